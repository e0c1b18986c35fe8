/* From one item of a row to its value: what is pointed at, how many, before and after the call. */
#include <string.h>

#include "spec/types.h"
#include "walk/value.h"

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
	if (walk_is_nowhere(w, addr))
		return true;
	if (!w->opts->no_structs)
		return false;
	if ((walk_is_text(t) || t->kind == KIND_HOOK) && !(it->flags & ITEM_STRING_ARRAY))
		return false;
	return t->kind == KIND_SIGSET || it->flags & (ITEM_MORE_OK | ITEM_STRING_ARRAY) ||
	       item_count(w, it);
}

void walk_few(struct walk *w, const struct type *t, uint64_t addr, unsigned count)
{
	size_t size = type_size(t, w->abi);
	const uint8_t *p;

	if (walk_is_nowhere(w, addr) || w->opts->no_structs ||
		walk_get(w, addr, size * count, &p) < size * count) {
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
			walk_hook_at(w, t, it, addr);
		else
			walk_at(w, t, addr);
		return;
	}
	if (t->kind == KIND_HOOK && !(it->flags & ITEM_ARRAY)) {
		walk_hook_at(w, t, it, addr);
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
	if (walk_get(w, addr, size, &before) < size)
		before = NULL;
	phase_set(w, PHASE_EXIT);
	if (w->failed || !w->exited || walk_get(w, addr, size, &after) < size)
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
	if (walk_get(w, addr, size, &before) < size) {
		walk_target(w, it, t, addr);
		return;
	}
	phase_set(w, PHASE_EXIT);
	if (w->failed || !w->exited || walk_get(w, addr, size, &after) < size) {
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

	if (hides_item(w, it, t, addr)) {
		walk_address(w, addr);
		return;
	}
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
	const struct type *t = walk_resolve(w, it, it->type);

	if (it->dir == DIR_VALUE) {
		if (t->kind == KIND_HOOK)
			t->hook(w, it, v);
		else
			walk_scalar(w, t, type_of_register(t, w->abi, v));
		return;
	}
	if (!v) {
		walk_address(w, 0);
		return;
	}
	walk_pointer(w, it, t, v);
}
