/* userfaultfd; memory as DMA buffers; network block devices. */
#include "spec/gen/const_ioctl_device.h"
#include "spec/gen/const_ioctl_virt.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

#define OUTCOME FLAGS(ITEM_AT_EXIT)

/* ---- userfaultfd ---------------------------------------------------------------------- */

static FLAGWORD(uffd_features, 8, cset_uffd_features);
static FLAGWORD(uffd_ioctls, 8, cset_uffd_ioctls);
static FLAGWORD(uffd_api_ioctls, 8, cset_uffd_api_ioctls);
static FLAGWORD(register_mode, 8, cset_uffd_register_modes);
static FLAGWORD(copy_mode, 8, cset_uffd_copy_modes);
static FLAGWORD(zeropage_mode, 8, cset_uffd_zeropage_modes);
static FLAGWORD(continue_mode, 8, cset_uffd_continue_modes);
static FLAGWORD(wp_mode, 8, cset_uffd_wp_modes);
static FLAGWORD(poison_mode, 8, cset_uffd_poison_modes);
static FLAGWORD(rwp_mode, 8, cset_uffd_rwp_modes);
static FLAGWORD(move_mode, 8, cset_uffd_move_modes);

static STRUCT(uffd_range, VAL(u64_hex, "start"), VAL(u64_hex, "len"));
static STRUCT(uffd_register, VAL(uffd_range, "range"), VAL(register_mode, "mode"),
	VAL(uffd_ioctls, "ioctls", OUTCOME));
static STRUCT(uffd_copy, VAL(u64_hex, "dst"), VAL(u64_hex, "src"), VAL(u64_hex, "len"),
	VAL(copy_mode, "mode"), VAL(u64_hex, "copy", OUTCOME));
static STRUCT(uffd_zeropage, VAL(uffd_range, "range"), VAL(zeropage_mode, "mode"),
	VAL(u64_hex, "zeropage", OUTCOME));
static STRUCT(uffd_continue, VAL(uffd_range, "range"), VAL(continue_mode, "mode"),
	VAL(u64, "mapped", OUTCOME));
static STRUCT(uffd_writeprotect, VAL(uffd_range, "range"), VAL(wp_mode, "mode"));
static STRUCT(uffd_rwprotect, VAL(uffd_range, "range"), VAL(rwp_mode, "mode"));
static STRUCT(uffd_set_mode, VAL(uffd_features, "enable"), VAL(uffd_features, "disable"));
static STRUCT(uffd_poison, VAL(uffd_range, "range"), VAL(poison_mode, "mode"),
	VAL(u64, "updated", OUTCOME));
static STRUCT(uffd_move, VAL(u64_hex, "dst"), VAL(u64_hex, "src"), VAL(u64_hex, "len"),
	VAL(move_mode, "mode"), VAL(u64_hex, "move", OUTCOME));

/* struct uffdio_api: what is asked for, then what there is. */
enum { API_VERSION = 0, API_FEATURES = 8, API_IOCTLS = 16, API_BYTES = 24 };
static void hook_api(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *m = w->enter_mem ? w->enter_mem : w->mem;
	const uint8_t *before, *after = NULL;
	uint64_t asked, given;

	(void)it;
	if (!m || m->get(m, addr, API_BYTES, &before) < API_BYTES) {
		walk_address(w, addr);
		return;
	}
	if (w->exited && !w->failed && w->exit_mem &&
		w->exit_mem->get(w->exit_mem, addr, API_BYTES, &after) < API_BYTES)
		after = NULL;
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "api");
	walk_scalar(w, &t_u64_hex, type_number(&t_u64_hex, w->abi, before + API_VERSION));
	walk_name(w, "features");
	asked = type_number(&t_u64, w->abi, before + API_FEATURES);
	given = after ? type_number(&t_u64, w->abi, after + API_FEATURES) : asked;
	walk_open(w, GROUP_CHANGE, NULL);
	walk_scalar(w, &t_uffd_features, asked);
	if (asked != given) {
		/* strace repeats the name here: features=0 => features=… */
		walk_open(w, GROUP_PLAIN, "features=");
		walk_scalar(w, &t_uffd_features, given);
		walk_close(w, GROUP_PLAIN);
	}
	walk_close(w, GROUP_CHANGE);
	if (after) {
		walk_name(w, "ioctls");
		walk_scalar(w, &t_uffd_api_ioctls,
			type_number(&t_u64, w->abi, after + API_IOCTLS));
	}
	walk_close(w, GROUP_STRUCT);
}
static HOOK(uffd_api, hook_api);

IOCTL_FAMILY(uffd,
	REQ(UFFDIO_API, INOUT(uffd_api, "argp")),
	REQ(UFFDIO_REGISTER, INOUT(uffd_register, "argp")),
	REQ(UFFDIO_UNREGISTER, IN(uffd_range, "argp")),
	REQ(UFFDIO_WAKE, IN(uffd_range, "argp")),
	REQ(UFFDIO_COPY, INOUT(uffd_copy, "argp")),
	REQ(UFFDIO_ZEROPAGE, INOUT(uffd_zeropage, "argp")),
	REQ(UFFDIO_WRITEPROTECT, IN(uffd_writeprotect, "argp")),
	REQ(UFFDIO_RWPROTECT, IN(uffd_rwprotect, "argp")),
	REQ(UFFDIO_SET_MODE, IN(uffd_set_mode, "argp")),
	REQ(UFFDIO_CONTINUE, INOUT(uffd_continue, "argp")),
	REQ(UFFDIO_POISON, INOUT(uffd_poison, "argp")),
	REQ(UFFDIO_MOVE, INOUT(uffd_move, "argp")));

/* ---- memory as DMA buffers ------------------------------------------------------------- */

enum { UDMABUF_HEAD = 8 };
static FLAGWORD(udmabuf_flags, 4, cset_udmabuf_flags);
static STRUCT(udmabuf_create, VAL(fd, "memfd"), VAL(udmabuf_flags, "flags"), VAL(u64, "offset"),
	VAL(u64, "size"));
static STRUCT(udmabuf_item, VAL(fd, "memfd"), PAD(4), VAL(u64, "offset"), VAL(u64, "size"));

static void hook_udmabuf_items(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_name(w, "list");
	walk_array(w, &t_udmabuf_item, addr + UDMABUF_HEAD, walk_field(w, 1));
}
static const struct type t_udmabuf_list = { .name = "struct udmabuf_create_list",
	.kind = KIND_STRUCT, .hook = hook_udmabuf_items,
	.fields = (const struct item[]){ VAL(udmabuf_flags, "flags"), VAL(u32, "count"),
		ITEM_END } };

IOCTL_FAMILY(udmabuf,
	REQ_RET(UDMABUF_CREATE, fd, IN(udmabuf_create, "argp")),
	REQ_RET(UDMABUF_CREATE_LIST, fd, IN(udmabuf_list, "argp")));

/* ---- network block devices ------------------------------------------------------------ */

static FLAGWORD(nbd_flags, 4, cset_nbd_flags);
IOCTL_FAMILY(nbd,
	REQ_NONE(NBD_DO_IT), REQ_NONE(NBD_CLEAR_SOCK), REQ_NONE(NBD_CLEAR_QUE),
	REQ_NONE(NBD_PRINT_DEBUG), REQ_NONE(NBD_DISCONNECT),
	REQ(NBD_SET_SOCK, VAL(fd, "argp")),
	REQ(NBD_SET_BLKSIZE, VAL(ulong, "arg")), REQ(NBD_SET_SIZE, VAL(ulong, "arg")),
	REQ(NBD_SET_SIZE_BLOCKS, VAL(ulong, "arg")), REQ(NBD_SET_TIMEOUT, VAL(ulong, "arg")),
	REQ(NBD_SET_FLAGS, VAL(nbd_flags, "flags")));
