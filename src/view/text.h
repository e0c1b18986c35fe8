/*
 * text: frames as lines in strace's format.
 *
 * Two forms: strace's own (the beginning of a call is shown at once, and cut by
 * "<unfinished ...>" when another task comes between), and whole calls (a line appears when
 * the call ends; one that never ends appears with why).
 */
#ifndef TATTLE_VIEW_TEXT_H
#define TATTLE_VIEW_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "frame/frame.h"
#include "spec/call_set.h"
#include "view/filter.h"
#include "view/output.h"
#include "view/text_value.h"
#include "walk/walk.h"

/* PLAIN_IF_SEVERAL: if there are several tasks when the first line is written. */
enum text_pid { TEXT_PID_NEVER, TEXT_PID_PLAIN, TEXT_PID_PLAIN_IF_SEVERAL, TEXT_PID_BRACKETS };
enum text_clock { TEXT_CLOCK_NONE, TEXT_CLOCK_TIME, TEXT_CLOCK_EPOCH };

/* Where the lines of one task go when tasks are kept apart (-ff).  Returns a borrowed
 * output, or NULL (then the common one is used). */
typedef struct output *(*text_output_for)(void *ctx, int32_t tid);

/* What can have a colour. */
enum text_paint {
	PAINT_NONE,
	PAINT_CALL,
	PAINT_RESULT,
	PAINT_ERROR,
	PAINT_SIGNAL,
	PAINT_END,
	/* Only where there is a palette: */
	PAINT_FIELD, /* names of arguments and fields */
	PAINT_VALUE,
	PAINT_CONSTANT,
	PAINT_COMMENT,
	PAINT_BETWEEN, /* brackets, commas and the like */
	PAINT_COUNT
};

struct text_opts {
	struct text_style style;
	struct walk_opts walk;
	bool whole_calls;
	enum text_pid pid;
	bool pid_always;       /* brackets even while there is one task only */
	bool awaits_command;   /* one is started beside tasks that were there */
	bool fd_notes;	       /* paths of descriptors */
	unsigned fd_details;   /* -y: enum fd_detail; more than paths */
	enum text_clock clock; /* -t */
	unsigned clock_digits; /* after the second: 0, 3, 6 or 9 */
	bool relative;	       /* -r */
	unsigned relative_digits;
	bool duration; /* -T */
	unsigned duration_digits;
	unsigned result_column;	    /* -a */
	bool ip;		    /* -i */
	bool call_number;	    /* -n */
	bool color;		    /* for terminals: names, errors and events stand out */
	const char *const *palette; /* the terminal's sequences by enum text_paint, NULL = as
				       before; or NULL: tattle's own */
	bool vcpus;	  /* states of virtual machines' processors, where frames have them whole */
	bool hyperlink;	  /* names of calls lead to their manual pages (OSC 8) */
	bool pid_ns;	  /* tattle's ids of tasks in other namespaces */
	bool pid_names;	  /* names of processes behind their ids */
	bool tree;	  /* lines are indented by the generation of their process */
	bool abi_changes; /* "[ Process PID=1 runs in 32 bit mode. ]" */
	bool quiet_exit;  /* -e quiet=exit */
	bool quiet_superseded;				     /* -e quiet=thread-execve */
	const struct call_set *raw, *abbrev, *verbose;	     /* NULL: none, all, all */
	const struct fd_set_words *dump_reads, *dump_writes; /* NULL: no dumps */
	unsigned secontext;				     /* enum secontext_show */
	unsigned stack;					     /* -k: 1 names, 2 source lines too */
	struct filter filter;
	const char *warning_prefix; /* "tattle": who speaks in warnings */
	text_output_for output_for; /* NULL: all lines to one output */
	void *output_ctx;
};

struct text_view;

/* Returns NULL when memory is short.  out is borrowed. */
struct text_view *text_view_new(const struct text_opts *opts, struct output *out);
void text_view_free(struct text_view *v);

/* Takes one frame, which must have passed frame_check().  0, -ENOMEM, or the output's error. */
int text_view_frame(struct text_view *v, const struct frame *f);

#endif
