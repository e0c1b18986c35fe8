/* Asynchronous I/O of before io_uring. */
#include "spec/file_types.h"
#include "spec/gen/const_desc.h"
#include "spec/ioprio.h"
#include "spec/iovec.h"

static const struct type t_aio_cmd = { .name = "uint16_t",
	.kind = KIND_ENUM,
	.size = 2,
	.flags = TYPE_DEC,
	.set = &cset_aio_cmds };
static FLAGWORD(aio_flags, 4, cset_aio_iocb_flags);
static FLAGWORD(aio_poll, 8, cset_poll_events);

enum { FLAG_RESFD = 1, FLAG_IOPRIO = 2 };
enum { CMD_PREAD = 0, CMD_PWRITE = 1, CMD_PREADX = 4, CMD_POLL = 5, CMD_PREADV = 7, CMD_PWRITEV = 8 };

/* The kernel's struct iocb, of one layout everywhere. */
struct iocb {
	uint64_t data;
	uint32_t key, rw_flags;
	uint16_t cmd;
	int16_t reqprio;
	uint32_t fd;
	uint64_t buf, nbytes;
	int64_t offset;
	uint64_t reserved;
	uint32_t flags, resfd;
};

static void give(struct walk *w, const char *name, const struct type *t, uint64_t v)
{
	walk_name(w, name);
	walk_scalar(w, t, v);
}

static void give_nonzero(struct walk *w, const char *name, const struct type *t, uint64_t v)
{
	if (v)
		give(w, name, t, v);
}

/* A class and a number where a flag says that it is an I/O priority. */
static void give_priority(struct walk *w, const struct iocb *cb)
{
	uint16_t v = (uint16_t)cb->reqprio;

	if (!v && !(cb->flags & FLAG_IOPRIO))
		return;
	walk_name(w, "aio_reqprio");
	if (!(cb->flags & FLAG_IOPRIO)) {
		walk_scalar(w, &t_s16, (uint64_t)(int64_t)cb->reqprio);
		return;
	}
	walk_open(w, GROUP_EITHER, NULL);
	walk_scalar(w, &t_u16_hex, v);
	ioprio_walk_meaning(w, v);
	walk_close(w, GROUP_EITHER);
}

static void give_head(struct walk *w, const struct iocb *cb)
{
	give(w, "aio_data", &t_u64_hex, cb->data);
	give_nonzero(w, "aio_key", &t_u32, cb->key);
	give_nonzero(w, "aio_rw_flags", &t_rwf_flags, cb->rw_flags);
	give(w, "aio_lio_opcode", &t_aio_cmd, cb->cmd);
	give_priority(w, cb);
	give(w, "aio_fildes", &t_fd, (uint64_t)(int64_t)(int32_t)cb->fd);
}

static void give_buffer(struct walk *w, const struct iocb *cb)
{
	/* More than the kernel takes: nothing to look at. */
	bool valid = (int64_t)cb->nbytes >= 0;

	walk_name(w, "aio_buf");
	switch (valid ? cb->cmd : CMD_PREAD) {
	case CMD_PWRITE:
		walk_bytes(w, cb->buf, cb->nbytes);
		break;
	case CMD_PREADV:
		iovec_walk_addresses(w, cb->buf, cb->nbytes);
		break;
	case CMD_PWRITEV:
		iovec_walk(w, cb->buf, cb->nbytes, IOVEC_ALL);
		break;
	default:
		walk_scalar(w, &t_u64_hex, cb->buf);
	}
	if (!valid || cb->cmd == CMD_PREAD || cb->cmd == CMD_PWRITE)
		give(w, "aio_nbytes", &t_u64, cb->nbytes);
	give(w, "aio_offset", &t_s64, (uint64_t)cb->offset);
}

static void give_rest(struct walk *w, const struct iocb *cb)
{
	uint32_t flags = cb->flags, resfd = cb->resfd;

	switch (cb->cmd) {
	case CMD_PREAD:
	case CMD_PWRITE:
	case CMD_PREADV:
	case CMD_PWRITEV:
		give_buffer(w, cb);
		break;
	case CMD_POLL:
		give(w, "aio_buf", &t_aio_poll, cb->buf);
		break;
	default:
		return;
	}
	give_nonzero(w, "aio_flags", &t_aio_flags, flags);
	if (flags & FLAG_RESFD)
		give(w, "aio_resfd", &t_fd, (uint64_t)(int64_t)(int32_t)resfd);
	else
		give_nonzero(w, "aio_resfd", &t_u32_hex, resfd);
}

static void walk_iocb(struct walk *w, uint64_t addr, bool head_only)
{
	struct iocb cb;

	if (!addr || !walk_read(w, addr, &cb, sizeof(cb))) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	give_head(w, &cb);
	if (!head_only)
		give_rest(w, &cb);
	walk_close(w, GROUP_STRUCT);
}

static void hook_iocb_pointer(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_iocb(w, v, false);
}

static void hook_iocb(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_iocb(w, v, true);
}

static const struct type t_iocb_pointer = { .name = "struct iocb *",
	.kind = KIND_HOOK,
	.hook = hook_iocb_pointer };

/* The array of pointers: a hook of its own, since items of hook type walk themselves. */
static void hook_iocbs(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t n = walk_len(w, it->cap);

	if ((int64_t)n < 0)
		walk_address(w, v);
	else
		walk_array(w, &t_iocb_pointer, v, n);
}

static HOOK(iocbs, hook_iocbs);
static HOOK(iocb, hook_iocb);
static STRUCT(io_event, VAL(u64_hex, "data"), VAL(u64_hex, "obj"), VAL(s64, "res"),
	VAL(s64, "res2"));

#define CONTEXT VAL(addr, "ctx_id")
#define EVENTS VAL(long, "min_nr"), VAL(long, "nr"), OUT(io_event, "events", .got = LEN_R)

static STRUCT(aio_sigset, IN(sigmask, "sigmask", .cap = LEN_F(1)), VAL(size, "sigsetsize"));

SYSCALL(io_setup, C_MEMORY, int, VAL(uint, "nr_events"),
	OUT(addr, "ctx_idp", FLAGS(ITEM_ARRAY), .n = 1));
SYSCALL(io_destroy, C_MEMORY, int, CONTEXT);
SYSCALL(io_submit, 0, int, CONTEXT, VAL(long, "nr"), IN(iocbs, "iocbpp", .cap = LEN_A(1)));
SYSCALL(io_cancel, 0, int, CONTEXT, IN(iocb, "iocb"), OUT(io_event, "result"));
SYSCALL(io_getevents, 0, int, CONTEXT, EVENTS, IN(timespec, "timeout"));
SYSCALL(io_pgetevents, 0, int, CONTEXT, EVENTS, IN(timespec, "timeout"), IN(aio_sigset, "usig"));
SYSCALL(io_pgetevents_time64, 0, int, CONTEXT, EVENTS, IN(timespec64, "timeout"),
	IN(aio_sigset, "usig"));
