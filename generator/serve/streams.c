/* SPDX-License-Identifier: EUPL-1.2 */
/* Server-sent events. A stream without news is suspended: it takes no time, and a reader that is gone shows at the
 * heartbeat. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "serve/internal.h"

#define BLOCK 4096 /* bytes that the server asks for at a time; an event is shorter */

static void
wake(struct stream *stream)
{
	if (!stream->suspended)
		return;
	stream->suspended = false;
	stream->all->mhd->resume_connection(stream->connection);
}

/* The server asks for bytes. Events are whole: they are shorter than a block. */
static ssize_t
read_stream(void *arg, uint64_t position, char *bytes, size_t room)
{
	struct stream *stream = arg;
	size_t n = stream->event.len < room ? stream->event.len : room;

	(void)position;
	if (n > 0) {
		memcpy(bytes, stream->event.data, n);
		buf_reset(&stream->event);
		return (ssize_t)n;
	}
	if (stream->last)
		return MHD_CONTENT_READER_END_OF_STREAM;
	stream->suspended = true;
	stream->all->mhd->suspend_connection(stream->connection);
	return 0;
}

static void
free_stream(void *arg)
{
	struct stream *stream = arg;
	struct streams *all = stream->all;

	if (stream->older != NULL)
		stream->older->newer = stream->newer;
	else
		all->oldest = stream->newer;
	if (stream->newer != NULL)
		stream->newer->older = stream->older;
	else
		all->newest = stream->older;
	if (!stream->last)
		all->count--;
	buf_free(&stream->event);
	free(stream);
}

static void
end(struct stream *stream, struct str event)
{
	if (stream->last)
		return;
	stream->last = true;
	stream->all->count--;
	buf_reset(&stream->event);
	buf_putstr(&stream->event, event);
	wake(stream);
}

static void
end_oldest(struct streams *streams)
{
	struct stream *stream = streams->oldest;

	while (stream != NULL && stream->last)
		stream = stream->newer;
	if (stream != NULL)
		end(stream, STR("event: weg\ndata:\n\n"));
}

struct MHD_Response *
stream_open(struct streams *streams, struct MHD_Connection *connection, struct str first)
{
	struct stream *stream = xcalloc(1, sizeof *stream);

	if (streams->count >= HTTP_STREAMS)
		end_oldest(streams);
	stream->all = streams;
	stream->connection = connection;
	stream->older = streams->newest;
	buf_putstr(&stream->event, first);
	if (streams->newest != NULL)
		streams->newest->newer = stream;
	else
		streams->oldest = stream;
	streams->newest = stream;
	streams->count++;
	struct MHD_Response *response =
	    streams->mhd->create_response_from_callback(MHD_SIZE_UNKNOWN, BLOCK, read_stream, stream, free_stream);

	if (response == NULL)
		free_stream(stream);
	return response;
}

void
streams_send(struct streams *streams, struct str event)
{
	for (struct stream *stream = streams->oldest; stream != NULL; stream = stream->newer) {
		if (stream->last)
			continue;
		buf_reset(&stream->event);
		buf_putstr(&stream->event, event);
		wake(stream);
	}
}

/* News that was not taken yet is a sign of life enough. */
void
streams_beat(struct streams *streams)
{
	for (struct stream *stream = streams->oldest; stream != NULL; stream = stream->newer) {
		if (stream->last || stream->event.len > 0)
			continue;
		buf_puts(&stream->event, ": \n\n");
		wake(stream);
	}
}

void
streams_end(struct streams *streams)
{
	for (struct stream *stream = streams->oldest; stream != NULL; stream = stream->newer)
		end(stream, STR(""));
}
