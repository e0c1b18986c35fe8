#include "capture/secontext.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "capture/file_contexts.h"
#include "capture/proc.h"
#include "capture/real_path.h"
#include "frame/frame.h"

#define CONTEXT_MAX 4096
#define LINK_BYTES 64
static const char attribute[] = "security.selinux";

/* What a section holds: strings, each with its NUL. */
struct words {
	char text[PATH_MAX + 2 * CONTEXT_MAX];
	size_t len;
};

static void add_word(struct words *w, const char *s, size_t n)
{
	if (n >= sizeof(w->text) - w->len)
		n = sizeof(w->text) - w->len - 1;
	memcpy(w->text + w->len, s, n);
	w->len += n;
	w->text[w->len++] = 0;
}

static size_t without_end(const char *s, size_t n)
{
	while (n && (s[n - 1] == '\n' || !s[n - 1]))
		n--;
	return n;
}

void secontext_note_task(struct builder *b, pid_t id)
{
	char text[CONTEXT_MAX];
	int n = id > 0 ? proc_read(id, "attr/current", text, sizeof(text)) : 0;
	size_t len = n > 0 ? without_end(text, (size_t)n) : 0;

	if (len)
		(void)builder_section(b, SECTION_CONTEXT, 0, text, len + 1);
}

/* The context of what link leads to; false: it has none. */
static bool add_context(struct words *w, const char *link)
{
	char text[CONTEXT_MAX];
	ssize_t n = getxattr(link, attribute, text, sizeof(text));
	size_t len = n > 0 ? without_end(text, (size_t)n) : 0;

	if (len)
		add_word(w, text, len);
	return len;
}

/* And the one that the database has for that path; "??" where it does not say. */
static void add_expected(struct secontexts *s, struct words *w, const char *path, mode_t mode)
{
	const char *expected;

	if (!s->expected || path[0] != '/')
		return;
	expected = file_contexts_find(s->expected, path, mode, &s->error);
	if (s->error && s->error != -ENOENT)
		expected = "??";
	if (expected)
		add_word(w, expected, strlen(expected));
}

static bool is_noted(const struct builder *b, unsigned flag, uint64_t key)
{
	struct builder *now = (struct builder *)(uintptr_t)b;

	sections_for_each (s, builder_finish(now))
		if (s->kind == SECTION_CONTEXT && s->flags == flag && s->key == key)
			return true;
	return false;
}

void secontext_note_fd(struct secontexts *s, struct builder *b, pid_t id, int fd, uint64_t key)
{
	char link[LINK_BYTES], path[PATH_MAX];
	struct words w = { .len = 0 };
	struct stat st;
	ssize_t n;

	if (is_noted(b, CONTEXT_FD, key))
		return;
	snprintf(link, sizeof(link), "/proc/%d/fd/%d", id, fd);
	if (!add_context(&w, link))
		return;
	n = s->expected ? readlink(link, path, sizeof(path) - 1) : 0;
	if (n > 0) {
		path[n] = 0;
		/* by its name: a file that is deleted, or whose name another has, is not meant */
		if (stat(path, &st) == 0)
			add_expected(s, &w, path, st.st_mode);
	}
	(void)builder_section_flags(b, SECTION_CONTEXT, key, CONTEXT_FD, w.text, w.len);
}

static void note_base(struct secontexts *s, struct builder *b, const struct real_path_ask *ask)
{
	char link[LINK_BYTES], path[PATH_MAX];
	struct words w = { .len = 0 };
	ssize_t n;

	if (ask->dirfd == AT_FDCWD)
		snprintf(link, sizeof(link), "/proc/%d/cwd/", ask->tid);
	else
		snprintf(link, sizeof(link), "/proc/%d/fd/%d/", ask->tid, ask->dirfd);
	add_word(&w, "", 0);
	if (!add_context(&w, link))
		return;
	link[strlen(link) - 1] = 0;
	n = s->expected ? readlink(link, path, sizeof(path) - 1) : 0;
	if (n > 0) {
		path[n] = 0;
		add_expected(s, &w, path, S_IFDIR);
	}
	(void)builder_section_flags(
		b, SECTION_CONTEXT, (uint32_t)ask->dirfd, CONTEXT_PATH, w.text, w.len);
}

void secontext_note_path(struct secontexts *s, struct builder *b, struct real_path_ask *ask)
{
	char real[REAL_PATH_BYTES + 1], link[LINK_BYTES];
	struct words w = { .len = 0 };
	size_t len = 0;
	struct stat st;
	int fd;

	if (!ask->path[0]) {
		note_base(s, b, ask);
		return;
	}
	fd = real_path_open(ask, real, &len);
	if (fd < 0)
		return;
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	add_word(&w, ask->path, strlen(ask->path));
	if (add_context(&w, link)) {
		real[len] = 0;
		if (fstat(fd, &st) == 0)
			add_expected(s, &w, real, st.st_mode);
		(void)builder_section_flags(
			b, SECTION_CONTEXT, (uint32_t)ask->dirfd, CONTEXT_PATH, w.text, w.len);
	}
	close(fd);
}
