/* ptrace and prctl, as far as they can be called by one that is traced. */
#define _GNU_SOURCE
#include <elf.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static long request(long what, long pid, long addr, void *data)
{
	return syscall(SYS_ptrace, what, pid, addr, data);
}

int main(void)
{
	struct iovec iov;
	long words[64] = { 0 };
	char name[16];
	int flag = 0;

	/* Nobody's tracer: all of these fail. */
	for (long what = 0; what < 40; what++)
		request(what, 0x3fffffff, 8, words);
	for (long what = 0x4200; what < 0x4210; what++)
		request(what, 0x3fffffff, 1, words);
	iov.iov_base = words;
	iov.iov_len = sizeof(words);
	request(PTRACE_GETREGSET, 0x3fffffff, NT_PRSTATUS, &iov);
	request(PTRACE_SETREGSET, 0x3fffffff, NT_PRSTATUS, &iov);

	prctl(PR_SET_NAME, "a name that is too long");
	prctl(PR_GET_NAME, name);
	prctl(PR_SET_PDEATHSIG, 0);
	prctl(PR_GET_PDEATHSIG, &flag);
	prctl(PR_GET_DUMPABLE);
	prctl(PR_SET_DUMPABLE, 1);
	prctl(PR_CAPBSET_READ, 5);
	prctl(PR_GET_KEEPCAPS);
	prctl(PR_GET_SECUREBITS);
	prctl(PR_GET_TIMERSLACK);
	prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0);
	prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0);
	prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_IS_SET, 3, 0, 0);
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	prctl(PR_GET_CHILD_SUBREAPER, &flag);
	prctl(PR_SET_PTRACER, -1);
	prctl(PR_GET_SECCOMP);
	prctl(PR_SET_SECCOMP, 77, 0, 0, 0);
	prctl(1234, 1, 2, 3, 4);
	return 0;
}
