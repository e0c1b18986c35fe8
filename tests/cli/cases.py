"""The cases of tests/cli/run: one line each."""
import os
import re
import shutil
import signal
import subprocess
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

CALLS = ["{bin}/calls"]
FORKS = ["{bin}/forks", "{bin}/calls"]
FILE = ["-o", "trace"]
QUIET_START = "trace=!execve,brk,arch_prctl,set_tid_address,set_robust_list,rseq,prlimit64," \
    "readlinkat,readlink,getrandom,mprotect,newfstatat,uname,rt_sigreturn"


def same(name, options, program=CALLS, **more):
    return ("same", name, options, program, more)


def bad(options):
    """strace itself refuses these: the same words, the same status."""
    return same("bad: " + " ".join(options), options, ["true"])


def says(name, command, status, **expected):
    return ("says", name, command, status, expected)


TRACER_GROUP = "group() { cut -d' ' -f5 /proc/$1/stat; }; t=$(sed -n 's/^TracerPid:[^0-9]*//p' /proc/$$/status); " \
    "test $(group $t) = $(group $$) && echo same || echo another"

# ---- wrong command lines, in strace's words

BAD = [bad(words) for words in (
    ["-e", "nosuch"], ["-e", "trace=nosuch"], ["-e", "trace=%nosuch"], ["-e", "trace=open,nosuch"],
    ["-e", "trace=99999"], ["-e", "trace="], ["-e", "trace=!"], ["-e", ""], ["-e", "trace=/["],
    ["-e", "trace=/nosuchcall"], ["-e", "trace=open@99"], ["-e", "trace=chdir,nosuch@32"], ["-e", "signal=nosuch"],
    ["-e", "signal="], ["-e", "signal=99999"], ["-e", "signal=-1"], ["-e", "status=nosuch"],
    ["-e", "status="], ["-e", "quiet=nosuch"], ["--quiet=nosuch"], ["-e", "decode-fds=nosuch"],
    ["-e", "decode-pids=nosuch"], ["-e", "kvm=nosuch"], ["-e", "read=nosuch"], ["-e", "read="],
    ["-e", "write=-1"], ["-e", "read=99999999999"], ["-e", "inject="], ["-e", "inject=nosuch"],
    ["-e", "inject=open"], ["-e", "inject=open:error=NOSUCH"], ["-e", "inject=open:error=99999"],
    ["-e", "inject=open:error=0"], ["-e", "inject=open:retval=abc"],
    ["-e", "inject=open:retval=1:error=2"], ["-e", "inject=open:signal=NOSUCH"],
    ["-e", "inject=open:signal=0"], ["-e", "inject=open:when=0"], ["-e", "inject=open:when=1+0"],
    ["-e", "inject=open:when=1..0"], ["-e", "inject=open:when=3..1"],
    ["-e", "inject=open:when=abc"], ["-e", "inject=open:when=70000"],
    ["-e", "inject=open:syscall=nosuch"], ["-e", "inject=open:syscall=getpid"],
    ["-e", "inject=open:delay_enter=abc"], ["-e", "inject=open:delay_enter=-1"],
    ["-e", "inject=open:poke_exit=abc"], ["-e", "inject=open:poke_exit=@arg9=00"],
    ["-e", "inject=open:poke_exit=@arg1=0"], ["-e", "inject=open:nosuch=1"],
    ["-e", "fault=open:nosuch"], ["-e", "fault=open:retval=3"], ["-e", "fault="],
    ["-e", "inject=open:when=1"], ["-e", "fault=open:error=ENOSYS:error=EPERM"],
    ["-p", "0"], ["-p", "abc"], ["-p", "-1"], ["-p", "1,abc"], ["-p", "99999999999"],
    ["-a", "abc"], ["-a", "-1"], ["-s", "abc"], ["-s", "-1"], ["-s", "999999999999"],
    ["-I", "0"], ["-I", "5"], ["-I", "abc"], ["-X", "abc"], ["-S", "abc"], ["-U", "abc"],
    ["-U", "calls,count"], ["-U", ""], ["-O", "abc"], ["-O", "-1"], ["-O", "5abc"],
    ["-b", "abc"], ["-b", "open"], ["-u", "nosuchuser"], ["--daemonize=abc"],
    ["--strings-in-hex=abc"], ["--absolute-timestamps=abc"], ["--relative-timestamps=abc"],
    ["--syscall-times=abc"], ["--tips=abc"], ["--nosuch"], ["-J"], ["-o", "/nosuch/file"],
    ["-o", "/"], ["-o", ""], ["-o", "|", "-ff"], ["-w"], ["-c", "-C"], ["-c", "-ff"], ["-DDDD"],
    ["-U", "calls"], ["-e", "read=,"], ["-e", "read=!,"], ["-e", "trace=,"], ["-e", "trace=!,"],
    ["-e", "trace=1,none"], ["-e", "trace=415"], ["-e", "trace=1,501@64"], ["--timestamps=format:s"],
    ["-s", "1073741824"], ["--string-limit=-42"], ["--const-print-style=a"], ["--interruptible=nev"],
    ["-D", "--daemonize"], ["-f", "--follow-forks"], ["-ff", "--output-separately"], ["-q", "--quiet"],
    ["-x", "--strings-in-hex"], ["-yy", "-e", "decode-fds=path"], ["-z", "-z", "-u", "nosuchuser"],
    ["--seccomp-bpf", "-w"], ["--seccomp-bpf", "-f", "-b", "execve", "-w"],
    ["-t", "--timestamps"], ["-x", "--strings-in-hex", "-t", "--timestamps"],
    ["-ff", "-o", "x" * 4090], ["-U", "calls,Nosuch"], ["-e", "fault=chdir:syscall=open"],
    ["-e", "inject=chdir:poke_enter=@arg1=" + "00" * 1025],
)]

BAD += [
    same("bad: nothing to trace", [], []),
    same("bad: -F and nothing to trace", ["-F", "-w", "-t", "--timestamps"], []),
    same("bad: -p of nobody", ["-p", "999999"], []),
    same("bad: -p of several", ["-p", "999999", "-p", "999998,999997"], []),
    same("bad: -p of the highest id", ["-p", "2147483647"], []),
    same("bad: -D without a program", ["-D", "-p", "1"], []),
    same("bad: an option without its argument", ["-o"], []),
]

SOCKETS = [(r"(\[|->)\d{3,}(?![\d.])", r"\1INO"), (r"(127.0.0.1|\[::1\]):\d+", r"\1:PORT"),
           (r"ROUTE:\d+", "ROUTE:PORT"), (r"pid:\d+", "pid:PID"), (r"\) += ", ") = ")]

# ---- options that strace 6.1 has: the same trace

SAME = [
    same("-o FILE", FILE),
    same("stderr", ["-e", QUIET_START]),
    same("-e trace=NAME,NAME", FILE + ["-e", "trace=chdir,openat"]),
    same("-e trace=!NAME", FILE + ["-e", "trace=!chdir,brk"]),
    same("-e NAME", FILE + ["-e", "chdir"]),
    same("-e trace=NUMBER", FILE + ["-e", "trace=80"]),
    same("-e trace=/REGEX", FILE + ["-e", "trace=/^ch"]),
    same("-e trace=?NAME", FILE + ["-e", "trace=?nosuch,chdir"]),
    same("-e trace=NAME@64", FILE + ["-e", "trace=chdir@64"]),
    same("-e trace=NAME@32", FILE + ["-e", "trace=chdir@32"]),
    same("-e trace=none", FILE + ["-e", "trace=none"]),
    same("-e trace=none, an unknown call", FILE + ["-e", "trace=none"], ["{bin}/unknown"]),
    same("--trace=NAME", FILE + ["--trace=chdir"]),
    same("two -e trace=: the last counts", FILE + ["-e", "trace=chdir", "-e", "trace=openat"]),
] + [same("-e trace=" + c, FILE + ["-e", "trace=" + c]) for c in (
    "%file", "%process", "%net", "%network", "%signal", "%ipc", "%desc", "%memory", "%creds",
    "%stat", "%lstat", "%fstat", "%%stat", "%statfs", "%fstatfs", "%%statfs", "%clock", "%pure",
    "file", "process", "network", "signal", "ipc", "desc", "memory")
] + [
    same("-P FILE", FILE + ["-P", "/etc/passwd"]),
    same("-P DIRECTORY", FILE + ["-P", "/"]),
    same("-P through a descriptor", FILE + ["-P", "/dev/null"]),
    same("-P resolved", ["-o", "trace", "-P", "/usr/../etc/passwd"]),
    same("-e signal=!SIG", FILE + ["-e", "signal=!USR1", "-e", "trace=chdir"]),
    same("-e signal=SIG", FILE + ["-e", "signal=SIGUSR1,INT", "-e", "trace=chdir"]),
    same("-e signal=none", FILE + ["-e", "signal=none", "-e", "trace=chdir"]),
    same("-e status=failed", FILE + ["-e", "status=failed"]),
    same("-e status=successful", FILE + ["-e", "status=successful"]),
    same("-e status=unfinished", FILE + ["-e", "status=unfinished"]),
    same("-e status=unavailable", FILE + ["-e", "status=unavailable"]),
    same("-e status=!failed", FILE + ["-e", "status=!failed"]),
    same("-z", FILE + ["-z"]),
    same("-Z", FILE + ["-Z"]),
    same("--failed-only", FILE + ["--failed-only"]),
    same("-S with -", ["-o", "trace", "-c", "-S", "avg_time", "-U", "calls,time-avg,syscall_name", "-e", "trace=none"]),
    same("--absolute-timestamps twice", FILE + ["--absolute-timestamps=unix", "--timestamps=ms", "-e", "trace=chdir"]),
    same("-e trace=all@32", FILE + ["-e", "trace=all@32"]),
    same("-e trace=/REGEX@64", FILE + ["-e", "trace=/^ch@64"]),
    same("a retval that looks like an error", FILE + ["-e", "trace=chdir", "-e", "inject=chdir:retval=-1"]),
    same("a poke at an argument that is not there", FILE + ["-e", "trace=chdir", "-e", "inject=chdir:poke_enter=@arg3=00"],
         extra=[(r"strace: \w+\(\): ", "strace: "), (r"process \d+", "process N"), (r"strace: \w+: Failed", "strace: Failed")]),
    same("a pipe's command writes where we would", ["-o", "|cat", "-e", "trace=chdir", "-e", "signal=none"]),
    same("a pipe's command may leave early", ["-o", "|yes | head -n 1; cat >/dev/null"]),
    same("a pipe's command is waited for", ["-o", "|cat > trace; sleep 0.3; echo end >> trace", "-e", "trace=chdir"]),
    same("a directory as the command", [], ["/"]),
    same("-D tells whom it attached to", ["-D", "-e", "trace=none"], extra=[(r"Process \d+", "Process N")]),
    same("-P and -e inject=", FILE + ["-P", "/etc/passwd", "-e", "inject=openat,access,read:error=EIO"], ["cat", "/etc/passwd"]),
    same("-P through a descriptor and -e inject=", FILE + ["-P", "/etc/passwd", "-e", "inject=read,close:error=EIO:when=1"], ["cat", "/etc/passwd"]),
    same("a retval of 64 bits", FILE + ["-e", "trace=chdir,getuid", "-e", "inject=chdir,getuid:retval=0x100000000"]),
    same("-e fault=:syscall=", FILE + ["-e", "trace=chdir", "-e", "fault=chdir:syscall=gettid"]),
    same("-z -Z: the last counts", FILE + ["-z", "-Z"]),
    same("-p of nobody, with a command", ["-p", "999999", "-p", "999998", "-e", "trace=chdir"]),
    same("-p of nobody, with a command and a file", FILE + ["-p", "999999", "-e", "trace=chdir"]),
    same("-n on lines of signals and ends", FILE + ["-n", "-e", "trace=chdir"]),
    same("-n, signals and no calls", ["-n", "-e", "trace=none"]),
    same("-q", ["-q", "-e", "trace=chdir"]),
    same("-qq", ["-qq", "-e", "trace=chdir"]),
    same("-qqq", ["-qqq", "-f", "-e", "trace=chdir"], FORKS, sort=True),
    same("-e quiet=exit", ["-e", "quiet=exit", "-e", "trace=chdir"]),
    same("--silent=all", ["--silent=all", "-e", "trace=chdir"]),
    same("-a 60", FILE + ["-a", "60", "-e", "trace=chdir,openat,access"]),
    same("-a 0", FILE + ["-a", "0", "-e", "trace=chdir,openat,access"]),
    same("-s 4", FILE + ["-s", "4", "-e", "trace=read,write,sendto,recvfrom"]),
    same("-s 0", FILE + ["-s", "0", "-e", "trace=read,write,sendto,recvfrom"]),
    same("-s 1000", FILE + ["-s", "1000", "-e", "trace=read,write,sendto,recvfrom"]),
    same("-v", FILE + ["-v", "-e", "trace=%stat"]),
    same("-e abbrev=none", FILE + ["-e", "abbrev=none", "-e", "trace=%stat"]),
    same("-e verbose=none", FILE + ["-e", "verbose=none", "-e", "trace=%stat,pipe"]),
    same("-e raw=CALL", FILE + ["-e", "raw=chdir,openat", "-e", "trace=chdir,openat,access"]),
    same("-e raw=all", FILE + ["-e", "raw=all"], extra=[(r"0x[0-9a-f]{3,}", "HEX"), (r"(HEX.*?)\)\s+= ", r"\1) = ")]),
    same("errors without words", ["-o", "trace", "-e", "trace=chdir", "-e", "inject=chdir:error=524"]),
    same("-e raw of a call that begins again", ["-o", "trace", "-e", "trace=chdir", "-e", "raw=chdir", "-e", "inject=chdir:error=512"],
        extra=[(r"0x[0-9a-f]{3,}", "HEX")]),
    same("-e raw=clone", FILE + ["-e", "raw=clone", "-e", "trace=clone"], FORKS,
         extra=[(r"0x[0-9a-f]{3,}|\b0x[0-9a-f]+$", "HEX")]),
    same("-x", FILE + ["-x", "-e", "trace=write,chdir"]),
    same("-xx", FILE + ["-xx", "-e", "trace=write,chdir"]),
    same("-xx: what is in angle brackets", FILE + ["-xx", "-yy", "-Y", "-f", "-e", "trace=openat,chdir"]),
    same("--strings-in-hex=non-ascii-chars: what is in angle brackets",
         FILE + ["--strings-in-hex=non-ascii-chars", "-y", "-e", "trace=openat"], ["{bin}/odd_path"]),
    same("-xx: addresses of the network", FILE + ["-xx", "-e", "trace=bind"], ["{bin}/descriptors"]),
    same("--strings-in-hex=non-ascii-chars", FILE + ["--strings-in-hex=non-ascii-chars", "-e", "trace=write"]),
    same("--strings-in-hex=none", FILE + ["--strings-in-hex=none", "-e", "trace=write"]),
    same("--strings-in-hex", FILE + ["--strings-in-hex", "-e", "trace=write"]),
    same("-X raw", FILE + ["-X", "raw"]),
    same("-X abbrev", FILE + ["-X", "abbrev"]),
    same("-X verbose", FILE + ["-X", "verbose", "-e", "trace=openat,access,socketpair,%stat"]),
    same("-y", FILE + ["-y", "-e", "trace=openat,write,close,writev"]),
    same("-yy", FILE + ["-yy", "-e", "trace=openat,write,close,writev,sendto"],
         extra=[(r"UNIX-STREAM:\[[^]]*\]", "UNIX-STREAM:[…]")]),
    same("-yy: descriptors of every kind",
         FILE + ["-e", "decode-fds=path,dev,socket,pidfd", "-e", "trace=fcntl"], ["{bin}/descriptors"],
         extra=SOCKETS),
    same("decode-fds=socket: descriptors of every kind",
         FILE + ["-e", "decode-fds=socket", "-e", "trace=fcntl"], ["{bin}/descriptors"], extra=SOCKETS),
    same("-y: descriptors of every kind", FILE + ["-y", "-e", "trace=fcntl"], ["{bin}/descriptors"],
         extra=SOCKETS),
    same("-Y", FILE + ["-f", "-Y", "-e", "trace=chdir,getpid,gettid,tgkill"], FORKS, sort=True,
         extra=[(r"(si_pid=PID\d)<\w+>", r"\1")]), # the child may be reaped by then
    same("--decode-pids=pidns", FILE + ["-f", "--decode-pids=pidns", "-e", "trace=getpid,kill"],
         ["unshare", "-pf", "sh", "-c", "kill -0 $$; exit 3"],
         extra=[(r"\d+ in strace", "N in strace"), (r"\) += ", ") = ")]),
    same("--decode-pids=comm", FILE + ["--decode-pids=comm", "-e", "trace=getpid,gettid,tgkill"]),
    same("-e decode-fds=path", FILE + ["-e", "decode-fds=path", "-e", "trace=openat,write"]),
    same("-e decode-fds=dev", FILE + ["-e", "decode-fds=dev", "-e", "trace=openat,write"]),
    same("-e decode-fds=none", FILE + ["-e", "decode-fds=none", "-e", "trace=openat,write"]),
    same("-i", FILE + ["-i", "-e", "trace=chdir"]),
    same("-n", FILE + ["-n", "-e", "trace=chdir", "-qq", "-e", "signal=none"]),
    same("-n -i -t", FILE + ["-n", "-i", "-t", "-e", "trace=chdir", "-qq", "-e", "signal=none"]),
    same("-r", FILE + ["-r", "-e", "trace=chdir"], extra=[(r"^ +\d+\.\d{6} ", "R ")]),
    same("-r -t", FILE + ["-r", "-t", "-e", "trace=chdir"], extra=[(r"\(\+ +\d+\.\d{6}\)", "(+R)")]),
    same("--relative-timestamps=ns", FILE + ["--relative-timestamps=ns", "-e", "trace=chdir"],
         extra=[(r"^ +\d+\.\d{9} ", "R ")]),
    same("-t", FILE + ["-t", "-e", "trace=chdir"]),
    same("-tt", FILE + ["-tt", "-e", "trace=chdir"]),
    same("-ttt", FILE + ["-ttt", "-e", "trace=chdir"]),
    same("--absolute-timestamps=unix,ms", FILE + ["--absolute-timestamps=unix,ms", "-e", "trace=chdir"]),
    same("--timestamps=precision:ns,format:time", FILE + ["--timestamps=precision:ns,format:time", "-e", "trace=chdir"]),
    same("--absolute-timestamps=none", FILE + ["--absolute-timestamps=none", "-e", "trace=chdir"]),
    same("-t and --absolute-timestamps", FILE + ["-t", "--absolute-timestamps=none", "-e", "trace=chdir"]),
    same("-T", FILE + ["-T", "-e", "trace=chdir"]),
    same("--syscall-times=ms", FILE + ["--syscall-times=ms", "-e", "trace=chdir"]),
    same("--syscall-times=s", FILE + ["--syscall-times=s", "-e", "trace=chdir"]),
    same("-e read=all", FILE + ["-e", "read=all", "-e", "trace=read,readv,recvfrom"]),
    same("-e write=FD,FD", FILE + ["-e", "write=3,4,5,6", "-e", "trace=write,writev,sendto"]),
    same("--write=!FD", FILE + ["--write=!3", "-e", "trace=write,writev,sendto"]),
    same("-E VAR=VAL", FILE + ["-E", "SHOWN=yes"], ["sh", "-c", "echo $SHOWN; exit 4"],
         extra=[(r"^(?!.*execve).*$", "")]),
    same("-E VAR", FILE + ["-E", "HOME"], ["sh", "-c", "echo $HOME"], extra=[(r"^(?!.*execve).*$", "")]),
    same("-u USER", FILE + ["-u", "nobody", "-e", "trace=none"], ["id"]),
    same("-f", FILE + ["-f", "-e", "trace=chdir,exit_group"], FORKS, sort=True),
    same("-f on stderr", ["-f", "-e", "trace=chdir"], FORKS, sort=True),
    same("no -f", FILE + ["-e", "trace=chdir,exit_group"], FORKS),
    same("-ff -o FILE", FILE + ["-ff", "-e", "trace=chdir,exit_group,execve"], FORKS),
    same("--output-separately", FILE + ["--output-separately", "-e", "trace=chdir"]),
    same("-F", ["-F", "-e", "trace=chdir"], FORKS, sort=True),
    same("-A", FILE + ["-A", "-e", "trace=chdir"]),
    same("-o |CMD", ["-o", "|cat > trace", "-e", "trace=chdir"]),
    same("-o !CMD", ["-o", "!cat > trace", "-e", "trace=chdir"]),
    same("-D", FILE + ["-D", "-e", "trace=chdir"]),
    same("-DD", FILE + ["-DD", "-e", "trace=chdir"]),
    same("--daemonize=session", FILE + ["--daemonize=session", "-e", "trace=chdir"]),
    same("-I 1", FILE + ["-I", "1", "-e", "trace=chdir"]),
    same("-I never_tstp", FILE + ["-I", "never_tstp", "-e", "trace=chdir"]),
    same("--tips=none", FILE + ["--tips=none", "-e", "trace=chdir"]),
    same("--seccomp-bpf -f", FILE + ["--seccomp-bpf", "-f", "-e", "trace=chdir"]),
    same("--seccomp-bpf of all calls", FILE + ["--seccomp-bpf", "-f"], ["{bin}/killed", "9"]),
    same("--seccomp-bpf of -e trace=all", FILE + ["--seccomp-bpf", "-f", "-e", "trace=all"], ["{bin}/killed", "9"]),
    same("--seccomp-bpf alone", FILE + ["--seccomp-bpf", "-e", "trace=chdir"]),
    same("-b execve", FILE + ["-f", "-b", "execve", "-e", "trace=chdir,execve"], FORKS, sort=True),
    same("words in capitals", FILE + ["--quiet=ATTACH", "-e", "status=Successful", "--decode-fds=PATH", "-I", "NEVER",
                                      "--strings-in-hex=ALL", "--daemonize=Session", "--decode-pids=COMM",
                                      "-e", "trace=chdir", "-e", "signal=sigrt_1,rtmin,Int", "-e", "read= 3,+4"]),
    same("--absolute-timestamps=NONE after a precision", FILE + ["--absolute-timestamps=Precision:MS", "--timestamps=NONE",
                                                                 "-e", "trace=chdir"]),
    same("-b execve: the status", ["-b", "execve", "-e", "trace=none"], ["sh", "-c", "exec false"]),
    same("-b execve that fails", ["-b", "execve"], ["/"]),
    same("status of the command", ["-e", "trace=none"], ["sh", "-c", "exit 77"]),
    same("killed by a signal", ["-e", "trace=none"], ["{bin}/killed", "9"]),
    same("-qq: killed by a signal", FILE + ["-qq", "-e", "trace=none"], ["{bin}/killed", "9"]),
    same("-e quiet=exit: killed by a signal", ["-f", "-e", "quiet=exit", "-e", "trace=none"], ["{bin}/killed", "11"]),
    same("killed by a signal that is not shown", ["-e", "signal=none", "-e", "trace=none"], ["{bin}/killed", "9"]),
    same("a 32-bit program", ["-e", "trace=exit_group,execve"], ["{bin}/small32"]),
    same("a 32-bit program, nothing traced", ["-e", "trace=openat@32"], ["{bin}/small32"]),
    same("a 32-bit program and -q", ["-q", "-e", "trace=exit_group"], ["{bin}/small32"]),
    same("a 32-bit child", ["-f", "-e", "trace=exit_group"], ["{bin}/forks", "{bin}/small32"], sort=True),
    same("killed by SIGTERM", ["-e", "trace=none"], ["{bin}/killed", "15"]),
    same("a directory as command", FILE, ["/"]),
    same("a directory as command, nothing traced", FILE + ["-e", "trace=none"], ["/"]),
    same("a command that cannot be executed", FILE + ["-f"], ["/etc/passwd"]),
    same("a file that is no program", FILE, ["{bin}/nonsense"]),
    same("a path that is not there", [], ["/nosuch/program"],
         extra=[("Can't stat", "Cannot stat")]),  # strace 6.6 and later
]

# ---- tampering

INJECT = ["chdir:error=ENOENT", "chdir:error=2:when=2", "chdir:error=eperm:when=2+",
          "chdir:retval=5:when=2..4", "chdir:retval=0:when=1+2", "chdir:error=EPERM:when=2..5+2",
          "chdir:signal=USR1:when=3", "chdir:retval=7:signal=SIGUSR1:when=2",
          "chdir:delay_enter=1000:when=2", "chdir:delay_exit=2ms:when=2..3",
          "chdir:error=EPERM:delay_exit=10us", "chdir,access:error=EPERM:when=2",
          "write:poke_enter=@arg2=4142", "recvfrom:poke_exit=@arg2=5a5a", "%file:error=EACCES:when=2",
          "chdir:retval=0xffff", "chdir:error=EPERM:syscall=getpid:when=2", "pipe:poke_exit=@arg1=09000000"]
SAME += [same("-e inject=" + rule, FILE + ["-e", QUIET_START, "-e", "inject=" + rule]) for rule in INJECT]

# Of i386's socketcall, which stands for itself where its arguments cannot be read.
CUT = [(r"^strace: umoven: short read .*$", "")]
BEHIND = FILE + ["-e", "trace=socketcall,socket,socketpair,bind,getsockopt"]
SAME += [same("socketcall: " + " ".join(options), BEHIND + options, ["{bin}/socketcalls"], extra=CUT) for options in (
    [], ["-e", "fault=socketcall"], ["-e", "fault=socketcall:when=2+2"], ["-e", "fault=socket"], ["-e", "fault=socket:when=2"],
    ["-e", "fault=getsockopt,bind"], ["-e", "inject=socketpair:poke_exit=@arg4=0102030405060708"])]
SAME += [same("socketcall: -e " + which, FILE + ["-e", which], ["{bin}/socketcalls"], extra=CUT) for which in ("trace=socketcall", "trace=socket", "trace=%net")]
SAME += [same("socketcall: -c -e " + which, FILE + ["-c", "-S", "name", "-U", "calls,errors,name", "-e", which], ["{bin}/socketcalls"], extra=CUT)
         for which in ("trace=socketcall", "trace=socket", "trace=%net", "trace=%desc")]
SAME += [
    same("-e fault=", FILE + ["-e", "trace=chdir", "-e", "fault=chdir:when=2"]),
    same("--fault=", FILE + ["-e", "trace=chdir", "--fault=chdir:error=EXDEV"]),
    same("--inject=", FILE + ["-e", "trace=chdir", "--inject=chdir:error=EXDEV"]),
    same("calls that are not traced are left alone",
         FILE + ["-e", "trace=access", "-e", "inject=chdir:error=EPERM"]),
    same("a signal with a call", FILE + ["-e", "trace=chdir", "-e", "inject=chdir:signal=USR1:when=2"]),
    same("a signal that ends it", FILE + ["-e", "trace=chdir", "-e", "inject=chdir:signal=TERM:when=3"]),
    same("a fatal signal", FILE + ["-e", "trace=chdir", "-e", "inject=chdir:signal=KILL:when=3"]),
]

# ---- statistics: the numbers differ, the tables do not

TABLE = [(r"^ *\d+\.\d\d +\d+\.\d{6} +\d+ ", "P S U "), (r"^ *\d+\.\d\d\b", "P"),
         (r"\b\d+\.\d{6}\b", "S")]
WIDE = [(r" +", " ")] + TABLE
SAME += [
    same("-c", FILE + ["-c", "-S", "name"], extra=TABLE),
    same("-c: a long name", FILE + ["-c", "-U", "name,calls", "-e", "trace=/sched"], ["{bin}/long_name"]),
    same("-c: a long name at the end", FILE + ["-c", "-e", "trace=/sched"], ["{bin}/long_name"], extra=TABLE),
    same("-c -S calls", FILE + ["-c", "-S", "calls", "-e", "trace=chdir,access,write"], extra=TABLE),
    same("-c -S errors", FILE + ["-c", "-S", "errors", "-U", "name,errors,calls", "-e", "trace=chdir,openat"]),
    same("-c -S nothing", FILE + ["-c", "-S", "nothing", "-U", "name,calls,errors"]),
    same("-C", FILE + ["-C", "-S", "name", "-e", "trace=chdir,write"], extra=TABLE),
    same("-c -w", FILE + ["-c", "-w", "-S", "name", "-U", "calls,name"]),
    same("-c -U min-time,max-time", FILE + ["-c", "-S", "name", "-U", "name,min-time,max-time,calls"], extra=TABLE),
    same("-c -U total-time,avg-time,time-percent",
         FILE + ["-c", "-S", "name", "-U", "calls,total-time,name"], extra=TABLE),
    same("-c -O", FILE + ["-c", "-O", "1s", "-S", "name", "-U", "total-time,calls,name"], extra=TABLE),
    same("-c -f", FILE + ["-c", "-f", "-S", "name", "-U", "calls,errors,name"], FORKS),
    same("-c -P", FILE + ["-c", "-S", "name", "-U", "calls,errors,name", "-P", "/dev/null"]),
    same("-c -P of nothing", FILE + ["-c", "-U", "calls,errors,name", "-P", "/nonexistent/other"]),
    same("-c with options that have no effect", ["-c", "-i", "-n", "-r", "-t", "-T", "-y", "-Y", "-k",
                                                 "-S", "name", "-U", "name,calls", "-o", "trace"],
         extra=[("--stack-traces", "--stack-trace")]),
    same("-S without -c", ["-S", "time", "-e", "trace=chdir"]),
]

# ---- what strace 6.1 has not, and bad input

LINE = r'^chdir\("/"\) +'
SAYS = [
    says("a link named strace is strace", ["{strace}", "-e", "trace=chdir", "{bin}/calls"], 3,
         err=LINE + r"= 0$", no_err="tattle"),
    says("messages carry the name of the call", ["{strace}", "-e", "nosuch", "true"], 1,
         err=r"^/.*/strace: invalid system call 'nosuch'$"),
    says("strace: no such command", ["{strace}", "nosuchprogram"], 1,
         err=r"strace: Cannot find executable 'nosuchprogram'$"),
    says("trace: no such command", ["{tattle}", "trace", "nosuchprogram"], 127,
         err=r"^tattle: cannot execute 'nosuchprogram': No such file or directory$"),
    says("trace: a directory as command", ["{tattle}", "trace", "/"], 126,
         err=r"^tattle: cannot execute '/': Permission denied$"),
    says("trace: PATH without the program", ["{tattle}", "trace", "true"], 127,
         err=r"^tattle: cannot execute 'true'", env={"PATH": "/nonexistent"}),
    says("trace: unknown call", ["{tattle}", "trace", "-e", "trace=nosuch", "true"], 125,
         err=r"^tattle: invalid system call 'nosuch'$"),
    says("trace: unknown class", ["{tattle}", "trace", "-e", "%nosuch", "true"], 125,
         err=r"^tattle: invalid system call '%nosuch'$"),
    says("trace: nothing to trace", ["{tattle}", "trace"], 125, err=r"^tattle: nothing to trace.*^hint: "),
    says("trace: no such process", ["{tattle}", "trace", "-p", "999999"], 125,
         err=r"^tattle: cannot attach to 999999: no such process$"),
    says("trace: bad pid", ["{tattle}", "trace", "-p", "abc"], 125, err=r"^tattle: Invalid process id: 'abc'$"),
    says("trace: unwritable -o", ["{tattle}", "trace", "-o", "/nosuch/file", "true"], 125,
         err=r"^tattle: cannot write '/nosuch/file': No such file or directory$"),
    says("trace: full disk", ["{tattle}", "trace", "-o", "/dev/full", "true"], 0,
         err=r"^tattle: cannot write '/dev/full': No space left on device$"),
    says("trace: a closed pipe", ["{tattle}", "trace", "-o", "|true", "{bin}/calls"], 3),
    says("unknown command", ["{tattle}", "nosuch"], 125, err=r"^tattle: unknown command: 'nosuch'$"),
    says("--help", ["{tattle}", "strace", "--help"], 0, out=r"^Usage: (?=.*--trace)(?=.*--kill-on-exit)(?=.*--inject)"),
    says("trace --help", ["{tattle}", "trace", "--help"], 0, out=r"^Usage: tattle trace"),
    says("strace -V", ["{tattle}", "strace", "-V"], 0, out=r"^strace -- version 7\.\d \(tattle \d"),
    says("strace -V: its shape", ["{tattle}", "strace", "-V"], 0,
         out=r"\Astrace -- version [^\n]+\nCopyright [^\n]+\n([^\n]+\n)+\nOptional features enabled:( [a-z0-9=-]+)+\n\Z"),
    says("-d", ["{tattle}", "strace", "-d", "-D", "-f", "--kill-on-exit", "-o", "trace", "true"], 0,
         err=r"strace: PTRACE_O_EXITKILL works\n.*strace: ptrace_setoptions = 0x[0-9a-f]+\n.*strace: new tracer pid is \d+$"),
    says("trace -V", ["{tattle}", "trace", "-V"], 0, out=r"^tattle \d"),
    says("strace: full disk", ["{strace}", "-o", "/dev/full", "true"], 0,
         err=r"strace: /dev/full: No space left on device\n\Z"),
    says("-c -Z counts calls that fail", ["{tattle}", "strace", "-o", "trace", "-c", "-Z", "-U", "calls,errors,name", "-e",
                                          "trace=chdir", "sh", "-c", "cd /; cd /; cd /nonexist 2>/dev/null; true"], 0,
         trace=r"\A +calls +errors syscall\n[- ]+\n +1 +1 chdir\n[- ]+\n +1 +1 total\n\Z"),
    says("--argv0", ["{tattle}", "strace", "-e", "trace=none", "--argv0=other", "sh", "-c", "echo $0"], 0, out="^other$"),
    says("--kill-on-exit with -p", ["{tattle}", "strace", "--kill-on-exit", "-p", "1"], 1,
         err=r"--kill-on-exit and -p/--attach are mutually exclusive options\n\Z"),
    says("-kkk", ["{tattle}", "strace", "-kkk", "true"], 1, err=r"\Astrace: Too many -k options\n\Z"),
    says("--stack-traces=nosuch", ["{tattle}", "strace", "--stack-traces=nosuch", "true"], 1,
         err="invalid --stack-traces argument: 'nosuch'$"),
    says("--stack-trace-frame-limit without -k", ["{tattle}", "strace", "--stack-trace-frame-limit=5", "-e", "trace=none",
                                                  "true"], 0, err="^strace: --stack-trace-frame-limit has no effect without "
                                                                  "-k/--stack-trace$"),
    says("--seccomp-bpf with --syscall-limit", ["{tattle}", "strace", "--seccomp-bpf", "-f", "--syscall-limit=1", "-w",
                                                "true"], 1, err=r"\Astrace: --seccomp-bpf is not enabled because it is "
                                                                r"not compatible with --syscall-limit\n"),
    says("-u UID:GID", ["{tattle}", "strace", "-o", "trace", "-e", "trace=none", "-u", "4711:815", "sh", "-c",
                        "id -u; id -g; id -G"], 0, out=r"\A4711\n815\n815\n\Z"),
    says("-u UID: is no user", ["{tattle}", "strace", "-u", "4711:", "true"], 1, err="Cannot find user '4711:'$"),
    says("-p of oneself", ["sh", "-c", "exec \"$0\" strace -p $$", "{tattle}"], 1, err="I'm sorry, I can't let you do that"),
    says("--follow is --follow-forks", ["{tattle}", "strace", "--follow", "--output=trace", "--trace=chdir",
                                        "{bin}/forks", "{bin}/calls"], 3, trace=r'^\d+ +chdir\("/tmp"\)'),
    says("calls by registers alone", ["{bin}/no_call_info", "{tattle}", "strace", "-d", "-o", "trace", "-f", "-e", "trace=chdir,exit_group",
                                      "{bin}/forks", "{bin}/calls"], 3, err=r"PTRACE_GET_SYSCALL_INFO does not work\n",
         trace=r'chdir\("/"\) += 0\n(.*\n)*\d+ +exit_group\(3\) += \?\n'),
    says("and without a filter of ours", ["{bin}/no_call_info", "{tattle}", "strace", "-o", "trace", "{bin}/calls"], 3,
         trace=r'\Aexecve\((.*\n)*write\(\d, "hello.*\) += 9\n(.*\n)*exit_group\(3\) += \?\n'),
    says("-D -I 1: in the job", ["{tattle}", "strace", "-D", "-I", "1", "-o", "trace", "sh", "-c", TRACER_GROUP], 0, out="same\\n"),
    says("-D: in a process group of its own", ["{tattle}", "strace", "-D", "-o", "trace", "sh", "-c", TRACER_GROUP], 0,
         out="another\\n"),
    says("other names of options", ["{tattle}", "strace", "--failing-only", "--signals=none", "--daemonised", "--daemonized",
                                    "-o", "trace", "--trace=chdir,openat", "{bin}/calls"], 3,
         trace=r'\A(openat[^\n]*ENOENT[^\n]*\n)+\+\+\+'),
    says("words of their own after long options", ["{tattle}", "strace", "--decode-pids", "comm", "--color", "never", "-o",
                                                   "trace", "--trace", "chdir", "{bin}/calls"], 3, trace="chdir"),
    says("-h before what is wrong", ["{tattle}", "strace", "-h", "-e", "nosuch", "true"], 0, out=r"\AUsage: strace "),
    says("-c counts calls that nobody knows", ["{tattle}", "strace", "-f", "-o", "trace", "-c", "-e", "trace=none", "{bin}/unknown"],
         0, trace=r" 1 +1 syscall_0x384\n(.*\n)*.* 2 +2 syscall_0xdead\n"),
    says("--syscall-limit", ["{tattle}", "strace", "-o", "trace", "--syscall-limit=2", "-e",
                             "trace=chdir", "{bin}/calls"], 0,
         trace=r'\A(chdir\("/"\) += 0\n){2}\Z', no_err="."),
    says("--syscall-limit -D", ["{tattle}", "strace", "-D", "-o", "trace", "--syscall-limit=2", "-e",
                                "trace=chdir", "{bin}/calls"], 3, trace=r'\A(chdir\("/"\) += 0\n){2}\Z'),
    says("--syscall-limit tells of its end", ["{tattle}", "strace", "--syscall-limit=2", "-e", "trace=chdir", "{bin}/calls"], 0,
         err=r'\A(chdir\("/"\) += 0\n){2}strace: System call limit has been reached, detaching tracees\n'),
    says("--syscall-limit counts what -P shows", ["{tattle}", "strace", "-o", "trace", "--syscall-limit=1", "-P", "/etc/passwd",
                                                  "{bin}/calls"], 0, trace=r'\Aaccess\("/etc/passwd"[^\n]*\n\Z'),
    says("--syscall-limit=0", ["{tattle}", "strace", "--syscall-limit=0", "true"], 1,
         err="invalid --syscall-limit argument: '0'$"),
    says("--max-events", ["{tattle}", "trace", "-o", "trace", "--max-events=3", "-e", "chdir", "{bin}/calls"],
         3, trace=r"\A(?:[^\n]*chdir[^\n]*\n){3}\Z"),
    says("--max-size", ["{tattle}", "strace", "-o", "trace", "--max-size=200", "{bin}/calls"], 3,
         trace=r"\A.{200,900}\Z"),
    says("--max-time", ["{tattle}", "strace", "-o", "trace", "--max-time=200ms", "sh", "-c",
                        "sleep 1; exit 5"], 5, trace="execve", no_trace="exited with"),
    says("--rotate-size", ["{tattle}", "strace", "-o", "trace", "--rotate-size=300", "--rotate-files=2",
                           "{bin}/calls"], 3, trace_1=r"\A.{300,600}\Z", trace_2=r"\A.{300,600}\Z"),
    says("--tree", ["{tattle}", "strace", "-f", "--tree", "-o", "trace", "-e", "trace=chdir",
                    "{bin}/forks", "{bin}/calls"], 3, trace=r'^\d+( +)  chdir\("/tmp"\).*^\d+\1chdir\("/"\)'),
    says("--follow-depth=1", ["{tattle}", "strace", "-f", "--follow-depth=1", "-o", "trace", "-e",
                              "trace=chdir", "sh", "-c", "{bin}/forks {bin}/calls; true"], 0,
         trace=r'chdir\("/"\)', no_trace=r'chdir\("/tmp"\)'),
    says("-yy beyond strace 6.1", ["{tattle}", "strace", "-yy", "-o", "trace", "-e", "trace=fcntl",
                                   "{bin}/descriptors"], 0,
         trace=r"<\{eventfd-count=0x3, eventfd-id=\d+(, eventfd-semaphore=1)?\}>.*<signalfd:\[USR1 CHLD\]>"),
    says("retval that looks like an error", ["{tattle}", "trace", "-e", "trace=chdir", "-e",
                                             "inject=chdir:retval=-1", "{bin}/calls"], 3,
         err=r"Inadvertent injection of error 1 is possible.* = -1 EPERM .*\(INJECTED\)$"),
    says("--always-show-pid", ["{tattle}", "strace", "--always-show-pid", "-e", "trace=chdir", "{bin}/calls"], 3,
         err=r'^\[pid +\d+\] chdir\("/"\)'),
    says("-e trace-fds=", ["{tattle}", "strace", "-e", "trace-fds=3", "-e", "signal=none", "{bin}/calls"], 3,
         err=r"^write\(3,", no_err="chdir"),
    says("-e trace-fds= wants what calls are given", ["{tattle}", "strace", "-e", "trace-fds=3", "-e", "trace=openat,close",
                                                      "{bin}/calls"], 3, err=r"^close\(3\)", no_err="openat"),
    says("-c -e trace-fds=", ["{tattle}", "strace", "-o", "trace", "-c", "-U", "calls,name", "-e", "trace-fds=3", "-e",
                              "trace=openat,write", "{bin}/calls"], 3, trace=r"\A[^\n]*\n[^\n]*\n *1 write\n", no_trace="openat"),
    says("-N of requests", ["{tattle}", "strace", "-N", "-e", "trace=ioctl", "sh", "-c", "test -t 0"], 1,
         err=r"^ioctl\(fd=0, op=TCGETS, argp=0x"),
    says("-N of a file's flags", ["{tattle}", "strace", "-N", "-e", "trace=ioctl", "python3", "-c",
                                  "import fcntl\ntry: fcntl.ioctl(0, 0x80086601, bytes(8))\nexcept OSError: pass"], 0,
         err=r"^ioctl\(fd=0, op=FS_IOC_GETFLAGS, attr=0x"),
    says("-N", ["{tattle}", "strace", "-N", "-e", "trace=chdir,access", "{bin}/calls"], 3,
         err=r'^chdir\((path|filename)="/"\) '),
    says("-P GLOB", ["{tattle}", "strace", "-P", "/etc/pass*", "{bin}/calls"], 3,
         err=r'^access\("/etc/passwd"', no_err="chdir"),
    says("several -e inject compose", ["{tattle}", "strace", "-o", "trace", "-e", "trace=chdir", "-e",
                                       "inject=chdir:error=EPERM:when=2", "-e",
                                       "inject=chdir:retval=9:when=4", "-e",
                                       "inject=chdir:delay_exit=1ms:when=4", "{bin}/calls"], 3,
         trace=r"\A.*\) += 0\n.*EPERM.*\n.*= 0\n[^\n]*= 9 \(INJECTED\) \(DELAYED\)\n[^\n]*= 0\n"),
    says("delays take their time", ["{tattle}", "strace", "-T", "-o", "trace", "-e", "trace=chdir", "-e",
                                    "inject=chdir:delay_enter=30ms:when=2", "{bin}/calls"], 3,
         trace=r"\(DELAYED\) <(0\.0[3-9]|0\.[1-9]|[1-9])"),
    says("--color=always", ["{tattle}", "trace", "--color=always", "-e", "trace=chdir,openat", "{bin}/calls"], 3,
         err="\x1b\\[1mchdir\x1b\\[0m\\(\"/\"\\) {30}= 0\n.*\x1b\\[31m-1 ENOENT .*\x1b\\[36m\\+\\+\\+ exited with 3"),
    says("no colours without a terminal", ["{tattle}", "trace", "-e", "chdir", "{bin}/calls"], 3, no_err="\x1b"),
    says("--color=nosuch", ["{tattle}", "strace", "--color=nosuch", "true"], 1,
         err="invalid --color argument: 'nosuch'$"),
    says("--json", ["{tattle}", "trace", "--json", "-o", "trace", "-e", "trace=chdir", "{bin}/calls"], 3,
         trace=r'"chdir"'),
    says("--namespace=new", ["{tattle}", "strace", "--namespace=new", "-e", "trace=unshare,setns,clone",
                             "{bin}/namespaces"], 0,
         err=r"^unshare\(CLONE_NEWUTS\|CLONE_NEWIPC\) += 0 \(ipc:\[(\d+)\], uts:\[\d+\]\)\nunshare\(0\) +"
             r"= 0\nsetns\(3, CLONE_NEWIPC\) += 0 \(ipc:\[\d+\]\)\nsetns\(4, 0\) += 0 \(ipc:\[\1\]\)\nclone\("
             r"[^\n]*CLONE_NEWUTS\|SIGCHLD\) += \d+ \(uts:\[\d+\]\)$"),
    says("no -e namespace=", ["{tattle}", "strace", "-e", "trace=unshare", "{bin}/namespaces"], 0,
         err=r"^unshare\(CLONE_NEWUTS\|CLONE_NEWIPC\) += 0$"),
    says("-e kvm=vcpu+", ["{tattle}", "strace", "-e", "kvm=vcpu+", "-e", "trace=chdir", "{bin}/calls"], 3, err=LINE),
    says("-e namespace=nosuch", ["{tattle}", "strace", "-e", "namespace=nosuch", "true"], 1,
         err=r"invalid -e namespace= argument: 'nosuch'$"),
    says("--tips alone", ["{tattle}", "strace", "--tips=3,full"], 0,
         err=r"\A\.-+\.\n\| tip 3 of \d+ +\|\n\| +\|\n(\| .* \|\n)+'-+'\n\Z"),
    says("--tips after the trace", ["{tattle}", "strace", "--tips=id:2", "-e", "trace=chdir", "{bin}/calls"], 3,
         err=r"\+\+\+ exited with 3 \+\+\+\n\.-+\.\n(\| [^\n]* \|\n)+'-+'\n\Z"),
    says("--tips with -o", ["sh", "-c", "\"$0\" strace -o trace -f --tips=0 sh -c '(sleep 0.2) & exit 4'; echo $?; "
                            "echo last >&2", "{tattle}"], 0, out=r"^4$", err=r"'-+'\nlast\n\Z", no_trace="---\\."),
    says("--tips=none", ["{tattle}", "strace", "--tips", "--tips=none", "-e", "trace=none", "true"], 0, no_err=r"\|"),
    says("a string that ends where its memory ends", ["{tattle}", "strace", "-o", "trace", "-e", "trace=chdir",
                                                      "{bin}/cut_string"], 0,
         err=r"^[^\n]*strace: short read \(6 < \d+\) @0x[0-9a-f]+: Bad address\n\Z", trace=r"^chdir\(0x"),
    says("-DDD: a session", ["{tattle}", "strace", "-DDD", "-o", "trace", "-e", "trace=none", "sh", "-c",
                             "read -r _ _ _ _ _ own _ < /proc/$$/stat; t=$(sed -n 's/^TracerPid:.//p' /proc/$$/status); "
                             "read -r _ _ _ _ group session _ < /proc/$t/stat; "
                             "test $own != $session && test $group = $session"], 0),
    says("colours on a terminal", ["script", "-qec", "{tattle} strace -e trace=chdir {bin}/calls", "/dev/null"], 3,
         out="\x1b\\[33mchdir\x1b\\[0m", env={"TERM": "linux"}),
    says("NO_COLOR", ["script", "-qec", "{tattle} strace -e trace=chdir {bin}/calls", "/dev/null"], 3,
         no_out="\x1b", env={"TERM": "linux", "NO_COLOR": "1"}),
    says("STRACE_COLORS", ["{tattle}", "strace", "--color=always", "-e", "trace=chdir,openat", "{bin}/calls"], 3,
         err="^\x1b\\[1;35mchdir\x1b\\[0m\\(\x1b\\[35m\"/\"\x1b\\[0m\\) {30}= \x1b\\[32m0\x1b\\[0m$"
             ".* = \x1b\\[32m-1\x1b\\[0m \x1b\\[41mENOENT [^\x1b\n]*\x1b\\[0m$",
         env={"STRACE_COLORS": " SyScAlL = 1;35 :nosuch=1:retval=x:error=41"}),
    says("colours inside of arguments", ["{tattle}", "strace", "--color=always", "-N", "-yX", "verbose", "-e", "trace=openat",
                                         "{bin}/calls"], 3,
         err=r"^.\[33mopenat.\[0m.\[2m\(.\[0m.\[1mdirfd.\[0m.\[2m=.\[0m.\[35m-100 .\[0m.\[36m/\* AT_FDCWD \*/.\[0m"
             r".\[2m<.\[0m.\[35m[^<>]*.\[0m.\[2m>, ", env={"STRACE_COLORS": "punct=2:argname=1"}),
    says("--hyperlink", ["{tattle}", "strace", "--hyperlink", "-e", "trace=chdir", "{bin}/calls"], 3,
         err="^\x1b]8;;https://man7.org/linux/man-pages/man2/chdir.2.html\x1b\\\\chdir\x1b]8;;\x1b\\\\"
             "\\(\"/\"\\) {30}= 0$"),
    says("-U wall-total", ["{tattle}", "strace", "-c", "-U", "name,wall-total,min_wall,wall-max,avg-wall",
                           "-S", "wall_max", "-e", "trace=access,/sched", "{bin}/calls"], 3,
         err=r"^syscall +wall-total wall-min wall-max +wall-avg\n-{16} -{11} -{8} -{8} -{11}\naccess +0\.\d{6} 0\.\d{6}"),
    says("a rule about some calls overrides one about all", [
        "{tattle}", "strace", "-e", "trace=chdir,access", "-e", "inject=chdir,access:error=EPERM", "-e",
        "inject=chdir:error=ENOENT:when=2", "{bin}/calls"], 1,
         err=r"\Achdir[^\n]* = 0\nchdir[^\n]*ENOENT[^\n]*\nchdir[^\n]* = 0\n.*^access[^\n]* EPERM "),
    says("--secontext", ["{tattle}", "strace", "--secontext", "-e", "trace=chdir", "{bin}/calls"], 3, err=LINE),
    says("trace: whole calls, children followed", ["{tattle}", "trace", "-o", "trace", "-e", "trace=chdir",
                                                   "{bin}/forks", "{bin}/calls"], 3,
         trace=r'chdir\("/tmp"\) +=', no_trace="unfinished"),
]


# ---- running processes


def expect(runner, condition, text):
    if not condition:
        raise runner.failed(text)


def attach_one(runner):
    a = runner.attach(["-e", "trace=chdir"])
    a.signal_all(10)
    a.wait_for('chdir("/usr"')
    status, trace, err = a.end()
    pid = a.programs[0].pid
    expect(runner, 'chdir("/usr"' in trace and "--- SIGUSR1" in trace, trace)
    expect(runner, "Process %d attached" % pid in err and "Process %d detached" % pid in err, err)
    expect(runner, status == -2, "status %d" % status)


def attach_two(runner):
    a = runner.attach(["-e", "trace=chdir"], count=2)
    a.signal_all(10)
    a.wait_for('chdir("/usr"', 2)
    _, trace, _ = a.end()
    for p in a.programs:
        expect(runner, '%-5d chdir("/usr"' % p.pid in trace, trace)


def attach_in_call(runner):
    """A call that is under way when the tracer lets go."""
    a = runner.attach(["-e", "trace=pause,rt_sigreturn"])
    _, trace, err = a.end()
    expect(runner, re.search(r"\Apause\(( <detached \.\.\.>)?", trace) and "resumed" not in trace and
           "ERESTART" not in trace, trace)
    expect(runner, "warning" not in err, err)


def attach_threads(runner):
    a = runner.attach(["-f", "-e", "trace=none"], program="threads")
    _, _, err = a.end()
    pid = a.programs[0].pid
    expect(runner, "strace: Process %d attached with 4 threads\n" % pid in err, err)
    expect(runner, err.count(" attached") == 1 and err.count(" detached") == 4, err)


def attach_quiet(runner):
    a = runner.attach(["-q", "-e", "trace=chdir"])
    _, _, err = a.end()
    expect(runner, err == "", err)


def attach_with_command(runner):
    a = runner.attach(["-I", "2", "-e", "trace=chdir"], command=["{bin}/calls"])
    a.signal_all(10)
    a.wait_for('chdir("/usr"')
    a.wait_for('chdir("/"', 6)
    _, trace, _ = a.end()
    expect(runner, trace.count('chdir("/"') == 6 and 'chdir("/usr"' in trace, trace)


def attach_inject(runner):
    a = runner.attach(["-e", "trace=chdir", "-e", "inject=chdir:error=EIO"])
    a.signal_all(10)
    a.wait_for("(INJECTED)")
    _, trace, _ = a.end()
    expect(runner, '= -1 EIO (Input/output error) (INJECTED)' in trace, trace)


def attach_resumed(runner):
    """A call that goes on is named; who is not there is told of where its turn is."""
    a = runner.attach(["-e", "trace=restart_syscall,chdir", "-p", "999999"], program="napper")
    _, trace, err = a.end()
    pid = a.programs[0].pid
    expect(runner, trace.startswith("restart_syscall(<... resuming interrupted clock_nanosleep ...>"), trace)
    expect(runner, re.search(r"ptrace\(PTRACE_SEIZE, 999999\): No such process\n.*Process %d attached\n" % pid, err), err)


def attach_never(runner):
    a = runner.attach(["-I", "never", "-e", "trace=chdir"])
    a.tracer.send_signal(2)
    a.signal_all(10)
    a.wait_for('chdir("/usr"')
    expect(runner, a.tracer.poll() is None, "SIGINT ended it")
    for p in a.programs:
        p.send_signal(15)
        p.wait(timeout=60)
    a.tracer.wait(timeout=60)


def contexts(runner):
    """Where the file system takes contexts that no SELinux checks."""
    directory = os.path.join(runner.top, "contexts")
    os.mkdir(directory)
    path = os.path.join(directory, "file")
    with open(path, "w"):
        pass
    os.symlink("file", os.path.join(directory, "link"))
    try:
        os.setxattr(path, "security.selinux", b"u:r:file_t:s0:c1\0")
        os.setxattr(directory, "security.selinux", b"u:r:dir[t]:s0\0")
    except OSError:
        return
    script = "cd %s && : <file && : <link && cd .." % directory
    for option, own, directory_words in (
            ("--secontext", "file_t", r"dir\\133t\\135"), ("--secontext=full", "u:r:file_t:s0:c1", r"u:r:dir\\133t\\135:s0"),
            ("--secontext=!full", "file_t", r"dir\\133t\\135")):
        got = runner.run([runner.tattle, "strace", option, "-y", "-o", "trace", "-e", "trace=openat,chdir", "sh", "-c", script])
        text = got.files.get("trace", "")
        for want in (r'chdir\("%s" \[%s\]\) += 0$' % (directory, directory_words),
                     r'openat\([^,]*, "file" \[%s\], [^)]*\) = (\d+)<%s> \[%s\]$' % (own, path, own),
                     r'openat\([^,]*, "link", [^)]*\) = (\d+)<%s> \[%s\]$' % (path, own)):
            expect(runner, re.search(want, text, re.M), option + ": no " + want + " in\n" + text)


def tracer_of(pid):
    with open("/proc/%d/status" % pid) as f:
        return int(re.search(r"TracerPid:\t(\d+)", f.read()).group(1))


def tracer_killed(runner, options, seconds):
    """Kills the tracer of a command; returns the command's status, None if it lives on."""
    command = [runner.tattle, "strace", "-o", "/dev/null"] + options + [runner.programs + "/sleeper"]
    p = subprocess.Popen(command, stdout=subprocess.PIPE)
    p.stdout.readline()
    os.kill(tracer_of(p.pid), 9)
    try:
        return p.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        p.kill()
        p.wait()
        return None


def kill_on_exit(runner):
    status = tracer_killed(runner, ["--kill-on-exit"], 60)
    expect(runner, status == -9, "the command has status %r" % status)


def no_kill_on_exit(runner):
    status = tracer_killed(runner, [], 0.5)
    expect(runner, status is None, "the command has status %r" % status)


def tracer_asked_to_end(runner, options):
    """-D -I 2, and SIGTERM to the tracer: the command's status, when it is told to end of itself."""
    command = [runner.tattle, "strace", "-D", "-I", "2", "-f", "-o", "/dev/null", "-e", "trace=exit"] + options + \
        ["sh", "-c", "trap '' TERM; echo ready; read line; exit 3"]
    p = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    p.stdout.readline()
    os.kill(tracer_of(p.pid), signal.SIGTERM)
    end = time.monotonic() + 60
    try:
        while p.poll() is None and tracer_of(p.pid) and time.monotonic() < end:
            time.sleep(0.01)
    except (OSError, AttributeError):
        pass  # it has ended
    try:
        p.communicate(b"on\n", timeout=60)
    except BrokenPipeError:
        p.wait(timeout=60)
    return p.returncode


def asked_to_end(runner):
    expect(runner, tracer_asked_to_end(runner, []) == 3, "the command does not go on alone")


def asked_to_end_all(runner):
    for option in ("--kill-on-exit", "--seccomp-bpf"):
        expect(runner, tracer_asked_to_end(runner, [option]) == -9, "the command lives on: " + option)


CALLS_OF = [("call", "-D -I 2", asked_to_end), ("call", "-D -I 2 --kill-on-exit", asked_to_end_all),
            ("call", "--secontext", contexts), ("call", "--kill-on-exit", kill_on_exit), ("call", "no --kill-on-exit", no_kill_on_exit),
            ("call", "-p PID", attach_one), ("call", "-p PID -p PID", attach_two),
            ("call", "-p PID in a call", attach_in_call), ("call", "-p PID with threads", attach_threads),
            ("call", "-p PID -q", attach_quiet), ("call", "-p PID PROG", attach_with_command),
            ("call", "-p PID -e inject=", attach_inject), ("call", "-p PID -I never", attach_never),
            ("call", "-p PID in a call that is restarted", attach_resumed)]

# ---- what is made from the option tables


def same_files(runner, tool, names, where):
    made = os.path.join(runner.top, "made")
    shutil.rmtree(made, ignore_errors=True)
    os.mkdir(made)
    subprocess.run([os.path.join(ROOT, "tools", tool), runner.tattle, made], check=True)
    for name in names:
        with open(os.path.join(made, name)) as new, open(os.path.join(ROOT, where, name)) as old:
            expect(runner, new.read() == old.read(),
                   "%s/%s is not what tools/%s makes of the options: run it" % (where, name, tool))


def completions_fresh(runner):
    same_files(runner, "gen-completions", ["tattle.bash", "_tattle", "tattle.fish"], "completions")


def man_fresh(runner):
    same_files(runner, "gen-man", ["tattle.1.scd", "tattle-trace.1.scd", "tattle-strace.1.scd"],
               "doc/man")


def complete(runner, words):
    script = "source %s/completions/tattle.bash; COMP_WORDS=(%s); COMP_CWORD=%d; _tattle %s; " \
        'printf "%%s\\n" "${COMPREPLY[@]}"' % (ROOT, " ".join("'%s'" % w for w in words),
                                             len(words) - 1, words[0])
    out = subprocess.run(["bash", "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return out.stdout.decode().split()


def bash_completes(runner):
    expect(runner, complete(runner, ["tattle", "str"]) == ["strace"], "commands")
    expect(runner, "--decode-fds" in complete(runner, ["tattle", "trace", "--dec"]), "options")
    expect(runner, complete(runner, ["tattle", "strace", "--trace", "=", "%mem"]) == ["%memory"], "classes")
    expect(runner, "inject=" in complete(runner, ["tattle", "strace", "-e", "inj"]), "qualifiers")
    expect(runner, complete(runner, ["tattle", "trace", "-X", "v"]) == ["verbose"], "words")


def help_fits(runner):
    for command in ("trace", "strace"):
        text = subprocess.run([runner.tattle, command, "--help"], stdout=subprocess.PIPE).stdout.decode()
        wide = [line for line in text.splitlines() if len(line) > 80]
        expect(runner, not wide, "wider than a terminal: %r" % wide)


MADE = [("call", "completions are made from the options", completions_fresh),
        ("call", "manual pages are made from the options", man_fresh),
        ("call", "bash completes", bash_completes), ("call", "--help fits a terminal", help_fits)]

# ---- stacks

SAYS += [
    says("-k", ["{tattle}", "strace", "-k", "-e", "trace=chdir,exit_group", "-o", "trace", "{bin}/calls"], 3,
         trace=r' = 0\n > /\S+/calls\(_*chdir\+0x[0-9a-f]+\) \[0x[0-9a-f]+\]\n > /\S+/calls\(main\+0x'
               r'.*exit_group\(3\) += \?\n\+\+\+ exited with 3 \+\+\+\n > /\S+/calls\(_exit\+'),
    says("-k: names of C++", ["{tattle}", "strace", "-k", "-e", "trace=chdir", "-o", "trace", "{bin}/mangled"], 0,
         trace=r" = 0\n > [^\n]*\n > /\S+/mangled\(ns::f0\(int\)\+0x[0-9a-f]+\) \[0x"),
    says("--stack-trace-frame-limit", ["{tattle}", "strace", "-k", "--stack-trace-frame-limit=1", "-e",
                                       "trace=access", "-o", "trace", "{bin}/calls"], 3,
         trace=r"\) += 0\n > [^\n]*access\+[^\n]*\n > too many stack frames\n"),
    says("--stack-trace-frame-limit of too many", ["{tattle}", "strace", "--stack-trace-frame-limit=1073741824", "true"], 1,
         err="invalid --stack-trace-frame-limit argument: '1073741824'$"),
    says("--stack-trace=nosuch", ["{tattle}", "strace", "--stack-trace=nosuch", "true"], 1,
         err="invalid --stack-trace argument: 'nosuch'$"),
]

# ---- the end

SAYS += [
    says("strace ends after the last task", [
        "sh", "-c", "\"$0\" strace -f -o trace -e trace=none sh -c '(sleep 0.3; exit 6) & exit 4'; "
        "echo $?; cat trace", "{tattle}"], 0, out=r"^4\n.*\+\+\+ exited with 4 .*\+\+\+ exited with 6 "),
]


def all_cases():
    return SAYS + MADE + CALLS_OF + BAD + SAME
