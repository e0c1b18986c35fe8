/*
 * The least that following by ptrace costs: each task is stopped where tattle stops it and
 * restarted at once, and nothing is read, decoded or written.
 *
 *	floor PROGRAM ARGUMENTS			two stops a call
 *	floor --only=openat,... PROGRAM ...	of these calls only, by a seccomp filter
 */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#define OPTIONS                                                                                    \
	(PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE |  \
		PTRACE_O_TRACEEXEC | PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL)

static void fail(const char *what)
{
	perror(what);
	exit(125);
}

/* Calls that this machine's ABI has not got are left out. */
static void install_filter(char *names)
{
	scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_ALLOW);

	if (!ctx)
		fail("seccomp_init");
	seccomp_attr_set(ctx, SCMP_FLTATR_CTL_OPTIMIZE, 2);
	for (char *name = strtok(names, ","); name; name = strtok(NULL, ",")) {
		int nr = seccomp_syscall_resolve_name(name);

		if (nr >= 0 && seccomp_rule_add(ctx, SCMP_ACT_TRACE(0), nr, 0) < 0)
			fail(name);
	}
	if (seccomp_load(ctx) < 0)
		fail("seccomp_load");
	seccomp_release(ctx);
}

static pid_t start(char *only, char **argv)
{
	pid_t pid = fork();

	if (pid < 0)
		fail("fork");
	if (pid)
		return pid;
	raise(SIGSTOP);
	if (only)
		install_filter(only);
	execvp(argv[0], argv);
	fail(argv[0]);
	return -1;
}

/* Until the first task has ended; its status. */
static int follow(pid_t root, enum __ptrace_request restart)
{
	for (;;) {
		int status, sig = 0;
		enum __ptrace_request request = restart;
		pid_t tid = waitpid(-1, &status, __WALL);

		if (tid < 0) {
			if (errno == EINTR)
				continue;
			fail("waitpid");
		}
		if (!WIFSTOPPED(status)) {
			if (tid == root)
				return status;
			continue;
		}
		if (status >> 8 == (SIGTRAP | PTRACE_EVENT_SECCOMP << 8))
			request = PTRACE_SYSCALL; /* its exit stops too */
		else if (status >> 16 == PTRACE_EVENT_STOP)
			request = WSTOPSIG(status) == SIGTRAP ? restart : PTRACE_LISTEN;
		else if (!(status >> 16) && WSTOPSIG(status) != (SIGTRAP | 0x80))
			sig = WSTOPSIG(status);
		ptrace(request, tid, NULL, (void *)(long)sig);
	}
}

int main(int argc, char **argv)
{
	char *only = NULL;
	int status;
	pid_t root;

	if (argc > 1 && !strncmp(argv[1], "--only=", 7)) {
		only = argv[1] + 7;
		argv++;
		argc--;
	}
	if (argc < 2) {
		fputs("usage: floor [--only=CALLS] PROGRAM [ARGUMENTS]\n", stderr);
		return 125;
	}
	root = start(only, argv + 1);
	if (waitpid(root, &status, WUNTRACED) != root || !WIFSTOPPED(status))
		fail("waitpid");
	if (ptrace(PTRACE_SEIZE, root, NULL, (void *)(long)OPTIONS) < 0)
		fail("PTRACE_SEIZE");
	kill(root, SIGCONT);
	status = follow(root, only ? PTRACE_CONT : PTRACE_SYSCALL);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 125;
}
