/* SPDX-License-Identifier: EUPL-1.2 */
/* libmicrohttpd, loaded by http_open() (base/library.h says why). Private to serve/. */
#ifndef SERVE_LIBMICROHTTPD_H
#define SERVE_LIBMICROHTTPD_H

#include <microhttpd.h>

#include "base/library.h"

/* The header does not tell it; tests/start/bibliotheken.t holds it against what the linker would take. */
#define LIBMICROHTTPD_FILE "libmicrohttpd.so.12"

/* What is called of it, without MHD_: MHD_run() is mhd->run(). */
/* clang-format off */
#define LIBMICROHTTPD_FUNCTIONS(X) \
	X(start_daemon) X(stop_daemon) X(run) X(get_timeout) X(get_daemon_info) \
	X(suspend_connection) X(resume_connection) X(lookup_connection_value) \
	X(create_response_from_buffer) X(create_response_from_callback) X(add_response_header) \
	X(queue_response) X(destroy_response)
/* clang-format on */

struct libmicrohttpd {
#define MEMBER(name) LIBRARY_MEMBER(MHD_, name)
	LIBMICROHTTPD_FUNCTIONS(MEMBER)
#undef MEMBER
};

#endif
