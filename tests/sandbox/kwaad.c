/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a reader that was taken over would do: put before the program (LD_PRELOAD), this takes the place of a call that
 * is made for each text of the plan, or of a template, and tries each thing once. Results go to descriptor 9, a line
 * each: WHAT yes|no.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int
opens(const char *path, int flags)
{
	int fd = open(path, flags, 0600);

	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

static int
runs(void)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		execl("/bin/true", "true", (char *)NULL);
		_exit(1);
	}
	waitpid(child, &status, 0);
	return child > 0 && status == 0;
}

static void
try_all(void)
{
	static int done;
	const char *outside = getenv("KWAAD"); /* a folder that is none of the plan's */
	char path[4096];

	if (done++ || outside == NULL)
		return;
	dprintf(9, "passwd %s\n", opens("/etc/passwd", O_RDONLY) ? "yes" : "no");
	snprintf(path, sizeof path, "%s/geheim", outside);
	dprintf(9, "read %s\n", opens(path, O_RDONLY) ? "yes" : "no");
	dprintf(9, "overwrite %s\n", opens(path, O_WRONLY | O_TRUNC) ? "yes" : "no");
	snprintf(path, sizeof path, "%s/nieuw", outside);
	dprintf(9, "make %s\n", opens(path, O_WRONLY | O_CREAT) ? "yes" : "no");
	dprintf(9, "folder %s\n", mkdir(path, 0700) == 0 ? "yes" : "no");
	dprintf(9, "list %s\n", opens(outside, O_RDONLY | O_DIRECTORY) ? "yes" : "no");
	dprintf(9, "plan-write %s\n", opens("p/plan/programma.md", O_WRONLY) ? "yes" : "no");
	dprintf(9, "plan-read %s\n", opens("p/plan/programma.md", O_RDONLY) ? "yes" : "no");
	dprintf(9, "socket %s\n", socket(AF_INET, SOCK_STREAM, 0) >= 0 ? "yes" : "no");
	dprintf(9, "run %s\n", runs() ? "yes" : "no");
	dprintf(9, "load %s\n", dlopen("libcrypt.so.1", RTLD_NOW) != NULL ? "yes" : "no");
}

/* For each text of the plan. */
void *
cmark_parser_new(int options)
{
	void *(*real)(int) = (void *(*)(int))dlsym(RTLD_NEXT, "cmark_parser_new");

	try_all();
	return real(options);
}
