/*
 * msghdr: what sendmsg, recvmsg and their relatives move, with control messages.
 */
#ifndef TATTLE_SPEC_MSGHDR_H
#define TATTLE_SPEC_MSGHDR_H

#include "walk/walk.h"

/* Bytes that a socket takes or gives; .cap and .got as for KIND_BYTES. */
extern const struct type t_sockbuf;
extern const struct type t_sock_msg_flags;
/* struct msghdr as the kernel reads it. */
extern const struct type t_msghdr;

#endif
