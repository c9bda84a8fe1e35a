/* SPDX-License-Identifier: EUPL-1.2 */
/* The head of a file, matched with the schema: each known field becomes a row of waarde, the rest a row of gebrek. */
#include <string.h>

#include "store/loader.h"
#include "text/frontmatter.h"

static struct load_row *
new_value(struct loader *loader, const struct field *field, int64_t parent, int index, int line, int column)
{
	struct load_row *row = load_row(loader->rows, LOAD_VALUE);

	load_row_int(row, 1, loader->bestand);
	load_row_int(row, 2, ++loader->nr);
	load_row_int(row, 3, field->id);
	if (parent > 0)
		load_row_int(row, 4, parent);
	load_row_int(row, 5, index);
	load_row_int(row, 8, line);
	load_row_int(row, 9, column);
	return row;
}

int64_t
loader_entry(struct loader *loader, const struct field *field, int64_t parent, int index, int line, int column)
{
	new_value(loader, field, parent, index, line, column);
	return loader->nr;
}

/* Fills in what the type makes of the text; leaves NULL what is unknown or wrong, and says what is wrong. */
static void
fill_norm(struct loader *loader, struct load_row *row, const struct field *field, struct str text, int line, int column)
{
	bool unknown = str_is(text, "onbekend");

	if (unknown && field->type != VALUE_CHOICE && field->required)
		loader_fault(loader, "onbekend-nodig", line, column, str_of(field->path), STR(""), field);
	if (unknown && !(field->type == VALUE_CHOICE && field->required))
		return;
	const char *fault = value_read(field->type, text, &loader->norm);

	if (fault != NULL)
		loader_fault(loader, fault, line, column, text, buf_str(&loader->norm), field);
	else
		load_row_text(loader->rows, row, 7, buf_str(&loader->norm));
}

int64_t
loader_value(
    struct loader *loader, const struct field *field, int64_t parent, int index, struct str text, int line, int column)
{
	struct load_row *row = new_value(loader, field, parent, index, line, column);

	load_row_text(loader->rows, row, 6, text);
	fill_norm(loader, row, field, text, line, column);
	return loader->nr;
}

static void load_fields(struct loader *loader, const struct kind *kind, const struct field *first,
    const struct yaml_node *map, int64_t parent);

static void
head_fault(struct loader *loader, const char *name, const struct field *field, const struct yaml_node *node)
{
	loader_fault(loader, name, node->line, node->column, str_of(field->path), STR(""), field);
}

/* What is needed and there, but empty or of a wrong form, is not missing as well: a row without a value tells so. */
static void
hold_place(struct loader *loader, const struct field *field, const struct yaml_node *node, int64_t parent)
{
	if (field->required && (field->form == FIELD_ONE || field->form == FIELD_LIST))
		loader_entry(loader, field, parent, 1, node->line, node->column);
}

static void
wrong_form(
    struct loader *loader, const char *name, const struct field *field, const struct yaml_node *node, int64_t parent)
{
	head_fault(loader, name, field, node);
	hold_place(loader, field, node, parent);
}

/* A scalar in place of one value. An empty one is as if it were not there; without quotes that may be a slip. */
static void
load_scalar(struct loader *loader, const struct field *field, const struct yaml_node *node, int64_t parent, int index)
{
	if (str_trim(node->text).n > 0) {
		loader_value(loader, field, parent, index, node->text, node->line, node->column);
	} else if (field->required) {
		head_fault(loader, "nodig", field, node);
		hold_place(loader, field, node, parent);
	} else if (node->plain) {
		head_fault(loader, "leeg", field, node);
	}
}

static void
load_list(struct loader *loader, const struct field *field, const struct yaml_node *list, int64_t parent)
{
	int index = 0;

	if (list->first == NULL && field->required) {
		head_fault(loader, "nodig", field, list);
		hold_place(loader, field, list, parent);
	}
	for (const struct yaml_node *node = list->first; node != NULL; node = node->next) {
		if (node->form != YAML_TEXT)
			wrong_form(loader, "vorm-lijst", field, node, parent);
		else if (str_trim(node->text).n > 0)
			loader_value(loader, field, parent, ++index, node->text, node->line, node->column);
		else
			head_fault(loader, "leeg", field, node);
	}
}

/* An entry of a list of groups; a bare value stands for the field that the schema names. */
static void
load_entry(struct loader *loader, const struct kind *kind, const struct field *field, const struct yaml_node *node,
    int64_t parent, int index)
{
	const struct field *shorthand = field_named(field->first, str_of(field->to));

	if (node->form == YAML_TEXT && shorthand != NULL && node->text.n > 0) {
		loader->entry = loader_entry(loader, field, parent, index, node->line, node->column);
		loader_value(loader, shorthand, loader->entry, 1, node->text, node->line, node->column);
		loader->entry = parent;
	} else if (node->form == YAML_MAP) {
		int64_t entry = loader_entry(loader, field, parent, index, node->line, node->column);

		load_fields(loader, kind, field->first, node, entry);
	} else {
		wrong_form(loader, "vorm-groepen", field, node, parent);
	}
}

/* `veld: onbekend` in place of a list or group. */
static bool
load_unknown(struct loader *loader, const struct field *field, const struct yaml_node *node, int64_t parent)
{
	if (node->form != YAML_TEXT || !str_is(node->text, "onbekend"))
		return false;
	loader_value(loader, field, parent, 1, node->text, node->line, node->column);
	return true;
}

static void
load_groups(struct loader *loader, const struct kind *kind, const struct field *field, const struct yaml_node *node,
    int64_t parent)
{
	int index = 0;

	if (node->form == YAML_TEXT && node->text.n == 0) {
		load_scalar(loader, field, node, parent, 1);
		return;
	}
	if (load_unknown(loader, field, node, parent))
		return;
	if (node->form != YAML_LIST) {
		load_entry(loader, kind, field, node, parent, 1);
		return;
	}
	for (const struct yaml_node *entry = node->first; entry != NULL; entry = entry->next)
		load_entry(loader, kind, field, entry, parent, ++index);
}

static void
load_group(struct loader *loader, const struct kind *kind, const struct field *field, const struct yaml_node *node,
    int64_t parent)
{
	if (node->form == YAML_MAP) {
		loader_entry(loader, field, parent, 1, node->line, node->column);
		load_fields(loader, kind, field->first, node, parent);
	} else if (node->form == YAML_TEXT && node->text.n == 0) {
		load_scalar(loader, field, node, parent, 1);
	} else if (!load_unknown(loader, field, node, parent)) {
		wrong_form(loader, "vorm-groep", field, node, parent);
	}
}

/* A map with free keys: each is an entry, whose first field is the key and whose second is the value. */
static void
load_pairs(struct loader *loader, const struct field *field, const struct yaml_node *node, int64_t parent)
{
	const struct field *name = field->first, *value = name->next;
	struct buf path = {0};
	int index = 0;

	if (node->form == YAML_TEXT && node->text.n == 0)
		load_scalar(loader, field, node, parent, 1);
	else if (node->form != YAML_MAP)
		wrong_form(loader, "vorm-paren", field, node, parent);
	for (const struct yaml_node *pair = node->form == YAML_MAP ? node->first : NULL; pair != NULL;
	     pair = pair->next) {
		int64_t entry = loader_entry(loader, field, parent, ++index, pair->key_line, pair->key_column);

		loader_value(loader, name, entry, 1, pair->key, pair->key_line, pair->key_column);
		buf_reset(&path);
		buf_printf(&path, "%s.%.*s", field->path, (int)pair->key.n, pair->key.p);
		if (pair->form != YAML_TEXT)
			wrong_form(loader, "vorm-een", value, pair, entry);
		else if (str_trim(pair->text).n > 0)
			loader_value(loader, value, entry, 1, pair->text, pair->line, pair->column);
		else
			loader_fault(loader, "leeg", pair->line, pair->column, buf_str(&path), STR(""), value);
	}
	buf_free(&path);
}

static void
load_field(struct loader *loader, const struct kind *kind, const struct field *field, const struct yaml_node *node,
    int64_t parent)
{
	switch (field->form) {
	case FIELD_ONE:
		if (node->form == YAML_TEXT)
			load_scalar(loader, field, node, parent, 1);
		else
			wrong_form(loader, "vorm-een", field, node, parent);
		break;
	case FIELD_LIST:
		if (node->form == YAML_TEXT)
			load_scalar(loader, field, node, parent, 1);
		else if (node->form == YAML_LIST)
			load_list(loader, field, node, parent);
		else
			wrong_form(loader, "vorm-lijst", field, node, parent);
		break;
	case FIELD_GROUP:
		load_group(loader, kind, field, node, parent);
		break;
	case FIELD_GROUPS:
		load_groups(loader, kind, field, node, parent);
		break;
	case FIELD_PAIRS:
		load_pairs(loader, field, node, parent);
		break;
	}
}

/* `first` is the first of the fields that may stand in `map`; `parent` the entry that they belong to, or 0. */
static void
load_fields(struct loader *loader, const struct kind *kind, const struct field *first, const struct yaml_node *map,
    int64_t parent)
{
	int64_t around = loader->entry;

	loader->entry = parent;
	for (const struct yaml_node *node = map->first; node != NULL; node = node->next) {
		const struct field *field = field_named(first, node->key);

		if (field != NULL)
			load_field(loader, kind, field, node, parent);
		else
			loader_fault(loader, "sleutel-onbekend", node->key_line, node->key_column, node->key,
			    str_of(first->parent != NULL ? first->parent->path : ""), NULL);
	}
	loader->entry = around;
}

void
load_head(struct loader *loader, const struct kind *kind, const struct yaml_node *root)
{
	load_fields(loader, kind, kind->first, root, 0);
}
