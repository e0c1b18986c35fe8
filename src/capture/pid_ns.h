/*
 * pid_ns: the ids of one task in three pid namespaces: tattle's, that which /proc shows, and
 * the one whose ids the task itself knows.
 *
 * /proc shows the ids of one namespace to everybody.  Under "unshare -p" without a /proc of its
 * own that is a namespace around tattle's, and /proc/ID of our id is another task or none.  So
 * what is opened below /proc is named by a *proc id*; where /proc shows our own namespace that
 * is the same number, and nothing here costs anything.
 */
#ifndef TATTLE_CAPTURE_PID_NS_H
#define TATTLE_CAPTURE_PID_NS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/* How /proc sees us. */
struct proc_view {
	bool usable;	/* it is mounted, and shows us */
	unsigned level; /* of our namespace, counted from that of /proc: 0 = the same one */
	pid_t self;	/* our own proc id */
	uint64_t ns;	/* our namespace: its inode, 0 = unknown */
};

void pid_ns_look(struct proc_view *ret);

/* The proc id of a task of ours; 0 if it is unknown: then the task has no /proc. */
pid_t pid_ns_proc_id(const struct proc_view *v, pid_t tid);

/* Our id of a task that /proc shows; 0 if it is not in our namespace, or gone. */
pid_t pid_ns_our_id(const struct proc_view *v, pid_t proc_id);

/* The proc id of the process of a task, of which both our ids and its proc id are known. */
pid_t pid_ns_proc_leader(const struct proc_view *v, pid_t tgid, pid_t proc_id);

/* What is known of a number. */
struct pid_ns_ids {
	pid_t ours;
	pid_t proc; /* 0: a process group or session of which no task has that id any more */
};

/*
 * What the task with proc_id means by the id `inner`: a task, process, group or session of its
 * namespace.  False if that cannot be learnt.  Looks through all of /proc if the namespace is
 * not ours.
 */
bool pid_ns_find(const struct proc_view *v, pid_t proc_id, pid_t inner, struct pid_ns_ids *ret);

#endif
