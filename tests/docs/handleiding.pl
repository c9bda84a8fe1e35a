#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# docs/handleiding.md does as it says: its blocks are tried in order, in a copy of the plan that stands beside this file.
#
#   ```LANGUAGE plan/...          the file, as a whole
#   ```LANGUAGE plan/... bevat    lines that the file holds now
#   ```console [N]                after each $ a command, below it all that it says; the last one ends with N, others with 0
#   ```text                       is told somewhere below in a console
#
# Prints TAP. ACTIEPLAN names the program.
use strict;
use warnings;
use Cwd 'abs_path';
use File::Basename 'dirname';
use File::Path 'make_path';
use File::Temp 'tempdir';

my $root = abs_path(dirname(__FILE__) . '/../..');
my $actieplan = abs_path($ENV{ACTIEPLAN} // "$root/build/actieplan");
my $guide = shift // "$root/docs/handleiding.md";
my $number = 0;

sub result {
    my ($ok, $name, @notes) = @_;
    printf "%s %d - %s\n", $ok ? 'ok' : 'not ok', ++$number, $name;
    print map { s/^/# /gmr . "\n" } @notes unless $ok;
}

sub slurp {
    open my $in, '<', $_[0] or return '';
    local $/;
    return scalar <$in>;
}

my $work = tempdir(CLEANUP => 1);
system('cp', '-R', "$root/tests/docs/plan/plan", $work) == 0 or die;
system('chmod', '-R', 'u+w', $work);
mkdir "$work/bin" or die;
symlink $actieplan, "$work/bin/actieplan" or die;
$ENV{PATH} = "$work/bin:$ENV{PATH}";
$ENV{LC_ALL} = 'C.UTF-8';
chdir $work or die;

my $text = slurp($guide);
my (@blocks, @runs);
while ($text =~ /^```(\w+)(?: ([^\n]*))?\n(.*?)^```$/msg) {
    push @blocks, [ $1, $2 // '', $3, 1 + (substr($text, 0, $-[0]) =~ tr/\n//) ];
}

for (@blocks) {
    my ($language, $label, $body, $line) = @$_;

    if ($language eq 'console') {
        my @parts = split /^(?=\$ )/m, $body;

        for my $i (0 .. $#parts) {
            my ($command, $said) = $parts[$i] =~ /^\$ ([^\n]*)\n(.*)/s or die "line $line: a console begins with a command";
            my $wanted = $i == $#parts && $label =~ /^(\d)$/ ? $1 : 0;
            my $got = `($command) 2>&1`;
            my $exit = $? >> 8;

            push @runs, $said;
            result($got eq $said && $exit == $wanted, "line $line: $command", "it ends with $exit, and says:", $got);
        }
    } elsif ($label =~ /^(plan\/\S+) bevat$/) {
        result(index("\n" . slurp($1), "\n$body") >= 0, "line $line: $1 holds this", slurp($1));
    } elsif ($label =~ /^plan\/\S+$/) {
        make_path(dirname($label));
        open my $out, '>', $label or die "$label: $!";
        print $out $body;
        close $out;
    } else {
        result(!!($language eq 'text' && grep { index($_->[2], $body) >= 0 } grep { $_->[0] eq 'console' } @blocks),
            "line $line: is told somewhere");
    }
}

# Commands within the text are there, and so are links.
while ($text =~ /`actieplan ([a-z]+)/g) {
    my $name = $1;
    result(`actieplan --help` =~ /^\s+(?:actieplan )?\Q$name\E\b/m, "actieplan $name is a command");
}
my %headings = map { my $h = lc; $h =~ s/[^\w -]//g; $h =~ tr/ /-/; ($h => 1) } $text =~ /^#+ (.*)$/mg;
for ($text =~ /(?<!`)\]\(([^)]+)\)/g) {
    next if m{^\.\./acties/}; # of an example
    result(/^#(.*)/ ? exists $headings{$1} : -e "$root/docs/$_", "link $_");
}
result(@blocks > 30, scalar(@blocks) . ' blocks');
print "1..$number\n";
