/* From tools/constants/io_uring.list by tools/gen-constants. */
#include "spec/gen/const_io_uring.h"

#include <stddef.h>

static const struct cname uring_setup_flags_x86_64[] = {
	{ 0x1, "IORING_SETUP_IOPOLL" },
	{ 0x2, "IORING_SETUP_SQPOLL" },
	{ 0x4, "IORING_SETUP_SQ_AFF" },
	{ 0x8, "IORING_SETUP_CQSIZE" },
	{ 0x10, "IORING_SETUP_CLAMP" },
	{ 0x20, "IORING_SETUP_ATTACH_WQ" },
	{ 0x40, "IORING_SETUP_R_DISABLED" },
	{ 0x80, "IORING_SETUP_SUBMIT_ALL" },
	{ 0x100, "IORING_SETUP_COOP_TASKRUN" },
	{ 0x200, "IORING_SETUP_TASKRUN_FLAG" },
	{ 0x400, "IORING_SETUP_SQE128" },
	{ 0x800, "IORING_SETUP_CQE32" },
	{ 0x1000, "IORING_SETUP_SINGLE_ISSUER" },
	{ 0x2000, "IORING_SETUP_DEFER_TASKRUN" },
	{ 0x4000, "IORING_SETUP_NO_MMAP" },
	{ 0x8000, "IORING_SETUP_REGISTERED_FD_ONLY" },
	{ 0x10000, "IORING_SETUP_NO_SQARRAY" },
	{ 0x20000, "IORING_SETUP_HYBRID_IOPOLL" },
	{ 0x40000, "IORING_SETUP_CQE_MIXED" },
	{ 0x80000, "IORING_SETUP_SQE_MIXED" },
	{ 0x100000, "IORING_SETUP_SQ_REWIND" },
};
const struct cset cset_uring_setup_flags = {
	.unknown = "IORING_SETUP_???",
	.n = { 21, 21, 21 },
	.v = { uring_setup_flags_x86_64, uring_setup_flags_x86_64, uring_setup_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_features_x86_64[] = {
	{ 0x1, "IORING_FEAT_SINGLE_MMAP" },
	{ 0x2, "IORING_FEAT_NODROP" },
	{ 0x4, "IORING_FEAT_SUBMIT_STABLE" },
	{ 0x8, "IORING_FEAT_RW_CUR_POS" },
	{ 0x10, "IORING_FEAT_CUR_PERSONALITY" },
	{ 0x20, "IORING_FEAT_FAST_POLL" },
	{ 0x40, "IORING_FEAT_POLL_32BITS" },
	{ 0x80, "IORING_FEAT_SQPOLL_NONFIXED" },
	{ 0x100, "IORING_FEAT_EXT_ARG" },
	{ 0x200, "IORING_FEAT_NATIVE_WORKERS" },
	{ 0x400, "IORING_FEAT_RSRC_TAGS" },
	{ 0x800, "IORING_FEAT_CQE_SKIP" },
	{ 0x1000, "IORING_FEAT_LINKED_FILE" },
	{ 0x2000, "IORING_FEAT_REG_REG_RING" },
	{ 0x4000, "IORING_FEAT_RECVSEND_BUNDLE" },
	{ 0x8000, "IORING_FEAT_MIN_TIMEOUT" },
	{ 0x10000, "IORING_FEAT_RW_ATTR" },
	{ 0x20000, "IORING_FEAT_NO_IOWAIT" },
};
const struct cset cset_uring_features = {
	.unknown = "IORING_FEAT_???",
	.n = { 18, 18, 18 },
	.v = { uring_features_x86_64, uring_features_x86_64, uring_features_x86_64 },
	.flags = true,
};

static const struct cname uring_enter_flags_x86_64[] = {
	{ 0x1, "IORING_ENTER_GETEVENTS" },
	{ 0x2, "IORING_ENTER_SQ_WAKEUP" },
	{ 0x4, "IORING_ENTER_SQ_WAIT" },
	{ 0x8, "IORING_ENTER_EXT_ARG" },
	{ 0x10, "IORING_ENTER_REGISTERED_RING" },
	{ 0x20, "IORING_ENTER_ABS_TIMER" },
	{ 0x40, "IORING_ENTER_EXT_ARG_REG" },
	{ 0x80, "IORING_ENTER_NO_IOWAIT" },
};
const struct cset cset_uring_enter_flags = {
	.unknown = "IORING_ENTER_???",
	.n = { 8, 8, 8 },
	.v = { uring_enter_flags_x86_64, uring_enter_flags_x86_64, uring_enter_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_register_ops_x86_64[] = {
	{ 0x0, "IORING_REGISTER_BUFFERS" },
	{ 0x1, "IORING_UNREGISTER_BUFFERS" },
	{ 0x2, "IORING_REGISTER_FILES" },
	{ 0x3, "IORING_UNREGISTER_FILES" },
	{ 0x4, "IORING_REGISTER_EVENTFD" },
	{ 0x5, "IORING_UNREGISTER_EVENTFD" },
	{ 0x6, "IORING_REGISTER_FILES_UPDATE" },
	{ 0x7, "IORING_REGISTER_EVENTFD_ASYNC" },
	{ 0x8, "IORING_REGISTER_PROBE" },
	{ 0x9, "IORING_REGISTER_PERSONALITY" },
	{ 0xa, "IORING_UNREGISTER_PERSONALITY" },
	{ 0xb, "IORING_REGISTER_RESTRICTIONS" },
	{ 0xc, "IORING_REGISTER_ENABLE_RINGS" },
	{ 0xd, "IORING_REGISTER_FILES2" },
	{ 0xe, "IORING_REGISTER_FILES_UPDATE2" },
	{ 0xf, "IORING_REGISTER_BUFFERS2" },
	{ 0x10, "IORING_REGISTER_BUFFERS_UPDATE" },
	{ 0x11, "IORING_REGISTER_IOWQ_AFF" },
	{ 0x12, "IORING_UNREGISTER_IOWQ_AFF" },
	{ 0x13, "IORING_REGISTER_IOWQ_MAX_WORKERS" },
	{ 0x14, "IORING_REGISTER_RING_FDS" },
	{ 0x15, "IORING_UNREGISTER_RING_FDS" },
	{ 0x16, "IORING_REGISTER_PBUF_RING" },
	{ 0x17, "IORING_UNREGISTER_PBUF_RING" },
	{ 0x18, "IORING_REGISTER_SYNC_CANCEL" },
	{ 0x19, "IORING_REGISTER_FILE_ALLOC_RANGE" },
	{ 0x1a, "IORING_REGISTER_PBUF_STATUS" },
	{ 0x1b, "IORING_REGISTER_NAPI" },
	{ 0x1c, "IORING_UNREGISTER_NAPI" },
	{ 0x1d, "IORING_REGISTER_CLOCK" },
	{ 0x1e, "IORING_REGISTER_CLONE_BUFFERS" },
	{ 0x1f, "IORING_REGISTER_SEND_MSG_RING" },
	{ 0x20, "IORING_REGISTER_ZCRX_IFQ" },
	{ 0x21, "IORING_REGISTER_RESIZE_RINGS" },
	{ 0x22, "IORING_REGISTER_MEM_REGION" },
	{ 0x23, "IORING_REGISTER_QUERY" },
	{ 0x24, "IORING_REGISTER_ZCRX_CTRL" },
	{ 0x25, "IORING_REGISTER_BPF_FILTER" },
};
const struct cset cset_uring_register_ops = {
	.unknown = "IORING_REGISTER_???",
	.n = { 38, 38, 38 },
	.v = { uring_register_ops_x86_64, uring_register_ops_x86_64, uring_register_ops_x86_64 },
	.sorted = true,
};

static const struct cname uring_register_flags_x86_64[] = {
	{ 0x80000000, "IORING_REGISTER_USE_REGISTERED_RING" },
};
const struct cset cset_uring_register_flags = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { uring_register_flags_x86_64, uring_register_flags_x86_64, uring_register_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_ops_x86_64[] = {
	{ 0x0, "IORING_OP_NOP" },
	{ 0x1, "IORING_OP_READV" },
	{ 0x2, "IORING_OP_WRITEV" },
	{ 0x3, "IORING_OP_FSYNC" },
	{ 0x4, "IORING_OP_READ_FIXED" },
	{ 0x5, "IORING_OP_WRITE_FIXED" },
	{ 0x6, "IORING_OP_POLL_ADD" },
	{ 0x7, "IORING_OP_POLL_REMOVE" },
	{ 0x8, "IORING_OP_SYNC_FILE_RANGE" },
	{ 0x9, "IORING_OP_SENDMSG" },
	{ 0xa, "IORING_OP_RECVMSG" },
	{ 0xb, "IORING_OP_TIMEOUT" },
	{ 0xc, "IORING_OP_TIMEOUT_REMOVE" },
	{ 0xd, "IORING_OP_ACCEPT" },
	{ 0xe, "IORING_OP_ASYNC_CANCEL" },
	{ 0xf, "IORING_OP_LINK_TIMEOUT" },
	{ 0x10, "IORING_OP_CONNECT" },
	{ 0x11, "IORING_OP_FALLOCATE" },
	{ 0x12, "IORING_OP_OPENAT" },
	{ 0x13, "IORING_OP_CLOSE" },
	{ 0x14, "IORING_OP_FILES_UPDATE" },
	{ 0x15, "IORING_OP_STATX" },
	{ 0x16, "IORING_OP_READ" },
	{ 0x17, "IORING_OP_WRITE" },
	{ 0x18, "IORING_OP_FADVISE" },
	{ 0x19, "IORING_OP_MADVISE" },
	{ 0x1a, "IORING_OP_SEND" },
	{ 0x1b, "IORING_OP_RECV" },
	{ 0x1c, "IORING_OP_OPENAT2" },
	{ 0x1d, "IORING_OP_EPOLL_CTL" },
	{ 0x1e, "IORING_OP_SPLICE" },
	{ 0x1f, "IORING_OP_PROVIDE_BUFFERS" },
	{ 0x20, "IORING_OP_REMOVE_BUFFERS" },
	{ 0x21, "IORING_OP_TEE" },
	{ 0x22, "IORING_OP_SHUTDOWN" },
	{ 0x23, "IORING_OP_RENAMEAT" },
	{ 0x24, "IORING_OP_UNLINKAT" },
	{ 0x25, "IORING_OP_MKDIRAT" },
	{ 0x26, "IORING_OP_SYMLINKAT" },
	{ 0x27, "IORING_OP_LINKAT" },
	{ 0x28, "IORING_OP_MSG_RING" },
	{ 0x29, "IORING_OP_FSETXATTR" },
	{ 0x2a, "IORING_OP_SETXATTR" },
	{ 0x2b, "IORING_OP_FGETXATTR" },
	{ 0x2c, "IORING_OP_GETXATTR" },
	{ 0x2d, "IORING_OP_SOCKET" },
	{ 0x2e, "IORING_OP_URING_CMD" },
	{ 0x2f, "IORING_OP_SEND_ZC" },
	{ 0x30, "IORING_OP_SENDMSG_ZC" },
	{ 0x31, "IORING_OP_READ_MULTISHOT" },
	{ 0x32, "IORING_OP_WAITID" },
	{ 0x33, "IORING_OP_FUTEX_WAIT" },
	{ 0x34, "IORING_OP_FUTEX_WAKE" },
	{ 0x35, "IORING_OP_FUTEX_WAITV" },
	{ 0x36, "IORING_OP_FIXED_FD_INSTALL" },
	{ 0x37, "IORING_OP_FTRUNCATE" },
	{ 0x38, "IORING_OP_BIND" },
	{ 0x39, "IORING_OP_LISTEN" },
	{ 0x3a, "IORING_OP_RECV_ZC" },
	{ 0x3b, "IORING_OP_EPOLL_WAIT" },
	{ 0x3c, "IORING_OP_READV_FIXED" },
	{ 0x3d, "IORING_OP_WRITEV_FIXED" },
	{ 0x3e, "IORING_OP_PIPE" },
	{ 0x3f, "IORING_OP_NOP128" },
	{ 0x40, "IORING_OP_URING_CMD128" },
};
const struct cset cset_uring_ops = {
	.unknown = "IORING_OP_???",
	.n = { 65, 65, 65 },
	.v = { uring_ops_x86_64, uring_ops_x86_64, uring_ops_x86_64 },
	.sorted = true,
};

static const struct cname uring_op_flags_x86_64[] = {
	{ 0x1, "IO_URING_OP_SUPPORTED" },
};
const struct cset cset_uring_op_flags = {
	.unknown = "IO_URING_OP_???",
	.n = { 1, 1, 1 },
	.v = { uring_op_flags_x86_64, uring_op_flags_x86_64, uring_op_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_restrictions_x86_64[] = {
	{ 0x0, "IORING_RESTRICTION_REGISTER_OP" },
	{ 0x1, "IORING_RESTRICTION_SQE_OP" },
	{ 0x2, "IORING_RESTRICTION_SQE_FLAGS_ALLOWED" },
	{ 0x3, "IORING_RESTRICTION_SQE_FLAGS_REQUIRED" },
};
const struct cset cset_uring_restrictions = {
	.unknown = "IORING_RESTRICTION_???",
	.n = { 4, 4, 4 },
	.v = { uring_restrictions_x86_64, uring_restrictions_x86_64, uring_restrictions_x86_64 },
	.sorted = true,
};

static const struct cname uring_sqe_flags_x86_64[] = {
	{ 0x1, "IOSQE_FIXED_FILE" },
	{ 0x2, "IOSQE_IO_DRAIN" },
	{ 0x4, "IOSQE_IO_LINK" },
	{ 0x8, "IOSQE_IO_HARDLINK" },
	{ 0x10, "IOSQE_ASYNC" },
	{ 0x20, "IOSQE_BUFFER_SELECT" },
	{ 0x40, "IOSQE_CQE_SKIP_SUCCESS" },
};
const struct cset cset_uring_sqe_flags = {
	.unknown = "IOSQE_???",
	.n = { 7, 7, 7 },
	.v = { uring_sqe_flags_x86_64, uring_sqe_flags_x86_64, uring_sqe_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_rsrc_flags_x86_64[] = {
	{ 0x1, "IORING_RSRC_REGISTER_SPARSE" },
};
const struct cset cset_uring_rsrc_flags = {
	.unknown = "IORING_RSRC_REGISTER_???",
	.n = { 1, 1, 1 },
	.v = { uring_rsrc_flags_x86_64, uring_rsrc_flags_x86_64, uring_rsrc_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_cancel_flags_x86_64[] = {
	{ 0x1, "IORING_ASYNC_CANCEL_ALL" },
	{ 0x2, "IORING_ASYNC_CANCEL_FD" },
	{ 0x4, "IORING_ASYNC_CANCEL_ANY" },
	{ 0x8, "IORING_ASYNC_CANCEL_FD_FIXED" },
	{ 0x10, "IORING_ASYNC_CANCEL_USERDATA" },
	{ 0x20, "IORING_ASYNC_CANCEL_OP" },
};
const struct cset cset_uring_cancel_flags = {
	.unknown = "IORING_ASYNC_CANCEL_???",
	.n = { 6, 6, 6 },
	.v = { uring_cancel_flags_x86_64, uring_cancel_flags_x86_64, uring_cancel_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_clone_flags_x86_64[] = {
	{ 0x1, "IORING_REGISTER_SRC_REGISTERED" },
	{ 0x2, "IORING_REGISTER_DST_REPLACE" },
};
const struct cset cset_uring_clone_flags = {
	.unknown = "IORING_REGISTER_???",
	.n = { 2, 2, 2 },
	.v = { uring_clone_flags_x86_64, uring_clone_flags_x86_64, uring_clone_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_files_update_x86_64[] = {
	{ 0xfffffffe, "IORING_REGISTER_FILES_SKIP" },
};
const struct cset cset_uring_files_update = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { uring_files_update_x86_64, uring_files_update_x86_64, uring_files_update_x86_64 },
	.sorted = true,
};

static const struct cname uring_iowq_kinds_x86_64[] = {
	{ 0x0, "IO_WQ_BOUND" },
	{ 0x1, "IO_WQ_UNBOUND" },
};
const struct cset cset_uring_iowq_kinds = {
	.unknown = "IO_WQ_???",
	.n = { 2, 2, 2 },
	.v = { uring_iowq_kinds_x86_64, uring_iowq_kinds_x86_64, uring_iowq_kinds_x86_64 },
	.sorted = true,
};

static const struct cname uring_napi_ops_x86_64[] = {
	{ 0x0, "IO_URING_NAPI_REGISTER_OP" },
	{ 0x1, "IO_URING_NAPI_STATIC_ADD_ID" },
	{ 0x2, "IO_URING_NAPI_STATIC_DEL_ID" },
};
const struct cset cset_uring_napi_ops = {
	.unknown = "IO_URING_NAPI_???",
	.n = { 3, 3, 3 },
	.v = { uring_napi_ops_x86_64, uring_napi_ops_x86_64, uring_napi_ops_x86_64 },
	.sorted = true,
};

static const struct cname uring_napi_trackings_x86_64[] = {
	{ 0x0, "IO_URING_NAPI_TRACKING_DYNAMIC" },
	{ 0x1, "IO_URING_NAPI_TRACKING_STATIC" },
	{ 0xff, "IO_URING_NAPI_TRACKING_INACTIVE" },
};
const struct cset cset_uring_napi_trackings = {
	.unknown = "IO_URING_NAPI_TRACKING_???",
	.n = { 3, 3, 3 },
	.v = { uring_napi_trackings_x86_64, uring_napi_trackings_x86_64, uring_napi_trackings_x86_64 },
	.sorted = true,
};

static const struct cname uring_accept_flags_x86_64[] = {
	{ 0x1, "IORING_ACCEPT_MULTISHOT" },
	{ 0x2, "IORING_ACCEPT_DONTWAIT" },
	{ 0x4, "IORING_ACCEPT_POLL_FIRST" },
};
const struct cset cset_uring_accept_flags = {
	.unknown = "IORING_ACCEPT_???",
	.n = { 3, 3, 3 },
	.v = { uring_accept_flags_x86_64, uring_accept_flags_x86_64, uring_accept_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_recvsend_flags_x86_64[] = {
	{ 0x1, "IORING_RECVSEND_POLL_FIRST" },
	{ 0x2, "IORING_RECV_MULTISHOT" },
	{ 0x4, "IORING_RECVSEND_FIXED_BUF" },
	{ 0x8, "IORING_SEND_ZC_REPORT_USAGE" },
	{ 0x10, "IORING_RECVSEND_BUNDLE" },
	{ 0x20, "IORING_SEND_VECTORIZED" },
};
const struct cset cset_uring_recvsend_flags = {
	.unknown = "IORING_RECVSEND_???",
	.n = { 6, 6, 6 },
	.v = { uring_recvsend_flags_x86_64, uring_recvsend_flags_x86_64, uring_recvsend_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_nop_flags_x86_64[] = {
	{ 0x1, "IORING_NOP_INJECT_RESULT" },
	{ 0x2, "IORING_NOP_FILE" },
	{ 0x4, "IORING_NOP_FIXED_FILE" },
	{ 0x8, "IORING_NOP_FIXED_BUFFER" },
	{ 0x10, "IORING_NOP_TW" },
	{ 0x20, "IORING_NOP_CQE32" },
};
const struct cset cset_uring_nop_flags = {
	.unknown = "IORING_NOP_???",
	.n = { 6, 6, 6 },
	.v = { uring_nop_flags_x86_64, uring_nop_flags_x86_64, uring_nop_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_fixed_fd_flags_x86_64[] = {
	{ 0x1, "IORING_FIXED_FD_NO_CLOEXEC" },
};
const struct cset cset_uring_fixed_fd_flags = {
	.unknown = "IORING_FIXED_FD_???",
	.n = { 1, 1, 1 },
	.v = { uring_fixed_fd_flags_x86_64, uring_fixed_fd_flags_x86_64, uring_fixed_fd_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_msg_ring_flags_x86_64[] = {
	{ 0x1, "IORING_MSG_RING_CQE_SKIP" },
	{ 0x2, "IORING_MSG_RING_FLAGS_PASS" },
};
const struct cset cset_uring_msg_ring_flags = {
	.unknown = "IORING_MSG_RING_???",
	.n = { 2, 2, 2 },
	.v = { uring_msg_ring_flags_x86_64, uring_msg_ring_flags_x86_64, uring_msg_ring_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_rw_attrs_x86_64[] = {
	{ 0x1, "IORING_RW_ATTR_FLAG_PI" },
};
const struct cset cset_uring_rw_attrs = {
	.unknown = "IORING_RW_ATTR_FLAG_???",
	.n = { 1, 1, 1 },
	.v = { uring_rw_attrs_x86_64, uring_rw_attrs_x86_64, uring_rw_attrs_x86_64 },
	.flags = true,
};

static const struct cname uring_region_flags_x86_64[] = {
	{ 0x1, "IORING_MEM_REGION_REG_WAIT_ARG" },
};
const struct cset cset_uring_region_flags = {
	.unknown = "IORING_MEM_REGION_REG_???",
	.n = { 1, 1, 1 },
	.v = { uring_region_flags_x86_64, uring_region_flags_x86_64, uring_region_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_zcrx_flags_x86_64[] = {
	{ 0x1, "ZCRX_REG_IMPORT" },
};
const struct cset cset_uring_zcrx_flags = {
	.unknown = "ZCRX_REG_???",
	.n = { 1, 1, 1 },
	.v = { uring_zcrx_flags_x86_64, uring_zcrx_flags_x86_64, uring_zcrx_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_zcrx_area_flags_x86_64[] = {
	{ 0x1, "IORING_ZCRX_AREA_DMABUF" },
};
const struct cset cset_uring_zcrx_area_flags = {
	.unknown = "IORING_ZCRX_AREA_???",
	.n = { 1, 1, 1 },
	.v = { uring_zcrx_area_flags_x86_64, uring_zcrx_area_flags_x86_64, uring_zcrx_area_flags_x86_64 },
	.flags = true,
};

static const struct cname uring_zcrx_ctrl_ops_x86_64[] = {
	{ 0x0, "ZCRX_CTRL_FLUSH_RQ" },
	{ 0x1, "ZCRX_CTRL_EXPORT" },
	{ 0x2, "ZCRX_CTRL_ARM_EVENT" },
};
const struct cset cset_uring_zcrx_ctrl_ops = {
	.unknown = "ZCRX_CTRL_???",
	.n = { 3, 3, 3 },
	.v = { uring_zcrx_ctrl_ops_x86_64, uring_zcrx_ctrl_ops_x86_64, uring_zcrx_ctrl_ops_x86_64 },
	.sorted = true,
};

static const struct cname uring_zcrx_events_x86_64[] = {
	{ 0x0, "ZCRX_EVENT_ALLOC_FAIL" },
	{ 0x1, "ZCRX_EVENT_COPY" },
};
const struct cset cset_uring_zcrx_events = {
	.unknown = "ZCRX_EVENT_???",
	.n = { 2, 2, 2 },
	.v = { uring_zcrx_events_x86_64, uring_zcrx_events_x86_64, uring_zcrx_events_x86_64 },
	.sorted = true,
};

static const struct cname uring_query_ops_x86_64[] = {
	{ 0x0, "IO_URING_QUERY_OPCODES" },
	{ 0x1, "IO_URING_QUERY_ZCRX" },
	{ 0x2, "IO_URING_QUERY_SCQ" },
	{ 0x3, "IO_URING_QUERY_ZCRX_EVENT" },
};
const struct cset cset_uring_query_ops = {
	.unknown = "IO_URING_QUERY_???",
	.n = { 4, 4, 4 },
	.v = { uring_query_ops_x86_64, uring_query_ops_x86_64, uring_query_ops_x86_64 },
	.sorted = true,
};
