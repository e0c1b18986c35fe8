#include "capture/real_path.h"

#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "capture/path_walk.h"
#include "frame/frame.h"

#define LINK_BYTES 64 /* "/proc/2147483647/task/2147483647/…" */

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

static void base_link(const struct real_path_ask *ask, char out[LINK_BYTES])
{
	if (ask->dirfd == AT_FDCWD)
		snprintf(out, LINK_BYTES, "/proc/%d/cwd", ask->tid);
	else
		snprintf(out, LINK_BYTES, "/proc/%d/fd/%d", ask->tid, ask->dirfd);
}

/* The kernel finds what is plain for us in one call; this is for all else. */
static size_t by_walk(
	const struct real_path_ask *ask, char *out, struct real_path_found *found, int *ret_fd)
{
	char link[LINK_BYTES];
	int root, base;

	*found = (struct real_path_found){ 0 };
	base_link(ask, link);
	base = open(ask->path[0] == '/' && !ask->in_root ? "/" : link, O_PATH | O_CLOEXEC);
	if (!ask->in_root)
		snprintf(link, sizeof(link), "/proc/%d/root", ask->tid);
	root = open(link, O_PATH | O_DIRECTORY | O_CLOEXEC);
	return path_walk(ask, root, base, out, found, ret_fd);
}

/* ---- the usual case ------------------------------------------------------------------------ */

/* Opens a path as the task would, in a root that is ours; -1: it is not there, or not so plain. */
static int open_plain(const struct real_path_ask *ask, const char *path, int flags)
{
	struct open_how how = { .flags = (unsigned)(O_PATH | O_CLOEXEC | flags),
		.resolve = RESOLVE_NO_MAGICLINKS };
	char text[PATH_MAX + LINK_BYTES], link[LINK_BYTES];
	int base = AT_FDCWD, fd;

	if (path[0] != '/') {
		base_link(ask, link);
		if (!strchr(path, '/')) {
			/* One name: it is a link itself, or there is none on the way. */
			snprintf(text, sizeof(text), "%s/%s", link, path);
			return open(text, O_PATH | O_CLOEXEC | O_NOFOLLOW | flags);
		}
		base = open(link, O_PATH | O_CLOEXEC);
		if (base < 0)
			return -1;
	}
	fd = (int)syscall(SYS_openat2, base, path, &how, sizeof(how));
	if (base >= 0)
		close(base);
	return fd;
}

/* The file itself.  0: it is not there, or not so plain. */
static size_t followed(const struct real_path_ask *ask, char *out, struct real_path_found *found)
{
	int fd = open_plain(ask, ask->path, 0);
	size_t n;

	if (fd < 0)
		return 0;
	n = file_of_fd(fd, out, found);
	close(fd);
	if (found->link) {
		*found = (struct real_path_found){ 0 };
		n = 0;
	}
	return n;
}

static int open_directory(const struct real_path_ask *ask, const char *path, size_t n)
{
	char dir[PATH_MAX];

	if (!n) {
		base_link(ask, dir);
		return open(dir, O_PATH | O_DIRECTORY | O_CLOEXEC);
	}
	if (n >= sizeof(dir))
		return -1;
	memcpy(dir, path, n);
	dir[n] = 0;
	return open_plain(ask, dir, O_DIRECTORY);
}

/* The name as it was given, in the directory that it lies in.  0: not so plain. */
static size_t in_directory(
	const struct real_path_ask *ask, char *out, struct real_path_found *found)
{
	const char *name = ask->path + strlen(ask->path), *end;
	struct stat st;
	unsigned of_dir = 0;
	size_t n = 0;
	bool is;
	int fd;

	while (name > ask->path + 1 && name[-1] == '/')
		name--;
	for (end = name; name > ask->path && name[-1] != '/';)
		name--;
	if (end - name > NAME_MAX || name == end || *end == '/' || !strcmp(name, ".") ||
		!strcmp(name, ".."))
		return 0;
	fd = open_directory(ask, ask->path, (size_t)(name - ask->path));
	if (fd < 0)
		return 0;
	is = fstatat(fd, name, &st, AT_SYMLINK_NOFOLLOW) == 0;
	if (!(is && ask->follow && S_ISLNK(st.st_mode)))
		n = path_of_fd(fd, NULL, out, &of_dir);
	close(fd);
	if (!n)
		return 0;
	if (is)
		real_path_note(found, &st);
	if (out[n - 1] != '/')
		out[n++] = '/';
	memcpy(out + n, name, (size_t)(end - name)); /* by its length: no NUL is wanted */
	return n + (size_t)(end - name);
}

/* Did the way lead through /proc/self?  That was ours. */
static bool is_our_proc(const struct real_path_ask *ask, const char *path, size_t n)
{
	char mine[LINK_BYTES];
	size_t len = (size_t)snprintf(mine, sizeof(mine), "/proc/%d", ask->self);

	return n >= len && !memcmp(path, mine, len) && (n == len || path[len] == '/');
}

size_t real_path(const struct real_path_ask *ask, char *out, struct real_path_found *found)
{
	size_t n = 0;

	*found = (struct real_path_found){ 0 };
	if (!ask->in_root && root_is_ours(ask)) {
		if (ask->follow)
			n = followed(ask, out, found);
		if (!n)
			n = in_directory(ask, out, found);
	}
	return n && !is_our_proc(ask, out, n) ? n : by_walk(ask, out, found, NULL);
}

int real_path_open(const struct real_path_ask *ask, char *out, size_t *len)
{
	struct real_path_found found = { 0 };
	int fd = -1;

	if (!ask->in_root && root_is_ours(ask))
		fd = open_plain(ask, ask->path, ask->follow ? 0 : O_NOFOLLOW);
	if (fd >= 0) {
		*len = file_of_fd(fd, out, &found);
		if (*len && !(found.link && ask->follow) && !is_our_proc(ask, out, *len))
			return fd;
		close(fd);
	}
	*len = by_walk(ask, out, &found, &fd);
	return fd;
}
