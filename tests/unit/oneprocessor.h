/* SPDX-License-Identifier: EUPL-1.2 */
/* A test on a machine with one processor: this one with the others taken away from it. */
#ifndef TESTS_UNIT_ONEPROCESSOR_H
#define TESTS_UNIT_ONEPROCESSOR_H

#include <sched.h>

#include "scratch.h"

/* Returns what it had, for sched_setaffinity() to give back. */
static inline cpu_set_t
oneprocessor(void)
{
	cpu_set_t before, one;

	assert_int_equal(sched_getaffinity(0, sizeof before, &before), 0);
	CPU_ZERO(&one);
	for (size_t i = 0; i < CPU_SETSIZE && CPU_COUNT(&one) == 0; i++)
		if (CPU_ISSET(i, &before))
			CPU_SET(i, &one);
	assert_int_equal(sched_setaffinity(0, sizeof one, &one), 0);
	return before;
}

#endif
