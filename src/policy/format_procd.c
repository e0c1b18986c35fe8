/* OpenWrt's procd and its jail. */
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>

#include "policy/args_json.h"

#define NAMES_OF_A_RULE 250 /* more overflow the 8-bit jump that procd's loader makes of a rule */

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
	for (size_t i = 0; i < n; i++) {
		json_array_append_new(names, json_string(list[i].name));
		if (args_json_any(&list[i], o->limits.args))
			buf_printf(notes, "%s is allowed with all arguments: this form has none\n",
				list[i].name);
	}
	free(list);
	note_abis(p, notes);
	/* policy 1: a violation is fatal; 0: it is only logged. */
	return finish(json_pack("{s:o, s:i}", "whitelist", names, "policy",
			      o->limits.action == ACTION_LOG ? 0 : 1),
		out, err);
}

/* The calls that may have any arguments, in rules that are not too long; the others have rules of
 * their own, of which one must hold.  procd compares 32 bits, which is what such arguments have. */
static json_t *rules_of(
	const struct name_use *list, size_t n, enum policy_args level, struct buf *notes)
{
	json_t *rules = json_array(), *names = NULL;
	size_t plain = 0;

	for (size_t i = 0; i < n; i++) {
		if (args_json_hold(&list[i], level))
			continue;
		if (args_json_any(&list[i], level))
			buf_printf(notes,
				"%s is allowed with all arguments: one of the ABIs has no rule for "
				"it\n",
				list[i].name);
		if (plain++ % NAMES_OF_A_RULE == 0) {
			names = json_array();
			json_array_append_new(rules, json_pack("{s:o, s:s}", "names", names,
							     "action", "SCMP_ACT_ALLOW"));
		}
		json_array_append_new(names, json_string(list[i].name));
	}
	for (size_t i = 0; i < n; i++)
		if (args_json_hold(&list[i], level))
			args_json_add(rules, &list[i]);
	return rules;
}

int render_procd(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	size_t n;
	struct name_use *list = render_names(p, &n);
	json_t *rules;

	if (!list)
		return error_set(err, -ENOMEM, "out of memory");
	rules = rules_of(list, n, o->limits.args, notes);
	free(list);
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
