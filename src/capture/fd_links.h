/*
 * fd_links: what the links of descriptors said a moment ago.
 *
 * A program works on the same few descriptors, and in the same directory, again and again:
 * the path behind one needs no look into /proc at each call.  It stays what it is until some
 * call closes, replaces, renames or mounts something, so every call that is not known to do
 * none of that makes all links unknown, from its entry to its exit.  Programs that are not
 * followed rename files too: a link is believed for FD_LINKS_NS only.
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

struct fd_link {
	pid_t tid;
	int fd; /* AT_FDCWD: the working directory */
	uint64_t until_ns;
	size_t len;
	char text[FD_LINK_BYTES];
};

struct fd_links {
	struct call_set harmless, harmful; /* those that were asked for before */
	unsigned unsettled;		   /* tasks inside calls that may change links */
	uint64_t now_ns;		   /* of the stop that is served */
	unsigned count, next;
	struct fd_link link[FD_LINKS];
};

/* Does the call leave all links as they are? */
bool fd_links_survive(struct fd_links *l, const struct abi *abi, uint64_t nr);

void fd_links_forget(struct fd_links *l);

/* NULL if it is not known now. */
const struct fd_link *fd_links_get(const struct fd_links *l, pid_t tid, int fd);
void fd_links_put(struct fd_links *l, pid_t tid, int fd, const char *text, size_t len);

#endif
