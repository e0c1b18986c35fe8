#include "capture/fd_links.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "abi/numbers.h"

/* In order.  Calls that make descriptors are here too: they take numbers that were free. */
/* clang-format off */
static const char *const harmless[] = {
	"_llseek", "_newselect", "accept", "accept4", "access", "alarm", "arch_prctl", "bind",
	"brk", "clock_getres", "clock_gettime", "clock_nanosleep", "connect", "copy_file_range",
	"creat", "dup", "epoll_create", "epoll_create1", "epoll_ctl", "epoll_pwait",
	"epoll_pwait2", "epoll_wait", "eventfd", "eventfd2", "faccessat", "faccessat2",
	"fadvise64", "fadvise64_64", "fallocate", "fchmod", "fchown", "fchown32", "fcntl",
	"fcntl64", "fdatasync", "fgetxattr", "flistxattr", "flock", "fstat", "fstat64",
	"fstatat64", "fstatfs", "fstatfs64", "fsync", "ftruncate", "ftruncate64", "futex",
	"getcwd", "getdents", "getdents64", "getegid", "getegid32", "geteuid", "geteuid32",
	"getgid", "getgid32", "getgroups", "getgroups32", "getitimer", "getpeername", "getpgid",
	"getpgrp", "getpid", "getppid", "getpriority", "getrandom", "getresgid", "getresuid",
	"getrlimit", "getrusage", "getsid", "getsockname", "getsockopt", "gettid",
	"gettimeofday", "getuid", "getuid32", "getxattr", "inotify_add_watch", "inotify_init",
	"inotify_init1", "kill", "lgetxattr", "listen", "lseek", "lstat", "lstat64", "madvise",
	"memfd_create", "mincore", "mlock", "mmap", "mmap2", "mprotect", "mremap", "msync",
	"munmap", "nanosleep", "newfstatat", "oldfstat", "oldlstat", "oldstat", "open",
	"openat", "openat2", "pause", "pipe", "pipe2", "poll", "ppoll", "pread64", "preadv",
	"preadv2", "prlimit64", "pselect6", "pwrite64", "pwritev", "pwritev2", "read",
	"readahead", "readlink", "readlinkat", "readv", "recv", "recvfrom", "recvmmsg",
	"recvmsg", "restart_syscall", "rseq", "rt_sigaction", "rt_sigpending", "rt_sigprocmask",
	"rt_sigreturn", "rt_sigsuspend", "rt_sigtimedwait", "sched_getaffinity", "sched_yield",
	"select", "send", "sendfile", "sendfile64", "sendmmsg", "sendmsg", "sendto",
	"set_robust_list", "set_tid_address", "setitimer", "setsockopt", "shutdown",
	"sigaltstack", "signalfd", "signalfd4", "sigreturn", "socket", "socketpair", "splice",
	"stat", "stat64", "statfs", "statfs64", "statx", "sync_file_range", "sysinfo", "tee",
	"tgkill", "time", "timerfd_create", "timerfd_gettime", "timerfd_settime", "times",
	"tkill", "ugetrlimit", "umask", "uname", "utimensat", "vmsplice", "wait4", "waitid",
	"waitpid", "write", "writev",
};
/* clang-format on */

/* A working directory is none of the descriptors that these close or replace. */
static const char *const loses_fds[] = { "close", "close_range", "dup2", "dup3" };

static int by_name(const void *name, const void *entry)
{
	return strcmp(name, *(const char *const *)entry);
}

#define IS_ONE_OF(name, list)                                                                      \
	bsearch(name, list, sizeof(list) / sizeof((list)[0]), sizeof((list)[0]), by_name)

static enum links_change change_by_name(const char *name)
{
	if (name && IS_ONE_OF(name, harmless))
		return LINKS_STAY;
	if (name && IS_ONE_OF(name, loses_fds))
		return LINKS_LOSE_FDS;
	return LINKS_GO;
}

enum links_change fd_links_change(struct fd_links *l, const struct abi *abi, uint64_t nr)
{
	enum links_change change;

	if (!abi)
		return LINKS_GO;
	for (change = LINKS_STAY; change < LINKS_CHANGES; change++)
		if (call_set_has(&l->known[change], abi, nr))
			return change;
	change = change_by_name(abi_call_name(abi, nr));
	call_set_add(&l->known[change], abi, nr);
	return change;
}

void fd_links_at_stop(struct fd_links *l, uint64_t now_ns)
{
	l->now_ns = now_ns;
	l->changing = l->inside[LINKS_GO]	  ? LINKS_GO
		      : l->inside[LINKS_LOSE_FDS] ? LINKS_LOSE_FDS
						  : LINKS_STAY;
}

void fd_links_enter(struct fd_links *l, enum links_change change)
{
	l->inside[change]++;
}

void fd_links_leave(struct fd_links *l, enum links_change change)
{
	l->inside[change]--;
	if (change == LINKS_GO)
		fd_links_forget(l);
	if (change != LINKS_LOSE_FDS)
		return;
	for (unsigned i = 0; i < l->count; i++)
		if (l->link[i].fd != AT_FDCWD)
			l->link[i].until_ns = 0;
}

void fd_links_forget(struct fd_links *l)
{
	l->count = l->next = 0;
}

static bool may_know(const struct fd_links *l, int fd)
{
	return l->changing == LINKS_STAY || (l->changing == LINKS_LOSE_FDS && fd == AT_FDCWD);
}

const struct fd_link *fd_links_get(const struct fd_links *l, pid_t tid, int fd)
{
	if (!may_know(l, fd))
		return NULL;
	for (unsigned i = 0; i < l->count; i++) {
		const struct fd_link *k = &l->link[i];

		if (k->tid == tid && k->fd == fd && k->until_ns > l->now_ns)
			return k;
	}
	return NULL;
}

/* The place of a link that nobody will ask for again, or of the oldest. */
static struct fd_link *place_of_next(struct fd_links *l)
{
	struct fd_link *k;

	for (unsigned i = 0; i < l->count; i++)
		if (l->link[i].until_ns <= l->now_ns)
			return &l->link[i];
	k = &l->link[l->next];
	l->next = (l->next + 1) % FD_LINKS;
	if (l->count < FD_LINKS)
		l->count++;
	return k;
}

void fd_links_put(struct fd_links *l, pid_t tid, int fd, const char *text, size_t len)
{
	struct fd_link *k;

	if (!len || len > FD_LINK_BYTES || !may_know(l, fd))
		return;
	k = place_of_next(l);
	k->tid = tid;
	k->fd = fd;
	k->until_ns = l->now_ns + FD_LINKS_NS;
	k->len = len;
	memcpy(k->text, text, len);
}
