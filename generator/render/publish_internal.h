/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What publish*.c share. Beside a target "site" stand, as long as they are needed:
 *
 *   .site.actieplan-slot   the lock
 *   .site.actieplan-nieuw  the stage: the new site in the making; after the exchange the old one, about to go
 *   .site.actieplan-oud    the old site, between the two renames where there is no exchange
 */
#ifndef RENDER_PUBLISH_INTERNAL_H
#define RENDER_PUBLISH_INTERNAL_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/stat.h>

#include "base/mem.h"
#include "render/publish.h"

struct publish {
	struct say *say;
	char *target; /* as the user named it, for messages */
	int parent;   /* descriptor of the folder that the target is in */
	char *name;   /* of the target, and of the others, in that folder */
	char *lock_name, *stage_name, *old_name;
	int lock;		 /* descriptor, -1 while not held */
	int stage;		 /* descriptor, -1 while there is none */
	int old;		 /* descriptor of the site to replace, -1 where nothing of it can be linked */
	struct stat made;	 /* of the stage, where there is an old site */
	atomic_bool links;	 /* files of it can still be linked */
	atomic_bool failed;	 /* latched: something could not be added, and why is said */
	pthread_rwlock_t adding; /* each file that is added shares it; who ends all takes it alone */
	pthread_mutex_t noting;	 /* of what files there are and what is known of them */
	bool committed;		 /* the target is the new site */
	struct pool pool;
	struct known *known; /* publish_known(), or NULL */
	struct publish_file *files;
	size_t count, room;
};

/* publish_target.c. Each returns 0, or -1 after a line on stderr. */
int publish_find_target(struct publish *publish, const char *target); /* fills parent and names */
int publish_check_target(struct publish *publish);		      /* refuses what is not ours to replace */
bool publish_has_manifest(int folder);				      /* whether actieplan made this folder */

/* publish_lock.c. */
int publish_lock(struct publish *publish);    /* 0, or -1 after a line on stderr */
void publish_unlock(struct publish *publish); /* also where it is not held */

/*
 * publish_link.c. publish_link() links `path` from the old site into the stage, where the folder that it goes in is,
 * and returns true; or false, with nothing at that path, where the old site has no such file with these bytes or it
 * cannot be linked: it is to be written.
 */
void publish_link_begin(struct publish *publish); /* when the stage is there */
bool publish_link(struct publish *publish, const char *path, struct str bytes);
void publish_link_end(struct publish *publish); /* also where it was not begun */

/* publish_swap.c. Each returns 0, or -1 after a line on stderr, then with the target as it was. */
int publish_repair(struct publish *publish); /* what an interrupted run left */
int publish_swap(struct publish *publish);
int publish_swap_by_pair(struct publish *publish); /* as publish_swap() does where there is no exchange */

#endif
