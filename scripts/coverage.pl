#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# What share of the lines of generator/ ran, by what gcc's --coverage wrote down: coverage.pl FOLDER PERCENT. Tells each file, those
# with the most lines that did not run first, with these lines; then each folder, and all. Exits 1 below PERCENT.
use strict;
use warnings;
use JSON::PP;

my ($folder, $least) = @ARGV;
my (%lines);
for my $data (split /\n/, `find '$folder/generator' -name '*.gcda'`) {
	my $json = `gcov --json-format --stdout '$data' 2>/dev/null`;
	for my $report (map { decode_json($_) } grep { /\S/ } split /\n/, $json) {
		for my $file (@{ $report->{files} }) {
			next if $file->{file} !~ m{^generator/};
			$lines{ $file->{file} }{ $_->{line_number} } += $_->{count} for @{ $file->{lines} };
		}
	}
}
my ($all, $ran) = (0, 0);
my (@files, %folders);
for my $file (sort keys %lines) {
	my @missed = sort { $a <=> $b } grep { !$lines{$file}{$_} } keys %{ $lines{$file} };
	my $total = keys %{ $lines{$file} };
	$all += $total;
	$ran += $total - @missed;
	my ($folder) = $file =~ m{^generator/(?:([^/]+)/)?};
	$folders{ $folder // 'main.c' }[0] += $total;
	$folders{ $folder // 'main.c' }[1] += $total - @missed;
	push @files, [$file, $total, @missed] if @missed;
}
# 3 4 5 9 is 3-5 9.
sub ranges {
	my @parts;
	for (@_) {
		if (@parts && $parts[-1][1] == $_ - 1) { $parts[-1][1] = $_ } else { push @parts, [$_, $_] }
	}
	return join ' ', map { $_->[0] == $_->[1] ? $_->[0] : "$_->[0]-$_->[1]" } @parts;
}
for my $file (sort { @$b <=> @$a || $a->[0] cmp $b->[0] } @files) {
	my ($name, $total, @missed) = @$file;
	printf "%-36s %3d of %4d not run: %s\n", $name, scalar @missed, $total, ranges(@missed);
}
die "$folder: geen metingen\n" if !$all;
printf "%-10s %5d of %5d lines ran: %.1f%%\n", $_, $folders{$_}[1], $folders{$_}[0], 100 * $folders{$_}[1] / $folders{$_}[0] for sort keys %folders;
printf "%d files, %d of %d lines ran: %.1f%%\n", scalar keys %lines, $ran, $all, 100 * $ran / $all;
exit(100 * $ran / $all >= $least ? 0 : 1);
