#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# recepten.pl FILE JOB: the commands that a recipe of docs/ci/ gives for a job, one a line, but for what prepares the machine.
use strict;
use warnings;
use CPAN::Meta::YAML;

my ($file, $name) = @ARGV;
my $recipe = CPAN::Meta::YAML->read($file)->[0];
my $job = $recipe->{jobs} ? $recipe->{jobs}{$name} : $recipe->{$name};
die "$file: no job $name\n" unless $job;
my @commands = $job->{script} ? (@{ $recipe->{default}{before_script} }, @{ $job->{script} })
    : map { $_->{run} // () } @{ $job->{steps} };
die "$file: $name does not prepare the machine first\n"
    unless $commands[0] =~ /^apt-get update/ && $commands[1] eq 'sh docs/ci/stappen.sh klaarzetten';
print "$_\n" for @commands[2 .. $#commands];
