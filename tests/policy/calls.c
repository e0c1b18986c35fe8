/* Makes the calls that its arguments name: the negative controls of policies.  Prints each result.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static long raw_i386(long nr, long a)
{
#if defined(__x86_64__)
	long r;

	__asm__ volatile("int $0x80"
			 : "=a"(r)
			 : "a"(nr), "b"(a), "c"(0), "d"(0)
			 : "memory", "r8", "r9", "r10", "r11");
	return r;
#else
	(void)nr;
	(void)a;
	return -ENOSYS;
#endif
}

/* A filter of the program's own: everything is allowed, and umask as what says.  A listener lets it
 * pass: who may do that decides for a policy that only stops. */
static long own_filter(const char *what)
{
	bool listener = !strcmp(what, "listener");
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_umask, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, !strcmp(what, "filter-errno") ? SECCOMP_RET_ERRNO | EDOM
					  : listener			? SECCOMP_RET_USER_NOTIF
									: SECCOMP_RET_ALLOW),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog prog = { sizeof(code) / sizeof(code[0]), code };
	pid_t parent = getpid();
	long fd;

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return -errno;
	fd = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
		listener ? SECCOMP_FILTER_FLAG_NEW_LISTENER : 0, &prog);
	if (fd < 0)
		return -errno;
	if (listener && fork() == 0) {
		struct seccomp_notif ask = { 0 };
		struct seccomp_notif_resp answer = { 0 };

		(void)prctl(PR_SET_PDEATHSIG, SIGKILL); /* nobody may ask */
		if (getppid() != parent)
			_exit(0);
		if (ioctl((int)fd, SECCOMP_IOCTL_NOTIF_RECV, &ask))
			_exit(1);
		answer.id = ask.id;
		answer.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
		_exit(ioctl((int)fd, SECCOMP_IOCTL_NOTIF_SEND, &answer) != 0);
	}
	return 0;
}

static char secret[] = "data/secret";

static long block_signals(void)
{
	sigset_t all;

	sigfillset(&all);
	signal(SIGSYS, SIG_IGN);
	return sigprocmask(SIG_BLOCK, &all, NULL) ? -errno : 0;
}

static long one(const char *what)
{
	long r = -EINVAL;

	if (!strcmp(what, "inet"))
		r = syscall(SYS_socket, AF_INET, SOCK_STREAM, 0);
	else if (!strcmp(what, "unix"))
		r = syscall(SYS_socket, AF_UNIX, SOCK_STREAM, 0);
	else if (!strcmp(what, "unix-high"))
		r = syscall(SYS_socket, 0x100000001, SOCK_STREAM, 0);
	else if (!strcmp(what, "getppid"))
		r = syscall(SYS_getppid);
	else if (!strcmp(what, "umask"))
		r = syscall(SYS_umask, 022);
#if defined(__i386__)
	else if (!strcmp(what, "mux-socket"))
		r = syscall(SYS_socketcall, 1, (long[3]){ AF_INET, SOCK_STREAM, 0 });
	else if (!strcmp(what, "mux-listen"))
		r = syscall(SYS_socketcall, 4, (long[2]){ -1, 1 });
#endif
	else if (!strcmp(what, "sethostname"))
		r = syscall(SYS_sethostname, "x", -1); /* never succeeds */
	else if (!strcmp(what, "block-signals"))
		return block_signals();
	else if (!strcmp(what, "filter-errno") || !strcmp(what, "filter-allow") ||
		 !strcmp(what, "listener"))
		return own_filter(what);
	else if (!strcmp(what, "int80-umask"))
		return raw_i386(60, 022);
	else if (!strcmp(what, "secret"))
		r = open(secret, O_RDONLY);
	else if (!strcmp(what, "int80-secret")) /* its address has 32 bits in a static program */
		return (long)secret >> 32 ? -EFAULT : raw_i386(5, (long)secret);
	else if (!strcmp(what, "x32-umask"))
		r = syscall(0x40000000 | SYS_umask, 022);
	else
		exit(2);
	return r < 0 ? -errno : 0;
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		long r = one(argv[i]);

		printf("%s %s\n", argv[i], r < 0 ? strerror((int)-r) : "ok");
		fflush(stdout);
	}
	return 0;
}
