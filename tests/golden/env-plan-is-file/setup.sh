echo tekst >plan
