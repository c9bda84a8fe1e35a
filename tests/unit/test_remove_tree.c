/* SPDX-License-Identifier: EUPL-1.2 */
/* A folder goes with all that is in it, and nothing that is not in it. */
#include "sitedir.h"

#include <errno.h>
#include <fcntl.h>

#include "render/remove_tree.h"

static void
removes_in(const char *dir, const char *name)
{
	char *path = scratch_path(dir, name);

	assert_int_equal(remove_tree(AT_FDCWD, path), 0);
	free(path);
}

/* More names than one thread takes, in folders of folders, and a folder with one. */
static void
removes_all(void **state)
{
	(void)state;
	char *dir = scratch_make();

	scratch_do(dir,
	    "mkdir weg blijft && cd weg && for i in $(seq 300); do mkdir -p $i/diep/$i && echo x >$i/a && echo y "
	    ">$i/diep/$i/b; done "
	    "&& mkdir 7/veel && (cd 7/veel && seq 300 | xargs touch) && mkdir -p een/een/een && echo z >bestand");
	scratch_write(dir, "blijft/bestand", "x");
	removes_in(dir, "weg");
	site_names(dir, "blijft|");
	scratch_holds(dir, "blijft/bestand", "x");
	scratch_remove(dir);
}

static void
follows_no_links(void **state)
{
	(void)state;
	char *dir = scratch_make();

	scratch_write(dir, "blijft/bestand", "x");
	scratch_do(dir, "mkdir weg && for i in $(seq 200); do ln -s ../blijft weg/$i; done && ln -s blijft koppeling");
	removes_in(dir, "weg");
	removes_in(dir, "koppeling");
	removes_in(dir, "blijft/bestand");
	removes_in(dir, "nooit-geweest");
	site_names(dir, "blijft|");
	scratch_remove(dir);
}

/* In /proc nothing can be removed, by nobody. */
static void
tells_what_cannot_go(void **state)
{
	(void)state;
	errno = 0;
	assert_int_equal(remove_tree(AT_FDCWD, "/proc/self/task"), -1);
	assert_int_not_equal(errno, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(removes_all),
	    cmocka_unit_test(follows_no_links),
	    cmocka_unit_test(tells_what_cannot_go),
	};

	return cmocka_run_group_tests_name("remove_tree", tests, NULL, NULL);
}
