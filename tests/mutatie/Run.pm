# SPDX-License-Identifier: EUPL-1.2
# Runs the program on mutants, some at the same time, each in a copy of the plan of its own.
package Run;
use strict;
use warnings;
use File::Basename qw(dirname);
use File::Path qw(make_path remove_tree);
use JSON::PP;

# A mutant that takes longer hangs; sanitizers make the program several times slower.
my $patience = 30;

sub write_file {
	my ($path, $bytes) = @_;

	make_path(dirname($path));
	unlink $path;    # it may be a link
	open my $out, '>:raw', $path or die "$path: $!\n";
	print $out $bytes or die "$path: $!\n";
	close $out or die "$path: $!\n";
}

# Runs a program; returns its exit code (or 'signal N') and what it says.
sub program {
	my ($work, @command) = @_;
	my $pid = fork // die "fork: $!\n";

	if (!$pid) {
		open STDIN, '<', '/dev/null' or die;
		open STDOUT, '>', "$work/stdout" or die;
		open STDERR, '>', "$work/stderr" or die;
		alarm $patience;
		exec @command or die "$command[0]: $!\n";
	}
	waitpid $pid, 0;
	my $end = $? & 127 ? 'signal ' . ($? & 127) : $? >> 8;
	my @said = map { my $name = $_; open my $in, '<:raw', "$work/$name" or die; local $/; scalar <$in> } qw(stdout stderr);
	return ($end, map { $_ // '' } @said);
}

# Judges one mutant: what is wrong with how the program ends, and its findings.
sub try_mutant {
	my ($program, $files, $root, $mutant) = @_;
	my %write = %{ $mutant->{write} };
	my (%result, $report) = (number => $mutant->{number});

	for my $path (sort keys %write) {
		if (!defined $write{$path}) { unlink "$root/$path" }
		elsif (ref $write{$path}) { unlink "$root/$path"; make_path(dirname("$root/$path")); symlink ${ $write{$path} }, "$root/$path" }
		else { write_file("$root/$path", $write{$path}) }
	}
	my ($end, $out, $err) = program("$root/..",
		$program, 'check', '-C', $root, '--format', 'json', '--lang', 'en', '--as-of', '2031-06-01');
	$report = eval { JSON::PP->new->utf8->decode($out) };
	if (!$report) {
		$result{bad} = "ended with $end, said: $err";
	} elsif ($end ne ($report->{errors} ? 1 : 0) || $err ne '') {
		$result{bad} = "ended with $end and $report->{errors} errors, said: $err";
	}
	$result{findings} = [map { [@{$_}{qw(code path line column severity message)}] } @{ $report->{findings} // [] }];
	for my $path (keys %write) {
		unlink "$root/$path";
		write_file("$root/$path", $files->{$path}) if exists $files->{$path};
		rmdir dirname("$root/$path");    # a folder that was made for it
	}
	return \%result;
}

# Results of all mutants, by number. The same, however many run at a time.
sub all {
	my ($program, $files, $work, $workers, $mutants) = @_;
	my (@pids, @results);

	for my $worker (0 .. $workers - 1) {
		my $pid = fork // die "fork: $!\n";
		if ($pid) {
			push @pids, $pid;
			next;
		}
		my $root = "$work/$worker/root";
		write_file("$root/$_", $files->{$_}) for keys %$files;
		open my $out, '>:raw', "$work/$worker/results" or die;
		for my $mutant (@$mutants) {
			next if $mutant->{number} % $workers != $worker;
			print $out JSON::PP->new->utf8->encode(try_mutant($program, $files, $root, $mutant)), "\n";
		}
		close $out or die;
		exit 0;
	}
	for my $pid (@pids) {
		waitpid $pid, 0;
		die "a worker failed\n" if $?;
	}
	for my $worker (0 .. $workers - 1) {
		open my $in, '<:raw', "$work/$worker/results" or die;
		while (my $line = <$in>) {
			my $result = JSON::PP->new->utf8->decode($line);
			$results[$result->{number}] = $result;
		}
		remove_tree("$work/$worker");
	}
	return \@results;
}

1;
