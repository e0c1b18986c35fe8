/* Being told of what happens to files: inotify and fanotify. */
#include "spec/file_types.h"
#include "spec/gen/const_desc.h"

static FLAGWORD(inotify_mask, 4, cset_inotify_flags);
static FLAGWORD(inotify_init_flags, 4, cset_inotify_init_flags);

SYSCALL(inotify_init, C_DESC, fd);
SYSCALL(inotify_init1, C_DESC, fd, VAL(inotify_init_flags, "flags"));
SYSCALL(inotify_add_watch, C_DESC | C_FILE, int, VAL(fd, "fd"),
	IN(path, "pathname", .role = ROLE_WATCH), VAL(inotify_mask, "mask"));
SYSCALL(inotify_rm_watch, C_DESC, int, VAL(fd, "fd"), VAL(int, "wd"));

#define FAN_CLASS_MASK 0xcu
#define FAN_NOFD (-1)

static ENUM(fan_class, 4, cset_fan_classes);
static FLAGWORD(fan_init_flags, 4, cset_fan_init_flags);
static FLAGWORD(fan_mark_flags, 4, cset_fan_mark_flags);
static FLAGWORD(fan_event_mask, 8, cset_fan_event_flags);

/* The class is a number in the middle of the word, and always there. */
static void hook_init_flags(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	v &= UINT32_MAX;
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_fan_class, v & FAN_CLASS_MASK);
	if (v & ~(uint64_t)FAN_CLASS_MASK)
		walk_scalar(w, &t_fan_init_flags, v & ~(uint64_t)FAN_CLASS_MASK);
	walk_close(w, GROUP_OR);
}
static const struct type t_fan_init = { .name = "unsigned int",
	.kind = KIND_HOOK,
	.size = 4,
	.hook = hook_init_flags };

static void hook_mark_dir(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_fd_or(w, &t_dirfd, v, FAN_NOFD, "FAN_NOFD");
}
static const struct type t_mark_dir = { .name = "int",
	.kind = KIND_HOOK,
	.size = 4,
	.flags = TYPE_SIGNED,
	.hook = hook_mark_dir };

SYSCALL(fanotify_init, C_DESC, fd, VAL(fan_init, "flags"), VAL(open_flags, "event_f_flags"));
SYSCALL(fanotify_mark, C_DESC | C_FILE, int, VAL(context_fd, "fanotify_fd"), VAL(fan_mark_flags, "flags"),
	VAL(fan_event_mask, "mask"), VAL(mark_dir, "dirfd"),
	IN(path, "pathname", AT(3), .role = ROLE_WATCH));
