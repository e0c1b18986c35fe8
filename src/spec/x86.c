/* What only x86 has: segments, ports, virtual 8086 mode. */
#include <string.h>

#include "spec/gen/const_prctl.h"
#include "spec/types.h"
#include "spec/user_desc.h"
#include "walk/walk.h"

/* ---- struct user_desc ---------------------------------------------------------------------- */

static const struct type t_hex8 = { .name = "unsigned int", .kind = KIND_INT, .size = 4,
	.flags = TYPE_HEX | TYPE_ZPAD, .bytes = 8 };

/* All ones: the kernel shall choose. */
static const struct type t_entry_number = { .name = "unsigned int", .kind = KIND_ID, .size = 4 };

static void hook_user_desc(struct walk *w, const struct item *it, uint64_t addr)
{
	static const struct {
		const char *name;
		uint8_t shift, mask;
	} bits[] = { { "seg_32bit", 0, 1 }, { "contents", 1, 3 }, { "read_exec_only", 3, 1 },
		{ "limit_in_pages", 4, 1 }, { "seg_not_present", 5, 1 }, { "useable", 6, 1 },
		{ "lm", 7, 1 } };
	uint64_t v = walk_field(w, 3);

	(void)it;
	(void)addr;
	for (size_t i = 0; i < sizeof(bits) / sizeof(bits[0]); i++) {
		if (bits[i].shift == 7 && w->abi->klong != 8)
			break;
		walk_name(w, bits[i].name);
		walk_scalar(w, &t_uint, v >> bits[i].shift & bits[i].mask);
	}
}

static const struct item user_desc_fields[] = {
	VAL(entry_number, "entry_number"),
	VAL(hex8, "base_addr"),
	VAL(hex8, "limit"),
	VAL(uint, "flags", FLAGS(ITEM_HIDDEN)),
	ITEM_END,
};
const struct type t_user_desc = { .name = "struct user_desc", .kind = KIND_STRUCT,
	.fields = user_desc_fields, .hook = hook_user_desc };

static const struct item user_desc_set_fields[] = {
	VAL(entry_number, "entry_number", FLAGS(ITEM_CHANGES)),
	VAL(hex8, "base_addr"),
	VAL(hex8, "limit"),
	VAL(uint, "flags", FLAGS(ITEM_HIDDEN)),
	ITEM_END,
};
const struct type t_user_desc_set = { .name = "struct user_desc", .kind = KIND_STRUCT,
	.fields = user_desc_set_fields, .hook = hook_user_desc };

static void hook_tls(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->abi->id == ABI_I386)
		walk_at(w, &t_user_desc, v);
	else
		walk_address(w, v);
}

const struct type t_tls = { .name = "void *", .kind = KIND_HOOK, .flags = TYPE_NAMED,
	.hook = hook_tls };

#define USER_DESC_SIZE 16

/* Which entry the kernel took. */
static void result_entry(struct walk *w, const struct item *it, uint64_t v)
{
	uint8_t desc[USER_DESC_SIZE];

	(void)it;
	(void)v;
	if (w->failed || w->opts->no_structs || !walk_read(w, w->args[0], desc, sizeof(desc)))
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_open(w, GROUP_PLAIN, "entry_number=");
	walk_scalar(w, &t_uint, type_number(&t_u32, w->abi, desc));
	walk_close(w, GROUP_PLAIN);
	walk_close(w, GROUP_RESULT);
}

ROW(set_thread_area, "set_thread_area", 0, int, (.result = result_entry),
	IN(user_desc, "u_info"));
/* Of a call that failed the number that was asked for is shown. */
static void hook_asked(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *now = w->mem;
	uint8_t after[16], before[16];
	uint64_t entry;
	bool asked;

	(void)it;
	w->mem = w->enter_mem ? w->enter_mem : now;
	asked = walk_read_num(w, addr, sizeof(uint32_t), &entry);
	w->mem = now;
	if (w->exited && !w->failed && walk_read(w, addr, after, sizeof(after))) {
		memcpy(before, after, sizeof(before));
		if (asked)
			memcpy(before, &entry, sizeof(uint32_t));
		walk_inline_changed(w, &t_user_desc_set, after, before, sizeof(after), addr);
		return;
	}
	if (!asked) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "entry_number");
	walk_scalar(w, &t_entry_number, entry);
	if (w->exited)
		walk_more(w);
	walk_close(w, GROUP_STRUCT);
}

static HOOK(asked_desc, hook_asked);

SYSCALL(get_thread_area, 0, int, INOUT(asked_desc, "u_info", .late = LATE_SPLIT));

static void hook_ldt(struct walk *w, const struct item *it, uint64_t addr)
{
	enum { DESC_BYTES = 16 };

	(void)it;
	if (w->args[2] == DESC_BYTES)
		walk_at(w, &t_user_desc, addr);
	else
		walk_address(w, addr);
}

static HOOK(ldt, hook_ldt);

SYSCALL(modify_ldt, 0, int_zext, VAL(int, "func"), IN(ldt, "ptr"), VAL(ulong, "bytecount"));

/* ---- arch_prctl ------------------------------------------------------------------------------ */

static ENUM(arch_prctl_code, 4, cset_arch_prctl_codes);
static const struct type t_xfeature = { .name = "unsigned long", .kind = KIND_ENUM,
	.flags = TYPE_BOTH, .set = &cset_xfeatures };
static const struct type t_xfeature_mask = { .name = "uint64_t", .kind = KIND_FLAGS, .size = 8,
	.flags = TYPE_BOTH, .set = &cset_xfeature_masks };

static FLAGWORD(xfeatures_got, 8, cset_xfeature_masks);

VARIANTS(arch_prctl_codes, 0, 1,
	VARIANT(0x1003, OUT(addr, "addr", .cap = LEN_K(1))),
	VARIANT(0x1004, OUT(addr, "addr", .cap = LEN_K(1))),
	VARIANT_NONE(0x1011),
	VARIANT(0x1021, OUT(xfeature_mask, "addr", .cap = LEN_K(1))),
	VARIANT(0x1022, OUT(xfeature_mask, "addr", .cap = LEN_K(1))),
	VARIANT_RET(0x1023, word_hex, VAL(xfeature, "addr")),
	VARIANT(0x1024, OUT(xfeature_mask, "addr", .cap = LEN_K(1))),
	VARIANT_RET(0x1025, word_hex, VAL(xfeature, "addr")));

/* What is permitted now. */
static void result_features(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t code = w->args[0] & UINT32_MAX;

	(void)it;
	if (w->failed || w->opts->numbers_only || !v || (code != 0x1023 && code != 0x1025))
		return;
	if (!cset_names_some(&cset_xfeature_masks, w->abi->facts, v))
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_scalar(w, &t_xfeatures_got, v);
	walk_close(w, GROUP_RESULT);
}

ROW(arch_prctl, "arch_prctl", 0, long, (.variants = &arch_prctl_codes, .result = result_features),
	VAL(arch_prctl_code, "code"), VAL(word_hex, "addr"));

/* ---- ports, virtual 8086 mode ------------------------------------------------------------------ */

SYSCALL(iopl, 0, int, VAL(int, "level"));
SYSCALL(ioperm, 0, int, VAL(ulong_hex, "from"), VAL(ulong_hex, "num"), VAL(int, "turn_on"));
SYSCALL(vm86old, 0, long, VAL(word_hex, "info"));
SYSCALL(vm86, 0, long,
	VAL(word_hex, "fn"), VAL(word_hex, "v86"), VAL(word_hex, "arg3"), VAL(word_hex, "arg4"),
	VAL(word_hex, "arg5"));
