/* The process ends while threads sleep.  flags: -pthread */
#include <pthread.h>
#include <unistd.h>

static int fds[2];
static int ready[2];

static void *sleeper(void *arg)
{
	char c;

	(void)arg;
	write(ready[1], "r", 1);
	read(fds[0], &c, 1);
	return NULL;
}

int main(void)
{
	char c;

	if (pipe(fds) || pipe(ready))
		return 1;
	for (int i = 0; i < 2; i++) {
		pthread_t t;

		if (pthread_create(&t, NULL, sleeper, NULL))
			return 1;
		read(ready[0], &c, 1);
	}
	usleep(50000);
	_exit(3);
}
