/*
 * Calls that have a number and no code: Linux lost them, or never had them.
 *
 * All fail with ENOSYS; their arguments are words, as strace shows them, but for the one of which
 * it shows more.
 */
#include "spec/types.h"

#define WORD(n) VAL(word_hex, n)

static STRUCT(sysctl_args, VAL(addr, "name"), VAL(int, "nlen"), VAL(addr, "oldval"),
	VAL(addr, "oldlenp"), VAL(addr, "newval"), VAL(size, "newlen"));
SYSCALL(_sysctl, 0, long, IN(sysctl_args, "args"));
SYSCALL(afs_syscall, 0, long,
	WORD("arg1"), WORD("arg2"), WORD("arg3"), WORD("arg4"), WORD("arg5"));
SYSCALL(bdflush, 0, long, WORD("func"), WORD("data"));
SYSCALL(break, 0, long, ITEM_END);
SYSCALL(create_module, 0, long, WORD("name"), WORD("size"));
SYSCALL(ftime, 0, long, ITEM_END);
SYSCALL(get_kernel_syms, 0, long, WORD("table"));
SYSCALL(getpmsg, C_NET, long,
	WORD("fd"), WORD("ctlptr"), WORD("dataptr"), WORD("band"), WORD("flags"));
SYSCALL(gtty, 0, long, WORD("fd"), WORD("argp"));
SYSCALL(lock, 0, long, ITEM_END);
SYSCALL(mpx, 0, long, ITEM_END);
SYSCALL(nfsservctl, 0, long, WORD("cmd"), WORD("argp"), WORD("resp"));
SYSCALL(prof, 0, long, ITEM_END);
SYSCALL(profil, 0, long, WORD("buf"), WORD("bufsiz"), WORD("offset"), WORD("scale"));
SYSCALL(putpmsg, C_NET, long,
	WORD("fd"), WORD("ctlptr"), WORD("dataptr"), WORD("band"), WORD("flags"));
SYSCALL(query_module, 0, long,
	WORD("name"), WORD("which"), WORD("buf"), WORD("bufsize"), WORD("ret"));
SYSCALL(security, 0, long, WORD("arg1"), WORD("arg2"), WORD("arg3"));
SYSCALL(stty, 0, long, WORD("fd"), WORD("argp"));
SYSCALL(tuxcall, 0, long, WORD("arg1"), WORD("arg2"), WORD("arg3"));
SYSCALL(ulimit, 0, long, WORD("cmd"), WORD("newlimit"));
SYSCALL(vserver, 0, long,
	WORD("arg1"), WORD("arg2"), WORD("arg3"), WORD("arg4"), WORD("arg5"));
SYSCALL(epoll_ctl_old, 0, long, WORD("epfd"), WORD("op"), WORD("fd"), WORD("event"));
SYSCALL(epoll_wait_old, 0, long,
	WORD("epfd"), WORD("events"), WORD("maxevents"), WORD("timeout"));

/* These are entered by code that the kernel itself puts into a task. */
SYSCALL(uprobe, 0, long, ITEM_END);
SYSCALL(uretprobe, 0, long, ITEM_END);
