/* SPDX-License-Identifier: EUPL-1.2 */
/* The head of a file: each part has its place within the file, and writing the head anew says the same, once and for
 * all. */
#include "fuzz.h"
#include "store/headformat.h"
#include "store/schema.h"

static void
no_fault(void *arg, const char *name, int line, int column, struct str a, struct str b)
{
	(void)a, (void)b;
	MUST(name != NULL && line >= 1 && column >= 1);
	++*(int *)arg;
}

static bool
lies_in(struct str part, struct str whole)
{
	return part.n == 0 || (part.p >= whole.p && part.p + part.n <= whole.p + whole.n);
}

static void
check_node(const struct yaml_node *node, struct str file, int depth)
{
	MUST(depth <= FRONTMATTER_DEPTH + 1);
	for (; node != NULL; node = node->next) {
		MUST(node->line >= 1 && node->column >= 1);
		MUST(lies_in(node->raw, file) && lies_in(node->raw_key, file));
		check_node(node->first, file, depth + 1);
	}
}

static void
check_format(struct str file, const struct kind *kind)
{
	struct buf once = {0}, twice = {0};
	struct front_matter before, after;

	if (head_format(file, kind, &once) == FORMAT_DONE) {
		MUST(head_read(file, &before) == 0 && head_read(buf_str(&once), &after) == 0);
		MUST(node_same(before.root, after.root));
		MUST(str_eq(before.body, after.body));
		MUST(head_format(buf_str(&once), kind, &twice) == FORMAT_DONE);
		MUST(str_eq(buf_str(&once), buf_str(&twice)));
		front_matter_clear(&before);
		front_matter_clear(&after);
	}
	buf_free(&once);
	buf_free(&twice);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct schema schema;
	static struct db *db;
	struct str file = fuzz_str(data, size);
	int faults = 0;
	struct front_matter_sink sink = {&faults, no_fault};
	struct front_matter head;

	if (db == NULL) {
		db = db_open();
		schema_load(db, &schema);
	}
	int result = front_matter_read(file, &sink, &head);

	MUST(result == 0 || faults > 0);
	MUST(lies_in(head.body, file) && lies_in(head.yaml, file));
	if (head.root != NULL)
		check_node(head.root, file, 0);
	front_matter_clear(&head);
	check_format(file, schema_kind(&schema, STR("actie")));
	return 0;
}
