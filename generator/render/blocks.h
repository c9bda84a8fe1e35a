/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The queries of a page: generator/sql/pages/NAME.sql. A block is a line
 *
 *   --: .             one row, whose columns stand at the top level of the page
 *   --: name een      one row, or nothing: a map called name
 *   --: name          rows: a list called name
 *   --: name grafiek kind   rows become a chart: a map called name, null without rows (render/chart.h)
 *   --: name.sub      run once for each row of name, into that row
 *
 * and one SELECT behind it. A column "x|format" is called x and shown by render/format.h. A parameter :x is column x of
 * an enclosing row, else of a `--: .` or `een` block before it at the top level, else, for :id, the page's item.
 */
#ifndef RENDER_BLOCKS_H
#define RENDER_BLOCKS_H

#include "render/context.h"

struct blocks;

/* Prepares the page queries in the embedded file `path`. What is wrong in that file is a bug: it stops the program. */
struct blocks *blocks_open(struct db *db, const char *path);
void blocks_close(struct blocks *blocks);

/* Runs them for `page` and puts the results into `map`. */
void blocks_run(struct blocks *blocks, struct page *page, struct data *map);

/* Puts into `map` what blocks_run would, with one row of every block: for checking a template. */
void blocks_specimen(struct blocks *blocks, struct pool *pool, struct data *map);

#endif
