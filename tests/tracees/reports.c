/* What a parent is told of its children, and in which order. */
#define _GNU_SOURCE 1
#include "tracee.h"

#include <pthread.h>

static volatile sig_atomic_t told;

static void count(int sig, siginfo_t *info, void *context)
{
	(void)sig;
	(void)info;
	(void)context;
	told++;
}

static pid_t idle_child(void)
{
	pid_t child = fork();

	must(child >= 0);
	if (!child)
		for (;;)
			pause();
	return child;
}

static void look(const char *what, idtype_t type, pid_t id, int options, pid_t expected)
{
	siginfo_t info = { 0 };
	int r = waitid(type, (id_t)id, &info, options);

	say("%s: %s, it %d, code %d, status %d\n", what, r < 0 ? strerror(errno) : "success",
		info.si_pid == expected, info.si_code, info.si_status);
}

/* Each report is there until it is taken, for whoever asks for its kind. */
static void kept_reports(void)
{
	pid_t child = idle_child();

	look("nothing yet", P_PID, child, WEXITED | WSTOPPED | WCONTINUED | WNOHANG, 0);
	kill(child, SIGSTOP);
	look("stop, left", P_PID, child, WSTOPPED | WNOWAIT, child);
	look("stop, left again", P_ALL, 0, WSTOPPED | WEXITED | WNOWAIT, child);
	look("no end", P_PID, child, WEXITED | WNOHANG, 0);
	look("stop, taken", P_PGID, getpgrp(), WSTOPPED, child);
	look("no stop", P_PID, child, WSTOPPED | WNOHANG, 0);
	kill(child, SIGCONT);
	look("continued, left", P_PID, child, WCONTINUED | WNOWAIT, child);
	look("continued, taken", P_PID, child, WCONTINUED, child);
	kill(child, SIGSTOP);
	look("stop", P_PID, child, WSTOPPED, child);
	kill(child, SIGTERM);
	kill(child, SIGCONT);
	look("end, left", P_PID, child, WEXITED | WNOWAIT, child);
	say("a zombie has an id: %d\n", kill(child, 0));
	look("end, taken", P_PID, child, WEXITED, child);
	say("and then no more: %d\n", kill(child, 0) < 0 && errno == ESRCH);
	look("nobody", P_ALL, 0, WEXITED, 0);
}

static void dispositions(void)
{
	pid_t child;

	handle(SIGCHLD, count, SA_NOCLDSTOP | SA_RESTART);
	child = idle_child();
	for (int i = 0; i < 4; i++) {
		kill(child, SIGSTOP);
		wait_for(child, WUNTRACED);
		kill(child, SIGCONT);
		wait_for(child, WCONTINUED);
	}
	say("told of stops %d times\n", (int)told);
	kill(child, SIGKILL);
	wait_for(child, 0);
	say("and of the end: %d\n", (int)told);
	handle(SIGCHLD, count, SA_NOCLDWAIT | SA_RESTART);
	if (fork() == 0)
		_exit(3);
	say("not kept: %d\n", waitpid(-1, NULL, 0) < 0 && errno == ECHILD);
	say("told of: %d\n", (int)told);
	signal(SIGCHLD, SIG_IGN);
	child = idle_child();
	kill(child, SIGSTOP);
	say("ignored: %s\n", status_text(wait_for(child, WUNTRACED)));
	kill(child, SIGKILL);
	say("its end is nobody's: %d\n", waitpid(child, NULL, 0) < 0 && errno == ECHILD);
	signal(SIGCHLD, SIG_DFL);
}

static void *idle(void *arg)
{
	for (;;)
		pause();
	return arg;
}

/* A process whose leader has ended stops, goes on and ends as one. */
static void without_leader(void)
{
	pid_t child = fork();

	must(child >= 0);
	if (!child) {
		pthread_t thread;

		must(pthread_create(&thread, NULL, idle, NULL) == 0);
		must(pthread_create(&thread, NULL, idle, NULL) == 0);
		syscall(SYS_exit, 3);
	}
	while (state_of(child) != 'Z')
		nanosleep(&(struct timespec){ 0, 1000000 }, NULL);
	look("its leader's end is not told", P_PID, child, WEXITED | WNOHANG, 0);
	kill(child, SIGSTOP);
	say("%s\n", status_text(wait_for(child, WUNTRACED)));
	kill(child, SIGCONT);
	say("%s\n", status_text(wait_for(child, WCONTINUED)));
	kill(child, SIGUSR1);
	say("%s\n", status_text(wait_for(child, 0)));
}

static void *wait_for_any(void *arg)
{
	int n = 0;

	(void)arg;
	while (waitpid(-1, NULL, 0) > 0)
		n++;
	return (void *)(intptr_t)n;
}

/* Several threads wait: each end is told to one of them. */
static void many_waiters(void)
{
	pthread_t thread[4];
	intptr_t sum = 0;

	for (int i = 0; i < 30; i++)
		if (fork() == 0)
			_exit(i);
	for (int i = 0; i < 4; i++)
		must(pthread_create(&thread[i], NULL, wait_for_any, NULL) == 0);
	for (int i = 0; i < 4; i++) {
		void *n;

		must(pthread_join(thread[i], &n) == 0);
		sum += (intptr_t)n;
	}
	say("ends that were told: %d\n", (int)sum);
}

int main(void)
{
	kept_reports();
	dispositions();
	without_leader();
	many_waiters();
	return 0;
}
