printf -- '---\ntitel: x\n---\n' >"plan/acties/$(printf 'naam\351\n"\\')x.md"
