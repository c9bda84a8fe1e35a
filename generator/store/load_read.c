/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/load_read.h"

#include "store/load.h"

/* Few enough that a handful of such take little memory, whatever is in them; and what a buffer may keep for the next.
 */
#define SOME_BYTES ((size_t)128 * 1024)
#define KEEP_BYTES ((size_t)16 * 1024)

int
load_file_read(
    const struct schema *schema, struct source *source, const struct source_entry *entry, struct load_file *file)
{
	load_printable(entry->path, &file->path);
	file->kind = entry->kind;
	file->place = load_place(schema, buf_str(&file->path));
	file->got = 0;
	file->large = false;
	if (file->bytes.cap > KEEP_BYTES)
		buf_free(&file->bytes);
	buf_reset(&file->bytes);
	if (entry->kind == SOURCE_FILE && file->place.kind != NULL)
		file->got = source_read(source, entry->path, &file->bytes);
	else if (entry->kind == SOURCE_FILE && file->place.fault == NULL && !file->place.ignored)
		file->large = source_is_large(source, entry->path);
	return file->got < 0 ? -1 : 0;
}

void
load_file_clear(struct load_file *file)
{
	buf_free(&file->path);
	buf_free(&file->bytes);
}

int
load_read_some(void *arg, void *item)
{
	struct load_reading *reading = arg;
	struct load_some *some = item;
	size_t bytes = 0;
	int got = 0;

	some->count = 0;
	while (got == 0 && reading->next < reading->count && some->count < LOAD_SOME && bytes < SOME_BYTES) {
		struct load_file *file = &some->files[some->count++];

		got = load_file_read(reading->schema, reading->source, &reading->entries[reading->next++], file);
		bytes += file->bytes.len;
	}
	return got < 0 ? -1 : reading->next == reading->count;
}

void
load_some_clear(void *item)
{
	struct load_some *some = item;

	for (size_t i = 0; i < LOAD_SOME; i++)
		load_file_clear(&some->files[i]);
}
