/*
 * socket_ends: what was told of sockets when they had a peer.
 *
 * The kernel forgets who was at the other end as soon as that end is closed; what a program reads
 * until then, and its own close, are still about that peer.  Sockets are known by their inodes,
 * whose numbers are not used again for long.
 */
#ifndef TATTLE_CAPTURE_SOCKET_ENDS_H
#define TATTLE_CAPTURE_SOCKET_ENDS_H

#include <stddef.h>
#include <stdint.h>

#define SOCKET_ENDS 128
#define SOCKET_ENDS_BYTES 160 /* of what is told; more is not kept */

/* All zero: nothing is known. */
struct socket_ends {
	struct socket_end {
		uint64_t inode;
		size_t len;
		uint8_t text[SOCKET_ENDS_BYTES];
	} end[SOCKET_ENDS];
};

void socket_ends_put(struct socket_ends *e, uint64_t inode, const uint8_t *text, size_t len);

/* NULL if the socket had none that is known. */
const struct socket_end *socket_ends_get(const struct socket_ends *e, uint64_t inode);

#endif
