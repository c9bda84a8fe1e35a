grep -qx 'actieplan [0-9][0-9.]*' "$STDOUT"
