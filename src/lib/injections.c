#include "lib/injections.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "abi/abi.h"
#include "abi/numbers.h"
#include "capture/inject.h"

#define ABIS 4
#define ARGS 6
#define POKE_LIMIT (1u << 20)

/* A number that stands for many calls alone means all of them. */
static void open_door(struct call_bits *b, uint32_t nr, uint32_t from, uint32_t to)
{
	bool any = false;

	if (!(b->bit[nr / 64] >> (nr % 64) & 1))
		return;
	for (uint32_t i = from; i < to; i++)
		any |= b->bit[i / 64] >> (i % 64) & 1;
	for (uint32_t i = from; !any && i < to; i++)
		b->bit[i / 64] |= 1ull << (i % 64);
}

int call_bits_take(
	struct call_bits *bits, const struct tattle_calls *sets, size_t count, struct error *err)
{
	for (size_t i = 0; i < count; i++) {
		const struct tattle_calls *set = &sets[i];

		if (set->abi >= ABIS)
			return error_set(err, -EINVAL, "unknown ABI %u", set->abi);
		for (uint32_t j = 0; j < set->count; j++) {
			uint32_t nr = set->numbers[j] & ~ABI_X32_BIT;

			if (nr >= CAPTURE_NR_MAX)
				return error_set(err, -EINVAL, "call number %u is out of range",
					set->numbers[j]);
			bits[set->abi].bit[nr / 64] |= 1ull << (nr % 64);
		}
		if (set->abi != ABI_I386)
			continue;
		open_door(&bits[set->abi], ABI_SOCKETCALL, ABI_BEHIND_SOCKETCALL, ABI_BEHIND_IPC);
		open_door(&bits[set->abi], ABI_IPC, ABI_BEHIND_IPC, ABI_BEHIND_END);
	}
	return 0;
}

static int copy_pokes(
	struct inject_rule *rule, const struct tattle_injection *in, struct error *err)
{
	size_t bytes = 0;
	uint8_t *at;

	if (in->pokes_count > TATTLE_POKES_MAX)
		return error_set(err, -E2BIG, "more than %d pokes", TATTLE_POKES_MAX);
	for (size_t i = 0; i < in->pokes_count; i++) {
		if (in->pokes[i].arg >= ARGS || in->pokes[i].len > POKE_LIMIT)
			return error_set(err, -EINVAL, "a poke is out of range");
		bytes += in->pokes[i].len;
	}
	if (!in->pokes_count)
		return 0;
	/* The descriptions, and behind them the bytes of all. */
	rule->pokes = malloc(in->pokes_count * sizeof(*rule->pokes) + bytes);
	if (!rule->pokes)
		return error_set(err, -ENOMEM, "no memory");
	rule->pokes_count = in->pokes_count;
	at = (uint8_t *)(rule->pokes + in->pokes_count);
	for (size_t i = 0; i < in->pokes_count; i++) {
		const struct tattle_poke *p = &in->pokes[i];

		memcpy(at, p->bytes, p->len);
		rule->pokes[i] = (struct inject_poke){ p->arg, p->at_exit, p->len, at };
		at += p->len;
	}
	return 0;
}

static int copy_rule(struct inject_rule *rule, const struct tattle_injection *in, struct error *err)
{
	int r;

	if (in->signal < 0 || in->signal > 64)
		return error_set(err, -EINVAL, "no such signal: %d", in->signal);
	if (!in->first)
		return error_set(err, -EINVAL, "calls are counted from 1");
	rule->sets_result = in->flags & TATTLE_INJECT_RESULT;
	rule->is_value = in->flags & TATTLE_INJECT_VALUE;
	rule->sig = in->signal;
	rule->result = in->result;
	for (unsigned i = 0; i < ABIS; i++)
		rule->call[i] = in->flags & TATTLE_INJECT_CALL ? in->call[i] : UINT64_MAX;
	rule->delay_enter_ns = in->delay_enter_ns;
	rule->delay_exit_ns = in->delay_exit_ns;
	rule->first = in->first;
	rule->last = in->last;
	rule->step = in->step;
	r = call_bits_take(rule->calls, in->calls, in->calls_count, err);
	return r < 0 ? r : copy_pokes(rule, in, err);
}

int take_injections(
	struct capture_config *config, const struct tattle_options *o, struct error *err)
{
	struct inject_rules *rules;
	int r = 0;

	if (!o->injections_count)
		return 0;
	if (o->injections_count > INJECT_RULES_MAX)
		return error_set(err, -E2BIG, "more than %d injections", INJECT_RULES_MAX);
	rules = calloc(1, sizeof(*rules) + o->injections_count * sizeof(rules->rule[0]));
	if (!rules)
		return error_set(err, -ENOMEM, "no memory");
	rules->count = o->injections_count;
	for (size_t i = 0; i < rules->count && r == 0; i++)
		r = copy_rule(&rules->rule[i], &o->injections[i], err);
	if (r < 0)
		injections_free(rules);
	else
		config->inject = rules;
	return r;
}

void injections_free(const struct inject_rules *rules)
{
	if (!rules)
		return;
	for (size_t i = 0; i < rules->count; i++)
		free(rules->rule[i].pokes);
	free((void *)(uintptr_t)rules);
}
