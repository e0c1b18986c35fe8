#include "view/text_symbol.h"

#include <inttypes.h>
#include <string.h>

#include "spec/gen/const_misc.h"
#include "spec/gen/const_signal.h"

static void put_hex(struct buf *out, uint64_t v)
{
	if (v)
		buf_str(out, "0x");
	buf_hex(out, v);
}

enum number { NUMBER_HEX, NUMBER_DEC, NUMBER_UDEC };

static void put_number(struct buf *out, uint64_t v, enum number as)
{
	if (as == NUMBER_DEC)
		buf_dec(out, (int64_t)v);
	else if (as == NUMBER_UDEC)
		buf_udec(out, v);
	else
		put_hex(out, v);
}

/* The name as it stands in a comment: comments do not nest, so its own are left out. */
static void put_name_in_comment(struct buf *out, const char *name)
{
	const char *from, *to;

	while ((from = strstr(name, " /* ")) && (to = strstr(from, " */"))) {
		buf_add(out, name, (size_t)(from - name));
		name = to + strlen(" */");
	}
	buf_str(out, name);
}

static void put_symbol(
	struct buf *out, enum text_symbols style, const char *name, uint64_t v, enum number as)
{
	if (style == SYMBOLS_ABBREV) {
		buf_str(out, name);
		return;
	}
	put_number(out, v, as);
	if (style == SYMBOLS_RAW)
		return;
	buf_str(out, " /* ");
	put_name_in_comment(out, name);
	buf_str(out, " */");
}

void text_symbol(struct buf *out, enum text_symbols style, const char *name, uint64_t v, bool dec)
{
	put_symbol(out, style, name, v, dec ? NUMBER_DEC : NUMBER_HEX);
}

void text_enum(
	struct buf *out, enum text_symbols style, const struct type *t, unsigned facts, uint64_t v)
{
	const char *name = cset_name(t->set, facts, v);
	bool dec = t->flags & TYPE_DEC;
	enum number as = !dec ? NUMBER_HEX : t->flags & TYPE_SIGNED ? NUMBER_DEC : NUMBER_UDEC;

	if (!dec && t->size && t->size < 8)
		v &= (1ULL << 8 * t->size) - 1;
	if (!name)
		name = cset_name(t->set, facts, v);
	if (t->flags & TYPE_BOTH && style == SYMBOLS_ABBREV)
		style = SYMBOLS_VERBOSE;
	if (name) {
		put_symbol(out, style, name, v, as);
		return;
	}
	put_number(out, v, as);
	if (style == SYMBOLS_RAW || !t->set->unknown)
		return;
	buf_str(out, " /* ");
	buf_str(out, t->set->unknown);
	buf_str(out, " */");
}

static void put_or(struct buf *out, bool *any)
{
	if (*any)
		buf_char(out, '|');
	*any = true;
}

static bool put_names(struct buf *out, const struct cset *set, unsigned facts, uint64_t v);

static void put_part_names(
	struct buf *out, const struct cset_part *part, unsigned facts, uint64_t field)
{
	const char *name = part->set->flags ? NULL : cset_name(part->set, facts, field);

	if (name) {
		buf_str(out, name);
		return;
	}
	if (part->set->flags && put_names(out, part->set, facts, field))
		return;
	put_hex(out, field);
	if (part->set->unknown)
		buf_printf(out, " /* %s */", part->set->unknown);
}

static void put_part(
	struct buf *out, const struct cset_part *part, unsigned facts, uint64_t v, bool *any)
{
	uint64_t field = v & part->mask;

	if (!field && !part->always &&
		(part->show != PART_NAMES || part->set->flags ||
			!cset_name(part->set, facts, field)))
		return;
	put_or(out, any);
	if (part->show == PART_SHIFTED)
		buf_printf(out, "%" PRIu64 "<<%s", field / (part->mask & -part->mask), part->shift);
	else if (part->show == PART_PERM)
		buf_oct3(out, field);
	else
		put_part_names(out, part, facts, field);
}

/* Is there something to be said of a field behind the flags? */
static bool has_later_part(const struct cset *set, uint64_t v)
{
	for (unsigned i = 0; i < set->nparts; i++)
		if (!set->parts[i].first && v & set->parts[i].mask)
			return true;
	return false;
}

/* The names of v; false (and nothing written) when not one bit has a name. */
static bool put_names(struct buf *out, const struct cset *set, unsigned facts, uint64_t v)
{
	uint64_t rest = v;
	bool any = false;

	for (unsigned i = 0; i < set->nparts; i++) {
		rest &= ~set->parts[i].mask;
		if (set->parts[i].first)
			put_part(out, &set->parts[i], facts, v, &any);
	}
	for (unsigned i = 0; i < set->n[facts] && rest; i++) {
		const struct cname *c = &set->v[facts][i];

		if (!c->v || (rest & c->v) != c->v)
			continue;
		put_or(out, &any);
		buf_str(out, c->s);
		rest &= ~c->v;
	}
	if (rest && any) {
		buf_char(out, '|');
		put_hex(out, rest);
	} else if (rest && has_later_part(set, v)) {
		any = true;
		put_hex(out, rest);
		if (set->unknown)
			buf_printf(out, " /* %s */", set->unknown);
	}
	for (unsigned i = 0; i < set->nparts; i++)
		if (!set->parts[i].first)
			put_part(out, &set->parts[i], facts, v, &any);
	return any;
}

void text_flags(
	struct buf *out, enum text_symbols style, const struct type *t, unsigned facts, uint64_t v)
{
	size_t start = out->len;
	const char *zero;

	if (t->flags & TYPE_BOTH && style == SYMBOLS_ABBREV)
		style = SYMBOLS_VERBOSE;
	zero = v ? NULL : cset_name(t->set, facts, 0);
	if (zero && !zero[0])
		return;
	if (style != SYMBOLS_ABBREV) {
		put_hex(out, v);
		if (style == SYMBOLS_RAW)
			return;
		start = out->len;
		buf_str(out, " /* ");
	}
	if (zero) {
		buf_str(out, zero);
	} else if (!put_names(out, t->set, facts, v)) {
		out->len = start;
		if (style == SYMBOLS_ABBREV)
			put_hex(out, v);
		if (v && t->set->unknown)
			buf_printf(out, " /* %s */", t->set->unknown);
		return;
	}
	if (style == SYMBOLS_VERBOSE)
		buf_str(out, " */");
}

void text_errno(struct buf *out, enum text_symbols style, unsigned facts, uint64_t v)
{
	const char *name = cset_name(&cset_errno_names, facts, v);

	if (name)
		text_symbol(out, style, name, v, true);
	else
		buf_dec(out, (int64_t)v);
}

void text_wait_event(struct buf *out, enum text_symbols style, unsigned event)
{
	const char *name = cset_name(&cset_ptrace_events, 0, event);

	if (name) {
		text_symbol(out, style, name, event, false);
		buf_str(out, "<<16");
	} else {
		buf_printf(out, "%#x%s<<16", event,
			style == SYMBOLS_RAW ? "" : " /* PTRACE_EVENT_??? */");
	}
}

void text_signal(struct buf *out, unsigned facts, int64_t sig)
{
	const char *name = cset_name(&cset_signal_names, facts, (uint64_t)sig);

	if (sig > 0 && name)
		buf_str(out, name);
	else if (sig == 32)
		buf_str(out, "SIGRTMIN");
	else if (sig > 32 && sig <= 64)
		buf_printf(out, "SIGRT_%d", (int)(sig - 32));
	else
		buf_dec(out, sig);
}
