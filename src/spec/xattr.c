/* Extended attributes. */
#include "spec/file_types.h"
#include "spec/gen/const_file.h"

static FLAGWORD(xattr_flags, 4, cset_xattr_flags);
static FLAGWORD(xattrat_flags, 4, cset_xattrat_flags);

/* The kernel refuses more. */
#define XATTR_SIZE_MAX 65536

/* A value: bytes that most programs end with a NUL, which is then not shown.  Nor is more of it
 * where what is shown ends so. */
static void give_value(struct walk *w, uint64_t addr, uint64_t len)
{
	if (len > XATTR_SIZE_MAX)
		walk_address(w, addr);
	else
		walk_words(w, addr, len);
}

static void hook_value_in(struct walk *w, const struct item *it, uint64_t v)
{
	give_value(w, v, walk_len(w, it->cap));
}

static void hook_value_out(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	give_value(w, v, w->result > 0 ? (uint64_t)w->result : 0);
}

/* Without room nothing is written: the result tells how much there is. */
static void hook_list(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t len = walk_len(w, it->got);

	if (walk_len(w, it->cap))
		walk_bytes(w, v, len);
	else
		walk_address(w, v);
}

static TEXT_HOOK(list, hook_list);
static TEXT_HOOK(value_in, hook_value_in);
static TEXT_HOOK(value_out, hook_value_out);

/* Who asks changes nothing: that is what a stat is, too. */
#define XPATH(r) IN(path, "path", .role = r)
#define XFD(r) VAL(fd, "fd", .role = r)
#define NAME IN(str, "name")

#define XATTR_ROWS(p, class, file) \
	SYSCALL(p##setxattr, class, int, file(ROLE_XATTR), NAME, IN(value_in, "value", .cap = LEN_A(3)), \
		VAL(size, "size"), VAL(xattr_flags, "flags")); \
	SYSCALL(p##getxattr, class, ssize, file(ROLE_STAT), NAME, OUT(value_out, "value"), \
		VAL(size, "size")); \
	SYSCALL(p##listxattr, class, ssize, file(ROLE_STAT), OUT(list, "list", .cap = LEN_A(2), .got = LEN_R), \
		VAL(size, "size")); \
	SYSCALL(p##removexattr, class, int, file(ROLE_XATTR), NAME)
XATTR_ROWS(, C_FILE, XPATH);
XATTR_ROWS(l, C_FILE, XPATH);
XATTR_ROWS(f, C_DESC, XFD);

/* ---- relative to a directory ----------------------------------------------------------- */

#define XATTR_ARGS_SIZE 16

static void hook_args_rest(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_surplus(w, v, XATTR_ARGS_SIZE, w->args[5]);
}

static void hook_args_value(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	give_value(w, v, walk_field(w, 1));
}

/* The value of a get is the kernel's answer, unless only its size was asked for; the struct
 * stays as it was. */
static void hook_args_got(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->failed || !w->exited || !walk_field(w, 1))
		walk_address(w, v);
	else
		give_value(w, v, w->result > 0 ? (uint64_t)w->result : 0);
}

static const struct type t_args_value = { .name = "__aligned_u64",
	.kind = KIND_HOOK,
	.size = 8,
	.flags = TYPE_ALIGN8,
	.hook = hook_args_value };
static const struct type t_args_got = { .name = "__aligned_u64",
	.kind = KIND_HOOK,
	.size = 8,
	.flags = TYPE_ALIGN8,
	.hook = hook_args_got };

#define XATTR_ARGS(id, value) \
	static const struct type t_##id = { .name = "struct xattr_args", .kind = KIND_STRUCT, \
		.hook = hook_args_rest, \
		.fields = (const struct item[]){ VAL(value, "value"), VAL(u32, "size"), \
			VAL(xattr_flags, "flags"), ITEM_END } }
XATTR_ARGS(xattr_args_in, args_value);
XATTR_ARGS(xattr_args_out, args_got);

static void hook_args_in(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->args[5] < XATTR_ARGS_SIZE)
		walk_address(w, v);
	else
		walk_at(w, &t_xattr_args_in, v);
}

static void hook_args_out(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->args[5] < XATTR_ARGS_SIZE)
		walk_address(w, v);
	else
		walk_at(w, &t_xattr_args_out, v);
}

static HOOK(args_in, hook_args_in);
static HOOK(args_out, hook_args_out);

#define XAT(r) VAL(dirfd, "dirfd"), IN(path, "pathname", AT(0), .role = r), VAL(xattrat_flags, "at_flags")

SYSCALL(setxattrat, C_FILE | C_DESC, int, XAT(ROLE_XATTR), NAME, IN(args_in, "uargs"), VAL(size, "usize"));
SYSCALL(getxattrat, C_FILE | C_DESC, ssize, XAT(ROLE_STAT), NAME,
	OUT(args_out, "uargs", FLAGS(ITEM_EVEN_FAILED)), VAL(size, "usize"));
SYSCALL(listxattrat, C_FILE | C_DESC, ssize, XAT(ROLE_STAT), OUT(list, "list", .cap = LEN_A(4), .got = LEN_R),
	VAL(size, "size"));
SYSCALL(removexattrat, C_FILE | C_DESC, int, XAT(ROLE_XATTR), NAME);
