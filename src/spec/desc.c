/* Calls on descriptors: data, positions, copies. */
#include "spec/file_types.h"
#include "spec/gen/const_desc.h"
#include "spec/iovec.h"

static FLAGWORD(dup3_flags, 4, cset_dup3_flags);
static FLAGWORD(pipe_flags, 4, cset_pipe_flags);

/* ---- data ---------------------------------------------------------------------------- */

#define READ_FD VAL(fd, "fd", .role = ROLE_READ)
#define WRITE_FD VAL(fd, "fd", .role = ROLE_WRITE)
#define READ_IOV OUT(iovec_out, "iov", .cap = LEN_A(2), FLAGS(ITEM_EVEN_FAILED))
#define WRITE_IOV IN(iovec_in, "iov", .cap = LEN_A(2))

SYSCALL(read, C_DESC | C_IO, ssize, READ_FD, OUT(buf, "buf", .cap = LEN_A(2), .got = LEN_R),
	VAL(size, "count"));
SYSCALL(write, C_DESC | C_IO, ssize, WRITE_FD, IN(buf, "buf", .cap = LEN_A(2)),
	VAL(size, "count"));
SYSCALL(pread64, C_DESC | C_IO, ssize, READ_FD, OUT(buf, "buf", .cap = LEN_A(2), .got = LEN_R),
	VAL(size, "count"), VAL(loff, "offset"));
SYSCALL(pwrite64, C_DESC | C_IO, ssize, WRITE_FD, IN(buf, "buf", .cap = LEN_A(2)),
	VAL(size, "count"), VAL(loff, "offset"));
SYSCALL(readv, C_DESC | C_IO, ssize, READ_FD, READ_IOV, VAL(ulong, "iovcnt"));
SYSCALL(writev, C_DESC | C_IO, ssize, WRITE_FD, WRITE_IOV, VAL(ulong, "iovcnt"));
SYSCALL(preadv, C_DESC | C_IO, ssize, READ_FD, READ_IOV, VAL(ulong, "iovcnt"),
	VAL(loff_pair, "offset"));
SYSCALL(pwritev, C_DESC | C_IO, ssize, WRITE_FD, WRITE_IOV, VAL(ulong, "iovcnt"),
	VAL(loff_pair, "offset"));
SYSCALL(preadv2, C_DESC | C_IO, ssize, READ_FD, READ_IOV, VAL(ulong, "iovcnt"),
	VAL(loff_pair, "offset"), VAL(rwf_flags, "flags"));
SYSCALL(pwritev2, C_DESC | C_IO, ssize, WRITE_FD, WRITE_IOV, VAL(ulong, "iovcnt"),
	VAL(loff_pair, "offset"), VAL(rwf_flags, "flags"));

/* ---- positions ----------------------------------------------------------------------- */

SYSCALL(lseek, C_DESC, long, VAL(fd, "fd"), VAL(long, "offset"), VAL(whence, "whence"));

/* The offset's upper half comes first. */
static void hook_llseek_offset(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_loff, w->args[1] << 32 | (v & 0xffffffffu));
}
static const struct type t_llseek_offset = { .name = "loff_t",
	.kind = KIND_HOOK,
	.size = 4,
	.hook = hook_llseek_offset };

SYSCALL(_llseek, C_DESC, int, VAL(fd, "fd"), VAL(ulong, "offset_high", FLAGS(ITEM_HIDDEN)),
	VAL(llseek_offset, "offset"), OUT(loff, "result", FLAGS(ITEM_ARRAY), .n = 1),
	VAL(whence, "whence"));

/* ---- descriptors --------------------------------------------------------------------- */

SYSCALL(close, C_DESC, int, VAL(fd, "fd"));
SYSCALL(dup, C_DESC, fd, VAL(fd, "oldfd"));
SYSCALL(dup2, C_DESC, fd, VAL(fd, "oldfd"), VAL(fd, "newfd"));
SYSCALL(dup3, C_DESC, fd, VAL(fd, "oldfd"), VAL(fd, "newfd"), VAL(dup3_flags, "flags"));
SYSCALL(pipe, C_DESC, int, OUT(fd, "pipefd", FLAGS(ITEM_ARRAY), .n = 2));
SYSCALL(pipe2, C_DESC, int, OUT(fd, "pipefd", FLAGS(ITEM_ARRAY), .n = 2),
	VAL(pipe_flags, "flags"));
