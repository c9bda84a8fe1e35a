# SPDX-License-Identifier: EUPL-1.2
# A strict reading of a calendar by RFC 5545, as far as it uses it: dies at what is wrong, else prints each event as one line.
use strict;
use warnings;

local $/;
my $bytes = <STDIN>;
die "not UTF-8\n" unless utf8::decode(my $copy = $bytes);
die "a line does not end in CRLF\n" if $bytes =~ /[^\r]\n/ || $bytes =~ /\r(?!\n)/ || $bytes !~ /\r\n\z/;
for my $line (split /\r\n/, $bytes) {
	die "longer than 75 octets: $line\n" if length $line > 75;
	die "empty line\n" if $line eq '';
	die "a character is parted: $line\n" unless utf8::decode(my $part = $line);
}
(my $text = $bytes) =~ s/\r\n[ \t]//g;
my (@open, %now, %seen, $events);
my %once = map { $_ => 1 } qw(UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION URL TRANSP VERSION PRODID CALSCALE X-WR-CALNAME);
for my $line (split /\r\n/, $text) {
	$line =~ /^([A-Z][A-Z-]*)((?:;[A-Z]+=[A-Z]+)*):(.*)$/ or die "no content line: $line\n";
	my ($name, $parameters, $value) = ($1, $2, $3);
	if ($name eq 'BEGIN') {
		push @open, $value;
		die "$value stands wrong\n" unless "@open" eq 'VCALENDAR' || "@open" eq 'VCALENDAR VEVENT';
		if ($value eq 'VEVENT') {
			die "calendar without VERSION or PRODID\n" if !$events++ && (($now{VERSION} // '') ne '2.0' || !$now{PRODID});
			%now = ();
		}
	} elsif ($name eq 'END') {
		die "END:$value\n" if !@open || pop @open ne $value;
		next if $value ne 'VEVENT';
		$now{$_} or die "event without $_\n" for qw(UID DTSTAMP DTSTART DTEND SUMMARY);
		die "UID twice: $now{UID}\n" if $seen{ $now{UID} }++;
		die "ends before it begins\n" if $now{DTEND} le $now{DTSTART};
		print join(' | ', map { $_ // '' } @now{qw(UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION URL)}), "\n";
	} else {
		die "unknown: $name\n" if !$once{$name};
		die "twice: $name\n" if exists $now{$name};
		die "parameter: $line\n" if $parameters ne ($name =~ /^DT(START|END)$/ ? ';VALUE=DATE' : '');
		die "no date: $line\n" if $name =~ /^DT(START|END)$/ && $value !~ /^\d{4}(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
		die "no time: $line\n" if $name eq 'DTSTAMP' && $value !~ /^\d{8}T\d{6}Z$/;
		if ($name =~ /^(SUMMARY|DESCRIPTION|UID|X-WR-CALNAME)$/) {
			(my $bare = $value) =~ s/\\[\\;,nN]//g;
			die "not escaped: $line\n" if $bare =~ /[\\;,]/;
		}
		$now{$name} = $value;
	}
}
die "not closed: @open\n" if @open;
die "no event\n" if !$events;
