/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* SA_RESETHAND */
#endif
#include "base/stop.h"

#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t requested;

static void
note(int signal)
{
	(void)signal;
	requested = 1;
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

bool
stop_requested(void)
{
	return requested != 0;
}
