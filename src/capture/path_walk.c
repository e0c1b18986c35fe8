#include "capture/path_walk.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "base/path.h"
#include "frame/frame.h"

#define LINKS_MAX 40	    /* the kernel follows so many */
#define PROC_ROOT_INO 1	    /* of the root of a proc file system */
#define COMPONENT_BYTES 256 /* NAME_MAX and a NUL */
#define FD_LINK_BYTES 64    /* "/proc/self/fd/2147483647" */

struct path_walk {
	const struct real_path_ask *ask;
	int root;
	int at;			    /* what was reached so far */
	char rest[REAL_PATH_BYTES]; /* what is still to be walked */
	unsigned links;
	bool slash; /* the last component had a '/' after it */
};

/* ---- names of descriptors ------------------------------------------------------------------ */

bool path_lost(char *text, size_t *len, const struct stat *st)
{
	size_t whole = *len;
	struct stat named;

	if (!frame_cut_deleted((const uint8_t *)text, len))
		return false;
	/* A file may be called that. */
	text[whole] = 0;
	if (st && st->st_nlink && lstat(text, &named) == 0 && named.st_ino == st->st_ino &&
		named.st_dev == st->st_dev) {
		*len = whole;
		return false;
	}
	return true;
}

void real_path_note(struct real_path_found *found, const struct stat *st)
{
	found->flags |= SECTION_REAL_EXISTS;
	if (S_ISDIR(st->st_mode))
		found->flags |= SECTION_REAL_DIR;
	found->link = S_ISLNK(st->st_mode);
	found->dev = st->st_dev;
	found->ino = st->st_ino;
}

size_t path_of_fd(int fd, const struct stat *st, char *out, unsigned *flags)
{
	char link[FD_LINK_BYTES];
	struct stat own;
	ssize_t n;
	size_t len;

	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	n = readlink(link, out, REAL_PATH_BYTES - 1);
	if (n <= 0 || out[0] != '/')
		return 0;
	len = (size_t)n;
	if (!st && out[len - 1] == ')' && fstat(fd, &own) == 0)
		st = &own;
	if (path_lost(out, &len, st))
		*flags |= SECTION_REAL_LOST;
	return len;
}

size_t file_of_fd(int fd, char *out, struct real_path_found *found)
{
	struct stat st;
	size_t n;

	if (fstat(fd, &st) < 0)
		return 0;
	n = path_of_fd(fd, &st, out, &found->flags);
	if (n)
		real_path_note(found, &st);
	return n;
}

/* ---- the walk ------------------------------------------------------------------------------ */

static void move_to(struct path_walk *w, int fd)
{
	close(w->at);
	w->at = fd;
}

static bool same_file(int a, int b)
{
	struct stat x, y;

	return fstat(a, &x) == 0 && fstat(b, &y) == 0 && x.st_dev == y.st_dev &&
	       x.st_ino == y.st_ino;
}

static bool go_to_root(struct path_walk *w)
{
	int fd = fcntl(w->root, F_DUPFD_CLOEXEC, 0);

	if (fd < 0)
		return false;
	move_to(w, fd);
	return true;
}

static bool go_up(struct path_walk *w)
{
	int fd;

	if (same_file(w->at, w->root))
		return true;
	fd = openat(w->at, "..", O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return false;
	move_to(w, fd);
	return true;
}

/* Puts text before what is still to be walked. */
static bool prepend(struct path_walk *w, const char *text, size_t n)
{
	size_t len = strlen(w->rest);

	if (n + 1 + len >= sizeof(w->rest))
		return false;
	memmove(w->rest + n + 1, w->rest, len + 1);
	memcpy(w->rest, text, n);
	w->rest[n] = w->slash ? '/' : 0;
	return true;
}

static bool is_proc(int fd)
{
	struct statfs fs;

	return fstatfs(fd, &fs) == 0 && fs.f_type == PROC_SUPER_MAGIC;
}

/* Does a link below /proc lead to its file without a text? */
static bool is_magic(int at, const char *name)
{
	struct open_how how = { .flags = O_PATH | O_CLOEXEC, .resolve = RESOLVE_NO_MAGICLINKS };
	int fd = (int)syscall(SYS_openat2, at, name, &how, sizeof(how));

	if (fd >= 0)
		close(fd);
	return fd < 0 && errno == ELOOP;
}

/* A link below /proc: 1 = it was followed, 0 = it is one by its text, -1 = it leads nowhere. */
static int follow_in_proc(struct path_walk *w, const char *name)
{
	const struct real_path_ask *ask = w->ask;
	bool self = !strcmp(name, "self"), thread = !strcmp(name, "thread-self");
	char own[FD_LINK_BYTES];
	struct stat st;
	int fd;

	if ((self || thread) && fstat(w->at, &st) == 0 && st.st_ino == PROC_ROOT_INO) {
		if (thread)
			snprintf(own, sizeof(own), "/proc/%d/task/%d", ask->tgid, ask->tid);
		else
			snprintf(own, sizeof(own), "/proc/%d", ask->tgid);
		fd = open(own, O_PATH | O_DIRECTORY | O_CLOEXEC);
	} else if (is_magic(w->at, name)) {
		fd = openat(w->at, name, O_PATH | O_CLOEXEC);
	} else {
		return 0;
	}
	if (fd < 0)
		return -1;
	move_to(w, fd);
	return 1;
}

/* link: an O_PATH descriptor of the symbolic link `name` in w->at; it is closed. */
static bool follow(struct path_walk *w, int link, const char *name)
{
	char text[REAL_PATH_BYTES];
	/* The text of a link below /proc may not be for us: of another pid namespace's. */
	int done = ++w->links > LINKS_MAX ? -1 : is_proc(link) ? follow_in_proc(w, name) : 0;
	ssize_t n = done ? 0 : readlinkat(link, "", text, sizeof(text) - 1);

	close(link);
	if (done)
		return done > 0;
	return n > 0 && prepend(w, text, (size_t)n) && (text[0] != '/' || go_to_root(w));
}

/* Takes the next component off the rest.  False: there is none, or it is too long. */
static bool next_component(struct path_walk *w, char name[COMPONENT_BYTES])
{
	size_t skip = strspn(w->rest, "/"), n = strcspn(w->rest + skip, "/");
	char *from = w->rest + skip;

	if (!n || n >= COMPONENT_BYTES)
		return false;
	memcpy(name, from, n);
	name[n] = 0;
	w->slash = from[n] == '/';
	from += n;
	from += strspn(from, "/");
	memmove(w->rest, from, strlen(from) + 1);
	return true;
}

/* The name of something that is not there, or not followed, in w->at, and what was to follow:
 * where there is nothing, there is no link either, and ".." is the part before. */
static size_t name_in_dir(struct path_walk *w, const char *first, char *out)
{
	unsigned ignored = 0;
	size_t n = path_of_fd(w->at, NULL, out, &ignored), len;
	char name[COMPONENT_BYTES];

	snprintf(name, sizeof(name), "%s", first);
	do {
		len = strlen(name);
		if (!n || n + 1 + len > REAL_PATH_BYTES)
			return 0;
		if (!strcmp(name, "."))
			continue;
		if (!strcmp(name, "..")) {
			n = path_dir_len(out, n);
			continue;
		}
		if (out[n - 1] != '/')
			out[n++] = '/';
		memcpy(out + n, name, len); /* by its length: no NUL is wanted */
		n += len;
	} while (next_component(w, name));
	return n;
}

enum step { STEP_ON, STEP_END };

/* One component.  STEP_END: *len is what the walk gives. */
static enum step step(struct path_walk *w, const char *name, char *out,
	struct real_path_found *found, size_t *len)
{
	struct stat st;
	int fd;

	if (!strcmp(name, "."))
		return STEP_ON;
	if (!strcmp(name, ".."))
		return go_up(w) ? STEP_ON : STEP_END;
	fd = openat(w->at, name, O_PATH | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) < 0) {
		if (fd >= 0)
			close(fd);
		*len = name_in_dir(w, name, out);
		return STEP_END;
	}
	if (!S_ISLNK(st.st_mode)) {
		move_to(w, fd);
		return STEP_ON;
	}
	if (!w->slash && !w->ask->follow) {
		real_path_note(found, &st);
		*len = name_in_dir(w, name, out);
		close(fd);
		return STEP_END;
	}
	if (follow(w, fd, name))
		return STEP_ON;
	real_path_note(found, &st);
	*len = name_in_dir(w, name, out);
	return STEP_END;
}

size_t path_walk(const struct real_path_ask *ask, int root, int base, char *out,
	struct real_path_found *found, int *ret_fd)
{
	struct path_walk w = { .ask = ask, .root = root, .at = base };
	char name[COMPONENT_BYTES];
	enum step s = STEP_ON;
	size_t len = 0;

	if (ret_fd)
		*ret_fd = -1;
	if (base < 0 || root < 0 || strlen(ask->path) >= sizeof(w.rest) ||
		(ask->path[0] == '/' && !go_to_root(&w))) {
		s = STEP_END;
	} else {
		memcpy(w.rest, ask->path, strlen(ask->path) + 1);
	}
	while (s == STEP_ON && next_component(&w, name))
		s = step(&w, name, out, found, &len);
	if (s == STEP_ON && !w.rest[strspn(w.rest, "/")]) {
		len = file_of_fd(w.at, out, found);
		if (ret_fd && len) {
			*ret_fd = w.at;
			w.at = -1;
		}
	}
	if (w.at >= 0)
		close(w.at);
	if (root >= 0)
		close(root);
	return len;
}
