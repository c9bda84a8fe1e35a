perl -MJSON::PP -0777 -ne 'decode_json($_)' "$STDOUT"
