/* Devices of virtio in user space: their control and their own requests. */
#include "spec/gen/const_ioctl_vduse.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

#define HIDE FLAGS(ITEM_HIDDEN)
#define SPARE FLAGS(ITEM_NONZERO)

static ENUM(access, 1, cset_vduse_access);
static FLAGWORD(iova_caps, 8, cset_vduse_iova_caps);

/* What is behind the struct at addr: as many bytes as it says. */
static void put_rest(struct walk *w, const char *name, uint64_t addr, uint64_t len)
{
	walk_name(w, name);
	walk_bytes_as(w, &t_hexbuf, addr + type_size(w->scope->type, w->abi), len);
}

enum { CONFIG_SIZE = 7, DATA_LENGTH = 1 };
static void hook_config(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	put_rest(w, "config", addr, walk_field(w, CONFIG_SIZE));
}
static const struct type t_dev_config = { .name = "struct vduse_dev_config", .kind = KIND_STRUCT,
	.hook = hook_config,
	.fields = (const struct item[]){ VAL(chars, "name", .n = 256), VAL(u32_hex, "vendor_id"),
		VAL(u32_hex, "device_id"), VAL(u64_hex, "features"), VAL(u32, "vq_num"),
		VAL(u32, "vq_align"), VAL(u32_hex, "reserved", .n = 13, SPARE),
		VAL(u32, "config_size"), ITEM_END } };

static void hook_buffer(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	put_rest(w, "buffer", addr, walk_field(w, DATA_LENGTH));
}
static const struct type t_config_data = { .name = "struct vduse_config_data", .kind = KIND_STRUCT,
	.hook = hook_buffer,
	.fields = (const struct item[]){ VAL(u32, "offset"), VAL(u32, "length"), ITEM_END } };

static void hook_name(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t name[256];

	(void)it;
	if (walk_read(w, addr, name, sizeof(name)))
		ioctl_chars(w, name, sizeof(name));
	else
		walk_address(w, addr);
}
static TEXT_HOOK(name, hook_name);

static STRUCT(range_asked, VAL(u64, "offset", HIDE), VAL(u64_hex, "start"), VAL(u64_hex, "last"),
	VAL(access, "perm", HIDE));
static STRUCT(range_found, VAL(u64_hex, "offset"), VAL(u64_hex, "start"), VAL(u64_hex, "last"),
	VAL(access, "perm"));
IOCTL_CHANGE(iotlb_entry, range_asked, range_found);

static STRUCT(vq_config, VAL(u32, "index"), VAL(u16, "max_size"),
	VAL(u16_hex, "reserved", .n = 13, SPARE));

/* Which of two states counts depends on the features that were agreed upon. */
static STRUCT(vq_split, VAL(u16, "avail_index"));
static STRUCT(vq_packed, VAL(u16, "last_avail_counter"), VAL(u16, "last_avail_idx"),
	VAL(u16, "last_used_counter"), VAL(u16, "last_used_idx"));
#define VQ_STATE_BYTES 8
static void hook_vq_state(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_name(w, "split");
	walk_at(w, &t_vq_split, addr);
	walk_name(w, "packed");
	walk_at(w, &t_vq_packed, addr);
}
static const struct type t_vq_state = { .name = "union", .kind = KIND_HOOK,
	.bytes = VQ_STATE_BYTES, .flags = TYPE_LABEL, .hook = hook_vq_state };
#define VQ_INFO(before, after) \
	VAL(u32, "index", FLAGS(before)), VAL(u32, "num", FLAGS(after)), \
		VAL(u64_hex, "desc_addr", FLAGS(after)), VAL(u64_hex, "driver_addr", FLAGS(after)), \
		VAL(u64_hex, "device_addr", FLAGS(after)), VAL(vq_state, "state", FLAGS(after)), \
		VAL(u8, "ready", FLAGS(after))
static STRUCT(vq_asked, VQ_INFO(0, ITEM_HIDDEN));
static STRUCT(vq_told, VQ_INFO(ITEM_HIDDEN, 0));
IOCTL_CHANGE(vq_info, vq_asked, vq_told);

static STRUCT(vq_eventfd, VAL(u32, "index"), VAL(fd, "fd"));
static STRUCT(iova_umem, VAL(u64_hex, "uaddr"), VAL(u64_hex, "iova"), VAL(u64, "size"),
	VAL(u64_hex, "reserved", .n = 3, SPARE));
static STRUCT(iova_asked, VAL(u64_hex, "start"), VAL(u64_hex, "last"), VAL(u64, "capability", HIDE),
	VAL(u64_hex, "reserved", .n = 3, SPARE));
static STRUCT(iova_told, VAL(u64_hex, "start"), VAL(u64_hex, "last"), VAL(iova_caps, "capability"),
	VAL(u64_hex, "reserved", .n = 3, SPARE));
IOCTL_CHANGE(iova_info, iova_asked, iova_told);

IOCTL_FAMILY(vduse,
	REQ(VDUSE_GET_API_VERSION, OUT_1(u64)), REQ(VDUSE_SET_API_VERSION, IN_1(u64)),
	REQ(VDUSE_CREATE_DEV, IN(dev_config, "argp")), REQ(VDUSE_DESTROY_DEV, IN(name, "argp")),
	REQ_RET(VDUSE_IOTLB_GET_FD, fd, INOUT(iotlb_entry, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VDUSE_DEV_GET_FEATURES, OUT_1(u64_hex)),
	REQ(VDUSE_DEV_SET_CONFIG, IN(config_data, "argp")), REQ_NONE(VDUSE_DEV_INJECT_CONFIG_IRQ),
	REQ(VDUSE_VQ_SETUP, IN(vq_config, "argp")), REQ_CHANGE(VDUSE_VQ_GET_INFO, vq_info),
	REQ(VDUSE_VQ_SETUP_KICKFD, IN(vq_eventfd, "argp")), REQ(VDUSE_VQ_INJECT_IRQ, IN_1(u32)),
	REQ(VDUSE_IOTLB_REG_UMEM, IN(iova_umem, "argp")),
	REQ(VDUSE_IOTLB_DEREG_UMEM, IN(iova_umem, "argp")),
	REQ_CHANGE(VDUSE_IOTLB_GET_INFO, iova_info));
