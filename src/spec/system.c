/* The machine as a whole: reboot, modules, kernel images, the kernel's log, accounting. */
#include "spec/gen/const_process.h"
#include "spec/types.h"
#include "walk/walk.h"

/* ---- reboot and kernel images ----------------------------------------------------------------- */

static ENUM(magic1, 4, cset_reboot_magic1);
static ENUM(magic2, 4, cset_reboot_magic2);
static ENUM(reboot_cmd, 4, cset_reboot_cmds);

/* The kernel's buffer has room for these and a NUL. */
#define REBOOT_ARG_BYTES 255

static void hook_reboot_arg(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_string_in(w, &t_str, addr, REBOOT_ARG_BYTES);
}
static TEXT_HOOK(reboot_arg, hook_reboot_arg);

SYSCALL(reboot, 0, int,
	VAL(magic1, "magic"),
	VAL(magic2, "magic2"),
	VAL(reboot_cmd, "op"),
	IN(reboot_arg, "arg", WHEN_EQ(2, 0xa1b2c3d4)));

static FLAGWORD(kexec_flags, 0, cset_kexec_flags);
static ENUM(kexec_arch, 0, cset_kexec_archs);
static FLAGWORD(kexec_file_flags, 0, cset_kexec_file_flags);
static STRUCT(kexec_segment,
	VAL(addr, "buf"), VAL(size, "bufsz"), VAL(addr, "mem"), VAL(size, "memsz"));

static void hook_segments(struct walk *w, const struct item *it, uint64_t addr)
{
	enum { SEGMENTS_MAX = 16 };

	(void)it;
	if (w->args[1] > SEGMENTS_MAX)
		walk_address(w, addr);
	else
		walk_array(w, &t_kexec_segment, addr, w->args[1]);
}

/* The high half of the lower word is a machine. */
static void hook_kexec(struct walk *w, const struct item *it, uint64_t v)
{
	const uint64_t arch = 0xffff0000u;

	(void)it;
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_kexec_arch, v & arch);
	if (v & ~arch)
		walk_scalar(w, &t_kexec_flags, v & ~arch);
	walk_close(w, GROUP_OR);
}

static HOOK(segments, hook_segments);
static HOOK(kexec_word, hook_kexec);

SYSCALL(kexec_load, 0, int,
	VAL(addr, "entry"),
	VAL(ulong, "nr_segments"),
	IN(segments, "segments"),
	VAL(kexec_word, "flags"));
SYSCALL(kexec_file_load, C_DESC, int,
	VAL(fd, "kernel_fd"),
	VAL(fd, "initrd_fd"),
	VAL(ulong, "cmdline_len"),
	IN(str, "cmdline", .cap = LEN_A(2)),
	VAL(kexec_file_flags, "flags"));

/* ---- modules -------------------------------------------------------------------------------------- */

static FLAGWORD(finit_flags, 4, cset_finit_flags);
static FLAGWORD(delete_flags, 4, cset_delete_module_flags);

SYSCALL(init_module, 0, int,
	VAL(addr, "module_image"), VAL(ulong, "len"), IN(str, "param_values"));
SYSCALL(finit_module, C_DESC, int,
	VAL(fd, "fd"), IN(str, "param_values"), VAL(finit_flags, "flags"));
SYSCALL(delete_module, 0, int, IN(str, "name"), VAL(delete_flags, "flags"));

/* ---- the log ----------------------------------------------------------------------------------------- */

/* Numbers with a remark, in all styles. */
static void remarked(struct walk *w, const struct cset *set, uint64_t v)
{
	const char *name = cset_name(set, w->abi->facts, v);

	walk_scalar(w, &t_int, v);
	walk_comment(w, name ? name : set->unknown);
}

static void hook_action(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	remarked(w, &cset_syslog_actions, v);
}

static void hook_level(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	remarked(w, &cset_syslog_levels, v);
}

static const struct type t_action = { .name = "int", .kind = KIND_HOOK, .size = 4,
	.flags = TYPE_SIGNED, .hook = hook_action };
static const struct type t_level = { .name = "int", .kind = KIND_HOOK, .size = 4,
	.flags = TYPE_SIGNED, .hook = hook_level };

#define READS OUT(buf, "bufp", .got = LEN_R), VAL(int, "len")

VARIANTS(syslog_variants, 0, 1,
	VARIANT_NONE(0),
	VARIANT_NONE(1),
	VARIANT(2, READS),
	VARIANT(3, READS),
	VARIANT(4, READS),
	VARIANT_NONE(5),
	VARIANT_NONE(6),
	VARIANT_NONE(7),
	VARIANT(8, VAL(addr, "bufp"), VAL(level, "len")),
	VARIANT_NONE(9),
	VARIANT_NONE(10));

ROW(syslog, "syslog", 0, int, (.flags = ROW_LATE_COMMA, .variants = &syslog_variants),
	VAL(action, "type"), VAL(addr, "bufp"), VAL(int, "len"));

/* ---- the rest ------------------------------------------------------------------------------------------ */

SYSCALL(acct, C_FILE, int, IN(path, "filename", .role = ROLE_WRITE));
SYSCALL(vhangup, 0, int, ITEM_END);
SYSCALL(idle, 0, int, ITEM_END);
ROW(lookup_dcookie, "lookup_dcookie", 0, int, (.flags = ROW_SHOW_AT_EXIT),
	VAL(u64, "cookie"), OUT(buf, "buffer", .got = LEN_R), VAL(size, "len"));
