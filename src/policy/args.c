#include "policy/args.h"

#include <string.h>

#define INT 0xffffffffu
#define PROT_EXEC_BIT 4u
/* CLONE_NEWNS NEWCGROUP NEWUTS NEWIPC NEWUSER NEWPID NEWNET (NEWTIME shares a bit with the exit
 * signal of clone): include/uapi/linux/sched.h */
#define NAMESPACES 0x7e020000u

/* Facts of the calls' signatures.  Sorted by name. */
static const struct arg_rule rules[] = {
	{ "arch_prctl", true, 1, { { 0, "op", INT } } },
	{ "bpf", true, 1, { { 0, "cmd", INT } } },
	{ "clone", true, 1, { { 0, "flags", NAMESPACES, "CLONE_NEW*" } } },
	{ "fcntl", false, 1, { { 1, "cmd", INT } } },
	{ "fcntl64", false, 1, { { 1, "cmd", INT } } },
	{ "getsockopt", false, 2, { { 1, "level", INT }, { 2, "optname", INT } } },
	{ "ioctl", false, 1, { { 1, "request", INT } } },
	{ "ipc", true, 1, { { 0, "call", INT } } },
	{ "keyctl", true, 1, { { 0, "op", INT } } },
	{ "madvise", false, 1, { { 2, "advice", INT } } },
	{ "mmap", true, 1, { { 2, "prot", PROT_EXEC_BIT, "PROT_EXEC" } } },
	{ "mmap2", true, 1, { { 2, "prot", PROT_EXEC_BIT, "PROT_EXEC" } } },
	{ "mprotect", true, 1, { { 2, "prot", PROT_EXEC_BIT, "PROT_EXEC" } } },
	{ "personality", true, 1, { { 0, "persona", INT } } },
	{ "prctl", true, 1, { { 0, "option", INT } } },
	{ "ptrace", true, 1, { { 0, "request", INT } } },
	{ "seccomp", true, 1, { { 0, "op", INT } } },
	{ "setsockopt", false, 2, { { 1, "level", INT }, { 2, "optname", INT } } },
	{ "socket", true, 2, { { 0, "domain", INT }, { 1, "type", INT } } },
	{ "socketcall", true, 1, { { 0, "call", INT } } },
	{ "socketpair", true, 2, { { 0, "domain", INT }, { 1, "type", INT } } },
	{ "unshare", true, 1, { { 0, "flags", INT } } },
};

const struct arg_rule *arg_rule_find(const char *call)
{
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		if (!strcmp(rules[i].call, call))
			return &rules[i];
	return NULL;
}

void arg_rule_values(const struct arg_rule *r, const uint64_t regs[6], struct policy_tuple *ret)
{
	memset(ret, 0, sizeof(*ret));
	for (unsigned i = 0; i < r->n; i++)
		ret->value[i] = (uint32_t)regs[r->arg[i].index] & r->arg[i].mask;
}

bool arg_rule_holds(const struct policy_call *c, enum policy_args level)
{
	const struct arg_rule *r = level == ARGS_NONE ? NULL : arg_rule_find(c->name);

	return r && !c->any_args && c->tuples_n && (r->safe || level == ARGS_ALL);
}
