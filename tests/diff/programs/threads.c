/* Threads, one after the other; each knows when it may go on.  flags: -pthread */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <unistd.h>

static void *work(void *arg)
{
	getppid();
	write(1, arg, 2);
	return NULL;
}

int main(void)
{
	static char names[] = "a\nb\nc\nd\n";

	for (int i = 0; i < 4; i++) {
		pthread_t t;

		if (pthread_create(&t, NULL, work, names + 2L * i))
			return 1;
		pthread_join(t, NULL);
	}
	return 0;
}
