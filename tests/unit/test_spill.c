/* SPDX-License-Identifier: EUPL-1.2 */
/* Databases that are larger than the memory they take (store/spill.h, store/db.h). */
#include <dirent.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/say.h"
#include "store/db.h"
#include "store/spill.h"

#include <cmocka.h> /* behind base/say.h: it has a macro fail() */

#define ROWS "12000" /* of 4,000 bytes: 48 MB */

static const char fill[] =
    "CREATE TABLE groot(nr INTEGER PRIMARY KEY, tekst TEXT);"
    "INSERT INTO groot WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " ROWS ")"
    " SELECT i, printf('%04000d', i) FROM n;";
static const char sum[] = "SELECT sum(nr + length(tekst)) FROM groot";

static char folder[] = "/tmp/spill.XXXXXX";

static int
prepare(void **state)
{
	(void)state;
	mem_keep();
	db_settle();
	if (mkdtemp(folder) == NULL)
		return -1;
	spill_to(folder);
	return 0;
}

static int
clean(void **state)
{
	(void)state;
	return rmdir(folder); /* fails where something is left in it */
}

static int
names_in(const char *path)
{
	DIR *dir = opendir(path);
	int count = 0;

	while (dir != NULL && readdir(dir) != NULL)
		count++;
	closedir(dir);
	return count - 2;
}

/* The most memory that this program had, in MiB; 0 where that cannot be known. */
static long
peak(void)
{
	FILE *file = fopen("/proc/self/status", "r");
	char line[256];
	long kib = 0;

	while (file != NULL && fgets(line, sizeof line, file) != NULL)
		sscanf(line, "VmHWM: %ld", &kib);
	if (file != NULL)
		fclose(file);
	return kib / 1024;
}

struct told {
	uint64_t hash, bytes;
};

static int
take(void *arg, struct str piece)
{
	struct told *told = arg;

	told->bytes += piece.n;
	for (size_t i = 0; i < piece.n; i++)
		told->hash = (told->hash ^ (unsigned char)piece.p[i]) * 1099511628211U;
	return 0;
}

static int
refuse(void *arg, struct str piece)
{
	(void)piece;
	++*(int *)arg;
	return 7;
}

static int
open_files(void)
{
	return names_in("/proc/self/fd");
}

/* A copy of a few pages is read from memory: no file is made for it. */
static void
small_copies_take_no_file(void **state)
{
	(void)state;
	struct db *db = db_open(), *work = db_open();

	db_run(db, "fill", "CREATE TABLE klein (nr INTEGER); INSERT INTO klein VALUES (41)");
	int before = open_files();
	struct db *copy = db_copy(db);

	db_run(copy, "change", "UPDATE klein SET nr = nr + 1");
	db_beside(work, "was", db);
	db_beside(work, "wordt", copy);
	assert_int_equal(open_files(), before);
	assert_int_equal(db_number(work, "sum", "SELECT 100 * w.nr + n.nr FROM was.klein w, wordt.klein n"), 4142);
	db_close(copy);
	db_close(work);
	db_close(db);
}

static void
large_databases_take_little(void **state)
{
	(void)state;
	long before = peak();
	struct db *db = db_open(), *work = db_open();
	struct told told = {0};
	int asked = 0;

	db_run(db, "fill", fill);
	int64_t wanted = db_number(db, "sum", sum);
	struct db *copy = db_copy(db);

	db_run(copy, "change", "DELETE FROM groot WHERE nr = 1");
	db_beside(work, "was", db);
	db_beside(work, "wordt", copy);
	assert_int_equal(db_number(work, "sum", "SELECT sum(nr + length(tekst)) FROM was.groot"), wanted);
	assert_int_equal(db_number(work, "sum", "SELECT sum(nr + length(tekst)) FROM wordt.groot"), wanted - 4001);
	/* In place of what is there. */
	db_beside(work, "wordt", db);
	assert_int_equal(db_number(work, "sum", "SELECT sum(nr + length(tekst)) FROM wordt.groot"), wanted);
	db_run(db, "temp", "CREATE TEMP TABLE ook AS SELECT * FROM groot ORDER BY tekst DESC");
	assert_int_equal(db_number(db, "sum", "SELECT sum(nr + length(tekst)) FROM ook"), wanted);
	assert_int_equal(db_image_each(db, take, &told), 0);
	assert_true(told.bytes > 48000000);
	assert_int_equal(db_image_each(db, refuse, &asked), 7);
	assert_int_equal(asked, 1);
	assert_int_equal(db_number(db, "sum", sum), wanted);
	assert_int_equal(names_in(folder), 0);
#ifndef __SANITIZE_ADDRESS__
	/* Six times 48 MB: with all of it in memory nearly 300. */
	assert_in_range(peak() - before, 0, 140);
#else
	(void)before;
#endif
	db_close(copy);
	db_close(work);
	db_close(db);
}

static void
pieces_are_the_image(void **state)
{
	(void)state;
	struct db *db = db_open();
	struct told pieces = {0}, whole = {0};

	db_run(db, "small", "CREATE TABLE a(b); INSERT INTO a VALUES (1), ('twee');");
	db_image_each(db, take, &pieces);
	struct str image = db_image(db);

	take(&whole, image);
	assert_int_equal(pieces.bytes, whole.bytes);
	assert_int_equal(pieces.hash, whole.hash);
	db_image_free(image);
	db_close(db);
}

/* In the copy: what it has, and that what it changes stays its own. */
static void
be_copy(struct db *db, int64_t wanted, int lost, int to)
{
	bool right = db_number(db, "sum", sum) == wanted && fcntl(lost, F_GETFD) < 0;

	db_run(db, "change", "UPDATE groot SET nr = nr + 1000000; CREATE TEMP TABLE nieuw AS SELECT * FROM groot;");
	right = right && db_number(db, "sum", sum) != wanted;
	_exit(right && write(to, "x", 1) == 1 ? 0 : 1);
}

static void
a_copy_has_its_own(void **state)
{
	(void)state;
	struct db *db = db_open();
	int status = 0, ends[2], lost = open("/dev/null", O_RDONLY);
	char byte;

	db_run(db, "fill", fill);
	int64_t wanted = db_number(db, "sum", sum);

	assert_int_equal(pipe(ends), 0);
	pid_t pid = spill_fork(ends[1]);

	assert_true(pid >= 0);
	if (pid == 0)
		be_copy(db, wanted, lost, ends[1]);
	db_run(db, "change", "DELETE FROM groot WHERE nr % 2 = 0");
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	assert_int_equal(read(ends[0], &byte, 1), 1);
	assert_int_equal(db_number(db, "count", "SELECT count(*) FROM groot WHERE nr < 1000000"), 6000);
	close(ends[0]);
	close(ends[1]);
	close(lost);
	db_close(db);
}

static void
a_copy_begins_with_what_is_there(void **state)
{
	(void)state;
	struct db *db = db_open();

	db_run(db, "small", "CREATE TABLE a(b); INSERT INTO a VALUES (1)");
	struct db *copy = db_copy(db);

	db_run(db, "more", "BEGIN; INSERT INTO a VALUES (2); COMMIT;");
	assert_int_equal(db_number(copy, "sum", "SELECT sum(b) FROM a"), 1);
	db_close(copy);
	copy = db_copy(db);
	assert_int_equal(db_number(copy, "sum", "SELECT sum(b) FROM a"), 3);
	db_close(copy);
	/* What is opened behind it does not. */
	copy = db_open();
	assert_int_equal(db_number(copy, "tables", "SELECT count(*) FROM sqlite_schema"), 0);
	db_close(copy);
	db_close(db);
}

static void
fill_here(struct db *db)
{
	(void)db;
	db_run(db_open(), "fill", fill);
}

/* The copy takes no room; what changes in it does. */
static void
change_copy_here(struct db *db)
{
	struct db *work = db_open();

	db_beside(work, "was", db);
	db_run(work, "change", "UPDATE was.groot SET tekst = 'x' || tekst");
}

/* With a transaction open not all is in the file: the pages are copied one by one. */
static void
copy_here(struct db *db)
{
	db_run(db, "open", "BEGIN");
	db_copy(db);
}

/* Files may be this large in the copy: as a disk that is full. */
static void
on_small_disk(void (*work)(struct db *db), struct db *db, int to)
{
	struct rlimit small = {8 << 20, 8 << 20};

	dup2(to, STDERR_FILENO);
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &small);
	work(db);
	_exit(0);
}

static void
assert_told(void (*work)(struct db *db), struct db *db)
{
	int status = 0, ends[2];
	char line[512] = "";

	assert_int_equal(pipe(ends), 0);
	pid_t pid = fork();

	if (pid == 0)
		on_small_disk(work, db, ends[1]);
	close(ends[1]);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 3);
	assert_true(read(ends[0], line, sizeof line - 1) > 0);
	assert_non_null(strstr(line, folder));
	assert_non_null(strstr(line, ": File too large\n"));
	assert_null(strstr(line, "bug"));
	assert_ptr_equal(strchr(line, '\n'), line + strlen(line) - 1);
	close(ends[0]);
}

static void
a_full_disk_is_told(void **state)
{
	(void)state;
	struct db *db = db_open();

	assert_told(fill_here, db);
	db_run(db, "fill", fill);
	assert_told(change_copy_here, db);
	assert_told(copy_here, db);
	db_close(db);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(small_copies_take_no_file),
	    cmocka_unit_test(large_databases_take_little),
	    cmocka_unit_test(pieces_are_the_image),
	    cmocka_unit_test(a_copy_has_its_own),
	    cmocka_unit_test(a_copy_begins_with_what_is_there),
	    cmocka_unit_test(a_full_disk_is_told),
	};

	return cmocka_run_group_tests(tests, prepare, clean);
}
