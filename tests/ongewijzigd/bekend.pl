# SPDX-License-Identifier: EUPL-1.2
# Reads and changes a record of what is known of files (generator/base/known.h):
#   bekend.pl RECORD has FILE         exit 0 where FILE as it is now is in it
#   bekend.pl RECORD lie FILE         FILE would have other bytes
#   bekend.pl RECORD ahead SECONDS    it would be written so much later
use strict;
use warnings;
use Digest::SHA 'sha256_hex';

my ($record, $what, $arg) = @ARGV;
my $title = "actieplan: wat er van bestanden bekend is, weg te gooien\n";
my ($head, $entry) = (24, 88);

open my $in, '<:raw', $record or die "$record: $!\n";
my $text = do { local $/; <$in> };
close $in;
index($text, $title) == 0 && substr($text, -64, 64, '') eq sha256_hex($text) or die "$record: no record\n";
my $start = length($title) + $head;

if ($what eq 'ahead') {
	substr($text, length $title, 8) = pack 'q', $arg + unpack 'q', substr $text, length $title, 8;
} else {
	my @st = lstat $arg or die "$arg: $!\n";
	my ($at) = grep { my @is = unpack 'QQQqq', substr $text, $_, 40; "@is" eq "@st[0, 1, 7, 9, 10]" }
		map { $start + $_ * $entry } 0 .. (length($text) - $start) / $entry - 1;
	exit !defined $at if $what eq 'has';
	die "$arg: not in $record\n" if !defined $at;
	substr($text, $at + $entry - 32, 32) = "\0" x 32;
}
open my $out, '>:raw', $record or die "$record: $!\n";
print {$out} $text, sha256_hex($text) or die "$record: $!\n";
close $out or die "$record: $!\n";
