/* Generic SCSI: commands to devices, in both forms of SG_IO, and the settings of /dev/sg. */
#include "spec/gen/const_ioctl_device.h"
#include "spec/ioctl.h"
#include "spec/iovec.h"
#include "spec/types.h"
#include "walk/walk.h"

#define HIDE FLAGS(ITEM_HIDDEN)

static ENUM(direction, 4, cset_sg_directions);
static FLAGWORD(sg_flags, 4, cset_sg_flags);
static FLAGWORD(sg_info, 4, cset_sg_info);
static ENUM(bsg_protocol, 4, cset_bsg_protocols);
static ENUM(bsg_subprotocol, 4, cset_bsg_subprotocols);
static FLAGWORD(bsg_flags, 4, cset_bsg_flags);

/* ---- what both forms share ---------------------------------------------------------------- */

/* Fields as[0] … as[n-1]. */
static void put_all(struct walk *w, const struct type *t, const uint8_t *as, size_t n, uint64_t addr)
{
	for (size_t i = 0; i < n; i++)
		ioctl_put(w, t, as[i], addr);
}

static void put_buffer(struct walk *w, const char *name, uint64_t at, uint64_t len)
{
	walk_name(w, name);
	walk_bytes_as(w, &t_hexbuf, at, len);
}

/* Data: one buffer, or pieces of it. */
static void put_data(struct walk *w, uint64_t at, uint64_t len, uint64_t pieces)
{
	if (pieces)
		iovec_walk(w, at, pieces, len);
	else
		walk_bytes_as(w, &t_hexbuf, at, len);
}

/* What was transferred of len bytes. */
static uint64_t less(uint64_t len, uint64_t resid)
{
	return (int32_t)resid > 0 && resid <= len ? len - resid : len;
}

/* ---- struct sg_io_hdr ---------------------------------------------------------------------- */

static STRUCT(sg_io_hdr, VAL(int, "interface_id"), VAL(direction, "dxfer_direction"),
	VAL(u8, "cmd_len"), VAL(u8, "mx_sb_len"), VAL(u16, "iovec_count"), VAL(u32, "dxfer_len"),
	VAL(addr, "dxferp"), VAL(addr, "cmdp"), VAL(addr, "sbp"), VAL(u32, "timeout"),
	VAL(sg_flags, "flags"), VAL(int, "pack_id"), VAL(addr, "usr_ptr"), VAL(u8_hex, "status"),
	VAL(u8_hex, "masked_status"), VAL(u8_hex, "msg_status"), VAL(u8, "sb_len_wr"),
	VAL(u16_hex, "host_status"), VAL(u16_hex, "driver_status"), VAL(int, "resid"),
	VAL(u32, "duration"), VAL(sg_info, "info"));
enum { H_INTERFACE, H_DIRECTION, H_CMD_LEN, H_MX_SB_LEN, H_IOVEC_COUNT, H_DXFER_LEN, H_DXFERP, H_CMDP,
	H_SBP, H_TIMEOUT, H_FLAGS, H_PACK_ID, H_USR_PTR, H_STATUS, H_MASKED, H_MSG_STATUS, H_SB_LEN,
	H_HOST, H_DRIVER, H_RESID, H_DURATION, H_INFO };
#define TO_DEV 0xfffffffeu
#define FROM_DEV 0xfffffffdu
#define TO_FROM_DEV 0xfffffffcu

static void put_header_before(struct walk *w, uint64_t addr, bool changes)
{
	static const uint8_t lengths[] = { H_MX_SB_LEN, H_IOVEC_COUNT, H_DXFER_LEN, H_TIMEOUT, H_FLAGS };
	const struct type *t = &t_sg_io_hdr;
	uint64_t direction = ioctl_field(w, t, H_DIRECTION, addr);

	ioctl_put(w, t, H_DIRECTION, addr);
	ioctl_put(w, t, H_CMD_LEN, addr);
	put_buffer(w, "cmdp", ioctl_field(w, t, H_CMDP, addr), ioctl_field(w, t, H_CMD_LEN, addr));
	put_all(w, t, lengths, sizeof(lengths), addr);
	if (direction != TO_DEV && direction != TO_FROM_DEV)
		return;
	walk_name(w, "dxferp");
	if (changes)
		walk_open(w, GROUP_CHANGE, NULL);
	put_data(w, ioctl_field(w, t, H_DXFERP, addr), ioctl_field(w, t, H_DXFER_LEN, addr),
		ioctl_field(w, t, H_IOVEC_COUNT, addr));
}

static void put_header_after(struct walk *w, uint64_t addr, uint64_t direction, bool changes)
{
	static const uint8_t states[] = { H_STATUS, H_MASKED, H_MSG_STATUS, H_SB_LEN };
	static const uint8_t rest[] = { H_HOST, H_DRIVER, H_RESID, H_DURATION, H_INFO };
	const struct type *t = &t_sg_io_hdr;

	if (changes)
		walk_open(w, GROUP_PLAIN, "dxferp=");
	else if (direction == FROM_DEV)
		walk_name(w, "dxferp");
	if (changes || direction == FROM_DEV)
		put_data(w, ioctl_field(w, t, H_DXFERP, addr),
			less(ioctl_field(w, t, H_DXFER_LEN, addr), ioctl_field(w, t, H_RESID, addr)),
			ioctl_field(w, t, H_IOVEC_COUNT, addr));
	if (changes) {
		walk_close(w, GROUP_PLAIN);
		walk_close(w, GROUP_CHANGE);
	}
	put_all(w, t, states, sizeof(states), addr);
	put_buffer(w, "sbp", ioctl_field(w, t, H_SBP, addr), ioctl_field(w, t, H_SB_LEN, addr));
	put_all(w, t, rest, sizeof(rest), addr);
}

/* Has anything been transferred from the device? */
static bool got_data(struct walk *w, uint64_t addr)
{
	uint64_t got;

	if (!ioctl_after(w))
		return false;
	got = less(ioctl_field(w, &t_sg_io_hdr, H_DXFER_LEN, addr), ioctl_field(w, &t_sg_io_hdr, H_RESID, addr));
	ioctl_before(w);
	return got;
}

static void walk_header(struct walk *w, uint64_t addr)
{
	bool there = ioctl_is_there(w, addr, type_size(&t_sg_io_hdr, w->abi));
	uint64_t direction;
	bool changes;

	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "interface_id");
	walk_word(w, "'S'");
	if (!there) {
		walk_address(w, addr + 4);
		walk_close(w, GROUP_STRUCT);
		return;
	}
	direction = ioctl_field(w, &t_sg_io_hdr, H_DIRECTION, addr) & 0xffffffffu;
	changes = direction == TO_FROM_DEV && got_data(w, addr);
	put_header_before(w, addr, changes);
	if (ioctl_after(w))
		put_header_after(w, addr, direction, changes);
	walk_close(w, GROUP_STRUCT);
}

/* ---- struct sg_io_v4 ------------------------------------------------------------------------ */

static STRUCT(sg_io_v4, VAL(int, "guard"), VAL(bsg_protocol, "protocol"),
	VAL(bsg_subprotocol, "subprotocol"), VAL(u32, "request_len"), VAL(au64, "request"),
	VAL(au64_hex, "request_tag"), VAL(u32, "request_attr"), VAL(u32, "request_priority"),
	VAL(u32, "request_extra"), VAL(u32, "max_response_len"), VAL(au64, "response"),
	VAL(u32, "dout_iovec_count"), VAL(u32, "dout_xfer_len"), VAL(u32, "din_iovec_count"),
	VAL(u32, "din_xfer_len"), VAL(au64, "dout_xferp"), VAL(au64, "din_xferp"), VAL(u32, "timeout"),
	VAL(bsg_flags, "flags"), VAL(au64_hex, "usr_ptr"), VAL(u32, "spare_in"),
	VAL(u32_hex, "driver_status"), VAL(u32_hex, "transport_status"), VAL(u32_hex, "device_status"),
	VAL(u32, "retry_delay"), VAL(sg_info, "info"), VAL(u32, "duration"), VAL(u32, "response_len"),
	VAL(int, "din_resid"), VAL(int, "dout_resid"), VAL(au64_hex, "generated_tag"),
	VAL(u32_hex, "spare_out"), VAL(u32, "padding"));
enum { V_GUARD, V_PROTOCOL, V_SUBPROTOCOL, V_REQUEST_LEN, V_REQUEST, V_TAG, V_ATTR, V_PRIORITY, V_EXTRA,
	V_MAX_RESPONSE, V_RESPONSE, V_DOUT_COUNT, V_DOUT_LEN, V_DIN_COUNT, V_DIN_LEN, V_DOUT, V_DIN,
	V_TIMEOUT, V_FLAGS, V_USR_PTR, V_SPARE, V_DRIVER, V_TRANSPORT, V_DEVICE, V_RETRY, V_INFO,
	V_DURATION, V_RESPONSE_LEN, V_DIN_RESID, V_DOUT_RESID, V_GENERATED };

static void put_v4_before(struct walk *w, uint64_t addr)
{
	static const uint8_t first[] = { V_PROTOCOL, V_SUBPROTOCOL, V_REQUEST_LEN };
	static const uint8_t second[] = { V_TAG, V_ATTR, V_PRIORITY, V_EXTRA, V_MAX_RESPONSE,
		V_DOUT_COUNT, V_DOUT_LEN, V_DIN_COUNT, V_DIN_LEN };
	static const uint8_t third[] = { V_TIMEOUT, V_FLAGS, V_USR_PTR };
	const struct type *t = &t_sg_io_v4;

	put_all(w, t, first, sizeof(first), addr);
	put_buffer(w, "request", ioctl_field(w, t, V_REQUEST, addr), ioctl_field(w, t, V_REQUEST_LEN, addr));
	put_all(w, t, second, sizeof(second), addr);
	walk_name(w, "dout_xferp");
	put_data(w, ioctl_field(w, t, V_DOUT, addr), ioctl_field(w, t, V_DOUT_LEN, addr),
		ioctl_field(w, t, V_DOUT_COUNT, addr));
	put_all(w, t, third, sizeof(third), addr);
}

static void put_v4_after(struct walk *w, uint64_t addr)
{
	static const uint8_t first[] = { V_DRIVER, V_TRANSPORT, V_DEVICE, V_RETRY, V_INFO, V_DURATION };
	static const uint8_t rest[] = { V_DIN_RESID, V_DOUT_RESID, V_GENERATED };
	const struct type *t = &t_sg_io_v4;
	uint64_t len = ioctl_field(w, t, V_RESPONSE_LEN, addr);

	/* The length stands before what it is of, and again in its place. */
	ioctl_put(w, t, V_RESPONSE_LEN, addr);
	put_buffer(w, "response", ioctl_field(w, t, V_RESPONSE, addr), len);
	walk_name(w, "din_xferp");
	put_data(w, ioctl_field(w, t, V_DIN, addr),
		less(ioctl_field(w, t, V_DIN_LEN, addr), ioctl_field(w, t, V_DIN_RESID, addr)),
		ioctl_field(w, t, V_DIN_COUNT, addr));
	put_all(w, t, first, sizeof(first), addr);
	walk_name_again(w, "response_len");
	walk_scalar(w, &t_u32, len);
	put_all(w, t, rest, sizeof(rest), addr);
}

static void walk_v4(struct walk *w, uint64_t addr)
{
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "guard");
	walk_word(w, "'Q'");
	if (!ioctl_is_there(w, addr, type_size(&t_sg_io_v4, w->abi))) {
		walk_address(w, addr + 4);
	} else {
		put_v4_before(w, addr);
		if (ioctl_after(w))
			put_v4_after(w, addr);
	}
	walk_close(w, GROUP_STRUCT);
}

/* The first number says which struct it is. */
static void hook_sg_io(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t id;

	(void)it;
	ioctl_before(w);
	if (!walk_read_num(w, addr, 4, &id)) {
		walk_address(w, addr);
	} else if (id == 'S') {
		walk_header(w, addr);
	} else if (id == 'Q') {
		walk_v4(w, addr);
	} else {
		walk_open(w, GROUP_ARRAY, NULL);
		walk_scalar(w, &t_u32, id);
		walk_close(w, GROUP_ARRAY);
	}
}
static HOOK(sg_io, hook_sg_io);

/* ---- settings -------------------------------------------------------------------------------- */

static STRUCT(sg_request, VAL(s8, "req_state"), VAL(s8, "orphan"), VAL(s8, "sg_io_owned"),
	VAL(s8, "problem"), VAL(int, "pack_id"), VAL(addr, "usr_ptr"), VAL(u32, "duration"),
	VAL(int, "unused", HIDE));
static ENUM(sg_reset, 4, cset_sg_reset);
#define NO_ESCALATE 0x100u
/* What is reset, and whether no more than that. */
static void hook_reset(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (!(v & NO_ESCALATE)) {
		walk_scalar(w, &t_sg_reset, v);
		return;
	}
	walk_open(w, GROUP_OR, NULL);
	walk_symbol(w, "SG_SCSI_RESET_NO_ESCALATE", NO_ESCALATE);
	walk_scalar(w, &t_sg_reset, v & ~(uint64_t)NO_ESCALATE);
	walk_close(w, GROUP_OR);
}
static const struct type t_sg_reset_word = { .name = "int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_reset };

static STRUCT(sg_scsi_id, VAL(int, "host_no"), VAL(int, "channel"), VAL(uint_hex, "scsi_id"),
	VAL(int, "lun"), VAL(uint_hex, "scsi_type"), VAL(s16, "h_cmd_per_lun"),
	VAL(s16, "d_queue_depth"), VAL(u32_hex, "unused", .n = 2, HIDE));

IOCTL_FAMILY(sg,
	REQ_NONE(SG_GET_TIMEOUT),
	REQ(SG_SET_TIMEOUT, IN_1(int)), REQ(SG_EMULATED_HOST, OUT_1(int)),
	REQ(SG_GET_TRANSFORM, OUT_1(int)), REQ(SG_SET_RESERVED_SIZE, IN_1(int)),
	REQ(SG_GET_RESERVED_SIZE, OUT_1(int)), REQ(SG_SET_FORCE_LOW_DMA, IN_1(int)),
	REQ(SG_GET_LOW_DMA, OUT_1(int)), REQ(SG_SET_FORCE_PACK_ID, IN_1(int)),
	REQ(SG_GET_PACK_ID, OUT_1(int)), REQ(SG_GET_NUM_WAITING, OUT_1(int)),
	REQ(SG_SET_DEBUG, IN_1(int)), REQ(SG_GET_SG_TABLESIZE, OUT_1(int)),
	REQ(SG_GET_VERSION_NUM, OUT_1(int)), REQ(SG_NEXT_CMD_LEN, IN_1(int)),
	REQ(SG_SCSI_RESET, IN(sg_reset_word, "argp", .cap = LEN_K(1), FLAGS(ITEM_ARRAY))), REQ(SG_SET_COMMAND_Q, IN_1(int)),
	REQ(SG_GET_COMMAND_Q, OUT_1(int)), REQ(SG_SET_KEEP_ORPHAN, IN_1(int)),
	REQ(SG_GET_KEEP_ORPHAN, OUT_1(int)), REQ(SG_GET_ACCESS_COUNT, OUT_1(int)),
	REQ(SG_IO, INOUT(sg_io, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(SG_SET_TRANSFORM, VAL(uint_hex, "arg")),
	REQ(SG_GET_REQUEST_TABLE, OUT(sg_request, "argp")),
	REQ(SG_GET_SCSI_ID, OUT(sg_scsi_id, "argp")));
