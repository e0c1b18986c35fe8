/*
 * call: one call as its frames tell it, ready to be walked.
 *
 * Pure: no I/O, no ptrace, no globals.  The frames must have passed frame_check() and
 * outlive the call.
 */
#ifndef TATTLE_DECODE_CALL_H
#define TATTLE_DECODE_CALL_H

#include "decode/frame_mem.h"
#include "frame/frame.h"
#include "walk/walk.h"

/* Stays where call_init() found it: its walk points to it. */
struct call {
	const struct frame *enter; /* NULL: was not seen */
	const struct frame *exit;  /* NULL: has not returned, or never will */
	struct frame_mem enter_mem, exit_mem;
	struct walk walk;
};

/*
 * Prepares c for walking.  At least one of enter and exit is given.  Returns 0, or -EBADMSG
 * when a body is too short or names an ABI that this build does not know.
 */
int call_init(struct call *c, const struct frame *enter, const struct frame *exit,
	struct sink *sink, const struct walk_opts *opts);

/* The name of the call as shown: the row's, or "syscall_0x…" written into buf. */
const char *call_name(const struct call *c, char buf[32]);

/* Bodies, with their sizes checked; NULL when the frame is of another type or too short. */
const struct frame_enter *frame_enter_body(const struct frame *f);
const struct frame_exit *frame_exit_body(const struct frame *f);

#endif
