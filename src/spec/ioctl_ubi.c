/* Volumes on flash. */
#include "spec/gen/const_ioctl_ubi.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

#define HIDE FLAGS(ITEM_HIDDEN)
#define NAME_BYTES 128

static ENUM(volume_type, 1, cset_ubi_volume_types);
static FLAGWORD(volume_flags, 1, cset_ubi_volume_flags);
static ENUM(volume_prop, 1, cset_ubi_volume_props);
static ENUM(data_type, 1, cset_ubi_data_types);

/* The number that the new device or volume got is told in the struct's first bytes. */
static void hook_number(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t v;

	(void)it;
	if (!walk_read_num(w, addr, 4, &v)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	walk_scalar(w, &t_int, type_extend(&t_int, w->abi, v));
	walk_close(w, GROUP_ARRAY);
}
static HOOK(number, hook_number);

static STRUCT(attach, VAL(s32, "ubi_num"), VAL(s32, "mtd_num"), VAL(s32, "vid_hdr_offset"),
	VAL(s16, "max_beb_per1024"), VAL(s8, "disable_fm"), VAL(s8, "need_resv_pool"),
	VAL(u8, "padding", .n = 8, HIDE));
IOCTL_CHANGE(attach_io, attach, number);

/* As much of the name as name_len says, with the NUL behind it. */
static void put_name(struct walk *w, const uint8_t *name, uint64_t len)
{
	int64_t n = (int16_t)len;

	n = n < 0 ? 0 : n >= NAME_BYTES ? NAME_BYTES - 1 : n;
	walk_name(w, "name");
	ioctl_chars(w, name, (size_t)n + 1);
}

enum { MKVOL_NAME_LEN = 5, MKVOL_NAME = 7 };
static void hook_mkvol_name(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct scope *sc = w->scope;

	(void)it;
	(void)addr;
	put_name(w, sc->bytes + type_field_offset(sc->type, MKVOL_NAME, w->abi),
		walk_field(w, MKVOL_NAME_LEN));
}
static const struct type t_mkvol = { .name = "struct ubi_mkvol_req", .kind = KIND_STRUCT,
	.flags = TYPE_PACKED, .hook = hook_mkvol_name,
	.fields = (const struct item[]){ VAL(s32, "vol_id"), VAL(s32, "alignment"), VAL(s64, "bytes"),
		VAL(volume_type, "vol_type"), VAL(volume_flags, "flags"), VAL(s16, "name_len"),
		PAD(4), VAL(chars, "name", .n = NAME_BYTES, HIDE), ITEM_END } };
IOCTL_CHANGE(mkvol_io, mkvol, number);

static STRUCT_F(rsvol, TYPE_PACKED, VAL(s64, "bytes"), VAL(s32, "vol_id"));

enum { ENT_NAME_LEN = 1, ENT_NAME = 3, RENAMES_MAX = 32, RENAMES_AT = 16 };
static void hook_ent_name(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct scope *sc = w->scope;

	(void)it;
	(void)addr;
	put_name(w, sc->bytes + type_field_offset(sc->type, ENT_NAME, w->abi),
		walk_field(w, ENT_NAME_LEN));
}
static const struct type t_rename = { .name = "struct ubi_rnvol_req.ents", .kind = KIND_STRUCT,
	.flags = TYPE_PACKED, .hook = hook_ent_name,
	.fields = (const struct item[]){ VAL(s32, "vol_id"), VAL(s16, "name_len"), PAD(2),
		VAL(chars, "name", .n = NAME_BYTES, HIDE), ITEM_END } };

static void hook_renames(struct walk *w, const struct item *it, uint64_t addr)
{
	int64_t n = (int32_t)walk_field(w, 0);

	(void)it;
	n = n < 0 ? 0 : n > RENAMES_MAX ? RENAMES_MAX : n;
	walk_name(w, "ents");
	walk_array(w, &t_rename, addr + RENAMES_AT, (uint64_t)n);
}
static const struct type t_rnvol = { .name = "struct ubi_rnvol_req", .kind = KIND_STRUCT,
	.flags = TYPE_PACKED, .hook = hook_renames,
	.fields = (const struct item[]){ VAL(s32, "count"), PAD(12),
		VAL(rename, "ents", .n = RENAMES_MAX, HIDE), ITEM_END } };

static STRUCT_F(leb_change, TYPE_PACKED, VAL(s32, "lnum"), VAL(s32, "bytes"), VAL(data_type, "dtype"),
	PAD(7));
static STRUCT_F(leb_map, TYPE_PACKED, VAL(s32, "lnum"), VAL(data_type, "dtype"), PAD(3));
static STRUCT_F(vol_prop, TYPE_PACKED, VAL(volume_prop, "property"), PAD(7), VAL(u64_hex, "value"));

IOCTL_FAMILY(ubi,
	REQ_CHANGE(UBI_IOCATT, attach_io),
	REQ_CHANGE(UBI_IOCMKVOL, mkvol_io),
	REQ(UBI_IOCRSVOL, IN(rsvol, "argp")),
	REQ(UBI_IOCRNVOL, IN(rnvol, "argp")),
	REQ(UBI_IOCEBCH, IN(leb_change, "argp")),
	REQ(UBI_IOCEBMAP, IN(leb_map, "argp")),
	REQ(UBI_IOCSETVOLPROP, IN(vol_prop, "argp")),
	REQ(UBI_IOCVOLUP, IN_1(s64)),
	REQ(UBI_IOCRMVOL, IN_1(int)), REQ(UBI_IOCDET, IN_1(int)), REQ(UBI_IOCEBER, IN_1(s32)),
	REQ(UBI_IOCEBUNMAP, IN_1(s32)), REQ(UBI_IOCEBISMAP, IN_1(s32)), REQ(UBI_IOCRPEB, IN_1(s32)),
	REQ(UBI_IOCSPEB, IN_1(s32)),
	REQ_NONE(UBI_IOCVOLCRBLK), REQ_NONE(UBI_IOCVOLRMBLK));
