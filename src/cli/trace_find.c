#include "cli/trace_find.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A regular file that somebody may execute. */
static bool may_be_program(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode) && st.st_mode & 0111;
}

/* name in the directory of n bytes; an empty one is the working directory. */
static bool is_in(const char *dir, size_t n, const char *name, char path[PATH_MAX])
{
	char cwd[PATH_MAX];
	int len;

	if (!n && !getcwd(cwd, sizeof(cwd)))
		return false;
	if (!n) {
		dir = cwd;
		n = strlen(cwd);
	}
	len = snprintf(path, PATH_MAX, "%.*s%s%s", (int)n, dir, dir[n - 1] == '/' ? "" : "/", name);
	return len > 0 && len < PATH_MAX && may_be_program(path);
}

static bool search(const char *name, char path[PATH_MAX])
{
	const char *dirs = getenv("PATH");

	while (dirs && *dirs) {
		size_t n = strcspn(dirs, ":");

		if (n < PATH_MAX && is_in(dirs, n, name, path))
			return true;
		dirs += n + (dirs[n] == ':');
	}
	return false;
}

int trace_find_program(const struct trace_config *c, const char *name, char path[PATH_MAX])
{
	struct stat st;
	size_t len = strlen(name);

	if (len >= PATH_MAX)
		return trace_fail(c, "exec: %s", strerror(ENAMETOOLONG));
	if (strchr(name, '/'))
		memcpy(path, name, len + 1);
	else if (!len || !search(name, path))
		return trace_fail(c, "Cannot find executable '%s'", name);
	if (stat(path, &st) < 0)
		return trace_fail(c, "Cannot stat '%s': %s", path, strerror(errno));
	return 0;
}
