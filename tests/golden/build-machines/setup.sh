# The templates of the site itself: what machines read is theirs.
cp -R "$CHECKOUT/templates" .
