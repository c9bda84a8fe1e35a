/* SPDX-License-Identifier: EUPL-1.2 */
/* All pages of a site, by one or by two who share them. */
#include <stdlib.h>

#include "render/deal.h"
#include "render/pages_internal.h"
#include "store/held.h"
#include "store/letters.h"

/* First what there is one of: the longest are among these, and nobody should wait for one in the end. */
static const char kinds_sql[] = "SELECT naam, pad, sjabloon, per FROM pagina ORDER BY per <> '', naam";

/* Which pages, and who gets them. */
struct run {
	struct pages *pages;
	bool (*is_mine)(void *arg, long number);
	void *mine;
	int (*add)(void *arg, const char *path, struct str text);
	void *arg;
	long number; /* of the page at hand */
	long failed; /* the page that could not be made */
	struct buf path, out;
};

static int
render_item(struct run *run, const struct page_kind *kind, struct blocks *blocks, struct str id)
{
	buf_reset(&run->out);
	path_of_item(str_of(kind->path), id, &run->path);
	if (page_render(run->pages, kind, blocks, id, run->path.data, &run->out) != 0) {
		run->failed = run->number;
		return -1;
	}
	return run->add(run->arg, run->path.data, buf_str(&run->out));
}

/* The statements of a kind are made ready where the first of its pages is ours. */
static int
render_kind(struct run *run, const struct page_kind *kind)
{
	struct db *db = run->pages->db;
	struct query *items = query_open(db, kind->name, kind->per[0] != '\0' ? kind->per : "SELECT ''");
	struct blocks *blocks = NULL;
	bool ready = false;
	int result = 0;

	for (; result == 0 && query_step(items); run->number++) {
		if (!run->is_mine(run->mine, run->number))
			continue;
		if (!ready)
			blocks = page_kind_blocks(db, kind);
		ready = true;
		result = render_item(run, kind, blocks, query_str(items, 0));
	}
	query_close(items);
	blocks_close(blocks);
	return result;
}

static int
render_all(struct run *run)
{
	struct query *kinds = query_open(run->pages->db, "pagina", kinds_sql);
	struct page_kind kind;
	int result = 0;

	run->failed = DEAL_NONE;
	while (result == 0 && page_kind_next(kinds, &kind)) {
		result = render_kind(run, &kind);
		page_kind_clear(&kind);
	}
	query_close(kinds);
	buf_free(&run->path);
	buf_free(&run->out);
	return result;
}

/* What kinds of pages ask for beforehand is worked out once, by who shares out. */
static void
prepare_kinds(struct db *db)
{
	struct query *kinds = query_open(db, "pagina", kinds_sql);
	struct page_kind kind;

	while (page_kind_next(kinds, &kind)) {
		page_kind_prepare(db, &kind);
		page_kind_clear(&kind);
	}
	query_close(kinds);
}

void
pages_hold(struct db *db)
{
	letters_fill(db);
	held_make(db, HELD_FOR_ALL_PAGES);
}

struct pages *
pages_ready(struct say *say, struct db *db, struct mustache_set *templates, const char *below)
{
	/* What was let go meanwhile. */
	held_make(db, HELD_FOR_ALL_PAGES);
	/* What is not for this reader, or of after the as-of date, is gone by now. */
	pages_list(db);
	prepare_kinds(db);
	struct pages *pages = pages_open(say, db, templates);

	pages->keeps_held = true;
	context_fill(&pages->context);
	path_up(below, &pages->up);
	return pages;
}

long
pages_count(struct pages *pages)
{
	return (long)db_number(pages->db, "uitvoer", "SELECT count(*) FROM uitvoer");
}

/* A hand, and how far all are. */
struct share {
	struct hand hand;
	struct say *say;
	long told, total;
};

static bool
is_mine(void *arg, long number)
{
	struct share *share = arg;
	bool mine = deal_is_mine(&share->hand, number);

	if (mine && number / 500 > share->told / 500)
		say_progress(share->say, tr(share->say, "pagina's", "pages"), share->told = number, share->total);
	return mine;
}

int
pages_make(struct pages *pages, struct deal *deal, int (*add)(void *arg, const char *path, struct str text), void *arg)
{
	struct share share = {.hand = {.deal = deal}, .say = pages->say, .total = pages_count(pages)};
	struct run run = {.pages = pages, .is_mine = is_mine, .mine = &share, .add = add, .arg = arg};

	pages->silent = true;
	int result = render_all(&run);

	pages->silent = false;
	if (run.failed != DEAL_NONE)
		deal_fail(deal, run.failed);
	say_done(pages->say);
	return result;
}

static bool
is_failed(void *arg, long number)
{
	return number == *(long *)arg;
}

static int
keep_none(void *arg, const char *path, struct str text)
{
	(void)arg, (void)path, (void)text;
	return 0;
}

/* It is made once more, to hear what is wrong. */
int
pages_tell(struct pages *pages, const struct deal *deal)
{
	long failed = atomic_load(&deal->failed);
	struct run run = {.pages = pages, .is_mine = is_failed, .mine = &failed, .add = keep_none};

	return failed == DEAL_NONE ? 0 : render_all(&run);
}

int
pages_render(struct say *say, struct db *db, struct mustache_set *templates, const char *below,
    int (*add)(void *arg, const char *path, struct str text), void *arg)
{
	pages_hold(db);
	struct pages *pages = pages_ready(say, db, templates, below);
	struct deal deal = DEAL_START;
	int result = pages_make(pages, &deal, add, arg);

	if (pages_tell(pages, &deal) != 0)
		result = -1;
	pages_close(pages);
	return result;
}
