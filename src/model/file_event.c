#include "model/file_event.h"

#include <errno.h>
#include <string.h>

#include "base/path.h"
#include "spec/spec.h"
#include "walk/walk.h"

/* Flags of open that are the same on all ABIs that are here (arm64's differ in others). */
#define OPEN_ACCMODE 3u
#define OPEN_CREAT 0x40u
#define OPEN_EXCL 0x80u
#define OPEN_TRUNC 0x200u
#define OPEN_PATH 0x200000u
#define OPEN_TMPFILE 0x400000u

#define MAP_WRITES 2u	  /* PROT_WRITE */
#define MAP_SHARED_BIT 1u /* MAP_SHARED, MAP_SHARED_VALIDATE */

static const char *const op_words[FILE_OPS] = { "read", "written", "created", "deleted", "renamed",
	"executed", "listed", "mode", "owner", "times", "xattr", "linked", "probed", "entered",
	"mounted", "watched", "connected", "bound", "truncated", "open" };

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
};

static uint32_t ops_of_role(unsigned role)
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

static struct file_event *event_add(struct file_events *fe)
{
	struct file_event *e;

	if (fe->n == FILE_EVENTS_MAX)
		return NULL;
	e = &fe->e[fe->n++];
	name_reset(&e->file);
	name_reset(&e->to);
	e->ops = 0;
	e->error = 0;
	e->moves_data = false;
	e->bytes = 0;
	e->fd = -1;
	return e;
}

/* ---- names from notes ----------------------------------------------------------------- */

bool file_name_of_link(struct file_name *n, const char *link, size_t len)
{
	static const char gone[] = " (deleted)";

	n->deleted = len > sizeof(gone) - 1 &&
		     !memcmp(link + len - (sizeof(gone) - 1), gone, sizeof(gone) - 1);
	if (n->deleted)
		len -= sizeof(gone) - 1;
	if (!len || link[0] != '/' || (n->deleted && len > 7 && !memcmp(link, "/memfd:", 7)))
		return false;
	n->real.len = 0;
	buf_add(&n->real, link, len);
	return true;
}

/* The file behind a descriptor; false when it is none that has a path. */
static bool name_of_fd(struct file_name *n, const struct frame *f, int fd)
{
	const struct section *s =
		f && fd >= 0 ? frame_find(f, SECTION_FD_PATH, (uint32_t)fd) : NULL;

	return s && file_name_of_link(n, (const char *)section_bytes(s), s->len);
}

static const struct section *base_note(const struct frame *f, int dirfd)
{
	return dirfd == -100 ? frame_find(f, SECTION_CWD, UINT64_MAX)
			     : frame_find(f, SECTION_FD_PATH, (uint32_t)dirfd);
}

static bool name_of_text(
	struct file_name *n, const struct frame *f, int dirfd, const uint8_t *path, size_t len)
{
	const struct section *base = path[0] == '/' ? NULL : base_note(f, dirfd);

	n->used.len = 0;
	return path_join(&n->used, base ? (const char *)section_bytes(base) : NULL,
		base ? base->len : 0, (const char *)path, len, false);
}

static void name_reached(struct file_name *n, const struct frame *f, unsigned arg)
{
	const struct section *s = frame_find(f, SECTION_REAL_PATH, arg);

	if (!s)
		return;
	n->real.len = 0;
	buf_add(&n->real, section_bytes(s), s->len);
	n->existed = s->flags & SECTION_REAL_EXISTS;
	n->dir = s->flags & SECTION_REAL_DIR;
}

/* The file that path argument i names.  An empty path means the descriptor itself. */
static bool name_of_arg(struct file_name *n, struct call *call, unsigned i)
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
		return it->base && name_of_fd(n, call->enter, dirfd);
	len = w->enter_mem->get_string(w->enter_mem, w->args[i], WALK_PATH_MAX, &path, &whole);
	if (!whole)
		return false;
	if (!len)
		return it->base && name_of_fd(n, call->enter, dirfd);
	name_reached(n, call->enter, i);
	return name_of_text(n, call->enter, dirfd, path, len) || n->real.len;
}

/* ---- one kind of argument after another ------------------------------------------------ */

static int error_of(const struct call *call)
{
	return call->walk.failed ? (int)-call->walk.result : 0;
}

/* The flags word of an open: an argument, or the first field of struct open_how. */
static uint64_t open_flags(struct walk *w, unsigned path_arg)
{
	uint64_t v = 0;

	for (unsigned i = path_arg + 1; i < w->nargs; i++) {
		const struct item *it = w->items[i];

		if (it->dir == DIR_VALUE && it->type->kind == KIND_FLAGS)
			return w->args[i];
		if (it->dir == DIR_IN && it->type->kind == KIND_STRUCT) {
			w->mem = w->enter_mem;
			return w->mem && walk_read_num(w, w->args[i], 8, &v) ? v : 0;
		}
	}
	return OPEN_CREAT | OPEN_TRUNC | 1; /* creat */
}

static void open_event(struct file_events *fe, struct call *call, unsigned i)
{
	struct file_event *e = event_add(fe);
	uint64_t flags;

	if (!e)
		return;
	if (!name_of_arg(&e->file, call, i)) {
		fe->n--;
		return;
	}
	flags = open_flags(&call->walk, i);
	e->error = error_of(call);
	if (flags & OPEN_PATH)
		e->ops = FILE_PROBED;
	else if (e->file.dir && !(flags & OPEN_ACCMODE))
		e->ops = FILE_PROBED;
	else if ((flags & OPEN_ACCMODE) == 0)
		e->ops = FILE_READ;
	else
		e->ops = (flags & OPEN_ACCMODE) == 1 ? FILE_WRITTEN : FILE_WRITTEN | FILE_READ;
	if (flags & OPEN_TRUNC && !(flags & OPEN_PATH))
		e->ops |= FILE_WRITTEN | (e->file.existed ? FILE_TRUNCATED : 0);
	if (flags & OPEN_CREAT && (!e->file.existed || flags & OPEN_EXCL))
		e->ops |= FILE_CREATED;
	if (e->error || !call->walk.exited)
		return;
	e->fd = (int)call->walk.result;
	/* What was opened in the end, whatever has happened on the way. */
	(void)name_of_fd(&e->file, call->exit, e->fd);
	if ((flags & (OPEN_TMPFILE | OPEN_PATH)) == OPEN_TMPFILE) {
		e->ops = FILE_CREATED | FILE_WRITTEN;
		e->file.deleted = true;
	}
}

static bool role_is_of_directories(unsigned role)
{
	return role == ROLE_MKDIR || role == ROLE_RMDIR || role == ROLE_CHDIR ||
	       role == ROLE_CHROOT;
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
	e = event_add(fe);
	if (!e)
		return;
	if (!name_of_arg(&e->file, call, i)) {
		fe->n--;
		return;
	}
	e->ops = ops_of_role(role);
	e->error = error_of(call);
	/* "Not a link" is an answer about a file that is there: what realpath() asks for. */
	if (role == ROLE_READLINK && e->error == EINVAL && e->file.existed)
		e->error = 0;
	e->file.dir = e->file.dir || (!e->error && role_is_of_directories(role));
	for (unsigned k = i + 1; k < call->walk.nargs; k++) {
		unsigned other = call->walk.items[k]->role;

		if ((role == ROLE_RENAME_FROM && other == ROLE_RENAME_TO) ||
			(role == ROLE_LINK_FROM && other == ROLE_LINK_TO))
			(void)name_of_arg(&e->to, call, k);
	}
}

static uint64_t arg_named(const struct walk *w, const char *name)
{
	for (unsigned i = 0; i < w->nargs; i++)
		if (!strcmp(w->items[i]->name, name))
			return w->args[i];
	return 0;
}

static void fd_event(struct file_events *fe, struct call *call, unsigned i)
{
	const struct walk *w = &call->walk;
	unsigned role = w->items[i]->role;
	struct file_event *e = event_add(fe);

	if (!e)
		return;
	e->fd = (int)w->args[i];
	if (!name_of_fd(&e->file, call->enter ? call->enter : call->exit, e->fd)) {
		fe->n--;
		return;
	}
	e->file.existed = true;
	e->error = error_of(call);
	if (role == ROLE_MAP) {
		bool writes =
			arg_named(w, "prot") & MAP_WRITES && arg_named(w, "flags") & MAP_SHARED_BIT;

		e->ops = writes ? FILE_READ | FILE_WRITTEN : FILE_READ;
	} else {
		e->ops = ops_of_role(role);
	}
	if ((role == ROLE_READ || role == ROLE_WRITE) && !e->error) {
		e->moves_data = true;
		e->bytes = w->result > 0 ? (uint64_t)w->result : 0;
	}
}

/* ---- socket addresses ------------------------------------------------------------------ */

/* Waits for the path in a struct sockaddr_un. */
struct sun_sink {
	struct sink sink;
	struct file_events *fe;
	struct call *call;
	unsigned role;
	bool next;
};

static void sun_name(struct sink *s, const struct item *it)
{
	((struct sun_sink *)s)->next = it->name && !strcmp(it->name, "sun_path");
}

static void sun_bytes(
	struct sink *s, const struct type *t, const uint8_t *p, size_t len, unsigned flags)
{
	struct sun_sink *u = (struct sun_sink *)s;
	struct file_event *e;

	(void)t;
	(void)flags;
	if (!u->next || !len || !p[0] || !u->call->enter)
		return;
	e = event_add(u->fe);
	if (!e)
		return;
	if (!name_of_text(&e->file, u->call->enter, -100, p, strnlen((const char *)p, len))) {
		u->fe->n--;
		return;
	}
	e->ops = ops_of_role(u->role);
	e->error = error_of(u->call);
}

static const struct sink_ops sun_ops = {
	.name = sun_name,
	.scalar = sink_no_scalar,
	.bytes = sun_bytes,
	SINK_NO_SHAPE,
};

static void socket_event(struct file_events *fe, struct call *call, unsigned i)
{
	struct sun_sink u = { .sink = { .ops = &sun_ops, .walk = &call->walk },
		.fe = fe,
		.call = call,
		.role = call->walk.items[i]->role };
	struct sink *before = call->walk.sink;

	call->walk.sink = &u.sink;
	walk_args(&call->walk, i, i + 1);
	call->walk.sink = before;
}

/* ---- all of a call ----------------------------------------------------------------------- */

void file_events_of(struct file_events *fe, struct call *call)
{
	const struct walk *w = &call->walk;

	fe->n = 0;
	fe->unseen = false;
	if (walk_is_plain(w))
		return;
	fe->unseen = !strcmp(w->row->name, "io_uring_enter") && !w->failed;
	for (unsigned i = 0; i < w->nargs; i++) {
		const struct item *it = w->items[i];

		if (!it->role)
			continue;
		if (it->dir == DIR_VALUE)
			fd_event(fe, call, i);
		else if (it->type->kind == KIND_PATH)
			path_event(fe, call, i);
		else if (it->role == ROLE_CONNECT || it->role == ROLE_BIND)
			socket_event(fe, call, i);
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
	return !strcmp(row->name, "io_uring_enter");
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
