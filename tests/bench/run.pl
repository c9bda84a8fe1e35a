#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# How fast actieplan is beside Hugo and beside the floor (floor.c), on invented plans of growing size and on plan/:
# run.pl [ACTIONS...] (default 100 1000 10000; 100000 takes long). Prints a table and writes build/bench.json.
# Medians of five by hyperfine, warm cache, output to the disk that build/ is on. Nothing is removed before all but one
# has been measured: ext4 is slow at making files for minutes after many went (recently_deleted() in Linux'
# fs/ext4/ialloc.c).
#   ACTIEPLAN   the program (build/actieplan)
#   RUNS        how many of each (5)
use strict;
use warnings;
use Cwd qw(getcwd);
use File::Path qw(make_path remove_tree);
use JSON::PP;

my @sizes = @ARGV ? @ARGV : (100, 1_000, 10_000);
my $runs = $ENV{RUNS} || 5;
my $root = getcwd();
my $actieplan = $ENV{ACTIEPLAN} || "$root/build/actieplan";
my $work = "$root/build/bench";
my $floor = "$work/floor";
my $waste = "$work/waste";
my %result;  # plan => measure => { wall, cpu, memory }
my @goals;

sub run { system(@_) == 0 or die "run.pl: @_ fails\n" }

sub median { my @x = sort { $a <=> $b } @_; return $x[@x / 2] }

# In MiB, of one run.
sub memory {
	my ($command) = @_;
	run('sh', '-c', "exec /usr/bin/time -o $work/memory -f %M sh -c '$command' >/dev/null 2>&1");
	open my $file, '<', "$work/memory" or die "run.pl: $work/memory: $!\n";
	my @lines = <$file>;
	return $lines[-1] / 1024;
}

# What moves `out` out of the way.
sub aside {
	my ($out) = @_;
	return "mkdir -p $waste; test ! -e $out || mv $out $waste/\$\$";
}

# Runs `command` as often as wanted, each time after `prepare`.
sub measure {
	my ($plan, $name, $command, $prepare) = @_;

	$prepare ||= 'true';

	print STDERR "$plan: $name\n";
	run('sh', '-c', $prepare);
	my $peak = memory($command);
	run('hyperfine', '--style=none', '--shell=none', '--warmup=0', "--runs=$runs", "--export-json=$work/hyperfine.json",
	    '--prepare', "sh -c '$prepare'", $command);
	open my $file, '<', "$work/hyperfine.json" or die "run.pl: hyperfine: $!\n";
	my $r = decode_json(join '', <$file>)->{results}[0];
	# hyperfine gives no median of CPU time: its mean stands for it.
	$result{$plan}{$name} = { wall => median(@{ $r->{times} }), cpu => $r->{user} + $r->{system}, memory => $peak };
	return;
}

# An invented plan of that many actions, with our templates; and the same for Hugo, which reads `url` as its own.
sub make_plan {
	my ($actions) = @_;
	my $dir = "$work/plan-$actions";

	run('sh', '-c', "mkdir -p $dir; rm -rf $dir/templates; cp -r templates $dir/");
	return $dir if -e "$dir/made";
	print STDERR "$actions: making the plan\n";
	remove_tree("$dir/plan", "$dir/hugo");
	run('perl', 'tests/tools/make-plan.pl', $actions, "$dir/plan");
	run('cp', '-r', 'tests/bench/hugo', "$dir/hugo");
	run('cp', '-r', "$dir/plan", "$dir/hugo/content");
	run('sh', '-c', "sed -i '/^url: /d' $dir/hugo/content/organisaties/*.md");
	run('touch', "$dir/made");
	return $dir;
}

# The plan as a repository of two commits: one action in a hundred changes between them.
sub make_repository {
	my ($dir) = @_;
	my $repo = "$dir/repo";

	return $repo if -e "$dir/repo-made";
	remove_tree($repo);
	make_path($repo);
	run('cp', '-r', "$dir/plan", $repo);
	local @ENV{qw(GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM)} = ('/dev/null', 1);
	local @ENV{qw(GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL)} = ('Pen', 'pen@example.org') x 2;
	local @ENV{qw(GIT_AUTHOR_DATE GIT_COMMITTER_DATE)} = ('2025-12-01T10:00:00+0100') x 2;
	my $commit = "git -C $repo add -A && git -C $repo commit -q -m";
	run('sh', '-c', "git init -q $repo && $commit een");
	run('sh', '-c', "ls $repo/plan/acties/*.md | sed -n '1~100p' | xargs sed -i 's/^titel: /titel: Nieuw, /; s/^titel: Nieuw, \\([\"'\\'']\\)/titel: \\1Nieuw, /' && $commit twee");
	run('touch', "$dir/repo-made");
	return $repo;
}

# The walk for the last change of each file, beside git log: see history.sh.
sub measure_history {
	my $told = `sh tests/bench/history.sh`;

	print $told;
	goal("last change of each file: of git log's", $1, 1.2) if $told =~ /([\d.]+) times/;
	return;
}

# One run of `command`: wall and CPU in seconds, memory in MiB.
sub once {
	my ($command) = @_;
	run('sh', '-c', "exec /usr/bin/time -o $work/once -f '%e %U %S %M' $command >/dev/null 2>&1");
	open my $told, '<', "$work/once" or die "run.pl: $work/once: $!\n";
	my ($wall, $user, $system, $peak) = split ' ', (<$told>)[-1];
	return { wall => $wall, cpu => $user + $system, memory => $peak / 1024 };
}

# A build where one file has another title than at the build before, over the site of that one; and just before it a whole
# one, as the machine's speed is another than some minutes ago. Once: it takes away the site of before, which slows the next.
sub measure_edit {
	my ($name, $dir) = @_;
	my ($file) = glob "$dir/plan/acties/*.md";
	my $kept = "$work/kept.md";

	print STDERR "$name: one file\n";
	run('cp', $file, $kept);
	run('sh', '-c', aside("$dir/site"));
	$result{$name}{'beside it'} = once("$actieplan build -C $dir -o $dir/site");
	run('sed', '-i', "s/^titel: .*/titel: Titel $$/", $file);
	$result{$name}{'one file'} = once("$actieplan build -C $dir -o $dir/again");
	run('cp', $kept, $file);
	return;
}

sub measure_plan {
	my ($name, $dir) = @_;

	measure($name, 'check', "$actieplan check -C $dir");
	measure($name, 'build', "$actieplan build -C $dir -o $dir/site", aside("$dir/site"));
	measure($name, 'again', "$actieplan build -C $dir -o $dir/again");
	return if !-d "$dir/hugo";
	measure($name, 'floor', "$floor $dir/plan $dir/floor", aside("$dir/floor"));
	measure($name, 'read', "$floor $dir/plan");
	measure($name, 'copy', "cp -r $dir/site $dir/copy", aside("$dir/copy"));
	measure($name, 'hugo', "hugo --quiet --source $dir/hugo --destination $dir/public", aside("$dir/public"));
	my $repo = make_repository($dir);
	measure($name, 'check dir', "$actieplan check -C $repo");
	measure($name, 'check rev', "$actieplan check -C $repo --rev HEAD");
	measure($name, 'diff', "$actieplan diff HEAD~1..HEAD -C $repo");
	return;
}

sub goal {
	my ($what, $value, $most) = @_;
	push @goals, { what => $what, value => $value, most => $most, met => $value <= $most ? JSON::PP::true : JSON::PP::false };
	return;
}

sub goals {
	my %r = %result;

	for my $n (grep { $_ == 10_000 } @sizes) {
		my %m = %{ $r{$n} };

		goal("build, $n: wall, of Hugo's", $m{build}{wall} / $m{hugo}{wall}, 0.35);
		goal("build, $n: CPU, of Hugo's", $m{build}{cpu} / $m{hugo}{cpu}, 1 / 8);
		goal("build, $n: MiB", $m{build}{memory}, 200);
		goal("build, $n: wall, of reading all and copying the site", $m{build}{wall} / ($m{read}{wall} + $m{copy}{wall}), 1.5);
		goal("build with nothing changed, $n: wall, of a full one's", $m{again}{wall} / $m{build}{wall}, 0.1);
		goal("build with one file changed, $n: wall, of a full one's", $m{'one file'}{wall} / $m{'beside it'}{wall}, 0.2);
		goal("diff of two revisions, $n: wall, of check's", $m{diff}{wall} / $m{'check dir'}{wall}, 2.2);
		goal("check of a revision, $n: wall, of the work dir's", $m{'check rev'}{wall} / $m{'check dir'}{wall}, 1.3);
		goal("check, $n: wall, of the floor's", $m{check}{wall} / $m{floor}{wall}, 0.5);
	}
	for my $i (1 .. $#sizes) {
		my ($a, $b) = @sizes[$i - 1, $i];

		next if $a < 1_000;
		goal("build, $a to $b: growth of CPU an action", ($r{$b}{build}{cpu} / $b) / ($r{$a}{build}{cpu} / $a), 1.15);
		goal("build, $a to $b: growth of memory an action", ($r{$b}{build}{memory} / $b) / ($r{$a}{build}{memory} / $a), 1.15);
	}
	goal('plan/, build: seconds of CPU', $r{plan}{build}{cpu}, 0.1);
	goal('start: seconds', $r{start}{version}{wall}, 0.005);
	return;
}

sub table {
	printf "\n%-8s %-10s %10s %10s %10s %8s %8s\n", 'plan', 'what', 'wall s', 'CPU s', 'peak MiB', '/ Hugo', '/ floor';
	for my $plan (@sizes, 'plan', 'start') {
		my $all = $result{$plan};
		for my $name (grep { $all->{$_} } ('check', 'build', 'again', 'beside it', 'one file', 'hugo', 'floor', 'read', 'copy', 'check dir', 'check rev', 'diff', 'version')) {
			my $m = $all->{$name};
			my @ratios = map { $all->{$_} ? sprintf '%.2f', $m->{wall} / $all->{$_}{wall} : '-' } qw(hugo floor);
			printf "%-8s %-10s %10.3f %10.3f %10.0f %8s %8s\n", $plan, $name, @$m{qw(wall cpu memory)}, @ratios;
		}
	}
	print "\n";
	printf "%-60s %9.3f %s %-7.3g %s\n", $_->{what}, $_->{value}, '<=', $_->{most}, $_->{met} ? 'met' : 'NOT MET' for @goals;
	return;
}

make_path($work);
run('cc', '-O2', '-D_GNU_SOURCE', 'tests/bench/floor.c', '-o', $floor, '-lcmark');
measure_plan($_, make_plan($_)) for @sizes;
make_path("$work/plan-real");
run('sh', '-c', "rm -rf $work/plan-real/plan $work/plan-real/templates; cp -r plan templates $work/plan-real/");
measure_plan('plan', "$work/plan-real");
# After all else, for they remove much; the largest last.
measure_edit('plan', "$work/plan-real");
measure_edit($_, "$work/plan-$_") for @sizes;
measure('start', 'version', "$actieplan --version");
measure_history();
goals();
table();
open my $json, '>', 'build/bench.json' or die "run.pl: build/bench.json: $!\n";
print $json JSON::PP->new->canonical->pretty->encode({ runs => $runs + 0, results => \%result, goals => \@goals });
close $json or die "run.pl: build/bench.json: $!\n";
remove_tree($waste);
