/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/repo.h"

/* What libgit2's classes of errors mean to somebody who never heard of objects and refs. */
static const struct {
	int class;
	const char *nl, *en;
} texts[] = {
    {GIT_ERROR_OS, "de schijf of de rechten erop laten het niet toe", "the disk or the rights on it do not allow it"},
    {GIT_ERROR_FILESYSTEM, "de schijf of de rechten erop laten het niet toe",
	"the disk or the rights on it do not allow it"},
    {GIT_ERROR_ODB, "een deel van de geschiedenis ontbreekt of is beschadigd",
	"a part of the history is missing or damaged"},
    {GIT_ERROR_OBJECT, "een deel van de geschiedenis ontbreekt of is beschadigd",
	"a part of the history is missing or damaged"},
    {GIT_ERROR_ZLIB, "een deel van de geschiedenis is beschadigd", "a part of the history is damaged"},
    {GIT_ERROR_TREE, "een map in de geschiedenis is beschadigd", "a folder in the history is damaged"},
    {GIT_ERROR_TAG, "een tag is beschadigd", "a tag is damaged"},
    {GIT_ERROR_REFERENCE, "een branch of tag is beschadigd", "a branch or tag is damaged"},
    {GIT_ERROR_CONFIG, "de instellingen van git zijn onleesbaar", "the settings of git cannot be read"},
    {GIT_ERROR_INDEX, "het bestand .git/index is beschadigd", "the file .git/index is damaged"},
    {GIT_ERROR_REPOSITORY, "de repository heeft een vorm die actieplan niet kent",
	"the repository has a form that actieplan does not know"},
};

const char *
git_text(const struct say *say)
{
	const git_error *error = git()->error_last();

	for (size_t i = 0; error != NULL && i < sizeof texts / sizeof *texts; i++)
		if (texts[i].class == error->klass)
			return tr(say, texts[i].nl, texts[i].en);
	return tr(say, "git kan het niet lezen", "git cannot read it");
}
