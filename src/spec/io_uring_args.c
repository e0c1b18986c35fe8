/* io_uring_register(2)'s newer arguments: NAPI, entries of a ring, zero copy, queries. */
#include "spec/file_types.h"
#include "spec/gen/const_io_uring.h"
#include "spec/io_uring.h"

static const struct type t_addr64 = { .name = "uint64_t", .kind = KIND_ADDR, .size = 8 };

static FLAGWORD(features64, 8, cset_uring_features);

#define ONLY(id, t, nr_args)                                                                       \
	static void hook_##id(struct walk *w, const struct item *it, uint64_t addr)                \
	{                                                                                          \
		(void)it;                                                                          \
		uring_walk_only(w, &t, addr, nr_args);                                             \
	}                                                                                          \
	HOOK(id, hook_##id)

/* ---- NAPI ------------------------------------------------------------------------------ */

static ENUM(napi_op, 1, cset_uring_napi_ops);
static ENUM(napi_tracking, 4, cset_uring_napi_trackings);
enum { NAPI_OPCODE = 2, NAPI_REGISTER = 0 };

static const struct type *choose_napi_param(const struct walk *w, const struct item *it)
{
	(void)it;
	return walk_field(w, NAPI_OPCODE) == NAPI_REGISTER ? &t_napi_tracking : &t_u32_hex;
}

static const struct type t_napi_param = { .name = "uint32_t", .kind = KIND_CHOICE, .size = 4,
	.choose = choose_napi_param };
static STRUCT(napi, VAL(u32_hex, "busy_poll_to"), VAL(u8_hex, "prefer_busy_poll"),
	VAL(napi_op, "opcode"), VAL(u8_hex, "pad", .n = 2, SPARE), VAL(napi_param, "op_param"),
	VAL(u32_hex, "resv", SPARE));

/* What was set comes back. */
static void hook_napi_in(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (w->args[3] != 1) {
		walk_address(w, addr);
	} else if (!w->enter_mem) {
		walk_at(w, &t_napi, addr);
	} else if (w->failed || !w->exited) {
		uring_walk_side(w, &t_napi, addr, PHASE_ENTER);
	} else {
		walk_open(w, GROUP_CHANGE, NULL);
		uring_walk_side(w, &t_napi, addr, PHASE_ENTER);
		uring_walk_side(w, &t_napi, addr, PHASE_EXIT);
		walk_close(w, GROUP_CHANGE);
	}
}

HOOK(uring_napi_in, hook_napi_in);
ONLY(uring_napi_out, t_napi, 1);

/* ---- an entry of the submission queue -------------------------------------------------- */

static FLAGWORD(accept_flags, 2, cset_uring_accept_flags);
static FLAGWORD(recvsend_flags, 2, cset_uring_recvsend_flags);
static FLAGWORD(nop_flags, 4, cset_uring_nop_flags);
static FLAGWORD(install_flags, 4, cset_uring_fixed_fd_flags);
static FLAGWORD(msg_ring_flags, 4, cset_uring_msg_ring_flags);
static FLAGWORD(attr_types, 8, cset_uring_rw_attrs);

enum {
	OP_NOP = 0, OP_READV = 1, OP_WRITEV = 2, OP_READ_FIXED = 4, OP_WRITE_FIXED = 5,
	OP_SENDMSG = 9, OP_RECVMSG = 10, OP_ACCEPT = 13, OP_READ = 22, OP_WRITE = 23, OP_SEND = 26,
	OP_RECV = 27, OP_MSG_RING = 40, OP_SEND_ZC = 47, OP_SENDMSG_ZC = 48,
	OP_READ_MULTISHOT = 49, OP_FIXED_FD_INSTALL = 54, OP_RECV_ZC = 58, OP_READV_FIXED = 60,
	OP_WRITEV_FIXED = 61, OP_NOP128 = 63, OP_URING_CMD128 = 64,
};
enum { SQE_OPCODE = 0, SQE_ATTR_MASK = 13 };
#define ATTR_PI 1u
#define SQE_BYTES 64u

static bool moves_packets(uint64_t op)
{
	return op == OP_SEND || op == OP_SENDMSG || op == OP_SEND_ZC || op == OP_SENDMSG_ZC ||
		op == OP_RECV || op == OP_RECVMSG || op == OP_RECV_ZC;
}

/* May the entry have attributes, that is, metadata? */
static bool has_attributes(uint64_t op)
{
	switch (op) {
	case OP_READ:
	case OP_WRITE:
	case OP_READV:
	case OP_WRITEV:
	case OP_READ_FIXED:
	case OP_WRITE_FIXED:
	case OP_READV_FIXED:
	case OP_WRITEV_FIXED:
	case OP_READ_MULTISHOT:
		return true;
	default:
		return moves_packets(op) && op != OP_SENDMSG_ZC;
	}
}

static const struct type *choose_ioprio(const struct walk *w, const struct item *it)
{
	uint64_t op = walk_field(w, SQE_OPCODE);

	(void)it;
	return op == OP_ACCEPT ? &t_accept_flags : moves_packets(op) ? &t_recvsend_flags : &t_u16;
}

/* Flags, by operation; nameless ones are those of reading and writing. */
static void hook_op_flags(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	switch (walk_field(w, SQE_OPCODE)) {
	case OP_NOP:
	case OP_NOP128:
		walk_name(w, "nop_flags");
		walk_scalar(w, &t_nop_flags, v);
		break;
	case OP_FIXED_FD_INSTALL:
		walk_name(w, "install_fd_flags");
		walk_scalar(w, &t_install_flags, v);
		break;
	case OP_MSG_RING:
		walk_name(w, "msg_ring_flags");
		walk_scalar(w, &t_msg_ring_flags, v);
		break;
	default:
		walk_name(w, "rw_flags");
		walk_scalar(w, &t_u32_hex, v);
	}
}

static STRUCT(attr_pi, VAL(u16_hex, "flags"), VAL(u16_hex, "app_tag"), VAL(u32, "len"),
	VAL(au64_hex, "addr"), VAL(au64_hex, "seed"), VAL(au64_hex, "rsvd"));

/* Attributes, or the word that is in their place; then the rest of a long entry. */
static void hook_sqe_tail(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t op = walk_field(w, SQE_OPCODE), mask = walk_field(w, SQE_ATTR_MASK);
	uint64_t word = walk_field(w, SQE_ATTR_MASK - 1);

	(void)it;
	if (mask && has_attributes(op)) {
		walk_name(w, "attr_type_mask");
		walk_scalar(w, &t_attr_types, mask);
		walk_name(w, "attr_ptr");
		if (mask & ATTR_PI)
			walk_at(w, &t_attr_pi, word);
		else
			walk_address(w, word);
	} else {
		walk_name(w, "optval");
		walk_scalar(w, &t_u64_hex, word);
	}
	if (op == OP_NOP128 || op == OP_URING_CMD128) {
		walk_name(w, "cmd");
		walk_array(w, &t_u8_hex, addr + SQE_BYTES, SQE_BYTES);
	}
}

static const struct type t_sqe_ioprio = { .name = "uint16_t", .kind = KIND_CHOICE, .size = 2,
	.choose = choose_ioprio };
static const struct type t_op_flags = { .name = "uint32_t", .kind = KIND_HOOK, .size = 4,
	.flags = TYPE_LABEL, .hook = hook_op_flags };
static const struct type t_sqe = { .name = "struct io_uring_sqe", .kind = KIND_STRUCT,
	.hook = hook_sqe_tail, .fields = (const struct item[]){ VAL(uring_op_dec, "opcode"),
		VAL(uring_sqe_flags, "flags"), VAL(sqe_ioprio, "ioprio"), VAL(fd, "fd"),
		VAL(u64_hex, "off"), VAL(u64_hex, "addr"), VAL(u32, "len"), VAL(op_flags, "op_flags"),
		VAL(u64_hex, "user_data"), VAL(u16_hex, "buf_index"), VAL(u16, "personality"),
		VAL(u32_hex, "file_index"), VAL(u64_hex, "optval", FLAGS(ITEM_HIDDEN)),
		VAL(u64_hex, "attr_type_mask", FLAGS(ITEM_HIDDEN)), ITEM_END } };

ONLY(uring_sqe_one, t_sqe, 1);

/* ---- zero copy ------------------------------------------------------------------------- */

static FLAGWORD(zcrx_flags, 4, cset_uring_zcrx_flags);
static FLAGWORD(zcrx_flags64, 8, cset_uring_zcrx_flags);
static FLAGWORD(zcrx_area_flags, 8, cset_uring_zcrx_area_flags);
static ENUM(zcrx_ctrl_op, 4, cset_uring_zcrx_ctrl_ops);
static ENUM(zcrx_event, 4, cset_uring_zcrx_events);

static STRUCT(zcrx_offsets, VAL(u32, "head"), VAL(u32, "tail"), VAL(u32, "rqes"),
	VAL(u32_hex, "__resv2", SPARE), VAL(u64_hex, "__resv", .n = 2, SPARE));
static STRUCT(zcrx_ifq, VAL(u32, "if_idx"), VAL(u32, "if_rxq"), VAL(u32, "rq_entries"),
	VAL(zcrx_flags, "flags"), VAL(addr64, "area_ptr"), VAL(addr64, "region_ptr"),
	VAL(zcrx_offsets, "offsets"), VAL(u32, "zcrx_id"), VAL(u32, "rx_buf_len"),
	VAL(addr64, "event_desc"), VAL(u64_hex, "__resv", .n = 2, SPARE));
ONLY(uring_zcrx_ifq_one, t_zcrx_ifq, 1);

static STRUCT(zc_flush, VAL(u64_hex, "__resv", .n = 6, SPARE));
static STRUCT(zc_export, VAL(fd, "zcrx_fd"), VAL(u32_hex, "__resv1", .n = 11, SPARE));
static STRUCT(zc_arm_event, VAL(zcrx_event, "event_type"), VAL(u32_hex, "__resv", .n = 11, SPARE));

enum { CTRL_OP = 1, CTRL_FLUSH = 0, CTRL_EXPORT = 1, CTRL_ARM = 2 };
#define CTRL_UNION 24u

/* What the operation is about; what is exported is known when the call returns. */
static void hook_ctrl_union(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	switch (walk_field(w, CTRL_OP)) {
	case CTRL_FLUSH:
		walk_name(w, "zc_flush");
		walk_at(w, &t_zc_flush, addr + CTRL_UNION);
		break;
	case CTRL_EXPORT:
		if (w->failed || !w->exit_mem)
			break;
		walk_name(w, "zc_export");
		uring_walk_side(w, &t_zc_export, addr + CTRL_UNION, PHASE_EXIT);
		break;
	case CTRL_ARM:
		walk_name(w, "zc_arm_event");
		walk_at(w, &t_zc_arm_event, addr + CTRL_UNION);
		break;
	}
}

static const struct type t_zcrx_ctrl = { .name = "struct zcrx_ctrl", .kind = KIND_STRUCT,
	.hook = hook_ctrl_union, .fields = (const struct item[]){ VAL(u32, "zcrx_id"),
		VAL(zcrx_ctrl_op, "op"), VAL(u64_hex, "__resv", .n = 2, SPARE),
		VAL(u64, "union", .n = 6, FLAGS(ITEM_HIDDEN)), ITEM_END } };

static void hook_zcrx_ctrl(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (w->args[3] != 1)
		walk_address(w, addr);
	else if (w->enter_mem)
		uring_walk_side(w, &t_zcrx_ctrl, addr, PHASE_ENTER);
	else
		walk_at(w, &t_zcrx_ctrl, addr);
}

HOOK(uring_zcrx_ctrl_one, hook_zcrx_ctrl);

/* ---- rings of another size, memory ------------------------------------------------------- */

#define SQ_USER_ADDR 72u
#define CQ_USER_ADDR 112u

static void put_user_addr(struct walk *w, const char *name, unsigned offset)
{
	uint64_t v = type_number(&t_u64, w->abi, w->scope->bytes + offset);

	if (!v)
		return;
	walk_name(w, name);
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "user_addr");
	walk_scalar(w, &t_u64_hex, v);
	walk_close(w, GROUP_STRUCT);
}

/* Where the task has the memory itself. */
static void hook_offsets(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	put_user_addr(w, "sq_off", SQ_USER_ADDR);
	put_user_addr(w, "cq_off", CQ_USER_ADDR);
}

static const struct type t_offsets = { .name = "uint32_t", .kind = KIND_HOOK, .size = 4,
	.flags = TYPE_LABEL, .hook = hook_offsets };
static STRUCT(resize, VAL(u32, "sq_entries"), VAL(u32, "cq_entries"),
	VAL(uring_setup_flags, "flags"), PAD(12), VAL(offsets, "wq_fd"),
	VAL(u32_hex, "resv", .n = 3, SPARE), VAL(u64, "offsets", .n = 10, FLAGS(ITEM_HIDDEN)));
ONLY(uring_resize_one, t_resize, 1);

static FLAGWORD(region_flags, 8, cset_uring_region_flags);
static STRUCT(region, VAL(addr64, "region_uptr"), VAL(region_flags, "flags"),
	VAL(u64_hex, "__resv", .n = 2, SPARE));
ONLY(uring_region_one, t_region, 1);

/* ---- queries ----------------------------------------------------------------------------- */

static ENUM(query_op, 4, cset_uring_query_ops);
static FLAGWORD(setup_flags64, 8, cset_uring_setup_flags);
static FLAGWORD(enter_flags64, 8, cset_uring_enter_flags);
static FLAGWORD(sqe_flags64, 8, cset_uring_sqe_flags);

static STRUCT(query_opcodes, VAL(u32, "nr_request_opcodes"), VAL(u32, "nr_register_opcodes"),
	VAL(features64, "feature_flags"), VAL(setup_flags64, "ring_setup_flags"),
	VAL(enter_flags64, "enter_flags"), VAL(sqe_flags64, "sqe_flags"),
	VAL(u32, "nr_query_opcodes"), VAL(u32_hex, "__pad", SPARE));
static STRUCT(query_zcrx, VAL(zcrx_flags64, "register_flags"), VAL(zcrx_area_flags, "area_flags"),
	VAL(u32, "nr_ctrl_opcodes"), VAL(u32_hex, "features"), VAL(u32, "rq_hdr_size"),
	VAL(u32, "rq_hdr_alignment"), VAL(u64_hex, "__resv2", SPARE));
static STRUCT(query_scq, VAL(u64, "hdr_size"), VAL(u64, "hdr_alignment"));
static STRUCT(query_event, VAL(u32_hex, "event_flags"), VAL(u32, "stats_size"),
	VAL(u32, "stats_off_alignment"), VAL(u32_hex, "__resv1", SPARE),
	VAL(u64_hex, "__resv2", .n = 4, SPARE));
static const struct type *const query_answers[] = { &t_query_opcodes, &t_query_zcrx, &t_query_scq,
	&t_query_event };

/* Queries are a list, each inside the one before it; as deep as values may nest. */
#define QUERIES_MAX 16u

struct query {
	uint64_t next, data;
	uint32_t op, size, result, spare[3];
};

static void put_query(struct walk *w, const struct query *q)
{
	walk_name(w, "query_data");
	walk_address(w, q->data);
	walk_name(w, "query_op");
	walk_scalar(w, &t_query_op, q->op);
	walk_name(w, "size");
	walk_scalar(w, &t_u32, q->size);
	walk_name(w, "result");
	walk_scalar(w, &t_int, (uint64_t)(int64_t)(int32_t)q->result);
	if (q->spare[0] || q->spare[1] || q->spare[2]) {
		walk_name(w, "__resv");
		walk_open(w, GROUP_ARRAY, NULL);
		for (unsigned i = 0; i < 3; i++)
			walk_scalar(w, &t_u32_hex, q->spare[i]);
		walk_close(w, GROUP_ARRAY);
	}
	if (q->data && q->size) {
		/* strace has the name twice, which JSON must not. */
		walk_silent_name(w, "answer");
		walk_open(w, GROUP_PLAIN, "query_data=");
		if (q->op < sizeof(query_answers) / sizeof(query_answers[0]))
			walk_at(w, query_answers[q->op], q->data);
		else
			walk_address(w, q->data);
		walk_close(w, GROUP_PLAIN);
	}
	walk_name(w, "next_entry");
}

static void hook_queries(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t max = w->opts->verbose || w->opts->string_max > QUERIES_MAX ? QUERIES_MAX
									     : w->opts->string_max;
	struct query q;
	unsigned open = 0;

	(void)it;
	if (w->args[3]) {
		walk_address(w, addr);
		return;
	}
	while (addr && open < max && walk_read(w, addr, &q, sizeof(q))) {
		walk_open(w, GROUP_STRUCT, NULL);
		open++;
		put_query(w, &q);
		addr = q.next;
	}
	walk_address(w, addr);
	if (addr && open >= max && walk_read(w, addr, &q, sizeof(q)))
		walk_comment(w, "...");
	while (open--)
		walk_close(w, GROUP_STRUCT);
}

HOOK(uring_query_list, hook_queries);
