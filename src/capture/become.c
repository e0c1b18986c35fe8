/*
 * Starting a command.
 *
 *	caller P		between M		follower G
 *	fork M -------------->	fork G ------------->	own process group, signals blocked
 *	wait for M <----------	exit			thread: SEIZE P, INTERRUPT P,
 *	read the pipe					first stop of P seen, P runs
 *	   |	 <---------------------------------------  "go" into the pipe
 *	execve							   |
 *	   = the command, with P's id, parent, group, terminal	   | reads frames
 *
 * M ends without a signal to P, so that P, which may have SIGCHLD blocked, does not hand a pending
 * one to the command.  Where that is possible it ends without being waited for, too: what was
 * waited for counts as the command's children in getrusage() and times().
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "capture/capture.h"
#include "capture/proc.h"

#define FDS_WITHOUT_PROC 4096

struct start_report {
	int result;
	struct error error;
};

/* ---- the follower's process ---- */

static void use_null(int null_fd, int fd)
{
	int flags = fcntl(fd, F_GETFD);

	/* Closed, or shared with the command; one marked close-on-exec is the caller's own. */
	if (flags < 0 || !(flags & FD_CLOEXEC))
		dup2(null_fd, fd);
}

static void close_if_shared(int fd)
{
	int flags = fcntl(fd, F_GETFD);

	if (flags >= 0 && !(flags & FD_CLOEXEC))
		close(fd);
}

/* By /proc; false where there is none. */
static bool leave_listed(void)
{
	DIR *dir = opendir("/proc/self/fd");
	const struct dirent *e;

	if (!dir)
		return false;
	while ((e = readdir(dir))) {
		int fd = atoi(e->d_name);

		if (fd > 2 && fd != dirfd(dir))
			close_if_shared(fd);
	}
	closedir(dir);
	return true;
}

/* What the command inherits must not stay open here: readers of its pipes wait for the
 * last writer. */
static void leave_descriptors(const struct capture_config *config)
{
	int null_fd = open("/dev/null", O_RDWR | O_CLOEXEC), last = FDS_WITHOUT_PROC;
	struct rlimit lim;

	if (null_fd >= 0) {
		use_null(null_fd, 0);
		if (!config->keep_stdout)
			use_null(null_fd, 1);
		if (!config->keep_stderr)
			use_null(null_fd, 2);
		if (null_fd > 2)
			close(null_fd);
	}
	if (leave_listed())
		return;
	if (getrlimit(RLIMIT_NOFILE, &lim) == 0 && lim.rlim_cur < FDS_WITHOUT_PROC)
		last = (int)lim.rlim_cur;
	for (int fd = 3; fd < last; fd++)
		close_if_shared(fd);
}

static void own_world(const struct capture_config *config)
{
	struct rlimit cpu;
	sigset_t all;

	/* No signal of the terminal or of kill(0) comes here, unless wanted.  Not a session of its
	 * own, unless that is asked for: with one the scheduler's autogroups part it from the
	 * command, and on a busy machine each of the two would wait for its turn at every stop. */
	if (!config->in_job) {
		if (!config->own_session || setsid() < 0)
			setpgid(0, 0);
		sigfillset(&all);
		sigprocmask(SIG_SETMASK, &all, NULL);
	}
	/* Ignored, it would lose the reports of tasks; nobody needs to hear of each stop. */
	sigaction(SIGCHLD, &(struct sigaction){ .sa_handler = SIG_DFL, .sa_flags = SA_NOCLDSTOP },
		NULL);
	signal(SIGXFSZ, SIG_IGN); /* a log that reaches its limit gets EFBIG */
	signal(SIGPIPE, SIG_IGN);
	if (getrlimit(RLIMIT_CPU, &cpu) == 0) {
		cpu.rlim_cur = cpu.rlim_max;
		setrlimit(RLIMIT_CPU, &cpu);
	}
	leave_descriptors(config);
}

static int follow(struct capture **ret, const struct capture_config *config, pid_t root, int go_fd)
{
	struct start_report report = { 0 };
	struct capture_start start = { .mode = CAPTURE_BECOME, .root = root };
	pid_t group = getpgrp();
	struct capture *c = NULL;
	ssize_t n;

	own_world(config);
	report.result = capture_new(&c, config, &report.error);
	if (report.result == 0) {
		c->first_group = group;
		report.result = capture_start_signals(c, &report.error);
	}
	if (report.result == 0)
		report.result = capture_run(c, &start, &report.error);
	n = write(go_fd, &report, sizeof(report));
	if (n != sizeof(report) || report.result < 0)
		_exit(1);
	close(go_fd);
	*ret = c;
	return 0;
}

/* ---- the process that becomes the command ---- */

static int exec_failed(const struct capture_command *command, int error)
{
	const char *file = command->file ? command->file : command->argv[0];

	if (command->exec_failed)
		return command->exec_failed(command->exec_failed_arg, file, error);
	dprintf(2, "tattle: cannot execute '%s': %s\n", file, strerror(error));
	return error == ENOENT ? 127 : 126;
}

static int wait_for_go(int fd, struct error *err)
{
	struct start_report report;
	ssize_t n;

	do
		n = read(fd, &report, sizeof(report));
	while (n < 0 && errno == EINTR);
	close(fd);
	if (n != sizeof(report))
		return error_set(err, -EIO, "the following process ended before it had begun");
	if (report.result < 0 && err && !err->code)
		*err = report.error;
	return report.result;
}

/* Nobody may hold descriptors 0 to 2 when they are to be /dev/null. */
static int pipe_above_stdio(int fds[2])
{
	if (pipe2(fds, O_CLOEXEC) < 0)
		return -errno;
	for (int i = 0; i < 2; i++) {
		int high;

		if (fds[i] > 2)
			continue;
		high = fcntl(fds[i], F_DUPFD_CLOEXEC, 3);
		if (high < 0)
			return -errno;
		close(fds[i]);
		fds[i] = high;
	}
	return 0;
}

static bool adopts_orphans(void)
{
	int subreaper = 0;

	return getpid() == 1 || (prctl(PR_GET_CHILD_SUBREAPER, &subreaper) == 0 && subreaper);
}

/* Who adopts orphans must reap them: the init of a pid namespace among the tracees does not
 * end before every process of its namespace is gone.  The kernel does that for us; it keeps
 * what is traced for its tracer all the same. */
static void let_orphans_go(void)
{
	struct sigaction sa;

	if (sigaction(SIGCHLD, NULL, &sa) < 0 || sa.sa_handler != SIG_DFL)
		sa = (struct sigaction){ .sa_handler = SIG_DFL };
	sa.sa_flags |= SA_NOCLDWAIT;
	sigaction(SIGCHLD, &sa, NULL);
}

/* May SIGCHLD be ignored for a moment?  A child that ends meanwhile would be gone, and a pending
 * signal is. */
static bool may_ignore_children(void)
{
	sigset_t pending;
	siginfo_t si;

	return waitid(P_ALL, 0, &si, WEXITED | WSTOPPED | WCONTINUED | WNOHANG | WNOWAIT | __WALL) <
		       0 &&
	       errno == ECHILD && sigpending(&pending) == 0 && !sigismember(&pending, SIGCHLD);
}

/* A child that starts the follower and ends: 0 in the follower, otherwise as fork(). */
static pid_t fork_follower(int *ret_error)
{
	struct sigaction before, ignore = { .sa_handler = SIG_IGN };
	bool ignored = may_ignore_children() && sigaction(SIGCHLD, &ignore, &before) == 0;
	pid_t between = (pid_t)syscall(SYS_clone, ignored ? SIGCHLD : 0, 0, 0, 0, 0);
	pid_t follower;

	*ret_error = between < 0 ? -errno : 0;
	if (between == 0) {
		follower = fork();
		if (follower)
			_exit(follower < 0);
		return 0;
	}
	while (between > 0 && waitpid(between, NULL, __WALL) < 0 && errno == EINTR)
		;
	if (ignored)
		sigaction(SIGCHLD, &before, NULL);
	return between;
}

/* A task has one tracer: who is traced cannot be followed, but a child of ours can. */
static bool is_traced(void)
{
	struct proc_status self;

	return proc_status(getpid(), &self) == 0 && self.tracer;
}

/* signals: those that detach do. */
static int spawn(struct capture **ret, const struct capture_config *config,
	const struct capture_command *command, bool signals, struct error *err)
{
	const char *file = command->file ? command->file : command->argv[0];
	char path[PATH_MAX];
	struct capture_start start = { .mode = CAPTURE_SPAWN,
		.command = command,
		.path = path,
		.pids = config->pids,
		.pids_count = config->pids_count };
	struct capture *c;
	int report[2], code = 0, r;
	ssize_t n;

	r = command_find(file, path, sizeof(path));
	if (r < 0)
		return error_set(err, r, "cannot execute '%s'", file);
	r = capture_new(&c, config, err);
	if (r < 0)
		return r;
	r = pipe_above_stdio(report);
	if (r < 0) {
		capture_free(c);
		return error_set(err, r, "cannot make a pipe");
	}
	c->is_parent = true;
	start.report_fd = report[1];
	pthread_sigmask(SIG_SETMASK, NULL, &start.mask);
	r = signals ? capture_start_signals(c, err) : 0;
	if (r == 0)
		r = capture_run(c, &start, err);
	close(report[1]);
	if (r == 0) {
		do
			n = read(report[0], &code, sizeof(code));
		while (n < 0 && errno == EINTR);
		if (n == sizeof(code))
			r = error_set(err, code, "cannot execute '%s'", file);
	}
	close(report[0]);
	if (r < 0) {
		capture_free(c);
		return r;
	}
	*ret = c;
	return 0;
}

int capture_become(struct capture **ret, const struct capture_config *config,
	const struct capture_command *command, struct error *err)
{
	char path[PATH_MAX];
	pid_t me = getpid(), between;
	bool allowed;
	int go[2], r;

	if (adopts_orphans()) {
		let_orphans_go();
		return spawn(ret, config, command, config->pids_count, err);
	}
	if (is_traced())
		return spawn(ret, config, command, config->pids_count, err);
	r = command_find(command->file ? command->file : command->argv[0], path, sizeof(path));
	if (r < 0)
		_exit(exec_failed(command, -r));
	r = pipe_above_stdio(go);
	if (r < 0)
		return error_set(err, r, "cannot make a pipe");
	/* Yama lets only ancestors trace, unless told otherwise. */
	allowed = prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY) == 0;
	between = fork_follower(&r);
	if (between < 0)
		return error_set(err, r, "cannot start a process");
	if (between == 0) {
		close(go[0]);
		return follow(ret, config, me, go[1]);
	}
	close(go[1]);
	r = wait_for_go(go[0], err);
	if (r < 0)
		return r;
	if (allowed)
		prctl(PR_SET_PTRACER, 0);
	r = command_exec(config, command, path);
	_exit(exec_failed(command, -r));
}

int capture_spawn(struct capture **ret, const struct capture_config *config,
	const struct capture_command *command, struct error *err)
{
	return spawn(ret, config, command, true, err);
}
