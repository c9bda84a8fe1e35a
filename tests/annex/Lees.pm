# SPDX-License-Identifier: EUPL-1.2
# Reads the tables of an annex out of each of its formats, without a line of the program: each gives a list of tables, a
# table is a list of rows, a row a list of the texts of its cells.
package Lees;
use strict;
use warnings;
use utf8;
use IO::Uncompress::Unzip qw(unzip $UnzipError);

sub bytes_of {
	my ($path) = @_;
	open my $in, '<:raw', $path or die "$path: $!\n";
	local $/;
	return scalar <$in>;
}

sub text_of { my $bytes = bytes_of(@_); utf8::decode($bytes) or die "@_: no UTF-8\n"; return $bytes }

# One file of a ZIP.
sub member {
	my ($path, $name) = @_;
	my $bytes;
	unzip $path => \$bytes, Name => $name or die "$path: $name: $UnzipError\n";
	utf8::decode($bytes) or die "$path: $name: no UTF-8\n";
	return $bytes;
}

sub plain {
	my ($text) = @_;
	my %entity = (amp => '&', lt => '<', gt => '>', quot => '"', apos => "'");
	$text =~ s/&(?:(\w+)|#x([0-9a-fA-F]+)|#(\d+));/defined $1 ? $entity{$1} : chr(defined $2 ? hex $2 : $3)/ge;
	$text =~ s/[\s\x{a0}]+/ /g;
	$text =~ s/^ | $//g;
	return $text;
}

# Where lines break, whether a space stands there and how a list is marked, differs: what is compared is the letters.
sub letters { my ($text) = @_; $text =~ s/[\s\x{a0}\x{ad};\x{2022}\x{2013}]+//g; return $text }

# Tables of XML: how a table, a row and a cell are called, and what is cut out before. A table within a cell is text of it.
sub tables {
	my ($xml, $table, $row, $cell, @cut) = @_;
	$xml =~ s/$_//gs for @cut;
	my ($depth, @tables, $text) = (0);
	while ($xml =~ m{<(/?)([\w:-]+)[^>]*?(/?)>|([^<]+)}g) {
		my ($close, $name, $empty, $words) = ($1, $2, $3, $4);
		if (defined $words) { $text .= $words if defined $text; next }
		$text .= ' ' if defined $text;
		if ($name eq $table && !$empty) {
			push @tables, [] if !$close && !$depth;
			$depth += $close ? -1 : 1;
		}
		next if $depth != 1;
		push @{$tables[-1]}, [] if $name eq $row && !$close;
		next if $name !~ /^$cell$/;
		$text = '' if !$close;
		if ($close || $empty) { push @{$tables[-1][-1]}, plain($text); undef $text }
	}
	return @tables;
}

# As on paper, with the numbers of footnotes, or without them.
sub html {
	my ($path, $with_notes) = @_;
	my $html = text_of($path);
	$html =~ m{<article class="bijlage">(.*?)</article>}s or die "$path: no annex\n";
	my $annex = $1;
	# On paper the numbers of a list are text.
	$annex =~ s{<ol>(.*?)</ol>}{my $n = 0; $1 =~ s/<li>/'<li>' . ++$n . '.'/ger}gse if $with_notes;
	return tables($annex, 'table', 'tr', 't[dh]', qr{<svg.*?</svg>}, $with_notes ? () : qr{<sup>.*?</sup>});
}

sub odt {
	my ($path) = @_;
	return tables(member($path, 'content.xml'), 'table:table', 'table:table-row', 'table:table-cell',
		qr{<text:note .*?</text:note>}, qr{<text:span text:style-name="Superscript">.*?</text:span>},
		qr{<table:table-row[^>]*/>}, qr{<table:covered-table-cell/>}, qr{<table:title>.*?</table:title>});
}

sub docx {
	my ($path) = @_;
	my $xml = member($path, 'word/document.xml');
	$xml =~ s{<w:r>(?:(?!</w:r>).)*?<w:rStyle w:val="Superscript"/>(?:(?!</w:r>).)*</w:r>}{}gs;
	$xml =~ s{<w:instrText\b.*?</w:instrText>}{}gs;
	return tables($xml, 'w:tbl', 'w:tr', 'w:tc', qr{<w:tbl(?:Pr|Grid|Borders|CellMar|W|Look|Ind|Layout|Header|StylePr)\b[^>]*/?>});
}

# The letters of all pages, in the order that they are drawn in: a cell behind a cell. (pdfinfo -struct-text would give cells,
# but takes minutes.)
sub pdf_letters {
	my ($path) = @_;
	open my $in, '-|:encoding(UTF-8)', 'pdftotext', '-raw', $path, '-' or die "pdftotext: $!\n";
	my $text = do { local $/; <$in> };
	close $in or die "pdftotext failed\n";
	return letters($text);
}

# [name, rows] for each sheet; a date as JJJJ-MM-DD.
sub xlsx {
	my ($path) = @_;
	my $book = member($path, 'xl/workbook.xml');
	my @strings = map { my $t = $_; $t =~ s/<[^>]*>//g; plain($t) } member($path, 'xl/sharedStrings.xml') =~ m{<si>(.*?)</si>}gs;
	my @formats = member($path, 'xl/styles.xml') =~ m{<cellXfs[^>]*>(.*?)</cellXfs>}s ? $1 =~ m{<xf numFmtId="(\d+)"}g : ();
	my (@sheets, $nr);
	while ($book =~ m{<sheet name="([^"]*)"}g) {
		my ($name, @rows) = (plain($1));
		my $xml = member($path, 'xl/worksheets/sheet' . ++$nr . '.xml');
		while ($xml =~ m{<row r="(\d+)"[^>]*>(.*?)</row>}gs) {
			my ($r, $line) = ($1, $2);
			while ($line =~ m{<c r="([A-Z]+)\d+"(?: s="(\d+)")?(?: t="(\w+)")?>(.*?)</c>}gs) {
				my ($column, $style, $type, $inner) = ($1, $2 // 0, $3 // 'n', $4);
				my $c = 0;
				$c = $c * 26 + ord($_) - 64 for split //, $column;
				my ($value) = $inner =~ m{<v>(.*?)</v>};
				die "$path: a formula\n" if $inner =~ /<f>/;
				$value = $strings[$value] if $type eq 's';
				$value = serial($value) if $type eq 'n' && ($formats[$style] // 0) >= 164;
				$rows[$r - 1][$c - 1] = $value;
			}
		}
		push @sheets, [$name, \@rows];
	}
	return @sheets;
}

# The day that a spreadsheet counts so.
sub serial {
	my ($n) = @_;
	my @t = gmtime(($n - 25569) * 86400);
	return sprintf '%04d-%02d-%02d', $t[5] + 1900, $t[4] + 1, $t[3];
}

sub csv {
	my ($path) = @_;
	my ($text, @rows) = (text_of($path));
	my ($cell, $row) = (qr/"((?:[^"]|"")*)"|([^",\r\n]*)/, []);
	while ($text =~ m{\G$cell(,|\r\n)}gc) {
		my ($quoted, $bare, $end) = ($1, $2, $3);
		push @$row, defined $quoted ? $quoted =~ s/""/"/gr : $bare;
		next if $end eq ',';
		push @rows, $row;
		$row = [];
	}
	die "$path: not read to its end\n" if (pos $text // 0) != length $text;
	return @rows;
}

1;
