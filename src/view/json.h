/*
 * json: frames as JSON Lines (doc/json.md), a line a call or event.
 *
 * A call's line is written when the call is over.  Numbers, names and bytes are exact;
 * nothing in a line depends on the lines before it but for the header's clock.
 */
#ifndef TATTLE_VIEW_JSON_H
#define TATTLE_VIEW_JSON_H

#include <stdbool.h>

#include "frame/frame.h"
#include "spec/call_set.h"
#include "view/filter.h"
#include "view/output.h"
#include "walk/walk.h"

#define JSON_SCHEMA "tattle.trace"
#define JSON_VERSION 1

struct json_opts {
	struct walk_opts walk;
	bool fd_notes;				 /* descriptors with their paths */
	bool quiet_exit;			 /* no lines for ends of tasks */
	const struct call_set *abbrev, *verbose; /* NULL: all */
	struct filter filter;
};

struct json_view;

/* Returns NULL when memory is short.  out is borrowed. */
struct json_view *json_view_new(const struct json_opts *opts, struct output *out);
void json_view_free(struct json_view *v);

/* Takes one frame, which must have passed frame_check().  0, -ENOMEM, or the output's error. */
int json_view_frame(struct json_view *v, const struct frame *f);

#endif
