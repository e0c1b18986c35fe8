#include "frame/queue.h"

#include <errno.h>
#include <linux/futex.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/*
 * Frames lie in the ring in one piece each.  One that would cross the end of the ring is
 * preceded by a gap: a word 0 where its size would be, and the rest of the ring unused.
 *
 * The consumer naps NAP_MS at a time while frames come, so that a stream of them costs the
 * producer no system calls, and sleeps until it is woken after NAPS_TO_SLEEP empty naps.
 */
#define NAP_MS 5
#define NAPS_TO_SLEEP 8
#define SLEEP_MS 1000 /* a lost wake-up, should there ever be one, costs this much */
#define FULL_WAIT_MS 50

static void futex_wait(_Atomic uint32_t *word, uint32_t value, unsigned ms)
{
	struct timespec ts = { ms / 1000, (long)(ms % 1000) * 1000000 };

	syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, &ts, NULL, 0);
}

static void futex_wake(_Atomic uint32_t *word)
{
	syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

int queue_init(struct queue *q, size_t size)
{
	size_t n = QUEUE_MIN_BYTES;
	void *p;

	while (n < size && n < (1ull << 40))
		n <<= 1;
	memset(q, 0, sizeof(*q));
	p = mmap(NULL, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1,
		0);
	if (p == MAP_FAILED)
		return -ENOMEM;
	q->ring = p;
	q->size = n;
	return 0;
}

void queue_done(struct queue *q)
{
	if (q->ring)
		munmap(q->ring, q->size);
	q->ring = NULL;
}

/* ---- producer ---- */

void queue_kick(struct queue *q)
{
	atomic_fetch_add(&q->wake, 1);
	futex_wake(&q->wake);
}

/* Waits until n bytes are free; false when nobody reads any more. */
static bool wait_for_room(struct queue *q, uint64_t head, uint64_t n)
{
	for (;;) {
		q->tail_seen = atomic_load_explicit(&q->tail, memory_order_acquire);
		if (q->size - (head - q->tail_seen) >= n)
			return true;
		if (atomic_load(&q->abandoned))
			return false;
		queue_kick(q);
		atomic_store(&q->full, 1);
		if (q->size - (head - atomic_load(&q->tail)) < n && !atomic_load(&q->abandoned))
			futex_wait(&q->full, 1, FULL_WAIT_MS);
		atomic_store(&q->full, 0);
	}
}

bool queue_put(struct queue *q, const struct frame *f)
{
	uint64_t head = atomic_load_explicit(&q->head, memory_order_relaxed);
	size_t at = (size_t)(head & (q->size - 1));
	size_t gap = q->size - at < f->size ? q->size - at : 0;
	uint64_t need = gap + f->size;

	if (f->size > queue_max_frame(q))
		return true; /* builders are bounded far below; see session_new */
	if (q->size - (head - q->tail_seen) < need && !wait_for_room(q, head, need))
		return false;
	if (gap) {
		memset(q->ring + at, 0, sizeof(uint32_t));
		at = 0;
	}
	memcpy(q->ring + at, f, f->size);
	/* Sequentially consistent: either we see .sleeping, or the consumer, which sets it
	 * first and then looks at the head once more, sees the frame. */
	atomic_store(&q->head, head + need);
	if (atomic_load(&q->sleeping)) {
		atomic_store(&q->sleeping, 0);
		queue_kick(q);
	} else if (head + need - q->tail_seen > q->size / 2) {
		q->tail_seen = atomic_load_explicit(&q->tail, memory_order_acquire);
		if (head + need - q->tail_seen > q->size / 2)
			queue_kick(q);
	}
	return true;
}

void queue_settle(struct queue *q, unsigned ms)
{
	struct timespec step = { 0, 1000000 };

	queue_kick(q);
	while (ms-- && !atomic_load(&q->abandoned) &&
		!(atomic_load(&q->sleeping) && atomic_load(&q->tail) == atomic_load(&q->head)))
		nanosleep(&step, NULL);
}

void queue_close(struct queue *q)
{
	atomic_store(&q->closed, 1);
	queue_kick(q);
}

/* ---- consumer ---- */

static void let_go(struct queue *q)
{
	uint64_t tail = atomic_load_explicit(&q->tail, memory_order_relaxed);

	if (tail == q->taken)
		return;
	atomic_store(&q->tail, q->taken);
	if (atomic_load(&q->full))
		futex_wake(&q->full);
}

static bool take(struct queue *q, const struct frame **ret)
{
	uint64_t tail = q->taken;

	for (;;) {
		size_t at = (size_t)(tail & (q->size - 1));
		uint32_t size;

		if (tail == q->head_seen) {
			q->head_seen = atomic_load_explicit(&q->head, memory_order_acquire);
			if (tail == q->head_seen)
				return false;
		}
		memcpy(&size, q->ring + at, sizeof(size));
		if (!size) {
			tail += q->size - at;
			continue;
		}
		*ret = (const struct frame *)(const void *)(q->ring + at);
		q->taken = tail + size;
		return true;
	}
}

/* Naps, or sleeps for good when naps did not help. */
static void doze(struct queue *q)
{
	uint32_t wake = atomic_load(&q->wake);

	if (q->naps < NAPS_TO_SLEEP) {
		q->naps++;
		if (atomic_load(&q->head) == q->taken && !atomic_load(&q->closed))
			futex_wait(&q->wake, wake, NAP_MS);
		return;
	}
	atomic_store(&q->sleeping, 1);
	if (atomic_load(&q->head) == q->taken && !atomic_load(&q->closed))
		futex_wait(&q->wake, wake, SLEEP_MS);
	atomic_store(&q->sleeping, 0);
}

enum queue_result queue_get(struct queue *q, const struct frame **ret)
{
	let_go(q);
	for (;;) {
		if (take(q, ret)) {
			q->naps = 0;
			q->idle_told = false;
			return QUEUE_FRAME;
		}
		if (atomic_load(&q->closed)) {
			if (take(q, ret))
				return QUEUE_FRAME;
			return QUEUE_END;
		}
		if (q->naps && !q->idle_told) {
			q->idle_told = true;
			return QUEUE_IDLE;
		}
		if (q->on_empty)
			q->on_empty(q->on_empty_arg, q->naps >= NAPS_TO_SLEEP);
		doze(q);
	}
}

void queue_abandon(struct queue *q)
{
	atomic_store(&q->abandoned, 1);
	atomic_store(&q->full, 0);
	futex_wake(&q->full);
}
