/* tattle trace and tattle strace: a session, and a view that shows its frames. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/cmd.h"
#include "cli/trace_config.h"
#include "tattle/tattle.h"
#include "view/json.h"
#include "view/output.h"
#include "view/text.h"

static void print_error(const struct trace_config *c, const char *what, const char *hint, int code)
{
	if (code)
		fprintf(stderr, "%s: %s: %s\n", c->name, what, strerror(-code));
	else
		fprintf(stderr, "%s: %s\n", c->name, what);
	if (hint && hint[0])
		fprintf(stderr, "hint: %s\n", hint);
}

/* Out of the way of the descriptors that programs number themselves: a shell script's
 * "exec 3>x" must find 3 free. */
static int high_fd(int fd)
{
	int high = fcntl(fd, F_DUPFD_CLOEXEC, 200);

	if (high < 0)
		high = fcntl(fd, F_DUPFD_CLOEXEC, 10);
	if (high < 0)
		return fd;
	close(fd);
	return high;
}

static int open_output(const struct trace_config *c, struct output *o)
{
	int flags = O_WRONLY | O_CREAT | O_CLOEXEC | (c->append ? O_APPEND : O_TRUNC);
	int fd;

	if (!c->output) {
		fd = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
		if (fd < 0)
			fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
		output_init(o, fd, true);
		return 0;
	}
	fd = open(c->output, flags, 0666);
	if (fd < 0) {
		int code = -errno;

		if (c->as_strace)
			fprintf(stderr, "%s: Can't fopen '%s': %s\n", c->name, c->output, strerror(-code));
		else
			fprintf(stderr, "%s: cannot write '%s': %s\n", c->name, c->output, strerror(-code));
		return c->bad_status;
	}
	output_init(o, high_fd(fd), true);
	return 0;
}

/* ---- the session ------------------------------------------------------------------ */

struct call_numbers {
	struct tattle_calls sets[ABI_COUNT];
	uint32_t numbers[ABI_COUNT][CALL_SET_WORDS * 64];
};

static size_t list_calls(const struct call_set *s, struct call_numbers *n)
{
	for (unsigned id = 0; id < ABI_COUNT; id++) {
		const struct abi *abi = abi_get(id);
		uint32_t count = 0;

		for (uint32_t nr = 0; nr < CALL_SET_WORDS * 64; nr++)
			if (call_set_has(s, abi, nr | abi->nr_mask))
				n->numbers[id][count++] = nr;
		n->sets[id] = (struct tattle_calls){ id, count, n->numbers[id] };
	}
	return ABI_COUNT;
}

static void session_options(const struct trace_config *c, struct tattle_options *o,
	struct call_numbers *n)
{
	o->flags = (c->follow ? (uint32_t)TATTLE_FOLLOW : 0) |
		(c->kill_on_exit ? (uint32_t)TATTLE_KILL_ON_EXIT : 0) |
		(c->text.fd_notes ? (uint32_t)TATTLE_FD_PATHS : 0) |
		(c->text.walk.verbose ? (uint32_t)TATTLE_VERBOSE : 0) |
		(c->output ? 0 : (uint32_t)TATTLE_KEEP_STDERR);
	o->string_max = c->text.walk.string_max;
	if (c->calls_given) {
		o->calls_count = list_calls(&c->calls, n);
		o->calls = n->sets;
	}
	if (c->pids_count) {
		static const int sigs[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };

		for (size_t i = 0; i < sizeof(sigs) / sizeof(sigs[0]); i++)
			o->detach_signals |= 1ull << (sigs[i] - 1);
	}
}

static int exec_failed(void *arg, const char *file, int error)
{
	const struct trace_config *c = arg;

	if (c->as_strace) {
		fprintf(stderr, error == ENOENT ? "%s: Can't stat '%s': %s\n" : "%s: exec: %3$s\n",
			c->name, file, strerror(error));
		return 1;
	}
	fprintf(stderr, "tattle: cannot execute '%s': %s\n", file, strerror(error));
	return error == ENOENT ? 127 : 126;
}

static int start(const struct trace_config *c, char **argv, struct tattle_session **session)
{
	struct tattle_options options = TATTLE_OPTIONS_INIT;
	struct tattle_command command = TATTLE_COMMAND_INIT;
	struct call_numbers *numbers = calloc(1, sizeof(*numbers));
	struct tattle_error err = { 0 };
	int r = -ENOMEM;

	if (!numbers)
		goto out;
	session_options(c, &options, numbers);
	if (c->pids_count) {
		size_t failed = 0;

		r = tattle_session_attach(session, &options, c->pids, c->pids_count, &failed, &err);
	} else {
		command.file = argv[0];
		command.argv = argv;
		command.exec_failed = exec_failed;
		command.exec_failed_arg = (void *)(uintptr_t)c;
		if (c->argv0)
			argv[0] = (char *)(uintptr_t)c->argv0;
		r = tattle_session_become(session, &options, &command, &err);
	}
out:
	free(numbers);
	if (r < 0)
		print_error(c, err.what[0] ? err.what : "cannot trace", err.hint, err.code ? 0 : r);
	return r;
}

/* ---- the loop --------------------------------------------------------------------- */

struct views {
	struct text_view *text;
	struct json_view *json;
	struct output *out;
};

static bool wanted(const struct trace_config *c, const struct tattle_frame *f)
{
	struct tattle_call call;
	const struct abi *abi;

	if (!c->calls_given || !tattle_frame_call(f, &call))
		return true;
	abi = abi_get(call.abi);
	return abi && call_set_has(&c->calls, abi, call.number);
}

static int show(const struct trace_config *c, struct views *v, const struct tattle_frame *f)
{
	const struct frame *frame = (const struct frame *)(const void *)f;

	if (!wanted(c, f))
		return 0;
	return v->json ? json_view_frame(v->json, frame) : text_view_frame(v->text, frame);
}

/* Reads frames until the session is over.  A log that cannot be written any more is said
 * once; the command runs on. */
static int follow(const struct trace_config *c, struct views *v, struct tattle_session *s)
{
	const struct tattle_frame *f;
	bool told = false;
	int r;

	while ((r = tattle_session_next(s, &f)) > 0) {
		int e = show(c, v, f);

		if (tattle_frame_type(f) == TATTLE_FRAME_END)
			e = output_flush(v->out);
		if (e < 0 && !told) {
			told = true;
			print_error(c, c->output ? c->output : "standard error", NULL, e);
		}
	}
	return r;
}

static int exit_status(const struct trace_config *c, struct tattle_session *s)
{
	int status, sig = tattle_session_signal(s);

	if (sig && c->as_strace) {
		sigset_t set;

		signal(sig, SIG_DFL);
		sigemptyset(&set);
		sigaddset(&set, sig);
		sigprocmask(SIG_UNBLOCK, &set, NULL);
		raise(sig);
	}
	if (!tattle_session_status(s, &status))
		return 0;
	if (WIFSIGNALED(status)) {
		signal(WTERMSIG(status), SIG_DFL);
		raise(WTERMSIG(status));
		return 128 + WTERMSIG(status);
	}
	return WEXITSTATUS(status);
}

static int trace(const struct trace_config *c, char **argv)
{
	struct tattle_session *session = NULL;
	struct views v = { 0 };
	struct output out;
	int status = open_output(c, &out), r;

	if (status)
		return status;
	r = start(c, argv, &session);
	if (r < 0) {
		(void)output_done(&out);
		return c->bad_status;
	}
	v.out = &out;
	if (c->json)
		v.json = json_view_new(&(struct json_opts){ .walk = c->text.walk }, &out);
	else
		v.text = text_view_new(&c->text, &out);
	if (!v.json && !v.text) {
		print_error(c, "cannot trace", NULL, -ENOMEM);
		status = c->bad_status;
	} else if (follow(c, &v, session) < 0) {
		status = c->bad_status;
	}
	json_view_free(v.json);
	text_view_free(v.text);
	r = output_done(&out);
	if (!status)
		status = exit_status(c, session);
	tattle_session_free(session);
	return status;
}

static int run(int argc, char **argv, bool as_strace)
{
	struct trace_config c;
	int first, status;

	trace_config_init(&c, argv[0], as_strace);
	status = trace_config_parse(&c, argc, argv, &first);
	if (!status && !c.help) {
		c.text.pid = c.output ? c.follow ? TEXT_PID_PLAIN : TEXT_PID_NEVER :
					TEXT_PID_BRACKETS;
		status = trace(&c, argv + first);
	}
	trace_config_done(&c);
	return status;
}

int cmd_trace(int argc, char **argv)
{
	return run(argc, argv, false);
}

int cmd_strace(int argc, char **argv)
{
	return run(argc, argv, true);
}
