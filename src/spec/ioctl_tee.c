/* Trusted execution environments: sessions, calls into them, shared memory. */
#include "spec/gen/const_ioctl_tee.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

#define HIDE FLAGS(ITEM_HIDDEN)

static ENUM(impl, 4, cset_tee_impls);
static FLAGWORD(gen_caps, 4, cset_tee_gen_caps);
static FLAGWORD(optee_caps, 4, cset_tee_optee_caps);
static ENUM(login, 4, cset_tee_logins);
static ENUM(origin, 4, cset_tee_origins);
static FLAGWORD(shm_flags, 4, cset_tee_shm_flags);
static ENUM(param_type, 4, cset_tee_param_types);
static const struct type t_fd64 = { .name = "__s64", .kind = KIND_FD, .size = 8,
	.flags = TYPE_SIGNED };
static const struct type t_addr64 = { .name = "__u64", .kind = KIND_ADDR, .size = 8 };

/* What the implementation can do has names only for OP-TEE. */
enum { IMPL_OPTEE = 1 };
static void hook_version(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	walk_name(w, "impl_caps");
	walk_scalar(w, walk_field(w, 0) == IMPL_OPTEE ? &t_optee_caps : &t_u32_hex, walk_field(w, 1));
}
static const struct type t_tee_version = { .name = "struct tee_ioctl_version_data",
	.kind = KIND_STRUCT, .hook = hook_version,
	.fields = (const struct item[]){ VAL(impl, "impl_id"), VAL(u32, "impl_caps", HIDE),
		VAL(gen_caps, "gen_caps"), ITEM_END } };

/* ---- parameters: behind the struct of a call, whose last number says how many ---------------- */

enum { PARAM_META = 0x100, PARAM_MEMORY_FIRST = 5, PARAM_MEMORY_LAST = 7, PARAM_BYTES = 32 };
static void hook_param(struct walk *w, const struct item *it, uint64_t addr)
{
	static const char *const memory[] = { "shm_offs", "size", "shm_id" };
	static const char *const plain[] = { "a", "b", "c" };
	uint64_t attr = walk_field(w, 0);
	bool is_memory = attr >= PARAM_MEMORY_FIRST && attr <= PARAM_MEMORY_LAST;

	(void)it;
	(void)addr;
	walk_name(w, "attr");
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_param_type, (uint32_t)attr & ~(uint32_t)PARAM_META);
	if (attr & PARAM_META)
		walk_word(w, "TEE_IOCTL_PARAM_ATTR_META");
	walk_close(w, GROUP_OR);
	if (!attr)
		return;
	for (unsigned i = 0; i < 3; i++) {
		walk_name(w, is_memory ? memory[i] : plain[i]);
		walk_scalar(w, is_memory && i == 2 ? &t_u64 : &t_u64_hex, walk_field(w, i + 1));
	}
}
static const struct type t_param = { .name = "struct tee_ioctl_param", .kind = KIND_STRUCT,
	.hook = hook_param,
	.fields = (const struct item[]){ VAL(u64, "attr", HIDE), VAL(u64, "a", HIDE),
		VAL(u64, "b", HIDE), VAL(u64, "c", HIDE), ITEM_END } };

static void hook_params(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t size = type_size(w->scope->type, w->abi);
	uint64_t n = type_number(&t_u32, w->abi, w->scope->bytes + size - 4);

	(void)it;
	walk_name(w, "params");
	walk_array(w, &t_param, n ? addr + size : 0, n);
}
/* The struct of a call, in the order of the fields; num_params is the last of them. */
#define WITH_PARAMS(id, nm, ...) \
	static const struct type t_##id = { .name = "struct " nm, .kind = KIND_STRUCT, \
		.hook = hook_params, .fields = (const struct item[]){ __VA_ARGS__, ITEM_END } }

/* ---- calls -------------------------------------------------------------------------------- */

/* Who asks: for a group its number, which stands in place of a UUID that the kernel makes. */
enum { CLIENT_UUID_AT = 16, LOGIN_GROUP = 2, LOGIN_GROUP_APPLICATION = 6, LOGIN_LAST = 6 };
static void hook_login(struct walk *w, const struct item *it, uint64_t login)
{
	const uint8_t *uuid = w->scope->bytes + CLIENT_UUID_AT;

	(void)it;
	walk_name(w, "clnt_login");
	walk_scalar(w, &t_login, login);
	if (login == LOGIN_GROUP || login == LOGIN_GROUP_APPLICATION) {
		walk_name(w, "clnt_uuid");
		walk_scalar(w, &t_gid, type_number(&t_gid, w->abi, uuid));
	} else if (login > LOGIN_LAST || !cset_name(&cset_tee_logins, w->abi->facts, login)) {
		walk_name(w, "clnt_uuid");
		walk_few(w, &t_u8_hex, w->scope->addr + CLIENT_UUID_AT, 16);
	}
}
static const struct type t_login_and_client = { .name = "__u32", .kind = KIND_HOOK, .size = 4,
	.flags = TYPE_LABEL, .hook = hook_login };

/* Numbers of sessions are hexadecimal in the library's messages, too. */
WITH_PARAMS(open, "tee_ioctl_open_session_arg", VAL(uuid, "uuid"), VAL(uuid, "clnt_uuid", HIDE),
	VAL(login_and_client, "clnt_login"), VAL(u32, "cancel_id"), VAL(u32, "session", HIDE),
	VAL(u32, "ret", HIDE), VAL(origin, "ret_origin", HIDE), VAL(u32, "num_params"));
WITH_PARAMS(opened, "tee_ioctl_open_session_arg", VAL(uuid, "uuid", HIDE),
	VAL(uuid, "clnt_uuid", HIDE), VAL(u32, "clnt_login", HIDE), VAL(u32, "cancel_id", HIDE),
	VAL(u32_hex, "session"), VAL(u32, "ret"), VAL(origin, "ret_origin"),
	VAL(u32, "num_params", HIDE));
WITH_PARAMS(invoke, "tee_ioctl_invoke_arg", VAL(u32, "func"), VAL(u32_hex, "session"),
	VAL(u32, "cancel_id"), VAL(u32, "ret", HIDE), VAL(origin, "ret_origin", HIDE),
	VAL(u32, "num_params"));
WITH_PARAMS(invoked, "tee_ioctl_invoke_arg", VAL(u32, "func", HIDE), VAL(u32_hex, "session", HIDE),
	VAL(u32, "cancel_id", HIDE), VAL(u32, "ret"), VAL(origin, "ret_origin"),
	VAL(u32, "num_params", HIDE));
WITH_PARAMS(receive, "tee_iocl_supp_recv_arg", VAL(u32, "func"), VAL(u32, "num_params"));
WITH_PARAMS(received, "tee_iocl_supp_recv_arg", VAL(u32, "func", HIDE), VAL(u32, "num_params"));
WITH_PARAMS(send, "tee_iocl_supp_send_arg", VAL(u32, "ret", HIDE), VAL(u32, "num_params"));
WITH_PARAMS(sent, "tee_iocl_supp_send_arg", VAL(u32, "ret"), VAL(u32, "num_params", HIDE));

/* struct tee_ioctl_buf_data tells where the struct of the call is, and how long with all of its
 * parameters. */
enum { BUF_MAX = 4096 };
static STRUCT(buf_data, VAL(addr64, "buf_ptr"), VAL(u64, "buf_len"));
enum { B_PTR, B_LEN };

/* Is there a struct of type t, followed by as many parameters as it says?  Where nothing is known
 * of before the call, it may be the kernel that has changed their number. */
static bool fits(struct walk *w, const struct type *t, uint64_t at, uint64_t len)
{
	size_t size = type_size(t, w->abi);
	uint64_t n;

	return len <= BUF_MAX && len >= size && ioctl_is_there(w, at, size) &&
	       walk_read_num(w, at + size - 4, 4, &n) &&
	       (!w->enter_mem || n * PARAM_BYTES + size == len);
}

static void walk_call(struct walk *w, const struct type *in, const struct type *out, uint64_t addr)
{
	uint64_t at, len;

	ioctl_before(w);
	if (!ioctl_is_there(w, addr, type_size(&t_buf_data, w->abi))) {
		walk_address(w, addr);
		return;
	}
	at = ioctl_field(w, &t_buf_data, B_PTR, addr);
	len = ioctl_field(w, &t_buf_data, B_LEN, addr);
	walk_open(w, GROUP_STRUCT, NULL);
	ioctl_put(w, &t_buf_data, B_LEN, addr);
	if (!fits(w, in, at, len)) {
		ioctl_put(w, &t_buf_data, B_PTR, addr);
		walk_close(w, GROUP_STRUCT);
		return;
	}
	walk_name(w, "buf_ptr");
	walk_open(w, GROUP_CHANGE, NULL);
	walk_at(w, in, at);
	if (!w->failed && ioctl_after(w))
		walk_at(w, out, at);
	walk_close(w, GROUP_CHANGE);
	walk_close(w, GROUP_STRUCT);
}
#define CALL(id, in, out) \
	static void hook_##id(struct walk *w, const struct item *it, uint64_t addr) \
	{ \
		(void)it; \
		walk_call(w, &t_##in, &t_##out, addr); \
	} \
	static HOOK(id, hook_##id)
CALL(open_session, open, opened);
CALL(invoke_func, invoke, invoked);
CALL(suppl_recv, receive, received);
CALL(suppl_send, send, sent);

static STRUCT(cancel, VAL(u32, "cancel_id"), VAL(u32_hex, "session"));
static STRUCT(close_session, VAL(u32_hex, "session"));

/* ---- shared memory ------------------------------------------------------------------------ */

static STRUCT(shm_alloc, VAL(u64_hex, "size"), VAL(shm_flags, "flags"), VAL(int, "id", HIDE));
static STRUCT(shm_allocated, VAL(u64_hex, "size"), VAL(shm_flags, "flags"), VAL(int, "id"));
IOCTL_CHANGE(shm_alloc_io, shm_alloc, shm_allocated);

static STRUCT(shm_reg, VAL(addr64, "addr"), VAL(u64_hex, "length"), VAL(shm_flags, "flags"),
	VAL(int, "id", HIDE));
static STRUCT(shm_registered, VAL(addr64, "addr", HIDE), VAL(u64_hex, "length"),
	VAL(shm_flags, "flags"), VAL(int, "id"));
IOCTL_CHANGE(shm_reg_io, shm_reg, shm_registered);

static STRUCT(shm_fd, VAL(fd64, "fd"), VAL(u64_hex, "size", HIDE), VAL(shm_flags, "flags"),
	VAL(int, "id", HIDE));
static STRUCT(shm_fd_known, VAL(fd64, "fd", HIDE), VAL(u64_hex, "size"),
	VAL(shm_flags, "flags", HIDE), VAL(int, "id"));
IOCTL_CHANGE(shm_fd_io, shm_fd, shm_fd_known);

/* The same as it was before it became a part of Linux: numbers of 32 bits had 64. */
static STRUCT(shm_fd_old, VAL(fd64, "fd"), VAL(u64_hex, "size", HIDE), VAL(shm_flags, "flags"),
	PAD(4), VAL(int, "id", HIDE), PAD(4));
static STRUCT(shm_fd_old_known, VAL(fd64, "fd", HIDE), VAL(u64_hex, "size"),
	VAL(shm_flags, "flags", HIDE), PAD(4), VAL(int, "id"), PAD(4));
IOCTL_CHANGE(shm_fd_old_io, shm_fd_old, shm_fd_old_known);
#define OLD_SHM_REGISTER_FD 0xc020a408u

IOCTL_FAMILY(tee,
	REQ(TEE_IOC_VERSION, OUT(tee_version, "argp")),
	REQ_CHANGE(TEE_IOC_OPEN_SESSION, open_session),
	REQ_CHANGE(TEE_IOC_INVOKE, invoke_func),
	REQ(TEE_IOC_CANCEL, IN(cancel, "argp")),
	REQ(TEE_IOC_CLOSE_SESSION, IN(close_session, "argp")),
	REQ_CHANGE(TEE_IOC_SUPPL_RECV, suppl_recv),
	REQ_CHANGE(TEE_IOC_SUPPL_SEND, suppl_send),
	REQ_CHANGE(TEE_IOC_SHM_ALLOC, shm_alloc_io),
	REQ_CHANGE(TEE_IOC_SHM_REGISTER, shm_reg_io),
	REQ_CHANGE(TEE_IOC_SHM_REGISTER_FD, shm_fd_io),
	{ NULL, VARIANT(OLD_SHM_REGISTER_FD, INOUT(shm_fd_old_io, "argp", FLAGS(ITEM_EVEN_FAILED))) });
