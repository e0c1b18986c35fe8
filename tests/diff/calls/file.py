"""Files, descriptors, directories."""
from fuzz_values import *
from calls import call

open_flags = fl("O_*")
call("read", fd, Buf(), Len(1, 0), result="len")
call("write", fd, Buf(), Len(1, 0), result="len")
call("open", path, open_flags, mode, result="fd")
call("close", fd)
call("creat", path, mode, result="fd")
call("openat", dirfd, path, open_flags, mode, result="fd")
open_how = Struct(fl("O_*", 8), Int(8, likely=[0, 0o644, 0o777]), fl("RESOLVE_*", 8))
call("openat2", dirfd, path, Ptr(open_how), SizeOf(open_how), result="fd")
call("lseek", fd, Int(0), en("SEEK_*"), result="int")
call("_llseek", fd, u32, u32, Ptr(u64, out=0.5), en("SEEK_*"))
call("pread64", fd, Buf(), Len(1, 0), Pair(), result="len")
call("pwrite64", fd, Buf(), Len(1, 0), Pair(), result="len")
call("readv", fd, Many(iovec), Len(1), result="len")
call("writev", fd, Many(iovec), Len(1), result="len")
for n in "preadv", "pwritev":
    call(n, fd, Many(iovec), Len(1), word, word, result="len")
    call(n + "2", fd, Many(iovec), Len(1), word, word, fl("RWF_*"), result="len")
call("access", path, fl([1, 2, 4]))
call("faccessat", dirfd, path, fl([1, 2, 4]))
call("faccessat2", dirfd, path, fl([1, 2, 4]), fl("AT_*"))
call("dup", fd, result="fd")
call("dup2", fd, fd, result="fd")
call("dup3", fd, fd, fl("O_CLOEXEC O_NONBLOCK"), result="fd")
call("pipe", Ptr(Array(fd, 2)))
call("pipe2", Ptr(Array(fd, 2)), fl("O_CLOEXEC O_NONBLOCK O_DIRECT O_EXCL"))
call("unlink", path)
call("rmdir", path)
call("mkdir", path, mode)
call("rename", path, path)
call("link", path, path)
call("symlink", path, path)
call("chdir", path)
call("chroot", path)
call("fchdir", fd)
call("fchroot", Union(fd, en([-10004])), en([0, 1, 0xfacefeed]))
call("getcwd", Buf(), Len(0, 0), result="len")

# ---- what files are



class Stat(Struct):
    """struct stat of the calls of this ABI."""

    def __init__(self):
        Struct.__init__(self)
        nsec = Int(0, likely=[0, 1, 999999999, 1000000000])
        self.x86_64 = (Int(8, likely=[0x103, 0x801, 0]), Int(8), Int(8), mode, uid, uid, Pad(4),
                       Int(8, likely=[0, 0x801]), Int(8), Int(8), Int(8), word, nsec, word, nsec, word, nsec, Pad(24))
        self.i386 = (Int(4, likely=[0x103, 0]), u32, Int(2, likely=[0o100644, 0o40755]), u16, u16, u16, Int(4), u32, u32,
                     u32, word, nsec, word, nsec, word, nsec, u32, u32)

    def layout(self, g):
        self.fields = self.x86_64 if g.abi == "x86_64" else self.i386
        return Struct.layout(self, g)


stat = Stat()
stat64 = Struct(Int(8, likely=[0x103, 0x801]), Pad(4), u32, mode, u32, uid, uid, Int(8, likely=[0, 0x801]), Pad(4), u64, u32,
                u64, u32, u32, u32, u32, u32, u32, u64)
oldstat = Struct(u16, u16, u16, u16, u16, u16, u16, u32, u32, u32, u32)
for n in "stat", "lstat":
    call(n, path, Ptr(stat))
    call(n + "64", path, Ptr(stat64))
call("fstat", fd, Ptr(stat))
call("fstat64", fd, Ptr(stat64))
call("newfstatat", dirfd, path, Ptr(stat), fl("AT_SYMLINK_NOFOLLOW AT_NO_AUTOMOUNT AT_EMPTY_PATH"))
call("fstatat64", dirfd, path, Ptr(stat64), fl("AT_SYMLINK_NOFOLLOW AT_NO_AUTOMOUNT AT_EMPTY_PATH"))
call("oldstat", path, Ptr(oldstat))
call("oldlstat", path, Ptr(oldstat))
call("oldfstat", fd, Ptr(oldstat))
statx_time = Struct(u64, Int(4, likely=[0, 1, 999999999]), Pad(4))
statx = Struct(fl("STATX_TYPE STATX_MODE STATX_NLINK STATX_UID STATX_GID STATX_ATIME STATX_MTIME STATX_CTIME STATX_INO STATX_SIZE "
                  "STATX_BLOCKS STATX_BTIME STATX_MNT_ID STATX_DIOALIGN"),
               u32, fl("STATX_ATTR_*", 8), u32, uid, uid, Int(2, likely=[0o100644, 0o40755]), Pad(2), u64, u64, u64,
               fl("STATX_ATTR_*", 8), statx_time, statx_time, statx_time, statx_time, u32, u32, u32, u32, u64, u32, u32,
               Pad(96))
call("statx", dirfd, path, fl("AT_*"), fl("STATX_TYPE STATX_MODE STATX_NLINK STATX_UID STATX_GID STATX_ATIME STATX_MTIME "
     "STATX_CTIME STATX_INO STATX_SIZE STATX_BLOCKS STATX_BTIME STATX_MNT_ID STATX_DIOALIGN STATX_ALL STATX_BASIC_STATS"), Ptr(statx))
statfs = Struct(en("magic.h:*_MAGIC", 0), word, word, word, word, word, word, Array(u32, 2), word, word, fl([1 << i for i in range(14)], 0), Array(word, 4))
statfs64 = Struct(en("magic.h:*_MAGIC", 4), u32, u64, u64, u64, u64, u64, Array(u32, 2), u32, u32, fl([1 << i for i in range(14)], 4), Array(u32, 4),
                  packed=True)
call("statfs", path, Ptr(statfs))
call("fstatfs", fd, Ptr(statfs))
call("statfs64", path, SizeOf(statfs64, 0), Ptr(statfs64))
call("fstatfs64", fd, SizeOf(statfs64, 0), Ptr(statfs64))
call("ustat", dev, Ptr(Struct(u32, word, Chars(6), Chars(6))))


def dirents(g, wide):
    """A few struct linux_dirent or linux_dirent64, sometimes broken."""
    out = b""
    for _ in range(g.rng.randrange(4)):
        name = g.rng.choice([b"a", b".", b"..", b"file.txt", b"x" * 40, b"q\"\n", b""])
        ino, off = g.rng.getrandbits(8 * g.word), g.rng.getrandbits(8 * g.word - 1)
        kind = g.rng.choice([0, 1, 2, 4, 6, 8, 10, 12, 14, 3, 255])
        if wide:
            n = (19 + len(name) + 1 + 7) & ~7
            n = g.rng.choice([n] * 12 + [0, 1, 18, 0xffff])
            rec = ino.to_bytes(8, "little") + off.to_bytes(8, "little") + n.to_bytes(2, "little") + bytes([kind]) + name + b"\0"
        else:
            w = g.word
            n = (2 * w + 2 + len(name) + 2 + w - 1) & -w
            rec = ino.to_bytes(w, "little") + off.to_bytes(w, "little") + n.to_bytes(2, "little") + name + b"\0"
            rec += b"\0" * (n - len(rec) - 1) + bytes([kind])
        if n > len(rec) and n < 100:
            rec += b"\0" * (n - len(rec))
        out += rec
    g.lens[1] = len(out)
    return out


call("getdents", fd, Ptr(Fn(lambda g: dirents(g, False), 1)), Len(1, 4), result="len")
call("getdents64", fd, Ptr(Fn(lambda g: dirents(g, True), 1)), Len(1, 4), result="len")
call("readdir", fd, Ptr(Fn(lambda g: dirents(g, False), 1)), u32, result="int")

# ---- attributes, times, owners
for n in "", "l":
    call(n + "setxattr", path, string, Buf(), Len(2, 0), fl("XATTR_CREATE XATTR_REPLACE"))
    call(n + "getxattr", path, string, Buf(), Len(2, 0), result="len")
    call(n + "listxattr", path, Buf(), Len(1, 0), result="len")
    call(n + "removexattr", path, string)
call("fsetxattr", fd, string, Buf(), Len(2, 0), fl("XATTR_CREATE XATTR_REPLACE"))
call("fgetxattr", fd, string, Buf(), Len(2, 0), result="len")
call("flistxattr", fd, Buf(), Len(1, 0), result="len")
call("fremovexattr", fd, string)
call("chmod", path, mode)
call("fchmod", fd, mode)
call("fchmodat", dirfd, path, mode)
uid16 = Int(4, likely=[0, 1, 65534, 65535, 0x10000, 0xffffffff])
for n, who in (("", None), ("32", uid)):
    u = who or uid16
    if n == "":
        for a in ("x86_64", "i386"):
            t = uid if a == "x86_64" else uid16
            call("chown", path, t, t, abi=a)
            call("lchown", path, t, t, abi=a)
            call("fchown", fd, t, t, abi=a)
    else:
        call("chown32", path, u, u)
        call("lchown32", path, u, u)
        call("fchown32", fd, u, u)
call("fchownat", dirfd, path, uid, uid, fl("AT_SYMLINK_NOFOLLOW AT_EMPTY_PATH"))
call("utime", path, Ptr(Struct(word, word)))
call("utimes", path, Ptr(Array(timeval, 2)))
call("futimesat", dirfd, path, Ptr(Array(timeval, 2)))
utime_ns = Int(0, likely=[0, 1, 999999999, (1 << 30) - 1, (1 << 30) - 2])
call("utimensat", dirfd, path, Ptr(Array(Struct(word, utime_ns), 2)), fl("AT_SYMLINK_NOFOLLOW AT_EMPTY_PATH"))
call("utimensat_time64", dirfd, path, Ptr(Array(Struct(u64, Int(8, likely=[0, (1 << 30) - 1, (1 << 30) - 2])), 2)),
     fl("AT_SYMLINK_NOFOLLOW AT_EMPTY_PATH"))
call("umask", mode, result=[0o22, 0, 0o777, 0o7])

# ---- names
call("mkdirat", dirfd, path, mode)
call("mknod", path, mode, dev)
call("mknodat", dirfd, path, mode, dev)
call("unlinkat", dirfd, path, fl("AT_REMOVEDIR"))
call("renameat", dirfd, path, dirfd, path)
call("renameat2", dirfd, path, dirfd, path, fl("RENAME_*"))
call("linkat", dirfd, path, dirfd, path, fl("AT_SYMLINK_FOLLOW AT_EMPTY_PATH"))
call("symlinkat", path, dirfd, path)
call("readlink", path, Buf(), Len(1, 0), result="len")
call("readlinkat", dirfd, path, Buf(), Len(2, 0), result="len")
call("truncate", path, word)
call("ftruncate", fd, word)
call("truncate64", path, Pair())
call("ftruncate64", fd, Pair())

# ---- content
call("fsync", fd)
call("fdatasync", fd)
call("sync")
call("syncfs", fd)
call("sync_file_range", fd, Pair(), Pair(), fl("SYNC_FILE_RANGE_*"))
call("fallocate", fd, fl("FALLOC_FL_*"), Pair(), Pair())
call("fadvise64", fd, Pair(), size, en(list(range(8))))
call("fadvise64_64", fd, Pair(), Pair(), en(list(range(8)), 4))
call("readahead", fd, Pair(), size)
call("flock", fd, fl("LOCK_SH LOCK_EX LOCK_UN LOCK_NB LOCK_MAND LOCK_READ LOCK_WRITE LOCK_RW"))
call("sendfile", fd, fd, Ptr(word, out=0.6), size, result="int")
call("sendfile64", fd, fd, Ptr(u64, out=0.6), size, result="int")
call("splice", fd, Ptr(u64), fd, Ptr(u64), size, fl("SPLICE_F_*", extra=[1, 2, 4, 8]), result="int")
call("tee", fd, fd, size, fl([1, 2, 4, 8]), result="int")
call("vmsplice", fd, Many(iovec), Len(1), fl([1, 2, 4, 8]), result="int")
call("copy_file_range", fd, Ptr(u64), fd, Ptr(u64), size, u32, result="int")
call("close_range", fd, fd, fl("CLOSE_RANGE_*"))
call("memfd_create", string, fl("MFD_CLOEXEC MFD_ALLOW_SEALING MFD_HUGETLB", extra=[21 << 26, 30 << 26, 1 << 26]), result="fd")
call("memfd_secret", fl("O_CLOEXEC"), result="fd")
call("name_to_handle_at", dirfd, path, Ptr(Struct(Int(4, likely=[0, 8, 12, 20, 128]), u32, Bytes(40)), out=0.4),
     Ptr(u32), fl("AT_SYMLINK_FOLLOW AT_EMPTY_PATH"), result=[0])
call("open_by_handle_at", fd, Ptr(Struct(Int(4, likely=[0, 8, 12, 20, 128]), u32, Bytes(40))), open_flags, result="fd")

# ---- waiting for descriptors
pollfd = Struct(fd, fl("asm-generic/poll.h:POLL*", 2), fl("asm-generic/poll.h:POLL*", 2))
call("poll", Many(pollfd, out=0.5), Len(0), Int(4, likely=[-1, 0, 1000]), result="count")
call("ppoll", Many(pollfd, out=0.5), Len(0), Ptr(timespec, out=0.3), Ptr(sigset), Int(0, likely=[8, 8, 8, 4, 16]), result="count")
call("ppoll_time64", Many(pollfd, out=0.5), Len(0), Ptr(timespec64, out=0.3), Ptr(sigset), Int(0, likely=[8, 8, 8, 4, 16]),
     result="count")
fd_set = Array(Int(0, likely=[0, 1, 2, 3, 0x21, 0x80]), 8)
nfds = Int(4, likely=[0, 1, 2, 3, 6, 8, 32, 64, 100, 1024, -1])
call("select", nfds, Ptr(fd_set, 0.5), Ptr(fd_set, 0.5), Ptr(fd_set, 0.5), Ptr(timeval, 0.3), abi="x86_64", result=[0, 1, 2, 3])
call("_newselect", nfds, Ptr(fd_set, 0.5), Ptr(fd_set, 0.5), Ptr(fd_set, 0.5), Ptr(timeval, 0.3), result=[0, 1, 2, 3])


class PtrOf(Type):
    bytes = 0

    def __init__(self, *types):
        self.types = types

    def value(self, g):
        return g.rng.choice(self.types).value(g)


call("select", Ptr(Struct(word, Ptr(fd_set), Ptr(fd_set), Ptr(fd_set), Ptr(timeval))), abi="i386", result=[0, 1, 2, 3])
sigset_arg = Struct(Ptr(sigset), Int(0, likely=[8, 8, 8, 4, 16]))
call("pselect6", nfds, Ptr(fd_set, 0.5), Ptr(fd_set, 0.5), Ptr(fd_set, 0.5), Ptr(timespec, 0.3), Ptr(sigset_arg), result=[0, 1, 2, 3])
call("pselect6_time64", nfds, Ptr(fd_set, 0.5), Ptr(fd_set, 0.5), Ptr(fd_set, 0.5), Ptr(timespec64, 0.3), Ptr(sigset_arg),
     result=[0, 1, 2, 3])
epoll_data = Int(8)
epoll_event = Struct(fl("eventpoll.h:EPOLL?*", 4), epoll_data, packed=True)
call("epoll_create", Int(4), result="fd")
call("epoll_create1", fl("EPOLL_CLOEXEC"), result="fd")
call("epoll_ctl", fd, en("EPOLL_CTL_*"), fd, Ptr(epoll_event))
call("epoll_wait", fd, Many(epoll_event, name=1), Len(1), Int(4, likely=[-1, 0, 1000]), result="count")
call("epoll_pwait", fd, Many(epoll_event, name=1), Len(1), Int(4, likely=[-1, 0, 1000]), Ptr(sigset), Int(0, likely=[8, 8, 4]),
     result="count")
call("epoll_pwait2", fd, Many(epoll_event, name=1), Len(1), Ptr(timespec64), Ptr(sigset), Int(0, likely=[8, 8, 4]), result="count")
call("eventfd", u32, result="fd")
call("eventfd2", u32, fl("EFD_*", extra=[1, 0o2000000, 0o4000]), result="fd")
call("signalfd", fd, Ptr(sigset), Int(0, likely=[8, 8, 4]), result="fd")
call("signalfd4", fd, Ptr(sigset), Int(0, likely=[8, 8, 4]), fl("O_CLOEXEC O_NONBLOCK"), result="fd")
call("timerfd_create", en("CLOCK_*"), fl("O_CLOEXEC O_NONBLOCK"), result="fd")
itimerspec = Struct(timespec, timespec)
itimerspec64 = Struct(timespec64, timespec64)
call("timerfd_settime", fd, fl("TFD_TIMER_*", extra=[1, 2]), Ptr(itimerspec), Ptr(itimerspec))
call("timerfd_gettime", fd, Ptr(itimerspec))
call("timerfd_settime64", fd, fl("TFD_TIMER_*", extra=[1, 2]), Ptr(itimerspec64), Ptr(itimerspec64))
call("timerfd_gettime64", fd, Ptr(itimerspec64))
call("inotify_init", result="fd")
call("inotify_init1", fl("O_CLOEXEC O_NONBLOCK"), result="fd")
call("inotify_add_watch", fd, path, fl("inotify.h:IN_*"), result="int")
call("inotify_rm_watch", fd, Int(4))
call("fanotify_init", fl("FAN_CLOEXEC FAN_NONBLOCK FAN_CLASS_* FAN_UNLIMITED_* FAN_ENABLE_AUDIT FAN_REPORT_*"), open_flags, result="fd")
call("fanotify_mark", fd, fl("FAN_MARK_*"), fl("FAN_ACCESS FAN_MODIFY FAN_ATTRIB FAN_CLOSE_WRITE FAN_OPEN FAN_MOVED_FROM FAN_CREATE "
     "FAN_DELETE FAN_DELETE_SELF FAN_OPEN_EXEC FAN_Q_OVERFLOW FAN_OPEN_PERM FAN_ONDIR FAN_EVENT_ON_CHILD FAN_RENAME", 8), dirfd, path,
     abi="x86_64")
call("fanotify_mark", fd, fl("FAN_MARK_*"), Pair(), dirfd, path, abi="i386")
call("lookup_dcookie", Pair(), Buf(), Len(1, 0), result="len")

# ---- file systems
call("mount", path, path, string, fl("MS_*", 0), string)
call("umount2", path, fl("MNT_FORCE MNT_DETACH MNT_EXPIRE UMOUNT_NOFOLLOW", extra=[1, 2, 4, 8]))
call("umount", path)
call("pivot_root", path, path)
call("swapon", path, fl("SWAP_FLAG_*", extra=[0x8000, 0x10000, 0x20000]))
call("swapoff", path)
call("acct", path)
call("fsopen", string, fl("FSOPEN_CLOEXEC"), result="fd")
call("fsconfig", fd, en("FSCONFIG_*"), string, PtrOf(string, path, Buf(name=3)), Int(4, likely=[0, 1, -100, 5]))
call("fsmount", fd, fl("FSMOUNT_CLOEXEC"), fl("MOUNT_ATTR_*"), result="fd")
call("fspick", dirfd, path, fl("FSPICK_*"), result="fd")
call("open_tree", dirfd, path, fl("OPEN_TREE_* AT_EMPTY_PATH AT_RECURSIVE AT_SYMLINK_NOFOLLOW AT_NO_AUTOMOUNT"), result="fd")
call("move_mount", dirfd, path, dirfd, path, fl("MOVE_MOUNT_*"))
mount_attr = Struct(fl("MOUNT_ATTR_*", 8), fl("MOUNT_ATTR_*", 8), fl("MS_UNBINDABLE MS_PRIVATE MS_SLAVE MS_SHARED", 8), Int(8, likely=[0, 5]))
call("mount_setattr", dirfd, path, fl("AT_*"), Ptr(mount_attr), SizeOf(mount_attr))


def quota_cmd(g):
    sub = g.rng.choice(g.facts.find("Q_SYNC Q_QUOTAON Q_QUOTAOFF Q_GETFMT Q_GETINFO Q_SETINFO Q_GETQUOTA Q_SETQUOTA "
                                    "Q_GETNEXTQUOTA Q_X*")) & 0xffffff
    return (sub << 8 | g.rng.choice([0, 1, 2, 3, 255])) & 0xffffffff


quota_data = Union(Struct(u64, u64, u64, u64, u64, u64, u64, u64, fl([1, 2, 4, 8, 16, 32]), u32), Struct(u64, u64, fl([1, 2, 0x10000]),
                   fl([1, 2, 4])), Bytes(160))
quota_id = Int(4, likely=[0, 1, 2, 4, 1000])
call("quotactl", Fn(quota_cmd, 4, 4), path, quota_id, Ptr(quota_data))
call("quotactl_fd", fd, Fn(quota_cmd, 4, 4), quota_id, Ptr(quota_data))
call("sysfs", en([1, 2, 3]), word, word)

# ---- asynchronous
iocb = Struct(u64, u32, fl("RWF_*"), en("IOCB_CMD_*", 2), Int(2, likely=[0, 1]), fd, Aligned(Fn(
    lambda g: mask_ptr(g), 8)), Int(8, likely=[0, 1, 2, 16, 32]), u64, u64, fl("IOCB_FLAG_*", 4), fd)


def mask_ptr(g):
    return g.rng.choice([string, Many(iovec, name="aio"), Ptr(Bytes(64))]).value(g)


call("io_setup", u32, Ptr(word, out=0.5))
call("io_destroy", word)
call("io_submit", word, Int(0, likely=[0, 1, 2, 3, 4]), PtrArray(Ptr(iocb)), result=[0, 1, 2])
call("io_cancel", word, Ptr(iocb), Ptr(Struct(u64, u64, u64, u64)))
call("io_getevents", word, Int(0), Len(3, 0), Many(Struct(u64, u64, u64, u64)), Ptr(timespec), result="count")
call("io_pgetevents", word, Int(0), Len(3, 0), Many(Struct(u64, u64, u64, u64)), Ptr(timespec), Ptr(sigset_arg), result="count")
call("io_pgetevents_time64", word, Int(0), Len(3, 0), Many(Struct(u64, u64, u64, u64)), Ptr(timespec64), Ptr(sigset_arg),
     result="count")
sq_off = Struct(u32, u32, u32, u32, u32, u32, u32, u32, u64)
io_uring_params = Struct(u32, u32, fl("IORING_SETUP_*"), u32, u32, fl("IORING_FEAT_*"), Int(4, likely=[0, 5]), Pad(12), sq_off, sq_off)
call("io_uring_setup", u32, Ptr(io_uring_params, out=0.5), result="fd")
call("io_uring_enter", fd, u32, u32, fl("IORING_ENTER_*"), Ptr(Union(sigset, Struct(u64, u32, u32, u64))),
     Int(0, likely=[8, 8, 24, 4]), result="int")
for op, types in {
    "IORING_REGISTER_BUFFERS": Many(iovec, name=3), "IORING_REGISTER_FILES": Many(fd, name=3), "IORING_REGISTER_EVENTFD": Ptr(fd),
    "IORING_REGISTER_FILES_UPDATE": Ptr(Struct(u32, Pad(4), Aligned(Many(fd, name="x")))),
    "IORING_REGISTER_PROBE": Ptr(Struct(u8, Int(1, likely=[0, 1, 2, 3]), u16, Array(u32, 3), Array(Struct(
        en("IORING_OP_*", 1), Pad(1), fl("IO_URING_OP_SUPPORTED", 2), Pad(4)), 4))),
    "IORING_REGISTER_RESTRICTIONS": Many(Struct(en("IORING_RESTRICTION_*", 2), Int(1), Pad(1), Array(u32, 3)), name=3),
    "IORING_REGISTER_IOWQ_AFF": Buf(name=3), "IORING_REGISTER_IOWQ_MAX_WORKERS": Ptr(Array(u32, 2), out=0.5),
    "IORING_REGISTER_RING_FDS": Many(Struct(Int(4), Pad(4), Aligned(u64)), name=3),
    "IORING_REGISTER_BUFFERS2": Ptr(Struct(u32, u32, u64, Aligned(Many(iovec)), Aligned(Ptr(u64)))),
    "IORING_REGISTER_PBUF_RING": Ptr(Struct(u64, u32, u16, u16, Array(u64, 3))),
    "IORING_REGISTER_SYNC_CANCEL": Ptr(Struct(u64, u32, u32, timespec64, u8, Bytes(7), Array(u64, 3))),
}.items():
    call("io_uring_register", fd, en(op), types, Len(3) if "name" not in types.__dict__ else Len(types.name or 2),
         label="io_uring_register:" + op)
call("io_uring_register", fd, en("IORING_REGISTER_* IORING_UNREGISTER_*"), Ptr(Bytes(64)), u32, result="int")
call("ioprio_set", en([0, 1, 2, 3]), pid, Int(4, likely=[0, 0x2004, 0x4007, 0x6000, 0x8001]))
call("ioprio_get", en([0, 1, 2, 3]), pid, result=[0, 4, 0x2004, 0x4007, 0x6000, 0xffff])
call("cachestat", fd, Ptr(Struct(u64, u64)), Ptr(Struct(u64, u64, u64, u64, u64)), u32)
call("fchmodat2", dirfd, path, mode, fl("AT_SYMLINK_NOFOLLOW AT_EMPTY_PATH"))

# ---- newer than strace 6.1, which shows numbers: what JSON says of them is compared with the text
xattr_args = Struct(Aligned(Buf(name="xattr")), Len("xattr", 4), fl("XATTR_CREATE XATTR_REPLACE"))
xattrat_flags = fl("AT_SYMLINK_NOFOLLOW AT_EMPTY_PATH")
call("setxattrat", dirfd, path, xattrat_flags, string, Ptr(xattr_args), SizeOf(xattr_args))
call("getxattrat", dirfd, path, xattrat_flags, string, Ptr(xattr_args), SizeOf(xattr_args), result=[0, 1, 4, 32, 100])
call("listxattrat", dirfd, path, xattrat_flags, Buf(), Len(3, 0), result="len")
call("removexattrat", dirfd, path, xattrat_flags, string)
file_attr = Struct(fl("FS_XFLAG_*", 8), u32, u32, u32, u32)
for n in "file_getattr", "file_setattr":
    call(n, dirfd, path, Ptr(file_attr), SizeOf(file_attr), xattrat_flags)
call("open_tree_attr", dirfd, path, fl("OPEN_TREE_* AT_EMPTY_PATH AT_RECURSIVE AT_SYMLINK_NOFOLLOW"), Ptr(mount_attr), SizeOf(mount_attr),
     result="fd")
statmount_req = Struct(Int(4, likely=[24, 32, 32, 40, 8]), Int(4, likely=[0, 5]), Int(8, likely=[1, (1 << 64) - 1]), fl("STATMOUNT_*", 8), u64)
text_at = Int(4, likely=[0, 1, 5, 10, 20, 40, 100])
statmount = Struct(Int(4, likely=[512, 560, 600, 0]), text_at, fl("STATMOUNT_*", 8), u32, u32, en("magic.h:*_MAGIC", 8), fl("MS_*"),
                   text_at, u64, u64, u32, u32, fl("MOUNT_ATTR_*", 8), fl("MS_PRIVATE MS_SHARED MS_SLAVE MS_UNBINDABLE", 8), u64, u64, u64,
                   text_at, text_at, u64, text_at, text_at, *[Int(4, likely=[0, 1, 2, 3]), text_at] * 2, fl("STATMOUNT_*", 8),
                   *[Int(4, likely=[0, 1, 2, 3]), text_at] * 2, Pad(344), Chars(100))
call("statmount", Ptr(statmount_req), Ptr(statmount, out=0.4), SizeOf(statmount), fl("STATMOUNT_BY_FD"))
