/*
 * What the tracees share.  Each prints the same lines whether it is traced or not: that is
 * the test.  Lines go out with one write each, so that tasks do not mix them.
 */
#ifndef TRACEE_H
#define TRACEE_H

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static inline __attribute__((format(printf, 1, 2))) void say(const char *fmt, ...)
{
	char text[1024];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (n > 0 && write(1, text, (size_t)n) != n)
		_exit(97);
}

/* What must hold: a line and an end if it does not. */
#define must(cond)                                                                                 \
	do {                                                                                       \
		if (!(cond)) {                                                                     \
			say("FAILED at %s:%d: %s (%s)\n", __FILE__, __LINE__, #cond,               \
				strerror(errno));                                                  \
			_exit(99);                                                                 \
		}                                                                                  \
	} while (0)

/* A call that a log must show: access("/mark.NAME"). */
static inline void mark(const char *name)
{
	char path[64];

	snprintf(path, sizeof(path), "/mark.%s", name);
	if (access(path, 0) == 0)
		_exit(96);
}

static inline const char *status_text(int status)
{
	static char text[32];

	if (WIFEXITED(status))
		snprintf(text, sizeof(text), "exit %d", WEXITSTATUS(status));
	else if (WIFSIGNALED(status))
		snprintf(text, sizeof(text), "killed %d", WTERMSIG(status));
	else if (WIFSTOPPED(status))
		snprintf(text, sizeof(text), "stopped %d", WSTOPSIG(status));
	else
		snprintf(text, sizeof(text), "continued");
	return text;
}

/* Waits for one event of a child. */
static inline int wait_for(pid_t pid, int options)
{
	int status = 0;
	pid_t got;

	do
		got = waitpid(pid, &status, options);
	while (got < 0 && errno == EINTR);
	must(got == pid || (pid == -1 && got > 0));
	return status;
}

static inline void handle(int sig, void (*fn)(int, siginfo_t *, void *), int flags)
{
	struct sigaction sa = { .sa_sigaction = fn, .sa_flags = SA_SIGINFO | flags };

	sigemptyset(&sa.sa_mask);
	must(sigaction(sig, &sa, NULL) == 0);
}

static inline long now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

/* The state letter of a task, '?' if it is gone. */
static inline char state_of(pid_t tid)
{
	char path[64], text[512] = "", *p;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/stat", tid);
	f = fopen(path, "re");
	if (!f)
		return '?';
	if (!fgets(text, sizeof(text), f))
		text[0] = 0;
	fclose(f);
	p = strrchr(text, ')');
	return p && p[1] ? p[2] : '?';
}

/* Waits until a task sleeps (a traced one may be seen in a stop of its tracer on the way), or
 * has ended. */
static inline void until_asleep(pid_t tid)
{
	unsigned seen = 0;

	while (seen < 2) {
		char state = state_of(tid);

		seen = state == 'S' ? seen + 1 : state == 'Z' ? 2 : 0;
		must(state != '?');
		nanosleep(&(struct timespec){ 0, 2000000 }, NULL);
	}
}

#endif
