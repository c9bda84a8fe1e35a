# SPDX-License-Identifier: EUPL-1.2
# `zet`, the whole program, on a field of each kind: that value changes, and no other byte of the plan. Where a value would make the plan
# wrong it refuses, and then nothing changes.
package Zet;
use strict;
use warnings;

# Other values of the same type, the likeliest first.
sub values_for {
	my ($model, $files, $row, $raw) = @_;
	my ($type, $now) = ($row->{type}, Fields::bare($raw));

	return grep { $_ ne $now } map { $now =~ s/\d\d$/$_/r } $now =~ /-\d\d$/ ? qw(11 12) : qw(31 33) if $type eq 'datum' || $type eq 'periode' || $type eq 'jaar';
	return $now + 1 if $type =~ /^(getal|geheel|bedrag)$/;
	return $now eq 'ja' ? 'nee' : 'ja' if $type eq 'ja-nee';
	return "$now/x" if $type eq 'url';
	return "${now}9" if $type eq 'id';
	return 'AP168' if $type eq 'regel';
	return grep { $_ ne $now } sort keys %{ $model->{words}{ $row->{naar} } } if $type eq 'keuze';
	return grep { $_ ne $now } map { m{([^/]+)\.md$} } sort grep { /\.md$/ } keys %$files if $type eq 'verwijzing';
	return $now =~ /^\d+$/ && $row->{pad} =~ /dossier|nummer/ ? ('99999-VI', '8') : ('Een: "andere" tekst # met \'tekens\'', $now . 'x');
}

# mijlpalen.1.datum: the path with the number of the entry of each list that it is in.
sub address {
	my ($field, $count) = @_;
	my $parent = $field->{parent} or return $field->{key};
	my $above = address($parent, $count);

	return "$above.$field->{key}" if $parent->{field}{vorm} ne 'groepen';
	return "$above.$parent->{number}.$field->{key}";
}

# Returns what went wrong, and counts what was done.
sub try_all {
	my ($program, $model, $files, $root) = @_;
	my (@wrong, %done, $refused);
	my $number = 0;

	Run::write_file("$root/$_", $files->{$_}) for keys %$files;
	for my $path (sort grep { /\.md$/ } keys %$files) {
		for my $field (Plan::fields_of($model, $path, $files->{$path})) {
			my ($row, $slot) = ($field->{field}, $field->{slots}[0]);
			# The first field of an entry counts it.
			$field->{parent}{number}++ if $field->{dash};
			next if $row->{vorm} ne 'een' || !$slot || $done{"$row->{soort}:$row->{pad}"};
			# heads.c sets them all; of the program as a whole a field in ten tells enough.
			next if $number++ % 10;
			my ($item, $where) = ($path =~ m{^plan/(.*)\.md$}, address($field));
			for my $value (values_for($model, $files, $row, $slot->{raw})) {
				my ($end, $out, $err) = Run::program("$root/..", $program, 'zet', $item, $where, $value, '-C', $root, '--as-of', '2031-06-01');
				my $now = Plan::read_files($root);
				my @changed = grep { ($now->{$_} // '') ne ($files->{$_} // '') } keys %{ { %$now, %$files } };
				if ($end ne '0') {
					push @wrong, "$path: $where $value: refused, but @changed changed" if @changed;
					push @wrong, "$path: $where $value: ended with $end: $err" if $end ne '1';
					$refused++;
					next;
				}
				my $before = join '', map { "$_\n" } (split /\n/, $files->{$path})[0 .. $slot->{line} - 2];
				$before .= substr((split /\n/, $files->{$path})[$slot->{line} - 1], 0, $slot->{column} - 1);
				my $after = substr $files->{$path}, length($before) + length $slot->{raw};
				my $new = $now->{$path};
				my $same = substr($new, 0, length $before) eq $before && substr($new, -length $after) eq $after;
				my $text = $same ? substr($new, length $before, length($new) - length($before) - length $after) : '';
				push @wrong, "$path: $where $value: other bytes changed too" if !$same || "@changed" ne $path;
				push @wrong, "$path: $where $value: became $text" if $same && index($text =~ s/''/'/gr =~ s/\\"/"/gr, $value) < 0;
				$done{"$row->{soort}:$row->{pad}"} = 1;
				Run::write_file("$root/$_", $files->{$_}) for @changed;
				last;
			}
		}
	}
	printf "zet: %d fields changed, %d values refused\n", scalar keys %done, $refused // 0;
	push @wrong, 'zet changed too few fields' if keys %done < 20;
	return @wrong;
}

1;
