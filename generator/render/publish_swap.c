/* SPDX-License-Identifier: EUPL-1.2 */
/* From the old site to the new in one step, and back to a sound state after a step that was cut off. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* renameat2() */
#endif
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "render/publish_internal.h"
#include "render/remove_tree.h"

static bool
exists(const struct publish *publish, const char *name)
{
	struct stat st;

	return fstatat(publish->parent, name, &st, AT_SYMLINK_NOFOLLOW) == 0;
}

static int
move(const struct publish *publish, const char *from, const char *to)
{
	return renameat(publish->parent, from, publish->parent, to);
}

static int
fail_swap(struct publish *publish)
{
	struct say *say = publish->say;

	return fail(say,
	    tr(say,
		"De nieuwe site kan niet in %s gezet worden (%s): de oude staat er nog; kies met -o een andere map.",
		"The new site cannot be put in %s (%s): the old one is still there; choose another folder with -o."),
	    publish->target, os_text(say, errno));
}

static int
fail_remove(struct publish *publish, const char *name)
{
	struct say *say = publish->say;

	return fail(say,
	    tr(say, "%s (naast %s) kan niet weggehaald worden (%s): haal het zelf weg en probeer het opnieuw.",
		"%s (beside %s) cannot be removed (%s): remove it yourself and try again."),
	    name, publish->target, os_text(say, errno));
}

static bool
target_is_ours(const struct publish *publish)
{
	int fd = openat(publish->parent, publish->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	bool ours = fd >= 0 && publish_has_manifest(fd);

	if (fd >= 0)
		close(fd);
	return ours;
}

/*
 * A stage is half a new site, or an old one: of no use either way. The old site under its own name means that the pair
 * of renames was cut off: after the first, so it goes back; or after the second, so it can go. Where meanwhile
 * somebody made an empty target it is the only site there is, and is kept until there is a new one.
 */
int
publish_repair(struct publish *publish)
{
	struct say *say = publish->say;

	if (remove_tree(publish->parent, publish->stage_name) < 0)
		return fail_remove(publish, publish->stage_name);
	if (!exists(publish, publish->old_name))
		return 0;
	if (!exists(publish, publish->name)) {
		if (move(publish, publish->old_name, publish->name) < 0)
			return fail_swap(publish);
		say_line(say,
		    tr(say, "Een eerdere keer werd onderbroken: de oude site staat weer in %s.",
			"An earlier run was interrupted: the old site is back in %s."),
		    publish->target);
	} else if (target_is_ours(publish)) {
		if (remove_tree(publish->parent, publish->old_name) < 0)
			return fail_remove(publish, publish->old_name);
	}
	return 0;
}

static int
move_pair(struct publish *publish)
{
	if (move(publish, publish->name, publish->old_name) < 0)
		return -1;
	if (move(publish, publish->stage_name, publish->name) == 0)
		return 0;
	int error = errno;

	move(publish, publish->old_name, publish->name);
	errno = error;
	return -1;
}

int
publish_swap_by_pair(struct publish *publish)
{
	sigset_t all, before;

	if (remove_tree(publish->parent, publish->old_name) < 0)
		return fail_remove(publish, publish->old_name);
	/* Between the two there is no site: not the moment to be ended by a signal. */
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &before);
	int result = move_pair(publish);
	int error = errno;

	sigprocmask(SIG_SETMASK, &before, NULL);
	errno = error;
	return result < 0 ? fail_swap(publish) : 0;
}

/* What a file system or kernel says that does not know the flag. */
static bool
flag_is_unknown(int error)
{
	return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
}

/* RENAME_NOREPLACE: rename(2) itself would replace an empty folder that somebody made this very moment. */
static int
move_to_free_name(struct publish *publish)
{
	int result = renameat2(publish->parent, publish->stage_name, publish->parent, publish->name, RENAME_NOREPLACE);

	if (result < 0 && flag_is_unknown(errno))
		result = move(publish, publish->stage_name, publish->name);
	return result < 0 ? fail_swap(publish) : 0;
}

int
publish_swap(struct publish *publish)
{
	if (!exists(publish, publish->name))
		return move_to_free_name(publish);
	if (renameat2(publish->parent, publish->stage_name, publish->parent, publish->name, RENAME_EXCHANGE) == 0)
		return 0;
	if (flag_is_unknown(errno))
		return publish_swap_by_pair(publish);
	return fail_swap(publish);
}
