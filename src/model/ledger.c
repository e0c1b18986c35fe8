#include "model/ledger.h"

#include <errno.h>
#include <string.h>

#include "base/path.h"

#define LEDGER_BYTES_MAX ((size_t)4 << 30)

void ledger_init(struct ledger *l, bool by_process, uint64_t seed)
{
	memset(l, 0, sizeof(*l));
	map_init(&l->by_path, 0);
	map_init(&l->lost, 0);
	map_init(&l->programs, 0);
	arena_init(&l->arena, LEDGER_BYTES_MAX);
	l->by_process = by_process;
	l->seed = seed;
}

void ledger_done(struct ledger *l)
{
	map_done(&l->by_path);
	map_done(&l->lost);
	map_done(&l->programs);
	arena_done(&l->arena);
}

size_t ledger_bytes(const struct ledger *l)
{
	return l->arena.held + map_bytes(&l->by_path) + map_bytes(&l->lost) +
	       map_bytes(&l->programs);
}

const char *file_name_best(const struct file_name *n, size_t *len)
{
	const struct buf *b = n->real.len ? &n->real : &n->used;

	*len = b->len;
	return (const char *)b->data;
}

/* Seeded, so that no traced program can choose names that collide. */
static uint64_t hash_bytes(uint64_t h, const void *p, size_t n)
{
	const uint8_t *b = p;

	for (size_t i = 0; i < n; i++) {
		h = (h ^ b[i]) * 0x9e3779b97f4a7c15u;
		h ^= h >> 29;
	}
	return h ^ n;
}

/* ---- programs ------------------------------------------------------------------------ */

static const struct ledger_program *program_of(struct ledger *l, const struct ledger_who *who)
{
	uint64_t h = hash_bytes(l->seed, who->comm, strlen(who->comm));
	struct ledger_program *p;

	if (l->by_process)
		h = hash_bytes(h, &who->pid, sizeof(who->pid));
	/* Names of 15 bytes do not collide in 64 bits but by a miracle: the newer wins then. */
	p = map_get(&l->programs, h);
	if (p && !strcmp(p->name, who->comm) && (!l->by_process || p->pid == who->pid))
		return p;
	p = arena_alloc(&l->arena, sizeof(*p));
	if (!p || map_put(&l->programs, h, p) < 0)
		return NULL;
	p->number = (uint32_t)l->programs_count++;
	p->pid = who->pid;
	memcpy(p->name, who->comm, strnlen(who->comm, sizeof(p->name) - 1));
	if (l->last_program)
		l->last_program->next = p;
	else
		l->first_program = p;
	l->last_program = p;
	return p;
}

/* ---- files --------------------------------------------------------------------------- */

static uint64_t key_of(
	const struct ledger *l, const char *path, size_t n, const struct ledger_program *owner)
{
	uint64_t h = hash_bytes(l->seed, path, n);

	return owner ? hash_bytes(h, &owner->number, sizeof(owner->number)) : h;
}

static struct ledger_file *find(
	const struct ledger *l, const char *path, size_t n, const struct ledger_program *owner)
{
	struct ledger_file *f = map_get(&l->by_path, key_of(l, path, n, owner));

	while (f && (f->owner != owner || f->path_len != n || memcmp(f->path, path, n)))
		f = f->chain;
	return f;
}

static int link_in(struct ledger *l, struct ledger_file *f)
{
	uint64_t key = key_of(l, f->path, f->path_len, f->owner);

	f->chain = map_get(&l->by_path, key);
	return map_put(&l->by_path, key, f);
}

static void take_out(struct ledger *l, struct ledger_file *f)
{
	uint64_t key = key_of(l, f->path, f->path_len, f->owner);
	struct ledger_file *at = map_get(&l->by_path, key);

	if (at == f && !f->chain) {
		(void)map_del(&l->by_path, key);
	} else if (at == f) {
		(void)map_put(&l->by_path, key, f->chain);
	} else {
		while (at && at->chain != f)
			at = at->chain;
		if (at)
			at->chain = f->chain;
	}
	f->chain = NULL;
}

/* An entry and a name to fill: one that is no longer used, if its name has room. */
static struct ledger_file *file_alloc(struct ledger *l, const char *path, size_t n)
{
	struct ledger_file *f = l->unused, *next;
	char *copy;

	if (f && f->first_len >= n) {
		l->unused = f->chain;
		next = f->next;
		copy = f->first_path;
		memcpy(copy, path, n);
		copy[n] = 0;
		memset(f, 0, sizeof(*f));
		f->next = next;
	} else {
		f = arena_alloc(&l->arena, sizeof(*f));
		copy = f ? arena_copy(&l->arena, path, n) : NULL;
		if (!copy)
			return NULL;
		if (l->last)
			l->last->next = f;
		else
			l->first = f;
		l->last = f;
	}
	f->path = f->first_path = copy;
	f->path_len = f->first_len = (uint32_t)n;
	return f;
}

static struct ledger_file *file_new(
	struct ledger *l, const char *path, size_t n, const struct ledger_program *owner)
{
	struct ledger_file *f = file_alloc(l, path, n);

	if (!f)
		return NULL;
	f->owner = owner;
	if (link_in(l, f) < 0) {
		f->unused = true;
		return NULL;
	}
	l->files++;
	return f;
}

static struct ledger_file *file_of(
	struct ledger *l, const struct file_name *n, const struct ledger_program *owner)
{
	size_t len;
	const char *path = file_name_best(n, &len);
	struct ledger_file *f = n->deleted ? map_get(&l->lost, key_of(l, path, len, owner)) : NULL;

	if (!f)
		f = find(l, path, len, owner);
	if (f)
		return f;
	f = file_new(l, path, len, owner);
	if (f) {
		f->existed = n->existed;
		f->nameless = n->deleted;
	}
	return f;
}

static void note_used(struct ledger *l, struct ledger_file *f, const struct buf *used)
{
	char *copy;

	if (f->used_path || !used->len ||
		(used->len == f->path_len && !memcmp(used->data, f->path, used->len)))
		return;
	copy = arena_copy(&l->arena, used->data, used->len);
	if (!copy)
		return;
	f->used_path = copy;
	f->used_len = (uint32_t)used->len;
}

/* ---- renames ------------------------------------------------------------------------- */

static void set_path(struct ledger *l, struct ledger_file *f, const char *path, size_t n)
{
	take_out(l, f);
	f->path = path;
	f->path_len = (uint32_t)n;
	if (link_in(l, f) < 0)
		l->dropped++;
}

static bool was_made(const struct ledger_file *f)
{
	return f->done & FILE_CREATED && !f->existed;
}

/* What was made under a name and replaced again and again is one entry: into takes over from f,
 * which is free to become another. */
static void merge(struct ledger *l, struct ledger_file *into, struct ledger_file *f)
{
	into->done |= f->done;
	into->tried |= f->tried;
	into->missed |= f->missed;
	into->last_error = f->last_error ? f->last_error : into->last_error;
	into->events += f->events;
	into->failures += f->failures;
	into->bytes_read += f->bytes_read;
	into->bytes_written += f->bytes_written;
	into->last_program = f->last_program;
	into->last_ns = f->last_ns;
	f->unused = true;
	f->chain = l->unused;
	l->unused = f;
	l->files--;
}

/* What stood at a name no longer does; gives the name's text. */
static const char *replace(
	struct ledger *l, const char *path, size_t n, const struct ledger_file *by)
{
	struct ledger_file *old = find(l, path, n, by->owner), *before;
	uint64_t key = key_of(l, path, n, by->owner);
	const char *text;

	if (!old || old == by)
		return arena_copy(&l->arena, path, n);
	take_out(l, old);
	text = old->path;
	if (!old->existed && !old->done) /* it was only looked for */
		return text;
	old->gone = true;
	before = map_get(&l->lost, key);
	if (before && was_made(before) && was_made(old) && old->first_path != old->path)
		merge(l, before, old);
	else if (map_put(&l->lost, key, old) < 0)
		l->dropped++;
	return text;
}

static void move_one(
	struct ledger *l, struct ledger_file *f, size_t from_len, const char *to, size_t to_len)
{
	size_t rest = f->path_len - from_len;
	char *moved = arena_alloc(&l->arena, to_len + rest + 1);

	if (!moved) {
		l->dropped++;
		return;
	}
	memcpy(moved, to, to_len);
	memcpy(moved + to_len, f->path + from_len, rest);
	set_path(l, f, moved, to_len + rest);
}

/* All that was seen below a directory has moved with it; both: and the other way round. */
static void move_below(struct ledger *l, const char *from, size_t from_len, const char *to,
	size_t to_len, const struct ledger_program *owner, bool both)
{
	for (struct ledger_file *f = l->first; f; f = f->next) {
		if (f->gone || f->unused || f->owner != owner)
			continue;
		if (f->path_len > from_len && path_is_under(f->path, f->path_len, from, from_len))
			move_one(l, f, from_len, to, to_len);
		else if (both && f->path_len > to_len &&
			 path_is_under(f->path, f->path_len, to, to_len))
			move_one(l, f, to_len, from, from_len);
	}
}

/* Two files change places. */
static void exchange_files(struct ledger *l, struct ledger_file *f, const struct file_event *e)
{
	struct ledger_file *other = file_of(l, &e->to, f->owner);
	const char *a = f->path, *b;
	size_t na = f->path_len, nb;

	if (!other || other == f) {
		l->dropped += !other;
		return;
	}
	b = other->path;
	nb = other->path_len;
	if (!other->events) {
		other->existed = true;
		other->first_program = f->last_program;
		other->first_ns = f->last_ns;
	}
	other->dir = other->dir || e->to.dir;
	other->events++;
	other->done |= FILE_RENAMED;
	other->last_program = f->last_program;
	other->last_ns = f->last_ns;
	set_path(l, f, b, nb);
	set_path(l, other, a, na);
	if (f->dir || other->dir || e->file.dir)
		move_below(l, a, na, b, nb, f->owner, true);
}

static void rename_file(struct ledger *l, struct ledger_file *f, const struct file_event *e)
{
	size_t n;
	const char *to = file_name_best(&e->to, &n);
	const char *from = f->path;
	size_t from_len = f->path_len;
	const char *text;

	if (!n) {
		l->dropped++;
		return;
	}
	text = replace(l, to, n, f);
	if (!text) {
		l->dropped++;
		return;
	}
	set_path(l, f, text, n);
	if (e->file.dir || f->dir)
		move_below(l, from, from_len, text, n, f->owner, false);
}

/* A file without a name gets one.  Its descriptors are called as before. */
static void name_file(struct ledger *l, struct ledger_file *f, const struct file_event *e)
{
	size_t n;
	const char *to = file_name_best(&e->to, &n);
	uint64_t key = key_of(l, f->path, f->path_len, f->owner);
	char *text = arena_copy(&l->arena, to, n);

	if (!text || map_put(&l->lost, key, f) < 0) {
		l->dropped++;
		return;
	}
	(void)replace(l, to, n, f);
	set_path(l, f, text, n);
	f->first_path = text;
	f->first_len = (uint32_t)n;
	f->done |= FILE_CREATED;
	f->nameless = f->gone = false;
}

/* A hard link: the new name is a file of its own here, which came from the other. */
static void link_file(struct ledger *l, const struct file_event *e,
	const struct ledger_program *owner, const struct ledger_file *from)
{
	struct ledger_file *f = file_of(l, &e->to, owner);

	if (!f)
		return;
	f->done |= FILE_CREATED;
	f->gone = false;
	f->events++;
	f->first_program = f->first_program ? f->first_program : from->last_program;
	f->last_program = from->last_program;
	f->first_ns = f->first_ns ? f->first_ns : from->last_ns;
	f->last_ns = from->last_ns;
}

/* ---- events --------------------------------------------------------------------------- */

static void add_success(struct ledger *l, struct ledger_file *f, const struct file_event *e)
{
	f->done |= e->ops;
	f->gone = e->ops & FILE_DELETED || (f->gone && !(e->ops & FILE_CREATED));
	if (e->moves_data && e->ops & FILE_READ)
		f->bytes_read += e->bytes;
	if (e->moves_data && e->ops & FILE_WRITTEN)
		f->bytes_written += e->bytes;
	if (e->ops & FILE_RENAMED && e->exchanged)
		exchange_files(l, f, e);
	else if (e->ops & FILE_RENAMED)
		rename_file(l, f, e);
	if (e->ops & FILE_LINKED && (e->to.used.len || e->to.real.len)) {
		if (e->file.deleted)
			name_file(l, f, e);
		else
			link_file(l, e, f->owner, f);
	}
}

static void add_failure(struct ledger_file *f, const struct file_event *e)
{
	f->failures++;
	if (file_event_missed(e)) {
		f->missed |= e->ops;
	} else {
		f->tried |= e->ops;
		f->last_error = e->error;
	}
}

int ledger_add(struct ledger *l, const struct file_event *e, const struct ledger_who *who)
{
	const struct ledger_program *p = program_of(l, who);
	struct ledger_file *f = p ? file_of(l, &e->file, l->by_process ? p : NULL) : NULL;

	l->events++;
	if (!f) {
		l->dropped++;
		return -ENOMEM;
	}
	if (!f->events) {
		f->first_ns = who->time_ns;
		f->first_program = p;
	}
	f->events++;
	f->last_ns = who->time_ns;
	f->last_program = p;
	f->dir = f->dir || e->file.dir || e->ops & FILE_LISTED;
	note_used(l, f, &e->file.used);
	if (e->error)
		add_failure(f, e);
	else
		add_success(l, f, e);
	return 0;
}
