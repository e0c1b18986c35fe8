#include "spec/link_rule.h"

#include <string.h>

#include "walk/walk.h"

/* Is the flag of this name set in one of the call's flag words? */
static bool has_flag(const struct walk *w, uint64_t bit, const char *name)
{
	for (unsigned i = 0; i < w->nargs; i++) {
		const struct type *t = w->items[i]->type;
		const char *have;

		if (t->kind != KIND_FLAGS || w->items[i]->dir != DIR_VALUE || !(w->args[i] & bit))
			continue;
		have = cset_name(t->set, w->abi->facts, bit);
		if (have && !strcmp(have, name))
			return true;
	}
	return false;
}

/* lstat, lchown, lgetxattr …, but not listxattr. */
static bool is_l_form(const struct walk *w)
{
	const char *name = w->row->name;

	return (name[0] == 'l' && strncmp(name, "listx", 5) != 0) || !strcmp(name, "oldlstat");
}

/* Of a path that has a directory's descriptor, whatever type its flags have. */
static bool at_nofollow(const struct walk *w, unsigned arg)
{
	if (w->items[arg]->base)
		for (unsigned i = arg + 1; i < w->nargs; i++)
			if (!strcmp(w->items[i]->name, "flags") || !strcmp(w->items[i]->name, "at_flags"))
				return w->args[i] & 0x100; /* AT_SYMLINK_NOFOLLOW */
	return false;
}

static bool mount_follows(const struct walk *w, unsigned arg)
{
	if (!strcmp(w->row->name, "move_mount"))
		return arg < 2 ? has_flag(w, 0x1, "MOVE_MOUNT_F_SYMLINKS")
			       : has_flag(w, 0x10, "MOVE_MOUNT_T_SYMLINKS");
	return !has_flag(w, 0x8, "UMOUNT_NOFOLLOW") && !has_flag(w, 0x100, "AT_SYMLINK_NOFOLLOW");
}

bool link_at_end_is_followed(const struct walk *w, unsigned arg)
{
	switch (w->items[arg]->role) {
	case ROLE_CREATE:
	case ROLE_DELETE:
	case ROLE_RENAME_FROM:
	case ROLE_RENAME_TO:
	case ROLE_LINK_TO:
	case ROLE_MKDIR:
	case ROLE_RMDIR:
	case ROLE_READLINK:
		return false;
	case ROLE_LINK_FROM:
		return has_flag(w, 0x400, "AT_SYMLINK_FOLLOW");
	case ROLE_WATCH:
		return !has_flag(w, 0x2000000, "IN_DONT_FOLLOW") &&
		       !has_flag(w, 0x4, "FAN_MARK_DONT_FOLLOW");
	case ROLE_MOUNT:
		return mount_follows(w, arg);
	case ROLE_STAT:
		if (!strcmp(w->row->name, "name_to_handle_at"))
			return has_flag(w, 0x400, "AT_SYMLINK_FOLLOW");
		/* fall through */
	case ROLE_CHMOD:
	case ROLE_CHOWN:
	case ROLE_TOUCH:
	case ROLE_XATTR:
		return !is_l_form(w) && !at_nofollow(w, arg);
	default:
		return !has_flag(w, 0x100, "AT_SYMLINK_NOFOLLOW");
	}
}
