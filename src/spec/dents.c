/* Directories. */
#include <stdio.h>
#include <string.h>

#include "spec/file_types.h"
#include "spec/gen/const_file.h"

static ENUM(d_type, 1, cset_dirent_types);

/* One of the three forms of directory entries. */
struct dirent_form {
	uint8_t word;      /* of d_ino and d_off; 0: the ABI's */
	bool type_at_end;  /* d_type is the record's last byte, behind the name */
};

static const struct dirent_form form_old = { 0, true }, form_64 = { 8, false };

static void give(struct walk *w, const char *name, const struct type *t, uint64_t v)
{
	walk_name(w, name);
	walk_scalar(w, t, v);
}

static void give_entry(struct walk *w, const struct dirent_form *form, uint64_t at, unsigned word,
	unsigned reclen)
{
	unsigned head = 2 * word + (form->type_at_end ? 2 : 3);
	unsigned room = reclen - head - (form->type_at_end ? 1 : 0);
	uint64_t ino = 0, off = 0, type = 0;
	uint8_t name[1024];
	size_t len = room < sizeof(name) ? room : sizeof(name);

	(void)walk_read_num(w, at, word, &ino);
	(void)walk_read_num(w, at + word, word, &off);
	(void)walk_read_num(w, at + (form->type_at_end ? reclen - 1 : 2 * word + 2), 1, &type);
	if (!walk_read(w, at + head, name, len))
		len = 0;
	walk_open(w, GROUP_STRUCT, NULL);
	give(w, "d_ino", &t_u64, ino);
	give(w, "d_off", form->type_at_end ? &t_u64 : &t_s64, off);
	give(w, "d_reclen", &t_uint, reclen);
	if (!form->type_at_end)
		give(w, "d_type", &t_d_type, type);
	walk_name(w, "d_name");
	for (size_t i = 0; i < len; i++)
		if (!name[i])
			len = i;
	walk_raw_bytes(w, &t_path, name, len, 0);
	if (form->type_at_end)
		give(w, "d_type", &t_d_type, type);
	walk_close(w, GROUP_STRUCT);
}

/* Entries of one record each, until the record's length makes no sense. */
static unsigned walk_entries(struct walk *w, const struct dirent_form *form, uint64_t addr,
	uint64_t len, bool show)
{
	unsigned word = form->word ? form->word : w->abi->word;
	unsigned least = 2 * word + 3, n = 0;
	uint64_t at = 0, reclen;

	while (len - at >= least && n < WALK_ARRAY_MAX) {
		if (!walk_read_num(w, addr + at + 2 * word, 2, &reclen) || reclen < least ||
			reclen > len - at)
			break;
		if (show)
			give_entry(w, form, addr + at, word, (unsigned)reclen);
		at += reclen;
		n++;
	}
	return n;
}

static void walk_dirents(struct walk *w, const struct dirent_form *form, uint64_t addr)
{
	uint64_t len = w->result > 0 ? (uint64_t)w->result : 0;
	const uint8_t *p;
	char words[32];

	if (len > WALK_BYTES_MAX)
		len = WALK_BYTES_MAX;
	/* One read for all of them; what it gives serves the small ones. */
	if (len > w->args[2] || (len && (!w->mem || !w->mem->get(w->mem, addr, (size_t)len, &p)))) {
		walk_address(w, addr);
		return;
	}
	if (w->opts->verbose) {
		walk_open(w, GROUP_ARRAY, NULL);
		walk_entries(w, form, addr, len, true);
		walk_close(w, GROUP_ARRAY);
		return;
	}
	walk_address(w, addr);
	snprintf(words, sizeof(words), "%u entries", walk_entries(w, form, addr, len, false));
	walk_comment(w, words);
}

static void hook_old(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_dirents(w, &form_old, v);
}

static void hook_64(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_dirents(w, &form_64, v);
}

static const struct type t_dirents = { .name = "struct linux_dirent",
	.kind = KIND_HOOK,
	.hook = hook_old };
static const struct type t_dirents64 = { .name = "struct linux_dirent64",
	.kind = KIND_HOOK,
	.hook = hook_64 };

/* readdir(2) gives one entry in a form of its own; its name may lack the NUL. */
static void hook_readdir(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t ino, off, namlen;
	uint8_t name[256];

	(void)it;
	if (!w->result || !walk_read_num(w, v, 4, &ino) || !walk_read_num(w, v + 4, 4, &off) ||
		!walk_read_num(w, v + 8, 2, &namlen)) {
		walk_address(w, v);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	give(w, "d_ino", &t_u64, ino);
	give(w, "d_off", &t_u64, off);
	give(w, "d_reclen", &t_uint, namlen);
	walk_name(w, "d_name");
	if (namlen > sizeof(name))
		namlen = sizeof(name);
	if (walk_read(w, v + 10, name, (size_t)namlen))
		walk_raw_bytes(w, &t_path, name, strnlen((const char *)name, (size_t)namlen), 0);
	else
		walk_address(w, v + 10);
	walk_close(w, GROUP_STRUCT);
}

static const struct type t_old_dirent = { .name = "struct old_linux_dirent",
	.kind = KIND_HOOK,
	.hook = hook_readdir };

SYSCALL(getdents, C_DESC, int, VAL(fd, "fd", .role = ROLE_LIST), OUT(dirents, "dirp"),
	VAL(uint, "count"));
SYSCALL(getdents64, C_DESC, int, VAL(fd, "fd", .role = ROLE_LIST), OUT(dirents64, "dirp"),
	VAL(uint, "count"));
/* The count is one, if the kernel looks at it at all. */
SYSCALL(readdir, C_DESC, int, VAL(fd, "fd", .role = ROLE_LIST), OUT(old_dirent, "dirp"),
	VAL(ulong, "count", WHEN_NE(2, 1)));
