#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# The mutation run: a valid plan in which every field of the schema stands, and one fault at a time in it. Each must be
# found, at its path and line. Prints a table of the sorts of fault, then what was not as wanted; fails unless all was.
#
#   mutatie.pl PROGRAM [FMT [SORT]]
#
# FMT proves fmt on every mutant and zet on every value (tests/mutatie/heads.c). SORT: only mutants whose sort holds this text, and nothing else. ALL=1:
# every fault at every place, where else fields share those that are the same for all. SHARE=N: one of each N mutants.
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
use Zet;
use Run;

my ($program, $fmt, $only) = @ARGV;
$program = abs_path($program // die "gebruik: mutatie.pl PROGRAMMA [FMT [SOORT]]\n");
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
@mutants = (@mutants, @others);
@mutants = Fields::chosen(@mutants) if !$ENV{ALL};
push @mutants, Rules::mutants($files);
@mutants = grep { index($_->{sort}, $only) >= 0 } @mutants if defined $only;
$mutants[$_]{number} = $_ for 0 .. $#mutants;
my $share = $ENV{SHARE} // 1;
@mutants = grep { $_->{number} % $share == 0 } @mutants;
my $results = Run::all($program, $files, $work, 2, \@mutants);

my @bad = $only ? () : (complete(), Zet::try_all($program, $model, $files, "$work/zet/root"));
push @bad, 'fmt: see above' if $fmt && !$only && !fmt_holds();
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
print "$_\n" for @bad;
printf "%d mutants, %d not as wanted; %d other faults\n", scalar @mutants, scalar @wrong, scalar @bad;
exit(@wrong + @bad > 0);

# What is no proof: fields of the schema that the plan does not have, a plan that is not valid, rules without a mutant.
sub complete {
	my (%there, %told, @bad);

	for my $path (keys %$files) {
		if ($path =~ /\.csv$/) {
			my ($head) = Plan::cells_of($files->{$path});
			$there{"reeks:meting.$_->{raw}"} = $there{'reeks:meting'} = 1 for @$head;
			next;
		}
		for my $field (Plan::fields_of($model, $path, $files->{$path})) {
			$there{"$field->{kind}:$field->{path}"} = 1;
			$there{"$_->{soort}:$_->{pad}"} = 1 for @{ $field->{pairs} } ? Plan::pair_of($model, $field) : ();
		}
	}
	push @bad, map { "no file of tests/mutatie/plan has the field $_" } grep { !$there{$_} } sort keys %{ $model->{fields} };
	my ($end, $out) = Run::program($work, $program, 'check', '-C', $FindBin::Bin, '--lang', 'en', '--as-of', '2031-06-01');
	push @bad, "tests/mutatie/plan is not valid: $out" if $end ne '0' || $out !~ /^0 errors, 0 warnings, 0 advice$/m;
	$told{ $_->{want}[0] } = 1 for @mutants;
	# AP080 and on are about templates.
	push @bad, map { "no mutant has the finding $_" } grep { !/^AP08/ && !$told{$_} } map { $_->{code} } @{ $model->{regel} } if $share == 1;
	return @bad;
}

sub fmt_holds {
	for my $mutant (@mutants) {
		my $write = $mutant->{write};
		Run::write_file("$work/fmt/$mutant->{number}/$_", $write->{$_}) for grep { /\.md$/ && defined $write->{$_} && !ref $write->{$_} } keys %$write;
	}
	local $ENV{MUTANTEN} = "$work/fmt";
	return system($fmt) == 0;
}
