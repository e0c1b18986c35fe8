#include "capture/socket_ends.h"

#include <string.h>

void socket_ends_put(struct socket_ends *e, uint64_t inode, const uint8_t *text, size_t len)
{
	struct socket_end *k = &e->end[inode % SOCKET_ENDS];

	if (!len || len > sizeof(k->text))
		return;
	k->inode = inode;
	k->len = len;
	memcpy(k->text, text, len);
}

const struct socket_end *socket_ends_get(const struct socket_ends *e, uint64_t inode)
{
	const struct socket_end *k = &e->end[inode % SOCKET_ENDS];

	return k->len && k->inode == inode ? k : NULL;
}
