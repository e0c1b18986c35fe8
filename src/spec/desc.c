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

SYSCALL(read, C_DESC | C_IO, ssize, READ_FD, OUT(buf, "buf", .got = LEN_R),
	VAL(size, "count"));
SYSCALL(write, C_DESC | C_IO, ssize, WRITE_FD, IN(buf, "buf", .cap = LEN_A(2)),
	VAL(size, "count"));
SYSCALL(pread64, C_DESC | C_IO, ssize, READ_FD, OUT(buf, "buf", .got = LEN_R),
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
	VAL(llseek_offset, "offset"), OUT(u64, "result", FLAGS(ITEM_ARRAY), .n = 1),
	VAL(whence, "whence"));

/* ---- descriptors --------------------------------------------------------------------- */

SYSCALL(close, C_DESC, int, VAL(fd, "fd"));
SYSCALL(dup, C_DESC, fd, VAL(fd, "oldfd"));
SYSCALL(dup2, C_DESC, fd, VAL(fd, "oldfd"), VAL(fd, "newfd"));
SYSCALL(dup3, C_DESC, fd, VAL(fd, "oldfd"), VAL(fd, "newfd"), VAL(dup3_flags, "flags"));
SYSCALL(pipe, C_DESC, int, OUT(fd, "pipefd", FLAGS(ITEM_ARRAY), .n = 2));
SYSCALL(pipe2, C_DESC, int, OUT(fd, "pipefd", FLAGS(ITEM_ARRAY), .n = 2),
	VAL(pipe_flags, "flags"));

static FLAGWORD(memfd_flags, 4, cset_memfd_flags);
static FLAGWORD(close_range_flags, 4, cset_close_range_flags);

/* What the kernel takes: a file name less "memfd:". */
#define MEMFD_NAME_MAX 250u
static void hook_memfd_name(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_string_in(w, &t_str, v, MEMFD_NAME_MAX);
}
static TEXT_HOOK(memfd_name, hook_memfd_name);

SYSCALL(memfd_create, C_DESC, fd, IN(memfd_name, "name", .role = ROLE_CREATE), VAL(memfd_flags, "flags"));
SYSCALL(close_range, 0, int, VAL(uint, "first"), VAL(uint, "last"),
	VAL(close_range_flags, "flags"));

/* ---- space and caches ------------------------------------------------------------------ */

static FLAGWORD(falloc_mode, 4, cset_falloc_flags);
static ENUM(advice, 4, cset_fadvise);
static FLAGWORD(sync_range_flags, 4, cset_sync_file_range_flags);

SYSCALL(ftruncate, C_DESC, int, VAL(fd, "fd", .role = ROLE_TRUNCATE), VAL(ulong, "length"));
SYSCALL(ftruncate64, C_DESC, int, VAL(fd, "fd", .role = ROLE_TRUNCATE), VAL(u64, "length"));
SYSCALL(fallocate, C_DESC, int, VAL(fd, "fd", .role = ROLE_ALLOCATE), VAL(falloc_mode, "mode"), VAL(loff, "offset"),
	VAL(loff, "len"));
SYSCALL(fsync, C_DESC, int, VAL(fd, "fd"));
SYSCALL(fdatasync, C_DESC, int, VAL(fd, "fd"));
SYSCALL(syncfs, C_DESC, int, VAL(fd, "fd"));
SYSCALL(sync, 0, int);
SYSCALL(sync_file_range, C_DESC, int, VAL(fd, "fd"), VAL(loff, "offset"), VAL(loff, "nbytes"),
	VAL(sync_range_flags, "flags"));
SYSCALL(fadvise64, C_DESC, int, VAL(fd, "fd"), VAL(loff, "offset"), VAL(size, "len"),
	VAL(advice, "advice"));
SYSCALL(fadvise64_64, C_DESC, int, VAL(fd, "fd"), VAL(loff, "offset"), VAL(loff, "len"),
	VAL(advice, "advice"));
SYSCALL(readahead, C_DESC, ssize, VAL(fd, "fd"), VAL(loff, "offset"), VAL(size, "count"));

static STRUCT(cachestat_range, VAL(u64_hex, "off"), VAL(u64, "len"));
static STRUCT(cachestat, VAL(u64, "nr_cache"), VAL(u64, "nr_dirty"), VAL(u64, "nr_writeback"),
	VAL(u64, "nr_evicted"), VAL(u64, "nr_recently_evicted"));
SYSCALL(cachestat, C_DESC, int, VAL(fd, "fd"), IN(cachestat_range, "cstat_range"),
	OUT(cachestat, "cstat"), VAL(uint_hex, "flags"));

/* ---- from one descriptor to another ---------------------------------------------------- */

static FLAGWORD(splice_flags, 4, cset_splice_flags);
/* The offset and where it has moved to, if anything was sent. */
static void walk_moved(struct walk *w, const struct type *t, uint64_t addr, bool moves)
{
	size_t size = type_size(t, w->abi);
	struct mem *mem = w->mem;
	uint64_t before = 0, after = 0;
	bool had, has;

	w->mem = w->enter_mem;
	had = walk_read_num(w, addr, size, &before);
	w->mem = w->exit_mem;
	has = moves && w->exited && !w->failed && w->result && walk_read_num(w, addr, size, &after);
	w->mem = mem;
	if (!had) {
		walk_address(w, addr);
		return;
	}
	if (has)
		walk_open(w, GROUP_CHANGE, NULL);
	walk_open(w, GROUP_ARRAY, NULL);
	walk_scalar(w, t, before);
	walk_close(w, GROUP_ARRAY);
	if (!has)
		return;
	walk_open(w, GROUP_ARRAY, NULL);
	walk_scalar(w, t, after);
	walk_close(w, GROUP_ARRAY);
	walk_close(w, GROUP_CHANGE);
}

enum { SENDFILE_COUNT = 3 };

/* The call of i386 of 32 bits: strace shows no move of nothing. */
static void hook_off(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_moved(w, &t_kulong, v, w->abi->id != ABI_I386 || w->args[SENDFILE_COUNT]);
}

static void hook_off64(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_moved(w, &t_u64, v, true);
}

static const struct type t_off = { .name = "off_t", .kind = KIND_HOOK, .hook = hook_off };
static const struct type t_off64 = { .name = "loff_t", .kind = KIND_HOOK, .hook = hook_off64 };

#define SENDFILE(entry, off) \
	SYSCALL(entry, C_DESC | C_NET | C_IO, ssize, VAL(fd, "out_fd", .role = ROLE_WRITE), \
		VAL(fd, "in_fd", .role = ROLE_READ), INOUT(off, "offset", .late = LATE_SPLIT_WHOLE), \
		VAL(size, "count"))
SENDFILE(sendfile, off);
SENDFILE(sendfile64, off64);

#define OFFSET(nm) IN(loff, nm, FLAGS(ITEM_ARRAY), .n = 1)

SYSCALL(copy_file_range, C_DESC | C_IO, ssize, VAL(fd, "fd_in", .role = ROLE_READ), OFFSET("off_in"),
	VAL(fd, "fd_out", .role = ROLE_WRITE), OFFSET("off_out"), VAL(size, "len"),
	VAL(uint, "flags"));
SYSCALL(splice, C_DESC | C_IO, ssize, VAL(fd, "fd_in", .role = ROLE_READ), OFFSET("off_in"),
	VAL(fd, "fd_out", .role = ROLE_WRITE), OFFSET("off_out"), VAL(size, "len"),
	VAL(splice_flags, "flags"));
SYSCALL(tee, C_DESC | C_IO, ssize, VAL(fd, "fd_in", .role = ROLE_READ),
	VAL(fd, "fd_out", .role = ROLE_WRITE), VAL(size, "len"), VAL(splice_flags, "flags"));
SYSCALL(vmsplice, C_DESC | C_IO, ssize, WRITE_FD, IN(iovec_in, "iov", .cap = LEN_A(2)),
	VAL(ulong, "nr_segs"), VAL(splice_flags, "flags"));
