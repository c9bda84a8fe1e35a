perl -MJSON::PP -0777 -ne 'my $all = decode_json($_); die "errors" unless @{$all->{findings}} == $all->{errors} + $all->{warnings} + $all->{advice}' "$STDOUT"
