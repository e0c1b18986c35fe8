/* other_fd: descriptors of other tasks than the one that makes the call. */
#ifndef TATTLE_SPEC_OTHER_FD_H
#define TATTLE_SPEC_OTHER_FD_H

#include <stdint.h>

#include "walk/walk.h"

/*
 * A KIND_OTHER_FD's value: the descriptor in its lower half, whose it is in its upper half.  That
 * is the task's id as the caller knows it, or a descriptor of the caller's that leads to the task.
 */
#define OTHER_FD_BY_PIDFD 0x40000000u

static inline uint32_t other_fd_owner(uint64_t v)
{
	return (uint32_t)(v >> 32);
}

/* Emit fd as that of a task; as a plain number if there can be no such task. */
void fd_of_task(struct walk *w, int pid, int fd);
void fd_of_pidfd(struct walk *w, int pidfd, int fd);

#endif
