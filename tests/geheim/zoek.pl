#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Looks for words in all files below a folder, in their names, and in what is packed in them: gzip, zip (and so odt, docx,
# xlsx), the streams of a PDF and its text. zoek.pl LIST FOLDER...: LIST has a word before each tab. Prints each word that is there
# with the files. With «-q qzjx» instead of LIST: that text alone. Last a line: files, parts and bytes looked at.
use strict;
use warnings;
use Compress::Zlib ();
use File::Find ();
use IO::Uncompress::Gunzip ();
use IO::Uncompress::Unzip ();

my ($list, @folders) = @ARGV;
my %wanted;
if ($list eq '-q') {
	$wanted{ lc shift @folders } = 1;
} else {
	open my $file, '<', $list or die "$list: $!\n";
	while (<$file>) { my ($word) = split /[\t\n]/; $wanted{ lc $word } = 1 }
}
my ($files, $parts, $bytes, %found) = (0, 0, 0);
my $any = join '|', map { quotemeta } sort { length $b <=> length $a } keys %wanted;

# Text as other formats hold it: UTF-16 (with one of the bytes zero), and hexadecimal digits of PDF.
sub look {
	my ($name, $data) = @_;
	$parts++;
	$bytes += length $data;
	my @views = (lc $data);
	push @views, lc($data =~ tr/\0//dr) if index($data, "\0") >= 0;
	push @views, map { lc pack 'H*', tr/ \r\n\t//dr } $data =~ /<([0-9A-Fa-f\s]{8,})>/g;
	for my $view (@views) {
		while ($view =~ /($any)/g) { $found{$1}{$name} = 1 }
	}
}

sub unpacked {
	my ($name, $data, $depth) = @_;
	look($name, $data);
	die "$name: te diep ingepakt\n" if $depth > 5;
	if ($data =~ /^\x1f\x8b/) {
		IO::Uncompress::Gunzip::gunzip(\$data, \my $plain, MultiStream => 1) or die "$name: gzip: $IO::Uncompress::Gunzip::GunzipError\n";
		unpacked("$name!", $plain, $depth + 1);
	} elsif ($data =~ /^PK\x03\x04/) {
		my $zip = IO::Uncompress::Unzip->new(\$data) or die "$name: zip\n";
		for (my $more = 1; $more > 0; $more = $zip->nextStream()) {
			my $member = $zip->getHeaderInfo()->{Name};
			my ($plain, $block) = ('');
			$plain .= $block while $zip->read($block) > 0;
			look("$name!$member (naam)", $member);
			unpacked("$name!$member", $plain, $depth + 1);
		}
	} elsif ($data =~ /^%PDF/) {
		while ($data =~ /\bstream\r?\n(.*?)\r?\nendstream/sg) {
			my ($inflate) = Compress::Zlib::inflateInit();
			my $stream = $1;
			my ($plain) = $inflate->inflate(\$stream);
			look("$name!stream", $plain) if defined $plain;
		}
	}
}

sub file {
	return if -l $_ || !-f $_;
	$files++;
	look("$File::Find::name (naam)", $File::Find::name);
	open my $file, '<:raw', $_ or die "$File::Find::name: $!\n";
	my $data = do { local $/; <$file> } // '';
	unpacked($File::Find::name, $data, 0);
	if ($data =~ /^%PDF/) {
		# Letters in a PDF are numbers of glyphs: its text needs a program that knows them.
		my $text = `pdftotext '$File::Find::name' - 2>/dev/null`;
		die "pdftotext kan $File::Find::name niet lezen\n" if $? != 0;
		look("$File::Find::name (tekst)", $text =~ s/\s//gr);
	}
}

File::Find::find({ wanted => \&file, no_chdir => 1 }, @folders);
for my $word (sort keys %found) {
	my @where = sort keys %{ $found{$word} };
	print "$word ", scalar(@where), " $where[0]\n";
}
print STDERR "$files files, $parts parts, $bytes bytes\n";
