#include "policy/names.h"

#include <inttypes.h>
#include <string.h>

#include "abi/numbers.h"
#include "decode/call.h"
#include "policy/args.h"
#include "spec/spec.h"
#include "view/text_value.h"

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

/* As the text view shows a call that has these arguments. */
static void put_as_call(
	struct buf *out, const struct abi *abi, uint32_t nr, const uint64_t args[6], unsigned index)
{
	static const struct walk_opts opts = { .string_max = 0 };
	static const struct text_style style = { 0 };
	struct {
		struct frame head;
		struct frame_enter body;
	} f = { { .size = sizeof(f), .type = FRAME_ENTER, .body_size = sizeof(f.body) },
		{ .nr = nr | abi->nr_mask, .abi = abi->id } };
	struct text_value value;
	struct call call;

	memcpy(f.body.args, args, sizeof(f.body.args));
	text_value_init(&value, out, &style);
	if (call_init(&call, &f.head, NULL, &value.sink, &opts) == 0)
		walk_args(&call.walk, index, index + 1);
}

/* Rows list arguments as people know them: clone's flags are elsewhere there. */
static const struct type *type_of(
	const struct policy_call *c, const struct abi *abi, unsigned index)
{
	bool clone = !strcmp(c->name, "clone");
	int nr = clone ? abi_call_number(abi, "unshare") : (int)c->nr;
	const struct syscall_row *row = nr < 0 ? NULL : spec_row(abi, (uint32_t)nr | abi->nr_mask);

	return row ? row->args[index].type : NULL;
}

static void put_value(struct buf *out, const struct policy_call *c, const struct abi *abi,
	const struct arg_rule *r, const struct policy_tuple *t, unsigned i)
{
	const struct type *type = type_of(c, abi, r->arg[i].index);
	uint32_t v = t->value[i];
	const char *name = type && type->set ? cset_name(type->set, abi->facts, v) : NULL;
	uint64_t args[6] = { 0 };

	for (unsigned k = 0; k < r->n; k++)
		args[r->arg[k].index] = t->value[k];
	if (!strcmp(c->name, "ipc") || !strcmp(c->name, "socketcall")) {
		const struct syscall_row *row =
			spec_meant_row(abi, abi_meant_number(abi, c->nr, v));

		name = row ? row->name : NULL;
	}
	if (name)
		buf_str(out, name);
	else if (r->arg[i].bits && type && type->set)
		put_flags(type->set, abi->facts, v, out);
	else
		put_as_call(out, abi, c->nr, args, r->arg[i].index);
}

void call_words(
	struct buf *out, const struct policy_call *c, unsigned abi, const struct policy_tuple *t)
{
	buf_str(out, c->name);
	if (t) {
		const struct arg_rule *r = arg_rule_find(c->name);

		buf_char(out, '(');
		for (unsigned i = 0; r && i < r->n; i++) {
			if (i)
				buf_str(out, ", ");
			if (r->arg[i].bits && !t->value[i]) {
				buf_printf(out, "%s without %s", r->arg[i].name, r->arg[i].bits);
				continue;
			}
			buf_printf(out, "%s=", r->arg[i].name);
			put_value(out, c, abi_get(abi), r, t, i);
		}
		buf_char(out, ')');
	}
	if (abi != ABI_X86_64)
		buf_printf(out, " [%s]", abi_get(abi)->name);
}

void call_reason(struct buf *out, const struct policy_call *c)
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
