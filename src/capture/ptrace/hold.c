/*
 * The command's end, held back from its parent until all that it started has ended
 * (TATTLE_HOLD_END): who asks for the end of that?
 *
 * While the command lives, its terminal, shell and users signal the command.  Once it has ended
 * and others live, nobody of its process group may be there to hear them: we join it then.  And
 * who asked the command itself to end, from outside, meant all of it.
 */
#include <unistd.h>

#include "capture/ptrace/engine.h"

#define GRACE_NS 300000000 /* for those that end by the same signal */
/* A command that lives on for so long was not ended by the signal.  Some shut down slowly, or on
 * a busy machine. */
#define OBEYS_NS 10000000000

static bool detaches(const struct engine *e, int sig)
{
	return sig > 0 && sig < 64 && e->config->detach_signals >> (sig - 1) & 1;
}

void hold_begin(struct engine *e)
{
	pid_t now = getpgid(e->root);

	if (engine_now_ns() - e->asked_to_end_ns > OBEYS_NS)
		e->asked_to_end_ns = 0;
	if (!e->config->detach_signals || e->tasks.count < 2)
		return;
	/* Another session's cannot be joined: who moved there is not reached by the shell anyway.
	 */
	if (now < 0 || setpgid(0, now) < 0)
		(void)setpgid(0, e->capture->first_group);
}

void hold_leave(struct engine *e)
{
	if (e->config->hold_end && e->config->detach_signals)
		(void)setpgid(0, 0);
}

void hold_signal(struct engine *e, const struct task *k, int sig)
{
	siginfo_t info;

	if (!e->config->hold_end || k->tgid != e->root || !detaches(e, sig) ||
		trace_request(PTRACE_GETSIGINFO, k->tid, 0, (uintptr_t)&info) < 0)
		return;
	if (info.si_code > 0 || !task_find(&e->tasks, info.si_pid))
		e->asked_to_end_ns = e->now_ns;
}

bool hold_over(struct engine *e)
{
	unsigned asked = capture_detach_asked(e->capture);
	bool by_signal = atomic_load(&e->capture->signal) || (e->asked_to_end_ns && e->root_waits);

	if (asked > 1 || !e->config->hold_end || !e->root_waits || !by_signal)
		return asked;
	if (!e->grace_until_ns)
		e->grace_until_ns = engine_now_ns() + GRACE_NS;
	return engine_now_ns() >= e->grace_until_ns;
}

void hold_end(struct engine *e)
{
	if (!e->root_waits)
		return;
	/* The reader writes what it has, and goes. */
	atomic_store(&e->capture->ended, 1);
	queue_close(&e->capture->queue);
	while (!capture_root_read(e->capture, 1000))
		;
}
