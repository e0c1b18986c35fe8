/* tattle policy fit: learn, run under it, add what was refused, until nothing is. */
#include <errno.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
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

/* Adds the children of one thread. */
static size_t add_children(pid_t pid, pid_t tid, pid_t *tree, size_t n)
{
	char path[64], word[16];
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/task/%d/children", pid, tid);
	f = fopen(path, "re");
	if (!f)
		return n;
	while (n < TREE_MAX && fscanf(f, "%15s", word) == 1)
		tree[n++] = (pid_t)atoi(word);
	fclose(f);
	return n;
}

static size_t add_children_of_threads(pid_t pid, pid_t *tree, size_t n)
{
	char path[64];
	struct dirent *d;
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%d/task", pid);
	dir = opendir(path);
	while (dir && (d = readdir(dir)))
		if (d->d_name[0] != '.')
			n = add_children(pid, (pid_t)atoi(d->d_name), tree, n);
	if (dir)
		closedir(dir);
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
		n = add_children_of_threads(tree[i], tree, n);
	for (size_t i = 0; i < n; i++)
		kill(tree[i], SIGSTOP);
	pause_ms(STOP_MS);
	for (size_t i = n; i-- > 0;)
		kill(tree[i], SIGCONT);
	free(tree);
}

struct fit {
	const struct fit_opts *opts;
	char **argv;
	struct policy *policy;
	sigset_t mask;	 /* ours, before those of .heard were blocked */
	sigset_t heard;	 /* the signals below that are not ignored, and SIGCHLD */
	int fd;		 /* of what a run writes */
	pid_t *follower; /* of the run, in memory that is shared with it; 0 = none yet */
	int sig;	 /* that asked us to end */
	unsigned failed; /* runs in which the command did */
	int status;	 /* of the last of them */
};

/* While a command runs they are answered here: it is told, and then fit ends. */
static const int ending[] = { SIGINT, SIGQUIT, SIGTERM, SIGHUP };

static void block_signals(struct fit *f)
{
	sigemptyset(&f->heard);
	sigaddset(&f->heard, SIGCHLD);
	for (size_t i = 0; i < sizeof(ending) / sizeof(ending[0]); i++) {
		struct sigaction sa;

		/* Blocked, one that is ignored (nohup, a background job) would come all the same.
		 */
		if (sigaction(ending[i], NULL, &sa) == 0 && sa.sa_handler != SIG_IGN)
			sigaddset(&f->heard, ending[i]);
	}
	sigprocmask(SIG_BLOCK, &f->heard, &f->mask);
}

/* Waits for the end of the run, for a signal, or a moment: false. */
static bool wait_a_moment(struct fit *f, pid_t pid)
{
	static const struct timespec moment = { 0, BETWEEN_MS * 1000000 };
	siginfo_t info;

	if (sigtimedwait(&f->heard, &info, &moment) <= 0)
		return false;
	if (info.si_signo == SIGCHLD)
		return true;
	f->sig = info.si_signo;
	/* The terminal has sent it to them itself. */
	if (info.si_code != SI_KERNEL) {
		kill(pid, f->sig);
		if (*f->follower) /* the command may have ended, and others live */
			kill(*f->follower, f->sig);
	}
	return true;
}

/* Waits for one run; its wait status. */
static int wait_for(struct fit *f, pid_t pid, bool stops)
{
	int status = 0;

	for (;;) {
		pid_t r = waitpid(pid, &status, WNOHANG);

		if (r == pid || (r < 0 && errno != EINTR))
			return status;
		if (!wait_a_moment(f, pid) && stops)
			stop_and_continue(pid);
	}
}

/* One run, in a child that becomes the command: what it saw, or NULL and *status to exit with. */
static struct policy *one_run(
	struct fit *f, int (*run)(const struct fit *f), bool stops, int *ret_status)
{
	int status;
	pid_t pid;

	*ret_status = STATUS_TATTLE_FAILED;
	*f->follower = 0;
	if (ftruncate(f->fd, 0) < 0 || lseek(f->fd, 0, SEEK_SET) < 0 || (pid = fork()) < 0) {
		run_fail("cannot start a process", strerror(errno), NULL);
		return NULL;
	}
	if (pid == 0) {
		sigprocmask(SIG_SETMASK, &f->mask, NULL);
		_exit(run(f));
	}
	status = wait_for(f, pid, stops);
	if (f->sig)
		return NULL;
	if (lseek(f->fd, 0, SEEK_END) == 0) { /* it has said why */
		if (WIFEXITED(status) && WEXITSTATUS(status))
			*ret_status = WEXITSTATUS(status);
		return NULL;
	}
	if (status) {
		f->failed++;
		f->status = status;
	}
	return policy_load_fd(f->fd);
}

static int run_learn(const struct fit *f)
{
	const struct learn_opts o = { .output_fd = f->fd,
		.follower = f->follower,
		.quiet = f->opts->quiet,
		.complete = true };

	return policy_learn(&o, f->argv);
}

static int run_watch(const struct fit *f)
{
	const struct run_opts o = { .mode = RUN_LOG,
		.args = f->opts->args,
		.violations_fd = f->fd,
		.follower = f->follower,
		.quiet = true };

	return policy_run(f->policy, &o, f->argv);
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

/* Adds what one run violated.  True if that was nothing; else false and *status, 0 if it was
 * added. */
static bool one_round(struct fit *f, unsigned round, int *status)
{
	struct policy *violations = one_run(f, run_watch, true, status), *before;
	bool clean = violations && !policy_size(violations);

	if (violations && !clean) {
		before = policy_new();
		*status = 0;
		if (!before || policy_merge(before, f->policy) < 0 ||
			policy_merge(f->policy, violations) < 0 || policy_complete(f->policy) < 0)
			*status = run_fail("out of memory", "fit", NULL);
		else
			say_added(f, round, before);
		policy_free(before);
	}
	policy_free(violations);
	return clean;
}

static void say_end(const struct fit *f, unsigned runs, unsigned clean)
{
	fprintf(stderr, "tattle: %zu calls allowed, %u runs, the last %u without a violation\n",
		policy_size(f->policy), runs, clean);
	if (f->failed)
		fprintf(stderr,
			"tattle: warning: the command failed in %u of %u runs, lately with %s %d: "
			"what it "
			"does when all goes well may be missing\n",
			f->failed, runs + 1, WIFSIGNALED(f->status) ? "signal" : "status",
			WIFSIGNALED(f->status) ? WTERMSIG(f->status) : WEXITSTATUS(f->status));
}

static int fit_rounds(struct fit *f)
{
	unsigned clean = 0, round = 1;

	for (; clean < f->opts->runs; round++) {
		int status = 0;

		if (round > f->opts->runs_max)
			return run_fail("still violations in the last run", f->argv[0],
				"the program does new things each time: more --max-runs, or "
				"--args=none");
		if (one_round(f, round, &status))
			clean++;
		else if (status || f->sig)
			return status;
		else
			clean = 0;
	}
	if (!f->opts->quiet)
		say_end(f, round - 1, clean);
	return 0;
}

int policy_fit(const struct fit_opts *o, char **argv)
{
	struct fit f = { .opts = o, .argv = argv };
	int status = policy_can_store(o->output);

	if (status)
		return status;
	f.fd = memfd_create("fit", MFD_CLOEXEC);
	f.follower = mmap(NULL, sizeof(*f.follower), PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (f.fd < 0 || f.follower == MAP_FAILED)
		return run_fail("cannot make a file in memory", strerror(errno), NULL);
	block_signals(&f);
	f.policy = one_run(&f, run_learn, false, &status);
	if (f.policy)
		status = fit_rounds(&f);
	if (!status && !f.sig)
		status = policy_save(o->output, f.policy);
	close(f.fd);
	munmap(f.follower, sizeof(*f.follower));
	policy_free(f.policy);
	sigprocmask(SIG_SETMASK, &f.mask, NULL);
	return f.sig ? run_die_of(f.sig) : status;
}
