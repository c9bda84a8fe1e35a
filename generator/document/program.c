/* SPDX-License-Identifier: EUPL-1.2 */
#include "document/program.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/pidfd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/stop.h"
#include "render/remove_tree.h"

/* LibreOffice writes nothing in a folder with ; or | in its path: it puts that behind the filter's name, and parts
 * there. */
static const char *
place_to_work(void)
{
	const char *top = getenv("TMPDIR");

	return top != NULL && top[0] == '/' && strpbrk(top, ";|") == NULL ? top : "/tmp";
}

int
workshop_open(struct say *say, struct workshop *shop)
{
	struct buf path = {0};

	*shop = (struct workshop){.say = say};
	buf_printf(&path, "%s/actieplan-XXXXXX", place_to_work());
	char *name = buf_take(&path);

	if (mkdtemp(name) == NULL) {
		fail(say,
		    tr(say, "Kan geen tijdelijke map maken (%s): %s.", "Cannot make a temporary folder (%s): %s."),
		    name, os_text(say, errno));
		free(name);
		return -1;
	}
	shop->path = name;
	return 0;
}

void
workshop_close(struct workshop *shop)
{
	if (shop->path != NULL)
		remove_tree(AT_FDCWD, shop->path);
	free(shop->path);
	shop->path = NULL;
}

bool
program_there(const char *name)
{
	const char *at = getenv("PATH");
	struct buf path = {0};
	bool there = false;

	while (at != NULL && !there) {
		size_t n = strcspn(at, ":");

		buf_reset(&path);
		buf_add(&path, at, n);
		buf_printf(&path, "/%s", name);
		there = n > 0 && access(buf_text(&path), X_OK) == 0;
		at = at[n] == ':' ? at + n + 1 : NULL;
	}
	buf_free(&path);
	return there;
}

/* In the new process: never comes back. A group of its own, so that all that it starts can be killed together. */
static _Noreturn void
become(const struct workshop *shop, const char *const arguments[])
{
	int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
	char *const *unchanged; /* execvp() writes in none of them */

	memcpy(&unchanged, &arguments, sizeof unchanged);

	setpgid(0, 0);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (nothing >= 0 && dup2(nothing, 0) >= 0 && dup2(nothing, 1) >= 0 && dup2(nothing, 2) >= 0 &&
	    chdir(shop->path) == 0 && setenv("HOME", shop->path, 1) == 0 && setenv("TMPDIR", shop->path, 1) == 0 &&
	    setenv("LC_ALL", "C.UTF-8", 1) == 0 && setenv("TZ", "UTC", 1) == 0 && unsetenv("DISPLAY") == 0)
		execvp(arguments[0], unchanged);
	_exit(127);
}

static long
now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Without taking its end away from waitpid(). */
static bool
has_ended(pid_t child)
{
	siginfo_t end = {0};

	return waitid(P_PID, (id_t)child, &end, WEXITED | WNOHANG | WNOWAIT) == 0 && end.si_pid == child;
}

#define LOOK 20 /* ms between two looks, where the kernel does not tell */

/* Waits until `child` has ended. Returns 0; or -1 with errno ETIMEDOUT, or EINTR where the user wants us to stop. */
static int
wait_for(pid_t child, int seconds)
{
	/* Some containers do not allow it: then it is looked at time and again. */
	struct pollfd ended = {.fd = pidfd_open(child, 0), .events = POLLIN};
	long end = now_ms() + seconds * 1000L, left;
	int got = 0;

	while ((left = end - now_ms()) > 0) {
		got = stop_poll(&ended, 1, (int)(ended.fd >= 0 || left < LOOK ? left : LOOK));
		if (got == 0 && ended.fd < 0)
			got = has_ended(child);
		if (got > 0 || (got < 0 && stop_requested()))
			break;
	}
	if (ended.fd >= 0)
		close(ended.fd);
	errno = got < 0 ? EINTR : ETIMEDOUT;
	return got > 0 ? 0 : -1;
}

int
program_run(struct workshop *shop, const char *const arguments[], int seconds, int fine)
{
	struct say *say = shop->say;
	int status = 0;
	pid_t child = fork();

	if (child < 0)
		return fail(say, tr(say, "Kan %s niet starten: %s.", "Cannot start %s: %s."), arguments[0],
		    os_text(say, errno));
	if (child == 0)
		become(shop, arguments);
	setpgid(child, child); /* whoever comes first */
	int waited = wait_for(child, seconds), error = errno;

	kill(-child, SIGKILL); /* also what it left behind */
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	if (waited != 0 && error == ETIMEDOUT)
		return fail(say,
		    tr(say, "%s was na %d seconden niet klaar en is gestopt.",
			"%s was not done after %d seconds and was stopped."),
		    arguments[0], seconds);
	if (waited != 0)
		return fail(
		    say, tr(say, "Gestopt terwijl %s bezig was.", "Stopped while %s was at work."), arguments[0]);
	if (!WIFEXITED(status) || WEXITSTATUS(status) > fine)
		return fail(say, tr(say, "%s is mislukt (uitgang %d).", "%s failed (exit %d)."), arguments[0],
		    WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
	return 0;
}
