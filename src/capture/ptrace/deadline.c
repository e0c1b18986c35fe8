/*
 * Ends of calls that run again (repair.c): a timer interrupts the follower's wait when the first
 * of them has come, and then the call is interrupted; its exit does the rest.
 */
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include "capture/ptrace/engine.h"

/* The call may be on its way back into its wait, the follower on its way into its own. */
#define AGAIN_NS 5000000u

static struct timespec spec_of(uint64_t ns)
{
	return (struct timespec){ (time_t)(ns / 1000000000), (long)(ns % 1000000000) };
}

static bool make_timer(struct engine *e)
{
	struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID,
		.sigev_signo = e->config->wake_signal };

	event._sigev_un._tid = gettid();
	e->alarm.exists = timer_create(CLOCK_MONOTONIC, &event, &e->alarm.timer) == 0;
	return e->alarm.exists;
}

/* Without a timer such a call ends later than it would untraced, and at worst never. */
static void set_alarm(struct engine *e, uint64_t due_ns)
{
	struct itimerspec when = { .it_value = spec_of(due_ns),
		.it_interval = spec_of(due_ns ? AGAIN_NS : 0) };

	e->alarm.due_ns = 0;
	if (!e->alarm.exists && !make_timer(e))
		return;
	if (timer_settime(e->alarm.timer, TIMER_ABSTIME, &when, NULL) == 0)
		e->alarm.due_ns = due_ns;
}

void deadline_watch(struct engine *e, const struct task *k)
{
	if (k->deadline_ns != NO_DEADLINE && (!e->alarm.due_ns || k->deadline_ns < e->alarm.due_ns))
		set_alarm(e, k->deadline_ns);
}

struct look {
	uint64_t now_ns, next_ns;
};

static void wake_if_due(struct engine *e, struct task *k, void *arg)
{
	struct look *l = arg;
	uint64_t next_ns = k->deadline_ns;

	(void)e;
	if (!k->deadline_ns || k->deadline_ns == NO_DEADLINE)
		return;
	if (k->deadline_ns <= l->now_ns) {
		if (k->state == TASK_RUNS && k->in_call && !k->interrupted)
			k->interrupted = trace_request(PTRACE_INTERRUPT, k->tid, 0, 0) == 0;
		next_ns = l->now_ns + AGAIN_NS;
	}
	if (!l->next_ns || next_ns < l->next_ns)
		l->next_ns = next_ns;
}

void deadline_check(struct engine *e)
{
	struct look l = { .now_ns = engine_now_ns() };

	if (!e->alarm.due_ns || l.now_ns < e->alarm.due_ns || e->detaching)
		return;
	tasks_each(e, wake_if_due, &l);
	set_alarm(e, l.next_ns);
}

void deadline_done(struct engine *e)
{
	if (e->alarm.exists)
		timer_delete(e->alarm.timer);
	e->alarm.exists = false;
}
