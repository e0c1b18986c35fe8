/* Security modules: lsm_get_self_attr(2), lsm_set_self_attr(2), lsm_list_modules(2). */
#include "spec/gen/const_lsm.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(lsm_attr, 4, cset_lsm_attrs);
static ENUM(lsm_id, 8, cset_lsm_ids);
static FLAGWORD(lsm_flags, 4, cset_lsm_flags);

/* struct lsm_ctx: the whole is .len bytes, the words at its end .ctx_len. */
static STRUCT(lsm_ctx_head, VAL(lsm_id, "id"), VAL(u64_hex, "flags"), VAL(u64, "len"),
	VAL(u64, "ctx_len"));
enum { CTX_ID, CTX_FLAGS, CTX_LEN, CTX_WORDS };
#define CTX_HEAD 32u
#define CTX_MAX 64u /* there are less security modules than that */

/* Shows one of at most room bytes; 0 if it cannot be read, else its length. */
static uint64_t walk_ctx(struct walk *w, uint64_t addr, uint64_t room)
{
	uint8_t bytes[CTX_HEAD];
	struct scope sc = { .outer = w->scope, .type = &t_lsm_ctx_head, .bytes = bytes,
		.len = sizeof(bytes), .addr = addr };
	uint64_t len, words;

	if (room < CTX_HEAD || !walk_read(w, addr, bytes, sizeof(bytes))) {
		walk_address(w, addr);
		return 0;
	}
	w->scope = &sc;
	len = walk_field(w, CTX_LEN);
	words = walk_field(w, CTX_WORDS);
	walk_open(w, GROUP_STRUCT, NULL);
	for (unsigned i = 0; i < 4; i++) {
		walk_name(w, t_lsm_ctx_head.fields[i].name);
		walk_scalar(w, t_lsm_ctx_head.fields[i].type, walk_field(w, i));
	}
	walk_name(w, "ctx");
	walk_bytes(w, addr + CTX_HEAD, words < room - CTX_HEAD ? words : room - CTX_HEAD);
	walk_close(w, GROUP_STRUCT);
	w->scope = sc.outer;
	return len >= CTX_HEAD ? len : 0;
}

static void hook_ctx(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)walk_ctx(w, addr, w->args[2] & 0xffffffffu);
}

/* As many as the result says. */
static void hook_ctxs(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = w->result > 0 ? (uint64_t)w->result : 0, room = 0, len;

	(void)it;
	(void)walk_read_num(w, w->args[2], 4, &room);
	walk_open(w, GROUP_ARRAY, NULL);
	for (uint64_t i = 0; i < n && i < CTX_MAX; i++) {
		len = walk_ctx(w, addr, room);
		if (!len || len > room)
			break;
		addr += len;
		room -= len;
	}
	walk_close(w, GROUP_ARRAY);
}

static HOOK(lsm_ctx, hook_ctx);
static HOOK(lsm_ctxs, hook_ctxs);

SYSCALL(lsm_get_self_attr, 0, int, VAL(lsm_attr, "attr"), OUT(lsm_ctxs, "ctx"),
	INOUT(uint, "size", .cap = LEN_K(1), FLAGS(ITEM_ARROW)), VAL(lsm_flags, "flags"));
SYSCALL(lsm_set_self_attr, 0, int, VAL(lsm_attr, "attr"), IN(lsm_ctx, "ctx"), VAL(uint, "size"),
	VAL(uint_hex, "flags"));
SYSCALL(lsm_list_modules, 0, int, OUT(lsm_id, "ids", .got = LEN_R),
	INOUT(uint, "size", .cap = LEN_K(1), FLAGS(ITEM_ARROW)), VAL(uint_hex, "flags"));
