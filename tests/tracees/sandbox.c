/*
 * Runs a program where something is missing: sandbox WHAT PROGRAM...
 *
 *	readv	process_vm_readv fails with EPERM, as in old container profiles
 *	mem	that, and /proc/PID/mem cannot be opened
 *	proc	/proc is not mounted (a mount namespace; needs root)
 *	strict	a seccomp filter that refuses ptrace
 */
#define _GNU_SOURCE 1
#include "refuse.h"

#include <sched.h>
#include <sys/mount.h>

int main(int argc, char **argv)
{
	if (argc < 3)
		return 2;
	if (!strcmp(argv[1], "readv")) {
		refuse(SYS_process_vm_readv, EPERM);
	} else if (!strcmp(argv[1], "strict")) {
		refuse(SYS_ptrace, EPERM);
	} else if (!strcmp(argv[1], "proc") || !strcmp(argv[1], "mem")) {
		if (unshare(CLONE_NEWNS) < 0 ||
			mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0 ||
			mount("none", "/proc", "tmpfs", 0, NULL) < 0) {
			say("SKIP cannot hide /proc here\n");
			return 77;
		}
		if (!strcmp(argv[1], "mem"))
			refuse(SYS_process_vm_readv, EPERM);
	} else {
		return 2;
	}
	execvp(argv[2], argv + 2);
	return 127;
}
