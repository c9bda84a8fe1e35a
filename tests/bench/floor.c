/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What no generator on this machine can be much faster than: floor IN OUT reads each .md below IN, makes HTML of the
 * text below its head with cmark, and writes a file for each. floor IN only reads all files. No heads, no checks, no
 * pages.
 */
#include <cmark.h>
#include <fcntl.h>
#include <fts.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static _Noreturn void
die(const char *path)
{
	perror(path);
	exit(1);
}

/* The caller frees. */
static char *
read_file(const FTSENT *entry)
{
	size_t size = (size_t)entry->fts_statp->st_size;
	char *text = malloc(size + 1);
	int fd = open(entry->fts_accpath, O_RDONLY | O_CLOEXEC);

	if (text == NULL || fd < 0 || read(fd, text, size) != (ssize_t)size || close(fd) < 0)
		die(entry->fts_path);
	text[size] = '\0';
	return text;
}

static void
write_file(const char *path, const char *text)
{
	size_t size = strlen(text);
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);

	if (fd < 0 || write(fd, text, size) != (ssize_t)size || close(fd) < 0)
		die(path);
}

static void
convert(const char *text, const char *path)
{
	const char *end = strncmp(text, "---\n", 4) == 0 ? strstr(text + 3, "\n---\n") : NULL;
	const char *body = end != NULL ? end + 5 : text;
	char *html = cmark_markdown_to_html(body, strlen(body), CMARK_OPT_DEFAULT);

	write_file(path, html);
	free(html);
}

int
main(int argc, char **argv)
{
	if (argc != 2 && argc != 3)
		return 2;
	FTS *files = fts_open((char *[]){argv[1], NULL}, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
	const char *out = argc == 3 ? argv[2] : NULL;
	char path[4096];
	long count = 0;

	if (files == NULL)
		die(argv[1]);
	for (FTSENT *entry; (entry = fts_read(files)) != NULL;) {
		bool markdown = entry->fts_namelen > 3 && strcmp(entry->fts_name + entry->fts_namelen - 3, ".md") == 0;

		snprintf(path, sizeof path, "%s%s", out != NULL ? out : "", entry->fts_path + strlen(argv[1]));
		if (entry->fts_info == FTS_D && out != NULL && mkdir(path, 0755) < 0)
			die(path);
		if (entry->fts_info != FTS_F)
			continue;
		char *text = read_file(entry);

		if (out != NULL && markdown) {
			memcpy(strrchr(path, '.'), ".htm", 5);
			convert(text, path);
		}
		free(text);
		count++;
	}
	fts_close(files);
	printf("%ld\n", count);
	return 0;
}
