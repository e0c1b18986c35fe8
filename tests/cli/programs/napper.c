/* Sleeps until it is killed, in a call that a tracer's coming makes restart_syscall go on with. */
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static void end(int sig)
{
	(void)sig;
	_exit(0);
}

int main(void)
{
	signal(SIGTERM, end);
	puts("ready");
	fflush(stdout);
	nanosleep(&(struct timespec){ 20, 0 }, NULL);
	return 0;
}
