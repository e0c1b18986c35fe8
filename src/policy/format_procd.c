/* OpenWrt's procd and its jail. */
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>

#include "policy/render.h"

#define NAMES_OF_A_RULE 250 /* more overflow the 8-bit jump that procd's loader makes of a rule */

static void note_args(const struct policy *p, const struct render_opts *o, struct buf *notes)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < p->abis[abi].n; i++)
			if (arg_rule_holds(&p->abis[abi].calls[i], o->limits.args))
				buf_printf(notes,
					"%s is allowed with all arguments: this form has none\n",
					p->abis[abi].calls[i].name);
}

static void note_abis(const struct policy *p, struct buf *notes)
{
	unsigned used = 0;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		used += p->abis[abi].n != 0;
	if (used > 1)
		buf_str(notes, "procd loads its names for one ABI only: programs of the other are "
			       "refused\n");
}

static int finish(json_t *root, struct buf *out, struct error *err)
{
	char *text = json_dumps(root, JSON_INDENT(2));

	json_decref(root);
	if (!text)
		return error_set(err, -ENOMEM, "out of memory");
	buf_str(out, text);
	buf_char(out, '\n');
	free(text);
	return 0;
}

int render_procd_whitelist(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	size_t n;
	struct name_use *list = render_names(p, &n);
	json_t *names = json_array();

	if (!list)
		return error_set(err, -ENOMEM, "out of memory");
	for (size_t i = 0; i < n; i++)
		json_array_append_new(names, json_string(list[i].name));
	free(list);
	note_args(p, o, notes);
	note_abis(p, notes);
	/* policy 1: a violation is fatal; 0: it is only logged. */
	return finish(json_pack("{s:o, s:i}", "whitelist", names, "policy",
			      o->limits.action == ACTION_LOG ? 0 : 1),
		out, err);
}

int render_procd(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	size_t n;
	struct name_use *list = render_names(p, &n);
	json_t *rules = json_array(), *names = NULL;

	if (!list)
		return error_set(err, -ENOMEM, "out of memory");
	for (size_t i = 0; i < n; i++) {
		if (i % NAMES_OF_A_RULE == 0) {
			names = json_array();
			json_array_append_new(rules, json_pack("{s:o, s:s}", "names", names,
							     "action", "SCMP_ACT_ALLOW"));
		}
		json_array_append_new(names, json_string(list[i].name));
	}
	free(list);
	note_args(p, o, notes);
	note_abis(p, notes);
	/* procd's SCMP_ACT_ERRNO means errno 0, as if the call had succeeded: never that. */
	if (o->limits.action == ACTION_ERRNO && o->action_given)
		buf_str(notes, "procd's errno action lets refused calls succeed: they kill the "
			       "process instead\n");
	return finish(
		json_pack("{s:s, s:o}", "defaultAction",
			o->limits.action == ACTION_LOG ? "SCMP_ACT_LOG" : "SCMP_ACT_KILL_PROCESS",
			"syscalls", rules),
		out, err);
}
