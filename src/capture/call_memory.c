/* The walk over the spec, with live memory: what it reads becomes the frame's blobs, and the
 * descriptors that it meets become notes. */
#include "capture/call_memory.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

#include "abi/abi.h"
#include "capture/call_paths.h"
#include "capture/fd_info.h"
#include "capture/pid_ns.h"
#include "capture/path_walk.h"
#include "capture/proc.h"
#include "capture/real_path.h"
#include "capture/secontext.h"
#include "capture/socket.h"
#include "capture/task_files.h"
#include "capture/vcpu.h"
#include "spec/kvm_run.h"
#include "spec/other_fd.h"
#include "spec/types.h"
#include "walk/walk.h"

/* Descriptors of one frame whose paths are noted: as many as select(2) takes. */
#define NOTES_MAX 1024
#define IFS_MAX 16 /* interfaces of one frame whose names are noted */
#define LINK_MAX_BYTES 4096

/* The sink of capture: values do not matter, descriptors do. */
struct note_sink {
	struct sink sink; /* first: ops get a struct sink * */
	struct builder *builder;
	struct tracee_mem *mem;
	const struct call_memory_opts *opts;
	unsigned count;
	int *noted;	 /* NOTES_MAX; not set but for .count of them */
	unsigned others; /* descriptors of other tasks that were asked for */
	unsigned if_count;
	uint32_t interfaces[IFS_MAX]; /* noted */
	int netlink_fd;		      /* the last one asked for, and the answer */
	int netlink_protocol;
	bool entering;
	bool sun_path; /* the next bytes are a socket's path */
	int dirfd;     /* what the next bytes begin at, if they are a relative path */
	struct call_paths paths;
};

/* fd: the task's own descriptor, or AT_FDCWD, if links is not NULL. */
static void note_link(struct note_sink *n, enum section_kind kind, uint64_t key, const char *link,
	struct fd_links *links, int fd)
{
	const struct fd_link *known = links ? fd_links_get(links, n->mem->tid, fd) : NULL;
	size_t max = LINK_MAX_BYTES;
	uint8_t *to;
	ssize_t len;

	if (known) {
		(void)builder_section(n->builder, kind, key, known->text, known->len);
		return;
	}
	to = builder_reserve(n->builder, kind, key, &max);
	if (!to)
		return;
	len = readlink(link, (char *)to, max);
	if (links && len > 0)
		fd_links_put(links, n->mem->tid, fd, (const char *)to, (size_t)len);
	builder_commit(n->builder, len > 0 ? (size_t)len : 0);
}

/* A text of the kernel's that ends in " (deleted)": is that so, or the file's name? */
static void note_lost(struct note_sink *n, uint64_t key, const struct section *s, const char *link)
{
	char text[LINK_MAX_BYTES + 1];
	size_t len = s->len;
	struct stat st;

	if (len < sizeof(text) && len && section_bytes(s)[len - 1] == ')') {
		memcpy(text, section_bytes(s), len);
		if (path_lost(text, &len, stat(link, &st) == 0 ? &st : NULL))
			(void)builder_section(n->builder, SECTION_LOST, key, "", 0);
	}
}

static struct fd_ask own_fd(const struct note_sink *n, int fd)
{
	pid_t tgid = builder_frame(n->builder)->tgid;

	return (struct fd_ask){ .builder = n->builder,
		.view = n->mem->view,
		.ends = n->mem->ends,
		.tgid = tgid > 0 ? tgid : n->mem->tid,
		.proc_id = n->mem->proc_tid,
		.fd = fd,
		.key = (uint32_t)fd };
}

static void note_descriptor(struct note_sink *n, const struct fd_ask *ask)
{
	char text[LINK_MAX_BYTES + 1];
	const struct section *s;

	if (n->opts->secontext)
		secontext_note_fd(n->opts->secontext, n->builder, ask->proc_id, ask->fd, ask->key);
	snprintf(text, sizeof(text), "/proc/%d/fd/%d", ask->proc_id, ask->fd);
	note_link(n, SECTION_FD_PATH, ask->key, text,
		ask->key == (uint32_t)ask->fd ? n->mem->links : NULL, ask->fd);
	s = frame_find(builder_finish(n->builder), SECTION_FD_PATH, ask->key);
	if (!s || s->len >= sizeof(text))
		return;
	note_lost(n, ask->key, s, text);
	if (n->opts->fd_info) {
		memcpy(text, section_bytes(s), s->len);
		text[s->len] = 0;
		fd_info_note(ask, text);
	}
}

/* Of another task: see spec/other_fd.h. */
static void note_other_fd(struct note_sink *n, uint64_t v)
{
	uint32_t owner = other_fd_owner(v);
	struct fd_ask ask = own_fd(n, (int)v), pidfd;
	struct pid_ns_ids ids = { 0 };

	if (n->others == NOTES_MAX || frame_find(builder_finish(n->builder), SECTION_FD_PATH, v))
		return;
	n->others++;
	if (owner & OTHER_FD_BY_PIDFD) {
		pidfd = own_fd(n, (int)(owner & ~OTHER_FD_BY_PIDFD));
		ids.proc = fd_info_pidfd(&pidfd);
		ids.ours = ids.proc > 0 ? pid_ns_our_id(ask.view, ids.proc) : 0;
	} else if (!pid_ns_find(ask.view, ask.proc_id, (pid_t)owner, &ids)) {
		return;
	}
	ask.key = v;
	ask.proc_id = ids.proc;
	ask.tgid = ids.ours;
	if (ask.proc_id > 0)
		note_descriptor(n, &ask);
}

static void note_fd(struct note_sink *n, int fd)
{
	const struct section *s;
	struct fd_ask ask;
	char link[64];

	for (unsigned i = 0; i < n->count; i++)
		if (n->noted[i] == fd)
			return;
	if (n->count == NOTES_MAX)
		return;
	n->noted[n->count++] = fd;
	if (fd == AT_FDCWD) {
		snprintf(link, sizeof(link), "/proc/%d/cwd", n->mem->proc_tid);
		note_link(n, SECTION_CWD, 0, link, n->mem->links, fd);
		s = frame_find(builder_finish(n->builder), SECTION_CWD, UINT64_MAX);
		if (s && n->opts->real_paths)
			note_lost(n, (uint32_t)fd, s, link);
	} else if (fd >= 0) {
		ask = own_fd(n, fd);
		note_descriptor(n, &ask);
	}
}

/* As tattle's own network namespace knows it. */
static void note_interface(struct note_sink *n, uint32_t index)
{
	char name[IF_NAMESIZE];

	for (unsigned i = 0; i < n->if_count; i++)
		if (n->interfaces[i] == index)
			return;
	if (n->if_count == IFS_MAX || !index)
		return;
	n->interfaces[n->if_count++] = index;
	if (if_indextoname(index, name))
		(void)builder_section(n->builder, SECTION_IF_NAME, index, name, strlen(name));
}

/* Hooks ask what a socket that moves data is. */
static int netlink_ask(const struct walk *w, int fd)
{
	/* the walk's sink is always ours */
	struct note_sink *n = (struct note_sink *)w->sink;
	uint32_t protocol;

	if (n->netlink_fd == fd)
		return n->netlink_protocol;
	n->netlink_fd = fd;
	n->netlink_protocol =
		socket_netlink_protocol(n->mem->proc_tid, builder_frame(n->builder)->tgid, fd);
	if (n->netlink_protocol < 0)
		return -1;
	protocol = (uint32_t)n->netlink_protocol;
	(void)builder_section(
		n->builder, SECTION_NETLINK, (uint32_t)fd, &protocol, sizeof(protocol));
	return n->netlink_protocol;
}

/* And what the number of a family in generic netlink's messages means: the kernel is asked for
 * each frame, since families come and go with their modules. */
static bool netlink_family_ask(const struct walk *w, uint32_t id, char name[WALK_FAMILY_MAX])
{
	struct note_sink *n = (struct note_sink *)w->sink;

	if (frame_find(builder_finish(n->builder), SECTION_NETLINK_FAMILY, id) ||
		!socket_netlink_family(id, name))
		return false;
	(void)builder_section(n->builder, SECTION_NETLINK_FAMILY, id, name, strlen(name));
	return true;
}

static bool fd_is(const struct walk *w, int fd, const char *link)
{
	struct note_sink *n = (struct note_sink *)w->sink;
	const struct section *s;

	if (fd < 0)
		return false;
	note_fd(n, fd);
	s = frame_find(builder_finish(n->builder), SECTION_FD_PATH, (uint32_t)fd);
	return s && s->len == strlen(link) && !memcmp(section_bytes(s), link, s->len);
}

static bool char_device_ask(const struct walk *w, int fd, uint32_t *number)
{
	struct note_sink *n = (struct note_sink *)w->sink;
	char name[64];
	struct stat st;

	snprintf(name, sizeof(name), "/proc/%d/fd/%d", n->mem->proc_tid, fd);
	if (fd < 0 || stat(name, &st) < 0 || !S_ISCHR(st.st_mode))
		return false;
	*number = major(st.st_rdev);
	if (!frame_find(builder_finish(n->builder), SECTION_CHAR_DEVICE, (uint32_t)fd))
		(void)builder_section(
			n->builder, SECTION_CHAR_DEVICE, (uint32_t)fd, number, sizeof(*number));
	return true;
}

static bool boot_offset_ask(const struct walk *w, int64_t *ret)
{
	struct note_sink *n = (struct note_sink *)w->sink;
	struct timespec boot, real;

	if (clock_gettime(CLOCK_BOOTTIME, &boot) < 0 || clock_gettime(CLOCK_REALTIME, &real) < 0)
		return false;
	*ret = (real.tv_sec - boot.tv_sec) * INT64_C(1000000000) + real.tv_nsec - boot.tv_nsec;
	if (!frame_find(builder_finish(n->builder), SECTION_BOOT_OFFSET, 0))
		(void)builder_section(n->builder, SECTION_BOOT_OFFSET, 0, ret, sizeof(*ret));
	return true;
}

/* A walk over a call of that number, whose notes go into mem's frame. */
struct call_walk {
	struct note_sink notes;
	int noted[NOTES_MAX]; /* its */
	struct walk_opts opts;
	struct walk walk;
};

/* Hooks ask where a processor tells why it stopped. */
static bool vcpu_ask(const struct walk *w, int fd, uint64_t *ret)
{
	struct note_sink *n = (struct note_sink *)w->sink;
	struct kvm_run_note note = { .whole = n->opts->vcpus_whole };

	if (!n->opts->vcpus || !vcpu_mapping(n->mem->proc_tid, fd, ret, &note.cpu))
		return false;
	note.address = *ret;
	(void)builder_section(n->builder, SECTION_VCPU, (uint32_t)fd, &note, sizeof(note));
	return true;
}

/* What such a processor shares with the task, and the data that it points to. */
static void note_vcpu(struct call_walk *c)
{
	struct tracee_mem *m = c->notes.mem;
	int fd = (int)c->walk.args[0];
	const struct section *s;
	struct kvm_run_note note;
	const uint8_t *run, *data;
	uint64_t address, offset;
	uint32_t reason, count;

	if (!c->notes.opts->vcpus_whole || !is_kvm_run(&c->walk))
		return;
	s = frame_find(builder_finish(m->builder), SECTION_VCPU, (uint32_t)fd);
	if (!s && !vcpu_ask(&c->walk, fd, &address))
		return;
	s = frame_find(builder_finish(m->builder), SECTION_VCPU, (uint32_t)fd);
	if (!s)
		return;
	memcpy(&note, section_bytes(s), sizeof(note));
	if (tracee_mem_get(m, note.address, RUN_BYTES, &run) < RUN_BYTES)
		return;
	memcpy(&reason, run + RUN_REASON, sizeof(reason));
	memcpy(&count, run + RUN_IO_COUNT, sizeof(count));
	memcpy(&offset, run + RUN_IO_OFFSET, sizeof(offset));
	count = count < RUN_IO_DATA_MAX ? count * run[RUN_IO_SIZE] : 0;
	if (reason == RUN_EXIT_IO && count && count <= RUN_IO_DATA_MAX)
		(void)tracee_mem_get(m, note.address + offset, count, &data);
}

/* And which namespaces a task is in now. */
static bool namespace_ask(
	const struct walk *w, const struct walk_ns *kind, int32_t child, uint64_t *ret)
{
	struct note_sink *n = (struct note_sink *)w->sink;
	struct pid_ns_ids ids = { .proc = n->mem->proc_tid };
	char what[32], link[64];
	const char *inode;

	if (!n->opts->namespaces)
		return false;
	if (child && !pid_ns_find(n->mem->view, n->mem->proc_tid, child, &ids))
		return false;
	(void)snprintf(what, sizeof(what), "ns/%s", kind->name);
	if (!ids.proc || proc_link(ids.proc, what, link, sizeof(link)) <= 0)
		return false;
	inode = strchr(link, '[');
	if (!inode || sscanf(inode, "[%" SCNu64 "]", ret) != 1)
		return false;
	(void)builder_section(n->builder, SECTION_NAMESPACE, kind->flag, ret, sizeof(*ret));
	return true;
}

void call_memory_pid(
	struct tracee_mem *mem, pid_t pid, bool is_task, const struct call_memory_opts *opts)
{
	struct builder *b = mem->builder;
	const struct frame *f = builder_finish(b);
	uint64_t key = (uint32_t)pid;
	struct pid_ns_ids ids;
	char name[32];
	int n = 0;

	if (pid <= 0 || !(opts->pid_names || opts->pid_ns) ||
		frame_find(f, SECTION_PID_COMM, key) || frame_find(f, SECTION_PID_NS, key) ||
		!pid_ns_find(mem->view, mem->proc_tid, pid, &ids))
		return;
	if (opts->pid_ns && ids.ours != pid)
		(void)builder_section(b, SECTION_PID_NS, key, &ids.ours, sizeof(ids.ours));
	if (opts->pid_names && is_task && ids.proc)
		n = proc_read(ids.proc, "comm", name, sizeof(name));
	if (n > 0)
		(void)builder_section(
			b, SECTION_PID_COMM, key, name, (size_t)n - (name[n - 1] == '\n'));
}

/* Where a process can be named, a negative number is a group. */
static void note_pid(struct note_sink *n, const struct type *t, pid_t pid)
{
	bool is_task = t != &t_pgid && t != &t_sid;

	if (pid < -1 && (t == &t_pid || t == &t_tgid)) {
		pid = -pid;
		is_task = false;
	}
	call_memory_pid(n->mem, pid, is_task, n->opts);
}

static void op_scalar(struct sink *s, const struct type *t, uint64_t v)
{
	struct note_sink *n = (struct note_sink *)s;

	if (t->kind == KIND_IFINDEX)
		note_interface(n, (uint32_t)v);
	if (t->kind == KIND_PID)
		note_pid(n, t, (pid_t)v);
	/* The working directory only where a path begins there: call_paths knows. */
	if (n->opts->fd_paths && (t->kind == KIND_FD || t->kind == KIND_DIRFD) &&
		!(n->opts->real_paths && (int)v == AT_FDCWD))
		note_fd(n, (int)v);
	else if (n->opts->secontext && (t->kind == KIND_FD || t->kind == KIND_DIRFD) && (int)v >= 0)
		secontext_note_fd(
			n->opts->secontext, n->builder, n->mem->proc_tid, (int)v, (uint32_t)v);
	if (n->opts->fd_paths && t->kind == KIND_OTHER_FD)
		note_other_fd(n, v);
}

static void op_name(struct sink *s, const struct item *it)
{
	struct note_sink *n = (struct note_sink *)s;

	n->sun_path = it->name && !strcmp(it->name, "sun_path");
	n->dirfd = walk_path_base(s->walk, it);
}

static void note_path_context(struct note_sink *n, const uint8_t *p, size_t len)
{
	pid_t tgid = builder_frame(n->builder)->tgid;
	char text[WALK_PATH_MAX + 1];
	struct real_path_ask ask = { .tid = n->mem->proc_tid,
		.tgid = pid_ns_proc_leader(n->mem->view, tgid, n->mem->proc_tid),
		.self = n->mem->view->self,
		.dirfd = n->dirfd,
		.path = text,
		.root = n->paths.root };

	if (len > WALK_PATH_MAX || memchr(p, 0, len) || !ask.tgid)
		return;
	memcpy(text, p, len);
	text[len] = 0;
	secontext_note_path(n->opts->secontext, n->builder, &ask);
}

/* Addresses of sockets that the call is given. */
static void op_bytes(
	struct sink *s, const struct type *t, const uint8_t *p, size_t len, unsigned flags)
{
	struct note_sink *n = (struct note_sink *)s;

	if (t->kind == KIND_PATH && !(flags & BYTES_MORE) && n->opts->secontext)
		note_path_context(n, p, len);
	if (n->sun_path && n->entering && n->opts->real_paths && t->kind == KIND_PATH)
		call_paths_socket(&n->paths, p, len);
}

static void note_cwd(void *sink)
{
	note_fd(sink, AT_FDCWD);
}

static const struct sink_ops note_ops = {
	.name = op_name,
	.scalar = op_scalar,
	.bytes = op_bytes,
	SINK_NO_SHAPE,
};

static bool has_role(const struct walk *w, unsigned role)
{
	for (unsigned i = 0; i < w->nargs; i++)
		if (w->items[i]->role == role)
			return true;
	return false;
}

/* entered: memory as it is at entry, or NULL.  False for calls of an unknown ABI. */
static bool begin(struct call_walk *c, struct tracee_mem *mem, const struct call_memory_opts *opts,
	uint32_t abi_id, uint64_t nr, const uint64_t args[6], struct mem *entered)
{
	const struct abi *abi = abi_get(abi_id);

	if (!abi)
		return false;
	c->notes = (struct note_sink){ .sink = { .ops = &note_ops },
		.builder = mem->builder,
		.mem = mem,
		.opts = opts,
		.noted = c->noted,
		.netlink_fd = -1 };
	c->opts = (struct walk_opts){ .string_max = opts->no_data ? 0 : opts->string_max,
		.verbose = opts->verbose,
		.no_structs = opts->no_memory };
	walk_init(&c->walk, abi, nr, args, entered, &c->notes.sink, &c->opts);
	c->walk.netlink = netlink_ask;
	c->walk.netlink_family = netlink_family_ask;
	c->walk.fd_is = fd_is;
	c->walk.char_device = char_device_ask;
	c->walk.boot_offset = boot_offset_ask;
	return true;
}

/* Of messages that may name or bring files, all addresses and descriptors. */
static bool look_at_message(struct call_walk *c)
{
	bool message = c->notes.opts->real_paths && !walk_is_plain(&c->walk) &&
		       (has_role(&c->walk, ROLE_CONNECT) || has_role(&c->walk, ROLE_RECEIVE));

	c->opts.verbose = c->opts.verbose || message;
	return message;
}

void call_memory_enter(struct tracee_mem *mem, const struct frame_enter *enter,
	const struct call_memory_opts *opts, struct root_memo *root)
{
	struct call_walk c;

	if (!begin(&c, mem, opts, enter->abi, enter->nr, enter->args, &mem->mem))
		return;
	c.walk.sp = enter->sp;
	c.notes.paths = (struct call_paths){
		.mem = mem, .root = root, .note_cwd = note_cwd, .ctx = &c.notes
	};
	c.notes.entering = true;
	(void)look_at_message(&c);
	walk_capture_enter(&c.walk);
	note_vcpu(&c);
	if (opts->real_paths && !walk_is_plain(&c.walk))
		call_paths_arguments(&c.notes.paths, &c.walk);
}

void call_memory_exit(
	struct tracee_mem *mem, const struct frame_exit *exit, const struct call_memory_opts *opts)
{
	struct call_walk c;

	if (!begin(&c, mem, opts, exit->abi, exit->nr, exit->args, NULL))
		return;
	c.walk.vcpu = vcpu_ask;
	c.walk.namespace = namespace_ask;
	walk_exit_known(&c.walk, exit->result, exit->flags & EXIT_FAILED, &mem->mem);
	if (opts->real_paths && c.walk.failed && exit->result == -ENOENT && !walk_is_plain(&c.walk))
		task_files_not_run(mem, builder_frame(mem->builder)->tgid, &c.walk);
	if (!look_at_message(&c) && opts->no_data)
		walk_result(&c.walk);
	else
		walk_capture_exit(&c.walk);
	if (!(exit->flags & EXIT_FAILED))
		note_vcpu(&c);
}
