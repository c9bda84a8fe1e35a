#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# kopie.pl ACTIEPLAN FOLDER: kopie.t tells what must hold.
use strict;
use warnings;
use Digest::SHA;
use File::Find;
use POSIX ();
use Time::HiRes qw(usleep);
use constant { ASIDE => 3, PAGES => 4 };

my ($actieplan, $work) = @ARGV;
my $rounds = $ENV{ROUNDS} || 3;
my ($number, $failed, @wrong) = (0, 0);
chdir $work or die "$work: $!\n";
srand($ENV{SEED} // 1);
$SIG{ALRM} = sub { die "a build does not end\n" };

sub result {
	print @wrong ? 'not ok ' : 'ok ', ++$number, " - $_[0]\n", map { "# $_\n" } @wrong;
	$failed++ if @wrong;
	@wrong = ();
}

sub sum {
	my @all;
	return 'nothing' if !-d 's/site';
	find({ no_chdir => 1, wanted => sub { push @all, $_ } }, 's/site');
	my $sha = Digest::SHA->new(256);
	for my $path (sort @all) {
		$sha->add("$path\0");
		$sha->addfile($path, 'b') if -f $path;
	}
	return $sha->hexdigest;
}

sub slurp { open my $file, '<:raw', $_[0] or return ''; local $/; return <$file> // '' }
sub version { system('sed', '-i', "s/^titel: .*/titel: $_[0]/", 'p/plan/programma.md') == 0 or die }

# In a group of its own, that a signal can be sent to as a terminal does.
sub start {
	my $pid = fork // die "fork: $!\n";
	if ($pid == 0) {
		POSIX::setpgid(0, 0);
		open STDOUT, '>', 'out';
		open STDERR, '>', 'err';
		exec $actieplan, 'build', '-C', 'p', '-o', 's/site' or POSIX::_exit(127);
	}
	return $pid;
}

sub finish { alarm 60; waitpid $_[0], 0; alarm 0; return $? & 127 ? -($? & 127) : $? >> 8 }
sub build { return finish(start()) }

# The copy number $n that $pid started; undef: it ended without one.
sub copy_of {
	my ($pid, $n) = @_;
	my %seen;
	for (;;) {
		for my $child (slurp("/proc/$pid/task/$pid/children") =~ /(\d+)/g) {
			$seen{$child} = 1;
			return $child if keys %seen == $n;
		}
		return undef if slurp("/proc/$pid/stat") !~ /\) [^Z]/;
		usleep(200);
	}
}

# Whether it is gone within two seconds.
sub goes {
	for (1 .. 200) {
		return 1 if slurp("/proc/$_[0]/stat") !~ /\) [^Z]/;
		usleep(10_000);
	}
	return 0;
}

mkdir 's';
version('Oud');
build() == 0 or die "the first build fails:\n", slurp('err');
my $old = sum();
system('cp', '-a', 's/site', 'oud') == 0 or die;
version('Nieuw');
build() == 0 or die;
my $new = sum();
die "both sites are the same\n" if $old eq $new;

sub restore {
	return if sum() eq $old && !-e 'p/build/laatste-bouw';
	unlink 'p/build/laatste-bouw';
	system('rm -rf s && mkdir s && cp -a oud s/site') == 0 or die;
}

# $hit->(PROGRAM, COPY) at a moment of the work of copy $n; then what the build ends with is looked at.
sub round {
	my ($n, $name, $hit, $codes) = @_;
	my %ended;
	for my $round (1 .. $rounds) {
		restore();
		my $pid = start();
		my $copy = copy_of($pid, $n);
		if (!defined $copy) {
			push @wrong, "no copy: " . slurp('err');
			finish($pid);
			last;
		}
		usleep(rand 60_000) if $round > 2;
		$hit->($pid, $copy);
		my $code = finish($pid);
		my ($site, @lines) = (sum(), grep { /^actieplan: / } split /\n/, slurp('err'));
		$site = $site eq $old ? 'old' : $site eq $new ? 'new' : 'half';
		$ended{"$code, $site site"}++;
		push @wrong, "exit $code: " . slurp('err') if !grep { $_ == $code } @$codes;
		push @wrong, "exit $code, $site site" if $site eq 'half' || ($code == 0) != ($site eq 'new') && $code >= 0;
		push @wrong, "says " . scalar(@lines) . " lines: " . slurp('err') if @lines != ($code >= 0 ? 1 : 0) && $code != -9;
		push @wrong, "the copy goes on" if !goes($copy);
		my @litter = grep { !m{/site$} } glob('s/* s/.[!.]* p/build/*.tmp');
		push @wrong, "left behind: @litter" if @litter && $code != -9;
		next if $code != -9;
		push @wrong, 'the next build fails: ' . slurp('err') if build() != 0 || sum() ne $new;
		@litter = grep { !m{/site$} } glob('s/* s/.[!.]* p/build/*.tmp');
		push @wrong, "left behind by the next: @litter" if @litter;
	}
	result("$rounds times $name: " . join('; ', map { "$ended{$_} times $_" } sort keys %ended));
}

# In order: the copies that work aside, on findings in the whole plan, on findings in what is public of it, and on changes between
# letters; then the one that makes pages. Without the others the program does all itself. Before the site is on its way a signal ends it as
# any program.
for my $n (1 .. ASIDE) {
	round($n, "copy $n, that works aside, is killed", sub { kill 'KILL', $_[1] }, [0]);
	round($n, 'the program is killed', sub { kill 'KILL', $_[0] }, [0, -9]);
	round($n, 'both are asked to stop', sub { kill '-INT', $_[0] }, [0, 3, -2]);
}
round(PAGES, 'the copy for pages is killed', sub { kill 'KILL', $_[1] }, [0, 3]);
round(PAGES, 'the program is killed', sub { kill 'KILL', $_[0] }, [0, -9]);
round(PAGES, 'the program is asked to stop', sub { kill 'TERM', $_[0] }, [0, 3]);
round(PAGES, 'both are asked to stop', sub { kill '-INT', $_[0] }, [0, 3]);
round(PAGES, 'the copy is asked to stop', sub { kill 'TERM', $_[1] }, [0, 3]);
round(PAGES, 'the copy is held up', sub { kill 'STOP', $_[1]; usleep(300_000); kill 'CONT', $_[1] }, [0]);
print "1..$number\n";
exit($failed ? 1 : 0);
