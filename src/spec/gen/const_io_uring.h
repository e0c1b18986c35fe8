/* From tools/constants/io_uring.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IO_URING_H
#define TATTLE_SPEC_GEN_CONST_IO_URING_H

#include "spec/constants.h"

extern const struct cset cset_uring_setup_flags;
extern const struct cset cset_uring_features;
extern const struct cset cset_uring_enter_flags;
extern const struct cset cset_uring_register_ops;
extern const struct cset cset_uring_register_flags;
extern const struct cset cset_uring_ops;
extern const struct cset cset_uring_op_flags;
extern const struct cset cset_uring_restrictions;
extern const struct cset cset_uring_sqe_flags;
extern const struct cset cset_uring_rsrc_flags;
extern const struct cset cset_uring_pbuf_flags;
extern const struct cset cset_uring_cancel_flags;
extern const struct cset cset_uring_clone_flags;
extern const struct cset cset_uring_clocks;

#endif
