# SPDX-License-Identifier: EUPL-1.2
# Part of run.t: the example repository twice, with secrets in its history and without. Commits differ in their numbers, so those
# are wiped before the two are compared.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

commit() { # FOLDER DATE MESSAGE [AUTHOR]
	git -C "$1" add -A
	GIT_AUTHOR_NAME=${4:-Pen} GIT_AUTHOR_EMAIL=${4:-pen}@example.org GIT_COMMITTER_NAME=${4:-Pen} GIT_COMMITTER_EMAIL=${4:-pen}@example.org \
		GIT_AUTHOR_DATE="$2T10:00:00+0100" GIT_COMMITTER_DATE="$2T10:00:00+0100" git -C "$1" commit -q --allow-empty -m "$3"
}

letter() { # FOLDER NUMBER DATE AS-OF
	sed "s/^titel: .*/titel: Brief $2/; s/^nummer: .*/nummer: \"$2\"/; s/^datum: .*/datum: $3/; s/^peildatum: .*/peildatum: $4/; s/^vorige: .*/vorige: br-$(($2 - 1))/" \
		"$1/plan/brieven/br-6.md" >"$1/plan/brieven/br-$2.md"
	commit "$1" "$3" "Brief $2"
	GIT_COMMITTER_NAME=Pen GIT_COMMITTER_EMAIL=pen@example.org GIT_COMMITTER_DATE="$3T10:00:00+0100" git -C "$1" tag -a -m "Brief $2" "brief/br-$2"
}

secret_item() { # FOLDER FILE TEXT: an internal file
	[ "$1" = "$work/v-kaal" ] || printf -- '---\n%s\nzichtbaarheid: intern\n---\n\nTekst %s.\n' "$3" "qzjx-in-$(basename "$2")" >"$1/plan/$2"
}

for one in v-met v-kaal; do
	sh "$checkout/tests/voorbeeld/maak.sh" "$work/$one" "$checkout/templates" >/dev/null 2>&1
	v=$work/$one
	# Before letter 7: an internal action, an update on it, an internal letter; and a file whose name is a secret.
	secret_item "$v" acties/qzjx-actie.md 'titel: qzjx-titel-een'
	[ $one = v-kaal ] || printf -- '---\nbetreft: qzjx-actie\ndatum: 2033-12-20\nfase: loopt\n---\n\nqzjx-bericht\n' >"$v/plan/voortgang/2033/qzjx-bericht.md"
	secret_item "$v" organisaties/qzjx-org.md 'titel: qzjx-org-titel
soort: ngo'
	if [ $one = v-met ]; then commit "$v" 2034-01-05 'qzjx-boodschap' qzjx-auteur; else commit "$v" 2034-01-05 'boodschap' auteur; fi
	letter "$v" 7 2034-01-15 2034-01-10
	# Between 7 and 8: it changes, gets another name, and goes; a public one becomes internal with a new text; an internal letter with a tag.
	if [ $one = v-met ]; then
		sed -i 's/titel: .*/titel: qzjx-titel-twee/' "$v/plan/acties/qzjx-actie.md"
		git -C "$v" mv plan/acties/qzjx-actie.md plan/acties/qzjx-nieuwe-naam.md
		sed -i 's/qzjx-actie/qzjx-nieuwe-naam/' "$v/plan/voortgang/2033/qzjx-bericht.md"
		sed "s/^titel: .*/titel: qzjx-brief\nzichtbaarheid: intern/; s/^nummer: .*/nummer: \"99\"/; s/^datum: .*/datum: 2034-01-20/; s/^peildatum: .*/peildatum: 2034-01-19/; s/^vorige: .*/vorige: br-7/" \
			"$v/plan/brieven/br-6.md" >"$v/plan/brieven/qzjx-brief.md"
	fi
	commit "$v" 2034-02-01 'Werk'
	[ $one = v-kaal ] || GIT_COMMITTER_NAME=Pen GIT_COMMITTER_EMAIL=pen@example.org GIT_COMMITTER_DATE=2034-02-01T11:00:00+0100 \
		git -C "$v" tag -a -m qzjx brief/qzjx-brief
	letter "$v" 8 2034-02-15 2034-02-10
	# What was public becomes internal, with a secret; an internal item loses its secret and becomes public.
	[ $one = v-kaal ] || git -C "$v" rm -q plan/acties/qzjx-nieuwe-naam.md plan/voortgang/2033/qzjx-bericht.md
	if [ $one = v-met ]; then
		sed -i 's/^titel: .*/titel: Een nieuwe organisatie/; /^zichtbaarheid/d; s/qzjx-in-[a-z-]*[.]md/openbaar/' "$v/plan/organisaties/qzjx-org.md"
		git -C "$v" mv plan/organisaties/qzjx-org.md plan/organisaties/nieuw-org.md
	else
		printf -- '---\ntitel: Een nieuwe organisatie\nsoort: ngo\n---\n\nTekst openbaar.\n' >"$v/plan/organisaties/nieuw-org.md"
	fi
	commit "$v" 2034-03-01 'Werk'
	letter "$v" 9 2034-03-15 2034-03-10
done

build "$work/v-met" "$work/v-met-site" && build "$work/v-kaal" "$work/v-kaal-site"
result $? 'repositories with and without secrets in their past build'
[ -e "$work/v-met-site/archief/br-7/acties/index.html" ] && [ -d "$work/v-met-site/wijzigingen/br-7..br-8" ]
result $? 'with an archive and what changed'
nothing_in 'archive, changes, feed and renames hold no secret' "$work/v-met-site"
build "$work/v-met" "$work/v-alles" --stuurgroep
perl "$here/zoek.pl" -q qzjx "$work/v-alles/archief" 2>/dev/null | grep -q qzjx
result $? 'the archive of the steering group does'

# Commits, and what follows from them: numbers, the database as a file, sizes and hashes in the manifest.
for one in v-met v-kaal; do
	cp -R "$work/$one-site" "$work/$one-vlak"
	find "$work/$one-vlak" -name plan.db | while read -r db; do sqlite3 "$db" .dump >"$db.sql" && rm "$db"; done
	find "$work/$one-vlak" -name manifest.json -delete
	find "$work/$one-vlak" -type f -print0 | xargs -0 sed -i -E 's/[0-9a-f]{40}/COMMIT/g; s/\b[0-9a-f]{7,12}\b/COMMIT/g'
done
same 'and the public site tells of nothing but what is public' "$work/v-met-vlak" "$work/v-kaal-vlak"

for between in br-7..br-8 br-8..br-9 brief/br-7..HEAD 2034-01-10..2034-03-10; do
	for format in text json markdown; do
		"$actieplan" diff "$between" -C "$work/v-met" --format $format 2>&1
	done
done >"$work/diffs"
[ "$(wc -l <"$work/diffs")" -gt 20 ] && mkdir "$work/d" && mv "$work/diffs" "$work/d/"
nothing_in 'diff tells no secret' "$work/d"
"$actieplan" diff br-7..br-8 -C "$work/v-met" --stuurgroep 2>&1 | grep -q qzjx
result $? 'but to the steering group'
