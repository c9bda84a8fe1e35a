/* SPDX-License-Identifier: EUPL-1.2 */
/* From a name of a revision to its commit. */
#include "source/repo.h"

static int
fail_unknown(struct say *say, struct repo *repo, const char *rev)
{
	struct buf near = {0};
	int names = repo_near_names(repo, rev, &near);

	if (names == 0 && git()->repository_head_unborn(repo->git) == 1)
		fail(say,
		    tr(say, "De git-repository %s heeft nog geen commits: leg het plan eerst vast, of laat --rev weg.",
			"Git repository %s has no commits yet: commit the plan first, or leave out --rev."),
		    repo->name);
	else if (repo_has_name(repo, rev))
		fail(say,
		    tr(say,
			"%s is er wel in de git-repository %s, maar leidt niet naar een commit: die naam verwijst naar "
			"een naam die er niet is, of naar zichzelf. Geef een andere commit, tag of branch.",
			"%s is in git repository %s, but does not lead to a commit: that name refers to a name that is "
			"not there, or to itself. Give another commit, tag or branch."),
		    rev, repo->name);
	else if (near.len > 0)
		fail(say,
		    tr(say, "Onbekende revisie %s in de git-repository %s. Bedoelde u: %s?",
			"Unknown revision %s in git repository %s. Did you mean: %s?"),
		    rev, repo->name, buf_text(&near));
	else if (git()->repository_is_shallow(repo->git) == 1)
		fail(say,
		    tr(say,
			"Revisie %s is er niet in de git-repository %s, die niet de hele geschiedenis heeft: haal die "
			"op met git fetch --unshallow --tags.",
			"Revision %s is not in git repository %s, which does not hold all history: get it with git "
			"fetch --unshallow --tags."),
		    rev, repo->name);
	else
		fail(say,
		    tr(say,
			"Onbekende revisie %s in de git-repository %s: kijk met git tag en git branch --all welke er "
			"zijn.",
			"Unknown revision %s in git repository %s: see with git tag and git branch --all which there "
			"are."),
		    rev, repo->name);
	buf_free(&near);
	return -1;
}

static int
fail_resolve(struct say *say, struct repo *repo, const char *rev, int code)
{
	const git_error *error = git()->error_last();

	if (code == GIT_EAMBIGUOUS)
		return fail(say,
		    tr(say, "Revisie %s past op meer dan één commit in de git-repository %s: geef meer tekens.",
			"Revision %s fits more than one commit in git repository %s: give more characters."),
		    rev, repo->name);
	if (error != NULL && error->klass == GIT_ERROR_ODB)
		return repo_fail(say, repo, rev, code);
	return fail_unknown(say, repo, rev);
}

int
repo_resolve(struct say *say, struct repo *repo, const char *rev)
{
	git_object *object = NULL, *commit = NULL;
	int code = git()->revparse_single(&object, repo->git, rev);

	if (code < 0)
		return fail_resolve(say, repo, rev, code);
	code = git()->object_peel(&commit, object, GIT_OBJECT_COMMIT);
	git()->object_free(object);
	if (code == GIT_EPEEL || code == GIT_EINVALIDSPEC)
		return fail(say,
		    tr(say,
			"%s wijst in de git-repository %s geen commit aan, maar een los bestand of een map: geef een "
			"commit, of een tag of branch ervan.",
			"%s in git repository %s does not name a commit, but a single file or folder: give a commit, "
			"or a tag or branch of one."),
		    rev, repo->name);
	if (code < 0)
		return repo_fail(say, repo, rev, code);
	repo->commit = (git_commit *)commit;
	return 0;
}

int
repo_head(struct say *say, struct repo *repo)
{
	if (git()->repository_head_unborn(repo->git) == 1)
		return 0;
	return repo_resolve(say, repo, "HEAD");
}
