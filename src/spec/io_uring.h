/* io_uring: what the files about io_uring share. */
#ifndef TATTLE_SPEC_IO_URING_H
#define TATTLE_SPEC_IO_URING_H

#include "spec/types.h"
#include "walk/walk.h"

/* Reserved: shown where it is set. */
#define SPARE FLAGS(ITEM_NONZERO)

extern const struct type t_uring_setup_flags, t_uring_sqe_flags;

/* An operation: a number in decimal where it has no name, or in hexadecimal. */
extern const struct type t_uring_op_dec, t_uring_op;

/* Arguments of io_uring_register() that are structs of parts of their own; the fourth argument
 * of the call, nr_args, says whether there is one. */
extern const struct type t_uring_napi_in, t_uring_napi_out, t_uring_sqe_one, t_uring_zcrx_ifq_one,
	t_uring_zcrx_ctrl_one, t_uring_resize_one, t_uring_region_one, t_uring_query_list;

/* What an argument of io_uring_register() points to, if nr_args is what it has to be. */
void uring_walk_only(struct walk *w, const struct type *t, uint64_t addr, uint64_t nr_args);

/* What is there in the memory of one side of the call. */
void uring_walk_side(
	struct walk *w, const struct type *t, uint64_t addr, enum walk_phase phase);

#endif
