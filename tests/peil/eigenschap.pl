# SPDX-License-Identifier: EUPL-1.2
# What is dated after the as-of date changes no byte of the site: pages, figures, downloads, manifest.
#   perl eigenschap.pl ACTIEPLAN PLAN TEMPLATES WORK     prints TAP
# Each kind of dated fact (%fact) is put in the plan of PLAN, dated after a random as-of date: the site must be the same. And dated
# on that day or before it, the site must differ: so it is the date that tells, and the fact is one that the site can show.
use strict;
use warnings;
use File::Path qw(make_path remove_tree);
use File::Find;

my ($actieplan, $plan, $templates, $work) = @ARGV;
my $count = 0;
srand 4;

# The plan as texts by path, with a few items that have nothing dated yet.
my %base;
find({ no_chdir => 1, wanted => sub {
	return unless -f;
	open my $in, '<', $_ or die "$_: $!\n";
	local $/;
	$base{ substr $_, length($plan) + 1 } = <$in>;
} }, $plan);
sub item { my ($head, $body) = @_; return "---\n$head---\n" . ($body // '') }
$base{'acties/p1.md'} = item("titel: Proefactie\nactiehouder: [o1]\neinde: 2035-12-31\nmijlpalen:\n  - {id: m1, titel: Stap, datum: 2031-02-01}\nbron: [k1]\n");
$base{'acties/p2.md'} = item("titel: Tweede proefactie\nactiehouder: [o1]\nbron: [k1]\n");
$base{'voortgang/2030/p2-1.md'} = item("betreft: p2\ndatum: 2030-12-01\nfase: loopt\nbesluit_gevraagd:\n  vraag: Mag dit?\n  gremium: stuurgroep\n");
$base{'moties/pm.md'} = item("titel: Proefmotie\nindieners: [Lid Drie]\ndatum: 2030-12-01\nuitvoering: loopt\n");
$base{'toezeggingen/pt.md'} = item("titel: Proefbelofte\ngedaan_bij: Debat\ndatum: 2030-12-01\nuitvoering: loopt\n");
$base{'aanbevelingen/pa.md'} = item("titel: Proefadvies\ninstantie: Raad\ndatum: 2030-12-01\nuitvoering: loopt\n");
$base{'kamervragen/pq.md'} = item("titel: Proefvragen\nindieners: [Lid Drie]\ndatum: 2030-12-01\n");
$base{'indicatoren/pi.md'} = item("titel: Proefreeks\neenheid: stuks\nniveau: outcome\nrichting: omhoog\n");
$base{'indicatoren/pj.md'} = item("titel: Proefreeks met doel\neenheid: stuks\nniveau: outcome\nrichting: omhoog\nstreefwaarde: {jaar: 2039, waarde: 7}\n");
$base{"indicatoren/$_.csv"} = "jaar,waarde,ondergrens,bovengrens,aard,stand,geteld_op,bron,opmerking\n2025,3,,,exact,definitief,2026-01-01,k1,\n" for qw(pi pj);
$base{'organisaties/po.md'} = item("titel: Proeforganisatie\nsoort: overig\n");
$base{'gremia/pg.md'} = item("titel: Proefoverleg\nsoort: overleg\nleden: [{organisatie: po}]\n");
$base{'no-regrets/pp.md'} = item("titel: Proefproject\nnummer: \"9\"\njaar: 2030\norganisaties: [po]\nbron: [k1]\n");

# Puts lines in the head of a file, or lines after what is in a file; each dies where the plan is another one.
sub head { my ($files, $path, $lines) = @_; $files->{$path} =~ s/\n---\n/\n$lines---\n/ or die "$path\n" }
sub change { my ($files, $path, $from, $to) = @_; $files->{$path} =~ s/\Q$from\E/$to/ or die "$path: $from\n" }
sub paper { my ($files, $id, $day) = @_; $files->{"documenten/$id.md"} = item("titel: Stuk $id\nsoort: rapport\ndatum: $day\n") }
sub letter {
	my ($files, $id, $day) = @_;
	$files->{"brieven/$id.md"} = item("titel: Brief $id\nsoort: voortgang\ndatum: $day\nstand: verzonden\n" . ($day gt '2031-02-10' ? "vorige: b1\n" : '') . "bijlagen:\n  - {titel: Stuk, document: k1}\n", "Zie [\@k1] en [het plan](b1.md).\n");
}
sub year { substr $_[0], 0, 4 }

# Facts by name: each gets the texts and the day.
my %fact = (
	'update, running' => sub { my ($f, $d) = @_; $f->{"voortgang/2039/u1.md"} = item("betreft: p1\ndatum: $d\nfase: loopt\noordeel: op-schema\n", "Zie [\@k1].\n") },
	'update, late, with a question' => sub { my ($f, $d) = @_; $f->{"voortgang/2039/u2.md"} = item("betreft: p1\ndatum: $d\nfase: loopt\noordeel: vertraagd\noorzaak: Zo.\ngevolg: Dan.\nbijsturing: Nu.\nbesluit_gevraagd:\n  vraag: Mag het later?\n  gremium: stuurgroep\n  voor: 2036-01-01\n") },
	'update, done, with later evidence' => sub { my ($f, $d) = @_; paper($f, 'u3', $d); $f->{"voortgang/2039/u3.md"} = item("betreft: p1\ndatum: $d\nfase: afgerond\nbron: [u3]\n") },
	'update, stopped' => sub { my ($f, $d) = @_; $f->{"voortgang/2039/u4.md"} = item("betreft: p2\ndatum: $d\nfase: gestopt\noorzaak: Op.\nbron: [k1]\n") },
	'update of a project' => sub { my ($f, $d) = @_; $f->{"voortgang/2039/u5.md"} = item("betreft: pp\ndatum: $d\nfase: loopt\n") },
	're-planning' => sub { my ($f, $d) = @_; head($f, 'acties/p1.md', "herplanning:\n  - {datum: $d, einde: 2037-01-31, reden: \"Later, zie Kamerstuk 99 999, nr. 755.\"}\n") },
	'milestone met' => sub { my ($f, $d) = @_; paper($f, 'm1', $d); change($f, 'acties/p1.md', 'datum: 2031-02-01', "datum: 2031-02-01, gehaald: $d, bewijs: m1") },
	'answer to a decision asked' => sub { my ($f, $d) = @_; change($f, 'voortgang/2030/p2-1.md', "gremium: stuurgroep\n", "gremium: stuurgroep\n  antwoord: Ja.\n  beantwoord_op: $d\n") },
	'motion' => sub { my ($f, $d) = @_; $f->{'moties/fm.md'} = item("titel: Nieuwe motie\nindieners: [Lid Vier]\ndatum: $d\nuitvoering: niet-gestart\nacties: [p1]\n"); head($f, 'acties/p2.md', "moties: [fm]\n") },
	'motion without a date, in a paper' => sub { my ($f, $d) = @_; paper($f, 'fmd', $d); $f->{'moties/fmd.md'} = item("titel: Nog een motie\nindieners: [Lid Vier]\ndocument: fmd\nuitvoering: loopt\n") },
	'decision of the House' => sub { my ($f, $d) = @_; head($f, 'moties/pm.md', "besluit: Aangenomen\nbesluit_datum: $d\n") },
	'motion rejected' => sub { my ($f, $d) = @_; change($f, 'moties/pm.md', 'uitvoering: loopt', "uitvoering: niet-uitgevoerd\nbesluit: Verworpen\nbesluit_datum: $d") },
	'commitment' => sub { my ($f, $d) = @_; $f->{'toezeggingen/ft.md'} = item("titel: Nieuwe belofte\ngedaan_bij: Debat\ndatum: $d\ntermijn: 2040-01-01\nuitvoering: niet-gestart\n") },
	'recommendation' => sub { my ($f, $d) = @_; $f->{'aanbevelingen/fa.md'} = item("titel: Nieuw advies\ninstantie: Raad\ndatum: $d\nuitvoering: niet-gestart\n") },
	'recommendation without a date, in a paper' => sub { my ($f, $d) = @_; paper($f, 'fad', $d); $f->{'aanbevelingen/fad.md'} = item("titel: Nog een advies\ninstantie: Raad\ndocument: fad\nuitvoering: loopt\n") },
	'settlement of a motion' => sub { my ($f, $d) = @_; letter($f, 'fb1', $d); change($f, 'moties/pm.md', 'uitvoering: loopt', "uitvoering: afgedaan\nafdoening:\n  - {brief: fb1, mate: geheel}") },
	'part settlement of a commitment' => sub { my ($f, $d) = @_; letter($f, 'fb2', $d); change($f, 'toezeggingen/pt.md', 'uitvoering: loopt', "uitvoering: deels-afgedaan\nafdoening:\n  - {brief: fb2, mate: deels}") },
	'settlement of a recommendation, in a paper' => sub { my ($f, $d) = @_; paper($f, 'fb3', $d); change($f, 'aanbevelingen/pa.md', 'uitvoering: loopt', "uitvoering: afgedaan\nafdoening:\n  - {brief: fb3, mate: geheel}") },
	'questions of the House' => sub { my ($f, $d) = @_; $f->{'kamervragen/fq.md'} = item("titel: Nieuwe vragen\nindieners: [Lid Vier]\ndatum: $d\n") },
	'answer to questions of the House' => sub { my ($f, $d) = @_; paper($f, 'fqa', $d); head($f, 'kamervragen/pq.md', "beantwoord_op: $d\nbeantwoord_met: [fqa]\n") },
	'project, with an update' => sub { my ($f, $d) = @_; my $y = year($d); $f->{'no-regrets/fp.md'} = item("titel: Nieuw project\nnummer: \"8\"\njaar: $y\norganisaties: [o1]\nbedrag: 100\ntoekenning: toegekend\nvervolg_op: [pp]\nbron: [k1]\n"); $f->{'voortgang/2039/fp.md'} = item("betreft: fp\ndatum: $y-01-01\nfase: loopt\n") },
	'value with the day of its publication' => sub { my ($f, $d) = @_; $f->{'indicatoren/pi.csv'} .= "2026,4,,,exact,definitief,$d,k1,\n" },
	'value of a year' => sub { my ($f, $d) = @_; $f->{'indicatoren/pi.csv'} .= year($d) . ",5,,,ongeveer,voorlopig,,,\n" },
	'value in a paper' => sub { my ($f, $d) = @_; paper($f, 'fi', $d); $f->{'indicatoren/pi.csv'} .= "2027,6,,,exact,definitief,,fi,\n" },
	'baseline' => sub { my ($f, $d) = @_; head($f, 'indicatoren/pi.md', "nulmeting: {jaar: $d, waarde: 2}\n") },
	'target replaced' => sub { my ($f, $d) = @_; change($f, 'indicatoren/pj.md', 'waarde: 7}', "waarde: 9}\neerdere_streefwaarden:\n  - {jaar: 2039, waarde: 7, vervangen_op: $d, reden: Hoger.}") },
	'target replaced, with the paper' => sub { my ($f, $d) = @_; paper($f, 'fs0', $d); change($f, 'indicatoren/pj.md', 'waarde: 7}', "waarde: 9, bron: [fs0]}\neerdere_streefwaarden:\n  - {jaar: 2039, waarde: 7, vervangen_op: $d, reden: Hoger.}") },
	'target in a paper' => sub { my ($f, $d) = @_; paper($f, 'fs', $d); head($f, 'indicatoren/pi.md', "streefwaarde: {jaar: 2039, waarde: 8, bron: [fs]}\n") },
	'interim target in a paper' => sub { my ($f, $d) = @_; paper($f, 'fs2', $d); head($f, 'indicatoren/pj.md', "tussendoelen:\n  - {jaar: 2036, waarde: 6, bron: [fs2]}\n") },
	'money of an action' => sub { my ($f, $d) = @_; paper($f, 'fg', $d); head($f, 'acties/p1.md', "middelen:\n  - {jaar: 2031, bedrag: 5, bron: [fg]}\n") },
	'money of an action, how much is not known' => sub { my ($f, $d) = @_; paper($f, 'fg3', $d); head($f, 'acties/p2.md', "middelen:\n  - {jaar: onbekend, bedrag: onbekend, bron: [fg3]}\n") },
	'money of the programme' => sub { my ($f, $d) = @_; letter($f, 'fg2', $d); change($f, 'programma.md', "bron: [k1]}\n", "bron: [k1]}\n  - {jaar: 2032, bedrag: 7, structureel: ja, bron: [fg2]}\n") },
	'letter' => sub { my ($f, $d) = @_; letter($f, 'fl', $d) },
	'letter with its document' => sub { my ($f, $d) = @_; letter($f, 'fl2', $d); paper($f, 'fl2', $d) },
	'document' => sub { my ($f, $d) = @_; paper($f, 'fd', $d) },
	'document that cites another one' => sub { my ($f, $d) = @_; paper($f, 'fd2', $d); $f->{'documenten/fd3.md'} = item("titel: Derde stuk\nsoort: rapport\ndatum: $d\nbron: [fd2]\n", "Zie [\@fd2].\n") },
	'one more source' => sub { my ($f, $d) = @_; paper($f, 'fe', $d); change($f, 'acties/p1.md', 'bron: [k1]', 'bron: [k1, {document: fe, passage: bladzijde 3}]') },
	'organisation that is followed by another' => sub { my ($f, $d) = @_; head($f, 'organisaties/po.md', "geldig_tot: $d\nopvolger: fo\n"); $f->{'organisaties/fo.md'} = item("titel: Opvolger\nsoort: overig\ngeldig_van: $d\n") },
	'member of a body' => sub { my ($f, $d) = @_; change($f, 'gremia/pg.md', '{organisatie: po}', "{organisatie: po}, {organisatie: o1, van: $d}") },
	'member that leaves' => sub { my ($f, $d) = @_; change($f, 'gremia/pg.md', '{organisatie: po}', "{organisatie: po, tot: $d}") },
	'body' => sub { my ($f, $d) = @_; $f->{'gremia/fg.md'} = item("titel: Nieuw overleg\nsoort: overleg\nperiode: $d/2041-01-01\nleden: [po]\n") },
);

sub build {
	my ($name, $day, $files) = @_;
	remove_tree("$work/plan");
	for my $path (keys %$files) {
		(my $folder = "$work/plan/$path") =~ s{/[^/]*$}{};
		make_path($folder);
		open my $out, '>', "$work/plan/$path" or die "$path: $!\n";
		print $out $files->{$path};
		close $out or die "$path: $!\n";
	}
	my $said = `'$actieplan' build -C '$work' -o '$work/$name' --as-of $day 2>&1`;
	print "# $day: $said" if $?;
	return $? == 0;
}

# What differs between two sites, '' where nothing does.
sub difference { return `diff -rq '$work/$_[0]' '$work/$_[1]' | head -n 8` }

sub result {
	my ($good, $name, $why) = @_;
	printf "%sok %d - %s\n", $good ? '' : 'not ', ++$count, $name;
	print map { "# $_\n" } split /\n/, $why if !$good;
}

# JJJJ-MM-DD from 2031-01-01 on; the day number keeps to 28, and leaves out the ends of months and years, which have a test of their own.
sub random_day { my ($from, $years) = @_; return sprintf '%04d-%02d-%02d', $from + int rand $years, 1 + int rand 12, 1 + int rand 28 }

system('cp', '-R', $templates, "$work/templates") == 0 or die "templates\n";
my @days = ('2031-06-30', '2032-02-29', random_day(2031, 2), random_day(2031, 2));
build("base-$_", $_, \%base) or die "the plan is wrong\n" for @days;

for my $name (sort keys %fact) {
	my $day = $days[rand @days];
	# a year is over at its end only
	my $later = $name =~ /^(value of a year|project)/ ? year($day) + 1 + int(rand 3) . '-07-01' : random_day(year($day) + 1, 4);
	my %files = %base;
	$fact{$name}->(\%files, $later);
	my $built = build('with', $day, \%files);
	my $differs = $built ? difference("base-$day", 'with') : 'no site';
	result($differs eq '', "$name: of $later, not on the site of $day", $differs);

	%files = %base;
	my $before = $name eq 'value of a year' ? '2026-01-01' : '2031-01-01';
	$fact{$name}->(\%files, $before);
	$built = build('with', $day, \%files);
	result($built && difference("base-$day", 'with') ne '', "$name: of $before, on the site of $day", $built ? 'nothing differs' : 'no site');
}

# The day itself counts, the day after does not; a month or year counts from its last day.
for my $edge (['2031-06-30', '2031-06-30', 1], ['2031-06-30', '2031-07-01', 0], ['2031-06-30', '2031-06', 1], ['2031-06-30', '2031-07', 0],
	['2032-02-29', '2032-02', 1], ['2032-02-29', '2032', 0], ['2032-02-29', '2031', 1]) {
	my ($day, $date, $counts) = @$edge;
	for my $name ('update, running', 're-planning', 'motion', 'value with the day of its publication') {
		my %files = %base;
		$fact{$name}->(\%files, $date);
		my $built = build('with', $day, \%files);
		my $same = difference("base-$day", 'with') eq '';
		result($built && $same != $counts, "$name of $date " . ($counts ? 'counts' : 'does not count') . " on $day", $same ? 'same' : 'differs');
	}
}

# Many at once, of which none changes the place that another one does.
my @apart = grep { !/settlement|rejected|decision|target|money|re-planning|milestone|more source|organisation|member|update|question|value/ } sort keys %fact;
for my $round (1 .. 6) {
	my $day = $days[rand @days];
	my %files = %base;
	my @names = (grep({ rand() < 0.7 } @apart), (grep { rand() < 0.5 } 'update, running', 'update of a project'), 'settlement of a motion',
		'target replaced', 'organisation that is followed by another', 'milestone met', 'value with the day of its publication');
	$fact{$_}->(\%files, /^project/ ? '2036-01-01' : random_day(year($day) + 1, 3)) for @names;
	my $built = build('with', $day, \%files);
	my $differs = $built ? difference("base-$day", 'with') : 'no site';
	result($differs eq '', scalar(@names) . " facts of later, not on the site of $day", $differs);
}
print "1..$count\n";
