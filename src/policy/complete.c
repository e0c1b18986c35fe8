#include "policy/complete.h"

#include <errno.h>
#include <string.h>

#include "abi/numbers.h"
#include "policy/args.h"

#define FAMILY_MAX 10

/* A program that makes one of these may make the others: with another libc, another kernel, or
 * at another moment (doc/policy.md says which of these each is). */
static const struct family {
	const char *why;
	const char *call[FAMILY_MAX];
} families[] = {
	{ "completion:process-creation", { "fork", "vfork", "clone", "clone3" } },
	{ "completion:stat", { "stat", "stat64", "newfstatat", "fstatat64", "statx" } },
	{ "completion:lstat", { "lstat", "lstat64", "newfstatat", "fstatat64", "statx" } },
	{ "completion:fstat", { "fstat", "fstat64", "newfstatat", "fstatat64", "statx" } },
	{ "completion:access", { "access", "faccessat", "faccessat2" } },
	{ "completion:open", { "open", "openat" } },
	{ "completion:poll", { "poll", "ppoll", "ppoll_time64" } },
	{ "completion:select", { "select", "_newselect", "pselect6", "pselect6_time64" } },
	{ "completion:pipe", { "pipe", "pipe2" } },
	{ "completion:dup", { "dup2", "dup3" } },
	{ "completion:epoll", { "epoll_wait", "epoll_pwait", "epoll_pwait2" } },
	{ "completion:epoll-create", { "epoll_create", "epoll_create1" } },
	{ "completion:directory", { "getdents", "getdents64" } },
	{ "completion:futex", { "futex", "futex_time64" } },
	{ "completion:sleep", { "nanosleep", "clock_nanosleep", "clock_nanosleep_time64" } },
	{ "completion:unlink", { "unlink", "unlinkat" } },
	{ "completion:rename", { "rename", "renameat", "renameat2" } },
	{ "completion:mkdir", { "mkdir", "mkdirat" } },
	{ "completion:rmdir", { "rmdir", "unlinkat" } },
	{ "completion:readlink", { "readlink", "readlinkat" } },
	{ "completion:symlink", { "symlink", "symlinkat" } },
	{ "completion:link", { "link", "linkat" } },
	{ "completion:chmod", { "chmod", "fchmodat", "fchmodat2" } },
	{ "completion:chown", { "chown", "chown32", "fchownat" } },
	{ "completion:limits", { "getrlimit", "setrlimit", "ugetrlimit", "prlimit64" } },
	{ "completion:wait", { "waitpid", "wait4" } },
	{ "completion:accept", { "accept", "accept4" } },
	{ "completion:signalfd", { "signalfd", "signalfd4" } },
	{ "completion:eventfd", { "eventfd", "eventfd2" } },
	{ "completion:inotify", { "inotify_init", "inotify_init1" } },
	{ "completion:mmap", { "mmap", "mmap2" } },
	{ "completion:seek", { "lseek", "_llseek" } },
	{ "completion:fcntl", { "fcntl", "fcntl64" } },
	{ "completion:timerfd", { "timerfd_settime", "timerfd_settime64" } },
	{ "completion:sendmmsg", { "sendmmsg", "recvmmsg", "recvmmsg_time64" } },
	/* What the C library itself does at starts and in threads. */
	{ "completion:thread-start", { "set_robust_list", "rseq", "set_tid_address", "prlimit64",
					     "getrandom", "mprotect", "gettid" } },
	{ "completion:abort", { "rt_sigprocmask", "gettid", "getpid", "tgkill" } },
};

/* Always: signals, stops and ends come to every program. */
static const struct always {
	const char *call, *why;
} always[] = {
	{ "restart_syscall", "completion:restart_syscall" },
	{ "rt_sigreturn", "completion:rt_sigreturn" },
	{ "sigreturn", "completion:rt_sigreturn" },
	{ "exit", "completion:exit" },
	{ "exit_group", "completion:exit" },
	/* The vDSO enters the kernel only sometimes. */
	{ "clock_gettime", "completion:vdso" },
	{ "clock_gettime64", "completion:vdso" },
	{ "clock_getres", "completion:vdso" },
	{ "clock_getres_time64", "completion:vdso" },
	{ "gettimeofday", "completion:vdso" },
	{ "time", "completion:vdso" },
	{ "getcpu", "completion:vdso" },
	/* How much memory is free decides which of these malloc uses. */
	{ "brk", "completion:malloc" },
	{ "mmap", "completion:malloc" },
	{ "mmap2", "completion:malloc" },
	{ "munmap", "completion:malloc" },
	{ "mremap", "completion:malloc" },
	{ "madvise", "completion:malloc" },
	{ "futex", "completion:locks" },
	{ "futex_time64", "completion:locks" },
	{ "sched_yield", "completion:locks" },
	{ "getrandom", "completion:malloc" },
};

static int add(struct policy *p, unsigned abi, const char *name, const char *why)
{
	int nr = abi_call_number(abi_get(abi), name);
	const struct arg_rule *rule;
	struct policy_call *c;

	if (nr < 0 || policy_find(p, abi, (uint32_t)nr))
		return 0;
	c = policy_need(p, abi, (uint32_t)nr);
	if (!c || !policy_word_add(p, &c->why, why, 0))
		return -ENOMEM;
	/* Rules that compare some bits only (namespaces, PROT_EXEC) say that none of them is set.
	 */
	rule = arg_rule_find(name);
	if (rule && rule->arg[0].mask != UINT32_MAX && rule->safe)
		return policy_tuple_add(c, &(struct policy_tuple){ { 0 } }) ? 0 : -ENOMEM;
	c->any_args = true;
	return 0;
}

static bool was_seen(const struct policy *p, unsigned abi, const char *name)
{
	int nr = abi_call_number(abi_get(abi), name);
	const struct policy_call *c = nr < 0 ? NULL : policy_find(p, abi, (uint32_t)nr);

	return c && c->count;
}

static int complete_abi(struct policy *p, unsigned abi)
{
	int r = 0;

	for (size_t f = 0; f < sizeof(families) / sizeof(families[0]); f++) {
		const struct family *fam = &families[f];
		bool seen = false;

		for (unsigned i = 0; i < FAMILY_MAX && fam->call[i]; i++)
			seen = seen || was_seen(p, abi, fam->call[i]);
		for (unsigned i = 0; seen && !r && i < FAMILY_MAX && fam->call[i]; i++)
			r = add(p, abi, fam->call[i], fam->why);
	}
	for (size_t i = 0; !r && i < sizeof(always) / sizeof(always[0]); i++)
		r = add(p, abi, always[i].call, always[i].why);
	return r;
}

int policy_complete(struct policy *p)
{
	int r = 0;

	for (unsigned id = 0; !r && id < ABI_COUNT; id++)
		if (p->abis[id].n)
			r = complete_abi(p, id);
	return r;
}

const char *policy_completion_words(const char *why)
{
	static const struct {
		const char *why, *words;
	} known[] = {
		{ "completion:restart_syscall",
			"the kernel calls it when a sleeping call was stopped and continued" },
		{ "completion:rt_sigreturn",
			"every program may get a signal, and returns from it" },
		{ "completion:exit", "every program ends" },
		{ "completion:vdso", "the vDSO enters the kernel for it only sometimes" },
		{ "completion:malloc",
			"how much memory is free decides whether malloc() calls it" },
		{ "completion:locks", "who waits for whom decides whether locks call it" },
		{ "completion:thread-start",
			"the C library calls it when a program or thread starts" },
		{ "completion:abort", "the C library's abort() calls it" },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (!strcmp(known[i].why, why))
			return known[i].words;
	return "another C library, kernel or moment makes it in place of a call that was seen";
}
