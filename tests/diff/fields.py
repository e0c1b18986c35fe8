"""Fields of structs in a line of a trace, as text: `name=value` between `{` or `, ` and `, ` or `}`."""
import re

# Said of bytes that have no field.
EXTRA = re.compile(r', (?:\.\.\.|extra_data="((?:\\x[0-9a-f]{2})*)"(?:\.\.\.)? /\* bytes \d+\.\.(\d+) \*/)(?=\})')


def value_end(line, at):
    """Where the value that begins at `at` ends; the end of the line if it never does."""
    closers = []
    while at < len(line):
        c = line[at]
        if c == '"':
            at += 1
            while at < len(line) and line[at] != '"':
                at += 1 + (line[at] == "\\")
        elif line.startswith("/*", at):
            end = line.find("*/", at + 2)
            at = len(line) if end < 0 else end + 1
        elif c in "{[(" or c == "<" and line[at - 1:at].isalnum():
            closers.append({"{": "}", "[": "]", "(": ")", "<": ">"}[c])
        elif closers and c == closers[-1]:
            closers.pop()
        elif not closers and c in ",}])":
            return at
        at += 1
    return at


def cut(line, names):
    """The line without the fields of these names, and the names that it had."""
    found = set()
    pattern = re.compile(r"(?:(?<=\{)|(?<=, ))(" + "|".join(map(re.escape, names)) + r")=")
    at = 0
    while (m := pattern.search(line, at)) is not None:
        found.add(m.group(1))
        start, end = m.start(), value_end(line, m.end())
        if line[:start].endswith(", "):
            start -= 2
        elif line.startswith(", ", end):
            end += 2
        line = line[:start] + line[end:]
        at = max(start - 2, 0)
    return line, found


def has(line, name):
    return f"{{{name}=" in line or f", {name}=" in line


def same_rest(few, many):
    """Whether what a line says of bytes without a field agrees: `few` has more fields than `many`."""
    if few is None or few.group(1) is None:  # nothing, or "..."
        return few is None or many is not None
    return many is not None and many.group(1) is not None and few.group(2) == many.group(2) and \
        many.group(1).endswith(few.group(1))


def without(a, b, only_a, only_b):
    """Two lines without the fields that only one of them may have, and their names; None if the two
    do not agree about the bytes that are left.  `...` among the names: b may know more bytes than a
    even if it shows no field for them."""
    a, in_a = cut(a, only_a) if only_a else (a, set())
    only_b = [n for n in only_b if n == "..." or not has(a, n)]
    b, in_b = cut(b, only_b) if only_b else (b, set())
    rest_a, rest_b = EXTRA.search(a), EXTRA.search(b)
    if not in_a and not in_b and "..." in only_b and rest_a and same_rest(rest_b, rest_a):
        in_b = {"..."}
    if not in_a and not in_b:
        return a, b, set()
    if in_b and not in_a and not same_rest(rest_b, rest_a) or in_a and not in_b and not same_rest(rest_a, rest_b):
        return None
    return EXTRA.sub("", a), EXTRA.sub("", b), in_a | in_b


ATTR = re.compile(r"nla_type=((?:0x[0-9a-f]+|\w+)(?:[|\w]| /\*[^*]*\*/)*)\}, ")


def attr_type(text):
    """The number and the name of a netlink attribute's type, without flags; None for what is not there."""
    last = text.split("|")[-1] if "*/|" in text or "/*" not in text else text[text.rfind("|0x") + 1:]
    number = re.match(r"0x[0-9a-f]+|\d+", last)
    name = re.search(r"[A-Z]\w+", last)
    return number and int(number.group(0), 0), name and name.group(0)


def without_known(a, b, known, head, span):
    """Two lines in which what the heads of known types (name -> number) are of is cut out where the two differ, and the
    names that were found.  span says from where to where, of a line and the match of a head in it."""
    found = set()
    at_a = at_b = 0
    while True:
        ma, mb = head.search(a, at_a), head.search(b, at_b)
        if not ma or not mb:
            return a, b, found
        at_a, at_b = ma.end(), mb.end()
        number, name = attr_type(mb.group(1))
        meant = [n for n, v in known.items() if n == name or v == number and not name]
        (start_a, end_a), (start_b, end_b) = span(a, ma), span(b, mb)
        if meant and a[start_a:end_a] != b[start_b:end_b]:
            found.update(meant)
            a, b = a[:start_a] + a[end_a:], b[:start_b] + b[end_b:]
            at_a, at_b = start_a, start_b


def without_attrs(a, b, known):
    """Without the values of netlink attributes of the known types, and these types."""
    return without_known(a, b, known, ATTR, lambda line, m: (m.start(), value_end(line, m.end())))


MESSAGE = re.compile(r"nlmsg_type=((?:0x[0-9a-f]+|\w+)(?: /\*[^*]*\*/)?), [^{}]*\}, ")


def rest_end(line, at):
    """Where the list or struct ends in which `at` is."""
    end = value_end(line, at)
    while line[end:end + 1] == ",":
        end = value_end(line, end + 1)
    return end


def without_messages(a, b, known):
    """Without the payload of netlink messages of the known types."""
    return without_known(a, b, known, MESSAGE, lambda line, m: (m.end(), rest_end(line, m.end())))


HEADER = re.compile(r"nlmsg_pid=[^{}]*\}, ")
BYTES = re.compile(r'"((?:\\x[0-9a-f]{2}){4,})"(\.\.\.)?')
GENERIC = re.compile(r"\{cmd=([^{},]*), version=(\d+)(?:, reserved=(0x[0-9a-f]+))?\}(, )?")
ADDRESS = re.compile(r"0x[0-9a-f]+")
PAGE, LONGEST = 4096, 202  # no style shows more bytes of a string


def generic_agrees(shown, address, head):
    """Whether bytes, or the address of such that go on behind a page, are what a header of generic netlink says."""
    if not shown:
        return int(address.group(), 16) % PAGE > PAGE - LONGEST
    data = bytes.fromhex(shown.group(1).replace("\\x", ""))
    number = re.match(r"0x[0-9a-f]+|0$", head.group(1))
    reserved = int(head.group(3) or "0", 16)
    return (not number or int(number.group(), 16) == data[0]) and int(head.group(2)) == data[1] and \
        reserved == int.from_bytes(data[2:4], "little") and bool(head.group(4)) == bool(data[4:] or shown.group(2))


def without_generic(a, b):
    """Two lines without what is behind headers of generic netlink where a has bytes and b says what they mean, and
    whether there was any."""
    found = False
    at_a = at_b = 0
    while True:
        ma, mb = HEADER.search(a, at_a), HEADER.search(b, at_b)
        if not ma or not mb:
            return a, b, found
        at_a, at_b = ma.end(), mb.end()
        head, shown = GENERIC.match(b, at_b), BYTES.match(a, at_a)
        address = ADDRESS.match(a, at_a)
        if not head or not shown and not address:
            continue
        end = value_end(b, head.end()) if head.group(4) else head.end()
        if generic_agrees(shown, address, head):
            found = True
            a, b = a[:at_a] + a[value_end(a, at_a):], b[:at_b] + b[end:]


def without_structs(line, heads):
    """The line with nothing in the structs that begin with one of these fields (name=value) but that, and the
    fields that were found."""
    found = set()
    for head in heads:
        at = 0
        while (at := line.find("{" + head, at)) >= 0:
            start = at + 1 + len(head)
            end = rest_end(line, start)
            if line[start:start + 1] in (",", " ", "}"):
                found.add(head)
                line = line[:start] + line[end:]
            at = start
    return line, found
