/* SPDX-License-Identifier: EUPL-1.2 */
/* A source that is a commit: read from the repository's objects, nothing is checked out. */
#include <string.h>

#include "source/internal.h"
#include "source/repo.h"

struct walk {
	struct source *source;
	git_odb *odb;
	struct buf path;
};

static int walk_tree(struct walk *walk, const git_tree *tree, int depth);

static int
walk_folder(struct walk *walk, const git_tree_entry *entry, int depth)
{
	struct source *source = walk->source;
	git_tree *tree = NULL;

	if (source_folder_counts(git()->tree_entry_name(entry)))
		source_found(source, buf_text(&walk->path), SOURCE_FOLDER);
	int code = git()->tree_lookup(&tree, source->repo->git, git()->tree_entry_id(entry));

	if (code < 0)
		return repo_fail(source->say, source->repo, buf_text(&walk->path), code);
	buf_putc(&walk->path, '/');
	int result = walk_tree(walk, tree, depth + 1);

	git()->tree_free(tree);
	return result;
}

/* That its object is there is asked now: a listing of a damaged repository fails as a whole. */
static int
walk_file(struct walk *walk, const git_tree_entry *entry)
{
	struct source *source = walk->source;
	git_object_t type;
	size_t size;
	int code = git()->odb_read_header(&size, &type, walk->odb, git()->tree_entry_id(entry));

	if (code < 0)
		return repo_fail(source->say, source->repo, buf_text(&walk->path), code);
	source_found(source, buf_text(&walk->path), SOURCE_FILE);
	return 0;
}

static int
walk_entry(struct walk *walk, const git_tree_entry *entry, int depth)
{
	switch (git()->tree_entry_filemode(entry)) {
	case GIT_FILEMODE_TREE:
		return walk_folder(walk, entry, depth);
	case GIT_FILEMODE_BLOB:
	case GIT_FILEMODE_BLOB_EXECUTABLE:
		return walk_file(walk, entry);
	case GIT_FILEMODE_LINK:
		source_found(walk->source, buf_text(&walk->path), SOURCE_SYMLINK);
		return 0;
	default: /* a submodule */
		source_found(walk->source, buf_text(&walk->path), SOURCE_OTHER);
		return 0;
	}
}

/* walk->path is the folder's, with a '/' behind it. */
static int
walk_tree(struct walk *walk, const git_tree *tree, int depth)
{
	size_t length = walk->path.len;

	if (depth > SOURCE_MAX_DEPTH)
		return source_too_deep(walk->source, buf_text(&walk->path));
	for (size_t i = 0; i < git()->tree_entrycount(tree); i++) {
		const git_tree_entry *entry = git()->tree_entry_byindex(tree, i);
		const char *name = git()->tree_entry_name(entry);

		if (source_is_hidden(name))
			continue;
		source_path_cut(&walk->path, length);
		buf_puts(&walk->path, name);
		if (source_step(walk->source, &walk->path) < 0 || walk_entry(walk, entry, depth) < 0)
			return -1;
	}
	return 0;
}

/* The entry at `path`, that the caller frees, or NULL after a line on stderr; NULL and *absent where there is none. */
static git_tree_entry *
entry_at(struct source *source, const char *path, bool *absent)
{
	git_tree_entry *entry = NULL;
	int code = git()->tree_entry_bypath(&entry, source->tree, path);
	const git_error *error = git()->error_last();

	*absent = code == GIT_ENOTFOUND && (error == NULL || error->klass != GIT_ERROR_ODB);
	if (code < 0 && !*absent)
		repo_fail(source->say, source->repo, path, code);
	return code < 0 ? NULL : entry;
}

static int
list(struct source *source, const char *top)
{
	bool absent;
	git_tree_entry *entry = entry_at(source, top, &absent);

	if (entry == NULL)
		return absent ? 1 : -1;
	if (git()->tree_entry_type(entry) != GIT_OBJECT_TREE) {
		git()->tree_entry_free(entry);
		return source_not_a_folder(source, top);
	}

	struct walk walk = {.source = source};
	git_tree *tree = NULL;
	int code = git()->repository_odb(&walk.odb, source->repo->git);

	if (code == 0)
		code = git()->tree_lookup(&tree, source->repo->git, git()->tree_entry_id(entry));
	int result = code < 0 ? repo_fail(source->say, source->repo, top, code) : 0;

	if (result == 0) {
		buf_printf(&walk.path, "%s/", top);
		result = walk_tree(&walk, tree, 1);
	}
	buf_free(&walk.path);
	git()->tree_free(tree);
	git()->odb_free(walk.odb);
	git()->tree_entry_free(entry);
	return result;
}

static bool
is_large(struct source *source, const char *path)
{
	bool absent;
	git_tree_entry *entry = entry_at(source, path, &absent);
	git_odb *odb = NULL;
	git_object_t type;
	size_t size = 0;
	bool is = entry != NULL && git()->repository_odb(&odb, source->repo->git) == 0 &&
		  git()->odb_read_header(&size, &type, odb, git()->tree_entry_id(entry)) == 0 && size > SOURCE_MAX_FILE;

	git()->odb_free(odb);
	git()->tree_entry_free(entry);
	return is;
}

/* Whether the blob is small enough is asked before it is unpacked. */
static int
read_blob(struct source *source, const char *path, const git_oid *id, struct buf *out)
{
	git_odb *odb = NULL;
	git_blob *blob = NULL;
	git_object_t type;
	size_t size = 0;
	int code = git()->repository_odb(&odb, source->repo->git);

	if (code == 0)
		code = git()->odb_read_header(&size, &type, odb, id);
	git()->odb_free(odb);
	if (code == 0 && size > SOURCE_MAX_FILE)
		return 1;
	if (code == 0)
		code = git()->blob_lookup(&blob, source->repo->git, id);
	if (code < 0)
		return repo_fail(source->say, source->repo, path, code);
	buf_add(out, git()->blob_rawcontent(blob), (size_t)git()->blob_rawsize(blob));
	git()->blob_free(blob);
	return 0;
}

static int
read_file(struct source *source, const char *path, struct buf *out)
{
	bool absent;
	git_tree_entry *entry = entry_at(source, path, &absent);

	if (entry == NULL)
		return absent ? source_absent(source, path) : -1;
	git_filemode_t mode = git()->tree_entry_filemode(entry);
	int result;

	if (mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE)
		result = read_blob(source, path, git()->tree_entry_id(entry), out);
	else
		result = source_not_a_file(source, path);
	git()->tree_entry_free(entry);
	return result;
}

/* A commit is always equal to itself. */
static bool
differs(struct source *source)
{
	(void)source;
	return false;
}

static bool
file_differs(struct source *source, const char *path)
{
	(void)path;
	return differs(source);
}

static const struct source_ops ops = {
    .list = list, .read = read_file, .is_large = is_large, .differs = differs, .file_differs = file_differs};

int
revision_open(struct source *source, const char *dir, const char *rev)
{
	struct repo *repo = source->repo;
	git_tree *root = NULL;
	git_object *folder = NULL;
	int code = repo->prefix != NULL ? git()->commit_tree(&root, repo->commit) : GIT_ENOTFOUND;

	source->ops = &ops;
	if (code == 0 && repo->prefix[0] == '\0') {
		source->tree = root;
		return 0;
	}
	if (code == 0) {
		struct buf path = {0};

		buf_add(&path, repo->prefix, strlen(repo->prefix) - 1);
		code = git()->object_lookup_bypath(&folder, (git_object *)root, buf_text(&path), GIT_OBJECT_TREE);
		buf_free(&path);
	} else if (repo->prefix != NULL) {
		return repo_fail(source->say, repo, rev, code);
	}
	git()->tree_free(root);
	source->tree = (git_tree *)folder;
	if (code < 0)
		return fail(source->say,
		    tr(source->say,
			"De map %s is er niet in revisie %s van de git-repository %s: geef met -C een map die er wel "
			"in staat.",
			"Folder %s is not in revision %s of git repository %s: give a folder that is with -C."),
		    dir, rev, repo->name);
	return 0;
}
