#include "cli/user.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>

int user_find(const char *name, struct user_ids *ret)
{
	const struct passwd *pw = getpwnam(name);
	int n = USER_GROUPS_MAX;

	if (!pw)
		return -ENOENT;
	if (getgrouplist(name, pw->pw_gid, ret->groups, &n) < 0)
		return -E2BIG;
	ret->uid = pw->pw_uid;
	ret->gid = pw->pw_gid;
	ret->groups_count = (size_t)n;
	return 0;
}
