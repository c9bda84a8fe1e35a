#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# brief.pl SITE LETTER FOLDER [los]: holds each paragraph, heading, line of a list, cell and footnote of the letter on its page of SITE
# against the documents in FOLDER: in ODT and DOCX in the same order, in the PDF (where the head and foot of pages come between)
# each of them (not with «los»: what is written from right to left is drawn in another order). Prints what differs, and exits 1; «N pieces» where nothing does.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Lees;

binmode STDOUT, ':encoding(UTF-8)';
my ($site, $letter, $folder) = @ARGV;
my $stem = "$folder/$letter-brief";
my ($pieces, $faults) = (0, 0);
sub fault { print "@_\n" if ++$faults <= 20 }
sub bare { return Lees::letters(Lees::plain($_[0] =~ s/<[^>]*>/ /gr)) }

my ($article) = Lees::text_of("$site/brieven/$letter/index.html") =~ m{<article class="brief(.*?)</article>}s or die "no letter\n";
my $notes = $article =~ s{<section class="voetnoten".*?</section>}{}s ? $& : '';
$article =~ s{<sup>.*?</sup>}{}gs;
# The deepest elements that hold text: a line of a list ends where one within it begins.
my @text = grep { length } map { bare($_) } split m{</?(?:p|h\d|li|dt|dd|dl|div|ul|ol|table|thead|tbody|tr|td|th|caption|blockquote|pre)\b[^>]*>}, "<article $article";
my @notes = map { bare(s{<a href="#vnref.*?</a>}{}gsr =~ s{^<li[^>]*>}{}r) } $notes =~ m{<li id="vn-.*?(?=<li id="vn-|</ol></section|</ol>\s*</section)}gs;

sub in_order {
	my ($what, $all, @wanted) = @_;
	my $at = 0;
	for my $piece (@wanted) {
		my $found = index $all, $piece, $at;
		$pieces++;
		if ($found < 0) { fault("$what: not there, or not in its place: «$piece»") } else { $at = $found + length $piece }
	}
}

my $odt = Lees::member("$stem.odt", 'content.xml');
my $odt_notes = join ' ', $odt =~ m{<text:note-body>(.*?)</text:note-body>}gs;
# What is cited again is a reference.
$odt =~ s{<text:note .*?</text:note>}{}gs;
$odt =~ s{<text:span text:style-name="Superscript"><text:note-ref.*?</text:span>}{}gs;
$odt =~ s{<table:title>.*?</table:title>}{}gs;
in_order('ODT', bare($odt), @text);
in_order('ODT, notes', bare($odt_notes), @notes);
my $docx = Lees::member("$stem.docx", 'word/document.xml');
# A box comes twice, once for old programs.
$docx =~ s{<mc:Fallback>.*?</mc:Fallback>}{}gs;
$docx =~ s{<w:instrText\b.*?</w:instrText>}{}gs;
in_order('DOCX', bare($docx), @text);
in_order('DOCX, notes', bare(Lees::member("$stem.docx", 'word/footnotes.xml') =~ s{<w:instrText\b.*?</w:instrText>}{}gsr), @notes) if @notes;
if (!$ARGV[3]) {
	my $pdf = Lees::pdf_letters("$stem.pdf");
	# A piece that goes on on the next page has its head and foot in it: two halves of it are there.
	for my $piece (@text, @notes) {
		$pieces++;
		my $plain = $piece;
		next if index(lc $pdf, lc $plain) >= 0;
		my $half = int(length($plain) / 2);
		fault("PDF: not there: «$piece»") if index(lc $pdf, lc substr $plain, 0, int($half / 2)) < 0 || index(lc $pdf, lc substr $plain, -int($half / 2)) < 0;
	}
}
fault('no text') if @text < 8;
print "$pieces pieces\n" if !$faults;
print "$faults faults\n" if $faults;
exit($faults > 0);
