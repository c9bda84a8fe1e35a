#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# How long after a save the preview shows it: serve.pl DIR FILE PAGE... (DIR with plan/ and templates/, FILE in it).
# Changes the title of FILE some times, each time waits for the event of the stream and asks for a page, and prints medians:
# until the event, and until the page is there, from the moment the file was written. DIR is changed, and in the end put
# back: take a copy.
#   ACTIEPLAN   the program (build/actieplan)
#   RUNS        how many saves for each page (7)
#   PAUSE       seconds of rest before each save (0.3: while the rules that no page waits for are still at work)
#   SAVE        what a save does: titel (as said), datum (the first date in FILE moves by some days), datum:FIELD (the first
#               date of that field), nieuw (a copy of FILE beside it, with an id and title of its own), weg (such a copy goes;
#               they are made before the preview starts), straks and straks:FIELD (that date moves to a year far ahead, and
#               at the next save back), intern (the file becomes internal, and at the next save it is not)
use strict;
use warnings;
use IO::Socket::INET;
use Time::HiRes qw(time sleep);

my ($dir, $file, @pages) = @ARGV;
die "serve.pl: DIR FILE PAGE...\n" unless @pages;
my $actieplan = $ENV{ACTIEPLAN} || 'build/actieplan';
my $runs = $ENV{RUNS} || 7;
my $pause = $ENV{PAUSE} // 0.3;
my $save = $ENV{SAVE} || 'titel';
my @options = split ' ', $ENV{OPTIONS} // '';

sub median { my @x = sort { $a <=> $b } @_; return $x[@x / 2] * 1000 }

open my $in, '<', "$dir/$file" or die "serve.pl: $file: $!\n";
my $text = do { local $/; <$in> };
my ($kind, $field) = split /:/, $save;
my $name = defined $field ? quotemeta $field : '\w+';
my $date = qr/^(\s*(?:-\s+)?$name:\s*["']?)(\d{4})(-\d\d-)(\d\d)/m;
die "serve.pl: $file has no such date\n" if $kind =~ /^(?:datum|straks)$/ && $text !~ $date;

sub put {
	my ($path, $bytes) = @_;
	open my $to, '>', $path or die "serve.pl: $path: $!\n";
	print {$to} $bytes;
	close $to or die "serve.pl: $path: $!\n";
}

# The text as save $n leaves it: another one each time.
sub changed {
	my ($n, $mark) = @_;
	my $new = $text;
	if ($kind eq 'datum') {
		$new =~ s/$date/sprintf '%s%s%s%02d', $1, $2, $3, 1 + ($4 + $n % 27) % 28/e;
	} elsif ($kind eq 'straks') {
		$new =~ s/$date/$1 . ($n % 2 ? 2035 : $2) . "$3$4"/e;
	} elsif ($kind eq 'intern') {
		$new =~ s/^zichtbaarheid:.*\n//mg;
		$new =~ s/^---\n/---\nzichtbaarheid: intern\n/ if $n % 2;
	} else {
		$new =~ s/^(titel:\s*["']?)/$1$mark /m;
	}
	return $new;
}

sub copy_path { my ($n) = @_; return "$dir/$file" =~ s/(\.\w+)$/-proef-$n$1/r }

if ($kind eq 'weg') {
	put(copy_path($_), $text) for 1 .. $runs * @pages;
}

my $begin = time;
my $pid = open(my $out, '-|', $actieplan, 'serve', '-C', $dir, '--port', 0, @options) or die "serve.pl: $actieplan: $!\n";
my $line = <$out> // '';
$line =~ m{127\.0\.0\.1:(\d+)} or die "serve.pl: no address\n";
my $port = $1;
printf "start %.0f ms\n", (time - $begin) * 1000;

sub connection {
	my $socket = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $port, Timeout => 60) or die "serve.pl: $!\n";
	return $socket;
}

sub page {
	my ($path) = @_;
	my $socket = connection();
	print {$socket} "GET $path HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
	local $/;
	return <$socket> // '';
}

my $events = connection();
print {$events} "GET /_voorbeeld/gebeurtenissen HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

# Of one processor, in seconds: other work on this computer does not count.
sub cpu {
	open my $file, '<', "/proc/$pid/schedstat" or return 0;
	return (split ' ', <$file>)[0] / 1e9;
}

my $version = '';
my $count = 0;

# Waits for another site: an event may also tell of a new panel only.
sub event {
	while (my $text = <$events>) {
		next unless $text =~ /^data: (\S+)/ && $1 ne $version;
		$version = $1;
		return;
	}
	die "serve.pl: the stream ended\n";
}

event();
for my $path (@pages) {
	my (@told, @shown, @cpu);
	for my $n (1 .. $runs) {
		my $mark = "Proef-$n-" . int(rand(1e9));
		my $new = changed(++$count, $mark);
		sleep $pause;
		my ($start, $used) = (time, cpu());
		if ($kind eq 'weg') {
			unlink copy_path($count) or die "serve.pl: $!\n";
		} else {
			put($kind eq 'nieuw' ? copy_path($count) : "$dir/$file", $new);
		}
		event();
		push @told, time - $start;
		my $got = page($path);
		push @shown, time - $start;
		push @cpu, cpu() - $used;
		$got =~ m{^HTTP/1.1 200 } or die "serve.pl: $path: " . substr($got, 0, 60) . "\n";
		warn "serve.pl: $path does not show $mark\n" if $kind eq 'titel' && $path eq $pages[0] && $got !~ /$mark/;
	}
	printf "%-32s told %6.0f ms   shown %6.0f ms   processor %6.0f ms\n", $path, median(@told), median(@shown), median(@cpu);
}
open my $status, '<', "/proc/$pid/status";
my ($rss) = grep { /^VmRSS/ } <$status>;
print $rss;
kill 'TERM', $pid;
put("$dir/$file", $text);
if ($kind =~ /^(?:nieuw|weg)$/) {
	unlink copy_path($_) for 1 .. $count;
}
