/* prctl: each option is a call of its own. */
#include "spec/gen/const_prctl.h"
#include "spec/gen/const_process.h"
#include "spec/seccomp.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(option, 4, cset_prctl_options);
static ENUM(dumpable, 0, cset_dumpable);
static FLAGWORD(unalign, 4, cset_unalign_flags);
static ENUM(tsc_mode, 4, cset_tsc_modes);
static FLAGWORD(securebits, 0, cset_securebits);
static ENUM(mce_kill, 0, cset_mce_kill);
static ENUM(mce_policy, 0, cset_mce_kill_policies);
static ENUM(mm_field, 4, cset_set_mm);
static FLAGWORD(fp_mode, 4, cset_fp_modes);
static ENUM(ambient, 0, cset_cap_ambient);
static ENUM(capability, 0, cset_capability_numbers);
static FLAGWORD(sve_flags, 0, cset_sve_flags);
static FLAGWORD(sme_flags, 0, cset_sme_flags);
static ENUM(speculation, 0, cset_speculation);
static FLAGWORD(speculation_got, 0, cset_speculation_get);
static ENUM(speculation_set, 0, cset_speculation_set);
static FLAGWORD(pac_keys, 0, cset_pac_keys);
static FLAGWORD(pac_enabled, 0, cset_pac_enabled_keys);
static ENUM(mte_tcf, 0, cset_mte_tcf);
static ENUM(dispatch, 0, cset_user_dispatch);
static ENUM(core_command, 4, cset_sched_core);
static const struct type t_core_scope = { .name = "unsigned int",
	.kind = KIND_ENUM,
	.size = 4,
	.flags = TYPE_BOTH,
	.set = &cset_sched_core_scopes };
static FLAGWORD(mdwe, 4, cset_mdwe_flags);
static FLAGWORD(shadow_stack, 0, cset_shadow_stack_status);
static ENUM(timer_restore, 0, cset_timer_restore);
static ENUM(futex_hash, 0, cset_futex_hash);
static ENUM(vma_what, 0, cset_set_vma);
static ENUM(seccomp_mode, 0, cset_seccomp_modes);
static ENUM(vector_state, 0, cset_riscv_vector_states);
static ENUM(icache_context, 0, cset_riscv_icache_contexts);
static ENUM(icache_scope, 0, cset_riscv_icache_scopes);
static ENUM(dexcr_aspect, 0, cset_ppc_dexcr_aspects);
static FLAGWORD(dexcr, 0, cset_ppc_dexcr);

/* The kernel reads 15 bytes of a name, whatever follows them, and gives them with their NUL. */
enum { NAME_SET_BYTES = 15, NAME_GET_BYTES = 16 };

static void hook_set_name(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_string_in(w, &t_str, addr, NAME_SET_BYTES);
}

static void hook_get_name(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_string_in(w, &t_str, addr, NAME_GET_BYTES);
}

static TEXT_HOOK(set_name, hook_set_name);
static TEXT_HOOK(get_name, hook_get_name);

#define VECTOR_LENGTH 0xffffull

/* Vector lengths: flags and a number in one word. */
static void give_vector(struct walk *w, const struct type *flags, uint64_t v)
{
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, flags, v & ~VECTOR_LENGTH);
	walk_scalar(w, &t_ulong_hex, v & VECTOR_LENGTH);
	walk_close(w, GROUP_OR);
}

static void show_vector(struct walk *w, const struct type *flags, uint64_t v)
{
	if (!(v & ~VECTOR_LENGTH)) {
		walk_scalar(w, &t_ulong_hex, v);
		return;
	}
	walk_open(w, GROUP_EITHER, NULL);
	walk_scalar(w, &t_ulong_hex, v);
	give_vector(w, flags, v);
	walk_close(w, GROUP_EITHER);
}

static void hook_sve(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	show_vector(w, &t_sve_flags, v);
}

static void hook_sme(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	show_vector(w, &t_sme_flags, v);
}

static HOOK(sve_length, hook_sve);
static HOOK(sme_length, hook_sme);

/* A word of several fields: its number, then what they mean. */
static void show_fields(struct walk *w, uint64_t v, void (*give)(struct walk *w, uint64_t v))
{
	walk_open(w, GROUP_EITHER, NULL);
	walk_scalar(w, &t_ulong_hex, v);
	give(w, v);
	walk_close(w, GROUP_EITHER);
}

/* Tagged addresses: a switch, how tag faults are told, and a mask of tags. */
static void give_tagged(struct walk *w, uint64_t v)
{
	const uint64_t enable = 1, tcf = 6, tags = 0x7fff8;
	uint64_t rest = v & ~(enable | tcf | tags);

	walk_open(w, GROUP_OR, NULL);
	walk_symbol(w, v & enable ? "PR_TAGGED_ADDR_ENABLE" : "!PR_TAGGED_ADDR_ENABLE", v & enable);
	walk_scalar(w, &t_mte_tcf, v & tcf);
	if (v & tags) {
		walk_open(w, GROUP_SHIFT, NULL);
		walk_scalar(w, &t_ulong_hex, (v & tags) >> 3);
		walk_symbol(w, "PR_MTE_TAG_SHIFT", 3);
		walk_close(w, GROUP_SHIFT);
	}
	if (rest)
		walk_scalar(w, &t_ulong_hex, rest);
	walk_close(w, GROUP_OR);
}

static void hook_tagged(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	show_fields(w, v, give_tagged);
}

static HOOK(tagged, hook_tagged);

/* RISC-V's vector unit: allowed now, allowed after the next execve, and whether that lasts. */
static void give_vector_control(struct walk *w, uint64_t v)
{
	const uint64_t state = 3, inherit = 0x10;
	uint64_t rest = v & ~(state | state << 2 | inherit);

	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_vector_state, v & state);
	walk_open(w, GROUP_SHIFT, NULL);
	walk_scalar(w, &t_vector_state, v >> 2 & state);
	walk_scalar(w, &t_ulong, 2);
	walk_close(w, GROUP_SHIFT);
	walk_symbol(w,
		v & inherit ? "PR_RISCV_V_VSTATE_CTRL_INHERIT" : "!PR_RISCV_V_VSTATE_CTRL_INHERIT",
		v & inherit);
	if (rest)
		walk_scalar(w, &t_ulong_hex, rest);
	walk_close(w, GROUP_OR);
}

static void hook_vector_control(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	show_fields(w, v, give_vector_control);
}

static HOOK(vector_control, hook_vector_control);

/* What is too large for a signal is a number as it is. */
static void hook_death_signal(struct walk *w, const struct item *it, uint64_t v)
{
	const uint64_t max = 128;

	(void)it;
	walk_scalar(w, v > max ? &t_ulong : &t_signal, v);
}

static HOOK(death_signal, hook_death_signal);

/* The scope says whose id it is. */
static const struct type *choose_core_pid(const struct walk *w, const struct item *it)
{
	static const struct type *const types[] = { &t_tid, &t_tgid, &t_pgid, &t_sid };
	uint32_t scope = (uint32_t)w->regs[3];

	(void)it;
	return scope < sizeof(types) / sizeof(types[0]) ? types[scope] : &t_int;
}

static CHOICE(core_pid, choose_core_pid);

static void hook_ptracer(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if ((uint32_t)v == UINT32_MAX)
		walk_symbol_dec(w, "PR_SET_PTRACER_ANY", -1);
	else
		walk_scalar(w, &t_tgid, type_extend(&t_tgid, w->abi, v));
}

static HOOK(ptracer, hook_ptracer);

#define HEX(n) VAL(word_hex, n)
#define HEX3 HEX("arg3"), HEX("arg4"), HEX("arg5")
#define HEX4 HEX("arg2"), HEX3
#define TELL(t, n) OUT(t, n, .cap = LEN_K(1))

/* clang-format off */
static const struct item no_items[] = { ITEM_END };

/* A 64-bit kernel takes it from a 32-bit program without a sign. */
static const struct type *choose_slack(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->abi->id == ABI_I386 ? &t_ulong : &t_long;
}
static CHOICE(slack, choose_slack);

static const struct variant options[] = {
	VARIANT(1, VAL(death_signal, "sig")),
	VARIANT(2, TELL(signal, "sig")),
	VARIANT_NONE(3),
	VARIANT(4, VAL(dumpable, "dumpable")),
	VARIANT(5, TELL(unalign, "bits")),
	VARIANT(6, VAL(unalign, "bits")),
	VARIANT_NONE(7),
	VARIANT(8, VAL(ulong, "keep")),
	VARIANT(9, TELL(uint, "emulation")),
	VARIANT(10, VAL(ulong, "emulation")),
	VARIANT(11, TELL(uint, "exceptions")),
	VARIANT(12, VAL(ulong, "exceptions")),
	VARIANT_NONE(13),
	VARIANT(14, VAL(ulong, "timing")),
	VARIANT(15, IN(set_name, "name")),
	VARIANT(16, OUT(get_name, "name")),
	VARIANT(19, TELL(uint, "endianness")),
	VARIANT(20, VAL(ulong, "endianness")),
	VARIANT_NONE(21),
	VARIANT(22, VAL(seccomp_mode, "mode"), HEX3),
	VARIANT(23, VAL(capability, "cap")),
	VARIANT(24, VAL(capability, "cap")),
	VARIANT(25, TELL(tsc_mode, "flag")),
	VARIANT(26, VAL(tsc_mode, "flag")),
	{ .key = 27, .ret = &t_word_hex, .items = no_items },
	VARIANT(28, VAL(securebits, "bits")),
	VARIANT(29, VAL(slack, "nanoseconds")),
	VARIANT_NONE(30),
	VARIANT_NONE(31),
	VARIANT_NONE(32),
	VARIANT(33, VAL(mce_kill, "op"), HEX3),
	VARIANT(34, HEX4),
	VARIANT(35, VAL(mm_field, "field"), HEX3),
	VARIANT(36, VAL(ulong, "set")),
	VARIANT(37, TELL(uint, "set")),
	VARIANT(38, VAL(ulong, "set"), HEX3),
	VARIANT(39, HEX4),
	VARIANT(40, TELL(addr, "addr")),
	VARIANT(41, VAL(ulong, "set"), HEX3),
	VARIANT(42, HEX4),
	VARIANT(43, HEX4),
	VARIANT(44, HEX4),
	VARIANT(45, VAL(fp_mode, "mode")),
	{ .key = 46, .ret = &t_word_hex, .items = no_items },
	VARIANT(47, VAL(ambient, "op"), HEX3),
	VARIANT_RET(50, word_hex, VAL(sve_length, "length")),
	{ .key = 51, .ret = &t_word_hex, .items = no_items },
	VARIANT(52, VAL(speculation, "misfeature")),
	VARIANT(53, VAL(speculation, "misfeature"), HEX("control")),
	VARIANT(54, VAL(pac_keys, "keys"), HEX3),
	VARIANT(55, VAL(tagged, "mode"), HEX3),
	VARIANT_RET(56, word_hex, HEX4),
	VARIANT(57, VAL(ulong, "state"), HEX3),
	VARIANT(58, HEX4),
	VARIANT(59, VAL(dispatch, "op"), HEX("off"), HEX("len"), VAL(addr, "selector")),
	VARIANT(60, VAL(pac_enabled, "affected"), VAL(pac_enabled, "enabled"), HEX("arg4"),
		HEX("arg5")),
	VARIANT_RET(61, word_hex, HEX4),
	VARIANT(62, VAL(core_command, "command"), VAL(core_pid, "pid"), VAL(core_scope, "scope"),
		OUT(u64_hex, "cookie", .cap = LEN_K(1), WHEN_EQ(1, 0)),
		VAL(addr, "cookie", .late = LATE_SAME, WHEN_NE(1, 0))),
	VARIANT_RET(63, word_hex, VAL(sme_length, "length")),
	{ .key = 64, .ret = &t_word_hex, .items = no_items },
	VARIANT(65, VAL(mdwe, "mask"), HEX3),
	VARIANT_RET(66, word_hex, HEX4),
	VARIANT(67, HEX("merge"), HEX3),
	VARIANT(68, HEX4),
	VARIANT(69, VAL(vector_control, "arg")),
	{ .key = 70, .ret = &t_word_hex, .items = no_items },
	VARIANT(71, VAL(icache_context, "ctx"), VAL(icache_scope, "scope")),
	VARIANT_RET(72, word_hex, VAL(dexcr_aspect, "aspect"), HEX3),
	VARIANT(73, VAL(dexcr_aspect, "aspect"), VAL(dexcr, "control"), HEX("arg4"),
		HEX("arg5")),
	VARIANT(74, TELL(shadow_stack, "status"), HEX3),
	VARIANT(75, VAL(shadow_stack, "status"), HEX3),
	VARIANT(76, VAL(shadow_stack, "status"), HEX3),
	VARIANT(77, VAL(timer_restore, "op"), HEX3),
	VARIANT(78, VAL(futex_hash, "op"), HEX3),
	VARIANT(0x53564d41, VAL(vma_what, "attr"), HEX3),
	VARIANT(0x59616d61, VAL(ptracer, "pid")),
	VARIANT(0x41555856, VAL(addr, "auxv"), VAL(ulong, "size"), HEX("arg4"), HEX("arg5")),
};

/* Options whose further arguments depend on their first. */
static const struct {
	uint64_t option, value;
	struct variant v;
} more_options[] = {
	{ 22, 1, VARIANT(22, VAL(seccomp_mode, "mode")) },
	{ 22, 2, VARIANT(22, VAL(seccomp_mode, "mode"), IN(seccomp_fprog, "filter")) },
	{ 33, 1, VARIANT(33, VAL(mce_kill, "op"), VAL(mce_policy, "policy"), HEX("arg4"),
		HEX("arg5")) },
	{ 47, 1, VARIANT(47, VAL(ambient, "op"), VAL(capability, "cap"), HEX("arg4"), HEX("arg5")) },
	{ 47, 2, VARIANT(47, VAL(ambient, "op"), VAL(capability, "cap"), HEX("arg4"), HEX("arg5")) },
	{ 47, 3, VARIANT(47, VAL(ambient, "op"), VAL(capability, "cap"), HEX("arg4"), HEX("arg5")) },
	{ 52, 0, VARIANT_RET(52, word_hex, VAL(speculation, "misfeature")) },
	{ 52, 1, VARIANT_RET(52, word_hex, VAL(speculation, "misfeature")) },
	{ 52, 2, VARIANT_RET(52, word_hex, VAL(speculation, "misfeature")) },
	{ 53, 0, VARIANT(53, VAL(speculation, "misfeature"), VAL(speculation_set, "control")) },
	{ 53, 1, VARIANT(53, VAL(speculation, "misfeature"), VAL(speculation_set, "control")) },
	{ 53, 2, VARIANT(53, VAL(speculation, "misfeature"), VAL(speculation_set, "control")) },
	{ 0x53564d41, 0, VARIANT(0x53564d41, VAL(vma_what, "attr"), VAL(addr, "addr"),
		VAL(ulong, "size"), IN(str, "name")) },
};
/* clang-format on */

static const struct variant *find_option(const struct walk *w, uint64_t option)
{
	uint64_t first = type_of_register(&t_ulong, w->abi, w->regs[1]);

	for (size_t i = 0; i < sizeof(more_options) / sizeof(more_options[0]); i++)
		if (more_options[i].option == option && more_options[i].value == first)
			return &more_options[i].v;
	for (size_t i = 0; i < sizeof(options) / sizeof(options[0]); i++)
		if (options[i].key == option)
			return &options[i];
	return NULL;
}

static const struct variants prctl_variants = { .key = 0, .first = 1, .find = find_option };

static void told(struct walk *w, const char *name)
{
	if (!name)
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_word(w, name);
	walk_close(w, GROUP_RESULT);
}

static void told_flags(struct walk *w, const struct type *t, uint64_t v)
{
	if (!cset_names_some(t->set, w->abi->facts, v))
		return;
	walk_open(w, GROUP_NAMES, NULL);
	walk_scalar(w, t, v);
	walk_close(w, GROUP_NAMES);
}

static void told_fields(struct walk *w, uint64_t v, void (*give)(struct walk *w, uint64_t v))
{
	walk_open(w, GROUP_NAMES, NULL);
	give(w, v);
	walk_close(w, GROUP_NAMES);
}

static void told_vector(struct walk *w, const struct type *flags, uint64_t v)
{
	if (!(v & ~VECTOR_LENGTH))
		return;
	walk_open(w, GROUP_NAMES, NULL);
	give_vector(w, flags, v);
	walk_close(w, GROUP_NAMES);
}

static void result_prctl(struct walk *w, const struct item *it, uint64_t v)
{
	unsigned facts = w->abi->facts;

	(void)it;
	if (w->failed)
		return;
	switch (w->args[0]) {
	case 3:
		told(w, cset_name(&cset_dumpable, facts, v));
		return;
	case 27:
		told_flags(w, &t_securebits, v);
		return;
	case 34:
		told(w, cset_name(&cset_mce_kill_policies, facts, v));
		return;
	case 46:
		told_flags(w, &t_fp_mode, v);
		return;
	case 50:
	case 51:
		told_vector(w, &t_sve_flags, v);
		return;
	case 52:
		if (cset_name(&cset_speculation, facts, w->args[1]))
			told_flags(w, &t_speculation_got, v);
		return;
	case 56:
		told_fields(w, v, give_tagged);
		return;
	case 61:
		told_flags(w, &t_pac_enabled, v);
		return;
	case 63:
	case 64:
		told_vector(w, &t_sme_flags, v);
		return;
	case 66:
		told_flags(w, &t_mdwe, v);
		return;
	case 70:
		told_fields(w, v, give_vector_control);
		return;
	case 72:
		told_flags(w, &t_dexcr, v);
		return;
	default:
		return;
	}
}

ROW(prctl, "prctl", C_CREDS, long, (.variants = &prctl_variants, .result = result_prctl),
	VAL(option, "option"), HEX4);
