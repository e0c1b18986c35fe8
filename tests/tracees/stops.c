/* Job control as the real parent sees it. */
#include "tracee.h"

#include <pthread.h>
#include <sys/prctl.h>

static volatile unsigned long *counter;

static void *spin(void *arg)
{
	for (;;) {
		__atomic_add_fetch(counter, 1, __ATOMIC_RELAXED);
		nanosleep(&(struct timespec){ 0, 200000 }, NULL);
	}
	return arg;
}

static void *shared_counter(void)
{
	char path[] = "/tmp/tattle-stops-XXXXXX";
	int fd = mkstemp(path);
	void *p;

	must(fd >= 0 && unlink(path) == 0 && ftruncate(fd, 4096) == 0);
	p = (void *)syscall(SYS_mmap, 0L, 4096L, 3L, 1L, (long)fd, 0L);
	must(p != (void *)-1);
	close(fd);
	return p;
}

static void expect_running(bool running)
{
	unsigned long before = *counter;
	long end = now_ms() + 3000;

	if (!running) { /* stays as it is for a while */
		nanosleep(&(struct timespec){ 0, 20000000 }, NULL);
		must(*counter == before);
		return;
	}
	while (*counter == before)
		must(now_ms() < end);
}

/* Before the wait: that takes the status away, which the signal may be yet to tell. */
static void told_by_sigchld(int code, int status)
{
	siginfo_t info = { 0 };
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	must(sigwaitinfo(&set, &info) == SIGCHLD);
	must(info.si_code == code && info.si_status == status);
}

static void rounds(pid_t child, const int *sigs)
{
	for (; *sigs; sigs++) {
		must(kill(child, *sigs) == 0);
		told_by_sigchld(CLD_STOPPED, *sigs);
		say("%s, ", status_text(wait_for(child, WUNTRACED)));
		expect_running(false);
		must(state_of(child) == 'T' || state_of(child) == 't');
		must(kill(child, SIGCONT) == 0);
		told_by_sigchld(CLD_CONTINUED, SIGCONT);
		say("%s\n", status_text(wait_for(child, WCONTINUED)));
		expect_running(true);
	}
}

static void *count_once(void *arg)
{
	for (int i = 0; i < 50; i++)
		__atomic_add_fetch(counter, 1, __ATOMIC_RELAXED);
	return arg;
}

/* A thread that is born while its process stops must not run either. */
static void stops_among_births(void)
{
	pid_t child = fork();

	if (!child)
		prctl(PR_SET_PDEATHSIG, SIGKILL);
	while (!child) {
		pthread_t t[4];

		for (int i = 0; i < 4; i++)
			must(pthread_create(&t[i], NULL, count_once, NULL) == 0);
		for (int i = 0; i < 4; i++)
			pthread_join(t[i], NULL);
	}
	for (long i = 0; i < 120; i++) {
		unsigned long before;

		must(kill(child, SIGSTOP) == 0);
		(void)wait_for(child, WUNTRACED);
		before = *counter;
		nanosleep(&(struct timespec){ 0, 2000000 }, NULL);
		must(*counter == before);
		must(kill(child, SIGCONT) == 0);
		expect_running(true);
		nanosleep(&(struct timespec){ 0, i * 7919 % 3000000 }, NULL);
	}
	must(kill(child, SIGKILL) == 0);
	say("%s\n", status_text(wait_for(child, 0)));
}

int main(void)
{
	static const int sigs[] = { SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGSTOP, 0 };
	sigset_t set;
	pid_t child;

	counter = shared_counter();
	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	for (int threads = 0; threads < 6; threads += 5) {
		child = fork();
		if (!child) {
			setpgid(0, 0);
			for (int i = 0; i < threads; i++) {
				pthread_t t;

				must(pthread_create(&t, NULL, spin, NULL) == 0);
			}
			spin(NULL);
		}
		expect_running(true);
		rounds(child, sigs);
		/* Stops itself; killed while it is stopped. */
		must(kill(child, SIGSTOP) == 0);
		told_by_sigchld(CLD_STOPPED, SIGSTOP);
		say("%s, ", status_text(wait_for(child, WUNTRACED)));
		must(kill(child, SIGKILL) == 0);
		told_by_sigchld(CLD_KILLED, SIGKILL);
		say("%s\n", status_text(wait_for(child, 0)));
	}
	child = fork();
	if (!child) {
		raise(SIGSTOP);
		mark("after-stop");
		_exit(4);
	}
	say("%s, ", status_text(wait_for(child, WUNTRACED)));
	kill(child, SIGCONT);
	say("%s\n", status_text(wait_for(child, 0)));
	stops_among_births();
	return 0;
}
