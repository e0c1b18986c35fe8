#include "policy/names.h"

#include <inttypes.h>

#include "abi/numbers.h"
#include "spec/spec.h"

/* Or-ed names; what has none, in hexadecimal. */
static void put_flags(const struct cset *set, unsigned facts, uint32_t v, struct buf *out)
{
	const char *bar = "";

	for (unsigned i = 0; i < set->n[facts] && v; i++) {
		const struct cname *c = &set->v[facts][i];

		if (!c->v || (v & c->v) != c->v)
			continue;
		buf_printf(out, "%s%s", bar, c->s);
		v &= ~(uint32_t)c->v;
		bar = "|";
	}
	if (v || !*bar)
		buf_printf(out, *bar ? "%s%#" PRIx32 : "%s%" PRIu32, bar, v);
}

void arg_value_name(const char *call, unsigned index, uint32_t v, unsigned abi, struct buf *out)
{
	const struct abi *a = abi_get(abi);
	int nr = abi_call_number(a, call);
	const struct syscall_row *row = nr < 0 ? NULL : spec_row(a, (uint64_t)nr | a->nr_mask);
	const struct type *t = row ? row->args[index].type : NULL;
	const char *name = t && t->set ? cset_name(t->set, a->facts, v) : NULL;

	if (name)
		buf_str(out, name);
	else if (t && t->set && t->kind == KIND_FLAGS)
		put_flags(t->set, a->facts, v, out);
	else
		buf_printf(out, v > 4096 ? "%#" PRIx32 : "%" PRIu32, v);
}
