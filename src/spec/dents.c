/* Directories. */
#include <stdio.h>
#include <string.h>

#include "spec/file_types.h"
#include "spec/gen/const_file.h"

static ENUM(d_type, 1, cset_dirent_types);

/* A name is not longer, with its NUL. */
#define NAME_ROOM 256u

/* One of the three forms of directory entries. */
struct dirent_form {
	uint8_t word;      /* of d_ino and d_off; 0: the kernel's long */
	bool type_at_end;  /* d_type is the record's last byte, behind the name */
};

static const struct dirent_form form_old = { 0, true }, form_64 = { 8, false };

static void give(struct walk *w, const char *name, const struct type *t, uint64_t v)
{
	walk_name(w, name);
	walk_scalar(w, t, v);
}

static uint64_t name_room(uint64_t room)
{
	return room < NAME_ROOM ? room : NAME_ROOM;
}

/* A name of at most that many bytes with its NUL; false if it cannot be read. */
static bool give_name(struct walk *w, uint64_t addr, uint64_t room)
{
	size_t most = (size_t)room, n;
	bool terminated = false;
	const uint8_t *p;

	walk_name(w, "d_name");
	n = w->mem ? w->mem->get_string(w->mem, addr, most, &p, &terminated) : 0;
	if (!terminated && n < most) {
		walk_address(w, addr);
		return false;
	}
	walk_raw_bytes(w, &t_path, p, terminated ? n : most - 1, terminated ? 0 : BYTES_MORE);
	return true;
}

/* A record of which head says how long it is, and left how many bytes there are. */
struct record {
	uint64_t addr, ino, off, reclen, left;
	unsigned head;
};

static bool read_head(struct walk *w, const struct dirent_form *form, struct record *r)
{
	unsigned word = form->word ? form->word : w->abi->klong;
	uint8_t bytes[2 * sizeof(uint64_t) + 3];

	r->head = 2 * word + (form->type_at_end ? 2 : 3);
	return walk_read(w, r->addr, bytes, r->head) &&
		walk_read_num(w, r->addr, word, &r->ino) &&
		walk_read_num(w, r->addr + word, word, &r->off) &&
		walk_read_num(w, r->addr + 2 * word, 2, &r->reclen);
}

/* How long the record really can be; *ret_next: another one follows. */
static uint64_t record_len(struct walk *w, const struct record *r, bool *ret_next)
{
	const char *what = w->opts->verbose ? "" : "d_reclen ";
	char words[64];

	*ret_next = false;
	if (r->reclen > r->left) {
		snprintf(words, sizeof(words), "%s%u bytes overflow", what,
			(unsigned)(r->reclen - r->left));
		walk_comment(w, words);
		return r->left;
	}
	if (r->reclen < r->head) {
		snprintf(words, sizeof(words), "%s%u bytes underflow", what,
			(unsigned)(r->head - r->reclen));
		walk_comment(w, words);
		return r->head;
	}
	if (r->addr + r->reclen < r->addr)
		walk_comment(w, "address overflow");
	else
		*ret_next = r->left > r->reclen;
	return r->reclen;
}

/* What follows the head: a name, and the type before or behind it. */
static bool give_tail(struct walk *w, const struct dirent_form *form, const struct record *r,
	uint64_t len)
{
	uint64_t room = len - r->head, type;
	bool ok = true;

	if (!form->type_at_end) {
		if (walk_read_num(w, r->addr + r->head - 1, 1, &type))
			give(w, "d_type", &t_d_type, type);
		return !room || give_name(w, r->addr + r->head, name_room(room));
	}
	if (!room)
		return true;
	if (room > 1)
		ok = give_name(w, r->addr + r->head, name_room(room - 1));
	walk_name(w, "d_type");
	if (walk_read_num(w, r->addr + len - 1, 1, &type))
		walk_scalar(w, &t_d_type, type);
	else {
		walk_address(w, r->addr + len - 1);
		ok = false;
	}
	return ok;
}

/* Shows one record; *ret_next as above.  False: what follows is not to be looked at. */
static bool give_record(struct walk *w, const struct dirent_form *form, struct record *r,
	bool *ret_next)
{
	uint64_t len;
	bool ok = true;

	if (w->opts->verbose) {
		walk_open(w, GROUP_STRUCT, NULL);
		give(w, "d_ino", &t_u64, r->ino);
		give(w, "d_off", form->type_at_end ? &t_u64 : &t_s64, r->off);
		give(w, "d_reclen", &t_uint, r->reclen);
	}
	len = record_len(w, r, ret_next);
	if (w->opts->verbose) {
		ok = give_tail(w, form, r, len);
		walk_close(w, GROUP_STRUCT);
	}
	r->addr += len;
	r->left -= len;
	return ok;
}

/* Bytes that are no whole head, or that cannot be read. */
static void give_rest(struct walk *w, const struct record *r, unsigned n)
{
	if (r->left && r->left < r->head)
		walk_hex(w, r->addr, r->left, w->opts->string_max);
	else if (r->left && n)
		w->sink->ops->fault(w->sink, r->addr);
	else if (r->left)
		walk_address(w, r->addr);
}

/* Entries of one record each; returns how many there are. */
static unsigned walk_entries(struct walk *w, const struct dirent_form *form, struct record *r)
{
	bool more = true, show = w->opts->verbose;
	unsigned n = 0;

	for (;;) {
		bool head = read_head(w, form, r) && r->left >= r->head;

		if (show && !n && (head || !r->left))
			walk_open(w, GROUP_ARRAY, NULL);
		if (!head) {
			if (show)
				give_rest(w, r, n);
			break;
		}
		n++;
		if (n == WALK_ARRAY_MAX || !give_record(w, form, r, &more)) {
			if (show && more)
				walk_more(w);
			break;
		}
		if (!more)
			break;
	}
	if (show && (n || !r->left))
		walk_close(w, GROUP_ARRAY);
	return n;
}

static void walk_dirents(struct walk *w, const struct dirent_form *form, uint64_t addr)
{
	uint64_t len = w->result > 0 ? (uint64_t)w->result : 0;
	struct record r = { .addr = addr };
	const uint8_t *p;
	char words[32];
	unsigned n;

	if (len > WALK_BYTES_MAX)
		len = WALK_BYTES_MAX;
	if (w->opts->no_structs || len > w->args[2]) {
		walk_address(w, addr);
		return;
	}
	/* One read for all of them; what it gives serves the small ones. */
	if (len && w->mem)
		(void)w->mem->get(w->mem, addr, (size_t)len, &p);
	r.left = len;
	if (w->opts->verbose) {
		walk_entries(w, form, &r);
		return;
	}
	walk_address(w, addr);
	n = walk_entries(w, form, &r);
	snprintf(words, sizeof(words), "%u%s entries", n, r.left ? "+" : "");
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
	(void)give_name(w, v + 10, name_room(namlen) + 2);
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
