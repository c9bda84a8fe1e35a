#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Writes an invented plan of any size that has no errors: make-plan.pl ACTIONS FOLDER [SEED]. From 23 actions on there are
# a few warnings, for pages to show.
# FOLDER becomes what plan/ is in a checkout. The same arguments give the same bytes. From 10 actions on every field
# and every word of every vocabulary occurs, in the ways of writing that people and form editors use.
# All of it is fictitious: a programme that puts lanterns in a country that does not exist. What nobody outside may
# see holds the word «achterkamertje», so that a test can look for it.
use strict;
use warnings;

die "gebruik: make-plan.pl ACTIES MAP [ZAAD]\n" unless @ARGV >= 2 && $ARGV[0] =~ /^[1-9]\d*$/;
my ($actions, $out, $seed) = @ARGV;
my $state = ($seed || 1) & 0x7fffffff;
my %made;       # folders that are there
my $style = 0;  # turns, so that each way of writing is used

# Our own numbers: perl's rand() differs between builds.
sub roll {
	my ($n) = @_;
	$state = ($state * 1103515245 + 12345) & 0x7fffffff;
	return ($state >> 8) % $n;
}

sub pick { return $_[roll(scalar @_)] }

my @things = qw(lantaarn kade sluis pontje brug steeg plein toren molen haven markt poort werf gracht dijk veerhuis);
my @acts   = qw(plaatsen tellen verven onderzoeken vergelijken ordenen beschrijven openen herstellen toetsen);
my @adverb = qw(samen zichtbaar zorgvuldig stapsgewijs tijdig jaarlijks blijvend kleinschalig proefsgewijs openbaar);

sub phrase { return join ' ', pick(@things), pick(@adverb), pick(@acts) }

sub sentence {
	my $text = join ', ', map { 'een ' . pick(@things) . ' ' . pick(@adverb) . ' ' . pick(@acts) } 1 .. 1 + roll(3);
	return ucfirst($text) . '.';
}

sub paragraph { return join ' ', map { sentence() } 1 .. 3 + roll(3) }

sub scalar_text {
	my ($text) = @_;
	my $plain = $text =~ /^[A-Za-z0-9«][^#:"'\[\]{}&*!|>%@`\\,]*$/;
	my $way = $style++ % 3;

	return $text if $plain && $way == 0;
	return '"' . ($text =~ s/(["\\])/\\$1/gr) . '"' if $way == 1;
	return "'" . ($text =~ s/'/''/gr) . "'";
}

# Fields in order, as key, value pairs: a value is text, a list [..] of text or groups, or a group \[key, value..].
sub fields {
	my ($indent, @pairs) = @_;
	my $text = '';

	while (my ($key, $value) = splice @pairs, 0, 2) {
		next if !defined $value;
		if (ref $value eq 'REF') {
			$text .= "$indent$key:\n" . fields("$indent  ", @$$value);
		} elsif (ref $value && @$value == 0) {
			$text .= "$indent$key: []\n";
		} elsif (ref $value && !(grep { ref } @$value) && $style++ % 2) {
			$text .= "$indent$key: [" . join(', ', map { scalar_text($_) } @$value) . "]\n";
		} elsif (ref $value) {
			$text .= "$indent$key:\n" . join '', map { entry($indent, $_) } @$value;
		} else {
			$text .= "$indent$key: " . scalar_text($value) . "\n";
		}
	}
	return $text;
}

sub entry {
	my ($indent, $value) = @_;
	return "$indent  - " . scalar_text($value) . "\n" if !ref $value;
	my $text = fields("$indent    ", @$value);
	substr($text, length("$indent  "), 1) = '-';
	return $text;
}

sub put {
	my ($path, $bytes) = @_;
	my ($folder) = $path =~ m{^(.*)/};
	my $so_far = '';

	for my $part ($made{$folder //= ''}++ ? () : split m{/}, "$out/$folder") {
		$so_far .= "$part/";
		mkdir $so_far if $so_far ne '/' && !-d $so_far;
	}
	open my $file, '>:raw', "$out/$path" or die "$out/$path: $!\n";
	print $file $bytes or die "$out/$path: $!\n";
	close $file or die "$out/$path: $!\n";
}

sub item {
	my ($path, $pairs, $body) = @_;
	put("$path.md", "---\n" . fields('', @$pairs) . "---\n" . (defined $body ? "\n$body" : ''));
}

# A list in which each thing stands once.
sub once { my %seen; return grep { !$seen{$_}++ } @_ }

sub most { return $_[0] > $_[1] ? $_[0] : $_[1] }

# How many of each kind: enough for every word of its vocabularies, and in step with the actions.
my $organisations = most(10, int($actions / 20));
my $papers        = most(16, int($actions / 10));
my $projects      = most(8, int($actions / 10));
my $motions       = most(8, int($actions / 20));
my $promises      = most(6, int($actions / 20));
my $advices       = most(6, int($actions / 20));
my $indicators    = most(10, int($actions / 50));
my $lines         = 5;
my @forms         = qw(vorm-a vorm-b vorm-c);

sub stopped   { return $_[0] % 10 == 6 }  # organisations that are no more
sub org       { my $i = 1 + roll($organisations); return 'org-' . (stopped($i) ? $i - 1 : $i) }
sub paper_id  { my ($i) = @_; return $i % 8 > 1 ? "stuk-$i" : $i % 16 ? "kst-99999-$i" : "kst-99998-VI-$i" }
sub paper     { return paper_id(1 + roll($papers)) }
sub goal      { return 'doel-' . (1 + roll(6)) }
sub action_id { my ($i) = @_; return sprintf '%d.%d', $i % $lines + 1, int($i / $lines) + 1 }
sub hidden    { my ($i) = @_; return $i % 10 == 9 }  # actions that are intern
sub shown     { my $i = roll($actions); return action_id(hidden($i) ? $i - 1 : $i) }
sub passage   { my ($i) = @_; return [[document => paper_id($i), passage => 'voetnoot 2']] }
sub source    { return roll(2) ? [paper()] : [[document => paper(), passage => 'p. ' . (1 + roll(40))], paper()] }

sub text {
	my ($depth) = @_;  # of the file's folder, for links
	my ($org, $form) = (org(), pick(1 .. 5));
	my $up = '../' x $depth;
	return paragraph() . "\n\n- " . sentence() . "\n- **Let op.** " . sentence() . "\n"                if $form == 1;
	return paragraph() . " Zie [de organisatie](${up}organisaties/$org.md) en [\@" . paper() . "].\n" if $form == 2;
	return paragraph() . "[^1] " . sentence() . " [\@" . paper() . ", p. 4; \@" . paper() . "]\n\n"
	    . "[^1]: " . sentence() . " [\@" . paper() . "]\n"                                            if $form == 3;
	return paragraph() . "\n\n| Jaar | Aantal | Soort |\n|:--|--:|:-:|\n"
	    . join('', map { "| $_ | " . roll(90) . " | " . pick(@things) . " |\n" } 2023 .. 2025)       if $form == 4;
	return "> " . sentence() . "\n\n1. " . sentence() . "\n2. `code` en *nadruk*: " . sentence() . "\n";
}

sub programme {
	item('programma', [
		titel => 'Verzonnen programma Licht aan de Kade',
		dossier => '99999', start => '2023-01-01', periode => '2023/2027',
		uitbuitingsvormen => [map { [id => $_, naam => "verzonnen $_"] } @forms],
		verouderd_na => '183',
		middelen => [
			[jaar => '2023', tot_en_met => '2027', bedrag => '2000000', structureel => 'ja',
			    omschrijving => 'Lampolie & kaarsen', bron => source()],
			[jaar => '2024', bedrag => '350000', structureel => 'nee', omschrijving => 'Proef'],
			[jaar => '2025', bedrag => 'onbekend', omschrijving => 'Nog niet verdeeld'],
		],
		regels => \[AP150 => 'fout', AP115 => 'waarschuwing', AP158 => 'advies', AP156 => 'uit'],
		woo_uitgever => 'mnre1025',
		in_het_kort => ['Elke straat krijgt licht.', 'Dat kost tijd & olie.'],
		contact => 'Afdeling Lantaarns, lantaarns@example.org', thema => 'standaard',
		toegankelijkheid => 'https://www.example.org/toegankelijkheid',
		bron => passage(1), afgeleid => ['periode'], zichtbaarheid => 'openbaar',
	], paragraph() . "\n\n## In het kort\n\n" . text(0));
}

sub goals {
	for my $i (1 .. 6) {
		item("doelen/doel-$i", [
			titel => ucfirst(phrase()), soort => $i < 4 ? 'strategisch' : 'operationeel',
			bovenliggend => $i < 4 ? undef : 'doel-' . ($i - 3),
			bron => source(), afgeleid => $i == 6 ? ['bovenliggend'] : undef,
			zichtbaarheid => $i == 2 ? 'openbaar' : undef,
		], text(1));
		item("knelpunten/knelpunt-$i", [
			titel => "Knelpunt $i: geen " . pick(@things), oorzaken => [sentence(), phrase()],
			doelen => [goal()], bron => source(), afgeleid => $i == 1 ? ['oorzaken', 'doelen'] : undef,
			zichtbaarheid => $i == 2 ? 'intern' : undef,
		], $i == 2 ? "In het achterkamertje besproken.\n" : text(1));
	}
	item('actielijnen/al-0', [titel => 'Eerdere lijn', nummer => '0', periode => '2018/2022', doelen => ['doel-1'],
		bron => source(), zichtbaarheid => 'openbaar'], text(1));
	item("actielijnen/al-$_", [
		titel => "Lijn $_: " . phrase(), nummer => $_, periode => '2023/..', doelen => [goal(), 'doel-1'],
		opvolger_van => $_ == 1 ? 'al-0' : undef, in_het_kort => $_ == 1 ? ['Deze lijn gaat over lampen.'] : undef, bron => source(), afgeleid => $_ == 1 ? ['opvolger_van'] : undef,
	], paragraph() . "\n\n" . text(1)) for 1 .. $lines;
}

sub organisations {
	my @kinds = qw(ministerie uitvoering opsporing gemeenten zorg ngo samenwerkingsverband toezicht internationaal overig);
	my @rounds = qw(stuurgroep werkgroep regiegroep taskforce overleg bijeenkomst);

	for my $i (1 .. $organisations) {
		item("organisaties/org-$i", [
			titel => "Verzonnen organisatie $i" . ($i % 7 == 0 ? ' & Zonen <"N.V.">' : ''),
			afkorting => "VO$i", soort => $kinds[$i % @kinds],
			geldig_van => $i % 5 == 1 ? '2010-10-14' : undef, geldig_tot => stopped($i) ? '2024-07' : undef,
			opvolger => stopped($i) ? 'org-' . ($i - 1) : undef,
			url => $i % 2 ? "https://www.example.org/org/$i?a=1&b=2" : undef,
			aliassen => $i % 10 == 3 ? ["oude-naam-$i"] : undef,
			uitzonderingen => stopped($i) ? [[regel => 'AP158', reden => 'Gaat nu onder een andere naam verder.']] : undef,
			bron => $i % 3 ? source() : undef, afgeleid => $i % 10 == 4 ? ['soort'] : undef,
			zichtbaarheid => $i % 10 == 2 ? 'openbaar' : undef,
		], $i % 2 ? text(1) : undef);
	}
	for my $i (0 .. $#rounds) {
		item("gremia/$rounds[$i]", [
			titel => ucfirst("$rounds[$i] Licht"), soort => $rounds[$i], periode => $i % 2 ? '2023/2025' : '2023',
			leden => [org(), [organisatie => org(), rol => 'voorzitter', van => '2023-01', tot => '2024-12-31']],
			bron => source(), afgeleid => $i == 0 ? ['leden'] : undef, zichtbaarheid => $i == 0 ? 'openbaar' : undef,
		], text(1));
	}
}

sub papers {
	my @kinds = qw(kamerstuk kamerstuk brief rapport webpagina wet besluit overig);

	for my $i (1 .. $papers) {
		my $kind = $kinds[$i % @kinds];
		item('documenten/' . paper_id($i), [
			titel => ucfirst($kind) . " $i over de " . pick(@things), soort => $kind,
			instantie => $i % 2 ? "Verzonnen organisatie $i" : undef,
			dossier => $kind eq 'kamerstuk' ? ($i % 16 ? '99999' : '99998-VI') : undef,
			nummer => $kind eq 'kamerstuk' ? $i : undef,
			vergaderjaar => $kind eq 'kamerstuk' ? '2023/2024' : undef,
			datum => (sprintf('%d-%02d-%02d', 2022 + $i % 3, 1 + $i % 12, 1 + $i % 28), '2023-11', '2022', 'onbekend')[$i % 4],
			vindplaats => $i % 3 ? "https://www.example.org/stuk/$i" : undef,
			gelezen => (qw(heel deels niet))[$i % 3], zoals_gedrukt => $i % 8 == 1 ? "99 999, nr. $i" : undef,
			bron => $i % 4 == 1 ? passage(1) : undef, afgeleid => $i % 8 == 1 ? ['datum'] : undef,
			zichtbaarheid => $i % 8 == 2 ? 'openbaar' : undef,
		], $i % 8 == 3 ? text(1) : undef);
	}
	for my $i (1 .. 12) {
		item("begrippen/begrip-$i", [
			titel => "$things[$i]licht", uitleg => sentence(), engels => $i % 2 ? "light no. $i" : undef, bron => source(),
			afgeleid => $i == 1 ? ['engels'] : undef, zichtbaarheid => $i == 1 ? 'openbaar' : undef,
		], $i % 3 ? undef : text(1));
	}
	put('afbeeldingen/lantaarn.png', pack 'H*', '89504e470d0a1a0a0000000d4948445200000001000000010800000000'
	    . '3a7e9b550000000a49444154789c6360000000020001' . '48afa4710000000049454e44ae426082');
}

sub letters {
	my @kinds = qw(plan voortgang moties-en-toezeggingen beleidsreactie antwoord overig voortgang);

	for my $i (0 .. $#kinds) {
		my $sent = $i < $#kinds;
		item("brieven/brief-$i", [
			titel => "Brief over $kinds[$i] $i", soort => $kinds[$i], dossier => '99999',
			nummer => $sent ? 900 + $i : undef, datum => $sent ? sprintf('2025-%02d-15', 1 + $i) : undef,
			peildatum => $sent ? sprintf('2025-%02d-01', 1 + $i) : '2025-12-01', vorige => $i ? 'brief-' . ($i - 1) : undef,
			onderwerp => phrase(), kenmerk => "VZ-$i", geadresseerde => 'de Voorzitter van het Verzonnen Huis',
			ondertekenaars => ['Minister van Lantaarns', [ambt => 'Staatssecretaris van Kades', naam => 'V. Erzonnen']],
			mede_namens => ['de Minister van Bruggen'],
			bijlagen => ['Overzicht', [titel => 'Rapport', document => paper()]],
			vorm => (undef, 'kamerstuk', 'departement')[$i % 3], dossiertitel => $i % 3 == 1 ? 'Lantaarns' : undef,
			plaats => $i % 3 ? 'Kadestad' : undef, adres => $i % 3 ? ['Postbus 1', '1000 AA  KADESTAD'] : undef,
			afzender => $i % 3 == 2 ? \[organisatie => 'Ministerie van Lantaarns', onderdeel => ['Directie Kades', 'Afdeling Lont'],
				bezoekadres => 'Kade 1', retouradres => 'Postbus 2, 1000 AB  KADESTAD', telefoon => '0123'] : undef,
			stand => $sent ? 'verzonden' : 'concept', bron => source(), afgeleid => $i == 0 ? ['kenmerk'] : undef,
			zichtbaarheid => $i == 0 ? 'openbaar' : undef,
			in_het_kort => $i == 0 ? ['Het gaat goed met de lampen.'] : undef,
		], "## Inleiding\n\n" . paragraph() . ($i % 3 ? " {{Tel.acties.loopt}} {{loopt.acties.loopt}}." : '') . "\n\n## Voortgang\n\n" . text(1)
			. ($i % 3 ? "\n\n{{blok.per_actielijn}}\n\n| Actie | Fase |\n|---|---|\n{{#te_late_acties}}\n| {{titel}} | {{fase}} |\n{{/te_late_acties}}\n" : ''));
	}
}

# How far an answer to parliament is: the words of our own, of the House, and the letters that tell of it.
my @progress = (
	['niet-gestart', 'Openstaand'],
	['loopt', 'Openstaand', [[brief => 'brief-1', passage => 'alinea 2', mate => 'tussenstand']]],
	['deels-afgedaan', 'Deels Afgedaan', [[brief => 'brief-2', passage => 'alinea 3', voetnoot => '2', mate => 'deels']]],
	['afgedaan', 'Voldaan', [[brief => 'brief-1', mate => 'tussenstand'], [brief => 'brief-3', voetnoot => '7', mate => 'geheel']]],
	['niet-uitgevoerd', 'onbekend'],
);

sub progress {
	my ($i, $register) = @_;
	my ($ours, $theirs, $letters) = @{ $progress[$i % @progress] };
	my $odd = $i % 40 == 28;  # the House sees it otherwise
	return (uitvoering => $ours, $register ? (kamer_status => $odd ? 'Openstaand' : $theirs) : (), afdoening => $letters // []);
}

sub parliament {
	my @chambers = qw(tweede eerste);

	for my $i (1 .. $motions) {
		item("moties/motie-$i", [
			titel => 'Verzoek over ' . phrase(), soort => $i % 4 == 0 ? 'amendement' : 'motie', kamer => $chambers[$i % 2],
			indieners => ["Lid $i", 'Lid Verzonnen'], document => paper(), datum => sprintf('2024-02-%02d', 1 + $i % 28),
			besluit => 'Stemmen - aangenomen', besluit_datum => '2024-03-05', appreciatie => 'Oordeel Kamer',
			progress($i, 1),
			acties => [shown()], bron => source(), afgeleid => $i % 8 == 1 ? ['uitvoering'] : undef,
			zichtbaarheid => $i % 8 == 7 ? 'intern' : $i % 8 == 1 ? 'openbaar' : undef,
		], $i % 8 == 7 ? "Uit het achterkamertje.\n" : text(1));
	}
	for my $i (1 .. $promises) {
		item("toezeggingen/toezegging-$i", [
			titel => 'Belofte over ' . phrase(), nummer => sprintf('TZ2024%02d-%03d', 1 + $i % 12, $i % 1000),
			gedaan_bij => 'Debat over de kades', kamer => $chambers[$i % 2], datum => '2024-09-11',
			termijn => ('2024-12', '2026-01-15', '2025', 'onbekend')[$i % 4], progress($i, 1),
			acties => [shown()], bron => source(), afgeleid => $i % 6 == 1 ? ['termijn'] : undef,
			zichtbaarheid => $i % 6 == 1 ? 'openbaar' : undef,
		], text(1));
	}
	for my $i (1 .. $advices) {
		item("aanbevelingen/aanbeveling-$i", [
			titel => ucfirst(phrase()), instantie => "Verzonnen organisatie $i", organisatie => org(), document => paper(),
			datum => '2023-10', nummer => $i, progress($i, 0), acties => [shown()],
			bron => source(), afgeleid => $i % 6 == 1 ? ['nummer'] : undef, zichtbaarheid => $i % 6 == 1 ? 'openbaar' : undef,
		], text(1));
	}
	for my $i (1 .. 4) {
		item("kamervragen/vraag-$i", [
			titel => 'Vragen over ' . phrase(), kamer => $chambers[$i % 2], indieners => ["Lid $i"], datum => '2025-01-14',
			document => paper(), beantwoord_met => $i % 2 ? [paper(), 'brief-4'] : undef,
			beantwoord_op => $i % 2 ? '2025-02-20' : undef, bron => source(), afgeleid => $i == 1 ? ['datum'] : undef,
			zichtbaarheid => $i == 1 ? 'openbaar' : undef,
		], text(1));
	}
}

sub series {
	my ($i) = @_;
	my ($value, $text) = (80 + roll(40), "jaar,waarde,ondergrens,bovengrens,aard,stand,geteld_op,bron,opmerking\n");

	for my $year (2019 .. 2024) {
		$value += roll(41) - 15;
		$text .= "$year,$value,,," . (qw(exact ongeveer minstens hoogstens))[$year % 4] . ','
		    . ($year == 2024 ? 'voorlopig' : $year % 3 ? 'definitief' : 'gecorrigeerd') . ',' . ($year + 1) . '-03-01,' . join(' ', once(paper(), paper())) . ",\n";
	}
	$text .= "2025-06-30,,,,,,,,\"Niet geteld, want de \"\"teller\"\" was stuk\"\n" if $i % 2;
	$text .= "2013/2017,$value.5," . ($value - 10) . ',' . ($value + 10) . ",schatting,definitief,2018,,\n" if $i % 3 == 0;
	return $text;
}

sub indicators {
	my @levels = qw(input activiteit output outcome impact);
	my @ways = qw(omhoog omlaag boven onder volgen);

	for my $i (1 .. $indicators) {
		my $aim = $ways[$i % 5] ne 'volgen';
		my $up = $ways[$i % 5] =~ /omhoog|boven/;
		item("indicatoren/indicator-$i", [
			titel => "Reeks $i: $things[$i % @things]", groep => $i % 2 ? 'Licht' : undef, eenheid => 'stuks per jaar',
			niveau => $levels[int($i / 2) % 5], richting => $ways[$i % 5], teller => [org()],
			nulmeting => \[jaar => '2019', waarde => '100'],
			streefwaarde => $aim ? \[jaar => '2027', waarde => $up ? '200' : '40.5', bron => source()] : undef,
			tussendoelen => $aim ? [[jaar => '2023', waarde => $up ? '150' : '80', bron => source()], [jaar => '2025', waarde => $up ? '175' : '60']] : undef,
			eerdere_streefwaarden => $i % 5 == 1 ? [[jaar => '2025', waarde => '90', vervangen_op => '2022-11-01',
				reden => 'De eerste telling bleek niet volledig.', bron => passage(1)]] : undef,
			ruis => $i % 3 ? undef : '5', bron => source(), afgeleid => $i % 10 == 1 ? ['nulmeting.waarde'] : undef,
			zichtbaarheid => $i % 10 == 1 ? 'openbaar' : undef,
		], "## Definitie\n\n" . text(1));
		put("indicatoren/indicator-$i.csv", series($i)) if $i % 10 != 8;
	}
}

# The phase that an update tells: three of history, then where it stands.
sub phase {
	my ($i, $u) = @_;
	return (qw(aangekondigd in-voorbereiding loopt))[$u] if $u < 3;
	return (qw(loopt loopt afgerond loopt gestopt loopt loopt loopt onbekend))[$i % 9];
}

# The milestones of an action, and whether it is late: one is due, or the action itself.
sub milestones {
	my ($i) = @_;
	my ($late, @list) = $i % 4 == 0 && $i % 5 != 1;

	for my $m (1 .. 3) {
		my $done = phase($i, 3) eq 'afgerond' || roll(10) < 7;
		my $later = $i % 4 == 3 && roll(4) == 0;
		my $hidden = $i % 10 == 4 && $m == 3;

		$late ||= !$done && !$later;
		push @list, [id => "m$m", titel => $hidden ? 'Overleg in het achterkamertje' : ucfirst phrase(),
			datum => $later ? '2026' : $m == 2 && $i % 3 == 0 ? '2025-04' : sprintf('2024-%02d-28', 3 * $m),
			gehaald => $done ? sprintf('2024-%02d-02', 3 * $m + 1) : undef, bewijs => $done ? paper() : undef,
			zichtbaarheid => $hidden ? 'intern' : $m == 1 ? 'openbaar' : undef];
	}
	return ($late, @list);
}

sub update {
	my ($subject, $i, $u, $late) = @_;
	my $secret = $i % 10 == 8 && $u == 3 || $subject !~ /^nr-/ && hidden($i);
	my $phase = phase($i, $u);
	my $ended = $phase eq 'afgerond' || $phase eq 'gestopt';
	my $view = $ended ? undef : (undef, 'aandacht', 'vertraagd', $late && $u > 1 ? undef : 'op-schema')[roll(4)];
	my $bad = ($view // '') =~ /aandacht|vertraagd/;
	my $year = 2023 + int($u / 2) + ($u == 3);
	my $asks = $u == 3 && !$ended && $i % 10 >= 5 && $i % 10 <= 7;
	my $hush = $i % 10 == 5;  # the decision alone is intern

	item("voortgang/$year/$subject-$u", [
		betreft => $subject, datum => sprintf('%d-%02d-%02d', $year, 1 + roll(5) + 6 * ($u % 2), 1 + roll(28)),
		fase => $phase, oordeel => $view, oordeel_door => $view ? org() : undef,
		oorzaak => $bad || $phase eq 'gestopt' ? sentence() : undef,
		gevolg => $bad ? sentence() : undef, bijsturing => $bad ? sentence() : undef,
		volgende_stap => $ended ? undef : sentence(),
		besluit_gevraagd => $asks ? \[vraag => $hush ? 'Mag het achterkamertje open?' : 'Gaan we door met ' . phrase() . '?',
			gremium => 'stuurgroep', voor => '2026-02-01', antwoord => $i % 10 == 6 ? 'Ja.' : undef,
			beantwoord_op => $i % 10 == 6 ? '2025-12-01' : undef, zichtbaarheid => $hush ? 'intern' : undef] : undef,
		bron => $ended || $u == 1 ? source() : undef, afgeleid => $u == 1 ? ['fase'] : undef,
		zichtbaarheid => $secret ? 'intern' : $u == 1 ? 'openbaar' : undef,
	], $secret ? "In het achterkamertje gezegd.\n" : text(2));
}

sub action {
	my ($i) = @_;
	my $id = action_id($i);
	my ($late, @milestones) = milestones($i);

	item("acties/$id", [
		titel => hidden($i) ? "Achter de schermen: het achterkamertje $id" : ucfirst(phrase()) . ($i % 7 == 3 ? ' <b> & "c"' : ''),
		soort => $i % 10 == 3 ? 'bestaand-beleid' : $i % 10 == 2 ? 'actie' : undef,
		nummer => $id, actielijn => $i % 10 == 6 ? ['al-0', 'al-2'] : ['al-' . ($i % $lines + 1)],
		actiehouder => $i % 10 == 7 ? 'onbekend' : [org()], betrokken => [once(org(), org())],
		uitbuitingsvormen => [pick(@forms)], doelen => [goal()], start => $i % 4 ? '2024-01-01' : '2023',
		einde => (sprintf('2025-%02d-28', 7 + roll(5)), '2025', 'onbekend', '2026-12')[$i % 4],
		herplanning => $i % 5 == 1 ? [[datum => '2024-11-01', einde => '2026-03-28', reden => sentence()],
			[datum => '2025-05', einde => '2026-09', reden => sentence()]] : undef,
		mijlpalen => \@milestones, resultaat => $i % 3 ? sentence() : 'onbekend',
		middelen => $i % 4 == 1 ? [[jaar => '2024', tot_en_met => '2025', bedrag => 1000 * (10 + roll(90)), structureel => 'nee',
			omschrijving => phrase(), bron => passage(2)], [jaar => '2025', bedrag => 'onbekend']] : undef,
		moties => $i % 5 == 2 ? ['motie-1'] : undef, toezeggingen => $i % 5 == 3 ? ['toezegging-1'] : undef,
		aanbevelingen => $i % 5 == 4 ? ['aanbeveling-1'] : undef,
		indicatoren => $i % 4 == 2 ? ['indicator-' . (1 + roll($indicators))] : undef,
		bron => source(), afgeleid => $i % 10 == 1 ? ['actiehouder', 'start'] : undef,
		zichtbaarheid => hidden($i) ? 'intern' : $i % 10 == 1 ? 'openbaar' : undef,
	], "## Wat gaan we doen\n\n" . text(1) . ($i % 10 ? '' : "\n![Een lantaarn op de kade](../afbeeldingen/lantaarn.png)\n"));
	# Of some nothing was ever heard, of some nothing new.
	update($id, $i, $_, $late) for $i % 10 == 0 ? () : 0 .. ($i % 50 == 22 ? 2 : 3);
}

sub project {
	my ($i) = @_;
	my $id = sprintf 'nr-%02d', $i;

	item("no-regrets/$id", [
		titel => ucfirst(phrase()), nummer => $i, jaar => 2023 + $i % 3, organisaties => [once(org(), org())], betrokken => [org()],
		actielijnen => $i % 2 ? ['al-' . (1 + roll($lines))] : undef, uitbuitingsvormen => [pick(@forms)], doelen => [goal()],
		soort => (qw(afronding vervolg op-de-plank nieuw))[$i % 4], vervolg_op => $i % 4 == 1 ? [shown()] : undef,
		voorganger => $i % 4 == 1 ? phrase() : undef, toekenning => (qw(toegekend in-afronding afgewezen))[$i % 3],
		bedrag => $i % 5 ? 1000 * (20 + roll(200)) : 'onbekend', looptijd => $i % 2 ? '2023/2026' : '2024/..',
		resultaat => $i % 2 ? sentence() : undef, moties => $i % 4 == 2 ? ['motie-1'] : undef,
		indicatoren => $i % 4 == 3 ? ['indicator-1'] : undef, bron => source(), afgeleid => $i % 8 == 1 ? ['soort'] : undef,
		zichtbaarheid => $i % 8 == 7 ? 'intern' : $i % 8 == 1 ? 'openbaar' : undef,
	], $i % 8 == 7 ? "Alleen voor het achterkamertje.\n" : text(1));
	update($id, $i, $_) for $i % 2 ? 2 .. 3 : ();
}

programme();
goals();
organisations();
papers();
letters();
parliament();
indicators();
action($_) for 0 .. $actions - 1;
project($_) for 1 .. $projects;
