/* C source that loads the policy by libseccomp and executes a command under it. */
#include <errno.h>
#include <inttypes.h>

#include "policy/render.h"

static const char *const arch_names[ABI_COUNT] = {
	[ABI_X86_64] = "SCMP_ARCH_X86_64",
	[ABI_I386] = "SCMP_ARCH_X86",
	[ABI_AARCH64] = "SCMP_ARCH_AARCH64",
	[ABI_X32] = "SCMP_ARCH_X32",
};

static const char head[] = "/* Learnt by tattle.  Build: cc -o sandbox sandbox.c -lseccomp; run: "
			   "./sandbox COMMAND... */\n"
			   "#include <errno.h>\n"
			   "#include <seccomp.h>\n"
			   "#include <stdint.h>\n"
			   "#include <stdio.h>\n"
			   "#include <string.h>\n"
			   "#include <sys/prctl.h>\n"
			   "#include <unistd.h>\n"
			   "\n"
			   "/* A call: its number (newer ones may lack a name here) or name, and "
			   "rules on its arguments. */\n"
			   "struct rule {\n"
			   "\tconst char *name;\n"
			   "\tint nr; /* of the ABI */\n"
			   "\tunsigned args;\n"
			   "\tstruct scmp_arg_cmp arg[3];\n"
			   "};\n"
			   "\n";

static const char tail[] =
	"/* Filters of each ABI on its own, merged: numbers and rules differ. */\n"
	"static scmp_filter_ctx filter(uint32_t arch, const struct rule *rules, size_t n)\n"
	"{\n"
	"\tscmp_filter_ctx ctx = seccomp_init(DEFAULT_ACTION);\n"
	"\tint native = arch == seccomp_arch_native();\n"
	"\n"
	"\tif (!ctx || seccomp_attr_set(ctx, SCMP_FLTATR_ACT_BADARCH, DEFAULT_ACTION) < 0)\n"
	"\t\treturn NULL;\n"
	"\tif (!native && (seccomp_arch_add(ctx, arch) < 0 ||\n"
	"\t\t\t       seccomp_arch_remove(ctx, SCMP_ARCH_NATIVE) < 0))\n"
	"\t\treturn NULL;\n"
	"\tfor (size_t i = 0; i < n; i++) {\n"
	"\t\tint nr = native ? rules[i].nr : seccomp_syscall_resolve_name(rules[i].name);\n"
	"\t\tint r = nr == __NR_SCMP_ERROR ? -EDOM :\n"
	"\t\t\tseccomp_rule_add_array(ctx, SCMP_ACT_ALLOW, nr, rules[i].args, rules[i].arg);\n"
	"\n"
	"\t\tif (r < 0 && r != -EEXIST)\n"
	"\t\t\tfprintf(stderr, \"%s: %s\\n\", rules[i].name, strerror(-r));\n"
	"\t}\n"
	"\treturn ctx;\n"
	"}\n"
	"\n"
	"int main(int argc, char **argv)\n"
	"{\n"
	"\tscmp_filter_ctx all = NULL;\n"
	"\n"
	"\tif (argc < 2) {\n"
	"\t\tfprintf(stderr, \"usage: %s COMMAND...\\n\", argv[0]);\n"
	"\t\treturn 125;\n"
	"\t}\n"
	"\tfor (size_t i = 0; i < sizeof(abis) / sizeof(abis[0]); i++) {\n"
	"\t\tscmp_filter_ctx one = filter(abis[i].arch, abis[i].rules, abis[i].n);\n"
	"\n"
	"\t\tif (!one || (all && seccomp_merge(all, one) < 0)) {\n"
	"\t\t\tfprintf(stderr, \"%s: cannot make the filter\\n\", argv[0]);\n"
	"\t\t\treturn 125;\n"
	"\t\t}\n"
	"\t\tall = all ? all : one;\n"
	"\t}\n"
	"\tif (seccomp_load(all) < 0) {\n"
	"\t\tfprintf(stderr, \"%s: cannot load the filter\\n\", argv[0]);\n"
	"\t\treturn 125;\n"
	"\t}\n"
	"\texecvp(argv[1], argv + 1);\n"
	"\tperror(argv[1]);\n"
	"\treturn 127;\n"
	"}\n";

static void put_rule(struct buf *out, const struct policy_call *c, const struct arg_rule *r,
	const struct policy_tuple *t)
{
	buf_printf(out, "\t{ \"%s\", %" PRIu32 ", %u, {", c->name, c->nr, r ? r->n : 0);
	for (unsigned i = 0; r && i < r->n; i++)
		buf_printf(out, "%s{ %u, SCMP_CMP_MASKED_EQ, %#" PRIx32 ", %#" PRIx32 " }",
			i ? ", " : " ", r->arg[i].index, r->arg[i].mask, t->value[i]);
	buf_str(out, r ? " } },\n" : " { 0 } } },\n");
}

static void put_abi(
	struct buf *out, const struct policy *p, unsigned abi, const struct render_opts *o)
{
	buf_printf(out, "static const struct rule rules_%s[] = {\n", abi_get(abi)->name);
	for (size_t i = 0; i < p->abis[abi].n; i++) {
		const struct policy_call *c = &p->abis[abi].calls[i];
		const struct arg_rule *r =
			arg_rule_holds(c, o->limits.args) ? arg_rule_find(c->name) : NULL;

		if (!r)
			put_rule(out, c, NULL, NULL);
		for (size_t k = 0; r && k < c->tuples_n; k++)
			put_rule(out, c, r, &c->tuples[k]);
	}
	buf_str(out, "};\n\n");
}

int render_libseccomp_c(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	(void)notes;
	if (!policy_size(p))
		return error_set(err, -EINVAL, "the policy allows no call");
	buf_str(out, head);
	if (o->limits.action == ACTION_ERRNO)
		buf_printf(out, "#define DEFAULT_ACTION SCMP_ACT_ERRNO(%u)\n\n", o->limits.error);
	else
		buf_printf(out, "#define DEFAULT_ACTION %s\n\n",
			o->limits.action == ACTION_LOG ? "SCMP_ACT_LOG" : "SCMP_ACT_KILL_PROCESS");
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (p->abis[abi].n)
			put_abi(out, p, abi, o);
	buf_str(out, "static const struct {\n\tuint32_t arch;\n\tconst struct rule "
		     "*rules;\n\tsize_t n;\n} abis[] = {\n");
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (p->abis[abi].n)
			buf_printf(out,
				"\t{ %s, rules_%s, sizeof(rules_%s) / sizeof(rules_%s[0]) },\n",
				arch_names[abi], abi_get(abi)->name, abi_get(abi)->name,
				abi_get(abi)->name);
	buf_str(out, "};\n\n");
	buf_str(out, tail);
	return 0;
}
