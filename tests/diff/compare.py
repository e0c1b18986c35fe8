"""Says whether two lines of a trace are equal, and if not whether we know why.

The files in known-differences/ have one pattern a line:

    names CALLS NAME...           # reason
    order CALLS NAME...           # reason
    fields CALLS NAME...          # reason
    attrs CALLS NAME=NUMBER...    # reason
    messages CALLS NAME=NUMBER... # reason
    generic CALLS                 # reason
    structs CALLS FIELD=VALUE...  # reason
    result CALLS                  # reason
    text CALLS /REGEX/ /REGEX/    # reason

CALLS is a glob of labels.  `names`: constants that are newer than strace 6.1; where strace
printed a number, and tattle an or of names with the same value, of which all that strace did not print are
listed, the lines are equal.  `order`: flags of which the two print the same, but in another order.  `fields`: fields of structs that tattle shows and strace 6.1 does not know (with a
minus before the name: the other way round); all else must be equal, and what the two say of bytes without a
field must agree.  `attrs`, `messages`: netlink attributes, and messages, of which strace
does not decode what is in them; all else must be equal.  `generic`: strace shows messages of generic netlink as bytes; the
first four must be those of tattle's header, all else must be equal.  `structs`: structs that begin with this field, of which strace does not
decode what follows.  `result`: only one of them takes the result for a descriptor, and shows its path.  `text`: what differs in strace's line and in tattle's match the two expressions; \\1 in the
second is what the first one's group 1 matched.
"""
import collections
import difflib
import fnmatch
import os
import re

import fields

TOKEN = re.compile(r"/\*.*?\*/|\w+|\s+|.", re.S)


def tokens(line):
    return TOKEN.findall(line)


def hunks(a, b):
    """Pairs of texts that differ."""
    return changes(tokens(a), tokens(b))


def unpad(line):
    """Without the spaces that bring the result to its column."""
    return re.sub(r"\) += ", ") = ", line)


def trim(ta, tb):
    """What is left of two lists without their common head and tail, and the length of the head."""
    n, most = 0, min(len(ta), len(tb))
    while n < most and ta[n] == tb[n]:
        n += 1
    m = 0
    while m < most - n and ta[-1 - m] == tb[-1 - m]:
        m += 1
    return ta[n:len(ta) - m], tb[n:len(tb) - m], n


def by_comma(words):
    """Tokens in pieces, each of which ends with a comma."""
    out = [()]
    for w in words:
        out[-1] += (w,)
        if w == ",":
            out.append(())
    return out if out[-1] else out[:-1]


def changes(ta, tb):
    """Pairs of texts that differ, of lists of tokens."""
    ta, tb, _ = trim(ta, tb)
    if len(ta) + len(tb) > 600:  # difflib is quadratic
        fa, fb = by_comma(ta), by_comma(tb)
        if 4 < len(fa) + len(fb) < 4000:
            ops = difflib.SequenceMatcher(None, fa, fb, autojunk=False).get_opcodes()
            if len(ops) > 1:
                return [h for op, i1, i2, j1, j2 in ops if op != "equal"
                        for h in changes(sum(fa[i1:i2], ()), sum(fb[j1:j2], ()))]
        if len(ta) == len(tb):
            return [(x, y) for x, y in zip(ta, tb) if x != y]
        return [("".join(ta), "".join(tb))]
    out = []
    for op, i1, i2, j1, j2 in difflib.SequenceMatcher(None, ta, tb, autojunk=False).get_opcodes():
        if op != "equal":
            out.append(("".join(ta[i1:i2]), "".join(tb[j1:j2])))
    return out


def shape(a, b):
    """Differences that are of one kind have the same shape: what stands before the first one,
    and its first words, without numbers and strings."""
    ta, tb = tokens(unpad(a)), tokens(unpad(b))
    ra, rb, n = trim(ta, tb)
    before = [t for t in ta[max(0, n - 8):n] if re.match(r"[A-Za-z_]", t)][-1:]
    key = "".join(before) + "[" + "".join(ra[:4]) + "|" + "".join(rb[:4]) + "]"
    return re.sub(r"0x[0-9a-f]+|\d+", "#", key)


class Known:
    def __init__(self, folder, facts):
        self.facts = facts
        self.names = []
        self.orders = []
        self.texts = []
        self.fields = []
        self.results = []
        self.attrs = []
        self.messages = []
        self.generic = []
        self.structs = []
        self.rules = []  # all lines
        self.used = collections.Counter()
        self.proposed = collections.defaultdict(set)  # names that might be listed
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), encoding="utf-8") as f:
                for n, line in enumerate(f, 1):
                    self._line(line, f"{name}:{n}")

    def _line(self, line, n):
        line, _, reason = line.partition(" # ")
        line = line.strip()
        if not line or line.startswith("#"):
            return
        if not reason.strip():
            raise SystemExit(f"known-differences/{n}: no reason")
        kind, globs, *rest = line.split(None, 2)
        rest = rest[0] if rest else ""
        if kind == "names":
            self.rules.append(line)
            self.names.append((globs, rest.split()))
        elif kind == "order":
            self.rules.append(line)
            self.orders.append((globs, rest.split()))
        elif kind == "fields":
            self.rules.append(line)
            self.fields.append((globs, rest.split()))
        elif kind in ("attrs", "messages"):
            self.rules.append(line)
            (self.attrs if kind == "attrs" else self.messages).append((globs, {n: int(v, 0) for n, v in (x.split("=") for x in rest.split())}))
        elif kind == "structs":
            self.rules.append(line)
            self.structs.append((globs, rest.split()))
        elif kind in ("result", "generic"):
            self.rules.append(line)
            (self.results if kind == "result" else self.generic).append((globs, line))
        elif kind == "text":
            m = re.fullmatch(r"/(.*)/ +/(.*)/", rest)
            if not m:
                raise SystemExit(f"known-differences/{n}: want /REGEX/ /REGEX/")
            self.rules.append(line)
            second = m.group(2) if "\\1" in m.group(2) else re.compile(m.group(2), re.S)
            self.texts.append((globs, re.compile(m.group(1), re.S), second, line))
        else:
            raise SystemExit(f"known-differences/{n}: no such kind: {kind}")

    @staticmethod
    def _applies(globs, label):
        return any(fnmatch.fnmatch(label, g) for g in globs.split(","))

    def _value(self, word):
        total = 0
        for w in word.strip().strip("|").split("|"):
            if re.fullmatch(r"0x[0-9a-f]+|[1-9]\d*|0", w):
                total |= int(w, 0)
            elif re.fullmatch(r"0[0-7]+", w):
                total |= int(w, 8)
            elif w in self.facts.constants:
                total |= self.facts.constants[w]
            else:
                return None
        return total

    def _same(self, x, y):
        """Whether both have one value, where names that tools/facts lacks have the bits that are left."""
        words = [w for w in y.split("|") if w[:1].isdigit() or w in self.facts.constants]
        rest = [w for w in y.split("|") if w not in words and w not in x.split("|")]
        known = [w for w in x.split("|") if w[:1].isdigit() or w in self.facts.constants]
        a, b = self._value("|".join(known) or "0"), self._value("|".join(words) or "0")
        if a is None or b is None:
            return False
        return bool(b & ~a == 0 and a != b) if rest else a == b

    def _new_names(self, x, y):
        """Names in y for what is a number in x, if both have the same value: 0x60 /* FOO_??? */ against
        FOO_NEW|0x20, or 0x60 /* FOO_??? */ against 0x60 /* FOO_NEW|0x20 */."""
        def parts(text):
            m = re.fullmatch(r"(.*?)(?:\s*/\*\s*(.*?)\s*\*/)?", text, re.S)
            number, words = m.group(1).strip("| "), m.group(2) or ""
            return number, words if not re.search(r"\?\?", words) else ""
        head = os.path.commonprefix([x, y])
        head = head[:head.rfind("*/|") + 3] if "*/|" in head else ""  # 0xc /* FAN_CLASS_??? */|…
        x, y = x[len(head):], y[len(head):]
        tail = os.path.commonprefix([x[::-1], y[::-1]])[::-1]
        tail = tail[tail.find("|"):] if "|" in tail else ""  # 0x8 /* MAP_??? */|…
        if tail and x.endswith("*/" + tail):
            x, y = x[:len(x) - len(tail)], y[:len(y) - len(tail)]
        (nx, wx), (ny, wy) = parts(x), parts(y)
        if wy and nx == ny and "???" in x and re.fullmatch(r"[A-Z_][A-Z0-9_]+", wy) and \
                wy not in self.facts.constants:
            return [wy]
        if wy:  # verbose style
            if nx != ny or not self._same(ny, wy) or wx and not self._same(nx, wx):
                return []
            old, new = wx or nx, wy
        else:
            # A name that tools/facts lacks may be listed too.
            if "???" in x and re.fullmatch(r"[A-Z_][A-Z0-9_]+", ny) and ny not in self.facts.constants:
                return [ny]
            if not nx or not ny or not self._same(nx, ny):
                return []
            old, new = nx, ny
        old = old.split("|")
        return [w for w in new.split("|") if not w[:1].isdigit() and w not in old]

    def _reordered(self, label, x, y):
        """Whether x and y are the same or in two orders, which `order` lists."""
        form = re.compile(r"((?:0x[0-9a-f]+ /\* )?)([\w|]+)((?: \*/)?)")
        mx, my = form.fullmatch(x.strip()), form.fullmatch(y.strip())
        if not mx or not my or mx.group(1) != my.group(1) or mx.group(3) != my.group(3):
            return False
        words = sorted(mx.group(2).split("|"))
        if len(words) < 2 or words != sorted(my.group(2).split("|")):
            return False
        listed = [k for globs, known in self.orders if self._applies(globs, label) for k in known]
        for w in words:
            if not w[:1].isdigit() and not any(fnmatch.fnmatch(w, k) for k in listed):
                return False
            self.used["order " + w] += 1
        return True

    def _names_hunk(self, label, x, y):
        if self._reordered(label, x, y):
            return True
        names = self._new_names(x, y)
        for n in names:
            if not any(self._applies(globs, label) and any(fnmatch.fnmatch(n, k) for k in known)
                       for globs, known in self.names):
                for n in names:
                    self.proposed[n].add(label)
                return False
            self.used["names " + n] += 1
        return bool(names)

    def unused(self):
        """Rules that no line needed."""
        def needed(rule):
            if rule in self.used:
                return True
            kind, _, *rest = rule.split(None, 2)
            rest = rest[0] if rest else ""
            names = [u.removeprefix(kind + " ") for u in self.used if u.startswith(kind + " ")]
            return kind in ("names", "order", "attrs", "messages", "structs", "fields") and any(fnmatch.fnmatch(n, k.lstrip("-").split("=")[0]) for n in names
                                                       for k in rest.split())
        return [r for r in self.rules if not needed(r)]

    def _text_hunk(self, label, x, y):
        for globs, rx, ry, line in self.texts:
            if self._applies(globs, label) and self._matches(rx, ry, x, y, "search"):
                self.used[line] += 1
                return True
        return False

    @staticmethod
    def _matches(rx, ry, x, y, how):
        """Whether both expressions match their texts; a \\1 in the second is a group of the first."""
        m = getattr(rx, how)(x)
        if m and isinstance(ry, str):
            ry = re.compile(re.sub(r"\\([1-9])", lambda g: re.escape(m.group(int(g.group(1))) or ""), ry), re.S)
        return m and getattr(ry, how)(y)

    def _without_fields(self, label, a, b):
        """The two lines without the fields that one of them has not, or as they are."""
        names = [n for globs, names in self.fields if self._applies(globs, label) for n in names]
        cut = fields.without(a, b, [n[1:] for n in names if n[0] == "-"], [n for n in names if n[0] != "-"])
        if not cut:
            return a, b
        for n in cut[2]:
            self.used["fields " + n] += 1
        return cut[:2]

    def _without_structs(self, label, a, b):
        heads = [h for globs, heads in self.structs if self._applies(globs, label) for h in heads]
        if not heads:
            return a, b
        (a, in_a), (b, in_b) = fields.without_structs(a, heads), fields.without_structs(b, heads)
        for h in in_a | in_b:
            self.used["structs " + h] += 1
        return a, b

    def _without_attrs(self, label, a, b):
        for kind, rules, cut in (("messages", self.messages, fields.without_messages),
                                 ("attrs", self.attrs, fields.without_attrs)):
            known = {n: v for globs, names in rules if self._applies(globs, label) for n, v in names.items()}
            if known and a != b:
                a, b, found = cut(a, b, known)
                for n in found:
                    self.used[f"{kind} {n}"] += 1
        return a, b

    def _without_generic(self, label, a, b):
        for globs, line in self.generic:
            if self._applies(globs, label):
                a, b, found = fields.without_generic(a, b)
                self.used[line] += found
        return a, b

    def _without_result(self, label, a, b):
        """The two lines without the path of the result."""
        for globs, line in self.results:
            if self._applies(globs, label):
                bare = [re.sub(r"(\) = \d+)<[^<>]*>$", r"\1", x) for x in (a, b)]
                if (bare[0] == a) != (bare[1] == b):
                    self.used[line] += 1
                    return bare
        return a, b

    @staticmethod
    def _words(a, b):
        """Difference by whole words of flags, so that an or is compared as one value."""
        n = len(os.path.commonprefix([a, b]))
        start = max(a.rfind(c, 0, n) for c in ",({=[ ")
        start = max(0, a.rfind(" ", 0, max(start - 60, 0)) + 1)  # a name may have its number before it
        a, b = a[start:], b[start:]
        same = len(os.path.commonprefix([a[::-1], b[::-1]])) if len(a) + len(b) > 4000 else 0
        if same:
            ends = [i for i in (a.find(c, len(a) - same) for c in ",)}]") if i >= 0]
            same = len(a) - min(ends, default=len(a))
            if all(x.count("/*", 0, len(x) - same) == x.count("*/", 0, len(x) - same) for x in (a, b)):
                a, b = a[:len(a) - same], b[:len(b) - same]
        if len(a) + len(b) > 100000:
            pa, pb = a.split(", "), b.split(", ")
            return [(x, y) for x, y in zip(pa, pb) if x != y] if len(pa) == len(pb) else [(a, b)]
        pattern = re.compile(r"(?:[\w|]|\s{0,2}/\*[^*]{0,2000}\*/)+|.", re.S)
        return changes(pattern.findall(a), pattern.findall(b))

    def verdict(self, label, style, a, b):
        if a == b:
            return "equal"
        a, b = unpad(a), unpad(b)
        if a == b:
            return "padding"
        for less in self._without_fields, self._without_attrs, self._without_generic, self._without_structs, self._without_result:
            a, b = less(label, a, b)
        if a == b:
            return "known"
        for globs, rx, ry, line in self.texts:
            if self._applies(globs, label) and self._matches(rx, ry, a, b, "search"):
                if not isinstance(ry, str) and \
                        all((not x or rx.search(x)) and (not y or ry.search(y)) for x, y in hunks(a, b)) or \
                        self._matches(rx, ry, a, b, "fullmatch"):
                    self.used[line] += 1
                    return "known"
        h = self._words(a, b)
        if h and all([self._names_hunk(label, x, y) or self._text_hunk(label, x, y) for x, y in h]):
            return "known"
        return "different"
