/* SPDX-License-Identifier: EUPL-1.2 */
#include "serve/http.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"
#include "serve/internal.h"

struct http {
	struct libmicrohttpd mhd;
	struct MHD_Daemon *daemon;
	http_answer answer;
	void *arg;
	int port;
	struct streams streams;
	long next_beat; /* milliseconds */
};

static long
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/*
 * Whether the address that the client used is one of this computer. A page from elsewhere whose own name was made to
 * lead to 127.0.0.1 (DNS rebinding) is refused: its name is in Host. The port may be another: it may have been
 * forwarded.
 */
static bool
host_is_local(const char *host)
{
	static const char *const names[] = {"localhost", "127.0.0.1", "[::1]"};

	for (size_t i = 0; host != NULL && i < sizeof names / sizeof *names; i++) {
		size_t n = strlen(names[i]);

		if (strncasecmp(host, names[i], n) != 0)
			continue;
		if (host[n] == '\0' || (host[n] == ':' && strspn(host + n + 1, "0123456789") == strlen(host + n + 1)))
			return true;
	}
	return false;
}

/* Nothing is run or loaded but what this server itself gives, and no other page may show or read it. */
static void
add_headers(const struct libmicrohttpd *mhd, struct MHD_Response *response, const struct http_reply *reply)
{
	static const char *const headers[][2] = {
	    {"Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
					"font-src 'self'; connect-src 'self'; "
					"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
	    {"Cache-Control", "no-store"},
	    {"X-Content-Type-Options", "nosniff"},
	    {"Referrer-Policy", "no-referrer"},
	    {"Cross-Origin-Resource-Policy", "same-origin"},
	    {"Cross-Origin-Opener-Policy", "same-origin"},
	};

	for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
		mhd->add_response_header(response, headers[i][0], headers[i][1]);
	mhd->add_response_header(
	    response, "Content-Type", reply->type != NULL ? reply->type : "text/plain; charset=utf-8");
	if (reply->location.len > 0)
		mhd->add_response_header(response, "Location", reply->location.data);
	if (reply->status == MHD_HTTP_METHOD_NOT_ALLOWED)
		mhd->add_response_header(response, "Allow", "GET, HEAD");
}

/* Sends and frees the answer. */
static enum MHD_Result
send_reply(struct http *http, struct MHD_Connection *connection, const char *method, struct http_reply *reply)
{
	size_t length = reply->body.len;
	const struct libmicrohttpd *mhd = &http->mhd;
	struct MHD_Response *response;
	enum MHD_Result result = MHD_NO;

	if (reply->stream && strcmp(method, "GET") == 0)
		response = stream_open(&http->streams, connection, buf_str(&reply->body));
	else
		response = mhd->create_response_from_buffer(length, buf_take(&reply->body), MHD_RESPMEM_MUST_FREE);
	if (response != NULL) {
		add_headers(mhd, response, reply);
		result = mhd->queue_response(connection, reply->status, response);
		mhd->destroy_response(response);
	}
	buf_free(&reply->body);
	buf_free(&reply->location);
	return result;
}

static enum MHD_Result
refuse(struct http *http, struct MHD_Connection *connection, unsigned status, const char *why)
{
	struct http_reply reply = {.status = status};

	buf_puts(&reply.body, why);
	return send_reply(http, connection, "", &reply);
}

static const char *
header(const struct http *http, struct MHD_Connection *connection, const char *name)
{
	return http->mhd.lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

/* Whether another site's page sends this to load it, not to go to it. Browsers tell; others say nothing. */
static bool
is_from_elsewhere(const struct http *http, struct MHD_Connection *connection)
{
	const char *site = header(http, connection, "Sec-Fetch-Site"),
		   *mode = header(http, connection, "Sec-Fetch-Mode");

	return site != NULL && strcmp(site, "cross-site") == 0 && (mode == NULL || strcmp(mode, "navigate") != 0);
}

static bool
has_body(const struct http *http, struct MHD_Connection *connection)
{
	const char *length = header(http, connection, "Content-Length");

	return header(http, connection, "Transfer-Encoding") != NULL || (length != NULL && strcmp(length, "0") != 0);
}

/*
 * What `*state` of handle() is at first: `http` where the path has an encoded NUL, which would end it there once it is
 * decoded, so that it asked for another page than it names.
 */
static void *
begin(void *http, const char *uri, struct MHD_Connection *connection)
{
	const char *nul = strstr(uri, "%00");

	(void)connection;
	return nul != NULL && nul < uri + strcspn(uri, "?") ? http : NULL;
}

/* Called when the head of a request is in, and again until it has an answer. What is refused, is so at once, its body
 * unread. */
static enum MHD_Result
handle(void *arg, struct MHD_Connection *connection, const char *url, const char *method, const char *version,
    const char *upload, size_t *upload_size, void **state) /* NOLINT(readability-non-const-parameter): MHD's type */
{
	struct http *http = arg;
	struct http_reply reply = {.status = MHD_HTTP_OK};

	(void)version;
	(void)upload;
	(void)upload_size;
	if (*state != &http->answer) {
		bool cut = *state != NULL;

		*state = &http->answer;
		if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0)
			return refuse(http, connection, MHD_HTTP_METHOD_NOT_ALLOWED,
			    "Alleen GET en HEAD. / Only GET and HEAD.\n");
		if (!host_is_local(header(http, connection, "Host")) || is_from_elsewhere(http, connection))
			return refuse(http, connection, MHD_HTTP_FORBIDDEN,
			    "Alleen voor deze computer zelf: gebruik het adres dat actieplan noemde.\n"
			    "Only for this computer itself: use the address that actieplan gave.\n");
		if (has_body(http, connection))
			return refuse(http, connection, MHD_HTTP_BAD_REQUEST,
			    "Een vraag heeft geen inhoud. / No body, please.\n");
		if (cut)
			return refuse(http, connection, MHD_HTTP_BAD_REQUEST,
			    "In een adres hoort geen %00. / No %00 in an address, please.\n");
		return MHD_YES;
	}
	http->answer(http->arg, url, &reply);
	return send_reply(http, connection, method, &reply);
}

/* A socket that listens on 127.0.0.1:port; -1 with errno. */
static int
listen_on(int port)
{
	struct sockaddr_in address = {
	    .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int one = 1, fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

	if (fd < 0)
		return -1;
	/* Without it a port stays taken for a minute after a stop. */
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
	if (bind(fd, (struct sockaddr *)&address, sizeof address) == 0 && listen(fd, SOMAXCONN) == 0)
		return fd;
	int error = errno;

	close(fd);
	errno = error;
	return -1;
}

static int
port_of(int fd)
{
	struct sockaddr_in address = {0};
	socklen_t size = sizeof address;

	getsockname(fd, (struct sockaddr *)&address, &size);
	return ntohs(address.sin_port);
}

/* A port that is free now: one of the next, else any. 0: none. */
static int
free_port(int taken)
{
	for (int port = taken + 1; port <= taken + 20; port++) {
		int fd = listen_on(port <= 65535 ? port : 0);
		int found = fd >= 0 ? port_of(fd) : 0;

		if (fd >= 0)
			close(fd);
		if (found > 0)
			return found;
	}
	return 0;
}

static int
cannot_listen(struct say *say, int port, int error)
{
	if (error == EADDRINUSE)
		return fail(say,
		    tr(say, "Poort %d is al in gebruik. Kies een andere, bijvoorbeeld: actieplan serve --port %d",
			"Port %d is in use already. Choose another, such as: actieplan serve --port %d"),
		    port, free_port(port));
	if (error == EACCES)
		return fail(say,
		    tr(say,
			"Poort %d mag alleen een beheerder gebruiken. Kies een andere, bijvoorbeeld: actieplan serve "
			"--port %d",
			"Port %d is for administrators only. Choose another, such as: actieplan serve --port %d"),
		    port, free_port(8000));
	return fail(say, tr(say, "Kan niet luisteren op poort %d: %s.", "Cannot listen on port %d: %s."), port,
	    os_text(say, error));
}

/* Descriptors are for the plan's files too. */
static unsigned
connection_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= HTTP_CONNECTIONS + 64)
		return HTTP_CONNECTIONS;
	return limit.rlim_cur > 128 ? (unsigned)limit.rlim_cur - 64 : 64;
}

static int
load(struct say *say, struct libmicrohttpd *mhd)
{
#define FUNCTION(name) LIBRARY_FUNCTION(struct libmicrohttpd, MHD_, name)
	static const struct library_function functions[] = {LIBMICROHTTPD_FUNCTIONS(FUNCTION)};
#undef FUNCTION

	return library_load(say, LIBMICROHTTPD_FILE, functions, sizeof functions / sizeof *functions, mhd);
}

struct http *
http_open(struct say *say, int port, http_answer answer, void *arg)
{
	struct libmicrohttpd mhd;

	if (load(say, &mhd) < 0)
		return NULL;
	int fd = listen_on(port);

	if (fd < 0) {
		cannot_listen(say, port, errno);
		return NULL;
	}
	struct http *http = xcalloc(1, sizeof *http);

	http->mhd = mhd;
	http->streams.mhd = &http->mhd;
	http->answer = answer;
	http->arg = arg;
	http->port = port_of(fd);
	http->next_beat = now() + HTTP_HEARTBEAT_SECONDS * 1000L;
	http->daemon = http->mhd.start_daemon(MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, handle, http,
	    MHD_OPTION_URI_LOG_CALLBACK, begin, http, MHD_OPTION_LISTEN_SOCKET, fd, MHD_OPTION_CONNECTION_LIMIT,
	    connection_limit(), MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)HTTP_IDLE_SECONDS,
	    MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)16384, MHD_OPTION_END);
	if (http->daemon != NULL)
		return http;
	fail(say, tr(say, "Kan de voorbeeldserver niet starten: %s.", "Cannot start the preview server: %s."),
	    os_text(say, errno));
	close(fd);
	free(http);
	return NULL;
}

void
http_close(struct http *http)
{
	if (http == NULL)
		return;
	streams_end(&http->streams);
	http->mhd.run(http->daemon);
	http->mhd.stop_daemon(http->daemon);
	free(http);
}

int
http_port(const struct http *http)
{
	return http->port;
}

int
http_descriptor(const struct http *http)
{
	return http->mhd.get_daemon_info(http->daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
}

int
http_patience(struct http *http)
{
	long left = http->next_beat - now();
	MHD_UNSIGNED_LONG_LONG wait;

	if (left < 0)
		left = 0;
	if (http->mhd.get_timeout(http->daemon, &wait) == MHD_YES && wait < (unsigned long long)left)
		left = (long)wait;
	return (int)left;
}

void
http_run(struct http *http)
{
	if (now() >= http->next_beat) {
		streams_beat(&http->streams);
		http->next_beat = now() + HTTP_HEARTBEAT_SECONDS * 1000L;
	}
	http->mhd.run(http->daemon);
}

void
http_announce(struct http *http, struct str event)
{
	streams_send(&http->streams, event);
	http->mhd.run(http->daemon);
}
