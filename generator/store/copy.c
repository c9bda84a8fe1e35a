/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* pipe2() */
#endif
#include "store/copy.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/processors.h"
#include "base/stop.h"
#include "store/spill.h"

#define PIPE_SIZE (1 << 20) /* bytes on their way; less costs time only */

/* Of signals that ask to stop the program itself hears too, and tells: a copy goes without a word. */
static void
obey_signals(void)
{
	static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
	struct sigaction now;

	for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
		if (sigaction(signals[i], NULL, &now) == 0 && now.sa_handler != SIG_IGN)
			signal(signals[i], SIG_DFL);
}

static _Noreturn void
be_copy(pid_t parent, int to, int (*work)(void *arg, int to), void *arg)
{
	obey_signals();
	/* Nothing is its to clean up, where it ends in the middle. */
	stop_clean(NULL, NULL);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(COPY_CUT_OFF);
	_exit(work(arg, to));
}

bool
copy_start(struct copy *copy, int (*work)(void *arg, int to), void *arg)
{
	int ends[2];
	pid_t self = getpid();

	if (!processors_several() || pipe2(ends, O_CLOEXEC) != 0)
		return false;
	fcntl(ends[1], F_SETPIPE_SZ, PIPE_SIZE);
	/* What is still to be written would be written twice. */
	fflush(NULL);
	/* Least of all may the copy hold the lock of the site: that goes with the program itself. */
	pid_t pid = spill_fork(ends[1]);

	if (pid == 0)
		be_copy(self, ends[1], work, arg);
	close(ends[1]);
	if (pid < 0)
		close(ends[0]);
	*copy = (struct copy){.pid = pid, .from = ends[0]};
	return pid > 0;
}

int
copy_end(const struct copy *copy, bool stop)
{
	int status = 0;

	if (stop)
		kill(copy->pid, SIGKILL);
	while (waitpid(copy->pid, &status, 0) < 0 && errno == EINTR)
		continue;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
