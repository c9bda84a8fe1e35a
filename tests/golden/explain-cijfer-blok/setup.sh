cp -R "$GOLDEN/brief-cijfers/plan" .
