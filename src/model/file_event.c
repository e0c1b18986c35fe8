#include "model/file_event.h"

#include <errno.h>
#include <string.h>

#include "model/file_parts.h"
#include "spec/open_rule.h"
#include "spec/spec.h"
#include "walk/walk.h"

#define MAP_WRITES 2u	      /* PROT_WRITE */
#define MAP_SHARED_BIT 1u     /* MAP_SHARED, MAP_SHARED_VALIDATE */
#define MOUNT_OF_PATH 0x3000u /* MS_BIND, MS_MOVE */
#define MOUNT_AGAIN 0x20u     /* MS_REMOUNT: the source is of no interest */
#define RENAME_EXCHANGES 2u   /* RENAME_EXCHANGE */

static const char *const op_words[FILE_OPS] = { "read", "written", "created", "deleted", "renamed",
	"executed", "listed", "mode", "owner", "times", "xattr", "linked", "probed", "entered",
	"mounted", "watched", "connected", "bound", "truncated", "open", "received" };

const char *file_op_word(unsigned bit)
{
	return bit < FILE_OPS ? op_words[bit] : "?";
}

/* What a role means; open and mmap need a look at their flags. */
static const uint32_t role_ops[] = {
	[ROLE_READ] = FILE_READ,
	[ROLE_WRITE] = FILE_WRITTEN,
	[ROLE_CREATE] = FILE_CREATED,
	[ROLE_DELETE] = FILE_DELETED,
	[ROLE_RENAME_FROM] = FILE_RENAMED,
	[ROLE_LINK_FROM] = FILE_LINKED,
	[ROLE_EXEC] = FILE_EXECUTED,
	[ROLE_STAT] = FILE_PROBED,
	[ROLE_CHMOD] = FILE_MODE,
	[ROLE_CHOWN] = FILE_OWNER,
	[ROLE_TOUCH] = FILE_TIMES,
	[ROLE_LIST] = FILE_LISTED,
	[ROLE_CHDIR] = FILE_ENTERED,
	[ROLE_CHROOT] = FILE_ENTERED,
	[ROLE_MKDIR] = FILE_CREATED,
	[ROLE_RMDIR] = FILE_DELETED,
	[ROLE_TRUNCATE] = FILE_WRITTEN | FILE_TRUNCATED,
	[ROLE_XATTR] = FILE_XATTR,
	[ROLE_MOUNT] = FILE_MOUNTED,
	[ROLE_WATCH] = FILE_WATCHED,
	[ROLE_READLINK] = FILE_PROBED,
	[ROLE_CONNECT] = FILE_CONNECTED,
	[ROLE_BIND] = FILE_BOUND,
	[ROLE_ALLOCATE] = FILE_WRITTEN,
	[ROLE_SOURCE] = FILE_MOUNTED,
	[ROLE_RECEIVE] = FILE_RECEIVED,
};

uint32_t file_event_ops(unsigned role)
{
	return role < sizeof(role_ops) / sizeof(role_ops[0]) ? role_ops[role] : 0;
}

/* ENOENT of a file that is there is about another one: a script's interpreter, the directory of a
 * new name. */
bool file_event_missed(const struct file_event *e)
{
	return (e->error == ENOENT || e->error == ENOTDIR) && !e->file.existed;
}

void file_events_init(struct file_events *fe)
{
	memset(fe, 0, sizeof(*fe));
}

static void name_done(struct file_name *n)
{
	buf_done(&n->used);
	buf_done(&n->real);
}

void file_events_done(struct file_events *fe)
{
	for (unsigned i = 0; i < FILE_EVENTS_MAX; i++) {
		name_done(&fe->e[i].file);
		name_done(&fe->e[i].to);
	}
}

static void name_reset(struct file_name *n)
{
	n->used.len = n->real.len = 0;
	n->used.failed = n->real.failed = false;
	n->existed = n->dir = n->deleted = false;
}

struct file_event *file_event_add(struct file_events *fe)
{
	struct file_event *e;

	if (fe->n == FILE_EVENTS_MAX) {
		fe->more = true;
		return NULL;
	}
	e = &fe->e[fe->n++];
	name_reset(&e->file);
	name_reset(&e->to);
	e->ops = 0;
	e->error = 0;
	e->moves_data = e->exchanged = false;
	e->bytes = 0;
	e->fd = -1;
	return e;
}

/* A name that leads nowhere by itself, and to no directory that is known. */
static void note_no_path(struct file_events *fe, const struct call *call)
{
	int error = file_event_error(call);

	fe->no_path = fe->no_path || (error != EBADF && error != EFAULT);
}

/* What no path, or an empty one, means: the descriptor, or the working directory. */
static bool name_of_base(struct file_name *n, struct call *call, int dirfd)
{
	if (dirfd != -100)
		return file_name_of_fd(n, call->enter, dirfd);
	n->existed = n->dir = true;
	return !call->walk.failed &&
	       file_name_of_text(n, call->enter, dirfd, (const uint8_t *)".", 1);
}

/* The file that path argument i names.  An empty path means the descriptor itself. */
static bool name_of_arg(struct file_events *fe, struct file_name *n, struct call *call, unsigned i)
{
	struct walk *w = &call->walk;
	const struct item *it = w->items[i];
	int dirfd = it->base ? (int)w->args[it->base - 1] : -100;
	const uint8_t *path;
	bool whole;
	size_t len;

	if (!call->enter)
		return false;
	if (!w->args[i])
		return it->base && name_of_base(n, call, dirfd);
	len = w->enter_mem->get_string(w->enter_mem, w->args[i], WALK_PATH_MAX, &path, &whole);
	if (!whole)
		return false;
	if (!len)
		return it->base && name_of_base(n, call, dirfd);
	file_name_reached(n, call->enter, i);
	if (file_name_of_text(n, call->enter, dirfd, path, len) || n->real.len)
		return true;
	note_no_path(fe, call);
	return false;
}

/* ---- one kind of argument after another ------------------------------------------------ */

int file_event_error(const struct call *call)
{
	return call->walk.failed ? (int)-call->walk.result : 0;
}

static uint32_t ops_of_open(const struct file_name *file, uint64_t flags)
{
	uint32_t ops;

	if (flags & OPEN_PATH || (file->dir && !(flags & OPEN_ACCMODE)))
		ops = FILE_PROBED;
	else if ((flags & OPEN_ACCMODE) == 0)
		ops = FILE_READ;
	else
		ops = (flags & OPEN_ACCMODE) == 1 ? FILE_WRITTEN : FILE_WRITTEN | FILE_READ;
	if (flags & OPEN_TRUNC && !(flags & OPEN_PATH))
		ops |= FILE_WRITTEN | (file->existed ? FILE_TRUNCATED : 0);
	if (flags & OPEN_CREAT && (!file->existed || flags & OPEN_EXCL))
		ops |= FILE_CREATED;
	return ops;
}

/* i: the path, or what else says which file. */
static void open_event(struct file_events *fe, struct call *call, unsigned i)
{
	struct walk *w = &call->walk;
	bool by_path = w->items[i]->type->kind == KIND_PATH;
	uint64_t flags = open_words_of(w).flags;
	struct file_event *e = file_event_add(fe);
	bool found;

	if (!e)
		return;
	e->error = file_event_error(call);
	e->file.existed = !by_path;
	found = by_path && name_of_arg(fe, &e->file, call, i);
	if (!e->error && w->exited) {
		e->fd = (int)w->result;
		/* What was opened in the end, whatever has happened on the way. */
		found = file_name_of_fd(&e->file, call->exit, e->fd) || found;
	}
	if (!found) {
		fe->n--;
		return;
	}
	if (w->items[i]->role == ROLE_CREATE) { /* memory as a file */
		e->ops = FILE_CREATED;
		e->file.existed = false;
		return;
	}
	e->ops = ops_of_open(&e->file, flags);
	if (!e->error && w->exited && (flags & (OPEN_TMPFILE | OPEN_PATH)) == OPEN_TMPFILE) {
		e->ops = FILE_CREATED | FILE_WRITTEN;
		e->file.deleted = true;
		e->file.existed = e->file.dir = false;
		e->file.used.len = 0; /* the directory's */
	}
}

static bool role_is_of_directories(unsigned role)
{
	return role == ROLE_MKDIR || role == ROLE_RMDIR || role == ROLE_CHDIR ||
	       role == ROLE_CHROOT;
}

static uint64_t arg_named(const struct walk *w, const char *name)
{
	for (unsigned i = 0; i < w->nargs; i++)
		if (!strcmp(w->items[i]->name, name))
			return w->args[i];
	return 0;
}

/* A word that is no error, but an answer about a file that is there: what realpath() and ls ask
 * for. */
static bool is_answer(const struct walk *w, unsigned role, int error)
{
	if (role == ROLE_READLINK)
		return error == EINVAL;
	return role == ROLE_STAT && (error == ENODATA || error == EOPNOTSUPP) &&
	       strstr(w->row->name, "xattr");
}

/* The new name of a rename or link. */
static void second_name(struct file_events *fe, struct file_event *e, struct call *call, unsigned i)
{
	const struct walk *w = &call->walk;
	unsigned role = w->items[i]->role;
	const struct section *s;

	for (unsigned k = i + 1; k < w->nargs; k++) {
		unsigned other = w->items[k]->role;

		if (!(role == ROLE_RENAME_FROM && other == ROLE_RENAME_TO) &&
			!(role == ROLE_LINK_FROM && other == ROLE_LINK_TO))
			continue;
		(void)name_of_arg(fe, &e->to, call, k);
		if (role != ROLE_RENAME_FROM)
			return;
		e->exchanged = arg_named(w, "flags") & RENAME_EXCHANGES;
		/* From one name of a file to another the kernel does nothing. */
		s = call->enter ? frame_find(call->enter, SECTION_REAL_PATH, k) : NULL;
		if (s && s->flags & SECTION_REAL_SAME && !e->error)
			e->ops = FILE_PROBED;
		return;
	}
}

static void path_event(struct file_events *fe, struct call *call, unsigned i)
{
	unsigned role = call->walk.items[i]->role;
	struct file_event *e;

	if (role == ROLE_RENAME_TO || role == ROLE_LINK_TO || role == ROLE_TARGET)
		return;
	if (role == ROLE_OPEN) {
		open_event(fe, call, i);
		return;
	}
	if (role == ROLE_SOURCE) {
		uint64_t flags = arg_named(&call->walk, "mountflags");

		if (!(flags & MOUNT_OF_PATH) || flags & MOUNT_AGAIN)
			return;
	}
	e = file_event_add(fe);
	if (!e)
		return;
	if (!name_of_arg(fe, &e->file, call, i)) {
		fe->n--;
		return;
	}
	e->ops = file_event_ops(role);
	e->error = file_event_error(call);
	if (e->file.existed && is_answer(&call->walk, role, e->error))
		e->error = 0;
	e->file.dir = e->file.dir || (!e->error && role_is_of_directories(role));
	second_name(fe, e, call, i);
}

static void fd_event(struct file_events *fe, struct call *call, unsigned i)
{
	const struct walk *w = &call->walk;
	unsigned role = w->items[i]->role;
	struct file_event *e = file_event_add(fe);

	if (!e)
		return;
	e->fd = (int)w->args[i];
	if (!file_name_of_fd(&e->file, call->enter ? call->enter : call->exit, e->fd)) {
		if (!file_event_error(call) && e->fd >= 0 && call->enter &&
			!frame_find(call->enter, SECTION_FD_PATH, (uint32_t)e->fd))
			fe->no_path = true;
		fe->n--;
		return;
	}
	e->file.existed = true;
	e->error = file_event_error(call);
	if (role == ROLE_MAP) {
		bool writes =
			arg_named(w, "prot") & MAP_WRITES && arg_named(w, "flags") & MAP_SHARED_BIT;

		e->ops = writes ? FILE_READ | FILE_WRITTEN : FILE_READ;
	} else {
		e->ops = file_event_ops(role);
	}
	if (is_answer(w, role, e->error))
		e->error = 0;
	if ((role == ROLE_READ || role == ROLE_WRITE) && !e->error) {
		e->moves_data = true;
		e->bytes = w->result > 0 ? (uint64_t)w->result : 0;
	}
}

/* ---- all of a call ----------------------------------------------------------------------- */

/* A kernel thread may take what is in a ring without a call: to have set one up is enough. */
static bool is_ring(const struct syscall_row *row)
{
	return !strcmp(row->name, "io_uring_enter") || !strcmp(row->name, "io_uring_setup");
}

void file_events_of(struct file_events *fe, struct call *call)
{
	const struct walk *w = &call->walk;

	fe->n = 0;
	fe->unseen = fe->more = fe->no_path = false;
	if (walk_is_plain(w))
		return;
	fe->unseen = is_ring(w->row) && !w->failed;
	for (unsigned i = 0; i < w->nargs; i++) {
		const struct item *it = w->items[i];

		if (!it->role)
			continue;
		if (it->role == ROLE_RECEIVE)
			file_message_received(fe, call, i);
		else if (it->dir == DIR_VALUE)
			fd_event(fe, call, i);
		else if (it->type->kind == KIND_PATH)
			path_event(fe, call, i);
		else if (it->role == ROLE_OPEN || it->role == ROLE_CREATE)
			open_event(fe, call, i);
		else if (it->role == ROLE_CONNECT || it->role == ROLE_BIND)
			file_message_sent(fe, call, i);
	}
}

static bool role_is_wanted(unsigned role, bool data)
{
	return role && role != ROLE_TARGET && (data || (role != ROLE_READ && role != ROLE_WRITE));
}

static bool items_are_wanted(const struct item *it, unsigned max, bool data)
{
	for (unsigned i = 0; i < max && (it[i].name || it[i].type); i++)
		if (role_is_wanted(it[i].role, data))
			return true;
	return false;
}

static bool row_is_wanted(const struct syscall_row *row, bool data)
{
	/* Multiplexed entry points may be any of those that they stand for. */
	if (row->demux || items_are_wanted(row->args, SPEC_MAX_ARGS, data))
		return true;
	if (row->variants)
		for (unsigned i = 0; i < row->variants->n; i++)
			if (items_are_wanted(row->variants->v[i].items, SPEC_MAX_ARGS, data))
				return true;
	return is_ring(row);
}

void file_events_calls(struct call_set *set, bool data)
{
	call_set_none(set);
	for (unsigned id = 0; id < ABI_COUNT; id++) {
		const struct abi *abi = abi_get(id);

		for (uint32_t nr = 0; nr < CALL_SET_WORDS * 64; nr++) {
			const struct syscall_row *row = spec_row(abi, nr | abi->nr_mask);

			if (row && row_is_wanted(row, data))
				call_set_add(set, abi, nr | abi->nr_mask);
		}
	}
}
