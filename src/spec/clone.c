/* New tasks: fork, vfork, clone, clone3; and what they may leave behind. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "spec/gen/const_process.h"
#include "spec/types.h"
#include "spec/user_desc.h"
#include "walk/walk.h"

enum {
	FLAG_PIDFD = 0x1000,
	FLAG_SETTLS = 0x80000,
	FLAG_PARENT_SETTID = 0x100000,
	FLAG_CHILD_CLEARTID = 0x200000,
	FLAG_CHILD_SETTID = 0x1000000,
	SIGNAL_MASK = 0xff,
};
#define FLAG_INTO_CGROUP 0x200000000ull

static FLAGWORD(clone_flags, 0, cset_clone_flags);
static FLAGWORD(clone3_flags, 8, cset_clone3_flags);
static FLAGWORD(unshare_flags, 0, cset_unshare_flags);
static FLAGWORD(setns_types, 4, cset_setns_types);

SYSCALL(fork, C_PROCESS, tid, ITEM_END);
SYSCALL(vfork, C_PROCESS, tid, ITEM_END);

/* ---- namespaces: "= 0 (net:[4026532008], user:[4026532007])" ---------------------------- */

#define NS_TEXT_MAX 40

static const struct walk_ns namespaces[] = { { 0x02000000, "cgroup" }, { 0x08000000, "ipc" },
	{ 0x00020000, "mnt" }, { 0x40000000, "net" }, { 0x20000000, "pid" }, { 0x00000080, "time" },
	{ 0x10000000, "user" }, { 0x04000000, "uts" } };
#define NAMESPACES (sizeof(namespaces) / sizeof(namespaces[0]))

/* Those of the task itself after the call, or of its new child.  fd >= 0: whichever the descriptor
 * stands for. */
static void put_namespaces(struct walk *w, uint64_t flags, int32_t child, int fd)
{
	char text[NAMESPACES][NS_TEXT_MAX];
	unsigned n = 0;

	if (w->failed || !w->namespace)
		return;
	for (size_t i = 0; i < NAMESPACES; i++) {
		uint64_t inode;

		if (!(flags & namespaces[i].flag) ||
			!w->namespace(w, &namespaces[i], child, &inode))
			continue;
		(void)snprintf(
			text[n], sizeof(text[n]), "%s:[%" PRIu64 "]", namespaces[i].name, inode);
		n += fd < 0 || (w->fd_is && w->fd_is(w, fd, text[n]));
	}
	if (!n)
		return;
	walk_open(w, GROUP_RESULT, NULL);
	for (unsigned i = 0; i < n; i++)
		walk_word(w, text[i]);
	walk_close(w, GROUP_RESULT);
}

static void result_unshare(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	put_namespaces(w, w->args[0], 0, -1);
}

static void result_setns(struct walk *w, const struct item *it, uint64_t v)
{
	uint32_t kinds = (uint32_t)w->args[1];

	(void)it;
	(void)v;
	put_namespaces(w, kinds ? kinds : UINT32_MAX, 0, kinds ? -1 : (int)w->args[0]);
}

ROW(unshare, "unshare", 0, int, (.result = result_unshare), VAL(unshare_flags, "flags"));
ROW(setns, "setns", C_DESC, int, (.result = result_setns), VAL(fd, "fd"),
	VAL(setns_types, "nstype"));

/* ---- clone: the order of registers differs by ABI, that of the line does not ----------- */

static void hook_clone_flags(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t flags = v & ~(uint64_t)SIGNAL_MASK, sig = v & SIGNAL_MASK;

	(void)it;
	walk_open(w, GROUP_OR, NULL);
	if (flags)
		walk_scalar(w, &t_clone_flags, flags);
	if (sig)
		walk_scalar(w, &t_signal, sig);
	if (!v)
		walk_scalar(w, &t_int, 0);
	walk_close(w, GROUP_OR);
}

static const struct type *choose_parent(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->nargs > 1 && w->args[1] & FLAG_PARENT_SETTID ? &t_tid : &t_fd;
}

static const struct type t_stack_shown = { .name = "void *", .kind = KIND_ADDR,
	.flags = TYPE_NAMED };
static const struct type t_flags_shown = { .name = "unsigned long", .kind = KIND_HOOK,
	.flags = TYPE_NAMED, .hook = hook_clone_flags };
static const struct type t_parent_shown = { .name = "pid_t", .kind = KIND_CHOICE, .size = 4,
	.flags = TYPE_NAMED, .choose = choose_parent };

/* It is looked at when the call returns; of one that failed nothing is. */
static void hook_late_tls(struct walk *w, const struct item *it, uint64_t v)
{
	if (w->failed)
		walk_address(w, v);
	else
		t_tls.hook(w, it, v);
}
static const struct type t_late_tls = { .name = "void *", .kind = KIND_HOOK, .flags = TYPE_NAMED,
	.hook = hook_late_tls };

static void result_clone(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	put_namespaces(w, w->args[1] & ~(uint64_t)SIGNAL_MASK, (int32_t)v, -1);
}

static const struct syscall_row clone_shown = { .name = "clone", .classes = C_PROCESS,
	.ret = &t_tid,
	.result = result_clone,
	.args = {
		VAL(stack_shown, "child_stack"),
		VAL(flags_shown, "flags"),
		OUT(parent_shown, "parent_tid", .cap = LEN_K(1), .late = LATE_COMMA,
			WHEN_ANY(1, FLAG_PARENT_SETTID | FLAG_PIDFD)),
		VAL(late_tls, "tls", FLAGS(ITEM_DECODE_LATE), .late = LATE_COMMA,
			WHEN_ANY(1, FLAG_SETTLS)),
		VAL(stack_shown, "child_tidptr", FLAGS(ITEM_DECODE_LATE), .late = LATE_COMMA,
			WHEN_ANY(1, FLAG_CHILD_SETTID | FLAG_CHILD_CLEARTID)),
	} };

static bool reorder(struct walk *w, unsigned child, unsigned tls)
{
	uint64_t in[6];

	memcpy(in, w->regs, sizeof(in));
	w->regs[0] = in[1];
	w->regs[1] = in[0];
	w->regs[3] = in[tls];
	w->regs[4] = in[child];
	w->row = &clone_shown;
	return true;
}

static bool demux_clone(struct walk *w)
{
	return reorder(w, 3, 4);
}

static bool demux_clone_backwards(struct walk *w)
{
	return reorder(w, 4, 3);
}

/* The order of registers, for those who ask the row alone. */
ROW(clone, "clone", C_PROCESS, tid, (.demux = demux_clone),
	VAL(flags_shown, "flags"), VAL(stack_shown, "child_stack"), VAL(addr, "parent_tid"),
	VAL(addr, "child_tidptr"), VAL(addr, "tls"));
ROW(clone_backwards, "clone", C_PROCESS, tid, (.demux = demux_clone_backwards),
	VAL(flags_shown, "flags"), VAL(stack_shown, "child_stack"), VAL(addr, "parent_tid"),
	VAL(addr, "tls"), VAL(addr, "child_tidptr"));

/* ---- clone3 -------------------------------------------------------------------------- */

enum { ARGS_SIZE_VER0 = 64, ARGS_SIZE_VER1 = 80, ARGS_SIZE_VER2 = 88, SET_TID_MAX = 32 };

/* A signal; a number that can be none is shown as such. */
static void hook_exit_signal(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, v < INT32_MAX ? &t_signal : &t_u64, v);
}

static void hook_set_tid(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t count = walk_field(w, 9);

	(void)it;
	if (!count || count > SET_TID_MAX)
		walk_address(w, addr);
	else
		walk_array(w, &t_int, addr, count);
}

/* A descriptor, which strace shows as a number. */
static void hook_cgroup(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_u64, v);
}

/* Kernel longs: 64 bits, aligned so, on every ABI. */
static const struct type t_au64_addr = { .name = "__aligned_u64", .kind = KIND_ADDR, .size = 8,
	.flags = TYPE_ALIGN8 };
static const struct type t_exit_signal = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_exit_signal };
static const struct type t_set_tid = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_set_tid };
static void hook_wide_tls(struct walk *w, const struct item *it, uint64_t v)
{
	t_tls.hook(w, it, v);
}

static const struct type t_wide_tls = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_wide_tls };
static const struct type t_cgroup = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_cgroup };

static void hook_set_tid_fields(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t list = walk_field(w, 8), count = walk_field(w, 9), cgroup = walk_field(w, 10);

	(void)it;
	(void)addr;
	if (list || count) {
		walk_name(w, "set_tid");
		hook_set_tid(w, NULL, list);
		walk_name(w, "set_tid_size");
		walk_scalar(w, &t_u64, count);
	}
	if (cgroup || (w->args[2] > ARGS_SIZE_VER1 && walk_field(w, 0) & FLAG_INTO_CGROUP)) {
		walk_name(w, "cgroup");
		hook_cgroup(w, NULL, cgroup);
	}
	if (w->args[2] > w->scope->len)
		walk_surplus(w, w->args[0], w->scope->len, w->args[2]);
}

static const struct item clone_args_fields[] = {
	VAL(clone3_flags, "flags"),
	VAL(au64_addr, "pidfd", WHEN_ANY(0, FLAG_PIDFD)),
	VAL(au64_addr, "child_tid", WHEN_ANY(0, FLAG_CHILD_SETTID | FLAG_CHILD_CLEARTID)),
	VAL(au64_addr, "parent_tid", WHEN_ANY(0, FLAG_PARENT_SETTID)),
	VAL(exit_signal, "exit_signal"),
	VAL(au64_addr, "stack"),
	VAL(au64_hex, "stack_size"),
	VAL(wide_tls, "tls", WHEN_ANY(0, FLAG_SETTLS)),
	VAL(set_tid, "set_tid", FLAGS(ITEM_HIDDEN)),
	VAL(au64, "set_tid_size", FLAGS(ITEM_HIDDEN)),
	VAL(cgroup, "cgroup", FLAGS(ITEM_HIDDEN)),
	ITEM_END,
};
static const struct type t_clone_args_full = { .name = "struct clone_args", .kind = KIND_STRUCT,
	.fields = clone_args_fields, .hook = hook_set_tid_fields };

/* As much of a struct as is known and given. */
static size_t args_len(uint64_t size)
{
	return size < ARGS_SIZE_VER2 ? (size_t)size : ARGS_SIZE_VER2;
}

/* What the caller left out is zero. */
static void hook_clone_args(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t bytes[ARGS_SIZE_VER2] = { 0 };
	uint64_t size = w->args[2];

	(void)it;
	if (size < ARGS_SIZE_VER0 ||
		!walk_read(w, addr, bytes, args_len(size)))
		walk_address(w, addr);
	else
		walk_inline(w, &t_clone_args_full, bytes, sizeof(bytes), addr);
}

static void told(struct walk *w, const char *name, const struct type *t, uint64_t addr)
{
	walk_name(w, name);
	walk_few(w, t, addr, 1);
}

static bool is_told(uint64_t flags, uint64_t size)
{
	return flags & (FLAG_PIDFD | FLAG_PARENT_SETTID) || size > ARGS_SIZE_VER2;
}

/* => {pidfd=[3], parent_tid=[1234]}; of the struct itself only what is not known can change.
 * Whether there is anything to tell is as it was at entry, where it is, as it is now. */
static void hook_clone_told(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *now = w->mem;
	uint8_t bytes[ARGS_SIZE_VER2] = { 0 };
	uint64_t size = w->args[2], flags;
	bool ok, surplus;

	w->mem = w->enter_mem ? w->enter_mem : now;
	ok = size >= ARGS_SIZE_VER0 && walk_read(w, addr, bytes, args_len(size));
	w->mem = now;
	if (!ok || !is_told(type_number(&t_u64, w->abi, bytes), size))
		return;
	if (!walk_read(w, addr, bytes, args_len(size))) {
		walk_then(w, it);
		walk_address(w, addr);
		return;
	}
	flags = type_number(&t_u64, w->abi, bytes);
	surplus = walk_has_surplus(w, addr, ARGS_SIZE_VER2, size);
	if (!(flags & (FLAG_PIDFD | FLAG_PARENT_SETTID)) && !surplus)
		return;
	walk_then(w, it);
	walk_open(w, GROUP_STRUCT, NULL);
	if (flags & FLAG_PIDFD)
		told(w, "pidfd", &t_fd, type_number(&t_u64, w->abi, bytes + 8));
	if (flags & FLAG_PARENT_SETTID)
		told(w, "parent_tid", &t_tid, type_number(&t_u64, w->abi, bytes + 24));
	if (surplus)
		walk_surplus(w, addr, ARGS_SIZE_VER2, size);
	walk_close(w, GROUP_STRUCT);
}

static HOOK(clone_args, hook_clone_args);
static HOOK(clone_told, hook_clone_told);

static const struct variant untold = VARIANT(0,
	VAL(addr, "told", .late = LATE_SAME, FLAGS(ITEM_HIDDEN)), VAL(size, "size"));

/* Where nothing will be told, all arguments are known when the call begins. */
static const struct variant *find_untold(const struct walk *w, uint64_t addr)
{
	const uint8_t *p = NULL;
	uint64_t size = w->regs[1], flags;
	size_t len = args_len(size);

	if (!w->mem)
		return NULL;
	if (size < ARGS_SIZE_VER0 || w->mem->get(w->mem, addr, len, &p) < len)
		return &untold;
	memcpy(&flags, p, sizeof(flags));
	return is_told(flags, size) ? NULL : &untold;
}

static const struct variants clone3_variants = { .key = 0, .first = 1, .find = find_untold };

static void result_clone3(struct walk *w, const struct item *it, uint64_t v)
{
	struct mem *now = w->mem;
	uint64_t flags;
	bool ok;

	(void)it;
	if (!w->namespace)
		return;
	w->mem = w->enter_mem ? w->enter_mem : now;
	ok = walk_read_num(w, w->args[0], sizeof(flags), &flags);
	w->mem = now;
	if (ok)
		put_namespaces(w, flags, (int32_t)v, -1);
}

ROW(clone3, "clone3", C_PROCESS, tid, (.variants = &clone3_variants, .result = result_clone3),
	IN(clone_args, "cl_args"),
	OUT(clone_told, "told", .late = LATE_THEN),
	VAL(size, "size"));
