/* Signals: sending, handling, waiting. */
#include <stdio.h>

#include "spec/gen/const_process.h"
#include "spec/gen/const_signal.h"
#include "spec/sigevent.h"
#include "spec/other_fd.h"
#include "spec/siginfo.h"
#include "spec/types.h"
#include "walk/walk.h"

/* Bytes of the kernel's sigset_t. */
enum { SET_BYTES = 8, FLAG_RESTORER = 0x04000000 };

static FLAGWORD(sa_flags, 0, cset_sigact_flags);
static FLAGWORD(sa_flags32, 4, cset_sigact_flags);
static ENUM(mask_how, 4, cset_sigprocmask_cmds);
static FLAGWORD(ss_flags, 4, cset_sigaltstack_flags);
static ENUM(sigev_notify, 4, cset_sigev_values);
static FLAGWORD(pidfd_open_flags, 4, cset_pidfd_open_flags);
static FLAGWORD(pidfd_signal_flags, 4, cset_pidfd_signal_flags);

/* ---- sending --------------------------------------------------------------------------- */

SYSCALL(kill, C_SIGNAL | C_PROCESS, int, VAL(tgid, "pid"), VAL(signal, "sig"));
SYSCALL(tkill, C_SIGNAL | C_PROCESS, int, VAL(tid, "tid"), VAL(signal, "sig"));
SYSCALL(tgkill, C_SIGNAL | C_PROCESS, int,
	VAL(tgid, "tgid"), VAL(tid, "tid"), VAL(signal, "sig"));
SYSCALL(rt_sigqueueinfo, C_SIGNAL | C_PROCESS, int,
	VAL(tgid, "tgid"), VAL(signal, "sig"), IN(siginfo, "info"));
SYSCALL(rt_tgsigqueueinfo, C_SIGNAL | C_PROCESS, int,
	VAL(tgid, "tgid"), VAL(tid, "tid"), VAL(signal, "sig"), IN(siginfo, "info"));

SYSCALL(pidfd_open, C_DESC, fd, VAL(tgid, "pid"), VAL(pidfd_open_flags, "flags"));

static void hook_targetfd(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	fd_of_pidfd(w, (int)w->args[0], (int)v);
}

static HOOK(targetfd, hook_targetfd);

SYSCALL(pidfd_getfd, C_DESC, fd,
	VAL(fd, "pidfd"), VAL(targetfd, "targetfd", .role = ROLE_RECEIVE), VAL(uint_hex, "flags"));
SYSCALL(pidfd_send_signal, C_DESC | C_SIGNAL | C_PROCESS, int,
	VAL(fd, "pidfd"),
	VAL(signal, "sig"),
	IN(siginfo, "info"),
	VAL(pidfd_signal_flags, "flags"));

/* ---- handlers -------------------------------------------------------------------------- */

static void hook_handler(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (v == 0)
		walk_symbol(w, "SIG_DFL", v);
	else if (v == 1)
		walk_symbol(w, "SIG_IGN", v);
	else if (v == UINT64_MAX)
		walk_symbol(w, "SIG_ERR", v);
	else
		walk_address(w, v);
}

static const struct type t_handler = { .name = "void (*)(int)", .kind = KIND_HOOK,
	.hook = hook_handler };

/* In the line the mask stands before the flags, in memory it does not. */
static void show_handler(struct walk *w, uint64_t handler)
{
	walk_name(w, "sa_handler");
	hook_handler(w, NULL, handler);
}

/* As t_action is walked: handler, mask, flags, restorer. */
static void hook_action(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t word = w->abi->word;
	const uint8_t *mask = w->scope->bytes + 3 * word;
	uint64_t flags = walk_field(w, 1);

	(void)it;
	(void)addr;
	show_handler(w, walk_field(w, 0));
	walk_name(w, "sa_mask");
	walk_raw_bytes(w, &t_sigset, mask, SET_BYTES, 0);
	walk_name(w, "sa_flags");
	walk_scalar(w, &t_sa_flags, flags);
	if (flags & FLAG_RESTORER) {
		walk_name(w, "sa_restorer");
		walk_address(w, walk_field(w, 2));
	}
}

static const struct item action_fields[] = {
	VAL(handler, "sa_handler", FLAGS(ITEM_HIDDEN)),
	VAL(sa_flags, "sa_flags", FLAGS(ITEM_HIDDEN)),
	VAL(addr, "sa_restorer", FLAGS(ITEM_HIDDEN)),
	VAL(sigset, "sa_mask", FLAGS(ITEM_HIDDEN)),
	ITEM_END,
};
static const struct type t_action = { .name = "struct sigaction", .kind = KIND_STRUCT,
	.fields = action_fields, .hook = hook_action };

SYSCALL(rt_sigaction, C_SIGNAL, int,
	VAL(signal, "signum"),
	IN(action, "act"),
	OUT(action, "oldact"),
	VAL(size, "sigsetsize"));

/* i386's old struct has a mask of one word. */
static void hook_old_action(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t flags = walk_field(w, 2);

	(void)it;
	(void)addr;
	show_handler(w, walk_field(w, 0));
	walk_name(w, "sa_mask");
	walk_raw_bytes(w, &t_sigset, w->scope->bytes + w->abi->word, w->abi->word, 0);
	walk_name(w, "sa_flags");
	walk_scalar(w, &t_sa_flags32, flags);
	if (flags & FLAG_RESTORER) {
		walk_name(w, "sa_restorer");
		walk_address(w, walk_field(w, 3));
	}
}

static const struct item old_action_fields[] = {
	VAL(handler, "sa_handler", FLAGS(ITEM_HIDDEN)),
	VAL(ulong, "sa_mask", FLAGS(ITEM_HIDDEN)),
	VAL(sa_flags, "sa_flags", FLAGS(ITEM_HIDDEN)),
	VAL(addr, "sa_restorer", FLAGS(ITEM_HIDDEN)),
	ITEM_END,
};
static const struct type t_old_action = { .name = "struct old_sigaction", .kind = KIND_STRUCT,
	.fields = old_action_fields, .hook = hook_old_action };

SYSCALL(sigaction, C_SIGNAL, int,
	VAL(signal, "signum"), IN(old_action, "act"), OUT(old_action, "oldact"));

static void result_handler(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t word = type_extend(&t_addr, w->abi, v);

	(void)it;
	if (w->failed || (word > 1 && word != type_extend(&t_addr, w->abi, UINT64_MAX)))
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_word(w, word == 0 ? "SIG_DFL" : word == 1 ? "SIG_IGN" : "SIG_ERR");
	walk_close(w, GROUP_RESULT);
}

ROW(signal, "signal", C_SIGNAL, word_hex, (.result = result_handler),
	VAL(signal, "signum"), VAL(handler, "handler"));

static STRUCT(stack, VAL(addr, "ss_sp"), VAL(ss_flags, "ss_flags"), VAL(size, "ss_size"));
SYSCALL(sigaltstack, C_SIGNAL, int, IN(stack, "ss"), OUT(stack, "old_ss"));

/* ---- masks ------------------------------------------------------------------------------ */

/* A set whose size is told by .cap; nothing that the kernel would not take is read. */
static void show_set(struct walk *w, const struct item *it, uint64_t addr, uint64_t min)
{
	uint64_t len = walk_len(w, it->cap);

	if (len < min || len > SET_BYTES)
		walk_address(w, addr);
	else
		walk_bytes_as(w, &t_sigset, addr, len);
}

static void hook_set(struct walk *w, const struct item *it, uint64_t addr)
{
	show_set(w, it, addr, w->abi->word);
}

static void hook_set_any(struct walk *w, const struct item *it, uint64_t addr)
{
	show_set(w, it, addr, 1);
}

static HOOK(set, hook_set);
static HOOK(set_any, hook_set_any);

SYSCALL(rt_sigprocmask, C_SIGNAL, int,
	VAL(mask_how, "how"),
	IN(set, "set", .cap = LEN_A(3)),
	OUT(set, "oldset", .cap = LEN_A(3)),
	VAL(size, "sigsetsize"));
SYSCALL(rt_sigpending, C_SIGNAL, int,
	OUT(set_any, "set", .cap = LEN_A(1)), VAL(size, "sigsetsize"));
SYSCALL(rt_sigsuspend, C_SIGNAL, int, IN(set, "mask", .cap = LEN_A(1)), VAL(size, "sigsetsize"));
SYSCALL(sigprocmask, C_SIGNAL, int,
	VAL(mask_how, "how"), IN(set, "set", .cap = LEN_K(4)), OUT(set, "oldset", .cap = LEN_K(4)));
SYSCALL(sigpending, C_SIGNAL, int, OUT(set, "set", .cap = LEN_K(4)));

/* A mask that is a value, not behind a pointer. */
static void show_mask(struct walk *w, uint64_t v)
{
	uint8_t bytes[4];

	for (unsigned i = 0; i < sizeof(bytes); i++)
		bytes[i] = (uint8_t)(v >> 8 * i);
	walk_raw_bytes(w, &t_sigset, bytes, sizeof(bytes), 0);
}

static void hook_mask(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	show_mask(w, v);
}

static const struct type t_mask = { .name = "unsigned long", .kind = KIND_HOOK, .size = 4,
	.hook = hook_mask };

static void mask_result(struct walk *w, const char *name, uint64_t v)
{
	if (w->failed)
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_name(w, name);
	show_mask(w, v);
	walk_close(w, GROUP_RESULT);
}

static void result_mask(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	mask_result(w, "mask", v);
}

static void result_old_mask(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	mask_result(w, "old mask", v);
}

SYSCALL(sigsuspend, C_SIGNAL, int,
	VAL(int, "history0", FLAGS(ITEM_HIDDEN)),
	VAL(int, "history1", FLAGS(ITEM_HIDDEN)),
	VAL(mask, "mask"));
ROW(sgetmask, "sgetmask", C_SIGNAL, word_hex, (.result = result_mask), ITEM_END);
ROW(ssetmask, "ssetmask", C_SIGNAL, word_hex, (.result = result_old_mask), VAL(mask, "newmask"));
SYSCALL(pause, C_SIGNAL, int, ITEM_END);

/* ---- waiting ---------------------------------------------------------------------------- */

static void result_signal(struct walk *w, const struct item *it, uint64_t v)
{
	const char *name = cset_name(&cset_signal_names, w->abi->facts, v);
	char text[24];

	(void)it;
	if (w->failed || !v)
		return;
	if (!name && v >= 32 && v <= 64) {
		if (v == 32)
			snprintf(text, sizeof(text), "SIGRTMIN");
		else
			snprintf(text, sizeof(text), "SIGRT_%u", (unsigned)v - 32);
		name = text;
	} else if (!name) {
		snprintf(text, sizeof(text), "%u", (unsigned)v);
		name = text;
	}
	walk_open(w, GROUP_RESULT, NULL);
	walk_word(w, name);
	walk_close(w, GROUP_RESULT);
}

/* Without a place for the info all arguments are known at once. */
static const struct variant no_info = VARIANT(0, VAL(addr, "info"), IN(timespec, "timeout"),
	VAL(size, "sigsetsize"));
static const struct variant no_info_time64 = VARIANT(0, VAL(addr, "info"),
	IN(timespec64, "timeout"), VAL(size, "sigsetsize"));

static const struct variant *find_no_info(const struct walk *w, uint64_t set)
{
	(void)set;
	return w->regs[1] ? NULL : &no_info;
}

static const struct variant *find_no_info_time64(const struct walk *w, uint64_t set)
{
	(void)set;
	return w->regs[1] ? NULL : &no_info_time64;
}

static const struct variants timedwait = { .key = 0, .first = 1, .find = find_no_info };
static const struct variants timedwait_time64 = { .key = 0, .first = 1,
	.find = find_no_info_time64 };

ROW(rt_sigtimedwait, "rt_sigtimedwait", C_SIGNAL, int,
	(.result = result_signal, .variants = &timedwait),
	IN(set, "set", .cap = LEN_A(3)),
	OUT(siginfo, "info"),
	IN(timespec, "timeout"),
	VAL(size, "sigsetsize"));
ROW(rt_sigtimedwait_time64, "rt_sigtimedwait_time64", C_SIGNAL, int,
	(.result = result_signal, .variants = &timedwait_time64),
	IN(set, "set", .cap = LEN_A(3)),
	OUT(siginfo, "info"),
	IN(timespec64, "timeout"),
	VAL(size, "sigsetsize"));

/* ---- returning -------------------------------------------------------------------------- */

/* Where the kernel left the mask that was in force, seen from the stack pointer of the call:
 * in the frame that it built for the handler, without what the trampoline popped. */
static uint64_t mask_at(const struct walk *w)
{
	switch (w->abi->id) {
	case ABI_I386:
		return w->sp + 248;
	case ABI_AARCH64:
		return w->sp + 168;
	default:
		return w->sp + 296;
	}
}

static void show_frame(struct walk *w, const uint8_t *mask, uint64_t at)
{
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "mask");
	if (w->opts->no_structs)
		walk_address(w, at);
	else
		walk_raw_bytes(w, &t_sigset, mask, SET_BYTES, 0);
	walk_close(w, GROUP_STRUCT);
}

static void hook_frame(struct walk *w, const struct item *it, uint64_t v)
{
	uint8_t mask[SET_BYTES];

	(void)it;
	(void)v;
	if (w->sp && walk_read(w, mask_at(w), mask, sizeof(mask)))
		show_frame(w, mask, mask_at(w));
	else
		walk_address(w, w->sp);
}

/* i386's old frame has the first word among the registers, the second after the FPU's state. */
static void hook_old_frame(struct walk *w, const struct item *it, uint64_t v)
{
	enum { MASK_AT = 80, MORE_AT = 88 + 624 };
	uint8_t mask[SET_BYTES];

	(void)it;
	(void)v;
	if (w->sp && walk_read(w, w->sp + MASK_AT, mask, 4) &&
		walk_read(w, w->sp + MORE_AT, mask + 4, 4))
		show_frame(w, mask, w->sp + MASK_AT);
	else
		walk_address(w, w->sp);
}

static HOOK(signal_frame, hook_frame);
static HOOK(old_signal_frame, hook_old_frame);

ROW(rt_sigreturn, "rt_sigreturn", C_SIGNAL, long, (.flags = ROW_RESTORES),
	VAL(signal_frame, "frame"));
ROW(sigreturn, "sigreturn", C_SIGNAL, long, (.flags = ROW_RESTORES),
	VAL(old_signal_frame, "frame"));

/* ---- struct sigevent --------------------------------------------------------------------- */

enum { NOTIFY_SIGNAL = 0, NOTIFY_THREAD = 2, NOTIFY_THREAD_ID = 4 };

static void hook_sigevent(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t value = walk_field(w, 0), sig = walk_field(w, 1), notify = walk_field(w, 2);
	bool is_signal = notify == NOTIFY_SIGNAL || notify == NOTIFY_THREAD ||
		notify == NOTIFY_THREAD_ID;

	(void)it;
	(void)addr;
	if (value) {
		walk_name(w, "sigev_value");
		walk_open(w, GROUP_STRUCT, NULL);
		walk_name(w, "sival_int");
		walk_scalar(w, &t_int, type_extend(&t_int, w->abi, value));
		walk_name(w, "sival_ptr");
		walk_address(w, value);
		walk_close(w, GROUP_STRUCT);
	}
	walk_name(w, "sigev_signo");
	walk_scalar(w, is_signal ? &t_signal : &t_uint,
		type_extend(is_signal ? &t_signal : &t_uint, w->abi, sig));
	walk_name(w, "sigev_notify");
	walk_scalar(w, &t_sigev_notify, notify);
	if (notify == NOTIFY_THREAD_ID) {
		walk_name(w, "sigev_notify_thread_id");
		walk_scalar(w, &t_int, type_extend(&t_int, w->abi, walk_field(w, 3)));
	} else if (notify == NOTIFY_THREAD) {
		walk_name(w, "sigev_notify_function");
		walk_address(w, walk_field(w, 3));
		walk_name(w, "sigev_notify_attributes");
		walk_address(w, walk_field(w, 4));
	}
}

static const struct item sigevent_fields[] = {
	VAL(addr, "sigev_value", FLAGS(ITEM_HIDDEN)),
	VAL(uint, "sigev_signo", FLAGS(ITEM_HIDDEN)),
	VAL(uint, "sigev_notify", FLAGS(ITEM_HIDDEN)),
	VAL(addr, "sigev_notify_function", FLAGS(ITEM_HIDDEN)),
	VAL(addr, "sigev_notify_attributes", FLAGS(ITEM_HIDDEN)),
	ITEM_END,
};
const struct type t_sigevent = { .name = "struct sigevent", .kind = KIND_STRUCT,
	.fields = sigevent_fields, .hook = hook_sigevent };
