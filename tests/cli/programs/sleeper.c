/* Runs until it is told to end: SIGUSR1 makes it call, SIGTERM ends it. */
#include <signal.h>
#include <unistd.h>

static void on_signal(int sig)
{
	if (sig == SIGUSR1)
		(void)!chdir("/usr");
	else
		_exit(0);
}

int main(void)
{
	signal(SIGUSR1, on_signal);
	signal(SIGTERM, on_signal);
	(void)!write(1, "ready\n", 6);
	for (;;)
		pause();
}
