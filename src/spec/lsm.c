/* Security modules: lsm_get_self_attr(2), lsm_set_self_attr(2), lsm_list_modules(2). */
#include "spec/file_types.h"
#include "spec/gen/const_lsm.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(lsm_attr, 4, cset_lsm_attrs);
static ENUM(lsm_id, 8, cset_lsm_ids);
static ENUM(ctx_id, 8, cset_lsm_ctx_ids);
static FLAGWORD(lsm_flags, 4, cset_lsm_flags);

/* struct lsm_ctx: the whole is .len bytes, the words at its end .ctx_len. */
static STRUCT(lsm_ctx_head, VAL(ctx_id, "id"), VAL(u64_hex, "flags"), VAL(u64, "len"),
	VAL(u64, "ctx_len"));
enum { CTX_ID, CTX_FLAGS, CTX_LEN, CTX_WORDS };
#define CTX_HEAD 32u
#define CTX_MAX 64u /* there are less security modules than that */
#define FLAG_SINGLE 1u

static bool has_ctx(struct walk *w, uint64_t addr, uint64_t room)
{
	uint8_t head[CTX_HEAD];

	return room >= CTX_HEAD && walk_read(w, addr, head, sizeof(head));
}

/* Shows one of at most room bytes, of which has_ctx() is true; returns its length. */
static uint64_t walk_ctx(struct walk *w, uint64_t addr, uint64_t room)
{
	uint8_t bytes[CTX_HEAD] = { 0 };
	struct scope sc = { .outer = w->scope, .type = &t_lsm_ctx_head, .bytes = bytes,
		.len = sizeof(bytes), .addr = addr };
	uint64_t len, words, left;

	(void)walk_read(w, addr, bytes, sizeof(bytes));
	w->scope = &sc;
	len = walk_field(w, CTX_LEN);
	words = walk_field(w, CTX_WORDS);
	left = len < room ? len : room;
	left = left > CTX_HEAD ? left - CTX_HEAD : 0;
	walk_open(w, GROUP_STRUCT, NULL);
	for (unsigned i = 0; i < 4; i++) {
		walk_name(w, t_lsm_ctx_head.fields[i].name);
		walk_scalar(w, t_lsm_ctx_head.fields[i].type, walk_field(w, i));
	}
	if (words && left) {
		walk_name(w, "ctx");
		walk_hex(w, addr + CTX_HEAD, words < left ? words : left, w->opts->string_max);
	}
	walk_close(w, GROUP_STRUCT);
	w->scope = sc.outer;
	return len;
}

static void hook_ctx(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t room = w->args[2] & UINT32_MAX;

	(void)it;
	if (has_ctx(w, addr, room))
		(void)walk_ctx(w, addr, room);
	else
		walk_address(w, addr);
}

/* One after another, to the end of what the kernel filled. */
static void walk_ctxs(struct walk *w, uint64_t addr, uint64_t room)
{
	uint64_t limit = w->opts->verbose || w->opts->string_max > CTX_MAX ? CTX_MAX
									   : w->opts->string_max;
	uint64_t i, len;

	if (!has_ctx(w, addr, room)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	for (i = 0; i < limit; i++) {
		len = walk_ctx(w, addr, room);
		if (len < CTX_HEAD || len >= room)
			break;
		addr += len;
		room -= len;
		if (!has_ctx(w, addr, room)) {
			w->sink->ops->fault(w->sink, addr);
			break;
		}
	}
	if (i == limit)
		walk_more(w);
	walk_close(w, GROUP_ARRAY);
}

static void walk_got(struct walk *w, uint64_t addr)
{
	uint64_t room;

	if (w->failed || !w->mem || !walk_read_num(w, w->args[2], 4, &room))
		walk_address(w, addr);
	else
		walk_ctxs(w, addr, room);
}

/* Of which module is asked, and what it says. */
static void hook_ctx_got(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *mem = w->mem;
	enum walk_phase phase = w->phase;
	uint64_t id;

	(void)it;
	if (!w->enter_mem) {
		walk_got(w, addr);
		return;
	}
	w->mem = w->enter_mem;
	w->phase = PHASE_ENTER;
	if (!walk_read_num(w, w->args[2], 4, &id)) {
		walk_address(w, addr);
	} else if (!(w->args[3] & FLAG_SINGLE)) {
		w->mem = w->exit_mem;
		w->phase = PHASE_EXIT;
		walk_got(w, addr);
	} else if (!has_ctx(w, addr, CTX_HEAD) || !walk_read_num(w, addr, 8, &id)) {
		walk_address(w, addr);
	} else {
		walk_open(w, GROUP_CHANGE, NULL);
		walk_open(w, GROUP_STRUCT, NULL);
		walk_name(w, "id");
		walk_scalar(w, &t_ctx_id, id);
		walk_close(w, GROUP_STRUCT);
		w->mem = w->exit_mem;
		w->phase = PHASE_EXIT;
		walk_got(w, addr);
		walk_close(w, GROUP_CHANGE);
	}
	w->mem = mem;
	w->phase = phase;
}

/* The room that there was, and what was needed. */
static void hook_size(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *mem = w->mem;
	uint64_t before = 0, after = 0;
	bool had, has;

	(void)it;
	w->mem = w->enter_mem;
	had = walk_read_num(w, addr, 4, &before);
	w->mem = w->exit_mem;
	has = walk_read_num(w, addr, 4, &after);
	w->mem = mem;
	if (!had && !has) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	if (had && has && before != after)
		walk_open(w, GROUP_CHANGE, NULL);
	if (had)
		walk_scalar(w, &t_uint, before);
	if (has && (!had || before != after))
		walk_scalar(w, &t_uint, after);
	if (had && has && before != after)
		walk_close(w, GROUP_CHANGE);
	walk_close(w, GROUP_ARRAY);
}

static HOOK(lsm_ctx, hook_ctx);
static HOOK(lsm_ctx_got, hook_ctx_got);
static HOOK(lsm_size, hook_size);

#define SIZE INOUT(lsm_size, "size", FLAGS(ITEM_EVEN_FAILED))

SYSCALL(lsm_get_self_attr, 0, int, VAL(lsm_attr, "attr"),
	INOUT(lsm_ctx_got, "ctx", FLAGS(ITEM_EVEN_FAILED)), SIZE, VAL(lsm_flags, "flags"));
SYSCALL(lsm_set_self_attr, 0, int, VAL(lsm_attr, "attr"), IN(lsm_ctx, "ctx"), VAL(uint, "size"),
	VAL(uint_hex, "flags"));
SYSCALL(lsm_list_modules, 0, int, OUT(lsm_id, "ids", .got = LEN_R), SIZE,
	VAL(uint_hex, "flags"));
