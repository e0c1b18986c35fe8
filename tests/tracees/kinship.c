/* Parents and children of unusual kinds, and what each is told of the other. */
#include "tracee.h"

#include <fcntl.h>
#include <linux/sched.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>

#ifndef P_PIDFD
#define P_PIDFD 3
#endif

static volatile sig_atomic_t count, last;
static volatile int *shared; /* with children */

static void note(int sig, siginfo_t *info, void *context)
{
	(void)info;
	(void)context;
	count++;
	last = sig;
	if (shared)
		shared[sig]++;
}

/* Any signal, or none, may tell of an end; plain waits see those of SIGCHLD only. */
static void exit_signals(void)
{
	const int sigs[] = { 0, SIGCHLD, SIGUSR1, SIGURG, SIGCONT, SIGRTMIN + 3 };

	for (unsigned i = 0; i < sizeof(sigs) / sizeof(sigs[0]); i++) {
		int status = 0, plain, other;
		siginfo_t info;
		pid_t child;

		if (sigs[i])
			handle(sigs[i], note, 0);
		count = last = 0;
		child = (pid_t)syscall(SYS_clone, (long)sigs[i], 0L, 0L, 0L, 0L);
		if (!child)
			_exit((int)i + 1);
		/* Not by its state in /proc: a tracer hears of the end first. */
		while (waitid(P_PID, (id_t)child, &info, WEXITED | WNOWAIT | __WALL) < 0)
			must(errno == EINTR);
		while (count < (sigs[i] != 0))
			nanosleep(&(struct timespec){ 0, 1000000 }, NULL);
		plain = waitpid(child, &status, WNOHANG) == child;
		other = !plain && waitpid(child, &status, WNOHANG | __WCLONE) == child;
		say("end by signal %d: %d of them, the last %d, plain wait %d, clone's %d, %s\n",
			sigs[i], count, last, plain, other, status_text(status));
	}
	signal(SIGCHLD, SIG_IGN);
	if (!fork())
		_exit(1);
	say("ignored: %d %s\n", waitpid(-1, NULL, 0), strerror(errno));
	signal(SIGCHLD, SIG_DFL);
}

static void brothers(void)
{
	pid_t child = fork();

	if (!child) {
		pid_t brother = (pid_t)syscall(SYS_clone, CLONE_PARENT | SIGCHLD, 0L, 0L, 0L, 0L);

		if (!brother)
			_exit(22);
		_exit(waitpid(brother, NULL, 0) < 0 ? 21 : 20);
	}
	say("child: %s\n", status_text(wait_for(child, 0)));
	say("its brother: %s\n", status_text(wait_for(-1, 0)));
}

/* An id that was asked for, and a pidfd that tells all. */
static void chosen(void)
{
	pid_t wanted = 20000, child;
	int fd = -1, gate[2];
	char byte;
	siginfo_t info = { 0 };
	struct clone_args args = { .flags = CLONE_PIDFD,
		.pidfd = (uintptr_t)&fd,
		.exit_signal = SIGCHLD,
		.set_tid = (uintptr_t)&wanted,
		.set_tid_size = 1 };

	must(pipe(gate) == 0);
	do
		child = (pid_t)syscall(SYS_clone3, &args, sizeof(args));
	while (child < 0 && errno == EEXIST && wanted++ < 30000);
	if (child < 0) {
		say("clone3: %s\n", strerror(errno)); /* no privilege */
		return;
	}
	if (!child) {
		if (getpid() != wanted)
			_exit(1);
		raise(SIGSTOP);
		close(gate[1]);
		must(read(gate[0], &byte, 1) == 0);
		_exit(31);
	}
	must(child == wanted && fd >= 0);
	must(waitid(P_PIDFD, (id_t)fd, &info, WSTOPPED | WNOWAIT) == 0);
	say("peeked: %d %d\n", info.si_code, info.si_status);
	must(waitid(P_PIDFD, (id_t)fd, &info, WSTOPPED) == 0);
	say("taken: %d %d\n", info.si_code, info.si_status);
	info.si_pid = 0;
	must(waitid(P_PIDFD, (id_t)fd, &info, WSTOPPED | WNOHANG) == 0);
	say("once more: %d, ready %d\n", info.si_pid,
		poll(&(struct pollfd){ fd, POLLIN, 0 }, 1, 20));
	kill(child, SIGCONT);
	must(waitid(P_PIDFD, (id_t)fd, &info, WCONTINUED) == 0);
	say("continued: %d %d\n", info.si_code, info.si_status);
	close(gate[1]);
	say("ready %d\n", poll(&(struct pollfd){ fd, POLLIN, 0 }, 1, 5000));
	must(waitid(P_PIDFD, (id_t)fd, &info, WEXITED) == 0);
	say("ended: %d %d\n", info.si_code, info.si_status);
	close(fd);
}

static void until_set(int i)
{
	long end = now_ms() + 10000;

	while (!shared[i]) {
		must(now_ms() < end);
		nanosleep(&(struct timespec){ 0, 500000 }, NULL);
	}
}

/* Whose parent dies gets the signal it asked for; we adopt it. */
static void parent_dies(void)
{
	pid_t child = fork();

	if (!child) {
		if (!fork()) {
			handle(SIGUSR2, note, 0);
			must(prctl(PR_SET_PDEATHSIG, SIGUSR2) == 0);
			shared[100] = 1;
			until_set(SIGUSR2);
			_exit(shared[SIGUSR2]);
		}
		until_set(100);
		_exit(6);
	}
	say("parent: %s\n", status_text(wait_for(child, 0)));
	say("orphan: %s\n", status_text(wait_for(-1, 0)));
}

/* A stopped process group without a parent in its session gets SIGHUP and SIGCONT. */
static void orphaned_group(void)
{
	pid_t child = fork();

	if (!child) {
		pid_t grandchild;

		setsid();
		grandchild = fork();
		if (!grandchild) {
			setpgid(0, 0);
			handle(SIGHUP, note, 0);
			handle(SIGCONT, note, 0);
			raise(SIGSTOP);
			until_set(SIGHUP);
			until_set(SIGCONT);
			_exit(8);
		}
		must(WIFSTOPPED(wait_for(grandchild, WUNTRACED)));
		_exit(7);
	}
	say("leader: %s\n", status_text(wait_for(child, 0)));
	say("orphan: %s\n", status_text(wait_for(-1, 0)));
}

int main(void)
{
	exit_signals();
	brothers();
	chosen();
	must(prctl(PR_SET_CHILD_SUBREAPER, 1) == 0);
	shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	must(shared != MAP_FAILED);
	parent_dies();
	orphaned_group();
	return 0;
}
