"""The ledger of a command, derived from strace's log: an answer that tattle had no part in.

Every line of strace -ff -y is parsed, in the order of time; working directories are tracked; names
are made absolute by them and real by the directory that they lie in, as it is after the run.
"""
import glob
import os
import re
import struct
import subprocess

CALLS = ("open,openat,openat2,creat,execve,execveat,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,rmdir,"
         "link,linkat,symlink,symlinkat,mknod,mknodat,truncate,ftruncate,chdir,fchdir,getdents64,getdents,chmod,"
         "fchmod,fchmodat,chown,lchown,fchown,fchownat,utime,utimes,utimensat,futimesat,read,pread64,readv,write,"
         "pwrite64,writev,copy_file_range,sendfile,mmap,clone,clone3,fork,vfork,stat,lstat,newfstatat,statx,access,"
         "faccessat,faccessat2,readlink,readlinkat,statfs,connect,bind")
LINE = re.compile(r"^(\d+\.\d+) (\w+)\((.*)\) += (-?\d+|0x[0-9a-f]+|\?)(.*)$")
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
FD = re.compile(r"^(-?\d+|AT_FDCWD)(?:<(.*)>)?$")


def interpreters(path, cwd):
    """What the kernel opens with a program: the chain of "#!", and the loader that an ELF file names."""
    found = []
    while len(found) < 8:
        with open(path, "rb") as f:
            head = f.read(256)
            if head.startswith(b"#!"):
                path = os.path.realpath(os.path.join(cwd, head[2:].split(b"\n")[0].split()[0].decode()))
                found.append((path, False))
                continue
            if head[:4] != b"\x7fELF":
                return found
            wide = head[4] == 2
            offset, = struct.unpack_from("<Q", head, 32) if wide else struct.unpack_from("<I", head, 28)
            size, number = struct.unpack_from("<HH", head, 54 if wide else 42)
            f.seek(offset)
            table = f.read(size * number)
            for i in range(number):
                if struct.unpack_from("<I", table, i * size)[0] != 3:
                    continue
                at, = struct.unpack_from("<Q", table, i * size + 8) if wide else struct.unpack_from("<I", table, i * size + 4)
                f.seek(at)
                found.append((os.path.realpath(f.read(4096).split(b"\0")[0].decode()), True))
            return found
    return found


def unescape(s):
    return s.encode("latin-1").decode("unicode_escape").encode("latin-1").decode("utf-8", "surrogateescape")


def split_args(text):
    """Arguments at the top level."""
    args, depth, start, i, quoted = [], 0, 0, 0, False
    while i < len(text):
        c = text[i]
        if quoted:
            if c == "\\":
                i += 1
            elif c == '"':
                quoted = False
        elif c == '"':
            quoted = True
        elif c in "{[(<":
            depth += 1
        elif c in "}])>":
            depth -= 1
        elif c == "," and depth == 0:
            args.append(text[start:i].strip())
            start = i + 1
        i += 1
    args.append(text[start:].strip())
    return args


class Ledger:
    def __init__(self, cwd):
        self.sets = {k: set() for k in ("read", "written", "created", "deleted", "renamed", "executed", "listed",
                                        "mode", "owner", "times", "missing")}
        self.origin = {}  # what stands at a path now: the name that it had at first
        self.first_cwd = cwd
        self.seen = set()
        self.bytes = {}  # (first name, "read" or "written"): how many

    def first_name(self, path):
        return self.origin.get(path, path)

    def add(self, what, path):
        if path:
            self.seen.add(path)
            self.sets[what].add(path if what == "missing" else self.first_name(path))

    def moved(self, what, path, result):
        self.add(what, path)
        if path and int(result):
            key = self.first_name(path), what
            self.bytes[key] = self.bytes.get(key, 0) + int(result)

    def made(self, path):
        self.origin.pop(path, None)
        self.add("created", path)

    def move(self, old, new):
        self.add("renamed", old)
        for path in [p for p in self.seen if p == old or p.startswith(old + "/")]:
            self.seen.discard(path)
            self.seen.add(new + path[len(old):])
            self.origin[new + path[len(old):]] = self.origin.pop(path, path)


class Replay:
    def __init__(self, existed, cwd):
        self.ledger = Ledger(cwd)
        self.exists = existed  # what is under the directory of the test, as the run goes on
        self.made_dirs = set()  # which may be gone when the log is read
        self.cwd = {}
        self.fds = {}

    def absolute(self, pid, base, name, follow=True):
        if base is None or base == "AT_FDCWD":
            base = self.cwd.get(pid, self.ledger.first_cwd)
        m = re.match(r"/(?:proc/self|dev)/fd/(\d+)$", name)
        if m:
            return self.fds.get((pid, m.group(1)), name)
        path = name if name.startswith("/") else os.path.join(base, name)
        path = path.rstrip("/") or "/"
        directory, last = os.path.split(path)
        if last in (".", ".."):
            return os.path.realpath(path)
        if follow and os.path.islink(path):
            return os.path.realpath(path)
        return os.path.join(os.path.realpath(directory), last)

    def is_there(self, path):
        if path.startswith(self.ledger.first_cwd + "/"):
            return path in self.exists
        return os.path.lexists(path)

    def fd_path(self, arg):
        m = FD.match(arg)
        path = m.group(2) if m else None
        if not path or not path.startswith("/"):
            return None
        path = unescape(path)
        for gone in ("(deleted)", " (deleted)"):
            path = path.removesuffix(gone)
        return path

    def base(self, pid, arg):
        m = FD.match(arg)
        if m and m.group(2):
            return unescape(m.group(2))
        return None

    def line(self, pid, call, args, result, rest):
        ledger, ok = self.ledger, not result.startswith("-1") and result != "?"
        lacks = "ENOENT" in rest or "ENOTDIR" in rest
        opened = re.match(r"^<(/.*)>", rest.strip())
        if ok and opened:
            self.fds[pid, result] = unescape(opened.group(1))
        if call in ("clone", "clone3", "fork", "vfork"):
            if ok and "CLONE_THREAD" not in " ".join(args):
                self.cwd[int(result)] = self.cwd.get(pid, ledger.first_cwd)
            return
        if call in ("read", "pread64", "readv", "write", "pwrite64", "writev"):
            if ok:
                ledger.moved("read" if "read" in call else "written", self.fd_path(args[0]), result)
            return
        if call in ("sendfile", "copy_file_range"):
            if ok:
                out, inn = (0, 1) if call == "sendfile" else (2, 0)
                ledger.moved("written", self.fd_path(args[out]), result)
                ledger.moved("read", self.fd_path(args[inn]), result)
            return
        if call == "mmap":
            path = self.fd_path(args[4]) if ok and len(args) > 4 else None
            if path:
                ledger.add("read", path)
                if "PROT_WRITE" in args[2] and "MAP_SHARED" in args[3]:
                    ledger.add("written", path)
            return
        if call in ("ftruncate", "fchmod", "fchown", "getdents64", "getdents", "fchdir"):
            path = self.fd_path(args[0])
            if ok and call == "fchdir" and path:
                self.cwd[pid] = path
            elif ok:
                what = {"ftruncate": "written", "fchmod": "mode", "fchown": "owner"}.get(call, "listed")
                ledger.add(what, path)
            return
        if call in ("connect", "bind"):
            sun = re.search(r'sun_path=("(?:[^"\\]|\\.)*")', args[1])
            path = self.absolute(pid, None, unescape(sun.group(1)[1:-1])) if sun else None
            if path and ok and call == "bind":
                ledger.made(path)
            elif path and lacks:
                ledger.add("missing", path)
            return
        self.path_call(pid, call, args, rest, ok, lacks)

    def path_call(self, pid, call, args, rest, ok, lacks):
        ledger = self.ledger
        at = call.endswith("at") or call in ("openat2", "renameat2", "execveat", "faccessat2", "newfstatat", "statx")
        at = at and call not in ("stat", "lstat", "creat")
        if call in ("symlink", "symlinkat"):
            where = args[-1]
            base = self.base(pid, args[1]) if call == "symlinkat" else None
            path = self.absolute(pid, base, unescape(STRING.match(where).group(1)), False)
            if ok:
                ledger.made(path)
                self.exists.add(path)
            return
        base = self.base(pid, args[0]) if at else None
        name = STRING.match(args[1 if at else 0])
        if not name:
            if at and call in ("utimensat", "futimesat") and ok:
                ledger.add("times", self.fd_path(args[0]))
            return
        name = unescape(name.group(1))
        if name == "" and at:
            return
        nofollow = call in ("unlink", "unlinkat", "rename", "renameat", "renameat2", "rmdir", "mkdir", "mkdirat", "link",
                            "linkat", "lstat", "lchown", "readlink", "readlinkat", "mknod", "mknodat") or \
            "AT_SYMLINK_NOFOLLOW" in " ".join(args)
        path = self.absolute(pid, base, name, not nofollow)
        if not ok:
            if lacks and not self.is_there(path):
                ledger.add("missing", path)
            return
        if call in ("open", "openat", "openat2", "creat"):
            self.opened(path, args, rest, call)
        elif call in ("execve", "execveat"):
            ledger.add("executed", os.path.realpath(path))
            for loader, is_elf in interpreters(os.path.realpath(path), self.cwd.get(pid, ledger.first_cwd)):
                ledger.add("executed", loader)
                if is_elf:
                    ledger.add("read", loader)  # it is mapped
        elif call in ("unlink", "unlinkat", "rmdir"):
            ledger.add("deleted", path)
            self.exists.discard(path)
        elif call in ("mkdir", "mkdirat", "mknod", "mknodat"):
            ledger.made(path)
            if "mkdir" in call:
                self.made_dirs.add(path)
            self.exists.add(path)
        elif call in ("rename", "renameat", "renameat2"):
            to = args[3 if at else 1]
            base = self.base(pid, args[2]) if at else None
            to = self.absolute(pid, base, unescape(STRING.match(to).group(1)), False)
            ledger.move(path, to)
            self.exists.discard(path)
            self.exists.add(to)
        elif call in ("link", "linkat"):
            to = args[3 if at else 1]
            base = self.base(pid, args[2]) if at else None
            to = self.absolute(pid, base, unescape(STRING.match(to).group(1)), False)
            ledger.made(to)
            self.exists.add(to)
        elif call in ("chdir",):
            self.cwd[pid] = os.path.realpath(path)
        elif "chmod" in call:
            ledger.add("mode", path)
        elif "chown" in call:
            ledger.add("owner", path)
        elif "utime" in call:
            ledger.add("times", path)
        elif call == "truncate":
            ledger.add("written", path)

    def opened(self, path, args, rest, call):
        flags = "O_WRONLY|O_CREAT|O_TRUNC" if call == "creat" else " ".join(args)
        real = re.match(r"^<(.*)>(\(deleted\))?$", rest.strip())
        if real and real.group(1).startswith("/"):
            path = unescape(real.group(1)).removesuffix(" (deleted)")
        if "O_PATH" in flags:
            return
        if "O_CREAT" in flags and path not in self.exists and not path.startswith(("/dev/", "/proc/")):
            self.ledger.made(path)
            self.exists.add(path)
        if "O_WRONLY" in flags or "O_RDWR" in flags or "O_TRUNC" in flags:
            self.ledger.add("written", path)
        is_dir = path in self.made_dirs or os.path.isdir(path)
        if "O_WRONLY" not in flags and not is_dir and "O_DIRECTORY" not in flags:
            self.ledger.add("read", path)


def everything(directory):
    found = {directory}
    for where, dirs, files in os.walk(directory):
        found.update(os.path.join(where, n) for n in dirs + files)
    return found


def derive(argv, directory, log):
    """Runs argv in directory under strace, and gives its ledger."""
    existed = everything(directory)
    subprocess.run(["strace", "-ff", "-y", "-s", "5000", "--absolute-timestamps=format:unix,precision:ns", "-qq", "-e",
                    "signal=none", "-e", "trace=" + CALLS, "-o", log, "--", *argv], cwd=directory,
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    lines = []
    for name in glob.glob(log + ".*"):
        pid = int(name.rsplit(".", 1)[1])
        with open(name, encoding="latin-1") as f:
            for text in f:
                m = LINE.match(text.rstrip("\n"))
                if m:
                    lines.append((m.group(1), pid, m.group(2), m.group(3), m.group(4), m.group(5)))
        os.remove(name)
    lines.sort(key=lambda l: tuple(map(int, l[0].split("."))))
    replay = Replay(existed, directory)
    # A child's first calls may come before its parent's clone has returned.
    for _, pid, call, args, result, rest in lines:
        if call in ("clone", "clone3", "fork", "vfork") and result.isdigit():
            replay.cwd.setdefault(int(result), None)
    parents = {int(l[4]): l[1] for l in lines if l[2] in ("clone", "clone3", "fork", "vfork") and l[4].isdigit()}
    for _, pid, call, args, result, rest in lines:
        if replay.cwd.get(pid, 0) is None:
            replay.cwd[pid] = replay.cwd.get(parents[pid]) or directory
        replay.line(pid, call, split_args(args), result, rest)
    return replay.ledger
