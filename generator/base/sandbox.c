/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* In the kernel's header since 6.2. */
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif

/* From version 2 on (Linux 5.19) a file can be renamed into another folder; from 3 on (6.2) truncating is held. */
#define LEAST_VERSION 2
#define TRUNCATE_VERSION 3

#define LIST ((uint64_t)LANDLOCK_ACCESS_FS_READ_DIR)
#define READ (LIST | LANDLOCK_ACCESS_FS_READ_FILE)
#define WRITE                                                                                                          \
	(READ | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_TRUNCATE | LANDLOCK_ACCESS_FS_MAKE_REG |            \
	    LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |             \
	    LANDLOCK_ACCESS_FS_REFER)
/* What nobody gets: starting a program, and making symbolic links, devices and sockets. */
#define NEVER                                                                                                          \
	(LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_MAKE_CHAR |                     \
	    LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_SOCK)
/* What a rule for a file, not a folder, may hold. */
#define OF_A_FILE ((uint64_t)LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_TRUNCATE)

static void
allow(int rules, const struct sandbox_path *path, uint64_t held)
{
	static const uint64_t uses[] = {[SANDBOX_LIST] = LIST, [SANDBOX_READ] = READ, [SANDBOX_WRITE] = WRITE};
	struct landlock_path_beneath_attr rule = {.allowed_access = uses[path->use] & held};
	struct stat status;

	rule.parent_fd = open(path->path, O_PATH | O_CLOEXEC);
	if (rule.parent_fd < 0)
		return;
	if (fstat(rule.parent_fd, &status) == 0 && !S_ISDIR(status.st_mode))
		rule.allowed_access &= OF_A_FILE;
	syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
	close(rule.parent_fd);
}

static int
hold_files(const struct sandbox_path *paths, size_t count)
{
	long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);

	if (version < LEAST_VERSION)
		return 0;
	struct landlock_ruleset_attr attributes = {.handled_access_fs = WRITE | NEVER};

	if (version < TRUNCATE_VERSION)
		attributes.handled_access_fs &= ~LANDLOCK_ACCESS_FS_TRUNCATE;
	int rules = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);

	if (rules < 0)
		return 0;
	for (size_t i = 0; i < count; i++)
		allow(rules, &paths[i], attributes.handled_access_fs);
#ifdef ACTIEPLAN_COVERAGE
	allow(rules, &(struct sandbox_path){ACTIEPLAN_COVERAGE, SANDBOX_WRITE}, attributes.handled_access_fs);
#endif
	long result = syscall(SYS_landlock_restrict_self, rules, 0);

	close(rules);
	return result == 0 ? SANDBOX_FILES : 0;
}

/*
 * Refused, not allowed one by one: libraries differ from release to release in what they call. What is open already
 * (the sockets of a preview) can still be used. clone(2) stays, for threads and for a copy of the program
 * (store/copy.h): whatever comes of it is held as this is.
 */
static int
hold_calls(void)
{
	static const int calls[] = {SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork),
	    SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(socket),
	    SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen), SCMP_SYS(mount),
	    SCMP_SYS(umount2), SCMP_SYS(pivot_root), SCMP_SYS(chroot), SCMP_SYS(unshare), SCMP_SYS(setns),
	    SCMP_SYS(bpf), SCMP_SYS(perf_event_open), SCMP_SYS(io_uring_setup), SCMP_SYS(userfaultfd), SCMP_SYS(keyctl),
	    SCMP_SYS(add_key), SCMP_SYS(request_key), SCMP_SYS(memfd_create), SCMP_SYS(open_by_handle_at)};
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);

	if (filter == NULL)
		return 0;
	/* One that this machine does not have cannot be called either. */
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
		seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), calls[i], 0);
	int result = seccomp_load(filter);

	seccomp_release(filter);
	return result == 0 ? SANDBOX_CALLS : 0;
}

int
sandbox_enter(const struct sandbox_path *paths, size_t count)
{
#ifdef __SANITIZE_ADDRESS__
	(void)paths;
	(void)count;
	(void)hold_files;
	(void)hold_calls;
	return 0;
#else
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		return 0;
	return hold_files(paths, count) | hold_calls();
#endif
}
