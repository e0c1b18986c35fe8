/* Calls on files and descriptors with the values that their decoders treat apart. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/file.h>
#include <sys/select.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

static char buf[4096];

static void opens(void)
{
	char name[5000];

	open("none", 3);
	open(".", O_RDWR | O_TMPFILE, 0600);
	open("x", O_RDONLY | O_CREAT | O_EXCL | O_NOATIME | O_DIRECT | O_SYNC, 04755);
	creat("y", 0644);
	open((char *)1, O_WRONLY | O_APPEND | 0x40000000);
	memset(name, 'n', sizeof(name) - 1);
	name[sizeof(name) - 1] = 0;
	open(name, O_RDONLY);
	symlink("target that is longer than strace shows of a string", "link");
	readlink("link", buf, sizeof(buf));
	mkdir("d\n\\\"\377\1", 01777);
	chdir("d\n\\\"\377\1");
	chdir("..");
	rmdir("d\n\\\"\377\1");
	mknod("node", S_IFCHR | 0600, 0x103);
	mknod("fifo", S_IFIFO | 0600, 0);
	mknod("/none/x", 0644, 5);
	getcwd(buf, 1);
}

static void attributes(void)
{
	struct timespec ts[2] = { { 0, UTIME_NOW }, { 5, UTIME_OMIT } };
	struct timeval tv[2] = { { 0, 5 }, { 1700000000, 0 } };
	struct statx sx;
	struct stat st;

	syscall(SYS_utimensat, AT_FDCWD, "none", ts, 0);
	ts[0] = (struct timespec){ 1700000000, 7 };
	ts[1] = (struct timespec){ -1, 2000000000 };
	syscall(SYS_utimensat, AT_FDCWD, "none", ts, AT_SYMLINK_NOFOLLOW);
#ifdef SYS_utimes
	syscall(SYS_utimes, "none", tv);
#endif
	statx(AT_FDCWD, "/dev/null", 0x6000 | AT_NO_AUTOMOUNT, STATX_ALL, &sx);
	statx(AT_FDCWD, "none", AT_STATX_DONT_SYNC, 0x7ff, &sx);
	stat("/dev/null", &st);
	lstat((char *)1, &st);
	chown("none", -1, 5);
	fchownat(AT_FDCWD, "none", 1, 2, AT_SYMLINK_NOFOLLOW | 1);
	fchmod(99, 0);
	access("none", R_OK | W_OK | 8);
	truncate("none", -1);
	fallocate(99, FALLOC_FL_KEEP_SIZE | 0x100, -1, 100);
	posix_fadvise(99, 1, 2, 99);
	sync_file_range(99, 0, -1, 3);
}

static void descriptors(void)
{
	struct flock fl = { F_WRLCK, SEEK_SET, 1, 2, 0 };
	int fd = open("z", O_RDWR | O_CREAT, 0600);
	struct iovec v[2] = { { buf, 2 }, { buf + 10, 100 } };
	loff_t a = 0, b = 1;
	off_t o = 2;
	int p[2];

	write(fd, "hello world", 11);
	lseek(fd, -2, SEEK_END);
	lseek(fd, 0, 77);
	pwrite(fd, "q", 1, -1);
	preadv(fd, v, 2, 0);
	preadv2(fd, v, 2, -1, RWF_NOWAIT);
	pwritev2(fd, v, 1, 5, 0x8000);
	readv(-1, v, 2);
	pipe2(p, O_NONBLOCK);
	pipe((int *)-1);
	sendfile(p[1], fd, &o, 3);
	sendfile(p[1], -1, &o, 3);
	splice(fd, &a, p[1], NULL, 3, SPLICE_F_NONBLOCK);
	copy_file_range(fd, &a, fd, &b, 0, 0);
	vmsplice(p[1], v, 1, SPLICE_F_GIFT);
	dup3(1, 1, 0xff);
	fcntl(fd, F_GETFL);
	fcntl(fd, F_SETFL, O_APPEND | O_NONBLOCK);
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	fcntl(fd, F_GETFD);
	fcntl(fd, F_DUPFD_CLOEXEC, 70);
	fcntl(fd, F_SETLK, &fl);
	fcntl(fd, F_GETLK, &fl);
	fcntl(fd, F_OFD_GETLK, &fl);
	fcntl(fd, F_SETSIG, SIGIO);
	fcntl(fd, F_GETSIG);
	fcntl(fd, F_GETLEASE);
	fcntl(fd, F_NOTIFY, 1);
	fcntl(fd, F_ADD_SEALS, 1);
	fcntl(fd, 1000, 0x1234);
	flock(fd, LOCK_EX | LOCK_NB);
}

static void waits(void)
{
	struct pollfd pf[3] = { { 0, POLLIN, 0 }, { 99, POLLOUT | POLLHUP, 0 }, { -1, 0x7fff, 0 } };
	struct epoll_event ev = { .events = EPOLLIN | EPOLLET, .data.u64 = 0x1234567890 };
	struct timespec ts = { 0, 0 };
	struct timeval tv = { 0, 0 };
	fd_set r, w;
	sigset_t set;
	int p[2], ep = epoll_create1(EPOLL_CLOEXEC);

	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	pipe(p);
	poll(pf + 1, 2, 0);
	poll(pf + 2, 1, 0);
	poll(NULL, 0, 0);
	poll((struct pollfd *)-1, 3, 0);
	ppoll(pf + 1, 1, &ts, &set);
	FD_ZERO(&r);
	FD_ZERO(&w);
	FD_SET(p[0], &r);
	FD_SET(p[1], &w);
	select(p[1] + 1, &r, &w, NULL, &tv);
	FD_SET(p[0], &r);
	select(p[0] + 1, &r, NULL, NULL, &tv);
	select(-1, &r, NULL, NULL, &tv);
	pselect(0, NULL, NULL, NULL, &ts, &set);
	epoll_ctl(ep, EPOLL_CTL_ADD, p[1], &ev);
	ev.events = EPOLLOUT;
	epoll_ctl(ep, EPOLL_CTL_MOD, p[1], &ev);
	epoll_pwait(ep, &ev, 1, 0, &set);
	epoll_ctl(ep, EPOLL_CTL_DEL, p[1], &ev);
	epoll_wait(ep, &ev, 1, 0);
	epoll_wait(ep, &ev, 0, 0);
}

int main(void)
{
	opens();
	attributes();
	descriptors();
	waits();
	return 0;
}
