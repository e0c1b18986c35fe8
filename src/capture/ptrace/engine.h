/*
 * engine: the ptrace backend's inside.
 *
 *   wait.c    collects reports: every wait call of the follower is there
 *   act.c     says what each report means and restarts the task
 *   task.c    the table of tasks
 *   call.c    frames of calls; seccomp stops
 *   inject.c  calls that are tampered with on request
 *   stack.c   who called
 *   place.c   on which CPU the follower runs
 *   repair.c  calls that our own wake-ups cut short
 *   start.c   beginning: become, spawn, attach (attach.c)
 *   detach.c  letting go
 *   hold.c    the command's end while others live
 *   explain.c why a process cannot be followed
 *   entry.c   the command's entry point
 *   untraced.c  tasks that may not be traced, under our seccomp filter
 *   filtered.c  tasks that stop only for what a seccomp filter wants
 *   regs_*.c  the few registers that are ever looked at
 *
 * All of it runs in the follower's thread: ptrace binds tracees to the thread that seized
 * them.
 */
#ifndef TATTLE_CAPTURE_PTRACE_ENGINE_H
#define TATTLE_CAPTURE_PTRACE_ENGINE_H

#include <errno.h>
#include <linux/ptrace.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>

#include "abi/abi.h"
#include "capture/capture.h"
#include "capture/memory.h"
#include "capture/pid_ns.h"
#include "capture/socket_ends.h"
#include "frame/builder.h"

#define ENGINE_BATCH 512
#define ENGINE_RECENT 48

enum task_state {
	TASK_EXPECTED, /* its parent's event told of it; its own first stop is to come */
	TASK_HELD,     /* made its first stop, and waits there for its parent's event */
	TASK_BEHIND,   /* or there until its parent's call is over */
	TASK_RUNS,
	TASK_STOPPED, /* in a stop that was collected and is being acted on */
	TASK_LISTENS, /* in a group-stop */
	TASK_DELAYED, /* in a syscall-stop, which is made longer on request */
};

struct task {
	struct task *next; /* in its bucket */
	pid_t tid;
	pid_t tgid;	/* 0 = unknown */
	pid_t parent;	/* 0 = unknown */
	pid_t proc_tid; /* where /proc is not ours: its id there, negative = unknown; 0 = not
			   asked yet */
	uint8_t state;
	bool announced;	  /* a TASK frame has told of it */
	bool first_seen;  /* has made its first stop */
	bool attached;	  /* was running when we came */
	bool interrupted; /* PTRACE_INTERRUPT was sent, its stop has not come */
	bool quiet;	  /* the command before its execve: nothing is told */
	bool in_call;	  /* between entry and exit */
	bool active;	  /* restarted outside of a call: it needs a CPU */
	bool told_enter;  /* an ENTER frame told of the call */
	bool cut_short;	  /* its last call returned -EINTR and could be run again */
	bool repaired;	  /* its result was changed so that the call runs again */
	bool filtered;	  /* our seccomp filter stops it where needed: it runs freely between */
	bool watched;	  /* .filtered, and its next call is to be seen even so */
	enum links_change links; /* what the call that it is inside does to them */
	uint8_t guesses;	 /* repairs of its call without a signal to be seen */
	bool eintr_stays;	 /* .filtered, and a group-stop cut its call short */
	struct root_memo root;	 /* as of .root_epoch */
	unsigned root_epoch;
	uint64_t resumes;      /* number of the call that restart_syscall goes on with, + 1 */
	bool own_filter;       /* it has a seccomp filter of its own as well */
	bool own_no_new_privs; /* it has set no_new_privs itself */
	bool untraced_taken;   /* CLONE_UNTRACED was taken out of its call */
	bool must_go;	       /* it was made so: it is let go of at its first stop */
	pid_t leads;	       /* its child, which goes on when its own call is over; 0 */
	bool behind;	       /* its parent leads, and it has not made its first stop */
	pid_t holds;	       /* its parent, which is kept in its stop until then */
	bool strict;	       /* it asked for seccomp's strict mode, which we play */
	bool unwanted;	       /* the current call is none of those that are told */
	uint8_t stop_sig;      /* of the group-stop it is in */
	bool failed_start;     /* the command's execve failed, and was told of: so is the end */
	bool exit_unknown;     /* killed at the end of its call, before that could be looked at */
	bool stack_told;       /* the frame of the call's entry has the stack */
	bool stranger;	/* nobody asked for it; it has our filter, and so is kept, in silence */
	bool too_far;	/* born further away than is followed: let go at its first stop */
	uint16_t depth; /* generations between it and what was followed first */
	uint32_t abi;	/* of the last call; ABI_UNKNOWN */
	uint32_t word;	/* bytes of a pointer in it */
	uint64_t nr;
	uint64_t args[6];
	uint64_t meant;		/* .nr; of those behind socketcall and ipc, which of them */
	uint64_t meant_args[6]; /* and with what */
	uint64_t deadline_ns;	/* when its call that was run again is to end; NO_DEADLINE; 0 */
	int deadline_result;	/* and what it returns then */
	uint64_t ip;
	uint64_t enter_ns;
	uint64_t clone_flags;	    /* of the current call, if it is a clone */
	uint64_t held_ns;	    /* TASK_HELD: since when */
	uint8_t held_sig;	    /* and the signal of its first stop */
	int sent_sig;		    /* act.c's: with its call, on request; 0 = none */
	struct task_inject *inject; /* inject.c's; NULL = nothing yet */
	uint64_t delay_ns;	    /* how long the stop is to be made longer */
	uint64_t delay_until_ns;    /* TASK_DELAYED: then it is restarted so: */
	long delay_request;
	int delay_sig;
};

struct tasks {
	struct task **bucket;
	unsigned mask;
	unsigned count;
	struct task *free;
	struct slab *slabs;
};

/* What one wait told of one task. */
struct report {
	pid_t tid;
	bool ended;
	int status; /* ended: as waitpid gives it; stopped: signal | event << 8 */
};

/* As many bytes of a program as a breakpoint takes. */
struct instruction {
#if defined(__x86_64__)
	uint8_t byte[1];
#else
	uint8_t byte[4];
#endif
};

/* place.c's */
struct place {
	cpu_set_t own; /* where the follower may run, given by the user */
	bool known;    /* .own is, and has several */
	bool pinned;
	int cpu;	/* to which */
	pid_t last;	/* whose CPU was looked at last */
	unsigned stops; /* in a row, with no other task active */
	int stat_fd;	/* /proc/ID/stat of task stat_tid */
	pid_t stat_tid;
	bool may_idle;			/* SCHED_IDLE can be left again */
	bool was_idle;			/* and was gone to; how long that made us wait is open */
	int delay_fd;			/* /proc/thread-self/schedstat */
	uint64_t waited_ns, checked_ns; /* what it said at the last check, and when that was */
	uint64_t ordinary_ns, ordinary_until_ns;
};

/* Interrupts the follower's wait when a task's deadline has come. */
struct alarm {
	bool exists;
	timer_t timer;
	uint64_t due_ns; /* 0 = it is not set */
};

struct engine {
	struct capture *capture;
	const struct capture_config *config;
	struct tasks tasks;
	struct builder builder;
	struct tracee_mem mem;
	struct fd_links links;
	struct socket_ends ends;
	unsigned long options; /* PTRACE_O_* of every tracee */
	struct proc_view proc;

	enum capture_mode mode;
	pid_t root;	     /* the command's process; 0 = attached */
	bool root_waits;     /* it has ended, and is not reaped until its end was read */
	bool told_last;	     /* the last END frame said that nothing is followed any more */
	uint8_t *first_call; /* the frame of the command's own execve, until it has succeeded */
	size_t first_call_size;
	size_t first_call_cap;

	unsigned active;       /* tasks that are */
	unsigned held;	       /* tasks in TASK_HELD */
	struct stacks *stacks; /* stack.c's; NULL = nothing yet */
	unsigned delayed;      /* tasks in TASK_DELAYED */
	struct alarm alarm;    /* deadline.c's */
	unsigned served;       /* reports acted on since the last look at all tasks */
	uint64_t now_ns;       /* when the current reports were collected */
	unsigned warned_untraced;
	unsigned root_epoch; /* changes when a task may have got another root directory */
	bool filtered;	     /* the command has our seccomp filter */
	bool no_new_privs;   /* and no_new_privs, for its sake */
	bool muted;	     /* let go of, but bound to the filter: followed in silence */

	struct {
		uint64_t at; /* 0 = no breakpoint */
		struct instruction original;
		bool told;
	} entry; /* entry.c's */

	struct untraced *untraced; /* untraced.c's; NULL = nothing yet */
	struct place place;

	uint64_t asked_to_end_ns; /* hold.c's: when the command was, by a signal from outside */
	uint64_t grace_until_ns;  /* hold.c's */

	bool detaching;
	uint64_t detach_begun_ns, detach_until_ns;

	pid_t recent[ENGINE_RECENT]; /* restarted last: likely to report next (many tasks only) */
	unsigned recent_count;
	unsigned recent_rounds;
	struct report batch[ENGINE_BATCH];
	unsigned batch_count;
	struct report *early; /* reaped while an attach was blocked; acted on first */
	unsigned early_count;
	unsigned early_cap;
};

static inline bool is_stopping_signal(int sig)
{
	return sig == SIGSTOP || sig == SIGTSTP || sig == SIGTTIN || sig == SIGTTOU;
}

/* Raw: no errno games; negative errno on failure. */
long trace_request(long request, pid_t tid, uintptr_t addr, uintptr_t data);

uint64_t engine_now_ns(void);

/* ---- task.c ---- */
int tasks_init(struct tasks *t);
void tasks_done(struct tasks *t);
struct task *task_find(const struct tasks *t, pid_t tid);
struct task *task_add(struct engine *e, pid_t tid);
void task_remove(struct engine *e, struct task *k);
/* Calls fn for every task; fn may remove the task that it is given, and no other. */
void tasks_each(
	struct engine *e, void (*fn)(struct engine *e, struct task *k, void *arg), void *arg);
/* k->nr and k->args are known: what is behind them?  A multiplexed call whose arguments cannot be
 * read stands for itself. */
void task_look_behind(struct engine *e, struct task *k);
/* Is k's call one of these? */
bool task_calls_one_of(const struct task *k, const struct call_bits sets[ABI_COUNT]);
/* k->links from now on. */
void task_change_links(struct engine *e, struct task *k, enum links_change links);
/* k->active, counted. */
void task_activate(struct engine *e, struct task *k, bool active);
/* What k is called in /proc; 0 if that is unknown. */
pid_t task_proc_id(const struct engine *e, struct task *k);
/* A frame about k begins: e->mem reads its memory. */
void task_mem_begin(struct engine *e, struct task *k);
/* Gives k another id: what execve in a thread does. */
void task_rename(struct tasks *t, struct task *k, pid_t tid);

/* ---- wait.c ---- */
#define WAIT_ALL_THREADS (1 << 20) /* with waitid's options: tracees of our other threads too */
/* One waitid(): 1 and a report, 0 for none (WNOHANG), negative errno. */
int wait_raw(idtype_t type, pid_t id, int options, struct report *ret);
/* Fills e->batch.  False when there is nothing left that could ever report. */
bool wait_collect(struct engine *e);
/* A task has been restarted, or is about to be born: it will report soon. */
void wait_soon(struct engine *e, pid_t tid);
/* Waits for the next report of one task that has been told to stop. */
int wait_one(struct engine *e, pid_t tid, struct report *ret);
bool wait_reap(pid_t tid, struct report *ret);
void wait_consume(pid_t tid);

/* ---- act.c ---- */
void act(struct engine *e, const struct report *r);
void act_announce(struct engine *e, struct task *k, unsigned how);
/* Adds the task's name to the frame that is being built. */
/* The task's SELinux context, if anybody asks for it. */
void act_add_context(struct engine *e, struct task *k);
void act_add_comm(struct engine *e, struct task *k);
void act_end(struct engine *e, struct task *k, int status, bool known);
/* A PTRACE_EVENT_STOP: a group-stop, its end, or the first stop of a task. */
void act_event_stop(struct engine *e, struct task *k, int sig, bool first);
/* Lets a stopped task go on, with a signal or 0. */
void act_restart(struct engine *e, struct task *k, long request, int sig);
void engine_warn(struct engine *e, pid_t tid, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* ---- birth.c ---- */
/* The parent's event about a new task: lets the parent go on, and the new one when it may. */
void birth_event(struct engine *e, struct task *parent, unsigned event);
/* A task that nobody told of makes its first stop; NULL if there is no memory to follow it. */
struct task *birth_unannounced(struct engine *e, pid_t tid);
/* The same, where new tasks are not followed. */
void birth_stranger(struct engine *e, pid_t tid);
/* Stays the task in the first stop, about sig, that it makes now? */
bool birth_holds(struct task *k, int sig);
/* The parent of child is out of its call, or was never to come out of it: child goes on. */
void birth_follow(struct engine *e, pid_t child);
/* Lets go on who has waited too long for its parent's event, or all. */
void birth_release_held(struct engine *e, bool all);

/* ---- call.c ---- */
/* Acts on a syscall-stop or, by_filter, a seccomp stop; *sig: the signal to restart the task
 * with. */
void call_stop(struct engine *e, struct task *k, bool by_filter, int *sig);
/* The command's execve has succeeded: tells of its beginning. */
void call_first_exec(struct engine *e, struct task *k);

/* ---- inject.c: all but the last two only with config->inject ---- */
/* Is any rule about calls of the current one's number? */
bool inject_has_call(const struct engine *e, const struct task *k);
/* Does a rule apply to the current call? */
bool inject_is_active(const struct task *k);
/* The task begins a call, and e->mem is about it.  Returns the signal to send, or 0. */
int inject_at_entry(struct engine *e, struct task *k);
/* The call has ended.  Returns EXIT_* (_FAILED only with _INJECTED) and changes *result. */
uint32_t inject_at_exit(struct engine *e, struct task *k, int64_t *result);
/* Keeps the task in its stop if that is to be made longer: true, it is not to be restarted. */
bool inject_delay(struct engine *e, struct task *k, long request, int sig);
/* Restarts those whose time has come (or all); returns ns until the next one's. */
uint64_t inject_release(struct engine *e, bool all);
/* The task ends. */
void inject_forget(struct task *k);

/* ---- entry.c: only with config->tell_entry ---- */
/* The task has executed a program; word: bytes of its pointers. */
void entry_arm(struct engine *e, struct task *k, unsigned word);
/* A signal: is it ours, because the task came to its entry point?  Then nobody else gets it. */
bool entry_reached(struct engine *e, struct task *k, int sig);
/* The stopped task is let go of. */
void entry_leave(struct engine *e, struct task *k);

/* ---- filtered.c ---- */
/* The request that lets k run until something matters. */
long filtered_request(const struct engine *e, const struct task *k);
/* A call begins.  Is it one whose end has to be seen, whoever wants it? */
bool filtered_enter(struct engine *e, struct task *k);
void filtered_leave(struct engine *e, struct task *k, int64_t result);
/* A seccomp stop: of our filter?  If not, it is answered. */
bool filtered_is_ours(struct task *k, const struct ptrace_syscall_info *si);
/* Tasks with our filter cannot be let go of: from now on nothing more is told. */
void filtered_mute(struct engine *e);

/* ---- untraced.c ---- */
/* Lets go of a task at its first stop, so that it can run with our filter.  False: not possible, it
 * is followed; else k is no more. */
bool untraced_release(struct engine *e, struct task *k);
/* The parent that k holds goes on, if there is one: k has ended, or is stopped for long. */
void untraced_unhold(struct engine *e, struct task *k);
/* Serves those that were let go of until the last has ended. */
void untraced_done(struct engine *e);

/* ---- stack.c ---- */
/* Adds who called to the frame that is being built. */
void stack_add(struct engine *e, struct task *k);
/* The process has another program, or is gone. */
void stack_forget(struct engine *e, pid_t tgid);
void stack_done(struct engine *e);

/* ---- place.c ---- */
void place_init(struct engine *e);
void place_done(struct engine *e);
/* An ordinary thread that may run anywhere, from now on: there is more to do than to serve
 * stops. */
void place_leave(struct engine *e);
/* Called when stops have been collected, in the follower's thread. */
void place_follow(struct engine *e);

/* ---- repair.c ---- */
/* The call that k returns from gave -EINTR.  True if it will run again; else *result is what it
 * returns now. */
bool repair_at_exit(struct engine *e, struct task *k, int64_t *result);
void repair_at_signal(struct engine *e, struct task *k, int sig, bool is_void);
/* k, about to get SIGSTOP, would never have seen it untraced: what a pid namespace's init is sent
 * from inside is dropped, but not if it is traced.  From outside it has no sender (si_pid 0). */
bool repair_stop_is_void(const struct engine *e, struct task *k);
void repair_at_first_stop(struct engine *e, struct task *k);
/* A group-stop begins: EINTR is native. */
void repair_undo(struct task *k);

/* ---- deadline.c ---- */
#define NO_DEADLINE UINT64_MAX
/* k's call runs again: it is woken at k->deadline_ns. */
void deadline_watch(struct engine *e, const struct task *k);
/* Wakes the calls whose time has come. */
void deadline_check(struct engine *e);
void deadline_done(struct engine *e);

/* ---- attach.c, start.c ---- */
int engine_attach(struct engine *e, struct capture_start *start, struct error *err);
int engine_seize(struct engine *e, pid_t tid);
int engine_start(struct capture *c, struct capture_start *start, void **state, struct error *err);
void engine_run(struct capture *c, void *state);

/* ---- explain.c ---- */
/* Why SEIZE gave code: "cannot WHAT PID: ...". */
void explain(const struct engine *e, struct error *err, int code, const char *what, pid_t pid);
/* The task has executed a program: warns if it would have got privilege untraced. */
void explain_lost_privilege(struct engine *e, struct task *k);

/* ---- call_info.c ---- */
/* What the stop tells; false if the task is gone. */
bool call_info(const struct task *k, bool by_filter, struct ptrace_syscall_info *si);

/* ---- detach.c ---- */
void detach_begin(struct engine *e);
/* Is there no more use in waiting for those that are left? */
bool detach_is_late(struct engine *e);
void detach_one(struct engine *e, struct task *k, int sig);
/* Gives up: tells of every task that is left. */
void detach_rest(struct engine *e);

/* ---- hold.c ---- */
/* The command has ended, and its parent is not to know yet. */
void hold_begin(struct engine *e);
/* Its parent is about to know. */
void hold_leave(struct engine *e);
/* A signal is delivered. */
void hold_signal(struct engine *e, const struct task *k, int sig);
/* Is it time to let go of everything? */
bool hold_over(struct engine *e);
/* Following is over: an end that is still held back is until the reader has gone. */
void hold_end(struct engine *e);

/* ---- regs_*.c ---- */
/* Number and arguments of the call that a stopped task is in; for 32-bit tasks too. */
int regs_call(pid_t tid, uint64_t *nr, uint64_t args[6]);
int regs_result(pid_t tid, int64_t *ret);
int regs_set_result(pid_t tid, int64_t value);
/* After the call arm64 has the result in the place of argument 0: nothing is done. */
int regs_set_arg(pid_t tid, unsigned i, uint64_t value);
/* At a syscall-entry-stop: another number; UINT64_MAX makes no call at all. */
int regs_set_call(pid_t tid, uint64_t nr);
/* All registers of a stopped task, to be put back.  -ENOTSUP where it is of another word size. */
struct regs_all {
	uint64_t word[40];
	size_t size;
};
int regs_save(pid_t tid, struct regs_all *ret);
int regs_restore(pid_t tid, const struct regs_all *r);
/* Makes a task whose registers were saved just behind a call, and that is between calls now or at
 * the exit of one, make this call when it goes on. */
int regs_make_call(pid_t tid, const struct regs_all *r, uint64_t nr, const uint64_t args[6]);
extern const struct instruction regs_breakpoint;
extern const unsigned regs_breakpoint_skips; /* how far the ip is past it when it has trapped */
int regs_ip(pid_t tid, uint64_t *ret);
int regs_set_ip(pid_t tid, uint64_t ip);
int regs_sp(pid_t tid, uint64_t *ret);
/* The ABI of the last call, where no syscall info tells. */
uint32_t regs_abi(pid_t tid);

#endif
