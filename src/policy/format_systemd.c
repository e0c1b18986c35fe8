/* A drop-in for a systemd service. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "policy/render.h"
#include "spec/constants.h"
#include "spec/gen/const_misc.h"
#include "spec/gen/const_net.h"

static const char *const arch_names[ABI_COUNT] = {
	[ABI_X86_64] = "x86-64",
	[ABI_I386] = "x86",
	[ABI_AARCH64] = "arm64",
	[ABI_X32] = "x32",
};

#define LINE_NAMES 8

static bool has_rules(const struct name_use *u, enum policy_args level)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (u->call[abi] && arg_rule_holds(u->call[abi], level))
			return true;
	return false;
}

/* ---- RestrictAddressFamilies=, which holds the first half of the rule on socket ---- */

#define FAMILIES 64

static bool add_families(
	const struct policy_call *c, enum policy_args level, uint64_t *set, struct buf *notes)
{
	if (!arg_rule_holds(c, level))
		return false;
	for (size_t i = 0; i < c->tuples_n; i++) {
		uint32_t family = c->tuples[i].value[0];

		if (family >= FAMILIES ||
			(family && !cset_name(&cset_addrfams, FACTS_X86_64, family))) {
			buf_printf(notes, "address family %u has no name for systemd\n", family);
			return false;
		}
		*set |= 1ull << family;
	}
	return true;
}

/* True if the domains of socket are restricted so. */
static bool put_families(
	const struct policy *p, const struct render_opts *o, struct buf *out, struct buf *notes)
{
	const char *word = "";
	uint64_t set = 0;
	bool any = false;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < p->abis[abi].n; i++) {
			const struct policy_call *c = &p->abis[abi].calls[i];

			if (strcmp(c->name, "socket") && strcmp(c->name, "socketcall"))
				continue;
			/* Behind socketcall no filter sees a domain: systemd leaves it alone. */
			if (abi == ABI_I386 || !add_families(c, o->limits.args, &set, notes))
				return false;
			any = true;
		}
	if (!any || o->limits.action == ACTION_LOG)
		return false;
	buf_str(out, "RestrictAddressFamilies=");
	/* AF_UNSPEC gives no socket anyway. */
	for (uint64_t f = 1; f < FAMILIES; f++)
		if (set & 1ull << f) {
			buf_printf(out, "%s%s", word, cset_name(&cset_addrfams, FACTS_X86_64, f));
			word = " ";
		}
	buf_str(out, *word ? "\n" : "none\n");
	buf_str(notes, "socket is allowed with all types and protocols of its domains "
		       "(RestrictAddressFamilies=), and refused others get EAFNOSUPPORT\n");
	return true;
}

int render_systemd(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	size_t n;
	struct name_use *list = render_names(p, &n);
	bool families;
	const char *name = cset_name(&cset_errno_names, FACTS_X86_64, o->limits.error);

	if (!list)
		return error_set(err, -ENOMEM, "out of memory");
	buf_str(out,
		"# Learnt by tattle: put this into /etc/systemd/system/SERVICE.d/seccomp.conf\n"
		"[Service]\nSystemCallArchitectures=");
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (p->abis[abi].n)
			buf_printf(out, "%s%s", out->data[out->len - 1] == '=' ? "" : " ",
				arch_names[abi]);
	buf_char(out, '\n');
	/* Without it a refused call kills. */
	if (o->limits.action == ACTION_ERRNO && name)
		buf_printf(out, "SystemCallErrorNumber=%s\n", name);
	families = put_families(p, o, out, notes);
	if (o->limits.action == ACTION_LOG)
		buf_str(notes,
			"systemd logs calls with SystemCallLog=, which refuses none: written so\n");
	for (size_t i = 0; i < n; i++) {
		if (i % LINE_NAMES == 0)
			buf_str(out, o->limits.action == ACTION_LOG
					     ? (i ? "\nSystemCallLog=~" : "SystemCallLog=~")
					     : (i ? "\nSystemCallFilter=" : "SystemCallFilter="));
		buf_printf(out, "%s%s", i % LINE_NAMES ? " " : "", list[i].name);
		if (has_rules(&list[i], o->limits.args) &&
			!(families && !strcmp(list[i].name, "socket")))
			buf_printf(notes,
				"%s is allowed with all arguments: this format has none\n",
				list[i].name);
		for (unsigned abi = 0; abi < ABI_COUNT; abi++)
			if (p->abis[abi].n && !list[i].call[abi] && abi != ABI_X32)
				buf_printf(notes,
					"%s is allowed for %s too: one list serves all ABIs\n",
					list[i].name, abi_get(abi)->name);
	}
	buf_char(out, '\n');
	if (o->limits.action != ACTION_LOG)
		buf_str(notes, "systemd allows its group @default too, whatever the list says "
			       "(systemd-analyze syscall-filter @default)\n");
	free(list);
	return 0;
}
