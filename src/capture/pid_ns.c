#include "capture/pid_ns.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/nsfs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "capture/proc.h"

#define STATUS_BYTES 4096
#define LEVELS_MAX 33 /* namespaces around each other; the kernel's limit is 32 below the first */
#define PIDFD_THREAD_FLAG 0x80 /* PIDFD_THREAD, since Linux 6.9 */

/* ---- one task's lines ------------------------------------------------------------------- */

/* The ids on a line "\nNSpid:" of a status, from /proc's namespace down to the task's own. */
static unsigned line_ids(const char *status, const char *key, pid_t ids[LEVELS_MAX])
{
	const char *p = strstr(status, key);
	unsigned n = 0;
	char *end;

	if (!p)
		return 0;
	p += strlen(key);
	while (n < LEVELS_MAX && (*p == '\t' || *p == ' ')) {
		ids[n] = (pid_t)strtol(p, &end, 10);
		if (end == p)
			break;
		p = end;
		n++;
	}
	return n;
}

static bool read_status(pid_t proc_id, char text[STATUS_BYTES])
{
	return proc_id > 0 && proc_read(proc_id, "status", text, STATUS_BYTES) > 0;
}

/* The namespace `up` levels around that of a task: its inode, 0 if it cannot be learnt. */
static uint64_t namespace_of(pid_t proc_id, unsigned up)
{
	uint64_t inode = 0;
	struct stat st;
	char path[64];
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/ns/pid", proc_id);
	if (!up)
		return stat(path, &st) == 0 ? st.st_ino : 0;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	while (fd >= 0 && up--) {
		int parent = ioctl(fd, NS_GET_PARENT);

		close(fd);
		fd = parent;
	}
	if (fd >= 0) {
		if (fstat(fd, &st) == 0)
			inode = st.st_ino;
		close(fd);
	}
	return inode;
}

/* ---- looking for an id ------------------------------------------------------------------ */

struct search {
	const struct proc_view *view;
	uint64_t ns;	/* in which namespace */
	unsigned level; /* of that, counted from /proc's */
	pid_t id;
	struct pid_ns_ids found;
};

/* Is the id that of the task, or of its group or session?  Each is one object of the kernel's,
 * with one id for each namespace around it. */
static bool look_at(struct search *s, pid_t proc_id)
{
	static const char *const keys[] = { "\nNSpid:", "\nNSpgid:", "\nNSsid:" };
	char status[STATUS_BYTES];
	pid_t ids[LEVELS_MAX];

	if (!read_status(proc_id, status))
		return false;
	for (unsigned i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		unsigned n = line_ids(status, keys[i], ids);

		if (n <= s->level || n <= s->view->level || ids[s->level] != s->id)
			continue;
		if (namespace_of(proc_id, n - 1 - s->level) != s->ns)
			return false;
		s->found = (struct pid_ns_ids){ ids[s->view->level], ids[0] };
		return true;
	}
	return false;
}

/* A directory of tasks; threads: those of each process that it lists. */
static bool look_through(struct search *s, const char *name, bool threads)
{
	const struct dirent *entry;
	bool found = false;
	DIR *dir = opendir(name);
	char tasks[64];

	while (dir && !found && (entry = readdir(dir))) {
		pid_t id = (pid_t)strtol(entry->d_name, NULL, 10);

		if (id <= 0)
			continue;
		snprintf(tasks, sizeof(tasks), "/proc/%d/task", id);
		found = threads ? look_through(s, tasks, false) : look_at(s, id);
	}
	if (dir)
		closedir(dir);
	return found;
}

/* What is found is a task only if one still has the id: its group may have outlived it. */
static bool search(struct search *s, pid_t first)
{
	char status[STATUS_BYTES];

	if (!look_at(s, first) && !look_through(s, "/proc", false) &&
		!look_through(s, "/proc", true))
		return false;
	if (!read_status(s->found.proc, status))
		s->found.proc = 0;
	return true;
}

/* ---- our own ids ------------------------------------------------------------------------ */

void pid_ns_look(struct proc_view *ret)
{
	char status[STATUS_BYTES], self[16];
	pid_t ids[LEVELS_MAX];
	ssize_t n = readlink("/proc/self", self, sizeof(self) - 1);
	unsigned levels;

	*ret = (struct proc_view){ 0 };
	if (n <= 0)
		return;
	self[n] = 0;
	ret->self = (pid_t)strtol(self, NULL, 10);
	ret->usable = read_status(ret->self, status);
	if (!ret->usable)
		return;
	/* Without the line the kernel knows no such namespaces. */
	levels = line_ids(status, "\nNSpid:", ids);
	ret->level = levels ? levels - 1 : 0;
	ret->ns = namespace_of(ret->self, 0);
}

/* fdinfo gives the id in the namespace of the /proc that it is read in. */
static pid_t id_of_pidfd(const struct proc_view *v, int fd)
{
	char name[32], text[1024];
	const char *p;
	long id;

	snprintf(name, sizeof(name), "fdinfo/%d", fd);
	if (proc_read(v->self, name, text, sizeof(text)) <= 0)
		return 0;
	p = strstr(text, "\nPid:\t");
	id = p ? strtol(p + strlen("\nPid:\t"), NULL, 10) : 0;
	return id > 0 ? (pid_t)id : 0;
}

pid_t pid_ns_proc_id(const struct proc_view *v, pid_t tid)
{
	struct search s = { .view = v, .ns = v->ns, .level = v->level, .id = tid };
	pid_t id;
	int fd;

	if (!v->usable || tid <= 0)
		return 0;
	if (!v->level)
		return tid;
	fd = (int)syscall(SYS_pidfd_open, tid, PIDFD_THREAD_FLAG);
	if (fd < 0 && errno == EINVAL)
		fd = (int)syscall(SYS_pidfd_open, tid, 0);
	if (fd < 0) /* a thread, and an older kernel */
		return errno != ESRCH && v->ns && search(&s, v->self) ? s.found.proc : 0;
	id = id_of_pidfd(v, fd);
	close(fd);
	return id;
}

pid_t pid_ns_our_id(const struct proc_view *v, pid_t proc_id)
{
	char status[STATUS_BYTES];
	pid_t ids[LEVELS_MAX];
	unsigned n;

	if (!v->usable || proc_id <= 0)
		return 0;
	if (!v->level)
		return proc_id;
	if (!read_status(proc_id, status))
		return 0;
	n = line_ids(status, "\nNSpid:", ids);
	return n > v->level && namespace_of(proc_id, n - 1 - v->level) == v->ns ? ids[v->level] : 0;
}

pid_t pid_ns_proc_leader(const struct proc_view *v, pid_t tgid, pid_t proc_id)
{
	return v->level ? proc_leader(proc_id) : tgid;
}

/* ---- other namespaces ------------------------------------------------------------------- */

bool pid_ns_find(const struct proc_view *v, pid_t proc_id, pid_t inner, struct pid_ns_ids *ret)
{
	struct search s = { .view = v, .id = inner };
	char status[STATUS_BYTES];
	pid_t ids[LEVELS_MAX];
	unsigned levels;

	s.ns = proc_id > 0 ? namespace_of(proc_id, 0) : 0;
	if (!s.ns && v->ns)
		return false;
	if (s.ns == v->ns) { /* both 0: a kernel that has one namespace */
		*ret = (struct pid_ns_ids){ inner, pid_ns_proc_id(v, inner) };
		return true;
	}
	levels = read_status(proc_id, status) ? line_ids(status, "\nNSpid:", ids) : 0;
	if (!levels)
		return false;
	s.level = levels - 1;
	if (!search(&s, proc_id))
		return false;
	*ret = s.found;
	return true;
}
