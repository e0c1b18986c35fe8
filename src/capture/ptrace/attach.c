/*
 * Attaching to what runs already.
 *
 * Threads come and go while they are seized: /proc/PID/task is read again until a pass
 * finds no thread that is not followed.  PTRACE_SEIZE waits while a thread of the target is
 * in execve, and that execve waits until all other threads are reaped, of which those that
 * we seized already can only be reaped by us: so a helper thread reaps while SEIZE blocks.
 */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "capture/proc.h"
#include "capture/ptrace/engine.h"

#define REAPER_STEP_NS 3000000
#define PASSES_MAX 1000 /* over the threads of one process that never stops making some */

struct reaper {
	pthread_t thread;
	pthread_mutex_t lock; /* of all below */
	pid_t *tids;	      /* seized */
	unsigned count, cap;
	unsigned progress; /* grows with every SEIZE that returned */
	bool done;
	struct report *ends;
	unsigned ends_count, ends_cap;
};

static bool reaper_room(struct reaper *r)
{
	unsigned cap = r->ends_cap ? r->ends_cap * 2 : 64;
	struct report *more;

	if (r->ends_count < r->ends_cap)
		return true;
	more = realloc(r->ends, cap * sizeof(*more));
	if (!more)
		return false;
	r->ends = more;
	r->ends_cap = cap;
	return true;
}

/* Looks before it reaps: WEXITED alone would take stops of tracees as well. */
static bool reap_end(pid_t tid, struct report *ret)
{
	return wait_raw(P_PID, tid, WEXITED | WNOHANG | WNOWAIT | WAIT_ALL_THREADS, ret) == 1 &&
	       ret->ended && wait_raw(P_PID, tid, WEXITED | WNOHANG | WAIT_ALL_THREADS, ret) == 1;
}

static void reap_pass(struct reaper *r)
{
	for (unsigned i = 0; i < r->count; i++) {
		struct report rep;

		if (!reaper_room(r))
			return;
		if (!reap_end(r->tids[i], &rep))
			continue;
		r->ends[r->ends_count++] = rep;
		r->tids[i] = r->tids[--r->count];
		i--;
	}
}

static void *reaper_main(void *arg)
{
	struct reaper *r = arg;
	unsigned seen = 0;
	bool done = false;

	while (!done) {
		nanosleep(&(struct timespec){ 0, REAPER_STEP_NS }, NULL);
		pthread_mutex_lock(&r->lock);
		done = r->done;
		if (!done && r->progress == seen)
			reap_pass(r);
		seen = r->progress;
		pthread_mutex_unlock(&r->lock);
	}
	return NULL;
}

static int reaper_start(struct reaper *r)
{
	memset(r, 0, sizeof(*r));
	pthread_mutex_init(&r->lock, NULL);
	return -pthread_create(&r->thread, NULL, reaper_main, r);
}

static void reaper_stop(struct reaper *r, struct engine *e)
{
	pthread_mutex_lock(&r->lock);
	r->done = true;
	pthread_mutex_unlock(&r->lock);
	pthread_join(r->thread, NULL);
	pthread_mutex_destroy(&r->lock);
	free(r->tids);
	e->early = r->ends;
	e->early_count = r->ends_count;
}

static int reaper_add(struct reaper *r, pid_t tid)
{
	int err = 0;

	pthread_mutex_lock(&r->lock);
	if (r->count == r->cap) {
		unsigned cap = r->cap ? r->cap * 2 : 64;
		pid_t *more = realloc(r->tids, cap * sizeof(*more));

		if (more) {
			r->tids = more;
			r->cap = cap;
		} else {
			err = -ENOMEM;
		}
	}
	if (!err)
		r->tids[r->count++] = tid;
	r->progress++;
	pthread_mutex_unlock(&r->lock);
	return err;
}

/* ---- one process ---- */

static int attach_task(struct engine *e, struct reaper *r, pid_t tid, pid_t tgid)
{
	struct task *k;
	int err = engine_seize(e, tid);

	if (err < 0) {
		pthread_mutex_lock(&r->lock);
		r->progress++;
		pthread_mutex_unlock(&r->lock);
		return err;
	}
	err = reaper_add(r, tid);
	k = err ? NULL : task_add(e, tid);
	if (!k)
		return -ENOMEM; /* released when the follower's thread ends */
	k->tgid = tgid;
	k->attached = true;
	task_change_links(e, k, LINKS_GO); /* it may be inside any call */
	k->interrupted = true;
	e->now_ns = engine_now_ns();
	act_announce(e, k, TASK_ATTACHED);
	trace_request(PTRACE_INTERRUPT, tid, 0, 0);
	return 0;
}

/* A thread that could not be seized: is that worth a word? */
static void explain_thread(struct engine *e, pid_t tid, int err)
{
	struct proc_status s;
	pid_t tracer;

	if (err == -ESRCH || proc_status(pid_ns_proc_id(&e->proc, tid), &s) < 0 || s.state == 'Z' ||
		s.state == 'X')
		return;
	tracer = pid_ns_our_id(&e->proc, proc_leader(s.tracer));
	if (tracer && tracer != getpid())
		engine_warn(e, tid, "thread %d is not followed: process %d traces it", tid, tracer);
}

/* The threads of a process by our ids: number of them or negative errno. */
static int our_threads(struct engine *e, pid_t proc_id, pid_t **ret)
{
	int n = proc_threads(proc_id, ret), kept = 0;

	for (int i = 0; i < n; i++) {
		pid_t tid = pid_ns_our_id(&e->proc, (*ret)[i]);

		if (tid)
			(*ret)[kept++] = tid;
	}
	if (n < 0 || kept)
		return n < 0 ? n : kept;
	free(*ret);
	*ret = NULL;
	return -ESRCH;
}

static int attach_process(struct engine *e, struct reaper *r, pid_t pid)
{
	pid_t proc_id = pid_ns_proc_id(&e->proc, pid), tgid = 0;
	struct proc_status s;
	int err = -ESRCH, attached = 0;

	if (proc_id && proc_status(proc_id, &s) < 0)
		return -ESRCH;
	if (proc_id)
		tgid = pid_ns_our_id(&e->proc, s.tgid);
	if (!tgid)
		tgid = pid;
	for (unsigned pass = 0, found = 1; found && pass < PASSES_MAX; pass++) {
		pid_t *ids = NULL;
		int n = e->config->threads_only ? -ENOENT : our_threads(e, proc_id, &ids);

		found = 0;
		if (n < 0) {
			if (pass)
				break;
			if (task_find(&e->tasks, pid))
				return 0;
			err = attach_task(e, r, pid, tgid);
			return err;
		}
		for (int i = 0; i < n; i++) {
			int one;

			if (task_find(&e->tasks, ids[i])) {
				attached++;
				continue;
			}
			one = attach_task(e, r, ids[i], tgid);
			if (one == 0) {
				found++;
				attached++;
			} else {
				err = one;
				if (pass == 0)
					explain_thread(e, ids[i], one);
			}
		}
		free(ids);
		if (capture_detach_asked(e->capture))
			break;
	}
	return attached ? 0 : err;
}

static int attach_checked(struct engine *e, struct reaper *r, pid_t pid, struct error *err)
{
	struct proc_status s;
	int code;

	if (pid <= 0)
		return error_set(err, -EINVAL, "cannot attach to %d: not a process id", pid);
	if (pid == getpid() ||
		(!proc_status(pid_ns_proc_id(&e->proc, pid), &s) && s.tgid == e->proc.self))
		return error_set(err, -EINVAL, "cannot attach to %d: that is tattle itself", pid);
	code = attach_process(e, r, pid);
	if (code < 0)
		explain(e, err, code, "attach to", pid);
	return code;
}

int engine_attach(struct engine *e, struct capture_start *start, struct error *err)
{
	struct reaper reaper;
	size_t done = 0;
	int code = reaper_start(&reaper), one;

	if (code < 0)
		return error_set(err, code, "cannot start a thread");
	for (size_t i = 0; i < start->pids_count; i++) {
		struct error why = { 0 };

		one = attach_checked(e, &reaper, start->pids[i], &why);
		if (one == 0) {
			done++;
			continue;
		}
		if (e->config->attach_failed)
			e->config->attach_failed(
				e->config->attach_failed_arg, start->pids[i], -one, why.what);
		if (err && !err->code)
			*err = why;
		if (!code)
			code = one;
	}
	reaper_stop(&reaper, e);
	start->failed = start->pids_count - done;
	if (!done)
		return code ? code : error_set(err, -EINVAL, "no process to attach to");
	return 0;
}
