"""Messages of netlink, through sockets that caller.c has opened: descriptor 40 + protocol."""
import struct

from fuzz_values import *
from calls import call

ROUTE, SOCK_DIAG, NFLOG, XFRM, SELINUX, AUDIT, NETFILTER, UEVENT, GENERIC, CRYPTO = 0, 4, 5, 6, 7, 9, 12, 15, 16, 21
FAMILIES = [0, 1, 2, 2, 7, 10, 10, 16, 17, 28, 43, 255]
# Of the fixed part that follows a header: where attributes begin.
HEADS = {
    ROUTE: {16: 16, 20: 8, 24: 12, 28: 12, 32: 12, 36: 20, 40: 20, 44: 20, 48: 4, 52: 12, 56: 8, 60: 8, 64: 4, 68: 16, 72: 12, 76: 4, 78: 4, 80: 4,
            84: 8, 88: 4, 92: 12, 96: 4, 100: 20, 104: 8, 108: 16, 112: 8, 116: 8, 120: 8},
    SOCK_DIAG: {18: 56, 19: 56, 20: 56, 21: 56},
}
LENGTHS = [0, 1, 2, 3, 4, 4, 4, 5, 6, 8, 8, 8, 12, 16, 16, 20, 24, 32, 36, 40, 48, 56, 72, 92, 96, 100, 112, 184, 192, 200]
WORDS = [b"lo\0", b"eth0\0", b"bridge\0", b"tun\0", b"can\0", b"vlan\0", b"nlctrl\0", b"hash", b"\0", b"cubic\0", b"a\0b\0c"]


def padded(data):
    return data + b"\0" * (-len(data) % 4)


def number(g, n):
    """n bytes that are mostly a small number."""
    r = g.rng.random()
    if r < 0.5:
        return g.rng.choice([0, 1, 2, 3, 4, 8, 16, 100, 254, 255]).to_bytes(max(n, 1), "little")[:n]
    if r < 0.6:
        return b"\xff" * n
    return bytes(g.rng.getrandbits(8) for _ in range(n))


def next_hops(g, depth):
    """What RTA_MULTIPATH has.  strace 6.1 never leaves a next hop of no length, so that all here have their true one, and nothing that holds them is cut."""
    g.whole = True
    out = b""
    for _ in range(g.rng.choice([1, 1, 2, 3])):
        inner = attributes(g, depth + 1, True) if depth < 4 and g.chance(0.6) else b""
        out = padded(out) + struct.pack("<HBB", 8 + len(inner), g.rng.choice([0, 1, 4, 0x60, 255]), g.rng.choice([0, 1, 255])) + number(g, 4) + inner
    return out[:g.rng.choice([1, 4, 7])] if g.chance(0.1) else out


def payload(g, depth, routes=False, kinds=range(36)):
    r = g.rng.random()
    if r < 0.25 and depth < 4:
        return attributes(g, depth + 1, routes, kinds)
    if r < 0.35:
        return g.rng.choice(WORDS)
    if r < 0.5:
        return g.rng.choice([2, 10]).to_bytes(2, "little") + number(g, g.rng.choice(LENGTHS))
    return number(g, g.rng.choice(LENGTHS))


def attributes(g, depth=0, routes=False, kinds=range(36)):
    out = b""
    for _ in range(g.rng.choice([0, 1, 1, 1, 2, 2, 3, 5])):
        data = payload(g, depth, routes, kinds if kinds != LINK_ATTRIBUTES else range(36))
        kind = g.rng.choice(kinds) if g.chance(0.9) else g.rng.choice([36, 48, 56, 80, 128, 0x3fff])
        hops = routes and kind == RTA_MULTIPATH
        if hops:
            data = next_hops(g, depth)
        kind |= g.rng.choice([0, 0, 0, 0, 0, 0x8000, 0x4000, 0xc000])
        length = len(data) + 4
        if not hops and g.chance(0.05):
            length = g.rng.choice([0, 1, 3, 4, 5, length + 1, length + 4, 0xffff])
        out = padded(out) + struct.pack("<HH", length, kind) + data
    return padded(out) if g.chance(0.8) else out


def diag_head(g):
    """A request or an answer, by family."""
    family = g.rng.choice([1, 2, 10, 16, 17, 43, 43, 0])
    n = {1: [24, 16], 2: [56, 72, 68], 10: [56, 72, 68], 16: [20, 28], 17: [20, 16], 43: [56, 60], 0: [8]}[family]
    return bytes([family]) + number(g, g.rng.choice(n) - 1)


def body(g, protocol, kind):
    if protocol == SOCK_DIAG and g.chance(0.85):
        return diag_head(g) + attributes(g)
    if protocol == NETFILTER:
        return bytes([g.rng.choice([0, 1, 2, 7, 10])]) + number(g, 3) + attributes(g)
    if protocol == GENERIC:  # strace 6.1 shows it as bytes
        attrs = attributes(g, 0, False, CTRL_ATTRIBUTES) if kind == 16 else attributes(g)
        return bytes([g.rng.choice([0, 1, 2, 3, 7, 10, 11, 255])]) + number(g, 1) + g.rng.choice([b"\0\0", b"\x01\x02"]) + attrs
    if protocol == CRYPTO:
        return (b"name" + bytes(60) + b"driver" + bytes(58) + b"module" + bytes(58) + number(g, 16))[:208] + attributes(g)
    if protocol == SELINUX:
        return number(g, g.rng.choice([0, 4, 8]))
    if protocol == ROUTE and g.chance(0.9):
        head = HEADS[ROUTE].get(kind // 4 * 4, 4)
        return (bytes([g.rng.choice(FAMILIES)]) + number(g, head - 1) if head else b"") + attributes(g, 0, kind // 4 * 4 == RTM_ROUTE,
                                                                                     LINK_ATTRIBUTES if kind // 4 * 4 == RTM_LINK else range(36))
    return number(g, g.rng.choice(LENGTHS)) + attributes(g, 0, protocol == ROUTE)


RTM_LINK, RTM_ROUTE, RTA_MULTIPATH = 16, 24, 9
LINK_ATTRIBUTES = range(70)
CTRL_ATTRIBUTES = list(range(12)) + [1, 1, 2, 2, 6, 6, 6, 7, 8, 8, 9]

KINDS = {
    ROUTE: list(range(16, 124)), SOCK_DIAG: [18, 19, 20, 20, 20, 20, 21], XFRM: list(range(16, 42)), SELINUX: [16, 17, 18],
    AUDIT: list(range(1000, 1030)) + list(range(1100, 1120)) + list(range(1300, 1340)) + [1400, 1700, 1800, 2000, 2100],
    NETFILTER: [s << 8 | n for s in range(14) for n in range(6)] + [16, 17], GENERIC: [16, 16, 16, 17, 18, 100], CRYPTO: list(range(16, 23)),
}


def message(g, protocol, depth=0):
    r = g.rng.random()
    flags = g.rng.choice([0, 1, 1, 2, 5, 0x100, 0x200, 0x300, 0x301, 0x400, 0x500, 0xf01, 0x7fff, 0xffff])
    if r < 0.06 and depth == 0:  # an error with what it is about
        kind, data = 2, struct.pack("<i", g.rng.choice([0, -1, -22, -4095, 5])) + message(g, protocol, 1)
        data += attributes(g) if protocol != GENERIC and g.chance(0.5) else b""
        flags = g.rng.choice([0, 0x100, 0x200, 0x300])
    elif r < 0.1:
        kind, data = g.rng.choice([0, 1, 3, 4, 5]), number(g, g.rng.choice([0, 4, 8]))
    else:
        kind = g.rng.choice(KINDS.get(protocol, [16, 17, 18]))
        data = body(g, protocol, kind)
    length = len(data) + 16
    if protocol != GENERIC and not g.whole and g.chance(0.06):
        length = g.rng.choice([0, 15, 16, 17, length + 4, length - 4, 0xffff, 0xffffffff])
    return padded(struct.pack("<IHHII", mask(length, 4), kind, flags, g.rng.choice([0, 1, 0xffffffff]), g.rng.choice([0, 1, 2])) + data)


def datagram(protocol):
    def make(g):
        g.whole = False
        if protocol == UEVENT and g.chance(0.9):
            data = g.rng.choice([b"add@/devices/x\0ACTION=add\0SEQNUM=1\0", b"libudev\0\xfe\xed\xca\xfe" + number(g, 28) + b"ACTION=add\0", b"libudev\0" + number(g, 4)])
        else:
            data = b"".join(message(g, protocol) for _ in range(g.rng.choice([1, 1, 1, 2, 3])))
        if not g.whole and g.chance(0.05):
            data = data[:g.rng.randrange(len(data) + 1)]
        g.lens["message"] = len(data)
        return g.put(data)
    return Fn(make)


NAMES = {ROUTE: "route", SOCK_DIAG: "sock_diag", NFLOG: "nflog", XFRM: "xfrm", SELINUX: "selinux", AUDIT: "audit", NETFILTER: "netfilter", UEVENT: "uevent",
         GENERIC: "generic", CRYPTO: "crypto"}
for protocol, name in NAMES.items():
    weight = {ROUTE: 8, SOCK_DIAG: 6, NETFILTER: 2, GENERIC: 2, CRYPTO: 2}.get(protocol, 1)
    call("sendto", Const(4, 40 + protocol), datagram(protocol), Len("message"), Const(4, 0), Const(0, 0), Const(4, 0), result="len", label="netlink:" + name,
         weight=weight)
