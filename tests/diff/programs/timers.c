/* Sleeps, timers and waits for signals, some of them cut short. */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void handler(int sig)
{
	(void)sig;
}

static void fire_in_ms(long ms)
{
	struct itimerval it = { .it_value = { .tv_usec = ms * 1000 } };

	setitimer(ITIMER_REAL, &it, NULL);
}

int main(void)
{
	struct sigaction sa = { .sa_handler = handler };
	struct timespec ms = { 0, 1000000 }, day = { 86400, 0 }, left, past = { 1, 0 };
	struct sigevent ev = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
	struct itimerspec its = { .it_value = { 1000, 0 } };
	siginfo_t info;
	timer_t timer;
	sigset_t set;
	int status;

	sigaction(SIGALRM, &sa, NULL);
	nanosleep(&ms, NULL);
	nanosleep(&ms, &left);
	clock_nanosleep(CLOCK_MONOTONIC, 0, &ms, NULL);
	clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &past, NULL);
	fire_in_ms(20);
	nanosleep(&day, NULL);
	fire_in_ms(20);
	sigemptyset(&set);
	sigsuspend(&set);
	fire_in_ms(20);
	pause();
	sa.sa_flags = SA_RESTART | SA_SIGINFO;
	sa.sa_handler = SIG_IGN;
	sigaction(SIGURG, &sa, NULL);

	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGRTMIN + 3);
	sigprocmask(SIG_BLOCK, &set, NULL);
	sigtimedwait(&set, &info, &ms);
	sigtimedwait(&set, NULL, &ms);
	raise(SIGUSR1);
	sigtimedwait(&set, &info, NULL);
	sigqueue(getpid(), SIGRTMIN + 3, (union sigval){ .sival_int = 7 });
	sigwaitinfo(&set, &info);

	timer_create(CLOCK_MONOTONIC, &ev, &timer);
	timer_settime(timer, 0, &its, NULL);
	timer_getoverrun(timer);
	timer_delete(timer);
	timer_delete(timer);
	timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
	clock_getres(CLOCK_MONOTONIC, &ms);
	clock_getres(-1, NULL);
	if (!fork())
		_exit(6);
	waitid(P_ALL, 0, &info, WEXITED | WNOWAIT);
	if (wait4(-1, &status, 0, NULL) < 0)
		return 1;
	waitid(P_ALL, 0, &info, WEXITED | WNOHANG);
	return 0;
}
