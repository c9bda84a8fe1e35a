#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# raar.pl FOLDER: puts into an invented plan (tests/tools/make-plan.pl) what is hard on a document: a title of 400 signs, a
# word of 200, a table of 300 rows, signs of XML, writing from right to left, emoji, a footnote in a table's cell.
use strict;
use warnings;
use utf8;

my ($plan) = @ARGV;
my %newest;
for my $path (glob "$plan/voortgang/*/*.md") {
	open my $in, '<:encoding(UTF-8)', $path or die "$path: $!\n";
	my $text = do { local $/; <$in> };
	my ($about) = $text =~ /^betreft: *["']?([^"'\n]+)/m or next;
	$newest{$about} = $path if !-e "$plan/no-regrets/$about.md" && (!$newest{$about} || $path gt $newest{$about});
}
my @updates = map { $newest{$_} } sort keys %newest;
die "too few updates\n" if @updates < 4;
my @bodies = (
	join('', "| wat | hoeveel |\n|---|---|\n", map { "| rij$_ | $_ |\n" } 0 .. 299),
	"| wat | bron |\n|---|---|\n| *Vet en schuin* < & > \" ' | zie[^n] |\n\n[^n]: Een noot in een cel, met «&» en <.\n" =~ s/<\./\\<./r,
	'Heel' . ('lang' x 50) . " woord.\n\nשלום עולם, مرحبا, 🏮🎉👩‍👩‍👧, ﬁ ﬂ, Ł Ø Æ.\n",
	"- een\n  1. twee\n     - drie\n       > vier `code < & >`\n",
);
for my $i (0 .. 3) {
	open my $in, '<:encoding(UTF-8)', $updates[$i] or die "$updates[$i]: $!\n";
	my $text = do { local $/; <$in> };
	close $in;
	$text =~ s/^(---\n.*?\n---\n).*/$1\n$bodies[$i]/s or die "$updates[$i]: no head\n";
	open my $out, '>:encoding(UTF-8)', $updates[$i] or die "$updates[$i]: $!\n";
	print $out $text;
	close $out or die;
}
my $letter = "$plan/brieven/brief-5.md";
{
	open my $in, '<:encoding(UTF-8)', $letter or die "$letter: $!\n";
	my $text = do { local $/; <$in> };
	$text =~ s/^onderwerp: .*$/"onderwerp: 'A & B <c> " . ('lang onderwerp ' x 26) . "'"/me or die "$letter: no subject\n";
	$text =~ s/^(---\n.*?\n---\n).*/$1 . join("\n## Kop met < & > en 🏮\n\n", @bodies)/se or die "$letter: no head\n";
	open my $out, '>:encoding(UTF-8)', $letter or die "$letter: $!\n";
	print $out $text;
	close $out or die;
}
my ($action) = glob "$plan/acties/*.md";
open my $in, '<:encoding(UTF-8)', $action or die "$action: $!\n";
my $text = do { local $/; <$in> };
close $in;
my $title = '=1+1 <b>&amp; ' . ('Een heel lange titel ' x 20);
$text =~ s/^titel:.*$/"titel: '" . substr($title, 0, 399) . "X'"/me;
open my $out, '>:encoding(UTF-8)', $action or die "$action: $!\n";
print $out $text;
close $out or die;
