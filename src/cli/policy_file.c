#include "cli/policy_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cmd.h"
#include "cli/run.h"

#define FILE_MAX ((size_t)256 << 20)

/* 0 or negative errno. */
static int read_all(int fd, struct buf *b)
{
	ssize_t n = 1;

	b->limit = FILE_MAX;
	while (n > 0) {
		if (!buf_room(b, 65536))
			return -EFBIG;
		n = read(fd, b->data + b->len, 65536);
		if (n < 0 && errno == EINTR)
			n = 1;
		else if (n < 0)
			return -errno;
		else
			b->len += (size_t)n;
	}
	return 0;
}

/* name: what messages call it. */
static struct policy *load(int fd, const char *name)
{
	struct buf b = { 0 };
	struct error err = { 0 };
	struct policy *p = NULL;
	int r = fd < 0 ? fd : read_all(fd, &b);

	if (r < 0)
		fprintf(stderr, "tattle: cannot read '%s': %s\n", name, strerror(-r));
	else
		p = policy_parse(b.data ? (const char *)b.data : "", b.len, &err);
	if (!r && !p) {
		fprintf(stderr, "tattle: cannot read '%s': %s\n", name, err.what);
		fprintf(stderr,
			"hint: 'tattle policy learn -o FILE -- COMMAND' makes such a file\n");
	}
	buf_done(&b);
	return p;
}

struct policy *policy_load(const char *path)
{
	int fd = strcmp(path, "-") ? open(path, O_RDONLY | O_CLOEXEC) : dup(STDIN_FILENO);
	struct policy *p = load(fd < 0 ? -errno : fd, path);

	if (fd >= 0)
		close(fd);
	return p;
}

struct policy *policy_load_all(char **paths)
{
	struct policy *all = policy_load(*paths++);

	for (; all && *paths; paths++) {
		struct policy *one = policy_load(*paths);
		bool differ = one && strcmp(all->from, one->from);
		int r = one ? policy_merge(all, one) : -EINVAL;

		policy_free(one);
		if (one && r < 0)
			run_fail(r == -E2BIG ? "too many files in all" : "out of memory", *paths,
				NULL);
		if (r < 0) {
			policy_free(all);
			return NULL;
		}
		if (differ)
			fprintf(stderr,
				"tattle: note: some were learnt from the program's entry point on, "
				"others not: "
				"the loaders of the former may be missing ('%s')\n",
				*paths);
	}
	return all;
}

struct policy *policy_load_fd(int fd)
{
	return load(lseek(fd, 0, SEEK_SET) < 0 ? -errno : fd, "what the run told");
}

static int write_all(int fd, const uint8_t *p, size_t n)
{
	while (n) {
		ssize_t w = write(fd, p, n);

		if (w < 0 && errno == EINTR)
			continue;
		if (w < 0)
			return -errno;
		p += w;
		n -= (size_t)w;
	}
	return 0;
}

static int store_failed(const char *path, int r)
{
	fprintf(stderr, "tattle: cannot write '%s': %s\n", path, strerror(-r));
	return STATUS_TATTLE_FAILED;
}

/* A new file beside path: its name, which the caller frees, and *ret is open; or NULL and *ret
 * is a negative errno. */
static char *open_beside(const char *path, int *ret)
{
	size_t size = strlen(path) + sizeof(".XXXXXX");
	char *name = malloc(size);

	*ret = -ENOMEM;
	if (!name)
		return NULL;
	snprintf(name, size, "%s.XXXXXX", path);
	*ret = mkostemp(name, O_CLOEXEC);
	if (*ret >= 0)
		return name;
	*ret = -errno;
	free(name);
	return NULL;
}

/* Into a new file beside it, which then takes its name: nobody sees half of it. */
static int replace(const char *path, const void *bytes, size_t n)
{
	struct stat st;
	mode_t mask;
	int fd, r;
	char *temp = open_beside(path, &fd);

	if (!temp)
		return fd;
	r = write_all(fd, bytes, n);
	mask = umask(0);
	umask(mask);
	if (!r && fchmod(fd, stat(path, &st) == 0 ? st.st_mode & 07777 : 0666 & ~mask) < 0)
		r = -errno;
	if (close(fd) < 0 && !r)
		r = -errno;
	if (!r && rename(temp, path) < 0)
		r = -errno;
	if (r < 0)
		unlink(temp);
	free(temp);
	return r;
}

int policy_store(const char *path, const void *bytes, size_t n)
{
	struct stat st;
	int fd = -1, r;

	if (!path) {
		r = write_all(STDOUT_FILENO, bytes, n);
		return r < 0 ? store_failed("standard output", r) : 0;
	}
	/* Devices and pipes cannot be replaced. */
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		fd = open(path, O_WRONLY | O_CLOEXEC);
		r = fd < 0 ? -errno : write_all(fd, bytes, n);
		if (fd >= 0 && close(fd) < 0 && !r)
			r = -errno;
	} else {
		r = replace(path, bytes, n);
	}
	return r < 0 ? store_failed(path, r) : 0;
}

/* The file's text, of *n bytes, to be freed; NULL after printing why not. */
static char *text_of(const struct policy *p, size_t *n)
{
	char *text = policy_write(p);

	if (!text) {
		run_fail("out of memory", "policy", NULL);
		return NULL;
	}
	*n = strlen(text);
	text[(*n)++] = '\n'; /* in place of the NUL */
	return text;
}

int policy_save(const char *path, const struct policy *p)
{
	size_t n;
	char *text = text_of(p, &n);
	int status = text ? policy_store(path, text, n) : STATUS_TATTLE_FAILED;

	free(text);
	return status;
}

int policy_save_fd(int fd, const struct policy *p)
{
	size_t n;
	char *text = text_of(p, &n);
	int r = text ? write_all(fd, (const uint8_t *)text, n) : 0;

	free(text);
	return r < 0 ? store_failed("what the run told", r) : text ? 0 : STATUS_TATTLE_FAILED;
}

int policy_can_store(const char *path)
{
	struct stat st;
	char *temp;
	int fd;

	if (path && !*path)
		return store_failed(path, -ENOENT);
	if (!path || (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)))
		return 0;
	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
		return store_failed(path, -EISDIR);
	temp = open_beside(path, &fd);
	if (!temp)
		return store_failed(path, fd);
	close(fd);
	unlink(temp);
	free(temp);
	return 0;
}
