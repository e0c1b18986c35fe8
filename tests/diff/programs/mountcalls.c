/* Mounts, quotas, notification, extended attributes and asynchronous I/O: mostly calls that fail,
 * since what is wanted is how they are shown. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/aio_abi.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/quota.h>
#include <sys/signalfd.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/xattr.h>
#include <unistd.h>

#define CALL(name, ...) syscall(SYS_##name, __VA_ARGS__)

static char buf[4096];

static void mounts(void)
{
	struct {
		uint64_t set, clear, propagation, fd;
	} attr = { 1, 0x70, MS_PRIVATE, 0 };
	struct statfs sf;
	int fd;

	mount("none", "/none", "tmpfs", MS_NOSUID | MS_RDONLY, "size=1");
	mount("a", "/none", "b", MS_REMOUNT | MS_BIND, "c");
	mount("a", "/none", NULL, MS_MOVE, "c");
	mount(NULL, "/none", NULL, MS_PRIVATE | MS_REC, NULL);
	mount("a", "/none", "x", 0xc0ed0000 | MS_NODEV, NULL);
	umount2("/none", MNT_DETACH | UMOUNT_NOFOLLOW);
	CALL(pivot_root, "/none", "/none2");
	statfs("/none", &sf);
	CALL(fsopen, "none", 1);
	fd = 99;
	CALL(fsconfig, fd, 1, "size", "1M", 0);
	CALL(fsconfig, fd, 0, "ro", NULL, 0);
	CALL(fsconfig, fd, 2, "bin", "ab\0c", 4);
	CALL(fsconfig, fd, 3, "p", "/x", AT_FDCWD);
	CALL(fsconfig, fd, 5, "p", NULL, 3);
	CALL(fsconfig, fd, 6, NULL, NULL, 0);
	CALL(fsconfig, fd, 99, 1, 2, 3);
	CALL(fsmount, fd, 1, 0x14);
	CALL(fspick, AT_FDCWD, "/none", 0xf);
	CALL(move_mount, -1, "", -2, "/none", 0x177);
	CALL(open_tree, AT_FDCWD, "/none", 0x80000 | 1 | 0x8000);
	CALL(mount_setattr, -1, "/none", 0x8000, &attr, sizeof(attr));
	CALL(mount_setattr, -1, "/none", 0, &attr, 8);
}

static void quotas(void)
{
	struct dqblk dq = { 1, 2, 3, 4, 5, 6, 7, 8, QIF_BLIMITS };

	CALL(quotactl, QCMD(Q_GETFMT, USRQUOTA), "/none", 0, buf);
	CALL(quotactl, QCMD(Q_GETQUOTA, GRPQUOTA), "/none", 5, buf);
	CALL(quotactl, QCMD(Q_SETQUOTA, USRQUOTA), "/none", -1, &dq);
	CALL(quotactl, QCMD(Q_QUOTAON, 2), "/none", 2, "/aquota");
	CALL(quotactl, 0x12345678, "/none", 2, buf);
}

static void notification(void)
{
	struct itimerspec its = { { 0, 0 }, { 1000, 5 } };
	int fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	sigset_t set;

	inotify_add_watch(fd, ".", IN_ALL_EVENTS | IN_ONESHOT);
	inotify_rm_watch(fd, 1);
	inotify_init1(7);
	fanotify_init(FAN_CLASS_CONTENT | 0x10000, O_WRONLY | O_CLOEXEC);
	fanotify_mark(-1, FAN_MARK_ADD | FAN_MARK_MOUNT, FAN_OPEN | FAN_ONDIR, -1, "/none");
	eventfd(5, EFD_SEMAPHORE | EFD_CLOEXEC);
	eventfd(-1, 6);
	fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
	timerfd_settime(fd, TFD_TIMER_ABSTIME, &its, &its);
	timerfd_settime(-1, 8, &its, &its);
	timerfd_create(99, 1);
	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	signalfd(-1, &set, SFD_CLOEXEC);
	memfd_create("m", MFD_HUGETLB | 21 << 26 | 0x100);
}

static void attributes(void)
{
	int fd = open("x", O_CREAT | O_RDWR, 0600);

	setxattr("x", "user.foo", "bar\0", 4, XATTR_CREATE);
	getxattr("x", "user.foo", buf, 100);
	getxattr("x", "user.none", buf, 3);
	listxattr("x", buf, 100);
	listxattr("x", NULL, 0);
	flistxattr(fd, buf, 2);
	fsetxattr(fd, "user.q", "\0\1\2", 3, 4);
	removexattr("x", "user.foo");
}

static void aio(void)
{
	struct iovec v[2] = { { "abc", 3 }, { "defg", 4 } };
	struct iocb cb[4] = {
		{ .aio_lio_opcode = IOCB_CMD_PREAD,
			.aio_buf = (uintptr_t)buf,
			.aio_nbytes = 5,
			.aio_data = 7 },
		{ .aio_lio_opcode = IOCB_CMD_PWRITE,
			.aio_buf = (uintptr_t) "hello",
			.aio_nbytes = 5,
			.aio_offset = 3,
			.aio_fildes = 99,
			.aio_flags = 1,
			.aio_resfd = 5 },
		{ .aio_lio_opcode = IOCB_CMD_PWRITEV,
			.aio_buf = (uintptr_t)v,
			.aio_nbytes = 2,
			.aio_fildes = 99 },
		{ .aio_lio_opcode = 99, .aio_fildes = 4 },
	};
	struct iocb *list[5] = { cb + 1, cb + 2, cb + 3, cb, (void *)1 };
	struct timespec ts = { 0, 5 };
	struct io_event ev[4];
	aio_context_t ctx = 0;

	CALL(io_setup, 0, &ctx);
	CALL(io_submit, 0, 5, list);
	CALL(io_submit, 0, 0, list);
	CALL(io_getevents, 0, 0, 4, ev, &ts);
	CALL(io_cancel, 0, cb, ev);
	CALL(io_destroy, 0);
}

int main(void)
{
	mounts();
	quotas();
	notification();
	attributes();
	aio();
	return 0;
}
