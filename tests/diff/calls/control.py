"""ioctl, fcntl, prctl, bpf: calls whose arguments depend on one of them."""
from fuzz_values import *
from calls import call


class Ofile(Struct):
    """struct flock"""

    def layout(self, g):
        w = Int(0, likely=[0, 1, 100])
        self.fields = (en([0, 1, 2, 3], 2), en([0, 1, 2, 3, 4], 2), w, w, pid)
        return Struct.layout(self, g)


flock64 = Struct(en([0, 1, 2, 3], 2), en([0, 1, 2, 3, 4], 2), Int(8, likely=[0, 1, 100]), Int(8, likely=[0, 1, 100]), pid)
for n in "fcntl", "fcntl64":
    call(n, fd, en("F_DUPFD F_DUPFD_CLOEXEC"), fd, result="fd", label=n + ":dup")
    call(n, fd, en([1, 3]), word, result=[0, 1, 0x8002, 0o2000, 0x400], label=n + ":get flags")
    call(n, fd, en([2]), fl([1], 0), label=n + ":F_SETFD")
    call(n, fd, en([4]), fl("O_*", 0), label=n + ":F_SETFL")
    call(n, fd, en([5, 6, 7]), Ptr(Ofile()), label=n + ":lock")
    call(n, fd, en([12, 13, 14, 36, 37, 38]), Ptr(flock64), label=n + ":lock64")
    call(n, fd, en([8, 9, 10, 11]), Int(0, likely=[0, 1, -1, 29]), result=[0, 1, 29, 999999], label=n + ":owner")
    call(n, fd, en([15, 16]), Ptr(Struct(en([0, 1, 2]), pid)), label=n + ":owner_ex")
    call(n, fd, en("F_NOTIFY"), fl("DN_*", 0), label=n + ":F_NOTIFY")
    call(n, fd, en("F_SETLEASE F_GETLEASE"), en([0, 1, 2], 0), result=[0, 1, 2], label=n + ":lease")
    call(n, fd, en("F_ADD_SEALS F_GET_SEALS"), fl("F_SEAL_*", 0), result=[0, 1, 5, 31], label=n + ":seals")
    call(n, fd, en("F_GET_RW_HINT F_SET_RW_HINT F_GET_FILE_RW_HINT F_SET_FILE_RW_HINT"), Ptr(en([0, 1, 2, 3, 4, 5], 8)), label=n + ":hint")
    call(n, fd, en("F_SETPIPE_SZ F_GETPIPE_SZ F_CANCELLK F_DUPFD_QUERY F_CREATED_QUERY"), word, result="int", label=n + ":rest")
    call(n, fd, en(list(range(1020, 1045)) + list(range(0, 40))), word, result="int", label=n + ":any")

# ---- prctl
call("prctl", en("PR_SET_NAME PR_GET_NAME"), string, word, word, word, label="prctl:name")
call("prctl", en("PR_SET_MM"), en("PR_SET_MM_*", 0), addr, word, word, label="prctl:PR_SET_MM")
call("prctl", en("PR_CAPBSET_READ PR_CAPBSET_DROP"), Int(0, likely=list(range(42))), word, word, word, label="prctl:cap", result=[0, 1])
call("prctl", en("PR_CAP_AMBIENT"), en([1, 2, 3, 4], 0), Int(0, likely=list(range(42))), word, word, label="prctl:PR_CAP_AMBIENT", result=[0, 1])
call("prctl", en("PR_GET_PDEATHSIG PR_GET_UNALIGN PR_GET_FPEMU PR_GET_FPEXC PR_GET_TSC PR_GET_ENDIAN PR_GET_CHILD_SUBREAPER PR_GET_TID_ADDRESS"),
     Ptr(Union(i32, word)), word, word, word, label="prctl:get")
call("prctl", en("PR_GET_DUMPABLE PR_GET_KEEPCAPS PR_GET_NO_NEW_PRIVS PR_GET_SECCOMP PR_GET_SECUREBITS PR_GET_THP_DISABLE PR_GET_TIMERSLACK PR_GET_TIMING "
     "PR_MCE_KILL_GET PR_GET_IO_FLUSHER PR_GET_TAGGED_ADDR_CTRL PR_GET_FP_MODE PR_SVE_GET_VL PR_GET_SPECULATION_CTRL"),
     Int(0, likely=[0, 1, 2]), Int(0, likely=[0]), Int(0, likely=[0]), Int(0, likely=[0]), result=[0, 1, 2, 3, 5, 0x2f], label="prctl:result")
call("prctl", en("PR_SET_SECCOMP"), en([0, 1, 2], 0), Ptr(Struct(Int(2, likely=[0, 1, 2]), Many(Struct(u16, u8, u8, u32), name="f"))), word, word,
     label="prctl:PR_SET_SECCOMP")
call("prctl", en("PR_SET_SECUREBITS"), fl([1 << i for i in range(8)], 0), word, word, word, label="prctl:PR_SET_SECUREBITS")
call("prctl", en("PR_SET_PTRACER"), Int(0, likely=[0, -1, 1000]), word, word, word, label="prctl:PR_SET_PTRACER")
call("prctl", en("PR_SET_SPECULATION_CTRL PR_GET_SPECULATION_CTRL"), en([0, 1, 2], 0), fl([1, 2, 4, 8, 16], 0), word, word, label="prctl:spec",
     result=[0, 1, 2, 3, 5])
call("prctl", en("PR_SET_VMA"), en([0], 0), addr, size, string, label="prctl:PR_SET_VMA")
call("prctl", en("PR_SCHED_CORE"), en([0, 1, 2, 3], 0), pid, en([0, 1, 2], 0), Ptr(u64), label="prctl:PR_SCHED_CORE")
call("prctl", en("PR_SET_* PR_GET_* PR_TASK_PERF_EVENTS_* PR_MCE_KILL PR_MPX_* PR_PAC_* PR_SVE_* PR_SME_*"), Int(0, likely=[0, 1, 2, 4]), word, word, word, result=[0, 1, 2],
     weight=4)

def ap(t):
    return Aligned(t)


# ---- ioctl
winsize = Struct(u16, u16, u16, u16)
tc_iflag, tc_cflag = fl([1 << i for i in range(16)]), fl([1 << i for i in range(14)] + [0x1002, 0xd, 0xf, 0x30])
tc_oflag, tc_lflag = fl([1 << i for i in range(16)]), fl([1 << i for i in range(17)])
termios = Struct(tc_iflag, tc_oflag, tc_cflag, tc_lflag, Int(1, likely=[0]), Bytes(19))
termios2 = Struct(tc_iflag, tc_oflag, tc_cflag, tc_lflag, Int(1, likely=[0]), Bytes(19), u32, u32)
termio = Struct(Int(2), Int(2), Int(2), Int(2), Int(1), Bytes(8))


def io(group, names, t, extra=(), **kw):
    call("ioctl", fd, en(names, extra=extra), t, label="ioctl:" + group, **kw)


io("termios", "TCGETS TCSETS TCSETSW TCSETSF", Ptr(termios))
io("termios2", [0x802c542a, 0x402c542b, 0x402c542c, 0x402c542d], Ptr(termios2))
io("termio", "TCGETA TCSETA TCSETAW TCSETAF", Ptr(termio))
io("winsize", "TIOCGWINSZ TIOCSWINSZ", Ptr(winsize))
io("tty int", "TIOCOUTQ TIOCGPGRP TIOCSPGRP TIOCGSID TIOCGETD TIOCSETD TIOCGSOFTCAR TIOCSSOFTCAR TIOCPKT TIOCSPTLCK FIONREAD FIONBIO FIOASYNC",
   Ptr(i32), extra=[0x80045430, 0x80045432, 0x80045438, 0x80045439, 0x80045440])
io("tty bits", "TIOCMGET TIOCMBIS TIOCMBIC TIOCMSET", Ptr(fl([1 << i for i in range(15)])))
io("tty value", "TCXONC TCFLSH TCSBRK TCSBRKP TIOCSCTTY TIOCMIWAIT TIOCEXCL TIOCNXCL TIOCNOTTY TIOCSBRK TIOCCBRK TIOCCONS TIOCVHANGUP TIOCGPTPEER FIOCLEX FIONCLEX",
   Int(0, likely=[0, 1, 2, 3]))
io("TIOCSTI", "TIOCSTI", Ptr(Chars(1)))
io("serial", "TIOCGSERIAL TIOCSSERIAL TIOCGICOUNT TIOCGRS485 TIOCSRS485", Ptr(Bytes(80)))
io("block", "BLK*", Ptr(Array(u64, 4)), weight=2)
io("block value", "BLKROGET BLKROSET BLKRRPART BLKFLSBUF BLKRASET BLKFRASET", word)
io("loop", "LOOP_*", Ptr(Bytes(304)), weight=2)
io("fs", "linux/fs.h:FS_IOC* linux/fs.h:FI* linux/fs.h:FICLONE*", Ptr(Array(u64, 16)), weight=2)
io("fiemap", [0xc020660b], Ptr(Struct(u64, u64, fl([1, 2, 4]), Int(4, likely=[0, 1, 2]), Int(4, likely=[0, 1, 2, 3]), u32,
   Array(Struct(u64, u64, u64, Bytes(16), fl([1 << i for i in range(14)]), Bytes(12)), 2))))
io("clone", "FICLONERANGE", Ptr(Struct(Int(8, likely=[5, -1]), u64, u64, u64)))
io("dedupe", [0xc0189436], Ptr(Struct(u64, u64, Int(2, likely=[0, 1, 2]), u16, u32, Array(Struct(Int(8, likely=[5]), u64, u64, Int(4, likely=[0, 1, -22]), u32), 2))))
io("fsxattr", [0x801c581f, 0x401c5820], Ptr(Struct(fl([1 << i for i in range(17)] + [1 << 31]), u32, u32, u32, u32, Bytes(8))))
io("btrfs", "BTRFS_IOC_*", Ptr(Bytes(4096)), weight=2)
io("dm", "DM_*", Ptr(Struct(Array(Int(4, likely=[4, 0]), 3), Int(4, likely=[312, 400]), Int(4, likely=[312, 0]), Int(4, likely=[0, 1]), i32, fl([1 << i for i in range(20)]),
   u32, Pad(4), dev, Pad(4), Chars(128), Chars(129), Pad(7), Bytes(200))), weight=2)
ifname = Fn(lambda g: g.rng.choice([b"lo", b"eth0", b"a" * 15, b"b" * 16, b"", b"x\n\"y"]).ljust(16, b"\0"), 16, 1)
ifreq = Struct(ifname, Union(Struct(Const(2, 2), u16, u32, Pad(8)), Struct(Const(2, 1), Bytes(14)), i32, fl([1 << i for i in range(16)], 2), Chars(16),
                             Struct(word, word, u16, u8, u8), n=24))
io("net if", "SIOCGIF* SIOCSIF* SIOCADDMULTI SIOCDELMULTI SIOCBRADDIF SIOCBRDELIF SIOCETHTOOL", Ptr(ifreq), weight=3)
io("ifconf", "SIOCGIFCONF", Ptr(Struct(Int(4, likely=[0, 40, 80, 39]), Ptr(Array(ifreq, 2)))))
io("sock", "linux/sockios.h:SIOC* asm-generic/sockios.h:SIOC*", Ptr(Bytes(64)), weight=2)
io("br", "SIOCBRADDBR SIOCBRDELBR", string)
io("evdev", "linux/input.h:EV*", Ptr(Bytes(64)), weight=2)
io("evdev bits", [0x80084520 + i for i in range(0x20)] + [0x80604518, 0x80604519, 0x8060451b, 0x80404506, 0x80404507, 0x80404508, 0x80184540, 0x40184580 + 0x40], Ptr(Bytes(128)), result=[0, 4, 8, 96])
io("uinput", "UI_*", Ptr(Bytes(96)))
io("hid", [0x80044801, 0x90044802, 0x80084803, 0x80404804, 0x80404805, 0xc0104806, 0xc0104807, 0x80404808], Ptr(Bytes(64)))
io("kd", "linux/kd.h:*", Ptr(Bytes(64)), weight=3)
io("kd key", "KDGKBENT KDSKBENT", Ptr(Struct(Int(1, likely=[0, 1, 2, 3, 4, 8, 9, 127]), Int(1), Int(2, likely=[n << 8 | v for n in range(16) for v in (0, 1, 29, 65, 200)]))))
io("kd function", "KDGKBSENT KDSKBSENT", Ptr(Struct(Int(1), Chars(512))))
io("kd sound", "KDMKTONE KIOCSOUND", Int(0, likely=[0, 1, 100, 65535, 65536, 0x10001, 0x640400, 1193180, 1193181]))
io("kd font", "KDFONTOP", Ptr(Struct(en([0, 1, 2, 3]), fl([1, 1 << 31]), u32, u32, u32, Ptr(Bytes(40))), out=0.3))
io("kd maps", "PIO_UNIMAP GIO_UNIMAP PIO_FONTX GIO_FONTX", Ptr(Struct(Int(2, likely=[0, 1, 2]), Int(2, likely=[0, 1, 2]), Ptr(Bytes(64)))))
io("kd unimap", "PIO_UNIMAP GIO_UNIMAP", Ptr(Struct(Int(2, likely=[0, 1, 2]), Ptr(Array(Int(2), 8)))))
io("kvm", "KVM_*", Ptr(Bytes(400)), weight=4)
io("ns", "NS_GET_*", Ptr(u32), result=[0, 5, 0x10000000, 0x20000000])
io("ptp", "PTP_*", Ptr(Bytes(200)))
io("random", "RND*", Ptr(Struct(i32, Int(4, likely=[0, 8, 16]), Bytes(16))))
io("rtc", "RTC_*", Ptr(Array(i32, 10)), weight=2)
io("sg", "SG_*", Ptr(Bytes(96)))
io("sg io", "SG_IO", Ptr(Struct(Int(4, likely=[ord("S")]), en([-1, -2, -3, -4]), Int(1, likely=[6, 10]), Int(1, likely=[0, 16]), u16, Int(4, likely=[0, 16, 36]),
   Ptr(Bytes(36)), Ptr(Bytes(10)), Ptr(Bytes(16)), u32, fl([1, 2, 4, 0x10000]), i32, addr, Bytes(10), Pad(2), i32, u32, fl([1, 2]))))
io("scsi", "SCSI_IOCTL_*", Ptr(Bytes(64)))
io("v4l2", "VIDIOC_*", Ptr(Bytes(256)), weight=6)
v4l2_type, v4l2_fourcc = en(list(range(15))), en([0x56595559, 0x47504a4d, 0x32315559, 0xb2315559, 0])
v4l2_pix = Struct(u32, u32, v4l2_fourcc, en([0, 1, 4]), u32, u32, en([0, 1, 3, 8]), u32, fl([1]), en([0, 1]), en([0, 1]), en([0, 1]))
v4l2_rect = Struct(i32, i32, u32, u32)
v4l2_fmt = Struct(v4l2_type, Aligned(Union(v4l2_pix, Struct(u32, u32, v4l2_fourcc, en([1, 4]), en([1, 8]), Array(Bytes(20), 8), Int(1, likely=[0, 1, 2, 8]), Bytes(12)),
                                           Struct(v4l2_rect, en([1]), u32, addr, Int(4, likely=[0, 1]), addr, u8), Bytes(200), n=200)))
io("v4l2 buf", [n << 16 | 0xc0005600 | i for i in (9, 0xf, 0x11) for n in (0x58, 0x44)],
   Ptr(Struct(u32, v4l2_type, u32, fl([1 << i for i in range(22)]), en([0, 1]), Int(0, likely=[0, 1]), Int(0, likely=[0, 99]), Bytes(16), u32, en([1, 2, 3, 4]),
              Union(u32, addr, Ptr(Bytes(64))), Int(4, likely=[0, 1]), Pad(4), Int(4, likely=[0, 3])), out=0.3), weight=2)
io("v4l2 fmt", [n << 16 | 0xc0005600 | i for i in (4, 5, 0x40) for n in (0xd0, 0xcc)], Ptr(v4l2_fmt), weight=2)
io("v4l2 parm", [0xc0cc5615, 0xc0cc5616], Ptr(Struct(en([1, 2, 9, 10, 3]), fl([1, 0x1000]), fl([1]), u32, u32, u32, u32, Bytes(172))))
io("v4l2 enum", [0xc050561a, 0xc0485619, 0xc0405602], Ptr(Union(Struct(u32, Chars(32), en([1, 2, 3]), u32, u32, fl([1 << i for i in range(26)], 8), fl([1, 2, 256]), fl([1, 2, 4]), Pad(12)),
                                                       Struct(u32, fl([1 << i for i in range(26)], 8), Chars(24), u32, u32, u32, Pad(16)),
                                                       Struct(u32, v4l2_type, fl([1, 2, 4]), Chars(32), v4l2_fourcc, u32, Pad(12)))))
io("v4l2 ctrl", [0xc0445624, 0xc008561b, 0xc008561c], Ptr(Struct(Union(fl([1 << 30, 1 << 31]), en([0x980900 + i for i in range(30)] + [0x990900, 0x9a0901, 0x40980900, 0xc0980900])), en([1, 2, 3, 4, 5, 6]), Chars(32), i32, i32, i32, i32, fl([1 << i for i in range(11)]), Pad(8))))
io("v4l2 crop", [0xc02c563a, 0xc014563b, 0x4014563c], Ptr(Struct(v4l2_type, v4l2_rect, v4l2_rect, u32, u32)))
io("v4l2 fbuf", [0x8030560a, 0x4030560b, 0x802c560a, 0x402c560b], Ptr(Struct(fl([1 << i for i in range(8)]), fl([1 << i for i in range(8)]), addr, u32, u32, v4l2_fourcc, u32, u32, u32, en([1, 2]), u32)))
io("v4l2 tuner", [0xc054561d, 0x4054561e], Ptr(Struct(u32, Chars(32), en([1, 2, 3]), fl([1 << i for i in range(12)]), u32, u32, fl([1 << i for i in range(5)]), en([0, 1, 2, 3, 4]), i32, i32, Pad(16))))
v4l2_ext = Struct(en([0x980900, 0x9a0901]), Int(4, likely=[0, 16]), u32, Int(8, likely=[0, 1]))
io("v4l2 ext", [n << 16 | 0xc0005600 | i for i in (0x47, 0x48, 0x49) for n in (0x20, 0x18)],
   Ptr(Struct(en([0, 0x980000, 0x9a0000, 0xf010000]), Int(4, likely=[0, 1, 2]), Int(4, likely=[0, 1, 2]), i32, u32, Ptr(Array(v4l2_ext, 2)))))
io("v4l2 frames", [0xc02c564a, 0xc034564b], Ptr(Union(Struct(u32, v4l2_fourcc, en([1, 2, 3]), Array(u32, 6), u32, u32), Struct(u32, v4l2_fourcc, u32, u32, en([1, 2, 3]), Array(u32, 6), u32, u32))))
io("v4l2 create", [0xc100565c, 0xc0f8565c], Ptr(Struct(u32, u32, en([1, 2, 3, 4]), v4l2_fmt, Pad(32))))
io("gpio sized", [0x8044b401, 0xc048b402, 0xc16cb403, 0xc030b404, 0xc0e0b405], Ptr(Bytes(400)))
io("uinput sized", [0x405c5503, 0x401c5504, 0x4004556e, 0x4004556a, 0x40045564, 0x40045565, 0x40045566, 0x40045567, 0x40045568, 0x40045569, 0x4004556b, 0x4004556c, 0x4004556d,
   0xc06855c8, 0x406855c9, 0xc00c55ca, 0x400c55cb, 0x8050552c, 0x8020552c, 0x8004552d], Union(word, Ptr(Bytes(100))))
io("sg io v4", "SG_IO", Ptr(Struct(Const(4, ord("Q")), en([0, 1]), en([0, 1, 2]), Int(4, likely=[0, 6, 16]), ap(Ptr(Bytes(16))), Int(8), u32, u32, u32, Int(4, likely=[0, 16]), ap(Ptr(Bytes(16))),
   Int(4, likely=[0, 1, 2]), Int(4, likely=[0, 36]), Int(4, likely=[0, 1, 2]), Int(4, likely=[0, 36]), ap(Ptr(Bytes(36))), ap(Ptr(Bytes(36))), u32, fl([1, 2, 0x10, 0x20]), u64, u32,
   u32, u32, u32, u32, fl([1, 2, 4]), u32, Int(4, likely=[0, 16]), Int(4, likely=[0, 8, -1]), Int(4, likely=[0, 8, -1]), u64, u32, u32)))
io("ubi", "UBI_*", Ptr(Bytes(160)))
io("mtd", "MEM* MTD*", Ptr(Bytes(64)))
io("uffd", "UFFDIO_*", Ptr(Struct(fl([0xaa] + [1 << i for i in range(12)], 8), fl([1 << i for i in range(9)], 8), fl([1 << i for i in range(9)], 8), u64, u64)), weight=2)
io("watchdog", [0x80285700] + [0x80045700 + i for i in range(1, 6)] + [0xc0045706, 0x80045707, 0xc0045708, 0x80045709, 0x8004570a], Ptr(Struct(fl([1 << i for i in range(16)]), u32, Chars(32))))
io("gpio", "GPIO_*", Ptr(Bytes(592)))
io("vduse", "VDUSE_*", Ptr(Bytes(400)))
io("nbd", "NBD_*", Int(0, likely=[0, 1, 4096]))
io("seccomp", [0xc0502100, 0xc0182101, 0x40082102, 0x40182103, 0x40082104, 0x80082102], Ptr(Struct(u64, u32, fl([1]), Int(4, likely=[0, 1, 39]), Int(4, likely=[0xc000003e, 0x40000003]), u64, Array(u64, 6))))
io("hdio", "HDIO_*", Ptr(Bytes(64)), weight=2)
io("inotify", [0x40044900], i32)
io("term", "TIOC*", Ptr(Bytes(64)), weight=2)
io("perf", "PERF_EVENT_IOC_*", word)
io("fd", "linux/fd.h:FD*", Ptr(Bytes(120)))
io("cdrom", "CDROM*", Ptr(Bytes(40)), weight=2)
io("snd", "SNDCTL_* SNDRV_*", Ptr(Bytes(400)), weight=2)
io("drm and others", "DMA_BUF_* VFIO_* VHOST_* FUSE_* AUTOFS_* PPP* ATM_* MEDIA_* CEC_* I2C_* USBDEVFS_* TEE_*", Ptr(Bytes(256)), weight=3)
call("ioctl", fd, Int(4), word, label="ioctl:any", weight=2)
for type_ in b"TEFVXBrtzkM":
    call("ioctl", fd, Fn(lambda g, t=type_: g.rng.choice([0, 1 << 30, 2 << 30, 3 << 30]) | g.rng.choice([0, 4, 8, 16, 200]) << 16 | t << 8 | g.rng.randrange(256), 4, 4),
         Ptr(Bytes(64)), label="ioctl:any " + chr(type_))

# ---- bpf
attr_len = Int(4, likely=[0, 4, 8, 12, 16, 20, 24, 32, 40, 48, 64, 72, 120, 128, 144, 4096])


BPF = {
    0: Struct(en(list(range(34))), Int(4, likely=[4, 8]), Int(4, likely=[4, 8]), u32, fl([1 << i for i in range(13)]), fd, u32, Chars(16), ifindex4 := Int(4, likely=[0, 1]),
              fd, u32, u32, u32, Pad(4), u64),
    1: Struct(fd, Pad(4), ap(addr), ap(addr), en([0, 1, 2, 4], 8)),
    2: Struct(fd, Pad(4), ap(addr), ap(addr), fl([0, 1, 2, 4], 8)),
    3: Struct(fd, Pad(4), ap(addr)),
    4: Struct(fd, Pad(4), ap(addr), ap(addr)),
    5: Struct(en(list(range(34))), Int(4, likely=[0, 1, 2]), ap(Ptr(Array(Struct(en([0xb7, 0x95, 0x18, 0x85, 0x7b, 0x61, 0x05, 0xbf], 1), u8, u16, i32), 2))), ap(string),
              Int(4, likely=[0, 1, 2, 3]), Int(4, likely=[0, 10]), ap(addr), Int(4, likely=[0, 0x50f00]), fl([1 << i for i in range(8)]), Chars(16), ifindex4,
              en(list(range(46))), fd, u32, ap(addr), u32, u32, ap(addr), u32, u32, fd, Pad(4), ap(addr), u32, Pad(4)),
    6: Struct(ap(path), fd, fl([8, 16, 1 << 14]), fd, Pad(4)),
    8: Struct(fd, fd, en(list(range(46))), fl([1, 2, 4, 8]), fd, u32, u64),
    9: Struct(fd, fd, en(list(range(46)))),
    10: Struct(fd, Int(4, likely=[0, 1]), u32, u32, ap(addr), ap(addr), u32, u32, u32, u32, ap(addr), ap(addr)),
    11: Struct(u32, u32, fl([8, 16])),
    13: Struct(u32, u32, fl([8, 16])),
    15: Struct(fd, u32, ap(addr)),
    16: Struct(fd, en(list(range(46))), fl([1]), fl([1]), ap(Ptr(Array(u32, 4))), Int(4, likely=[0, 1, 4]), Pad(4), ap(addr)),
    17: Struct(ap(string), fd, Pad(4), u64),
    18: Struct(ap(addr), ap(addr), u32, u32, u32, Pad(4)),
    20: Struct(pid, fd, u32, Int(4, likely=[0, 16]), ap(string), u32, en([0, 1, 2, 3, 4, 5]), u64, u64),
    24: Struct(ap(addr), ap(addr), ap(addr), ap(addr), u32, fd, fl([4], 8), u64),
    28: Struct(fd, fd, en(list(range(46))), fl([1]), ap(addr), u32, Pad(4)),
    29: Struct(fd, fd, fl([4]), fd),
    32: Struct(en([0])),
    33: Struct(fd, u32),
    35: Struct(fd, fd, u32),
}
for cmd, t in BPF.items():
    call("bpf", Const(4, cmd), Ptr(t), Union(SizeOf(t, 4), attr_len), result="int", label=f"bpf:{cmd}")
for cmd in range(39):
    call("bpf", Const(4, cmd), Ptr(Bytes(176)), attr_len, result="int", label=f"bpf:{cmd}")
call("bpf", Fn(lambda g: g.rng.choice([39, 40, 100, -1]), 4, 4), Ptr(Bytes(144)), attr_len, result="int")
