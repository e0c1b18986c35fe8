/*
 * A call that always says EINTR, without any signal: by a seccomp filter of the program's own,
 * alone and beside another thread.
 */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static void *sleeper(void *unused)
{
	pause();
	return unused;
}

static void try(const char *when)
{
	for (int i = 0; i < 3; i++) {
		int r = connect(0, NULL, 0);

		printf("%s: %d %s\n", when, r, errno == EINTR ? "EINTR" : "another error");
	}
	fflush(stdout);
}

int main(void)
{
	struct sock_filter calls[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_connect, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EINTR),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { sizeof(calls) / sizeof(calls[0]), calls };
	pthread_t t;

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 ||
		syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) < 0)
		return 1;
	try("alone");
	if (pthread_create(&t, NULL, sleeper, NULL))
		return 1;
	try("with a thread");
	_exit(0);
}
