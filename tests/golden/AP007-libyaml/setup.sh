# A character that is no control character for Unicode, and none that libyaml takes.
printf -- '---\ntitel: Een \357\277\277 teken\n---\n' >plan/acties/teken.md
