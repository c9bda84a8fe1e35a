#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Writes an invented history of a plan for git fast-import: make-history.pl PLAN COMMITS [SEED] | git fast-import
# PLAN is a folder as make-plan.pl makes it. The first commit has all of it; each next one changes the text of one or two
# Markdown files, and of every forty the last five come in by a merge. Some files never change, so that who looks for the
# last change of each must go back to the first commit. The last commit is on branch main. Same arguments, same commits.
use strict;
use warnings;
use File::Find;

die "gebruik: make-history.pl PLAN COMMITS [ZAAD]\n" unless @ARGV >= 2 && -d $ARGV[0] && $ARGV[1] =~ /^[1-9]\d*$/;
my ($plan, $commits, $seed) = @ARGV;
my $state = ($seed || 1) & 0x7fffffff;

sub roll {
	my ($n) = @_;
	$state = ($state * 1103515245 + 12345) & 0x7fffffff;
	return ($state >> 8) % $n;
}

my %text;
find({ no_chdir => 1, wanted => sub {
	return unless -f;
	open my $file, '<:raw', $_ or die "$_: $!\n";
	local $/;
	$text{'plan' . substr $_, length $plan} = <$file>;
} }, $plan);
my @paths = sort keys %text;
# Every tenth stays as it is.
my @changing = grep { /\.md$/ && !/programma\.md$/ } @paths;
@changing = map { $changing[$_] } grep { $_ % 10 } 0 .. $#changing;

binmode STDOUT;
my $made = 0;

sub commit { # BRANCH, MERGED or undef, PATH => TEXT ...
	my ($branch, $merged, %files) = @_;
	my $when = 1577880000 + 10800 * $made++;
	my $said = "stap $made";
	print "commit refs/heads/$branch\nauthor Redacteur <redacteur\@example.org> $when +0100\n",
		"committer Redacteur <redacteur\@example.org> $when +0100\ndata ", length $said, "\n$said\n";
	print "merge refs/heads/$merged\n" if defined $merged;
	for my $path (sort keys %files) {
		print "M 100644 inline $path\ndata ", length $files{$path}, "\n$files{$path}\n";
	}
	print "\n";
}

sub change { # a few files, each with a line below that no commit before it had
	my %files;
	for (0 .. roll(2)) {
		my $path = $changing[roll(scalar @changing)];
		$files{$path} = "$text{$path}\n\nBijgewerkt bij stap $made.\n";
	}
	return %files;
}

commit('main', undef, %text);
while ($made < $commits) {
	my $place = $made % 40;
	if ($place < 34 || $commits - $made < 7) {
		commit('main', undef, change());
	} else {
		print "reset refs/heads/zij\nfrom refs/heads/main\n\n";
		my %all;
		for (1 .. 5) {
			my %files = change();
			@all{ keys %files } = values %files;
			commit('zij', undef, %files);
		}
		commit('main', 'zij', %all); # fast-import starts from main's files
	}
}
