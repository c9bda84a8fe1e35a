/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A library to put before a program (LD_PRELOAD): lets one of its own calls to the system fail, or ends it there. Calls
 * that libraries make by themselves are left alone. In the environment:
 *
 * STORING_COUNT=FILE: how often each call was made, a line each: NAME COUNT; which change the last rename was; and from
 * where, a line for each way to a call: «site» NAME WAY COUNT. A way is the last functions of the program on it.
 * STORING_CALL=NAME: the call that fails (of open, openat and openat2: "open"); "any": each call that changes the file
 * system; "swap": the same, counted from where the site gets its name, which threads that ran before do not move.
 * STORING_NTH=N: which time of it, from 1; 0: each time. STORING_SITE=WAY: only those by that way are counted.
 * STORING_ERRNO=NUMBER: with what; "short": a write or read of one byte; "kill": SIGKILL before it, "killed": behind
 * it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum call {
	C_OPEN,
	C_READ,
	C_WRITE,
	C_CLOSE,
	C_FSYNC,
	C_SYNCFS,
	C_RENAME,
	C_MKDIR,
	C_LINK,
	C_UNLINK,
	C_STAT,
	C_FLOCK,
	C_OPENDIR,
	C_READDIR,
	C_MALLOC,
	C_MMAP,
	C_TRUNCATE,
	C_PIPE,
	C_FORK,
	C_THREAD,
	C_COUNT
};

static const char *const names[C_COUNT] = {"open", "read", "write", "close", "fsync", "syncfs", "rename", "mkdir",
    "link", "unlink", "stat", "flock", "opendir", "readdir", "malloc", "mmap", "truncate", "pipe", "fork", "thread"};
/* What changes the file system; an open that may make a file counts too. */
static const bool changes[C_COUNT] = {[C_WRITE] = true,
    [C_FSYNC] = true,
    [C_SYNCFS] = true,
    [C_RENAME] = true,
    [C_MKDIR] = true,
    [C_LINK] = true,
    [C_UNLINK] = true};

#define WAYS 8192
#define WAY_FRAMES 4 /* more tell how deep a text or a folder is, not what is done */

static struct {
	bool ready, any, swap, is_short, kill, killed;
	int call, error;
	long nth, any_count, swap_count, rename_at, counts[C_COUNT];
	uintptr_t from, to; /* the program's own code */
	pid_t pid;
	FILE *file;
	bool folders;	   /* a rename by way of folders: of the swap */
	unsigned long way; /* the one that counts; 0: any */
	struct way {
		unsigned long way;
		long count;
		int call;
	} ways[WAYS];
	size_t way_count;
	pthread_mutex_t counting;
} state = {.counting = PTHREAD_MUTEX_INITIALIZER};

static int
first_object(struct dl_phdr_info *info, size_t size, void *data)
{
	(void)size, (void)data;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *part = &info->dlpi_phdr[i];

		if (part->p_type == PT_LOAD && (part->p_flags & PF_X) != 0) {
			state.from = info->dlpi_addr + part->p_vaddr;
			state.to = state.from + part->p_memsz;
		}
	}
	return 1;
}

static void
hold_count(void)
{
	pthread_mutex_lock(&state.counting);
}

static void
release_count(void)
{
	pthread_mutex_unlock(&state.counting);
}

__attribute__((constructor)) static void
start(void)
{
	const char *call = getenv("STORING_CALL"), *nth = getenv("STORING_NTH"), *error = getenv("STORING_ERRNO");

	dl_iterate_phdr(first_object, NULL);
	state.call = -1;
	for (int i = 0; call != NULL && i < C_COUNT; i++)
		if (strcmp(call, names[i]) == 0)
			state.call = i;
	state.any = call != NULL && strcmp(call, "any") == 0;
	state.swap = call != NULL && strcmp(call, "swap") == 0;
	state.nth = nth != NULL ? atol(nth) : -1;
	state.is_short = error != NULL && strcmp(error, "short") == 0;
	state.kill = error != NULL && strcmp(error, "kill") == 0;
	state.killed = error != NULL && strcmp(error, "killed") == 0;
	state.error = error != NULL ? atoi(error) : 0;
	state.pid = getpid();
	state.way = getenv("STORING_SITE") != NULL ? strtoul(getenv("STORING_SITE"), NULL, 16) : 0;
	/* The first time it loads a library. */
	backtrace((void *[1]){NULL}, 1);
	/* Now: later on the program may have given up the right to open it. */
	if (getenv("STORING_COUNT") != NULL)
		state.file = fopen(getenv("STORING_COUNT"), "we");
	/* A copy of the program must not find it held by a thread that it has not. */
	pthread_atfork(hold_count, release_count, release_count);
	state.ready = true;
}

__attribute__((destructor)) static void
stop(void)
{
	FILE *file = getpid() == state.pid ? state.file : NULL;

	if (file == NULL)
		return;
	for (int i = 0; i < C_COUNT; i++)
		fprintf(file, "%s %ld\n", names[i], state.counts[i]);
	for (size_t i = 0; i < state.way_count; i++)
		fprintf(file, "site %s %lx %ld\n", names[state.ways[i].call], state.ways[i].way, state.ways[i].count);
	fprintf(file, "any %ld\nrename-at %ld\n", state.any_count, state.rename_at);
	fclose(file);
}

/* Not kill(2): that the program may have given up too. */
static void
end(void)
{
	syscall(SYS_tgkill, getpid(), gettid(), SIGKILL);
}

/* The way that the program came here, as a number that is the same each time. */
static unsigned long
way_here(void)
{
	void *frames[32];
	int count = backtrace(frames, 32), own = 0;
	unsigned long way = 5381;

	for (int i = 0; i < count && own < WAY_FRAMES; i++) {
		uintptr_t at = (uintptr_t)frames[i];

		if (at < state.from || at >= state.to)
			continue;
		way = way * 33 + (at - state.from);
		own++;
	}
	return way;
}

static void
count_way(enum call call, unsigned long way)
{
	size_t i = 0;

	while (i < state.way_count && (state.ways[i].way != way || state.ways[i].call != (int)call))
		i++;
	if (i == WAYS)
		return;
	if (i == state.way_count)
		state.ways[state.way_count++] = (struct way){.way = way, .call = (int)call};
	state.ways[i].count++;
}

/* Whether this is the one that was asked for. One thread at a time: else two may take the same number. */
static bool
count(enum call call, bool change)
{
	if (state.file != NULL)
		count_way(call, way_here());
	long n = ++state.counts[call];
	bool here = state.call == (int)call && (state.nth == 0 || n == state.nth);

	if (change)
		here = ++state.any_count == state.nth ? here || state.any : here;
	if (call == C_RENAME && state.folders)
		state.rename_at = state.any_count;
	if (change && state.rename_at != 0 && ++state.swap_count == state.nth)
		here = here || state.swap;
	return here;
}

/* Whether this call is the one: then the caller fails, and errno is set. */
static bool
hit(enum call call, bool change, void *caller)
{
	uintptr_t at = (uintptr_t)caller;

	if (!state.ready || at < state.from || at >= state.to)
		return false;
	if (state.way != 0 && (state.call != (int)call || state.way != way_here()))
		return false;
	pthread_mutex_lock(&state.counting);
	bool here = count(call, change);

	pthread_mutex_unlock(&state.counting);
	if (!here)
		return false;
	if (state.kill)
		end();
	errno = state.error;
	return true;
}

#define REAL(type, name, ...)                                                                                          \
	static type (*real)(__VA_ARGS__);                                                                              \
	if (real == NULL)                                                                                              \
	real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

#define HERE __builtin_return_address(0)
/* Ends the program behind the call, where that was asked for. */
#define DONE(result)                                                                                                   \
	do {                                                                                                           \
		__typeof__(result) result_ = (result);                                                                 \
		if (struck && state.killed)                                                                            \
			end();                                                                                         \
		return result_;                                                                                        \
	} while (0)
#define FAILS (struck && !state.killed && !state.is_short)

int
openat(int at, const char *path, int flags, ...)
{
	REAL(int, openat, int, const char *, int, ...);
	va_list args;

	va_start(args, flags);
	mode_t mode = va_arg(args, mode_t);
	va_end(args);
	bool struck = hit(C_OPEN, (flags & O_CREAT) != 0, HERE);

	if (FAILS)
		return -1;
	DONE(real(at, path, flags, mode));
}

int
__openat_2(int at, const char *path, int flags)
{
	REAL(int, openat, int, const char *, int, ...);
	bool struck = hit(C_OPEN, false, HERE);

	if (FAILS)
		return -1;
	DONE(real(at, path, flags));
}

int
open(const char *path, int flags, ...)
{
	REAL(int, open, const char *, int, ...);
	va_list args;

	va_start(args, flags);
	mode_t mode = va_arg(args, mode_t);
	va_end(args);
	bool struck = hit(C_OPEN, (flags & O_CREAT) != 0, HERE);

	if (FAILS)
		return -1;
	DONE(real(path, flags, mode));
}

/* openat2() has no function of its own: of all that goes this way only that one counts. */
long
syscall(long number, ...)
{
	REAL(long, syscall, long, ...);
	long args[6];
	va_list list;

	va_start(list, number);
	for (size_t i = 0; i < sizeof args / sizeof *args; i++)
		args[i] = va_arg(list, long);
	va_end(list);
	bool struck = number == SYS_openat2 && hit(C_OPEN, false, HERE);

	if (FAILS)
		return -1;
	DONE(real(number, args[0], args[1], args[2], args[3], args[4], args[5]));
}

ssize_t
read(int fd, void *to, size_t size)
{
	REAL(ssize_t, read, int, void *, size_t);
	bool struck = hit(C_READ, false, HERE);

	if (FAILS)
		return -1;
	DONE(real(fd, to, struck && state.is_short && size > 1 ? 1 : size));
}

ssize_t
pread(int fd, void *to, size_t size, off_t offset)
{
	REAL(ssize_t, pread, int, void *, size_t, off_t);
	bool struck = hit(C_READ, false, HERE);

	if (FAILS)
		return -1;
	DONE(real(fd, to, struck && state.is_short && size > 1 ? 1 : size, offset));
}

ssize_t
write(int fd, const void *from, size_t size)
{
	REAL(ssize_t, write, int, const void *, size_t);
	bool struck = hit(C_WRITE, true, HERE);

	if (FAILS)
		return -1;
	DONE(real(fd, from, struck && state.is_short && size > 1 ? 1 : size));
}

/* Of ours only into files without a name (store/spill.h): nothing of it stays, so that it changes no file system. */
ssize_t
pwrite(int fd, const void *from, size_t size, off_t offset)
{
	REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
	bool struck = hit(C_WRITE, false, HERE);

	if (FAILS)
		return -1;
	DONE(real(fd, from, struck && state.is_short && size > 1 ? 1 : size, offset));
}

#define ONE_FD(name, call, change)                                                                                     \
	int name(int fd)                                                                                               \
	{                                                                                                              \
		REAL(int, name, int);                                                                                  \
		bool struck = hit(call, change, HERE);                                                                 \
                                                                                                                       \
		if (FAILS) {                                                                                           \
			if (call == C_CLOSE) {                                                                         \
				int error = errno;                                                                     \
				real(fd);                                                                              \
				errno = error;                                                                         \
			}                                                                                              \
			return -1;                                                                                     \
		}                                                                                                      \
		DONE(real(fd));                                                                                        \
	}

ONE_FD(close, C_CLOSE, false)
ONE_FD(fsync, C_FSYNC, changes[C_FSYNC])
ONE_FD(syncfs, C_SYNCFS, changes[C_SYNCFS])

int
rename(const char *from, const char *to)
{
	REAL(int, rename, const char *, const char *);
	state.folders = false;
	bool struck = hit(C_RENAME, true, HERE);

	if (FAILS)
		return -1;
	DONE(real(from, to));
}

int
renameat(int at, const char *from, int to_at, const char *to)
{
	REAL(int, renameat, int, const char *, int, const char *);
	state.folders = true;
	bool struck = hit(C_RENAME, true, HERE);

	if (FAILS)
		return -1;
	DONE(real(at, from, to_at, to));
}

/* STORING_EXCHANGE=no: a file system that cannot exchange two names. */
int
renameat2(int at, const char *from, int to_at, const char *to, unsigned flags)
{
	REAL(int, renameat2, int, const char *, int, const char *, unsigned);
	state.folders = true;
	bool struck = hit(C_RENAME, true, HERE);

	if (FAILS)
		return -1;
	if (flags != 0 && getenv("STORING_EXCHANGE") != NULL) {
		errno = EINVAL;
		return -1;
	}
	DONE(real(at, from, to_at, to, flags));
}

/* DIR is no more than a name here: <dirent.h> would tell of arguments that are never NULL. */
#define CALL(type, failed, name, call, change, parameters, arguments)                                                  \
	type name parameters                                                                                           \
	{                                                                                                              \
		static type(*real) parameters;                                                                         \
		if (real == NULL)                                                                                      \
			real = (type(*) parameters)dlsym(RTLD_NEXT, #name);                                            \
		bool struck = hit(call, change, HERE);                                                                 \
                                                                                                                       \
		if (FAILS)                                                                                             \
			return failed;                                                                                 \
		DONE(real arguments);                                                                                  \
	}

CALL(int, -1, mkdirat, C_MKDIR, true, (int at, const char *path, mode_t mode), (at, path, mode))
CALL(FILE *, NULL, fopen, C_OPEN, false, (const char *path, const char *how), (path, how))
CALL(int, -1, mkostemp, C_OPEN, true, (char *path, int flags), (path, flags))
CALL(int, -1, mkdir, C_MKDIR, true, (const char *path, mode_t mode), (path, mode))
CALL(int, -1, linkat, C_LINK, true, (int at, const char *path, int to_at, const char *to, int flags),
    (at, path, to_at, to, flags))
CALL(int, -1, unlinkat, C_UNLINK, true, (int at, const char *path, int flags), (at, path, flags))
CALL(int, -1, unlink, C_UNLINK, true, (const char *path), (path))
CALL(int, -1, fstat, C_STAT, false, (int fd, struct stat *st), (fd, st))
CALL(int, -1, fstatat, C_STAT, false, (int at, const char *path, struct stat *st, int flags), (at, path, st, flags))
CALL(int, -1, stat, C_STAT, false, (const char *path, struct stat *st), (path, st))
CALL(int, -1, lstat, C_STAT, false, (const char *path, struct stat *st), (path, st))
CALL(int, -1, statx, C_STAT, false, (int at, const char *path, int flags, unsigned mask, struct statx *st),
    (at, path, flags, mask, st))
CALL(char *, NULL, realpath, C_STAT, false, (const char *path, char *to), (path, to))
CALL(int, -1, faccessat, C_STAT, false, (int at, const char *path, int how, int flags), (at, path, how, flags))
CALL(int, -1, flock, C_FLOCK, false, (int fd, int how), (fd, how))
CALL(void *, NULL, fdopendir, C_OPENDIR, false, (int fd), (fd))
CALL(void *, NULL, fts_open, C_OPENDIR, false, (char *const *paths, int options, void *order), (paths, options, order))
CALL(void *, NULL, readdir, C_READDIR, false, (void *folder), (folder))

CALL(void *, MAP_FAILED, mmap, C_MMAP, false, (void *at, size_t size, int rights, int flags, int fd, off_t offset),
    (at, size, rights, flags, fd, offset))
/* Of ours only of files without a name, as pwrite(). */
CALL(int, -1, ftruncate, C_TRUNCATE, false, (int fd, off_t size), (fd, size))
CALL(int, -1, pipe2, C_PIPE, false, (int ends[2], int flags), (ends, flags))
CALL(pid_t, -1, fork, C_FORK, false, (void), ())
/* Its answer is the error, not errno. */
CALL(int, errno, pthread_create, C_THREAD, false,
    (pthread_t * thread, const pthread_attr_t *how, void *(*run)(void *), void *arg), (thread, how, run, arg))

/* glibc's own names: dlsym(3) allocates itself. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

void *
malloc(size_t size)
{
	bool struck = hit(C_MALLOC, false, HERE);

	return FAILS ? NULL : __libc_malloc(size);
}

void *
calloc(size_t count, size_t size)
{
	bool struck = hit(C_MALLOC, false, HERE);

	return FAILS ? NULL : __libc_calloc(count, size);
}

void *
realloc(void *old, size_t size)
{
	bool struck = hit(C_MALLOC, false, HERE);

	return FAILS ? NULL : __libc_realloc(old, size);
}
