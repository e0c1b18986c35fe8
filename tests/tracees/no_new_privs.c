/* What needs no_new_privs, before and after it is set. */
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>

#include "tracee.h"

#define LANDLOCK_RESTRICT_SELF 446

static void tell(const char *what, long result)
{
	say("%s: %ld %s\n", what, result, result < 0 ? strerror(errno) : "");
}

static void ask(const char *when)
{
	static struct sock_filter code[] = { { BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW } };
	static const struct sock_fprog prog = { 1, code }, empty = { 0, code };

	say("%s\n", when);
	tell("get", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
	tell("get, wrongly", prctl(PR_GET_NO_NEW_PRIVS, 1, 0, 0, 0));
	tell("set, wrongly", prctl(PR_SET_NO_NEW_PRIVS, 2, 0, 0, 0));
	tell("no program", syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, NULL));
	tell("empty program", syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &empty));
	tell("unknown flag", syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 1u << 20, &prog));
	tell("landlock", syscall(LANDLOCK_RESTRICT_SELF, -1, 0));
	tell("filter", syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &prog));
	tell("filter by prctl", prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog));
	tell("mode", prctl(PR_GET_SECCOMP));
}

static void ask_in_child(const char *when)
{
	pid_t pid = fork();

	must(pid >= 0);
	if (pid == 0) {
		ask(when);
		_exit(0);
	}
	must(waitpid(pid, NULL, 0) == pid);
}

int main(void)
{
	ask("at first");
	tell("set", prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	ask_in_child("in a child");
	ask("set");
	return 0;
}
