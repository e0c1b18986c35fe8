"""ioctl: requests by family, with the structs that they point to.

control.py has the requests whose numbers hold no size, and structs of any bytes; here the numbers
come from the list of requests, which has them for each ABI.
"""
import fnmatch
import os

from fuzz_values import *
from calls import call

LIST = os.path.join(HERE, "..", "..", "tools", "constants", "ioctl_names.list")


def read_list():
    out = {}
    with open(LIST, encoding="utf-8") as f:
        for line in f:
            if line.startswith("\t") and not line.startswith("\t#"):
                for word_ in line.split():
                    name, _, values = word_.partition("=")
                    out[name] = values.split(",") if values else None
    return out


NUMBERS = read_list()


class Request(Enum):
    """The number of one of the requests, each in its turn; rarely with another size."""

    def values(self, g):
        out = []
        for glob in self.globs.split():
            for name in fnmatch.filter(NUMBERS, glob):
                v = NUMBERS[name]
                if v is None:
                    v = [hex(x) for x in g.facts.find(name, False)]
                v = v[0 if len(v) < 3 or g.abi == "x86_64" else 1] if v else "-"
                if v != "-":
                    out.append(int(v, 16))
        return out

    def value(self, g):
        vals = self.values(g)
        v = vals[g.turn % len(vals)] if g.chance(0.6) else g.rng.choice(vals)
        return v if g.chance(0.98) else v ^ g.rng.choice([1, 4, 8]) << 16


def io(group, names, t, **kw):
    call("ioctl", fd, Request(names, 4), t, label="request:" + group, **kw)


def few(*values):
    return Int(4, likely=values)


def few64(*values):
    return Int(8, likely=values)


def count64(*values):
    return Int(8, likely=values, edges=values)


bits32, bits64 = fl([1 << i for i in range(32)]), fl([1 << i for i in range(64)], 8)
small, flags8, flags16 = few(0, 1, 2, 3), fl([1 << i for i in range(8)]), fl([1 << i for i in range(16)])
fd64 = Int(8, likely=[5, 6, -1])
max64 = few64(0, 1, -1, 4096)


class Tail(Type):
    """Elements that follow a struct in the same memory."""

    def __init__(self, *types):
        self.types = types

    def size(self, g):
        return sum(t.size(g) for t in self.types)

    def align(self, g):
        return 1

    def data(self, g):
        return b"".join(t.data(g) for t in self.types)


# ---- kvm
io("kvm memory", "KVM_SET_USER_MEMORY_REGION", Ptr(Struct(small, fl([1, 2, 4]), u64, u64, u64)))
io("kvm regs", "KVM_GET_REGS KVM_SET_REGS", Ptr(Array(u64, 18), out=0.3))
segment = Struct(u64, u32, u16, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8)
io("kvm sregs", "KVM_GET_SREGS KVM_SET_SREGS", Ptr(Struct(Array(segment, 8), Array(Struct(u64, u16, Pad(6)), 2), Array(u64, 6), u64, Array(u64, 4)), out=0.3))
io("kvm cpuid", "KVM_SET_CPUID2 KVM_GET_SUPPORTED_CPUID KVM_GET_EMULATED_CPUID",
   Ptr(Struct(few(0, 1, 2, 3), u32, Array(Struct(u32, u32, fl([1, 2, 4]), u32, u32, u32, u32, Pad(12)), 2)), out=0.3))
io("kvm value", "KVM_CREATE_VCPU KVM_CREATE_VM KVM_RUN KVM_GET_VCPU_MMAP_SIZE KVM_GET_API_VERSION KVM_CHECK_EXTENSION",
   Int(0, likely=list(range(0, 248)), edges=EDGES), result=[0, 5, 12, 4096], weight=3)
io("kvm any", "KVM_*", Ptr(Bytes(400)), weight=4)

# ---- btrfs
name = Chars
io("btrfs args", "BTRFS_IOC_SNAP_CREATE BTRFS_IOC_RESIZE BTRFS_IOC_SCAN_DEV BTRFS_IOC_FORGET_DEV BTRFS_IOC_ADD_DEV BTRFS_IOC_RM_DEV "
   "BTRFS_IOC_SUBVOL_CREATE BTRFS_IOC_SNAP_DESTROY BTRFS_IOC_DEVICES_READY", Ptr(Struct(fd64, name(4088))), weight=2)
io("btrfs nothing", "BTRFS_IOC_TRANS_START BTRFS_IOC_TRANS_END BTRFS_IOC_SYNC BTRFS_IOC_SCRUB_CANCEL BTRFS_IOC_QUOTA_RESCAN_WAIT BTRFS_IOC_DEFRAG BTRFS_IOC_BALANCE "
   "BTRFS_IOC_BALANCE_CTL", Int(0, likely=[0, 1, 2, 3]))
io("btrfs number", "BTRFS_IOC_DEFAULT_SUBVOL BTRFS_IOC_WAIT_SYNC BTRFS_IOC_START_SYNC BTRFS_IOC_SUBVOL_GETFLAGS BTRFS_IOC_SUBVOL_SETFLAGS",
   Ptr(fl([1 << i for i in range(6)], 8), out=0.3))
limit = Struct(fl([1 << i for i in range(7)], 8), u64, u64, u64, u64)
inherit = Struct(fl([1, 2], 8), few64(0, 1, 2, 3), u64, u64, limit, Array(u64, 2))
io("btrfs args v2", "BTRFS_IOC_SNAP_CREATE_V2 BTRFS_IOC_SUBVOL_CREATE_V2",
   Ptr(Struct(fd64, u64, fl([1, 2, 4, 4, 4, 8, 16], 8), u64, Ptr(inherit), Pad(20), name(4040), ones=0), out=0.5), weight=2)
io("btrfs defrag", "BTRFS_IOC_DEFRAG_RANGE", Ptr(Struct(u64, max64, fl([1, 2], 8), u32, en([0, 1, 2, 3]), Array(u32, 4))))
balance_args = Struct(fl([1 << i for i in range(11)] + [1 << 48], 8), max64, few64(1, 0), max64, max64, max64, max64, max64,
                      fl([1 << i for i in range(11)], 8), Array(u64, 8))
io("btrfs balance", "BTRFS_IOC_BALANCE_V2 BTRFS_IOC_BALANCE_PROGRESS",
   Ptr(Struct(fl([1 << i for i in range(6)], 8), fl([1, 2, 4], 8), balance_args, balance_args, balance_args, Bytes(16 + 72 * 8)), out=0.5), weight=2)
io("btrfs dev info", "BTRFS_IOC_DEV_INFO", Ptr(Struct(few64(1, 2), Union(Pad(16), Bytes(16)), u64, u64, Bytes(379 * 8 - 16), Chars(1024)), out=0.5))
replace = Struct(en([0, 1, 2], 8), en([0, 1, 2, 3], 8), Union(Struct(few64(1, 0), en([0, 1], 8), Chars(1025), Chars(1025)),
                 Struct(en([0, 1, 2, 3, 4], 8), few64(0, 1, 99, 505, 1000, 1001), few64(0, 1500000000), few64(0, 1600000001), u64, u64), n=2072), Bytes(64 * 8))
io("btrfs replace", "BTRFS_IOC_DEV_REPLACE", Ptr(replace, out=0.6), weight=2)
feature = Struct(bits64, bits64, bits64)
io("btrfs features", "BTRFS_IOC_GET_FEATURES BTRFS_IOC_SET_FEATURES BTRFS_IOC_GET_SUPPORTED_FEATURES", Ptr(Array(feature, 3), out=0.3), weight=2)
io("btrfs fs info", "BTRFS_IOC_FS_INFO", Ptr(Struct(u64, u64, Bytes(16), u32, u32, u32, en([0, 1, 2, 3], 2), u16, fl([1, 2, 4, 8], 8), u64, Bytes(16), Pad(944)), out=0.3))
io("btrfs stats", "BTRFS_IOC_GET_DEV_STATS", Ptr(Struct(few64(1, 0), few64(0, 1, 3, 5, 6, 127), fl([1, 2], 8), Array(u64, 5), Bytes(121 * 8)), out=0.5))
objectid = en(list(range(0, 14)) + [256, -1 & (1 << 64) - 1, (1 << 64) - 4, (1 << 64) - 256], 8)
io("btrfs lookup", "BTRFS_IOC_INO_LOOKUP", Ptr(Struct(objectid, objectid, Chars(4080)), out=0.5))


class Container(Type):
    """struct btrfs_data_container, of paths or numbers."""
    bytes = 8

    def value(self, g):
        if g.chance(g.spoil):
            return g.bad_pointer()
        n = g.rng.choice([0, 1, 2, 3, 4, 6, 7])
        rest = b"".join(u64.data(g) for _ in range(6)) if g.chance(0.5) else \
            b"".join((16 + 4 * i).to_bytes(8, "little") for i in range(6)) + b"a/b\0cd\0\0" * 6
        return g.put(b"".join(u32.data(g) for _ in range(2)) + n.to_bytes(4, "little") + u32.data(g) + rest)


io("btrfs paths", "BTRFS_IOC_INO_PATHS", Ptr(Struct(u64, u64, Array(u64, 4), Aligned(Container())), out=0.3))
io("btrfs inodes", "BTRFS_IOC_LOGICAL_INO BTRFS_IOC_LOGICAL_INO_V2", Ptr(Struct(u64, u64, Union(Pad(24), Array(u64, 3)), fl([1, 2], 8), Aligned(Container())), out=0.3))
io("btrfs quota", "BTRFS_IOC_QUOTA_CTL BTRFS_IOC_QUOTA_RESCAN BTRFS_IOC_QUOTA_RESCAN_STATUS BTRFS_IOC_QGROUP_ASSIGN BTRFS_IOC_QGROUP_CREATE",
   Ptr(Struct(en([0, 1, 2, 3, 4], 8), objectid, u64, Bytes(40)), out=0.3), weight=2)
io("btrfs limit", "BTRFS_IOC_QGROUP_LIMIT", Ptr(Struct(u64, limit), out=0.3))
moment = Struct(few64(0, 1500000000), few(0, 1, 999999999))
io("btrfs received", "BTRFS_IOC_SET_RECEIVED_SUBVOL", Ptr(Struct(Bytes(16), u64, u64, moment, moment, u64, Bytes(128)), out=0.5))
io("btrfs scrub", "BTRFS_IOC_SCRUB BTRFS_IOC_SCRUB_PROGRESS", Ptr(Struct(few64(1), u64, max64, fl([1, 2], 8), Array(u64, 15), Bytes(109 * 8)), out=0.5))
key_type = en([0, 1, 12, 13, 24, 36, 48, 54, 60, 84, 96, 108, 128, 132, 144, 156, 168, 169, 172, 176, 178, 180, 182, 184, 192, 204, 216, 228, 230, 240, 242, 244,
               246, 248, 249, 250, 251, 252, 253, 0xffffffff])
search_key = Struct(objectid, objectid, objectid, max64, max64, max64, max64, key_type, key_type, few(0, 1, 2, 3), Pad(36))
found = Struct(u64, objectid, u64, key_type, few(0, 8), Bytes(8))
io("btrfs search", "BTRFS_IOC_TREE_SEARCH", Ptr(Tail(search_key, Array(found, 3), Bytes(4096 - 104 - 120)), out=0.5), weight=2)
io("btrfs search v2", "BTRFS_IOC_TREE_SEARCH_V2", Ptr(Tail(search_key, few64(0, 40, 64, 120), Array(found, 3)), out=0.5), weight=2, result=[0, -75])
io("btrfs send", "BTRFS_IOC_SEND", Ptr(Struct(fd64, count64(0, 1, 2, 3), Ptr(Array(objectid, 2)), objectid, fl([1, 2, 4, 8, 16], 8), Bytes(32))))
io("btrfs space", "BTRFS_IOC_SPACE_INFO", Ptr(Struct(few64(0, 1, 2), count64(0, 1, 2, 3), Array(Struct(fl([1 << i for i in range(11)] + [1 << 49], 8), u64, u64), 2)), out=0.5), weight=2)
io("btrfs any", "BTRFS_IOC_*", Ptr(Bytes(4096)), weight=3)

# ---- gpio
text = Chars(32)
offsets = Array(u32, 64)
v1_flags = fl([1 << i for i in range(9)])
io("gpio chip", "GPIO_GET_CHIPINFO_IOCTL", Ptr(Struct(text, text, u32), out=0.3))
io("gpio line", "GPIO_GET_LINEINFO_IOCTL GPIO_GET_LINEINFO_WATCH_IOCTL GPIO_GET_LINEINFO_UNWATCH_IOCTL", Ptr(Struct(u32, v1_flags, text, text), out=0.5))
io("gpio handle", "GPIO_GET_LINEHANDLE_IOCTL", Ptr(Struct(offsets, v1_flags, Bytes(64), text, few(0, 1, 2, 64, 65), few(5, -1)), out=0.5))
io("gpio event", "GPIO_GET_LINEEVENT_IOCTL", Ptr(Struct(u32, v1_flags, fl([1, 2]), text, few(5, -1)), out=0.5))
io("gpio values", "GPIOHANDLE_*_IOCTL", Ptr(Struct(v1_flags, Bytes(80)), out=0.3))
v2_flags = fl([1 << i for i in range(14)], 8)
attribute = Struct(en([0, 1, 2, 3, 4]), Union(Pad(4), u32), Aligned(v2_flags))
config = Struct(Aligned(v2_flags), few(0, 1, 2, 10, 11), Union(Pad(20), Pad(20), Array(u32, 5)), Array(Struct(attribute, au64), 10))
io("gpio v2 line", "GPIO_V2_GET_LINEINFO_IOCTL GPIO_V2_GET_LINEINFO_WATCH_IOCTL", Ptr(Struct(text, text, u32, few(0, 1, 2, 10, 11), Aligned(v2_flags), Array(attribute, 10),
   Union(Pad(16), Array(u32, 4))), out=0.5), weight=2)
io("gpio v2 lines", "GPIO_V2_GET_LINE_IOCTL", Ptr(Struct(offsets, text, config, few(0, 1, 2, 64, 65), few(0, 16), Union(Pad(20), Array(u32, 5)), few(5, -1)), out=0.5), weight=2)
io("gpio v2 config", "GPIO_V2_LINE_SET_CONFIG_IOCTL", Ptr(config))
io("gpio v2 values", "GPIO_V2_LINE_GET_VALUES_IOCTL GPIO_V2_LINE_SET_VALUES_IOCTL", Ptr(Struct(au64, au64), out=0.5))

# ---- tee
param = Struct(en(list(range(0, 9)) + [0x100, 0x101, 0x106], 8), u64, u64, u64)
tee_params = Array(param, 2)


class Tee(Type):
    """struct tee_ioctl_buf_data: its length and a struct elsewhere."""

    def __init__(self, t):
        self.t = t

    def size(self, g):
        return 16

    def data(self, g):
        size_ = self.t.size(g)
        at = Ptr(self.t, out=0.5).value(g)
        if g.chance(0.15):
            size_ += g.rng.choice([-64, -32, -8, 8, 32, 1024])
        return b"".join(mask(v, 8).to_bytes(8, "little") for v in (at, size_))


io("tee version", "TEE_IOC_VERSION", Ptr(Struct(en([0, 1, 2, 3]), fl([1, 2]), fl([1, 2, 4, 8])), out=0.3))
io("tee open", "TEE_IOC_OPEN_SESSION", Ptr(Tee(Tail(Bytes(16), Bytes(16), en([0, 1, 2, 4, 5, 6, 0x80000000, 0xbfffffff, 0xc0000000]), u32, u32, u32, en([0, 1, 2, 3, 4]),
   few(0, 1, 2, 2, 3), tee_params))), weight=2)
io("tee invoke", "TEE_IOC_INVOKE", Ptr(Tee(Tail(u32, u32, u32, u32, en([0, 1, 2, 3, 4]), few(0, 1, 2, 2, 3), tee_params))), weight=2)
io("tee supplicant", "TEE_IOC_SUPPL_RECV TEE_IOC_SUPPL_SEND", Ptr(Tee(Tail(u32, few(0, 1, 2, 2, 3), tee_params))), weight=2)
io("tee rest", "TEE_IOC_CANCEL TEE_IOC_CLOSE_SESSION", Ptr(Struct(u32, u32)))
io("tee memory", "TEE_IOC_SHM_ALLOC TEE_IOC_SHM_REGISTER", Ptr(Struct(u64, Union(u64, Struct(fl([1, 2]), u32)), fl([1, 2]), u32), out=0.5), result="fd")

# ---- device mapper
dm_flags = fl([1 << i for i in range(20)])


class Dm(Type):
    """struct dm_ioctl with what the request needs behind it."""

    def __init__(self, wrong):
        self.wrong = wrong

    def size(self, g):
        return 312 + 200

    def align(self, g):
        return 8

    def target(self, g, last):
        words = g.rng.choice([b"", b"0 100", b"8:0 0", b"x" * 40])
        n = (40 + len(words) + 1 + 7) & ~7
        step = 0 if last else g.rng.choice([n, n, n, n + 8, 0, 8, 0xffffffff, 400])
        return struct.pack("<QQiI16s", g.rng.choice([0, 8, 1 << 40]), g.rng.choice([0, 100, 1 << 63]), g.rng.choice([0, -1, 5]), step,
                           g.rng.choice([b"linear", b"crypt", b"t" * 16, b""])) + words.ljust(n - 40, b"\0")

    def listed(self, g, last):
        words = g.rng.choice([b"vg-a", b"swap", b"q\"", b"n" * 30])
        n = (12 + len(words) + 1 + 7) & ~7
        step = 0 if last else g.rng.choice([n, n, n, n + 8, 0, 3, 0xffffffff, 400])
        return (struct.pack("<QI", g.rng.choice([0xfd00, 0, 0xfd01]), step) + words).ljust(n, b"\0")

    def version(self, g, last):
        words = g.rng.choice([b"linear", b"striped", b"", b"n" * 20])
        n = (16 + len(words) + 1 + 7) & ~7
        step = 0 if last else g.rng.choice([n, n, n, n + 8, 0, 3, 0xffffffff, 400])
        return (struct.pack("<I3I", step, 1, 2, g.rng.choice([0, 3])) + words).ljust(n, b"\0")

    def payload(self, g):
        kind = g.rng.randrange(6)
        n = g.rng.choice([0, 1, 2, 3])
        if kind < 3:
            return b"".join((self.target, self.listed, self.version)[kind](g, i == n - 1) for i in range(n))
        if kind == 3:
            return struct.pack("<II", g.rng.choice([n, n, 9, 0xffffffff]), 0) + b"".join(struct.pack("<Q", 0xfd00 + i) for i in range(n))
        if kind == 4:
            return struct.pack("<Q", g.rng.choice([0, 7, 1 << 40])) + g.rng.choice([b"message 1 2\0", b"\0", b"m" * 50 + b"\0", b"unended"])
        return g.rng.choice([b"new-name\0", b"\0", b"n" * 127 + b"\0", b"0 100 8:0 4\0"])

    def data(self, g):
        start = g.rng.choice([312, 312, 312, 312, 312, 320, 305, 0, 8, 400, 0xffffffff])
        size_ = g.rng.choice([512, 512, 512, 512, 312, 400, 320] + self.wrong)
        head = struct.pack("<3I4IiIII Q".replace(" ", ""), g.rng.choice([4, 4, 4, 4, 4, 3, 5]), g.rng.choice([0, 48]), g.rng.choice([0, 1]), size_, start,
                           g.rng.choice([0, 1, 2, 3]), g.rng.choice([0, 1]), dm_flags.value(g) if False else 0, mask(dm_flags.value(g), 4), g.rng.choice([0, 7]), 0,
                           g.rng.choice([0, 0xfd00]))
        head = head[:48] + Chars(128).data(g) + Chars(129).data(g) + b"\0" * 7
        return (head + b"\0" * (start - 312 if 312 < start < 500 else 0) + self.payload(g))[:512].ljust(512, b"\0")


io("dm payload", "DM_*", Ptr(Dm([0xffffffff]), out=0.6), weight=8)
io("dm no struct", "DM_*", Ptr(Dm([0, 100, 304, 305])), weight=2)

# ---- ubi
io("ubi attach", "UBI_IOCATT", Ptr(Struct(few(-1, 0, 1), few(0, 1), few(0, 2048), en([0, 20], 2), Union(Pad(10), Bytes(10))), out=0.3))
io("ubi make", "UBI_IOCMKVOL", Ptr(Struct(few(-1, 0, 1), few(1, 64), few64(0, 4096), en([3, 4, 5], 1), fl([1, 2], 1), Int(2, likely=[0, 4, 127, -1]), Union(Pad(4), Bytes(4)), Chars(128)), out=0.3))
io("ubi rename", "UBI_IOCRNVOL", Ptr(Struct(few(0, 1, 2, 32, 33), Pad(12), Array(Struct(u32, Int(2, likely=[0, 4, 127, -1]), Pad(2), Chars(128)), 3), Bytes(29 * 136))), weight=2)
io("ubi rest", "UBI_IOC*", Ptr(Union(Struct(u64, u32, u8, Bytes(7)), Struct(en([1, 2], 1), Bytes(7), u64), u32, Bytes(64)), out=0.3), weight=4, result=[0, 1, 5])

# ---- mtd
io("mtd structs", "MEM* OTP* ECCGET* MTDFILEMODE", Ptr(Union(Array(u32, 80), Array(small, 80), Struct(en([0, 1, 2, 3, 4, 5, 6, 7, 8], 1), fl([0x400, 0x800, 0x1000, 0x2000]), Array(u32, 8)),
   Struct(u64, u64, u64, au64, au64, en([0, 1, 2], 1), Bytes(7)), Struct(u64, u32, u32, au64)), out=0.4), weight=6)
io("mtd mode", "MTDFILEMODE", Int(0, likely=[0, 1, 2, 3, 4]))

# ---- rtc
rtc_time = Struct(i32, i32, i32, i32, i32, i32, i32, i32, i32)
io("rtc time", "RTC_ALM_READ RTC_RD_TIME RTC_ALM_SET RTC_SET_TIME", Ptr(rtc_time, out=0.3))
io("rtc alarm", "RTC_WKALM_RD RTC_WKALM_SET", Ptr(Struct(u8, u8, rtc_time), out=0.3))
io("rtc pll", "RTC_PLL_GET RTC_PLL_SET", Ptr(Struct(i32, i32, i32, i32, i32, i32, word), out=0.3))
io("rtc param", "RTC_PARAM_GET RTC_PARAM_SET", Ptr(Struct(en([0, 1, 2, 3], 8), Union(fl([1 << i for i in range(8)], 8), few64(-5, 100, 0, 1, 2, 3)), u32, few(0)), out=0.5), weight=2)
io("rtc number", "RTC_IRQP_READ RTC_EPOCH_READ RTC_VL_READ", Ptr(fl([1 << i for i in range(6)]), out=0.3))
io("rtc value", "RTC_IRQP_SET RTC_EPOCH_SET RTC_AIE_ON RTC_AIE_OFF RTC_UIE_ON RTC_UIE_OFF RTC_PIE_ON RTC_PIE_OFF RTC_WIE_ON RTC_WIE_OFF RTC_VL_CLR", word)

# ---- lirc, nbd, counters
io("lirc", "LIRC_*", Ptr(Union(bits32, en([1, 2, 4, 8, 16]), u32), out=0.3), weight=4)
io("nbd sized", "NBD_*", Int(0, likely=[0, 1, 2, 3, 4, 5, 64, 0x10000]), weight=2)
io("counter", "COUNTER_*", Ptr(Struct(en(list(range(0, 5)), 1), en([0, 1, 2], 1), u8, u8, en(list(range(0, 8)), 1), u8)))

# ---- sg
data = Bytes(36)
iov = Array(Struct(Ptr(data), Int(0, likely=[0, 8, 36])), 2)
io("sg v3", "SG_IO", Ptr(Struct(Int(4, likely=[ord("S")], edges=[ord("S"), ord("S"), ord("Q"), 0]), en([-1, -2, -3, -4, -5]), Int(1, likely=[6, 10, 0]), Int(1, likely=[0, 16]),
   Int(2, likely=[0, 0, 1, 2]), few(0, 8, 16, 36), Union(Ptr(data, out=0.5), Ptr(iov)), Ptr(Bytes(10)), Ptr(Bytes(16), out=0.5), u32, fl([1, 2, 4, 8, 0x10, 0x20, 0x10000]), i32, addr,
   u8, u8, u8, Int(1, likely=[0, 8, 16]), u16, u16, few(0, 4, -4, 40), u32, fl([1, 2, 4, 8])), out=0.5, keep=13), weight=4)
sg_v4 = Struct(Const(4, ord("Q")), en([0, 1]), en([0, 1, 2]), few(0, 6, 16), Aligned(Ptr(Bytes(16))), au64, u32, u32, u32, few(0, 16), Aligned(Ptr(Bytes(16), out=0.5)),
                few(0, 0, 1, 2), few(0, 8, 36), few(0, 0, 1, 2), few(0, 8, 36), Aligned(Union(Ptr(data), Ptr(iov))), Aligned(Union(Ptr(data, out=0.5), Ptr(iov))), u32, fl([1, 2, 0x10, 0x20]),
                au64, u32, u32, u32, u32, u32, fl([1, 2, 4]), u32, few(0, 8, 16), few(0, 4, -4, 40), few(0, 4), au64, u32, u32)
io("sg v4", "SG_IO", Ptr(sg_v4, out=0.5, keep=21), weight=4)
io("sg rest", "SG_* SCSI_IOCTL_*", Ptr(Union(Array(i32, 16), Array(few(0, 1, 2, 3, 4, 0x100, 0x101, 0x103), 4)), out=0.3), weight=3)

# ---- old disks
io("hdio structs", "HDIO_*", Ptr(Struct(en([0xec, 0xe0, 0xe5, 0xef, 0x20, 0xb0], 1), u8, u8, Int(1, likely=[0, 0, 1, 2]), Bytes(600)), out=0.6), weight=3,
   result=[0, -5])
io("hdio drive", "HDIO_DRIVE_CMD", Ptr(Struct(en([0xec, 0xe0, 0xe5, 0xef, 0x20, 0xb0], 1), u8, u8, Int(1, likely=[0, 0, 1, 2]), Bytes(600)), out=0.6), weight=2,
   result=[0, -5])

# ---- ptp, perf, evdev, block, loop
clock = Struct(Int(8, likely=[0, 1, -1]), few(0, 999999999), u32)
io("ptp structs", "PTP_*", Ptr(Union(Struct(clock, clock, small, fl([1, 2, 4, 8]), Union(Pad(16), Array(u32, 4), clock)), Struct(small, fl([1 << i for i in range(6)]), Array(u32, 2)),
   Struct(Chars(64), small, small, small, Array(u32, 5)), Struct(few(0, 1, 2, 25, 26), Array(u32, 3), Array(clock, 6)), Array(u32, 80)), out=0.4), weight=8)
io("perf ids", "PERF_EVENT_IOC_QUERY_BPF PERF_EVENT_IOC_ID PERF_EVENT_IOC_PERIOD", Ptr(Array(few(0, 1, 2, 3), 6), out=0.5))
io("perf words", "PERF_EVENT_IOC_SET_FILTER", string)
io("evdev sized", "EVIOC*", Ptr(Bytes(128), out=0.3), result=[0, 4, 8, 16], weight=3)
io("loop structs", "LOOP_*", Ptr(Union(Struct(u64, u64, u64, u64, u64, small, en([0, 1, 2, 3, 18]), Int(4, likely=[0, 8, 32, 33]), flags8, Chars(64), Chars(64), Bytes(32), u64, u64),
   Struct(few(5, -1), u32, Bytes(232), Pad(64)), Struct(small, Int(0, likely=[0]), word, Int(0), i32, en([0, 1, 18]), few(0, 32), flags8, Chars(64), Bytes(32), word, word, Bytes(4))), out=0.3), weight=3)
io("block structs", "BLK*", Ptr(Union(Struct(en([1, 2, 3]), few(0), few(0, 152), Ptr(Struct(u64, u64, i32, Chars(64), Chars(64)))), Struct(u64, u64), Array(small, 32),
   Struct(Chars(32), u16, u32, u32, u64, u64, u32), Struct(u64, few(0, 1, 2), fl([1]), Array(Struct(u64, u64, u64, en([1, 2, 3], 1), en([0, 1, 2, 3, 4, 13, 14, 15], 1), u8, u8, Pad(4), u64, Pad(24)), 2))), out=0.4), weight=4)
io("fs sized", "FS_IOC_* FI* EXT4_IOC_*", Ptr(Union(Bytes(256), fl([1 << i for i in range(32)], 8), Struct(Int(1, likely=[0, 16, 17]), Bytes(16))), out=0.3), weight=4)
io("ns and others", "NS_GET_* NS_MNT_*", Ptr(Union(Struct(u32, u16, u8, u8), Struct(u64, u64, Array(u32, 18))), out=0.3), weight=3, result=[0, 5, 0x20000])
io("v4l2 any", "VIDIOC_*", Ptr(Bytes(256)), weight=6)
io("seccomp structs", "SECCOMP_IOCTL_*", Ptr(Struct(u64, Union(u32, i32), fl([1, 2]), small, en([0xc000003e, 0x40000003]), u64, Array(u64, 6)), out=0.4), weight=2)
io("tun structs", "TUN*", Ptr(Union(Struct(Chars(16), Union(fl([1 << i for i in range(16)], 2), Bytes(2)), Bytes(22)), Struct(fl([1], 2), Int(2, likely=[0, 1, 2, 33]), Bytes(24)),
   Struct(Int(0, likely=[1]), Ptr(Array(Struct(en([0x06, 0x15, 0x20], 2), u8, u8, u32), 2))), few(0, 1, -1), fd), out=0.4), weight=2, result=[0, 5])
io("tun words", "TUN*", Union(fl([1 << i for i in range(9)]), en([0, 1, 2, 0xfffe]), few(-1, -2, 0), word))

# ---- what has a struct of its own in each request
envelope = Struct(u16, u16, u16, u16)
effect = Union(Struct(Int(2), envelope), Struct(Int(2), Int(2), envelope),
               Struct(en([0x58, 0x59, 0x5a, 0x5d], 2), u16, Int(2), Int(2), u16, envelope, u32, addr),
               Array(Struct(u16, u16, Int(2), Int(2), u16, Int(2)), 2), Struct(u16, u16), n=32)
io("evdev effect", "EVIOCSFF", Ptr(Struct(en([0x50, 0x51, 0x52, 0x53, 0x54, 0x57, 0], 2), Int(2, likely=[-1, 0, 3]), u16, u16, u16, u16, u16, Aligned(effect))), weight=2, result=[0, 3])
keys = en([0, 1, 30, 113, 116, 0x100, 0x110, 0x120, 0x130, 0x160, 0x1ff, 0x2c0, 0x2ff])
io("evdev keymap", "EVIOC[GS]KEYCODE_V2", Ptr(Struct(Int(1, likely=[0, 1]), Int(1, likely=[0, 2, 4, 32, 33]), u16, keys, Bytes(32)), out=0.3))
io("evdev keycode", "EVIOC[GS]KEYCODE", Ptr(Struct(u32, keys), out=0.3))
io("evdev numbers", "EVIOCGID EVIOCGREP EVIOCSREP EVIOCGVERSION EVIOCGEFFECTS EVIOCSCLOCKID EVIOCGRAB EVIOCREVOKE EVIOCRMFF", Union(Ptr(Array(few(0, 1, 250), 2), out=0.3), few(0, 1, -1)))


class Sized(Request):
    """Requests of any size: numbers as they are."""

    def __init__(self, numbers):
        Request.__init__(self, "", 4)
        self.numbers = numbers

    def values(self, g):
        return self.numbers


def sized(group, numbers, t, **kw):
    call("ioctl", fd, Sized(numbers), t, label="request:" + group, **kw)


sized("evdev axis", [d << 30 | n << 16 | 0x4500 | i for n in (0, 19, 20, 22, 24, 25) for d, i in ((2, 0x40), (2, 0x6f), (2, 0x7f), (1, 0xc0), (1, 0xe8))], Ptr(Array(u32, 6), out=0.3))
sized("evdev slots", [0x8000450a | n << 16 for n in (0, 2, 4, 8, 12, 160)], Ptr(Array(en([0x2f, 0x30, 0x35, 0x39, 0x3f, 0x40, 0]), 40), out=0.3))
sized("evdev bits", [0x80004500 | n << 16 | i for n in (0, 1, 8, 96) for i in (9, 0x18, 0x19, 0x1a, 0x1b, *range(0x20, 0x40))],
      Ptr(Bytes(128), out=0.3), result=[0, 1, 2, 3, 4, 8, 9, 16, 96, 97], weight=3)

api_bits, range_modes = fl([1 << i for i in range(14)], 8), fl([1, 2, 4], 8)
io("uffd api", "UFFDIO_API", Ptr(Struct(few64(0xaa, 0xab), api_bits, fl([1, 2, 1 << 63], 8)), out=0.5), weight=2)
io("uffd ranges", "UFFDIO_*", Ptr(Struct(Array(u64, 3), range_modes, few64(0, 4096, -17)), out=0.5), weight=3)
io("uffd register", "UFFDIO_REGISTER UFFDIO_WRITEPROTECT UFFDIO_ZEROPAGE UFFDIO_CONTINUE UFFDIO_POISON",
   Ptr(Struct(u64, u64, range_modes, Union(fl([1 << i for i in (2, 3, 4, 6, 7)], 8), few64(0, 4096, -17))), out=0.5), weight=3)
io("disk geometry", "HDIO_GETGEO", Ptr(Struct(u8, u8, u16, word), out=0.3))

sized("v4l2 window", [n << 16 | 0xc0005600 | i for i in (4, 5, 0x40) for n in (0xd0, 0xcc)],
      Ptr(Struct(en([3, 8]), Aligned(Struct(Array(i32, 4), en([0, 1, 2, 7]), u32, Ptr(Array(Struct(Array(i32, 4), word), 3)), few(0, 1, 1, 2, 3), addr, u8)), Pad(170)), out=0.3), weight=4)
sized("v4l2 requests of buffers", [0xc0145608], Ptr(Struct(few(0, 1, 4, 32), en(list(range(15))), en([1, 2, 3, 4]), fl([1 << i for i in range(8)]), u32), out=0.4))
sized("v4l2 control", [0xc0e85667], Ptr(Struct(Union(fl([1 << 30, 1 << 31]), en([0x980900, 0x9a0901, 0xc0980900])), en([1, 2, 3, 4, 5, 6, 7, 8, 9, 0x100, 0x101, 0x102, 0x106]), Chars(32),
                                               Int(8), Int(8), u64, Int(8), fl([1 << i for i in range(12)]), u32, u32, few(0, 1, 2, 4, 5), Array(few(1, 2), 4), Pad(128)), out=0.4), weight=2)
io("dma buffers", "UDMABUF_*", Ptr(Union(Struct(fd, fl([1]), u64, u64), Struct(fl([1]), few(0, 1, 2, 3), Array(Struct(fd, u32, u64, u64), 2)))))
io("epoll", "EPIOC*", Ptr(Struct(u32, u16, Int(1, likely=[0, 1]), Int(1, likely=[0])), out=0.3))
io("pidfd", "PIDFD_GET_*", Ptr(Struct(bits64, u64, Array(u32, 12), Bytes(64))), result=[0, 5])
io("random", "RND*", Ptr(Struct(few(0, 8, 256, -1), few(0, 1, 8, 16, 40), Bytes(32)), out=0.3))
io("net devices", "SIOCGIF* SIOCSIF*", Ptr(Struct(Chars(16), Union(Struct(en([1, 2, 10, 17, 772], 2), Bytes(14)), Struct(en([1, 772, 0xfffe], 2), Bytes(14)), fl([1 << i for i in range(16)], 2),
                                                              few(1, 1500), Struct(word, word, u16, u8, u8, Pad(3)))), out=0.4), weight=3)

perf_attr = Struct(en([0, 1, 2, 3, 4, 5]), few(0, 64, 72, 80, 96, 104, 112, 120, 128), Union(few64(0, 1, 9, 10, 11, 0x10203, 0x20206), Int(8)), u64, fl([1 << i for i in range(25)], 8),
                   fl([1 << i for i in range(5)], 8), fl([1 << i for i in range(38)] + [0x18000], 8), u32, en([0, 1, 2, 3, 4]), u64, en([1, 2, 4, 8, 3], 8), fl([1 << i for i in range(19)], 8), bits64,
                   u32, few(0, 1, 4, 7, 11), bits64, u32, u16, Int(2, likely=[0]), u32, few(0, 1, 4), u64, u64, u64)
io("perf attributes", "PERF_EVENT_IOC_MODIFY_ATTRIBUTES", Ptr(perf_attr), weight=4)
call("perf_event_open", Ptr(perf_attr, out=0.1), pid, i32, fd, fl("PERF_FLAG_*", 0), result="fd", label="perf_event_open:attributes", weight=4)
sized("v4l2 menus", [0xc02c5625, 0xc0285625], Ptr(Struct(en([0x980900, 0x98091c, 0x9a0901, 0x40980900]), few(0, 1, 7), Union(Chars(32), Int(8)), u32), out=0.4), weight=2)
sized("v4l2 standards", [0xc0485619, 0xc0405619, 0x80085617, 0x40085618, 0x8008563f, 0x80045626, 0xc0045627, 0x40045612, 0x40045613],
      Ptr(Union(Struct(u32, Aligned(fl([1 << i for i in range(28)], 8)), Chars(24), Struct(u32, u32), u32, Pad(16)), fl([1 << i for i in range(28)], 8), en(list(range(16)))), out=0.4), weight=2)
sized("v4l2 capabilities", [0x80685600], Ptr(Struct(Chars(16), Chars(32), Chars(32), u32, bits32, bits32, Pad(12)), out=0.3))
sized("sound", [d << 30 | n << 16 | t << 8 | i for t in (0x41, 0x50, 0x51, 0x54, 0x57, 0x43) for d, n, i in ((2, 4, 0), (1, 4, 2), (3, 4, 2), (0, 0, 1), (2, 40, 1), (3, 8, 0x10))],
      Ptr(Bytes(64), out=0.3))
