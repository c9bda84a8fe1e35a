mkdir plan/acties/brug.md
