#include "capture/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <unistd.h>

#define PAGE 4096u
#define STRING_FIRST 512u /* most strings end within this; it never crosses a page */
#define PREFETCH_MAX 16

static size_t mem_get(struct mem *m, uint64_t addr, size_t want, const uint8_t **ret)
{
	return tracee_mem_get(tracee_mem_of(m), addr, want, ret);
}

static size_t mem_get_string(
	struct mem *m, uint64_t addr, size_t max, const uint8_t **ret, bool *terminated)
{
	return tracee_mem_get_string(tracee_mem_of(m), addr, max, ret, terminated);
}

void tracee_mem_init(struct tracee_mem *m, struct builder *b, const struct proc_view *view)
{
	memset(m, 0, sizeof(*m));
	m->mem = (struct mem){ mem_get, mem_get_string };
	m->builder = b;
	m->view = view;
	m->proc_fd = -1;
	m->addr_mask = UINT64_MAX;
}

void tracee_mem_done(struct tracee_mem *m)
{
	if (m->proc_fd >= 0)
		close(m->proc_fd);
	m->proc_fd = -1;
}

void tracee_mem_begin(struct tracee_mem *m, pid_t tid, pid_t proc_tid, unsigned word)
{
	m->tid = tid;
	m->proc_tid = proc_tid;
	m->addr_mask = word == 4 ? UINT32_MAX : UINT64_MAX;
	m->count = 0;
	m->next = 0;
	m->cut.asked = 0;
}

void tracee_mem_forget(struct tracee_mem *m, pid_t tid)
{
	if (m->proc_fd_tid == tid && m->proc_fd >= 0) {
		close(m->proc_fd);
		m->proc_fd = -1;
	}
}

/* ---- the three ways ---- */

static ssize_t read_proc(struct tracee_mem *m, uint64_t addr, void *dst, size_t len)
{
	if (m->proc_fd < 0 || m->proc_fd_tid != m->tid) {
		char path[32];

		if (m->proc_fd >= 0)
			close(m->proc_fd);
		snprintf(path, sizeof(path), "/proc/%d/mem", m->proc_tid);
		m->proc_fd = open(path, O_RDONLY | O_CLOEXEC);
		m->proc_fd_tid = m->tid;
		if (m->proc_fd < 0)
			return -errno;
	}
	/* The upper half of the address space is not the task's, and off_t is signed. */
	if (addr > INT64_MAX - len)
		return 0;
	ssize_t n = pread(m->proc_fd, dst, len, (off_t)addr);
	return n < 0 ? -errno : n;
}

static ssize_t read_peek(struct tracee_mem *m, uint64_t addr, void *dst, size_t len)
{
	size_t done = 0;

	while (done < len) {
		uint64_t at = addr + done;
		uint64_t base = at & ~(uint64_t)(sizeof(long) - 1);
		size_t skip = (size_t)(at - base), n = sizeof(long) - skip;
		long word;

		errno = 0;
		word = ptrace(PTRACE_PEEKDATA, m->tid, (void *)(uintptr_t)base, NULL);
		if (word == -1 && errno)
			return done ? (ssize_t)done : -errno;
		if (n > len - done)
			n = len - done;
		memcpy((uint8_t *)dst + done, (uint8_t *)&word + skip, n);
		done += n;
	}
	return (ssize_t)done;
}

static bool means_refused(ssize_t r)
{
	return r == -EPERM || r == -ENOSYS || r == -EACCES;
}

/* When the preferred way is refused (a sandbox without process_vm_readv, no /proc, a task
 * that is not dumpable) the next one is tried; what worked is kept for the session. */
static ssize_t read_other(struct tracee_mem *m, uint64_t addr, void *dst, size_t len)
{
	ssize_t n;

	if (m->way <= MEMORY_PROC) {
		n = read_proc(m, addr, dst, len);
		if (n > 0) {
			m->way = MEMORY_PROC;
			return n;
		}
		if (n == 0 || n == -EIO)
			return 0;
	}
	n = read_peek(m, addr, dst, len);
	if (n > 0 && m->way == MEMORY_PROC)
		m->way = MEMORY_PEEK;
	return n;
}

static ssize_t read_way(struct tracee_mem *m, uint64_t addr, void *dst, size_t len)
{
	if (m->way == MEMORY_READV) {
		struct iovec local = { dst, len };
		struct iovec remote = { (void *)(uintptr_t)addr, len };
		ssize_t n = process_vm_readv(m->tid, &local, 1, &remote, 1, 0);

		if (n >= 0)
			return n;
		if (!means_refused(-errno))
			return -errno;
	}
	return read_other(m, addr, dst, len);
}

/* Bytes read from the start on.  All three ways stop at the first page that cannot be read,
 * process_vm_readv and /proc/ID/mem with what came before it. */
static size_t read_some(struct tracee_mem *m, uint64_t addr, void *dst, size_t len)
{
	ssize_t n = read_way(m, addr, dst, len);

	/* A single piece can fail as a whole where its first page could be read. */
	if (n <= 0) {
		size_t first = PAGE - (size_t)(addr & (PAGE - 1));

		if (first >= len)
			return 0;
		n = read_way(m, addr, dst, first);
	}
	return n > 0 ? (size_t)n : 0;
}

size_t tracee_mem_peek(struct tracee_mem *m, uint64_t addr, void *dst, size_t len)
{
	return read_some(m, addr & m->addr_mask, dst, len);
}

/* ---- what the frame has ---- */

static void remember(
	struct tracee_mem *m, uint64_t addr, size_t asked, const uint8_t *bytes, size_t len)
{
	m->ranges[m->next] = (struct memory_range){ addr, (uint32_t)len, (uint32_t)asked, bytes };
	m->next = (m->next + 1) % TRACEE_MEM_RANGES;
	if (m->count < TRACEE_MEM_RANGES)
		m->count++;
}

/* The range that answers best: one with all the bytes, or one that says where they end. */
static const struct memory_range *find(const struct tracee_mem *m, uint64_t addr, size_t want)
{
	for (unsigned i = 0; i < m->count; i++) {
		const struct memory_range *r = &m->ranges[i];

		if (addr - r->addr < r->asked && addr + want - r->addr <= r->asked &&
			addr + want >= addr)
			return r;
	}
	return NULL;
}

static size_t serve(const struct memory_range *r, uint64_t addr, size_t want, const uint8_t **ret)
{
	size_t skip = (size_t)(addr - r->addr);

	if (skip >= r->len)
		return 0;
	*ret = r->bytes + skip;
	return want < r->len - skip ? want : r->len - skip;
}

static void note_unreadable(struct tracee_mem *m, uint64_t addr, size_t len)
{
	uint32_t asked = len > UINT32_MAX ? UINT32_MAX : (uint32_t)len;

	builder_section(m->builder, SECTION_UNREADABLE, addr, &asked, sizeof(asked));
	remember(m, addr, asked, NULL, 0);
}

/* What a read of want bytes that gave n says about: up to the end of the page where it ended.
 * Behind a hole there may be memory again. */
static size_t told(uint64_t addr, size_t want, size_t n)
{
	size_t end = n + (PAGE - (size_t)((addr + n) & (PAGE - 1)));

	return end < want ? end : want;
}

size_t tracee_mem_get(struct tracee_mem *m, uint64_t addr, size_t want, const uint8_t **ret)
{
	const struct memory_range *r;
	size_t max, n;
	uint8_t *dst;

	addr &= m->addr_mask;
	if (!want)
		return 0;
	if (want > BUILDER_FRAME_MAX)
		want = BUILDER_FRAME_MAX;
	r = find(m, addr, want);
	if (r)
		return serve(r, addr, want, ret);
	max = want;
	dst = builder_reserve(m->builder, SECTION_BLOB, addr, &max);
	if (!dst)
		return 0;
	n = read_some(m, addr, dst, max);
	builder_commit(m->builder, n);
	if (!n) {
		note_unreadable(m, addr, told(addr, want, 0));
		return 0;
	}
	remember(m, addr, n < max ? told(addr, want, n) : want, dst, n);
	*ret = dst;
	return n;
}

size_t tracee_mem_get_string(
	struct tracee_mem *m, uint64_t addr, size_t max, const uint8_t **ret, bool *terminated)
{
	const uint8_t *nul = NULL;
	size_t room = max + 1, n = 0, step;
	uint8_t *dst;

	addr &= m->addr_mask;
	*terminated = false;
	for (unsigned i = 0; i < m->count; i++) {
		const struct memory_range *r = &m->ranges[i];
		size_t skip = (size_t)(addr - r->addr);
		size_t have;

		if (addr < r->addr || skip >= r->len)
			continue;
		have = r->len - skip < room ? r->len - skip : room;
		nul = memchr(r->bytes + skip, 0, have);
		if (!nul && have < room)
			continue;
		*ret = r->bytes + skip;
		*terminated = nul;
		return nul ? (size_t)(nul - *ret) : max;
	}
	dst = builder_reserve(m->builder, SECTION_BLOB, addr, &room);
	if (!dst)
		return 0;
	step = STRING_FIRST;
	while (n < room && !nul) {
		size_t left = PAGE - (size_t)((addr + n) & (PAGE - 1));
		size_t len = left < step ? left : step;
		size_t got;

		if (len > room - n)
			len = room - n;
		got = read_some(m, addr + n, dst + n, len);
		nul = got ? memchr(dst + n, 0, got) : NULL;
		n += got;
		if (got < len)
			break;
		step = PAGE;
	}
	if (nul) {
		n = (size_t)(nul - dst) + 1;
	} else if (n && n < room) {
		m->cut.addr = addr;
		m->cut.got = (uint32_t)n;
		m->cut.asked = (uint32_t)room;
	}
	builder_commit(m->builder, n);
	if (!n) {
		note_unreadable(m, addr, 1);
		return 0;
	}
	remember(m, addr, n, dst, n);
	*ret = dst;
	*terminated = nul;
	if (nul)
		return n - 1;
	return n < max ? n : max;
}

/* ---- several at once ---- */

void tracee_mem_prefetch(struct tracee_mem *m, const struct memory_want *want, size_t count)
{
	struct iovec local[PREFETCH_MAX], remote[PREFETCH_MAX];
	size_t n = 0, room = builder_room(m->builder), used = 0;
	uint8_t *base;
	ssize_t got;

	if (m->way != MEMORY_READV || count < 2)
		return;
	for (size_t i = 0; i < count && n < PREFETCH_MAX; i++) {
		uint64_t addr = want[i].addr & m->addr_mask;
		size_t need = sizeof(struct section) + ((want[i].len + 7) & ~(size_t)7);

		if (!want[i].len || want[i].len > room || used + need > room ||
			find(m, addr, want[i].len))
			continue;
		remote[n++] = (struct iovec){ (void *)(uintptr_t)addr, want[i].len };
		used += need;
	}
	if (n < 2)
		return;
	/* Where each section's content will lie, if all before it are read whole. */
	base = m->builder->base + m->builder->len;
	for (size_t i = 0; i < n; i++) {
		local[i] = (struct iovec){ base + sizeof(struct section), remote[i].iov_len };
		base += sizeof(struct section) + ((remote[i].iov_len + 7) & ~(size_t)7);
	}
	got = process_vm_readv(m->tid, local, n, remote, n, 0);
	if (got <= 0)
		return;
	for (size_t i = 0; i < n && (size_t)got >= remote[i].iov_len; i++) {
		uint64_t addr = (uintptr_t)remote[i].iov_base;
		size_t len = remote[i].iov_len;
		uint8_t *dst = builder_reserve(m->builder, SECTION_BLOB, addr, &len);

		if (!dst || dst != local[i].iov_base)
			return;
		builder_commit(m->builder, len);
		remember(m, addr, len, dst, len);
		got -= (ssize_t)len;
	}
}

/* By /proc/ID/mem, which a tracer may use to write to read-only pages as well. */
size_t tracee_mem_poke(struct tracee_mem *m, uint64_t addr, const void *src, size_t len)
{
	char path[32];
	ssize_t n = -1;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/mem", m->proc_tid);
	fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd >= 0) {
		n = pwrite(fd, src, len, (off_t)(addr & m->addr_mask));
		close(fd);
	}
	return n > 0 ? (size_t)n : 0;
}
