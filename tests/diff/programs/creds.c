/* Identities, limits, priorities, capabilities, clocks. */
#define _GNU_SOURCE
#include <grp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(void)
{
	gid_t g[3] = { 1, 2, 3 };
	uid_t a, b, c;
	cpu_set_t set;
	struct sched_param sp;
	struct timespec ts;
	unsigned hdr[2] = { 0x20080522, 0 }, data[6];

	getresuid(&a, &b, &c);
	setgroups(3, g);
	getgroups(3, g);
	sched_getaffinity(0, sizeof(set), &set);
	sched_getscheduler(0);
	sched_getparam(0, &sp);
	setpriority(PRIO_PROCESS, 0, 3);
	getpriority(PRIO_PROCESS, 0);
	clock_getres(CLOCK_MONOTONIC, &ts);
	prctl(PR_GET_DUMPABLE);
	prctl(PR_SET_KEEPCAPS, 1);
	syscall(SYS_capget, hdr, data);
	umask(027);
	setresgid(-1, 5, 6);
	setresuid(1000, 1000, 1000);
	setuid(0);
	umask(022);
	return 0;
}
