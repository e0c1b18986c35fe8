/* minijail0's policy file: one ABI a file. */
#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "policy/render.h"

static const struct abi *abi_asked(const struct policy *p, const struct render_opts *o)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (o->abi ? !strcmp(abi_get(abi)->name, o->abi) : p->abis[abi].n != 0)
			return abi_get(abi);
	return NULL;
}

/* "argN & X": one bit of X is set; "argN in X": no other bit than those of X is.  There is no
 * comparison under a mask, so that whole ints are compared in 64 bits. */
static void put_bits(struct buf *out, unsigned index, uint32_t mask, uint32_t value)
{
	const char *and = "";

	for (uint32_t bit = 1; bit; bit <<= 1)
		if (value & bit) {
			buf_printf(out, "%sarg%u & %#" PRIx32, and, index, bit);
			and = " && ";
		}
	if (mask & ~value)
		buf_printf(out, "%sarg%u in ~%#" PRIx32, and, index, mask & ~value);
}

static void put_tuple(struct buf *out, const struct arg_rule *r, const struct policy_tuple *t)
{
	for (unsigned i = 0; i < r->n; i++) {
		if (i)
			buf_str(out, " && ");
		if (r->arg[i].mask == UINT32_MAX)
			buf_printf(out, "arg%u == %#" PRIx32, r->arg[i].index, t->value[i]);
		else
			put_bits(out, r->arg[i].index, r->arg[i].mask, t->value[i]);
	}
}

int render_minijail(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	const struct abi *abi = abi_asked(p, o);
	const struct policy_abi *a;

	if (!abi)
		return error_set(err, -EINVAL,
			o->abi ? "no ABI is called %s" : "the policy allows no call", o->abi);
	a = &p->abis[abi->id];
	for (unsigned id = 0; id < ABI_COUNT; id++)
		if (id != abi->id && p->abis[id].n)
			buf_printf(notes,
				"a file holds one ABI: %s is left out (--abi=%s writes it)\n",
				abi_get(id)->name, abi_get(id)->name);
	if (o->action_given)
		buf_str(notes, "what happens to refused calls is an option of minijail0, not of "
			       "the file\n");
	if (!a->n)
		return error_set(err, -EINVAL, "the policy allows no call of %s", abi->name);
	buf_printf(out, "# Learnt by tattle for %s\n", abi->name);
	for (size_t i = 0; i < a->n; i++) {
		const struct policy_call *c = &a->calls[i];

		buf_printf(out, "%s: ", c->name);
		if (!arg_rule_holds(c, o->limits.args)) {
			buf_str(out, "1\n");
			continue;
		}
		for (size_t k = 0; k < c->tuples_n; k++) {
			if (k)
				buf_str(out, " || ");
			put_tuple(out, arg_rule_find(c->name), &c->tuples[k]);
		}
		buf_char(out, '\n');
	}
	return 0;
}
