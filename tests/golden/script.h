/*
 * script: frames written as words, for tests that need no kernel.
 *
 * Owns the little language of tests/golden/README.md; gives frames one after another, as
 * capture would.
 */
#ifndef TATTLE_TESTS_GOLDEN_SCRIPT_H
#define TATTLE_TESTS_GOLDEN_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/error.h"
#include "frame/builder.h"
#include "view/text.h"

struct script {
	struct buf frames; /* whole frames, one after another */
	struct text_opts opts;
	struct builder builder;
	bool begun; /* the builder holds a frame that is not finished */
	unsigned abi;
	int32_t tid, tgid;
	uint64_t time_ns;
	uint64_t nr, args[6]; /* of the last enter */
	uint64_t enter_time_ns;
};

/* 0 or -ENOMEM. */
int script_init(struct script *s);
void script_done(struct script *s);

/* Forgets the frames; the options are the default ones again. */
void script_reset(struct script *s);

/* Takes one line of len bytes; -EINVAL with words in err when it says nothing. */
int script_line(struct script *s, const char *line, size_t len, struct error *err);

/* Finishes the last frame. */
void script_finish(struct script *s);

/* Shows all frames, as text and as JSON Lines (with the header).  0 or a negative errno. */
int script_show(const struct script *s, struct buf *text, struct buf *json);

/* The same for frames from anywhere: stops at what is no frame. */
int frames_show(const void *frames, size_t len, const struct text_opts *opts, struct buf *text,
	struct buf *json);

#endif
