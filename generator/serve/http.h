/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A small web server for one user on this computer: loopback only, GET and HEAD only, asked for by a name of this
 * computer. It has no thread of its own: the caller polls its descriptor and lets it run. What many or slow clients can
 * take of it has a limit.
 */
#ifndef SERVE_HTTP_H
#define SERVE_HTTP_H

#include "base/buf.h"
#include "base/say.h"

#define HTTP_STREAMS 64		  /* event streams kept; the oldest goes for a new one */
#define HTTP_CONNECTIONS 1000	  /* at most, and fewer where the system allows fewer open files */
#define HTTP_IDLE_SECONDS 15	  /* a connection on which nothing happens for so long is closed */
#define HTTP_HEARTBEAT_SECONDS 10 /* how often each event stream is sent something, so that a dead one is found */

/* An answer; the server frees it. */
struct http_reply {
	unsigned status;
	const char *type; /* a media type; static text */
	struct buf body;
	struct buf location; /* of a redirect; else empty */
	bool stream;	     /* answer with the event stream, and with `body` as its first event */
};

/* Called for each GET and HEAD. `path` is the decoded path of the address, beginning with '/'; trust nothing in it. */
typedef void (*http_answer)(void *arg, const char *path, struct http_reply *reply);

struct http;

/*
 * Listens on 127.0.0.1:`port`; 0 takes any free port. Returns NULL after a line on stderr; where the port is taken that
 * names one that is free. The caller frees it with http_close().
 */
struct http *http_open(struct say *say, int port, http_answer answer, void *arg);
void http_close(struct http *http); /* NULL is fine */

int http_port(const struct http *http);

int http_descriptor(const struct http *http); /* readable: let it run */
int http_patience(struct http *http);	      /* let it run after so many milliseconds at the latest */
void http_run(struct http *http);

/* Sends `event`, the text of one server-sent event, on every event stream. One that a slow reader has not taken yet is
 * replaced. */
void http_announce(struct http *http, struct str event);

#endif
