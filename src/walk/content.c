/* What lies in memory: bytes, strings and arrays, as far as they can be read. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "spec/types.h"
#include "walk/value.h"

/* ---- read ------------------------------------------------------------------------- */

size_t walk_get(struct walk *w, uint64_t addr, size_t want, const uint8_t **ret)
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
	if (walk_get(w, addr, n, &p) < n)
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

bool walk_is_nowhere(const struct walk *w, uint64_t addr)
{
	return !addr || (w->phase == PHASE_EXIT && (!w->exited || !w->mem));
}

bool walk_is_text(const struct type *t)
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

bool walk_hides_content(const struct walk *w, const struct type *t, uint64_t addr)
{
	return walk_is_nowhere(w, addr) ||
	       (w->opts->no_structs && !walk_is_text(t) && t->kind != KIND_HOOK);
}

static size_t get_none(struct mem *m, uint64_t addr, size_t want, const uint8_t **ret)
{
	(void)m;
	(void)addr;
	(void)want;
	(void)ret;
	return 0;
}

static size_t get_no_string(
	struct mem *m, uint64_t addr, size_t max, const uint8_t **ret, bool *terminated)
{
	(void)m;
	(void)addr;
	(void)max;
	(void)ret;
	*terminated = false;
	return 0;
}

void walk_hook_at(struct walk *w, const struct type *t, const struct item *it, uint64_t addr)
{
	struct mem none = { .get = get_none, .get_string = get_no_string };
	struct mem *now = w->mem, *enter = w->enter_mem, *exit = w->exit_mem;

	if (!w->opts->no_structs || t->flags & TYPE_TEXT) {
		t->hook(w, it, addr);
		return;
	}
	w->mem = now ? &none : NULL;
	w->enter_mem = enter ? &none : NULL;
	w->exit_mem = exit ? &none : NULL;
	t->hook(w, it, addr);
	w->mem = now;
	w->enter_mem = enter;
	w->exit_mem = exit;
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
	if (beyond_abi(w, addr))
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
	if (!size) {
		give_nothing(w, t, addr);
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
	if (walk_hides_content(w, t, addr) || beyond_abi(w, addr)) {
		walk_address(w, addr);
		return;
	}
	want = (size_t)(len < max ? len : max);
	if (!len) {
		give_nothing(w, t, addr);
		return;
	}
	/* What is cut must go on: one byte more than is shown has to be there. */
	if (walk_get(w, addr, want + (len > want), &p) < want + (len > want)) {
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
	if (walk_is_nowhere(w, addr) || (count && w->opts->no_structs) ||
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
	(void)walk_get(w, addr, (size_t)(shown + (shown < count)) * size, &p);
	if (walk_get(w, addr, size, &p) < size) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	for (i = 0; i < shown && w->values < WALK_VALUES_MAX; i++) {
		uint64_t at = addr + i * size;

		if (walk_get(w, at, size, &p) < size) {
			/* The array runs into memory that is not there. */
			w->sink->ops->fault(w->sink, at);
			break;
		}
		walk_inline(w, t, p, size, at);
	}
	if (shown < count && i == shown) {
		/* Is there more, or does what is there end here? */
		if ((behind || shown < max) && walk_get(w, addr + i * size, size, &p) < size)
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
void walk_string_array(struct walk *w, const struct type *t, uint64_t addr)
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

bool walk_all_zero(const uint8_t *p, size_t n)
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
	return walk_get(w, addr + known, size, &p) < size || !walk_all_zero(p, size);
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
	if (walk_get(w, addr + known, size, &p) < size) {
		walk_word(w, "???");
		return;
	}
	if (walk_all_zero(p, size))
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
