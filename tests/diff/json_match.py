"""Says whether a line of JSON (doc/json.md) tells what the line of text tells about the same call.

The JSON leads: each kind of value knows how it may look as text, abbreviated (-X abbrev) or with numbers and names
(-X verbose), and eats that from the line; what follows is up to whatever contains it. The text is one with names of
arguments (-N), so that those are compared too.
"""
import errno
import os
import re
import socket

MOST_STEPS = 200000  # a line that needs more is a wrong one
ABBREV, VERBOSE = "abbrev", "verbose"
NUMBER = re.compile(r"0x[0-9a-f]+|-?\d+")
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.S)
CUT = re.compile(rb"[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2}")  # a character without its end
ESCAPE = re.compile(rb"\\(x[0-9a-f]{2}|[0-7]{1,3}|.)", re.S)
LETTERS = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"f": b"\f", b"v": b"\v", b'"': b'"', b"\\": b"\\", b"a": b"\a",
           b"b": b"\b", b"<": b"<", b">": b">"}
UNKNOWN = re.compile(r" /\* (?:(?:1<<)?[\w?]*\?[\w?]*(?:-1)?|[A-Z_]+_) \*/")  # 0x40 /* MAP_??? */
SECONDS = re.compile(r" /\* (\d+\.\d{2,3}) s \*/")
# An address of a link, which strace cuts to the length that the number of the message's family has as one of hardware.
OF_LINK = re.compile(r"IFLA_(?:ADDRESS|BROADCAST|PERM_ADDRESS)(?: \*/)?\}, $")
CUT_LINK = (1, 2, 6, 7, 8, 16, 20)
AGAIN = re.compile(r"(response_len)=")  # of SG_IO, which its struct shows twice
NOTE = re.compile(r"<((?:[^<>]|->|<->)*(<[^<>]*>)?)>")
INDEX = re.compile(r"\[([^]]*)\]=")
ERRORS = {**errno.errorcode, 133: "EHWPOISON"}
RESTARTS = {512: "ERESTARTSYS", 513: "ERESTARTNOINTR", 514: "ERESTARTNOHAND", 516: "ERESTART_RESTARTBLOCK"}


def unescape(text):
    def one(m):
        what = m.group(1)
        if what[:1] == b"x":
            return bytes([int(what[1:], 16)])
        if what[:1].isdigit():
            return bytes([int(what, 8) & 255])
        return LETTERS[what]
    return ESCAPE.sub(one, text.encode("latin-1"))


def same_number(text, n):
    """Whether the digits say n; in hexadecimal a negative one has as many as its type."""
    if re.fullmatch(r"0[0-7]+", text):
        return int(text, 8) == n
    if not text.startswith("0x"):
        return int(text) == n
    v = int(text, 16)
    return v == n or n < 0 and any(v == n & (1 << bits) - 1 for bits in (8, 16, 32, 64))


def octal(n):
    return ("0" if n > 0o77 else "") + f"{n:03o}"


def json_int(v):
    """The integer that v is, or None."""
    if isinstance(v, int) and not isinstance(v, bool):
        return v
    if isinstance(v, dict) and "int" in v:
        return int(v["int"])
    return None


# In the text of -N, as strace has it: whatever JSON calls them by the request.
TEXT_NAMES = {"ioctl": ("fd", "op", "argp")}
# A request's own word for its argument.
REQUEST_NAMES = re.compile(r"op=.*?(?:FS_IOC(?:32)?_[GS]ETFLAGS|FS_IOC_GET(?:FSUUID|FSSYSFSPATH|LBMD_CAP)|TUN[GS]ETIFF|TUNSETQUEUE).*?, (arg|attr|ifr)=")


def arguments(o, text):
    args = list(o["args"].items())
    names = TEXT_NAMES.get(o["name"], ())
    request = names and REQUEST_NAMES.search(text)
    if request:
        names = (*names[:2], request.group(1))
    return [(names[i] if i < len(names) else name, v) for i, (name, v) in enumerate(args)]


class Matcher:
    """Methods that match at a place of the text yield the places where what they matched may end."""

    def __init__(self, text, style):
        self.text = text
        self.style = style
        self.far = 0  # where the last hope died
        self.want = None
        self.steps = 0

    # ---- pieces ----

    def word(self, at, word):
        if self.text.startswith(word, at):
            yield at + len(word)
        else:
            self.miss(at, word)

    def miss(self, at, want):
        if at >= self.far:
            self.far, self.want = at, want

    def maybe(self, at, pattern):
        m = pattern.match(self.text, at)
        if m:
            yield m.end()
        yield at

    def number(self, at, n):
        m = NUMBER.match(self.text, at)
        if m and same_number(m.group(), n):
            yield m.end()
        else:
            self.miss(at, n)

    def series(self, at, steps):
        """One after another; a step is a function of a place."""
        if not steps:
            yield at
            return
        for there in steps[0](at):
            yield from self.series(there, steps[1:])

    def run(self, at, steps):
        """The same for long lists: each step ends at the first place that it offers."""
        for step in steps:
            at = next(iter(step(at)), None)
            if at is None:
                return
        yield at

    def quoted(self, at, data, more, nul_last=False):
        """nul_last: where the text leaves out a NUL at the end."""
        m = QUOTED.match(self.text, at)
        if nul_last and m and data[-1:] == b"\0" and unescape(m.group(1)) == data[:-1]:
            yield m.end()
            return
        if not m or unescape(m.group(1)) != data:
            self.miss(at, data)
        elif more:
            yield from self.word(m.end(), "...")
        else:
            yield m.end()

    def symbol(self, at, name, v):
        """A name in the place of a number, or beside it."""
        if self.style == ABBREV:
            yield from self.word(at, name)
        bare = re.sub(r" /\* .*? \*/", "", name)
        for there in self.number(at, v):
            yield from self.word(there, f" /* {bare} */")

    # ---- values ----

    def value(self, at, v, name=None):
        """The ends of what stands for v, each once: what is ambiguous many times must not take for ever."""
        ends = set()
        for there in self.any_value(at, v, name):
            if there not in ends:
                ends.add(there)
                yield there

    def any_value(self, at, v, name):
        self.steps += 1
        if self.steps > MOST_STEPS:
            return
        if isinstance(v, dict) and "comments" in v:
            inner = {k: e for k, e in v.items() if k != "comments"}
            if list(inner) == ["value"]:
                inner = inner["value"]
            for there in self.value(at, inner, name):
                yield from self.word(there, "".join(f" /* {c} */" for c in v["comments"]))
            return
        if v is None:
            yield from self.word(at, "NULL")
        elif isinstance(v, str):
            yield from self.quoted(at, v.encode(), False, name == "value")
        elif isinstance(v, list):
            yield from self.group(at, "[", ", ", "]", [(None, e) for e in v])
        elif isinstance(v, int):
            yield from self.integer(at, v)
        else:
            yield from getattr(self, "on_" + next(iter(v)))(at, v, name)

    def integer(self, at, n):
        for there in self.number(at, n):
            m = SECONDS.match(self.text, there)  # ticks
            yield m.end() if m and m.group(1) in (f"{n // 100}.{n % 100:02}", f"{n // 1000}.{n % 1000:03}") else there
        yield from self.network(at, n, str(n))

    def network(self, at, n, words, unknown=False):
        """A number whose bytes are in the network's order: htons(80), "\x00\x50" /* htons(80) */"""
        for name, size in ("htons(", 2), ("htonl(", 4), ("htobe64(", 8):
            if 0 <= n < 1 << 8 * size:
                yield from self.meant(at, lambda p: self.quoted(p, n.to_bytes(size, "big"), False), lambda p: self.series(p, [
                    lambda q: self.word(q, name + words), lambda q: self.maybe(q, UNKNOWN) if unknown else [q],
                    lambda q: self.word(q, ")")]))

    def on_int(self, at, v, _):
        yield from self.integer(at, int(v["int"]))

    def on_value(self, at, v, name):
        yield from self.value(at, v["value"], name)

    def on_hex(self, at, v, name):
        data = bytes.fromhex(v["hex"])
        yield from self.quoted(at, data, v.get("truncated"), name == "value")
        if len(data) == 7:
            yield from self.callsign(at, data)

    def callsign(self, at, data):
        """An address of AX.25: characters moved one bit up, and a number."""
        words = "".join(chr(c >> 1) for c in data[:6]).rstrip(" ")
        ssid = data[6] >> 1 & 15
        words = f"{words}-{ssid}" if words or ssid else "*"
        yield from self.word(at, words)
        for there in self.word(at, "{ax25_call="):
            for end in self.quoted(there, data, False):
                for close in self.word(end, "}"):
                    yield from self.maybe(close, re.compile(re.escape(f" /* {words} */")))

    def on_text(self, at, v, name):
        data = v["text"].encode()
        yield from self.quoted(at, data, v.get("truncated"), name == "value")
        m = QUOTED.match(self.text, at)
        more = m and unescape(m.group(1))
        if v.get("truncated") and m and more.startswith(data) and CUT.fullmatch(more[len(data):]):
            yield from self.word(m.end(), "...")

    def on_address(self, at, v, _):
        yield from self.word(at, v["address"])

    def on_enum(self, at, v, _):
        n = json_int(v["value"])
        if v["enum"] is not None:
            yield from self.symbol(at, v["enum"], n)
        else:
            for there in self.number(at, n):
                yield from self.maybe(there, UNKNOWN)
        yield from self.network(at, n, v["enum"] or (hex(n) if n else "0"), not v["enum"])

    def names(self, at, names):
        """A|B|0x40"""
        steps = []
        for i, n in enumerate(names):
            if i:
                steps.append(lambda p: self.word(p, "|"))
            steps.append(lambda p, n=n: self.word(p, n))
            if n.startswith("0x"):
                steps.append(lambda p: self.maybe(p, UNKNOWN))
        yield from self.series(at, steps)

    def on_flags(self, at, v, _):
        n = json_int(v["value"])
        names = v["flags"]
        named = [x for x in names if not x.startswith("0x")]
        if not named and names != [f"{n:#x}"] * (n > 0):
            self.miss(at, n)
            return
        if self.style == ABBREV:
            if names:
                yield from self.names(at, names)
            else:
                yield from self.word(at, "0")
        for there in self.number(at, n):
            if named:
                for inside in self.word(there, " /* "):
                    for end in self.names(inside, names):
                        yield from self.word(end, " */")
            else:
                yield from self.maybe(there, UNKNOWN)
                yield from self.word(there, f" /* {names and names[0]} /* MAP_??? */ */")
        if not n:
            yield at  # where it is or-ed with others

    def on_fd(self, at, v, _):
        ends = self.symbol(at, v["name"], v["fd"]) if "name" in v else self.number(at, v["fd"])
        for there in ends:
            yield from self.note(there, v)

    def note(self, at, v):
        """<what a descriptor is>"""
        m = NOTE.match(self.text, at)
        if not m:
            if "path" in v:
                self.miss(at, v["path"])
            else:
                yield at
            return
        words, mask = self.noted(v.get("path")), v.get("mask")
        if "info" in v:
            words = self.noted(v["info"])
        elif mask:
            there = next(self.value(at + len("<signalfd:"), mask), None)
            if there and self.text.startswith("<signalfd:", at):
                yield from self.word(there, ">")
            return
        elif "device" in v and m.group(2):
            words += b"<" + self.noted(v["device"]) + b">"
        if words == unescape(m.group(1)):
            yield from self.word(m.end(), "(deleted)" if v.get("deleted") else "")
        else:
            self.miss(at, words)

    @staticmethod
    def noted(v):
        if isinstance(v, str):
            return v.encode()
        return bytes.fromhex(v["hex"]) if v else None

    def on_struct(self, at, v, _):
        fields = list(v["struct"].items())
        if self.text.startswith("[", at):
            yield from self.group(at, "[", ", ", "]", fields, self.element)
        else:
            yield from self.group(at, "{", ", ", "}", fields, lambda p, n, e: self.field(p, n, e, v["struct"]))

    def on_more(self, at, v, _):
        if v["more"] is True:
            yield from self.word(at, "...")

    def on_fault(self, at, v, _):
        yield from self.word(at, f"... /* {v['fault']} */")

    def on_signal(self, at, v, _):
        if v["signal"] is None:
            yield from self.number(at, json_int(v["value"]))
        else:
            yield from self.symbol(at, v["signal"], v["value"])

    def on_errno(self, at, v, _):
        if v["errno"] is None:
            yield from self.number(at, json_int(v["value"]))
        else:
            yield from self.symbol(at, v["errno"], json_int(v["value"]))

    def meant(self, at, before, meaning):
        """What it means, or that behind the number."""
        if self.style == ABBREV:
            yield from meaning(at)
            return
        for there in before(at):
            yield from self.series(there, [lambda p: self.word(p, " /* "), meaning, lambda p: self.word(p, " */")])

    def on_mode(self, at, v, _):
        mode = json_int(v["mode"])
        if v["permissions"] != f"{mode & 0o7777 if 'type' in v else mode:04o}":
            self.miss(at, v)
            return
        if not v.get("type") and ("type" not in v or mode & 0o170000):
            yield from self.octal(at, mode)
            return
        bits = [n for n, b in (("S_ISUID", 0o4000), ("S_ISGID", 0o2000), ("S_ISVTX", 0o1000)) if mode & b]
        words = "|".join([v["type"]] * (v["type"] is not None) + [*bits, octal(mode & ~0o177000)])
        yield from self.meant(at, lambda p: self.octal(p, mode), lambda p: self.word(p, words))

    def octal(self, at, n):
        yield from self.word(at, octal(n))

    def on_device(self, at, v, _):
        yield from self.meant(at, lambda p: self.number(p, json_int(v["value"])),
                              lambda p: self.word(p, "makedev({}, {})".format(*[hex(n) if n else "0" for n in v["device"]])))

    def on_wait(self, at, v, _):
        status = v["value"]
        sig = v.get("signal") or str(status >> 8 * (v["wait"] == "stopped") & 127)
        if sig.startswith("SIGRT_") and v["wait"] == "killed":
            sig = f"SIGRT_{(status & 127) - 32}"
        core, syscall = v.get("core", False), v.get("syscall", False)
        words, rest = {
            "stopped": (f"WIFSTOPPED(s) && WSTOPSIG(s) == {sig}" + " | 0x80" * syscall, status & ~0xffff),
            "killed": (f"WIFSIGNALED(s) && WTERMSIG(s) == {sig}" + " && WCOREDUMP(s)" * core, status & ~0xff),
            "exited": (f"WIFEXITED(s) && WEXITSTATUS(s) == {v.get('status')}", status & ~0xff00),
            "continued": ("WIFCONTINUED(s)", 0),
        }.get(v["wait"], (None, 0))
        if not words:
            yield from self.number(at, status & 0xffffffff)
            return
        event, rest = rest >> 16 & 0xffff, rest & 0xffff
        steps = [lambda p: self.word(p, "{" + words + "}")]
        if event:
            steps.append(lambda p: self.word(p, "|"))
            steps.append(lambda p: self.on_enum(p, {"enum": v["event"], "value": event}, None))
            steps.append(lambda p: self.word(p, "<<16"))
        if rest:
            steps.append(lambda p: self.word(p, f"|{rest:#x}"))
        yield from self.series(at, steps)

    def address_of(self, at, data, meanings):
        if not any(meanings):
            yield from self.quoted(at, data, False)
        for words in meanings:
            yield from self.meant(at, lambda p: self.quoted(p, data, False), lambda p, w=words: self.word(p, w))

    def on_ip(self, at, v, name):
        ip = v["ip"]
        if ":" in ip:
            yield from self.address_of(at, socket.inet_pton(socket.AF_INET6, ip), [
                f'inet_pton(AF_INET6, "{ip}")', f'inet_pton(AF_INET6, "{ip}", &{name})'])
        else:
            yield from self.address_of(at, self.room(at, socket.inet_pton(socket.AF_INET, ip)), [f'inet_addr("{ip}")'])

    def room(self, at, data):
        """All bytes that there is room for, in the verbose style."""
        m = QUOTED.match(self.text, at)
        room = unescape(m.group(1)) if m else b""
        return room if room.startswith(data) else data

    def on_hwaddr(self, at, v, _):
        words = v["hwaddr"]
        data = bytes.fromhex(words.replace(":", ""))
        cut = [words[:3 * n - 1] for n in CUT_LINK if n < len(data)] if OF_LINK.search(self.text, max(0, at - 60), at) else []
        yield from self.address_of(at, self.room(at, data), [words] + cut)

    def sigset(self, at, names, inverted):
        m = re.compile(r"(~?)\[([^]]*)\]").match(self.text, at)
        if not m:
            self.miss(at, names)
            return
        words = re.sub(r"(\d+)( /\* (\w+) \*/)?", r"\3", m.group(2)) if self.style == VERBOSE else m.group(2)
        have = {"SIG" + w for w in words.split()}
        want = set(names)
        if bool(m.group(1)) != inverted:
            pass
        if have == want:
            yield m.end()
        else:
            self.miss(at, names)

    def on_signals(self, at, v, _):
        yield from self.sigset(at, v["signals"], False)

    def on_signals_except(self, at, v, _):
        yield from self.sigset(at, v["signals_except"], True)

    def on_uuid(self, at, v, _):
        yield from self.word(at, v["uuid"])

    def on_call(self, at, v, _):
        yield from self.group(at, v["call"] + "(", ", ", ")", [(None, e) for e in v["args"]])

    def members(self, at, v, sign):
        yield from self.group(at, "", sign, "", [(None, e) for e in v])

    def on_change(self, at, v, _):
        yield from self.members(at, v["change"], " => ")

    def on_or(self, at, v, _):
        yield from self.members(at, v["or"], "|")

    def on_sum(self, at, v, _):
        yield from self.members(at, v["sum"], "+")

    def on_shift(self, at, v, _):
        yield from self.members(at, v["shift"], "<<")

    def on_parts(self, at, v, _):
        yield from self.members(at, v["parts"], "")

    def on_set(self, at, v, _):
        yield from self.group(at, "[", " ", "]", [(None, e) for e in v["set"]])

    def on_either(self, at, v, _):
        """Two forms: one is shown, or the second as a remark."""
        for e in v["either"]:
            yield from self.value(at, e)
        if self.style != ABBREV:
            first, second = v["either"]
            yield from self.series(at, [lambda p: self.value(p, first), lambda p: self.word(p, " /* "),
                                        lambda p: self.names_of(p, second), lambda p: self.word(p, " */")])

    def names_of(self, at, v):
        """As it is in the abbreviated style, also in others."""
        m = Matcher(self.text, ABBREV)
        yield from m.value(at, v)
        if m.far > self.far:
            self.far, self.want = m.far, m.want

    def on_word(self, at, v, _):
        for there in self.word(at, v["word"]):
            if "value" in v:
                yield from self.value(there, v["value"])
            else:
                yield there

    def on_ifindex(self, at, v, _):
        if "name" in v:
            yield from self.meant(at, lambda p: self.number(p, v["ifindex"]),
                                  lambda p: self.word(p, f'if_nametoindex("{v["name"]}")'))
        else:
            yield from self.number(at, v["ifindex"])

    # ---- groups ----

    def field(self, at, name, v, struct=()):
        if name == "...":
            yield from self.word(at, "...")
            return
        if name and not name.startswith("#"):
            if "..." in struct and self.text.startswith("..., ", at):
                at += len("..., ")  # JSON has one of them
            if self.text.startswith(name + "=", at):
                yield from self.value(at + len(name) + 1, v, name)
            elif isinstance(v, dict) and "ip" in v or self.text.startswith(" => ", at - 4) or \
                    self.text.startswith(("[[", "[]"), at):
                yield from self.value(at, v, name)
            else:
                again = AGAIN.match(self.text, at)
                if again and again.group(1) in struct and not self.text.startswith(name + "=", at):
                    for there in self.value(again.end(), struct[again.group(1)]):
                        yield from self.series(there, [lambda p: self.word(p, ", "), lambda p: self.field(p, name, v)])
                self.miss(at, name + "=")
        else:
            yield from self.value(at, v)

    def element(self, at, name, v):
        """Of an array whose elements have names."""
        if name == "..." or isinstance(v, dict) and "fault" in v:
            yield from self.field(at, name, v)
            return
        m = INDEX.match(self.text, at)
        if m and name in re.split(r" /\* | \*/", m.group(1)):
            yield from self.value(m.end(), v)
        else:
            self.miss(at, f"[{name}]=")

    def group(self, at, opener, sign, closer, members, field=None):
        field = field or self.field
        signs = [sign] if isinstance(sign, str) else sign
        steps = [lambda p: self.word(p, opener)]
        for i, (name, v) in enumerate(members):
            if i:
                steps.append(lambda p: [e for x in signs for e in self.word(p, x)])
            steps.append(lambda p, name=name, v=v: field(p, name, v))
        steps.append(lambda p: self.word(p, closer))
        yield from (self.series if len(steps) < 100 else self.run)(at, steps)

    # ---- the line ----

    def result(self, at, o):
        if "errno" in o and o["result"] == -1:
            code = o["errno"]
            name = RESTARTS.get(code, ERRORS.get(code))
            if o["error"] != name:
                self.miss(at, name)
            elif code in RESTARTS:
                for there in self.word(at, f"? {name} ("):
                    yield self.text.find(")", there) + 1
            else:
                yield from self.word(at, f"-1 {name} ({os.strerror(code)})" if name else f"-1 (errno {code})")
        else:
            yield from self.value(at, o["result"])

    def details(self, at, o):
        if "details" not in o:
            yield at
            return
        yield from self.group(at, " (", ", ", ")", list(o["details"].items()), self.detail)

    def detail(self, at, name, v):
        if self.text.startswith(name + " ", at):
            at += len(name) + 1
        yield from self.value(at, v)
        yield from self.names_of(at, v)

    def line(self, o):
        resumes = re.compile(r"<\.\.\. resuming interrupted [\w ]+ \.\.\.>") if o["name"] == "restart_syscall" else None
        steps = [lambda p: self.word(p, o["name"] + "("),
                 lambda p: self.maybe(p, resumes) if resumes else [p],
                 lambda p: self.group(p, "", (", ", " => "), ")", arguments(o, self.text)),
                 lambda p: self.maybe(p, re.compile(" +")),
                 lambda p: self.word(p, "= "),
                 lambda p: self.result(p, o),
                 lambda p: self.details(p, o)]
        for end in self.series(0, steps):
            if end == len(self.text):
                return True
            self.miss(end, "the end")
        return False


def compare(text, o, style):
    """What is wrong, in words, or None."""
    m = Matcher(text, style)
    if m.line(o):
        return None
    return f"JSON wants {m.want!r} at {text[m.far:m.far + 60]!r} behind {text[max(0, m.far - 60):m.far]!r}"
