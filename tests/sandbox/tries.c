/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Stands in for a fault in a parser: loaded into actieplan (LD_PRELOAD), it tries what such a fault might, each time a
 * database is opened, and tells on stderr what it got. ELDERS is a folder that the plan has nothing to do with.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

static void
tell(const char *what, int failed)
{
	fprintf(stderr, "probeert %s: %s\n", what, failed ? strerrorname_np(errno) : "gelukt");
}

static void
try_file(const char *what, const char *folder, const char *name, int flags)
{
	char path[PATH_MAX];

	snprintf(path, sizeof path, "%s/%s", folder, name);
	int fd = open(path, flags | O_CLOEXEC, 0600);

	tell(what, fd < 0);
	if (fd >= 0)
		close(fd);
}

static void
try_program(void)
{
	char *const arguments[] = {"true", NULL};
	pid_t pid;
	int error = posix_spawn(&pid, "/bin/true", NULL, NULL, arguments, NULL);

	errno = error;
	tell("programma", error != 0);
}

int sqlite3_open_v2(const char *name, void **db, int flags, const char *vfs);

int
sqlite3_open_v2(const char *name, void **db, int flags, const char *vfs)
{
	int (*real)(const char *, void **, int, const char *) = NULL;
	void *symbol = dlsym(RTLD_NEXT, "sqlite3_open_v2");
	const char *elsewhere = getenv("ELDERS");
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	tell("net", fd < 0);
	if (fd >= 0)
		close(fd);
	try_file("lezen", elsewhere, "geheim", O_RDONLY);
	try_file("schrijven", elsewhere, "nieuw", O_WRONLY | O_CREAT);
	try_file("overschrijven", elsewhere, "geheim", O_WRONLY);
	try_file("plan", getenv("PLAN"), "programma.md", O_WRONLY);
	try_program();
	tell("kijken", process_vm_readv(getppid(), NULL, 0, NULL, 0, 0) < 0);
	memcpy(&real, &symbol, sizeof real);
	return real(name, db, flags, vfs);
}
