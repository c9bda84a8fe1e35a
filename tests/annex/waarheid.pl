#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# One truth: waarheid.pl SITE LETTER FOLDER [los] holds every cell of every table of the annex on the page of SITE (a build as of
# the letter's day) against those of the documents in FOLDER, and the state of every action against plan.json. With «los» not the rows of the PDF: one that is longer than a page, or
# written from right to left, is drawn in another order. Prints what differs, and exits 1; «N cells» where nothing does.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use JSON::PP;
use Lees;

binmode STDOUT, ':encoding(UTF-8)';
my ($site, $letter, $folder, $loose) = @ARGV;
my $stem = "$folder/$letter-bijlage";
my $page = "$site/brieven/$letter/bijlage/index.html";
my ($cells, $faults) = (0, 0);

sub fault { print "@_\n" if ++$faults <= 20 }

# Two lists of tables, cell by cell.
sub same {
	my ($what, $wanted, $got) = @_;
	fault("$what: " . @$got . ' tables, not ' . @$wanted) if @$got != @$wanted;
	for my $t (0 .. $#$wanted) {
		my ($rows, $other) = ($wanted->[$t], $got->[$t] // []);
		fault("$what: table $t has " . @$other . ' rows, not ' . @$rows) if @$rows != @$other;
		for my $r (0 .. $#$rows) {
			for my $c (0 .. $#{$rows->[$r]}) {
				my ($a, $b) = ($rows->[$r][$c], $other->[$r][$c] // '(none)');
				$cells++;
				fault("$what: table $t, row $r, cell $c: «$b», not «$a»") if Lees::letters($a) ne Lees::letters($b);
			}
		}
	}
}

my @html = Lees::html($page, 0);
same('ODT', \@html, [Lees::odt("$stem.odt")]);
if (-e "$stem.pdf") {
	same('DOCX', \@html, [Lees::docx("$stem.docx")]);
	# Row by row, each behind the one before it: a row is on one page, and the headings of a table come again on the next.
	my ($text, $at) = (Lees::pdf_letters("$stem.pdf"), 0);
	for my $row ($loose ? () : map { @$_ } Lees::html($page, 1)) {
		my $wanted = Lees::letters(join '', @$row);
		my $found = index $text, $wanted, $at;
		fault("PDF: no row «@$row»") if $found < 0;
		$cells += @$row;
		$at = $found + length $wanted if $found >= 0;
	}
}

# The sheets: of each table the cells behind what its rows have in common; a date and a number by their value.
my $source = Lees::text_of($page);
my (%sheet, @order, @tables, @tabs);
# A table within a cell is text of it; the numbers of footnotes do not count.
$source =~ s{<sup>.*?</sup>}{}gs;
$source =~ s{<table>((?:(?!<table\b).)*?)</table>}{$1 =~ s/<[^>]*>/ /gr}gse;
while ($source =~ m{<table data-blad="([^"]*)"([^>]*)>(.*?)</table>}gs) {
	my ($name, $more, $inner) = (Lees::plain($1), $2, $3);
	my ($head) = $more =~ /data-groep-kop="([^"]*)"/;
	my ($group) = $more =~ /data-groep="([^"]*)"/;
	push @tabs, $more =~ /data-blad-los="([^"]*)"/ ? Lees::plain($1) : $name;
	push @tables, [];
	push @order, $name if !$sheet{$name};
	while ($inner =~ m{<tr>(.*?)</tr>}gs) {
		my $line = $1;
		my $is_head = $line =~ /scope="col"/;
		next if $line =~ /colspan/;
		my @row = defined $head ? Lees::plain($is_head ? $head : $group) : ();
		while ($line =~ m{<t[dh]\b[^>]*>(.*?)</t[dh]>}gs) {
			my $cell = $1;
			push @row, $cell =~ m{^<time datetime="([^"]*)">[^<]*</time>$} ? $1
				: $cell =~ m{^<data value="([^"]*)">[^<]*</data>$} ? $1 : Lees::plain($cell =~ s/<[^>]*>/ /gr);
		}
		push @{$sheet{$name}}, \@row if !$is_head || !$sheet{$name};
		push @{$tables[-1]}, \@row;
	}
}
my @csv = map { my $n = lc; $n =~ s/ /-/g; [Lees::csv("$stem-$n.csv")] } @order;
# The mark before what a spreadsheet would take for a formula is CSV's own.
for my $row (map { @$_ } @csv) { s/^'(?=[=+\-\@])// for @$row }
same('CSV', [@sheet{@order}], \@csv);
my @xlsx = Lees::xlsx("$stem.xlsx");
# A sheet for each table, in order; its name is what the table is called, or how that begins, and no two are alike.
fault('XLSX: ' . @xlsx . ' sheets, not ' . @tables) if @xlsx != @tables;
my %tab;
for my $t (0 .. $#xlsx) {
	my $name = $xlsx[$t][0];
	fault("XLSX: sheet «$name» is too long, or there twice") if length $name > 31 || $tab{lc $name}++ || $name =~ m{[\[\]:*?/\\]};
	my $begin = Lees::letters($name =~ s/ \(\d+\)$//r =~ s/…$//r =~ s/^'|'$//gr);
	fault("XLSX: sheet «$name» is of «$tabs[$t]»") if index(Lees::letters($tabs[$t] =~ s{[\[\]:*?/\\]}{ }gr =~ s/^'+//r), $begin) != 0;
}
# A year or month is no date there: it is as it is shown.
my %shown;
$shown{$1}{$2} = 1 while $source =~ m{<time datetime="(\d{4}(?:-\d\d)?)">([^<]*)</time>}g;
for my $t (0 .. $#xlsx) {
	my ($wanted, $got) = ($tables[$t] // [], $xlsx[$t][1]);
	fault("XLSX: $tabs[$t] has " . @$got . ' rows, not ' . @$wanted) if @$got != @$wanted;
	for my $r (0 .. $#$wanted) {
		for my $c (0 .. $#{$wanted->[$r]}) {
			my ($a, $b) = ($wanted->[$r][$c], $got->[$r][$c] // '');
			$cells++;
			next if Lees::letters($a) eq Lees::letters($b) || $shown{$a}{$b};
			next if $a =~ /^-?[\d.]+$/ && $b =~ /^-?[\d.eE+-]+$/ && abs($a - $b) < 1e-9 * (1 + abs $a);
			fault("XLSX: $tabs[$t], row $r, cell $c: «$b», not «$a»");
		}
	}
}

# The state of each action, worked out anew from the plan as other programs get it.
my $plan = JSON::PP->new->decode(do { my $j = Lees::bytes_of("$site/data/plan.json"); $j });
my %name = (aangekondigd => 'aangekondigd', 'in-voorbereiding' => 'in voorbereiding', loopt => 'loopt', afgerond => 'afgerond',
	gestopt => 'gestopt', onbekend => 'onbekend');
my %newest;
sub last_day {
	my ($d) = @_;
	my ($y, $m) = $d =~ /^(\d+)(?:-(\d+))?/;
	return $d if length $d == 10;
	return "$y-12-31" if length $d == 4;
	my $n = (31, $y % 4 == 0 && ($y % 100 || $y % 400 == 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[$m - 1];
	return "$y-$m-$n";
}
for my $v (@{$plan->{items}{voortgang}}) {
	my $day = last_day($v->{datum});
	next if $day gt $plan->{asOf};
	my $key = "$day $v->{id}";
	$newest{$v->{betreft}} = [$key, $v] if !$newest{$v->{betreft}} || $key gt $newest{$v->{betreft}}[0];
}
my %want = map { $_->{id} => $name{$newest{$_->{id}} ? $newest{$_->{id}}[1]{fase} : 'onbekend'} } @{$plan->{items}{actie}};
my (%seen, %count);
while ($source =~ m{<tr><td data-kop="Nummer">(?:(?!</tr>).)*?href="[^"]*acties/([^/"]+)/index.html"(?:(?!</tr>).)*?<td data-kop="Fase">([^<]*)}gs) {
	my ($id, $phase) = ($1, Lees::plain($2));
	$cells++;
	$count{$phase}++ if !$seen{$id}++;
	fault("JSON: action $id is «$want{$id}», the annex says «$phase»") if $want{$id} ne $phase;
}
fault('JSON: ' . keys(%want) . ' actions, the annex has ' . keys %seen) if keys %want != keys %seen;
for my $row (@{$sheet{Fasen}}) {
	next if $row->[0] eq 'Fase';
	$cells++;
	fault("JSON: $row->[0]: counted " . ($count{$row->[0]} // 0) . ", the annex says $row->[1]") if ($count{$row->[0]} // 0) != $row->[1];
}
print "$cells cells\n" if !$faults;
print "$faults faults\n" if $faults;
exit($faults > 0);
