/*
 * rawlog: the least program on top of the library, for the engine's own tests.
 *
 *	rawlog [OPTION...] -o LOG COMMAND [ARG...]
 *	rawlog [OPTION...] -o LOG -p PID [-p PID...]
 *
 *	-x	the command as a child instead of in the tracer's place
 *	-f	exits too
 *	-k	kill all when the tracer dies
 *	-n	do not follow children
 *	-c NR	only this call (more than one: again)
 *
 * Writes a line per entry, `tid nr("path")`, and a line per other frame.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tattle/tattle.h"

#define PIDS_MAX 256
#define NUMBERS_MAX 64

struct out {
	int fd;
	size_t len;
	char text[1 << 16];
};

/* A log that cannot be written must not disturb what is traced. */
static void flush(struct out *o)
{
	size_t done = 0;

	while (done < o->len) {
		ssize_t n = write(o->fd, o->text + done, o->len - done);

		if (n <= 0)
			break;
		done += (size_t)n;
	}
	o->len = 0;
}

static __attribute__((format(printf, 2, 3))) void put(struct out *o, const char *fmt, ...)
{
	va_list ap;
	int n;

	if (sizeof(o->text) - o->len < 8192)
		flush(o);
	va_start(ap, fmt);
	n = vsnprintf(o->text + o->len, 8192, fmt, ap);
	va_end(ap);
	if (n > 0)
		o->len += (size_t)n < 8192 ? (size_t)n : 8191;
}

static void put_path(struct out *o, const struct tattle_frame *f, uint64_t addr)
{
	char path[4097];
	const void *p;
	size_t n = tattle_frame_memory(f, addr, sizeof(path) - 1, &p), i = 0;

	for (; i < n && ((const char *)p)[i]; i++) {
		char c = ((const char *)p)[i];

		path[i] = c < 32 || c > 126 || c == '"' ? '?' : c;
	}
	path[i] = 0;
	put(o, "%s", path);
}

static void log_frame(struct out *o, const struct tattle_frame *f, bool full)
{
	pid_t tid = tattle_frame_tid(f);
	struct tattle_call c;
	const char *text;
	int status, length;

	switch (tattle_frame_type(f)) {
	case TATTLE_FRAME_ENTER:
		tattle_frame_call(f, &c);
		put(o, "%d %" PRIu64 "(\"", tid, c.number);
		put_path(o, f, c.args[0]);
		put(o, "\")\n");
		break;
	case TATTLE_FRAME_EXIT:
		tattle_frame_call(f, &c);
		if (full)
			put(o, "%d %" PRIu64 " = %" PRId64 "\n", tid, c.number, c.result);
		break;
	case TATTLE_FRAME_SIGNAL:
		put(o, "%d --- signal %d ---\n", tid, tattle_frame_signal(f));
		break;
	case TATTLE_FRAME_END:
		if (tattle_frame_status(f, &status))
			put(o, "%d +++ %#x +++\n", tid, (unsigned)status);
		else
			put(o, "%d +++ unknown +++\n", tid);
		break;
	case TATTLE_FRAME_TASK:
		put(o, "%d new task of %d\n", tid, tattle_frame_other_tid(f));
		break;
	case TATTLE_FRAME_EXEC:
		put(o, "%d execve by %d\n", tid, tattle_frame_other_tid(f));
		break;
	case TATTLE_FRAME_WARNING:
		length = (int)tattle_frame_text(f, &text);
		put(o, "%d warning: %.*s\n", tid, length, length ? text : "");
		break;
	case TATTLE_FRAME_IDLE:
		flush(o);
		break;
	default:
		put(o, "%d frame %d\n", tid, (int)tattle_frame_type(f));
		break;
	}
}

static int complain(const char *failed, const char *what, const char *hint)
{
	fprintf(stderr, "rawlog: %s%s\n", failed, what);
	if (hint && *hint)
		fprintf(stderr, "rawlog: %s\n", hint);
	return 1;
}

static int parse_pid(const char *text, pid_t *ret)
{
	char *end;
	long v;

	errno = 0;
	v = strtol(text, &end, 10);
	if (*end || end == text || errno || v <= 0 || v > 1 << 22)
		return -EINVAL;
	*ret = (pid_t)v;
	return 0;
}

static int follow(struct tattle_session *s, struct out *o, bool full)
{
	const struct tattle_frame *f;
	int status, sig;

	while (tattle_session_next(s, &f) > 0) {
		log_frame(o, f, full);
		if (tattle_frame_type(f) == TATTLE_FRAME_END)
			flush(o); /* the command's end is held back until the next call */
	}
	flush(o);
	sig = tattle_session_signal(s);
	if (!tattle_session_status(s, &status) || !tattle_session_is_parent(s))
		status = 0;
	tattle_session_free(s);
	if (sig || WIFSIGNALED(status)) {
		sigset_t set;

		sig = sig ? sig : WTERMSIG(status);
		signal(sig, SIG_DFL);
		sigemptyset(&set);
		sigaddset(&set, sig);
		raise(sig);
		sigprocmask(SIG_UNBLOCK, &set, NULL);
	}
	return WEXITSTATUS(status);
}

int main(int argc, char **argv)
{
	struct tattle_options options = TATTLE_OPTIONS_INIT;
	struct tattle_command command = TATTLE_COMMAND_INIT;
	struct tattle_error error = { 0 };
	struct tattle_session *s;
	static struct out out;
	const char *log = "/dev/null";
	bool full = false, child = false;
	pid_t pids[PIDS_MAX];
	size_t count = 0, failed = 0;
	uint32_t numbers[NUMBERS_MAX], numbers_count = 0;
	struct tattle_calls calls[] = {
		{ TATTLE_ABI_X86_64, 0, numbers },
		{ TATTLE_ABI_AARCH64, 0, numbers },
	};
	int opt, r, high;

	while ((opt = getopt(argc, argv, "+fknxc:o:p:")) != -1) {
		switch (opt) {
		case 'f':
			full = true;
			break;
		case 'k':
			options.flags |= TATTLE_KILL_ON_EXIT;
			break;
		case 'x':
			child = true;
			break;
		case 'n':
			options.flags &= ~(uint32_t)TATTLE_FOLLOW;
			break;
		case 'c':
			if (numbers_count < NUMBERS_MAX)
				numbers[numbers_count++] = (uint32_t)atoi(optarg);
			break;
		case 'o':
			log = optarg;
			break;
		case 'p':
			if (count == PIDS_MAX || parse_pid(optarg, &pids[count++]) < 0)
				return complain("bad pid ", optarg, NULL);
			break;
		default:
			return 2;
		}
	}
	out.fd = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (out.fd < 0)
		return complain("cannot write ", log, strerror(errno));
	high = fcntl(out.fd, F_DUPFD_CLOEXEC, 10);
	if (high >= 0) {
		close(out.fd);
		out.fd = high;
	}
	for (size_t i = 0; i < 2; i++)
		calls[i].count = numbers_count;
	if (numbers_count) {
		options.calls = calls;
		options.calls_count = 2;
	}
	if (count) {
		options.detach_signals = 1ull << (SIGINT - 1) | 1ull << (SIGTERM - 1) |
					 1ull << (SIGHUP - 1) | 1ull << (SIGQUIT - 1);
		r = tattle_session_attach(&s, &options, pids, count, &failed, &error);
	} else if (optind < argc) {
		command.argv = argv + optind;
		r = child ? tattle_session_spawn(&s, &options, &command, &error)
			  : tattle_session_become(&s, &options, &command, &error);
	} else {
		return complain("no command", "", NULL);
	}
	if (r < 0) {
		complain(strerror(-r), ": ", NULL);
		complain(error.what, "", error.hint);
		return r == -ENOENT ? 127 : r == -EACCES ? 126 : 1;
	}
	return follow(s, &out, full);
}
