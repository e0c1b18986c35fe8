/* Makes the calls that its arguments name: the negative controls of policies.  Prints each result.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static long raw_i386(long nr, long a)
{
#if defined(__x86_64__)
	long r;

	__asm__ volatile("int $0x80"
			 : "=a"(r)
			 : "a"(nr), "b"(a)
			 : "memory", "r8", "r9", "r10", "r11");
	return r;
#else
	(void)nr;
	(void)a;
	return -ENOSYS;
#endif
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
	else if (!strcmp(what, "int80-umask"))
		return raw_i386(60, 022);
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
