/* Signals: what they carry, their order, SIGTRAP in all its forms. */
#include "tracee.h"

#include <pthread.h>
#include <sys/mman.h>
#include <ucontext.h>

static volatile sig_atomic_t count, code, value, number;
static void *volatile address;
static volatile int order[256];
static volatile int ordered;

static void note(int sig, siginfo_t *info, void *context)
{
	(void)context;
	count++;
	number = sig;
	code = info->si_code;
	value = info->si_value.sival_int;
	address = info->si_addr;
}

static void note_order(int sig, siginfo_t *info, void *context)
{
	(void)context;
	if (ordered < 256)
		order[ordered++] = sig * 1000 + info->si_value.sival_int;
}

static void skip_fault(int sig, siginfo_t *info, void *context)
{
	note(sig, info, context);
	must(mprotect((void *)((uintptr_t)info->si_addr & ~(uintptr_t)4095), 4096,
		     PROT_READ | PROT_WRITE) == 0);
}

#if defined(__x86_64__)
static void stop_stepping(int sig, siginfo_t *info, void *context)
{
	note(sig, info, context);
	((ucontext_t *)context)->uc_mcontext.gregs[REG_EFL] &= ~0x100LL;
}
#endif

static void told(const char *what)
{
	say("%s: %d times, signal %d, code %d\n", what, count, number, code);
	count = code = number = 0;
}

static void traps(void)
{
	sigset_t set, old;

	handle(SIGTRAP, note, 0);
	raise(SIGTRAP);
	told("raise");
	kill(getpid(), SIGTRAP);
	told("kill");
	sigqueue(getpid(), SIGTRAP, (union sigval){ .sival_int = 7 });
	say("value %d\n", value);
	told("sigqueue");
#if defined(__x86_64__)
	__asm__ volatile("int3");
	told("int3");
	handle(SIGTRAP, stop_stepping, 0);
	__asm__ volatile("pushfq; orq $0x100, (%%rsp); popfq; nop" ::: "memory", "cc");
	told("single step");
	handle(SIGTRAP, note, 0);
#else
	__builtin_trap();
#endif
	sigemptyset(&set);
	sigaddset(&set, SIGTRAP);
	sigprocmask(SIG_BLOCK, &set, &old);
	raise(SIGTRAP);
	told("blocked");
	sigprocmask(SIG_SETMASK, &old, NULL);
	told("unblocked");
	signal(SIGTRAP, SIG_IGN);
	raise(SIGTRAP);
	told("ignored");
	signal(SIGTRAP, SIG_DFL);
}

static void handle_masked(int sig)
{
	struct sigaction sa = { .sa_sigaction = note_order, .sa_flags = SA_SIGINFO };

	sigfillset(&sa.sa_mask);
	must(sigaction(sig, &sa, NULL) == 0);
}

static void in_order(void)
{
	sigset_t all, old;
	bool sorted = true;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &old);
	for (int sig = SIGRTMIN + 3; sig >= SIGRTMIN; sig--) {
		handle_masked(sig);
		for (int i = 0; i < 20; i++)
			sigqueue(getpid(), sig, (union sigval){ .sival_int = i });
	}
	sigprocmask(SIG_SETMASK, &old, NULL);
	for (int i = 1; i < ordered; i++)
		sorted &= order[i] > order[i - 1];
	say("%d real-time signals, sorted: %d\n", ordered, sorted);
	sigprocmask(SIG_BLOCK, &all, &old);
	for (int i = 0; i < 10; i++)
		sigqueue(getpid(), SIGRTMIN + 1, (union sigval){ .sival_int = i });
	for (int i = 0; i < 10; i++) {
		siginfo_t info;

		must(sigwaitinfo(&all, &info) == SIGRTMIN + 1 && info.si_value.sival_int == i &&
			info.si_pid == getpid() && info.si_code == SI_QUEUE);
	}
	sigprocmask(SIG_SETMASK, &old, NULL);
}

static void others(void)
{
	volatile char *page = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	timer_t timer;
	struct sigevent ev = { .sigev_notify = SIGEV_SIGNAL,
		.sigev_signo = SIGUSR2,
		.sigev_value = { .sival_int = 99 } };
	struct itimerspec soon = { .it_value = { 0, 1000000 } };

	handle(SIGSEGV, skip_fault, 0);
	page[5] = 1;
	say("fault at the right address: %d\n", address == page + 5);
	told("fault");
	signal(SIGSEGV, SIG_DFL);
	handle(SIGUSR2, note, 0);
	must(timer_create(CLOCK_MONOTONIC, &ev, &timer) == 0);
	must(timer_settime(timer, 0, &soon, NULL) == 0);
	while (!count)
		pause();
	say("timer value %d\n", value);
	told("timer");
	handle(SIGUSR1, note, 0);
	must(syscall(SYS_tgkill, getpid(), getpid(), SIGUSR1) == 0);
	told("tgkill");
}

int main(int argc, char **argv)
{
	traps();
	in_order();
	others();
	if (argc > 1) { /* what to die of */
#if defined(__x86_64__)
		if (!strcmp(argv[1], "int3"))
			__asm__ volatile("int3");
#endif
		raise(atoi(argv[1]));
	}
	return 3;
}
