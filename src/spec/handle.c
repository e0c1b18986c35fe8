/* Handles of files: name_to_handle_at and open_by_handle_at. */
#include "spec/file_types.h"
#include "spec/gen/const_file.h"

static FLAGWORD(handle_flags, 4, cset_name_to_handle_flags);

/* The kernel's MAX_HANDLE_SZ; more than that is refused. */
#define HANDLE_BYTES_MAX 128
#define HEAD 8
#define EOVERFLOW_NR 75

static void give_bytes(struct walk *w, uint64_t addr, uint64_t len)
{
	size_t n = len < HANDLE_BYTES_MAX ? (size_t)len : HANDLE_BYTES_MAX;
	uint8_t p[HANDLE_BYTES_MAX];

	if (walk_read(w, addr, p, n) || !n)
		walk_raw_bytes(w, &t_hexstr, p, n, n < len ? BYTES_MORE : 0);
	else
		walk_word(w, "???");
}

static void give_rest(struct walk *w, uint64_t addr, uint64_t bytes)
{
	uint64_t type;

	if (!walk_read_num(w, addr + 4, 4, &type))
		return;
	walk_name(w, "handle_type");
	walk_scalar(w, &t_int, type_extend(&t_int, w->abi, type));
	walk_name(w, "f_handle");
	give_bytes(w, addr + HEAD, bytes);
}

static void hook_handle_in(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t bytes, type;

	(void)it;
	if (!walk_read_num(w, v, 4, &bytes) || !walk_read_num(w, v + 4, 4, &type)) {
		walk_address(w, v);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "handle_bytes");
	walk_scalar(w, &t_u32, bytes);
	give_rest(w, v, bytes);
	walk_close(w, GROUP_STRUCT);
}

/* In goes the room that there is, out comes what is needed, also when that was too little. */
static void hook_handle_out(struct walk *w, const struct item *it, uint64_t v)
{
	struct mem *mem = w->mem;
	uint64_t before, after, type;
	bool had, has;

	(void)it;
	w->mem = w->enter_mem;
	had = walk_read_num(w, v, 4, &before) && walk_read_num(w, v + 4, 4, &type);
	w->mem = w->exit_mem;
	has = w->exited && walk_read_num(w, v, 4, &after) && walk_read_num(w, v + 4, 4, &type);
	if (!had && !(has && !w->enter_mem)) {
		walk_address(w, v);
		w->mem = mem;
		return;
	}
	if (!had)
		before = after;
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "handle_bytes");
	if (has && before != after && (!w->failed || w->result == -EOVERFLOW_NR)) {
		walk_open(w, GROUP_CHANGE, NULL);
		walk_scalar(w, &t_u32, before);
		walk_scalar(w, &t_u32, after);
		walk_close(w, GROUP_CHANGE);
	} else {
		walk_scalar(w, &t_u32, before);
	}
	if (has && !w->failed)
		give_rest(w, v, after);
	walk_close(w, GROUP_STRUCT);
	w->mem = mem;
}

static HOOK(handle_in, hook_handle_in);
static HOOK(handle_out, hook_handle_out);

/* A 64-bit number where AT_HANDLE_MNT_ID_UNIQUE asks for it. */
static void hook_mount_id(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t type;

	(void)it;
	if (!walk_read_num(w, w->args[2] + 4, 4, &type))
		walk_address(w, v);
	else
		walk_few(w, w->args[4] & 1 ? &t_u64 : &t_int, v, 1);
}
static HOOK(mount_id, hook_mount_id);

SYSCALL(name_to_handle_at, C_DESC | C_FILE, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_STAT),
	INOUT(handle_out, "handle", FLAGS(ITEM_EVEN_FAILED), .late = LATE_SPLIT), OUT(mount_id, "mount_id"),
	VAL(handle_flags, "flags"));
SYSCALL(open_by_handle_at, C_DESC, fd, VAL(fd, "mount_fd"), IN(handle_in, "handle", .role = ROLE_OPEN),
	VAL(open_flags, "flags"));
