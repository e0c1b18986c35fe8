/* A thread that is not the leader executes a program.  flags: -pthread */
#include <pthread.h>
#include <unistd.h>

static void *run(void *arg)
{
	(void)arg;
	usleep(20000);
	execl("/bin/true", "true", NULL);
	return NULL;
}

int main(void)
{
	pthread_t t;

	if (pthread_create(&t, NULL, run, NULL))
		return 1;
	for (;;)
		pause();
}
