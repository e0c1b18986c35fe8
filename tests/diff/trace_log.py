"""Reads what `strace -f -o FILE` wrote: what each task did, with names instead of ids.

A task is named by how it came to be: "main", "main.1" for its first child, "main.1.2" and so on, so
that the numbers that the kernel gave do not matter.
"""
import re

UNFINISHED = re.compile(r"^(.*) <unfinished \.\.\.>$", re.S)
RESUMED = re.compile(r"^<\.\.\. (\S+) resumed>(.*)$", re.S)
BIRTH = re.compile(r"^(?:clone|clone3|fork|vfork)\(.*\)\s+= (\d+)$", re.S)
EXIT = re.compile(r"^\+\+\+ .* \+\+\+$")
ADDRESS = re.compile(r"0x[0-9a-f]{5,16}\b")


# What differs from run to run: random bytes and names, times that are left or used, free space.
# The parent of the first task is strace itself; tattle stands aside, so that it is who started tattle.
VOLATILE = [(re.compile(p), r) for p, r in (
    (r"si_([us])time=\d+( /\* .*? \*/)?", r"si_\1time=N"),
    (r'^getrandom\("[^"]*"', 'getrandom("random"'),
    (r"(left|remain=?)( ?)\{tv_sec=\d+, tv_([nu])sec=\d+\}", r"\1\2{tv_sec=N, tv_\3sec=N}"),
    (r"(nanosleep\(.*), \{tv_sec=\d+, tv_nsec=\d+\}\) = \?", r"\1, {left}) = ?"),
    (r"^(execve\(.*), 0x[0-9a-f]+ (/\* \d+ vars)", r"\1, ENVP \2"),
    (r"^(getrusage\(\w+, )\{ru_utime.*\}\)", r"\1{…})"),
    (r"\{tv_sec=1[789]\d{8}, tv_nsec=\d+\}( /\* [^*]*\*/)?", "{now}"),
    (r"^(futex\(.*), \{tv_sec=\d+, tv_nsec=\d+\}", r"\1, {then}"),
    (r'^read\((\d+), "(?:(?!\\0\\0).)*", 8\) = 8$', r'read(\1, "random", 8) = 8'),
    (r"f_(bfree|bavail|ffree)=\d+", r"f_\1=N"),
    (r"^rseq\(.*, (0x20|32), 0, ", "rseq(AREA, 32, 0, "),  # strace 7.0 shows the area
    (r"^sysinfo\(\{.*\}", "sysinfo({…}"),
    (r"/tmp/cc\w{6}\b", "/tmp/ccRANDOM"),
    (r"(\.git/|/)(t|tmp_obj_|tmp_idx_|tmp_pack_)[A-Za-z0-9]{6}\b", r"\1\2RANDOM"),
    (r"\bsed[A-Za-z0-9]{6}\b", "sedRANDOM"),
    (r"^getppid\(\) = (1|PID)$", "getppid() = 1"),
)]


class Task:
    def __init__(self, tid):
        self.tid = tid
        self.name = None
        self.lines = []
        self.children = []
        self.open = None  # the unfinished call


def parse(text):
    """Tasks by their id, in the order of their first line; halves of calls are put together."""
    tasks = {}
    for line in text.split("\n"):
        m = re.match(r"^(\d+) +(.*)$", line, re.S)
        if not m:
            continue
        tid, rest = int(m.group(1)), m.group(2)
        t = tasks.get(tid)
        if t is None:
            t = tasks[tid] = Task(tid)
        half = UNFINISHED.match(rest)
        back = RESUMED.match(rest)
        if half:
            t.open = len(t.lines)
            t.lines.append(half.group(1))
            continue
        if back and t.open is not None:
            rest = t.lines[t.open] + back.group(2)
            t.lines[t.open] = rest
            t.open = None
        else:
            t.lines.append(rest)
        born = BIRTH.match(rest)
        if born:
            t.children.append(int(born.group(1)))
    return tasks


def name(tasks):
    todo = []
    for tid, t in tasks.items():
        if not any(tid in o.children for o in tasks.values()):
            todo.append((tid, "main" if not todo else f"stray{len(todo)}"))
    names = {}
    while todo:
        tid, n = todo.pop(0)
        if tid in names:
            continue
        names[tid] = n
        if tid in tasks:
            tasks[tid].name = n
            todo += [(c, f"{n}.{i}") for i, c in enumerate(tasks[tid].children, 1)]
    return names


def read(file, addresses=True):
    """What each task did: {name: [line]}.  addresses: whether they are kept."""
    try:
        with open(file, encoding="latin-1", newline="\n") as f:
            tasks = parse(f.read())
    except FileNotFoundError:
        return {}
    names = name(tasks)
    ids = re.compile(r"\b3[0-9]{6}\b")
    out = {}
    for t in tasks.values():
        lines = []
        for line in t.lines:
            line = re.sub(r"\) += ", ") = ", line)
            line = ids.sub(lambda m: names.get(int(m.group()), "PID"), line)
            for pattern, instead in VOLATILE:
                line = pattern.sub(instead, line)
            if not addresses:
                line = ADDRESS.sub("ADDR", line)
            lines.append(line)
        out[t.name or str(t.tid)] = lines
    return out
