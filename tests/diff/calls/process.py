"""Processes, credentials, scheduling, limits, memory, futexes, time, SysV ipc, keys."""
from fuzz_values import *
from calls import call

# ---- memory
prot = fl("PROT_READ PROT_WRITE PROT_EXEC PROT_SEM PROT_GROWSDOWN PROT_GROWSUP", 0)
map_flags = fl("MAP_* MAP_SHARED MAP_PRIVATE", 0, extra=[1, 2, 3, 0x22, 21 << 26 | 0x40022, 30 << 26 | 0x40022])
call("mmap", addr, size, prot, map_flags, fd, word, abi="x86_64", result="addr")
call("mmap", Ptr(Struct(addr, size, prot, map_flags, Int(4, likely=[-1, 5]), word)), abi="i386", result="addr")
call("mmap2", addr, size, prot, map_flags, fd, Int(0, likely=[0, 1, 0x1000]), result="addr")
call("munmap", addr, size)
call("mprotect", addr, size, prot)
call("pkey_mprotect", addr, size, prot, i32)
call("pkey_alloc", word, fl("PKEY_DISABLE_ACCESS PKEY_DISABLE_WRITE", 0), result="int")
call("pkey_free", i32)
call("brk", addr, result="addr")
call("mremap", addr, size, size, fl("MREMAP_*", 0), addr, result="addr")
call("remap_file_pages", addr, size, prot, word, map_flags)
call("madvise", addr, size, en("MADV_*"))
call("mincore", addr, Int(0, likely=[0, 1, 4096, 8192, 40960]), Ptr(Array(Int(1, edges=[0, 1, 1, 255]), 48)))
call("mlock", addr, size)
call("mlock2", addr, size, fl([1]))
call("munlock", addr, size)
call("mlockall", fl([1, 2, 4]))
call("munlockall")
call("msync", addr, size, fl([1, 2, 4]))
nodes = Array(word, 4)
call("mbind", addr, size, en(list(range(8)), 4, extra=[1 << 15, 1 << 14 | 2, 1 << 13 | 1]), Ptr(nodes), Int(0, likely=[0, 1, 8, 64, 100]),
     fl([1, 2, 4, 8]))
call("set_mempolicy", en(list(range(8)), 4, extra=[1 << 15, 1 << 14 | 2, 1 << 13 | 1]), Ptr(nodes), Int(0, likely=[0, 1, 8, 64, 100]))
call("get_mempolicy", Ptr(Int(4, likely=list(range(8)))), Ptr(nodes), Int(0, likely=[0, 1, 8, 64, 100]), addr, fl([1, 2, 4], 0))
call("migrate_pages", pid, Int(0, likely=[0, 1, 64]), Ptr(nodes), Ptr(nodes), result="int")
pointers = Many(Int(0, likely=[0, BASE, 0x1000]), name=2)
call("move_pages", pid, Len(2, 0), pointers, Many(Int(4), most=4), Many(Int(4, likely=[0, 1, -2, -14, -16])), fl("MPOL_MF_MOVE MPOL_MF_MOVE_ALL",
     extra=[2, 4]), result=[0, 1])
call("set_mempolicy_home_node", addr, size, word, word)
call("process_madvise", fd, Many(iovec), Len(1), en("MADV_*"), u32, result="int")
call("process_mrelease", fd, u32)
call("process_vm_readv", pid, Many(iovec), Len(1), Many(iovec), Len(3), word, result="len")
call("process_vm_writev", pid, Many(iovec), Len(1), Many(iovec), Len(3), word, result="len")
call("userfaultfd", fl("O_CLOEXEC O_NONBLOCK", extra=[1]), result="fd")
call("membarrier", en("MEMBARRIER_CMD_*"), fl([1]), i32, result="int")
call("mseal", addr, size, word)
call("map_shadow_stack", addr, size, fl([1, 2]), result="addr")
call("modify_ldt", en([0, 1, 2, 0x11]), Ptr(Struct(u32, u32, u32, u32)), Int(0, likely=[16, 16, 0, 15, 32]), result="int")
user_desc = Struct(Int(4, likely=[-1, 0, 12]), u32, u32, u32)
call("set_thread_area", Ptr(user_desc, out=0.5), abi="i386")
call("get_thread_area", Ptr(user_desc, out=0.5), abi="i386")
call("set_thread_area", addr, abi="x86_64")
call("get_thread_area", addr, abi="x86_64")

# ---- processes
for n in "getpid", "getppid", "gettid", "getpgrp", "getuid", "getgid", "geteuid", "getegid", "getuid32", "getgid32", "geteuid32", \
        "getegid32", "setsid", "fork", "vfork", "sched_yield", "pause", "vhangup", "restart_syscall", "munlockall":
    call(n, result="pid")
clone_flags = fl("CLONE_VM CLONE_FS CLONE_FILES CLONE_SIGHAND CLONE_PIDFD CLONE_PTRACE CLONE_VFORK CLONE_PARENT CLONE_THREAD CLONE_NEW* "
                 "CLONE_SYSVSEM CLONE_SETTLS CLONE_PARENT_SETTID CLONE_CHILD_CLEARTID CLONE_DETACHED CLONE_UNTRACED CLONE_CHILD_SETTID "
                 "CLONE_IO", 0, extra=[17, 0x1200011, 0x3d0f00, 10])
call("clone", clone_flags, addr, Ptr(pid, out=0.5), Ptr(pid), addr, abi="x86_64", result="pid")
call("clone", clone_flags, addr, Ptr(pid, out=0.5), Union(Ptr(user_desc), addr), Ptr(pid), abi="i386", result="pid")
clone_args = Struct(fl("CLONE_*", 8), Aligned(Union(Ptr(fd), u64)), Aligned(Union(Ptr(pid), u64)), Aligned(Union(Ptr(pid), u64)),
                    Int(8, likely=[0, 17, 10]), Aligned(addr), Int(8, likely=[0, 4096]), Aligned(addr), Aligned(Many(pid, name="tids")),
                    Aligned(Len("tids", 8)), Int(8, likely=[0, 5]))
call("clone3", Ptr(clone_args, out=0.1), Int(0, likely=[88, 88, 64, 80, 8, 63, 96, 0]), result="pid")
call("unshare", fl("CLONE_FS CLONE_FILES CLONE_NEW* CLONE_SYSVSEM CLONE_VM"))
call("setns", fd, fl("CLONE_NEW*"))
call("execve", path, PtrArray(string), PtrArray(string), result=[-2])
call("execveat", dirfd, path, PtrArray(string), PtrArray(string), fl("AT_EMPTY_PATH AT_SYMLINK_NOFOLLOW"), result=[-2])
wstatus = Int(4, likely=[0, 0x100, 0xff00, 9, 11, 0x8b, 0x137f, 0x57f, 0xffff, 0x3057f, 0x80137f, 0x7f, 0x85])
rusage = Struct(timeval, timeval, *[word] * 14)
woptions = fl("WNOHANG WUNTRACED WCONTINUED WEXITED WSTOPPED WNOWAIT __WNOTHREAD __WALL __WCLONE", extra=[1, 2])
call("wait4", pid, Ptr(wstatus), woptions, Ptr(rusage), result="pid")
call("waitpid", pid, Ptr(wstatus), woptions, result="pid")


def siginfo(g):
    """All layouts of siginfo."""
    rng = g.rng
    sig = rng.choice([0, 1, 2, 4, 5, 7, 8, 9, 11, 14, 17, 29, 31, 32, 33, 34, 64, 65, -1])
    code = rng.choice([0, 0x80, -1, -2, -3, -4, -5, -6, -60, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100, -100])
    head = struct_pack(sig, rng.choice([0, 0, 2, 11, 200]), code)
    if g.word == 8:
        head += b"\0" * 4
    rest = b"".join(rng.choice([0, 1, 2, 0x100, 1000, 999999, 0xffffffff, rng.getrandbits(32)]).to_bytes(4, "little") for _ in range(28))
    return (head + rest)[:128]


def struct_pack(*words):
    return b"".join(mask(w, 4).to_bytes(4, "little") for w in words)


class Siginfo(Type):
    def size(self, g):
        return 128

    def align(self, g):
        return g.word

    def data(self, g):
        return siginfo(g)


siginfo_t = Siginfo()
call("waitid", en([0, 1, 2, 3]), pid, Ptr(siginfo_t), woptions, Ptr(rusage))
call("exit", i32)
call("exit_group", i32)
for n in "getpgid", "getsid":
    call(n, pid, result="pid")
call("setpgid", pid, pid)
call("kill", pid, signo)
call("tkill", pid, signo)
call("tgkill", pid, pid, signo)
call("pidfd_open", pid, fl("PIDFD_NONBLOCK PIDFD_THREAD"), result="fd")
call("pidfd_getfd", fd, fd, u32, result="fd")
call("pidfd_send_signal", fd, signo, Ptr(siginfo_t), fl("PIDFD_SIGNAL_*"))
call("set_tid_address", addr, result="pid")
call("personality", en("PER_*", 4, extra=[0xffffffff, 0x40000, 0x8000000]), result=[0, 8, 0x40000, 0x400000, 0xffffffff])
call("ptrace", en("PTRACE_*", 0), pid, Int(0, likely=[0, 4, 8, 0x200, 1, 0x4200]), Int(0, likely=[0, 9, 0x4e, BASE]))
call("ptrace", en("PTRACE_GETREGSET PTRACE_SETREGSET", 0), pid, en("NT_*", 0), Ptr(iovec), label="ptrace:regset")
call("ptrace", en("PTRACE_GETSIGINFO PTRACE_SETSIGINFO", 0), pid, word, Ptr(siginfo_t), label="ptrace:siginfo")
call("ptrace", en("PTRACE_GETSIGMASK PTRACE_SETSIGMASK", 0), pid, Int(0, likely=[8, 8, 4]), Ptr(sigset), label="ptrace:sigmask")
call("ptrace", en("PTRACE_SETOPTIONS PTRACE_SEIZE", 0), pid, word, fl("PTRACE_O_*", 0), label="ptrace:options")
call("ptrace", en("PTRACE_PEEKSIGINFO", 0), pid, Ptr(Struct(u64, fl([1]), Int(4, likely=[0, 1, 2]))), Ptr(Array(siginfo_t, 2)),
     label="ptrace:peeksiginfo", result=[0, 1, 2])
call("ptrace", en("PTRACE_GETEVENTMSG PTRACE_PEEKDATA PTRACE_PEEKTEXT PTRACE_PEEKUSR", 0), pid, word, Ptr(word), label="ptrace:peek")
call("ptrace", en("PTRACE_GETREGS PTRACE_SETREGS PTRACE_GETFPREGS", 0), pid, word, Ptr(Array(word, 64)), label="ptrace:regs")
call("ptrace", en("PTRACE_GET_SYSCALL_INFO", 0), pid, Int(0, likely=[0, 8, 32, 88, 128]), Ptr(Struct(Int(1, likely=[0, 1, 2, 3]), Pad(3),
     Int(4, likely=[0xc000003e, 0x40000003]), u64, u64, u64, Array(u64, 7))), label="ptrace:syscall_info", result=[0, 24, 33, 80, 88])
call("ptrace", en("PTRACE_SECCOMP_GET_FILTER PTRACE_SECCOMP_GET_METADATA PTRACE_GET_RSEQ_CONFIGURATION", 0), pid,
     Int(0, likely=[0, 16, 24, 32]), Ptr(Array(u64, 4)), label="ptrace:seccomp", result=[0, 1, 16, 24])
call("process_madvise", fd, Many(iovec), Len(1), en("MADV_*"), u32, result="int")
call("kcmp", pid, pid, en("KCMP_*"), Int(0, likely=[5, 6]), Int(0, likely=[5, 6]))
call("kcmp", pid, pid, en("KCMP_EPOLL_TFD"), fd, Ptr(Struct(fd, fd, u32)), label="kcmp:epoll")
call("rseq", addr, Int(4, likely=[32]), fl([1]), Int(4, likely=[0x53053053]))
call("getcpu", Ptr(u32), Ptr(u32), addr)
call("set_robust_list", addr, size)
call("get_robust_list", pid, Ptr(addr), Ptr(word))
call("arch_prctl", en("ARCH_*"), Ptr(word), abi="x86_64")
call("arch_prctl", en("ARCH_*"), addr, label="arch_prctl:value")
call("iopl", i32)
call("ioperm", word, word, i32)
call("vm86old", addr)
call("vm86", word, word)

# ---- credentials
for n in ("setuid", "setgid", "setfsuid", "setfsgid"):
    call(n, uid, abi="x86_64")
    call(n, uid, abi="i386")
    call(n + "32", uid)
for n in ("setreuid", "setregid"):
    call(n, uid, uid)
    call(n + "32", uid, uid)
for n in ("setresuid", "setresgid"):
    call(n, uid, uid, uid)
    call(n + "32", uid, uid, uid)
for n in ("getresuid", "getresgid"):
    call(n, Ptr(uid), Ptr(uid), Ptr(uid), abi="x86_64")
    call(n, Ptr(u16), Ptr(u16), Ptr(u16), abi="i386")
    call(n + "32", Ptr(uid), Ptr(uid), Ptr(uid))
for n, t, abi in (("", uid, "x86_64"), ("", u16, "i386"), ("32", uid, "i386")):
    call("getgroups" + n, Len(1), Many(t), abi=abi, result="count")
    call("setgroups" + n, Len(1), Many(t), abi=abi)
cap_header = Struct(Int(4, likely=[0x20080522, 0x20071026, 0x19980330, 0]), pid)
caps = fl(list(1 << i for i in range(32)))
call("capget", Ptr(cap_header), Ptr(Array(Struct(caps, caps, caps), 2)))
call("capset", Ptr(cap_header), Ptr(Array(Struct(caps, caps, caps), 2)))

# ---- scheduling, limits
call("nice", i32)
call("getpriority", en([0, 1, 2]), pid, result=[20, 1, 40])
call("setpriority", en([0, 1, 2]), pid, i32)
policy = en([0, 1, 2, 3, 4, 5, 6, 0x40000000, 0x40000001])
call("sched_setscheduler", pid, policy, Ptr(i32))
call("sched_getscheduler", pid, result=[0, 1, 2, 3, 5, 6, 0x40000000])
call("sched_setparam", pid, Ptr(i32))
call("sched_getparam", pid, Ptr(i32))
call("sched_get_priority_max", policy, result="int")
call("sched_get_priority_min", policy, result="int")
call("sched_rr_get_interval", pid, Ptr(timespec))
call("sched_rr_get_interval_time64", pid, Ptr(timespec64))
call("sched_setaffinity", pid, Int(4, likely=[0, 1, 4, 8, 16, 128, 7]), Ptr(Array(Int(0, likely=[0, 1, 3, 0x81]), 4)))
call("sched_getaffinity", pid, Int(4, likely=[0, 1, 4, 8, 16, 128, 7]), Ptr(Array(Int(0, likely=[0, 1, 3, 0x81]), 4)), result=[8, 4, 16, 32])
sched_attr = Struct(Int(4, likely=[56, 48, 0, 40, 64]), policy, fl("SCHED_FLAG_*", 8, extra=[1, 2, 4]), i32, u32, u64, u64, u64, u32, u32, Bytes(16))
call("sched_setattr", pid, Ptr(sched_attr), u32)
call("sched_getattr", pid, Ptr(sched_attr), Int(4, likely=[48, 56, 0, 64]), u32)
res = en("RLIMIT_*")
rlim = Int(0, likely=[0, 1024, 4096, 10 << 20, (1 << 32) - 1, (1 << 64) - 1, 1000])
rlim64 = Int(8, likely=[0, 1024, 4096, 10 << 20, (1 << 64) - 1, 1000])
call("getrlimit", res, Ptr(Struct(rlim, rlim)))
call("ugetrlimit", res, Ptr(Struct(rlim, rlim)))
call("setrlimit", res, Ptr(Struct(rlim, rlim)))
call("prlimit64", pid, res, Ptr(Struct(rlim64, rlim64)), Ptr(Struct(rlim64, rlim64)))
call("getrusage", en([0, 1, -1]), Ptr(rusage))
call("sysinfo", Ptr(Struct(word, Array(word, 3), word, word, word, word, word, word, u16, u16, word, word, u32, Pad(8))))
call("uname", Ptr(Array(Chars(65), 6)))
call("olduname", Ptr(Array(Chars(65), 5)))
call("oldolduname", Ptr(Array(Chars(9), 5)))
call("sethostname", Buf(), Len(0))
call("setdomainname", Buf(), Len(0))
call("syslog", en(list(range(11))), Buf(), Len(1), result="len")
call("times", Ptr(Struct(word, word, word, word)), result="int")

# ---- time
clock = en("CLOCK_*", 4, extra=[-6, -2, (~999 << 3) | 2, (~5 << 3) | 3, (~999 << 3) | 4])
for n, t in (("", timespec), ("64", timespec64)):
    call("clock_gettime" + n, clock, Ptr(t))
    call("clock_settime" + n, clock, Ptr(t))
call("clock_getres", clock, Ptr(timespec))
call("clock_getres_time64", clock, Ptr(timespec64))
for n, t in (("clock_nanosleep", timespec), ("clock_nanosleep_time64", timespec64)):
    call(n, clock, fl("TIMER_ABSTIME"), Ptr(t), Ptr(t), result=[0, 0, -516, -4, -514])
call("nanosleep", Ptr(timespec), Ptr(timespec), result=[0, 0, -516, -4])
call("time", Ptr(word), result="int")
call("stime", Ptr(word))
call("gettimeofday", Ptr(timeval), Ptr(Struct(i32, i32)))
call("settimeofday", Ptr(timeval), Ptr(Struct(i32, i32)))
call("alarm", u32, result="int")
itimer = en([0, 1, 2])
call("getitimer", itimer, Ptr(Struct(timeval, timeval)))
call("setitimer", itimer, Ptr(Struct(timeval, timeval)), Ptr(Struct(timeval, timeval)))
sigevent = Struct(addr, Int(4, likely=[10, 14, 34, 64, 0]), en([0, 1, 2, 4]), Union(Struct(pid, Bytes(44)), Struct(addr, addr, Bytes(32))))
call("timer_create", clock, Ptr(sigevent), Ptr(i32))
its, its64 = Struct(timespec, timespec), Struct(timespec64, timespec64)
call("timer_settime", i32, fl("TIMER_ABSTIME"), Ptr(its), Ptr(its))
call("timer_gettime", i32, Ptr(its))
call("timer_settime64", i32, fl("TIMER_ABSTIME"), Ptr(its64), Ptr(its64))
call("timer_gettime64", i32, Ptr(its64))
call("timer_getoverrun", i32, result="int")
call("timer_delete", i32)


class Timex(Struct):
    def layout(self, g):
        self.fields = [fl("ADJ_*")] + [word] * 4 + [fl("STA_*")] + [word] * 3 + [timeval] + [word] * 3 + [i32] + [word] * 5 + [i32, Pad(44)]
        return Struct.layout(self, g)


timex64 = Struct(fl("ADJ_*"), Pad(4), u64, u64, u64, u64, fl("STA_*"), Pad(4), u64, u64, u64, u64, u64, u64, u64, u64, i32, Pad(4), u64, u64,
                 u64, u64, u64, i32, Pad(44))
call("adjtimex", Ptr(Timex()), result=[0, 1, 2, 3, 4, 5, 6])
call("clock_adjtime", clock, Ptr(Timex()), result=[0, 1, 2, 3, 4, 5, 6])
call("clock_adjtime64", clock, Ptr(timex64), result=[0, 1, 2, 3, 4, 5, 6])

# ---- futex
futex_op = en("FUTEX_WAIT FUTEX_WAKE FUTEX_FD FUTEX_REQUEUE FUTEX_CMP_REQUEUE FUTEX_WAKE_OP FUTEX_LOCK_PI FUTEX_UNLOCK_PI FUTEX_TRYLOCK_PI "
              "FUTEX_WAIT_BITSET FUTEX_WAKE_BITSET FUTEX_WAIT_REQUEUE_PI FUTEX_CMP_REQUEUE_PI FUTEX_LOCK_PI2",
              extra=[128, 129, 256 | 9, 384 | 9, 133, 131, 138, 14, 15])
wake_op = Int(4, likely=[0, 0x10001000, 0x21002003, 0x84005fff, 0xfffffff])
for n, t in (("futex", timespec), ("futex_time64", timespec64)):
    call(n, addr, futex_op, u32, Ptr(t), addr, Union(wake_op, u32), result="int", weight=3)
call("futex_waitv", Many(Struct(u64, Aligned(addr), fl("FUTEX_32 FUTEX_PRIVATE_FLAG FUTEX2_*", extra=[2, 128]), Int(4, likely=[0, 0, 1]))), Len(0), u32,
     Ptr(timespec64), en([0, 1, 5]), result="int")
call("futex_wake", addr, word, i32, fl("FUTEX2_*"), result="int")
call("futex_wait", addr, word, word, fl("FUTEX2_*"), Ptr(timespec64), en([0, 1]))
call("futex_requeue", Ptr(Array(Struct(u64, Aligned(addr), fl("FUTEX2_*"), Pad(4)), 2)), u32, i32, i32, result="int")

# ---- signals
sa_flags = fl("SA_*", 0)


class Sigaction(Struct):
    def layout(self, g):
        handler = Int(0, likely=[0, 1, 0x401000, -1])
        self.fields = (handler, sa_flags, addr, sigset)
        return Struct.layout(self, g)


call("rt_sigaction", signo, Ptr(Sigaction()), Ptr(Sigaction()), Int(0, likely=[8, 8, 8, 4, 16]))
call("sigaction", signo, Ptr(Struct(Int(0, likely=[0, 1, 0x401000]), word, sa_flags, addr)), Ptr(Struct(Int(0, likely=[0, 1]), word, sa_flags, addr)))
call("rt_sigprocmask", en([0, 1, 2]), Ptr(sigset), Ptr(sigset), Int(0, likely=[8, 8, 8, 4, 16]))
call("sigprocmask", en([0, 1, 2]), Ptr(word), Ptr(word))
call("rt_sigpending", Ptr(sigset), Int(0, likely=[8, 8, 4, 2, 16]))
call("sigpending", Ptr(word))
call("rt_sigsuspend", Ptr(sigset), Int(0, likely=[8, 8, 4, 16]), result=[-514, -4])
call("sigsuspend", word, word, word, result=[-514, -4])
call("rt_sigtimedwait", Ptr(sigset), Ptr(siginfo_t), Ptr(timespec), Int(0, likely=[8, 8, 4]), result=[0, 1, 17, 34, -11])
call("rt_sigtimedwait_time64", Ptr(sigset), Ptr(siginfo_t), Ptr(timespec64), Int(0, likely=[8, 8, 4]), result=[0, 1, 17, 34, -11])
call("rt_sigqueueinfo", pid, signo, Ptr(siginfo_t))
call("rt_tgsigqueueinfo", pid, pid, signo, Ptr(siginfo_t))
stack_t = Struct(addr, fl([1, 2, 1 << 31]), Int(0, likely=[8192, 0]))
call("sigaltstack", Ptr(stack_t), Ptr(stack_t))
call("signal", signo, Int(0, likely=[0, 1, 2, 0x401000]), result=[0, 1, 0x401000])
call("sgetmask", result="int")
call("ssetmask", word, result="int")
call("rt_sigreturn", result=[0])

# ---- SysV ipc, message queues (i386 has them through ipc as well)
key = Int(4, likely=[0, 1, 0xffffffff])
ipc_get = fl("IPC_CREAT IPC_EXCL IPC_NOWAIT", extra=[0o666, 0o1600])
call("shmget", key, size, fl("IPC_CREAT IPC_EXCL SHM_HUGETLB SHM_NORESERVE", extra=[0o600, 21 << 26 | 0o4000]), result="int")
call("shmat", i32, addr, fl("SHM_RDONLY SHM_RND SHM_REMAP SHM_EXEC"), result="addr")
call("shmdt", addr)


class IpcPerm(Struct):
    def layout(self, g):
        if g.word == 8:
            self.fields = (key, uid, uid, uid, uid, Int(4, likely=[0o600, 0o1666]), u16, Pad(2), Pad(4), word, word)
        else:
            self.fields = (key, uid, uid, uid, uid, Int(2, likely=[0o600]), Pad(2), u16, Pad(2), word, word)
        return Struct.layout(self, g)


perm = IpcPerm()
shmid = Struct(perm, word, word, word, word, i32, i32, word, word, word, word, word, word)
ipc64 = 0x100
call("shmctl", i32, en("IPC_RMID IPC_SET IPC_STAT IPC_INFO SHM_STAT SHM_INFO SHM_STAT_ANY SHM_LOCK SHM_UNLOCK", extra=[ipc64 | 2, ipc64 | 1]),
     Ptr(Union(shmid, Bytes(128))), result="int")
call("semget", key, i32, ipc_get, result="int")
sembuf = Struct(u16, u16, fl("IPC_NOWAIT SEM_UNDO", 2))
call("semop", i32, Many(sembuf), Len(1))
call("semtimedop", i32, Many(sembuf), Len(1), Ptr(timespec))
call("semtimedop_time64", i32, Many(sembuf), Len(1), Ptr(timespec64))
call("semctl", i32, i32, en("IPC_RMID IPC_SET IPC_STAT IPC_INFO SEM_STAT SEM_INFO SEM_STAT_ANY GETPID GETVAL GETALL GETNCNT GETZCNT SETVAL "
     "SETALL", extra=[ipc64 | 2, ipc64 | 16]), Ptr(Struct(perm, word, word, word, word, word, word, word)), result="int")
call("msgget", key, ipc_get, result="int")
msgbuf = Fn(lambda g: Int(0, likely=[1, 2]).data(g) + g.rng.choice([b"hello", b"\0\1\2", b"x" * 40]), 1)
call("msgsnd", i32, Ptr(msgbuf), Int(0, likely=[0, 1, 3, 5, 40]), fl("IPC_NOWAIT MSG_NOERROR MSG_EXCEPT MSG_COPY"))
call("msgrcv", i32, Ptr(msgbuf), Int(0, likely=[0, 1, 3, 5, 40]), Int(0, likely=[0, 1, -1]), fl("IPC_NOWAIT MSG_NOERROR MSG_EXCEPT MSG_COPY"),
     result=[0, 1, 3, 5])
call("msgctl", i32, en("IPC_RMID IPC_SET IPC_STAT IPC_INFO MSG_STAT MSG_INFO MSG_STAT_ANY", extra=[ipc64 | 2, ipc64 | 1]),
     Ptr(Union(Struct(perm, word, word, word, word, word, word, i32, i32, word, word), Bytes(120))), result="int")
mq_attr = Struct(fl("O_NONBLOCK", 0), word, word, word, Pad(16))
call("mq_open", path, fl("O_*"), mode, Ptr(mq_attr), result="fd")
call("mq_unlink", path)
call("mq_timedsend", fd, Buf(), Len(1, 0), u32, Ptr(timespec))
call("mq_timedreceive", fd, Buf(), Len(1, 0), Ptr(u32), Ptr(timespec), result="len")
call("mq_timedsend_time64", fd, Buf(), Len(1, 0), u32, Ptr(timespec64))
call("mq_timedreceive_time64", fd, Buf(), Len(1, 0), Ptr(u32), Ptr(timespec64), result="len")
call("mq_notify", fd, Ptr(sigevent))
call("mq_getsetattr", fd, Ptr(mq_attr), Ptr(mq_attr))
IPC_CALLS = {1: "semop", 2: "semget", 3: "semctl", 4: "semtimedop", 11: "msgsnd", 12: "msgrcv", 13: "msgget", 14: "msgctl", 21: "shmat",
             22: "shmdt", 23: "shmget", 24: "shmctl"}
call("ipc", Int(4, likely=list(IPC_CALLS) + [0x1000c, 0x10015, 0x1000b]), i32, Int(4, likely=[0, 1, 2, 0x100]), Int(4, likely=[0, 2, 0x102]),
     Union(Ptr(msgbuf), Ptr(Union(sembuf, Struct(addr, word))), addr), Int(4, likely=[0, 1]), abi="i386", result="int", weight=3)

# ---- keys, the kernel itself
serial = en("KEY_SPEC_*", 4, extra=[1, 1000, 0])
call("add_key", string, string, Buf(), Len(2, 0), serial, result="int")
call("request_key", string, string, string, serial, result="int")
call("keyctl", en("KEYCTL_*"), Union(serial, Str()), Union(string, Int(0, likely=[0, 5])), Union(Buf(), Int(0, likely=[0, 32])), Union(Int(0, likely=[0, 8, 32]), addr),
     result=[0, 1, 8], weight=5)
call("init_module", Buf(), Len(0, 0), string)
call("finit_module", fd, string, fl("MODULE_INIT_*"))
call("delete_module", string, fl("O_NONBLOCK O_TRUNC O_EXCL"))
call("reboot", en([0xfee1dead]), en([672274793, 85072278, 369367448, 537993216]),
     en([0, 0x01234567, 0x89abcdef, 0xcdef0123, 0x4321fedc, 0xa1b2c3d4, 0xd000fce2, 0x45584543]), string)
call("kexec_load", addr, Int(0, likely=[0, 1, 2, 17]), Ptr(Array(Struct(addr, size, addr, size), 2)), fl("KEXEC_*", 0))
call("kexec_file_load", fd, fd, Len(3, 0), Buf(), fl("KEXEC_FILE_*", 0))
call("getrandom", Buf(), Len(0, 0), fl("GRND_*"), result="len")
call("perf_event_open", Ptr(Bytes(128)), pid, i32, fd, fl("PERF_FLAG_*", 0), result="fd")
call("landlock_create_ruleset", Ptr(Struct(fl("LANDLOCK_ACCESS_FS_*", 8), fl("LANDLOCK_ACCESS_NET_*", 8))), Int(0, likely=[8, 16, 0]), fl([1]), result="fd")
call("landlock_add_rule", fd, en("LANDLOCK_RULE_PATH_BENEATH LANDLOCK_RULE_NET_PORT"), Ptr(Struct(fl("LANDLOCK_ACCESS_FS_*", 8), fd, packed=True)), u32)
call("landlock_restrict_self", fd, u32)
bpf_insn = Struct(Int(2, likely=[0x20, 0x15, 6, 0x35, 0, 0x16]), u8, u8, Int(4, likely=[0, 4, 0x7fff0000, 0xc000003e, 0x50000]))
call("seccomp", en("SECCOMP_SET_* SECCOMP_GET_*"), fl("SECCOMP_FILTER_FLAG_*"), Ptr(Struct(Int(2, likely=[0, 1, 2, 3]), Many(bpf_insn, name="f"))), result="int")
call("seccomp", en("SECCOMP_GET_ACTION_AVAIL SECCOMP_GET_NOTIF_SIZES"), u32, Ptr(Union(en("SECCOMP_RET_*"), Struct(u16, u16, u16))), label="seccomp:get")
call("lsm_get_self_attr", en("LSM_ATTR_*"), Ptr(Bytes(64)), Ptr(u32), u32, result="int")
call("listmount", Ptr(Struct(Int(4, likely=[24, 32]), Pad(4), u64, u64)), Many(u64), Len(1, 0), u32, result="count")
# Newer than strace 6.1, as those at the end of the table of files.
lsm_ctx = Struct(en("LSM_ID_*", 8), u64, Int(8, likely=[32, 40, 48, 64]), Int(8, likely=[0, 1, 8, 16]), Bytes(32))
call("lsm_set_self_attr", en("LSM_ATTR_*"), Ptr(lsm_ctx), SizeOf(lsm_ctx, 4), u32)
call("lsm_list_modules", Many(en("LSM_ID_*", 8)), Ptr(u32), u32, result="count")
call("listns", Ptr(Struct(Int(4, likely=[32, 40, 8]), Pad(4), u64, fl("CLONE_NEW*"), Pad(4), u64)), Many(u64), Len(1, 0), u32, result="count")
