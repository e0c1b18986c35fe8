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
static int read_all(const char *path, struct buf *b)
{
	int fd = strcmp(path, "-") ? open(path, O_RDONLY | O_CLOEXEC) : dup(0);
	int r = fd < 0 ? -errno : 0;
	ssize_t n = 1;

	b->limit = FILE_MAX;
	while (!r && n > 0) {
		if (!buf_room(b, 65536)) {
			r = -EFBIG;
			break;
		}
		n = read(fd, b->data + b->len, 65536);
		if (n < 0 && errno == EINTR)
			n = 1;
		else if (n < 0)
			r = -errno;
		else
			b->len += (size_t)n;
	}
	if (fd >= 0)
		close(fd);
	return r;
}

struct policy *policy_load(const char *path)
{
	struct buf b = { 0 };
	struct error err = { 0 };
	struct policy *p = NULL;
	int r = read_all(path, &b);

	if (r < 0)
		fprintf(stderr, "tattle: cannot read '%s': %s\n", path, strerror(-r));
	else
		p = policy_parse(b.data ? (const char *)b.data : "", b.len, &err);
	if (!r && !p) {
		fprintf(stderr, "tattle: cannot read '%s': %s\n", path, err.what);
		fprintf(stderr,
			"hint: 'tattle policy learn -o FILE -- COMMAND' makes such a file\n");
	}
	buf_done(&b);
	return p;
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

/* A new file beside path, whose name the caller frees. */
static int open_beside(const char *path, char **name)
{
	size_t len = strlen(path);
	int fd, r;

	*name = malloc(len + 8);
	if (!*name)
		return -ENOMEM;
	memcpy(*name, path, len);
	memcpy(*name + len, ".XXXXXX", 8);
	fd = mkostemp(*name, O_CLOEXEC);
	if (fd >= 0)
		return fd;
	r = -errno;
	free(*name);
	return r;
}

/* Into a new file beside it, which then takes its name: nobody sees half of it. */
static int replace(const char *path, const void *bytes, size_t n)
{
	struct stat st;
	mode_t mask;
	char *temp;
	int fd = open_beside(path, &temp), r;

	if (fd < 0)
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

int policy_save(const char *path, const struct policy *p)
{
	char *text = policy_write(p);
	size_t n = text ? strlen(text) : 0;
	int status;

	if (!text)
		return run_fail("out of memory", "policy", NULL);
	text[n] = '\n'; /* in place of the NUL */
	status = policy_store(path, text, n + 1);
	free(text);
	return status;
}

int policy_can_store(const char *path)
{
	struct stat st;
	char *temp;
	int fd;

	if (!path || (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)))
		return 0;
	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
		return store_failed(path, -EISDIR);
	fd = open_beside(path, &temp);
	if (fd < 0)
		return store_failed(path, fd);
	close(fd);
	unlink(temp);
	free(temp);
	return 0;
}
