#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# On a phone each row of a table is a card, and each cell says of what column it is (templates/assets/stijl/30-tabel.css):
# the attribute data-kop of the cell, from the heading row. kopjes.pl [--check] FILE... puts them in templates, or tells
# where they are not right: FILE:LINE: what is wrong. A column whose heading holds a section gives no data-kop: there the
# writer does. Nothing else in a file changes.
use strict;
use warnings;

my $check = @ARGV && $ARGV[0] eq '--check' && shift;
my $faults = 0;

for my $file (@ARGV) {
	open my $in, '<:raw', $file or die "$file: $!\n";
	my $text = do { local $/; <$in> };
	close $in;
	my $new = $text;
	$new =~ s{(<div class="tabel".*?</table>)}{table($1)}seg;
	next if $new eq $text;
	if ($check) {
		my @old = split /\n/, $text;
		my @new = split /\n/, $new;
		my ($line) = grep { $old[$_] ne $new[$_] } 0 .. $#old;
		print "$file:", $line + 1, ": a cell without the heading of its column: run perl scripts/kopjes.pl $file\n";
		$faults = 1;
		next;
	}
	open my $out, '>:raw', $file or die "$file: $!\n";
	print $out $new;
	close $out or die "$file: $!\n";
}
exit $faults;

sub table {
	my ($table) = @_;
	my ($head) = $table =~ m{<thead>\n?<tr>(.*?)</tr>}s or return $table;
	my @names = names($head);
	# A row that stands in a partial, or spans the table, has no cells of its own here.
	$table =~ s{(<tbody>.*?</tbody>)}{rows($1, @names)}se;
	$table =~ s{(<tfoot>.*?</tfoot>)}{rows($1, @names)}se;
	return $table;
}

# The headings in order; undef where a section decides whether or how it is there.
sub names {
	my ($head) = @_;
	my @names;
	while ($head =~ m{(\{\{[#^]\w[^\}]*\}\}|\{\{/[^\}]*\}\})?<th[^>]*>(.*?)</th>}sg) {
		push @names, ($2 =~ /\{\{[#^]|</ || $2 eq '' ? undef : $2);
	}
	return $head =~ /\{\{[#^]/ ? () : @names;
}

sub rows {
	my ($rows, @names) = @_;
	return $rows unless @names;
	$rows =~ s{(<tr[^>]*>)(.*?)(</tr>)}{$1 . cells($2, @names) . $3}seg;
	return $rows;
}

# Cells within a section of Mustache are counted as they stand: two of which one is shown make the row unfit.
sub cells {
	my ($cells, @names) = @_;
	my @found = $cells =~ /<t[hd]\b/g;
	return $cells if @found != @names || $cells =~ /colspan/;
	my $n = 0;
	$cells =~ s{<(t[hd])\b([^>]*)>}{
		my ($tag, $rest, $name) = ($1, $2, $names[$n++]);
		$rest =~ s/ data-kop="[^"]*"//;
		$tag eq 'td' && defined $name ? "<td$rest data-kop=\"$name\">" : "<$tag$rest>";
	}eg;
	return $cells;
}
