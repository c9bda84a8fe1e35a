# SPDX-License-Identifier: EUPL-1.2
# Mutants of files as a whole, of the texts below their heads, and of series of figures.
package Files;
use strict;
use warnings;

# What a text may not hold, put behind it: sort, text, code, line from the first of them, column.
my @texts = (
	['HTML', 'Een <b>vet</b> woord.', 'AP040', 1, 5],
	['link to a script', 'Zie [dit](javascript:alert(1)).', 'AP041', 1, undef],
	['footnote without text', 'Zo is het.[^9]', 'AP042', 1, 11],
	['footnote not used', '[^8]: Een noot.', 'AP043', 1, undef],
	['footnote twice', "Zo is het.[^7]\n\n[^7]: Een noot.\n\n[^7]: Nog een.", 'AP044', 5, undef],
	['citation of nothing', 'Zo is het [@kst-99999-77].', 'AP045', 1, undef],
	['citation misspelt', 'Zo is het [@rapport-luch, p. 2].', 'AP045', 1, undef],
	['citation of no form', 'Zo is het [@].', 'AP046', 1, undef],
	['link to no file', 'Zie [de brug](UPorganisaties/brug.md).', 'AP047', 1, undef],
	['image without text', '![](UPafbeeldingen/pad.png)', 'AP048', 1, undef],
	['image from elsewhere', '![Een pad](https://example.org/pad.png)', 'AP049', 1, undef],
	['line that vanishes', '[@rapport-lucht]: hoofdstuk-2', 'AP051', 1, 1],
	['other paper than linked', 'Zie [99 999, nr. 5](UPdocumenten/kst-99999-1.md).', 'AP103', 1, 6],
	['unknown paper in a text', 'Zie 99 999, nr. 77.', 'AP104', 1, 5],
	['heading that is not there', 'Zie [hierboven](#nergens).', 'AP165', 1, undef],
	['heading skips a level', "## Eerst\n\nTekst.\n\n#### Dan\n\nTekst.", 'AP166', 5, undef],
	['link text says nothing', 'Zie [hier](https://example.org/).', 'AP167', 1, undef],
	['very long sentence', ucfirst('en nog een pad ' x 15) . 'erbij.', 'AP168', 1, undef],
);

# A file that cannot be read as it should: sort, how, code, line, column.
my @wholes = (
	['empty file', sub { '' }, 'AP004', 1, 1],
	['no dashes at the top', sub { $_[0] =~ s/^---\n//r }, 'AP004', 1, 1],
	['only dashes', sub { "---\n" }, 'AP005', 1, 1],
	['head not closed', sub { $_[0] =~ s/\n---\n/\n/r }, 'AP005', 1, 1],
	['head without fields', sub { $_[0] =~ s/\A---\n.*?\n---\n/---\n---\n/sr }, 'AP007', 2, 1],
	['head that is a list', sub { $_[0] =~ s/\A---\n.*?\n---\n/---\n- een\n---\n/sr }, 'AP007', 2, 1],
	['merge mark in the head', sub { $_[0] =~ s/\A---\n/---\n<<<<<<< HEAD\n/r }, 'AP036', 2, 1],
	['merge mark at the end', sub { "$_[0]>>>>>>> anders\n" }, 'AP036', undef, 1],
	['NUL', sub { $_[0] =~ s/\A(---\n.)/$1\0/r }, 'AP002', 2, 2],
	['UTF-16', sub { "\xff\xfe" . join '', map { "$_\0" } split //, $_[0] }, 'AP001', 1, 1],
	['Latin-1 in the text', sub { "$_[0]caf\xe9\n" }, 'AP001', undef, 4],
	['Word document', sub { "PK\x03\x04\x14\x00\x06\x00\xff\xfe" }, 'AP001', 1, 9],
	['second document', sub { $_[0] =~ s/\A(---\n.*?\n)---\n/$1...\nx: y\n---\n/sr }, 'AP007', undef, 1],
	['too many layers', sub { $_[0] =~ s/\A---\n/"---\nlagen: " . '[' x 40 . "\n"/er }, 'AP009', 2, undef],
	['more than 1 MiB', sub { $_[0] . "Regel.\n" x 160000 }, 'AP003', 1, 1],
);

sub mutant {
	my ($sort, $about, $write, $code, $path, $line, $column) = @_;

	return { sort => $sort, about => $about, of => $about, write => $write, want => [$code, $path, $line, $column] };
}

# Of these each kind of file gets some, in turn.
our %share = map { $_->[0] => 3 } @texts, @wholes;

sub lines_of { return $_[0] =~ tr/\n// }

# The text below the head, and the file itself.
sub of_file {
	my ($path, $bytes) = @_;
	my $of = $path =~ s{/[^/]*$}{}r;
	my ($up, @list) = ('../' x ($path =~ tr{/}{} - 1));

	for my $row (@texts) {
		my ($sort, $text, $code, $line, $column) = @$row;
		push @list, mutant($sort, $path, { $path => "$bytes\n" . ($text =~ s/UP/$up/r) . "\n" }, $code, $path,
			lines_of($bytes) + 1 + $line, $column);
	}
	for my $row (@wholes) {
		my ($sort, $how, $code, $line, $column) = @$row;
		my $new = $how->($bytes);
		$line //= $sort eq 'second document' ? lines_of($new =~ s/^\.\.\..*//msr) + 1 : lines_of($new);
		push @list, mutant($sort, $path, { $path => $new }, $code, $path, $line, $column);
	}
	my $exception = lines_of($bytes =~ s/^  - regel: AP169.*//msr) + 1;
	(my $bold = $bytes) =~ s/^uitzonderingen:\n.*\n.*\n//m;
	push @list, mutant('bold for a heading', $path, { $path => $bold }, 'AP169', $path, lines_of($bold =~ s/^\*\*.*//msr) + 1, 1);
	push @list, mutant('exception of nothing', $path, { $path => $bytes =~ s/^\*\*.*?\n\n//msr }, 'AP121', $path, $exception, 12);
	$_->{of} = $of for @list;
	return @list;
}

# Files that are too many, or in a wrong place, beside one that is right.
sub beside {
	my ($path, $bytes) = @_;
	my ($folder, $name) = $path =~ m{^(.*)/([^/]+)\.md$};
	my @list;

	return if $path eq 'plan/programma.md';
	my $more = sub { push @list, mutant($_[0], $path, { $_[1] => $bytes }, $_[2], $_[1], 1, 1) };
	$more->('space in the name', "$folder/$name twee.md", 'AP011');
	$more->('other extension', "$folder/$name.markdown", 'AP023');
	$more->('folder too deep', $path =~ m{/voortgang/} ? "plan/voortgang/$name.md" : "$folder/oud/$name-2.md",
		$path =~ m{/voortgang/} ? 'AP029' : 'AP022');
	$more->('unknown folder', "plan/diversen/$name.md", 'AP022');
	push @list, mutant('link for a file', $path, { "$folder/$name-3.md" => \'/dev/zero' }, 'AP010', "$folder/$name-3.md", 1, 1);
	# In order of path, capitals stand first: of the two this one then is the second.
	push @list, mutant('id twice but for capitals', $path, { "$folder/" . uc($name) . '.md' => $bytes }, 'AP021', $path, 1, 1)
	    if $name ne uc $name;
	return @list;
}

# What is wrong in a cell, by the type of its column.
my %cells = (
	periode => [['cell: no date', 'ergens', 'AP015'], ['cell: day not in the calendar', '2031-02-30', 'AP015'],
		['cell: period turned round', '2033/2031', 'AP015']],
	getal => [['cell: Dutch decimals', '"1.234,5"', 'AP016'], ['cell: words', 'twaalf', 'AP016'], ['cell: thousands point', '1.234', 'AP033'],
		['cell: unit', '12%', 'AP016']],
	keuze => [['cell: no such word', 'zeker', 'AP019'], ['cell: capital', 'Exact', 'AP019']],
	datum => [['cell: no date', 'ergens', 'AP015'], ['cell: day first', '31-12-2030', 'AP015']],
	verwijzing => [['cell: no such document', 'kst-99999-7', 'AP020']],
	tekst => [['cell: citation', 'Zie [@rapport-lucht]', 'AP105'], ['cell: unknown paper', 'Zie 99 999 nr. 77', 'AP104', 4]],
);

sub of_series {
	my ($model, $path, $bytes) = @_;
	my @rows = Plan::cells_of($bytes);
	my ($head, @list) = shift @rows;
	my $with = sub { my ($cell, $new) = @_; return Fields::put($bytes, $cell->{line}, $cell->{column}, $cell->{raw}, $new) };
	my $add = sub { my ($sort, $new, @want) = @_; push @list, mutant($sort, $path, { $path => $new }, shift @want, $path, @want) };

	for my $i (0 .. $#$head) {
		my $name = $head->[$i]{raw};
		my $field = $model->{fields}{"reeks:meting.$name"} or die "$path: no column $name\n";
		my ($first, $column) = ($head->[$i], $head->[$i]{column});

		$add->('column misspelt', $with->($first, "${name}x"), 'AP031', 1, $column);
		$add->('column with a capital', $with->($first, ucfirst $name), 'AP031', 1, $column);
		$add->('column without a name', $with->($first, ''), 'AP031', 1, $column);
		$add->('column twice', $with->($first, $head->[$i ? 0 : 1]{raw}), 'AP008', 1, $i ? $head->[$i]{column} : 2 + length $head->[1]{raw});
		for my $row (@rows) {
			my $cell = $row->[$i];
			$add->($_->[0], $with->($cell, $_->[1]), $_->[2], $cell->{line}, $cell->{column} + ($_->[3] // 0))
			    for @{ $cells{ $field->{type} } };
			$add->('cell: needed and empty', $with->($cell, ''), 'AP012', $cell->{line}, undef) if $field->{nodig};
			$add->('cell: unknown where needed', $with->($cell, 'onbekend'), 'AP027', $cell->{line}, $cell->{column}) if $field->{nodig};
			$add->('cell: quote not closed', $with->($cell, '"' . $cell->{raw} =~ s/"//gr), 'AP030', $cell->{line}, undef);
			$add->('cell: quote in the middle', $with->($cell, 'a"b'), 'AP030', $cell->{line}, undef);
		}
	}
	for my $row (@rows) {
		my $last = $row->[-1];
		$add->('cell too many', $with->($last, "$last->{raw},nog iets"), 'AP030', $last->{line}, $last->{column} + length($last->{raw}) + 1);
	}
	$add->('year twice', $bytes . "2030,7,,,,,,,\n", 'AP118', 5, 1);
	$add->('year twice, first', $bytes =~ s/^2029/2028/mr, 'AP118', 3, 1);
	$add->('gap in the series', $bytes =~ s/^2029.*\n//mr, 'AP119', 3, 1);
	$add->('provisional for years', $bytes =~ s/definitief/voorlopig/r, 'AP123', 2, undef);
	$add->('decimal with a comma', "${bytes}2031,12,5\n", 'AP125', 5, 9);
	$add->('figure below its lower bound', $bytes =~ s/,95,/,101,/r, 'AP125', 2, 10);
	$add->('document twice in a cell', $bytes =~ s/rapport-lucht,Geteld/kst-99999-1,Geteld/r, 'AP035', 2, undef);
	$add->('semicolons', $bytes =~ tr/,/;/r, 'AP030', 1, undef);
	$add->('Dutch Excel', "\xef\xbb\xbf" . ($bytes =~ tr/,/;/r =~ s/105\.5/105,5/r), 'AP030', 1, undef);
	$add->('tabs', $bytes =~ tr/,/\t/r, 'AP030', 1, 1 + length $head->[0]{raw});
	$add->('table of Markdown', $bytes =~ s/^/| /gmr =~ tr/,/|/r, 'AP030', 1, 1);
	$add->('quoted, with semicolons', $bytes =~ s/^(\w+),(\w+),/"$1";"$2";/mr, 'AP030', 1, 3 + length $head->[0]{raw});
	$add->('line with semicolons', "${bytes}2031;7;;;;;;;\n", 'AP030', 5, 5);
	$add->('line with tabs', "${bytes}2031\t7\n", 'AP030', 5, 5);
	# A file that was saved by half, at each place within a last line that means something: not where it ends a cell in full.
	my $half = '2031,12345,,,,,,,';
	$add->('cut off in the last line', $bytes . substr($half, 0, $_), 'AP037', 5, $_ + 1) for 4 .. length($half) - 1;
	$add->('cut off before the value', "${bytes}2031,,,,,,,,", 'AP037', 5, 13);
	$add->('empty series', '', 'AP030', 1, 1);
	$add->('series in Latin-1', "${bytes}2031,1,,,,,,,caf\xe9\n", 'AP001', 5, undef);
	# Each cell is a field of its own.
	$list[$_]{of} = "$path:$_" for 0 .. $#list;
	push @list, mutant('series without indicator', $path, { 'plan/indicatoren/vallers.csv' => $bytes }, 'AP032', 'plan/indicatoren/vallers.csv', 1, 1);
	return @list;
}

1;
