/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/sandbox.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Of Landlock's first version; Debian's headers may not know the later ones. */
#define READ_FILE (LANDLOCK_ACCESS_FS_READ_FILE)
#define READ_ALL (LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR)
#define WRITE_FILE (LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE)
#define WRITE_ALL                                                                                                      \
	(READ_ALL | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |   \
	    LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG)
#define HANDLED                                                                                                        \
	(WRITE_ALL | LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_SOCK |        \
	    LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM)

void
sandbox_read(struct sandbox *sandbox, const char *path)
{
	assert(sandbox->read_count < SANDBOX_PATHS);
	sandbox->reads[sandbox->read_count++] = path;
}

void
sandbox_write(struct sandbox *sandbox, const char *path)
{
	assert(sandbox->write_count < SANDBOX_PATHS);
	sandbox->writes[sandbox->write_count++] = path;
}

static void
allow(int rules, const char *path, uint64_t of_folder, uint64_t of_file)
{
	struct stat st;
	int fd = open(path, O_PATH | O_CLOEXEC);

	if (fd < 0)
		return;
	if (fstat(fd, &st) == 0) {
		struct landlock_path_beneath_attr rule = {
		    .allowed_access = S_ISDIR(st.st_mode) ? of_folder : of_file, .parent_fd = fd};

		syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
	}
	close(fd);
}

static bool
keep_to_paths(const struct sandbox *sandbox)
{
	struct landlock_ruleset_attr attributes = {.handled_access_fs = HANDLED};
	int rules = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof(attributes), 0);

	if (rules < 0)
		return false;
	for (int i = 0; i < sandbox->read_count; i++)
		allow(rules, sandbox->reads[i], READ_ALL, READ_FILE);
	for (int i = 0; i < sandbox->write_count; i++)
		allow(rules, sandbox->writes[i], WRITE_ALL, WRITE_FILE);
	bool kept = syscall(SYS_landlock_restrict_self, rules, 0) == 0;

	close(rules);
	return kept;
}

#if defined(__x86_64__)
#define OUR_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OUR_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/* Where a sanitizer looks for leaks at the end it needs some of these calls itself. */
#if defined(OUR_ARCHITECTURE) && !defined(__SANITIZE_ADDRESS__)
#define DENY(name)                                                                                                     \
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

/* What no command that reads a plan has to do. Threads stay possible. */
static void
drop_calls(void)
{
	struct sock_filter filter[] = {
	    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
	    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OUR_ARCHITECTURE, 1, 0),
	    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
	    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
	    DENY(execve),
	    DENY(execveat),
	    DENY(socket),
	    DENY(socketpair),
	    DENY(connect),
	    DENY(bind),
	    DENY(listen),
	    DENY(sendto),
	    DENY(sendmsg),
	    DENY(ptrace),
	    DENY(process_vm_readv),
	    DENY(process_vm_writev),
	    DENY(kill),
	    DENY(tkill),
	    DENY(mount),
	    DENY(umount2),
	    DENY(pivot_root),
	    DENY(chroot),
	    DENY(unshare),
	    DENY(setns),
	    DENY(keyctl),
	    DENY(add_key),
	    DENY(request_key),
	    DENY(bpf),
	    DENY(perf_event_open),
	    DENY(userfaultfd),
	    DENY(io_uring_setup),
	    DENY(open_by_handle_at),
	    DENY(init_module),
	    DENY(finit_module),
	    DENY(kexec_load),
	    DENY(symlinkat),
	    DENY(mknodat),
	    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = {.len = sizeof(filter) / sizeof(*filter), .filter = filter};

	prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}
#else
static void
drop_calls(void)
{
}
#endif

bool
sandbox_enter(const struct sandbox *sandbox)
{
#ifdef SANDBOX_OFF /* a build that counts which lines ran writes that down at its end, elsewhere */
	return sandbox == NULL;
#endif
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		return false;
	bool kept = keep_to_paths(sandbox);

	drop_calls();
	return kept;
}
