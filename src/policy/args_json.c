#include "policy/args_json.h"

static json_t *rule_of_tuple(
	const char *name, const struct arg_rule *r, const struct policy_tuple *t)
{
	json_t *args = json_array();

	for (unsigned i = 0; i < r->n; i++)
		json_array_append_new(
			args, json_pack("{s:i, s:I, s:I, s:s}", "index", (int)r->arg[i].index,
				      "value", (json_int_t)r->arg[i].mask, "valueTwo",
				      (json_int_t)t->value[i], "op", "SCMP_CMP_MASKED_EQ"));
	return json_pack(
		"{s:[s], s:s, s:o}", "names", name, "action", "SCMP_ACT_ALLOW", "args", args);
}

bool args_json_hold(const struct name_use *u, enum policy_args level)
{
	bool any = false;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		if (!u->call[abi])
			continue;
		if (!arg_rule_holds(u->call[abi], level))
			return false;
		any = true;
	}
	return any;
}

bool args_json_any(const struct name_use *u, enum policy_args level)
{
	bool any = false;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		any = any || (u->call[abi] && arg_rule_holds(u->call[abi], level));
	return any;
}

void args_json_add(json_t *syscalls, const struct name_use *u)
{
	const struct arg_rule *r = arg_rule_find(u->name);

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; u->call[abi] && i < u->call[abi]->tuples_n; i++)
			json_array_append_new(
				syscalls, rule_of_tuple(u->name, r, &u->call[abi]->tuples[i]));
}
