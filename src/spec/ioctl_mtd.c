/* Flash memory: blocks to erase and to lock, what is in the spare bytes of pages. */
#include "spec/gen/const_ioctl_virt.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(mtd_mode, 0, cset_mtd_modes);
static ENUM(mtd_ops, 1, cset_mtd_ops);
static ENUM(mtd_otp, 4, cset_mtd_otp);
static ENUM(mtd_type, 1, cset_mtd_types);
static FLAGWORD(mtd_flags, 4, cset_mtd_flags);
static ENUM(mtd_nandecc, 4, cset_mtd_nandecc);

/* An address of 64 bits on every ABI. */
static const struct type t_addr64 = { .name = "__u64", .kind = KIND_ADDR, .size = 8 };

static STRUCT(erase_info, VAL(u32_hex, "start"), VAL(u32_hex, "length"));
static STRUCT(erase_info64, VAL(u64_hex, "start"), VAL(u64_hex, "length"));
static STRUCT(mtd_oob, VAL(u32_hex, "start"), VAL(u32_hex, "length"), VAL(addr, "ptr"));
static STRUCT(mtd_oob64, VAL(u64_hex, "start"), PAD(4), VAL(u32_hex, "length"), VAL(addr64, "usr_ptr"));
static STRUCT(mtd_write, VAL(u64_hex, "start"), VAL(u64_hex, "len"), VAL(u64_hex, "ooblen"),
	VAL(addr64, "usr_data"), VAL(addr64, "usr_oob"), VAL(mtd_ops, "mode"), PAD(7));
static STRUCT(otp_info, VAL(u32_hex, "start"), VAL(u32_hex, "length"), VAL(u32, "locked"));
static STRUCT(mtd_info, VAL(mtd_type, "type"), VAL(mtd_flags, "flags"), VAL(u32_hex, "size"),
	VAL(u32_hex, "erasesize"), VAL(u32_hex, "writesize"), VAL(u32_hex, "oobsize"),
	VAL(u64_hex, "padding"));
static STRUCT(mtd_ecc_stats, VAL(u32_hex, "corrected"), VAL(u32_hex, "failed"),
	VAL(u32_hex, "badblocks"), VAL(u32_hex, "bbtblocks"));

/* Offset and length. */
static void hook_pair(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_array(w, &t_u32_hex, addr, 2);
}
static const struct type t_oob_pair = { .name = "__u32[2]", .kind = KIND_HOOK, .bytes = 8,
	.flags = TYPE_ALIGN4, .hook = hook_pair };
static STRUCT(nand_oobinfo, VAL(mtd_nandecc, "useecc"), VAL(u32_hex, "eccbytes"),
	VAL(oob_pair, "oobfree", .n = 8), VAL(u32_hex, "eccpos", .n = 32));
static STRUCT(nand_oobfree, VAL(u32_hex, "offset"), VAL(u32_hex, "length"));
static STRUCT(nand_layout, VAL(u32_hex, "eccbytes"), VAL(u32_hex, "eccpos", .n = 64),
	VAL(u32_hex, "oobavail"), VAL(nand_oobfree, "oobfree", .n = 8));

/* Which region is asked for stands last; what the kernel says of it stands before. */
static STRUCT(mtd_region, VAL(u32_hex, "offset"), VAL(u32_hex, "erasesize"), VAL(u32_hex, "numblocks"),
	VAL(u32_hex, "regionindex"));
enum { R_OFFSET, R_ERASESIZE, R_NUMBLOCKS, R_INDEX };
static void hook_region(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	ioctl_before(w);
	if (!ioctl_is_there(w, addr, type_size(&t_mtd_region, w->abi))) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	ioctl_put(w, &t_mtd_region, R_INDEX, addr);
	if (!w->failed && ioctl_after(w))
		for (unsigned i = R_OFFSET; i < R_INDEX; i++)
			ioctl_put(w, &t_mtd_region, i, addr);
	walk_close(w, GROUP_STRUCT);
}
static HOOK(mtd_region_get, hook_region);

IOCTL_FAMILY(mtd,
	REQ(MEMERASE, IN(erase_info, "argp")), REQ(MEMLOCK, IN(erase_info, "argp")),
	REQ(MEMUNLOCK, IN(erase_info, "argp")), REQ(MEMISLOCKED, IN(erase_info, "argp")),
	REQ(MEMERASE64, IN(erase_info64, "argp")),
	REQ(MEMWRITEOOB, IN(mtd_oob, "argp")), REQ(MEMREADOOB, IN(mtd_oob, "argp")),
	REQ(MEMWRITEOOB64, IN(mtd_oob64, "argp")), REQ(MEMREADOOB64, IN(mtd_oob64, "argp")),
	REQ(MEMWRITE, IN(mtd_write, "argp")),
	REQ(OTPLOCK, IN(otp_info, "argp")), REQ(OTPERASE, IN(otp_info, "argp")),
	REQ(OTPGETREGIONINFO, OUT(otp_info, "argp")),
	REQ(OTPSELECT, IN_1(mtd_otp)),
	REQ(MEMSETBADBLOCK, IN_1(u64)), REQ(MEMGETBADBLOCK, IN_1(u64)),
	REQ(OTPGETREGIONCOUNT, OUT_1(uint)), REQ(MEMGETREGIONCOUNT, OUT_1(int)),
	REQ(MEMGETREGIONINFO, INOUT(mtd_region_get, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(MEMGETINFO, OUT(mtd_info, "argp")),
	REQ(MEMGETOOBSEL, OUT(nand_oobinfo, "argp")),
	REQ(ECCGETLAYOUT, OUT(nand_layout, "argp")),
	REQ(ECCGETSTATS, OUT(mtd_ecc_stats, "argp")),
	REQ(MTDFILEMODE, VAL(mtd_mode, "mode")));
