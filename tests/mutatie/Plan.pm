# SPDX-License-Identifier: EUPL-1.2
# The plan that mutants are made from, and where each value of it stands. This reader knows only the plain layout of
# tests/mutatie/plan (a field a line, lists on one line or an entry a line), so that it owes nothing to the program.
package Plan;
use strict;
use warnings;
use JSON::PP;

# The fields of the schema as the program itself publishes them: rows of veld, soort and keuze by name.
sub model {
	my ($program, $root, $work) = @_;
	my (%model, @args);

	@args = ($program, 'export', '--format', 'sqlite', '-C', $root, '-o', "$work/export");
	system(@args) == 0 or die "export failed\n";
	for my $table (qw(veld soort keuze regel)) {
		my $json = qx(sqlite3 -json "$work/export/plan.db" "SELECT * FROM $table");
		$model{$table} = JSON::PP->new->decode($json);
	}
	$model{fields}{"$_->{soort}:$_->{pad}"} = $_ for @{ $model{veld} };
	$model{map}{ $_->{map} } = $_->{naam} for @{ $model{soort} };
	$model{words}{ $_->{lijst} }{ $_->{waarde} } = 1 for @{ $model{keuze} };
	return \%model;
}

# The bytes of each file, by its path from the root: plan/acties/x.md.
sub read_files {
	my ($root) = @_;
	my %files;

	for my $path (split /\0/, qx(cd "$root" && find plan -type f -print0)) {
		open my $in, '<:raw', "$root/$path" or die "$path: $!\n";
		local $/;
		$files{$path} = <$in>;
	}
	return \%files;
}

sub kind_of {
	my ($model, $path) = @_;

	return 'programma' if $path eq 'plan/programma.md';
	return 'reeks' if $path =~ /\.csv$/;
	my ($folder) = $path =~ m{^plan/([^/]+)/};
	return $model->{map}{$folder} // die "$path: no kind\n";
}

# The entries of [a, "b"] that starts at `column`, each with its own column.
sub flow {
	my ($text, $column) = @_;
	my @items;

	while ($text =~ /("[^"]*"|[^\[\],]+)/g) {
		my ($raw, $at) = ($1, $-[1]);
		my ($lead) = $raw =~ /^( *)/;
		push @items, { raw => substr($raw, length $lead), column => $column + $at + length $lead };
	}
	return @items;
}

# Fields of the head of a Markdown file, in order. Each: file, kind, line, key, keycolumn, path, field (its row of the
# schema), raw and column (what stands behind it, '' for a block), slots (its scalar values: line, column, raw), end
# (the last line of its block), indent (column of the key less one), dash (it starts an entry), entry (line, column of
# the entry of a list that it is in).
sub fields_of {
	my ($model, $path, $bytes) = @_;
	my ($kind, @lines) = (kind_of($model, $path), split /\n/, $bytes);
	my (@found, @open);

	for my $line (2 .. @lines) {
		my $text = $lines[$line - 1];
		last if $text eq '---';
		my ($blank, $dash, $rest) = $text =~ /^( *)(- )?(.*)$/;
		my $indent = length($blank) + length($dash // '');
		pop @open while @open && $open[-1]{indent} >= $indent;
		my $parent = $open[-1];
		$_->{end} = $line for @open;
		if ($rest !~ /^([A-Za-z_0-9]+):(?: (.*))?$/) {    # an entry of a list of values
			die "$path:$line: not understood\n" if !$dash;
			push @{ $parent->{slots} }, { line => $line, column => $indent + 1, raw => $rest };
			next;
		}
		my ($key, $raw) = ($1, $2 // '');
		if ($parent && $parent->{field}{vorm} eq 'paren') {
			push @{ $parent->{pairs} }, { line => $line, column => $indent + 1, raw => $key },
			    { line => $line, column => $indent + length($key) + 3, raw => $raw };
			next;
		}
		my $name = $parent ? "$parent->{path}.$key" : $key;
		my $column = $indent + length($key) + 3;
		$parent->{entry} = { line => $line, column => $indent + 1 } if $dash;
		my $field = {
			file => $path, kind => $kind, line => $line, end => $line, key => $key, keycolumn => $indent + 1, path => $name,
			field => $model->{fields}{"$kind:$name"} // die("$path:$line: no field $name\n"), raw => $raw,
			column => $column, indent => $indent, dash => $dash ? 1 : 0, slots => [], pairs => [], parent => $parent,
			in => $parent && $parent->{entry} // ($parent ? { line => $line, column => $indent + 1 } : undef),
		};
		$field->{slots} = $raw =~ /^\[/ ? [map { { %$_, line => $line } } flow($raw, $column)]
		    : $raw ne '' ? [{ line => $line, column => $column, raw => $raw }] : [];
		push @found, $field;
		push @open, $field;
	}
	return @found;
}

# The cells of a series: header names, and rows of cells, each with line, column and text as it stands.
sub cells_of {
	my ($bytes) = @_;
	my ($line, @rows) = (0);

	for my $text (split /\n/, $bytes) {
		my ($column, @cells) = (1);
		$line++;
		while ($text =~ /\G("[^"]*"|[^,]*)(,|$)/g) {
			push @cells, { line => $line, column => $column, raw => $1 };
			$column += length($1) + 1;
			last if $2 eq '';
		}
		push @rows, \@cells;
	}
	return @rows;
}

# The two fields of free names: the name itself and its value.
sub pair_of {
	my ($model, $field) = @_;

	return grep { $_->{soort} eq $field->{kind} && $_->{pad} =~ /^\Q$field->{path}\E\.[^.]+$/ } @{ $model->{veld} };
}

1;
