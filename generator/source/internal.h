/* SPDX-License-Identifier: EUPL-1.2 */
/* What the two kinds of source (workdir.c, revision.c) and source.c share. Not for other folders. */
#ifndef SOURCE_INTERNAL_H
#define SOURCE_INTERNAL_H

#include "base/known.h"
#include "base/mem.h"
#include "source/source.h"

struct git_tree;
struct repo;
struct source_seen;

/* Deeper nesting of folders than this is refused: each level holds a descriptor or a tree open. */
#define SOURCE_MAX_DEPTH 64
/* What a listing looks at: a small repository can hold a tree of ten billion names. */
#define SOURCE_MAX_ENTRIES 2000000
#define SOURCE_MAX_PATH 4096 /* bytes: as far as a path on disk can go */

struct source_ops {
	/* As source_list(), but reports each entry through source_found(), in any order. */
	int (*list)(struct source *source, const char *top);
	/* As source_read(); `path` has been checked and `out` is empty. */
	int (*read)(struct source *source, const char *path, struct buf *out);
	/* source_is_large(); `path` has been checked. */
	bool (*is_large)(struct source *source, const char *path);
	/* Whether plan/ or templates/ differ from the commit of `repo`, which is not NULL. */
	bool (*differs)(struct source *source);
	/* source_uncommitted() */
	bool (*file_differs)(struct source *source, const char *path);
	/* What lstat() tells of the file at `path`; mode 0 where it tells nothing. NULL: of no file it does */
	void (*state)(struct source *source, const char *path, struct known_state *out);
	/* source_look_at(); NULL: it makes no difference */
	void (*look_at)(struct source *source, const char *const *paths, size_t count);
};

struct source_listed {
	const struct source_entry *entries;
	size_t count;
};

struct source {
	const struct source_ops *ops;
	struct say *say;
	char *dir;		    /* as it was given */
	char *rev;		    /* likewise; NULL: the folder on disk */
	struct pool pool;	    /* paths and finished lists */
	struct source_entry *found; /* the list in the making */
	size_t found_count, found_room;
	size_t walked;	       /* entries that listings looked at */
	struct repo *repo;     /* with a commit; NULL where there is none */
	struct git_tree *tree; /* of a revision: the folder that paths start from */
	int folder;	       /* of a work dir: descriptor of that folder; else -1 */
	bool compared;	       /* whether the next three are known */
	bool is_different;     /* of a work dir: differs from its commit */
	bool partial;	       /* only source_look_at()'s files were looked at */
	const char **changed;  /* its files that do, sorted; paths as those of a listing */
	size_t changed_count;
	char *revision; /* NULL until first asked for */
	char date[11];
	struct known_state read_state; /* of a work dir: of the file that was read last, before and after */
	struct source_seen *seen;      /* source_remember(): what was read since */
	size_t seen_count, seen_room;
	struct source_listed listed[2]; /* of put_names() (fingerprint.c): each of its folders */
	bool remembers;
	const char *pretend_path; /* source_pretend(): NULL, or the file that reads as pretend_bytes */
	struct str pretend_bytes;
};

/* Where paths start on disk; in workdir.c. -1 after a line on stderr. */
int workdir_open(struct source *source, const char *dir);

/* The same in the commit of source->repo; in revision.c. -1 after a line on stderr. */
int revision_open(struct source *source, const char *dir, const char *rev);

void source_found(struct source *source, const char *path, enum source_kind kind);

/* Takes off what was added to a path after it had `length` bytes (one at least). */
static inline void
source_path_cut(struct buf *path, size_t length)
{
	path->len = length;
	path->data[length] = '\0';
}

/* To be called for each entry of a listing: 0, or -1 after a line on stderr where it goes on too long or too far. */
int source_step(struct source *source, const struct buf *path);

/* Failures that both kinds have: each says a line and returns -1. */
int source_too_deep(struct source *source, const char *path);
int source_not_a_folder(struct source *source, const char *path);
int source_not_a_file(struct source *source, const char *path);
int source_absent(struct source *source, const char *path);

/* Whether the listing leaves `name` out. */
bool source_is_hidden(const char *name);

/* Whether a folder named `name` is an entry of its own. */
bool source_folder_counts(const char *name);

#endif
