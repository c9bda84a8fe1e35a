/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The head of a plan file: YAML between two lines `---` (blanks may follow), read as a tree of text with the place of
 * each part.
 *
 * Of YAML 1.2 only the core is read: maps, lists and scalars, in block and flow form, in any quoting. Anchors, aliases,
 * tags, second documents and keys that are no text are faults. Nothing is typed: `nee`, `0123` and `1.10` stay what
 * they are.
 */
#ifndef TEXT_FRONTMATTER_H
#define TEXT_FRONTMATTER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/mem.h"

#define FRONTMATTER_DEPTH 32 /* maps and lists within each other */

enum yaml_form { YAML_TEXT, YAML_LIST, YAML_MAP };

struct yaml_node {
	enum yaml_form form;
	struct str key; /* of an entry of a map; else empty */
	int key_line, key_column;
	struct str text;	 /* of YAML_TEXT */
	bool plain;		 /* YAML_TEXT without quotes: `key:` is plain and empty, `key: ''` is not */
	int line, column;	 /* of the value, of a block scalar its text; from 1, in characters, in the file */
	struct str raw, raw_key; /* as they stand in the file; of a map or list in block form only where it starts */
	struct yaml_node *first, *next; /* entries of this node; the next entry of its parent */
};

struct front_matter {
	struct pool pool;
	struct yaml_node *root; /* a map; NULL where there is none that can be read */
	struct str yaml;	/* what stands between the fences */
	struct str body;	/* what follows; points into the file's bytes */
	int body_line;		/* the line that the body starts on */
};

/*
 * Called for each fault; `name` is a value of gebrek.soort:
 *   geen-utf8, stuurteken, kop-ontbreekt, kop-open          the file as a whole
 *   stuurteken      a: the code of the character, where it stands there as a code in double quotes
 *   yaml            a: what the slip is, a group of frontmatter_slip.c
 *   yaml-anker, yaml-label, yaml-document, yaml-sleutel, te-diep, kop-geen-velden
 *   sleutel-dubbel  a: the key; b: the line of the first one
 */
struct front_matter_sink {
	void *arg;
	void (*fault)(void *arg, const char *name, int line, int column, struct str a, struct str b);
};

/*
 * Reads `file`. Returns 0, also with duplicate keys (the first counts); or -1 where the head cannot be read: a fault
 * tells why. `out` points into `file` and is freed with front_matter_clear(), also after -1.
 */
int front_matter_read(struct str file, const struct front_matter_sink *sink, struct front_matter *out);
void front_matter_clear(struct front_matter *head);

#endif
