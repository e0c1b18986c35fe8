/* text_fd: what is known of a descriptor, in angle brackets behind its number. */
#ifndef TATTLE_VIEW_TEXT_FD_H
#define TATTLE_VIEW_TEXT_FD_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/quote.h"
#include "frame/frame.h"
#include "walk/walk.h"

/* What is shown (strace's -e decode-fds=); but for the first the same as FD_INFO_*. */
enum fd_detail {
	FD_DETAIL_PATH = 1,
	FD_DETAIL_DEV = FD_INFO_DEV,
	FD_DETAIL_SOCKET = FD_INFO_SOCKET,
	FD_DETAIL_PIDFD = FD_INFO_PIDFD,
	FD_DETAIL_EVENTFD = FD_INFO_EVENTFD,
	FD_DETAIL_SIGNALFD = FD_INFO_SIGNALFD,
	FD_DETAIL_ALL = 63,
};

/* Where notes are looked for. */
struct text_fd_ctx {
	const struct frame *frames[2]; /* of entry and exit; either may be NULL */
	bool after;		       /* as it is after the call, not before */
	unsigned details;	       /* enum fd_detail */
	const struct walk *walk;       /* NULL: none whose phase could be asked for */
	unsigned secontext;	       /* enum secontext_show */
	enum quote_hex hex;	       /* of strings */
};

/* text_fd_put: ctx is a struct text_fd_ctx; fd may be AT_FDCWD. */
void text_fd(void *ctx, struct buf *out, int64_t fd);
/* text_pid_put: the name of a process; details do not matter. */
void text_pid(void *ctx, struct buf *out, const struct type *t, int64_t pid);

#endif
