/* Under limits that a shell or a service manager may have set. */
#include "tracee.h"

#include <fcntl.h>
#include <pthread.h>
#include <sys/resource.h>

static void *thread(void *arg)
{
	for (int i = 0; i < 100; i++)
		mark("limits");
	return arg;
}

int main(void)
{
	pthread_t t[20];
	struct rlimit lim;
	unsigned open_fds = 0;

	must(getrlimit(RLIMIT_NOFILE, &lim) == 0);
	for (int fd = 0; fd < 1024; fd++)
		open_fds += fcntl(fd, F_GETFD) >= 0;
	say("limit %d, open %u\n", (int)lim.rlim_cur, open_fds);
	for (int i = 0; i < 20; i++)
		must(pthread_create(&t[i], NULL, thread, NULL) == 0);
	for (int i = 0; i < 20; i++)
		must(pthread_join(t[i], NULL) == 0);
	return 0;
}
