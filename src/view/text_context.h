/* text_context: SELinux contexts in brackets, as strace's --secontext has them. */
#ifndef TATTLE_VIEW_TEXT_CONTEXT_H
#define TATTLE_VIEW_TEXT_CONTEXT_H

#include <stdint.h>

#include "base/buf.h"
#include "base/quote.h"
#include "view/text_fd.h"

/* How SELinux contexts are shown (strace's --secontext). */
enum secontext_show {
	SECONTEXT_SHOWN = 1,
	SECONTEXT_FULL = 2,	/* not only the type */
	SECONTEXT_MISMATCH = 4, /* and what it should be */
};

/* " [CONTEXT]" of a descriptor, if it has one. */
void text_fd_context(const struct text_fd_ctx *c, struct buf *out, int64_t fd);
/* text_path_put: the context of the file. */
void text_path_context(void *ctx, struct buf *out, int dirfd, const uint8_t *path, size_t len);
/* "[CONTEXT] " of the task that the frame is about, if it has one. */
void text_task_context(struct buf *out, const struct frame *f, unsigned show, enum quote_hex hex);

#endif
