#!/usr/bin/perl
# SPDX-License-Identifier: EUPL-1.2
# Looks through a built site: links.pl FOLDER [BASE-URL]. Prints each fault as PAGE:LINE: what is wrong; exits 1 if there is any.
# - No link inside the site is dead, and each #fragment is an id of the page that it leads to. A link names a file, for
#   a site on a disk has no index.html of its own accord, and is relative, for the site may stand in any folder.
# - No page has an id twice, nor draws an icon that it does not show.
# - No page asks for anything elsewhere; a link that a reader may follow elsewhere is https, mailto or tel.
# - No cell that has a column's name, and no list, is empty; what a script fills has an id. No mark leaves a blank before a comma.
# - References to footnotes count 1, 2, 3 through the page by where each first occurs.
# - Every page can be reached from index.html by links.
use strict;
use warnings;
use File::Find;

die "usage: links.pl FOLDER [BASE-URL]\n" unless @ARGV && @ARGV < 3 && -d $ARGV[0];
my $base = defined $ARGV[1] ? $ARGV[1] =~ s{/?$}{/}r : undef;
chdir $ARGV[0] or die "$ARGV[0]: $!\n";

my (%file, %ids, %links, %symbols, $faults);
my %loads = map { $_ => 1 } qw(script:src img:src img:srcset source:src source:srcset iframe:src embed:src object:data
	video:src video:poster audio:src track:src input:src use:href use:xlink:href image:href image:xlink:href
	form:action button:formaction body:background link:href);
my %follows = map { $_ => 1 } qw(a:href area:href a:xlink:href);
my %names_only = map { $_ => 1 } qw(canonical alternate license);  # a <link> of these rels loads nothing

find({ no_chdir => 1, wanted => sub { $file{ s{^\./}{}r } = 1 if -f } }, '.');
my @pages = sort grep { /\.html$/ } keys %file;
read_page($_) for @pages;
read_css($_, slurp($_)) for sort grep { /\.css$/ } keys %file;
judge($_) for @pages;
reach();
print scalar(@pages), " pages\n";
exit($faults ? 1 : 0);

sub fault {
	my ($place, $line, $text) = @_;
	print "$place:$line: $text\n";
	$faults++;
}

sub slurp {
	my ($path) = @_;
	open my $in, '<:raw', $path or die "$path: $!\n";
	local $/;
	return scalar <$in> // '';
}

sub plain {
	my ($text) = @_;
	my %named = (amp => '&', lt => '<', gt => '>', quot => '"', apos => "'");
	$text =~ s/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/defined $1 ? chr hex $1 : defined $2 ? chr $2 : $named{$3} || "&$3;"/gie;
	return $text =~ s/^\s+|\s+$//gr;
}

# Every tag with its attributes, comments and the insides of script and style skipped.
sub read_page {
	my ($page) = @_;
	my ($html, $line, $at, @notes) = (slurp($page), 1, 0);

	$ids{$page} = {};
	while ($html =~ /\G(?<text>[^<]*+)(?:<!--.*?-->|<(?<tag>[a-zA-Z][\w:-]*)(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>|<)/gcs) {
		my ($tag, $attributes) = (lc($+{tag} // ''), $+{attributes});

		$line += (substr($html, $at, $-[0] + length($+{text}) - $at) =~ tr/\n//);
		$at = $-[0] + length $+{text};
		read_tag($page, $line, $tag, $attributes, \@notes) if $tag;
		if ($tag =~ /^(script|style)$/ && $html =~ m{\G(.*?)(?=</$tag)}gcsi) {
			read_css($page, $1, $line) if $tag eq 'style';
		}
	}
	read_gaps($page, $html);
	my %seen;
	my @firsts = grep { !$seen{ $_->[0] }++ } @notes;
	for my $i (0 .. $#firsts) {
		my ($number, $where) = @{ $firsts[$i] };
		next if $number eq $i + 1;
		fault($page, $where, "footnote $number comes where " . ($i + 1) . ' should');
		last;
	}
}

sub read_gaps {
	my ($page, $html) = @_;
	my @gaps = ([qr/<td\b[^>]*\bdata-kop="([^"]*)"[^>]*>\s*<\/td>/, 'an empty cell'],
		[qr/<([uo]l)\b(?![^>]*\bid=)[^>]*>\s*<\/\1>/, 'an empty list'], [qr/<\/span>\s+([,.:;)])/, 'a blank before']);

	for (@gaps) {
		my ($pattern, $what) = @$_;
		fault($page, 1 + (substr($html, 0, $-[0]) =~ tr/\n//), "$what: $1") while $html =~ /$pattern/g;
	}
}

sub read_tag {
	my ($page, $line, $tag, $text, $notes) = @_;
	my %attribute;

	while ($text =~ /([^\s=\/"']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g) {
		$attribute{ lc $1 } = plain($2 // $3 // $4 // '');
	}
	fault($page, $line, "id \"$attribute{id}\" is there twice")
	    if exists $attribute{id} && $ids{$page}{ $attribute{id} }++;
	push @{ $symbols{$page} }, [$line, $attribute{id} // ''] if $tag eq 'symbol';
	read_css($page, $attribute{style}, $line) if exists $attribute{style};
	push @$notes, [$1, $line] if ($attribute{href} // '') =~ /^#vn-(.+)/ && ($attribute{role} // '') eq 'doc-noteref';
	for my $name (sort keys %attribute) {
		my $kind = "$tag:$name";
		my $rel = $attribute{rel} // '';

		if ($name eq 'srcset') {
			push @{ $links{$page} }, [$line, 'load', (split ' ', $_)[0]] for split /\s*,\s*/, $attribute{$name};
		} elsif ($follows{$kind} || $kind eq 'link:href' && $names_only{$rel}) {
			push @{ $links{$page} }, [$line, $kind eq 'link:href' ? 'name' : 'follow', $attribute{$name}];
		} elsif ($loads{$kind}) {
			push @{ $links{$page} }, [$line, 'load', $attribute{$name}];
		} elsif ($tag eq 'meta' && $name eq 'http-equiv' && lc $attribute{$name} eq 'refresh') {
			push @{ $links{$page} }, [$line, 'load', $1] if ($attribute{content} // '') =~ /url=\s*(\S+)/i;
		}
	}
}

# What a stylesheet loads, judged from the file that it stands in.
sub read_css {
	my ($place, $css, $line) = @_;
	my $first = $line // 1;

	$css =~ s{(/\*.*?\*/)}{ $1 =~ tr/\n//cdr }gse;
	while ($css =~ /(?:url\(\s*|\@import\s+(?:url\(\s*)?)(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/gi) {
		my $target = $1 // $2 // $3;
		judge_one($place, $first + (substr($css, 0, $-[0]) =~ tr/\n//), 'load', $target) unless $target =~ /^#/;
	}
}

sub judge {
	my ($page) = @_;
	judge_one($page, @$_) for @{ $links{$page} };
	my %shown = map { $_->[2] => 1 } @{ $links{$page} };
	fault($page, $_->[0], "icon \"$_->[1]\" is not shown") for grep { !$shown{"#$_->[1]"} } @{ $symbols{$page} };
}

# The file in the site that a relative address leads to, or undef.
sub resolve {
	my ($page, $path) = @_;
	my @parts = $path =~ m{^/} ? () : split m{/}, $page =~ s{[^/]*$}{}r;

	for my $part (split m{/}, $path, -1) {
		next if $part eq '.';
		return undef if $part eq '..' && !@parts;
		$part eq '..' ? pop @parts : push @parts, $part;
	}
	return join '/', grep { $_ ne '' } @parts;
}

sub judge_one {
	my ($page, $line, $how, $address) = @_;

	# Only the page for addresses that do not exist tells where the site starts: it is shown at any depth.
	$address =~ s{^\Q$base\E}{/} if defined $base && $page eq '404.html';
	if ($address =~ m{^(?:[a-z][a-z0-9+.-]*:|//)}i) {
		return if $how eq 'follow' && $address =~ /^(?:https:|mailto:|tel:)/;
		return if $how eq 'name' && $address =~ /^https:/;
		fault($page, $line, $how eq 'load' ? "asks for $address, which is elsewhere" : "link to $address is not https");
		return;
	}
	my ($path, $fragment) = $address =~ /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/s;
	s/%([0-9a-f]{2})/chr hex $1/gie for grep { defined } $path, $fragment;
	if ($path =~ m{^/} && $page ne '404.html') {
		fault($page, $line, "link to $address starts at the root: the site may stand in a folder");
		return;
	}
	my $target = $path eq '' ? $page : resolve($page, $path);
	if (!defined $target || !$file{$target}) {
		my $why = defined $target && ($target eq '' || -d $target) ? 'leads to a folder, not a file' : 'is dead';
		fault($page, $line, "link to $address $why");
	} elsif (defined $fragment && $fragment !~ /^(?:top)?$/i && $ids{$target} && !$ids{$target}{$fragment}) {
		fault($page, $line, "link to $address: $target has no id \"$fragment\"");
	}
}

sub reach {
	my @todo = grep { $ids{$_} } 'index.html';
	my %reached = map { $_ => 1 } @todo, '404.html';

	fault('index.html', 1, 'is not there') unless @todo;
	while (defined(my $page = shift @todo)) {
		for my $link (@{ $links{$page} }) {
			my ($path) = $link->[2] =~ /^([^#?]*)/;
			my $target = $link->[1] ne 'follow' || $path =~ /^$|:/ ? undef : resolve($page, $path =~ s/%([0-9a-f]{2})/chr hex $1/gier);
			push @todo, $target if defined $target && $ids{$target} && !$reached{$target}++;
		}
	}
	fault($_, 1, 'no link leads here') for grep { !$reached{$_} } @pages;
}
