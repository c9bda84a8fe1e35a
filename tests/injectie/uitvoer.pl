#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Whether what a site holds is only what the program writes, whatever the plan says: uitvoer.pl CLEAN SITE. CLEAN is a site of a plan
# without tricks: no other element, attribute or property may stand in SITE. Each fault is a line.
use strict;
use warnings;
use File::Find;
use JSON::PP;

my ($clean, $site) = @ARGV;
my (%known, %seen, $faults);
my $learning = 1;
# What not every plan brings out: headings of texts, and what a public site says to robots.
$known{$_} = 1 for map({ "<h$_" } 2 .. 6), '<code', '<pre', 'line Allow';

sub fault { my ($file, $what) = @_; print "$file: $what\n" if ++$faults <= 200 }

# What stands between < and > is a tag of ours; whatever is text of the plan has its < escaped.
sub html {
	my ($file, $text) = @_;
	$seen{html}++;
	while ($text =~ m{<script\b([^>]*)>(.*?)</script>}sg) {
		my ($attributes, $inside) = ($1, $2);
		if ($attributes =~ m{type="application/ld\+json"}) {
			$seen{'JSON-LD'}++;
			eval { decode_json($inside); 1 } or fault($file, "JSON-LD: $@");
			fault($file, "JSON-LD holds <: $1") if $inside =~ /(<.{0,20})/;
		} elsif ($attributes !~ m{\bsrc="[^":]*assets/[a-z-]+\.js"} || $inside =~ /\S/) {
			fault($file, "script: <script$attributes>$inside");
		}
	}
	$text =~ s{<script\b[^>]*>.*?</script>}{}sg;
	$text =~ s{^<!doctype html>}{}i;
	while ($text =~ m{<(?!!--)(/?)([^\s>/]*)((?:[^>"']|"[^"]*"|'[^']*')*)>?}sg) {
		my ($name, $attributes) = ($2, $3);
		$known{"<$name"} = 1 if $learning;
		fault($file, "element <$name") if !$known{"<$name"};
		while ($attributes =~ m{([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?}g) {
			my ($attribute, $value) = ($1, $2 // $3 // $4 // '');
			$known{$attribute} = 1 if $learning;
			fault($file, "attribute $attribute of <$name") if !$known{$attribute} || $attribute =~ /^on|^style$/i;
			$value =~ s/&#(\d+);/chr $1/ge;
			fault($file, "address $value") if $attribute =~ /^(href|src|action|formaction|xlink:href|data|poster|srcset)$/
				&& $value =~ /^[\s\0-\x20]*[a-z][\s\0-\x20a-z0-9+.-]*:/i && $value !~ /^(https?|mailto|webcal):/;
		}
	}
}

sub csv {
	my ($file, $text) = @_;
	$seen{csv}++;
	while ($text =~ /\G(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|\z)/g) {
		my ($cell, $end) = ($1 // $2, $3);
		$seen{cells}++;
		fault($file, "formula: $cell") if $cell =~ /^[=+\-@\t\r]/ && $cell !~ /^-\d+(\.\d+)?$/;
		last if $end eq '' || pos($text) == length $text;
	}
	fault($file, 'is no CSV at ' . (pos($text) // 0)) if (pos($text) // 0) < length $text;
}

sub calendar {
	my ($file, $text) = @_;
	$seen{ics}++;
	fault($file, 'a line that does not end in CRLF') if $text =~ /(?<!\r)\n|\r(?!\n)/;
	fault($file, 'a line of more than 75 octets') if $text =~ /^[^\r\n]{76,}/m;
	for my $line (split /\r\n/, $text =~ s/\r\n //gr) {
		my ($name) = $line =~ /^([A-Z-]+(?:[;:](?:VCALENDAR|VEVENT|VTODO)$)?)/;
		$name //= $line;
		$known{"ics $name"} = 1 if $learning;
		fault($file, "property $line") if !$known{"ics $name"};
	}
}

sub xml {
	my ($file, $text) = @_;
	$seen{xml}++;
	fault($file, 'is not well-formed') if system('xmllint', '--noout', '--nonet', $file) != 0;
	while ($text =~ m{<([A-Za-z][^\s>/]*)([^>]*)>}g) {
		my ($name, $rest) = ($1, $2);
		$known{"xml $name"} = 1 if $learning;
		fault($file, "element <$name") if !$known{"xml $name"};
		fault($file, "attribute of <$name: $1") if $rest =~ /\b(on[a-z]+=|javascript:)/i;
	}
}

# Files of lines with names: headers, robots, security.
sub lines {
	my ($file, $text) = @_;
	for my $line (split /\r?\n/, $text) {
		my ($name) = $line =~ /^\s*([\w-]+):/ or next;
		$known{"line $name"} = 1 if $learning;
		fault($file, "line $line") if !$known{"line $name"};
	}
}

sub file {
	return if !-f $_ || -l $_;
	open my $in, '<:raw', $_ or die "$_: $!\n";
	my $text = do { local $/; <$in> } // '';
	my $file = $File::Find::name;
	return html($file, $text) if /\.html$/;
	return csv($file, $text) if /\.csv$/;
	return calendar($file, $text) if /\.ics$/;
	return xml($file, $text) if /\.(xml|svg|rdf)$/;
	if (/\.(json|jsonld|geojson)$/) {
		$seen{json}++;
		eval { decode_json($text); 1 } or fault($file, "is no JSON: $@");
	}
	lines($file, $text) if /(_headers|\.txt)$/;
}

find({ wanted => \&file, no_chdir => 1 }, $clean);
($learning, %seen) = (0);
find({ wanted => \&file, no_chdir => 1 }, $site);
print STDERR join(', ', map { "$seen{$_} $_" } sort keys %seen), "\n";
exit($faults ? 1 : 0);
