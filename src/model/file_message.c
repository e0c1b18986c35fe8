/* Files in messages: sockets that are named by paths, descriptors that come from others. */
#include <errno.h>
#include <string.h>

#include "model/file_parts.h"
#include "spec/spec.h"
#include "walk/walk.h"

/* ---- socket addresses ------------------------------------------------------------------ */

/* Waits for the path in a struct sockaddr_un. */
struct sun_sink {
	struct sink sink;
	struct file_events *fe;
	struct call *call;
	unsigned role;
	bool next;
	unsigned count; /* as capture counts them */
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

	(void)flags;
	/* Abstract addresses are no paths. */
	if (!u->next || t->kind != KIND_PATH || !len || !p[0] || !u->call->enter)
		return;
	e = file_event_add(u->fe);
	if (!e)
		return;
	file_name_reached(&e->file, u->call->enter, SECTION_REAL_SOCKET + u->count++);
	if (!file_name_of_text(&e->file, u->call->enter, -100, p, strnlen((const char *)p, len)) &&
		!e->file.real.len) {
		u->fe->n--;
		return;
	}
	e->ops = file_event_ops(u->role);
	e->error = file_event_error(u->call);
	if (u->role == ROLE_BIND && e->error != EADDRINUSE)
		e->ops |= FILE_CREATED;
}

static const struct sink_ops sun_ops = {
	.name = sun_name,
	.scalar = sink_no_scalar,
	.bytes = sun_bytes,
	SINK_NO_SHAPE,
};

void file_message_sent(struct file_events *fe, struct call *call, unsigned i)
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

/* ---- descriptors that come with messages ------------------------------------------------ */

struct receive_sink {
	struct sink sink;
	struct file_events *fe;
	struct call *call;
};

static void received(struct file_events *fe, struct call *call, int fd)
{
	struct file_event *e = file_event_add(fe);

	if (!e)
		return;
	e->fd = fd;
	e->ops = FILE_RECEIVED;
	e->file.existed = true;
	if (!file_name_of_fd(&e->file, call->exit, fd))
		fe->n--;
}

static void receive_scalar(struct sink *s, const struct type *t, uint64_t v)
{
	struct receive_sink *r = (struct receive_sink *)s;

	if (t->kind == KIND_FD)
		received(r->fe, r->call, (int)v);
}

static const struct sink_ops receive_ops = {
	.name = sink_no_name,
	.scalar = receive_scalar,
	.bytes = sink_no_bytes,
	SINK_NO_SHAPE,
};

void file_message_received(struct file_events *fe, struct call *call, unsigned i)
{
	struct receive_sink r = {
		.sink = { .ops = &receive_ops, .walk = &call->walk }, .fe = fe, .call = call
	};
	struct sink *before = call->walk.sink;

	if (call->walk.failed || !call->walk.exited)
		return;
	if (call->walk.items[i]->dir == DIR_VALUE) {
		received(fe, call, (int)call->walk.result);
		return;
	}
	call->walk.sink = &r.sink;
	walk_args(&call->walk, i, i + 1);
	call->walk.sink = before;
}
