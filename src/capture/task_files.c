#include "capture/task_files.h"

#include <dirent.h>
#include <elf.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "capture/path_walk.h"
#include "capture/proc.h"
#include "capture/real_path.h"
#include "frame/frame.h"
#include "spec/spec.h"
#include "walk/walk.h"

#define SCRIPTS_MAX 5	   /* "#!" of a "#!": the kernel follows so many */
#define SCRIPT_BYTES 256   /* of a script's beginning that the kernel looks at */
#define MAPS_MAX 256	   /* mappings of a new image that are looked at */
#define OPEN_MAX_FDS 16384 /* descriptors of one task that are noted */

/* ---- scripts ------------------------------------------------------------------------------- */

/* What a file begins with, opened by its O_PATH descriptor; only of a file, since opening
 * something else may do something. */
static ssize_t read_beginning(int fd, char *out, size_t size)
{
	struct stat st;
	char link[64];
	ssize_t n;

	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
		return -1;
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	fd = open(link, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return -1;
	n = pread(fd, out, size, 0);
	close(fd);
	return n;
}

/* The interpreter that a script's first line names, in text of n bytes; its length. */
static size_t script_interpreter(const char *text, size_t n, const char **ret)
{
	size_t from = 2, to;

	if (n < 3 || text[0] != '#' || text[1] != '!')
		return 0;
	while (from < n && (text[from] == ' ' || text[from] == '\t'))
		from++;
	to = from;
	while (to < n && text[to] && !strchr(" \t\n", text[to]))
		to++;
	*ret = text + from;
	return to - from;
}

/* path: the program as execve got it, from dirfd on.  Each script leads to the next, the last to
 * exe, or, where that is NULL, to one that is not there. */
static void note_scripts(
	struct tracee_mem *mem, pid_t proc_tgid, int dirfd, char path[PATH_MAX], const char *exe)
{
	char out[REAL_PATH_BYTES], text[SCRIPT_BYTES];

	for (unsigned depth = 0; depth <= SCRIPTS_MAX; depth++) {
		const struct real_path_ask ask = { .tid = mem->proc_tid,
			.tgid = proc_tgid,
			.self = mem->view->self,
			.dirfd = depth ? AT_FDCWD : dirfd,
			.path = path,
			.follow = true };
		const char *next;
		size_t len, n;
		ssize_t got;
		int fd = real_path_open(&ask, out, &len);

		if (fd < 0 && depth && !exe && len)
			(void)builder_section_flags(mem->builder, SECTION_INTERPRETER, depth,
				INTERPRETER_SCRIPT | INTERPRETER_MISSING, out, len);
		if (fd < 0)
			return;
		if (depth && exe)
			(void)builder_section_flags(mem->builder, SECTION_INTERPRETER, depth,
				INTERPRETER_SCRIPT, out, len);
		got = exe && len == strlen(exe) && !memcmp(out, exe, len)
			      ? -1
			      : read_beginning(fd, text, sizeof(text));
		close(fd);
		n = got > 0 ? script_interpreter(text, (size_t)got, &next) : 0;
		if (!n)
			return;
		memcpy(path, next, n);
		path[n] = 0;
	}
}

/* ---- the loader ---------------------------------------------------------------------------- */

/* The file of one line of /proc/TID/maps: "from-to perms offset device inode   path".  The link
 * tells newlines apart, but is not for everyone. */
static size_t mapped_file(pid_t proc_tid, char *line, char out[PATH_MAX])
{
	unsigned long from, to;
	char name[64];
	int at = 0, n;

	if (sscanf(line, "%lx-%lx %*s %*s %*s %*s %n", &from, &to, &at) < 2 || !at ||
		line[at] != '/')
		return 0;
	snprintf(name, sizeof(name), "map_files/%lx-%lx", from, to);
	n = proc_link(proc_tid, name, out, PATH_MAX);
	if (n > 0)
		return (size_t)n;
	n = (int)strcspn(line + at, "\n");
	if (n >= PATH_MAX)
		return 0;
	memcpy(out, line + at, (size_t)n);
	out[n] = 0;
	return (size_t)n;
}

/* A new image has two files at most: the program, and what it asks for to load it. */
static void note_loader(struct builder *b, pid_t proc_tid, const char *exe)
{
	char path[PATH_MAX], file[64], *line = NULL;
	size_t size = 0, n;
	FILE *maps;

	snprintf(file, sizeof(file), "/proc/%d/maps", proc_tid);
	maps = fopen(file, "re");
	if (!maps)
		return;
	for (unsigned i = 0; i < MAPS_MAX && getline(&line, &size, maps) > 0; i++) {
		n = mapped_file(proc_tid, line, path);
		if (!n || !strcmp(path, exe))
			continue;
		(void)builder_section_flags(b, SECTION_INTERPRETER, 0, 0, path, n);
		break;
	}
	free(line);
	fclose(maps);
}

void task_files_exec(struct tracee_mem *mem, pid_t tgid, const char *exe, unsigned word)
{
	char path[PATH_MAX];
	uint64_t addr = proc_auxv(mem->proc_tid, AT_EXECFN, word);
	size_t n = addr ? tracee_mem_peek(mem, addr, path, sizeof(path) - 1) : 0;

	if (n && memchr(path, 0, n) && path[0])
		note_scripts(mem, pid_ns_proc_leader(mem->view, tgid, mem->proc_tid), AT_FDCWD,
			path, exe);
	note_loader(mem->builder, mem->proc_tid, exe);
}

void task_files_not_run(struct tracee_mem *mem, pid_t tgid, const struct walk *w)
{
	char text[PATH_MAX];
	const uint8_t *path;
	bool whole;

	for (unsigned i = 0; i < w->nargs; i++) {
		const struct item *it = w->items[i];
		size_t n;

		if (it->role != ROLE_EXEC)
			continue;
		n = mem->mem.get_string(&mem->mem, w->args[i], PATH_MAX - 1, &path, &whole);
		if (!whole || !n)
			return;
		memcpy(text, path, n);
		text[n] = 0;
		note_scripts(mem, pid_ns_proc_leader(mem->view, tgid, mem->proc_tid),
			it->base ? (int)w->args[it->base - 1] : AT_FDCWD, text, NULL);
	}
}

/* ---- what is open -------------------------------------------------------------------------- */

static bool note_open(struct builder *b, int dir, const char *name, char *link, size_t n)
{
	uint64_t fd = strtoul(name, NULL, 10);
	struct stat st;
	size_t len = n;

	if (!builder_section(b, SECTION_FD_PATH, fd, link, n))
		return false;
	if (n < PATH_MAX && path_lost(link, &len, fstatat(dir, name, &st, 0) == 0 ? &st : NULL))
		return builder_section(b, SECTION_LOST, fd, "", 0);
	return true;
}

bool task_files_open(struct builder *b, pid_t proc_tid)
{
	char path[64];
	struct dirent *entry;
	unsigned count = 0;
	bool all = true;
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%d/fd", proc_tid);
	dir = opendir(path);
	if (!dir)
		return true;
	while (all && (entry = readdir(dir))) {
		char link[PATH_MAX + 1];
		ssize_t n;

		if (entry->d_name[0] == '.')
			continue;
		n = readlinkat(dirfd(dir), entry->d_name, link, PATH_MAX);
		if (n > 0)
			all = count++ < OPEN_MAX_FDS &&
			      note_open(b, dirfd(dir), entry->d_name, link, (size_t)n);
	}
	closedir(dir);
	return all;
}
