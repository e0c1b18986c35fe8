/* Frames: what frame_check() lets through, the builder, and memory as a frame has it. */
#include "unit.h"

#include <errno.h>
#include <stdlib.h>

#include "decode/call.h"
#include "frame/builder.h"

static struct builder b;

static int setup(void **state)
{
	(void)state;
	return builder_init(&b, NULL);
}

static int teardown(void **state)
{
	(void)state;
	builder_done(&b);
	return 0;
}

static void built_frames_are_whole(void **state)
{
	struct frame_enter *e = builder_begin(&b, FRAME_ENTER, 7, 5, 99, sizeof(*e));
	const struct frame *f;
	const struct section *s;

	(void)state;
	assert_int_equal(e->nr, 0);
	e->nr = 42;
	assert_true(builder_section(&b, SECTION_BLOB, 0x1000, "abc", 3));
	assert_true(builder_section(&b, SECTION_CWD, 0, "", 0));
	f = builder_finish(&b);
	assert_int_equal(frame_check(f, f->size), f->size);
	assert_int_equal(f->size % 8, 0);
	assert_int_equal(f->tid, 7);
	assert_int_equal(f->tgid, 5);
	assert_int_equal(f->time_ns, 99);
	assert_int_equal(frame_enter_body(f)->nr, 42);
	assert_null(frame_exit_body(f));
	s = frame_find(f, SECTION_BLOB, 0x1000);
	assert_non_null(s);
	assert_int_equal(s->len, 3);
	assert_memory_equal(section_bytes(s), "abc", 3);
	assert_null(frame_find(f, SECTION_BLOB, 0x1001));
	assert_non_null(frame_find(f, SECTION_CWD, UINT64_MAX));
	builder_drop(&b);
}

static void partial_frames_want_more(void **state)
{
	const struct frame *f;

	(void)state;
	builder_begin(&b, FRAME_EXIT, 1, 1, 1, sizeof(struct frame_exit));
	builder_section(&b, SECTION_BLOB, 1, "0123456789", 10);
	f = builder_finish(&b);
	for (size_t n = 0; n < f->size; n++)
		assert_int_equal(frame_check(f, n), 0);
	builder_drop(&b);
}

static void hostile_sizes(void **state)
{
	_Alignas(8) uint8_t bytes[96] = { 0 };
	struct frame *f = (struct frame *)(void *)bytes;
	struct section *s = (struct section *)(void *)(bytes + sizeof(*f));

	(void)state;
	f->size = sizeof(*f);
	assert_int_equal(frame_check(f, sizeof(bytes)), sizeof(*f));
	f->size = sizeof(*f) - 8;
	assert_int_equal(frame_check(f, sizeof(bytes)), -EBADMSG);
	f->size = 0;
	assert_int_equal(frame_check(f, sizeof(bytes)), -EBADMSG);
	f->size = FRAME_MAX_BYTES + 8;
	assert_int_equal(frame_check(f, sizeof(bytes)), -EBADMSG);
	f->size = sizeof(*f) + 4;
	assert_int_equal(frame_check(f, sizeof(bytes)), -EBADMSG);
	f->size = sizeof(*f);
	f->body_size = 8;
	assert_int_equal(frame_check(f, sizeof(bytes)), -EBADMSG);
	f->body_size = 0;
	f->size = sizeof(*f) + 8; /* half a section's header */
	assert_int_equal(frame_check(f, sizeof(bytes)), -EBADMSG);
	f->size = sizeof(*f) + sizeof(*s) + 16;
	s->len = 17; /* more than there is */
	assert_int_equal(frame_check(f, sizeof(bytes)), -EBADMSG);
	s->len = UINT32_MAX;
	assert_int_equal(frame_check(f, sizeof(bytes)), -EBADMSG);
	s->len = 16;
	assert_int_equal(frame_check(f, sizeof(bytes)), f->size);
}

static void sections_that_do_not_fit_are_left_out(void **state)
{
	static const uint8_t big[1 << 20];
	unsigned n = 0;
	const struct frame *f;

	(void)state;
	builder_begin(&b, FRAME_ENTER, 1, 1, 1, sizeof(struct frame_enter));
	while (n < 100 && builder_section(&b, SECTION_BLOB, n, big, sizeof(big)))
		n++;
	assert_in_range(n, 1, 99);
	f = builder_finish(&b);
	assert_int_equal(frame_check(f, f->size), f->size);
	builder_drop(&b);
}

static void memory_is_what_the_frame_has(void **state)
{
	struct frame_mem m;
	const uint8_t *p;
	bool terminated;
	const struct frame *f;

	(void)state;
	builder_begin(&b, FRAME_ENTER, 1, 1, 1, sizeof(struct frame_enter));
	builder_section(&b, SECTION_BLOB, 0x1000, "hello\0world", 11);
	builder_section(&b, SECTION_BLOB, UINT64_MAX - 1, "xy", 2);
	f = builder_finish(&b);
	frame_mem_init(&m, f);
	assert_int_equal(m.mem.get(&m.mem, 0x1000, 5, &p), 5);
	assert_memory_equal(p, "hello", 5);
	assert_int_equal(m.mem.get(&m.mem, 0x1006, 100, &p), 5);
	assert_memory_equal(p, "world", 5);
	assert_int_equal(m.mem.get(&m.mem, 0xfff, 1, &p), 0);
	assert_int_equal(m.mem.get(&m.mem, 0x100b, 1, &p), 0);
	assert_int_equal(m.mem.get(&m.mem, UINT64_MAX - 1, 10, &p), 2);
	assert_int_equal(m.mem.get(&m.mem, 0, 10, &p), 0);
	assert_int_equal(m.mem.get_string(&m.mem, 0x1000, 100, &p, &terminated), 5);
	assert_true(terminated);
	assert_int_equal(m.mem.get_string(&m.mem, 0x1006, 100, &p, &terminated), 5);
	assert_false(terminated);
	assert_int_equal(m.mem.get_string(&m.mem, 0x1000, 3, &p, &terminated), 3);
	assert_false(terminated);
	builder_drop(&b);
}

static void calls_of_broken_frames(void **state)
{
	const struct walk_opts opts = { .string_max = 32 };
	struct sink sink = { 0 };
	struct frame_enter *e;
	struct call c;

	(void)state;
	builder_begin(&b, FRAME_ENTER, 1, 1, 1, sizeof(*e) - 8);
	assert_int_equal(call_init(&c, builder_finish(&b), NULL, &sink, &opts), -EBADMSG);
	builder_drop(&b);
	e = builder_begin(&b, FRAME_ENTER, 1, 1, 1, sizeof(*e));
	e->abi = ABI_COUNT;
	assert_int_equal(call_init(&c, builder_finish(&b), NULL, &sink, &opts), -EBADMSG);
	e->abi = UINT32_MAX;
	assert_int_equal(call_init(&c, builder_finish(&b), NULL, &sink, &opts), -EBADMSG);
	e->abi = ABI_I386;
	assert_int_equal(call_init(&c, builder_finish(&b), NULL, &sink, &opts), 0);
	assert_int_equal(call_init(&c, NULL, NULL, &sink, &opts), -EBADMSG);
	builder_drop(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(built_frames_are_whole),
		cmocka_unit_test(partial_frames_want_more),
		cmocka_unit_test(hostile_sizes),
		cmocka_unit_test(sections_that_do_not_fit_are_left_out),
		cmocka_unit_test(memory_is_what_the_frame_has),
		cmocka_unit_test(calls_of_broken_frames),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
