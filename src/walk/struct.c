/* Values of a type, and structs field by field. */
#include <string.h>

#include "spec/types.h"
#include "walk/value.h"

static bool is_end(const struct item *it)
{
	return !it->name && !it->type;
}

const struct type *walk_resolve(const struct walk *w, const struct item *it, const struct type *t)
{
	for (unsigned hops = 0; t && t->kind == KIND_CHOICE && hops < 4; hops++)
		t = t->choose(w, it);
	return t ? t : &t_word_hex;
}

static void inline_array(
	struct walk *w, const struct item *f, const struct type *t, const uint8_t *p, uint64_t addr)
{
	size_t size = type_size(t, w->abi), n = f->n;
	size_t limit = w->opts->verbose || f->flags & ITEM_WHOLE ? n : w->opts->string_max;

	if (t->kind == KIND_CHARS) {
		size_t len = strnlen((const char *)p, n);

		/* Where there is no NUL, its place is not shown either. */
		walk_raw_bytes(w, t, p, len < n ? len : n - 1, len < n ? 0 : BYTES_MORE);
		return;
	}
	if (size == 1 && t->kind != KIND_INT && t->kind != KIND_FLAGS && t->kind != KIND_ENUM) {
		walk_raw_bytes(w, t, p, n, 0);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	for (size_t i = 0; i < n && i < limit; i++)
		walk_inline(w, t, p + i * size, size, addr ? addr + i * size : 0);
	if (n > limit)
		walk_more(w);
	walk_close(w, GROUP_ARRAY);
}

/* One field of the struct in w->scope at offset off. */
static void field_value(
	struct walk *w, const struct item *f, const struct type *t, size_t off, size_t size)
{
	const struct scope *sc = w->scope;
	const uint8_t *p = sc->bytes + off;

	if (f->dir != DIR_VALUE) {
		walk_item(w, f, type_number(&t_addr, w->abi, p));
		return;
	}
	if (f->n) {
		inline_array(w, f, t, p, sc->addr ? sc->addr + off : 0);
		return;
	}
	if (f->flags & ITEM_CHANGES && sc->before && memcmp(sc->before + off, p, size)) {
		walk_open(w, GROUP_CHANGE, NULL);
		walk_inline(w, t, sc->before + off, size, 0);
		walk_inline(w, t, p, size, sc->addr ? sc->addr + off : 0);
		walk_close(w, GROUP_CHANGE);
		return;
	}
	if (sc->before && !(f->flags & (ITEM_AT_EXIT | ITEM_CHANGES)))
		p = sc->before + off;
	walk_inline(w, t, p, size, sc->addr ? sc->addr + off : 0);
}

/* An array at offset off of which only a part is there. */
static void walk_cut_array(struct walk *w, const struct item *f, const struct type *t, size_t off)
{
	const struct scope *sc = w->scope;
	struct item part = *f;
	size_t size = type_size(t, w->abi);

	if (off > sc->len || f->dir != DIR_VALUE || !f->n || size < 2 ||
		f->flags & (ITEM_PAD | ITEM_HIDDEN | ITEM_VERBOSE) || !walk_when(w, f))
		return;
	part.n = (uint16_t)((sc->len - off) / size);
	if (!part.n || part.n >= f->n)
		return;
	w->sink->ops->name(w->sink, f);
	field_value(w, &part, t, off, part.n * size);
}

/* Returns false when the rest of the struct is cut off. */
static bool walk_struct_field(struct walk *w, const struct item *f, size_t *off, bool *hidden)
{
	const struct scope *sc = w->scope;
	const struct type *t = walk_resolve(w, f, f->type);
	bool pointer = f->dir != DIR_VALUE;
	size_t size = pointer ? w->abi->word : type_size(t, w->abi) * (f->n ? f->n : 1);
	size_t align = sc->type->flags & TYPE_PACKED ? 1
		       : pointer		     ? w->abi->word
						     : type_align(f->type, w->abi);
	size_t room =
		f->type->kind == KIND_CHOICE && f->type->bytes && !pointer ? f->type->bytes : size;

	*off = (*off + align - 1) / align * align;
	if (*off > sc->len || size > sc->len - *off) {
		walk_cut_array(w, f, t, *off);
		return false;
	}
	if (!(f->flags & (ITEM_PAD | ITEM_HIDDEN)) && walk_when(w, f) &&
		!(f->flags & ITEM_AT_EXIT && (w->failed || !w->exited))) {
		if (f->flags & ITEM_VERBOSE && !w->opts->verbose)
			*hidden = true;
		else if (!(f->flags & ITEM_NONZERO && walk_all_zero(sc->bytes + *off, size)) &&
			 walk_may_emit(w)) {
			if (!(t->flags & TYPE_LABEL))
				w->sink->ops->name(w->sink, f);
			field_value(w, f, t, *off, size);
		}
	}
	*off += room;
	return true;
}

void walk_struct_before(struct walk *w, const struct type *t, const uint8_t *p, size_t len,
	uint64_t addr, const uint8_t *before)
{
	struct scope sc = {
		.outer = w->scope, .type = t, .bytes = p, .len = len, .addr = addr, .before = before
	};
	bool hidden = false;
	size_t off = 0;

	if (w->depth >= WALK_DEPTH_MAX) {
		walk_address(w, addr);
		return;
	}
	w->depth++;
	w->scope = &sc;
	walk_open(w, GROUP_STRUCT, NULL);
	for (const struct item *f = t->fields; !is_end(f); f++)
		if (!walk_struct_field(w, f, &off, &hidden))
			break;
	if (t->hook && !(t->flags & TYPE_HOOK_AFTER))
		t->hook(w, NULL, addr);
	if (hidden)
		walk_more(w);
	walk_close(w, GROUP_STRUCT);
	if (t->hook && t->flags & TYPE_HOOK_AFTER)
		t->hook(w, NULL, addr);
	w->scope = sc.outer;
	w->depth--;
}

void walk_inline_changed(struct walk *w, const struct type *t, const uint8_t *after,
	const uint8_t *before, size_t len, uint64_t addr)
{
	walk_struct_before(w, t, after, len, addr, before);
}

void walk_inline(struct walk *w, const struct type *t, const uint8_t *p, size_t len, uint64_t addr)
{
	struct item it = { .name = "", .type = t };

	t = walk_resolve(w, &it, t);
	switch (t->kind) {
	case KIND_STRUCT:
		walk_struct_before(w, t, p, len, addr, NULL);
		return;
	case KIND_HOOK:
		t->hook(w, &it, t->size || !t->bytes ? type_number(t, w->abi, p) : addr);
		return;
	case KIND_CHARS:
	case KIND_BYTES:
	case KIND_HEXSTR:
	case KIND_STR:
	case KIND_PATH:
	case KIND_SIGSET:
	case KIND_INET4:
	case KIND_INET6:
	case KIND_HWADDR:
	case KIND_AX25:
	case KIND_UUID:
		walk_raw_bytes(w, t, p, len, 0);
		return;
	default:
		if (len < type_size(t, w->abi))
			walk_address(w, addr);
		else
			walk_scalar(w, t, type_number(t, w->abi, p));
	}
}

void walk_at_len(struct walk *w, const struct type *t, uint64_t addr, uint64_t len)
{
	struct item it = { .name = "", .type = t };
	const uint8_t *p;
	size_t size;

	t = walk_resolve(w, &it, t);
	size = type_size(t, w->abi);
	if (walk_hides_content(w, t, addr)) {
		walk_address(w, addr);
		return;
	}
	if (len < size)
		size = (size_t)len;
	if (!size || walk_get(w, addr, size, &p) < size) {
		walk_address(w, addr);
		return;
	}
	walk_inline(w, t, p, size, addr);
}

void walk_at(struct walk *w, const struct type *t, uint64_t addr)
{
	struct item it = { .name = "", .type = t };

	t = walk_resolve(w, &it, t);
	switch (t->kind) {
	case KIND_PATH:
	case KIND_STR:
		if (walk_hides_content(w, t, addr))
			walk_address(w, addr);
		else
			walk_string(w, t, addr);
		return;
	case KIND_HOOK:
		if (walk_hides_content(w, t, addr))
			walk_address(w, addr);
		else
			walk_hook_at(w, t, &it, addr);
		return;
	default:
		walk_at_len(w, t, addr, UINT64_MAX);
	}
}
