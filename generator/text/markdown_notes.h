/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Definitions of notes (`[^id]: text`), as list items. A definition holds the blocks that are indented by four columns
 * below it; so does a list item with a marker three wide and one space: `01. text`. It begins with 1, so it may
 * interrupt a paragraph, as a definition may; an empty comment before it and one after it keep it apart from lists of
 * the author's.
 */
#ifndef TEXT_MARKDOWN_NOTES_H
#define TEXT_MARKDOWN_NOTES_H

#include "text/markdown_tree.h"

#define MD_NOTE_MARKER "01. "
#define MD_SEPARATOR "<!-- -->"

/* How many bytes at the start of `s` are `[^id]`; 0 where none. An id has no space, no bracket. */
size_t md_note_label(struct str s, struct str *id);

/* Rewrites `tree->text` with its definitions as items and adds them to `tree->notes`. */
void md_notes_define(struct md_tree *tree);

#endif
