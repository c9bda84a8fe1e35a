/* SPDX-License-Identifier: EUPL-1.2 */
/* Opening what is in a folder, and nothing that a symbolic link in it points to. */
#ifndef BASE_BELOW_H
#define BASE_BELOW_H

/*
 * Opens `path` (relative, without "." and "..") below the folder of descriptor `folder`, with open(2)'s `flags` for
 * what is there already; a symbolic link in any part is refused (ELOOP or ENOTDIR). Returns a descriptor that a program
 * started later does not get, the caller's to close; or -1 with errno.
 */
int open_below(int folder, const char *path, int flags);

#endif
