/* SPDX-License-Identifier: EUPL-1.2 */
/* What http.c and streams.c share. Private to serve/. */
#ifndef SERVE_INTERNAL_H
#define SERVE_INTERNAL_H

#include "serve/http.h"
#include "serve/libmicrohttpd.h"

/* An open event stream. It belongs to its response, and leaves the list when the server is done with that. */
struct stream {
	struct streams *all;
	struct MHD_Connection *connection;
	struct buf event; /* what is to be sent, whole */
	bool suspended;	  /* waits for an event: the server does not look at it */
	bool last;	  /* ends behind its event */
	struct stream *older, *newer;
};

struct streams {
	const struct libmicrohttpd *mhd;
	struct stream *oldest, *newest;
	int count; /* of those that are not ending */
};

/* Makes the response of a new stream whose first event is `first`; the oldest stream goes where there are too many. */
struct MHD_Response *stream_open(struct streams *streams, struct MHD_Connection *connection, struct str first);

void streams_send(struct streams *streams, struct str event); /* to each */
void streams_beat(struct streams *streams);		      /* a sign of life to each */
void streams_end(struct streams *streams);		      /* ends each: the server can only stop without them */

#endif
