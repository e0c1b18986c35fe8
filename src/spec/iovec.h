/*
 * iovec: arrays of struct iovec, with what they lead to.
 *
 * Item use: IN(iovec_in, "iov", .cap = LEN_A(2)); the count may come from a field too
 * (LEN_F).  t_iovec_in shows all data (what a call writes), t_iovec_out as many bytes as the
 * result says and addresses when the call failed (it wants ITEM_EVEN_FAILED), t_iovec_addr
 * addresses only.
 */
#ifndef TATTLE_SPEC_IOVEC_H
#define TATTLE_SPEC_IOVEC_H

#include "walk/walk.h"

extern const struct type t_iovec_addr;

/* No bound on the data but what each element says. */
#define IOVEC_ALL UINT64_MAX

/* count elements at addr, their data cut after budget bytes altogether; for hooks that know
 * the amount by other means (msg_len of a struct mmsghdr). */
void iovec_walk(struct walk *w, uint64_t addr, uint64_t count, uint64_t budget);
/* The same without data. */
void iovec_walk_addresses(struct walk *w, uint64_t addr, uint64_t count);

#endif
