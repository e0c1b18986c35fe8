#include "policy/lint.h"

#include <string.h>

#include "policy/names.h"

static const struct danger {
	const char *call, *why;
} dangers[] = {
	{ "ptrace", "controls other processes of the same user, and can make them call what it may "
		    "not" },
	{ "process_vm_writev", "writes into other processes of the same user" },
	{ "process_vm_readv", "reads the memory of other processes of the same user" },
	{ "pidfd_getfd", "takes open descriptors out of other processes" },
	{ "bpf", "loads programs into the kernel" },
	{ "mount", "changes what is where in the file system" },
	{ "umount2", "changes what is where in the file system" },
	{ "move_mount", "changes what is where in the file system" },
	{ "open_tree", "changes what is where in the file system" },
	{ "fsmount", "changes what is where in the file system" },
	{ "pivot_root", "changes the root directory" },
	{ "chroot", "changes the root directory" },
	{ "keyctl", "reaches keys of other programs; had many kernel bugs" },
	{ "add_key", "reaches the kernel's key rings; had many kernel bugs" },
	{ "request_key", "starts a helper of the system as root" },
	{ "init_module", "loads code into the kernel" },
	{ "finit_module", "loads code into the kernel" },
	{ "delete_module", "unloads kernel code" },
	{ "kexec_load", "replaces the kernel" },
	{ "kexec_file_load", "replaces the kernel" },
	{ "reboot", "stops the machine" },
	{ "swapon", "changes the machine's memory" },
	{ "iopl", "reaches the machine's ports" },
	{ "ioperm", "reaches the machine's ports" },
	{ "setns", "joins other namespaces" },
	{ "unshare", "may make namespaces: with a user namespace it has all capabilities inside" },
	{ "userfaultfd", "stops the kernel at will inside its copies: a tool of exploits" },
	{ "perf_event_open", "measures others, and had many kernel bugs" },
	{ "io_uring_setup", "makes calls that no filter on calls sees" },
	{ "open_by_handle_at", "opens files by number, past the directories above them" },
	{ "modify_ldt", "16-bit code: had many kernel bugs" },
	{ "clock_settime", "sets the machine's clock" },
	{ "settimeofday", "sets the machine's clock" },
	{ "sethostname", "renames the machine" },
	{ "acct", "writes accounting files as the kernel" },
	{ "quotactl", "changes quotas" },
	{ "lookup_dcookie", "looks into the kernel's caches" },
	{ "open_tree_attr", "changes what is where in the file system" },
	{ "mount_setattr", "changes what is where in the file system" },
	{ "fsopen", "changes what is where in the file system" },
	{ "fsconfig", "changes what is where in the file system" },
	{ "io_uring_enter", "makes calls that no filter on calls sees" },
	{ "io_uring_register", "makes calls that no filter on calls sees" },
	{ "swapoff", "changes the machine's memory" },
	{ "clock_adjtime", "may set the machine's clock" },
	{ "clock_adjtime64", "may set the machine's clock" },
	{ "adjtimex", "may set the machine's clock" },
	{ "clock_settime64", "sets the machine's clock" },
	{ "setdomainname", "renames the machine" },
	{ "syslog", "reads or clears the kernel's messages" },
	{ "fanotify_init", "watches, and may hold up, what others do with files" },
	{ "vm86", "16-bit code: had many kernel bugs" },
	{ "vm86old", "16-bit code: had many kernel bugs" },
	{ "personality", "may switch off address randomisation" },
};

/* What nearly every program needs, and so no finding; but worth a word. */
static const struct danger notes[] = {
	{ "clone3", "may make namespaces: its flags are in memory, where no rule on arguments sees "
		    "them "
		    "(the C library takes clone where clone3 gives ENOSYS)" },
};

#define NOT_0 UINT32_MAX

/* Those that are dangerous with some arguments only. */
static const struct {
	const char *call;
	uint32_t first; /* argument; NOT_0: any other than 0 */
	const char *why;
} by_argument[] = {
	{ "clone", NOT_0,
		"may make namespaces: with a user namespace it has all capabilities inside" },
	{ "socket", 17, "sees all packets, and forges them (AF_PACKET)" },
	{ "socket", 38, "reaches the kernel's ciphers, which had many bugs (AF_ALG)" },
};

static bool may_have(const struct policy_call *c, uint32_t first)
{
	for (size_t i = 0; i < c->tuples_n; i++)
		if (first == NOT_0 ? c->tuples[i].value[0] != 0 : c->tuples[i].value[0] == first)
			return true;
	return c->any_args;
}

static void put_danger(struct buf *out, const struct policy_call *c, unsigned abi, const char *why)
{
	call_words(out, c, abi, NULL);
	buf_printf(out, ": %s; allowed", why);
	call_reason(out, c);
}

static size_t lint_call(const struct policy_call *c, unsigned abi, struct buf *out)
{
	size_t n = 0;

	for (size_t i = 0; i < sizeof(dangers) / sizeof(dangers[0]); i++)
		if (!strcmp(dangers[i].call, c->name)) {
			put_danger(out, c, abi, dangers[i].why);
			n++;
		}
	for (size_t i = 0; i < sizeof(notes) / sizeof(notes[0]); i++)
		if (!strcmp(notes[i].call, c->name))
			put_danger(out, c, abi, notes[i].why);
	for (size_t i = 0; i < sizeof(by_argument) / sizeof(by_argument[0]); i++)
		if (!strcmp(by_argument[i].call, c->name) && may_have(c, by_argument[i].first)) {
			put_danger(out, c, abi, by_argument[i].why);
			n++;
		}
	return n;
}

size_t policy_lint(const struct policy *p, struct buf *out)
{
	size_t n = 0;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < p->abis[abi].n; i++)
			n += lint_call(&p->abis[abi].calls[i], abi, out);
	return n;
}
