/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/helper.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "store/copy.h"

struct helper {
	struct copy copy;
	pthread_t thread;
	bool threaded;
	bool whole;   /* it came to its end, and all before that was taken */
	bool refused; /* what it made was not taken */
	take_file take;
	void *to;
};

/* What goes before each file: the path and the bytes follow. With a path of no bytes: that was all. */
struct head {
	size_t path, bytes;
};

static int
put_head(int to, size_t path, size_t bytes)
{
	struct head head = {path, bytes};

	return file_write_all(to, (struct str){(const char *)&head, sizeof head});
}

/* How a copy ends; where there is no memory the program says so and ends with 3, a copy too. */
enum { COPY_DONE = 0, COPY_FAILED = 1, COPY_SAID = 3 };

static int
hand_over(void *arg, const char *path, struct str bytes)
{
	int to = *(int *)arg;

	if (put_head(to, str_of(path).n, bytes.n) != 0 || file_write_all(to, str_of(path)) != 0 ||
	    file_write_all(to, bytes) != 0)
		_exit(COPY_CUT_OFF);
	return 0;
}

/* What the copy is asked. */
struct task {
	int (*make)(void *arg, take_file take, void *to);
	void *arg;
};

static int
be_helper(void *arg, int to)
{
	const struct task *task = arg;

	if (task->make(task->arg, hand_over, &to) != 0)
		return COPY_FAILED;
	return put_head(to, 0, 0) == 0 ? COPY_DONE : COPY_CUT_OFF;
}

struct helper *
helper_open(int (*make)(void *arg, take_file take, void *to), void *arg)
{
	struct task task = {make, arg};
	struct copy copy;

	if (!copy_start(&copy, be_helper, &task))
		return NULL;
	struct helper *helper = xcalloc(1, sizeof *helper);

	helper->copy = copy;
	return helper;
}

/* Of what is larger the memory is not kept for the next. */
#define KEPT ((size_t)1 << 20)

/* A file on its way: memory that grows as the files want it, each part with a NUL behind it. */
struct part {
	char *data;
	size_t n, room;
};

/* Exactly `n` bytes, in place of what is in it. */
static bool
get(int from, struct part *part, size_t n)
{
	if (part->room > KEPT || n >= part->room) {
		free(part->data);
		part->room = n + 1 > KEPT ? n + 1 : KEPT;
		part->data = xmalloc(part->room);
	}
	part->n = n;
	part->data[n] = '\0';
	return file_read(from, part->data, n) == (ssize_t)n;
}

static void *
take_all(void *arg)
{
	struct helper *helper = arg;
	struct part path = {0}, bytes = {0};
	struct head head;

	while (file_read(helper->copy.from, &head, sizeof head) == (ssize_t)sizeof head) {
		helper->whole = head.path == 0;
		if (helper->whole || !get(helper->copy.from, &path, head.path) ||
		    !get(helper->copy.from, &bytes, head.bytes))
			break;
		helper->refused = helper->take(helper->to, path.data, (struct str){bytes.data, bytes.n}) != 0;
		if (helper->refused)
			break;
	}
	free(path.data);
	free(bytes.data);
	/* The copy, where it is not done, gets a signal for what it writes from here on. */
	close(helper->copy.from);
	return NULL;
}

void
helper_take(struct helper *helper, take_file take, void *to)
{
	if (helper == NULL)
		return;
	helper->take = take;
	helper->to = to;
	helper->threaded = pthread_create(&helper->thread, NULL, take_all, helper) == 0;
}

enum helped
helper_close(struct helper *helper, bool stop)
{
	if (helper == NULL)
		return HELPED;
	if (stop)
		kill(helper->copy.pid, SIGKILL);
	if (helper->threaded)
		pthread_join(helper->thread, NULL);
	else
		take_all(helper);
	int code = copy_end(&helper->copy, false);
	bool told = stop || helper->refused || code == COPY_FAILED || code == COPY_SAID;
	enum helped result = helper->whole ? HELPED : told ? HELPER_TOLD : HELPER_LOST;

	free(helper);
	return result;
}
