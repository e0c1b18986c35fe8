/*
 * Who called: the stack of a stopped task, unwound with libdw while it waits.
 *
 * libdw is loaded when the first stack is wanted: it and what it needs would make every
 * start slower.
 *
 * What is known of a process's modules is kept as long as its executable mappings stay the
 * same, and the words about a program counter as long as that.
 */
#include <stdlib.h>

#include "capture/ptrace/engine.h"

#ifdef HAVE_LIBDW
#include <dlfcn.h>
#include <elfutils/libdwfl.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/map.h"

#define LIBDW "libdw.so.1"
#define LIBCXX "libstdc++.so.6"
#define MANGLED_MAX 1024     /* the library's recursion is as deep as a name is long */
#define WORDS_MAX (1u << 20) /* of one stack */
#define LINE_MAX_BYTES 8192
#define KNOWN_MAX 65536 /* program counters of one process that are remembered */

/* What is used of libdw. */
#define LIBDW_FUNCTIONS(X)                                                                         \
	X(begin)                                                                                   \
	X(end)                                                                                     \
	X(report_end)                                                                              \
	X(linux_proc_find_elf)                                                                     \
	X(standard_find_debuginfo)                                                                 \
	X(linux_proc_report)                                                                       \
	X(linux_proc_attach)                                                                       \
	X(getthread_frames)                                                                        \
	X(frame_pc)                                                                                \
	X(addrmodule)                                                                              \
	X(module_info)                                                                             \
	X(module_addrinfo)                                                                         \
	X(module_getsrc)                                                                           \
	X(lineinfo)

struct libdw {
	void *handle; /* NULL: could not be loaded */
#define MEMBER(name) __typeof__(dwfl_##name) *name;
	LIBDW_FUNCTIONS(MEMBER)
#undef MEMBER
};

/* What C++ makes of its names, undone by its own library, if that is installed. */
struct demangler {
	bool tried;
	void *handle;
	char *(*demangle)(const char *name, char *room, size_t *size, int *status);
};

struct stack_process {
	uint64_t mappings; /* hash of the executable ones */
	Dwfl *dwfl;
	struct map words; /* program counter → its line */
};

struct stacks {
	struct libdw dw;
	struct demangler cxx;
	Dwfl_Callbacks callbacks;
	char *debug_path;     /* NULL: libdw's own; it wants a place for it */
	struct map processes; /* tgid → struct stack_process */
	struct buf text;
};

struct walk_state {
	struct stacks *stacks;
	struct stack_process *process;
	unsigned count, max;
	bool lines; /* of source */
};

/* ---- the library ------------------------------------------------------------------------ */

static bool load(struct libdw *dw)
{
	bool whole = true;

	dw->handle = dlopen(LIBDW, RTLD_NOW | RTLD_LOCAL);
	if (!dw->handle)
		return false;
#define LOOK_UP(name)                                                                              \
	*(void **)&dw->name = dlsym(dw->handle, "dwfl_" #name);                                    \
	whole = whole && dw->name;
	LIBDW_FUNCTIONS(LOOK_UP)
#undef LOOK_UP
	if (!whole) {
		dlclose(dw->handle);
		dw->handle = NULL;
	}
	return whole;
}

/* The name as it stands in the source; NULL: that is not known.  The caller frees it. */
static char *demangle(struct demangler *d, const char *name, size_t len)
{
	char text[MANGLED_MAX];
	int status = 0;

	if (len < 3 || len >= sizeof(text) || strncmp(name, "_Z", 2) != 0)
		return NULL;
	if (!d->tried) {
		d->tried = true;
		d->handle = dlopen(LIBCXX, RTLD_NOW | RTLD_LOCAL);
		if (d->handle)
			*(void **)&d->demangle = dlsym(d->handle, "__cxa_demangle");
	}
	if (!d->demangle)
		return NULL;
	memcpy(text, name, len);
	text[len] = 0;
	return d->demangle(text, NULL, NULL, &status);
}

/* ---- processes ------------------------------------------------------------------------ */

static void drop_modules(const struct stacks *s, struct stack_process *p)
{
	struct map_iter it = { 0 };
	uint64_t pc;
	void *line;

	if (p->dwfl)
		s->dw.end(p->dwfl);
	p->dwfl = NULL;
	while (map_next(&p->words, &it, &pc, &line))
		free(line);
	map_done(&p->words);
	map_init(&p->words, KNOWN_MAX);
}

static void process_free(const struct stacks *s, struct stack_process *p)
{
	if (!p)
		return;
	drop_modules(s, p);
	map_done(&p->words);
	free(p);
}

static struct stack_process *process_of(struct stacks *s, pid_t tgid)
{
	struct stack_process *p = map_get(&s->processes, (uint64_t)tgid);

	if (p)
		return p;
	p = calloc(1, sizeof(*p));
	if (!p)
		return NULL;
	map_init(&p->words, KNOWN_MAX);
	if (map_put(&s->processes, (uint64_t)tgid, p) < 0) {
		process_free(s, p);
		return NULL;
	}
	return p;
}

/* 0 when it cannot be learnt. */
static uint64_t hash_mappings(pid_t proc_id)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);
	char name[32], line[LINE_MAX_BYTES];
	FILE *f;

	snprintf(name, sizeof(name), "/proc/%d/maps", proc_id);
	f = fopen(name, "re");
	if (!f)
		return 0;
	while (fgets(line, sizeof(line), f)) {
		const char *perms = strchr(line, ' ');

		if (!perms || strnlen(perms, 5) < 5 || perms[3] != 'x')
			continue;
		for (const char *c = line; *c; c++)
			hash = (hash ^ (uint8_t)*c) * UINT64_C(0x100000001b3);
	}
	fclose(f);
	return hash | 1;
}

static bool learn_modules(const struct stacks *s, struct stack_process *p, pid_t proc_id)
{
	uint64_t now = hash_mappings(proc_id);

	if (!now)
		return false;
	if (p->dwfl && p->mappings == now)
		return true;
	drop_modules(s, p);
	p->mappings = now;
	p->dwfl = s->dw.begin(&s->callbacks);
	if (!p->dwfl)
		return false;
	if (s->dw.linux_proc_report(p->dwfl, proc_id) == 0 &&
		s->dw.report_end(p->dwfl, NULL, NULL) == 0 &&
		s->dw.linux_proc_attach(p->dwfl, proc_id, true) == 0)
		return true;
	drop_modules(s, p);
	return false;
}

/* ---- one program counter ------------------------------------------------------------------ */

static void put_source(const struct libdw *dw, struct buf *b, Dwfl_Module *module, Dwarf_Addr at)
{
	Dwfl_Line *line = dw->module_getsrc(module, at);
	const char *file;
	int number = 0;

	file = line ? dw->lineinfo(line, NULL, &number, NULL, NULL, NULL) : NULL;
	if (file && number)
		buf_printf(b, " %s:%d", file, number);
}

/* " > /lib/libc.so.6(write+0x10) [0xf1234]".  at is an address within the call, pc that of the
 * instruction after it. */
static void put_line(struct stacks *s, Dwfl *dwfl, Dwarf_Addr pc, Dwarf_Addr at, bool source)
{
	const struct libdw *dw = &s->dw;
	struct buf *b = &s->text;
	Dwfl_Module *module = dw->addrmodule(dwfl, at);
	const char *name, *symbol;
	char *plain;
	size_t len;
	Dwarf_Addr start = 0;
	GElf_Off offset = 0;
	GElf_Sym sym;

	if (!module) {
		buf_printf(b, " > [0x%" PRIx64 "]\n", pc);
		return;
	}
	name = dw->module_info(module, NULL, &start, NULL, NULL, NULL, NULL, NULL);
	symbol = dw->module_addrinfo(module, at, &offset, &sym, NULL, NULL, NULL);
	if (!name)
		name = "?";
	if (!strncmp(name, "[vdso", 5))
		name = "[vdso]";
	len = symbol ? strcspn(symbol, "@") : 0; /* "name@@VERSION" */
	plain = demangle(&s->cxx, symbol, len);
	buf_printf(b, " > %s(", name);
	buf_add(b, plain ? plain : symbol, plain ? strlen(plain) : len);
	buf_printf(b, "+0x%" PRIx64 ") [0x%" PRIx64 "]", symbol ? (uint64_t)offset + (pc - at) : 0,
		pc - start);
	free(plain);
	if (source)
		put_source(dw, b, module, at);
	buf_char(b, '\n');
}

static int take_frame(Dwfl_Frame *frame, void *arg)
{
	struct walk_state *w = arg;
	struct stack_process *p = w->process;
	struct buf *b = &w->stacks->text;
	bool exact = false;
	Dwarf_Addr pc;
	size_t start = b->len;
	char *line;

	if (w->count++ >= w->max) {
		buf_str(b, " > too many stack frames\n");
		return DWARF_CB_ABORT;
	}
	if (!w->stacks->dw.frame_pc(frame, &pc, &exact))
		return DWARF_CB_ABORT;
	line = map_get(&p->words, pc);
	if (line) {
		buf_str(b, line);
		return DWARF_CB_OK;
	}
	put_line(w->stacks, p->dwfl, pc, exact ? pc : pc - 1, w->lines);
	buf_char(b, 0);
	line = b->failed ? NULL : strdup((const char *)b->data + start);
	if (b->len)
		b->len--;
	if (line && map_put(&p->words, pc, line) < 0)
		free(line);
	return b->failed ? DWARF_CB_ABORT : DWARF_CB_OK;
}

/* ---- stacks ---------------------------------------------------------------------------------- */

static struct stacks *stacks_of(struct engine *e)
{
	struct stacks *s = e->stacks;

	if (s)
		return s->dw.handle ? s : NULL;
	s = e->stacks = calloc(1, sizeof(*s));
	if (!s)
		return NULL;
	map_init(&s->processes, 0);
	s->text = (struct buf)BUF_INIT(WORDS_MAX);
	if (!load(&s->dw))
		return NULL;
	s->callbacks = (Dwfl_Callbacks){ .find_elf = s->dw.linux_proc_find_elf,
		.find_debuginfo = s->dw.standard_find_debuginfo,
		.debuginfo_path = &s->debug_path };
	return s;
}

void stack_add(struct engine *e, struct task *k)
{
	struct walk_state w = {
		.stacks = stacks_of(e), .max = e->config->stack_max, .lines = e->config->stack_lines
	};
	struct stacks *s = w.stacks;
	pid_t tgid = k->tgid ? k->tgid : k->tid;

	if (!s)
		return;
	w.process = process_of(s, tgid);
	if (!w.process || !learn_modules(s, w.process,
				  pid_ns_proc_leader(&e->proc, tgid, task_proc_id(e, k))))
		return;
	s->text.len = 0;
	(void)s->dw.getthread_frames(w.process->dwfl, k->tid, take_frame, &w);
	if (s->text.len)
		(void)builder_section(&e->builder, SECTION_STACK, 0, s->text.data, s->text.len);
}

void stack_forget(struct engine *e, pid_t tgid)
{
	if (e->stacks)
		process_free(e->stacks, map_del(&e->stacks->processes, (uint64_t)tgid));
}

void stack_done(struct engine *e)
{
	struct map_iter it = { 0 };
	uint64_t tgid;
	void *p;

	if (!e->stacks)
		return;
	while (map_next(&e->stacks->processes, &it, &tgid, &p))
		process_free(e->stacks, p);
	map_done(&e->stacks->processes);
	buf_done(&e->stacks->text);
	if (e->stacks->dw.handle)
		dlclose(e->stacks->dw.handle);
	if (e->stacks->cxx.handle)
		dlclose(e->stacks->cxx.handle);
	free(e->stacks);
	e->stacks = NULL;
}
#else
void stack_add(struct engine *e, struct task *k)
{
	(void)e;
	(void)k;
}

void stack_forget(struct engine *e, pid_t tgid)
{
	(void)e;
	(void)tgid;
}

void stack_done(struct engine *e)
{
	(void)e;
}
#endif
