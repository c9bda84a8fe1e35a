# SPDX-License-Identifier: EUPL-1.2
# Mutants of fields: each field of the plan, with each fault that its type and form allow. A mutant is a hash: sort,
# about, write (path => bytes, undef: the file goes), want ([code, path, line, column], column undef: not told).
package Fields;
use strict;
use warnings;

# What is wrong for a type, wherever it stands: sort, text as written, code.
my %faults = (
	datum => [
		['day not in the calendar', '2031-02-30', 'AP015'], ['month 13', '2030-13', 'AP015'],
		['day first', '31-12-2030', 'AP015'], ['date in words', '1 mei 2030', 'AP015'],
		['date without zero', '2030-5-1', 'AP015'], ['date with slashes', '2030/05/01', 'AP015'],
		['no date at all', 'binnenkort', 'AP015'],
	],
	periode => [
		['period turned round', '2033/2031', 'AP015'], ['period with a dash', '2030-2031', 'AP015'],
		['period in words', '2030 t/m 2031', 'AP015'], ['period of three', '2030/2031/2032', 'AP015'],
		['day not in the calendar', '2031-02-30', 'AP015'],
	],
	jaar => [
		['year of two digits', '31', 'AP015'], ['month for a year', '2031-01', 'AP015'],
		['no year at all', 'tweeduizend', 'AP015'],
	],
	getal => [
		['Dutch decimals', '"1.234,5"', 'AP016'], ['decimal comma', '"12,5"', 'AP016'], ['number in words', 'twaalf', 'AP016'],
		['number with unit', '12 %', 'AP016'], ['number with exponent', '1e5', 'AP016'], ['point without digits', '5.', 'AP016'],
		['thousands point', '1.234', 'AP033'],
	],
	geheel => [
		['decimals', '12.5', 'AP016'], ['decimal comma', '"12,5"', 'AP016'], ['number in words', 'twaalf', 'AP016'],
		['number with unit', '12 dagen', 'AP016'], ['negative number', '-5', 'AP016'],
	],
	bedrag => [
		['negative amount', '-100', 'AP016'], ['thousands points', '2.000.000', 'AP016'], ['euro sign', '€ 2000', 'AP016'],
		['decimals', '2000.50', 'AP016'], ['Dutch decimals', '"2.000,50"', 'AP016'], ['number in words', '2 miljoen', 'AP016'],
	],
	'ja-nee' => [['English yes', 'yes', 'AP017'], ['perhaps', 'misschien', 'AP017'], ['capital', 'Ja', 'AP017'], ['one', '1', 'AP017']],
	url => [
		['http', 'http://www.example.org/', 'AP018'], ['no scheme', 'www.example.org', 'AP018'],
		['script', '"javascript:alert(1)"', 'AP018'], ['only a scheme', '"https://"', 'AP018'],
		['space in address', '"https://www.example.org/a b"', 'AP018'], ['mail address', 'mailto:a@example.org', 'AP018'],
	],
	id => [
		['space in id', 'm 9', 'AP011'], ['slash in id', 'm/9', 'AP011'], ['accent in id', 'é9', 'AP011'],
		['dash first in id', '-m', 'AP011'], ['point last in id', 'm9.', 'AP011'],
	],
	regel => [['unknown rule', 'AP999', 'AP120'], ['rule in small letters', 'ap169', 'AP120'], ['rule that always holds', 'AP001', 'AP122']],
	veldnaam => [['unknown field name', 'aanvang', 'AP025'], ['field name with a capital', 'Titel', 'AP025']],
	keuze => [['word that is none', 'misschien', 'AP019']],
	verwijzing => [['path for an id', '../documenten/x.md', 'AP020'], ['title for an id', 'Bond van Luchtwandelaars', 'AP020']],
	tekst => [
		['citation in the head', '"Zie [@rapport-lucht]"', 'AP105'], ['link in the head', '"Zie [de bond](x.md)"', 'AP105'],
		['footnote in the head', '"Zie dit[^1]"', 'AP105'], ['bold in the head', '"Een **vet** woord"', 'AP105'],
	],
);

# Slips in YAML itself, of a plain value V: sort, what to write, code.
my @slips = (
	['quote not closed', '"V', 'AP006'], ['single quote not closed', q('V), 'AP006'], ['bracket not closed', '[V', 'AP006'],
	['brace not closed', '{V', 'AP006'], ['bracket closed only', ']V', 'AP006'], ['colon in value', 'V: x', 'AP006'],
	['dash in value', '- V', 'AP006'], ['question mark', '? V', 'AP006'], ['text behind quote', '"V" x', 'AP006'],
	['text behind bar', '| V', 'AP006'], ['at sign first', '@V', 'AP006'], ['percent first', '%V', 'AP006'],
	['grave accent first', '`V', 'AP006'], ['escape unknown', '"V\q"', 'AP006'], ['anchor', '&a V', 'AP007'],
	['alias', '*a', 'AP007'], ['tag', '!!str V', 'AP007'],
);


sub lines { return [split /\n/, $_[0], -1] }

sub put {
	my ($bytes, $line, $column, $old, $new) = @_;
	my $lines = lines($bytes);

	utf8::decode(my $text = $lines->[$line - 1]);
	utf8::decode($old);
	utf8::decode(my $written = $new);
	substr($text, $column - 1, length $old) eq $old or die "$line:$column: no $old\n";
	substr($text, $column - 1, length $old) = $written;
	utf8::encode($text);
	$lines->[$line - 1] = $text;
	return join "\n", @$lines;
}

# The text of a value, without its quotes.
sub bare { return $_[0] =~ s/^"(.*)"$/$1/r }

# A name with a letter too many: of words that are near each other no other one.
sub misspelt { return bare($_[0]) . 'x' }

sub mutant {
	my ($sort, $field, $bytes, $code, $line, $column) = @_;

	# What leaves open who may see a thing is told by a rule of its own, that no plan can weigh less.
	$code = 'AP038' if $field->{path} =~ /(^|\.)zichtbaarheid$/ && $code =~ /^AP0(08|13|14|19|24)$/;
	return { sort => $sort, of => "$field->{kind}:$field->{path}", about => "$field->{file}: $field->{path}", write => { $field->{file} => $bytes },
		want => [$code, $field->{file}, $line, $column] };
}

# A value in place of another, with a fault of its type.
sub of_value {
	my ($model, $field, $slot, $row, $bytes) = @_;
	my @faults = @{ $faults{ $row->{type} } // [] };
	my $raw = $slot->{raw};
	my ($name) = $row->{pad} =~ /([^.]+)$/;

	push @faults, ['word misspelt', misspelt($raw), 'AP019'], ['word with a capital', ucfirst bare($raw), 'AP019']
	    if $row->{type} eq 'keuze';
	push @faults, ['reference misspelt', misspelt($raw), 'AP020'], ['reference in capitals', uc bare($raw), 'AP020'],
	    ['reference with .md', bare($raw) . '.md', 'AP020'] if $row->{type} eq 'verwijzing';
	push @faults, ['field name misspelt', misspelt($raw), 'AP025'] if $row->{type} eq 'veldnaam';
	push @faults, ['title that says nothing', 'TODO', 'AP100'], ['title of dots', '"..."', 'AP100'] if $name eq 'titel';
	# A dossier is looked at more strictly than other texts.
	@faults = () if $row->{pad} eq 'dossier';
	push @faults, ['dossier with a space', '99 999', 'AP102'], ['dossier with a number', '"99999, nr. 3"', 'AP102'] if $row->{pad} eq 'dossier';
	push @faults, ['number with nr.', 'nr. 3', 'AP102'] if $row->{pad} eq 'nummer' && $row->{soort} =~ /^(brief|document)$/;
	# Where a Kamerstuk is printed wrongly in the source, it is named as it stands there.
	push @faults, ['unknown paper', 'Zie 99 999, nr. 77', 'AP104', 4] if $row->{type} eq 'tekst' && $row->{pad} !~ /^(zoals_gedrukt|dossier)$/;
	# A remark in a series has no other place to stand.
	push @faults, ['very long text', 'Lang ' x 61 . 'woord', 'AP106'] if $row->{type} eq 'tekst' && $row->{pad} ne 'dossier';
	push @faults, ['unknown where needed', 'onbekend', $row->{type} eq 'keuze' ? 'AP019' : 'AP027']
	    if $row->{nodig} && !($row->{type} eq 'keuze' && $model->{words}{ $row->{naar} }{onbekend});
	push @faults, ['unknown who may see it', 'onbekend', 'AP038'] if $name eq 'zichtbaarheid';
	# A text in the list [..] must not end at its comma.
	my $in_list = $field->{raw} =~ /^\[/;
	return map {
		my $in_quotes = $in_list && $_->[1] =~ /^[^"].*,/;
		my $text = $in_quotes ? qq("$_->[1]") : $_->[1];
		mutant($_->[0], $field, put($bytes, $slot->{line}, $slot->{column}, $raw, $text), $_->[2], $slot->{line},
		    $in_quotes ? undef : $slot->{column} + ($_->[3] // 0))
	} @faults;
}

# What is not YAML, or more of YAML than the plan knows.
sub of_yaml {
	my ($field, $slot, $bytes) = @_;
	my ($line, $column, $raw) = @{$slot}{qw(line column raw)};
	my $in_list = $field->{raw} =~ /^\[/;
	# Behind a dash of its own these are YAML: a list or a group in a list, which is no value.
	my $in_lines = substr(lines($bytes)->[$line - 1], 0, $column - 1) =~ /^ *- $/;
	my @mutants;

	for my $slip (@slips) {
		my ($sort, $text, $code) = @$slip;
		# Within [..] these are right, or a list or group in a list (which is of its own sort).
		next if $in_list && $text =~ /^[\[{|]|: x$|^\]/;
		next if $in_list && $text =~ /^[-?]/;
		$code = 'AP014' if $in_lines && $text =~ /^[-?] |: x$/;
		push @mutants, mutant($sort, $field, put($bytes, $line, $column, $raw, $text =~ s/V/bare($raw)/er), $code, $line, undef);
	}
	my $bad = put($bytes, $line, $column, $raw, "\x{01}" . bare($raw));
	push @mutants, mutant('control character', $field, $bad, 'AP002', $line, $column);
	my $lines = lines($bytes);
	$lines->[$line - 1] =~ s/\Q$raw\E(?=\]?$|,)/caf\xe9/;
	push @mutants, mutant('Latin-1', $field, join("\n", @$lines), 'AP001', $line, undef);
	return @mutants;
}

# Another form than the field has.
sub of_form {
	my ($field, $bytes) = @_;
	my ($line, $column, $row, $raw) = ($field->{line}, $field->{column}, $field->{field}, $field->{raw});
	my ($form, $needed, @list) = @{$row}{qw(vorm nodig)};
	my $empty = $needed ? 'AP012' : 'AP024';
	my $lines = lines($bytes);
	my $head = ' ' x $field->{indent};
	# the field with another text behind its colon, instead of its block
	my $as = sub {
		my @with = @$lines;
		my ($start) = $with[$line - 1] =~ /^( *(?:- )?[a-z_0-9]+:)/i;
		splice @with, $line - 1, $field->{end} - $line + 1, $start . (length $_[0] ? " $_[0]" : '');
		return join "\n", @with;
	};
	my $wrong = sub { push @list, mutant($_[0], $field, $as->($_[1]), $_[2] // 'AP014', $line, $column + ($_[3] // 0)) };

	push @list, mutant('empty value', $field, $as->(''), $empty, $line, undef);
	# Without quotes that may be a slip; two quotes say that it is meant.
	$wrong->('empty quotes where needed', '""', 'AP012') if $needed && $form eq 'een';
	$wrong->('group for a value', '{onzin: x}') if $form eq 'een';
	$wrong->('list for a value', '[een, twee]') if $form eq 'een';
	$wrong->('group for a list', '{onzin: x}') if $form eq 'lijst';
	$wrong->('list in a list', '[[een]]', 'AP014', 1) if $form eq 'lijst';
	$wrong->('group in a list', '[{onzin: x}]', 'AP014', 1) if $form eq 'lijst';
	$wrong->('empty list where needed', '[]', 'AP012') if $form eq 'lijst' && $needed;
	$wrong->('empty entry', '[""]', 'AP024', 1) if $form eq 'lijst' && !$needed;
	$wrong->('text for a group', 'een tekst') if $form =~ /^(groep|paren)$/ || $form eq 'groepen' && $row->{naar} eq '';
	$wrong->('list for a group', '[een, twee]') if $form =~ /^(groep|paren)$/;
	$wrong->('list in a list of groups', '[[een]]', 'AP014', 1) if $form eq 'groepen';
	$wrong->('text in a list of groups', '[een tekst]', 'AP014', 1) if $form eq 'groepen' && $row->{naar} eq '';
	$wrong->('unknown field in a group', $form eq 'groepen' ? '[{onzin: x}]' : '{onzin: x}', 'AP013', $form eq 'groepen' ? 2 : 1)
	    if $form =~ /^groep/;
	$wrong->('unknown rule for a name', '{onzin: fout}', 'AP120', 1) if $form eq 'paren';
	$wrong->('entry twice', "[$field->{slots}[0]{raw}, $field->{slots}[0]{raw}]", $row->{type} eq 'id' ? 'AP021' : 'AP035', 3 + length $field->{slots}[0]{raw})
	    if $form eq 'lijst';
	return @list;
}

# The line of the field itself: its name, its place, its colon.
sub of_line {
	my ($field, $bytes) = @_;
	my ($line, $column, $key, $raw) = @{$field}{qw(line keycolumn key raw)};
	my ($lines, @list) = (lines($bytes));
	my $text = $lines->[$line - 1];
	my $with = sub { my @with = @$lines; splice @with, $line - 1, 1, @_; return join "\n", @with };
	my $add = sub { push @list, mutant($_[0], $field, @_[1 .. 4]) };
	my $plain = ' ' x $field->{indent};

	$add->('field misspelt', $with->($text =~ s/\Q$key\E:/${key}x:/r), 'AP013', $line, $column);
	$add->('field with a capital', $with->($text =~ s/\Q$key\E:/\u$key:/r), 'AP013', $line, $column);
	$add->('field in quotes, misspelt', $with->($text =~ s/\Q$key\E:/"${key}x":/r), 'AP013', $line, $column);
	my @twice = @$lines;
	splice @twice, $field->{end}, 0, "$plain$key: " . ($raw eq '' ? 'x' : $raw);
	$add->('field twice', join("\n", @twice), 'AP008', $field->{end} + 1, $column);
	$add->('no colon', $with->($text =~ s/\Q$key\E:/$key/r), 'AP006', $line, undef);
	$add->('no space behind the colon', $with->($text =~ s/\Q$key\E: /$key:/r), 'AP006', $line, undef) if $raw =~ /^[^\["]/;
	$add->('tab in front', $with->("\t$text"), 'AP006', $line, undef) if !$field->{indent};
	$add->('tab for spaces', $with->($text =~ s/^ +/\t/r), 'AP006', $line, undef) if $text =~ /^ /;
	# The first entry of a list may stand one space further: then the others stand wrong.
	$add->('a space too many', $with->(" $text"), 'AP006', $line, undef) if !$field->{dash} && $field->{line} > 2;
	$add->('a space too few', $with->($text =~ s/^ //r), 'AP006', $line, undef) if $field->{indent} && !$field->{dash};
	return @list;
}

# A needed field that is gone. Told at the top of the file, or where its entry starts.
sub gone {
	my ($field, $bytes) = @_;
	my ($lines, $first, $count) = (lines($bytes), $field->{line}, $field->{end} - $field->{line} + 1);
	my $parent = $field->{parent};

	splice @$lines, $first - 1, $count;
	$lines->[$first - 1] =~ s/^( *)  /$1- / if $field->{dash};    # the next field now starts the entry
	my @at = !$parent ? (1, 1) : @{ $field->{in} }{qw(line column)};
	if ($parent && $parent->{field}{vorm} eq 'groep') {
		@at = ($parent->{line} + 1, $parent->{indent} + 3);
	}
	return mutant('needed field gone', $field, join("\n", @$lines), 'AP012', @at);
}

# Sorts that do not depend on what the field is: of these each field gets some, in turn. All of them: ALL=1.
my %share = (
	(map { $_->[0] => 8 } @slips), 'control character' => 8, 'Latin-1' => 8, 'no colon' => 3, 'tab in front' => 5,
	'no space behind the colon' => 3, 'tab for spaces' => 3, 'a space too many' => 3, 'a space too few' => 3,
	'field with a capital' => 4, 'field in quotes, misspelt' => 4, 'citation in the head' => 4, 'link in the head' => 4,
	'footnote in the head' => 4, 'bold in the head' => 4, 'very long text' => 3, 'unknown paper' => 2,
	'group for a value' => 2, 'list for a value' => 2, 'empty quotes where needed' => 3, 'field twice' => 2,
);

# The mutants to run: of each field its first place in the plan, and its share of the general sorts.
sub chosen {
	my (@all) = @_;
	my (%field, %turn, %done, @chosen);

	for my $mutant (@all) {
		my ($sort, $of) = @{$mutant}{qw(sort of)};
		next if $done{"$sort $of"}++;
		$field{$of} //= keys %field;
		$turn{$sort} //= keys %turn;
		push @chosen, $mutant if ($field{$of} + $turn{$sort}) % ($share{$sort} // $Files::share{$sort} // 1) == 0;
	}
	return @chosen;
}

# All mutants of the fields of one file.
sub mutants {
	my ($model, $files, $path) = @_;
	my ($bytes, @list) = ($files->{$path});

	for my $field (Plan::fields_of($model, $path, $bytes)) {
		my $row = $field->{field};
		my @slots = @{ $field->{slots} };

		push @list, of_line($field, $bytes), of_form($field, $bytes);
		push @list, gone($field, $bytes) if $row->{nodig};
		push @list, map { of_value($model, $field, $_, $row, $bytes) } @slots;
		push @list, of_yaml($field, $slots[0], $bytes) if @slots;
		my ($name, $value) = Plan::pair_of($model, $field);
		for my $i (0 .. $#{ $field->{pairs} }) {
			push @list, of_value($model, $field, $field->{pairs}[$i], $i % 2 ? $value : $name, $bytes);
		}
	}
	return @list;
}

1;
