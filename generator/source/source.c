/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/source.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "source/fingerprint.h"
#include "source/history.h"
#include "source/internal.h"
#include "source/repo.h"

/* A repository that does not hold the folder, or has no commit yet, says nothing about the content. */
static int
take_head(struct source *source)
{
	if (source->repo->prefix != NULL && repo_head(source->say, source->repo) < 0)
		return -1;
	if (source->repo->commit == NULL) {
		repo_close(source->repo);
		source->repo = NULL;
	}
	return 0;
}

static int
open_workdir(struct source *source, const char *dir)
{
	int found = repo_open(source->say, dir, &source->repo);

	if (found < 0)
		return -1;
	if (found == 0 && git()->repository_is_bare(source->repo->git) && source->repo->prefix != NULL)
		return fail(source->say,
		    tr(source->say,
			"%s is een kale git-repository: kies een revisie, zoals --rev HEAD, of werk in een gewone "
			"kloon.",
			"%s is a bare git repository: choose a revision, such as --rev HEAD, or work in a plain "
			"clone."),
		    dir);
	if (found == 0 && take_head(source) < 0)
		return -1;
	return workdir_open(source, dir);
}

/* `found` is what opening its repository gave. */
static int
take_revision(struct source *source, int found, const char *dir, const char *rev)
{
	if (found < 0)
		return -1;
	if (found > 0)
		return fail(source->say,
		    tr(source->say,
			"%s ligt niet in een git-repository, dus er zijn geen eerdere versies: neem het plan van nu, "
			"of wijs met -C een map in een repository aan.",
			"%s is not in a git repository, so there are no versions: take the plan of now, or point -C at "
			"a folder in a repository."),
		    dir);
	if (repo_resolve(source->say, source->repo, rev) < 0)
		return -1;
	return revision_open(source, dir, rev);
}

static struct source *
new_source(struct say *say, const char *dir, const char *rev)
{
	struct source *source = xcalloc(1, sizeof(*source));

	source->say = say;
	source->dir = xstrdup(dir);
	source->rev = rev != NULL ? xstrdup(rev) : NULL;
	source->folder = -1;
	return source;
}

/* `result` is what opening it gave. */
static struct source *
opened(struct source *source, int result)
{
	if (result != 0) {
		source_close(source);
		return NULL;
	}
	if (source->repo != NULL)
		commit_date(source->repo->commit, source->date);
	return source;
}

struct source *
source_open(struct say *say, const char *dir, const char *rev)
{
	struct source *source = new_source(say, dir, rev);

	if (rev == NULL)
		return opened(source, open_workdir(source, dir));
	return opened(source, take_revision(source, repo_open(say, dir, &source->repo), dir, rev));
}

struct source *
source_open_beside(const struct source *source, const char *rev)
{
	struct source *other = new_source(source->say, source->dir, rev);
	int found = repo_open_again(source->say, source->dir, &other->repo);

	return opened(other, take_revision(other, found, source->dir, rev));
}

void
source_close(struct source *source)
{
	if (source == NULL)
		return;
	if (source->tree != NULL) /* else libgit2 may not have been loaded */
		git()->tree_free(source->tree);
	repo_close(source->repo);
	if (source->folder >= 0)
		close(source->folder);
	free(source->found);
	source_forget(source);
	free(source->revision);
	free(source->rev);
	free(source->dir);
	pool_clear(&source->pool);
	free(source);
}

/*
 * Only what a listing can show may be asked for: relative, and no component that is empty or begins with '.'
 * (which keeps ".." and .git out).
 */
static bool
is_plain(const char *path)
{
	for (const char *part = path;; part++) {
		if (*part == '\0' || *part == '/' || *part == '.')
			return false;
		part = strchr(part, '/');
		if (part == NULL)
			return true;
	}
}

bool
source_is_hidden(const char *name)
{
	return name[0] == '.';
}

bool
source_folder_counts(const char *name)
{
	struct str s = str_of(name);

	return str_ends(s, ".md") || str_ends(s, ".csv");
}

void
source_found(struct source *source, const char *path, enum source_kind kind)
{
	if (source->found_count == source->found_room) {
		source->found_room = source->found_room > 0 ? source->found_room * 2 : 256;
		source->found = xrealloc(source->found, source->found_room, sizeof(*source->found));
	}
	source->found[source->found_count++] =
	    (struct source_entry){pool_copy(&source->pool, path, strlen(path)), kind};
}

int
source_step(struct source *source, const struct buf *path)
{
	if (path->len > SOURCE_MAX_PATH)
		return fail(source->say,
		    tr(source->say, "Een pad heeft meer dan %d tekens: %.100s...: maak de naam korter.",
			"A path has more than %d characters: %.100s...: make the name shorter."),
		    SOURCE_MAX_PATH, path->data);
	if (++source->walked > SOURCE_MAX_ENTRIES)
		return fail(source->say,
		    tr(source->say, "Er zijn meer dan %d namen: bij %s is gestopt met lezen. Dit is geen actieplan.",
			"There are more than %d names: reading stopped at %s. This is no action plan."),
		    SOURCE_MAX_ENTRIES, path->data);
	return 0;
}

int
source_too_deep(struct source *source, const char *path)
{
	return fail(source->say,
	    tr(source->say, "%s ligt meer dan %d mappen diep: leg het ondieper.",
		"%s is more than %d folders deep: move it up."),
	    path, SOURCE_MAX_DEPTH);
}

int
source_not_a_folder(struct source *source, const char *path)
{
	return fail(source->say,
	    tr(source->say,
		"%s is geen map (een symbolische koppeling wordt niet gevolgd): maak er een gewone map van.",
		"%s is not a folder (a symbolic link is not followed): make it a real folder."),
	    path);
}

int
source_not_a_file(struct source *source, const char *path)
{
	return fail(source->say,
	    tr(source->say,
		"%s is geen gewoon bestand (een symbolische koppeling wordt niet gevolgd): vervang het door een "
		"bestand.",
		"%s is not a regular file (a symbolic link is not followed): replace it by a file."),
	    path);
}

int
source_absent(struct source *source, const char *path)
{
	return fail(source->say,
	    tr(source->say, "Het bestand %s is er niet: zet het terug of haal de verwijzing ernaar weg.",
		"There is no file %s: put it back or remove what refers to it."),
	    path);
}

static int
by_path(const void *a, const void *b)
{
	return strcmp(((const struct source_entry *)a)->path, ((const struct source_entry *)b)->path);
}

int
source_list(struct source *source, const char *top, const struct source_entry **entries, size_t *count)
{
	*entries = NULL;
	*count = 0;
	source->found_count = 0;
	source->walked = 0;
	if (!is_plain(top))
		return fail(source->say,
		    tr(source->say, "%s is geen map van het plan.", "%s is not a folder of the plan."), top);
	int result = source->ops->list(source, top);

	if (result != 0)
		return result;
	/* A copy without spare room, which stays when the next list is made. */
	size_t size = source->found_count * sizeof(*source->found);
	struct source_entry *list = pool_alloc(&source->pool, size);

	if (size > 0) {
		memcpy(list, source->found, size);
		qsort(list, source->found_count, sizeof(*list), by_path);
	}
	/* No file system and no git makes these. */
	for (size_t i = 1; i < source->found_count; i++)
		if (strcmp(list[i - 1].path, list[i].path) == 0)
			return fail(source->say,
			    tr(source->say, "%s staat er twee keer: deze git-repository is beschadigd.",
				"%s is there twice: this git repository is damaged."),
			    list[i].path);
	*entries = list;
	*count = source->found_count;
	return 0;
}

int
source_read(struct source *source, const char *path, struct buf *out)
{
	buf_reset(out);
	if (!is_plain(path))
		return fail(source->say,
		    tr(source->say,
			"%s is geen bestand van het plan: namen die met een punt beginnen worden niet gelezen.",
			"%s is not a file of the plan: names that begin with a dot are not read."),
		    path);
	if (source->pretend_path != NULL && strcmp(path, source->pretend_path) == 0) {
		buf_putstr(out, source->pretend_bytes);
		return 0;
	}
	int result = source->ops->read(source, path, out);

	if (result != 0)
		buf_reset(out);
	else
		source_seen(source, path, buf_str(out));
	return result;
}

bool
source_is_large(struct source *source, const char *path)
{
	return is_plain(path) && source->ops->is_large(source, path);
}

void
source_pretend(struct source *source, const char *path, struct str bytes)
{
	source->pretend_path = path;
	source->pretend_bytes = bytes;
}

const char *
source_rev(const struct source *source)
{
	return source->rev;
}

const char *
source_revision(struct source *source)
{
	if (source->repo == NULL)
		return "";
	if (source->revision == NULL) {
		struct buf text = {0};

		buf_puts(&text, git()->oid_tostr_s(git()->commit_id(source->repo->commit)));
		if (source->ops->differs(source))
			buf_putc(&text, '+');
		source->revision = buf_take(&text);
	}
	return source->revision;
}

const char *
source_date(struct source *source)
{
	return source->date;
}

bool
source_uncommitted(struct source *source, const char *path)
{
	return source->repo != NULL && source->ops->file_differs(source, path);
}

void
source_look_at(struct source *source, const char *const *paths, size_t count)
{
	if (source->repo != NULL && source->ops->look_at != NULL && count > 0)
		source->ops->look_at(source, paths, count);
}

bool
source_is_bare(const struct source *source)
{
	return source->repo != NULL && git()->repository_is_bare(source->repo->git) == 1;
}

int
source_dir_is_bare(struct say *say, const char *dir)
{
	struct repo *repo;
	int found = repo_open(say, dir, &repo);
	int bare = found == 0 && git()->repository_is_bare(repo->git) == 1;

	repo_close(repo);
	return found < 0 ? -1 : bare;
}
