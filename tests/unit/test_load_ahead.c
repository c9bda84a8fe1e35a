/* SPDX-License-Identifier: EUPL-1.2 */
/* What one thread makes and another takes, and rows that are put in. */
#include "scratch.h"

#include "store/load_ahead.h"
#include "store/load_rows.h"

/* Fills batches with numbered rows; the last of them returns `end`. */
struct made {
	int batches, until, end, called;
};

static int
fill(void *arg, void *item)
{
	struct made *made = arg;
	struct load_rows *rows = item;
	char text[32];

	made->called++;
	for (int i = 0; i < 10; i++) {
		struct load_row *row = load_row(rows, LOAD_FILE);

		snprintf(text, sizeof text, "row %d", made->batches * 10 + i);
		load_row_int(row, 1, made->batches * 10 + i);
		load_row_text(rows, row, 2, str_of(text));
		load_row_text(rows, row, 3, (struct str){NULL, 0});
		memset(text, '?', sizeof text);
	}
	return ++made->batches == made->until ? made->end : 0;
}

/* Takes all, as who puts them in. Returns how it ended, and how many rows were as wanted in `right`. */
static int
take_all(struct made *made, bool thread, int *right)
{
	struct ahead *ahead = ahead_open(fill, made, sizeof(struct load_rows), thread);
	void *item;
	int got;

	*right = 0;
	do {
		got = ahead_next(ahead, &item);
		struct load_rows *rows = item;

		assert_int_equal(rows->files, 10);
		for (const struct load_row *row = rows->first[LOAD_FILE]; row != NULL; row = row->next) {
			char want[32];

			snprintf(want, sizeof want, "row %d", *right);
			*right += row->cells[0].number == *right && str_is(row->cells[1].text, want) &&
				  row->cells[2].is == CELL_NULL;
		}
		load_rows_clear(rows);
	} while (got == 0);
	ahead_close(ahead, NULL);
	return got;
}

static void
gives_all_in_order(void **state)
{
	(void)state;
	for (int thread = 0; thread < 2; thread++) {
		struct made made = {0, 500, 1, 0};
		int right;

		assert_int_equal(take_all(&made, thread != 0, &right), 1);
		assert_int_equal(right, 5000);
		assert_int_equal(made.called, 500);
	}
}

static void
stops_where_it_cannot_read(void **state)
{
	(void)state;
	for (int thread = 0; thread < 2; thread++) {
		struct made made = {0, 20, -1, 0};
		int right;

		assert_int_equal(take_all(&made, thread != 0, &right), -1);
		assert_int_equal(right, 200);
		assert_int_equal(made.called, 20);
	}
}

/* A number, and memory that goes from one turn to the next. */
struct number {
	int number;
	int *kept;
};

static int
fill_number(void *arg, void *item)
{
	struct made *made = arg;
	struct number *number = item;

	if (number->kept == NULL) {
		number->kept = xmalloc(sizeof *number->kept);
		made->called++;
	}
	number->number = *number->kept = made->batches;
	return ++made->batches == made->until ? 1 : 0;
}

/* Takes from `arg`, which another thread fills, and sums up: three threads in a row. */
static int
fill_sum(void *arg, void *item)
{
	struct number *sum = item;
	int got = 0;

	sum->number = 0;
	for (int i = 0; i < 7 && got == 0; i++) {
		void *one;

		got = ahead_next(arg, &one);
		sum->number += ((const struct number *)one)->number - *((const struct number *)one)->kept + 1;
	}
	return got;
}

static void
clear_number(void *item)
{
	free(((struct number *)item)->kept);
}

/* What an item holds is there again for the next that is made in its place, and freed at the end. */
static void
keeps_what_items_hold(void **state)
{
	(void)state;
	for (int thread = 0; thread < 2; thread++) {
		struct made made = {0, 10000, 1, 0};
		struct ahead *first = ahead_open(fill_number, &made, sizeof(struct number), thread != 0);
		struct ahead *second = ahead_open(fill_sum, first, sizeof(struct number), thread != 0);
		int sum = 0, got;
		void *item;

		do {
			got = ahead_next(second, &item);
			sum += ((const struct number *)item)->number;
		} while (got == 0);
		ahead_close(second, NULL);
		ahead_close(first, clear_number);
		assert_int_equal(got, 1);
		assert_int_equal(sum, 10000);
		assert_in_range(made.called, 1, thread != 0 ? 8 : 1);
	}
}

/* What was read and the database has are the same, NULL and empty apart. */
static void
puts_rows_in(void **state)
{
	struct db *db = db_open();
	struct load_inserts inserts;
	struct load_rows rows = {0};

	(void)state;
	db_run(db, "test",
	    "CREATE TABLE bestand(id, pad, soort, item, geldig, tekst, tekst_regel);"
	    "CREATE TABLE waarde(bestand, nr, veld, ouder, volgnr, tekst, norm, regel, kolom);"
	    "CREATE TABLE gebrek(bestand, regel, kolom, soort, a, b, veld);"
	    "CREATE TABLE verwijzing(bestand, regel, kolom, soort, doel, pad)");
	load_inserts_open(&inserts, db);
	for (int i = 0; i < 3; i++) {
		struct load_row *row = load_row(&rows, LOAD_VALUE);

		load_row_int(row, 2, i);
		load_row_text(&rows, row, 6, i == 1 ? STR("") : STR("b\0c"));
		load_row_int(load_row(&rows, LOAD_REF), 1, 10 + i);
	}
	load_rows_put(&rows, &inserts);
	assert_null(rows.first[LOAD_VALUE]);
	load_rows_put(&rows, &inserts);
	load_inserts_close(&inserts);
	char *values =
	    db_text(db, "test", "SELECT group_concat(nr || ':' || length(CAST(tekst AS BLOB)), ' ') FROM waarde");

	assert_string_equal(values, "0:3 1:0 2:3");
	assert_int_equal(
	    db_number(db, "test", "SELECT count(*) FROM waarde WHERE norm IS NULL AND bestand IS NULL"), 3);
	assert_int_equal(db_number(db, "test", "SELECT sum(bestand) FROM verwijzing"), 33);
	free(values);
	db_close(db);
}

/* Many go in by one statement, what is left by another: none twice, none changed, none out of its order. */
static void
puts_any_number_in(void **state)
{
	static const int counts[] = {0, 1, 31, 32, 33, 64, 100};

	(void)state;
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
		struct db *db = db_open();
		struct load_rows rows = {0};
		struct load_inserts inserts;

		db_run(db, "test", "CREATE TABLE verwijzing(bestand, regel, kolom, soort, doel, pad)");
		load_inserts_open(&inserts, db);
		for (int turn = 0; turn < 2; turn++) {
			for (int k = 0; k < counts[i]; k++) {
				struct load_row *row = load_row(&rows, LOAD_REF);

				load_row_int(row, 1, turn * counts[i] + k);
				if (k % 3 == 0)
					load_row_int(row, 2, k);
			}
			load_rows_put(&rows, &inserts);
		}
		load_inserts_close(&inserts);
		assert_int_equal(db_number(db, "test", "SELECT count(*) FROM verwijzing"), 2 * counts[i]);
		assert_int_equal(db_number(db, "test",
				     "SELECT count(*) FROM verwijzing WHERE bestand <> rowid - 1 OR doel IS NOT NULL"),
		    0);
		assert_int_equal(
		    db_number(db, "test", "SELECT count(regel) FROM verwijzing"), 2 * ((counts[i] + 2) / 3));
		db_close(db);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(gives_all_in_order),
	    cmocka_unit_test(keeps_what_items_hold),
	    cmocka_unit_test(puts_any_number_in),
	    cmocka_unit_test(stops_where_it_cannot_read),
	    cmocka_unit_test(puts_rows_in),
	};

	return cmocka_run_group_tests_name("load_ahead", tests, NULL, NULL);
}
