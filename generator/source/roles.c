/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/roles.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "source/source.h"

/* libgit2 minds the case of addresses, so there only small letters are left on both sides. */
static void
lower_addresses(char *text)
{
	bool inside = false;

	for (char *p = text; *p != '\0'; p++) {
		inside = *p == '<' || (inside && *p != '>' && *p != '\n');
		if (inside)
			*p = (char)tolower((unsigned char)*p);
	}
}

git_mailmap *
roles_open(const struct repo *repo)
{
	git_tree *tree = NULL;
	git_tree_entry *entry = NULL;
	git_blob *blob = NULL;
	git_mailmap *roles = NULL;
	int code = git()->commit_tree(&tree, repo->commit);

	if (code == 0)
		code = git()->tree_entry_bypath(&entry, tree, ".mailmap");
	/* git follows no link here either. */
	if (code == 0 && git()->tree_entry_filemode(entry) != GIT_FILEMODE_LINK)
		code = git()->blob_lookup(&blob, repo->git, git()->tree_entry_id(entry));
	if (code == 0 && blob != NULL && git()->blob_rawsize(blob) <= (git_object_size_t)SOURCE_MAX_FILE) {
		char *text = xstrndup(git()->blob_rawcontent(blob), (size_t)git()->blob_rawsize(blob));

		lower_addresses(text);
		git()->mailmap_from_buffer(&roles, text, strlen(text));
		free(text);
	}
	git()->blob_free(blob);
	git()->tree_entry_free(entry);
	git()->tree_free(tree);
	return roles;
}

const char *
roles_name(const git_mailmap *roles, const git_commit *commit)
{
	const git_signature *author = git()->commit_author(commit);
	const char *name = NULL, *address = NULL;

	if (roles == NULL)
		return "";
	char *lowered = xstrdup(author->email);

	for (char *p = lowered; *p != '\0'; p++)
		*p = (char)tolower((unsigned char)*p);
	int code = git()->mailmap_resolve(&name, &address, roles, author->name, lowered);

	free(lowered);
	/* What it does not name comes back as it was given. */
	return code == 0 && name != author->name && strchr(name, '@') == NULL ? name : "";
}
