/*
 * fd_info: what is known of a descriptor beside its path.
 *
 * Notes in words, as strace's -yy shows them: "TCP:[127.0.0.1:1->127.0.0.1:2]", "char 1:3",
 * "pid:42".  Asks the kernel by inode (sock_diag), by a duplicate of the descriptor, by
 * /proc; what cannot be learnt is left out.
 */
#ifndef TATTLE_CAPTURE_FD_INFO_H
#define TATTLE_CAPTURE_FD_INFO_H

#include "capture/memory.h"
#include "capture/socket_ends.h"

/* A descriptor, and where words about it go. */
struct fd_ask {
	struct builder *builder;
	const struct proc_view *view;
	struct socket_ends *ends; /* of before; NULL = nothing is known */
	pid_t tgid, proc_id;	  /* of whose it is: the process by our id, and as /proc knows it */
	int fd;
	uint64_t key; /* of the sections */
};

/* The task behind a pidfd, as /proc knows it; 0 or less if it is none, or has ended. */
pid_t fd_info_pidfd(const struct fd_ask *ask);

/* Adds SECTION_FD_INFO for a descriptor of which link is known
 * ("socket:[1]", "/dev/null"). */
void fd_info_note(const struct fd_ask *ask, const char *link);

#endif
