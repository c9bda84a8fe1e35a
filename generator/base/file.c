/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int
write_all(int fd, struct str bytes)
{
	while (bytes.n > 0) {
		ssize_t n = write(fd, bytes.p, bytes.n);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		bytes.p += n;
		bytes.n -= (size_t)n;
	}
	return fsync(fd);
}

static void
make_folder(const char *path)
{
	struct buf folder = {0};
	const char *slash = strrchr(path, '/');

	if (slash == NULL || slash == path)
		return;
	buf_add(&folder, path, (size_t)(slash - path));
	mkdir(folder.data, 0777); /* where it fails, opening the file tells why */
	buf_free(&folder);
}

int
file_write(struct say *say, const char *path, struct str bytes)
{
	struct buf temp = {0};
	int result = -1, error;

	make_folder(path);
	buf_printf(&temp, "%s.%ld.tmp", path, (long)getpid());
	int fd = open(temp.data, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

	if (fd >= 0) {
		result = write_all(fd, bytes);
		error = errno;
		if (close(fd) != 0 && result == 0) {
			result = -1;
			error = errno;
		}
		if (result == 0 && rename(temp.data, path) != 0) {
			result = -1;
			error = errno;
		}
		if (result != 0)
			unlink(temp.data);
	} else {
		error = errno;
	}
	buf_free(&temp);
	if (result != 0)
		fail(say, tr(say, "Kan %s niet schrijven: %s.", "Cannot write %s: %s."), path, os_text(say, error));
	return result;
}
