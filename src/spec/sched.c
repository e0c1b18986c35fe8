/* Scheduling: policies, priorities, processors. */
#include <errno.h>
#include <stdio.h>

#include "spec/gen/const_process.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(policy, 4, cset_sched_policies);
static FLAGWORD(getattr_flags, 4, cset_sched_getattr_flags);
static FLAGWORD(sched_flags, 8, cset_sched_flags);

#define RESET_ON_FORK 0x40000000u

/* A policy, to which a flag may be added; false: nothing is known of it. */
static bool policy_text(const struct walk *w, uint64_t v, char *text, size_t size)
{
	const char *name = cset_name(&cset_sched_policies, w->abi->facts, v & ~(uint64_t)RESET_ON_FORK);

	if (v > INT32_MAX || (!name && !(v & RESET_ON_FORK)))
		return false;
	if (name)
		snprintf(text, size, "%s%s", v & RESET_ON_FORK ? "SCHED_RESET_ON_FORK|" : "", name);
	else
		snprintf(text, size, "SCHED_RESET_ON_FORK|%#x", (unsigned)v & ~RESET_ON_FORK);
	return true;
}

static void hook_policy(struct walk *w, const struct item *it, uint64_t v)
{
	char text[64];

	(void)it;
	v &= UINT32_MAX;
	if (policy_text(w, v, text, sizeof(text)))
		walk_symbol(w, text, v);
	else
		walk_scalar(w, &t_policy, v);
}
static const struct type t_policy_word = { .name = "int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_policy };

static void result_policy(struct walk *w, const struct item *it, uint64_t v)
{
	char text[64];

	(void)it;
	if (w->failed || !policy_text(w, v, text, sizeof(text)))
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_word(w, text);
	walk_close(w, GROUP_RESULT);
}

static STRUCT(sched_param, VAL(int, "sched_priority"));

SYSCALL(sched_yield, 0, int, ITEM_END);
ROW(sched_getscheduler, "sched_getscheduler", 0, word_hex, (.result = result_policy),
	VAL(tgid, "pid"));
SYSCALL(sched_setscheduler, 0, int,
	VAL(tgid, "pid"), VAL(policy_word, "policy"), IN(sched_param, "param"));
SYSCALL(sched_getparam, 0, int, VAL(tgid, "pid"), OUT(sched_param, "param"));
SYSCALL(sched_setparam, 0, int, VAL(tgid, "pid"), IN(sched_param, "param"));
SYSCALL(sched_get_priority_min, 0, int, VAL(policy, "policy"));
SYSCALL(sched_get_priority_max, 0, int, VAL(policy, "policy"));
SYSCALL(sched_rr_get_interval, 0, int, VAL(tgid, "pid"), OUT(timespec, "tp"));
SYSCALL(sched_rr_get_interval_time64, 0, int, VAL(tgid, "pid"), OUT(timespec64, "tp"));

/* ---- processors -------------------------------------------------------------------------- */

/* What any kernel of today takes: 1024 processors. */
enum { SET_MAX_BYTES = 128 };

static void show_cpus(struct walk *w, uint64_t addr, uint64_t len)
{
	uint8_t set[SET_MAX_BYTES];
	size_t n = len < sizeof(set) ? (size_t)len : sizeof(set);

	if (w->opts->no_structs || (n && !walk_read(w, addr, set, n))) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_BITS, NULL);
	for (size_t i = 0; i < n * 8; i++)
		if (set[i / 8] >> i % 8 & 1)
			walk_scalar(w, &t_uint, i);
	if (n < len)
		walk_more(w);
	walk_close(w, GROUP_BITS);
}

static void hook_cpus_in(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	show_cpus(w, addr, w->args[1]);
}

static void hook_cpus_out(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	show_cpus(w, addr, w->result > 0 ? (uint64_t)w->result : 0);
}

static HOOK(cpus_in, hook_cpus_in);
static HOOK(cpus_out, hook_cpus_out);

SYSCALL(sched_setaffinity, 0, int, VAL(tgid, "pid"), VAL(uint, "cpusetsize"), IN(cpus_in, "mask"));
SYSCALL(sched_getaffinity, 0, long,
	VAL(tgid, "pid"), VAL(uint, "cpusetsize"), OUT(cpus_out, "mask"));

/* ---- sched_attr --------------------------------------------------------------------------- */

enum { ATTR_SIZE_VER0 = 48, ATTR_SIZE_VER1 = 56, KEEP_POLICY = 0x08, KEEP_PARAMS = 0x10 };

/* Fields that shall stay as they are mean nothing in what a caller gives. */
#define ATTR_FIELDS(when_policy, when_params) \
	VAL(u32, "size"), \
	VAL(policy, "sched_policy", when_policy), \
	VAL(sched_flags, "sched_flags"), \
	VAL(s32, "sched_nice", when_params), \
	VAL(u32, "sched_priority", when_params), \
	VAL(u64, "sched_runtime", when_params), \
	VAL(u64, "sched_deadline", when_params), \
	VAL(u64, "sched_period", when_params), \
	VAL(u32, "sched_util_min"), \
	VAL(u32, "sched_util_max")

static void hook_more(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	if (walk_field(w, 0) > ATTR_SIZE_VER1)
		walk_more(w);
}

static const struct item set_fields[] = {
	ATTR_FIELDS(WHEN_NONE(2, KEEP_POLICY | KEEP_PARAMS), WHEN_NONE(2, KEEP_PARAMS)), ITEM_END };
static const struct item got_fields[] = {
	ATTR_FIELDS(WHEN_NONE(2, 0), WHEN_NONE(2, 0)), ITEM_END };
/* A policy that can be none is shown all the same. */
static const struct item bad_fields[] = {
	ATTR_FIELDS(WHEN_NONE(2, 0), WHEN_NONE(2, KEEP_PARAMS)), ITEM_END };
static const struct type t_attr_bad = { .name = "struct sched_attr", .kind = KIND_STRUCT,
	.fields = bad_fields, .hook = hook_more };
static const struct type t_attr_set = { .name = "struct sched_attr", .kind = KIND_STRUCT,
	.fields = set_fields, .hook = hook_more };
static const struct type t_attr_got = { .name = "struct sched_attr", .kind = KIND_STRUCT,
	.fields = got_fields };

/* What is told of a struct of some size: its size alone, or a version that is known. */
static size_t attr_shown(uint64_t size)
{
	return size < ATTR_SIZE_VER0 ? 4 :
		size < ATTR_SIZE_VER1 ? ATTR_SIZE_VER0 :
					ATTR_SIZE_VER1;
}

/* The struct says how large it is; 0 means its first version. */
static void hook_attr_in(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t bytes[ATTR_SIZE_VER1] = { 0 };
	uint64_t size;

	(void)it;
	if (!walk_read_num(w, addr, 4, &size)) {
		walk_address(w, addr);
		return;
	}
	if (!size)
		size = ATTR_SIZE_VER0;
	if (!walk_read(w, addr, bytes, attr_shown(size)))
		walk_address(w, addr);
	else
		walk_inline(w, bytes[7] & 0x80 ? &t_attr_bad : &t_attr_set, bytes, attr_shown(size), addr);
}

static void hook_attr_out(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t bytes[ATTR_SIZE_VER1] = { 0 };
	uint64_t room = w->args[2];

	(void)it;
	if (!room || !walk_read(w, addr, bytes, room < sizeof(bytes) ? (size_t)room : sizeof(bytes)))
		walk_address(w, addr);
	else
		walk_inline(w, &t_attr_got, bytes, attr_shown(type_number(&t_u32, w->abi, bytes)), addr);
}

static HOOK(attr_in, hook_attr_in);
static HOOK(attr_out, hook_attr_out);

/* A kernel to which the struct is too large, or too small, tells the size that it knows. */
static void hook_attr_told(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t size;

	if (!w->failed || w->result != -E2BIG ||
		!walk_read_num(w, addr, 4, &size))
		return;
	walk_then(w, it);
	walk_size_only(w, size, false);
}
static HOOK(attr_told, hook_attr_told);

SYSCALL(sched_setattr, 0, int,
	VAL(tgid, "pid"),
	IN(attr_in, "attr"),
	OUT(attr_told, "told", FLAGS(ITEM_EVEN_FAILED), .late = LATE_THEN),
	VAL(uint, "flags", FLAGS(ITEM_DECODE_LATE), .late = LATE_COMMA));
SYSCALL(sched_getattr, 0, int,
	VAL(tgid, "pid"), OUT(attr_out, "attr"), VAL(uint, "size"),
	VAL(getattr_flags, "flags"));
