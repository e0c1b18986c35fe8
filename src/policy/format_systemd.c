/* A drop-in for a systemd service. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "policy/render.h"
#include "spec/constants.h"
#include "spec/gen/const_misc.h"

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

int render_systemd(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	size_t n;
	struct name_use *list = render_names(p, &n);
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
	if (o->limits.action == ACTION_LOG)
		buf_str(notes,
			"systemd logs calls with SystemCallLog=, which refuses none: written so\n");
	for (size_t i = 0; i < n; i++) {
		if (i % LINE_NAMES == 0)
			buf_str(out, o->limits.action == ACTION_LOG
					     ? (i ? "\nSystemCallLog=~" : "SystemCallLog=~")
					     : (i ? "\nSystemCallFilter=" : "SystemCallFilter="));
		buf_printf(out, "%s%s", i % LINE_NAMES ? " " : "", list[i].name);
		if (has_rules(&list[i], o->limits.args))
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
