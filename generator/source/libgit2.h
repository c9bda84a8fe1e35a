/* SPDX-License-Identifier: EUPL-1.2 */
/* libgit2, loaded when a folder may be in a repository (base/library.h says why). Not for other folders. */
#ifndef SOURCE_LIBGIT2_H
#define SOURCE_LIBGIT2_H

#include <git2.h>

#include "base/library.h"

#define LIBGIT2_FILE "libgit2.so." LIBGIT2_SOVERSION

/* What is called of it, without git_: git_blob_free() is git()->blob_free(). */
/* clang-format off */
#define LIBGIT2_FUNCTIONS(X) \
	X(blob_free) X(blob_lookup) X(blob_rawcontent) X(blob_rawsize) \
	X(buf_dispose) \
	X(commit_author) X(commit_free) X(commit_id) X(commit_lookup) X(commit_time) \
	X(commit_time_offset) X(commit_tree) \
	X(diff_find_options_init) X(diff_find_similar) X(diff_free) X(diff_get_delta) \
	X(diff_num_deltas) X(diff_options_init) X(diff_tree_to_tree) \
	X(diff_tree_to_workdir_with_index) X(error_last) X(error_set_str) \
	X(libgit2_init) X(libgit2_opts) X(libgit2_shutdown) \
	X(mailmap_free) X(mailmap_from_buffer) X(mailmap_resolve) \
	X(object_free) X(object_id) X(object_lookup) X(object_lookup_bypath) X(object_peel) \
	X(object_type) \
	X(odb_free) X(odb_object_data) X(odb_object_dup) X(odb_object_free) X(odb_object_id) \
	X(odb_object_size) X(odb_object_type) X(odb_read) X(odb_read_header) \
	X(oid_equal) X(oid_fromraw) X(oid_fromstrn) X(oid_tostr_s) \
	X(reference_foreach_name) X(reference_free) X(reference_lookup) X(reference_resolve) \
	X(reference_target) \
	X(repository_commondir) X(repository_discover) X(repository_free) X(repository_head_unborn) \
	X(repository_is_bare) X(repository_is_shallow) X(repository_odb) X(repository_open_ext) \
	X(repository_path) X(repository_workdir) X(revparse_single) \
	X(tree_entry_byindex) X(tree_entry_bypath) X(tree_entry_filemode) X(tree_entry_free) \
	X(tree_entry_id) X(tree_entry_name) X(tree_entry_type) X(tree_entrycount) X(tree_free) \
	X(tree_lookup)
/* clang-format on */

struct libgit2 {
#define MEMBER(name) LIBRARY_MEMBER(git_, name)
	LIBGIT2_FUNCTIONS(MEMBER)
#undef MEMBER
};

/* Loads it, if that was not done. 0, or -1 after a line on stderr. */
int libgit2_load(struct say *say);

/* Its functions. Only behind libgit2_load(), so for whoever has something of an open repository. */
const struct libgit2 *git(void);

#endif
