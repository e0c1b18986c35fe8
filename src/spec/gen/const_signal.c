/* From tools/constants/signal.list by tools/gen-constants. */
#include "spec/gen/const_signal.h"

#include <stddef.h>

static const struct cname signal_names_x86_64[] = {
	{ 0x1, "SIGHUP" },
	{ 0x2, "SIGINT" },
	{ 0x3, "SIGQUIT" },
	{ 0x4, "SIGILL" },
	{ 0x5, "SIGTRAP" },
	{ 0x6, "SIGABRT" },
	{ 0x7, "SIGBUS" },
	{ 0x8, "SIGFPE" },
	{ 0x9, "SIGKILL" },
	{ 0xa, "SIGUSR1" },
	{ 0xb, "SIGSEGV" },
	{ 0xc, "SIGUSR2" },
	{ 0xd, "SIGPIPE" },
	{ 0xe, "SIGALRM" },
	{ 0xf, "SIGTERM" },
	{ 0x10, "SIGSTKFLT" },
	{ 0x11, "SIGCHLD" },
	{ 0x12, "SIGCONT" },
	{ 0x13, "SIGSTOP" },
	{ 0x14, "SIGTSTP" },
	{ 0x15, "SIGTTIN" },
	{ 0x16, "SIGTTOU" },
	{ 0x17, "SIGURG" },
	{ 0x18, "SIGXCPU" },
	{ 0x19, "SIGXFSZ" },
	{ 0x1a, "SIGVTALRM" },
	{ 0x1b, "SIGPROF" },
	{ 0x1c, "SIGWINCH" },
	{ 0x1d, "SIGIO" },
	{ 0x1e, "SIGPWR" },
	{ 0x1f, "SIGSYS" },
};
const struct cset cset_signal_names = {
	.unknown = NULL,
	.n = { 31, 31, 31 },
	.v = { signal_names_x86_64, signal_names_x86_64, signal_names_x86_64 },
	.sorted = true,
};

static const struct cname sigact_flags_x86_64[] = {
	{ 0x4000000, "SA_RESTORER" },
	{ 0x8000000, "SA_ONSTACK" },
	{ 0x10000000, "SA_RESTART" },
	{ 0x20000000, "SA_INTERRUPT" },
	{ 0x40000000, "SA_NODEFER" },
	{ 0x80000000, "SA_RESETHAND" },
	{ 0x4, "SA_SIGINFO" },
	{ 0x1, "SA_NOCLDSTOP" },
	{ 0x2, "SA_NOCLDWAIT" },
};
const struct cset cset_sigact_flags = {
	.unknown = "SA_???",
	.n = { 9, 9, 9 },
	.v = { sigact_flags_x86_64, sigact_flags_x86_64, sigact_flags_x86_64 },
	.flags = true,
};

static const struct cname sigprocmask_cmds_x86_64[] = {
	{ 0x0, "SIG_BLOCK" },
	{ 0x1, "SIG_UNBLOCK" },
	{ 0x2, "SIG_SETMASK" },
};
const struct cset cset_sigprocmask_cmds = {
	.unknown = "SIG_???",
	.n = { 3, 3, 3 },
	.v = { sigprocmask_cmds_x86_64, sigprocmask_cmds_x86_64, sigprocmask_cmds_x86_64 },
	.sorted = true,
};

static const struct cname sigaltstack_flags_x86_64[] = {
	{ 0x1, "SS_ONSTACK" },
	{ 0x2, "SS_DISABLE" },
	{ 0x80000000, "SS_AUTODISARM" },
};
const struct cset cset_sigaltstack_flags = {
	.unknown = "SS_???",
	.n = { 3, 3, 3 },
	.v = { sigaltstack_flags_x86_64, sigaltstack_flags_x86_64, sigaltstack_flags_x86_64 },
	.flags = true,
};

static const struct cname sigev_values_x86_64[] = {
	{ 0x0, "SIGEV_SIGNAL" },
	{ 0x1, "SIGEV_NONE" },
	{ 0x2, "SIGEV_THREAD" },
	{ 0x4, "SIGEV_THREAD_ID" },
};
const struct cset cset_sigev_values = {
	.unknown = "SIGEV_???",
	.n = { 4, 4, 4 },
	.v = { sigev_values_x86_64, sigev_values_x86_64, sigev_values_x86_64 },
	.sorted = true,
};

static const struct cname siginfo_codes_x86_64[] = {
	{ 0x0, "SI_USER" },
	{ 0x80, "SI_KERNEL" },
	{ 0xffffffc4, "SI_ASYNCNL" },
	{ 0xfffffff9, "SI_DETHREAD" },
	{ 0xfffffffa, "SI_TKILL" },
	{ 0xfffffffb, "SI_SIGIO" },
	{ 0xfffffffc, "SI_ASYNCIO" },
	{ 0xfffffffd, "SI_MESGQ" },
	{ 0xfffffffe, "SI_TIMER" },
	{ 0xffffffff, "SI_QUEUE" },
};
const struct cset cset_siginfo_codes = {
	.unknown = NULL,
	.n = { 10, 10, 10 },
	.v = { siginfo_codes_x86_64, siginfo_codes_x86_64, siginfo_codes_x86_64 },
	.sorted = true,
};

static const struct cname sigill_codes_x86_64[] = {
	{ 0x1, "ILL_ILLOPC" },
	{ 0x2, "ILL_ILLOPN" },
	{ 0x3, "ILL_ILLADR" },
	{ 0x4, "ILL_ILLTRP" },
	{ 0x5, "ILL_PRVOPC" },
	{ 0x6, "ILL_PRVREG" },
	{ 0x7, "ILL_COPROC" },
	{ 0x8, "ILL_BADSTK" },
	{ 0x9, "ILL_BADIADDR" },
	{ 0xa, "ILL_BREAK" },
	{ 0xb, "ILL_BNDMOD" },
};
const struct cset cset_sigill_codes = {
	.unknown = NULL,
	.n = { 11, 11, 11 },
	.v = { sigill_codes_x86_64, sigill_codes_x86_64, sigill_codes_x86_64 },
	.sorted = true,
};

static const struct cname sigfpe_codes_x86_64[] = {
	{ 0x1, "FPE_INTDIV" },
	{ 0x2, "FPE_INTOVF" },
	{ 0x3, "FPE_FLTDIV" },
	{ 0x4, "FPE_FLTOVF" },
	{ 0x5, "FPE_FLTUND" },
	{ 0x6, "FPE_FLTRES" },
	{ 0x7, "FPE_FLTINV" },
	{ 0x8, "FPE_FLTSUB" },
	{ 0xe, "FPE_FLTUNK" },
	{ 0xf, "FPE_CONDTRAP" },
};
const struct cset cset_sigfpe_codes = {
	.unknown = NULL,
	.n = { 10, 10, 10 },
	.v = { sigfpe_codes_x86_64, sigfpe_codes_x86_64, sigfpe_codes_x86_64 },
	.sorted = true,
};

static const struct cname sigsegv_codes_x86_64[] = {
	{ 0x1, "SEGV_MAPERR" },
	{ 0x2, "SEGV_ACCERR" },
	{ 0x3, "SEGV_BNDERR" },
	{ 0x4, "SEGV_PKUERR" },
	{ 0x5, "SEGV_ACCADI" },
	{ 0x6, "SEGV_ADIDERR" },
	{ 0x7, "SEGV_ADIPERR" },
	{ 0x8, "SEGV_MTEAERR" },
	{ 0x9, "SEGV_MTESERR" },
	{ 0xa, "SEGV_CPERR" },
};
const struct cset cset_sigsegv_codes = {
	.unknown = NULL,
	.n = { 10, 10, 10 },
	.v = { sigsegv_codes_x86_64, sigsegv_codes_x86_64, sigsegv_codes_x86_64 },
	.sorted = true,
};

static const struct cname sigbus_codes_x86_64[] = {
	{ 0x1, "BUS_ADRALN" },
	{ 0x2, "BUS_ADRERR" },
	{ 0x3, "BUS_OBJERR" },
	{ 0x4, "BUS_MCEERR_AR" },
	{ 0x5, "BUS_MCEERR_AO" },
};
const struct cset cset_sigbus_codes = {
	.unknown = NULL,
	.n = { 5, 5, 5 },
	.v = { sigbus_codes_x86_64, sigbus_codes_x86_64, sigbus_codes_x86_64 },
	.sorted = true,
};

static const struct cname sigtrap_codes_x86_64[] = {
	{ 0x1, "TRAP_BRKPT" },
	{ 0x2, "TRAP_TRACE" },
	{ 0x3, "TRAP_BRANCH" },
	{ 0x4, "TRAP_HWBKPT" },
	{ 0x5, "TRAP_UNK" },
	{ 0x6, "TRAP_PERF" },
};
const struct cset cset_sigtrap_codes = {
	.unknown = NULL,
	.n = { 6, 6, 6 },
	.v = { sigtrap_codes_x86_64, sigtrap_codes_x86_64, sigtrap_codes_x86_64 },
	.sorted = true,
};

static const struct cname sigchld_codes_x86_64[] = {
	{ 0x1, "CLD_EXITED" },
	{ 0x2, "CLD_KILLED" },
	{ 0x3, "CLD_DUMPED" },
	{ 0x4, "CLD_TRAPPED" },
	{ 0x5, "CLD_STOPPED" },
	{ 0x6, "CLD_CONTINUED" },
};
const struct cset cset_sigchld_codes = {
	.unknown = NULL,
	.n = { 6, 6, 6 },
	.v = { sigchld_codes_x86_64, sigchld_codes_x86_64, sigchld_codes_x86_64 },
	.sorted = true,
};

static const struct cname sigpoll_codes_x86_64[] = {
	{ 0x1, "POLL_IN" },
	{ 0x2, "POLL_OUT" },
	{ 0x3, "POLL_MSG" },
	{ 0x4, "POLL_ERR" },
	{ 0x5, "POLL_PRI" },
	{ 0x6, "POLL_HUP" },
};
const struct cset cset_sigpoll_codes = {
	.unknown = NULL,
	.n = { 6, 6, 6 },
	.v = { sigpoll_codes_x86_64, sigpoll_codes_x86_64, sigpoll_codes_x86_64 },
	.sorted = true,
};

static const struct cname sigsys_codes_x86_64[] = {
	{ 0x1, "SYS_SECCOMP" },
	{ 0x2, "SYS_USER_DISPATCH" },
};
const struct cset cset_sigsys_codes = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { sigsys_codes_x86_64, sigsys_codes_x86_64, sigsys_codes_x86_64 },
	.sorted = true,
};

static const struct cname sigemt_codes_x86_64[] = {
	{ 0x1, "EMT_TAGOVF" },
};
const struct cset cset_sigemt_codes = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { sigemt_codes_x86_64, sigemt_codes_x86_64, sigemt_codes_x86_64 },
	.sorted = true,
};

static const struct cname audit_archs_x86_64[] = {
	{ 0x2, "AUDIT_ARCH_SPARC" },
	{ 0x4, "AUDIT_ARCH_M68K" },
	{ 0x8, "AUDIT_ARCH_MIPS" },
	{ 0xf, "AUDIT_ARCH_PARISC" },
	{ 0x14, "AUDIT_ARCH_PPC" },
	{ 0x16, "AUDIT_ARCH_S390" },
	{ 0x28, "AUDIT_ARCH_ARMEB" },
	{ 0x2a, "AUDIT_ARCH_SH" },
	{ 0x2e, "AUDIT_ARCH_H8300" },
	{ 0x58, "AUDIT_ARCH_M32R" },
	{ 0x5c, "AUDIT_ARCH_OPENRISC" },
	{ 0x5d, "AUDIT_ARCH_ARCOMPACTBE" },
	{ 0x5e, "AUDIT_ARCH_XTENSA" },
	{ 0x8c, "AUDIT_ARCH_C6XBE" },
	{ 0xa4, "AUDIT_ARCH_HEXAGON" },
	{ 0xa7, "AUDIT_ARCH_NDS32BE" },
	{ 0xbd, "AUDIT_ARCH_MICROBLAZE" },
	{ 0xc3, "AUDIT_ARCH_ARCV2BE" },
	{ 0x5441, "AUDIT_ARCH_FRV" },
	{ 0x40000003, "AUDIT_ARCH_I386" },
	{ 0x40000008, "AUDIT_ARCH_MIPSEL" },
	{ 0x40000028, "AUDIT_ARCH_ARM" },
	{ 0x4000002a, "AUDIT_ARCH_SHEL" },
	{ 0x4000004c, "AUDIT_ARCH_CRIS" },
	{ 0x40000057, "AUDIT_ARCH_V850" },
	{ 0x4000005d, "AUDIT_ARCH_ARCOMPACT" },
	{ 0x4000006e, "AUDIT_ARCH_UNICORE" },
	{ 0x40000071, "AUDIT_ARCH_NIOS2" },
	{ 0x4000008c, "AUDIT_ARCH_C6X" },
	{ 0x400000a7, "AUDIT_ARCH_NDS32" },
	{ 0x400000bc, "AUDIT_ARCH_TILEPRO" },
	{ 0x400000bf, "AUDIT_ARCH_TILEGX32" },
	{ 0x400000c3, "AUDIT_ARCH_ARCV2" },
	{ 0x400000f3, "AUDIT_ARCH_RISCV32" },
	{ 0x400000fc, "AUDIT_ARCH_CSKY" },
	{ 0x40000102, "AUDIT_ARCH_LOONGARCH32" },
	{ 0x80000008, "AUDIT_ARCH_MIPS64" },
	{ 0x8000000f, "AUDIT_ARCH_PARISC64" },
	{ 0x80000015, "AUDIT_ARCH_PPC64" },
	{ 0x80000016, "AUDIT_ARCH_S390X" },
	{ 0x8000002a, "AUDIT_ARCH_SH64" },
	{ 0x8000002b, "AUDIT_ARCH_SPARC64" },
	{ 0xa0000008, "AUDIT_ARCH_MIPS64N32" },
	{ 0xc0000008, "AUDIT_ARCH_MIPSEL64" },
	{ 0xc0000015, "AUDIT_ARCH_PPC64LE" },
	{ 0xc000002a, "AUDIT_ARCH_SHEL64" },
	{ 0xc0000032, "AUDIT_ARCH_IA64" },
	{ 0xc000003e, "AUDIT_ARCH_X86_64" },
	{ 0xc00000b7, "AUDIT_ARCH_AARCH64" },
	{ 0xc00000bf, "AUDIT_ARCH_TILEGX" },
	{ 0xc00000f3, "AUDIT_ARCH_RISCV64" },
	{ 0xc0000102, "AUDIT_ARCH_LOONGARCH64" },
	{ 0xc0009026, "AUDIT_ARCH_ALPHA" },
	{ 0xe0000008, "AUDIT_ARCH_MIPSEL64N32" },
};
const struct cset cset_audit_archs = {
	.unknown = "AUDIT_ARCH_???",
	.n = { 54, 54, 54 },
	.v = { audit_archs_x86_64, audit_archs_x86_64, audit_archs_x86_64 },
	.sorted = true,
};
