/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef RENDER_REMOVE_TREE_H
#define RENDER_REMOVE_TREE_H

/*
 * Removes `name` in the folder of descriptor `parent`, with all that is in it. Symbolic links are removed, not
 * followed. Returns 0, also where there is none; or -1 with errno.
 */
int remove_tree(int parent, const char *name);

#endif
