# SPDX-License-Identifier: EUPL-1.2
# Mutants for the rules that look further than one value: contradiction, time, cohesion. A row: code, then changes (file,
# what, by what), then where it must be told: file and the text of the line ('': the first line).
package Rules;
use strict;
use warnings;

my $pad    = 'acties/luchtpad.md';
my $ladder = 'acties/ladder.md';
my $news   = 'voortgang/2031/luchtpad-2031-05.md';
my $start  = 'voortgang/2030/luchtpad-2030-06.md';
my $done   = 'voortgang/2031/ladder-2031-04.md';
my $ended  = 'voortgang/2031/zweefpomp-2031-02.md';
my $motion = 'moties/motie-planken.md';
my $count  = 'indicatoren/klimmers.md';
my $concept = 'brieven/brief-2.md';
my $source = qr/^bron:\n(?: .*\n)+/m;

my @rows = (
	['AP021', [[$pad, 'id: m2', 'id: m1']], $pad, '  - id: m1', 2],
	['AP021', [['programma.md', 'id: zee', 'id: stad']], 'programma.md', '  - id: stad', 2],
	['AP026', [['no-regrets/ladder.md', undef, 'no-regrets/zweefpomp.md']], $done, 'betreft: ladder'],
	['AP026', [['no-regrets/ladder.md', undef, 'no-regrets/zweefpomp.md']], 'no-regrets/zweefpomp.md', 'vervolg_op: [ladder]'],
	['AP028', [['programma.md', undef, undef]], 'programma.md', ''],
	['AP034', [['organisaties/bvl.md', '[oud-bvl]', '[mvl]']], 'organisaties/bvl.md', 'aliassen: [mvl]'],
	['AP034', [['organisaties/bvl.md', '[oud-bvl]', '[oud-mvl]']], 'organisaties/bvl.md', 'aliassen: [oud-mvl]'],
	['AP050', [['organisaties/bvl.md', 'zichtbaarheid: openbaar', 'zichtbaarheid: intern']], $pad, 'Het pad hangt'],
	['AP050', [['documenten/rapport-lucht.md', 'zichtbaarheid: openbaar', 'zichtbaarheid: intern']], 'brieven/brief-1.md', 'Het pad komt'],
	(map { ['AP060', [[$news, qr/^$_: .*\n/m, '']], $news, 'oordeel: vertraagd'] } qw(oorzaak gevolg bijsturing)),
	['AP060', [[$start, 'op-schema', 'aandacht']], $start, 'oordeel: aandacht'],
	['AP061', [[$ended, 'gestopt', 'afgerond'], [$ended, $source, '']], $ended, 'fase: afgerond'],
	['AP062', [[$ended, qr/^oorzaak: .*\n/m, '']], $ended, 'fase: gestopt'],
	['AP062', [[$ended, $source, '']], $ended, 'fase: gestopt'],
	['AP063', [[$done, 'fase: afgerond', "fase: afgerond\noordeel: op-schema"]], $done, 'oordeel: op-schema'],
	['AP101', [['documenten/kst-99999-1.md', 'nummer: "1"', 'nummer: "3"']], 'documenten/kst-99999-1.md', 'nummer: "3"'],
	['AP101', [['documenten/kst-99999-2.md', 'dossier: "99999"', 'dossier: "99998"']], 'documenten/kst-99999-2.md', 'dossier: "99998"'],
	['AP101', [['documenten/kst-2.md', undef, 'documenten/rapport-lucht.md']], 'documenten/kst-2.md', ''],
	['AP107', [[$pad, 'einde: 2031-12-31', 'einde: 2029-12-31']], $pad, 'einde: 2029-12-31'],
	['AP107', [['organisaties/mvp.md', 'geldig_tot: 2025-12-31', 'geldig_tot: 2009']], 'organisaties/mvp.md', 'geldig_tot: 2009'],
	['AP107', [['gremia/stuurgroep.md', 'tot: 2033-12-31', 'tot: 2029-12-31']], 'gremia/stuurgroep.md', '    tot: 2029-12-31'],
	['AP107', [[$pad, 'tot_en_met: 2031', 'tot_en_met: 2029']], $pad, '    tot_en_met: 2029'],
	['AP107', [['programma.md', 'tot_en_met: 2034', 'tot_en_met: 2029']], 'programma.md', '    tot_en_met: 2029'],
	['AP108', [[$pad, 'datum: 2030-09-30', 'datum: 2029-09-30']], $pad, '    datum: 2029-09-30'],
	['AP108', [[$pad, 'datum: 2032-01-31', 'datum: 2033-01-31']], $pad, '    datum: 2033-01-31'],
	['AP109', [[$pad, 'gehaald: 2030-10-02', 'gehaald: 2031-10-02']], $pad, '    gehaald: 2031-10-02'],
	['AP110', [[$pad, 'datum: 2031-04-10', 'datum: 2030-04-10']], $pad, '  - datum: 2030-04-10'],
	['AP111', [[$pad, 'einde: 2032-06-30', 'einde: 2032-03-31']], $pad, '    einde: 2032-03-31', 2],
	['AP111', [[$pad, 'einde: 2032-03-31', 'einde: 2031-12-31']], $pad, '    einde: 2031-12-31'],
	['AP112', [[$pad, 'start: 2030-02-01', 'start: 2031-05-10']], $news, 'datum: 2031-05-01'],
	['AP113', [['voortgang/2031/ladder-2031-05.md', undef, $done], ['voortgang/2031/ladder-2031-05.md', 'datum: 2031-04-01', 'datum: 2031-05-01'],
		['voortgang/2031/ladder-2031-05.md', 'fase: afgerond', 'fase: loopt']], 'voortgang/2031/ladder-2031-05.md', 'fase: loopt'],
	['AP114', [[$news, 'datum: 2031-05-01', 'datum: 2031-07-01']], $news, 'datum: 2031-07-01'],
	['AP115', [['programma.md', 'verouderd_na: 183', 'verouderd_na: 7']], $news, 'datum: 2031-05-01'],
	['AP116', [['voortgang/2031/luchtpad-2.md', undef, $news]], $news, 'datum: 2031-05-01'],
	['AP117', [['brieven/brief-2.md', 'vorige: brief-1', 'vorige: brief-2']], 'brieven/brief-2.md', 'vorige: brief-2'],
	['AP117', [['brieven/brief-2.md', 'peildatum: 2031-06-01', 'datum: 2030-06-01']], 'brieven/brief-2.md', 'vorige: brief-1'],
	['AP124', [[$start, 'datum: 2030-06-01', 'datum: 2031-03-01']], $start, 'datum: 2031-03-01'],
	# One line tells of the rest, where the last of them stands.
	['AP129', [[$pad, qr/\z/, "\nEen <b>woord</b>." x 201]], $pad, 'Een <b>woord', 201],
	['AP140', [[$pad, qr/^    gehaald: .*\n/m, ''], [$news, 'vertraagd', 'op-schema']], $news, 'oordeel: op-schema'],
	['AP141', [[$ladder, qr/^resultaat: .*\n/m, '']], $ladder, ''],
	['AP142', [[$ladder, qr/^    gehaald: .*\n/m, '']], $ladder, '  - id: m1'],
	['AP144', [[$motion, qr/^afdoening:\n(?: .*\n)+/m, '']], $motion, 'uitvoering: afgedaan'],
	['AP144', [['toezeggingen/toezegging-touw.md', qr/^afdoening:\n(?: .*\n)+/m, '']], 'toezeggingen/toezegging-touw.md', 'uitvoering: deels-afgedaan'],
	['AP144', [['aanbevelingen/advies-net.md', 'uitvoering: loopt', 'uitvoering: afgedaan']], 'aanbevelingen/advies-net.md', 'uitvoering: afgedaan'],
	['AP145', [[$motion, 'datum: 2030-03-05', 'datum: 2031-03-05'], [$motion, 'besluit_datum: 2030', 'besluit_datum: 2031']], $motion, '  - brief: brief-1'],
	['AP145', [['brieven/brief-1.md', 'datum: 2030-12-15', 'datum: 2030-03-20']], 'toezeggingen/toezegging-touw.md', '  - brief: brief-1'],
	['AP146', [[$motion, 'kamer_status: Voldaan', 'kamer_status: Openstaand']], $motion, 'kamer_status: Openstaand'],
	['AP147', [[$pad, '[bvl, mvl]', '[bvl, mvp]']], $pad, 'betrokken: [bvl, mvp]'],
	['AP147', [['gremia/stuurgroep.md', 'organisatie: mvl', 'organisatie: mvp']], 'gremia/stuurgroep.md', '  - organisatie: mvp'],
	['AP147', [['organisaties/bvl.md', 'soort: ngo', "soort: ngo\ngeldig_tot: 2026"]], $count, 'teller: [bvl]'],
	['AP148', [[$pad, qr/^actiehouder: .*\n/m, '']], $pad, ''],
	(map { ['AP149', [[$count, qr/^$_:\n(?: .*\n)+/m, '']], $count, ''] } qw(nulmeting streefwaarde)),
	['AP150', [[$count, 'waarde: 250', 'waarde: 50']], $count, '  waarde: 50'],
	['AP150', [[$count, 'jaar: 2034', 'jaar: 2027']], $count, '  jaar: 2027'],
	['AP150', [[$count, 'jaar: 2031', 'jaar: 2035']], $count, '  - jaar: 2035'],
	['AP150', [[$count, 'waarde: 150.5', 'waarde: 300']], $count, '    waarde: 300'],
	['AP151', [[$count, 'jaar: 2033', 'jaar: 2034'], [$count, 'waarde: 200', 'waarde: 250']], $count, '    waarde: 250'],
	['AP152', [[$motion, 'uitvoering: afgedaan', 'uitvoering: loopt']], $motion, 'uitvoering: loopt'],
	['AP155', [[$ladder, 'actielijn: [al-0]', 'actielijn: [al-1]']], 'actielijnen/al-0.md', ''],
	['AP156', [['doelen/breder.md', undef, 'doelen/hoger.md']], 'doelen/breder.md', ''],
	['AP157', [[$pad, qr/^doelen: .*\n/m, ''], ['actielijnen/al-1.md', qr/^doelen: .*\n/m, '']], $pad, ''],
	['AP158', [['organisaties/los.md', undef, 'organisaties/bvl.md']], 'organisaties/los.md', ''],
	['AP160', [['doelen/hoger.md', 'soort: strategisch', "soort: strategisch\nbovenliggend: veilig"]], 'doelen/hoger.md', 'bovenliggend: veilig'],
	['AP160', [['organisaties/mvl.md', 'url:', "opvolger: mvp\nurl:"]], 'organisaties/mvl.md', 'opvolger: mvp'],
	['AP160', [['actielijnen/al-0.md', 'doelen:', "opvolger_van: al-1\ndoelen:"]], 'actielijnen/al-0.md', 'opvolger_van: al-1'],
	['AP160', [['no-regrets/zweefpomp.md', 'vervolg_op: [ladder]', 'vervolg_op: [zweefpomp]']], 'no-regrets/zweefpomp.md', 'vervolg_op: [zweefpomp]'],
	# Figures in a letter that is still to be sent, below what it says.
	['AP180', [[$concept, qr/\z/, "\nNu lopen {{acties.lopt}} acties.\n"]], $concept, 'Nu lopen'],
	['AP181', [[$concept, qr/\z/, "\nHet doel is {{indicatoren.klimmers.streefwaarde}}.\n"], [$count, qr/^streefwaarde:\n(?: .*\n)+/m, '']], $concept, 'Het doel is'],
	['AP182', [[$concept, qr/\z/, "\n{{#open_moties}}{{titel}}\n"]], $concept, '{{#open_moties}}'],
	['AP183', [[$concept, qr/\z/, "\nOpen zijn {{open_moties}}.\n"]], $concept, 'Open zijn'],
	['AP184', [[$concept, qr/\z/, "\nVul aan: hoe hoog.\n"]], $concept, 'Vul aan:'],
	['AP185', [[$concept, qr/\z/, "\n## Gestopt\n\n{{#afgedane_aanbevelingen}}- {{titel}}\n{{/afgedane_aanbevelingen}}\n"]], $concept, '## Gestopt'],
);

# The number of the line that starts with `text`, the `nth` time.
sub line_of {
	my ($bytes, $text, $nth) = @_;
	my $line = 0;

	return 1 if $text eq '';
	for (split /\n/, $bytes) {
		$line++;
		return $line if index($_, $text) == 0 && --$nth == 0;
	}
	die "no line starts with «$text»\n";
}

sub mutants {
	my ($files) = @_;
	my @list;

	for my $row (@rows) {
		my ($code, $changes, $where, $text, $nth) = @$row;
		my %write;
		for my $change (@$changes) {
			my ($path, $old, $new) = ("plan/$change->[0]", @{$change}[1, 2]);
			if (!defined $old) {    # another file, the same as one that is there; or gone
				$write{$path} = defined $new ? $files->{"plan/$new"} : undef;
				next;
			}
			my $bytes = $write{$path} // $files->{$path};
			$bytes =~ s/(?:(?<=\n)|(?<=[\s\[]))\Q$old\E/$new/ or $bytes =~ s/\Q$old\E/$new/ or die "$path: no $old\n" if !ref $old;
			$bytes =~ s/$old/$new/ or die "$path: no $old\n" if ref $old;
			$write{$path} = $bytes;
		}
		my $bytes = exists $write{"plan/$where"} ? $write{"plan/$where"} : $files->{"plan/$where"};
		push @list, { sort => "rule $code", of => '', about => join(', ', map { $_->[0] } @$changes), write => \%write,
			want => [$code, "plan/$where", line_of($bytes // '', $text, $nth // 1), undef] };
	}
	return @list;
}

1;
