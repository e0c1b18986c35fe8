/* Children with CLONE_UNTRACED, which no tracer can follow, so that their parent can trace them. */
#define _GNU_SOURCE 1
#include "tracee.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>

static pid_t make(void)
{
	pid_t child = (pid_t)syscall(SYS_clone, CLONE_UNTRACED | SIGCHLD, 0, 0, 0, 0);

	must(child >= 0);
	return child;
}

/* Through calls that a filter might want; others of its kind inherit what it has. */
static int calls(void)
{
	char text[4096] = "";
	pid_t child;
	int fd = open("/proc/self/status", O_RDONLY | O_CLOEXEC);

	if (fd < 0 || read(fd, text, sizeof(text) - 1) <= 0 || !strstr(text, "\nTracerPid:\t0\n"))
		return 1;
	close(fd);
	mark("untraced");
	child = fork();
	if (!child) {
		execl("/bin/true", "true", NULL);
		_exit(1);
	}
	return wait_for(child, 0) == 0 ? 12 : 2;
}

/* Its parent follows it from call to call. */
static void traced_by_us(void)
{
	pid_t child = make();
	int status, stops = 0;

	if (!child) {
		must(ptrace(PTRACE_TRACEME, 0, 0, 0) == 0);
		raise(SIGSTOP);
		mark("nested");
		_exit(13);
	}
	status = wait_for(child, 0);
	say("%s\n", status_text(status));
	for (; WIFSTOPPED(status) && stops < 1000; stops++) {
		must(ptrace(PTRACE_SYSCALL, child, 0, 0) == 0);
		status = wait_for(child, 0);
	}
	say("%s, it made calls: %d\n", status_text(status), stops >= 3);
}

/* At once when its id is known it can be attached to. */
static void attached_to_by_us(void)
{
	for (int i = 0; i < 20; i++) {
		pid_t child = make();

		if (!child)
			for (;;)
				pause();
		must(ptrace(PTRACE_ATTACH, child, 0, 0) == 0);
		must(WIFSTOPPED(wait_for(child, 0)));
		must(ptrace(PTRACE_DETACH, child, 0, SIGTERM) == 0);
		must(WTERMSIG(wait_for(child, 0)) == SIGTERM);
	}
}

/* A filter of its own, which kills whoever makes calls that the program does not make. */
static void with_own_filter(void)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 1, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_seccomp, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { sizeof(code) / sizeof(code[0]), code };
	pid_t child = fork();

	if (!child) {
		must(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
		must(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0);
		child = make();
		if (!child)
			_exit(access("/", F_OK) == 0 ? 15 : 16);
		say("%s\n", status_text(wait_for(child, 0)));
		_exit(0);
	}
	wait_for(child, 0);
}

static int with_our_memory(void *arg)
{
	*(int *)arg = calls();
	return 14;
}

int main(void)
{
	static char stack[65536] __attribute__((aligned(64)));
	static int result;
	pid_t child = make();

	if (!child)
		_exit(calls());
	say("%s\n", status_text(wait_for(child, 0)));
	traced_by_us();
	attached_to_by_us();
	with_own_filter();
	child = clone(with_our_memory, stack + sizeof(stack), CLONE_UNTRACED | CLONE_VM | SIGCHLD,
		&result);
	must(child > 0);
	say("%s\n", status_text(wait_for(child, 0)));
	say("%d\n", result);
	mark("parent");
	return 0;
}
