/*
 * writer: how many calls a second the views write, on one CPU.
 *
 *	writer [SECONDS] COMMAND [ARG...]
 *
 * Follows the command once, keeps its frames, and then decodes and writes them again and again
 * to /dev/null.  Prints calls per second of this thread's CPU time, text and JSON.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "frame/frame.h"
#include "tattle/tattle.h"
#include "view/json.h"
#include "view/text.h"

struct recording {
	uint8_t *bytes;
	size_t len, cap;
	size_t calls;
};

static void keep(struct recording *r, const struct frame *f)
{
	if (r->cap - r->len < f->size) {
		r->cap = r->cap * 2 + f->size + (1 << 20);
		r->bytes = realloc(r->bytes, r->cap);
		if (!r->bytes)
			abort();
	}
	memcpy(r->bytes + r->len, f, f->size);
	r->len += f->size;
	r->calls += f->type == FRAME_EXIT;
}

static int record(struct recording *r, char **argv)
{
	struct tattle_options options = TATTLE_OPTIONS_INIT;
	struct tattle_command command = TATTLE_COMMAND_INIT;
	struct tattle_error error = { 0 };
	struct tattle_session *session;
	const struct tattle_frame *f;

	options.flags |= (uint32_t)TATTLE_FOLLOW | (uint32_t)TATTLE_FD_PATHS;
	command.argv = argv;
	if (tattle_session_spawn(&session, &options, &command, &error) < 0) {
		fprintf(stderr, "writer: %s\n", error.what);
		return -1;
	}
	while (tattle_session_next(session, &f) > 0)
		if (tattle_frame_type(f) != TATTLE_FRAME_IDLE)
			keep(r, (const struct frame *)(const void *)f);
	tattle_session_free(session);
	return 0;
}

static double cpu_seconds(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ts);
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

struct views {
	struct text_view *text;
	struct json_view *json;
};

static double rate(const struct recording *r, const struct views *v, double seconds)
{
	double begin = cpu_seconds(), took;
	size_t calls = 0;

	do {
		for (size_t at = 0; at < r->len;) {
			const struct frame *f = (const void *)(r->bytes + at);

			if (v->text)
				text_view_frame(v->text, f);
			else
				json_view_frame(v->json, f);
			at += f->size;
		}
		calls += r->calls;
		took = cpu_seconds() - begin;
	} while (took < seconds);
	return (double)calls / took;
}

int main(int argc, char **argv)
{
	struct text_opts text = {
		.walk.string_max = 32, .pid = TEXT_PID_PLAIN, .fd_notes = true, .whole_calls = true
	};
	struct json_opts json = { .walk.string_max = 32, .fd_notes = true };
	double seconds = argc > 1 ? atof(argv[1]) : 0;
	int first = seconds > 0 ? 2 : 1;
	struct recording r = { 0 };
	struct output out;
	struct views v = { 0 };

	if (first >= argc || record(&r, argv + first) < 0 || !r.calls) {
		fputs("usage: writer [SECONDS] COMMAND [ARG...]\n", stderr);
		return 1;
	}
	output_init(&out, open("/dev/null", O_WRONLY | O_CLOEXEC), true);
	v.text = text_view_new(&text, &out);
	printf("%zu calls; text %.0f a second, ", r.calls, rate(&r, &v, seconds > 0 ? seconds : 1));
	text_view_free(v.text);
	v.text = NULL;
	v.json = json_view_new(&json, &out);
	printf("JSON %.0f a second\n", rate(&r, &v, seconds > 0 ? seconds : 1));
	json_view_free(v.json);
	output_done(&out);
	free(r.bytes);
	return 0;
}
