/* Four threads that wait; SIGTERM ends them. */
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

static void on_signal(int sig)
{
	(void)sig;
	_exit(0);
}

static void *wait_here(void *arg)
{
	for (;;)
		pause();
	return arg;
}

int main(void)
{
	pthread_t thread;

	signal(SIGTERM, on_signal);
	for (int i = 0; i < 3; i++)
		pthread_create(&thread, NULL, wait_here, NULL);
	(void)!write(1, "ready\n", 6);
	wait_here(NULL);
}
