/* SPDX-License-Identifier: EUPL-1.2 */
/* One build at a time for a target: an exclusive flock(2), that the kernel drops whatever way the program ends. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "render/publish_internal.h"

static int
take(int fd)
{
	int result;

	do
		result = flock(fd, LOCK_EX | LOCK_NB);
	while (result < 0 && errno == EINTR);
	return result;
}

/* Whoever had the lock may have removed its file after we opened it: then we hold what nobody else can see. */
static bool
is_still_there(const struct publish *publish, int fd)
{
	struct stat held, seen;

	return fstat(fd, &held) == 0 && fstatat(publish->parent, publish->lock_name, &seen, AT_SYMLINK_NOFOLLOW) == 0 &&
	       held.st_dev == seen.st_dev && held.st_ino == seen.st_ino;
}

static int
fail_lock(struct publish *publish)
{
	struct say *say = publish->say;

	if (errno == EWOULDBLOCK)
		return fail(say,
		    tr(say, "Een andere actieplan schrijft nu naar %s: wacht tot die klaar is en probeer het opnieuw.",
			"Another actieplan is writing to %s now: wait until it is done and try again."),
		    publish->target);
	return fail(say,
	    tr(say,
		"Naast %s kan niets geschreven worden (%s: %s): kies met -o een andere map, of regel het schrijfrecht.",
		"Nothing can be written beside %s (%s: %s): choose another folder with -o, or see to the permission."),
	    publish->target, publish->lock_name, os_text(say, errno));
}

int
publish_lock(struct publish *publish)
{
	for (;;) {
		int fd = openat(publish->parent, publish->lock_name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0644);

		if (fd < 0)
			return fail_lock(publish);
		if (take(fd) < 0) {
			int error = errno;

			/* Where the file system knows no locks nobody holds it. */
			if (error != EWOULDBLOCK)
				unlinkat(publish->parent, publish->lock_name, 0);
			close(fd);
			errno = error;
			return fail_lock(publish);
		}
		if (is_still_there(publish, fd)) {
			publish->lock = fd;
			return 0;
		}
		close(fd);
	}
}

void
publish_unlock(struct publish *publish)
{
	if (publish->lock < 0)
		return;
	/* Removed while it is held, so that no one can have taken it in between. */
	unlinkat(publish->parent, publish->lock_name, 0);
	close(publish->lock);
	publish->lock = -1;
}
