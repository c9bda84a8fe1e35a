#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Changes one value of each field of the plan in the folder at hand, a repository, and asks actieplan diff what changed:
# velden.pl PROGRAM DATABASE. The database is what build keeps: it tells which values there are, and where.
# Prints «gemeld FIELD» or «stil FIELD FILE:LINE» for each; the files are as before afterwards.
use strict;
use warnings;

my ($program, $database) = @ARGV;

sub slurp {
	my ($path) = @_;
	open(my $in, '<', $path) or die "$path: $!\n";
	local $/;
	return <$in>;
}

sub spit {
	my ($path, $text) = @_;
	open(my $out, '>', $path) or die "$path: $!\n";
	print $out $text;
	close $out;
}

sub ask {
	my ($query) = @_;
	open(my $rows, '-|', 'sqlite3', '-separator', "\t", $database, $query) or die "sqlite3: $!\n";
	return map { chomp; [split /\t/, $_, -1] } <$rows>;
}

# Another value of that type; undef: none is known.
sub other {
	my ($type, $to, $value) = @_;
	return $value =~ /^2011/ ? '2012-03-04' : '2011-03-04' if $type eq 'datum';
	return $value =~ /^2011/ ? '2012' : '2011' if $type eq 'jaar';
	return $value =~ /^2011/ ? '2012/2013' : '2011/2012' if $type eq 'periode';
	return $value eq '7' ? '8' : '7' if $type =~ /^(getal|geheel|bedrag)$/;
	return $value eq 'ja' ? 'nee' : 'ja' if $type eq 'ja-nee';
	return 'https://www.example.net/anders' if $type eq 'url';
	return 'anders-dan-eerst' if $type eq 'id';
	return 'Heel andere woorden' if $type eq 'tekst';
	my @words = $type eq 'keuze' ? ask("SELECT waarde FROM keuze WHERE lijst = '$to' AND waarde <> '$value' ORDER BY volgorde")
		: $type eq 'verwijzing' ? ask("SELECT t.id FROM doelwit t WHERE instr('|$to|', '|' || t.soort || '|') > 0 AND t.id <> '$value' AND t.geldig ORDER BY t.id")
		: $type eq 'regel' ? ask("SELECT code FROM regel WHERE NOT vast AND code <> '$value' ORDER BY code") : ();
	return @words ? $words[0][0] : undef;
}

my %done;
for my $row (ask("SELECT v.soort || '.' || v.pad, v.type, v.naar, b.pad, w.regel, w.kolom, replace(w.tekst, char(10), ' ')
	FROM veld v JOIN waarde w ON w.veld = v.id JOIN bestand b ON b.id = w.bestand AND b.geldig
	WHERE v.vorm = 'een' AND v.type <> 'veldnaam' AND v.soort <> 'reeks' AND w.norm IS NOT NULL
	ORDER BY v.id, b.pad, w.nr")) {
	my ($field, $type, $to, $path, $line, $column, $value) = @$row;
	next if $done{$field} || $field =~ /zichtbaarheid$/;
	my $was = slurp($path);
	my @lines = split /\n/, $was, -1;
	# only a plain or quoted value that ends its line
	next unless $lines[$line - 1] =~ /^(.{@{[$column - 1]}})(["']?)\Q$value\E\2$/;
	my $new = other($type, $to, $value);
	next unless defined $new;
	$lines[$line - 1] = $1 . $2 . $new . $2;
	spit($path, join("\n", @lines));
	my $said = `$program diff HEAD..HEAD+ --stuurgroep --format json`;
	spit($path, $was);
	$done{$field} = 1;
	print $said =~ /"count":[1-9]/ ? "gemeld $field\n" : "stil $field $path:$line: $value -> $new\n";
}
