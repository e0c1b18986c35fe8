/* Handlers, masks, interrupted and restarted calls, alternate stacks, queued signals. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static void handler(int sig)
{
	(void)sig;
}

static void info(int sig, siginfo_t *si, void *ctx)
{
	(void)sig;
	(void)ctx;
	write(1, si->si_code == SI_QUEUE ? "queued\n" : "other\n", 6);
}

int main(void)
{
	static char stack[65536];
	stack_t ss = { .ss_sp = stack, .ss_size = sizeof(stack) };
	struct sigaction sa = { .sa_handler = handler };
	struct itimerval it = { .it_value = { 0, 30000 } };
	struct timespec ts = { 5, 0 };
	union sigval sv = { .sival_int = 42 };
	sigset_t set;
	int fds[2];
	char c;

	sigaltstack(&ss, NULL);
	sa.sa_flags = SA_ONSTACK | SA_RESTART;
	sigaction(SIGUSR1, &sa, NULL);
	raise(SIGUSR1);
	sa.sa_flags = SA_SIGINFO | SA_RESETHAND;
	sa.sa_sigaction = info;
	sigaction(SIGRTMIN + 3, &sa, NULL);
	sigqueue(getpid(), SIGRTMIN + 3, sv);
	memset(&sa, 0, sizeof(sa));
	sa.sa_handler = handler;
	sigaction(SIGALRM, &sa, NULL);
	setitimer(ITIMER_REAL, &it, NULL);
	pause();
	setitimer(ITIMER_REAL, &it, NULL);
	nanosleep(&ts, NULL);
	if (pipe(fds))
		return 1;
	setitimer(ITIMER_REAL, &it, NULL);
	read(fds[0], &c, 1);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	raise(SIGUSR2);
	sigpending(&set);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigtimedwait(&set, NULL, &ts);
	signal(SIGTERM, SIG_IGN);
	raise(SIGTERM);
	return 0;
}
