#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Puts secrets in a plan: plant.pl DATABASE PLAN BARE LIST [LINKS]. With LINKS public texts link to what is internal too.
# DATABASE (a build/plan.db) tells which kinds and fields there are, so a new field gets its secret by itself. Of each kind
# come two items: one that is internal, with a secret in every field; and a public one that refers to it wherever it can,
# with an internal milestone and decision. BARE, a copy of PLAN, gets the same without the secrets, on the same lines: the
# public site of both must be the same. Each secret is one word, in LIST with the place where it stands.
use strict;
use warnings;
use FindBin;
use lib "$FindBin::Bin/../tools";
use Schema;

my ($database, $plan, $bare, $list, $links) = @ARGV;
die "gebruik: plant.pl DATABASE PLAN KAAL LIJST\n" if !defined $list;
my ($count, $schema) = (0, Schema->new($database));
my %folder = map { $_ => $schema->folder($_) } $schema->kinds;
open my $secrets, '>', $list or die "$list: $!\n";

# A word that stands nowhere else, without «e», «i» or anything that a name may not hold.
sub secret {
	my ($where) = @_;
	my $word = sprintf 'qzjx%03dw', ++$count;
	print $secrets "$word\t$where\n";
	return $word;
}

# The name of the internal item of a kind is a secret as well. What cannot be written may refer to itself.
my %id;
sub id_of { my ($kind) = @_; return $id{$kind} //= secret("name of $kind") }

sub target {
	my ($to) = @_;
	my ($kind) = split /\|/, $to;
	return $kind eq 'uitbuitingsvorm' ? 'vorm-a' : id_of($kind);
}

# Numbers and days that stand out.
my $number = 7_310_000;
my %fixed = (
	'voortgang fase' => 'loopt', 'voortgang oordeel' => 'vertraagd', 'brief stand' => 'verzonden', 'project soort' => 'nieuw',
	'document soort' => 'kamerstuk', 'document dossier' => '"99997"', 'brief dossier' => '"99997"', 'indicator richting' => 'omhoog',
	'document nummer' => '"7173"', 'brief nummer' => '"7174"', 'document vergaderjaar' => '1917/1918',
	'indicator nulmeting.jaar' => '1913', 'indicator nulmeting.waarde' => '7300001', 'indicator tussendoelen.jaar' => '1916',
	'indicator tussendoelen.waarde' => '7300003', 'indicator streefwaarde.waarde' => '7300007', 'voortgang afgeleid' => 'fase',
	'brief datum' => '2025-06-20', 'brief peildatum' => '2025-06-19', 'voortgang datum' => '2025-03-06', 'voortgang besluit_gevraagd.beantwoord_op' => '2025-04-07',
	# What cannot refer to itself.
	'actielijn opvolger_van' => 'al-0', 'doel bovenliggend' => 'doel-1', 'brief vorige' => 'brief-0', 'organisatie opvolger' => 'org-1',
	'actielijn nummer' => '"77173"', 'document zoals_gedrukt' => '99 997, nr. 7175', 'toezegging nummer' => '"TZ191707-173"',
);

sub value {
	my ($kind, $path, $type, $to) = @_;
	my $fixed = $fixed{"$kind $path"};

	return $fixed if defined $fixed;
	return secret("$kind.$path") . ' tekst' if $type eq 'tekst';
	return 'https://' . secret("$kind.$path") . '.example/x' if $type eq 'url';
	return secret("$kind.$path") if $type eq 'id';
	return target($to) if $type eq 'verwijzing';
	return $path =~ /einde|gehaald|tot$|beantwoord|voor$|vervangen/ ? '1919-07-19' : '1917-07-17' if $type eq 'datum';
	return '1917/1919' if $type eq 'periode';
	return $path =~ /tot/ ? '1919' : '1917' if $type eq 'jaar';
	return ++$number if $type =~ /^(getal|geheel|bedrag)$/;
	return 'ja' if $type eq 'ja-nee';
	return 'AP115' if $type eq 'regel';
	return 'titel' if $type eq 'veldnaam';
	return $schema->first_choice($to) if $type eq 'keuze';
	die "$kind.$path: wat is $type?\n";
}

# The lines of an internal thing.
sub inside {
	my ($kind, $path, $indent) = @_;
	return $schema->lines($kind, $path, $indent, sub { $_[0] =~ /zichtbaarheid$|^uitzonderingen/ ? undef : value($kind, @_) });
}

# Puts a file in the plan, and its bare likeness beside it: lines that start with «!» are for the one, with «=» for the other.
sub put {
	my ($path, @lines) = @_;
	for my $root ($plan, $bare) {
		my $own = $root eq $plan ? '!' : '=';
		open my $file, '>', "$root/$path" or die "$root/$path: $!\n";
		print $file map { /^[!=]/ ? substr($_, 0, 1) eq $own ? substr($_, 1) . "\n" : () : "$_\n" } @lines;
		close $file or die;
	}
}

sub put_inside {
	my ($path, @lines) = @_;
	open my $file, '>', "$plan/$path" or die "$plan/$path: $!\n";
	print $file map { "$_\n" } @lines;
	close $file or die;
}

sub internal_item {
	my ($kind) = @_;
	my @lines = inside($kind, '', '');
	my $place = $kind eq 'voortgang' ? 'voortgang/2025' : $folder{$kind};
	my ($title, $body, $note) = map { secret("$kind, $_") } qw(heading text note);

	put_inside("$place/" . id_of($kind) . '.md', '---', @lines, 'zichtbaarheid: intern', '---', '',
		"## $title", '', "Dit is $body.[^1] [\@" . id_of('document') . ", p. 7]", '', "[^1]: $note", '',
		'| ' . secret("$kind, cell") . ' | x |', '|---|---|', '| 1 | 2 |');
}

# The same with what is wrong above its first value and below its last: what is found there has no value to stand on.
sub odd {
	my ($indent, $empty, $twice, @lines) = @_;
	return ($indent . secret("unknown above $twice") . ': x', @lines, "$indent$empty:", "$indent$twice: nog eens", $indent . secret("unknown below $empty") . ': |',
		"$indent  Zie Kamerstuk 99 999, nr. 7177.");
}

# An entry of a list, of which the mark goes before the first line; and as many lines in its place.
sub entry {
	my ($first, @lines) = @_;
	$first =~ s/^( *)  (?=\S)/$1- /;
	return (map({ "!$_" } $first, @lines), ('=# weg') x (1 + @lines));
}

# Each field that can refer, with and without; and the parts of an item that can be internal by themselves.
sub public_lines {
	my ($kind, $path, $indent) = @_;
	my @lines;

	for my $field ($schema->below($kind, $path)) {
		my ($full, $form, $type, $to, $needed) = @$field;
		my $name = $full =~ s/.*\.//r;
		next if $name =~ /^(bron|afgeleid|uitzonderingen|aliassen|zichtbaarheid)$/;
		if ($type eq 'verwijzing' && $to !~ /uitbuitingsvorm/) {
			my $id = target($to);
			my $other = $full eq 'voortgang.betreft' ? '1.1' : { organisatie => 'org-1', doel => 'doel-1' }->{$to};
			if ($form eq 'lijst') {
				$other //= '';
				push @lines, "!$indent$name: [" . join(', ', grep { length } $other, $id) . ']', "=$indent$name: [$other]";
			} else {
				push @lines, "!$indent$name: $id", "=$indent# weg";
			}
		}
	}
	return @lines;
}

my %needed = (
	doel => ['soort: operationeel'], actielijn => ['nummer: "88"'], organisatie => ['soort: ngo'], gremium => ['soort: overleg'],
	motie => ['indieners: [Lid Verzonnen]', 'soort: motie'], toezegging => ['gedaan_bij: debat'], aanbeveling => ['instantie: Iemand'],
	indicator => ['eenheid: stuks', 'niveau: output', 'richting: volgen'], brief => ['soort: overig', 'stand: verzonden', 'datum: 2025-07-02', 'dossier: "99999"', 'nummer: "8173"'],
	document => ['soort: rapport'], begrip => ['uitleg: Een woord.'], project => ['nummer: "88"', 'jaar: 2024', 'soort: nieuw'],
);

sub public_item {
	my ($kind) = @_;
	my @lines = ('---', "titel: Openbare drager van $kind", @{ $needed{$kind} // [] }, public_lines($kind, '', ''));

	push @lines, 'bron:', '  - stuk-2', entry('    document: ' . id_of('document'), '    passage: ' . secret("$kind.bron.passage, of an internal document"));
	push @lines, entry(odd('    ', 'passage', 'document', '    document: ' . id_of('document')));
	if ($kind eq 'actie') {
		my @milestone = inside('actie', 'mijlpalen', '    ');
		substr($milestone[0], 2, 1) = '-';
		push @lines, 'mijlpalen:', '  - {id: m0, titel: Openbaar, datum: 2027}', (map { "!$_" } @milestone, '    zichtbaarheid: intern'),
			'!  - {id: ' . secret('mijlpalen.id') . ', titel: ' . secret('mijlpalen.titel') . ', datum: onbekend, gehaald: onbekend, zichtbaarheid: intern}',
			'  - {id: m9, titel: Nog een, datum: onbekend, gehaald: onbekend}', ('=# weg') x (2 + @milestone);
		push @lines, entry(odd('    ', 'bewijs', 'titel', '    id: ' . ($id{milestone} //= secret('mijlpalen.id')), '    titel: |-', '      ' . secret('mijlpalen.titel'), '      Kamerstuk 99 999, nr. 7176',
			'    zichtbaarheid: intern')), 'resultaat:';
	}
	if ($kind =~ /^(motie|toezegging|aanbeveling)$/) {
		push @lines, 'afdoening:', '  - brief: drager-brief', '    mate: deels', '!  - brief: ' . id_of('brief'), '!    passage: ' . secret("$kind.afdoening.passage, of an internal letter"),
			'!    mate: geheel', ('=# weg') x 3;
	}
	if ($kind eq 'gremium') {
		push @lines, 'leden:', '  - org-1', entry('    organisatie: ' . id_of('organisatie'), '    rol: ' . secret('gremium.leden.rol, of an internal member'));
		push @lines, entry(odd('    ', 'van', 'rol', '    rol: ' . secret('gremium.leden.rol, of an internal member'), '    organisatie: ' . id_of('organisatie'))), 'periode:';
	}
	if ($kind eq 'brief') {
		push @lines, 'bijlagen:', '  - titel: Openbare bijlage', '!    document: ' . id_of('document'), '=# weg';
	}
	put("$folder{$kind}/drager-$kind.md", @lines, '---', '', 'Openbare tekst.', named($kind));
}

# A public text that names what is internal: the words stay, for they are public; the name goes.
sub named {
	my ($kind) = @_;
	my @targets = grep { !/^(programma|voortgang)$/ } sort keys %folder;
	my $paper = id_of('document');
	my $milestone = '#mijlpaal-' . ($id{milestone} //= secret('mijlpalen.id'));
	return (
		$links ? ('', "![Een mijlpaal](../acties/drager-actie.md$milestone)." . ($kind eq 'actie' ? " [En hier]($milestone)." : '')) : (),
		$links && $kind eq 'brief' ? ('', '!{{actie.' . id_of('actie') . '.fase}}{{#bekend.actie.' . id_of('actie') . '.fase}}x{{/bekend.actie.' . id_of('actie') . '.fase}}') : (),
		$links ? ('', map { '![Een genoemd ding: ' . $_ . "](../$folder{$_}/" . id_of($_) . '.md "Titel") en [nog eens][' . $_ . ']' } @targets) : (),
		$links ? ('', map { "![$_]: <../$folder{$_}/" . id_of($_) . '.md>' } @targets) : (),
		'', "!Ook een stuk.[\@$paper] En nog eens.[\@$paper, " . secret("$kind, place in a cited paper") . ']', '=Ook een stuk. En nog eens.',
	);
}

for my $kind (sort keys %folder) {
	next if $kind =~ /^(programma|voortgang)$/;
	internal_item($kind);
	public_item($kind);
}
internal_item('voortgang');

# A series of an internal indicator, and rows of a public one that name an internal paper as their source.
my $series = join ',', map { s/.*\.//r } map { $_->[0] } $schema->below('reeks', 'meting');
put_inside('indicatoren/' . id_of('indicator') . '.csv', $series, '1917,7319001,7318000,7320000,schatting,definitief,1919-07-19,' . id_of('document')
	. ',"' . secret('reeks.meting.opmerking') . ', dus niet"');
put('indicatoren/drager-indicator.csv', $series, '!2024,10,,,exact,definitief,2025,' . id_of('document') . ',', '=2024,10,,,exact,definitief,2025,,');

# Updates: a public one about what is internal, one with an internal decision, one that is internal itself.
put_inside('voortgang/2025/' . secret('name of an update') . '.md', '---', 'betreft: ' . id_of('actie'), 'datum: 2025-03-04', 'fase: loopt', '---', '',
	secret('update of an internal action'));
put_inside('voortgang/2025/' . secret('name of an update') . '.md', '---', 'betreft: drager-actie', 'datum: 2025-03-02', 'fase: in-voorbereiding',
	'zichtbaarheid: intern', '---', '', secret('internal update of a public action'));
my @decision = inside('voortgang', 'besluit_gevraagd', '  ');
s/: qzjx\d+w$/: stuurgroep/ for grep { /gremium/ } @decision;
@decision = odd('  ', 'antwoord', 'vraag', @decision);
put('voortgang/2025/drager-bericht.md', '---', 'betreft: drager-actie', 'datum: 2025-03-03', 'fase: loopt', 'oordeel: op-schema',
	'!oordeel_door: ' . id_of('organisatie'), '=# weg', '!besluit_gevraagd:', (map { "!$_" } @decision, '  zichtbaarheid: intern'), ('=# weg') x (2 + @decision), '---', '', 'Een openbaar bericht.');

put('voortgang/2025/drager-vraag.md', '---', 'betreft: drager-actie', 'datum: 2025-03-01', 'fase: loopt', '!besluit_gevraagd:',
	(map { "!$_" } odd('  ', 'antwoord', 'vraag', '  vraag: ' . secret('question to an internal body'), '  gremium: ' . id_of('gremium'))),
	('=# weg') x 8, '---', '', 'Een openbaar bericht.');

# On one line with public ones, of which all that is found stays.
my $flow = ', {' . secret('unknown in a flow') . ': x, bewijs: , id: ' . secret('mijlpalen.id') . ', titel: "' . secret('mijlpalen.titel')
	. ', 99 999, nr. 7178", zichtbaarheid: intern, titel: x, ' . secret('unknown in a flow') . ': x}';
my @flow = map { "mijlpalen: [{id: m1, bewijs: , titel: \"99 999, nr. 81\", titel: x}$_, {id: m2, bewijs: , titel: \"99 999, nr. 82\", titel: x, openbaar: x}]" }
	$flow, ' ' x length $flow;
put('acties/drager-stroom.md', '---', 'titel: Openbaar', "!$flow[0]", "=$flow[1]", 'resultaat:', '---');

# What is found there may be an error, that this plan weighs as advice.
for my $root ($plan, $bare) {
	local ($^I, @ARGV) = ('', "$root/programma.md");
	while (<>) { print; print "regels: {AP008: advies, AP013: advies}\n" if $. == 1 }
}

# What is from after the as-of date too, and named by public texts.
if ($links) {
	my ($update, $judge) = (secret('name of a later update'), secret('name of a later organisation'));
	put_inside("voortgang/2025/$update.md", '---', 'betreft: drager-actie', 'datum: 2030-02-03', 'fase: loopt', 'zichtbaarheid: intern', '---');
	put_inside("organisaties/$judge.md", '---', 'titel: ' . secret('title of a later organisation'), 'soort: ngo', 'geldig_van: 2030-01-01', 'zichtbaarheid: intern', '---');
	put('voortgang/2025/drager-later.md', '---', 'betreft: drager-actie', 'datum: 2025-03-05', 'fase: loopt', 'oordeel: op-schema', "!oordeel_door: $judge", '---', '',
		"!Zie [straks]($update.md).", '=Zie straks.');
}

# A letter in the making: its date is that of the steering group's site, not of the public one.
put_inside('brieven/' . secret('name of a letter') . '.md', '---', 'titel: ' . secret('title of a letter'), 'soort: voortgang', 'stand: concept',
	'peildatum: 2025-12-24', 'zichtbaarheid: intern', '---');

# A drawing that only an internal text shows; what is in it, and its name.
my $picture = secret('name of a picture');
open my $drawing, '<:raw', "$plan/afbeeldingen/lantaarn.png" or die;
put_inside("afbeeldingen/$picture.png", do { local $/; <$drawing> } . secret('in a picture'));
put_inside('acties/' . secret('name of an action') . '.md', '---', 'titel: ' . secret('title of an action'), 'zichtbaarheid: intern', '---', '',
	"![" . secret('alternative text') . "](../afbeeldingen/$picture.png)");
print "$count\n";
