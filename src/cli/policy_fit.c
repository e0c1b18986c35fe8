/* tattle policy fit: learn, run under it, add what was refused, until nothing is. */
#include <errno.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "cli/cmd.h"
#include "cli/policy_file.h"
#include "cli/policy_run.h"
#include "cli/run.h"
#include "policy/complete.h"
#include "policy/diff.h"

#define TREE_MAX 4096 /* processes that are stopped and continued */
#define STOP_MS 15
#define BETWEEN_MS 60

static void pause_ms(long ms)
{
	struct timespec ts = { ms / 1000, ms % 1000 * 1000000 };

	nanosleep(&ts, NULL);
}

/* Adds the children of pid's threads. */
static size_t add_children(pid_t pid, pid_t *tree, size_t n)
{
	char path[64], line[4096];
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/task/%d/children", pid, pid);
	f = fopen(path, "re");
	if (!f)
		return n;
	while (n < TREE_MAX && fscanf(f, "%15s", line) == 1)
		tree[n++] = (pid_t)atoi(line);
	fclose(f);
	return n;
}

/* Stops the command's processes for a moment, so that interrupted calls are made again. */
static void stop_and_continue(pid_t root)
{
	pid_t *tree = malloc(TREE_MAX * sizeof(*tree));
	size_t n = 1;

	if (!tree)
		return;
	tree[0] = root;
	for (size_t i = 0; i < n && n < TREE_MAX && run_proc_is_ours(); i++)
		n = add_children(tree[i], tree, n);
	for (size_t i = 0; i < n; i++)
		kill(tree[i], SIGSTOP);
	pause_ms(STOP_MS);
	for (size_t i = n; i-- > 0;)
		kill(tree[i], SIGCONT);
	free(tree);
}

/* Waits for one run; its wait status. */
static int wait_for(pid_t pid, bool stops)
{
	int status = 0;
	pid_t r;

	for (;;) {
		r = waitpid(pid, &status, stops ? WNOHANG : 0);
		if (r == pid || (r < 0 && errno != EINTR))
			return status;
		if (r == 0) {
			pause_ms(BETWEEN_MS);
			if (waitpid(pid, &status, WNOHANG) == pid)
				return status;
			stop_and_continue(pid);
		}
	}
}

struct fit {
	const struct fit_opts *opts;
	char **argv;
	struct policy *policy;
	char temp[32]; /* what a run writes */
};

static int learn_once(struct fit *f)
{
	struct learn_opts o = { .output = f->temp, .complete = true };
	pid_t pid = fork();

	if (pid < 0)
		return run_fail("cannot start a process", strerror(errno), NULL);
	if (pid == 0)
		_exit(policy_learn(&o, f->argv));
	(void)wait_for(pid, false);
	f->policy = policy_load(f->temp);
	return f->policy ? 0 : STATUS_TATTLE_FAILED;
}

static struct policy *watch_once(struct fit *f)
{
	struct run_opts o = {
		.mode = RUN_LOG, .args = f->opts->args, .merge_into = f->temp, .quiet = true
	};
	pid_t pid;

	unlink(f->temp);
	pid = fork();
	if (pid < 0)
		return NULL;
	if (pid == 0)
		_exit(policy_run(f->policy, &o, f->argv));
	(void)wait_for(pid, true);
	return policy_load(f->temp);
}

static void say_added(const struct fit *f, unsigned round, const struct policy *before)
{
	struct buf b = { 0 };
	size_t n = policy_diff(before, f->policy, &b);

	if (!f->opts->quiet)
		fprintf(stderr, "tattle: round %u added %zu:\n%.*s", round, n, (int)b.len,
			b.data ? (const char *)b.data : "");
	buf_done(&b);
}

/* Adds what one run violated.  1 if that was nothing, 0 if it was added, negative on failure. */
static int one_round(struct fit *f, unsigned round)
{
	struct policy *violations = watch_once(f), *before;
	int r = -1;

	if (!violations)
		return -1;
	if (!policy_size(violations)) {
		policy_free(violations);
		return 1;
	}
	before = policy_new();
	if (before && policy_merge(before, f->policy) == 0 &&
		policy_merge(f->policy, violations) == 0 && policy_complete(f->policy) == 0) {
		say_added(f, round, before);
		r = 0;
	}
	policy_free(before);
	policy_free(violations);
	return r;
}

static int fit_rounds(struct fit *f)
{
	unsigned clean = 0, round = 1;

	for (; clean < f->opts->runs; round++) {
		int r;

		if (round > f->opts->runs_max)
			return run_fail("still violations in the last run", f->argv[0],
				"the program does new things each time: more --max-runs, or "
				"--args=none");
		r = one_round(f, round);
		if (r < 0)
			return STATUS_TATTLE_FAILED;
		clean = r ? clean + 1 : 0;
	}
	if (!f->opts->quiet)
		fprintf(stderr,
			"tattle: %zu calls allowed, %u runs, the last %u without a violation\n",
			policy_size(f->policy), round - 1, clean);
	return 0;
}

int policy_fit(const struct fit_opts *o, char **argv)
{
	struct fit f = { .opts = o, .argv = argv, .temp = "/tmp/tattle-fit.XXXXXX" };
	int fd = mkstemp(f.temp), status;

	if (fd < 0)
		return run_fail("cannot make a file in /tmp", strerror(errno), NULL);
	close(fd);
	status = learn_once(&f);
	if (!status)
		status = fit_rounds(&f);
	if (!status)
		status = policy_save(o->output, f.policy);
	unlink(f.temp);
	policy_free(f.policy);
	return status;
}
