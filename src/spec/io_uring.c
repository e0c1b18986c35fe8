/* io_uring: io_uring_setup(2), io_uring_enter(2). */
#include "spec/io_uring.h"

#include "spec/file_types.h"
#include "spec/gen/const_io_uring.h"
#include "spec/types.h"
#include "walk/walk.h"

#define HIDE FLAGS(ITEM_HIDDEN)

/* ---- io_uring_setup ------------------------------------------------------------------ */

FLAGWORD(uring_setup_flags, 4, cset_uring_setup_flags);
static FLAGWORD(features, 4, cset_uring_features);

static STRUCT(sq_off, VAL(u32, "head"), VAL(u32, "tail"), VAL(u32, "ring_mask"),
	VAL(u32, "ring_entries"), VAL(u32, "flags"), VAL(u32, "dropped"), VAL(u32, "array"),
	VAL(u32_hex, "resv1", SPARE), VAL(u64_hex, "user_addr"));
static STRUCT(cq_off, VAL(u32, "head"), VAL(u32, "tail"), VAL(u32, "ring_mask"),
	VAL(u32, "ring_entries"), VAL(u32, "overflow"), VAL(u32, "cqes"), VAL(u32, "flags"),
	VAL(u32_hex, "resv1", SPARE), VAL(u64_hex, "user_addr"));

/* What goes in is shown first, then, if the call succeeded, what came out. */
enum { P_SQ_ENTRIES, P_CQ_ENTRIES, P_FLAGS, P_CPU, P_IDLE, P_FEATURES, P_WQ_FD, P_RESV, P_SQ_OFF,
	P_CQ_OFF };
#define SETUP_ATTACH_WQ 32u

static void walk_params(struct walk *w, const struct item *it, uint64_t addr);

#define PARAMS_BYTES 120
static const struct type t_params = { .name = "struct io_uring_params", .kind = KIND_STRUCT,
	.hook = walk_params, .fields = (const struct item[]){
		VAL(u32, "sq_entries", HIDE), VAL(u32, "cq_entries", HIDE),
		VAL(uring_setup_flags, "flags", HIDE), VAL(u32_hex, "sq_thread_cpu", HIDE),
		VAL(u32, "sq_thread_idle", HIDE), VAL(features, "features", HIDE),
		VAL(fd, "wq_fd", HIDE), VAL(u32_hex, "resv", .n = 3, HIDE),
		VAL(sq_off, "sq_off", HIDE), VAL(cq_off, "cq_off", HIDE), ITEM_END } };

static void put_field_of(struct walk *w, unsigned i, const uint8_t *bytes)
{
	const struct item *f = &t_params.fields[i];
	size_t off = type_field_offset(&t_params, i, w->abi);

	walk_name(w, f->name);
	walk_inline(w, f->type, bytes + off, type_size(f->type, w->abi), w->scope->addr + off);
}

/* As the call left it. */
static void put_field(struct walk *w, unsigned i)
{
	put_field_of(w, i, w->scope->bytes);
}

static const uint8_t *bytes_before(const struct walk *w)
{
	return w->scope->before ? w->scope->before : w->scope->bytes;
}

/* As it was given. */
static void put_given(struct walk *w, unsigned i)
{
	put_field_of(w, i, bytes_before(w));
}

static void put_spare(struct walk *w)
{
	size_t off = type_field_offset(&t_params, P_RESV, w->abi);
	const uint8_t *p = bytes_before(w) + off;
	bool any = false;

	for (size_t i = 0; i < 12; i++)
		any |= p[i] != 0;
	if (!any)
		return;
	walk_name(w, "resv");
	walk_open(w, GROUP_ARRAY, NULL);
	for (size_t i = 0; i < 3; i++)
		walk_scalar(w, &t_u32_hex, type_number(&t_u32_hex, w->abi, p + 4 * i));
	walk_close(w, GROUP_ARRAY);
}

static void walk_params(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t flags;

	(void)it;
	(void)addr;
	if (w->scope->len < PARAMS_BYTES)
		return;
	flags = type_number(&t_uring_setup_flags, w->abi,
		bytes_before(w) + type_field_offset(&t_params, P_FLAGS, w->abi));
	put_given(w, P_FLAGS);
	put_given(w, P_CPU);
	put_given(w, P_IDLE);
	if (flags & SETUP_ATTACH_WQ)
		put_given(w, P_WQ_FD);
	put_spare(w);
	if (w->failed || !w->exited)
		return;
	put_field(w, P_SQ_ENTRIES);
	put_field(w, P_CQ_ENTRIES);
	put_field(w, P_FEATURES);
	put_field(w, P_SQ_OFF);
	put_field(w, P_CQ_OFF);
}

SYSCALL(io_uring_setup, C_DESC, fd, VAL(uint, "entries"), INOUT(params, "params", .late = LATE_SPLIT));

/* ---- io_uring_enter ------------------------------------------------------------------ */

static FLAGWORD(enter_flags, 4, cset_uring_enter_flags);
#define ENTER_EXT_ARG 8u

#define ENTER_EXT_ARG_REG 64u

/* Pointers of 64 bits on every ABI. */
static void hook_wait_mask(struct walk *w, const struct item *it, uint64_t v)
{
	static const struct item mask = IN(sigmask, "sigmask", .cap = LEN_F(1));

	(void)it;
	walk_item(w, &mask, v);
}

static void hook_wait_time(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_at(w, &t_timespec64, v);
}

static const struct type t_wait_mask = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_wait_mask };
static const struct type t_wait_time = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_wait_time };
static STRUCT(getevents_arg, VAL(wait_mask, "sigmask"), VAL(u32, "sigmask_sz"),
	VAL(u32, "min_wait_usec"), VAL(wait_time, "ts"));

static const struct variant enter_mask = VARIANT(0,
	IN(sigmask, "sigset", .cap = LEN_A(5)), VAL(size, "sigsetsize"));
static const struct variant enter_arg = VARIANT(0, IN(getevents_arg, "arg"), VAL(size, "argsz"));
static const struct variant enter_offset = VARIANT(0, VAL(size, "arg"), VAL(size, "argsz"));

/* A signal mask; more, in a struct; or where that is in memory that the ring has. */
static const struct variant *find_enter(const struct walk *w, uint64_t flags)
{
	(void)w;
	switch (flags & (ENTER_EXT_ARG | ENTER_EXT_ARG_REG)) {
	case ENTER_EXT_ARG:
		return &enter_arg;
	case ENTER_EXT_ARG_REG:
		return &enter_offset;
	default:
		return &enter_mask;
	}
}

static const struct variants enter_variants = { .key = 3, .first = 4, .find = find_enter };

ROW(io_uring_enter, "io_uring_enter", C_DESC | C_SIGNAL, int, (.variants = &enter_variants),
	VAL(fd, "fd"), VAL(uint, "to_submit"), VAL(uint, "min_complete"), VAL(enter_flags, "flags"),
	VAL(addr, "arg"), VAL(size, "argsz"));
