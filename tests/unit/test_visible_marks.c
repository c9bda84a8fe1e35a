/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What may be seen of a plan after saves that mark as internal, or show again, what other files name: who judged, a
 * milestone, an item with figures in a letter. It is what a whole load shows, and so is what is read of the files.
 */
#include "follower.h"

#define PAGES_OF 8 /* pages and findings take long: compared so often */

/* A text of a file that becomes another. */
struct change {
	const char *path, *from, *to; /* from: NULL: the whole text; to: NULL: the file goes */
	bool right;		      /* the plan has no errors then */
};

static char *
changed(const char *text, const struct change *change)
{
	struct buf made = {0};
	const char *at = change->from != NULL && text != NULL ? strstr(text, change->from) : text;

	if (change->from == NULL)
		return change->to != NULL ? xstrdup(change->to) : NULL;
	if (at == NULL)
		fail_msg("%s: %s", change->path, change->from);
	buf_add(&made, text, (size_t)(at - text));
	buf_puts(&made, change->to);
	buf_puts(&made, at + strlen(change->from));
	return buf_take(&made);
}

/* All rows that are read of files, with what they name; not the numbers of files, that may be others. */
static const char raw_sql[] =
    "SELECT group_concat(x, char(10)) FROM (SELECT json_array('bestand', pad, geldig, tekst) AS x FROM bestand"
    " UNION ALL SELECT json_array('verwijzing', b.pad, r.regel, r.kolom, r.soort, r.doel, r.pad)"
    "  FROM verwijzing r JOIN bestand b ON b.id = r.bestand"
    " UNION ALL SELECT json_array('gebrek', b.pad, g.regel, g.kolom, g.soort, g.a, g.b, g.veld, g.nr, g.ouder)"
    "  FROM gebrek g JOIN bestand b ON b.id = g.bestand"
    " UNION ALL SELECT json_array('waarde', b.pad, w.nr, w.veld, w.ouder, w.volgnr, w.tekst, w.norm)"
    "  FROM waarde w JOIN bestand b ON b.id = w.bestand"
    " UNION ALL SELECT json_array('onbekend', soort, item, veld) FROM onbekend"
    " UNION ALL SELECT json_array('onbekend_rij', soort, item, veld, volgnr) FROM onbekend_rij ORDER BY 1)";

static void
assert_same_rows(struct db *a, struct db *b)
{
	char *got = db_text(a, "raw", raw_sql), *wanted = db_text(b, "raw", raw_sql);

	assert_string_equal(got, wanted);
	free(got);
	free(wanted);
}

/* Saves it, and holds what is read and what is seen against a whole load. */
static void
change_to(struct follower *follower, const struct change *change, bool pages)
{
	struct buf path = {0};
	const char *dir = follower->proof->dir;
	char *before = scratch_text(dir, change->path), *text = changed(before, change);

	buf_puts(&path, change->path);
	if (text != NULL) {
		scratch_write(dir, change->path, text);
	} else {
		char *full = scratch_path(dir, change->path);

		assert_int_equal(unlink(full), 0);
		free(full);
	}
	follower->followed = pages ? 0 : 1;
	if (save(follower, &path, 1, pages) != change->right)
		fail_msg("%s: %s: %s", change->path, change->from, change->to);
	struct db *anew = open_plan(follower);

	assert_same_rows(follower->whole, anew);
	db_close(anew);
	if (change->right) {
		anew = open_public(follower, false);
		assert_same_rows(visible_db(follower->visible), anew);
		db_close(anew);
	}
	free(before);
	free(text);
	buf_free(&path);
}

static void
change_all(const char *as_of, const struct change *changes, size_t count)
{
	struct proof proof;
	struct follower follower = follower_open(&proof, as_of);

	follow(&follower, false);
	for (size_t i = 0; i < count; i++)
		change_to(&follower, &changes[i], i % PAGES_OF == PAGES_OF - 1);
	follower_close(&follower);
}

#define CHANGE_ALL(as_of, changes) change_all(as_of, changes, sizeof(changes) / sizeof *(changes))
#define EARLIER "2025-02-10" /* much of the plan is still to come then: a few files mostly do not tell it */

#define PROGRAMME "plan/programma.md"
#define ORGANISATION "plan/organisaties/keurmeester.md"
#define UPDATE "plan/voortgang/2025/keuring.md"
#define STRAKS "plan/voortgang/2031/straks.md"
#define ACTION "plan/acties/1.1.md"
#define OTHER "plan/acties/1.2.md"
#define LINE "plan/actielijnen/al-1.md"
#define INDICATOR "plan/indicatoren/indicator-2.md"
#define LETTER "plan/brieven/brief-6.md"
#define TEXT "plan/knelpunten/knelpunt-1.md"

#define HEAD "---\n"
#define MARK "zichtbaarheid: intern\n"
#define M3 "Plein openbaar onderzoeken\n"
#define LATER "    datum: \"2024-09-28\"\n"

static void
who_judged(void **state)
{
	static const struct change changes[] = {
	    {UPDATE, NULL,
		"---\nbetreft: 1.1\ndatum: 2025-01-09\nfase: loopt\noordeel: op-schema\noordeel_door: "
		"keurmeester\n---\n\nIets.\n",
		true},
	    {ORGANISATION, NULL, "---\ntitel: Verzonnen Keurmeester\nsoort: uitvoering\n---\n", true},
	    {ORGANISATION, HEAD, HEAD MARK, true},
	    {UPDATE, "Iets.", "Iets anders.", true},
	    {UPDATE, "keurmeester", "org-1", true},
	    {UPDATE, "org-1", "keurmeester", true},
	    {ORGANISATION, MARK, "", true},
	    {ORGANISATION, HEAD, HEAD "zichtbaarheid: inten\n", false},
	    {ORGANISATION, "inten", "intern", true},
	    {ORGANISATION, NULL, NULL, true},
	    {ORGANISATION, NULL, "---\ntitel: Verzonnen Keurmeester\nsoort: uitvoering\n" MARK "---\n", true},
	    {ORGANISATION, MARK, "", true},
	};

	(void)state;
	CHANGE_ALL(NULL, changes);
	CHANGE_ALL(EARLIER, changes);
}

static void
a_milestone_that_texts_link_to(void **state)
{
	static const struct change changes[] = {
	    {TEXT, "\n---\n",
		"\n---\n\nZie [die mijlpaal](../acties/1.1.md#mijlpaal-m3) en "
		"[een andere](../acties/1.1.md#mijlpaal-m2).\n",
		true},
	    {ACTION, "## Wat gaan we doen\n", "## Wat gaan we doen\n\nDat is [hier](#mijlpaal-m3).\n", true},
	    {ACTION, M3, M3 "    " MARK, true},
	    {TEXT, "die mijlpaal", "deze mijlpaal", true},
	    {ACTION, "Dat is", "Dit is", true},
	    {ACTION, "id: 'm3'", "id: 'm4'", false},
	    {ACTION, "id: 'm4'", "id: 'm3'", true},
	    {ACTION, M3 "    " MARK, M3, true},
	    {ACTION, "id: 'm3'", "id: 'm4'", false},
	    {TEXT, "mijlpaal-m3", "mijlpaal-m4", false},
	    {ACTION, "mijlpaal-m3", "mijlpaal-m4", true},
	    {ACTION, M3, M3 "    " MARK, true},
	    {ACTION, HEAD, HEAD MARK, true},
	    {ACTION, HEAD MARK, HEAD, true},
	    {ACTION, M3 "    " MARK, M3, true},
	};

	(void)state;
	CHANGE_ALL(NULL, changes);
}

/* Where the plan takes a link to nothing for advice, an internal one may come and go behind the link. */
static void
an_internal_milestone_by_another_name(void **state)
{
	static const struct change changes[] = {
	    {PROGRAMME, "\n  AP115: waarschuwing\n", "\n  AP115: waarschuwing\n  AP165: advies\n", true},
	    {TEXT, "\n---\n", "\n---\n\nZie [die mijlpaal](../acties/1.1.md#mijlpaal-m3).\n", true},
	    {ACTION, M3, M3 "    " MARK, true},
	    {ACTION, "id: 'm3'", "id: 'm4'", true},
	    {ACTION, "id: 'm4'", "id: 'm3'", true},
	    {ACTION, "  - id: 'm3'\n    titel: " M3 "    " MARK LATER, "", true},
	    {ACTION, "mijlpalen:\n", "mijlpalen:\n  - id: m3\n    titel: Verzonnen\n    " MARK, true},
	};

	(void)state;
	CHANGE_ALL(NULL, changes);
	CHANGE_ALL(EARLIER, changes);
}

static void
figures_in_a_letter(void **state)
{
	static const struct change changes[] = {
	    {LETTER, "## Voortgang\n",
		"## Voortgang\n\nDe fase is {{actie.1.2.fase}}{{#bekend.actie.1.2.fase}}, dat weten wij"
		"{{/bekend.actie.1.2.fase}}. Zo ook {{actie.1.3.fase}}. {{acties.per_actielijn.al-1.totaal}} "
		"{{actielijn.al-1.titel}} {{indicatoren.indicator-2.nieuwste}}\n",
		true},
	    {OTHER, HEAD, HEAD MARK, true},
	    {LETTER, "De fase is", "De fase was", true},
	    {OTHER, HEAD MARK, HEAD, true},
	    {LINE, HEAD, HEAD MARK, true},
	    {LINE, HEAD MARK, HEAD, true},
	    {INDICATOR, HEAD, HEAD MARK, true},
	    {INDICATOR, HEAD MARK, HEAD, true},
	};

	(void)state;
	CHANGE_ALL(NULL, changes);
}

/* What the as-of date hides already may be internal all the same: then its name goes out of public texts too. */
static void
what_is_later_too(void **state)
{
	static const struct change changes[] = {
	    {ORGANISATION, NULL, "---\ntitel: Verzonnen Keurmeester\nsoort: uitvoering\ngeldig_van: 2031-01-01\n---\n",
		true},
	    {STRAKS, NULL, "---\nbetreft: 1.2\ndatum: 2031-02-03\nfase: loopt\n---\n\nIets.\n", true},
	    {UPDATE, NULL,
		"---\nbetreft: 1.1\ndatum: 2025-01-09\nfase: loopt\noordeel: op-schema\noordeel_door: "
		"keurmeester\n---\n\nZie [straks](../2031/straks.md).\n",
		true},
	    {STRAKS, HEAD, HEAD MARK, true},
	    {UPDATE, "Zie", "Lees", true},
	    {STRAKS, HEAD MARK, HEAD, true},
	    {OTHER, HEAD, HEAD MARK, true},
	    {UPDATE, "Lees", "Zie", true},
	    {OTHER, HEAD MARK, HEAD, true},
	    {ORGANISATION, HEAD, HEAD MARK, true},
	    {UPDATE, "Zie", "Lees", true},
	    {ORGANISATION, HEAD MARK, HEAD, true},
	};

	(void)state;
	CHANGE_ALL(NULL, changes);
}

/* Nothing is shown while it cannot be read who may see it (AP038). */
static void
a_mark_that_cannot_be_read(void **state)
{
	static const struct change changes[] = {
	    {OTHER, HEAD, HEAD "zichtbaarheid:\n", false},
	    {OTHER, "zichtbaarheid:\n", "zichtbaarheid: onbekend\n", false},
	    {OTHER, "zichtbaarheid: onbekend\n", "zichtbaarhied: intern\n", false},
	    {OTHER, "zichtbaarhied", "zichtbaarheid", true},
	    {OTHER, MARK, MARK MARK, false},
	    {OTHER, MARK MARK, "", true},
	    {ACTION, M3, M3 "    zichtbaarheid: interm\n", false},
	    {ACTION, "interm", "onbekend", false},
	    {ACTION, "    zichtbaarheid: onbekend\n", "    zichtbaarheid:\n", false},
	    {ACTION, "    zichtbaarheid:\n", "    " MARK, true},
	    {ACTION, M3 "    " MARK, M3, true},
	    {UPDATE, NULL,
		"---\nbetreft: 1.1\ndatum: 2025-01-09\nfase: loopt\nbesluit_gevraagd:\n  vraag: Mag het?\n"
		"  gremium: stuurgroep\n  " MARK "---\n\nIets.\n",
		true},
	    {UPDATE, "intern", "inter", false},
	    {UPDATE, "inter", "onbekend", false},
	    {UPDATE, " onbekend", "", false},
	    {UPDATE, "  zichtbaarheid:\n", "  zichtbaarhijd: intern\n", false},
	    {UPDATE, "zichtbaarhijd", "zichtbaarheid", true},
	    {UPDATE, "intern", "openbaar", true},
	};

	(void)state;
	CHANGE_ALL(NULL, changes);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(who_judged),
	    cmocka_unit_test(a_milestone_that_texts_link_to),
	    cmocka_unit_test(an_internal_milestone_by_another_name),
	    cmocka_unit_test(figures_in_a_letter),
	    cmocka_unit_test(what_is_later_too),
	    cmocka_unit_test(a_mark_that_cannot_be_read),
	};

	return cmocka_run_group_tests_name("visible_marks", tests, NULL, NULL);
}
