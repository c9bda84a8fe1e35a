/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Rules: each is one file generator/sql/rules/CODE.sql. Its head names code, severity and texts in Dutch and English;
 * its query gives a row for each finding: bestand (bestand.id), regel, kolom, and the columns that the texts name as
 * {column}. A part of a text between [[ and ]] is left out where a column in it is NULL or empty. `vast: ja`: what it
 * finds cannot be read or shown, so no plan weighs the rule otherwise and no file excepts itself. `ronde: 2`: it is
 * about what the others found. `bereik: bestand`: what it finds in a file hangs on that file alone.
 */
#ifndef STORE_RULES_H
#define STORE_RULES_H

#include "store/db.h"

/* Puts the heads of all rules into table regel. */
void rules_load(struct db *db);

/*
 * Runs every rule that the plan has not turned off, and puts what it finds into table bevinding, in place of what was
 * there; what a file excepts itself from goes to table uitzondering.
 */
void rules_run(struct db *db);

/*
 * The same of a public plan, where table heel has what the rules found in the whole (load/9-openbaar.sql): those that
 * found nothing there need not run, for no finding stays that the whole does not give
 * (load/91-openbare-bevindingen.sql).
 */
void rules_run_public(struct db *db);

/* The same as rules_run(), on two processors where there are (store/aside.h). Only while the program has one thread. */
void rules_run_shared(struct db *db);

/*
 * The same in parts, for who waits for errors first: rules_errors() runs the rules that this plan weighs as errors, and
 * takes out what the others found before. rules_rest_step() runs one of those others, until it returns false: then all
 * is as rules_run() has it. Between the steps the plan must not change. `files_judged`: the rules that look at one file
 * ran already, by rules_run_files(), for what changed since all rules ran.
 */
void rules_errors(struct db *db, bool files_judged);

struct rules_rest;
struct rules_rest *rules_rest_open(struct db *db, bool files_judged);
bool rules_rest_step(struct rules_rest *rest);
void rules_rest_close(struct rules_rest *rest); /* NULL is fine; also before the last step */

/* Runs the rules that look at one file on `small`, and puts what they find in the files at `paths` into `db`. */
void rules_run_files(struct db *small, struct db *db, const char *const *paths, size_t count);

/* Tells anew how many findings of a file are not shown, where some went since the rules ran. */
void rules_count_rest(struct db *db);

/* How many findings of this severity there are: fout, waarschuwing or advies. */
int64_t rules_count(struct db *db, const char *severity);

/* Puts the heads of all figures (generator/sql/indicators/) into table figuur and makes their views. */
void figures_load(struct db *db);

#endif
