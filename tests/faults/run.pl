#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Nothing lost: a build is ended or gets an error at each point there is, and what must hold afterwards is looked at:
# run.pl ACTIEPLAN STORING.SO FOLDER. In TAP, with figures. SHARE=N takes each Nth point (1: all of them). SEED=N: other moments.
use strict;
use warnings;
use Digest::SHA;
use File::Find;
use POSIX ();
use Time::HiRes qw(usleep time);

my ($actieplan, $library, $work) = @ARGV;
die "gebruik: run.pl ACTIEPLAN STORING.SO MAP\n" if !defined $work;
my $share = $ENV{SHARE} || 1;
my ($number, $failed, $runs, $kills, $faults) = (0, 0, 0, 0, 0);
my @wrong;
srand($ENV{SEED} // 1);
chdir $work or die "$work: $!\n";
my %errno = (EINTR => 4, EIO => 5, ENOMEM => 12, EACCES => 13, EMFILE => 24, ENOSPC => 28, ENOLCK => 37);

sub result {
	my ($name) = @_;
	print @wrong ? 'not ok ' : 'ok ', ++$number, " - $name\n";
	print "# $_\n" for @wrong > 12 ? @wrong[0 .. 11] : @wrong;
	$failed++ if @wrong;
	@wrong = ();
}

# All of a folder in one number: names, kinds and bytes.
sub sum {
	my ($folder) = @_;
	my @all;
	return 'nothing' if !-d $folder;
	find({ no_chdir => 1, wanted => sub { push @all, $_ } }, $folder);
	my $sha = Digest::SHA->new(256);
	for my $path (sort @all) {
		$sha->add(substr($path, length $folder) . "\0");
		$sha->addfile($path, 'b') if -f $path && !-l $path;
	}
	return $sha->hexdigest;
}

sub slurp { open my $file, '<:raw', $_[0] or return ''; local $/; return <$file> // '' }

sub start {
	my ($env, @command) = @_;
	my $pid = fork // die "fork: $!\n";
	if ($pid == 0) {
		$ENV{$_} = $env->{$_} for keys %$env;
		$ENV{LD_PRELOAD} = $library if %$env;
		open STDOUT, '>', "$work/out";
		open STDERR, '>', "$work/err";
		exec @command or POSIX::_exit(127);
	}
	$runs++;
	return $pid;
}

# The exit code, or -N where signal N ended it; a build that hangs is ended after a minute.
sub finish {
	my ($pid) = @_;
	local $SIG{ALRM} = sub { kill 'KILL', $pid };
	alarm 60;
	waitpid $pid, 0;
	alarm 0;
	return $? & 127 ? -($? & 127) : $? >> 8;
}

my @build = ($actieplan, 'build', '-C', 'p', '-o', 's/site');
sub build { my (%env) = @_; return finish(start(\%env, @build)) }
sub litter { return grep { !/^(site|\.gitignore)$/ } map { s{.*/}{}r } glob('s/* s/.[!.]* p/build/*.tmp') }
sub version { my ($title) = @_; system('sed', '-i', "s/^titel: .*/titel: $title/", 'p/plan/programma.md') == 0 or die }

# The site as it was, before what is to come.
sub restore {
	my ($old) = @_;
	system('rm', '-rf', 's') == 0 && mkdir 's' or die;
	system('cp', '-a', $old, 's/site') == 0 or die;
}

version('Oud');
mkdir 's';
build() == 0 or die "the first build fails:\n", slurp("$work/err");
rename 's/site', 'oud';
version('Nieuw');
build() == 0 or die;
rename 's/site', 'nieuw';
my ($old, $new) = (sum('oud'), sum('nieuw'));
die "both sites are the same\n" if $old eq $new;
restore('oud');
build(STORING_COUNT => "$work/counts");
my %count = map { split / / } split /\n/, slurp("$work/counts");
print "# of its own a build makes: ", join(', ', map { "$count{$_} $_" } sort grep { $_ ne 'any' } keys %count), "\n";

# After a kill: the old or the new site whole, the next build succeeds and leaves nothing behind.
sub after_kill {
	my ($where) = @_;
	my $site = sum('s/site');
	$site = 'between' if $site eq 'nothing' && $_[1];
	push @wrong, "$where: the site is neither the old nor the new" if $site ne $old && $site ne $new && $site ne 'between';
	my $code = build();
	push @wrong, "$where: the next build ends with $code: " . slurp("$work/err") if $code != 0;
	push @wrong, "$where: the next build is not whole" if sum('s/site') ne $new;
	my @rest = litter();
	push @wrong, "$where: left behind: @rest" if @rest;
	$kills++;
	restore('oud');
	return $site;
}

# 1. At moments of chance.
{
	restore('oud');
	my $since = time;
	build() for 1 .. 3;
	my $takes = (time - $since) / 3;
	restore('oud');
	my ($moments, %seen) = (int(300 / $share) || 1);
	for (1 .. $moments) {
		my $pid = start({}, @build);
		usleep(rand($takes * 1_000_000));
		kill 'KILL', $pid;
		finish($pid);
		$seen{after_kill("moment $_")}++;
	}
	result("$moments kills at moments of chance: the old or the new site, whole");
}

# 2. Before each call that changes the file system, and behind the last ones; with and without exchange of names.
for my $exchange ('yes', 'no') {
	my %env = $exchange eq 'no' ? (STORING_EXCHANGE => 'no') : ();
	build(%env, STORING_COUNT => "$work/counts");
	my ($any) = slurp("$work/counts") =~ /^any (\d+)/m;
	restore('oud');
	# The publish step begins when all files are written: the swap and what follows it, each of those; of the rest a share.
	my $removed = int($any * 0.75);
	my ($done, $between) = (0, 0);
	for my $n (1 .. $any) {
		my $publish = $n > $count{write} && $n % 4 == 0 || $n > $any - 40 || $exchange eq 'no' && $n > 570 && $n < 620;
		next if !$publish && $n % $share != 0 || $exchange eq 'no' && !$publish && $n % 5 != 0;
		next if $publish && $share > 3 && $n % $share != 0 && $n <= $any - 12;
		for my $how ('kill', 'killed') {
			build(%env, STORING_CALL => 'any', STORING_NTH => $n, STORING_ERRNO => $how);
			$between++ if after_kill("$how at change $n", $exchange eq 'no') eq 'between';
			$done++;
		}
	}
	push @wrong, "$between kills between the two renames" if $between > 4;
	result("$done kills before and behind calls of $any, " . ($exchange eq 'yes' ? 'names exchanged' : "names not exchanged ($between times the next build put the old site back)"));
}

# 3. Each call of ours fails once.
my %tries = (open => [qw(EMFILE EACCES EIO ENOSPC)], read => [qw(EIO EINTR short)], write => [qw(ENOSPC EIO EINTR short)], close => ['EIO'],
	fsync => ['EIO'], syncfs => [qw(EIO ENOSPC)], rename => [qw(EIO EACCES ENOSPC)], mkdir => [qw(ENOSPC EACCES)], unlink => [qw(EIO EACCES)],
	stat => [qw(EIO EACCES)], flock => [qw(EINTR ENOLCK)], opendir => ['EMFILE'], readdir => ['EIO'], malloc => ['ENOMEM']);
for my $call (sort keys %tries) {
	my ($tried, %ends) = (0);
	my $total = $count{$call} || next;
	my $step = $total > 1000 ? int($total / 150) : 1;
	$step *= $share if $total > 10;
	for (my $n = 1; $n <= $total; $n += $step) {
		my @kinds = @{ $tries{$call} };
		for my $kind ($total <= 12 ? @kinds : $kinds[$tried % @kinds]) {
			my $code = build(STORING_CALL => $call, STORING_NTH => $n, STORING_ERRNO => $errno{$kind} // $kind);
			my ($site, $said) = (sum('s/site'), slurp("$work/err"));
			my @lines = grep { /^actieplan: / } split /\n/, $said;
			my $where = "$kind at $call $n (exit $code)";
			$tried++;
			$faults++;
			$ends{$code}++;
			if ($code == 0) {
				push @wrong, "$where: the site is not the new one" if $site ne $new;
				restore('oud');
			} elsif ($code == 3) {
				push @wrong, "$where: the site is not the old one" if $site ne $old;
				push @wrong, "$where: says " . scalar(@lines) . " lines: $said" if @lines != 1 || $said =~ /\n./;
				push @wrong, "$where: names no path: $said" if $call !~ /malloc/ && $said !~ m{[\w-]+[/.][\w-]|site|templates|plan};
			} else {
				push @wrong, "$where: $said";
			}
			push @wrong, "$where: goes on all the same" if $kind =~ /EINTR|short/ && $code != 0;
			my @rest = litter();
			push @wrong, "$where: left behind: @rest" if @rest && $call ne 'unlink';
			if (@rest || $tried % 25 == 0) {
				push @wrong, "$where: the next build fails" if build() != 0 || sum('s/site') ne $new || litter();
				restore('oud');
			}
		}
	}
	result("$tried faults of $call: " . join(', ', map { "$ends{$_} times exit $_" } sort keys %ends));
}

require './extra.pl' if -e './extra.pl';
print "1..$number\n";
print "# $runs builds, $kills kills, $faults faults\n";
exit($failed ? 1 : 0);
