"""Real programs, traced whole: same exit status and output as untraced, and as many calls as strace saw.

How often a task waits, or finds a lock taken, depends on the kernel's order of things; such calls are left out of
the counts (ORDER), and what the rest of one program did is counted over all of its processes.
"""
import collections
import re
import shutil

import trace_log

ORDER = {"futex", "wait4", "waitid", "rt_sigreturn", "poll", "ppoll", "pselect6", "select", "epoll_wait", "epoll_pwait", "sched_yield",
         "restart_syscall", "clock_nanosleep", "nanosleep", "read", "write", "madvise", "mprotect", "munmap", "mmap", "brk", "getrandom", "close",
         "rt_sigprocmask", "openat", "newfstatat", "unlink", "getpid", "set_robust_list", "rseq", "getdents64", "lstat", "access"}

MAKE = r"""
for i in $(seq 60); do printf 'int f%d(int x)\n{\n\treturn x + %d;\n}\n' $i $i >f$i.c; done
{ printf 'all:'; for i in $(seq 60); do printf ' f%d.o' $i; done; printf '\n%%.o: %%.c\n\t@cc -c $<\n'; } >Makefile
make -s -j2 && cat f*.o | cksum
"""
GIT = r"""
git init -q a && cd a && for i in $(seq 20); do echo $i >f$i; git add f$i; GIT_AUTHOR_DATE=2020-01-01T00:00:00Z GIT_COMMITTER_DATE=2020-01-01T00:00:00Z \
git -c user.name=n -c user.email=e commit -q -m m$i; done; cd .. && git clone -q a b && cd b && git gc -q && git log --oneline && git fsck 2>&1 && git count-objects -v | grep -v size
"""
PYTHON = r"""python3 -c '
import multiprocessing, threading
def square(x):
    return x * x
total = []
ts = [threading.Thread(target=lambda i=i: total.append(square(i))) for i in range(8)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(total))
with multiprocessing.Pool(3) as p:
    print(p.map(square, range(50)))
'"""
NODE = r"""cat >w.js <<'E'
const { Worker, isMainThread, parentPort } = require("worker_threads");
if (isMainThread) {
  let left = 3, sum = 0;
  for (let i = 0; i < 3; i++)
    new Worker(__filename).on("message", (n) => { sum += n; if (--left == 0) console.log(sum); });
} else {
  let n = 0;
  for (let i = 0; i < 1e5; i++) n += i;
  parentPort.postMessage(n);
}
E
node w.js"""

# name, needs, script, the programs whose calls are the same each time
RUNS = [
    ("make -j2 of 60 files", "make", MAKE, {"cc1", "as"}),
    ("git clone and gc", "git", GIT, {"cat"}),
    ("python with threads and processes", "python3", PYTHON, set()),
    ("node with workers", "node", NODE, set()),
]


def counts(file):
    """Calls by program: {(program, call): times}, without those that depend on the order of things."""
    out = collections.Counter()
    for lines in trace_log.read(file, False).values():
        program = "?"
        for line in lines:
            m = re.match(r'execve\("([^"]*)".* = 0$', line)
            if m:
                program = m.group(1).rpartition("/")[2]
            m = re.match(r"(\w+)\(", line)
            if m and m.group(1) not in ORDER:
                out[program, m.group(1)] += 1
    return out


def run(runner, tattle, n):
    bad = 0
    for name, needs, script, steady in RUNS:
        n += 1
        if not shutil.which(needs):
            print(f"ok {n} - {name} # SKIP no {needs} here")
            continue
        argv = ["sh", "-c", script]
        plain = runner.trace(None, argv, 300)[:2]
        seen = {}
        wrong = []
        for who, tracer in (("strace", ["strace"]), ("tattle", [tattle, "strace"])):
            status, said, log = runner.trace(tracer, argv, 300)
            if (status, said) != plain:
                wrong.append(f"{who}: {status} {said[-300:]!r}, untraced: {plain[0]} {plain[1][-300:]!r}")
            seen[who] = counts(log)
        a, b = seen["strace"], seen["tattle"]
        differ = sorted(k for k in set(a) | set(b) if a[k] != b[k])
        wrong += [f"{p} calls {c}: strace {a[p, c]}, tattle {b[p, c]}" for p, c in differ if p in steady]
        total = sum(a.values())
        print(f"{'not ok' if wrong else 'ok'} {n} - {name}: same status and output; {total} counted calls, "
              f"{sum(abs(a[k] - b[k]) for k in differ)} more or less in {len(differ)} of {len(set(a) | set(b))} kinds")
        for w in wrong[:8]:
            print("  # " + w)
        bad += bool(wrong)
    return n, bad
