/* Who a task is: users, groups, processes, capabilities. */
#include "spec/gen/const_process.h"
#include "spec/types.h"
#include "walk/walk.h"

static const struct type t_uid16 = { .name = "uid16_t", .kind = KIND_ID, .size = 2 };
static const struct type t_gid16 = { .name = "gid16_t", .kind = KIND_ID, .size = 2 };

/* ---- processes ---------------------------------------------------------------------------- */

SYSCALL(getpid, C_PURE, tgid, ITEM_END);
SYSCALL(gettid, C_PURE, tid, ITEM_END);
SYSCALL(getppid, C_PURE, tgid, ITEM_END);
SYSCALL(getpgrp, C_PURE, pgid, ITEM_END);
SYSCALL(getpgid, 0, pgid, VAL(pid, "pid"));
SYSCALL(setpgid, 0, int, VAL(tgid, "pid"), VAL(pgid, "pgid"));
SYSCALL(getsid, 0, sid, VAL(pid, "pid"));
SYSCALL(setsid, 0, sid, ITEM_END);
SYSCALL(set_tid_address, 0, tid, VAL(word_hex, "tidptr"));

/* ---- users and groups ----------------------------------------------------------------------- */

/* Their result is a plain number: the highest id is no "-1" there. */
#define GET(entry, nm) ROW(entry, nm, C_CREDS | C_PURE, ulong, (), ITEM_END)
#define SET1(entry, nm, t, a) ROW(entry, nm, C_CREDS, int, (), VAL(t, a))
#define SET2(entry, nm, t, a, b) ROW(entry, nm, C_CREDS, int, (), VAL(t, a), VAL(t, b))
#define SET3(entry, nm, t, a, b, c) \
	ROW(entry, nm, C_CREDS, int, (), VAL(t, a), VAL(t, b), VAL(t, c))
#define GET3(entry, nm, t, a, b, c) \
	ROW(entry, nm, C_CREDS, int, (), OUT(t, a, .cap = LEN_K(1)), OUT(t, b, .cap = LEN_K(1)), \
		OUT(t, c, .cap = LEN_K(1)))

GET(getuid, "getuid");
GET(geteuid, "geteuid");
GET(getgid, "getgid");
GET(getegid, "getegid");
GET(getuid16, "getuid");
GET(geteuid16, "geteuid");
GET(getgid16, "getgid");
GET(getegid16, "getegid");

SET1(setuid, "setuid", uid, "uid");
SET1(setgid, "setgid", gid, "gid");
SET1(setuid16, "setuid", uid16, "uid");
SET1(setgid16, "setgid", gid16, "gid");
SET2(setreuid, "setreuid", uid, "ruid", "euid");
SET2(setregid, "setregid", gid, "rgid", "egid");
SET2(setreuid16, "setreuid", uid16, "ruid", "euid");
SET2(setregid16, "setregid", gid16, "rgid", "egid");
SET3(setresuid, "setresuid", uid, "ruid", "euid", "suid");
SET3(setresgid, "setresgid", gid, "rgid", "egid", "sgid");
SET3(setresuid16, "setresuid", uid16, "ruid", "euid", "suid");
SET3(setresgid16, "setresgid", gid16, "rgid", "egid", "sgid");
GET3(getresuid, "getresuid", uid, "ruid", "euid", "suid");
GET3(getresgid, "getresgid", gid, "rgid", "egid", "sgid");
GET3(getresuid16, "getresuid", uid16, "ruid", "euid", "suid");
GET3(getresgid16, "getresgid", gid16, "rgid", "egid", "sgid");

ROW(setfsuid, "setfsuid", C_CREDS, ulong, (), VAL(uid, "fsuid"));
ROW(setfsgid, "setfsgid", C_CREDS, ulong, (), VAL(gid, "fsgid"));
ROW(setfsuid16, "setfsuid", C_CREDS, ulong, (), VAL(uid16, "fsuid"));
ROW(setfsgid16, "setfsgid", C_CREDS, ulong, (), VAL(gid16, "fsgid"));

/* More groups than the kernel's limit cannot be. */
enum { GROUPS_MAX = 65536 };

static void show_groups(struct walk *w, const struct type *t, uint64_t addr, uint64_t count)
{
	if (count > GROUPS_MAX)
		walk_address(w, addr);
	else
		walk_array(w, t, addr, count);
}

static void hook_groups_in(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	show_groups(w, &t_gid, addr, (uint32_t)w->args[0]);
}

static void hook_groups16_in(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	show_groups(w, &t_gid16, addr, (uint32_t)w->args[0]);
}

static uint64_t groups_got(const struct walk *w)
{
	return w->result > 0 ? (uint64_t)w->result : 0;
}

static void hook_groups_out(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	show_groups(w, &t_gid, addr, groups_got(w));
}

static void hook_groups16_out(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	show_groups(w, &t_gid16, addr, groups_got(w));
}

static TEXT_HOOK(groups_in, hook_groups_in);
static TEXT_HOOK(groups16_in, hook_groups16_in);
static TEXT_HOOK(groups_out, hook_groups_out);
static TEXT_HOOK(groups16_out, hook_groups16_out);

ROW(getgroups, "getgroups", C_CREDS, int, (), VAL(int, "size"), OUT(groups_out, "list"));
ROW(setgroups, "setgroups", C_CREDS, int, (), VAL(int, "size"), IN(groups_in, "list"));
ROW(getgroups16, "getgroups", C_CREDS, int, (), VAL(int, "size"), OUT(groups16_out, "list"));
ROW(setgroups16, "setgroups", C_CREDS, int, (), VAL(int, "size"), IN(groups16_in, "list"));

/* ---- capabilities ----------------------------------------------------------------------------- */

#define CAP_VERSION_1 0x19980330u
#define CAP_VERSION_2 0x20071026u
#define CAP_VERSION_3 0x20080522u

static ENUM(cap_version, 4, cset_capability_versions);
static FLAGWORD(caps, 4, cset_capabilities);
static FLAGWORD(caps_high, 4, cset_capabilities_high);
static STRUCT(cap_header, VAL(cap_version, "version"), VAL(pid, "pid"));

/* A set of up to 64, half of it in the first struct and half in the second. */
static void show_caps(struct walk *w, const char *name, uint64_t low, uint64_t high)
{
	walk_name(w, name);
	walk_open(w, GROUP_OR, NULL);
	if (low || !high)
		walk_scalar(w, &t_caps, low);
	if (high)
		walk_scalar(w, &t_caps_high, high);
	walk_close(w, GROUP_OR);
}

static void hook_cap_data(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t header;
	uint32_t version, sets[6] = { 0 };
	size_t size;

	(void)it;
	if (!walk_read_num(w, w->args[0], 8, &header)) {
		walk_address(w, addr);
		return;
	}
	version = (uint32_t)header;
	size = version == CAP_VERSION_2 || version == CAP_VERSION_3 ? 24 : 12;
	if (!walk_read(w, addr, sets, size)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	show_caps(w, "effective", sets[0], sets[3]);
	show_caps(w, "permitted", sets[1], sets[4]);
	show_caps(w, "inheritable", sets[2], sets[5]);
	walk_close(w, GROUP_STRUCT);
}

static HOOK(cap_data, hook_cap_data);

SYSCALL(capget, C_CREDS, int, IN(cap_header, "hdrp"), OUT(cap_data, "datap"));
SYSCALL(capset, C_CREDS, int, IN(cap_header, "hdrp"), IN(cap_data, "datap"));
