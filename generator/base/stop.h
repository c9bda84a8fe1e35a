/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Whether the user asked us to stop (SIGINT, SIGTERM, SIGHUP). Work that takes long asks, cleans up and fails.
 * A signal handler can only tell us through a variable of its own: that one, in stop.c, and what stop_clean() sets are
 * the only mutable statics in the program.
 */
#ifndef BASE_STOP_H
#define BASE_STOP_H

#include <poll.h>
#include <stdbool.h>

/*
 * From now on those signals are noted. A second one of the same kind ends the program at once, as if this had not been
 * called. A signal that is ignored stays ignored (SIGHUP under nohup). System calls are restarted.
 */
void stop_install(void);

bool stop_requested(void);

/*
 * Ends the program, where it was asked to stop and is deep in work that would take long (store/db.h): first `clean` is
 * called, which gives the exit code. NULL: nothing is to be cleaned up; then it ends as that signal ends a program.
 */
void stop_clean(int (*clean)(void *arg), void *arg);
_Noreturn void stop_now(void);

/* Ends the program with this exit code, because something failed so deep that nobody can be told; `clean` is called. */
_Noreturn void stop_failed(int code);

/*
 * poll(2), `milliseconds` at most, that such a signal ends at once, also one that came just before: returns -1 then,
 * with EINTR.
 */
int stop_poll(struct pollfd *descriptors, nfds_t count, int milliseconds);

#endif
