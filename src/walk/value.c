/* From one item of a row to values: pointers, strings, arrays, structs. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "spec/types.h"
#include "walk/walk.h"

static bool is_end(const struct item *it)
{
	return !it->name && !it->type;
}

/* ---- emit ------------------------------------------------------------------------- */

static bool may_emit(struct walk *w)
{
	return ++w->values <= WALK_VALUES_MAX;
}

void walk_scalar(struct walk *w, const struct type *t, uint64_t v)
{
	if (may_emit(w))
		w->sink->ops->scalar(w->sink, t, v);
}

void walk_address(struct walk *w, uint64_t addr)
{
	if (may_emit(w))
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
	if (may_emit(w))
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
	if (may_emit(w))
		w->sink->ops->bytes(w->sink, t, p, len, flags);
}

/* ---- read ------------------------------------------------------------------------- */

static size_t get(struct walk *w, uint64_t addr, size_t want, const uint8_t **ret)
{
	if (!w->mem || !want)
		return 0;
	return w->mem->get(w->mem, addr, want, ret);
}

bool walk_read(struct walk *w, uint64_t addr, void *dst, size_t n)
{
	const uint8_t *p;

	if (!n)
		return true;
	if (get(w, addr, n, &p) < n)
		return false;
	memcpy(dst, p, n);
	return true;
}

bool walk_read_num(struct walk *w, uint64_t addr, size_t size, uint64_t *ret)
{
	uint64_t v = 0;

	if (size > sizeof(v) || !walk_read(w, addr, &v, size))
		return false;
	*ret = v;
	return true;
}

/* ---- strings and arrays ----------------------------------------------------------- */

static bool is_nowhere(const struct walk *w, uint64_t addr)
{
	return !addr || (w->phase == PHASE_EXIT && (!w->exited || !w->mem));
}

static bool is_text(const struct type *t)
{
	switch (t->kind) {
	case KIND_PATH:
	case KIND_STR:
	case KIND_BYTES:
	case KIND_CHARS:
	case KIND_HEXSTR:
		return true;
	case KIND_HOOK:
		return t->flags & TYPE_TEXT;
	default:
		return false;
	}
}

static bool hides_content(const struct walk *w, const struct type *t, uint64_t addr)
{
	return is_nowhere(w, addr) || (w->opts->no_structs && !is_text(t));
}

void walk_string(struct walk *w, const struct type *t, uint64_t addr)
{
	size_t max = t->kind == KIND_PATH ? WALK_PATH_MAX : w->opts->string_max;
	const uint8_t *p;
	bool terminated = false;
	size_t n;

	if (!addr || !w->mem) {
		walk_address(w, addr);
		return;
	}
	n = w->mem->get_string(w->mem, addr, max + 1, &p, &terminated);
	if (!n && !terminated) {
		walk_address(w, addr);
		return;
	}
	if (!terminated && n <= max) {
		/* Ends in memory that cannot be read before any NUL: not a string. */
		walk_address(w, addr);
		return;
	}
	if (n > max)
		walk_raw_bytes(w, t, p, max, BYTES_MORE);
	else
		walk_raw_bytes(w, t, p, n, 0);
}

/* Structs of 32-bit programs may have pointers of 64 bits: there is nothing at such an address, not
 * even no bytes. */
static bool beyond_abi(const struct walk *w, uint64_t addr)
{
	return w->abi->word == 4 && addr >> 32;
}

/* Beyond the address space not even nothing can be. */
static void give_nothing(struct walk *w, const struct type *t, uint64_t addr)
{
	if (w->abi->word < 8 && addr > UINT32_MAX)
		walk_address(w, addr);
	else
		walk_raw_bytes(w, t, (const uint8_t *)"", 0, 0);
}

void walk_string_in(struct walk *w, const struct type *t, uint64_t addr, uint64_t size)
{
	const uint8_t *p;
	bool terminated = false;
	size_t n;

	if (!addr || size > w->opts->string_max || !w->mem) {
		walk_string(w, t, addr);
		return;
	}
	if (!size && !beyond_abi(w, addr)) {
		walk_raw_bytes(w, t, (const uint8_t *)"", 0, 0);
		return;
	}
	n = w->mem->get_string(w->mem, addr, (size_t)size, &p, &terminated);
	if (n >= size)
		walk_raw_bytes(w, t, p, (size_t)size, BYTES_MORE);
	else if (terminated)
		walk_raw_bytes(w, t, p, n, 0);
	else
		walk_address(w, addr);
}

static void give_bytes(
	struct walk *w, const struct type *t, uint64_t addr, uint64_t len, bool ends_with_nul)
{
	uint64_t max = w->opts->string_max;
	const uint8_t *p = NULL;
	size_t want;

	if (t->kind == KIND_SIGSET || t->kind == KIND_HEXSTR)
		max = WALK_BYTES_MAX;
	if (max > WALK_BYTES_MAX)
		max = WALK_BYTES_MAX;
	if (hides_content(w, t, addr) || beyond_abi(w, addr)) {
		walk_address(w, addr);
		return;
	}
	want = (size_t)(len < max ? len : max);
	if (!len) {
		give_nothing(w, t, addr);
		return;
	}
	/* What is cut must go on: one byte more than is shown has to be there. */
	if (get(w, addr, want + (len > want), &p) < want + (len > want)) {
		walk_address(w, addr);
		return;
	}
	walk_raw_bytes(w, t, p, want,
		(len > want ? BYTES_MORE : 0u) |
			(ends_with_nul && want && !p[want - 1] ? BYTES_NUL_LAST : 0u));
}

void walk_bytes_as(struct walk *w, const struct type *t, uint64_t addr, uint64_t len)
{
	give_bytes(w, t, addr, len, false);
}

void walk_words(struct walk *w, uint64_t addr, uint64_t len)
{
	give_bytes(w, &t_buf, addr, len, true);
}

void walk_bytes(struct walk *w, uint64_t addr, uint64_t len)
{
	walk_bytes_as(w, &t_buf, addr, len);
}

void walk_array(struct walk *w, const struct type *t, uint64_t addr, uint64_t count)
{
	walk_array_up_to(w, t, addr, count, WALK_ARRAY_MAX);
}

/* behind: what stands behind the last that is looked at tells how the array ends. */
static void put_array(struct walk *w, const struct type *t, uint64_t addr, uint64_t count,
	uint64_t max, bool behind)
{
	size_t size = type_size(t, w->abi);
	uint64_t shown = count, limit = w->opts->verbose ? WALK_ARRAY_MAX : w->opts->string_max;
	const uint8_t *p;
	uint64_t i, bytes, end;

	if (limit > max)
		limit = max;

	/* Also what ends beyond the address space. */
	if (is_nowhere(w, addr) || (count && w->opts->no_structs) ||
		__builtin_mul_overflow(count, (uint64_t)size, &bytes) ||
		__builtin_add_overflow(addr, bytes, &end)) {
		walk_address(w, addr);
		return;
	}
	if (!count) {
		walk_open(w, GROUP_ARRAY, NULL);
		walk_close(w, GROUP_ARRAY);
		return;
	}
	if (shown > limit)
		shown = limit;
	/* One read for all of it; what could not be had shows element by element. */
	(void)get(w, addr, (size_t)(shown + (shown < count)) * size, &p);
	if (get(w, addr, size, &p) < size) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	for (i = 0; i < shown && w->values < WALK_VALUES_MAX; i++) {
		uint64_t at = addr + i * size;

		if (get(w, at, size, &p) < size) {
			/* The array runs into memory that is not there. */
			w->sink->ops->fault(w->sink, at);
			break;
		}
		walk_inline(w, t, p, size, at);
	}
	if (shown < count && i == shown) {
		/* Is there more, or does what is there end here? */
		if ((behind || shown < max) && get(w, addr + i * size, size, &p) < size)
			w->sink->ops->fault(w->sink, addr + i * size);
		else
			walk_more(w);
	}
	walk_close(w, GROUP_ARRAY);
}

void walk_array_up_to(
	struct walk *w, const struct type *t, uint64_t addr, uint64_t count, uint64_t max)
{
	put_array(w, t, addr, count, max, true);
}

void walk_array_room(
	struct walk *w, const struct type *t, uint64_t addr, uint64_t count, uint64_t room)
{
	put_array(w, t, addr, count, room, false);
}

/* argv and envp: pointers to strings, ended by a null pointer. */
static void walk_string_array(struct walk *w, const struct type *t, uint64_t addr)
{
	uint64_t limit = w->opts->string_max;
	uint64_t word;

	if (!addr || !w->mem || !walk_read_num(w, addr, w->abi->word, &word)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	for (uint64_t i = 0;; i++, addr += w->abi->word) {
		if (i >= WALK_ARRAY_MAX || w->values >= WALK_VALUES_MAX)
			break;
		if (!walk_read_num(w, addr, w->abi->word, &word)) {
			w->sink->ops->fault(w->sink, addr);
			break;
		}
		if (!word)
			break;
		if (!w->opts->verbose && i >= limit) {
			walk_more(w);
			break;
		}
		walk_string(w, t, word);
	}
	walk_close(w, GROUP_ARRAY);
}

/* ---- structs ---------------------------------------------------------------------- */

static bool all_zero(const uint8_t *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (p[i])
			return false;
	return true;
}

/* What the kernel refuses to read anyway is not looked at: more than a page. */
#define SURPLUS_MAX 4096u

bool walk_has_surplus(struct walk *w, uint64_t addr, uint64_t known, uint64_t len)
{
	const uint8_t *p;
	size_t size;

	if (len > SURPLUS_MAX)
		len = SURPLUS_MAX;
	if (known >= len)
		return false;
	size = (size_t)(len - known);
	return get(w, addr + known, size, &p) < size || !all_zero(p, size);
}

void walk_surplus(struct walk *w, uint64_t addr, uint64_t known, uint64_t len)
{
	size_t size = 0, shown;
	const uint8_t *p;
	char label[64];

	if (len > SURPLUS_MAX)
		len = SURPLUS_MAX;
	if (known >= len)
		return;
	size = (size_t)(len - known);
	if (get(w, addr + known, size, &p) < size) {
		walk_word(w, "???");
		return;
	}
	if (all_zero(p, size))
		return;
	shown = size < w->opts->string_max ? size : w->opts->string_max;
	snprintf(label, sizeof(label), "/* bytes %" PRIu64 "..%" PRIu64 " */ ", known, len - 1);
	walk_open(w, GROUP_PLAIN, label);
	walk_raw_bytes(w, &t_hexstr, p, shown, shown < size ? BYTES_MORE : 0);
	walk_close(w, GROUP_PLAIN);
}

void walk_size_only(struct walk *w, uint64_t size, bool rest)
{
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "size");
	walk_scalar(w, &t_u32, size);
	if (rest)
		walk_word(w, "???");
	walk_close(w, GROUP_STRUCT);
}

static const struct type *resolve(const struct walk *w, const struct item *it, const struct type *t)
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
	const struct type *t = resolve(w, f, f->type);
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
		else if (!(f->flags & ITEM_NONZERO && all_zero(sc->bytes + *off, size)) &&
			 may_emit(w)) {
			if (!(t->flags & TYPE_LABEL))
				w->sink->ops->name(w->sink, f);
			field_value(w, f, t, *off, size);
		}
	}
	*off += room;
	return true;
}

static void walk_struct_before(struct walk *w, const struct type *t, const uint8_t *p, size_t len,
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

	t = resolve(w, &it, t);
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

	t = resolve(w, &it, t);
	size = type_size(t, w->abi);
	if (hides_content(w, t, addr)) {
		walk_address(w, addr);
		return;
	}
	if (len < size)
		size = (size_t)len;
	if (!size || get(w, addr, size, &p) < size) {
		walk_address(w, addr);
		return;
	}
	walk_inline(w, t, p, size, addr);
}

void walk_at(struct walk *w, const struct type *t, uint64_t addr)
{
	struct item it = { .name = "", .type = t };

	t = resolve(w, &it, t);
	switch (t->kind) {
	case KIND_PATH:
	case KIND_STR:
		if (hides_content(w, t, addr))
			walk_address(w, addr);
		else
			walk_string(w, t, addr);
		return;
	case KIND_HOOK:
		if (hides_content(w, t, addr))
			walk_address(w, addr);
		else
			t->hook(w, &it, addr);
		return;
	default:
		walk_at_len(w, t, addr, UINT64_MAX);
	}
}

/* ---- items ------------------------------------------------------------------------ */

static bool counts_bytes(const struct type *t)
{
	return t->kind == KIND_BYTES || t->kind == KIND_HEXSTR || t->kind == KIND_SIGSET;
}

static uint64_t offered_count(struct walk *w, const struct item *it)
{
	struct mem *mem = w->mem;
	enum walk_phase phase = w->phase;
	uint64_t cap;

	w->mem = w->enter_mem;
	w->phase = PHASE_ENTER;
	cap = walk_len(w, it->cap);
	w->mem = mem;
	w->phase = phase;
	return cap;
}

/* Bytes or elements that the item's pointer leads to: the smaller of offered and filled. */
static uint64_t item_count(struct walk *w, const struct item *it)
{
	uint64_t cap = offered_count(w, it), got;

	if (w->phase == PHASE_ENTER)
		return cap;
	got = walk_len(w, it->got);
	return got < cap ? got : cap;
}

/* An array of nothing is shown as that even where structs are not shown. */
static bool hides_item(struct walk *w, const struct item *it, const struct type *t, uint64_t addr)
{
	if (is_nowhere(w, addr))
		return true;
	if (!w->opts->no_structs)
		return false;
	if (is_text(t) && !(it->flags & ITEM_STRING_ARRAY))
		return false;
	return t->kind != KIND_STRUCT || it->flags & (ITEM_MORE_OK | ITEM_STRING_ARRAY) ||
	       item_count(w, it);
}

void walk_few(struct walk *w, const struct type *t, uint64_t addr, unsigned count)
{
	size_t size = type_size(t, w->abi);
	const uint8_t *p;

	if (is_nowhere(w, addr) || w->opts->no_structs ||
		get(w, addr, size * count, &p) < size * count) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	for (unsigned i = 0; i < count; i++)
		walk_inline(w, t, p + i * size, size, addr + i * size);
	walk_close(w, GROUP_ARRAY);
}

/* What a pointer item leads to, in the memory of the current phase. */
static void walk_target(struct walk *w, const struct item *it, const struct type *t, uint64_t addr)
{
	uint64_t count;

	if (hides_item(w, it, t, addr)) {
		walk_address(w, addr);
		return;
	}
	if (it->flags & ITEM_STRING_ARRAY) {
		walk_string_array(w, t, addr);
		return;
	}
	if (it->cap.from == LEN_NONE && it->got.from == LEN_NONE) {
		if (it->flags & ITEM_ARRAY && it->n == 1)
			walk_few(w, t, addr, 1);
		else if (it->flags & ITEM_ARRAY)
			walk_array(w, t, addr, it->n);
		else if (t->kind == KIND_HOOK)
			t->hook(w, it, addr);
		else
			walk_at(w, t, addr);
		return;
	}
	if (t->kind == KIND_HOOK && !(it->flags & ITEM_ARRAY)) {
		t->hook(w, it, addr);
		return;
	}
	count = item_count(w, it);
	if (counts_bytes(t))
		walk_bytes_as(w, t, addr, count);
	else if (t->kind == KIND_STRUCT && it->flags & ITEM_MORE_OK)
		walk_at_len(w, t, addr, count);
	else if (t->kind == KIND_STR || t->kind == KIND_PATH)
		walk_bytes_as(w, &t_buf, addr, count);
	else if (it->cap.from == LEN_CONST && it->got.from == LEN_NONE && t->kind != KIND_STRUCT &&
		 (count == 1 || !(it->flags & ITEM_ARRAY)))
		walk_few(w, t, addr, (unsigned)count);
	else
		walk_array(w, t, addr, count);
}

static void phase_set(struct walk *w, enum walk_phase p)
{
	w->phase = p;
	w->mem = p == PHASE_EXIT ? w->exit_mem : w->enter_mem;
}

/* DIR_INOUT with ITEM_ARROW: before => after. */
static void walk_arrow(struct walk *w, const struct item *it, const struct type *t, uint64_t addr)
{
	size_t size = type_size(t, w->abi);
	const uint8_t *before = NULL, *after = NULL;
	bool same;

	phase_set(w, PHASE_ENTER);
	if (get(w, addr, size, &before) < size)
		before = NULL;
	phase_set(w, PHASE_EXIT);
	if (w->failed || !w->exited || get(w, addr, size, &after) < size)
		after = NULL;
	same = before && after && !memcmp(before, after, size) && !(it->flags & ITEM_ALWAYS_ARROW);
	if (!after || same) {
		phase_set(w, PHASE_ENTER);
		walk_target(w, it, t, addr);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	phase_set(w, PHASE_ENTER);
	walk_target(w, it, t, addr);
	phase_set(w, PHASE_EXIT);
	walk_target(w, it, t, addr);
	walk_close(w, GROUP_CHANGE);
}

/* DIR_INOUT struct whose fields know their own direction: the fields that go in are shown as
 * they were at entry, those that come out as they are at exit. */
static void walk_inout_struct(
	struct walk *w, const struct item *it, const struct type *t, uint64_t addr)
{
	size_t size = type_size(t, w->abi);
	const uint8_t *before = NULL, *after = NULL;

	phase_set(w, PHASE_ENTER);
	if (get(w, addr, size, &before) < size) {
		walk_target(w, it, t, addr);
		return;
	}
	phase_set(w, PHASE_EXIT);
	if (w->failed || !w->exited || get(w, addr, size, &after) < size) {
		phase_set(w, PHASE_ENTER);
		walk_struct_before(w, t, before, size, addr, NULL);
		return;
	}
	walk_struct_before(w, t, after, size, addr, before);
}

/* Is it an array of which the caller says that it has no elements? */
static bool is_empty_array(struct walk *w, const struct item *it, const struct type *t)
{
	return it->cap.from != LEN_NONE && (it->got.from == LEN_NONE || it->got.from == LEN_RET) &&
	       !counts_bytes(t) && !(t->kind == KIND_HOOK && !(it->flags & ITEM_ARRAY)) &&
	       t->kind != KIND_STR && t->kind != KIND_PATH && !(it->flags & ITEM_MORE_OK) &&
	       !offered_count(w, it);
}

static void walk_pointer(struct walk *w, const struct item *it, const struct type *t, uint64_t addr)
{
	bool capture_one_side = !w->enter_mem || !w->exit_mem;

	if (w->scope || it->dir == DIR_IN || it->flags & ITEM_ENTRY_ONLY) {
		walk_target(w, it, t, addr);
		return;
	}
	if (it->dir == DIR_OUT) {
		if (!w->failed || it->flags & ITEM_EVEN_FAILED || is_empty_array(w, it, t))
			walk_target(w, it, t, addr);
		else
			walk_address(w, addr);
		return;
	}
	if (capture_one_side) {
		if (!(w->phase == PHASE_EXIT && w->failed) || it->flags & ITEM_EVEN_FAILED)
			walk_target(w, it, t, addr);
	} else if (it->flags & ITEM_ARROW) {
		walk_arrow(w, it, t, addr);
	} else if (t->kind == KIND_STRUCT && it->cap.from == LEN_NONE) {
		walk_inout_struct(w, it, t, addr);
	} else {
		phase_set(w, w->failed ? PHASE_ENTER : PHASE_EXIT);
		walk_target(w, it, t, addr);
	}
}

void walk_item(struct walk *w, const struct item *it, uint64_t v)
{
	const struct type *t = resolve(w, it, it->type);

	if (it->dir == DIR_VALUE) {
		if (t->kind == KIND_HOOK)
			t->hook(w, it, v);
		else
			walk_scalar(w, t, type_extend(t, w->abi, v));
		return;
	}
	if (!v) {
		walk_address(w, 0);
		return;
	}
	walk_pointer(w, it, t, v);
}
