#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# structuur.pl PDF [brief [noten]]: of an annex, or of a letter, what a reader with a screen reader needs, over what qpdf tells of the PDF. Prints what is wrong and exits
# 1. It is no check of all of PDF/UA-1 or PDF/A-3.
use strict;
use warnings;
use utf8;
use JSON::PP;

binmode STDOUT, ':encoding(UTF-8)';
my $letter = ($ARGV[1] // '') eq 'brief';
my $faults = 0;
sub fault { print "@_\n" if ++$faults <= 20 }

open my $in, '-|:raw', 'qpdf', '--json-output', '--json-stream-data=none', $ARGV[0] or die "qpdf: $!\n";
my $all = JSON::PP->new->decode(do { local $/; <$in> })->{qpdf}[1];
sub object {
	my ($it) = @_;
	return $it if ref $it || !defined $it || $it !~ /^\d+ \d+ R$/;
	my $o = $all->{"obj:$it"};
	return exists $o->{value} ? $o->{value} : $o->{stream}{dict};
}
my $root = object($all->{trailer}{value}{'/Root'});
fault('the language is not nl-NL') if $root->{'/Lang'} ne 'u:nl-NL';
fault('not marked') if !object($root->{'/MarkInfo'})->{'/Marked'};
fault('the title is not shown') if !object($root->{'/ViewerPreferences'})->{'/DisplayDocTitle'};
fault('no bookmarks') if !$root->{'/Outlines'} || !object($root->{'/Outlines'})->{'/First'};
fault('no output intent of PDF/A') if !grep { object($_)->{'/S'} eq '/GTS_PDFA1' } @{object($root->{'/OutputIntents'}) // []};

# The file that goes along.
my @files = grep { ref $_ eq 'HASH' && ($_->{'/Type'} // '') eq '/Filespec' } map { object(substr $_, 4) } grep { /^obj:/ } keys %$all;
fault(@files . ' embedded files') if @files != !$letter;
fault('the embedded file has no relationship') if grep { ($_->{'/AFRelationship'} // '') ne '/Data' } @files;
fault('the document does not name its file') if @{object($root->{'/AF'}) // []} != !$letter;

# The tree, in reading order.
my $tree = object($root->{'/StructTreeRoot'});
my %role = %{object($tree->{'/RoleMap'}) // {}};
my %standard = map { ("/$_" => 1) } qw(Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4
	H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form);
my ($level, %count, %held) = (0);

sub children { my ($k) = @_; return !defined $k ? () : ref $k eq 'ARRAY' ? @$k : ($k) }

sub walk {
	my ($it, $in) = @_;
	my $e = object($it);
	return if ref $e ne 'HASH';
	$held{$e->{'/Obj'}} = 1 if ($e->{'/Type'} // '') eq '/OBJR';
	my $kind = $e->{'/S'};
	$kind = $role{$kind} while defined $kind && $role{$kind} && $role{$kind} ne $kind;
	if (defined $kind) {
		$count{$kind}++;
		fault("$kind is no standard structure type") if !$standard{$kind};
		fault('a figure without words') if $kind eq '/Figure' && ($e->{'/Alt'} // 'u:') eq 'u:';
		if ($kind =~ m{^/H(\d)$}) {
			fault("a heading of level $1 behind one of level $level") if $1 > $level + 1;
			$level = $1;
		}
		fault("$kind in $in") if ($kind eq '/TR' && $in !~ m{^/(?:Table|T(?:Head|Body|Foot))$}) || ($kind =~ m{^/T[HD]$} && $in ne '/TR')
			|| ($kind eq '/TOCI' && $in ne '/TOC');
		fault('a header cell without scope') if $kind eq '/TH' && !grep { (object($_)->{'/Scope'} // '') ne '' } children($e->{'/A'});
		fault('a link without words in it') if $kind eq '/Link' && !children($e->{'/K'});
	}
	walk($_, $kind // $in) for children($e->{'/K'});
}
walk($root->{'/StructTreeRoot'}, '');
fault("no $_") for grep { !$count{$_} } $letter ? (qw(/H1 /H2 /P /Document), $ARGV[2] ? '/Note' : ()) : qw(/H1 /Table /TH /TD /TOC /Document);
fault("$count{'/H1'} headings of the first level") if $letter && $count{'/H1'} != 1;

for my $key (grep { /^obj:/ } keys %$all) {
	my $page = object(substr $key, 4);
	next if ref $page ne 'HASH' || ($page->{'/Type'} // '') ne '/Page';
	fault("page $key does not go by its structure") if $page->{'/Annots'} && ($page->{'/Tabs'} // '') !~ m{^(?:/|u:)S$};
	for my $ref (@{object($page->{'/Annots'}) // []}) {
		my $note = object($ref);
		next if $note->{'/Subtype'} ne '/Link';
		fault("a link that the structure does not hold on $key") if !defined $note->{'/StructParent'} || !$held{$ref};
		fault("a link without contents on $key") if ($note->{'/Contents'} // 'u:') eq 'u:';
	}
}
print join(', ', map { substr($_, 1) . ' ' . ($count{$_} // 0) } qw(/H1 /H2 /Figure /TH /Link)), "\n" if !$faults;
print "$faults faults\n" if $faults;
exit($faults > 0);
