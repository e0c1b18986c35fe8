#include "capture/call_paths.h"

#include <fcntl.h>
#include <string.h>

#include "capture/pid_ns.h"
#include "frame/builder.h"
#include "frame/frame.h"
#include "spec/link_rule.h"
#include "spec/open_rule.h"
#include "spec/spec.h"
#include "walk/walk.h"

#define SOCKETS_MAX 16 /* addresses of one call whose files are noted */

static void note_real_path(struct call_paths *p, uint64_t key, struct real_path_ask *ask)
{
	const struct frame *f = builder_frame(p->mem->builder);
	char out[REAL_PATH_BYTES];
	struct real_path_found found;
	unsigned same = 0;
	size_t len;

	ask->tid = p->mem->proc_tid;
	ask->tgid = pid_ns_proc_leader(p->mem->view, f->tgid, p->mem->proc_tid);
	ask->self = p->mem->view->self;
	ask->root = p->root;
	if (!ask->tgid)
		return;
	if (ask->path[0] != '/' && ask->dirfd == AT_FDCWD)
		p->note_cwd(p->ctx);
	len = real_path(ask, out, &found);
	if (found.flags & p->last.flags & SECTION_REAL_EXISTS && found.ino == p->last.ino &&
		found.dev == p->last.dev)
		same = SECTION_REAL_SAME;
	p->last = found;
	if (len)
		(void)builder_section_flags(
			p->mem->builder, SECTION_REAL_PATH, key, found.flags | same, out, len);
}

/* No path: that is the working directory, if it is not a descriptor. */
static void note_base(struct call_paths *p, const struct walk *w, unsigned i)
{
	const struct item *it = w->items[i];

	if (it->base && (int)w->args[it->base - 1] == AT_FDCWD)
		p->note_cwd(p->ctx);
}

static void note_argument(struct call_paths *p, struct walk *w, unsigned i)
{
	const struct item *it = w->items[i];
	struct real_path_ask ask = { .dirfd = AT_FDCWD };
	char text[WALK_PATH_MAX + 1];
	const uint8_t *path;
	bool whole;
	size_t len = w->mem->get_string(w->mem, w->args[i], WALK_PATH_MAX, &path, &whole);

	if (whole && !len)
		note_base(p, w, i);
	if (!whole || !len)
		return;
	memcpy(text, path, len);
	text[len] = 0;
	ask.path = text;
	if (it->base)
		ask.dirfd = (int)w->args[it->base - 1];
	if (it->role == ROLE_OPEN) {
		struct open_words words = open_words_of(w);

		ask.follow = open_follows(w, &words);
		ask.in_root = words.resolve & OPEN_IN_ROOT;
	} else {
		ask.follow = link_at_end_is_followed(w, i);
	}
	note_real_path(p, i, &ask);
}

void call_paths_arguments(struct call_paths *p, struct walk *w)
{
	for (unsigned i = 0; i < w->nargs; i++) {
		const struct item *it = w->items[i];

		if (it->dir & DIR_IN && it->type->kind == KIND_PATH && it->role &&
			it->role != ROLE_TARGET) {
			if (w->args[i])
				note_argument(p, w, i);
			else
				note_base(p, w, i);
		}
	}
}

void call_paths_socket(struct call_paths *p, const uint8_t *path, size_t len)
{
	struct real_path_ask ask = { .dirfd = AT_FDCWD, .follow = true };
	char text[WALK_PATH_MAX + 1];

	if (!len || len >= sizeof(text) || !path[0] || p->sockets == SOCKETS_MAX)
		return;
	memcpy(text, path, len);
	text[len] = 0;
	ask.path = text;
	note_real_path(p, SECTION_REAL_SOCKET + p->sockets++, &ask);
}
