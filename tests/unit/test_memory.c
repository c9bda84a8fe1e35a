/* SPDX-License-Identifier: EUPL-1.2 */
/* Where a library gets no memory the program says so and ends with 3, as where it gets none itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/db.h"
#include "text/frontmatter.h"
#include "text/markdown_text.h"

#include <cmocka.h>

#define ROOM ((rlim_t)256 << 20)

static void
run_sql(void)
{
	db_run(db_open(), "large", "SELECT hex(zeroblob(300000000))");
}

/* It is no text, and as large as all there may be, only when it is asked for. */
static void
read_value(void)
{
	struct query *query = query_open(db_open(), "large", "SELECT zeroblob(300000000)");

	if (query_step(query))
		query_str(query, 0);
}

static void
parse_markdown(void)
{
	struct buf text = {0};

	for (int i = 0; i < 4000000; i++)
		buf_puts(&text, "*a* ");
	md_parse(buf_str(&text), CMARK_OPT_DEFAULT);
}

static void
note_fault(void *arg, const char *name, int line, int column, struct str a, struct str b)
{
	(void)arg, (void)line, (void)column, (void)a, (void)b;
	dprintf(STDERR_FILENO, "%s\n", name);
}

static void
read_head(struct str text)
{
	struct front_matter_sink sink = {NULL, note_fault};
	struct front_matter head;

	front_matter_read(text, &sink, &head);
}

/* A value for which there is no room beside its text. */
static void
read_large_head(void)
{
	struct buf text = {0};

	buf_puts(&text, "---\ntitel: ");
	for (int i = 0; i < 10000000; i++)
		buf_puts(&text, "aaaaaaaaaa");
	buf_puts(&text, "\n---\n");
	read_head(buf_str(&text));
}

/* There is some for what is small, but none for the buffers of a parser. */
static void
begin_head(void)
{
	void **last = NULL;

	for (void **block; (block = malloc(40000)) != NULL; last = block)
		*block = last;
	alarm(60);
	read_head(STR("---\ntitel: a\n---\n"));
}

/* What is done behind the end, such as counting for `make coverage`, may take what it needs. */
static void
give_room(void)
{
	struct rlimit all;

	getrlimit(RLIMIT_AS, &all);
	all.rlim_cur = all.rlim_max;
	setrlimit(RLIMIT_AS, &all);
}

static _Noreturn void
do_in_little(void (*work)(void), int to)
{
	struct rlimit little;

	dup2(to, STDERR_FILENO);
	atexit(give_room);
	getrlimit(RLIMIT_AS, &little);
	little.rlim_cur = ROOM;
	setrlimit(RLIMIT_AS, &little);
	work();
	_exit(0);
}

static void
is_said_once(void **state)
{
	static void (*const works[])(void) = {run_sql, read_value, parse_markdown, read_large_head, begin_head};

	(void)state;
#ifdef __SANITIZE_ADDRESS__
	skip(); /* it takes more than there may be itself */
#endif
	for (size_t i = 0; i < sizeof works / sizeof *works; i++) {
		char said[1000] = "";
		int ends[2], status;

		assert_int_equal(pipe(ends), 0);
		pid_t child = fork();

		if (child == 0)
			do_in_little(works[i], ends[1]);
		close(ends[1]);
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_true(read(ends[0], said, sizeof said - 1) > 0);
		close(ends[0]);
		assert_string_equal(said, "actieplan: geen geheugen meer / out of memory\n");
		assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 3);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(is_said_once)};

	return cmocka_run_group_tests_name("memory", tests, NULL, NULL);
}
