/*
 * Runs a program where something is missing: sandbox WHAT PROGRAM...
 *
 *	readv	process_vm_readv fails with EPERM, as in old container profiles
 *	mem	that, and /proc/PID/mem cannot be opened
 *	proc	/proc is not mounted (a mount namespace; needs root)
 *	strict	a seccomp filter that refuses ptrace
 */
#define _GNU_SOURCE 1
#include "tracee.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/mount.h>
#include <sys/prctl.h>

static void refuse(unsigned nr)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, nr, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog prog = { sizeof(code) / sizeof(code[0]), code };

	must(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
	must(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog) == 0);
}

int main(int argc, char **argv)
{
	if (argc < 3)
		return 2;
	if (!strcmp(argv[1], "readv")) {
		refuse(SYS_process_vm_readv);
	} else if (!strcmp(argv[1], "strict")) {
		refuse(SYS_ptrace);
	} else if (!strcmp(argv[1], "proc") || !strcmp(argv[1], "mem")) {
		if (unshare(CLONE_NEWNS) < 0 ||
			mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0 ||
			mount("none", "/proc", "tmpfs", 0, NULL) < 0) {
			say("SKIP cannot hide /proc here\n");
			return 77;
		}
		if (!strcmp(argv[1], "mem"))
			refuse(SYS_process_vm_readv);
	} else {
		return 2;
	}
	execvp(argv[2], argv + 2);
	return 127;
}
