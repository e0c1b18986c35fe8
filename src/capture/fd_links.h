/*
 * fd_links: what the links of descriptors said a moment ago.
 *
 * A program works on the same few descriptors, and in the same directory, again and again:
 * the path behind one needs no look into /proc at each call.  It stays what it is until some
 * call closes, replaces, renames or mounts something, so every call that is not known to do
 * none of that makes all links unknown, from its entry to its exit; one that only closes or
 * replaces descriptors leaves the working directory's.  Programs that are not followed rename
 * files too: a link is believed for FD_LINKS_NS only.
 */
#ifndef TATTLE_CAPTURE_FD_LINKS_H
#define TATTLE_CAPTURE_FD_LINKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "abi/abi.h"
#include "spec/call_set.h"

#define FD_LINKS_NS 5000000u
#define FD_LINKS 16
#define FD_LINK_BYTES 240 /* of a link; longer ones are looked up each time */

/* What a call does to links. */
enum links_change {
	LINKS_STAY,
	LINKS_LOSE_FDS, /* and keep the working directories */
	LINKS_GO,
	LINKS_CHANGES,
};

struct fd_link {
	pid_t tid;
	int fd; /* AT_FDCWD: the working directory */
	uint64_t until_ns;
	size_t len;
	char text[FD_LINK_BYTES];
};

struct fd_links {
	struct call_set known[LINKS_CHANGES]; /* calls that were asked for before */
	unsigned inside[LINKS_CHANGES];	      /* tasks that are inside such calls */
	enum links_change changing; /* by calls that others were inside of, at this stop */
	uint64_t now_ns;	    /* of the stop that is served */
	unsigned count, next;
	struct fd_link link[FD_LINKS];
};

enum links_change fd_links_change(struct fd_links *l, const struct abi *abi, uint64_t nr);

/* A stop is served.  What is known at it is decided now: a call that is entered at it has changed
 * nothing yet. */
void fd_links_at_stop(struct fd_links *l, uint64_t now_ns);

/* A task is inside such a call: to the matching fd_links_leave(), what it changes is not known. */
void fd_links_enter(struct fd_links *l, enum links_change change);
void fd_links_leave(struct fd_links *l, enum links_change change);

void fd_links_forget(struct fd_links *l);

/* NULL if it is not known now. */
const struct fd_link *fd_links_get(const struct fd_links *l, pid_t tid, int fd);
/* Kept only where fd_links_get() may believe it. */
void fd_links_put(struct fd_links *l, pid_t tid, int fd, const char *text, size_t len);

#endif
