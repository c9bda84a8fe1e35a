/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* SA_RESETHAND, ppoll() */
#endif
#include "base/stop.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t requested; /* the signal's number */

/* Who has something to clean up. */
static struct {
	int (*clean)(void *arg);
	void *arg;
} last;

static void
note(int signal)
{
	requested = signal;
}

void
stop_install(void)
{
	static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
	struct sigaction now = {.sa_handler = note, .sa_flags = SA_RESTART | (int)SA_RESETHAND}, old;

	sigemptyset(&now.sa_mask);
	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
			sigaction(signals[i], &now, NULL);
}

void
stop_clean(int (*clean)(void *arg), void *arg)
{
	last.clean = clean;
	last.arg = arg;
}

_Noreturn void
stop_now(void)
{
	if (last.clean != NULL)
		exit(last.clean(last.arg));
	/* As the signal would have ended a program that did not note it. */
	signal(requested, SIG_DFL);
	raise(requested);
	_exit(128 + requested);
}

_Noreturn void
stop_failed(int code)
{
	if (last.clean != NULL)
		last.clean(last.arg);
	exit(code);
}

bool
stop_requested(void)
{
	return requested != 0;
}

int
stop_poll(struct pollfd *descriptors, nfds_t count, int milliseconds)
{
	struct timespec wait = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
	sigset_t noted, before;
	int result = -1, error = EINTR;

	/* Held back until ppoll() waits, a signal cannot slip in between the question and the wait. */
	sigemptyset(&noted);
	sigaddset(&noted, SIGINT);
	sigaddset(&noted, SIGTERM);
	sigaddset(&noted, SIGHUP);
	sigprocmask(SIG_BLOCK, &noted, &before);
	if (!stop_requested()) {
		result = ppoll(descriptors, count, &wait, &before);
		error = errno;
	}
	sigprocmask(SIG_SETMASK, &before, NULL);
	errno = error;
	return result;
}
