/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * No public finding tells anything of what is internal, whatever rule it is of. Each plan of tests/golden/AP... is
 * taken once for each file of its own, with that file marked intern, and errors weighed as advice where a plan may do
 * that. Words and numbers that only that file holds must not stand in what the public hears. A new rule is covered by
 * itself.
 */
#include <dirent.h>

#include "scratch.h"
#include "source/source.h"
#include "store/embedded.h"
#include "store/heads.h"
#include "store/plan.h"
#include "store/rules.h"
#include "store/schema.h"

struct tried {
	struct say say;
	struct buf rules;   /* what the rules say of themselves, folded */
	struct buf weights; /* "regels: {...}" */
	int plans, leaks, heard;
};

/* Appends `s` in lower case, without spaces and hyphens: 28 638 is 28638. */
static void
fold(struct str s, struct buf *out)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != ' ' && s.p[i] != '-')
			buf_putc(out, s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32) : s.p[i]);
}

static bool
holds(const struct buf *text, struct str word)
{
	return text->len > 0 && memmem(text->data, text->len, word.p, word.n) != NULL;
}

/* All that the public hears: findings and exceptions. */
static void
put_told(struct db *db, struct buf *out)
{
	struct query *q = query_open(db, "heard",
	    "SELECT pad || ' ' || melding || ' ' || advies || char(10) FROM bevinding UNION ALL"
	    " SELECT pad || ' ' || melding || ' ' || advies || ' ' || reden || char(10) FROM uitzondering");

	while (query_step(q))
		fold(query_str(q, 0), out);
	query_close(q);
}

/* How many words of `secret` are told that stand nowhere else; `loud`: says which. */
static int
count_told(
    struct tried *tried, const char *path, struct str secret, const struct buf *rest, const struct buf *told, bool loud)
{
	static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-.";
	struct buf word = {0};
	int count = 0;

	for (size_t i = 0, n; i<secret.n; i += n> 0 ? n : 1) {
		for (n = 0; i + n < secret.n &&
			    ((signed char)secret.p[i + n] < 0 || strchr(letters, secret.p[i + n]) != NULL);)
			n++;
		buf_reset(&word);
		fold((struct str){secret.p + i, n}, &word);
		while (word.len > 0 && word.data[word.len - 1] == '.')
			word.len--;
		if (word.len < 3 || !holds(told, buf_str(&word)) || holds(rest, buf_str(&word)) ||
		    holds(&tried->rules, buf_str(&word)))
			continue;
		if (loud)
			print_message(
			    "%s is internal, but told: %.*s\n%s\n", path, (int)word.len, word.data, told->data);
		count++;
	}
	buf_free(&word);
	return count;
}

/* What is told of the plan in `source`; `public`: and the public hears. Returns whether it has no errors. */
static bool
listen(struct tried *tried, struct source *source, bool public, struct buf *told)
{
	struct plan_options options = {.as_of = "2031-06-01", .version = "0"};
	struct db *db = plan_open(&tried->say, source, &options);

	assert_non_null(db);
	rules_run(db);
	bool right = rules_count(db, "fout") == 0;

	buf_reset(told);
	if (right && public)
		plan_make_public(db);
	if (right)
		put_told(db, told);
	db_close(db);
	return right;
}

/* What the public hears where all rules run again, whatever they found in the whole. */
static void
listen_to_all(struct tried *tried, struct source *source, struct buf *told)
{
	struct plan_options options = {.as_of = "2031-06-01", .version = "0"};
	struct db *db = plan_open(&tried->say, source, &options);
	struct schema schema;

	rules_run(db);
	db_run(db, "begin", "BEGIN");
	db_run(db, "load/9-openbaar.sql", db_embedded("load/9-openbaar.sql"));
	schema_read(db, &schema);
	schema_fill_tables(db, &schema);
	schema_clear(&schema);
	db_run(db, "commit", "COMMIT");
	rules_run(db);
	db_run(db, "load/91-openbare-bevindingen.sql", db_embedded("load/91-openbare-bevindingen.sql"));
	buf_reset(told);
	put_told(db, told);
	db_close(db);
}

static void
assert_as_all(struct tried *tried, struct source *source, const struct buf *told)
{
	struct buf all = {0};

	listen_to_all(tried, source, &all);
	assert_string_equal(all.len > 0 ? all.data : "", told->len > 0 ? told->data : "");
	tried->heard += told->len > 0;
	buf_free(&all);
}

/* The plan in `folder` with file `path`, that holds `text`, internal. */
static void
try_file(struct tried *tried, const char *folder, const char *path, struct str text, const struct buf *rest)
{
	struct source *source = source_open(&tried->say, folder, NULL);
	struct buf marked = {0}, told = {0};

	buf_printf(&marked, "---\nzichtbaarheid: intern\n%s", text.p + 4);
	source_pretend(source, path, buf_str(&marked));
	if (listen(tried, source, true, &told)) {
		assert_as_all(tried, source, &told);
		tried->leaks += count_told(tried, path, text, rest, &told, true);
		tried->leaks += count_told(tried, path, str_of(strrchr(path, '/') + 1), rest, &told, true);
		tried->plans++;
	}
	source_close(source);
	buf_free(&marked);
	buf_free(&told);
}

/* All other files and their names, folded. */
static void
read_rest(struct source *source, const char *path, struct buf *out)
{
	const struct source_entry *entries;
	size_t count;
	struct buf text = {0};

	buf_reset(out);
	assert_int_equal(source_list(source, "plan", &entries, &count), 0);
	for (size_t i = 0; i < count; i++) {
		if (strcmp(entries[i].path, path) == 0 || entries[i].kind != SOURCE_FILE ||
		    source_read(source, entries[i].path, &text) != 0)
			continue;
		fold(str_of(entries[i].path), out);
		fold(buf_str(&text), out);
	}
	buf_free(&text);
}

/* Gives programma.md the weights; what weights it has itself go. */
static void
weigh(struct tried *tried, const char *folder)
{
	struct buf command = {0};

	buf_printf(&command, "sed -i -e '/^regels:/,/^[a-z-]/{/^regels:/d;/^ /d}' -e '1a %s' '%s/plan/programma.md'",
	    tried->weights.data, folder);
	assert_int_equal(system(command.data), 0);
	buf_free(&command);
}

static void
try_case(struct tried *tried, const char *name)
{
	char *folder = scratch_make();
	struct buf command = {0}, own = {0}, rest = {0}, text = {0}, told = {0};
	const struct source_entry *entries;
	size_t count;

	buf_printf(&command,
	    "cp -R tests/golden/_basis/plan '%s' && cp -R 'tests/golden/%s/plan' '%s' && chmod -R u+w '%s'", folder,
	    name, folder, folder);
	assert_int_equal(system(command.data), 0);
	weigh(tried, folder);
	struct source *source = source_open(&tried->say, folder, NULL);
	bool right = listen(tried, source, false, &told);

	assert_int_equal(source_list(source, "plan", &entries, &count), 0);
	for (size_t i = 0; i < count && right; i++) {
		const char *path = entries[i].path;

		buf_reset(&own);
		buf_printf(&own, "tests/golden/%s/%s", name, path);
		if (!str_ends(buf_str(&own), ".md") || strcmp(path, "plan/programma.md") == 0 ||
		    access(own.data, R_OK) != 0 || source_read(source, path, &text) != 0 ||
		    strstr(text.data, "\nzichtbaarheid:") != NULL)
			continue;
		read_rest(source, path, &rest);
		if (strcmp(name, "AP050") == 0 || count_told(tried, path, buf_str(&text), &rest, &told, false) > 0)
			try_file(tried, folder, path, buf_str(&text), &rest);
	}
	source_close(source);
	scratch_remove(folder);
	buf_free(&command);
	buf_free(&own);
	buf_free(&rest);
	buf_free(&text);
	buf_free(&told);
}

static void
read_rules(struct tried *tried)
{
	struct buf value = {0}, code = {0};

	buf_puts(&tried->weights, "regels: {");
	for (size_t i = 0; i < embedded_count; i++) {
		const char *text = embedded_files[i].text;

		if (strncmp(embedded_files[i].path, "rules/", 6) != 0)
			continue;
		fold(str_of(text), &tried->rules);
		head_get(text, "code", &code);
		if (head_get(text, "ernst", &value) && strcmp(value.data, "fout") == 0 &&
		    !head_get(text, "vast", &value))
			buf_printf(&tried->weights, "%s: advies, ", code.data);
	}
	buf_puts(&tried->weights, "AP148: waarschuwing}");
	buf_free(&value);
	buf_free(&code);
}

static int
is_case(const struct dirent *entry)
{
	struct buf path = {0};

	if (strncmp(entry->d_name, "AP", 2) != 0)
		return 0;
	buf_printf(&path, "tests/golden/%s/setup.sh", entry->d_name);
	bool made = access(path.data, F_OK) == 0;

	buf_reset(&path);
	buf_printf(&path, "tests/golden/%s/plan", entry->d_name);
	bool plan = access(path.data, F_OK) == 0;

	buf_free(&path);
	return plan && !made;
}

static void
no_finding_tells_of_what_is_internal(void **state)
{
	struct tried tried = {0};
	struct dirent **cases;
	int count = scandir("tests/golden", &cases, is_case, alphasort);

	(void)state;
	assert_true(count > 50);
	read_rules(&tried);
	for (int i = 0; i < count; i++) {
		try_case(&tried, cases[i]->d_name);
		free(cases[i]);
	}
	free(cases);
	print_message("%d plans\n", tried.plans);
	assert_int_equal(tried.leaks, 0);
	assert_true(tried.plans >= 40);
	assert_true(tried.heard >= 20);
	buf_free(&tried.rules);
	buf_free(&tried.weights);
}

/* In the whole an action names the organisation, and its exception is for nothing: of the public part, where the action
 * is not, it is for something, so that nothing is told. */
static void
exceptions_hold_in_what_is_public(void **state)
{
	struct tried tried = {0};
	char *folder = scratch_make();
	struct buf command = {0}, told = {0};

	(void)state;
	buf_printf(&command,
	    "cp -R tests/golden/_basis/plan '%s' && cd '%s/plan' && chmod -R u+w . && printf -- '---\\ntitel: "
	    "Ballonvaarders\\n"
	    "soort: ngo\\nuitzonderingen: [{regel: AP158, reden: Vaart nog.}]\\n---\\n' > organisaties/ballon.md && "
	    "printf -- "
	    "'---\\ntitel: Stil plan\\nactielijn: al-1\\nactiehouder: [mvw]\\nbetrokken: [ballon]\\nzichtbaarheid: "
	    "intern\\n---\\n' > acties/stil.md",
	    folder, folder);
	assert_int_equal(system(command.data), 0);
	struct source *source = source_open(&tried.say, folder, NULL);

	assert_true(listen(&tried, source, false, &told));
	assert_non_null(strstr(told.data, "ballon.mdregelap158"));
	assert_true(listen(&tried, source, true, &told));
	assert_as_all(&tried, source, &told);
	assert_null(strstr(told.data, "ballon.mdregelap158"));
	source_close(source);
	scratch_remove(folder);
	buf_free(&command);
	buf_free(&told);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(exceptions_hold_in_what_is_public),
	    cmocka_unit_test(no_finding_tells_of_what_is_internal)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
