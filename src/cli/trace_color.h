/* trace_color: strace's colours, and what STRACE_COLORS makes of them. */
#ifndef TATTLE_CLI_TRACE_COLOR_H
#define TATTLE_CLI_TRACE_COLOR_H

#include "view/text.h"

#define COLOR_BYTES 32

struct trace_palette {
	const char *codes[PAINT_COUNT]; /* for text_opts.palette */
	char own[PAINT_COUNT][COLOR_BYTES];
};

/* Fills in strace's palette.  spec: "syscall=1;33:retval=32:error=31", or NULL; what is not of that
 * form, or about something that has no colour here, is passed over. */
void trace_palette_init(struct trace_palette *p, const char *spec);

#endif
