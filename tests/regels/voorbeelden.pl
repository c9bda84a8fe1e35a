#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Each rule in generator/sql/rules/ has an example that breaks it and one that keeps it (voorbeeld_fout and voorbeeld_goed in
# its head): laid over the plan of tests/golden/_basis/, the first must give the rule's finding, the second neither that nor
# any error. A new rule is covered by itself.
#
#   voorbeelden.pl [CODE...]      TAP; ACTIEPLAN names the program
#
# An example is a list of files: a line that is only a path (plan/... or templates/...), then what the file holds. \xNN stands
# for a byte that is no text. What no text can show is made by the shell from voorbeeld_maak, after the files of
# voorbeeld_fout are there. The as-of date is 2031-06-01.
use strict;
use warnings;
use Cwd 'abs_path';
use File::Basename 'dirname';
use File::Path 'make_path';
use File::Temp 'tempdir';
use JSON::PP 'decode_json';

my $root = abs_path(dirname(__FILE__) . '/../..');
my $actieplan = abs_path($ENV{ACTIEPLAN} // "$root/build/actieplan");
my $number = 0;

sub result {
    my ($ok, $name, @notes) = @_;
    printf "%s %d - %s\n", $ok ? 'ok' : 'not ok', ++$number, $name;
    print map { "# $_\n" } @notes unless $ok;
}

# The lines below a key that start with two spaces, or are empty.
sub lines_of {
    my ($head, $key) = @_;
    return () unless $head =~ /^\Q$key\E:[^\n]*\n((?:(?:  [^\n]*)?\n)*)/m;
    return map { s/^  //r } split /\n/, $1;
}

sub lay {
    my ($folder, @lines) = @_;
    my ($file, $templates);

    for (@lines) {
        if (m{^(?:plan|templates)/\S+$}) {
            close $file if $file;
            system('cp', '-R', "$root/templates", $folder) if m{^templates/} && !$templates++;
            make_path(dirname("$folder/$_"));
            open $file, '>', "$folder/$_" or die "$folder/$_: $!";
        } else {
            die "an example starts with a path, not $_\n" unless $file;
            print $file s/\\x([0-9a-f]{2})/chr hex $1/ger, "\n";
        }
    }
    close $file if $file;
}

# What `check` finds in the example.
sub check {
    my ($make, @lines) = @_;
    my $folder = tempdir(CLEANUP => 1);

    system('cp', '-R', "$root/tests/golden/_basis/plan", $folder) == 0 or die;
    system('chmod', '-R', 'u+w', $folder);
    lay($folder, @lines);
    system('sh', '-euc', "cd '$folder'; $make") == 0 or die "voorbeeld_maak failed\n" if $make;
    open my $pipe, '-|', $actieplan, 'check', '-C', $folder, '--as-of', '2031-06-01', '--format', 'json' or die;
    my $json = do { local $/; <$pipe> };

    close $pipe;
    return @{ decode_json($json)->{findings} };
}

sub told {
    return map { "$_->{path}:$_->{line}:$_->{column}: $_->{code} $_->{message}" } @_;
}

my @files = @ARGV ? map { "$root/generator/sql/rules/$_.sql" } @ARGV : sort glob "$root/generator/sql/rules/*.sql";

print '1..', 2 * @files, "\n";
for my $file (@files) {
    open my $in, '<', $file or die "$file: $!";
    my ($head) = do { local $/; <$in> } =~ m{/\*(.*?)\*/}s;
    my ($code) = $file =~ m{([^/]+)\.sql$};
    my ($make) = $head =~ /^voorbeeld_maak: *(.*)$/m;
    my @wrong = lines_of($head, 'voorbeeld_fout');
    my @right = lines_of($head, 'voorbeeld_goed');
    my @found = @wrong ? eval { check($make, @wrong) } : ();

    result(scalar(grep { $_->{code} eq $code } @found), "$code: the wrong example gives it", $@ || 'voorbeeld_fout gives:', told(@found));
    @found = @right ? eval { check('', @right) } : ();
    my @bad = grep { $_->{code} eq $code || $_->{severity} eq 'error' } @found;
    result(scalar(@right && !$@ && !@bad), "$code: the right example does not", $@ || 'voorbeeld_goed gives:', told(@bad));
}
