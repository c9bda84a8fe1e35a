#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Makes a repository that git itself would not: boom.pl NAME FOLDER. Its plan is that of FOLDER/plan; what NAME says is added to the
# folder plan/acties, or to the tags.
use strict;
use warnings;
use Digest::SHA qw(sha1);
use Compress::Zlib;

my ($what, $folder) = @ARGV;
chdir $folder or die;
system('git init -q -b main . && git add -A && git -c user.name=x -c user.email=x@example.org commit -qm x') == 0 or die;

sub object {
	my ($type, $bytes) = @_;
	my $whole = "$type " . length($bytes) . "\0$bytes";
	my $sha = sha1($whole);
	my $hex = unpack 'H*', $sha;
	my ($place) = '.git/objects/' . substr($hex, 0, 2);
	mkdir $place;
	open my $file, '>:raw', "$place/" . substr($hex, 2) or return $sha;
	print $file compress($whole);
	close $file;
	return $sha;
}

sub id { my $hex = `git rev-parse $_[0]`; chomp $hex; die "$_[0]\n" if length $hex != 40; return pack 'H*', $hex }
sub tree { return object('tree', join '', map { "$_->[0] $_->[1]\0$_->[2]" } sort { $a->[1] cmp $b->[1] } @_) }
sub entries { return map { my ($mode, $id, $name) = /^(\d+) \w+ (\w{40})\t(.*)$/; [$mode =~ s/^0//r, $name, pack 'H*', $id] } split /\n/, `git ls-tree $_[0]` }

my $evil = object('blob', "---\ntitel: Kwaad\n---\n");
my @acties = entries('HEAD:plan/acties');
my @root = entries('HEAD');
my %add = (
	'..'         => sub { push @acties, ['40000', '..', tree(['100644', 'kwaad.md', $evil])] },
	'.git'       => sub { push @acties, ['40000', '.git', tree(['100644', 'config', $evil])] },
	slash        => sub { push @acties, ['100644', '../../../kwaad.md', $evil] },
	absolute     => sub { push @acties, ['100644', '/tmp/kwaad.md', $evil] },
	control      => sub { push @acties, ['100644', "a\x1b[31m\nkwaad.md", $evil] },
	'no-utf8'    => sub { push @acties, ['100644', "caf\xe9.md", $evil] },
	twice        => sub { push @acties, ['100644', 'dubbel.md', $evil], ['100644', 'dubbel.md', object('blob', "x\n")] },
	long         => sub { push @acties, ['100644', 'a' x 5000 . '.md', $evil] },
	link         => sub { push @acties, ['120000', 'kwaad.md', object('blob', '/etc/passwd')] },
	submodule    => sub { push @acties, ['160000', 'kwaad.md', id('HEAD')] },
	absent       => sub { push @acties, ['100644', 'kwaad.md', "\1" x 20] },
	'tree-file'  => sub { push @acties, ['40000', 'kwaad', $evil] },
	'file-tree'  => sub { push @acties, ['100644', 'kwaad.md', id('HEAD:plan')] },
	many         => sub { push @acties, map { ['100644', "veel-$_.md", $evil] } 1 .. 100_000 },
	bomb         => sub { my $t = tree(['100644', 'kwaad.md', $evil]); $t = tree(map { ['40000', "m$_", $t] } 1 .. 10) for 1 .. 10; push @acties, ['40000', 'm', $t] },
	folders      => sub { my $t = tree(); $t = tree(map { ['40000', "m$_", $t] } 1 .. 10) for 1 .. 10; push @acties, ['40000', 'm', $t] },
	deep         => sub { my $t = tree(['100644', 'kwaad.md', $evil]); $t = tree(['40000', 'm', $t]) for 1 .. 2000; push @acties, ['40000', 'm', $t] },
	templates    => sub { @root = grep { $_->[1] ne 'templates' } @root; push @root, ['120000', 'templates', object('blob', '/')] },
);
($add{$what} // sub { })->();
if ($what eq 'tags') {
	my $id = id('HEAD');
	my $type = 'commit';
	for (1 .. 5000) { $id = object('tag', 'object ' . unpack('H*', $id) . "\ntype $type\ntag brief/br-1\ntagger x <x> 1 +0000\n\nx\n"); $type = 'tag' }
	mkdir '.git/refs/tags/brief';
	open my $ref, '>', '.git/refs/tags/brief/br-1' or die;
	print $ref unpack('H*', $id), "\n";
} elsif ($what eq 'circle') {
	for ([main => 'ander'], [ander => 'main']) {
		open my $ref, '>', ".git/refs/heads/$_->[0]" or die;
		print $ref "ref: refs/heads/$_->[1]\n";
	}
} elsif ($what eq 'tag-names') {
	open my $packed, '>', '.git/packed-refs' or die;
	print $packed unpack('H*', id('HEAD')), " refs/tags/brief/../../../kwaad\n", unpack('H*', id('HEAD')), " refs/tags/brief/\x1b[31m\n";
} else {
	my $plan = tree((grep { $_->[1] ne 'acties' } entries('HEAD:plan')), ['40000', 'acties', tree(@acties)]);
	my $commit = object('commit', 'tree ' . unpack('H*', tree((grep { $_->[1] ne 'plan' } @root), ['40000', 'plan', $plan]))
		. "\nauthor x <x\@example.org> 1700000000 +0000\ncommitter x <x\@example.org> 1700000000 +0000\n\nx\n");
	open my $ref, '>', '.git/refs/heads/main' or die;
	print $ref unpack('H*', $commit), "\n";
}
