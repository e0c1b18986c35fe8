"""Random but well-typed arguments: memory to point to, and the types that fill it.

A type has value(g), a number for a register or a scalar field, and, if it can stand in
memory, size(g), align(g) and data(g).  g is the Gen of one call.
"""
import fnmatch
import lzma
import os
import random
import struct

PAGE = 4096
BASE = 0x20000000
HERE = os.path.dirname(os.path.abspath(__file__))
FACTS = os.path.join(HERE, "..", "..", "tools", "facts")


class Facts:
    """Numbers of calls and values of constants, as tools/facts has them."""

    X32_COLUMN, X32_BIT = 5, 0x40000000

    def __init__(self, abi, x32=False):
        self.abi = abi
        column = {"x86_64": 2, "i386": 3}[abi]
        numbered, bit = (self.X32_COLUMN, self.X32_BIT) if x32 else (column, 0)
        self.constants = {}  # name -> value; asm/ headers win over asm-generic/
        self.headers = {}
        self.found = {}
        with lzma.open(os.path.join(FACTS, "uapi-constants.tsv.xz"), "rt") as f:
            for line in f:
                if line.startswith("#"):
                    continue
                cols = line.rstrip("\n").split("\t")
                if cols[column] == "-":
                    continue
                try:
                    v = int(cols[column], 0)
                except ValueError:
                    continue
                if cols[1] not in self.constants or cols[0].startswith("asm/"):
                    self.constants[cols[1]] = v & (1 << 64) - 1
                    self.headers[cols[1]] = cols[0]
        self.numbers = {}
        with open(os.path.join(FACTS, "syscalls.tsv"), encoding="ascii") as f:
            for line in f:
                cols = line.rstrip("\n").split("\t")
                if not line.startswith("#") and cols[numbered] != "-" and cols[6] == "-":
                    self.numbers[cols[0]] = int(cols[numbered]) | bit

    def find(self, globs, needed=True):
        """Values of all constants that one of the globs names: [HEADER:]GLOB."""
        if globs not in self.found:
            self.found[globs] = self._find(globs)
        if needed and not self.found[globs]:
            raise LookupError(f"no constant is named {globs}")
        return self.found[globs]

    def _find(self, globs):
        out = []
        for glob in globs.split():
            header, _, name = glob.rpartition(":")
            names = [name] if name in self.constants else fnmatch.filter(self.constants, name)
            for n in names:
                if not header or fnmatch.fnmatch(self.headers[n], "*" + header):
                    v = self.constants[n]
                    if v not in out:
                        out.append(v)
        return out


class Memory:
    """The image that caller.c maps."""

    def __init__(self):
        self.image = bytearray(PAGE)
        self.holes = {0: None}  # in order

    def _pad(self, n):
        self.image += b"\0" * n

    def place(self, data, align=16):
        """Somewhere in the middle."""
        self._pad(-len(self.image) % align)
        at = len(self.image)
        self.image += data
        self._pad(8)
        return BASE + at

    def place_cut(self, data, there):
        """Only the first bytes are there: a page that cannot be read follows."""
        data = data[:there]
        self._pad(-(len(self.image) + len(data)) % PAGE)
        at = len(self.image)
        self.image += data
        self.holes[len(self.image)] = None
        self._pad(PAGE)
        return BASE + at


# What a run is about: everything in turn, or one thing again and again.
MODES = {
    "mixed": "a little of everything",
    "pairs": "every flag alone and with every other",
    "bits": "every flag alone, also those without a name; enums from 0 to 255 and all powers of 2",
    "cuts": "memory that ends after each of its bytes",
    "counts": "counts and sizes that are too large or too small",
    "pointers": "pointers, also inside structs, that lead nowhere",
}


class Gen:
    """The state while one call is made."""

    def __init__(self, facts, rng, memory, turn, mode="mixed"):
        self.facts = facts
        self.abi = facts.abi
        self.word = 8 if self.abi == "x86_64" else 4
        self.rng = rng
        self.memory = memory
        self.turn = turn      # how many times this call was made already
        self.lens = {}        # argument -> elements that are there
        self.patches = []     # (address, bytes): what the kernel writes
        self.mode = mode
        self.spoil = {"mixed": 0.12, "pointers": 0.4}.get(mode, 0.02)  # how likely a pointer is bad
        self.pairs = 0        # how many turns it takes to make each pair of flags
        self.puts = 0         # pieces of memory until now

    def chance(self, p):
        return self.rng.random() < p

    def put(self, data, may_cut=True):
        if self.mode == "cuts":
            return self.put_cut(data)
        r = self.rng.random()
        if data and may_cut and r < 0.05:
            there = self.rng.randrange(len(data))
            if self.chance(0.5):
                there = there // 4 * 4
            return self.memory.place_cut(data, there) if there else BASE
        if r < 0.12:
            return self.memory.place_cut(data, len(data))
        return self.memory.place(data)

    def put_cut(self, data):
        """One of the first three pieces of memory is cut, in each turn behind another byte."""
        self.puts += 1
        if not data or self.puts != 1 + self.turn % 3:
            return self.memory.place(data)
        there = self.turn // 3 % (len(data) + 1)
        return self.memory.place_cut(data, there) if there else BASE

    def patch(self, at, data):
        """The kernel writes data there, where it can, before the call returns."""
        first = (at - BASE) // PAGE * PAGE
        if data and at >= BASE and at + len(data) <= BASE + len(self.memory.image) and \
                not any(p in self.memory.holes for p in range(first, at - BASE + len(data), PAGE)):
            self.patches.append((at, data))

    def bad_pointer(self):
        top = (1 << self.word * 8) - 1
        return self.rng.choice([0, 0, 0, 1, BASE, BASE + 8, 0x1000, top, top - 4095, top // 2,
                                0xdeadbeef])


EDGES = [0, 1, 2, 3, -1, -2, 7, 8, 9, 15, 16, 31, 32, 33, 63, 64, 100, 127, 128, 255, 256, 1000,
         4095, 4096, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff,
         0x100000000, 0x7fffffffffffffff, 0x8000000000000000, 0xfffffffffffff000]


def mask(v, size):
    return v & (1 << size * 8) - 1


class Type:
    bytes = 8

    def size(self, g):
        return self.bytes or g.word

    def align(self, g):
        s = self.size(g)
        return 4 if s == 8 and g.abi == "i386" else min(s, 8)

    def data(self, g):
        n = self.size(g)
        return mask(self.value(g), n).to_bytes(n, "little")

    def argument(self, g):
        """The register: a 32-bit value may have rubbish above it."""
        v = self.value(g)
        n = self.size(g)
        if n < 8:
            v = mask(v, n)
            if g.word == 8 and n == 4 and g.chance(0.12):
                v |= g.rng.choice([0xffffffff, 0xdeadbeef, 1]) << 32
        return mask(v, g.word)


class Int(Type):
    def __init__(self, size, likely=(), edges=EDGES, big_endian=False):
        self.bytes = size
        self.likely = list(likely)
        self.edges = edges
        self.big_endian = big_endian

    def value(self, g):
        n = self.size(g)
        r = g.rng.random()
        if self.likely and r < 0.6:
            v = g.rng.choice(self.likely)
        elif r < 0.85:
            v = g.rng.choice(self.edges)
        elif r < 0.95:
            v = g.rng.randrange(1000)
        else:
            v = g.rng.getrandbits(n * 8)
        return mask(v, n)

    def data(self, g):
        n = self.size(g)
        return self.value(g).to_bytes(n, "big" if self.big_endian else "little")


class Const(Type):
    def __init__(self, size, v):
        self.bytes = size
        self.v = v

    def value(self, g):
        return self.v


class Enum(Type):
    """One of the constants; each in its turn, and sometimes none of them."""

    def __init__(self, globs, size=4, extra=(), big_endian=False):
        self.globs = globs
        self.bytes = size
        self.extra = list(extra)
        self.big_endian = big_endian

    def values(self, g):
        if isinstance(self.globs, str):
            return g.facts.find(self.globs, not self.extra) + self.extra
        return list(self.globs) + self.extra

    def value(self, g):
        if g.mode == "bits":
            return g.turn % 320 if g.turn % 320 < 256 else 1 << g.turn % 64
        vals = self.values(g)
        r = g.rng.random()
        if r < 0.45:
            return vals[g.turn % len(vals)]
        if r < 0.85:
            return g.rng.choice(vals)
        if r < 0.92:
            return g.rng.choice(vals) + g.rng.choice([-1, 1])
        return g.rng.choice([-1, 0, 0x7fffffff, 0x80000000, 0xdeadbeef, 0xfeedface, 0x12345])

    def data(self, g):
        n = self.size(g)
        return mask(self.value(g), n).to_bytes(n, "big" if self.big_endian else "little")


class Flags(Enum):
    """An or of constants: each alone, pairs, all, and bits without a name."""

    @staticmethod
    def pair(g, vals):
        """Those of this turn, of all pairs, each flag with itself too."""
        n = len(vals)
        total = n * (n + 1) // 2
        g.pairs = max(g.pairs, total)
        at = g.turn % total
        first = 0
        while at >= n - first:
            at -= n - first
            first += 1
        return vals[first] | vals[first + at]

    def value(self, g):
        if g.mode == "bits":
            return 1 << g.turn % (self.size(g) * 8)
        vals = self.values(g)
        if g.mode == "pairs":
            return self.pair(g, vals)
        r = g.rng.random()
        if r < 0.35:
            return vals[g.turn % len(vals)]
        if r < 0.6:
            return vals[g.turn % len(vals)] | g.rng.choice(vals)
        if r < 0.75:
            v = 0
            for _ in range(g.rng.randrange(6)):
                v |= g.rng.choice(vals)
            return v
        if r < 0.8:
            return 0
        if r < 0.85:
            v = 0
            for x in vals:
                v |= x
            return v
        if r < 0.95:
            return g.rng.choice(vals) | 1 << g.rng.randrange(self.size(g) * 8)
        return g.rng.choice([-1, 0x80000000, 0xdeadbeef])


STRINGS = [b"", b"a", b"name", b"/etc/passwd", b"/dev/null", b"x" * 31, b"y" * 32, b"z" * 33,
           b"q\"uo\\te", b"new\nline\ttab", b"\0nul", b"\x01\x02\x1f1\x7f", b"\xff\xfe\x80abc",
           b"\x001\x002", b"/" + b"d/" * 40, b"\xc3\xa9t\xc3\xa9", b"a*/b", b"\x1b[31m", b"user.x",
           b"\a\b\v\f\r"]


class Str(Type):
    """A pointer to a NUL-terminated string, which may not end."""

    def __init__(self, likely=STRINGS, long=True):
        self.bytes = 0
        self.likely = likely
        self.long = long

    def value(self, g):
        if g.chance(g.spoil):
            return g.bad_pointer()
        s = g.rng.choice(self.likely)
        if self.long and g.chance(0.02):
            s = b"L" * g.rng.choice([255, 256, 4094, 4095, 4096, 5000])
        if g.mode != "cuts" and g.chance(0.08) and s:
            return g.memory.place_cut(s, len(s))  # no NUL before the hole
        return g.put(s.split(b"\0")[0] + b"\0" if g.chance(0.9) else s + b"\0", False)


class Chars(Type):
    """char[n]"""

    def __init__(self, n):
        self.n = n

    def size(self, g):
        return self.n

    def align(self, g):
        return 1

    def data(self, g):
        r = g.rng.random()
        if r < 0.15:
            return b"\0" * self.n
        if r < 0.3:
            return b"c" * self.n
        s = g.rng.choice(STRINGS)
        fill = b"\0" if g.chance(0.7) else b"\xa5"
        return (s + b"\0" + fill * self.n)[:self.n]

    def value(self, g):
        return 0


class Bytes(Chars):
    """uint8_t[n]: any bytes."""

    def data(self, g):
        r = g.rng.random()
        if r < 0.2:
            return b"\0" * self.n
        if r < 0.3:
            return b"\xff" * self.n
        return bytes(g.rng.getrandbits(8) for _ in range(self.n))


class Pad(Chars):
    def data(self, g):
        return b"\0" * self.n if g.chance(0.7) else b"\xaa" * self.n


class Struct(Type):
    """Fields, aligned as the ABI wants it."""

    def __init__(self, *fields, packed=False, zero=0.06, ones=0.04):
        self.fields = fields
        self.packed = packed
        self.zero = zero
        self.ones = ones

    def layout(self, g):
        at, most, out = 0, 1, []
        for f in self.fields:
            a = 1 if self.packed else f.align(g)
            at += -at % a
            out.append(at)
            at += f.size(g)
            most = max(most, a)
        return out, at + -at % most, most

    def size(self, g):
        return self.layout(g)[1]

    def align(self, g):
        return self.layout(g)[2]

    def data(self, g):
        offsets, size, _ = self.layout(g)
        r = g.rng.random()
        if r < self.zero:
            return b"\0" * size
        if r < self.zero + self.ones:
            return b"\xff" * size
        out = bytearray(size)
        for at, f in zip(offsets, self.fields):
            d = f.data(g)
            out[at:at + len(d)] = d
        return bytes(out)


class Aligned(Type):
    """__aligned_u64"""

    def __init__(self, t):
        self.t = t
        self.bytes = 8

    def align(self, g):
        return 8

    def value(self, g):
        return self.t.value(g)

    def data(self, g):
        return (self.t.data(g) + b"\0" * 8)[:8]


class Union(Type):
    """One of several; as large as the largest or n."""

    def __init__(self, *types, n=0):
        self.types = types
        self.n = n

    def size(self, g):
        return max([self.n] + [t.size(g) for t in self.types])

    def align(self, g):
        return max(t.align(g) for t in self.types)

    def data(self, g):
        d = g.rng.choice(self.types).data(g)
        return d + b"\0" * (self.size(g) - len(d))

    def value(self, g):
        return g.rng.choice(self.types).value(g)


class Array(Type):
    """An inline array of n."""

    def __init__(self, t, n):
        self.t = t
        self.n = n

    def size(self, g):
        return self.t.size(g) * self.n

    def align(self, g):
        return self.t.align(g)

    def data(self, g):
        return b"".join(self.t.data(g) for _ in range(self.n))


class Fn(Type):
    """What a table makes itself: data = f(g) in memory, value = f(g) in a register."""

    def __init__(self, f, size=0, align=8):
        self.f = f
        self.bytes = size
        self.a = align

    def align(self, g):
        return self.a

    def value(self, g):
        return self.f(g)

    def data(self, g):
        d = self.f(g)
        return d if isinstance(d, (bytes, bytearray)) else Type.data(self, g)


class Ptr(Type):
    """A pointer to one.  out: the kernel writes another one there before it returns, of which it leaves
    the first `keep` fields as they are."""

    def __init__(self, to, out=0.0, keep=0):
        self.bytes = 0
        self.to = to
        self.out = out
        self.keep = keep

    def value(self, g):
        if g.chance(g.spoil):
            return g.bad_pointer()
        data = self.to.data(g)
        at = g.put(data)
        if self.out and g.chance(self.out):
            new = self.to.data(g)[:len(data)]
            if self.keep:
                kept = self.to.layout(g)[0][self.keep]
                new = data[:kept] + new[kept:]
            g.patch(at, new)
        return at


class Many(Type):
    """A pointer to an array of which argument `count` (see Len) tells the elements."""

    def __init__(self, to, most=4, out=0.0, name=None):
        self.bytes = 0
        self.to = to
        self.most = most
        self.out = out
        self.name = name

    def value(self, g):
        n = g.rng.choice([0, 1, 1, 2, 2, 3, self.most, g.rng.randrange(self.most + 1)])
        if g.chance(0.05):
            n = min(self.most * 12, 40)
        g.lens[self.name or g.argument] = n
        if g.chance(g.spoil):
            return g.bad_pointer()
        data = b"".join(self.to.data(g) for _ in range(n))
        at = g.put(data)
        if self.out and g.chance(self.out) and data:
            g.patch(at, b"".join(self.to.data(g) for _ in range(n))[:len(data)])
        return at


class Buf(Type):
    """A pointer to bytes that have a length elsewhere (see Len)."""

    def __init__(self, most=80, text=0.5, out=0.0, name=None):
        self.bytes = 0
        self.most = most
        self.text = text
        self.name = name

    def value(self, g):
        if g.chance(self.text):
            data = g.rng.choice(STRINGS)[:self.most]
        else:
            n = g.rng.choice([0, 1, 2, 8, 16, 31, 32, 33, 64, self.most])
            data = bytes(g.rng.getrandbits(8) for _ in range(min(n, self.most)))
        if g.chance(0.3):
            data += b"\0"
        g.lens[self.name or g.argument] = len(data)
        if g.chance(g.spoil):
            return g.bad_pointer()
        return g.put(data)


class Len(Type):
    """How many elements or bytes are behind argument `of`; sometimes a lie."""

    def __init__(self, of, size=0, times=1, likely=()):
        self.bytes = size
        self.of = of
        self.times = times
        self.late = True
        self.likely = list(likely)

    def value(self, g):
        n = g.lens.get(self.of, 0) * self.times
        r = g.rng.random()
        if g.mode == "counts":
            r = 0.7 + 0.3 * r
        if r < 0.7:
            return n
        if r < 0.85:
            return max(0, n + g.rng.choice([-8, -4, -1, 1, 4, 8]))
        return g.rng.choice(self.likely + [0, 1, 2, 3, 4, 8, 31, 32, 33, 1000, 0x7fffffff, 0xffffffff, -1,
                                           1 << 31, 1 << 62, -8])


class SizeOf(Len):
    """The size of the struct t; sometimes another."""

    def __init__(self, t, size=0):
        Len.__init__(self, None, size)
        self.t = t
        self.late = False

    def value(self, g):
        n = self.t.size(g)
        g.lens[None] = n
        return Len.value(self, g)


class Pair(Int):
    """A 64-bit argument, which takes two registers on i386."""

    def __init__(self):
        Int.__init__(self, 8)

    def arguments(self, g):
        v = self.value(g)
        return [v] if g.word == 8 else [v & 0xffffffff, v >> 32]


class PtrArray(Type):
    """A pointer to a NULL-terminated array of pointers (argv)."""

    def __init__(self, to, most=5):
        self.bytes = 0
        self.to = to
        self.most = most

    def value(self, g):
        if g.chance(g.spoil):
            return g.bad_pointer()
        n = g.rng.choice([0, 1, 2, 3, self.most, 31, 32, 33])
        words = [self.to.value(g) for _ in range(n)] + ([0] if g.chance(0.9) else [])
        return g.put(b"".join(mask(w, g.word).to_bytes(g.word, "little") for w in words))


# ---- what tables use most ----------------------------------------------------------------

u8, u16, u32, u64 = Int(1), Int(2), Int(4), Int(8)
s8, s16, s32, s64 = u8, u16, u32, u64
i32 = Int(4)
word = Int(0)
size = Int(0, likely=[0, 1, 4, 8, 16, 32, 64, 128, 4096, 65536])
au64 = Aligned(u64)
be16, be32, be64 = Int(2, big_endian=True), Int(4, big_endian=True), Int(8, big_endian=True)
fd = Int(4, likely=[-1, 0, 1, 5, 6, 7, 8, 9, 10, 99, -100])
dirfd = Int(4, likely=[-100, -100, 5, 6, 7, -1, 0, 99, -101])
addr = Int(0, likely=[0, BASE, BASE + PAGE, 0x7f0000000000, 0x400000, 1])
path = Str()
string = Str()
mode = Int(4, likely=[0, 0o644, 0o755, 0o777, 0o7777, 0o100644, 0o40755, 0o1, 0o20, 0o170000, 0o12,
                      0o60660, 0o177777, 0o200000])
uid = Int(4, likely=[0, 1, 1000, 65534, -1])
pid = Int(4, likely=[0, 1, 2, -1, 999999, 0x7fffffff])
signo = Int(4, likely=list(range(0, 67)) + [-1, 127, 128])
dev = Int(4, likely=[0, 0x103, 0x801, 0xfffff, 0x12345678])
ptr = addr


def fl(globs, n=4, **kw):
    return Flags(globs, n, **kw)


def en(globs, n=4, **kw):
    return Enum(globs, n, **kw)


timespec = Struct(word, Int(0, likely=[0, 1, 500, 999999999, 1000000000]))
timespec64 = Struct(u64, Int(8, likely=[0, 1, 999999999, 1000000000]))
timeval = Struct(word, Int(0, likely=[0, 1, 999999, 1000000]))
timeval32 = Struct(u32, u32)


class Iovec(Type):
    """struct iovec with its buffer."""

    def size(self, g):
        return 2 * g.word

    def align(self, g):
        return g.word

    def data(self, g):
        at = Buf(name="iov").value(g)
        n = Len("iov").value(g)
        return b"".join(mask(v, g.word).to_bytes(g.word, "little") for v in (at, n))


iovec = Iovec()


class Sigset(Type):
    bytes = 8

    def value(self, g):
        r = g.rng.random()
        if r < 0.15:
            return 0
        if r < 0.3:
            return (1 << 64) - 1
        v = 0
        for _ in range(g.rng.randrange(5)):
            v |= 1 << g.rng.randrange(64)
        if g.chance(0.25):
            v = ~v
        return mask(v, 8)


sigset = Sigset()
