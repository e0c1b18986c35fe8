/* tattle policy check, of a recording. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "cli/cmd.h"
#include "cli/policy_run.h"
#include "cli/run.h"
#include "policy/recording.h"

#define READ_BYTES 65536

bool policy_is_recording(const char *word)
{
	struct stat st;
	char first = 0;
	int fd;

	if (!strcmp(word, "-"))
		return true;
	if (stat(word, &st) < 0 || S_ISDIR(st.st_mode))
		return false;
	if (!S_ISREG(st.st_mode) || access(word, X_OK) < 0)
		return true;
	/* Where every file may be executed, what is in it decides. */
	fd = open(word, O_RDONLY | O_CLOEXEC);
	if (fd >= 0 && read(fd, &first, 1) < 0)
		first = 0;
	if (fd >= 0)
		close(fd);
	return first == '{';
}

struct check {
	const char *path;
	struct recording *recording;
	struct buf line; /* what was read of a line that has not ended */
	FILE *report;
	unsigned long violations;
};

static int failed(const struct check *c, const char *why)
{
	fprintf(stderr, "tattle: cannot read '%s': %s\n", c->path, why);
	fputs("hint: 'tattle trace --json -o FILE -- COMMAND' makes a recording\n", stderr);
	return STATUS_TATTLE_FAILED;
}

static int take_line(struct check *c, const char *line, size_t n)
{
	struct error err = { 0 };
	struct buf out = { 0 };
	int r = recording_line(c->recording, line, n, &out, &err);

	if (r == 1) {
		c->violations++;
		fprintf(c->report, "tattle: violation: %.*s\n", (int)out.len,
			(const char *)out.data);
	}
	buf_done(&out);
	return r < 0 ? failed(c, r == -ENOMEM ? strerror(ENOMEM) : err.what) : 0;
}

/* The lines of what is there; what is left of the last one stays. */
static int take_lines(struct check *c)
{
	size_t from = 0;
	int status = 0;

	while (!status) {
		const uint8_t *at = c->line.data + from;
		const uint8_t *end = memchr(at, '\n', c->line.len - from);

		if (!end)
			break;
		status = take_line(c, (const char *)at, (size_t)(end - at));
		from += (size_t)(end - at) + 1;
	}
	memmove(c->line.data, c->line.data + from, c->line.len - from);
	c->line.len -= from;
	return status;
}

static int read_all(struct check *c, int fd)
{
	int status = 0;

	for (;;) {
		size_t before = c->line.len;
		ssize_t n;

		if (!buf_room(&c->line, READ_BYTES))
			return failed(c, "a line is too long");
		n = read(fd, c->line.data + before, READ_BYTES);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return failed(c, strerror(errno));
		if (n == 0)
			break;
		c->line.len += (size_t)n;
		/* A long line is not looked through again and again. */
		if (memchr(c->line.data + before, '\n', (size_t)n))
			status = take_lines(c);
		if (status)
			return status;
	}
	return c->line.len ? take_line(c, (const char *)c->line.data, c->line.len) : 0;
}

static int check_all(struct check *c, int fd)
{
	struct error err = { 0 };
	int status = read_all(c, fd);
	const char *words;

	if (!status && recording_end(c->recording, &err) < 0)
		status = failed(c, err.what);
	while (!status && (words = recording_warning(c->recording)))
		fprintf(stderr, "tattle: warning: %s\n", words);
	if (!status)
		fprintf(c->report, "tattle: %llu calls, %lu violation%s\n",
			(unsigned long long)recording_calls(c->recording), c->violations,
			c->violations == 1 ? "" : "s");
	return status ? status : c->violations != 0;
}

int policy_check(const struct policy *p, const struct check_opts *o, const char *path)
{
	struct check c = { .path = path, .line = { .limit = RECORDING_LINE_MAX } };
	int fd = strcmp(path, "-") ? open(path, O_RDONLY | O_CLOEXEC) : dup(STDIN_FILENO);
	int status;

	if (fd < 0)
		return failed(&c, strerror(errno));
	c.report = o->output ? fopen(o->output, "we") : stderr;
	c.recording = recording_new(p, o->args);
	if (!c.report)
		status = run_fail("cannot open the report", o->output, strerror(errno));
	else if (!c.recording)
		status = run_fail("out of memory", "check", NULL);
	else
		status = check_all(&c, fd);
	if (c.report && c.report != stderr && fclose(c.report) != 0 && status < 2)
		status = run_fail("cannot write the report", o->output, strerror(errno));
	recording_free(c.recording);
	buf_done(&c.line);
	close(fd);
	return status;
}
