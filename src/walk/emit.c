/* What the walk and rows' hooks say to a sink: words, numbers, groups. */
#include "spec/types.h"
#include "walk/value.h"

bool walk_may_emit(struct walk *w)
{
	return ++w->values <= WALK_VALUES_MAX;
}

void walk_scalar(struct walk *w, const struct type *t, uint64_t v)
{
	if (walk_may_emit(w))
		w->sink->ops->scalar(w->sink, t, v);
}

void walk_address(struct walk *w, uint64_t addr)
{
	if (walk_may_emit(w))
		w->sink->ops->address(w->sink, addr);
}

void walk_open(struct walk *w, enum group g, const char *label)
{
	w->sink->ops->open(w->sink, g, label);
}

void walk_close(struct walk *w, enum group g)
{
	w->sink->ops->close(w->sink, g);
}

void walk_name(struct walk *w, const char *name)
{
	struct item it = { .name = name, .type = &t_word };

	w->sink->ops->name(w->sink, &it);
}

void walk_name_again(struct walk *w, const char *name)
{
	struct item it = { .name = name, .type = &t_word, .late = LATE_AGAIN };

	w->sink->ops->name(w->sink, &it);
}

void walk_more(struct walk *w)
{
	w->sink->ops->more(w->sink);
}

void walk_then(struct walk *w, const struct item *it)
{
	w->sink->ops->name(w->sink, it);
}

void walk_comment(struct walk *w, const char *text)
{
	w->sink->ops->comment(w->sink, text);
}

void walk_symbol(struct walk *w, const char *text, uint64_t v)
{
	if (walk_may_emit(w))
		w->sink->ops->symbol(w->sink, text, v);
}

static void symbol_dec(struct walk *w, const char *text, uint64_t v, uint16_t flags)
{
	struct cname name = { .v = v, .s = text };
	struct cset set = { .n = { 1, 1, 1 }, .v = { &name, &name, &name } };
	struct type t = {
		.name = "int", .kind = KIND_ENUM, .size = 8, .flags = flags | TYPE_DEC, .set = &set
	};

	walk_scalar(w, &t, v);
}

void walk_symbol_dec(struct walk *w, const char *text, int64_t v)
{
	symbol_dec(w, text, (uint64_t)v, TYPE_SIGNED);
}

void walk_symbol_udec(struct walk *w, const char *text, uint64_t v)
{
	symbol_dec(w, text, v, 0);
}

void walk_symbol_both(struct walk *w, const char *text, uint64_t v)
{
	symbol_dec(w, text, v, TYPE_BOTH);
}

void walk_word(struct walk *w, const char *text)
{
	walk_open(w, GROUP_PLAIN, text);
	walk_close(w, GROUP_PLAIN);
}

void walk_raw_bytes(
	struct walk *w, const struct type *t, const uint8_t *p, size_t len, unsigned flags)
{
	if (walk_may_emit(w))
		w->sink->ops->bytes(w->sink, t, p, len, flags);
}
