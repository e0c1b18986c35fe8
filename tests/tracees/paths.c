/*
 * Ways to a file, for the ledger: each scenario runs in the directory that it is started in and
 * does what tests/files/paths says that it does.
 */
#define _GNU_SOURCE 1
#include "tracee.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <pthread.h>
#include <sched.h>
#include <stddef.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/xattr.h>

static char buf[4096];

static int opened(const char *path, int flags)
{
	int fd = open(path, flags, 0644);

	must(fd >= 0);
	return fd;
}

static void refused(const char *path, int flags, int error)
{
	must(open(path, flags, 0644) < 0 && errno == error);
}

static void put(const char *path, const char *text)
{
	int fd = opened(path, O_CREAT | O_WRONLY | O_TRUNC);

	must(write(fd, text, strlen(text)) == (ssize_t)strlen(text));
	must(close(fd) == 0);
}

static void take(int fd, ssize_t n)
{
	must(read(fd, buf, sizeof(buf)) == n);
}

static void dir(const char *path)
{
	must(mkdir(path, 0755) == 0);
}

static const char *fd_path(const char *before, int fd)
{
	static char path[64];

	snprintf(path, sizeof(path), "%s%d", before, fd);
	return path;
}

static void ends_well(pid_t child)
{
	must(child > 0);
	must(wait_for(child, 0) == 0);
}

static void cannot_run(const char *path, int error)
{
	char *argv[] = { strdup(path), NULL };

	must(execve(path, argv, environ) < 0 && errno == error);
}

static void run(const char *path)
{
	pid_t child = fork();

	if (!child) {
		char *argv[] = { strdup(path), NULL };

		execve(path, argv, environ);
		_exit(1);
	}
	ends_well(child);
}

/* ---- where a path begins ----------------------------------------------------------------- */

static void in_chroot(void)
{
	struct stat st;

	dir("r");
	dir("r/sub");
	put("r/sub/f", "x");
	must(symlink("/sub/f", "r/link") == 0);
	must(chroot("r") == 0 && chdir("/sub") == 0);
	opened("f", O_RDONLY);
	opened("../sub/../../../sub/f", O_RDWR);
	opened("/link", O_RDONLY);
	refused("/nothing", O_RDONLY, ENOENT);
	refused("../nothing2", O_RDONLY, ENOENT);
	must(stat("/proc/self/exe", &st) < 0); /* there is no /proc */
	must(mkdir("/made", 0755) == 0 && unlink("../sub/f") == 0);
}

static void out_of_chroot(void)
{
	int fd;

	dir("r");
	put("out", "x");
	fd = opened(".", O_RDONLY | O_DIRECTORY);
	must(chroot("r") == 0);
	opened("out", O_RDONLY);
	refused("none", O_RDONLY, ENOENT);
	must(openat(fd, "r/made", O_CREAT | O_WRONLY, 0600) >= 0);
	must(openat(fd, "../none", O_RDONLY) < 0);
}

static void moved_directories(void)
{
	int a, b;

	dir("a");
	dir("a/b");
	put("a/b/f", "x");
	a = opened("a", O_RDONLY | O_DIRECTORY);
	must(rename("a", "a2") == 0 && fchdir(a) == 0);
	opened("b/f", O_RDONLY);
	b = openat(a, "b", O_RDONLY | O_DIRECTORY);
	must(b >= 0 && renameat(a, "b", AT_FDCWD, "../b3") == 0);
	must(openat(b, "f", O_RDWR) >= 0 && openat(b, "new", O_CREAT | O_RDWR, 0600) >= 0);
}

static void lost_directory(void)
{
	dir("ud");
	must(chdir("ud") == 0 && rmdir("../ud") == 0);
	refused("x", O_CREAT | O_RDWR, ENOENT);
	refused("../z", O_RDONLY, ENOENT);
}

static void bad_arguments(void)
{
	struct stat st;
	int fd;

	put("e", "x");
	fd = opened("e", O_RDWR);
	must(fchownat(fd, "", 0, 0, AT_EMPTY_PATH) == 0);
	must(fstatat(fd, "", &st, AT_EMPTY_PATH) == 0);
	must(syscall(SYS_utimensat, fd, NULL, NULL, 0) == 0);
	refused("", O_RDONLY, ENOENT);
	must(openat(99, "rel", O_RDONLY) < 0 && errno == EBADF);
	must(openat(fd, "rel", O_RDONLY) < 0 && errno == ENOTDIR);
	must(syscall(SYS_openat, AT_FDCWD, 8, O_RDONLY) < 0 && errno == EFAULT);
	must(mkdir("dd/", 0755) == 0 && mkdir("dd/.", 0755) < 0 && rmdir("dd/") == 0);
	refused("e/", O_RDONLY, ENOTDIR);
	must(chdir("e") < 0 && unlink("none") < 0);
	must(mknod("fifo", S_IFIFO | 0600, 0) == 0);
	must(link("e", "e2") == 0 && unlink("e") == 0);
	must(rename("none", "n2") < 0 && rename("e2", "no/dir") < 0 && link("e2", "no/dir") < 0);
	must(symlink("whatever", "no/dir") < 0 && mkdir("no/dir", 0700) < 0);
	refused("no/dir", O_CREAT | O_RDWR, ENOENT);
}

/* ---- links --------------------------------------------------------------------------------- */

static void dots_behind_links(void)
{
	dir("d");
	dir("e");
	dir("e/deep");
	put("e/x", "ee");
	put("x", "top");
	must(symlink("../e/deep", "d/l") == 0);
	take(opened("d/l/../x", O_RDONLY), 2);
	refused("d/l/../none", O_RDONLY, ENOENT);
	opened("d/l/../made", O_CREAT | O_WRONLY);
}

static void links(void)
{
	struct stat st;

	put("t", "x");
	must(symlink("t", "l1") == 0 && symlink("l1", "l2") == 0);
	must(symlink("gone", "dangling") == 0 && symlink("newt", "dangling2") == 0);
	must(symlink("loop", "loop") == 0);
	opened("l2", O_RDONLY);
	refused("dangling", O_RDONLY, ENOENT);
	refused("dangling2", O_CREAT | O_EXCL | O_WRONLY, EEXIST);
	opened("dangling2", O_CREAT | O_WRONLY);
	refused("l1", O_RDONLY | O_NOFOLLOW, ELOOP);
	refused("loop", O_RDONLY, ELOOP);
	must(syscall(SYS_statx, AT_FDCWD, "l2", AT_SYMLINK_NOFOLLOW, 0, buf) == 0);
	must(fstatat(AT_FDCWD, "l1", &st, 0) == 0);
	must(unlink("l2") == 0 && chmod("l1", 0600) == 0);
	must(lchown("l1", getuid(), getgid()) == 0);
}

static void proc_self(void)
{
	int fd;

	put("f", "abc");
	fd = opened("f", O_RDWR);
	opened(fd_path("/proc/self/fd/", fd), O_RDONLY);
	opened(fd_path("/dev/fd/", fd), O_RDONLY);
	must(truncate(fd_path("/proc/thread-self/fd/", fd), 2) == 0);
	must(chmod(fd_path("//proc/./self//fd/", fd), 0600) == 0);
	must(symlink(fd_path("/proc/self/fd/", fd), "via") == 0 && access("via", R_OK) == 0);
	opened("via", O_RDONLY);
	must(chdir("/proc/self/fd") == 0);
	must(chown(fd_path("", fd), getuid(), getgid()) == 0);
	must(fchdir(opened("/proc/self/cwd/../exe", O_RDONLY)) < 0);
	refused("/proc/self/fd/99", O_RDONLY, ENOENT);
}

static void resolve(void)
{
	struct open_how how = { .flags = O_RDONLY, .resolve = RESOLVE_IN_ROOT };
	int top;

	dir("o");
	dir("o/p");
	put("o/p/f", "x");
	must(symlink("/p/f", "o/l") == 0);
	top = opened("o", O_RDONLY | O_DIRECTORY);
	must(syscall(SYS_openat2, top, "l", &how, sizeof(how)) >= 0);
	must(syscall(SYS_openat2, top, "/p/none", &how, sizeof(how)) < 0);
	how.resolve = RESOLVE_BENEATH;
	must(syscall(SYS_openat2, top, "../x", &how, sizeof(how)) < 0);
	how = (struct open_how){ O_CREAT | O_WRONLY, 0644, RESOLVE_IN_ROOT };
	must(syscall(SYS_openat2, top, "/../new", &how, sizeof(how)) >= 0);
}

/* ---- renames --------------------------------------------------------------------------------- */

static void rename_chain(void)
{
	put("a", "1");
	must(rename("a", "b") == 0 && rename("b", "c") == 0 && rename("c", "d") == 0);
	put("old", "oo");
	put("new", "nnn");
	must(rename("new", "old") == 0);
	must(renameat2(AT_FDCWD, "d", AT_FDCWD, "old", RENAME_NOREPLACE) < 0);
}

static void rename_exchange(void)
{
	put("x", "xx");
	put("y", "yyy");
	must(renameat2(AT_FDCWD, "x", AT_FDCWD, "y", RENAME_EXCHANGE) == 0);
	take(opened("x", O_RDONLY), 3);
	dir("p");
	dir("q");
	put("p/1", "1");
	put("q/2", "22");
	must(renameat2(AT_FDCWD, "p", AT_FDCWD, "q", RENAME_EXCHANGE) == 0);
	take(opened("q/1", O_RDONLY), 1);
	take(opened("p/2", O_RDONLY), 2);
}

static void rename_directory(void)
{
	dir("d");
	put("d/a", "1");
	dir("d/s");
	put("d/s/b", "2");
	must(rename("d", "e") == 0);
	opened("e/s/b", O_RDONLY);
	put("e/c", "x");
	must(rename("e", "f") == 0 && unlink("f/a") == 0);
	dir("d");
	put("d/a", "again");
}

static void hard_links(void)
{
	put("h1", "x");
	must(link("h1", "h2") == 0);
	must(rename("h1", "h2") == 0); /* one file: nothing happens */
	opened("h1", O_RDWR);
	opened("h2", O_RDONLY);
}

static void replaced_often(void)
{
	for (int i = 0; i < 1000; i++) {
		put("tmp", "1234");
		must(rename("tmp", "kept") == 0);
	}
}

/* ---- files without a name -------------------------------------------------------------------- */

static void nameless(void)
{
	int fd = opened(".", O_TMPFILE | O_RDWR);

	must(write(fd, "12345", 5) == 5);
	must(linkat(AT_FDCWD, fd_path("/proc/self/fd/", fd), AT_FDCWD, "named",
		     AT_SYMLINK_FOLLOW) == 0);
	must(write(fd, "67", 2) == 2 && pread(fd, buf, 100, 0) == 7);
	fd = opened(".", O_TMPFILE | O_RDWR);
	must(write(fd, "333", 3) == 3);
	must(linkat(fd, "", AT_FDCWD, "named2", AT_EMPTY_PATH) == 0);
}

static void deleted(void)
{
	int fd;

	put("g", "abc");
	fd = opened("g", O_RDWR);
	must(unlink("g") == 0 && write(fd, "zzzz", 4) == 4);
	take(opened(fd_path("/proc/self/fd/", fd), O_RDONLY), 4);
	must(ftruncate(fd, 1) == 0);
	put("h (deleted)", "q");
	take(opened("h (deleted)", O_RDONLY), 1);
	put("old", "old");
	fd = opened("old", O_RDWR);
	put("new", "new!");
	must(rename("new", "old") == 0);
	must(write(fd, "to the old one", 14) == 14);
}

static void in_memory(void)
{
	int fd = memfd_create("mm", 0);
	char *argv[] = { strdup("true"), NULL };
	pid_t child;

	must(fd >= 0 && write(fd, "1234", 4) == 4);
	opened(fd_path("/proc/self/fd/", fd), O_RDONLY);
	fd = memfd_create("exe", MFD_CLOEXEC);
	must(sendfile(fd, opened("/bin/true", O_RDONLY), NULL, 1 << 24) > 0);
	child = fork();
	if (!child) {
		fexecve(fd, argv, environ);
		_exit(1);
	}
	ends_well(child);
}

/* ---- without a path -------------------------------------------------------------------------- */

static struct sockaddr_un address(const char *path)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };

	memcpy(a.sun_path, path, strlen(path));
	return a;
}

static void sockets(void)
{
	struct sockaddr_un s1 = address("sd/../s1"), dg = address("link/dg"),
			   none = address("none");
	struct sockaddr *to = (struct sockaddr *)&dg;
	struct iovec iov = { buf, 2 };
	struct msghdr m = {
		.msg_name = &dg, .msg_namelen = sizeof(dg), .msg_iov = &iov, .msg_iovlen = 1
	};
	struct mmsghdr two[2] = { { .msg_hdr = m }, { .msg_hdr = m } };
	int s = socket(AF_UNIX, SOCK_STREAM, 0), c = socket(AF_UNIX, SOCK_STREAM, 0);
	int d = socket(AF_UNIX, SOCK_DGRAM, 0), e = socket(AF_UNIX, SOCK_DGRAM, 0);

	dir("real");
	dir("sd");
	must(symlink("real", "link") == 0);
	must(bind(s, (struct sockaddr *)&s1, sizeof(s1)) == 0 && listen(s, 5) == 0);
	s1 = address("s1");
	must(connect(c, (struct sockaddr *)&s1, sizeof(s1)) == 0);
	must(connect(c, (struct sockaddr *)&none, sizeof(none)) < 0);
	must(bind(d, to, sizeof(dg)) == 0);
	must(sendto(e, "hi", 2, 0, to, sizeof(dg)) == 2 && sendmsg(e, &m, 0) == 2);
	must(sendmmsg(e, two, 2, 0) == 2);
	s1 = address("");
	memcpy(s1.sun_path + 1, "abstract", 8);
	must(bind(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&s1,
		     offsetof(struct sockaddr_un, sun_path) + 9) == 0);
	memset(s1.sun_path, 'p', sizeof(s1.sun_path)); /* without a NUL */
	must(bind(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&s1, sizeof(s1)) == 0);
}

static void received(void)
{
	union {
		struct cmsghdr head;
		char bytes[CMSG_SPACE(2 * sizeof(int))];
	} control = { 0 };
	struct iovec iov = { buf, 1 };
	struct msghdr m = { .msg_iov = &iov,
		.msg_iovlen = 1,
		.msg_control = control.bytes,
		.msg_controllen = sizeof(control.bytes) };
	int pair[2], fds[2];
	pid_t child;

	put("secret", "0123456789");
	put("other", "x");
	must(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
	child = fork();
	if (!child) {
		fds[0] = opened("secret", O_RDONLY);
		fds[1] = opened("other", O_RDONLY);
		control.head = (struct cmsghdr){ CMSG_LEN(sizeof(fds)), SOL_SOCKET, SCM_RIGHTS };
		memcpy(CMSG_DATA(&control.head), fds, sizeof(fds));
		_exit(sendmsg(pair[0], &m, 0) != 1);
	}
	must(recvmsg(pair[1], &m, 0) == 1);
	memcpy(fds, CMSG_DATA(&control.head), sizeof(fds));
	take(fds[0], 10);
	ends_well(child);
}

static void copies(void)
{
	int from, a, b, c, pipes[2];
	struct iovec two[2] = { { buf, 10 }, { buf, 20 } };
	loff_t zero = 0;

	memset(buf, 'a', 1000);
	from = opened("from", O_CREAT | O_RDWR);
	must(write(from, buf, 1000) == 1000 && lseek(from, 0, SEEK_SET) == 0);
	a = opened("sent", O_CREAT | O_WRONLY);
	must(sendfile(a, from, NULL, 700) == 700);
	b = opened("copied", O_CREAT | O_WRONLY);
	must(copy_file_range(from, &zero, b, NULL, 500, 0) == 500);
	must(pipe(pipes) == 0);
	zero = 0;
	must(splice(from, &zero, pipes[1], NULL, 300, 0) == 300);
	c = opened("spliced", O_CREAT | O_RDWR);
	must(splice(pipes[0], NULL, c, NULL, 300, 0) == 300);
	must(pwrite(c, "x", 1, 400) == 1 && pwritev(c, two, 2, 0) == 30);
	must(preadv2(c, two, 2, 0, 0) == 30 && fallocate(c, 0, 0, 9000) == 0);
}

static void mappings(void)
{
	int fd;

	put("shared", "0123");
	fd = opened("shared", O_RDWR);
	must(mmap(NULL, 4, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) != MAP_FAILED);
	must(chmod("shared", 0600) == 0 && close(fd) == 0);
	must(link("shared", "read") == 0);
	fd = opened("read", O_PATH);
	must(close(fd) == 0);
}

static void handles(void)
{
	union {
		struct file_handle head;
		char bytes[sizeof(struct file_handle) + MAX_HANDLE_SZ];
	} h = { .head.handle_bytes = MAX_HANDLE_SZ };
	int mount_id, top;

	put("h", "abc");
	top = opened(".", O_RDONLY | O_DIRECTORY);
	must(name_to_handle_at(AT_FDCWD, "h", &h.head, &mount_id, 0) == 0);
	take(open_by_handle_at(top, &h.head, O_RDONLY), 3);
	must(open_by_handle_at(top, &h.head, O_WRONLY | O_TRUNC) >= 0);
}

static void watched(void)
{
	int fan = fanotify_init(FAN_CLASS_NOTIF, O_RDONLY), in = inotify_init();
	DIR *d;

	dir("w");
	must(inotify_add_watch(in, "w", IN_ALL_EVENTS) >= 0);
	must(inotify_add_watch(in, "none", IN_ALL_EVENTS) < 0);
	dir("f");
	must(fanotify_mark(fan, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, "f") == 0);
	dir("here");
	must(chdir("here") == 0);
	must(syscall(SYS_statx, AT_FDCWD, "", AT_EMPTY_PATH, 0, buf) == 0 && chdir("..") == 0);
	dir("l");
	d = opendir("l");
	while (d && readdir(d))
		;
	must(d && closedir(d) == 0);
}

static void attributes(void)
{
	put("set", "");
	must(setxattr("set", "trusted.a", "1", 1, 0) == 0);
	put("asked", "");
	must(getxattr("asked", "trusted.none", buf, 10) < 0 && listxattr("asked", buf, 100) >= 0);
	must(symlink("asked", "link") == 0 && listxattr("link", buf, 100) >= 0);
	put("by-fd", "");
	must(fsetxattr(opened("by-fd", O_RDONLY), "trusted.b", "1", 1, 0) == 0);
}

/* ---- programs -------------------------------------------------------------------------------- */

static void programs(void)
{
	put("inner", "#!/bin/true\n");
	put("script", "#!./inner arg\n");
	put("bad", "#!/no/interpreter arg\n");
	put("text", "x");
	must(chmod("inner", 0755) == 0 && chmod("script", 0755) == 0 && chmod("bad", 0755) == 0);
	must(symlink("script", "link") == 0);
	run("./link");
	cannot_run("./text", EACCES);
	must(chmod("text", 0755) == 0);
	cannot_run("./text", ENOEXEC);
	cannot_run("./bad", ENOENT);
	cannot_run("./none", ENOENT);
	cannot_run("./text/x", ENOTDIR);
}

/* ---- who shares what ---------------------------------------------------------------------------
 */

static void *own_directory(void *arg)
{
	int fd;

	(void)arg;
	must(unshare(CLONE_FS) == 0 && chdir("t1") == 0);
	opened("f", O_RDONLY);
	must(unshare(CLONE_FILES) == 0);
	fd = opened("f", O_RDWR);
	must(dup2(fd, 100) == 100 && write(100, "zz", 2) == 2);
	return NULL;
}

static int in_v(void *arg)
{
	(void)arg;
	_exit(chdir("v") < 0);
}

static void threads(void)
{
	static char stack[65536] __attribute__((aligned(64)));
	pthread_t t;

	dir("t1");
	dir("t2");
	dir("v");
	put("t1/f", "1");
	put("t2/f", "2");
	put("v/f", "3");
	must(dup2(opened("t2/f", O_RDWR), 100) == 100);
	must(pthread_create(&t, NULL, own_directory, NULL) == 0 && pthread_join(t, NULL) == 0);
	must(write(100, "m", 1) == 1);
	opened("t2/f", O_RDONLY);
	ends_well(clone(
		in_v, stack + sizeof(stack), CLONE_FS | CLONE_VM | CLONE_VFORK | SIGCHLD, NULL));
	opened("f", O_RDONLY);
}

/* ---- mounts ------------------------------------------------------------------------------------
 */

static void mounts(void)
{
	int fd;

	dir("src");
	dir("dst");
	dir("tmp");
	put("src/f", "x");
	must(unshare(CLONE_NEWNS) == 0 && mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0);
	must(mount("src", "dst", NULL, MS_BIND, NULL) == 0);
	opened("dst/f", O_RDONLY);
	refused("dst/none", O_RDONLY, ENOENT);
	put("dst/new", "");
	must(mount("tmpfs", "tmp", "tmpfs", 0, NULL) == 0);
	put("tmp/in", "abc");
	must(rename("tmp/in", "tmp/in2") == 0);
	fd = opened("tmp/in2", O_RDONLY);
	take(opened(fd_path("/proc/self/fd/", fd), O_RDONLY), 3);
	must(access(fd_path("/proc/self/fd/", fd), R_OK) == 0);
	must(mount("none", "dst", NULL, MS_REMOUNT | MS_BIND | MS_RDONLY, NULL) == 0);
	refused("dst/new", O_WRONLY, EROFS);
	must(umount2("dst", MNT_DETACH) == 0);
	refused("dst/new", O_RDONLY, ENOENT);
}

static void own_proc(void)
{
	pid_t child;
	int fd;

	put("f", "abc");
	must(unshare(CLONE_NEWNS | CLONE_NEWPID) == 0);
	must(mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0);
	child = fork();
	if (!child) {
		must(mount("proc", "/proc", "proc", 0, NULL) == 0);
		must(readlink("/proc/self/exe", buf, sizeof(buf)) > 0);
		fd = opened("f", O_RDONLY);
		take(opened(fd_path("/proc/self/fd/", fd), O_RDONLY), 3);
		must(chmod(fd_path("/proc/self/fd/", fd), 0600) == 0);
		must(access("/proc/self/none", F_OK) < 0);
		opened("/proc/self/comm", O_RDONLY);
		_exit(0);
	}
	ends_well(child);
}

static const struct {
	const char *name;
	void (*fn)(void);
} scenarios[] = {
	{ "in_chroot", in_chroot },
	{ "out_of_chroot", out_of_chroot },
	{ "moved_directories", moved_directories },
	{ "lost_directory", lost_directory },
	{ "bad_arguments", bad_arguments },
	{ "dots_behind_links", dots_behind_links },
	{ "links", links },
	{ "proc_self", proc_self },
	{ "resolve", resolve },
	{ "rename_chain", rename_chain },
	{ "rename_exchange", rename_exchange },
	{ "rename_directory", rename_directory },
	{ "hard_links", hard_links },
	{ "replaced_often", replaced_often },
	{ "nameless", nameless },
	{ "deleted", deleted },
	{ "in_memory", in_memory },
	{ "sockets", sockets },
	{ "received", received },
	{ "copies", copies },
	{ "mappings", mappings },
	{ "handles", handles },
	{ "watched", watched },
	{ "attributes", attributes },
	{ "programs", programs },
	{ "threads", threads },
	{ "mounts", mounts },
	{ "own_proc", own_proc },
};

int main(int argc, char **argv)
{
	for (size_t i = 0; argc == 2 && i < sizeof(scenarios) / sizeof(scenarios[0]); i++)
		if (!strcmp(argv[1], scenarios[i].name)) {
			scenarios[i].fn();
			return 0;
		}
	return 98;
}
