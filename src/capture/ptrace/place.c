/*
 * Where the follower runs.
 *
 * A stop wakes the follower, and a restart wakes the task.  On one CPU that is a switch; on two
 * it is an interrupt and often a sleeping CPU, at twice the cost.  While one task makes all the
 * stops, only one of the two runs at a time: the follower goes where the task is, and stays
 * until the task has moved.  When another task stops it is let go again, for then CPUs are
 * needed.  The tasks' own affinity is never touched.
 */
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "capture/ptrace/engine.h"

#define STOPS_ALONE 12 /* of one task in a row, before it is followed */
#define STOPS_BETWEEN_LOOKS 32
#define CPU_FIELD 36 /* of /proc/TID/stat, counted from behind the name; see proc(5) */

void place_init(struct engine *e)
{
	struct place *p = &e->place;

	p->stat_fd = -1;
	p->known = sched_getaffinity(0, sizeof(p->own), &p->own) == 0 && CPU_COUNT(&p->own) > 1;
}

void place_done(struct engine *e)
{
	if (e->place.stat_fd >= 0)
		close(e->place.stat_fd);
	e->place.stat_fd = -1;
}

static void let_go(struct place *p)
{
	if (p->pinned)
		sched_setaffinity(0, sizeof(p->own), &p->own);
	p->pinned = false;
}

/* The CPU that the task ran on last; negative if that cannot be learnt. */
static int cpu_of(struct place *p, pid_t tid)
{
	char text[1024], *at;
	ssize_t n;

	if (tid != p->stat_tid || p->stat_fd < 0) {
		snprintf(text, sizeof(text), "/proc/%d/stat", tid);
		if (p->stat_fd >= 0)
			close(p->stat_fd);
		p->stat_fd = open(text, O_RDONLY | O_CLOEXEC);
		p->stat_tid = tid;
	}
	n = p->stat_fd < 0 ? -1 : pread(p->stat_fd, text, sizeof(text) - 1, 0);
	if (n <= 0)
		return -1;
	text[n] = 0;
	at = strrchr(text, ')');
	for (unsigned i = 0; at && i <= CPU_FIELD; i++)
		at = strchr(at + 1, ' ');
	return at ? atoi(at) : -1;
}

void place_follow(struct engine *e)
{
	struct place *p = &e->place;
	pid_t tid = e->batch_count == 1 ? e->batch[0].tid : 0;
	cpu_set_t one;
	int cpu;

	if (!p->known)
		return;
	if (!tid || tid != p->last) {
		let_go(p);
		p->last = tid;
		p->stops = 0;
		return;
	}
	if (++p->stops < STOPS_ALONE || (p->stops - STOPS_ALONE) % STOPS_BETWEEN_LOOKS)
		return;
	cpu = cpu_of(p, tid);
	if (cpu < 0 || cpu >= CPU_SETSIZE || (p->pinned && cpu == p->cpu))
		return;
	if (!CPU_ISSET((size_t)cpu, &p->own)) {
		let_go(p);
		return;
	}
	CPU_ZERO(&one);
	CPU_SET((size_t)cpu, &one);
	if (sched_setaffinity(0, sizeof(one), &one) < 0)
		return;
	p->pinned = true;
	p->cpu = cpu;
}
