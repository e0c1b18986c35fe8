/* io_uring: io_uring_setup(2), io_uring_enter(2), io_uring_register(2). */
#include <stdio.h>

#include "spec/file_types.h"
#include "spec/gen/const_io_uring.h"
#include "spec/iovec.h"
#include "spec/types.h"
#include "walk/walk.h"

#define HIDE FLAGS(ITEM_HIDDEN)
#define SPARE FLAGS(ITEM_NONZERO)

/* ---- io_uring_setup ------------------------------------------------------------------ */

static FLAGWORD(setup_flags, 4, cset_uring_setup_flags);
static FLAGWORD(features, 4, cset_uring_features);

static STRUCT(sq_off, VAL(u32, "head"), VAL(u32, "tail"), VAL(u32, "ring_mask"),
	VAL(u32, "ring_entries"), VAL(u32, "flags"), VAL(u32, "dropped"), VAL(u32, "array"),
	VAL(u32_hex, "resv1", SPARE), VAL(u64_hex, "user_addr", SPARE));
static STRUCT(cq_off, VAL(u32, "head"), VAL(u32, "tail"), VAL(u32, "ring_mask"),
	VAL(u32, "ring_entries"), VAL(u32, "overflow"), VAL(u32, "cqes"), VAL(u32, "flags"),
	VAL(u32_hex, "resv1", SPARE), VAL(u64_hex, "user_addr", SPARE));

/* What goes in is shown first, then, if the call succeeded, what came out. */
enum { P_SQ_ENTRIES, P_CQ_ENTRIES, P_FLAGS, P_CPU, P_IDLE, P_FEATURES, P_WQ_FD, P_RESV, P_SQ_OFF,
	P_CQ_OFF };
#define SETUP_ATTACH_WQ 32u

static void walk_params(struct walk *w, const struct item *it, uint64_t addr);

#define PARAMS_BYTES 120
static const struct type t_params = { .name = "struct io_uring_params", .kind = KIND_STRUCT,
	.hook = walk_params, .fields = (const struct item[]){
		VAL(u32, "sq_entries", HIDE), VAL(u32, "cq_entries", HIDE),
		VAL(setup_flags, "flags", HIDE), VAL(u32_hex, "sq_thread_cpu", HIDE),
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
	flags = type_number(&t_setup_flags, w->abi,
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

SYSCALL(io_uring_setup, C_DESC, fd, VAL(uint, "entries"), INOUT(params, "params"));

/* ---- io_uring_enter ------------------------------------------------------------------ */

static FLAGWORD(enter_flags, 4, cset_uring_enter_flags);
#define ENTER_EXT_ARG 8u

static STRUCT(getevents_arg, VAL(au64_hex, "sigmask"), VAL(u32, "sigmask_sz"),
	VAL(u32, "min_wait_usec"), VAL(au64_hex, "ts"));
static const struct type *choose_enter_arg(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->args[3] & ENTER_EXT_ARG ? &t_getevents_arg : &t_sigmask;
}
static CHOICE(enter_arg, choose_enter_arg);

SYSCALL(io_uring_enter, C_DESC | C_SIGNAL, int, VAL(fd, "fd"), VAL(uint, "to_submit"),
	VAL(uint, "min_complete"), VAL(enter_flags, "flags"),
	IN(enter_arg, "arg", .cap = LEN_A(5), FLAGS(ITEM_MORE_OK)), VAL(size, "argsz"));

/* ---- io_uring_register --------------------------------------------------------------- */

static ENUM(register_op, 4, cset_uring_register_ops);
static ENUM(register_op8, 1, cset_uring_register_ops);
static FLAGWORD(register_flags, 4, cset_uring_register_flags);
static const struct type t_uring_op = { .name = "uint8_t", .kind = KIND_ENUM, .size = 1,
	.flags = TYPE_DEC, .set = &cset_uring_ops };
static ENUM(sqe_op, 1, cset_uring_ops);
static FLAGWORD(op_flags, 2, cset_uring_op_flags);
static ENUM(restriction, 2, cset_uring_restrictions);
static FLAGWORD(sqe_flags, 1, cset_uring_sqe_flags);
static FLAGWORD(rsrc_flags, 4, cset_uring_rsrc_flags);
static FLAGWORD(pbuf_flags, 2, cset_uring_pbuf_flags);
static FLAGWORD(cancel_flags, 4, cset_uring_cancel_flags);
static FLAGWORD(clone_flags, 4, cset_uring_clone_flags);
static ENUM(uring_clock, 4, cset_uring_clocks);

#define USE_REGISTERED_RING 0x80000000u

static void hook_opcode(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (!(v & USE_REGISTERED_RING)) {
		walk_scalar(w, &t_register_op, v);
		return;
	}
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_register_flags, USE_REGISTERED_RING);
	walk_scalar(w, &t_register_op, v & ~(uint64_t)USE_REGISTERED_RING);
	walk_close(w, GROUP_OR);
}

static const struct type t_opcode = { .name = "unsigned int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_opcode };

/* Pointers of 64 bits on every ABI. */
static void hook_fds(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_array(w, &t_fd, addr, w->args[3]);
}

static const struct type t_fds = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_fds };
static STRUCT(files_update, VAL(u32, "offset"), VAL(u32_hex, "resv", SPARE), VAL(fds, "fds"));

/* Arrays whose number of elements is in a field beside them. */
static void hook_tags(struct walk *w, uint64_t addr, uint64_t n)
{
	walk_array(w, &t_u64_hex, addr, n);
}

static void put_data(struct walk *w, uint64_t addr, uint64_t n, bool files)
{
	if (files)
		walk_array(w, &t_fd, addr, n);
	else
		iovec_walk_addresses(w, addr, n);
}

enum { OP_FILES2 = 13, OP_FILES_UPDATE2 = 14 };

static bool of_files(const struct walk *w)
{
	uint64_t op = w->args[1] & ~(uint64_t)USE_REGISTERED_RING;

	return op == OP_FILES2 || op == OP_FILES_UPDATE2;
}

static STRUCT(rsrc_register, VAL(u32, "nr"), VAL(rsrc_flags, "flags"), VAL(u64_hex, "resv2", SPARE),
	VAL(au64, "data"), VAL(au64, "tags"));
static STRUCT(rsrc_update2, VAL(u32, "offset"), VAL(u32_hex, "resv", SPARE), VAL(au64, "data"),
	VAL(au64, "tags"), VAL(u32, "nr"), VAL(u32_hex, "resv2", SPARE));

/* Either of the two above; argument 3 is its size. */
static void walk_rsrc(struct walk *w, const struct type *t, unsigned nr, uint64_t addr)
{
	uint8_t bytes[64];
	size_t size = type_size(t, w->abi);
	struct scope sc = { .outer = w->scope, .type = t, .bytes = bytes, .len = size, .addr = addr };

	if (w->args[3] < size || !walk_read(w, addr, bytes, size)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	w->scope = &sc;
	for (unsigned i = 0; t->fields[i].type; i++) {
		const struct item *f = &t->fields[i];
		uint64_t v = walk_field(w, i);

		if (f->flags & ITEM_NONZERO && !v)
			continue;
		walk_name(w, f->name);
		if (f->name[0] == 'd')
			put_data(w, v, walk_field(w, nr), of_files(w));
		else if (f->name[0] == 't')
			hook_tags(w, v, walk_field(w, nr));
		else
			walk_scalar(w, f->type, v);
	}
	w->scope = sc.outer;
	walk_surplus(w, addr, size, w->args[3]);
	walk_close(w, GROUP_STRUCT);
}

static void hook_rsrc_register(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_rsrc(w, &t_rsrc_register, 0, addr);
}

static void hook_rsrc_update2(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_rsrc(w, &t_rsrc_update2, 4, addr);
}

static HOOK(rsrc_reg, hook_rsrc_register);
static HOOK(rsrc_upd2, hook_rsrc_update2);

static STRUCT(probe_op, VAL(uring_op, "op"), VAL(u8_hex, "resv", SPARE), VAL(op_flags, "flags"),
	VAL(u32_hex, "resv2", SPARE));
#define PROBE_HEAD 16u
#define P_OPS_LEN 1

static void hook_probe_ops(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = w->args[3];

	(void)it;
	walk_name(w, "ops");
	if (w->phase == PHASE_EXIT && !n && walk_field(w, P_OPS_LEN)) {
		walk_open(w, GROUP_ARRAY, NULL);
		walk_more(w);
		walk_close(w, GROUP_ARRAY);
		return;
	}
	walk_array(w, &t_probe_op, addr + PROBE_HEAD, n);
}

static const struct type t_probe = { .name = "struct io_uring_probe", .kind = KIND_STRUCT,
	.hook = hook_probe_ops, .fields = (const struct item[]){ VAL(uring_op, "last_op"),
		VAL(u8, "ops_len"), VAL(u16_hex, "resv", SPARE), VAL(u32_hex, "resv2", .n = 3, SPARE),
		ITEM_END } };

/* Which operation, or which of its flags, is restricted. */
enum { R_OPCODE, R_ARG };
static void hook_restricted(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t opcode = walk_field(w, R_OPCODE);

	(void)it;
	if (opcode > 3) {
		char text[16];

		snprintf(text, sizeof(text), "op: %#x", (unsigned)v & 0xff);
		walk_comment(w, text);
		return;
	}
	walk_name(w, opcode == 0 ? "register_op" : opcode == 1 ? "sqe_op" : "sqe_flags");
	walk_scalar(w, opcode == 0 ? &t_register_op8 : opcode == 1 ? &t_sqe_op : &t_sqe_flags, v);
}

static const struct type t_restricted = { .name = "uint8_t", .kind = KIND_HOOK, .size = 1,
	.flags = TYPE_LABEL, .hook = hook_restricted };
static STRUCT(restrict_rule, VAL(restriction, "opcode"), VAL(restricted, "op"),
	VAL(u8_hex, "resv", SPARE), VAL(u32_hex, "resv2", .n = 3, SPARE));

/* A set of processors, argument 3 bytes; 1024 processors are what any kernel of today takes. */
#define CPUS_BYTES 128u
static void hook_cpus(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t n = w->args[3] < CPUS_BYTES ? (size_t)w->args[3] : CPUS_BYTES;
	uint8_t set[CPUS_BYTES];

	(void)it;
	if (n && !walk_read(w, addr, set, n)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_BITS, NULL);
	for (size_t i = 0; i < n * 8; i++)
		if (set[i / 8] >> i % 8 & 1)
			walk_scalar(w, &t_uint, i);
	walk_close(w, GROUP_BITS);
}
static HOOK(cpus, hook_cpus);

/* Numbers with the kind of worker as index. */
static void hook_workers(struct walk *w, const struct item *it, uint64_t addr)
{
	static const char *const kinds[] = { "IO_WQ_BOUND", "IO_WQ_UNBOUND" };
	uint64_t n = w->args[3], max = w->opts->verbose ? WALK_ARRAY_MAX : w->opts->string_max, i, v;
	char other[32];

	(void)it;
	if (n && !walk_read_num(w, addr, 4, &v)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_INDEX, NULL);
	for (i = 0; i < n && i < max && walk_read_num(w, addr + 4 * i, 4, &v); i++) {
		snprintf(other, sizeof(other), "%u /* IO_WQ_??? */", (unsigned)i);
		walk_name(w, i < 2 ? kinds[i] : other);
		walk_scalar(w, &t_uint, v);
	}
	if (i < n && i < max)
		w->sink->ops->fault(w->sink, addr + 4 * i);
	else if (i < n)
		walk_more(w);
	walk_close(w, GROUP_INDEX);
}
static const struct type t_workers = { .name = "unsigned int[]", .kind = KIND_HOOK, .bytes = 4,
	.hook = hook_workers };

static const struct type t_slot = { .name = "uint32_t", .kind = KIND_ID, .size = 4 };
static void hook_ring_fd(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_fd, type_extend(&t_fd, w->abi, v));
}
static const struct type t_ring_fd = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_ring_fd };
static STRUCT(ring_fd_add, VAL(slot, "offset"), VAL(u32_hex, "resv", SPARE), VAL(ring_fd, "data"));
static STRUCT(ring_fd_del, VAL(u32, "offset"), VAL(u32_hex, "resv", SPARE),
	VAL(au64_hex, "data", SPARE));

static const struct type t_addr64 = { .name = "uint64_t", .kind = KIND_ADDR, .size = 8 };
static STRUCT(buf_reg, VAL(addr64, "ring_addr"), VAL(u32, "ring_entries"), VAL(u16, "bgid"),
	VAL(pbuf_flags, "flags", SPARE), VAL(u64_hex, "resv", .n = 3, SPARE));
static STRUCT(buf_status, VAL(u32, "buf_group"), VAL(u32, "head", FLAGS(ITEM_AT_EXIT)),
	VAL(u32_hex, "resv", .n = 8, SPARE));
static STRUCT(sync_cancel, VAL(u64_hex, "addr"), VAL(fd, "fd"), VAL(cancel_flags, "flags"),
	VAL(timespec64, "timeout"), VAL(uring_op, "opcode"), VAL(u8_hex, "pad", .n = 7, SPARE),
	VAL(u64_hex, "pad2", .n = 3, SPARE));
static STRUCT(file_range, VAL(u32, "off"), VAL(u32, "len"), VAL(u64_hex, "resv", SPARE));
static STRUCT(napi, VAL(u32, "busy_poll_to"), VAL(u8, "prefer_busy_poll"), VAL(u8, "opcode"),
	VAL(u8_hex, "pad", .n = 2, SPARE), VAL(u32, "op_param"), VAL(u32_hex, "resv", SPARE));
static STRUCT(clock_register, VAL(uring_clock, "clockid"), VAL(u32_hex, "__resv", .n = 3, SPARE));
static STRUCT(clone_buffers, VAL(fd, "src_fd"), VAL(clone_flags, "flags"), VAL(u32, "src_off"),
	VAL(u32, "dst_off"), VAL(u32, "nr"), VAL(u32_hex, "pad", .n = 3, SPARE));

#define OP(k, ...) VARIANT(k, __VA_ARGS__, VAL(uint, "nr_args"))

static const struct variant registers_list[] = {
	OP(0 /* BUFFERS */, IN(iovec_addr, "arg", .cap = LEN_A(3))),
	OP(2 /* FILES */, IN(fd, "arg", .cap = LEN_A(3))),
	OP(4 /* EVENTFD */, IN(fd, "arg", .cap = LEN_A(3))),
	OP(6 /* FILES_UPDATE */, IN(files_update, "arg")),
	OP(7 /* EVENTFD_ASYNC */, IN(fd, "arg", .cap = LEN_A(3))),
	OP(8 /* PROBE */, INOUT(probe, "arg", FLAGS(ITEM_ARROW | ITEM_ALWAYS_ARROW))),
	OP(11 /* RESTRICTIONS */, IN(restrict_rule, "arg", .cap = LEN_A(3))),
	OP(13 /* FILES2 */, IN(rsrc_reg, "arg")),
	OP(14 /* FILES_UPDATE2 */, IN(rsrc_upd2, "arg")),
	OP(15 /* BUFFERS2 */, IN(rsrc_reg, "arg")),
	OP(16 /* BUFFERS_UPDATE */, IN(rsrc_upd2, "arg")),
	OP(17 /* IOWQ_AFF */, IN(cpus, "arg")),
	OP(19 /* IOWQ_MAX_WORKERS */, INOUT(workers, "arg", FLAGS(ITEM_ARROW | ITEM_ALWAYS_ARROW))),
	OP(20 /* RING_FDS */, INOUT(ring_fd_add, "arg", .cap = LEN_A(3), FLAGS(ITEM_ARROW))),
	OP(21 /* UNREGISTER_RING_FDS */, IN(ring_fd_del, "arg", .cap = LEN_A(3))),
	OP(22 /* PBUF_RING */, IN(buf_reg, "arg")),
	OP(23 /* UNREGISTER_PBUF_RING */, IN(buf_reg, "arg")),
	OP(24 /* SYNC_CANCEL */, IN(sync_cancel, "arg")),
	OP(25 /* FILE_ALLOC_RANGE */, IN(file_range, "arg")),
	OP(26 /* PBUF_STATUS */, INOUT(buf_status, "arg")),
	OP(27 /* NAPI */, INOUT(napi, "arg", FLAGS(ITEM_ARROW))),
	OP(28 /* UNREGISTER_NAPI */, OUT(napi, "arg")),
	OP(29 /* CLOCK */, IN(clock_register, "arg")),
	OP(30 /* CLONE_BUFFERS */, IN(clone_buffers, "arg")),
};
static const struct variants registers = { .key = 1, .first = 2, .mask = 0x7fffffff,
	.n = sizeof(registers_list) / sizeof(registers_list[0]), .v = registers_list };

ROW(io_uring_register, "io_uring_register", C_DESC | C_MEMORY, int, (.variants = &registers),
	VAL(fd, "fd"), VAL(opcode, "opcode"), VAL(addr, "arg"), VAL(uint, "nr_args"));
