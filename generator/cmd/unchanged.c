/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/unchanged.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/fingerprint.h"
#include "cmd/site_papers.h"
#include "render/intact.h"
#include "source/fingerprint.h"
#include "store/letter.h"

/* The first line of the file: another one is of another program. */
static const char title[] = "actieplan: de laatste bouw, weg te gooien";

static void
put_option(const char *name, const char *value, struct buf *out)
{
	if (value != NULL)
		buf_printf(out, "%s %zu %s\n", name, strlen(value), value);
}

/* Everything that a build depends on but for the bytes of the plan. Returns 0, 1 where it cannot be told, or -1. */
static int
put_state(const struct say *say, const struct unchanged *unchanged, struct source *source, struct known *known,
    struct buf *out)
{
	const struct options *options = unchanged->options;

	put_option("target", unchanged->target, out);
	put_option("dir", options->dir, out);
	put_option("rev", options->rev, out);
	put_option("as-of", options->as_of, out);
	put_option("base", options->base, out);
	put_option("stukken", options->papers, out);
	if (options->papers != NULL)
		site_papers_state(options->papers, known, out);
	buf_printf(out, "internal %d strict %d lang %d width %d\n", options->internal, options->strict, (int)say->lang,
	    session_width());
	return fingerprint_program(out) ? source_put_state(source, LETTER_TAGS, out) : 1;
}

/* One fingerprint of both. */
static int
full_key(const struct buf *state, struct source *source, struct known *known, char key[FINGERPRINT_SIZE])
{
	struct buf all = {0};

	buf_putstr(&all, buf_str(state));
	int result = source_put_contents(source, known, &all);

	fingerprint(buf_str(&all), key);
	buf_free(&all);
	return result;
}

static bool
put_database(const struct options *options, struct known *known, char out[FINGERPRINT_SIZE])
{
	struct buf path = {0};

	buf_printf(&path, "%s/build/plan.db", options->dir);
	bool there = known_file(known, AT_FDCWD, path.data, out);

	buf_free(&path);
	return there;
}

/* Of the record of what is known of files. */
static void
put_known_path(const struct unchanged *unchanged, struct buf *out)
{
	buf_printf(out, "%s/build/laatste-bouw.bestanden", unchanged->options->dir);
}

/* The file: four lines, one that tells, and the report. */
struct kept {
	char *text;
	const char *key, *stamp, *database, *told, *report;
};

static bool
take_line(char **at, const char **line)
{
	char *end = strchr(*at, '\n');

	if (end == NULL)
		return false;
	*line = *at;
	*end = '\0';
	*at = end + 1;
	return true;
}

/* Returns false where there is none that this program wrote. The caller frees text either way. */
static bool
read_kept(const char *path, struct kept *kept)
{
	/* O_NONBLOCK: a named pipe would wait for a writer. */
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct buf text = {0};
	const char *first;

	*kept = (struct kept){0};
	if (fd < 0)
		return false;
	int result = file_read_all(fd, &text);

	close(fd);
	if (result != 0 || text.len == 0 || strlen(text.data) != text.len) {
		buf_free(&text);
		return false;
	}
	kept->text = buf_take(&text);
	char *at = kept->text;

	if (!take_line(&at, &first) || strcmp(first, title) != 0 || !take_line(&at, &kept->key) ||
	    !take_line(&at, &kept->stamp) || !take_line(&at, &kept->database) || !take_line(&at, &kept->told))
		return false;
	kept->report = at;
	return true;
}

/* From what is quickly known to what takes longer. Returns 1, 0 or -1. */
static int
stands(const struct unchanged *unchanged, struct source *source, const struct kept *kept, struct known *known)
{
	char found[FINGERPRINT_SIZE], stamp[SITE_STAMP_SIZE];

	if (!site_stamp(unchanged->target, stamp) || strcmp(stamp, kept->stamp) != 0)
		return 0;
	int got = full_key(&unchanged->state, source, known, found);

	if (got != 0)
		return got < 0 ? -1 : 0;
	return strcmp(found, kept->key) == 0 && put_database(unchanged->options, known, found) &&
	       strcmp(found, kept->database) == 0 && site_is_intact(unchanged->target, kept->stamp, known);
}

static int
report(struct say *say, const struct kept *kept)
{
	if (write_out(say, str_of(kept->report)) != EXIT_DONE)
		return -1;
	say_line(say, "%s", kept->told);
	say_line(say, "%s",
	    tr(say, "Er is niets veranderd sinds de site is gemaakt. Zij staat er nog zo.",
		"Nothing has changed since the site was made. It is still there."));
	return 1;
}

/* Returns 1, 0 or -1; says nothing. */
static int
look(struct say *say, struct session *session, struct unchanged *unchanged, struct kept *kept)
{
	struct buf path = {0};
	struct known known;

	put_known_path(unchanged, &path);
	known_open(&known, path.data);
	unchanged->since = known.moment;
	int result = put_state(say, unchanged, session->source, &known, &unchanged->state);

	if (result > 0)
		result = 0;
	else if (result == 0) {
		buf_printf(&unchanged->path, "%s/build/laatste-bouw", unchanged->options->dir);
		if (read_kept(unchanged->path.data, kept))
			result = stands(unchanged, session->source, kept, &known);
	}
	if (result > 0 && known.learned > 0)
		known_write(&known, path.data);
	known_clear(&known);
	buf_free(&path);
	return result;
}

int
unchanged_look(struct say *say, const struct options *options, const char *target, struct session *session,
    struct unchanged *unchanged)
{
	struct kept kept = {0};

	*unchanged =
	    (struct unchanged){.options = options, .target = target, .lines = say->lines, .written = KNOWN_ALL};
	if (source_is_bare(session->source))
		return 0;
	int result = look(say, session, unchanged, &kept);

	if (result > 0)
		result = report(say, &kept);
	free(kept.text);
	if (unchanged->path.len > 0)
		source_remember(session->source);
	return result;
}

/* Appends the file that tells what was made from what. Returns 0, 1 where that is not known, or -1. */
static int
put_kept(
    const struct say *say, struct unchanged *unchanged, struct source *source, struct known *known, struct buf *out)
{
	const struct timespec now = known->moment;
	char key[FINGERPRINT_SIZE], stamp[SITE_STAMP_SIZE], database[FINGERPRINT_SIZE];
	struct buf state = {0};
	int result = put_state(say, unchanged, source, known, &state);

	if (result == 0 &&
	    (strcmp(buf_text(&state), buf_text(&unchanged->state)) != 0 || !site_stamp(unchanged->target, stamp) ||
		!put_database(unchanged->options, known, database)))
		result = 1;
	known->moment = unchanged->since;
	if (result == 0)
		result = full_key(&state, source, known, key);
	known->moment = now;
	if (result == 0)
		buf_printf(out, "%s\n%s\n%s\n%s\n", title, key, stamp, database);
	buf_free(&state);
	return result;
}

int
unchanged_keep(
    struct say *say, struct unchanged *unchanged, struct session *session, struct str report, struct str told)
{
	struct buf path = {0}, out = {0};
	struct known known;

	if (unchanged->path.len == 0 || say->lines != unchanged->lines + 1)
		return 0;
	put_known_path(unchanged, &path);
	known_open(&known, path.data);
	int result = put_kept(say, unchanged, session->source, &known, &out);

	if (result == 0) {
		site_learn(unchanged->target, &unchanged->written, &known);
		known_write(&known, path.data);
		buf_putstr(&out, told);
		buf_putc(&out, '\n');
		buf_putstr(&out, report);
		file_sweep(unchanged->path.data);
		result = file_write(say, unchanged->path.data, buf_str(&out));
	}
	known_clear(&known);
	buf_free(&path);
	buf_free(&out);
	return result < 0 ? -1 : 0;
}

void
unchanged_clear(struct unchanged *unchanged)
{
	buf_free(&unchanged->path);
	buf_free(&unchanged->state);
	known_clear(&unchanged->written);
}
