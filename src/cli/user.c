#include "cli/user.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* The number before end; -1 itself is no id. */
static bool take_id(const char *s, const char *end, unsigned *ret)
{
	uint64_t v = 0;

	if (s == end)
		return false;
	for (; s < end; s++) {
		if (*s < '0' || *s > '9')
			return false;
		v = v * 10 + (uint64_t)(*s - '0');
		if (v >= UINT32_MAX)
			return false;
	}
	*ret = (unsigned)v;
	return true;
}

int user_find(const char *name, struct user_ids *ret)
{
	const struct passwd *pw = getpwnam(name);
	const char *colon = strchr(name, ':');
	int n = USER_GROUPS_MAX;

	if (!pw && colon && take_id(name, colon, &ret->uid) &&
		take_id(colon + 1, colon + strlen(colon), &ret->gid)) {
		ret->groups_count = 0;
		return 0;
	}
	if (!pw)
		return -ENOENT;
	if (getgrouplist(name, pw->pw_gid, ret->groups, &n) < 0)
		return -E2BIG;
	ret->uid = pw->pw_uid;
	ret->gid = pw->pw_gid;
	ret->groups_count = (size_t)n;
	return 0;
}
