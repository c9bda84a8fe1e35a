#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# stijlen.pl FOLDER: of an ODT that was unpacked there, each style that the text names is defined, and each parent and master page.
# Prints what is not, and exits 1.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Lees;

my $styles = Lees::text_of("$ARGV[0]/styles.xml");
my $content = Lees::text_of("$ARGV[0]/content.xml");
my %there = map { $_ => 1 } "$styles$content" =~ /<(?:style:style|style:page-layout|style:master-page|text:list-style|text:outline-style) style:name="([^"]*)"/g;
my %missing = map { $_ => 1 } grep { !$there{$_} }
	"$styles$content" =~ /(?:text:style-name|text:visited-style-name|table:style-name|draw:style-name|style:parent-style-name|style:next-style-name|style:page-layout-name)="([^"]*)"/g;
print "no style $_\n" for sort keys %missing;
exit(%missing > 0);
