/* SPDX-License-Identifier: EUPL-1.2 */
/* Tells when a file below some folders changes (inotify, which knows one folder at a time: each gets a watch of its
 * own). */
#ifndef SERVE_WATCH_H
#define SERVE_WATCH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/say.h"

#define WATCH_PATHS 256 /* changed files that are told by name */

struct watch;

/*
 * Watches the folders `tops` (NULL-terminated; they need not be there yet) of folder `dir`, with all that is below them
 * but names that begin with '.' and symbolic links. Returns NULL after a line on stderr. The caller frees it with
 * watch_close().
 */
struct watch *watch_open(struct say *say, const char *dir, const char *const *tops);
void watch_close(struct watch *watch); /* NULL is fine */

int watch_descriptor(const struct watch *watch); /* readable: something happened. May be another after watch_read(). */

/* Takes in what happened. Returns 1 where something changed, 0 where not, or -1 after a line on stderr. */
int watch_read(struct watch *watch);

/*
 * What changed since watch_forget(): paths from `dir`, in order and each once. Returns false where that is not known,
 * or is too much, or a folder changed: anything may have changed then.
 */
bool watch_changes(const struct watch *watch, const char *const **paths, size_t *count);
void watch_forget(struct watch *watch);

#endif
