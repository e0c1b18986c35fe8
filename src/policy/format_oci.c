/* The OCI runtime specification's seccomp object: runc, crun, docker. */
#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <seccomp.h>
#include <stdlib.h>
#include <string.h>

#include "policy/names.h"
#include "policy/args_json.h"

static const char *const arch_names[ABI_COUNT] = {
	[ABI_X86_64] = "SCMP_ARCH_X86_64",
	[ABI_I386] = "SCMP_ARCH_X86",
	[ABI_AARCH64] = "SCMP_ARCH_AARCH64",
	[ABI_X32] = "SCMP_ARCH_X32",
};

/* What runc 1.1.5 calls between loading the filter and the program's execve, with and without
 * no_new_privs. */
static const char *const runc_calls[] = { "close", "openat", "futex", "write", "getpid",
	"epoll_ctl", "fstatfs", "getdents64", "execve", "fcntl", "chdir", "capget", "capset",
	"read", "prctl", "newfstatat", "fstat", "setgroups", "setgid", "setuid", "getcwd",
	"getppid", "faccessat2", "rt_sigreturn", "sched_yield", "tgkill", "nanosleep",
	"epoll_pwait", "mmap", "munmap", "madvise", "rt_sigaction", "rt_sigprocmask", "sigaltstack",
	"gettid", "exit", "exit_group", "clone", "set_robust_list", "rseq", "getrandom", "lseek",
	"dup3", "ioctl", "statx", "fchdir", "readlinkat", "fchown", "umask", "setsid", "mprotect",
	"brk" };

/* Rules that some ABI has, and the list does not. */
static void note_rules(
	const struct name_use *u, enum policy_args level, bool for_runc, struct buf *notes)
{
	if (args_json_any(u, level))
		buf_printf(notes, "%s is allowed with all arguments: %s\n", u->name,
			for_runc ? "runc calls it itself" : "one of the ABIs has no rule for it");
}

static bool runc_needs(const char *name)
{
	for (size_t i = 0; i < sizeof(runc_calls) / sizeof(runc_calls[0]); i++)
		if (!strcmp(runc_calls[i], name))
			return true;
	return false;
}

static void add_runc(json_t *names, const struct name_use *list, size_t n)
{
	for (size_t i = 0; i < sizeof(runc_calls) / sizeof(runc_calls[0]); i++) {
		size_t k = 0;

		while (k < n && strcmp(list[k].name, runc_calls[i]))
			k++;
		if (k == n)
			json_array_append_new(names, json_string(runc_calls[i]));
	}
}

/* An architecture that is named allows the same names as all the others. */
static void note_widening(const struct name_use *u, unsigned abis, struct buf *notes)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (abis & 1u << abi && !(u->abis & 1u << abi) &&
			seccomp_syscall_resolve_name_arch(
				abi == ABI_I386 ? SCMP_ARCH_X86 : SCMP_ARCH_X86_64, u->name) >= 0)
			buf_printf(notes,
				"%s is allowed for %s too: the format has one list for all ABIs\n",
				u->name, abi_get(abi)->name);
}

static const char *default_action(const struct policy_limits *l)
{
	return l->action == ACTION_KILL	 ? "SCMP_ACT_KILL_PROCESS"
	       : l->action == ACTION_LOG ? "SCMP_ACT_LOG"
					 : "SCMP_ACT_ERRNO";
}

int render_oci(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	size_t n;
	struct name_use *list = render_names(p, &n);
	json_t *root = json_object(), *arches = json_array(), *names = json_array(),
	       *syscalls = json_array();
	unsigned abis = 0;
	char *text;

	if (!list)
		return error_set(err, -ENOMEM, "out of memory");
	for (size_t i = 0; i < n; i++)
		abis |= list[i].abis;
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (abis & 1u << abi)
			json_array_append_new(arches, json_string(arch_names[abi]));
	for (size_t i = 0; i < n; i++) {
		if (seccomp_syscall_resolve_name(list[i].name) == __NR_SCMP_ERROR)
			buf_printf(notes,
				"%s is not known to libseccomp here, and may not be to the "
				"runtime\n",
				list[i].name);
		note_widening(&list[i], abis, notes);
		if (args_json_hold(&list[i], o->limits.args) &&
			!(o->for_runc && runc_needs(list[i].name))) {
			args_json_add(syscalls, &list[i]);
		} else {
			note_rules(&list[i], o->limits.args,
				o->for_runc && runc_needs(list[i].name), notes);
			json_array_append_new(names, json_string(list[i].name));
		}
	}
	if (abis & (abis - 1) && json_array_size(syscalls))
		buf_str(notes,
			"rules on arguments are for all ABIs: what one of them may, all may\n");
	if (o->for_runc)
		add_runc(names, list, n);
	json_array_insert_new(
		syscalls, 0, json_pack("{s:o, s:s}", "names", names, "action", "SCMP_ACT_ALLOW"));
	json_object_set_new(root, "defaultAction", json_string(default_action(&o->limits)));
	if (o->limits.action == ACTION_ERRNO)
		json_object_set_new(
			root, "defaultErrnoRet", json_integer((json_int_t)o->limits.error));
	json_object_set_new(root, "architectures", arches);
	json_object_set_new(root, "syscalls", syscalls);
	text = json_dumps(root, JSON_INDENT(2));
	json_decref(root);
	free(list);
	if (!text)
		return error_set(err, -ENOMEM, "out of memory");
	buf_str(out, text);
	buf_char(out, '\n');
	free(text);
	return 0;
}
