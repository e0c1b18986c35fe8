"""Sockets, messages, netlink, socket options."""
from fuzz_values import *
from calls import call

AF = list(range(0, 46))
STREAM = [1, 2, 3, 4, 5, 6, 10]
family = en(AF)
sock_type = en([t | f for t in STREAM for f in (0, 0o2000000, 0o4000, 0o2004000)])
port = Int(2, likely=[0, 53, 80, 443, 8080], big_endian=True)
in_addr = Fn(lambda g: g.rng.choice([b"\0\0\0\0", b"\x7f\0\0\1", b"\n\0\0\1", b"\xff\xff\xff\xff", b"\xe0\0\0\1"]), 4, 4)
in6_addr = Fn(lambda g: g.rng.choice([b"\0" * 16, b"\0" * 15 + b"\1", bytes.fromhex("20010db8000000000000000000000001"), bytes.fromhex(
    "00000000000000000000ffff7f000001"), bytes.fromhex("fe80000000000000021122fffe334455"), b"\xff\2" + b"\0" * 13 + b"\1",
    bytes.fromhex("00010002000000000000000500060007"), b"\0" * 12 + b"\1\2\3\4"]), 16, 4)
ifindex = Int(4, likely=[0, 1, 99])


def sa(af, *fields):
    return Struct(Const(2, af), *fields)


SOCKADDRS = {
    "unix": sa(1, Fn(lambda g: (g.rng.choice([b"/tmp/sock\0", b"\0abstract", b"\0ab\0cd", b"", b"\0", b"x" * 107, b"y" * 108, b"q\"\n\0junk", b"\0\1\2"])
                                + b"\0" * 108)[:108], 108, 1)),
    "inet": sa(2, port, in_addr, Pad(8)),
    "ax25": sa(3, Bytes(7), Int(4, likely=[0, 1, 2, 8]), Array(Bytes(7), 8)),
    "ipx": sa(4, port, be32, Bytes(6), u8, Pad(1)),
    "x25": sa(9, Chars(16)),
    "inet6": sa(10, port, Int(4, likely=[0, 1, 0x12345], big_endian=True), in6_addr, ifindex),
    "netlink": sa(16, Pad(2), pid, fl([1, 2, 4, 0x80000000])),
    "packet": sa(17, en("ETH_P_*", 2, big_endian=True), ifindex, en("ARPHRD_*", 2), en([0, 1, 2, 3, 4, 6, 7], 1), Int(1, likely=[0, 6, 8, 255]), Bytes(8)),
    "bluetooth l2cap": sa(31, Int(2, likely=[1, 3, 25]), Bytes(6), Int(2, likely=[0, 4, 5]), Int(1, likely=[0, 1, 2])),
    "bluetooth hci": Struct(Const(2, 31), Int(2, likely=[0, 1, 0xffff]), Int(2, likely=[0, 1, 2, 3, 4])),
    "bluetooth rc": Struct(Const(2, 31), Bytes(6), u8),
    "ieee802154": sa(36, Int(2, likely=[0, 2, 3]), u16, Bytes(8), u16),
    "vsock": sa(40, Pad(2), Int(4, likely=[-1, 1024]), Int(4, likely=[-1, 0, 2, 3]), Int(1, likely=[0, 1]), Pad(3)),
    "alg": sa(38, Chars(14), fl([1, 2]), fl([1, 2]), Chars(64)),
    "nfc": sa(39, u32, u32, en([0, 1, 2, 3, 4, 5, 6])),
    "can": sa(29, Pad(2), ifindex, u32, u32, u8),
    "tipc": sa(30, Int(1, likely=[1, 2, 3]), Int(1), u32, u32, u32),
    "xdp": sa(44, fl([1, 2, 4, 8], 2), ifindex, u32, u32),
    "qrtr": sa(42, Pad(2), u32, u32),
    "rxrpc": sa(33, u16, u16, u16, sa(2, port, in_addr, Pad(8))),
    "appletalk": sa(5, u8, Pad(1), u16, u8, Bytes(8)),
    "other": Struct(Int(2, likely=AF), Bytes(14)),
}


class Sockaddr(Type):
    """A pointer to one of the families; its real length is g.lens[argument]."""
    bytes = 0

    def __init__(self, which=None, name=None, out=0.0):
        self.which = which
        self.name = name
        self.out = out

    def value(self, g):
        t = SOCKADDRS[self.which or g.rng.choice(list(SOCKADDRS))]
        data = t.data(g)
        n = len(data)
        if g.chance(0.2):
            n = g.rng.choice([0, 1, 2, 3, 4, 8, 12, 14, 15, n - 1, n + 1, n + 8, 28, 128, 129])
        elif self.which == "unix" or data[:2] == b"\1\0":
            end = data.find(b"\0", 3)
            n = g.rng.choice([n, end, end + 1] if end > 0 else [n])
        g.lens[self.name or g.argument] = n
        if g.chance(g.spoil):
            return g.bad_pointer()
        return g.put(data)


class SockLen(Type):
    """A pointer to the length of argument `of`, which the kernel may change."""
    bytes = 0

    def __init__(self, of):
        self.of = of
        self.late = True

    def value(self, g):
        if g.chance(g.spoil):
            return g.bad_pointer()
        n = mask(Len(self.of).value(g), 4)
        at = g.put(n.to_bytes(4, "little"))
        if g.chance(0.4):
            g.patch(at, mask(g.rng.choice([0, n, n // 2, n + 1, max(n - 1, 0), 2, 16, 28, 110, 128]), 4).to_bytes(4, "little"))
        return at


def proto_value(g):
    return g.rng.choice([0, 0, 1, 2, 6, 17, 41, 58, 132, 136, 255, 256, 262, 3, 4, 9, 10, 12, 15, 16, 20, 0x300, 0x8, 0xdd86])


protocol = Fn(proto_value, 4, 4)
call("socket", en([1, 2, 10, 16, 17, 31, 29, 38, 40, 44, 1, 2, 10, 16] + AF), sock_type, protocol, result="fd", weight=2)
call("socketpair", family, sock_type, protocol, Ptr(Array(fd, 2)))
# Families, how long their addresses are, and what decides how those are shown: (offset, bytes, values).
SHAPES = {
    1: (110,), 2: (16,), 3: (72, (12, 4, [0, 1, 2, 3, 8, 9, 0xffffffff])), 4: (16,), 9: (18,), 10: (28,), 16: (12,), 17: (20, (11, 1, [0, 6, 8, 9, 255])),
    31: (14,), 33: (36, (6, 2, [0, 2, 8, 16, 17, 24, 25, 28, 30, 100]), (8, 2, [2, 2, 10, 10, 16])), 36: (20, (4, 4, [0, 1, 2, 3])), 38: (88,), 39: (96,),
    40: (16,), 42: (12,), 44: (16, (2, 2, [0, 1, 2, 15])), 45: (12,),
}


def any_address(g):
    """An address of any length whose bytes are likely to mean something somewhere."""
    af = g.rng.choice(list(SHAPES))
    size, *fields = SHAPES[af]
    n = g.rng.choice([size] * 4 + [size - 1, size + 1, g.rng.randrange(size + 4), g.rng.randrange(131), 4, 6, 8, 10, 12])
    few = g.chance(0.3)
    data = bytearray()
    while len(data) < 140:
        data += g.rng.choice([bytes([g.rng.choice([0, 0, 1, 2, 3, 4, 16, 255])])] * (9 if few else 3) + [
            b"\xff" * 4, bytes(8), b"lo", b"\x82\x84", b"@@", b"\xfe\x80", b"\1\x10", b"\xc4\t", bytes([g.rng.getrandbits(8), g.rng.getrandbits(8)])])
    if af == 3 and g.chance(0.8):  # names of stations
        for i in [*range(2, 8), *range(16, 72)]:
            data[i] = g.rng.choice(b"AZ09  ") << 1 if g.chance(0.97) else g.rng.getrandbits(8)
    for at, length, values in fields:
        if g.chance(0.9):
            data[at:at + length] = g.rng.choice(values).to_bytes(length, "little")
    data[:2] = af.to_bytes(2, "little")
    g.lens[1] = n
    return g.put(bytes(data[:max(n, 2)]))


call("connect", fd, Fn(any_address), Len(1), label="connect:any", weight=4)
for which in SOCKADDRS:
    call("connect", fd, Sockaddr(which), Len(1), label="connect:" + which)
call("bind", fd, Sockaddr(), Len(1))
call("listen", fd, i32)
call("accept", fd, Sockaddr(), SockLen(1), result="fd")
call("accept4", fd, Sockaddr(), SockLen(1), fl([0o2000000, 0o4000]), result="fd")
call("getsockname", fd, Sockaddr(), SockLen(1))
call("getpeername", fd, Sockaddr(), SockLen(1))
call("shutdown", fd, en([0, 1, 2]))
msg_flags = fl([1 << i for i in range(19)] + [1 << 26, 1 << 29, 1 << 30, 1 << 25, 1 << 28, 1 << 27])
call("sendto", fd, Buf(), Len(1, 0), msg_flags, Sockaddr(), Len(4), result="len")
call("recvfrom", fd, Buf(), Len(1, 0), msg_flags, Sockaddr(), SockLen(4), result="len")
call("send", fd, Buf(), Len(1, 0), msg_flags, result="len")
call("recv", fd, Buf(), Len(1, 0), msg_flags, result="len")


def cmsg(g):
    """Control messages, as the ABI aligns them; sometimes with a wrong length."""
    out = b""
    w = g.word
    for _ in range(g.rng.randrange(4)):
        level, kind, data = g.rng.choice([
            (1, 1, Array(fd, g.rng.randrange(4)).data(g)), (1, 2, Struct(pid, uid, uid).data(g)), (1, 3, b"label\0"),
            (1, 29, timeval.data(g)), (1, 35, timespec.data(g)), (1, 37, Array(timespec, 3).data(g)), (1, 4, fd.data(g)),
            (0, 8, Struct(ifindex, in_addr, in_addr).data(g)), (0, 1, b"\x10"), (0, 2, i32.data(g)), (0, 7, Bytes(8).data(g)),
            (0, 6, Bytes(5).data(g)),
            (0, 11, Struct(i32, u8, u8, u8, Pad(1), u32, u32, sa(2, port, in_addr, Pad(8))).data(g)), (0, 20, sa(2, port, in_addr, Pad(8)).data(g)),
            (0, 23, i32.data(g)), (41, 50, Struct(in6_addr, ifindex).data(g)), (6, 1, b"\1\2\3\4"), (17, 103, b"\4\0"), (1, 99, b"xx"), (41, 52, i32.data(g)),
            (263, 1, b"abcd"), (255, 0, b"")])
        n = w + 8 + len(data)
        # Not all ones: strace 6.1 then prints the same message for ever.
        lie = g.rng.choice([n] * 12 + [0, 1, 11, 15, 16, n + 1, n + 100, 1 << 31])
        rec = lie.to_bytes(w, "little") + level.to_bytes(4, "little") + kind.to_bytes(4, "little") + data
        out += rec + b"\0" * (-len(rec) % w)
    return out


class Control(Type):
    bytes = 0

    def value(self, g):
        data = cmsg(g)
        g.lens["control"] = len(data)
        if g.chance(g.spoil):
            return g.bad_pointer()
        # Zeros where a length that lies leads: see above.
        return g.put(data + b"\0" * 1100)


class Msghdr(Struct):
    def layout(self, g):
        w = g.word
        self.fields = (Sockaddr(name="msgname"), Len("msgname", 4)) + ((Pad(4),) if w == 8 else ()) + (
            Many(iovec, name="msgiov"), Len("msgiov", 0), Control(), Len("control", 0), msg_flags) + ((Pad(4),) if w == 8 else ())
        return Struct.layout(self, g)


msghdr = Msghdr()
call("sendmsg", fd, Ptr(msghdr), msg_flags, result=[0, 1, 5, 100], weight=3)
call("recvmsg", fd, Ptr(msghdr), msg_flags, result=[0, 1, 5, 100], weight=3)


class Mmsghdr(Struct):
    def layout(self, g):
        self.fields = (msghdr, Int(4, likely=[0, 1, 5, 32])) + ((Pad(4),) if g.word == 8 else ())
        return Struct.layout(self, g)


call("sendmmsg", fd, Many(Mmsghdr(), most=3), Len(1), msg_flags, result="count")
call("recvmmsg", fd, Many(Mmsghdr(), most=3), Len(1), msg_flags, Ptr(timespec, out=0.4), result="count")
call("recvmmsg_time64", fd, Many(Mmsghdr(), most=3), Len(1), msg_flags, Ptr(timespec64, out=0.4), result="count")

# ---- options
LEVELS = {"SOL_SOCKET": 1, "IP": 0, "TCP": 6, "UDP": 17, "IPV6": 41, "ICMPV6": 58, "RAW": 255, "PACKET": 263, "NETLINK": 270, "SCTP": 132, "VSOCK": 287,
          "XDP": 283, "ALG": 279, "BLUETOOTH": 274, "TIPC": 271, "NFC": 280, "TLS": 282, "CAN_RAW": 101, "ICMP": 1 << 8, "UNIX": 40, "KCM": 281,
          "MPTCP": 284, "AX25": 257, "DCCP": 269, "RXRPC": 272, "IUCV": 277, "CAIF": 278, "PNPIPE": 275, "LLC": 268, "X25": 262, "ATM": 264}


class OptBuf(Type):
    bytes = 0

    def value(self, g):
        t = g.rng.choice([i32, i32, i32, u8, timeval, Struct(i32, i32), Struct(pid, uid, uid), Struct(in_addr, in_addr), Struct(
            in_addr, in_addr, ifindex), Struct(in6_addr, ifindex), Chars(16), Struct(Int(2, likely=[0, 1, 2]), Many(Struct(u16, u8, u8, u32), name="fp")), Bytes(104),
            Struct(u32, u32, u32, u32), Struct(u32, sa(2, port, in_addr, Bytes(120))), Struct(u32, Pad(4), sa(10, port, be32, in6_addr, ifindex, Bytes(100)))])
        data = t.data(g)
        g.lens[3] = len(data)
        if g.chance(g.spoil):
            return g.bad_pointer()
        return g.put(data)


for name, level in LEVELS.items():
    opts = {"SOL_SOCKET": list(range(1, 84)), "IP": list(range(0, 60)) + [64, 65, 66, 67, 80, 81, 82, 128], "TCP": list(range(0, 47)), "UDP": [1, 100, 101, 102, 103, 104],
            "IPV6": list(range(0, 90)), "PACKET": list(range(1, 25)), "NETLINK": list(range(1, 14)), "SCTP": list(range(0, 140))}.get(name, list(range(0, 16)))
    call("setsockopt", fd, Const(4, level), en(opts), OptBuf(), Len(3), label="setsockopt:" + name, weight=1 + len(opts) // 40)
    call("getsockopt", fd, Const(4, level), en(opts), OptBuf(), SockLen(3), label="getsockopt:" + name, weight=1 + len(opts) // 40)
call("setsockopt", fd, en([1, 0, 6, 99, 300]), i32, Buf(), Len(3), label="setsockopt:any")


# ---- netlink, in messages that any descriptor may send: strace asks what fd is, so nothing is decoded unless it is one
call("socketcall", Int(4, likely=list(range(1, 21))), Ptr(Array(Int(0, likely=[1, 2, 16, BASE, 0]), 6)), abi="i386", result="int", weight=2)
