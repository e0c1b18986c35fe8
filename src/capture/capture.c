#include "capture/capture.h"

#include <errno.h>
#include <linux/futex.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "capture/file_contexts.h"

#define THREAD_STACK (512u << 10)
#define QUEUE_DEFAULT (16u << 20)
#define FLUSH_NS 5000000u /* a reader that is never idle is told to flush so often */
#define SAME_WISH_NS 100000000
#define LAST_MS 200 /* for the reader to come back when it was told twice */
#define KICK_MS 5   /* between two tries to get the follower out of its wait */

static void futex_wait(_Atomic uint32_t *word, uint32_t value, const struct timespec *timeout)
{
	syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, timeout, NULL, 0);
}

static void futex_set(_Atomic uint32_t *word, uint32_t value)
{
	atomic_store(word, value);
	syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, INT32_MAX, NULL, NULL, 0);
}

static uint64_t monotonic_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (uint64_t)ts.tv_sec * 1000000000u + (uint64_t)ts.tv_nsec;
}

/* ---- the follower's thread ---- */

static void on_wake(int sig)
{
	(void)sig; /* its arrival ends the wait; that is all */
}

static void *follower_main(void *arg)
{
	struct capture *c = arg;
	void *state = NULL;

	atomic_store(&c->follower_tid, gettid());
	c->start_result = c->backend->start(c, c->start, &state, &c->start_error);
	futex_set(&c->started, 1);
	if (c->start_result == 0)
		c->backend->run(c, state);
	atomic_store(&c->ended, 1);
	queue_close(&c->queue);
	return NULL;
}

static void wake_follower(struct capture *c)
{
	/* The signal is lost if it comes just before the follower waits: until it has heard,
	 * whoever is awake tries again. */
	if (atomic_load(&c->detach) && atomic_load(&c->thread_runs) && !atomic_load(&c->ended))
		pthread_kill(c->thread, c->config.wake_signal);
}

/* As SCHED_IDLE beside others the follower may not run for seconds, and then cannot help itself.
 * It is that only while it is seen to work. */
static void end_idle_class(struct capture *c, bool sleeps)
{
	const struct sched_param none = { 0 };
	uint32_t turns = atomic_load(&c->turns);

	if (atomic_load(&c->idle_class) && (sleeps || turns == c->turns_seen)) {
		atomic_store(&c->idle_class, false);
		(void)sched_setscheduler(atomic_load(&c->follower_tid), SCHED_OTHER, &none);
	}
	c->turns_seen = turns;
}

/* The reader has nothing to do. */
static void on_empty(void *arg, bool sleeps)
{
	struct capture *c = arg;

	wake_follower(c);
	end_idle_class(c, sleeps);
	awake_check(&c->awake, monotonic_ns());
}

static int install_wake(struct capture *c)
{
	struct sigaction sa = { .sa_handler = on_wake };

	sigemptyset(&sa.sa_mask);
	if (sigaction(c->config.wake_signal, &sa, &c->wake_before) < 0)
		return -errno;
	c->wake_installed = true;
	return 0;
}

int capture_start_thread(pthread_t *ret, void *(*fn)(void *), void *arg, int open_signal)
{
	pthread_attr_t attr;
	sigset_t all, before;
	int r;

	sigfillset(&all);
	if (open_signal)
		sigdelset(&all, open_signal);
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, THREAD_STACK);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	r = -pthread_create(ret, &attr, fn, arg);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attr);
	return r;
}

int capture_run(struct capture *c, struct capture_start *start, struct error *err)
{
	int r = install_wake(c);

	if (r < 0)
		return error_set(err, r, "cannot use signal %d", c->config.wake_signal);
	c->start = start;
	r = capture_start_thread(&c->thread, follower_main, c, c->config.wake_signal);
	if (r < 0)
		return error_set(err, r, "cannot start a thread");
	atomic_store(&c->thread_runs, true); /* the thread of signals looks at it */
	while (!atomic_load(&c->started))
		futex_wait(&c->started, 0, NULL);
	c->start = NULL;
	if (c->start_error.code && err && !err->code)
		*err = c->start_error;
	return c->start_result;
}

bool capture_root_read(struct capture *c, unsigned ms)
{
	struct timespec ts = { ms / 1000, (long)(ms % 1000) * 1000000 };

	if (!atomic_load(&c->root_read) && !atomic_load(&c->queue.abandoned))
		futex_wait(&c->root_read, 0, &ts);
	return atomic_load(&c->root_read) || atomic_load(&c->queue.abandoned);
}

/* ---- signals that detach ---- */

/* The reader does not come back, as from a write to a pipe that nobody empties: the signal does
 * what it would have done without us. */
static void die_of(int sig)
{
	struct sigaction sa = { .sa_handler = SIG_DFL };
	sigset_t set;

	sigemptyset(&sa.sa_mask);
	sigemptyset(&set);
	sigaddset(&set, sig);
	sigaction(sig, &sa, NULL);
	raise(sig);
	pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static void *signal_main(void *arg)
{
	struct capture *c = arg;
	struct timespec step = { 0, KICK_MS * 1000000 }, last = { 0, LAST_MS * 1000000 };
	uint64_t first_ns = 0;
	bool forced = false;
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, c->config.wake_signal); /* from capture_free(): the end */
	for (int sig = 1; sig < 64; sig++)
		if (c->config.detach_signals >> (sig - 1) & 1)
			sigaddset(&set, sig);
	for (;;) {
		bool ended = atomic_load(&c->ended);
		bool hurry = atomic_load(&c->detach) && !atomic_load(&c->heard) && !ended;
		const struct timespec *limit = hurry ? &step : forced ? &last : NULL;
		int sig = limit ? sigtimedwait(&set, NULL, limit) : sigwaitinfo(&set, NULL);

		if (sig == c->config.wake_signal && atomic_load(&c->ended))
			return NULL;
		if (sig < 0 && errno == EAGAIN && forced && ended)
			die_of(atomic_load(&c->signal));
		if (sig > 0 && sig != c->config.wake_signal) {
			int none = 0;

			atomic_compare_exchange_strong(&c->signal, &none, sig);
			/* timeout(1) and others signal the process and its group: that is one wish.
			 */
			if (!first_ns || monotonic_ns() - first_ns > SAME_WISH_NS) {
				forced = first_ns != 0;
				capture_detach(c);
			}
			if (!first_ns)
				first_ns = monotonic_ns();
		}
		wake_follower(c);
	}
}

int capture_start_signals(struct capture *c, struct error *err)
{
	sigset_t set;
	int r;

	sigemptyset(&set);
	for (int sig = 1; sig < 64; sig++) {
		struct sigaction sa;

		if (!(c->config.detach_signals >> (sig - 1) & 1))
			continue;
		if (sigaction(sig, NULL, &sa) < 0 || sa.sa_handler == SIG_IGN)
			c->config.detach_signals &= ~(1ull << (sig - 1));
		else
			sigaddset(&set, sig);
	}
	if (!c->config.detach_signals)
		return 0;
	pthread_sigmask(SIG_BLOCK, &set, NULL);
	r = capture_start_thread(&c->signal_thread, signal_main, c, 0);
	if (r < 0)
		return error_set(err, r, "cannot start a thread");
	c->signal_thread_runs = true;
	return 0;
}

/* ---- sessions ---- */

int capture_new(struct capture **ret, const struct capture_config *config, struct error *err)
{
	struct capture *c = aligned_alloc(64, (sizeof(*c) + 63) & ~(size_t)63);

	if (!c)
		return error_set(err, -ENOMEM, "no memory");
	memset(c, 0, sizeof(*c));
	c->config = *config;
	c->backend = &ptrace_backend;
	if (!c->config.wake_signal)
		c->config.wake_signal = SIGURG;
	if (queue_init(&c->queue, config->queue_bytes ? config->queue_bytes : QUEUE_DEFAULT) < 0) {
		free(c);
		return error_set(err, -ENOMEM, "no memory for the queue");
	}
	if (config->secontext)
		c->config.memory.secontext = &c->secontext;
	if (config->secontext_expected)
		c->secontext.expected = file_contexts_new(NULL);
	c->queue.on_empty = on_empty;
	c->queue.on_empty_arg = c;
	awake_init(&c->awake);
	*ret = c;
	return 0;
}

int capture_attach(struct capture **ret, const struct capture_config *config, const pid_t *pids,
	size_t pids_count, size_t *failed, struct error *err)
{
	struct capture_start start = {
		.mode = CAPTURE_ATTACH, .pids = pids, .pids_count = pids_count
	};
	struct capture *c;
	int r = capture_new(&c, config, err);

	if (r < 0)
		return r;
	c->is_parent = true;
	r = capture_start_signals(c, err);
	if (r == 0)
		r = capture_run(c, &start, err);
	if (failed)
		*failed = start.failed;
	if (r < 0) {
		capture_free(c);
		return r;
	}
	*ret = c;
	return 0;
}

/* Takes a frame; 0 at the end.  In a stream without a pause the reader is told to flush now
 * and then, so that a log is never far behind: the frame then waits in .held. */
static enum queue_result take_frame(struct capture *c, const struct frame **ret)
{
	enum queue_result r;

	if (c->held) {
		*ret = c->held;
		c->held = NULL;
		return QUEUE_FRAME;
	}
	r = queue_get(&c->queue, ret);
	if (r == QUEUE_FRAME && (*ret)->time_ns > c->flush_due_ns) {
		bool first = !c->flush_due_ns;

		c->flush_due_ns = (*ret)->time_ns + FLUSH_NS;
		if (!first) {
			c->held = *ret;
			return QUEUE_IDLE;
		}
	}
	return r;
}

int capture_next(struct capture *c, const struct frame **ret)
{
	if (c->root_over && !atomic_load(&c->root_read))
		futex_set(&c->root_read, 1);
	switch (take_frame(c, ret)) {
	case QUEUE_END:
		return 0;
	case QUEUE_IDLE:
		c->idle = (struct frame){ .size = sizeof(c->idle), .type = FRAME_IDLE };
		*ret = &c->idle;
		return 1;
	case QUEUE_FRAME:
		break;
	}
	if ((*ret)->type == FRAME_END) {
		const struct frame_end *end = frame_body(*ret);

		if (end->flags & END_ROOT) {
			c->root_ended = true;
			c->root_status = end->status;
		}
		if (end->flags & (c->config.hold_end ? END_LAST : END_ROOT))
			c->root_over = true;
	}
	return 1;
}

void capture_detach(struct capture *c)
{
	unsigned asked = atomic_fetch_add(&c->detach, 1);

	if (asked >= 1)
		queue_abandon(&c->queue); /* the follower may be waiting for room */
	wake_follower(c);
	queue_kick(&c->queue);
}

void capture_free(struct capture *c)
{
	if (!c)
		return;
	queue_abandon(&c->queue);
	if (c->thread_runs) {
		atomic_store(&c->detach, 2);
		futex_set(&c->root_read, 1);
		/* Commands with a seccomp filter are followed to their end, in silence. */
		while (!atomic_load(&c->ended) && !atomic_load(&c->heard)) {
			wake_follower(c);
			usleep(500);
		}
		pthread_join(c->thread, NULL);
	}
	atomic_store(&c->ended, 1);
	if (c->signal_thread_runs) {
		pthread_kill(c->signal_thread, c->config.wake_signal);
		pthread_join(c->signal_thread, NULL);
	}
	if (c->wake_installed)
		sigaction(c->config.wake_signal, &c->wake_before, NULL);
	awake_done(&c->awake);
	queue_done(&c->queue);
	file_contexts_free(c->secontext.expected);
	free(c);
}
