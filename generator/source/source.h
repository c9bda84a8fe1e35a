/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Where the plan and its templates are read from: a folder, or a revision of a git repository. Both look the
 * same from here on. Nothing is ever written to either.
 */
#ifndef SOURCE_SOURCE_H
#define SOURCE_SOURCE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/say.h"

#define SOURCE_MAX_FILE ((size_t)1 << 20) /* bytes: a larger file is not read */

enum source_kind {
	SOURCE_FILE,
	SOURCE_FOLDER,	/* reported only where its name ends in .md or .csv */
	SOURCE_SYMLINK, /* never followed */
	SOURCE_OTHER,	/* device, socket, submodule */
};

struct source_entry {
	/* From the source's root, with '/': plan/acties/1.1.md. Bytes as stored: may be any but NUL, valid UTF-8 or
	 * not. */
	const char *path;
	enum source_kind kind;
};

struct source;

/*
 * Opens `dir`: with `rev` NULL the folder as it is on disk (in a repository or not), else that commit, tag or
 * branch of the repository that `dir` is in (bare too; `dir` may lie below its root: paths are then from there).
 * Returns NULL after a line on stderr where it cannot. Without `rev` it cannot either where `dir` is a bare
 * repository, or in a repository that git would not trust or cannot read, for its revision would be wrong.
 * The caller frees it with source_close(). `say` must live as long.
 */
struct source *source_open(struct say *say, const char *dir, const char *rev);
void source_close(struct source *source); /* NULL is fine */

/*
 * The same folder in another revision of the repository that `source` is of. Unlike source_open() it does not ask again
 * whether the user trusts that repository, and so reads nothing outside it. Returns NULL after a line on stderr.
 */
struct source *source_open_beside(const struct source *source, const char *rev);

/* The revision that it was opened with, as it was given; NULL: none, it is the folder on disk. */
const char *source_rev(const struct source *source);

/*
 * Lists everything below folder `top` (such as "plan") in byte order of the paths: files, symbolic links, others.
 * Names that begin with '.' (.git among them) are left out, with all that is below them, on disk and in git alike.
 * `top` itself must be a folder; more than 64 folders deep is refused. Returns 0; -1 after a line on stderr; or 1
 * where there is no `top`. The entries and their paths belong to the source and stay valid until it is closed.
 */
int source_list(struct source *source, const char *top, const struct source_entry **entries, size_t *count);

/*
 * Puts the bytes of the file at `path` into `out` (replacing what was there) as they are stored, line ends and all.
 * No symbolic link is followed, in no part of the path, and nothing is read that source_list() would not show.
 * Returns 0; 1 where it is larger than SOURCE_MAX_FILE; or -1 after a line on stderr, also where a file on disk
 * changed while it was read. `out` is empty unless 0.
 */
int source_read(struct source *source, const char *path, struct buf *out);

/* Whether the file at `path` is larger than SOURCE_MAX_FILE; no where that cannot be told: reading it says why. */
bool source_is_large(struct source *source, const char *path);

/*
 * From now on the file at `path` reads as `bytes`, which stay the caller's and must live as long: what a change would
 * do can be tried before it is made. Only for a file that is there, one at a time.
 */
void source_pretend(struct source *source, const char *path, struct str bytes);

/*
 * The commit that the content is of: 40 hex digits, with "+" behind it where plan/ or templates/ on disk differ
 * from it as `git status` sees it: changed, added or deleted files, staged or not. What the repository's own rules
 * ignore does not count, nor do file modes and names that begin with '.'; a plan or templates folder that the commit
 * does not have at all does. "" where there is no repository or no commit. Owned by the source.
 */
const char *source_revision(struct source *source);

/* The date of that commit (committer's date at the committer's own UTC offset) as JJJJ-MM-DD; "" where none. */
const char *source_date(struct source *source);

/* Whether `dir` is a bare repository: then nothing of ours can be put beside the plan. */
bool source_is_bare(const struct source *source);

/* The same of a folder that is not open: 1 or 0; or -1 after a line on stderr. */
int source_dir_is_bare(struct say *say, const char *dir);

#endif
