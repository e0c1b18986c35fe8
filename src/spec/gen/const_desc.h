/* From tools/constants/desc.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_DESC_H
#define TATTLE_SPEC_GEN_CONST_DESC_H

#include "spec/constants.h"

extern const struct cset cset_fcntl_cmds;
extern const struct cset cset_fd_flags;
extern const struct cset cset_fd_flags_got;
extern const struct cset cset_lock_types;
extern const struct cset cset_seals;
extern const struct cset cset_seals_got;
extern const struct cset cset_f_owner_types;
extern const struct cset cset_rw_hints;
extern const struct cset cset_notify_flags;
extern const struct cset cset_flock_ops;
extern const struct cset cset_whence;
extern const struct cset cset_dup3_flags;
extern const struct cset cset_memfd_flags;
extern const struct cset cset_pipe_flags;
extern const struct cset cset_close_range_flags;
extern const struct cset cset_falloc_flags;
extern const struct cset cset_fadvise;
extern const struct cset cset_sync_file_range_flags;
extern const struct cset cset_splice_flags;
extern const struct cset cset_rwf_flags;
extern const struct cset cset_epoll_create_flags;
extern const struct cset cset_epoll_ops;
extern const struct cset cset_epoll_events;
extern const struct cset cset_poll_events;
extern const struct cset cset_poll_revents;
extern const struct cset cset_eventfd_flags;
extern const struct cset cset_timerfd_flags;
extern const struct cset cset_signalfd_flags;
extern const struct cset cset_inotify_flags;
extern const struct cset cset_inotify_init_flags;
extern const struct cset cset_fan_classes;
extern const struct cset cset_fan_init_flags;
extern const struct cset cset_fan_mark_flags;
extern const struct cset cset_fan_event_flags;
extern const struct cset cset_aio_cmds;
extern const struct cset cset_aio_iocb_flags;
extern const struct cset cset_mq_flags;

#endif
