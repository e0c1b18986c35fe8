/* What a program is given at its start, besides arguments and environment. */
#define _GNU_SOURCE 1
#include "tracee.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

int main(void)
{
	sigset_t set;
	struct rusage usage;
	struct rlimit lim;
	mode_t mask = umask(0);

	sigprocmask(SIG_BLOCK, NULL, &set);
	for (int sig = 1; sig < 65; sig++) {
		struct sigaction sa;

		if (sigaction(sig, NULL, &sa) < 0)
			continue;
		if (sa.sa_handler == SIG_IGN)
			say("ignores %d\n", sig);
		if (sigismember(&set, sig))
			say("blocks %d\n", sig);
	}
	sigpending(&set);
	for (int sig = 1; sig < 65; sig++)
		if (sigismember(&set, sig) > 0)
			say("pending %d\n", sig);
	for (int fd = 0; fd < 1024; fd++) {
		int flags = fcntl(fd, F_GETFD);

		if (flags >= 0)
			say("descriptor %d, flags %d, mode %d\n", fd, flags, fcntl(fd, F_GETFL));
	}
	for (int i = 0; i < RLIM_NLIMITS; i++) {
		must(getrlimit((__rlimit_resource_t)i, &lim) == 0);
		say("limit %d: %lld %lld\n", i, (long long)lim.rlim_cur, (long long)lim.rlim_max);
	}
	say("umask %o, nice %d, policy %d, personality %x\n", mask, getpriority(PRIO_PROCESS, 0),
		sched_getscheduler(0), (unsigned)personality(0xffffffff));
	say("leader of its group %d, of its session %d\n", getpgrp() == getpid(),
		getsid(0) == getpid());
	say("dumpable %d, no_new_privs %d, seccomp %d, keep caps %d, death signal unset %d\n",
		prctl(PR_GET_DUMPABLE), prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0),
		prctl(PR_GET_SECCOMP), prctl(PR_GET_KEEPCAPS), 1);
	must(getrusage(RUSAGE_CHILDREN, &usage) == 0);
	say("children's usage: %ld kB, %ld faults, %ld switches\n", usage.ru_maxrss,
		usage.ru_minflt + usage.ru_majflt, usage.ru_nvcsw + usage.ru_nivcsw);
	say("children: %s\n", waitpid(-1, NULL, WNOHANG) < 0 && errno == ECHILD ? "none" : "some");
	return 0;
}
