# SPDX-License-Identifier: EUPL-1.2
# Clients for serve.t, that are not nice, while the plan is saved again and again:
#   crowd.pl PORT FILE CLIENTS SECONDS SAVES
# Of the clients a part each: listens to events and reads them; listens and never reads; sends half a head; asks for a page and
# reads a byte now and then; asks and never reads; asks and is gone at once (a reset). SAVES a second put a new title into
# FILE, and all the while a client that is nice asks for its page. Prints how long that one waited. Exits 1 where it got no
# page once, or where the last save is not shown.
use strict;
use warnings;
use IO::Select;
use IO::Socket::INET;
use Socket qw(SOL_SOCKET SO_LINGER);
use Time::HiRes qw(time sleep);

my ($port, $file, $clients, $seconds, $saves) = @ARGV;
$SIG{PIPE} = 'IGNORE';
$SIG{ALRM} = sub { print "stuck\n"; exit 1 };
alarm($seconds * 4 + 60);

my ($name) = $file =~ m{([^/]+)\.md$};
my $page = "/acties/$name/";
my $events = '/_voorbeeld/gebeurtenissen';
open my $in, '<', $file or die "$file: $!\n";
my $text = do { local $/; <$in> };

sub connection {
	return IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $port, Timeout => 5);
}

sub head {
	my ($path) = @_;
	return "GET $path HTTP/1.1\r\nHost: 127.0.0.1:$port\r\n\r\n";
}

my (@readers, @slow, @kept);
my $made = 0;

sub join_crowd {
	my ($kind) = @_;
	my $socket = connection() or return;

	$made++;
	if ($kind == 0) {
		print {$socket} head($events);
		$socket->blocking(0);
		push @readers, $socket;
	} elsif ($kind == 1) {
		print {$socket} head($events);
		push @kept, $socket;
	} elsif ($kind == 2) {
		print {$socket} "GET $page HTTP/1.1\r\nHost: 127.";
		push @kept, $socket;
	} elsif ($kind == 3) {
		print {$socket} head($page);
		$socket->blocking(0);
		push @slow, $socket;
	} elsif ($kind == 4) {
		print {$socket} head('/assets/site.css') x 20;
		push @kept, $socket;
	} else {
		print {$socket} head($kind % 2 ? $page : $events);
		setsockopt($socket, SOL_SOCKET, SO_LINGER, pack('ii', 1, 0));
		close $socket;
	}
}

sub save {
	my ($mark) = @_;
	(my $new = $text) =~ s/^titel:.*/titel: Bestand $mark/m;
	open my $out, '>', "$file.nieuw" or die "$file: $!\n";
	print {$out} $new;
	close $out;
	rename "$file.nieuw", $file or die "$file: $!\n";
}

# The answer to a nice client, and how long it took.
sub ask {
	my $start = time;
	my $socket = connection() or return ('', 99);
	print {$socket} "GET $page HTTP/1.1\r\nHost: 127.0.0.1:$port\r\nConnection: close\r\n\r\n";
	local $/;
	return (<$socket> // '', time - $start);
}

# The saves go on whatever the clients do. Returns how many there were.
my $begin = time;
pipe my $told, my $tells or die "pipe: $!\n";
my $saver = fork // die "fork: $!\n";
if ($saver == 0) {
	my $number = 0;
	while (time < $begin + $seconds) {
		save(++$number);
		my $left = $begin + $number / $saves - time;
		sleep $left if $left > 0;
	}
	print {$tells} "$number\n";
	exit 0;
}
close $tells;

my ($refused, @waited) = (0);
while (time < $begin + $seconds) {
	join_crowd($made % 7) while $made < $clients && $made < $clients * (time - $begin + 0.5) / $seconds;
	for my $reader (@readers) {
		sysread $reader, my $bytes, 65536;
	}
	for my $socket (@slow) {
		sysread $socket, my $byte, 1;
	}
	my ($answer, $time) = ask();
	push @waited, $time;
	$refused++ if $answer !~ m{^HTTP/1.1 200 };
	sleep 0.02;
}
my $number = <$told> + 0;
waitpid $saver, 0;
my $shown = 0;
my $since = time;
while (!$shown && time < $since + 20) {
	my ($answer) = ask();
	$shown = $answer =~ m{Bestand $number</h1>};
	sleep 0.05 unless $shown;
}
@waited = sort { $a <=> $b } @waited;
printf "%d clients, %d saves; a page took %.0f ms (half of them), %.0f ms (the slowest); %d refused; the last save was shown after %.0f ms\n",
	$made, $number, $waited[@waited / 2] * 1000, $waited[-1] * 1000, $refused, (time - $since) * 1000;
exit($shown && !$refused ? 0 : 1);
