/* SPDX-License-Identifier: EUPL-1.2 */
/* Of the names that letters may use only those are worked out that are asked for; and each that is listed can be asked.
 */
#include "scratch.h"

#include "openplan.h"
#include "store/letterask.h"

/* The plan that has every field and word. */
static int
set_up(void **state)
{
	struct place *place = xcalloc(1, sizeof *place);

	openplan(place, "tests/mutatie", "2025-12-15");
	*state = place;
	return 0;
}

#define VALUES                                                                                                         \
	"(SELECT NULL AS brief, naam, soort FROM brief_cijfer_algemeen"                                                \
	" UNION ALL SELECT brief, naam, soort FROM brief_cijfer_eigen)"

static void
expect_none(struct db *db, const char *what, const char *sql)
{
	char *found = db_text(db, what, sql);

	if (found != NULL)
		fail_msg("%s: %s", what, found);
	free(found);
}

static void
what_is_listed_can_be_asked(void **state)
{
	struct db *db = ((struct place *)*state)->db;

	letterask_nothing(db);
	db_run(db, "all", "INSERT INTO brief_gevraagd SELECT coalesce(brief, ''), naam FROM brief_bestaand");
	assert_true(db_number(db, "names", "SELECT count(*) FROM brief_gevraagd") > 500);
	expect_none(db, "no value",
	    "SELECT naam FROM (SELECT brief, naam, soort FROM brief_bestaand EXCEPT SELECT * FROM " VALUES ")");
	expect_none(db, "not listed",
	    "SELECT naam FROM (SELECT * FROM " VALUES " EXCEPT SELECT brief, naam, soort FROM brief_bestaand)");
	expect_none(db, "not known",
	    "SELECT naam FROM (SELECT brief, naam, soort FROM brief_bestaand EXCEPT SELECT brief, naam, soort FROM "
	    "brief_naam)");
	expect_none(db, "known twice", "SELECT naam FROM brief_naam GROUP BY brief, naam HAVING count(*) > 1");
	expect_none(db, "otherwise empty",
	    "SELECT n.naam FROM brief_naam n JOIN (SELECT NULL AS brief, naam, waarde FROM brief_cijfer_algemeen"
	    " UNION ALL SELECT brief, naam, waarde FROM brief_cijfer_eigen) w ON w.naam = n.naam AND w.brief IS n.brief"
	    " WHERE n.leeg <> (w.waarde IS NULL)");
}

static void
only_what_is_asked_is_given(void **state)
{
	struct db *db = ((struct place *)*state)->db;
	char *letter = db_text(db, "letter", "SELECT min(id) FROM brief");
	static const char all[] = "SELECT group_concat(naam, ' ') FROM (SELECT naam FROM " VALUES " ORDER BY naam)";

	letterask_nothing(db);
	expect_none(db, "nothing asked", all);
	letterask_text(db, str_of(letter),
	    STR("{{acties.loopt}} {{Tel.acties.loopt}} {{#bekend.deze.datum}}{{Ik}}{{/bekend.deze.datum}} {{acties}} "
		"{{weg}}"
		"{{#alle_acties}}{{titel}}{{/alle_acties}} {{blok.wijzigingen}} {{geen.wijzigingen_aantal}} "
		"{{peildatum}}"));
	char *given = db_text(db, "names", all);

	assert_string_equal(given, "Ik Tel.acties.loopt acties.loopt alle_acties bekend.deze.datum blok.wijzigingen "
				   "geen.wijzigingen_aantal peildatum");
	free(given);
	letterask_text(db, str_of(letter), STR("{{acties.loopt"));
	expect_none(db, "no template", all);
	free(letter);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(what_is_listed_can_be_asked, set_up, openplan_close),
	    cmocka_unit_test_setup_teardown(only_what_is_asked_is_given, set_up, openplan_close),
	};

	return cmocka_run_group_tests_name("letterask", tests, NULL, NULL);
}
