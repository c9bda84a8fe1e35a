/* SPDX-License-Identifier: EUPL-1.2 */
/* What a program gets from who starts it, and cannot work with. */
#ifndef BASE_START_H
#define BASE_START_H

/*
 * Before anything is opened: where stdin, stdout or stderr is closed, it becomes one that can neither be read nor
 * written. Else the first file that is opened takes its number, and what is said goes into that. And where children
 * that end are ignored (SIGCHLD, which stays so over exec(2)), no more: how a copy of the program ended must be known.
 * A file that grows beyond what is allowed (RLIMIT_FSIZE) fails as any other that cannot be written: the signal for it
 * would end the program without a word.
 */
void start_settle(void);

#endif
