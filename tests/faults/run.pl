#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Nothing lost: a build is ended or gets an error at each point there is, and what must hold afterwards is looked at:
# run.pl ACTIEPLAN STORING.SO FOLDER. In TAP, with figures. SHARE=N takes each Nth point (1: all of them); FAR=N: of the calls that
# only fill and empty a folder each Nth (1). SEED=N: other moments. JOBS=N: so many builds at the same time, each in a folder of its own (2).
use strict;
use warnings;
use Digest::SHA;
use File::Find;
use POSIX ();
use Storable ();
use Time::HiRes qw(usleep time);

my ($actieplan, $library, $work) = @ARGV;
die "gebruik: run.pl ACTIEPLAN STORING.SO MAP\n" if !defined $work;
my $share = $ENV{SHARE} || 1;
my $far = $share * ($ENV{FAR} || 1);
my $jobs = $ENV{JOBS} || 2;
my $began = time;
my ($number, $failed) = (0, 0);
my %tally = ('after the site' => 0); # runs, kills, faults, and per part how it ended
my @wrong;
chdir $work or die "$work: $!\n";
my %errno = (EINTR => 4, EIO => 5, EAGAIN => 11, ENOMEM => 12, EACCES => 13, EMFILE => 24, ENOSPC => 28, ENOLCK => 37);

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
		open STDOUT, '>', 'out';
		open STDERR, '>', 'err';
		exec @command or POSIX::_exit(127);
	}
	$tally{runs}++;
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
	system('cp', '-a', "$work/$old", 's/site') == 0 or die;
	unlink glob('p/build/*.tmp');
}

# Does $try->(POINT) for each point, shared among workers, and takes together what they counted and what was wrong.
sub share_out {
	my ($try, @points) = @_;
	my @workers;
	local $| = 1;
	for my $worker (0 .. $jobs - 1) {
		my $pid = fork // die "fork: $!\n";
		if ($pid == 0) {
			(%tally, @wrong) = ();
			srand(($ENV{SEED} // 1) + $worker);
			chdir "$work/w$worker" or POSIX::_exit(1);
			restore('oud');
			$try->($points[$_]) for grep { $_ % $jobs == $worker } 0 .. $#points;
			Storable::nstore([\%tally, \@wrong], 'told');
			POSIX::_exit(0);
		}
		push @workers, $pid;
	}
	for my $worker (0 .. $jobs - 1) {
		waitpid $workers[$worker], 0;
		my $told = $? == 0 && Storable::retrieve("$work/w$worker/told");
		die "worker $worker ended with $?\n" if !$told;
		$tally{$_} += $told->[0]{$_} for keys %{ $told->[0] };
		push @wrong, @{ $told->[1] };
	}
}

version('Oud');
mkdir 's';
build() == 0 or die "the first build fails:\n", slurp('err');
rename 's/site', 'oud';
version('Nieuw');
build() == 0 or die;
rename 's/site', 'nieuw';
my ($old, $new) = (sum('oud'), sum('nieuw'));
die "both sites are the same\n" if $old eq $new;

# How often each call is made, the changes there are, and which of them is the swap.
sub count {
	my (%env) = @_;
	restore('oud');
	build(%env, STORING_COUNT => "$work/counts");
	return map { /^site (\S+ \S+) (\d+)/ ? ("site $1" => $2) : split / / } split /\n/, slurp("$work/counts");
}
my %count = count();
my %without = count(STORING_EXCHANGE => 'no');
print "# of its own a build makes: ", join(', ', map { "$count{$_} $_" } sort grep { !/^(any|rename-at|site .*)$/ } keys %count), "\n";
restore('oud');
for my $worker (0 .. $jobs - 1) {
	system('mkdir', "w$worker") == 0 && system('cp', '-a', 'p', 's', "w$worker/") == 0 or die;
}

# After a kill: the old or the new site whole, the next build succeeds and leaves nothing behind. What a kill left differs
# mostly in how far a folder was filled that the next build throws away: of such only the first ten are tried, and each tenth.
my %shapes;
sub after_kill {
	my ($where, $may_be_between, $each) = @_;
	my $site = sum('s/site');
	$site = $site eq $old ? 'old' : $site eq $new ? 'new' : $site eq 'nothing' && $may_be_between ? 'between' : 'half';
	push @wrong, "$where: the site is neither the old nor the new" if $site eq 'half';
	my $shape = join ' ', $site, sort(litter()), -e 'p/build/laatste-bouw' ? 'known' : '';
	my $seen = $shapes{$shape}++;
	$tally{kills}++;
	$tally{"$site after a kill"}++;
	if ($each || $site eq 'between' || $seen < 10 || $seen % 10 == 0) {
		my $code = build();
		push @wrong, "$where: the next build ends with $code: " . slurp('err') if $code != 0;
		push @wrong, "$where: the next build is not whole" if sum('s/site') ne $new;
		my @rest = litter();
		push @wrong, "$where: left behind: @rest" if @rest;
	}
	restore('oud');
	return $site;
}

# 1. At moments of chance.
{
	my $since = time;
	share_out(sub { restore('oud'); build() }, 1 .. 3 * $jobs);
	my $takes = (time - $since) / 3;
	my $moments = int(300 / $share) || 1;
	share_out(sub {
		my $pid = start({}, @build);
		usleep(rand($takes * 1_000_000));
		kill 'KILL', $pid;
		finish($pid);
		after_kill("moment $_[0]", 0, 1);
	}, 1 .. $moments);
	result("$moments kills at moments of chance: the old or the new site, whole");
}

# 2. Behind each call that changes the file system, which is before the next one; with and without exchange of names.
for my $exchange ('yes', 'no') {
	my %env = $exchange eq 'no' ? (STORING_EXCHANGE => 'no') : ();
	my ($any, $swap) = $exchange eq 'no' ? @without{qw(any rename-at)} : @count{qw(any rename-at)};
	# Around the swap and at both ends each call; of the others, which only fill and empty folders, a share. How many calls come
	# before the swap differs by some dozens with how the threads came out, so that those behind it have a count of their own.
	my @near = grep { $swap - 8 <= $_ && $_ < $swap || $_ <= 8 || $_ >= $any - 8 } 1 .. $any;
	my %is_near = map { $_ => 1 } @near;
	my @far = grep { !$is_near{$_} && $_ % ($exchange eq 'no' ? 10 * $far : $far) == 0 } 1 .. $any;
	my @points = ((map { (['any', 'kill', $_], ['any', 'killed', $_]) } @near), (map { ['any', 'killed', $_] } @far),
		map { (['swap', 'kill', $_], ['swap', 'killed', $_]) } 1 .. 9);
	my $between = $tally{'between after a kill'} // 0;
	share_out(sub {
		my ($from, $how, $n) = @{ $_[0] };
		build(%env, STORING_CALL => $from, STORING_NTH => $n, STORING_ERRNO => $how);
		my $site = after_kill("$how at change $n of $from", $exchange eq 'no', 0);
		# An exchange that is refused, a look for an old site, then two renames: only between these there is no site.
		my $gap = $exchange eq 'no' && "$how $n" =~ /^(killed 3|kill 4)$/ ? 1 : 0;
		push @wrong, "$how at change $n of the swap: $site" if $from eq 'swap' && ($site eq 'between' ? 1 : 0) != $gap;
	}, @points);
	$between = ($tally{'between after a kill'} // 0) - $between;
	result(scalar(@points) . " kills around the calls of $any that change something, " . ($exchange eq 'yes' ? 'names exchanged' : "names not exchanged ($between times the next build put the old site back)"));
}

# 3. Each way that we come to a call fails: the first time in each manner, and the last time in one.
my %tries = (open => [qw(EMFILE EACCES EIO ENOSPC)], read => [qw(EIO EINTR short)], write => [qw(ENOSPC EIO EINTR short)], close => ['EIO'],
	fsync => ['EIO'], syncfs => [qw(EIO ENOSPC)], rename => [qw(EIO EACCES ENOSPC)], mkdir => [qw(ENOSPC EACCES)], link => [qw(EPERM EXDEV EMLINK EIO)], unlink => [qw(EIO EACCES)],
	stat => [qw(EIO EACCES)], flock => [qw(EINTR ENOLCK)], opendir => ['EMFILE'], readdir => ['EIO'], malloc => ['ENOMEM'],
	mmap => ['ENOMEM'], truncate => ['EIO'], pipe => ['EMFILE'], fork => ['EAGAIN'], thread => ['EAGAIN']);
my $rests = 0;
sub fault {
	my ($call, $way, $n, $kind) = @{ $_[0] };
	my $code = build(STORING_CALL => $call, STORING_SITE => $way, STORING_NTH => $n, STORING_ERRNO => $errno{$kind} // $kind);
	my ($site, $said) = (sum('s/site'), slurp('err'));
	my $where = "$kind at $call $n of way $way (exit $code)";
	$tally{faults}++;
	$tally{"$call exit $code"}++;
	# What comes after the site is only kept for the next build; without memory for that the program ends, having told of the site.
	my $told = $call eq 'malloc' && $code == 3 && $site eq $new && $said =~ s/^actieplan: De site staat in [^\n]*\n//;
	$tally{"after the site"}++ if $told;
	if ($code == 0 || $told) {
		push @wrong, "$where: the site is not the new one" if $site ne $new;
		restore('oud');
	} elsif ($code == 3) {
		my @lines = grep { /^actieplan: / } split /\n/, $said;
		push @wrong, "$where: the site is not the old one" if $site ne $old;
		push @wrong, "$where: says " . scalar(@lines) . " lines: $said" if @lines != 1 || $said =~ /\n./;
		push @wrong, "$where: names no path: $said" if $call !~ /malloc/ && $said !~ m{[\w-]+[/.][\w-]|site|templates|plan};
	} else {
		push @wrong, "$where: $said";
	}
	push @wrong, "$where: goes on all the same" if $kind =~ /EINTR|short/ && $code != 0;
	my @rest = litter();
	# Without memory the program ends where it is, as by a kill: the next build clears up.
	push @wrong, "$where: left behind: @rest" if @rest && $call !~ /^(unlink|malloc)$/;
	if (@rest && ($rests++ < 10 || $rests % 10 == 0) || $tally{faults} % 25 == 0) {
		push @wrong, "$where: the next build fails" if build() != 0 || sum('s/site') ne $new || litter();
		restore('oud');
	}
	restore('oud') if @rest || $code != 0 && $site ne $old;
}
for my $call (sort keys %tries) {
	my @ways = sort grep { /^site $call / } keys %count;
	if (!@ways) {
		next if !$count{$call};
		push @wrong, "it is made $count{$call} times, by no way that is known";
		result("faults of $call");
		next;
	}
	my (@points, $nth);
	for my $way (@ways) {
		next if @ways > 3 && $nth++ % $share != 0;
		my ($id, $times, @kinds) = ($way =~ s/.* //r, $count{$way}, @{ $tries{$call} });
		push @points, map { [$call, $id, 1, $_] } @kinds;
		push @points, [$call, $id, $times, $kinds[$times % @kinds]] if $times > 1;
	}
	share_out(\&fault, @points);
	result(@points . " faults of $call, by " . @ways . " ways to $count{$call} calls: " .
		join(', ', map { "$tally{$_} times " . s/^\w+ //r } sort grep { /^$call exit/ } keys %tally));
}

print "1..$number\n";
printf "# %d builds, %d kills, %d faults (%d behind the swap, which told of the new site), %d s\n", @tally{qw(runs kills faults)},
	$tally{'after the site'}, time - $began;
exit($failed ? 1 : 0);
