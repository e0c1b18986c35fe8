/* Block devices and loop devices. */
#include <string.h>

#include "spec/gen/const_ioctl_block.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

/* ---- block devices ------------------------------------------------------------------- */

static ENUM(blkpg_op, 4, cset_blkpg_ops);
static STRUCT(blkpg_partition, VAL(s64, "start"), VAL(s64, "length"), VAL(int, "pno"),
	VAL(chars, "devname", .n = 64), VAL(chars, "volname", .n = 64));
static STRUCT(blkpg_ioctl_arg, VAL(blkpg_op, "op"), VAL(int, "flags"), VAL(int, "datalen"),
	IN(blkpg_partition, "data"));

/* What was set up has a name, which comes out. */
#define TRACE_NAME_BYTES 32
static void hook_trace_name(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t name[TRACE_NAME_BYTES];

	(void)it;
	if (w->failed || !ioctl_after(w) || !walk_read(w, addr, name, sizeof(name)))
		return;
	walk_name(w, "name");
	ioctl_chars(w, name, sizeof(name));
}
static const struct type t_blk_trace = { .name = "struct blk_user_trace_setup", .kind = KIND_STRUCT,
	.hook = hook_trace_name,
	.fields = (const struct item[]){ VAL(chars, "name", .n = TRACE_NAME_BYTES, FLAGS(ITEM_HIDDEN)),
		VAL(u16, "act_mask"), VAL(u32, "buf_size"), VAL(u32, "buf_nr"), VAL(u64, "start_lba"),
		VAL(u64, "end_lba"), VAL(tgid, "pid"), ITEM_END } };
IOCTL_GROWS(blk_trace_io, blk_trace);

IOCTL_FAMILY(block,
	REQ(BLKRASET, VAL(ulong, "arg")),
	REQ(BLKFRASET, VAL(ulong, "arg")),
	REQ(BLKROGET, OUT_1(int)),
	REQ(BLKSSZGET, OUT_1(int)),
	REQ(BLKALIGNOFF, OUT_1(int)),
	REQ(BLKBSZGET, OUT_1(int)),
	REQ(BLKROSET, IN_1(int)),
	REQ(BLKBSZSET, IN_1(int)),
	REQ(BLKPBSZGET, OUT_1(uint)),
	REQ(BLKIOMIN, OUT_1(uint)),
	REQ(BLKIOOPT, OUT_1(uint)),
	REQ(BLKDISCARDZEROES, OUT_1(uint)),
	REQ(BLKGETZONESZ, OUT_1(uint)),
	REQ(BLKGETNRZONES, OUT_1(uint)),
	REQ(BLKSECTGET, OUT_1(u16)),
	REQ(BLKROTATIONAL, OUT_1(u16)),
	REQ(BLKRAGET, OUT_1(long)),
	REQ(BLKFRAGET, OUT_1(long)),
	REQ(BLKGETSIZE, OUT_1(ulong)),
	REQ(BLKGETSIZE64, OUT_1(u64)),
	REQ(BLKGETDISKSEQ, OUT_1(u64)),
	REQ(BLKDISCARD, IN(u64, "argp", .cap = LEN_K(2))),
	REQ(BLKSECDISCARD, IN(u64, "argp", .cap = LEN_K(2))),
	REQ(BLKZEROOUT, IN(u64, "argp", .cap = LEN_K(2))),
	REQ(BLKPG, IN(blkpg_ioctl_arg, "argp")),
	REQ_CHANGE(BLKTRACESETUP, blk_trace_io),
	REQ_NONE(BLKRRPART),
	REQ_NONE(BLKFLSBUF),
	REQ_NONE(BLKTRACESTART),
	REQ_NONE(BLKTRACESTOP),
	REQ_NONE(BLKTRACETEARDOWN));

/* ---- loop devices -------------------------------------------------------------------- */

static FLAGWORD(lo_flags, 4, cset_loop_flags);
static ENUM(lo_crypt, 4, cset_loop_crypt);
static const struct type t_dev64 = { .name = "uint64_t", .kind = KIND_DEV, .size = 8 };
static const struct type t_old_dev = { .name = "dev_t", .kind = KIND_DEV, .size = 0 };
static const struct type t_dev16 = { .name = "dev_t", .kind = KIND_DEV, .size = 2 };
static const struct type t_dev32_ = { .name = "dev_t", .kind = KIND_DEV, .size = 4 };

/* Type of encryption and size of its key: together, and only where there is one. */
static void hook_crypting(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (!(v & 0xffffffffu) && !w->opts->verbose)
		return;
	walk_name(w, "lo_encrypt_type");
	walk_scalar(w, &t_lo_crypt, v & 0xffffffffu);
	walk_name(w, "lo_encrypt_key_size");
	walk_scalar(w, &t_u32, v >> 32);
}

/* The key has as many bytes as the size says, KEY_MAX at most. */
#define KEY_MAX 32u
static uint64_t crypting(const struct walk *w)
{
	for (unsigned i = 0; w->scope->type->fields[i].type; i++)
		if (w->scope->type->fields[i].type->hook == hook_crypting)
			return walk_field(w, i);
	return 0;
}

static bool shows_crypting(const struct walk *w)
{
	return w->opts->verbose || (crypting(w) & 0xffffffffu);
}

#define CRYPT_NAME 64u
static void hook_crypt_name(struct walk *w, const struct item *it, uint64_t addr)
{
	char name[CRYPT_NAME];
	size_t n;

	(void)it;
	if (!shows_crypting(w) || !walk_read(w, addr, name, sizeof(name)))
		return;
	n = strnlen(name, sizeof(name));
	walk_name(w, "lo_crypt_name");
	walk_raw_bytes(w, &t_chars, (const uint8_t *)name, n < CRYPT_NAME ? n : CRYPT_NAME - 1,
		n < CRYPT_NAME ? 0 : BYTES_MORE);
}

static void hook_key(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = crypting(w) >> 32;
	uint8_t key[KEY_MAX];

	(void)it;
	if (!shows_crypting(w) || !walk_read(w, addr, key, sizeof(key)))
		return;
	walk_name(w, "lo_encrypt_key");
	walk_raw_bytes(w, &t_buf, key, n < KEY_MAX ? (size_t)n : KEY_MAX, 0);
}

static const struct type t_lo_crypting = { .name = "int[2]", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_LABEL | TYPE_ALIGN4, .hook = hook_crypting };
static const struct type t_lo_key = { .name = "unsigned char[32]", .kind = KIND_HOOK, .bytes = KEY_MAX,
	.flags = TYPE_LABEL, .hook = hook_key };
static const struct type t_lo_crypt_name = { .name = "char[64]", .kind = KIND_HOOK,
	.bytes = CRYPT_NAME, .flags = TYPE_LABEL, .hook = hook_crypt_name };

#define LOOP_INFO(dev) \
	VAL(int, "lo_number"), VAL(dev, "lo_device", FLAGS(ITEM_VERBOSE)), \
		VAL(ulong, "lo_inode", FLAGS(ITEM_VERBOSE)), \
		VAL(dev, "lo_rdevice", FLAGS(ITEM_VERBOSE)), \
		VAL(uint_hex, "lo_offset"), VAL(lo_crypting, "crypting"), VAL(lo_flags, "lo_flags"), \
		VAL(chars, "lo_name", .n = 64), \
		VAL(lo_key, "lo_encrypt_key"), \
		VAL(ulong_hex, "lo_init", .n = 2, FLAGS(ITEM_VERBOSE)), \
		VAL(u8_hex, "reserved", .n = 4, FLAGS(ITEM_VERBOSE))
static STRUCT(loop_info, LOOP_INFO(old_dev));
static STRUCT(loop_info_i386, LOOP_INFO(dev16));
static STRUCT(loop_info_arm64, LOOP_INFO(dev32_));

static const struct type *choose_loop_info(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->abi->id == ABI_I386 ? &t_loop_info_i386 :
		w->abi->id == ABI_AARCH64 ? &t_loop_info_arm64 : &t_loop_info;
}
static CHOICE(loop_info_any, choose_loop_info);

static STRUCT(loop_info64, VAL(dev64, "lo_device", FLAGS(ITEM_VERBOSE)),
	VAL(u64, "lo_inode", FLAGS(ITEM_VERBOSE)), VAL(dev64, "lo_rdevice", FLAGS(ITEM_VERBOSE)),
	VAL(u64_hex, "lo_offset"), VAL(u64, "lo_sizelimit", FLAGS(ITEM_VERBOSE)),
	VAL(u32, "lo_number"), VAL(lo_crypting, "crypting"), VAL(lo_flags, "lo_flags"),
	VAL(chars, "lo_file_name", .n = 64), VAL(lo_crypt_name, "lo_crypt_name"),
	VAL(lo_key, "lo_encrypt_key"),
	VAL(u64_hex, "lo_init", .n = 2, FLAGS(ITEM_VERBOSE)));
static STRUCT(loop_config, VAL(fd, "fd"), VAL(u32, "block_size"), VAL(loop_info64, "info"),
	VAL(u64_hex, "__reserved", .n = 8, FLAGS(ITEM_NONZERO | ITEM_WHOLE)));

IOCTL_FAMILY(loop,
	REQ(LOOP_CONFIGURE, IN(loop_config, "argp")),
	REQ(LOOP_SET_STATUS, IN(loop_info_any, "argp")),
	REQ(LOOP_GET_STATUS, OUT(loop_info_any, "argp")),
	REQ(LOOP_SET_STATUS64, IN(loop_info64, "argp")),
	REQ(LOOP_GET_STATUS64, OUT(loop_info64, "argp")),
	REQ(LOOP_SET_FD, VAL(fd, "arg")),
	REQ(LOOP_CHANGE_FD, VAL(fd, "arg")),
	REQ(LOOP_CTL_ADD, VAL(int, "arg")),
	REQ(LOOP_CTL_REMOVE, VAL(int, "arg")),
	REQ(LOOP_SET_DIRECT_IO, VAL(ulong, "arg")),
	REQ(LOOP_SET_BLOCK_SIZE, VAL(ulong, "arg")),
	REQ_NONE(LOOP_CLR_FD),
	REQ_NONE(LOOP_SET_CAPACITY),
	REQ_NONE(LOOP_CTL_GET_FREE));
