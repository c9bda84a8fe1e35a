perl -MJSON::PP -0777 -ne 'my $all = decode_json($_); die "luchtpad" unless grep { $_->{id} eq "luchtpad" } @{$all->{items}{actie}}' "$STDOUT"
"$ACTIEPLAN" export --format json -o uit
cmp uit/plan.json "$STDOUT"
