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

/* Adds SECTION_FD_INFO to mem's frame for a descriptor of its task of which link is known
 * ("socket:[1]", "/dev/null"). */
void fd_info_note(struct tracee_mem *mem, int fd, const char *link);

/* A file whose link says " (deleted)": is it so? */
void fd_info_deleted(struct tracee_mem *mem, int fd, const char *link);

#endif
