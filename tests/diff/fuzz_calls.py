#!/usr/bin/env python3
"""Compares what strace and tattle strace print for calls with random, well-typed arguments.

README.md beside this file says how it works and how to use it.
"""
import argparse
import collections
import ctypes
import importlib.machinery
import importlib.util
import json
import os
import random
import re
import resource
import shutil
import struct
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import calls  # noqa: E402
import compare  # noqa: E402
import json_change  # noqa: E402
import json_match  # noqa: E402
from fuzz_values import BASE, MODES, PAGE, Facts, Gen, Memory, mask  # noqa: E402

MAGIC = 0x315a4654
MARK = 1000000  # close(MARK + n) goes before call n
BATCH = 1500    # calls a run of caller
STYLES = {
    "default": [],
    "v": ["-v"],
    "raw": ["-X", "raw"],
    "verbose": ["-X", "verbose"],
    "y": ["-y"],
    "s4": ["-s", "4"],
    "s200v": ["-s", "200", "-v"],
    "xx": ["-xx"],
    "addresses": ["-e", "verbose=none"],
    "words": ["-e", "raw=all"],
}
# Not without being asked for: each call is split by its helper's, which are followed too.
HALVES = {
    "halves": ["-f"],
    "halves-v": ["-f", "-v", "-X", "verbose"],
}
# With --json: the text that JSON is compared with, always with names of arguments (-N).
JSON_STYLES = {
    "default": ([], json_match.ABBREV),
    "verbose": (["-v", "-X", "verbose"], json_match.VERBOSE),
    "yy": (["-yy", "-s", "4"], json_match.ABBREV),
}
CHECK_JSON = os.path.join(HERE, "..", "golden", "check-json")
ERRORS = [1, 2, 4, 9, 11, 13, 14, 22, 38, 512, 513, 514, 516, 133, 4095]


def first_tasks_lines(lines):
    """Those of the calls' own process, each in its two halves; marks are made whole."""
    main = lines[0].split(" ", 1)[0] + " "
    out = []
    for line in lines:
        if not line.startswith(main):
            continue
        line = line[len(main):].lstrip()
        if line.startswith("<... ") and out and out[-1].endswith(" <unfinished ...>"):
            if out[-1].startswith("close(1"):
                out[-1] = out[-1][:-len(" <unfinished ...>")] + line[line.index(">") + 1:]
            else:
                out[-1] += " " + line
        else:
            out.append(line)
    return out


class Made:
    """One call that was generated."""

    def __init__(self, call, nr, args, result, patches, pairs=0):
        self.call = call
        self.nr = nr
        self.args = args
        self.result = result
        self.patches = patches
        self.pairs = pairs


def make_result(call, g):
    rng = g.rng
    if g.chance(0.3):
        return -rng.choice(ERRORS)
    kind = call.result
    if kind == "fd":
        return rng.choice([0, 3, 5, 6, 100])
    if kind == "len":
        n = max(list(g.lens.values()) + [0])
        return rng.choice([n, n, n, 0, 1, max(0, n - 1), n // 2, n + 5])
    if kind == "count":
        n = max(list(g.lens.values()) + [0])
        return rng.choice([n, n, 0, 1, max(0, n - 1), n + 1])
    if kind == "int":
        return rng.choice([0, 1, 2, 100, 0x7fffffff])
    if kind == "addr":
        return rng.choice([0x20000000, 0x7f0000000, 0x1000])
    if kind == "pid":
        return rng.choice([0, 1, 999999])
    if isinstance(kind, (list, tuple)):
        return rng.choice(kind)
    if callable(kind):
        return kind(g)
    return 0


def pairs_of(call, facts):
    """How many turns the flags of a call need until each pair was there; 1 if it has no flags."""
    most = 1
    for i in range(4):
        made = make_call(call, facts, random.Random(i), Memory(), i, "pairs")
        most = max(most, made.pairs)
    return most


def make_call(call, facts, rng, memory, turn, mode="mixed"):
    g = Gen(facts, rng, memory, turn, mode)
    args = [None] * len(call.args)
    order = sorted(range(len(call.args)), key=lambda i: getattr(call.args[i], "late", False))
    g.call = call
    for i in order:
        t = call.args[i]
        g.argument = i
        if hasattr(t, "arguments"):
            args[i] = t.arguments(g)
        else:
            args[i] = [t.argument(g)]
    flat = [v for a in args for v in a][:6]
    # Registers that the call does not have hold anything.
    flat += [rng.choice([0, 0xdead, (1 << 32) - 1]) for _ in range(6 - len(flat))]
    result = make_result(call, g)
    return Made(call, facts.numbers[call.name], flat, result, g.patches, g.pairs)


def write_file(name, made, memory):
    patches = bytearray()
    records = bytearray()
    for m in made:
        first = len(patches)
        for at, data in m.patches:
            patches += struct.pack("<II", at, len(data)) + data + b"\0" * (-len(data) % 4)
        records += struct.pack("<Q6QqII", m.nr, *[mask(a, 8) for a in m.args], m.result, first,
                               len(m.patches))
    image = bytes(memory.image) + b"\0" * (-len(memory.image) % PAGE)
    holes = list(memory.holes)
    with open(name, "wb") as f:
        f.write(struct.pack("<6I", MAGIC, BASE, len(image), len(holes), len(made), len(patches)))
        f.write(records)
        f.write(struct.pack(f"<{len(holes)}I", *holes))
        f.write(patches)
        f.write(image)


class Outcome:
    """Equal and different lines of one label."""

    def __init__(self):
        self.compared = 0
        self.equal = 0
        self.known = 0
        self.styles = collections.defaultdict(lambda: [0, 0])  # compared, different
        self.shapes = collections.OrderedDict()  # shape -> [count, style, strace, tattle, made]

    def add(self, style, a, b, made, verdict):
        self.compared += 1
        self.styles[style][0] += 1
        self.styles[style][1] += verdict not in ("equal", "known")
        if verdict == "equal":
            self.equal += 1
        elif verdict == "known":
            self.known += 1
        else:
            shape = compare.shape(a, b)
            if shape in self.shapes:
                self.shapes[shape][0] += 1
            else:
                self.shapes[shape] = [1, style, a, b, made]


def limit_child():
    """The same addresses and network interfaces each time; a tracer that prints for ever shall not fill the disk."""
    libc = ctypes.CDLL(None)
    libc.personality(0x40000)  # ADDR_NO_RANDOMIZE
    libc.unshare(0x40000000)  # CLONE_NEWNET; who may not do so sees those of the machine
    resource.setrlimit(resource.RLIMIT_FSIZE, (200 << 20, 200 << 20))


def load_program(path):
    """A program in Python without .py in its name, as a module."""
    loader = importlib.machinery.SourceFileLoader(re.sub(r"\W", "_", os.path.basename(path)), path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


class JsonChecker:
    """Lines of JSON against doc/json.md and against the lines of text about the same calls."""

    def __init__(self):
        self.schema = load_program(CHECK_JSON)
        self.rng = random.Random(1)
        self.lines = self.changed = 0
        self.wrong = collections.OrderedDict()  # kind -> [count, words, text, JSON]

    def complain(self, words, label, text, line):
        kind = label + re.sub(r"0x[0-9a-f]+|\d+", "#", words.partition(" at ")[0])
        self.wrong.setdefault(kind, [0, words, text, line])[0] += 1

    def read(self, lines):
        """Objects of calls, with their lines, by the number of the mark that they follow."""
        out = collections.defaultdict(list)
        now = None
        for line in lines:
            if not line:
                continue
            self.lines += 1
            try:
                self.schema.check_line(line.encode())
                o = json.loads(line)
            except (self.schema.Wrong, ValueError, KeyError) as e:
                self.complain(str(e), "", "", line)
                continue
            fd = o.get("args", {}).get("fd")
            if o.get("name") == "close" and isinstance(fd, dict) and MARK <= fd["fd"] < MARK + 10 * BATCH:
                now = fd["fd"] - MARK
            elif o.get("event") == "call" and now is not None and o["name"] != "exit_group":
                out[now].append((o, line))
        return out

    def judge(self, style, made, text, objects):
        label = made.call.label + " "
        if len(text) != len(objects):
            self.complain(f"{len(text)} lines of text, {len(objects)} of JSON", label, "\n".join(text),
                          "\n".join(line for _, line in objects))
            return
        for words, (o, line) in zip(text, objects):
            wrong = json_match.compare(words, o, style)
            if wrong:
                self.complain(wrong, label, words, line)
            elif style == json_match.VERBOSE and self.rng.random() < 0.1:
                self.judge_changed(label, words, o, style)

    def judge_changed(self, label, words, o, style):
        """The comparison is worth something only if it notices that a value is another."""
        copied, path = json_change.changed(o, self.rng)
        self.changed += 1
        try:
            noticed = json_match.compare(words, copied, style)
        except (LookupError, TypeError, ValueError, AttributeError, OSError):
            noticed = "no such value"
        if not noticed:
            where = ".".join(map(str, path))
            self.complain(f"a change of {where} is not noticed", label, words, json.dumps(copied))

    def report(self, most, out):
        for count, words, text, line in sorted(self.wrong.values(), key=lambda w: -w[0])[:most]:
            print(f"\n{count}x {words[:300]}\n    text: {text[:600]}\n    JSON: {line[line.find(chr(34) + 'name'):][:900]}",
                  file=out)
        bad = sum(w[0] for w in self.wrong.values())
        print(f"{self.lines} lines of JSON parsed and compared with the text: {bad} wrong "
              f"({self.changed} changed on purpose, all noticed but those)", file=out)
        return bad


class Fuzzer:
    def __init__(self, opts, scratch):
        self.opts = opts
        self.scratch = scratch
        self.abi = "i386" if opts.m32 else "x86_64"
        self.facts = Facts(self.abi, opts.x32)
        self.known = compare.Known(os.path.join(HERE, "known-differences"), self.facts)
        self.outcomes = collections.OrderedDict()
        self.broken = []
        self.fell = 0
        self.json = JsonChecker() if opts.json else None
        self.caller = self.build()

    def build(self):
        out = os.path.join(self.scratch, "caller")
        cc = os.environ.get("CC", "gcc")
        flags = ["-O1", "-static", "-no-pie"]
        if self.opts.m32:
            cc = "gcc-12"
            flags += ["-m32", "-isystem", "/usr/include/x86_64-linux-gnu"]
        subprocess.run([cc, *flags, os.path.join(HERE, "caller.c"), "-o", out], check=True)
        return out

    def trace(self, tracer, style, options, file, out, made):
        cmd = [*tracer, *options, "-o", out, self.caller, file]
        # Files, not pipes: -y shows what descriptors are, which must be the same each time.
        said = os.path.join(self.scratch, "said")
        with open(said, "w+b") as f:
            try:
                status = subprocess.run(cmd, stdin=subprocess.DEVNULL, stdout=f, stderr=f,
                                        preexec_fn=limit_child, timeout=self.opts.timeout, check=False).returncode
            except subprocess.TimeoutExpired:
                status = "no end"
            f.seek(0)
            text = f.read().decode(errors="replace")
        with open(out, encoding="utf-8" if "--json" in cmd else "latin-1", newline="\n") as f:
            # The inodes of sockets and the process that they are bound to differ from run to run.
            lines = re.sub(r"(socket:\[|NETLINK:\[\w+:)\d+\]", r"\g<1>1]", f.read()).split("\n")
        if "-f" in options:
            lines = first_tasks_lines(lines)
        if status == 0 and "--json" not in cmd and not any(x.startswith("+++ exited with ") for x in lines[-3:]):
            status = f"0, but its trace ends with {lines[-2:]}"
        if status != 0:
            last = max(self.between_marks(lines), default=0)
            for n in (last, last + 1):
                if n < len(made):
                    text += f"in or before {made[n].call.label}({' '.join(f'{v:#x}' for v in made[n].args)})\n"
            self.broken.append((style, tracer, status, text[-700:]))
            if tracer[0] == self.opts.strace:
                self.fell = min(self.fell, last)
        return lines

    @staticmethod
    def between_marks(lines):
        """Lines by the number of the mark that they follow."""
        out = collections.defaultdict(list)
        now = None
        for line in lines:
            m = re.match(r"close\((?:fd=)?(1\d{6}|0xf4[0-9a-f]{3}|0xf[4-9a-f][0-9a-f]{4}|0x1[0-9a-f]{5})\)", line)
            if m:
                now = int(m.group(1), 0) - MARK
            elif line and now is not None and not line.startswith(("exit_group(", "+++ ")):
                out[now].append(line)
        return out

    def batch(self, todo, turns):
        memory = Memory()
        made = []
        listed = []
        for c in todo:
            # Its own numbers, which do not depend on what other calls there are.
            turn = turns[id(c)]
            m = make_call(c, self.facts, random.Random(f"{self.opts.seed} {c.label} {turn}"), memory, turn,
                          self.opts.mode)
            turns[id(c)] += 1
            mark = [MARK + len(made), 0, 0, 0, 0, 0]
            listed.append(Made(None, self.facts.numbers["close"], mark, 0, []))
            listed.append(m)
            made.append(m)
        file = os.path.join(self.scratch, "calls.bin")
        write_file(file, listed, memory)
        self.fell = len(made)  # strace 6.1 dies or hangs of some calls: the calls behind one are made anew
        lines = []
        for style in self.opts.styles:
            o = {**STYLES, **HALVES}[style]
            a = self.between_marks(self.trace([self.opts.strace], style, o, file, file + ".strace", made))
            b = self.between_marks(self.trace([self.opts.tracer, "strace"], style, o, file, file + ".tattle", made))
            lines.append((style, a, b))
        for style, a, b in lines:
            for i, m in enumerate(made[:self.fell]):
                self.judge(style, m, a.get(i, []), b.get(i, []))
        if self.json:
            self.check_json(file, made)
        return todo[self.fell + 1:]

    def check_json(self, file, made):
        tracer = [self.opts.tracer, "trace", "--no-follow"]
        for name, (options, style) in JSON_STYLES.items():
            if "-yy" not in options:
                options = [*options, "--no-fd-paths"]
            text = self.between_marks(self.trace(tracer, name, [*options, "-N"], file, file + ".text", made))
            lines = self.trace(tracer, name, [*options, "--json"], file, file + ".json", made)
            objects = self.json.read(lines)
            for i, m in enumerate(made):
                self.json.judge(style, m, text.get(i, []), objects.get(i, []))

    def judge(self, style, m, a, b):
        o = self.outcomes.setdefault(m.call.label, Outcome())
        o.group = m.call.group
        line_a, line_b = "\n".join(a), "\n".join(b)
        o.add(style, line_a, line_b, m, self.known.verdict(m.call.label, style, line_a, line_b))

    def run(self, chosen):
        rng = random.Random(self.opts.seed)
        turns = collections.Counter()
        if self.opts.mode == "pairs":
            chosen = [c for c in chosen if pairs_of(c, self.facts) > 1]
            todo = [c for c in chosen for _ in range(pairs_of(c, self.facts))]
        else:
            todo = [c for c in chosen for _ in range(self.opts.count * c.weight)]
        rng.shuffle(todo)
        for i in range(0, len(todo), BATCH):
            rest = todo[i:i + BATCH]
            while rest:
                rest = self.batch(rest, turns)
            if self.opts.progress:
                print(f"{min(i + BATCH, len(todo))}/{len(todo)}", file=sys.stderr)


def shorten(a, b, most=600):
    """Long lines, only from a little before where they begin to differ."""
    same = len(os.path.commonprefix([a, b]))
    start = same - most // 2 if same > most // 2 and max(len(a), len(b)) > most else 0
    return [("…" if start else "") + x[start:start + most] + ("…" if len(x) > start + most else "")
            for x in (a, b)]


def table(rows, fuzzer, out):
    """What was compared and is equal, by group and for each style."""
    groups = collections.OrderedDict()
    for bad, _, o in rows:
        for name in o.group, "all":
            g = groups.setdefault(name, {"calls": 0, "wholly": 0, "lines": 0, "equal": 0, "known": 0, "differ": 0,
                                         "styles": {s: [0, 0] for s in fuzzer.opts.styles}})
            for key, n in (("calls", 1), ("wholly", not bad), ("lines", o.compared), ("equal", o.equal),
                           ("known", o.known), ("differ", bad)):
                g[key] += n
            for style, (compared, differ) in o.styles.items():
                g["styles"][style][0] += compared
                g["styles"][style][1] += differ
    keys = ["calls", "wholly", "lines", "equal", "known", "differ"]
    print(f"{'group':10}" + "".join(f"{k:>8}" for k in keys) + "    share" +
          "".join(f" {s:>9}" for s in fuzzer.opts.styles), file=out)
    for name, g in sorted(groups.items(), key=lambda x: x[0] == "all"):
        by_style = "".join(f" {100 * (c - d) / max(1, c):9.2f}" for c, d in g["styles"].values())
        print(f"{name:10}" + "".join(f"{g[k]:8}" for k in keys) +
              f" {100 * (g['lines'] - g['differ']) / g['lines']:6.2f} %" + by_style, file=out)


def report(fuzzer, opts, out):
    total = Outcome()
    rows = []
    for label, o in fuzzer.outcomes.items():
        total.compared += o.compared
        total.equal += o.equal
        total.known += o.known
        rows.append((o.compared - o.equal - o.known, label, o))
    rows.sort(key=lambda r: (-r[0], r[1]))
    if opts.table:
        table(rows, fuzzer, out)
    for bad, label, o in rows:
        if not bad and not opts.all:
            continue
        known = f" ({o.known} by known differences)" if o.known else ""
        print(f"\n{label}: {o.compared} lines, {o.equal + o.known} equal{known}, {bad} differ", file=out)
        shapes = sorted(o.shapes.values(), key=lambda s: -s[0])
        for count, style, a, b, made in shapes[:opts.show]:
            print(f"  {count}x [{' '.join({**STYLES, **HALVES}[style]) or 'default'}]", file=out)
            a, b = shorten(a, b)
            print(f"    strace: {a}\n    tattle: {b}", file=out)
            if opts.args:
                print("    call:   " + " ".join(f"{v:#x}" for v in made.args), file=out)
        if len(shapes) > opts.show:
            print(f"  and {len(shapes) - opts.show} more kinds (--show N)", file=out)
    for style, tracer, status, text in fuzzer.broken[:10]:
        print(f"\n{' '.join(tracer)} [{style}] ended with {status}: {text}", file=out)
    bad_json = fuzzer.json.report(opts.show * 10, out) if fuzzer.json else 0
    bad = total.compared - total.equal - total.known
    perfect = sum(1 for r in rows if not r[0])
    print(f"\n{total.compared} lines of {len(rows)} calls compared: {total.equal} equal, {total.known} equal "
          f"but for known differences, {bad} differ ({100 * (total.compared - bad) / max(1, total.compared):.2f} % equal; "
          f"{perfect} calls wholly)", file=out)
    for name, n in sorted(fuzzer.known.used.items(), key=lambda x: -x[1])[:opts.known]:
        print(f"  known: {n}x {name}", file=out)
    if opts.unused:
        print("\n".join(f"  unused: {rule}" for rule in fuzzer.known.unused()), file=out)
    if opts.propose:
        propose(fuzzer.known.proposed, opts.strace, out)
    return bad or bad_json or any(tracer[0] != opts.strace for _, tracer, _, _ in fuzzer.broken)


def propose(names, strace, out):
    """Names that tattle has and this strace does not: candidates for known-differences, to be reviewed."""
    with open(shutil.which(strace), "rb") as f:
        words = set(re.findall(rb"[A-Z_][A-Z0-9_]{3,}", f.read()))
    rows = collections.defaultdict(list)
    for n, labels in names.items():
        rows[",".join(sorted(labels)), n.encode() in words].append(n)
    for (labels, old), n in sorted(rows.items()):
        print(f"names {labels} {' '.join(sorted(n))} # {'STRACE KNOWS THIS NAME' if old else 'newer'}", file=out)


def parse():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--call", nargs="+", action="extend", metavar="NAME", help="only these calls, groups "
                   "(a table's name: file net process …) or globs (ioctl:*)")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=100, help="of each call (default 100)")
    p.add_argument("--mode", choices=MODES, default="mixed", help="; ".join(f"{k}: {v}" for k, v in MODES.items()) +
                   " (pairs makes as many calls as that takes; default mixed)")
    p.add_argument("--m32", action="store_true", help="32-bit calls")
    p.add_argument("--x32", action="store_true", help="x32's numbers, with arguments as 64-bit programs have them")
    p.add_argument("--tracer", default=os.path.join(HERE, "..", "..", "build", "src", "tattle"))
    p.add_argument("--strace", default="strace")
    p.add_argument("--styles", type=lambda s: s.split(",") if s else [], default=list(STYLES),
                   help="of " + ",".join(STYLES) + " (default all), and " + ",".join(HALVES))
    p.add_argument("--show", type=int, default=4, help="differences to show of each call (default 4)")
    p.add_argument("--json", action="store_true", help="parse tattle's JSON of the same calls and compare it with its text")
    p.add_argument("--all", action="store_true", help="name calls without differences too")
    p.add_argument("--table", action="store_true", help="the shares of the groups first")
    p.add_argument("--args", action="store_true", help="show the registers of calls that differ")
    p.add_argument("--known", type=int, default=0, help="show the N known differences seen most")
    p.add_argument("--unused", action="store_true", help="list known differences that this run did not have")
    p.add_argument("--propose", action="store_true", help="list names that strace lacks, for known-differences")
    p.add_argument("--progress", action="store_true")
    p.add_argument("--list", action="store_true", help="list the calls and leave")
    p.add_argument("--timeout", type=float, default=60, help="seconds for a batch (default 60)")
    p.add_argument("--keep", metavar="DIR", help="keep the last batch and its traces there")
    return p.parse_args()


def main():
    opts = parse()
    chosen = calls.choose(calls.load(), opts.call)
    if opts.list:
        print("\n".join(sorted({f"{c.group}\t{c.label}" for c in chosen})))
        return 0
    if not chosen:
        print("no such call (--list shows them)", file=sys.stderr)
        return 2
    for style in opts.styles:
        if style not in STYLES and style not in HALVES:
            print(f"no such style: {style}", file=sys.stderr)
            return 2
    with tempfile.TemporaryDirectory(prefix="tattle-fuzz.") as scratch:
        if opts.keep:
            os.makedirs(opts.keep, exist_ok=True)
            scratch = opts.keep
        f = Fuzzer(opts, scratch)
        abi = f.abi
        chosen = [c for c in chosen if c.name in f.facts.numbers and c.abi in (None, abi)]
        f.run(chosen)
        return 1 if report(f, opts, sys.stdout) else 0


if __name__ == "__main__":
    sys.exit(main())
