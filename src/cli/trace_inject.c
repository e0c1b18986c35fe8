/* -e inject=SET:WHAT:WHAT… and -e fault=SET:… */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/trace_config.h"
#include "spec/gen/const_misc.h"

#define ERRNO_MAX 4095
#define WHEN_MAX 65535
#define POKE_MAX 1024 /* bytes */

static int bad(const struct trace_config *c, const char *arg, bool fault)
{
	return trace_fail(c, "invalid %s argument '%s'", fault ? "fault" : "inject", arg);
}

static bool take_error(struct trace_rule *r, const char *word)
{
	unsigned long n = 0;

	if (r->what.flags & TATTLE_INJECT_RESULT)
		return false;
	if (!trace_number(word, ERRNO_MAX, &n)) {
		/* Later values are other names of those before: EWOULDBLOCK, EDEADLOCK. */
		for (n = 1; n < 200; n++) {
			const char *name = cset_name(&cset_errno_names, FACTS_X86_64, n);

			if (name && !strcasecmp(name, word))
				break;
		}
		if (!strcasecmp(word, "EWOULDBLOCK"))
			n = EAGAIN;
		else if (!strcasecmp(word, "EDEADLOCK"))
			n = EDEADLK;
		else if (!strcasecmp(word, "ENOTSUP"))
			n = EOPNOTSUPP;
		else if (n == 200)
			return false;
	}
	r->what.flags |= TATTLE_INJECT_RESULT;
	r->what.result = -(int64_t)n;
	return n > 0;
}

/* What a program gets may be another number, or an error, above all one of 32 bits. */
static void warn_of_retval(const struct trace_config *c, int64_t v)
{
	int32_t narrow = (int32_t)v;

	if (v < 0 && v >= -ERRNO_MAX)
		trace_say(c, "Inadvertent injection of error %d is possible for retval=%llu",
			(int)-v, (unsigned long long)v);
	else if (narrow < 0 && narrow >= -ERRNO_MAX)
		trace_say(c,
			"Inadvertent injection of error %d is possible in compat personality for "
			"retval=%llu",
			-narrow, (unsigned long long)v);
	else if (v < 0 || v > UINT32_MAX)
		trace_say(c,
			"Injected return value %llu will be clipped to %u in compat personality",
			(unsigned long long)v, (uint32_t)narrow);
}

static bool take_retval(const struct trace_config *c, struct trace_rule *r, const char *word)
{
	char *end;
	int64_t v;

	if (r->what.flags & TATTLE_INJECT_RESULT || !*word || isspace((unsigned char)*word))
		return false;
	errno = 0;
	v = *word == '-' ? strtoll(word, &end, 0) : (int64_t)strtoull(word, &end, 0);
	if (errno || *end || end == word)
		return false;
	r->what.flags |= TATTLE_INJECT_RESULT | (c->as_strace ? TATTLE_INJECT_VALUE : 0);
	r->what.result = v;
	warn_of_retval(c, v);
	return true;
}

static bool take_signal(struct trace_rule *r, const char *word)
{
	int n = trace_signal_number(word);

	if (r->what.signal || n < 1 || n > 64)
		return false;
	r->what.signal = n;
	return true;
}

/* syscall=NAME: one without effects. */
static bool take_call(struct trace_rule *r, const char *word)
{
	bool found = false;

	if (r->what.flags & TATTLE_INJECT_CALL)
		return false;
	for (unsigned id = 0; id < ABI_COUNT; id++) {
		const struct abi *abi = abi_get(id);

		r->what.call[id] = UINT64_MAX;
		for (uint32_t nr = 0; nr < CALL_SET_WORDS * 64; nr++) {
			const struct syscall_row *row = spec_row(abi, nr | abi->nr_mask);

			if (!row || strcmp(row->name, word) != 0)
				continue;
			if (!(row->classes & C_PURE))
				return false;
			r->what.call[id] = nr | abi->nr_mask;
			found = true;
		}
	}
	r->what.flags |= TATTLE_INJECT_CALL;
	return found;
}

static bool take_count(const char **s, uint32_t max, uint32_t *ret)
{
	char *end;
	unsigned long n;

	if (!isdigit((unsigned char)**s))
		return false;
	errno = 0;
	n = strtoul(*s, &end, 10);
	*s = end;
	*ret = (uint32_t)n;
	return !errno && n >= 1 && n <= max;
}

/* FIRST[..LAST][+[STEP]] */
static bool take_when(struct trace_rule *r, const char *s)
{
	struct tattle_injection *w = &r->what;

	w->step = 0;
	if (!take_count(&s, WHEN_MAX, &w->first))
		return false;
	w->last = w->first;
	if (s[0] == '.' && s[1] == '.') {
		s += 2;
		if (!take_count(&s, WHEN_MAX - 1, &w->last) || w->last < w->first)
			return false;
		w->step = 1;
	} else if (*s == '+') {
		w->last = UINT32_MAX;
	}
	if (*s == '+') {
		s++;
		w->step = 1;
		if (*s && !take_count(&s, WHEN_MAX, &w->step))
			return false;
	}
	return !*s;
}

static int hex_digit(char c)
{
	return isdigit((unsigned char)c)    ? c - '0'
	       : isxdigit((unsigned char)c) ? tolower((unsigned char)c) - 'a' + 10
					    : -1;
}

static bool is_poke(const char *word, size_t len)
{
	return len >= 8 && len % 2 == 0 && (len - 6) / 2 <= POKE_MAX && !strncmp(word, "@arg", 4) &&
	       word[4] >= '1' && word[4] <= '7' && word[5] == '=';
}

/* @argN=HEX,@argM=HEX…: bytes go behind those of the pokes before; offsets until all are known. */
static bool take_pokes(struct trace_rule *r, char *s, bool at_exit, size_t *used)
{
	bool any = false;
	char *save = NULL;

	for (char *w = strtok_r(s, ",", &save); w; w = strtok_r(NULL, ",", &save)) {
		struct tattle_poke *p = &r->pokes[r->what.pokes_count];
		size_t len = strlen(w);

		if (r->what.pokes_count >= TATTLE_POKES_MAX || !is_poke(w, len))
			return false;
		for (size_t i = 0; i < r->what.pokes_count; i++)
			if (r->pokes[i].arg == (uint32_t)(w[4] - '1') &&
				r->pokes[i].at_exit == at_exit)
				return false;
		*p = (struct tattle_poke){ .arg = (uint32_t)(w[4] - '1'),
			.len = (uint32_t)((len - 6) / 2),
			.bytes = r->bytes + *used,
			.at_exit = at_exit };
		for (char *h = w + 6; *h; h += 2) {
			int high = hex_digit(h[0]), low = hex_digit(h[1]);

			if (high < 0 || low < 0)
				return false;
			r->bytes[(*used)++] = (uint8_t)(high << 4 | low);
		}
		/* No call has a seventh argument here: nothing to do, but not wrong either. */
		if (w[4] != '7')
			r->what.pokes_count++;
		any = true;
	}
	return any;
}

static bool after(const char *word, const char *name, const char **ret)
{
	size_t len = strlen(name);

	*ret = word + len;
	return !strncmp(word, name, len);
}

static bool take_word(
	struct trace_config *c, struct trace_rule *r, char *word, bool fault, size_t *used)
{
	const char *v;

	if (after(word, "error=", &v))
		return take_error(r, v);
	if (after(word, "when=", &v))
		return take_when(r, v);
	if (after(word, "syscall=", &v))
		return take_call(r, v);
	if (fault)
		return false;
	if (after(word, "retval=", &v))
		return take_retval(c, r, v);
	if (after(word, "signal=", &v))
		return take_signal(r, v);
	if (after(word, "delay_enter=", &v))
		return !r->what.delay_enter_ns && trace_time(v, 1e3, &r->what.delay_enter_ns);
	if (after(word, "delay_exit=", &v))
		return !r->what.delay_exit_ns && trace_time(v, 1e3, &r->what.delay_exit_ns);
	if (after(word, "poke_enter=", &v))
		return take_pokes(r, word + (v - word), false, used);
	if (after(word, "poke_exit=", &v))
		return take_pokes(r, word + (v - word), true, used);
	return false;
}

static struct trace_rule *new_rule(struct trace_config *c, size_t bytes)
{
	struct trace_rule *more, *r;

	if (c->rules_count >= TRACE_RULES_MAX)
		return NULL;
	more = realloc(c->rules, (c->rules_count + 1) * sizeof(*more));
	if (!more)
		return NULL;
	c->rules = more;
	r = &c->rules[c->rules_count];
	memset(r, 0, sizeof(*r));
	r->bytes = malloc(bytes);
	if (!r->bytes)
		return NULL;
	c->rules_count++;
	r->what.first = 1;
	r->what.last = UINT32_MAX;
	r->what.step = 1;
	return r;
}

static bool does_something(const struct trace_rule *r)
{
	return r->what.flags & TATTLE_INJECT_RESULT || r->what.signal || r->what.delay_enter_ns ||
	       r->what.delay_exit_ns || r->what.pokes_count;
}

/* Is every call of a in b? */
static bool is_within(const struct call_set *a, const struct call_set *b)
{
	uint64_t outside = 0;

	for (unsigned id = 0; id < ABI_COUNT; id++)
		for (unsigned w = 0; w < CALL_SET_WORDS; w++)
			outside |= a->bits[id][w] & ~b->bits[id][w];
	return !outside;
}

/* As with strace, what is said of some calls counts, not what was said of those and others before:
 * calls without a result of the rule's own are not given one by the general rule either. */
static void override(struct trace_config *c, const struct trace_rule *last)
{
	for (struct trace_rule *r = c->rules; r != last; r++) {
		bool only_result = r->what.flags & TATTLE_INJECT_RESULT && !r->what.signal &&
				   !r->what.delay_enter_ns && !r->what.delay_exit_ns &&
				   !r->what.pokes_count;

		if (!only_result || !is_within(&last->calls, &r->calls) ||
			is_within(&r->calls, &last->calls))
			continue;
		for (unsigned id = 0; id < ABI_COUNT; id++)
			for (unsigned w = 0; w < CALL_SET_WORDS; w++)
				r->calls.bits[id][w] &= ~last->calls.bits[id][w];
	}
}

int trace_inject(struct trace_config *c, const char *arg, bool fault)
{
	char *copy = strdup(arg), *save = NULL;
	const char *set = "";
	struct trace_rule *r = new_rule(c, strlen(arg) + 1);
	size_t used = 0;
	int status = 0;

	if (!copy || !r) {
		free(copy);
		return trace_fail(c, c->rules_count >= TRACE_RULES_MAX ? "too many injections"
								       : "out of memory");
	}
	if (*copy && *copy != ':') {
		set = strtok_r(copy, ":", &save);
		for (char *w; !status && (w = strtok_r(NULL, ":", &save));)
			if (!take_word(c, r, w, fault, &used))
				status = bad(c, arg, fault);
	}
	if (!status)
		status = trace_call_set(c, set, &r->calls);
	if (!status && fault && !(r->what.flags & TATTLE_INJECT_RESULT)) {
		r->what.flags |= TATTLE_INJECT_RESULT;
		r->what.result = -ENOSYS;
	}
	if (!status && !does_something(r))
		status = bad(c, arg, fault);
	if (!status && r->what.flags & TATTLE_INJECT_RESULT)
		override(c, r);
	free(copy);
	return status;
}
