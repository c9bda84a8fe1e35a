# SPDX-License-Identifier: EUPL-1.2
# A client for run.t, that sends what browsers would not. Ends within 10 seconds; of a crowd or of events, which come after all the
# work of a save, within a minute.
#   ask.pl PORT METHOD PATH [HEADER...]   prints the answer; "Host: ..." replaces the right one, an empty Host leaves it out
#   ask.pl PORT EVENTS N FILE             waits for N events, makes FILE when the first is in; exits 1 if they do not come
#   ask.pl PORT CROWD N                   N event streams, N that send half a head, N that read nothing; exits 1 if nobody else is served
use strict;
use warnings;
use IO::Socket::INET;

my ($port, $method, @rest) = @ARGV;
$SIG{ALRM} = sub { exit 1 };
$SIG{PIPE} = 'IGNORE';
alarm($method eq 'EVENTS' ? 60 : $method eq 'CROWD' ? 30 : 10);

sub connection {
	return IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $port, Timeout => 5);
}

sub request {
	my ($verb, $path, @headers) = @_;
	my @host = grep { /^Host:/ } @headers;
	my @other = grep { !/^Host:/ } @headers;
	@host = ("Host: 127.0.0.1:$port") unless @host;
	@host = grep { !/^Host: *$/ } @host;
	return join("\r\n", "$verb $path HTTP/1.1", @host, @other, 'Connection: close', '', '');
}

sub answer {
	my ($text) = @_;
	my $socket = connection() or return '';
	print {$socket} $text;
	local $/;
	return <$socket> // '';
}

if ($method eq 'EVENTS') {
	my ($wanted, $file) = @rest;
	my $socket = connection() or exit 1;
	print {$socket} request('GET', '/_voorbeeld/gebeurtenissen');
	my $seen = 0;
	while (my $line = <$socket>) {
		next unless $line =~ /^data:/;
		print $line;
		if (++$seen == 1) {
			open(my $mark, '>', $file) or exit 1;
			close $mark;
		}
		exit 0 if $seen >= $wanted;
	}
	exit 1;
}

if ($method eq 'CROWD') {
	my @kept;
	for (1 .. $rest[0]) {
		for my $text (request('GET', '/_voorbeeld/gebeurtenissen'), "GET / HTTP/1.1\r\nHost: loc", request('GET', '/acties/')) {
			my $socket = connection() or next;
			print {$socket} $text;
			push @kept, $socket;
		}
	}
	print scalar(@kept), " connections\n";
	# Of the event streams the oldest were let go: they were told so.
	sysread($kept[0], my $head, 4096);
	sysread($kept[0], $head, 65536, length $head) while $head !~ /event: weg/ && $head !~ /\r\n0\r\n/;
	print $head =~ /event: weg/ ? "the oldest stream ended\n" : "the oldest stream goes on\n";
	my $answer = answer(request('GET', '/acties/'));
	print substr($answer, 0, 15), "\n";
	exit($head =~ /event: weg/ && $answer =~ m{^HTTP/1.1 200 } ? 0 : 1);
}

print answer(request($method, @rest));
