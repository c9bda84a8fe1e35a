#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# tap.sh PROGRAM: runs a cmocka program, and says of a test left out «ok 7 # SKIP»: cmocka 1.1 says «not ok 7 # SKIP»
# (print_message of PRINTF_TEST_SKIPPED in its cmocka.c), which prove takes for a failure.
said=$("$1")
status=$?
printf '%s\n' "$said" | sed 's/^\([[:blank:]]*\)not ok \([0-9]* # SKIP\)/\1ok \2/'
exit $status
