/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* pipe2() */
#endif
#include "render/helper.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/processors.h"
#include "base/stop.h"
#include "store/spill.h"

#define PIPE_SIZE (1 << 20) /* bytes on their way; less costs time only */

struct helper {
	pid_t pid;
	int from; /* the end of the pipe that is read */
	pthread_t thread;
	bool threaded;
	bool whole;   /* it came to its end, and all before that was taken */
	bool refused; /* what it made was not taken */
	take_file take;
	void *to;
};

/* What goes before each file: the path and the bytes follow. With a path of no bytes: that was all. */
struct head {
	size_t path, bytes;
};

static int
put_head(int to, size_t path, size_t bytes)
{
	struct head head = {path, bytes};

	return file_write_all(to, (struct str){(const char *)&head, sizeof head});
}

/* How a copy ends; where there is no memory the program says so and ends with 3, a copy too. */
enum { COPY_DONE = 0, COPY_FAILED = 1, COPY_SAID = 3, COPY_CUT_OFF = 4 };

static int
hand_over(void *arg, const char *path, struct str bytes)
{
	int to = *(int *)arg;

	if (put_head(to, str_of(path).n, bytes.n) != 0 || file_write_all(to, str_of(path)) != 0 ||
	    file_write_all(to, bytes) != 0)
		_exit(COPY_CUT_OFF);
	return 0;
}

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
be_copy(pid_t parent, int to, int (*make)(void *arg, take_file take, void *to), void *arg)
{
	obey_signals();
	/* Nothing is its to clean up, where it ends in the middle. */
	stop_clean(NULL, NULL);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(COPY_CUT_OFF);
	int result = make(arg, hand_over, &to) == 0 ? COPY_DONE : COPY_FAILED;

	if (result == COPY_DONE && put_head(to, 0, 0) != 0)
		result = COPY_CUT_OFF;
	_exit(result);
}

struct helper *
helper_open(int (*make)(void *arg, take_file take, void *to), void *arg)
{
	int ends[2];
	pid_t self = getpid();

	if (!processors_several() || pipe2(ends, O_CLOEXEC) != 0)
		return NULL;
	fcntl(ends[1], F_SETPIPE_SZ, PIPE_SIZE);
	/* What is still to be written would be written twice. */
	fflush(NULL);
	/* Least of all may the copy hold the lock of the site: that goes with the program itself. */
	pid_t pid = spill_fork(ends[1]);

	if (pid == 0)
		be_copy(self, ends[1], make, arg);
	close(ends[1]);
	if (pid < 0) {
		close(ends[0]);
		return NULL;
	}
	struct helper *helper = xcalloc(1, sizeof *helper);

	helper->pid = pid;
	helper->from = ends[0];
	return helper;
}

/* Of what is larger the memory is not kept for the next. */
#define KEPT ((size_t)1 << 20)

/* A file on its way: memory that grows as the files want it, each part with a NUL behind it. */
struct part {
	char *data;
	size_t n, room;
};

/* Exactly `n` bytes, in place of what is in it. */
static bool
get(int from, struct part *part, size_t n)
{
	if (part->room > KEPT || n >= part->room) {
		free(part->data);
		part->room = n + 1 > KEPT ? n + 1 : KEPT;
		part->data = xmalloc(part->room);
	}
	part->n = n;
	part->data[n] = '\0';
	return file_read(from, part->data, n) == (ssize_t)n;
}

static void *
take_all(void *arg)
{
	struct helper *helper = arg;
	struct part path = {0}, bytes = {0};
	struct head head;

	while (file_read(helper->from, &head, sizeof head) == (ssize_t)sizeof head) {
		helper->whole = head.path == 0;
		if (helper->whole || !get(helper->from, &path, head.path) || !get(helper->from, &bytes, head.bytes))
			break;
		helper->refused = helper->take(helper->to, path.data, (struct str){bytes.data, bytes.n}) != 0;
		if (helper->refused)
			break;
	}
	free(path.data);
	free(bytes.data);
	/* The copy, where it is not done, gets a signal for what it writes from here on. */
	close(helper->from);
	return NULL;
}

void
helper_take(struct helper *helper, take_file take, void *to)
{
	if (helper == NULL)
		return;
	helper->take = take;
	helper->to = to;
	helper->threaded = pthread_create(&helper->thread, NULL, take_all, helper) == 0;
}

enum helped
helper_close(struct helper *helper, bool stop)
{
	int status = 0;

	if (helper == NULL)
		return HELPED;
	if (stop)
		kill(helper->pid, SIGKILL);
	if (helper->threaded)
		pthread_join(helper->thread, NULL);
	else
		take_all(helper);
	while (waitpid(helper->pid, &status, 0) < 0 && errno == EINTR)
		continue;
	bool told = stop || helper->refused ||
		    (WIFEXITED(status) && (WEXITSTATUS(status) == COPY_FAILED || WEXITSTATUS(status) == COPY_SAID));
	enum helped result = helper->whole ? HELPED : told ? HELPER_TOLD : HELPER_LOST;

	free(helper);
	return result;
}
