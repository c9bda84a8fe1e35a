/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/start.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

void
start_settle(void)
{
	signal(SIGCHLD, SIG_DFL);
	signal(SIGXFSZ, SIG_IGN);
	/* The lowest number that is free is given out first, so each one fills the gap that it is for. */
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
			return; /* no /dev/null: then neither for the others */
}
