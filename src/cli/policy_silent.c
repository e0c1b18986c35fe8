/* tattle policy run --mode=ask-nothing: the kernel alone enforces. */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cli/cmd.h"
#include "cli/policy_run.h"
#include "cli/run.h"
#include "policy/seccomp.h"

static int load(const struct sock_fprog *prog)
{
	if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, prog) == 0)
		return 0;
	if (errno != EACCES || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 ||
		syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, prog) < 0)
		return -errno;
	return 0;
}

/* Under the filter nothing can be said any more, unless the policy has write(2). */
static int can_execute(const char *file)
{
	const char *dirs = strchr(file, '/') ? "" : getenv("PATH");
	int err = ENOENT;

	for (const char *d = dirs ? dirs : "/bin:/usr/bin", *end; *file; d = end + 1) {
		char path[4096];
		int n;

		end = strchrnul(d, ':');
		n = snprintf(path, sizeof(path), "%.*s%s%s", (int)(end - d), d, end > d ? "/" : "",
			file);
		if (n < 0 || (size_t)n >= sizeof(path))
			err = ENAMETOOLONG;
		else if (access(path, X_OK) == 0)
			return 0;
		else if (errno != ENOENT && errno != ENOTDIR)
			err = errno;
		if (!*end)
			break;
	}
	return run_exec_failed(NULL, file, err);
}

int policy_run_silent(const struct policy *p, const struct run_opts *o, char **argv)
{
	struct policy_limits limits = { .action = o->kill  ? ACTION_KILL
						  : o->log ? ACTION_LOG
							   : ACTION_ERRNO,
		.error = o->error,
		.args = o->args };
	struct error err = { 0 };
	struct sock_fprog prog = { 0 };
	size_t count = 0;
	int r = can_execute(argv[0]);

	if (r)
		return r;
	prog.filter = policy_filter(p, &limits, &count, NULL, &err);
	prog.len = (unsigned short)count;
	if (!prog.filter || count > BPF_MAXINSNS) {
		fprintf(stderr, "tattle: %s\n", prog.filter ? "the filter is too long" : err.what);
		free(prog.filter);
		return STATUS_TATTLE_FAILED;
	}
	r = load(&prog);
	if (r < 0) {
		free(prog.filter);
		return run_fail("cannot load the filter", strerror(-r), NULL);
	}
	execvp(argv[0], argv);
	r = errno;
	free(prog.filter);
	return run_exec_failed(NULL, argv[0], r);
}
