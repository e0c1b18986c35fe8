#include "policy/diff.h"

#include <inttypes.h>
#include <string.h>

#include "policy/args.h"
#include "policy/names.h"

static void put_call(
	struct buf *out, const struct policy_call *c, unsigned abi, const struct policy_tuple *t)
{
	buf_str(out, c->name);
	if (t) {
		const struct arg_rule *r = arg_rule_find(c->name);

		buf_char(out, '(');
		for (unsigned i = 0; r && i < r->n; i++) {
			if (i)
				buf_str(out, ", ");
			buf_printf(out, "%s=", r->arg[i].name);
			arg_value_name(c->name, r->arg[i].index, t->value[i], abi, out);
		}
		buf_char(out, ')');
	}
	if (abi != ABI_X86_64)
		buf_printf(out, " [%s]", abi_get(abi)->name);
}

static void put_reason(struct buf *out, const struct policy_call *c)
{
	if (c->users_n)
		buf_printf(out, " by %s", c->users[0].program);
	if (c->users_n > 1)
		buf_printf(out, " and %zu more", c->users_n - 1);
	if (c->places.n)
		buf_printf(out, ", on %s", c->places.word[0]);
	if (!c->count && c->why.n)
		buf_printf(out, " (%s)", c->why.word[0]);
	buf_char(out, '\n');
}

static bool same_tuple(const struct policy_tuple *a, const struct policy_tuple *b)
{
	return !memcmp(a, b, sizeof(*a));
}

static size_t tuples_missing(const struct policy_call *in, const struct policy_call *from,
	unsigned abi, const char *word, struct buf *out)
{
	size_t n = 0;

	if (in->any_args)
		return 0;
	for (size_t i = 0; i < from->tuples_n; i++) {
		size_t k = 0;

		while (k < in->tuples_n && !same_tuple(&in->tuples[k], &from->tuples[i]))
			k++;
		if (k < in->tuples_n)
			continue;
		buf_str(out, word);
		put_call(out, from, abi, &from->tuples[i]);
		put_reason(out, from);
		n++;
	}
	return n;
}

static size_t missing(
	const struct policy *in, const struct policy *from, const char *word, struct buf *out)
{
	size_t n = 0;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < from->abis[abi].n; i++) {
			const struct policy_call *c = &from->abis[abi].calls[i];
			const struct policy_call *other = policy_find(in, abi, c->nr);

			if (other) {
				if (c->any_args && !other->any_args && other->tuples_n) {
					buf_str(out, word);
					put_call(out, c, abi, NULL);
					buf_str(out, " with any arguments");
					put_reason(out, c);
					n++;
				}
				n += tuples_missing(other, c, abi, word, out);
				continue;
			}
			buf_str(out, word);
			put_call(out, c, abi, c->tuples_n == 1 ? &c->tuples[0] : NULL);
			put_reason(out, c);
			n++;
		}
	return n;
}

size_t policy_diff(const struct policy *a, const struct policy *b, struct buf *out)
{
	size_t n = missing(a, b, "new: ", out);

	return n + missing(b, a, "gone: ", out);
}

static void explain_call(const struct policy_call *c, unsigned abi, struct buf *out)
{
	put_call(out, c, abi, NULL);
	buf_char(out, '\n');
	for (size_t i = 0; i < c->why.n; i++)
		if (strcmp(c->why.word[i], WHY_OBSERVED))
			buf_printf(out, "    %s\n", c->why.word[i]);
	if (c->count)
		buf_printf(out,
			"    observed: %" PRIu64 " times, the first as call %" PRIu64
			" of its run, the last as call %" PRIu64 "\n",
			c->count, c->first, c->last);
	for (size_t i = 0; i < c->users_n; i++)
		buf_printf(
			out, "    by %s (%" PRIu64 ")\n", c->users[i].program, c->users[i].count);
	for (size_t i = 0; i < c->places.n; i++)
		buf_printf(out, "    on %s\n", c->places.word[i]);
	for (size_t i = 0; i < c->tuples_n; i++) {
		buf_str(out, "    as ");
		put_call(out, c, abi, &c->tuples[i]);
		buf_char(out, '\n');
	}
	if (c->any_args && arg_rule_find(c->name))
		buf_str(out, "    with any arguments\n");
}

size_t policy_explain(const struct policy *p, const char *name, struct buf *out)
{
	size_t n = 0;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < p->abis[abi].n; i++)
			if (!name || !strcmp(p->abis[abi].calls[i].name, name)) {
				explain_call(&p->abis[abi].calls[i], abi, out);
				n++;
			}
	return n;
}

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
	{ "personality", "may switch off address randomisation" },
};

static bool has_namespaces(const struct policy_call *c)
{
	if (c->any_args)
		return true;
	for (size_t i = 0; i < c->tuples_n; i++)
		if (c->tuples[i].value[0])
			return true;
	return false;
}

size_t policy_lint(const struct policy *p, struct buf *out)
{
	size_t n = 0;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < p->abis[abi].n; i++) {
			const struct policy_call *c = &p->abis[abi].calls[i];
			const char *why = NULL;

			for (size_t k = 0; k < sizeof(dangers) / sizeof(dangers[0]); k++)
				if (!strcmp(dangers[k].call, c->name))
					why = dangers[k].why;
			if (!strcmp(c->name, "clone") && has_namespaces(c))
				why = "may make namespaces: with a user namespace it has all "
				      "capabilities inside";
			if (!why)
				continue;
			put_call(out, c, abi, NULL);
			buf_printf(out, ": %s;", why);
			put_reason(out, c);
			n++;
		}
	return n;
}
