#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# The mutation run: a valid plan in which every field of the schema stands, and one fault at a time in it. Each must be
# found, at its path and line. Prints a table of the sorts of fault, then what was not as wanted; fails unless all was.
#
#   mutatie.pl PROGRAM [SORT]       SORT: only mutants whose sort holds this text, and all that is said of each
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Temp qw(tempdir);
use FindBin;
use lib $FindBin::Bin;
use Plan;
use Fields;
use Files;
use Rules;
use Run;

my ($program, $only) = @ARGV;
$program = abs_path($program // die "gebruik: mutatie.pl PROGRAMMA [SOORT]\n");
$ENV{LC_ALL} = 'C.UTF-8';
my $work = tempdir(CLEANUP => 1);
my $files = Plan::read_files($FindBin::Bin);
my $model = Plan::model($program, $FindBin::Bin, $work);
my @mutants;

for my $path (sort keys %$files) {
	push @mutants, Fields::mutants($model, $files, $path) if $path =~ /\.md$/;
}
my @others = map {
	/\.csv$/ ? Files::of_series($model, $_, $files->{$_}) : (Files::of_file($_, $files->{$_}), Files::beside($_, $files->{$_}))
} sort keys %$files;
push @others, Rules::mutants($files);
@mutants = Fields::chosen(@mutants) if !$ENV{ALL};
push @mutants, @others;
@mutants = grep { index($_->{sort}, $only) >= 0 } @mutants if defined $only;
$mutants[$_]{number} = $_ for 0 .. $#mutants;
my $results = Run::all($program, $files, $work, 2, \@mutants);

my (%table, @wrong, %followers);
for my $mutant (@mutants) {
	my $result = $results->[$mutant->{number}];
	my ($code, $path, $line, $column) = @{ $mutant->{want} };
	my @found = @{ $result->{findings} };
	my @same = grep { $_->[0] eq $code && $_->[1] eq $path } @found;
	my @here = grep { $_->[2] == $line && (!defined $column || $_->[3] == $column) } @same;
	my $row = $table{ $mutant->{sort} } //= { all => 0, found => 0, right => 0, first => 0, here => 0, elsewhere => 0 };
	my ($first) = grep { @here && $_->[4] eq $here[0][4] && $_->[1] eq $path } @found;

	$row->{all}++;
	$row->{found}++ if @same;
	$row->{right}++ if @here && !$result->{bad};
	my @others = grep { my $f = $_; !grep { $_ == $f } $here[0] // () } @found;
	my $elsewhere = grep { $_->[1] ne $path } @others;
	$row->{elsewhere} += $elsewhere;
	$row->{here} += @others - $elsewhere;
	$followers{ join ' ', $code, ($_->[1] eq $path ? 'here' : 'elsewhere'), $_->[0] }{ $mutant->{sort} }++ for @others;
	$row->{first}++ if @here && $first == $here[0];
	push @wrong, [$mutant, $result] if !@here || $result->{bad};
}
printf "%-32s %6s %6s %6s %6s %6s %9s\n", 'sort', 'all', 'found', 'right', 'first', 'here', 'elsewhere';
printf "%-32s %6d %6d %6d %6d %6d %9d\n", $_, @{ $table{$_} }{qw(all found right first here elsewhere)} for sort keys %table;
print "$_: ", join(', ', map { "$_" } sort keys %{ $followers{$_} }), "\n" for sort keys %followers;
for (@wrong) {
	my ($mutant, $result) = @$_;
	print "$mutant->{sort} | $mutant->{about} | want @{[map { $_ // '-' } @{$mutant->{want}}]} ", $result->{bad} // '', "\n";
	print "    @$_[0..3] $_->[5]\n" for @{ $result->{findings} }[0 .. ($#{ $result->{findings} } > 3 ? 3 : $#{ $result->{findings} })];
}
printf "%d mutants, %d not as wanted\n", scalar @mutants, scalar @wrong;
exit(@wrong > 0);
