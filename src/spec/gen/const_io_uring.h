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
extern const struct cset cset_uring_cancel_flags;
extern const struct cset cset_uring_clone_flags;
extern const struct cset cset_uring_files_update;
extern const struct cset cset_uring_iowq_kinds;
extern const struct cset cset_uring_napi_ops;
extern const struct cset cset_uring_napi_trackings;
extern const struct cset cset_uring_accept_flags;
extern const struct cset cset_uring_recvsend_flags;
extern const struct cset cset_uring_nop_flags;
extern const struct cset cset_uring_fixed_fd_flags;
extern const struct cset cset_uring_msg_ring_flags;
extern const struct cset cset_uring_rw_attrs;
extern const struct cset cset_uring_region_flags;
extern const struct cset cset_uring_zcrx_flags;
extern const struct cset cset_uring_zcrx_area_flags;
extern const struct cset cset_uring_zcrx_ctrl_ops;
extern const struct cset cset_uring_zcrx_events;
extern const struct cset cset_uring_query_ops;

#endif
