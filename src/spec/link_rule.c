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

/* lstat, lchown, lgetxattr … */
static bool is_l_form(const struct walk *w)
{
	return w->row->name[0] == 'l';
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
	case ROLE_STAT:
	case ROLE_CHMOD:
	case ROLE_CHOWN:
	case ROLE_TOUCH:
	case ROLE_XATTR:
		return !is_l_form(w) && !has_flag(w, 0x100, "AT_SYMLINK_NOFOLLOW");
	default:
		return !has_flag(w, 0x100, "AT_SYMLINK_NOFOLLOW");
	}
}
