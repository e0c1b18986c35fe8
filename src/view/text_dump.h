/* text_dump: what a call read or wrote, in hexadecimal (strace's -e read= and -e write=). */
#ifndef TATTLE_VIEW_TEXT_DUMP_H
#define TATTLE_VIEW_TEXT_DUMP_H

#include "base/buf.h"
#include "decode/call.h"
#include "view/filter.h"

/* Writes the lines for a call that has returned, if it is one that reads from or writes to
 * one of the descriptors.  Either set may be NULL. */
void text_dump(struct buf *b, const struct call *c, const struct fd_set_words *reads,
	const struct fd_set_words *writes);

#endif
