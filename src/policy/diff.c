#include "policy/diff.h"

#include <inttypes.h>
#include <string.h>

#include "policy/args.h"
#include "policy/complete.h"
#include "policy/names.h"

static bool same_tuple(const struct policy_tuple *a, const struct policy_tuple *b)
{
	return !memcmp(a, b, sizeof(*a));
}

static size_t tuples_missing(const struct policy_call *in, const struct policy_call *from,
	unsigned abi, const char *word, struct buf *out)
{
	size_t n = 0;

	if (in->any_args)
		return 0;
	for (size_t i = 0; i < from->tuples_n; i++) {
		size_t k = 0;

		while (k < in->tuples_n && !same_tuple(&in->tuples[k], &from->tuples[i]))
			k++;
		if (k < in->tuples_n)
			continue;
		buf_str(out, word);
		call_words(out, from, abi, &from->tuples[i]);
		call_reason(out, from);
		n++;
	}
	return n;
}

static size_t missing(
	const struct policy *in, const struct policy *from, const char *word, struct buf *out)
{
	size_t n = 0;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < from->abis[abi].n; i++) {
			const struct policy_call *c = &from->abis[abi].calls[i];
			const struct policy_call *other = policy_find(in, abi, c->nr);

			if (other) {
				if (c->any_args && !other->any_args && other->tuples_n) {
					buf_str(out, word);
					call_words(out, c, abi, NULL);
					buf_str(out, " with any arguments");
					call_reason(out, c);
					n++;
				}
				n += tuples_missing(other, c, abi, word, out);
				continue;
			}
			for (size_t k = 0; k < c->tuples_n || !k; k++, n++) {
				buf_str(out, word);
				call_words(out, c, abi, c->tuples_n ? &c->tuples[k] : NULL);
				call_reason(out, c);
			}
		}
	return n;
}

size_t policy_diff(const struct policy *a, const struct policy *b, struct buf *out)
{
	size_t n = missing(a, b, "new: ", out);

	return n + missing(b, a, "gone: ", out);
}

static void put_times(struct buf *out, uint64_t n)
{
	if (n == 1)
		buf_str(out, "once");
	else
		buf_printf(out, "%" PRIu64 " times", n);
}

static void explain_call(const struct policy_call *c, unsigned abi, struct buf *out)
{
	call_words(out, c, abi, NULL);
	buf_str(out, " is allowed:\n");
	if (c->count) {
		buf_str(out, "    it was called ");
		put_times(out, c->count);
		buf_printf(out,
			c->first == c->last ? ", as call %" PRIu64 " of its run\n"
					    : " in a run, first as call %" PRIu64
					      " and last as call %" PRIu64 "\n",
			c->first, c->last);
	}
	for (size_t i = 0; i < c->users_n; i++) {
		buf_printf(out, "    by %s, ", c->users[i].program);
		put_times(out, c->users[i].count);
		buf_char(out, '\n');
	}
	for (size_t i = 0; i < c->places.n; i++)
		buf_printf(out, "    on %s\n", c->places.word[i]);
	for (size_t i = 0; i < c->tuples_n; i++) {
		buf_str(out, "    as ");
		call_words(out, c, abi, &c->tuples[i]);
		buf_char(out, '\n');
	}
	if (c->any_args && arg_rule_find(c->name))
		buf_str(out, "    with any arguments\n");
	for (size_t i = 0; i < c->why.n; i++)
		if (strcmp(c->why.word[i], WHY_OBSERVED))
			buf_printf(out, "    %s: %s\n", c->why.word[i],
				policy_completion_words(c->why.word[i]));
}

size_t policy_explain(const struct policy *p, const char *name, struct buf *out)
{
	size_t n = 0;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < p->abis[abi].n; i++)
			if (!name || !strcmp(p->abis[abi].calls[i].name, name)) {
				explain_call(&p->abis[abi].calls[i], abi, out);
				n++;
			}
	return n;
}
