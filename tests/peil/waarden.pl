# SPDX-License-Identifier: EUPL-1.2
# perl waarden.pl waarden.txt FOLDER: compares each value of the table with figuur_ID in FOLDER/DATE/data/plan.db. Prints TAP.
use strict;
use warnings;

my ($table, $folder) = @ARGV;
open my $in, '<', $table or die "$table: $!\n";
my (@dates, %figures);
my $count = 0;
while (my $line = <$in>) {
	chomp $line;
	next if $line =~ /^\s*(#|$)/;
	my ($figure, $part, $values) = map { s/^\s+|\s+$//gr } split /\|/, $line;
	my @wanted = split ' ', $values;
	if ($figure eq 'dates') {
		@dates = @wanted;
		next;
	}
	die "$table:$.: ", scalar @wanted, " values\n" if @wanted != @dates;
	(my $view = "figuur_$figure") =~ tr/-/_/;
	my @wrong;
	for my $i (0 .. $#dates) {
		my $sql = "SELECT coalesce(CAST(CASE WHEN waarde = CAST(waarde AS INTEGER) THEN CAST(waarde AS INTEGER) ELSE waarde END"
			. " AS TEXT), '-') || coalesce('/' || noemer, '') FROM $view WHERE deel = '$part'";
		open my $out, '-|', 'sqlite3', "$folder/$dates[$i]/data/plan.db", $sql or die "sqlite3: $!\n";
		my $got = join ' ', map { chomp; $_ } <$out>;
		close $out or die "sqlite3: $sql\n";
		$got = '.' if $got eq '';
		push @wrong, "$dates[$i]: $got, by hand $wanted[$i]" if $got ne $wanted[$i];
	}
	$figures{$figure} = 1;
	printf "%sok %d - %s: %s\n", @wrong ? 'not ' : '', ++$count, $figure, $part;
	print "# $_\n" for @wrong;
}
# Every figure that there is has a line.
open my $ids, '-|', 'sqlite3', "$folder/$dates[-1]/data/plan.db", 'SELECT id FROM figuur' or die "sqlite3: $!\n";
my @without = grep { chomp; !$figures{$_} } <$ids>;
printf "%sok %d - every figure is in the table\n", @without ? 'not ' : '', ++$count;
print "# without: @without\n" if @without;
print "1..$count\n";
