/* user: a user's ids and groups, by name. */
#ifndef TATTLE_CLI_USER_H
#define TATTLE_CLI_USER_H

#include <stddef.h>
#include <sys/types.h>

#define USER_GROUPS_MAX 1024

struct user_ids {
	uid_t uid;
	gid_t gid;
	size_t groups_count;
	gid_t groups[USER_GROUPS_MAX];
};

/* A name, or UID:GID, which is looked up nowhere and has no further groups.  0, -ENOENT when there
 * is no such user, -E2BIG when it is in too many groups. */
int user_find(const char *name, struct user_ids *ret);

#endif
