#include "cli/run.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "abi/numbers.h"
#include "cli/cmd.h"

int run_fail(const char *what, const char *arg, const char *hint)
{
	fprintf(stderr, "tattle: %s: '%s'\n", what, arg);
	if (hint)
		fprintf(stderr, "hint: %s\n", hint);
	return STATUS_TATTLE_FAILED;
}

bool run_proc_is_ours(void)
{
	char self[16];
	ssize_t n = readlink("/proc/self", self, sizeof(self) - 1);

	if (n <= 0)
		return false;
	self[n] = 0;
	return strtol(self, NULL, 10) == getpid();
}

int run_take_pids(const char *arg, pid_t *pids, size_t max, size_t *count)
{
	const char *p = arg;

	for (;;) {
		char *end;
		long v;

		errno = 0;
		v = strtol(p, &end, 10);
		if (errno || end == p || v <= 0 || v > INT32_MAX || (*end && *end != ','))
			return run_fail("invalid process id", arg, NULL);
		if (*count == max)
			return run_fail("too many process ids", arg, NULL);
		pids[(*count)++] = (pid_t)v;
		if (!*end)
			return 0;
		p = end + 1;
	}
}

/* i386's socketcall and ipc alone would mean all calls behind them.  No call is behind these two
 * numbers: with them only what stands for itself is meant. */
static bool is_alone(const struct call_set *set, const struct abi *abi, uint32_t nr)
{
	return abi->id == ABI_I386 &&
	       ((nr == ABI_BEHIND_SOCKETCALL && call_set_has(set, abi, ABI_SOCKETCALL)) ||
		       (nr == ABI_BEHIND_IPC && call_set_has(set, abi, ABI_IPC)));
}

void run_only_calls(struct tattle_options *o, struct run_calls *rc, const struct call_set *set)
{
	for (unsigned id = 0; id < ABI_COUNT; id++) {
		const struct abi *abi = abi_get(id);
		uint32_t count = 0;

		for (uint32_t nr = 0; nr < CALL_SET_WORDS * 64; nr++)
			if (call_set_has(set, abi, nr | abi->nr_mask) || is_alone(set, abi, nr))
				rc->numbers[id][count++] = nr;
		rc->sets[id] = (struct tattle_calls){ id, count, rc->numbers[id] };
	}
	o->calls = rc->sets;
	o->calls_count = ABI_COUNT;
}

int run_exec_failed(void *arg, const char *file, int error)
{
	(void)arg;
	fprintf(stderr, "tattle: cannot execute '%s': %s\n", file, strerror(error));
	return error == ENOENT ? 127 : 126;
}

void run_print_error(const struct tattle_error *err, int code)
{
	if (err->what[0])
		fprintf(stderr, "tattle: %s\n", err->what);
	else
		fprintf(stderr, "tattle: cannot trace: %s\n", strerror(-code));
	if (err->hint[0])
		fprintf(stderr, "hint: %s\n", err->hint);
}

static void tell_failed(void *arg, int32_t pid, int error, const char *why)
{
	(void)pid;
	(void)error;
	*(bool *)arg = true;
	fprintf(stderr, "tattle: %s\n", why);
}

int run_attach(struct tattle_session **ret, struct tattle_options *options, const pid_t *pids,
	size_t count)
{
	struct tattle_error err = { 0 };
	size_t failed = 0;
	bool told = false;
	int r;

	options->attach_failed = tell_failed;
	options->attach_failed_arg = &told;
	r = tattle_session_attach(ret, options, pids, count, &failed, &err);
	if (told && err.hint[0])
		fprintf(stderr, "hint: %s\n", err.hint);
	if (r < 0 && !told)
		run_print_error(&err, r);
	return r;
}

void run_release_stderr(void)
{
	int null = open("/dev/null", O_WRONLY | O_CLOEXEC);

	if (null < 0)
		return;
	dup2(null, STDERR_FILENO);
	close(null);
}

/* The command's core dump, if any, is its own: none of us. */
int run_die_of(int sig)
{
	struct rlimit none = { 0, 0 };
	sigset_t set;

	(void)setrlimit(RLIMIT_CORE, &none);
	signal(sig, SIG_DFL);
	sigemptyset(&set);
	sigaddset(&set, sig);
	raise(sig);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	return 128 + sig;
}

int run_exit_status(const struct tattle_session *session)
{
	int status, sig = tattle_session_signal(session);

	/* Nobody waits for the process that follows; and it may have to stay, in silence. */
	if (!tattle_session_is_parent(session))
		return 0;
	if (sig)
		return run_die_of(sig);
	if (!tattle_session_status(session, &status))
		return 0;
	return WIFSIGNALED(status) ? run_die_of(WTERMSIG(status)) : WEXITSTATUS(status);
}

bool run_color(const char *when, int fd)
{
	const char *term = getenv("TERM"), *no = getenv("NO_COLOR");

	if (strcmp(when, "auto"))
		return !strcmp(when, "always");
	return isatty(fd) && !(no && *no) && term && strcmp(term, "dumb");
}
