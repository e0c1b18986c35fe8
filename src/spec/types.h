/* types: the types that rows of more than one subsystem use.  Those of one subsystem are
 * static in its file. */
#ifndef TATTLE_SPEC_TYPES_H
#define TATTLE_SPEC_TYPES_H

#include "spec/spec.h"

/* Plain numbers: t_<C type>, _hex and _oct for how they are written. */
extern const struct type t_void, t_int, t_uint, t_long, t_ulong, t_size, t_ssize, t_word,
	t_word_hex, t_word_hex0, t_addr, t_uint_hex, t_uint_hex0, t_ulong_hex, t_u8, t_u16, t_u32, t_u64, t_s8,
	t_s16, t_s32, t_s64, t_u8_hex, t_u16_hex, t_u32_hex, t_u64_hex, t_u64_hex0, t_u32_hex0, t_be16, t_be32,
	t_be64, t_be16_hex, t_be32_hex, t_loff, t_loff_pair, t_u64_pair, t_au64, t_as64, t_au64_hex,
	t_oct_uint;

/* The kernel's long, in its own structs: timespec, msqid64_ds, mq_attr, statfs. */
extern const struct type t_klong, t_kulong, t_kulong_hex;

/* Things. */
/* t_context_fd: what a call works with, not what it is about (an epoll among descriptors);
 * paths and descriptors that are traced do not match it.
 * t_int_zext: a result that a 64-bit kernel does not sign-extend: an error is a large number
 * that no tracer takes for one; walk_zext_errno() knows. */
extern const struct type t_context_fd, t_int_zext;
extern const struct type t_fd, t_dirfd, t_pid, t_tid, t_tgid, t_pgid, t_sid, t_uid, t_gid,
	t_signal, t_mode, t_umode16, t_perm, t_dev, t_dev32, t_errno_value, t_wait_status, t_bool;

/* Bytes. */
extern const struct type t_path, t_str, t_buf, t_chars, t_hexstr, t_hexbuf, t_sigset;

/* Times: their members are the kernel's long; *64 have 64-bit members everywhere. */
extern const struct type t_timespec, t_timespec64, t_timeval, t_itimerval, t_itimerspec,
	t_itimerspec64, t_time, t_clock;

/* Network: ports and addresses. */
extern const struct type t_port, t_inet4, t_inet6, t_hwaddr, t_ifindex;

extern const struct type t_uuid;

extern const struct type t_iovec_in, t_iovec_out; /* arrays of these are limited by the result */

/* -EPERM: a number that is an error where it is negative. */
void walk_minus_errno(struct walk *w, int64_t v);

/* The argument that stands for a register of a call without a row. */
extern const struct item item_unknown;

#endif
