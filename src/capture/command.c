/* Finding and executing the command. */
#include <errno.h>
#include <grp.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "capture/capture.h"
#include "capture/filter.h"

#define DEFAULT_PATH "/bin:/usr/bin"
#define SHELL "/bin/sh"

static int try_file(const char *path)
{
	struct stat st;

	if (stat(path, &st) < 0)
		return -errno;
	if (!S_ISREG(st.st_mode) || eaccess(path, X_OK) < 0)
		return -EACCES;
	return 0;
}

int command_find(const char *file, char *path, size_t size)
{
	const char *dirs = getenv("PATH");
	int err = -ENOENT;

	if (!file || !*file)
		return -ENOENT;
	if (strchr(file, '/')) {
		int n = snprintf(path, size, "%s", file);

		return n < 0 || (size_t)n >= size ? -ENAMETOOLONG : 0;
	}
	if (!dirs)
		dirs = DEFAULT_PATH;
	for (const char *d = dirs, *end;; d = end + 1) {
		int n, one;

		end = strchrnul(d, ':');
		n = snprintf(path, size, "%.*s%s%s", (int)(end - d), d, end > d ? "/" : "./", file);
		one = n < 0 || (size_t)n >= size ? -ENAMETOOLONG : try_file(path);
		if (one == 0)
			return 0;
		if (one == -EACCES || one == -ENAMETOOLONG)
			err = one;
		if (!*end)
			return err;
	}
}

static int set_ids(const struct capture_command *command)
{
	if (setgroups(command->groups_count, command->groups) < 0 ||
		setresgid(command->gid, command->gid, command->gid) < 0 ||
		setresuid(command->uid, command->uid, command->uid) < 0)
		return -errno;
	return 0;
}

/* A script without "#!" is given to the shell, as execvp(3) does. */
static int exec_script(const struct capture_command *command, const char *path, char *const *envp)
{
	size_t n = 0;
	char **argv;

	while (command->argv[n])
		n++;
	argv = calloc(n + 3, sizeof(*argv));
	if (!argv)
		return -ENOMEM;
	argv[0] = (char[]){ SHELL };
	argv[1] = strdup(path);
	for (size_t i = 1; i < n; i++)
		argv[i + 1] = command->argv[i];
	execve(SHELL, argv, envp);
	return -errno;
}

int command_exec(const struct capture_config *config, const struct capture_command *command,
	const char *path)
{
	char *const *envp = command->envp ? command->envp : environ;
	int r;

	/* While the privilege is still there: else no_new_privs would have to be set.  The
	 * follower sees whether it succeeds; if not, it stops every call. */
	if (filter_is_useful(config))
		filter_install(config);
	r = command->set_ids ? set_ids(command) : 0;
	if (r < 0)
		return r;
	execve(path, command->argv, envp);
	r = -errno;
	if (r == -ENOEXEC && !config->tell_start)
		r = exec_script(command, path, envp);
	return r;
}
