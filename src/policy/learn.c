#include "policy/learn.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "abi/numbers.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/quote.h"
#include "decode/call.h"
#include "model/file_event.h"
#include "model/ledger.h"
#include "model/tasks.h"
#include "policy/args.h"

struct learn {
	struct policy *policy;
	struct tasks tasks;
	struct map programs; /* tgid to struct program */
	struct buf text;
	struct file_events file_events;
	uint64_t events;
	bool files;
	int32_t first; /* the first process */
	bool loading;  /* its loader's calls do not count */
	bool no_memory;
	bool saw_io_uring;
	bool saw_lost;
	unsigned warned;
};

/* What a process runs. */
struct program {
	char *path;
};

struct learn *learn_new(struct policy *p, bool from_entry, bool files)
{
	struct learn *l = calloc(1, sizeof(*l));

	if (!l)
		return NULL;
	l->policy = p;
	l->loading = from_entry;
	l->files = files;
	file_events_init(&l->file_events);
	model_tasks_init(&l->tasks);
	map_init(&l->programs, 0);
	if (from_entry)
		p->from = "entry";
	return l;
}

static void program_free(struct program *p)
{
	if (p)
		free(p->path);
	free(p);
}

void learn_free(struct learn *l)
{
	struct map_iter it = { 0 };
	uint64_t key;
	void *value;

	if (!l)
		return;
	while (map_next(&l->programs, &it, &key, &value))
		program_free(value);
	map_done(&l->programs);
	model_tasks_done(&l->tasks);
	buf_done(&l->text);
	file_events_done(&l->file_events);
	free(l);
}

/* ---- who ---- */

static char *section_text(struct learn *l, const struct section *s)
{
	l->text.len = 0;
	quote_line(&l->text, section_bytes(s),
		s->len < POLICY_WORD_MAX / 4 ? s->len : POLICY_WORD_MAX / 4);
	buf_char(&l->text, 0);
	return l->text.failed ? NULL : (char *)l->text.data;
}

static void set_program(struct learn *l, int32_t tgid, const char *path)
{
	struct program *p = calloc(1, sizeof(*p));

	if (p)
		p->path = path ? strdup(path) : NULL;
	if (!p || !p->path) {
		program_free(p);
		l->no_memory = true;
		return;
	}
	program_free(map_del(&l->programs, (uint64_t)tgid));
	if (map_put(&l->programs, (uint64_t)tgid, p) < 0) {
		program_free(p);
		l->no_memory = true;
	}
}

static void learn_program(struct learn *l, const struct frame *f)
{
	const struct section *s = frame_find(f, SECTION_EXE, UINT64_MAX);
	const struct program *parent;

	if (s) {
		set_program(l, f->tgid ? f->tgid : f->tid, section_text(l, s));
	} else if (f->type == FRAME_TASK && f->body_size >= sizeof(struct frame_task) &&
		   f->tgid == f->tid) {
		const struct task *t = model_tasks_get(
			&l->tasks, ((const struct frame_task *)frame_body(f))->parent);

		parent = t ? map_get(&l->programs, (uint64_t)t->tgid) : NULL;
		if (parent)
			set_program(l, f->tgid, parent->path);
	}
}

const char *learn_program_of(struct learn *l, const struct task *t)
{
	const struct program *p = map_get(&l->programs, (uint64_t)(t->tgid ? t->tgid : t->tid));

	return p ? p->path : t->comm[0] ? t->comm : "?";
}

/* ---- calls ---- */

/* The first path that the call names, as a reason. */
static bool add_place(struct learn *l, struct policy_call *c, struct walk *w)
{
	for (unsigned i = 0; !walk_is_plain(w) && i < w->nargs; i++) {
		const struct item *it = w->items[i];
		const uint8_t *path;
		bool whole;
		size_t n;

		if (!(it->dir & DIR_IN) || it->type->kind != KIND_PATH || !w->args[i])
			continue;
		n = w->enter_mem->get_string(
			w->enter_mem, w->args[i], POLICY_WORD_MAX / 4, &path, &whole);
		if (!n)
			continue;
		l->text.len = 0;
		quote_line(&l->text, path, n);
		buf_char(&l->text, 0);
		return !l->text.failed && policy_word_add(l->policy, &c->places,
						  (const char *)l->text.data, POLICY_PLACES_MAX);
	}
	return true;
}

static bool add_call(struct learn *l, struct policy_call *c, struct call *call, const char *program)
{
	const struct arg_rule *rule = arg_rule_find(c->name);
	struct policy *p = l->policy;
	struct policy_tuple t;

	c->count++;
	c->last = l->events;
	if (!c->first)
		c->first = l->events;
	if (!policy_word_add(p, &c->why, WHY_OBSERVED, 0) || !policy_user_add(p, c, program, 1) ||
		!add_place(l, c, &call->walk))
		return false;
	if (!rule)
		return true;
	arg_rule_values(rule, frame_enter_body(call->enter)->args, &t);
	return policy_tuple_add(c, &t);
}

/* What somebody might have to permit: not stat() and the like. */
#define PERMITTED (~(uint32_t)(FILE_PROBED | FILE_ENTERED | FILE_HELD))

static bool add_file(struct learn *l, const struct file_name *n, uint32_t ops)
{
	size_t len;
	const char *path = file_name_best(n, &len);

	if (!(ops & PERMITTED))
		return true;
	l->text.len = 0;
	quote_line(&l->text, (const uint8_t *)path, len);
	buf_char(&l->text, 0);
	return !l->text.failed && policy_file_add(l->policy, (const char *)l->text.data,
					  ops & PERMITTED, n->dir || ops & FILE_LISTED);
}

/* The image that runs now, and what the kernel opened on the way to it: interpreters of scripts,
 * the loader. */
static bool add_exec_files(struct learn *l, const struct frame *f)
{
	struct file_name n = { 0 };
	bool ok = true;

	sections_for_each (s, f) {
		bool loader = s->kind == SECTION_INTERPRETER && !(s->flags & INTERPRETER_SCRIPT);

		if ((s->kind == SECTION_EXE || s->kind == SECTION_INTERPRETER) && ok &&
			file_name_of_image(&n, s))
			ok = add_file(l, &n, FILE_EXECUTED | (loader ? FILE_READ : 0));
	}
	buf_done(&n.used);
	buf_done(&n.real);
	return ok;
}

/* What is not there needs no permission, unless the call makes it. */
static bool add_files(struct learn *l, struct call *call)
{
	bool ok = true;

	file_events_of(&l->file_events, call);
	for (unsigned i = 0; ok && i < l->file_events.n; i++) {
		const struct file_event *e = &l->file_events.e[i];

		if (e->file.existed || e->ops & FILE_CREATED)
			ok = add_file(l, &e->file, e->ops);
		if (ok && (e->to.used.len || e->to.real.len))
			ok = add_file(
				l, &e->to, FILE_CREATED | (e->ops & (FILE_RENAMED | FILE_LINKED)));
	}
	return ok;
}

static int take_enter(struct learn *l, const struct task *t, const struct frame *f)
{
	static const struct walk_opts plain = { .string_max = 0 };
	struct sink none = { .ops = &sink_no_ops };
	const struct frame_enter *e = frame_enter_body(f);
	const struct abi *abi = e ? abi_get(e->abi) : NULL;
	struct policy_call *c;
	struct call call;
	const char *name;

	if (!abi || call_init(&call, f, NULL, &none, &plain) < 0)
		return 0;
	if (!l->first)
		l->first = f->tgid;
	name = abi_call_name(abi, e->nr);
	/* A number that no kernel knows needs no permission: it gives ENOSYS either way. */
	if (!name)
		return 0;
	if (l->loading && f->tgid == l->first)
		return 0;
	l->events++;
	l->saw_io_uring = l->saw_io_uring || !strcmp(name, "io_uring_setup");
	c = policy_need(l->policy, abi->id, (uint32_t)(e->nr & ~abi->nr_mask & UINT32_MAX));
	if (!c || !add_call(l, c, &call, learn_program_of(l, t)))
		return -ENOMEM;
	return !l->files || add_files(l, &call) ? 0 : -ENOMEM;
}

int learn_frame(struct learn *l, const struct frame *f)
{
	struct task *t = model_tasks_before(&l->tasks, f);
	int r = 0;

	if (f->type == FRAME_TASK || f->type == FRAME_EXEC)
		learn_program(l, f);
	if (f->type == FRAME_EXEC && l->files && !add_exec_files(l, f))
		r = -ENOMEM;
	if (f->type == FRAME_LOST)
		l->saw_lost = true;
	if (f->type == FRAME_ENTRY)
		l->loading = false;
	if (t && f->type == FRAME_ENTER)
		r = take_enter(l, t, f);
	if ((f->type == FRAME_END || f->type == FRAME_DETACH) && f->tid == f->tgid)
		program_free(map_del(&l->programs, (uint64_t)f->tgid));
	model_tasks_after(&l->tasks, f);
	return r ? r : l->no_memory ? -ENOMEM : 0;
}

size_t learn_living(const struct learn *l, int32_t *ret, const char **program)
{
	struct map_iter it = { 0 };
	size_t n = 0;
	uint64_t tgid;
	void *value;

	for (; map_next(&l->programs, &it, &tgid, &value); n++) {
		*ret = (int32_t)tgid;
		*program = ((const struct program *)value)->path;
	}
	return n;
}

const char *learn_warning(struct learn *l)
{
	const struct {
		bool is;
		const char *words;
	} all[] = {
		{ l->saw_io_uring,
			"io_uring was used: a policy on calls does not limit what it does" },
		{ l->policy->files_cut, "more files than a policy holds: the others are missing" },
		{ l->saw_lost, "some calls could not be seen: the policy may lack them" },
	};

	while (l->warned < sizeof(all) / sizeof(all[0]))
		if (all[l->warned++].is)
			return all[l->warned - 1].words;
	return NULL;
}
