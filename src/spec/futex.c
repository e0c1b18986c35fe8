/* Futexes. */
#include "spec/gen/const_process.h"
#include "spec/gen/const_time.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(futex_op, 4, cset_futex_ops);
static ENUM(wake_op, 4, cset_futex_wake_ops);
static ENUM(wake_cmp, 4, cset_futex_wake_cmps);
static FLAGWORD(futex2_flags, 4, cset_futex2_flags);
static const struct type t_u64_addr = { .name = "uint64_t", .kind = KIND_ADDR, .size = 8 };
static ENUM(clockid, 4, cset_clocks);

/* All ones fits any wait. */
static void hook_bitset(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (v == 0xffffffffu)
		walk_symbol(w, "FUTEX_BITSET_MATCH_ANY", v);
	else
		walk_scalar(w, &t_uint_hex, v);
}

static void hook_wide_bitset(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (v == 0xffffffffu)
		walk_symbol(w, "FUTEX_BITSET_MATCH_ANY", v);
	else
		walk_scalar(w, &t_ulong_hex, type_of_register(&t_ulong_hex, w->abi, v));
}

static void shifted(struct walk *w, const struct type *t, uint64_t v, uint64_t shift)
{
	bool unknown = t->kind == KIND_ENUM &&
		(w->opts->numbers_only || !cset_name(t->set, w->abi->facts, v));

	walk_open(w, GROUP_SHIFT, NULL);
	walk_scalar(w, unknown ? &t_uint_hex : t, v);
	walk_scalar(w, &t_int, shift);
	walk_close(w, GROUP_SHIFT);
	if (unknown)
		walk_comment(w, t->set->unknown);
}

/* What FUTEX_WAKE_OP does to the second futex: four fields in one word. */
static void hook_wake_op(struct walk *w, const struct item *it, uint64_t v)
{
	enum { OPARG_SHIFT = 8 };
	uint64_t op = v >> 28 & 15;

	(void)it;
	walk_open(w, GROUP_OR, NULL);
	if (op & OPARG_SHIFT) {
		walk_open(w, GROUP_SHIFT, NULL);
		walk_symbol(w, "FUTEX_OP_OPARG_SHIFT", OPARG_SHIFT);
		walk_scalar(w, &t_int, 28);
		walk_close(w, GROUP_SHIFT);
	}
	shifted(w, &t_wake_op, op & 7, 28);
	shifted(w, &t_uint_hex, v >> 12 & 0xfff, 12);
	shifted(w, &t_wake_cmp, v >> 24 & 15, 24);
	walk_scalar(w, &t_uint_hex, v & 0xfff);
	walk_close(w, GROUP_OR);
}

static const struct type t_bitset = { .name = "uint32_t", .kind = KIND_HOOK, .size = 4,
	.hook = hook_bitset };
static const struct type t_wake_op_word = { .name = "uint32_t", .kind = KIND_HOOK, .size = 4,
	.hook = hook_wake_op };

#define SKIP(n) VAL(addr, n, FLAGS(ITEM_HIDDEN))

/* The operation without FUTEX_PRIVATE_FLAG and FUTEX_CLOCK_REALTIME decides. */
#define FUTEX(entry, ts) \
	static const struct variant entry##_list[] = { \
		VARIANT(0, VAL(uint, "val"), IN(ts, "timeout")), \
		VARIANT(1, VAL(uint, "val")), \
		VARIANT(2, VAL(uint, "val")), \
		VARIANT(3, VAL(uint, "val"), VAL(uint, "val2"), VAL(addr, "uaddr2")), \
		VARIANT(4, VAL(uint, "val"), VAL(uint, "val2"), VAL(addr, "uaddr2"), \
			VAL(uint, "val3")), \
		VARIANT(5, VAL(uint, "val"), VAL(uint, "val2"), VAL(addr, "uaddr2"), \
			VAL(wake_op_word, "val3")), \
		VARIANT(6, SKIP("val"), IN(ts, "timeout")), \
		VARIANT_NONE(7), \
		VARIANT_NONE(8), \
		VARIANT(9, VAL(uint, "val"), IN(ts, "timeout"), SKIP("uaddr2"), \
			VAL(bitset, "val3")), \
		VARIANT(10, VAL(uint, "val"), SKIP("timeout"), SKIP("uaddr2"), \
			VAL(bitset, "val3")), \
		VARIANT(11, VAL(uint, "val"), IN(ts, "timeout"), VAL(addr, "uaddr2")), \
		VARIANT(12, VAL(uint, "val"), VAL(uint, "val2"), VAL(addr, "uaddr2"), \
			VAL(uint, "val3")), \
		VARIANT(13, SKIP("val"), IN(ts, "timeout")), \
	}; \
	static const struct variants entry##_ops = { .key = 1, .first = 2, .mask = 127, \
		.n = sizeof(entry##_list) / sizeof(entry##_list[0]), .v = entry##_list }; \
	ROW(entry, #entry, 0, long, (.variants = &entry##_ops), \
		VAL(addr, "uaddr"), VAL(futex_op, "futex_op"), VAL(uint, "val"), \
		VAL(addr, "timeout"), VAL(addr, "uaddr2"), VAL(uint_hex, "val3"))

FUTEX(futex, timespec);
FUTEX(futex_time64, timespec64);

/* ---- futex2 ----------------------------------------------------------------------------- */

static STRUCT(futex_waitv_struct,
	VAL(u64_hex, "val"),
	VAL(u64_addr, "uaddr"),
	VAL(futex2_flags, "flags"),
	VAL(u32_hex, "__reserved", FLAGS(ITEM_NONZERO)));

/* The kernel takes no more. */
#define WAITERS_MAX 128u
static void hook_waiters(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = walk_len(w, it->cap);

	walk_array_up_to(w, &t_futex_waitv_struct, addr, n, WAITERS_MAX);
}

static HOOK(waiters, hook_waiters);

SYSCALL(futex_waitv, 0, int,
	IN(waiters, "waiters", .cap = LEN_A(1)),
	VAL(uint, "nr_futexes"),
	VAL(uint_hex, "flags"),
	IN(timespec64, "timeout"),
	VAL(clockid, "clockid"));
static const struct type t_wide_bitset = { .name = "unsigned long", .kind = KIND_HOOK,
	.hook = hook_wide_bitset };

SYSCALL(futex_wake, 0, int,
	VAL(addr, "uaddr"), VAL(wide_bitset, "mask"), VAL(int, "nr"), VAL(futex2_flags, "flags"));
SYSCALL(futex_wait, 0, int,
	VAL(addr, "uaddr"),
	VAL(ulong, "val"),
	VAL(wide_bitset, "mask"),
	VAL(futex2_flags, "flags"),
	IN(timespec64, "timeout"),
	VAL(clockid, "clockid"));
SYSCALL(futex_requeue, 0, int,
	IN(futex_waitv_struct, "waiters", .cap = LEN_K(2)),
	VAL(uint_hex, "flags"),
	VAL(int, "nr_wake"),
	VAL(int, "nr_requeue"));

/* ---- lists of what a dying task must let go ------------------------------------------------ */

SYSCALL(set_robust_list, 0, int, VAL(addr, "head"), VAL(size, "len"));
SYSCALL(get_robust_list, 0, int,
	VAL(pid, "pid"),
	OUT(addr, "head_ptr", .cap = LEN_K(1)),
	OUT(size, "sizep", .cap = LEN_K(1)));
