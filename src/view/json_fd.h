/* json_fd: what is known of a descriptor or an interface, as members of its object. */
#ifndef TATTLE_VIEW_JSON_FD_H
#define TATTLE_VIEW_JSON_FD_H

#include <stdbool.h>

#include "base/buf.h"
#include "frame/frame.h"

/* Where notes are looked for. */
struct json_fd_ctx {
	const struct frame *frames[2]; /* of entry and exit; either may be NULL */
	bool after;		       /* as it is after the call, not before */
};

/* json_fd_put: ctx is a struct json_fd_ctx; writes ,"path":… and the like; fd may be AT_FDCWD. */
void json_fd(void *ctx, struct buf *out, int64_t fd);

/* json_if_put, with the same ctx. */
void json_interface(void *ctx, struct buf *out, uint32_t index);

#endif
