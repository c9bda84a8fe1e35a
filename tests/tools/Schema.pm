# SPDX-License-Identifier: EUPL-1.2
# The kinds and fields of the plan, as the program's own database tells (build/plan.db): what makes a test of each field follow a new one.
package Schema;
use strict;
use warnings;

sub new {
	my ($class, $database) = @_;
	my $self = bless { fields => {}, choice => {}, folder => {} }, $class;
	my $rows = sub { map { chomp; [split /\x1f/, $_, -1] } `sqlite3 -separator \x1f '$database' "$_[0]"` };

	push @{ $self->{choice}{ $_->[0] } }, $_->[1] for $rows->('SELECT lijst, waarde FROM keuze ORDER BY lijst, waarde');
	push @{ $self->{fields}{ shift @$_ } }, $_ for $rows->('SELECT soort, pad, vorm, type, naar, nodig FROM veld ORDER BY id');
	$self->{folder}{ $_->[0] } = $_->[1] for $rows->("SELECT naam, map FROM soort WHERE extensie = 'md'");
	die "$database: geen velden\n" if !%{ $self->{fields} };
	return $self;
}

sub kinds { return sort keys %{ $_[0]{folder} } }
sub folder { return $_[0]{folder}{ $_[1] } }
sub first_choice { return $_[0]{choice}{ $_[1] }[0] }

# The fields right below a path (of a group; '' for the kind itself): [path, form, type, to, needed].
sub below {
	my ($self, $kind, $path) = @_;
	my $start = length $path ? "$path." : '';
	return grep { index($_->[0], $start) == 0 && index(substr($_->[0], length $start), '.') < 0 } @{ $self->{fields}{$kind} };
}

# The lines of a head with each field once. VALUE gets path, type, to and needed, and gives how it is written, or undef to leave it out.
sub lines {
	my ($self, $kind, $path, $indent, $value) = @_;
	my @lines;

	for my $field ($self->below($kind, $path)) {
		my ($full, $form, $type, $to, $needed) = @$field;
		my $name = $full =~ s/.*\.//r;
		if ($form eq 'groepen' || $form eq 'groep') {
			my @entry = $self->lines($kind, $full, "$indent    ", $value) or next;
			substr($entry[0], length("$indent  "), 1) = '-' if $form eq 'groepen';
			push @lines, "$indent$name:", @entry;
		} elsif ($form ne 'paren') {
			my $written = $value->($full, $type, $to, $needed) // next;
			push @lines, "$indent$name: " . ($form eq 'lijst' ? "[$written]" : $written);
		}
	}
	return @lines;
}

1;
