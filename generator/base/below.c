/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* O_PATH */
#endif
#include "base/below.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/mem.h"

/* Part by part, so that a symbolic link in any part is refused. */
static int
open_in_parts(int folder, const char *path, int flags)
{
	int at = folder;
	const char *slash;

	while ((slash = strchr(path, '/')) != NULL) {
		char *part = xstrndup(path, (size_t)(slash - path));
		int next = openat(at, part, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		int error = errno;

		free(part);
		if (at != folder)
			close(at);
		errno = error;
		if (next < 0)
			return -1;
		at = next;
		path = slash + 1;
	}
	int fd = openat(at, path, flags | O_NOFOLLOW | O_CLOEXEC);
	int error = errno;

	if (at != folder)
		close(at);
	errno = error;
	return fd;
}

/* The kernel can do so in one call (openat2(2), Linux 5.6), but older containers forbid that. */
int
open_below(int folder, const char *path, int flags)
{
	struct open_how how = {
	    .flags = (uint64_t)(unsigned)flags | O_NOFOLLOW | O_CLOEXEC, .resolve = RESOLVE_NO_SYMLINKS};
	long fd = syscall(SYS_openat2, folder, path, &how, sizeof how);

	return fd >= 0 || (errno != ENOSYS && errno != EPERM) ? (int)fd : open_in_parts(folder, path, flags);
}
