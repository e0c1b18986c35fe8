/* What a task may use, has used, and runs on. */
#include "spec/rusage.h"

#include <inttypes.h>
#include <stdio.h>

#include "spec/gen/const_process.h"
#include "spec/ioprio.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(resource, 4, cset_resources);
static ENUM(rusage_who, 4, cset_rusage_who);
static ENUM(priority_which, 4, cset_priority_which);
static ENUM(ioprio_which, 4, cset_ioprio_which);
static ENUM(ioprio_class, 4, cset_ioprio_classes);
static const struct type t_ioprio_class_too = { .name = "ioprio_class", .kind = KIND_ENUM, .size = 4,
	.flags = TYPE_BOTH, .set = &cset_ioprio_classes };
static FLAGWORD(getrandom_flags, 4, cset_getrandom_flags);
static FLAGWORD(personality_flags, 4, cset_personality_flags);
static ENUM(personality_type, 4, cset_personality_types);

/* ---- limits ------------------------------------------------------------------------ */

static void show_limit(struct walk *w, uint64_t v, uint64_t infinity, const char *name)
{
	char text[40];

	if (v == infinity) {
		walk_symbol_udec(w, name, v);
	} else if (v > 1024 && v % 1024 == 0) {
		snprintf(text, sizeof(text), "%" PRIu64 "*1024", v / 1024);
		walk_symbol_udec(w, text, v);
	} else {
		walk_scalar(w, &t_u64, v);
	}
}

static void hook_limit64(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	show_limit(w, v, UINT64_MAX, "RLIM64_INFINITY");
}

static void hook_limit(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->abi->klong == 8)
		show_limit(w, v, UINT64_MAX, "RLIM64_INFINITY");
	else
		show_limit(w, v, UINT32_MAX, "RLIM_INFINITY");
}

static const struct type t_limit = { .name = "unsigned long", .kind = KIND_HOOK, .size = SIZE_KLONG,
	.hook = hook_limit };
static const struct type t_limit64 = { .name = "uint64_t", .kind = KIND_HOOK, .size = 8,
	.hook = hook_limit64 };

static STRUCT(rlimit, VAL(limit, "rlim_cur"), VAL(limit, "rlim_max"));
static STRUCT(rlimit64, VAL(limit64, "rlim_cur"), VAL(limit64, "rlim_max"));

SYSCALL(getrlimit, 0, int, VAL(resource, "resource"), OUT(rlimit, "rlim"));
ROW(old_getrlimit, "getrlimit", 0, int, (), VAL(resource, "resource"), OUT(rlimit, "rlim"));
SYSCALL(setrlimit, 0, int, VAL(resource, "resource"), IN(rlimit, "rlim"));
SYSCALL(prlimit64, 0, int,
	VAL(pid, "pid"),
	VAL(resource, "resource"),
	IN(rlimit64, "new_limit"),
	OUT(rlimit64, "old_limit"));

/* ---- use ---------------------------------------------------------------------------- */

STRUCT(rusage,
	VAL(timeval, "ru_utime"),
	VAL(timeval, "ru_stime"),
	VAL(kulong, "ru_maxrss", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_ixrss", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_idrss", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_isrss", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_minflt", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_majflt", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_nswap", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_inblock", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_oublock", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_msgsnd", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_msgrcv", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_nsignals", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_nvcsw", FLAGS(ITEM_VERBOSE)),
	VAL(kulong, "ru_nivcsw", FLAGS(ITEM_VERBOSE)));

SYSCALL(getrusage, 0, int, VAL(rusage_who, "who"), OUT(rusage, "usage"));

#define SYSINFO \
	VAL(kulong, "uptime"), VAL(kulong, "loads", .n = 3), VAL(kulong, "totalram"), \
		VAL(kulong, "freeram"), VAL(kulong, "sharedram"), VAL(kulong, "bufferram"), \
		VAL(kulong, "totalswap"), VAL(kulong, "freeswap"), VAL(u16, "procs"), \
		VAL(u16, "pad", FLAGS(ITEM_PAD)), VAL(kulong, "totalhigh"), VAL(kulong, "freehigh"), \
		VAL(u32, "mem_unit")
static STRUCT(sysinfo_64, SYSINFO);
static STRUCT(sysinfo_i386, SYSINFO, PAD(8));

static const struct type *choose_sysinfo(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->abi->klong == 4 ? &t_sysinfo_i386 : &t_sysinfo_64;
}
static CHOICE(sysinfo_struct, choose_sysinfo);

SYSCALL(sysinfo, 0, int, OUT(sysinfo_struct, "info"));

/* ---- names --------------------------------------------------------------------------- */

static STRUCT(new_utsname,
	VAL(chars, "sysname", .n = 65),
	VAL(chars, "nodename", .n = 65),
	VAL(chars, "release", .n = 65, FLAGS(ITEM_VERBOSE)),
	VAL(chars, "version", .n = 65, FLAGS(ITEM_VERBOSE)),
	VAL(chars, "machine", .n = 65, FLAGS(ITEM_VERBOSE)),
	VAL(chars, "domainname", .n = 65, FLAGS(ITEM_VERBOSE)));
SYSCALL(uname, 0, int, OUT(new_utsname, "buf"));
/* strace shows these as addresses; so do we. */
SYSCALL(olduname, 0, int, VAL(word_hex, "buf"));
SYSCALL(oldolduname, 0, int, VAL(word_hex, "buf"));
/* The kernel takes 64 bytes at most. */
static void hook_host_name(struct walk *w, const struct item *it, uint64_t addr)
{
	enum { NAME_BYTES = 64 };

	(void)it;
	if (w->args[1] > NAME_BYTES)
		walk_address(w, addr);
	else
		walk_bytes(w, addr, w->args[1]);
}

static TEXT_HOOK(host_name, hook_host_name);

SYSCALL(sethostname, 0, int, IN(host_name, "name"), VAL(uint, "len"));
SYSCALL(setdomainname, 0, int, IN(host_name, "name"), VAL(uint, "len"));

/* ---- the rest ------------------------------------------------------------------------ */

SYSCALL(getcpu, 0, int,
	OUT(uint, "cpu", .cap = LEN_K(1)), OUT(uint, "node", .cap = LEN_K(1)), VAL(addr, "tcache"));

static void hook_random(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t got = w->result > 0 ? (uint64_t)w->result : 0, max = w->opts->string_max;
	uint64_t n = got < max ? got : max;
	uint8_t bytes[4096];

	(void)it;
	if (n > sizeof(bytes) - 1)
		n = sizeof(bytes) - 1;
	/* What is cut must go on: one byte more than is shown has to be there. */
	if (!walk_read(w, addr, bytes, (size_t)(n + (n < got))))
		walk_address(w, addr);
	else
		walk_raw_bytes(w, &t_hexstr, bytes, (size_t)n, n < got ? BYTES_MORE : 0);
}

static TEXT_HOOK(random_bytes, hook_random);

SYSCALL(getrandom, 0, ssize,
	OUT(random_bytes, "buf"), VAL(size, "buflen"), VAL(getrandom_flags, "flags"));

/* which: that of the process, the group, else of a user */
static const struct type *who(uint32_t which, uint32_t process, uint32_t group)
{
	return which == process ? &t_tgid : which == group ? &t_pgid : &t_int;
}

static const struct type *choose_priority_who(const struct walk *w, const struct item *it)
{
	enum { WHO_PROCESS = 0, WHO_PGRP = 1 };

	(void)it;
	return who((uint32_t)w->args[0], WHO_PROCESS, WHO_PGRP);
}

static const struct type *choose_ioprio_who(const struct walk *w, const struct item *it)
{
	enum { WHO_PROCESS = 1, WHO_PGRP = 2 };

	(void)it;
	return who((uint32_t)w->args[0], WHO_PROCESS, WHO_PGRP);
}

static CHOICE(priority_who, choose_priority_who);
static CHOICE(ioprio_who, choose_ioprio_who);

SYSCALL(getpriority, 0, long, VAL(priority_which, "which"), VAL(priority_who, "who"));
SYSCALL(setpriority, 0, int,
	VAL(priority_which, "which"), VAL(priority_who, "who"), VAL(int, "prio"));
SYSCALL(nice, 0, long, VAL(int, "inc"));

static void put_ioprio(struct walk *w, const struct type *class, uint64_t v)
{
	walk_open(w, GROUP_CALL, "IOPRIO_PRIO_VALUE");
	walk_scalar(w, class, v >> 13);
	walk_scalar(w, &t_uint, v & 0x1fff);
	walk_close(w, GROUP_CALL);
}

void ioprio_walk(struct walk *w, uint64_t v)
{
	put_ioprio(w, &t_ioprio_class, v);
}

void ioprio_walk_meaning(struct walk *w, uint64_t v)
{
	put_ioprio(w, w->opts->numbers_too ? &t_ioprio_class_too : &t_ioprio_class, v);
}

static void hook_ioprio(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_open(w, GROUP_EITHER, NULL);
	walk_scalar(w, &t_int, type_extend(&t_int, w->abi, v));
	ioprio_walk_meaning(w, v);
	walk_close(w, GROUP_EITHER);
}

static const struct type t_ioprio = { .name = "int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_ioprio };

static void result_ioprio(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->failed || w->opts->numbers_only)
		return;
	walk_open(w, GROUP_RESULT, NULL);
	ioprio_walk(w, v);
	walk_close(w, GROUP_RESULT);
}

ROW(ioprio_get, "ioprio_get", 0, int, (.result = result_ioprio),
	VAL(ioprio_which, "which"), VAL(ioprio_who, "who"));
SYSCALL(ioprio_set, 0, int,
	VAL(ioprio_which, "which"), VAL(ioprio_who, "who"), VAL(ioprio, "ioprio"));

static void show_personality(struct walk *w, uint64_t v)
{
	uint64_t flags = v & 0xffffff00u;

	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_personality_type, v & 0xff);
	if (flags)
		walk_scalar(w, &t_personality_flags, flags);
	walk_close(w, GROUP_OR);
}

static void hook_personality(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (v == 0xffffffffu)
		walk_scalar(w, &t_uint_hex, v);
	else
		show_personality(w, v);
}

static const struct type t_persona = { .name = "unsigned int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_personality };

static void result_personality(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->failed)
		return;
	walk_open(w, GROUP_RESULT, NULL);
	show_personality(w, v & 0xffffffffu);
	walk_close(w, GROUP_RESULT);
}

ROW(personality, "personality", 0, uint_hex, (.result = result_personality),
	VAL(persona, "persona"));

static const struct type t_umask = { .name = "mode_t", .kind = KIND_PERM, .size = 2 };

SYSCALL(umask, 0, perm, VAL(umask, "mask"));
