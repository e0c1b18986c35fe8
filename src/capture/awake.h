/*
 * awake: idle CPUs that do not fall asleep while stops come in quick succession.
 *
 * Each stop of a tracee that runs elsewhere wakes the follower's CPU, each restart the
 * tracee's; in a virtual machine a CPU that has gone idle is woken by its host, which costs
 * more than all the rest of the stop.  While /dev/cpu_dma_latency is held open with 0 in it,
 * idle CPUs look for work instead (Documentation/power/pm_qos_interface.rst).  The kernel ends
 * that with the descriptor, however we end.
 *
 * It is used where it was found to pay, and costs little: if this may be opened (root), if idle
 * CPUs are those of the "haltpoll" driver (guests), if there are few of them for each active
 * task, and for as long as stops come quickly.
 *
 * The follower counts stops; the reader, who has time, looks whether they have become rare.
 */
#ifndef TATTLE_CAPTURE_AWAKE_H
#define TATTLE_CAPTURE_AWAKE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct awake {
	bool refused; /* it cannot or should not be used here */
	unsigned cpus;
	unsigned stops;	 /* since .since_ns */
	unsigned active; /* at most, meanwhile */
	uint64_t since_ns;
	_Atomic int fd;		  /* -1 = not held */
	_Atomic uint64_t busy_ns; /* when stops were last found to come quickly */
};

void awake_init(struct awake *a);

/* Lets go of it, for good. */
void awake_done(struct awake *a);

/* The follower's: a command is about to start, for which much happens. */
void awake_expect(struct awake *a, uint64_t now_ns);

/* The follower's: stops were collected at now_ns (CLOCK_MONOTONIC), active tasks run. */
void awake_count(struct awake *a, unsigned stops, unsigned active, uint64_t now_ns);

/* Any thread's: lets go of it if stops have become rare. */
void awake_check(struct awake *a, uint64_t now_ns);

#endif
