cp -R "$CHECKOUT/templates" .
