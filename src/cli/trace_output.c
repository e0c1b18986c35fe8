#include "cli/trace_output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define FD_HIGH 200 /* programs that number descriptors themselves use low ones */

/* Moves a descriptor out of the way of those that scripts name: "exec 3>x" must find 3 free. */
static int high_fd(int fd)
{
	int high = fcntl(fd, F_DUPFD_CLOEXEC, FD_HIGH);

	if (high < 0)
		high = fcntl(fd, F_DUPFD_CLOEXEC, 10);
	if (high < 0)
		return fd;
	close(fd);
	return high;
}

static bool is_pipe(const char *output)
{
	return output && (output[0] == '|' || output[0] == '!');
}

static int open_file(const struct trace_config *c, const char *path)
{
	int flags = O_WRONLY | O_CREAT | O_CLOEXEC | (c->append ? O_APPEND : O_TRUNC);
	int fd = open(path, flags, 0666);

	if (fd >= 0)
		return high_fd(fd);
	if (c->as_strace)
		fprintf(stderr, "%s: Can't fopen '%s': %s\n", c->name, path, strerror(errno));
	else
		fprintf(stderr, "%s: cannot write '%s': %s\n", c->name, path, strerror(errno));
	return -1;
}

int trace_output_open(struct trace_output *o, const struct trace_config *c)
{
	int fd;

	*o = (struct trace_output){ .config = c };
	map_init(&o->by_tid, 0);
	output_init(&o->common, -1, false);
	o->shell_out = -1;
	if (is_pipe(c->output)) {
		if (c->separate)
			return trace_fail_help(c,
				"piping the output and --output-separately are mutually "
				"exclusive");
		o->shell_out = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, FD_HIGH);
		o->shell_group = getpgrp();
		return 0;
	}
	if (c->separate)
		return 0;
	if (c->output) {
		fd = open_file(c, c->output);
		if (fd < 0)
			return c->bad_status;
	} else {
		fd = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, FD_HIGH);
		if (fd < 0)
			fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
	}
	output_init(&o->common, fd, true);
	return 0;
}

/* It writes where we were to write and belongs to the job that we were started in, whatever has
 * become of us since; a pager must be able to read from the terminal. */
static void run_shell(const struct trace_output *o, int in)
{
	sigset_t none;

	(void)setpgid(0, o->shell_group);
	if (o->shell_out >= 0)
		(void)dup2(o->shell_out, STDOUT_FILENO);
	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (dup2(in, STDIN_FILENO) == STDIN_FILENO)
		execl("/bin/sh", "sh", "-c", o->config->output + 1, (char *)NULL);
	_exit(127);
}

int trace_output_start(struct trace_output *o)
{
	int ends[2];

	if (!is_pipe(o->config->output))
		return 0;
	if (pipe2(ends, O_CLOEXEC) < 0)
		return trace_fail(o->config, "pipe: %s", strerror(errno));
	o->pipe_pid = fork();
	if (o->pipe_pid == 0)
		run_shell(o, ends[0]);
	close(ends[0]);
	if (o->shell_out >= 0)
		close(o->shell_out);
	o->shell_out = -1;
	if (o->pipe_pid < 0) {
		close(ends[1]);
		return trace_fail(o->config, "fork: %s", strerror(errno));
	}
	output_init(&o->common, ends[1], true);
	return 0;
}

struct output *trace_output_for(void *ctx, int32_t tid)
{
	struct trace_output *o = ctx;
	struct output *out = map_get(&o->by_tid, (uint64_t)(uint32_t)tid);
	char *path = NULL;
	int fd;

	if (out)
		return out;
	if (asprintf(&path, "%s.%d", o->config->output, tid) < 0)
		return NULL;
	fd = open_file(o->config, path);
	free(path);
	out = fd >= 0 ? calloc(1, sizeof(*out)) : NULL;
	if (!out)
		return NULL;
	output_init(out, fd, true);
	if (map_put(&o->by_tid, (uint64_t)(uint32_t)tid, out) < 0) {
		(void)output_done(out);
		free(out);
		return NULL;
	}
	return out;
}

void trace_output_end(struct trace_output *o, int32_t tid)
{
	struct output *out = map_del(&o->by_tid, (uint64_t)(uint32_t)tid);
	int r;

	if (!out)
		return;
	o->ended_bytes += out->written + out->buf.len;
	r = output_done(out);
	if (r < 0 && !o->common.error)
		o->common.error = r;
	free(out);
}

uint64_t trace_output_bytes(const struct trace_output *o)
{
	uint64_t n = o->ended_bytes + o->common.written + o->common.buf.len, tid;
	struct map_iter it = { 0 };
	void *p;

	while (map_next(&o->by_tid, &it, &tid, &p)) {
		const struct output *out = p;

		n += out->written + out->buf.len;
	}
	return n;
}

/* FILE.4 becomes FILE.5, … FILE becomes FILE.1. */
static void shift_files(const struct trace_config *c)
{
	for (unsigned i = c->rotate_files; i > 0; i--) {
		char *from = NULL, *to = NULL;
		int n = i > 1 ? asprintf(&from, "%s.%u", c->output, i - 1)
			      : asprintf(&from, "%s", c->output);

		if (n >= 0 && asprintf(&to, "%s.%u", c->output, i) >= 0)
			(void)rename(from, to);
		free(from);
		free(to);
	}
}

int trace_output_rotate(struct trace_output *o)
{
	struct output *out = &o->common;
	uint64_t n = out->written + out->buf.len;
	int fd;

	if (n - o->rotated_at < o->config->rotate_bytes ||
		(out->buf.len && out->buf.data[out->buf.len - 1] != '\n'))
		return out->error;
	if (output_flush(out) < 0)
		return out->error;
	shift_files(o->config);
	fd = open_file(o->config, o->config->output);
	if (fd < 0) {
		out->error = -EIO;
		return out->error;
	}
	close(out->fd);
	out->fd = fd;
	o->rotated_at = n;
	return 0;
}

int trace_output_flush(struct trace_output *o)
{
	struct map_iter it = { 0 };
	int r = o->common.fd >= 0 ? output_flush(&o->common) : o->common.error;
	uint64_t tid;
	void *out;

	while (map_next(&o->by_tid, &it, &tid, &out)) {
		int e = output_flush(out);

		if (!r)
			r = e;
	}
	return r;
}

static void wait_for_pipe(struct trace_output *o)
{
	int status;

	if (o->pipe_pid > 0)
		while (waitpid(o->pipe_pid, &status, 0) < 0 && errno == EINTR)
			;
	o->pipe_pid = 0;
}

int trace_output_end_pipe(struct trace_output *o)
{
	int r = 0;

	if (o->pipe_pid <= 0)
		return 0;
	r = output_done(&o->common);
	output_init(&o->common, open("/dev/null", O_WRONLY | O_CLOEXEC), true);
	wait_for_pipe(o);
	return r;
}

int trace_output_close(struct trace_output *o)
{
	struct map_iter it = { 0 };
	int r = trace_output_flush(o);
	uint64_t tid;
	void *out;

	while (map_next(&o->by_tid, &it, &tid, &out)) {
		(void)output_done(out);
		free(out);
	}
	map_done(&o->by_tid);
	if (o->common.fd >= 0) {
		int e = output_done(&o->common);

		if (!r)
			r = e;
	}
	wait_for_pipe(o);
	return r;
}
