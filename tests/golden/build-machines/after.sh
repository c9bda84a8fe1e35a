# What machines read: the catalogue names the files that are there, all of them, and the page of downloads links to each; a letter
# in the words of schema.org cannot end its own element; the file for search; whole addresses, and none where they cannot be known.
fgrep_in() { grep -qF -- "$2" "$1" || echo "$1 has no: $2"; }

cat >look.pl <<'PERL'
use strict; use warnings; use utf8; use JSON::PP;
binmode STDOUT, ':encoding(UTF-8)';
sub slurp { open my $f, '<:raw', $_[0] or die "$_[0]: $!"; local $/; <$f> }
my $voor = 'https://voorbeeld.example/a/';
my $catalogue = decode_json(slurp('site/data/dcat.jsonld'));
my %named = map { substr($_->{'dcat:downloadURL'}{'@id'}, length "${voor}data/") => 1 } @{$catalogue->{'dcat:dataset'}{'dcat:distribution'}};
my $page = slurp('site/data/index.html');
chomp(my @there = `cd site/data && find . -type f | cut -c 3- | LC_ALL=C sort`);
for my $file (@there) {
	next if $file eq 'index.html';
	print "no link to $file\n" if index($page, "data/$file\"") < 0 && $file !~ /[.]ics$/;
	print "not in the catalogue: $file\n" if !delete $named{$file} && $file =~ /[.](csv|db)$|^plan[.]json$/;
}
print "in the catalogue and not there: $_\n" for sort keys %named;

my ($data, @more) = slurp('site/brieven/brief-wolken/index.html') =~ m{<script type="application/ld\+json">(.*?)</script>}gs;
print "not one block of data\n" if @more || !$data;
my $letter = decode_json($data);
my %want = ('@context' => 'https://schema.org', '@type' => 'DigitalDocument', name => 'Brief over </script><script>alert(1)</script> & "wolken"',
	inLanguage => 'nl', identifier => 'Kamerstuk 99 999, nr. 7', datePublished => '2031-02', creativeWorkStatus => 'Published',
	mainEntityOfPage => "${voor}brieven/brief-wolken/",
	author => [{'@type' => 'Person', name => 'V. Zweef', jobTitle => 'Minister van Wolken'}, {'@type' => 'Role', roleName => 'Staatssecretaris van Mist'}],
	hasPart => [{'@type' => 'CreativeWork', name => 'Kaart van de wolken'}]);
my $json = JSON::PP->new->canonical;
print $json->encode($letter), "\n" if $json->encode($letter) ne $json->encode(\%want);

my $search = decode_json(slurp('site/data/zoeken.json'));
my ($row) = grep { $_->[2] eq 'brieven/brief-wolken/index.html' } @{$search->{rows}};
print 'search: ', $json->encode($row), "\n" if $json->encode($row) ne
	$json->encode([$want{name}, 'Brief', 'brieven/brief-wolken/index.html', '99999-7 ; WOLK-7', 'Over coördinatie van wolken en een luchtpad.']);
# What is English stands by itself, or nobody could say that it is.
my ($term) = grep { $_->[2] eq 'begrippen/index.html#zweefrem' } @{$search->{rows}};
print 'search: ', $json->encode($term), "\n" if @$term != 6 || $term->[5] ne 'hover brake' || $term->[4] =~ /hover/;
for (@{$search->{rows}}) {
	my ($file, $place) = split /#/, $_->[2];
	print "search leads to no page: $_->[2]\n" if !-f "site/$file" || defined $place && index(slurp("site/$file"), "id=\"$place\"") < 0;
}
my %kinds = map { $_->[2] =~ s/[#].*//r => 1 } @{$search->{rows}};
chomp(my @pages = `cd site && find . -name '*.html' | cut -c 3- | LC_ALL=C sort`);
for (@pages) { print "search does not know $_\n" if !$kinds{$_} && !/^(404|zoeken\/index)[.]html$|^archief\/./; }
PERL
perl look.pl
fgrep_in site/acties/luchtpad/index.html '<link rel="canonical" href="https://voorbeeld.example/a/acties/luchtpad/">'
fgrep_in site/index.html '<meta property="og:url" content="https://voorbeeld.example/a/">'
fgrep_in site/404.html '<link rel="stylesheet" href="https://voorbeeld.example/a/assets/site.css">'
grep -o 'href="[^"]*"' site/404.html | grep -v '^href="\(https:\|#\)' || :
! grep -l 'Toegankelijkheid</a>\|name="robots"' site/index.html

# Without an address of the site, and with a statement about accessibility.
sed -i '2i toegankelijkheid: https://voorbeeld.example/verklaring' plan/programma.md
"$ACTIEPLAN" build -o zonder --stuurgroep >/dev/null 2>&1
! grep -o '<a [^>]*>\|src="[^"]*"' zonder/404.html
# Its style: at the root of the host, and beside the address that was asked for.
fgrep_in zonder/404.html '<link rel="stylesheet" href="/assets/site.css">'
fgrep_in zonder/404.html '<link rel="stylesheet" href="assets/site.css">'
! grep -l 'canonical\|og:url' zonder/index.html
fgrep_in zonder/index.html '<a href="https://voorbeeld.example/verklaring">Toegankelijkheid</a>'
fgrep_in zonder/index.html '<meta name="robots" content="noindex">'
fgrep_in zonder/_headers 'X-Robots-Tag: noindex, nofollow'
fgrep_in zonder/data/begrippen.ttl '<../begrippen/index.html#wolk> a skos:Concept ;'
