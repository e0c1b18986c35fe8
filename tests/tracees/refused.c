/*
 * A call that always says EINTR, without any signal: by a seccomp filter of the program's own,
 * alone and beside another thread.
 */
#include "refuse.h"

#include <pthread.h>
#include <sys/socket.h>

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
	pthread_t t;

	refuse(SYS_connect, EINTR);
	try("alone");
	if (pthread_create(&t, NULL, sleeper, NULL))
		return 1;
	try("with a thread");
	_exit(0);
}
