page=site/brieven/br-1/index.html
# Nothing of a title became markup: each stands in each place as its own text.
perl -CSD -Mutf8 -0777 -ne '
	my ($article) = /(<article.*<\/article>)/s or die "no letter\n";
	my %titles;
	for my $id (qw(lang woord rtl emoji xml tekens)) {
		open my $in, "<:utf8", "plan/acties/$id.md" or die;
		my ($title) = join("", <$in>) =~ /^titel: (.*?) *$/m;
		$title = $1 =~ s/\x27\x27/\x27/gr if $title =~ /^\x27(.*)\x27$/;
		my %entity = ("&" => "&amp;", "<" => "&lt;", ">" => "&gt;", "\"" => "&quot;", "\x27" => "(?:&#39;|\x27)");
		my $want = join "", map { $entity{$_} // quotemeta } split //, $title;
		my $places = 0;
		$places++ while $article =~ /(?<=>)\s*(?:<sup>.*?<\/sup>\s*)?$want(?=<|\s)/g;
		print "$id stands in $places places\n" if $places != 12;
	}
	print "script\n" if /<script>alert/;
	print "raw: $1\n" if $article =~ /(<(?:b|x|l|li>\n?<)[ >].{0,40})/;
	# every element that opens closes
	my @open;
	while ($article =~ /<(\/?)(\w+)[^>]*?(\/?)>/g) {
		next if $3 or $2 =~ /^(br|img|hr)$/;
		if (!$1) { push @open, $2 } elsif (pop(@open) ne $2) { print "badly nested: $2\n"; last }
	}
	print "open: @open\n" if @open;
' "$page"
