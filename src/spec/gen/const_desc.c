/* From tools/constants/desc.list by tools/gen-constants. */
#include "spec/gen/const_desc.h"

#include <stddef.h>

static const struct cname fcntl_cmds_x86_64[] = {
	{ 0x0, "F_DUPFD" },
	{ 0x1, "F_GETFD" },
	{ 0x2, "F_SETFD" },
	{ 0x3, "F_GETFL" },
	{ 0x4, "F_SETFL" },
	{ 0x5, "F_GETLK" },
	{ 0x6, "F_SETLK" },
	{ 0x7, "F_SETLKW" },
	{ 0x8, "F_SETOWN" },
	{ 0x9, "F_GETOWN" },
	{ 0xa, "F_SETSIG" },
	{ 0xb, "F_GETSIG" },
	{ 0xc, "F_GETLK64" },
	{ 0xd, "F_SETLK64" },
	{ 0xe, "F_SETLKW64" },
	{ 0xf, "F_SETOWN_EX" },
	{ 0x10, "F_GETOWN_EX" },
	{ 0x11, "F_GETOWNER_UIDS" },
	{ 0x24, "F_OFD_GETLK" },
	{ 0x25, "F_OFD_SETLK" },
	{ 0x26, "F_OFD_SETLKW" },
	{ 0x400, "F_SETLEASE" },
	{ 0x401, "F_GETLEASE" },
	{ 0x402, "F_NOTIFY" },
	{ 0x403, "F_DUPFD_QUERY" },
	{ 0x404, "F_CREATED_QUERY" },
	{ 0x405, "F_CANCELLK" },
	{ 0x406, "F_DUPFD_CLOEXEC" },
	{ 0x407, "F_SETPIPE_SZ" },
	{ 0x408, "F_GETPIPE_SZ" },
	{ 0x409, "F_ADD_SEALS" },
	{ 0x40a, "F_GET_SEALS" },
	{ 0x40b, "F_GET_RW_HINT" },
	{ 0x40c, "F_SET_RW_HINT" },
	{ 0x40d, "F_GET_FILE_RW_HINT" },
	{ 0x40e, "F_SET_FILE_RW_HINT" },
	{ 0x40f, "F_GETDELEG" },
	{ 0x410, "F_SETDELEG" },
};
const struct cset cset_fcntl_cmds = {
	.unknown = "F_???",
	.n = { 38, 38, 38 },
	.v = { fcntl_cmds_x86_64, fcntl_cmds_x86_64, fcntl_cmds_x86_64 },
	.sorted = true,
};

static const struct cname fd_flags_x86_64[] = {
	{ 0x1, "FD_CLOEXEC" },
};
const struct cset cset_fd_flags = {
	.unknown = "FD_???",
	.n = { 1, 1, 1 },
	.v = { fd_flags_x86_64, fd_flags_x86_64, fd_flags_x86_64 },
	.flags = true,
};

static const struct cname fd_flags_got_x86_64[] = {
	{ 0x1, "FD_CLOEXEC" },
};
const struct cset cset_fd_flags_got = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { fd_flags_got_x86_64, fd_flags_got_x86_64, fd_flags_got_x86_64 },
	.flags = true,
};

static const struct cname lock_types_x86_64[] = {
	{ 0x0, "F_RDLCK" },
	{ 0x1, "F_WRLCK" },
	{ 0x2, "F_UNLCK" },
	{ 0x4, "F_EXLCK" },
	{ 0x8, "F_SHLCK" },
};
const struct cset cset_lock_types = {
	.unknown = "F_???",
	.n = { 5, 5, 5 },
	.v = { lock_types_x86_64, lock_types_x86_64, lock_types_x86_64 },
	.sorted = true,
};

static const struct cname seals_x86_64[] = {
	{ 0x1, "F_SEAL_SEAL" },
	{ 0x2, "F_SEAL_SHRINK" },
	{ 0x4, "F_SEAL_GROW" },
	{ 0x8, "F_SEAL_WRITE" },
	{ 0x10, "F_SEAL_FUTURE_WRITE" },
	{ 0x20, "F_SEAL_EXEC" },
};
const struct cset cset_seals = {
	.unknown = "F_SEAL_???",
	.n = { 6, 6, 6 },
	.v = { seals_x86_64, seals_x86_64, seals_x86_64 },
	.flags = true,
};

static const struct cname seals_got_x86_64[] = {
	{ 0x1, "F_SEAL_SEAL" },
	{ 0x2, "F_SEAL_SHRINK" },
	{ 0x4, "F_SEAL_GROW" },
	{ 0x8, "F_SEAL_WRITE" },
	{ 0x10, "F_SEAL_FUTURE_WRITE" },
	{ 0x20, "F_SEAL_EXEC" },
};
const struct cset cset_seals_got = {
	.unknown = NULL,
	.n = { 6, 6, 6 },
	.v = { seals_got_x86_64, seals_got_x86_64, seals_got_x86_64 },
	.flags = true,
};

static const struct cname f_owner_types_x86_64[] = {
	{ 0x0, "F_OWNER_TID" },
	{ 0x1, "F_OWNER_PID" },
	{ 0x2, "F_OWNER_PGRP" },
};
const struct cset cset_f_owner_types = {
	.unknown = "F_OWNER_???",
	.n = { 3, 3, 3 },
	.v = { f_owner_types_x86_64, f_owner_types_x86_64, f_owner_types_x86_64 },
	.sorted = true,
};

static const struct cname rw_hints_x86_64[] = {
	{ 0x0, "RWH_WRITE_LIFE_NOT_SET" },
	{ 0x1, "RWH_WRITE_LIFE_NONE" },
	{ 0x2, "RWH_WRITE_LIFE_SHORT" },
	{ 0x3, "RWH_WRITE_LIFE_MEDIUM" },
	{ 0x4, "RWH_WRITE_LIFE_LONG" },
	{ 0x5, "RWH_WRITE_LIFE_EXTREME" },
};
const struct cset cset_rw_hints = {
	.unknown = "RWH_WRITE_LIFE_???",
	.n = { 6, 6, 6 },
	.v = { rw_hints_x86_64, rw_hints_x86_64, rw_hints_x86_64 },
	.sorted = true,
};

static const struct cname notify_flags_x86_64[] = {
	{ 0x1, "DN_ACCESS" },
	{ 0x2, "DN_MODIFY" },
	{ 0x4, "DN_CREATE" },
	{ 0x8, "DN_DELETE" },
	{ 0x10, "DN_RENAME" },
	{ 0x20, "DN_ATTRIB" },
	{ 0x80000000, "DN_MULTISHOT" },
};
const struct cset cset_notify_flags = {
	.unknown = "DN_???",
	.n = { 7, 7, 7 },
	.v = { notify_flags_x86_64, notify_flags_x86_64, notify_flags_x86_64 },
	.flags = true,
};

static const struct cname flock_ops_x86_64[] = {
	{ 0x1, "LOCK_SH" },
	{ 0x2, "LOCK_EX" },
	{ 0x4, "LOCK_NB" },
	{ 0x8, "LOCK_UN" },
	{ 0x20, "LOCK_MAND" },
	{ 0xc0, "LOCK_RW" },
	{ 0x40, "LOCK_READ" },
	{ 0x80, "LOCK_WRITE" },
};
const struct cset cset_flock_ops = {
	.unknown = "LOCK_???",
	.n = { 8, 8, 8 },
	.v = { flock_ops_x86_64, flock_ops_x86_64, flock_ops_x86_64 },
	.flags = true,
};

static const struct cname whence_x86_64[] = {
	{ 0x0, "SEEK_SET" },
	{ 0x1, "SEEK_CUR" },
	{ 0x2, "SEEK_END" },
	{ 0x3, "SEEK_DATA" },
	{ 0x4, "SEEK_HOLE" },
};
const struct cset cset_whence = {
	.unknown = "SEEK_???",
	.n = { 5, 5, 5 },
	.v = { whence_x86_64, whence_x86_64, whence_x86_64 },
	.sorted = true,
};

static const struct cname dup3_flags_x86_64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
};
static const struct cname dup3_flags_aarch64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x10000, "O_DIRECT" },
	{ 0x20000, "O_LARGEFILE" },
	{ 0x8000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x404000, "O_TMPFILE" },
	{ 0x4000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
};
const struct cset cset_dup3_flags = {
	.unknown = "O_???",
	.n = { 20, 20, 20 },
	.v = { dup3_flags_x86_64, dup3_flags_x86_64, dup3_flags_aarch64 },
	.flags = true,
};

static const struct cname memfd_flags_x86_64[] = {
	{ 0x1, "MFD_CLOEXEC" },
	{ 0x2, "MFD_ALLOW_SEALING" },
	{ 0x4, "MFD_HUGETLB" },
	{ 0x8, "MFD_NOEXEC_SEAL" },
	{ 0x10, "MFD_EXEC" },
};
static const struct cset_part memfd_flags_parts[] = {
	{ .mask = 0xfc000000, .show = PART_SHIFTED, .shift = "MFD_HUGE_SHIFT" },
};
const struct cset cset_memfd_flags = {
	.unknown = "MFD_???",
	.n = { 5, 5, 5 },
	.v = { memfd_flags_x86_64, memfd_flags_x86_64, memfd_flags_x86_64 },
	.parts = memfd_flags_parts,
	.nparts = 1,
	.flags = true,
};

static const struct cname pipe_flags_x86_64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
};
static const struct cname pipe_flags_aarch64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x10000, "O_DIRECT" },
	{ 0x20000, "O_LARGEFILE" },
	{ 0x8000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x404000, "O_TMPFILE" },
	{ 0x4000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
};
const struct cset cset_pipe_flags = {
	.unknown = "O_???",
	.n = { 20, 20, 20 },
	.v = { pipe_flags_x86_64, pipe_flags_x86_64, pipe_flags_aarch64 },
	.flags = true,
};

static const struct cname close_range_flags_x86_64[] = {
	{ 0x2, "CLOSE_RANGE_UNSHARE" },
	{ 0x4, "CLOSE_RANGE_CLOEXEC" },
};
const struct cset cset_close_range_flags = {
	.unknown = "CLOSE_RANGE_???",
	.n = { 2, 2, 2 },
	.v = { close_range_flags_x86_64, close_range_flags_x86_64, close_range_flags_x86_64 },
	.flags = true,
};

static const struct cname falloc_flags_x86_64[] = {
	{ 0x1, "FALLOC_FL_KEEP_SIZE" },
	{ 0x2, "FALLOC_FL_PUNCH_HOLE" },
	{ 0x4, "FALLOC_FL_NO_HIDE_STALE" },
	{ 0x8, "FALLOC_FL_COLLAPSE_RANGE" },
	{ 0x10, "FALLOC_FL_ZERO_RANGE" },
	{ 0x20, "FALLOC_FL_INSERT_RANGE" },
	{ 0x40, "FALLOC_FL_UNSHARE_RANGE" },
	{ 0x80, "FALLOC_FL_WRITE_ZEROES" },
};
const struct cset cset_falloc_flags = {
	.unknown = "FALLOC_FL_???",
	.n = { 8, 8, 8 },
	.v = { falloc_flags_x86_64, falloc_flags_x86_64, falloc_flags_x86_64 },
	.flags = true,
};

static const struct cname fadvise_x86_64[] = {
	{ 0x0, "POSIX_FADV_NORMAL" },
	{ 0x1, "POSIX_FADV_RANDOM" },
	{ 0x2, "POSIX_FADV_SEQUENTIAL" },
	{ 0x3, "POSIX_FADV_WILLNEED" },
	{ 0x4, "POSIX_FADV_DONTNEED" },
	{ 0x5, "POSIX_FADV_NOREUSE" },
};
const struct cset cset_fadvise = {
	.unknown = "POSIX_FADV_???",
	.n = { 6, 6, 6 },
	.v = { fadvise_x86_64, fadvise_x86_64, fadvise_x86_64 },
	.sorted = true,
};

static const struct cname sync_file_range_flags_x86_64[] = {
	{ 0x1, "SYNC_FILE_RANGE_WAIT_BEFORE" },
	{ 0x2, "SYNC_FILE_RANGE_WRITE" },
	{ 0x4, "SYNC_FILE_RANGE_WAIT_AFTER" },
};
const struct cset cset_sync_file_range_flags = {
	.unknown = "SYNC_FILE_RANGE_???",
	.n = { 3, 3, 3 },
	.v = { sync_file_range_flags_x86_64, sync_file_range_flags_x86_64, sync_file_range_flags_x86_64 },
	.flags = true,
};

static const struct cname splice_flags_x86_64[] = {
	{ 0x1, "SPLICE_F_MOVE" },
	{ 0x2, "SPLICE_F_NONBLOCK" },
	{ 0x4, "SPLICE_F_MORE" },
	{ 0x8, "SPLICE_F_GIFT" },
};
const struct cset cset_splice_flags = {
	.unknown = "SPLICE_F_???",
	.n = { 4, 4, 4 },
	.v = { splice_flags_x86_64, splice_flags_x86_64, splice_flags_x86_64 },
	.flags = true,
};

static const struct cname rwf_flags_x86_64[] = {
	{ 0x1, "RWF_HIPRI" },
	{ 0x2, "RWF_DSYNC" },
	{ 0x4, "RWF_SYNC" },
	{ 0x8, "RWF_NOWAIT" },
	{ 0x10, "RWF_APPEND" },
	{ 0x20, "RWF_NOAPPEND" },
	{ 0x40, "RWF_ATOMIC" },
	{ 0x80, "RWF_DONTCACHE" },
	{ 0x100, "RWF_NOSIGNAL" },
};
const struct cset cset_rwf_flags = {
	.unknown = "RWF_???",
	.n = { 9, 9, 9 },
	.v = { rwf_flags_x86_64, rwf_flags_x86_64, rwf_flags_x86_64 },
	.flags = true,
};

static const struct cname epoll_create_flags_x86_64[] = {
	{ 0x80000, "EPOLL_CLOEXEC" },
};
const struct cset cset_epoll_create_flags = {
	.unknown = "EPOLL_???",
	.n = { 1, 1, 1 },
	.v = { epoll_create_flags_x86_64, epoll_create_flags_x86_64, epoll_create_flags_x86_64 },
	.flags = true,
};

static const struct cname epoll_ops_x86_64[] = {
	{ 0x1, "EPOLL_CTL_ADD" },
	{ 0x2, "EPOLL_CTL_DEL" },
	{ 0x3, "EPOLL_CTL_MOD" },
};
const struct cset cset_epoll_ops = {
	.unknown = "EPOLL_CTL_???",
	.n = { 3, 3, 3 },
	.v = { epoll_ops_x86_64, epoll_ops_x86_64, epoll_ops_x86_64 },
	.sorted = true,
};

static const struct cname epoll_events_x86_64[] = {
	{ 0x1, "EPOLLIN" },
	{ 0x2, "EPOLLPRI" },
	{ 0x4, "EPOLLOUT" },
	{ 0x8, "EPOLLERR" },
	{ 0x10, "EPOLLHUP" },
	{ 0x20, "EPOLLNVAL" },
	{ 0x40, "EPOLLRDNORM" },
	{ 0x80, "EPOLLRDBAND" },
	{ 0x100, "EPOLLWRNORM" },
	{ 0x200, "EPOLLWRBAND" },
	{ 0x400, "EPOLLMSG" },
	{ 0x2000, "EPOLLRDHUP" },
	{ 0x10000000, "EPOLLEXCLUSIVE" },
	{ 0x20000000, "EPOLLWAKEUP" },
	{ 0x40000000, "EPOLLONESHOT" },
	{ 0x80000000, "EPOLLET" },
};
const struct cset cset_epoll_events = {
	.unknown = "EPOLL???",
	.n = { 16, 16, 16 },
	.v = { epoll_events_x86_64, epoll_events_x86_64, epoll_events_x86_64 },
	.flags = true,
};

static const struct cname poll_events_x86_64[] = {
	{ 0x1, "POLLIN" },
	{ 0x2, "POLLPRI" },
	{ 0x4, "POLLOUT" },
	{ 0x8, "POLLERR" },
	{ 0x10, "POLLHUP" },
	{ 0x20, "POLLNVAL" },
	{ 0x40, "POLLRDNORM" },
	{ 0x80, "POLLRDBAND" },
	{ 0x100, "POLLWRNORM" },
	{ 0x200, "POLLWRBAND" },
	{ 0x400, "POLLMSG" },
	{ 0x1000, "POLLREMOVE" },
	{ 0x2000, "POLLRDHUP" },
	{ 0x8000, "POLL_BUSY_LOOP" },
};
const struct cset cset_poll_events = {
	.unknown = "POLL???",
	.n = { 14, 14, 14 },
	.v = { poll_events_x86_64, poll_events_x86_64, poll_events_x86_64 },
	.flags = true,
};

static const struct cname poll_revents_x86_64[] = {
	{ 0x1, "POLLIN" },
	{ 0x2, "POLLPRI" },
	{ 0x4, "POLLOUT" },
	{ 0x8, "POLLERR" },
	{ 0x10, "POLLHUP" },
	{ 0x20, "POLLNVAL" },
	{ 0x40, "POLLRDNORM" },
	{ 0x80, "POLLRDBAND" },
	{ 0x100, "POLLWRNORM" },
	{ 0x200, "POLLWRBAND" },
	{ 0x400, "POLLMSG" },
	{ 0x1000, "POLLREMOVE" },
	{ 0x2000, "POLLRDHUP" },
	{ 0x8000, "POLL_BUSY_LOOP" },
};
const struct cset cset_poll_revents = {
	.unknown = NULL,
	.n = { 14, 14, 14 },
	.v = { poll_revents_x86_64, poll_revents_x86_64, poll_revents_x86_64 },
	.flags = true,
};

static const struct cname eventfd_flags_x86_64[] = {
	{ 0x1, "EFD_SEMAPHORE" },
	{ 0x80000, "EFD_CLOEXEC" },
	{ 0x800, "EFD_NONBLOCK" },
};
const struct cset cset_eventfd_flags = {
	.unknown = "EFD_???",
	.n = { 3, 3, 3 },
	.v = { eventfd_flags_x86_64, eventfd_flags_x86_64, eventfd_flags_x86_64 },
	.flags = true,
};

static const struct cname timerfd_flags_x86_64[] = {
	{ 0x1, "TFD_TIMER_ABSTIME" },
	{ 0x2, "TFD_TIMER_CANCEL_ON_SET" },
	{ 0x80000, "TFD_CLOEXEC" },
	{ 0x800, "TFD_NONBLOCK" },
};
const struct cset cset_timerfd_flags = {
	.unknown = "TFD_???",
	.n = { 4, 4, 4 },
	.v = { timerfd_flags_x86_64, timerfd_flags_x86_64, timerfd_flags_x86_64 },
	.flags = true,
};

static const struct cname signalfd_flags_x86_64[] = {
	{ 0x80000, "SFD_CLOEXEC" },
	{ 0x800, "SFD_NONBLOCK" },
};
const struct cset cset_signalfd_flags = {
	.unknown = "SFD_???",
	.n = { 2, 2, 2 },
	.v = { signalfd_flags_x86_64, signalfd_flags_x86_64, signalfd_flags_x86_64 },
	.flags = true,
};

static const struct cname inotify_flags_x86_64[] = {
	{ 0x1, "IN_ACCESS" },
	{ 0x2, "IN_MODIFY" },
	{ 0x4, "IN_ATTRIB" },
	{ 0x8, "IN_CLOSE_WRITE" },
	{ 0x10, "IN_CLOSE_NOWRITE" },
	{ 0x20, "IN_OPEN" },
	{ 0x40, "IN_MOVED_FROM" },
	{ 0x80, "IN_MOVED_TO" },
	{ 0x100, "IN_CREATE" },
	{ 0x200, "IN_DELETE" },
	{ 0x400, "IN_DELETE_SELF" },
	{ 0x800, "IN_MOVE_SELF" },
	{ 0x2000, "IN_UNMOUNT" },
	{ 0x4000, "IN_Q_OVERFLOW" },
	{ 0x8000, "IN_IGNORED" },
	{ 0x1000000, "IN_ONLYDIR" },
	{ 0x2000000, "IN_DONT_FOLLOW" },
	{ 0x4000000, "IN_EXCL_UNLINK" },
	{ 0x10000000, "IN_MASK_CREATE" },
	{ 0x20000000, "IN_MASK_ADD" },
	{ 0x40000000, "IN_ISDIR" },
	{ 0x80000000, "IN_ONESHOT" },
};
const struct cset cset_inotify_flags = {
	.unknown = "IN_???",
	.n = { 22, 22, 22 },
	.v = { inotify_flags_x86_64, inotify_flags_x86_64, inotify_flags_x86_64 },
	.flags = true,
};

static const struct cname inotify_init_flags_x86_64[] = {
	{ 0x800, "IN_NONBLOCK" },
	{ 0x80000, "IN_CLOEXEC" },
};
const struct cset cset_inotify_init_flags = {
	.unknown = "IN_???",
	.n = { 2, 2, 2 },
	.v = { inotify_init_flags_x86_64, inotify_init_flags_x86_64, inotify_init_flags_x86_64 },
	.flags = true,
};

static const struct cname fan_classes_x86_64[] = {
	{ 0x0, "FAN_CLASS_NOTIF" },
	{ 0x4, "FAN_CLASS_CONTENT" },
	{ 0x8, "FAN_CLASS_PRE_CONTENT" },
};
const struct cset cset_fan_classes = {
	.unknown = "FAN_CLASS_???",
	.n = { 3, 3, 3 },
	.v = { fan_classes_x86_64, fan_classes_x86_64, fan_classes_x86_64 },
	.sorted = true,
};

static const struct cname fan_init_flags_x86_64[] = {
	{ 0x1, "FAN_CLOEXEC" },
	{ 0x2, "FAN_NONBLOCK" },
	{ 0x10, "FAN_UNLIMITED_QUEUE" },
	{ 0x20, "FAN_UNLIMITED_MARKS" },
	{ 0x40, "FAN_ENABLE_AUDIT" },
	{ 0x80, "FAN_REPORT_PIDFD" },
	{ 0x100, "FAN_REPORT_TID" },
	{ 0x200, "FAN_REPORT_FID" },
	{ 0x400, "FAN_REPORT_DIR_FID" },
	{ 0x800, "FAN_REPORT_NAME" },
	{ 0x1000, "FAN_REPORT_TARGET_FID" },
	{ 0x2000, "FAN_REPORT_FD_ERROR" },
	{ 0x4000, "FAN_REPORT_MNT" },
};
const struct cset cset_fan_init_flags = {
	.unknown = "FAN_???",
	.n = { 13, 13, 13 },
	.v = { fan_init_flags_x86_64, fan_init_flags_x86_64, fan_init_flags_x86_64 },
	.flags = true,
};

static const struct cname fan_mark_flags_x86_64[] = {
	{ 0x1, "FAN_MARK_ADD" },
	{ 0x2, "FAN_MARK_REMOVE" },
	{ 0x80, "FAN_MARK_FLUSH" },
	{ 0x4, "FAN_MARK_DONT_FOLLOW" },
	{ 0x8, "FAN_MARK_ONLYDIR" },
	{ 0x110, "FAN_MARK_MNTNS" },
	{ 0x10, "FAN_MARK_MOUNT" },
	{ 0x100, "FAN_MARK_FILESYSTEM" },
	{ 0x20, "FAN_MARK_IGNORED_MASK" },
	{ 0x40, "FAN_MARK_IGNORED_SURV_MODIFY" },
	{ 0x400, "FAN_MARK_IGNORE" },
	{ 0x200, "FAN_MARK_EVICTABLE" },
};
const struct cset cset_fan_mark_flags = {
	.unknown = "FAN_MARK_???",
	.n = { 12, 12, 12 },
	.v = { fan_mark_flags_x86_64, fan_mark_flags_x86_64, fan_mark_flags_x86_64 },
	.flags = true,
};

static const struct cname fan_event_flags_x86_64[] = {
	{ 0x1, "FAN_ACCESS" },
	{ 0x2, "FAN_MODIFY" },
	{ 0x4, "FAN_ATTRIB" },
	{ 0x8, "FAN_CLOSE_WRITE" },
	{ 0x10, "FAN_CLOSE_NOWRITE" },
	{ 0x20, "FAN_OPEN" },
	{ 0x40, "FAN_MOVED_FROM" },
	{ 0x80, "FAN_MOVED_TO" },
	{ 0x100, "FAN_CREATE" },
	{ 0x200, "FAN_DELETE" },
	{ 0x400, "FAN_DELETE_SELF" },
	{ 0x800, "FAN_MOVE_SELF" },
	{ 0x1000, "FAN_OPEN_EXEC" },
	{ 0x4000, "FAN_Q_OVERFLOW" },
	{ 0x8000, "FAN_FS_ERROR" },
	{ 0x10000, "FAN_OPEN_PERM" },
	{ 0x20000, "FAN_ACCESS_PERM" },
	{ 0x40000, "FAN_OPEN_EXEC_PERM" },
	{ 0x80000, "FAN_DIR_MODIFY" },
	{ 0x100000, "FAN_PRE_ACCESS" },
	{ 0x1000000, "FAN_MNT_ATTACH" },
	{ 0x2000000, "FAN_MNT_DETACH" },
	{ 0x8000000, "FAN_EVENT_ON_CHILD" },
	{ 0x10000000, "FAN_RENAME" },
	{ 0x40000000, "FAN_ONDIR" },
};
const struct cset cset_fan_event_flags = {
	.unknown = "FAN_???",
	.n = { 25, 25, 25 },
	.v = { fan_event_flags_x86_64, fan_event_flags_x86_64, fan_event_flags_x86_64 },
	.flags = true,
};

static const struct cname aio_cmds_x86_64[] = {
	{ 0x0, "IOCB_CMD_PREAD" },
	{ 0x1, "IOCB_CMD_PWRITE" },
	{ 0x2, "IOCB_CMD_FSYNC" },
	{ 0x3, "IOCB_CMD_FDSYNC" },
	{ 0x4, "IOCB_CMD_PREADX" },
	{ 0x5, "IOCB_CMD_POLL" },
	{ 0x6, "IOCB_CMD_NOOP" },
	{ 0x7, "IOCB_CMD_PREADV" },
	{ 0x8, "IOCB_CMD_PWRITEV" },
};
const struct cset cset_aio_cmds = {
	.unknown = "IOCB_CMD_???",
	.n = { 9, 9, 9 },
	.v = { aio_cmds_x86_64, aio_cmds_x86_64, aio_cmds_x86_64 },
	.sorted = true,
};

static const struct cname aio_iocb_flags_x86_64[] = {
	{ 0x1, "IOCB_FLAG_RESFD" },
	{ 0x2, "IOCB_FLAG_IOPRIO" },
};
const struct cset cset_aio_iocb_flags = {
	.unknown = "IOCB_FLAG_???",
	.n = { 2, 2, 2 },
	.v = { aio_iocb_flags_x86_64, aio_iocb_flags_x86_64, aio_iocb_flags_x86_64 },
	.flags = true,
};

static const struct cname mq_flags_x86_64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
};
static const struct cname mq_flags_aarch64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x10000, "O_DIRECT" },
	{ 0x20000, "O_LARGEFILE" },
	{ 0x8000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x404000, "O_TMPFILE" },
	{ 0x4000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
};
const struct cset cset_mq_flags = {
	.unknown = "O_???",
	.n = { 20, 20, 20 },
	.v = { mq_flags_x86_64, mq_flags_x86_64, mq_flags_aarch64 },
	.flags = true,
};
