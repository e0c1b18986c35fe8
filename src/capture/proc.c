#include "capture/proc.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define AUXV_BYTES 1024

int proc_read(pid_t tid, const char *name, char *dst, size_t size)
{
	char path[64];
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/%s", tid, name);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	n = read(fd, dst, size - 1);
	if (n < 0)
		n = -errno;
	else
		dst[n] = 0;
	close(fd);
	return (int)n;
}

int proc_link(pid_t tid, const char *name, char *dst, size_t size)
{
	char path[64];
	ssize_t n;

	snprintf(path, sizeof(path), "/proc/%d/%s", tid, name);
	n = readlink(path, dst, size - 1);
	if (n < 0)
		return -errno;
	dst[n] = 0;
	return (int)n;
}

/* Of the kernel's flags in "stat": "status" says "Kthread" only since Linux 6.8. */
#define PF_KTHREAD 0x200000ul

static const char *value(const char *text, const char *key)
{
	const char *p = strstr(text, key);

	return p ? p + strlen(key) : "";
}

/* The last of the numbers on a line: a task's id in the innermost of its namespaces. */
static long last_number(const char *p)
{
	long n = 0;
	char *end;

	while (*p && *p != '\n') {
		n = strtol(p, &end, 10);
		if (end == p)
			return 0;
		p = end;
	}
	return n;
}

int proc_status(pid_t tid, struct proc_status *ret)
{
	/* The name line is escaped by the kernel: no key can be forged in it. */
	char text[4096];
	int n = proc_read(tid, "status", text, sizeof(text));

	if (n < 0)
		return n;
	memset(ret, 0, sizeof(*ret));
	ret->state = *value(text, "\nState:\t");
	ret->tgid = (pid_t)strtol(value(text, "\nTgid:\t"), NULL, 10);
	ret->ppid = (pid_t)strtol(value(text, "\nPPid:\t"), NULL, 10);
	ret->tracer = (pid_t)strtol(value(text, "\nTracerPid:\t"), NULL, 10);
	ret->uid = (uid_t)strtoul(value(text, "\nUid:\t"), NULL, 10);
	ret->is_init = last_number(value(text, "\nNStgid:\t")) == 1;
	ret->pending = strtoull(value(text, "\nSigPnd:\t"), NULL, 16) |
		       strtoull(value(text, "\nShdPnd:\t"), NULL, 16);
	ret->blocked = strtoull(value(text, "\nSigBlk:\t"), NULL, 16);
	ret->ignored = strtoull(value(text, "\nSigIgn:\t"), NULL, 16);
	ret->caught = strtoull(value(text, "\nSigCgt:\t"), NULL, 16);
	ret->capabilities = strtoull(value(text, "\nCapEff:\t"), NULL, 16);
	return 0;
}

bool proc_is_kernel_thread(pid_t tid)
{
	char text[1024];
	const char *p;
	unsigned long flags;

	if (proc_read(tid, "stat", text, sizeof(text)) < 0)
		return false;
	/* The name may hold anything; state, five numbers and then the flags follow it. */
	p = strrchr(text, ')');
	return p && sscanf(p + 1, " %*c %*d %*d %*d %*d %*d %lu", &flags) == 1 &&
	       flags & PF_KTHREAD;
}

uint64_t proc_auxv(pid_t tid, uint64_t key, unsigned word)
{
	char bytes[AUXV_BYTES];
	int n = proc_read(tid, "auxv", bytes, sizeof(bytes));

	for (int at = 0; at + 2 * (int)word <= n; at += 2 * (int)word) {
		uint64_t pair[2];
		uint32_t small[2];

		if (word == sizeof(uint32_t)) {
			memcpy(small, bytes + at, sizeof(small));
			pair[0] = small[0];
			pair[1] = small[1];
		} else {
			memcpy(pair, bytes + at, sizeof(pair));
		}
		if (pair[0] == key)
			return pair[1];
	}
	return 0;
}

pid_t proc_leader(pid_t tid)
{
	struct proc_status s;

	return tid > 0 && proc_status(tid, &s) == 0 && s.tgid ? s.tgid : tid;
}

int proc_threads(pid_t pid, pid_t **ret)
{
	char path[32];
	pid_t *ids = NULL;
	size_t n = 0, cap = 0;
	struct dirent *d;
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%d/task", pid);
	dir = opendir(path);
	if (!dir)
		return -errno;
	while ((d = readdir(dir))) {
		long id = strtol(d->d_name, NULL, 10);

		if (id <= 0)
			continue;
		if (n == cap) {
			pid_t *more;

			cap = cap ? cap * 2 : 64;
			more = realloc(ids, cap * sizeof(*ids));
			if (!more) {
				free(ids);
				closedir(dir);
				return -ENOMEM;
			}
			ids = more;
		}
		ids[n++] = (pid_t)id;
	}
	closedir(dir);
	*ret = ids;
	return (int)n;
}
