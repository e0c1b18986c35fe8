/* io_uring_register(2). */
#include <stdio.h>

#include "spec/gen/const_io_uring.h"
#include "spec/gen/const_time.h"
#include "spec/io_uring.h"
#include "spec/iovec.h"

static ENUM(register_op, 4, cset_uring_register_ops);
static ENUM(register_op8, 1, cset_uring_register_ops);
static FLAGWORD(register_flags, 4, cset_uring_register_flags);
const struct type t_uring_op_dec = { .name = "uint8_t", .kind = KIND_ENUM, .size = 1,
	.flags = TYPE_DEC, .set = &cset_uring_ops };
ENUM(uring_op, 1, cset_uring_ops);
static FLAGWORD(op_flags, 2, cset_uring_op_flags);
static ENUM(restriction, 2, cset_uring_restrictions);
FLAGWORD(uring_sqe_flags, 1, cset_uring_sqe_flags);
static FLAGWORD(rsrc_flags, 4, cset_uring_rsrc_flags);
static FLAGWORD(cancel_flags, 4, cset_uring_cancel_flags);
static FLAGWORD(clone_flags, 4, cset_uring_clone_flags);
static ENUM(uring_clock, 4, cset_clocks);
static const struct type t_files_update_fd = { .name = "int", .kind = KIND_ENUM, .size = 4,
	.flags = TYPE_SIGNED | TYPE_DEC, .set = &cset_uring_files_update };

#define USE_REGISTERED_RING 0x80000000u

static void hook_opcode(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (!(v & USE_REGISTERED_RING)) {
		walk_scalar(w, &t_register_op, v);
		return;
	}
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_register_op, v & ~(uint64_t)USE_REGISTERED_RING);
	walk_scalar(w, &t_register_flags, USE_REGISTERED_RING);
	walk_close(w, GROUP_OR);
}

static const struct type t_opcode = { .name = "unsigned int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_opcode };

/* A ring of the task's own list has a number there that is no descriptor. */
static void hook_ring(struct walk *w, const struct item *it, uint64_t v)
{
	const struct type *t = w->args[1] & USE_REGISTERED_RING ? &t_uint : &t_fd;

	(void)it;
	walk_scalar(w, t, type_extend(t, w->abi, v));
}

static const struct type t_ring = { .name = "unsigned int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_ring };

/* A descriptor, -1 for none, -2 to leave what is there. */
static void hook_new_fd(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, (int64_t)v < -1 ? &t_files_update_fd : &t_fd, v);
}

static const struct type t_new_fd = { .name = "int", .kind = KIND_HOOK, .size = 4,
	.flags = TYPE_SIGNED, .hook = hook_new_fd };

/* Pointers of 64 bits on every ABI. */
static void hook_fds(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_array(w, &t_new_fd, addr, w->args[3]);
}

static const struct type t_fds = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_fds };
static STRUCT(files_update, VAL(u32, "offset"), VAL(u32_hex, "resv", SPARE), VAL(fds, "fds"));

/* Arrays whose number of elements is in a field beside them. */
static void hook_tags(struct walk *w, uint64_t addr, uint64_t n)
{
	walk_array(w, &t_u64_hex, addr, n);
}

enum { OP_FILES2 = 13, OP_FILES_UPDATE2 = 14 };

static void put_data(struct walk *w, uint64_t addr, uint64_t n)
{
	switch (w->args[1] & ~(uint64_t)USE_REGISTERED_RING) {
	case OP_FILES2:
		walk_array(w, &t_fd, addr, n);
		break;
	case OP_FILES_UPDATE2:
		walk_array(w, &t_new_fd, addr, n);
		break;
	default:
		iovec_walk_addresses(w, addr, n);
	}
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
			put_data(w, v, walk_field(w, nr));
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

static STRUCT(probe_op, VAL(uring_op_dec, "op"), VAL(u8_hex, "resv", SPARE),
	VAL(op_flags, "flags"), VAL(u32_hex, "resv2", SPARE));
#define PROBE_HEAD 16u
#define PROBE_OPS_MAX 256u
enum { P_OPS_LEN = 1 };

/* The kernel tells of as many as there is room for. */
static void hook_probe_ops(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t room = w->args[3], len = walk_field(w, P_OPS_LEN), n = room;
	uint64_t limit = w->opts->verbose ? PROBE_OPS_MAX : w->opts->string_max;
	bool told = w->phase == PHASE_EXIT;
	uint8_t op[8];

	(void)it;
	if (told && len < room)
		n = len;
	walk_name(w, "ops");
	walk_open(w, GROUP_ARRAY, NULL);
	for (uint64_t i = 0; i < n && i < limit; i++)
		if (walk_read(w, addr + PROBE_HEAD + i * sizeof(op), op, sizeof(op)))
			walk_inline(w, &t_probe_op, op, sizeof(op), 0);
	if (n > limit || (told && room < len))
		walk_more(w);
	walk_close(w, GROUP_ARRAY);
}

static const struct type t_probe_head = { .name = "struct io_uring_probe", .kind = KIND_STRUCT,
	.hook = hook_probe_ops, .fields = (const struct item[]){ VAL(uring_op_dec, "last_op"),
		VAL(u8, "ops_len"), VAL(u16_hex, "resv", SPARE), VAL(u32_hex, "resv2", .n = 3, SPARE),
		ITEM_END } };

enum side { SIDE_ABSENT, SIDE_ZERO, SIDE_SET };

/* What there is of a probe in one memory. */
static enum side probe_side(struct walk *w, struct mem *mem, uint64_t addr)
{
	size_t size = PROBE_HEAD + 8 * (size_t)w->args[3];
	const uint8_t *p;

	if (!mem || mem->get(mem, addr, size, &p) < size)
		return SIDE_ABSENT;
	for (size_t i = 0; i < size; i++)
		if (p[i])
			return SIDE_SET;
	return SIDE_ZERO;
}

void uring_walk_side(
	struct walk *w, const struct type *t, uint64_t addr, enum walk_phase phase)
{
	struct mem *mem = w->mem;
	enum walk_phase now = w->phase;

	w->phase = phase;
	w->mem = phase == PHASE_EXIT ? w->exit_mem : w->enter_mem;
	walk_at(w, t, addr);
	w->mem = mem;
	w->phase = now;
}

/* The kernel wants zeroes, which are not worth showing, and fills them. */
static void hook_probe(struct walk *w, const struct item *it, uint64_t addr)
{
	enum side before, after;

	(void)it;
	if (w->args[3] > PROBE_OPS_MAX) {
		walk_address(w, addr);
		return;
	}
	before = probe_side(w, w->enter_mem, addr);
	after = w->failed ? SIDE_ABSENT : probe_side(w, w->exit_mem, addr);
	if (w->enter_mem && before == SIDE_ABSENT) {
		walk_address(w, addr);
	} else if (before != SIDE_SET) {
		if (after == SIDE_ABSENT)
			walk_address(w, addr);
		else
			uring_walk_side(w, &t_probe_head, addr, PHASE_EXIT);
	} else if (w->failed || !w->exited) {
		uring_walk_side(w, &t_probe_head, addr, PHASE_ENTER);
	} else {
		walk_open(w, GROUP_CHANGE, NULL);
		uring_walk_side(w, &t_probe_head, addr, PHASE_ENTER);
		uring_walk_side(w, &t_probe_head, addr, PHASE_EXIT);
		walk_close(w, GROUP_CHANGE);
	}
}

static HOOK(probe, hook_probe);

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
	walk_scalar(w, opcode == 0 ? &t_register_op8 : opcode == 1 ? &t_uring_op : &t_uring_sqe_flags, v);
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
	if (w->opts->no_structs || (n && !walk_read(w, addr, set, n))) {
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

/* Numbers with the kind of worker as index; false if they are not all there. */
static const struct type t_worker_kind = { .name = "int", .kind = KIND_ENUM, .size = 4,
	.flags = TYPE_DEC, .set = &cset_uring_iowq_kinds };
static bool show_workers(struct walk *w, uint64_t addr)
{
	uint64_t n = w->args[3], max = w->opts->verbose ? WALK_ARRAY_MAX : w->opts->string_max, i, v;
	bool whole = true;

	if (!w->mem || (n && !walk_read_num(w, addr, 4, &v))) {
		walk_address(w, addr);
		return false;
	}
	walk_open(w, GROUP_INDEX, NULL);
	for (i = 0; i < n && walk_read_num(w, addr + 4 * i, 4, &v) && i < max; i++) {
		char index[24];
		struct item kind = VAL(worker_kind, index, .cap = LEN_K((uint16_t)i));

		snprintf(index, sizeof(index), "%u", (unsigned)i);
		w->sink->ops->name(w->sink, &kind);
		walk_scalar(w, &t_uint, v);
	}
	if (i < n && !walk_read_num(w, addr + 4 * i, 4, &v)) {
		w->sink->ops->fault(w->sink, addr + 4 * i);
		whole = false;
	} else if (i < n) {
		walk_more(w);
	}
	walk_close(w, GROUP_INDEX);
	return n && whole;
}

/* The old numbers come back. */
static void hook_workers(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *mem = w->mem;
	enum walk_phase phase = w->phase;
	uint64_t n = w->args[3], last = n - 1, v;

	(void)it;
	if (!w->opts->verbose && last > w->opts->string_max)
		last = w->opts->string_max;
	if (!w->enter_mem) {
		(void)show_workers(w, addr);
		return;
	}
	w->mem = w->enter_mem;
	w->phase = PHASE_ENTER;
	/* Whether there is anything to come back to is seen at the end of what is shown. */
	if (!w->exited || !n || last > WALK_ARRAY_MAX || !walk_read_num(w, addr + 4 * last, 4, &v)) {
		(void)show_workers(w, addr);
	} else {
		walk_open(w, GROUP_CHANGE, NULL);
		(void)show_workers(w, addr);
		w->mem = w->exit_mem;
		w->phase = PHASE_EXIT;
		if (w->failed)
			walk_address(w, addr);
		else
			(void)show_workers(w, addr);
		walk_close(w, GROUP_CHANGE);
	}
	w->mem = mem;
	w->phase = phase;
}
static HOOK(workers, hook_workers);

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
	VAL(u16_hex, "flags"), VAL(u32, "min_left"), VAL(u32_hex, "resv", .n = 5, SPARE));
static STRUCT(buf_status, VAL(u32_hex, "buf_group"), VAL(u32_hex, "head"),
	VAL(u32_hex, "resv", .n = 8, SPARE));
static STRUCT(cancel_timeout, VAL(s64, "tv_sec"), VAL(s64, "tv_nsec"));
static STRUCT(sync_cancel, VAL(addr64, "addr"), VAL(fd, "fd"), VAL(cancel_flags, "flags"),
	VAL(cancel_timeout, "timeout"), VAL(uring_op, "opcode"), VAL(u8_hex, "pad", .n = 7, SPARE),
	VAL(u64_hex, "pad2", .n = 3, SPARE));
static STRUCT(file_range, VAL(u32, "off"), VAL(u32, "len"), VAL(u64_hex, "resv", SPARE));
static STRUCT(clock_register, VAL(uring_clock, "clockid"), VAL(u32_hex, "__resv", .n = 3, SPARE));
static STRUCT(clone_buffers, VAL(fd, "src_fd"), VAL(clone_flags, "flags"), VAL(u32, "src_off"),
	VAL(u32, "dst_off"), VAL(u32, "nr"), VAL(u32_hex, "pad", .n = 3, SPARE));

void uring_walk_only(struct walk *w, const struct type *t, uint64_t addr, uint64_t nr_args)
{
	if (w->args[3] == nr_args)
		walk_at(w, t, addr);
	else
		walk_address(w, addr);
}

#define ONLY(id, t, nr_args) \
	static void hook_only_##id(struct walk *w, const struct item *it, uint64_t addr) \
	{ \
		(void)it; \
		uring_walk_only(w, &t, addr, nr_args); \
	} \
	static HOOK(id, hook_only_##id)
ONLY(one_buf_reg, t_buf_reg, 1);
ONLY(one_buf_status, t_buf_status, 1);
ONLY(one_sync_cancel, t_sync_cancel, 1);
ONLY(one_file_range, t_file_range, 1);
ONLY(no_clock_register, t_clock_register, 0);
ONLY(one_clone_buffers, t_clone_buffers, 1);

#define OP(k, ...) VARIANT(k, __VA_ARGS__, VAL(uint, "nr_args"))

static const struct variant registers_list[] = {
	OP(0 /* BUFFERS */, IN(iovec_addr, "arg", .cap = LEN_A(3))),
	OP(2 /* FILES */, IN(fd, "arg", .cap = LEN_A(3))),
	OP(4 /* EVENTFD */, IN(fd, "arg", .cap = LEN_A(3))),
	OP(6 /* FILES_UPDATE */, IN(files_update, "arg")),
	OP(7 /* EVENTFD_ASYNC */, IN(fd, "arg", .cap = LEN_A(3))),
	OP(8 /* PROBE */, INOUT(probe, "arg", FLAGS(ITEM_EVEN_FAILED))),
	OP(11 /* RESTRICTIONS */, IN(restrict_rule, "arg", .cap = LEN_A(3))),
	OP(13 /* FILES2 */, IN(rsrc_reg, "arg")),
	OP(14 /* FILES_UPDATE2 */, IN(rsrc_upd2, "arg")),
	OP(15 /* BUFFERS2 */, IN(rsrc_reg, "arg")),
	OP(16 /* BUFFERS_UPDATE */, IN(rsrc_upd2, "arg")),
	OP(17 /* IOWQ_AFF */, IN(cpus, "arg")),
	OP(19 /* IOWQ_MAX_WORKERS */, INOUT(workers, "arg")),
	OP(20 /* RING_FDS */, IN(ring_fd_add, "arg", .cap = LEN_A(3))),
	OP(21 /* UNREGISTER_RING_FDS */, IN(ring_fd_del, "arg", .cap = LEN_A(3))),
	OP(22 /* PBUF_RING */, IN(one_buf_reg, "arg")),
	OP(23 /* UNREGISTER_PBUF_RING */, IN(one_buf_reg, "arg")),
	OP(24 /* SYNC_CANCEL */, IN(one_sync_cancel, "arg")),
	OP(25 /* FILE_ALLOC_RANGE */, IN(one_file_range, "arg")),
	OP(26 /* PBUF_STATUS */, OUT(one_buf_status, "arg")),
	OP(27 /* NAPI */, INOUT(uring_napi_in, "arg", FLAGS(ITEM_EVEN_FAILED))),
	OP(28 /* UNREGISTER_NAPI */, OUT(uring_napi_out, "arg")),
	OP(29 /* CLOCK */, IN(no_clock_register, "arg")),
	OP(30 /* CLONE_BUFFERS */, IN(one_clone_buffers, "arg")),
	OP(31 /* SEND_MSG_RING */, IN(uring_sqe_one, "arg")),
	OP(32 /* ZCRX_IFQ */, IN(uring_zcrx_ifq_one, "arg")),
	OP(33 /* RESIZE_RINGS */, IN(uring_resize_one, "arg")),
	OP(34 /* MEM_REGION */, IN(uring_region_one, "arg")),
	OP(35 /* QUERY */, IN(uring_query_list, "arg")),
	OP(36 /* ZCRX_CTRL */, INOUT(uring_zcrx_ctrl_one, "arg", FLAGS(ITEM_EVEN_FAILED))),
};
static const struct variants registers = { .key = 1, .first = 2, .mask = 0x7fffffff,
	.n = sizeof(registers_list) / sizeof(registers_list[0]), .v = registers_list };

ROW(io_uring_register, "io_uring_register", C_DESC | C_MEMORY, int, (.variants = &registers),
	VAL(ring, "fd"), VAL(opcode, "opcode"), VAL(addr, "arg"), VAL(uint, "nr_args"));
