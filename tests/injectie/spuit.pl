#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Writes a plan with a string of reeksen.txt in each field that takes text: spuit.pl DATABASE FOLDER ACTIEPLAN [N]. Of each kind there
# are as many files as strings, and each field of a kind holds each string once. What the check refuses is taken out, and told:
# «FIELD STRING» on a line for each, so that a field that refuses all of them is seen. With N: of the programme alone, from string N on.
use strict;
use warnings;
use FindBin;
use JSON::PP;
use lib "$FindBin::Bin/../tools";
use Schema;

my ($database, $folder, $actieplan, $only) = @ARGV;
die "gebruik: spuit.pl DATABASE MAP ACTIEPLAN\n" if !defined $actieplan;
my $schema = Schema->new($database);
open my $list, '<:encoding(UTF-8)', "$FindBin::Bin/reeksen.txt" or die "reeksen.txt: $!\n";
my @strings = map { chomp; $_ } <$list>;
my %refused;

# As YAML: the \n and \r of the list become real ones, other signs stay what they are.
sub quoted {
	my ($text) = @_;
	my $escaped = $text =~ s/\\(?![nr])/\\\\/gr =~ s/"/\\"/gr;
	return "\"$escaped\"";
}

sub value {
	my ($kind, $n, $turn, $full, $type, $to, $needed) = @_;

	return undef if $full =~ /^(uitzonderingen|afgeleid|aliassen|regels|thema|zichtbaarheid)|zichtbaarheid$/;
	return undef if defined $only && $full =~ /bron/;
	if ($type eq 'tekst' || $type eq 'url') {
		my $which = ($n + $$turn++) % @strings;
		return $full eq 'dossier' ? '"99999"' : $full eq 'nummer' ? "\"$n\"" : $needed || $kind eq 'voortgang' ? 'x' : undef if $refused{"$kind.$full"}{$which};
		return quoted($strings[$which]) . " # $kind.$full $which";
	}
	return 'vorm-a' if $to =~ /uitbuitingsvorm/;
	return 'stuurgroep' if $to eq 'gremium';
	return (split /\|/, $to)[0] . "-$n" if $type eq 'verwijzing' && $full !~ /opvolger|bovenliggend|vorige|vervolg/;
	return undef if $type eq 'verwijzing';
	return $full eq 'uitbuitingsvormen.id' ? "vorm-" . 'a' : "id$n" if $type eq 'id';
	return $full =~ /einde|gehaald|tot$|beantwoord|voor$|vervangen|streef/ ? '2025-07-19' : '2024-07-17' if $type eq 'datum';
	return '2024/2025' if $type eq 'periode';
	return $full =~ /tot/ ? '2025' : '2024' if $type eq 'jaar';
	return { 'nulmeting.waarde' => 10, 'tussendoelen.waarde' => 20, 'streefwaarde.waarde' => 30 }->{$full} // 15 if $type =~ /^(getal|geheel|bedrag)$/;
	return 'ja' if $type eq 'ja-nee';
	return { fase => 'loopt', oordeel => 'vertraagd', stand => 'verzonden', richting => 'omhoog', soort => $kind eq 'document' ? 'rapport' : undef }->{$full}
		// $schema->first_choice($to) if $type eq 'keuze';
	return undef;
}

sub put {
	my ($path, $text) = @_;
	my ($at) = $path =~ m{^(.*)/};
	system('mkdir', '-p', "$folder/plan/" . ($at // '')) == 0 or die;
	open my $file, '>:encoding(UTF-8)', "$folder/plan/$path" or die "$path: $!\n";
	print $file $text;
	close $file or die;
}

# The body: one string, and it once more where Markdown takes it for a heading, a cell, a title and code.
sub body {
	my ($kind, $n) = @_;
	return "Tekst.\n" if $refused{"$kind.body"}{$n};
	my $string = $strings[$n] =~ s/\\[nr]/ /gr;
	my $cite = defined $only ? '' : "Tekst [\@document-1, $string].\n";
	return "## Kop $string\n\n$string\n\n| $string |\n|---|\n| x |\n\n    $string\n\n$cite" if !$refused{"$kind.rich"}{$n};
	return "$string\n";
}

sub item {
	my ($kind, $n) = @_;
	my $turn = 0;
	my $place = $kind eq 'voortgang' ? 'voortgang/2024/' : $kind eq 'programma' ? '' : $schema->folder($kind) . '/';
	my $name = $kind eq 'programma' ? 'programma' : "$kind-$n";
	my @lines = map { s/\[(.*) # ([a-z_.]+ \d+)\]$/[$1] # $2/r } $schema->lines($kind, '', '', sub { value($kind, $n, \$turn, @_) });
	put("$place$name.md", join("\n", '---', @lines, '---', '', body($kind, $n)));
}

# Writes all; returns what the check refuses: a field by its line, a body where the line is below the head.
sub try {
	my $refusals = 0;
	for my $kind (defined $only ? 'programma' : $schema->kinds) { item($kind, $_) for $kind eq 'programma' ? $only // 1 : 0 .. $#strings }
	put('gremia/stuurgroep.md', "---\ntitel: Stuurgroep\nsoort: stuurgroep\n---\n");
	my @columns = map { $_->[0] =~ s/.*\.//r } $schema->below('reeks', 'meting');
	for my $n (defined $only ? () : 0 .. $#strings) {
		my $cell = $refused{'reeks.meting.opmerking'}{$n} ? 'x' : $strings[$n] =~ s/\\[nr]/ /gr =~ s/"/""/gr;
		put("indicatoren/indicator-$n.csv", join(',', @columns) . "\n" . join(',', map { { jaar => 2024, waarde => 12, opmerking => "\"$cell\"" }->{$_} // '' } @columns) . "\n");
	}
	my $report = decode_json(`'$actieplan' check -C '$folder' --format json --as-of 2025-12-01`);
	for my $finding (grep { $_->{severity} eq 'error' } @{ $report->{findings} }) {
		open my $file, '<:encoding(UTF-8)', "$folder/$finding->{path}" or die "$finding->{path}: $!\n";
		my @lines = <$file>;
		my ($kind, $n) = $finding->{path} =~ m{([a-z]+)-(\d+)\.(?:md|csv)$};
		($kind, $n) = ('programma', $only // 1) if !defined $kind;
		my $line = $lines[$finding->{line} - 1] // '';
		my ($field, $which) = $line =~ /# ([a-z_.]+) (\d+)$/;
		($field, $which) = ('reeks.meting.opmerking', $n) if $finding->{path} =~ /csv$/;
		if (!defined $field) {
			my $head = 0;
			for my $i (1 .. $#lines) { if ($lines[$i] =~ /^---$/) { $head = $i; last } }
			die "$finding->{path}:$finding->{line}: $finding->{code} $finding->{message}\n" if $finding->{line} - 1 <= $head;
			($field, $which) = ($refused{"$kind.rich"}{$n} ? "$kind.body" : "$kind.rich", $n);
		}
		$refusals++ if !$refused{$field}{$which}++;
	}
	return $refusals;
}

for (1 .. 8) { last if try() == 0 }
for my $field (sort keys %refused) { print "$field $_\n" for sort { $a <=> $b } keys %{ $refused{$field} } }
