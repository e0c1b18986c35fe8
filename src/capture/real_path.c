#include "capture/real_path.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "frame/frame.h"

#define LINK_BYTES 64 /* "/proc/2147483647/task/2147483647/…" */

/* A path in two parts: open(start), or openat2(root) where links must stay inside a root. */
struct place {
	char path[REAL_PATH_BYTES + LINK_BYTES];
	int root; /* descriptor of the task's root, -1 if it is ours */
};

static bool starts_with(const char *s, const char *prefix, const char **rest)
{
	size_t n = strlen(prefix);

	if (strncmp(s, prefix, n) || (s[n] && s[n] != '/'))
		return false;
	*rest = s + n;
	return true;
}

static size_t link_text(const char *link, char *out, size_t size)
{
	ssize_t n = readlink(link, out, size - 1);

	if (n < 0)
		n = 0;
	out[n] = 0;
	return (size_t)n;
}

/* Is the task's root, and what is mounted there, the same as ours? */
static bool look_at_root(pid_t tid)
{
	char link[LINK_BYTES], ours[LINK_BYTES], its[LINK_BYTES];
	struct stat a, b;

	snprintf(link, sizeof(link), "/proc/%d/ns/mnt", tid);
	if (!link_text(link, its, sizeof(its)) ||
		!link_text("/proc/self/ns/mnt", ours, sizeof(ours)))
		return true;
	snprintf(link, sizeof(link), "/proc/%d/root", tid);
	if (strcmp(ours, its) || stat(link, &a) < 0 || stat("/", &b) < 0)
		return false;
	return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

static bool root_is_ours(const struct real_path_ask *ask)
{
	if (!ask->root)
		return look_at_root(ask->tid);
	if (!ask->root->known)
		*ask->root = (struct root_memo){ true, look_at_root(ask->tid) };
	return ask->root->ours;
}

/* What /proc/self and its aliases mean to the task; false if path is none of them. */
static bool own_proc(const struct real_path_ask *ask, char *out, size_t size)
{
	static const struct {
		const char *alias, *means;
	} aliases[] = { { "/dev/stdin", "fd/0" }, { "/dev/stdout", "fd/1" },
		{ "/dev/stderr", "fd/2" }, { "/dev/fd", "fd" }, { "/proc/self", "." } };
	const char *rest;

	if (starts_with(ask->path, "/proc/thread-self", &rest))
		return (size_t)snprintf(
			       out, size, "/proc/%d/task/%d%s", ask->tgid, ask->tid, rest) < size;
	for (size_t i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++)
		if (starts_with(ask->path, aliases[i].alias, &rest))
			return (size_t)snprintf(out, size, "/proc/%d/%s%s", ask->tgid,
				       aliases[i].means, rest) < size;
	return false;
}

static void base_link(const struct real_path_ask *ask, char out[LINK_BYTES])
{
	if (ask->dirfd == AT_FDCWD)
		snprintf(out, LINK_BYTES, "/proc/%d/cwd", ask->tid);
	else
		snprintf(out, LINK_BYTES, "/proc/%d/fd/%d", ask->tid, ask->dirfd);
}

/* Where a path in a root that is not ours begins: as text inside that root. */
static bool foreign_place(const struct real_path_ask *ask, struct place *p)
{
	char link[LINK_BYTES], root[REAL_PATH_BYTES / 2], base[REAL_PATH_BYTES / 2];
	const char *inside = base;
	int n;

	snprintf(link, sizeof(link), "/proc/%d/root", ask->tid);
	p->root = open(link, O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (p->root < 0)
		return false;
	if (ask->path[0] == '/') {
		n = snprintf(p->path, sizeof(p->path), "%s", ask->path);
		return n > 0 && (size_t)n < sizeof(p->path);
	}
	link_text(link, root, sizeof(root));
	base_link(ask, link);
	link_text(link, base, sizeof(base));
	if (strcmp(root, "/"))
		(void)starts_with(base, root, &inside);
	n = snprintf(p->path, sizeof(p->path), "%s/%s", inside, ask->path);
	return n > 0 && (size_t)n < sizeof(p->path);
}

static bool place_of(const struct real_path_ask *ask, struct place *p)
{
	char link[LINK_BYTES];
	int n;

	p->root = -1;
	if (own_proc(ask, p->path, sizeof(p->path)))
		return true;
	if (!root_is_ours(ask))
		return foreign_place(ask, p);
	if (ask->path[0] == '/') {
		n = snprintf(p->path, sizeof(p->path), "%s", ask->path);
	} else {
		base_link(ask, link);
		n = snprintf(p->path, sizeof(p->path), "%s/%s", link, ask->path);
	}
	return n > 0 && (size_t)n < sizeof(p->path);
}

static int open_place(const struct place *p, const char *path, int flags)
{
	struct open_how how = { .flags = (unsigned)(O_PATH | O_CLOEXEC | flags),
		.resolve = RESOLVE_IN_ROOT };

	if (p->root < 0)
		return open(path, O_PATH | O_CLOEXEC | flags);
	return (int)syscall(SYS_openat2, p->root, path, &how, sizeof(how));
}

/* What fd names.  /proc/self was ours on the way there: it is the task's. */
static size_t name_of_fd(const struct real_path_ask *ask, int fd, char *out)
{
	char link[LINK_BYTES], mine[LINK_BYTES], text[REAL_PATH_BYTES];
	const char *rest;
	size_t n;

	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	n = link_text(link, text, sizeof(text));
	snprintf(mine, sizeof(mine), "/proc/%d", ask->self);
	if (n && starts_with(text, mine, &rest))
		return (size_t)snprintf(out, REAL_PATH_BYTES, "/proc/%d%.4096s", ask->tgid, rest);
	memcpy(out, text, n);
	return n;
}

static void note_kind(int fd, const char *name, unsigned *flags)
{
	struct stat st;
	int at = name[0] ? AT_SYMLINK_NOFOLLOW : AT_EMPTY_PATH;

	if (fstatat(fd, name, &st, at) < 0)
		return;
	*flags |= SECTION_REAL_EXISTS;
	if (S_ISDIR(st.st_mode))
		*flags |= SECTION_REAL_DIR;
}

/* The directory's real path, then the name as it was given. */
static size_t by_directory(
	const struct real_path_ask *ask, struct place *p, char *out, unsigned *flags)
{
	size_t len = strlen(p->path), n;
	char *name;
	int fd;

	while (len > 1 && p->path[len - 1] == '/')
		p->path[--len] = 0;
	name = strrchr(p->path, '/');
	if (!name || !name[1] || !strcmp(name, "/.") || !strcmp(name, "/.."))
		return 0;
	*name++ = 0;
	fd = open_place(p, p->path[0] ? p->path : "/", O_DIRECTORY);
	if (fd < 0)
		return 0;
	note_kind(fd, name, flags);
	n = name_of_fd(ask, fd, out);
	close(fd);
	if (!n || n + strlen(name) + 2 > REAL_PATH_BYTES)
		return 0;
	if (out[n - 1] != '/')
		out[n++] = '/';
	len = strlen(name);
	memcpy(out + n, name, len); /* by its length: no NUL is wanted */
	return n + len;
}

static size_t by_itself(
	const struct real_path_ask *ask, const struct place *p, char *out, unsigned *flags)
{
	int fd = open_place(p, p->path, 0);
	size_t n;

	if (fd < 0)
		return 0;
	note_kind(fd, "", flags);
	n = name_of_fd(ask, fd, out);
	close(fd);
	return n;
}

size_t real_path(const struct real_path_ask *ask, char *out, unsigned *flags)
{
	struct place p;
	size_t n = 0;

	*flags = 0;
	if (place_of(ask, &p)) {
		if (ask->follow)
			n = by_itself(ask, &p, out, flags);
		if (!n)
			n = by_directory(ask, &p, out, flags);
		/* "." and ".." have no name of their own: they are what they lead to. */
		if (!n && !ask->follow)
			n = by_itself(ask, &p, out, flags);
	}
	if (p.root >= 0)
		close(p.root);
	return n;
}

int real_path_open(const struct real_path_ask *ask, char *out, size_t *len)
{
	struct place p;
	int fd = -1;

	if (place_of(ask, &p))
		fd = open_place(&p, p.path, ask->follow ? 0 : O_NOFOLLOW);
	if (p.root >= 0)
		close(p.root);
	if (fd >= 0)
		*len = name_of_fd(ask, fd, out);
	return fd;
}
