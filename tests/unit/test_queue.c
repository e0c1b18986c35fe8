/* The queue: nothing lost, order kept, whatever the speeds of the two threads. */
#include "unit.h"

#include <pthread.h>
#include <stdlib.h>

#include "frame/builder.h"
#include "frame/queue.h"

#define FRAMES 20000u

static unsigned payload_len(unsigned i)
{
	return i * 37 % 3000;
}

static void *produce(void *arg)
{
	static const uint8_t bytes[3000];
	struct queue *q = arg;
	struct builder b;

	if (builder_init(&b, q) < 0)
		return NULL;
	for (unsigned i = 0; i < FRAMES; i++) {
		builder_begin(&b, FRAME_WARNING, (int32_t)i + 1, 1, i, 0);
		builder_section(&b, SECTION_TEXT, i, bytes, payload_len(i));
		builder_push(&b);
	}
	queue_close(q);
	builder_done(&b);
	return NULL;
}

static void all_frames_in_order(void **state)
{
	const struct frame *f;
	enum queue_result r;
	struct queue q;
	pthread_t t;
	unsigned n = 0;

	(void)state;
	assert_int_equal(queue_init(&q, QUEUE_MIN_BYTES), 0);
	assert_int_equal(pthread_create(&t, NULL, produce, &q), 0);
	while ((r = queue_get(&q, &f)) != QUEUE_END) {
		if (r == QUEUE_IDLE)
			continue;
		assert_int_equal(frame_check(f, f->size), f->size);
		assert_int_equal(f->tid, n + 1);
		assert_int_equal(f->time_ns, n);
		assert_int_equal(frame_sections(f)->len, payload_len(n));
		n++;
	}
	pthread_join(t, NULL);
	assert_int_equal(n, FRAMES);
	queue_done(&q);
}

static void a_consumer_that_leaves_does_not_block_the_producer(void **state)
{
	const struct frame *f;
	struct queue q;
	pthread_t t;

	(void)state;
	assert_int_equal(queue_init(&q, QUEUE_MIN_BYTES), 0);
	assert_int_equal(pthread_create(&t, NULL, produce, &q), 0);
	while (queue_get(&q, &f) != QUEUE_FRAME)
		;
	queue_abandon(&q);
	assert_int_equal(pthread_join(t, NULL), 0);
	queue_done(&q);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_frames_in_order),
		cmocka_unit_test(a_consumer_that_leaves_does_not_block_the_producer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
