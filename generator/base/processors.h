/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether work can be done beside other work. */
#ifndef BASE_PROCESSORS_H
#define BASE_PROCESSORS_H

#include <stdbool.h>

/* This program may use more than one processor. */
bool processors_several(void);

#endif
