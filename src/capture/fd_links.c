#include "capture/fd_links.h"

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

static int by_name(const void *name, const void *entry)
{
	return strcmp(name, *(const char *const *)entry);
}

bool fd_links_survive(struct fd_links *l, const struct abi *abi, uint64_t nr)
{
	const char *name;

	if (!abi || call_set_has(&l->harmless, abi, nr))
		return abi;
	if (call_set_has(&l->harmful, abi, nr))
		return false;
	name = abi_call_name(abi, nr);
	if (name && bsearch(name, harmless, sizeof(harmless) / sizeof(harmless[0]),
			    sizeof(harmless[0]), by_name)) {
		call_set_add(&l->harmless, abi, nr);
		return true;
	}
	call_set_add(&l->harmful, abi, nr);
	return false;
}

void fd_links_forget(struct fd_links *l)
{
	l->count = l->next = 0;
}

const struct fd_link *fd_links_get(const struct fd_links *l, pid_t tid, int fd)
{
	for (unsigned i = 0; i < l->count; i++) {
		const struct fd_link *k = &l->link[i];

		if (k->tid == tid && k->fd == fd && k->until_ns > l->now_ns)
			return k;
	}
	return NULL;
}

void fd_links_put(struct fd_links *l, pid_t tid, int fd, const char *text, size_t len)
{
	struct fd_link *k = &l->link[l->next];

	if (!len || len > FD_LINK_BYTES)
		return;
	k->tid = tid;
	k->fd = fd;
	k->until_ns = l->now_ns + FD_LINKS_NS;
	k->len = len;
	memcpy(k->text, text, len);
	l->next = (l->next + 1) % FD_LINKS;
	if (l->count < FD_LINKS)
		l->count++;
}
