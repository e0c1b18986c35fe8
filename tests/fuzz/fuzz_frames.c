/*
 * Frames whose memory is hostile, to text and JSON.
 *
 * The input is either whole frames as they are, or a recipe: options, ABI, call, arguments
 * that mostly point into memory, and that memory as it was at entry and at exit.  The
 * memory ends where the input ends, so structs are cut anywhere.
 */
#include <stdlib.h>

#include "abi/numbers.h"
#include "check_output.h"
#include "decode/frame_mem.h"
#include "frame/builder.h"
#include "script.h"
#include "view/files.h"
#include "view/summary.h"

#define MEMORY 0x100000u /* where the tracee's memory begins */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct reader {
	const uint8_t *p;
	size_t left;
};

static uint64_t take(struct reader *r, size_t n)
{
	uint64_t v = 0;

	for (size_t i = 0; i < n && r->left; i++, r->left--)
		v |= (uint64_t)*r->p++ << 8 * i;
	return v;
}

static uint64_t take_word(struct reader *r)
{
	uint8_t how = (uint8_t)take(r, 1);

	switch (how & 7) {
	case 0:
		return how >> 3;
	case 1:
		return take(r, 8);
	case 2:
		return take(r, 4);
	case 3:
		return UINT64_MAX - (how >> 3);
	case 4:
		return take(r, 1);
	default: /* a pointer */
		return MEMORY + (how >> 3) * 16u;
	}
}

static void take_options(struct reader *r, struct text_opts *o)
{
	uint8_t bits = (uint8_t)take(r, 1);

	*o = (struct text_opts){ .walk = { .string_max = 32 }, .pid = TEXT_PID_PLAIN };
	o->walk.verbose = bits & 1;
	o->walk.no_structs = (bits & 6) == 6;
	o->whole_calls = bits & 8;
	o->fd_notes = bits & 16;
	o->style.symbols = (enum text_symbols)((bits >> 5) % 3);
	o->style.hex = (enum quote_hex)(bits >> 6);
	if ((bits & 6) == 2)
		o->walk.string_max = 1000000;
	if ((bits & 6) == 4)
		o->walk.string_max = 0;
}

static void add(struct builder *b, struct buf *frames)
{
	const struct frame *f = builder_finish(b);

	buf_add(frames, f, f->size);
	builder_drop(b);
}

/* Capture walks the same rows over the same memory. */
static void walk_as_capture(
	const struct frame *enter, const struct frame *exit, const struct walk_opts *opts)
{
	const struct frame_enter *e = frame_body(enter);
	const struct frame_exit *x = frame_body(exit);
	struct frame_mem enter_mem, exit_mem;
	struct sink sink = { .ops = &sink_no_ops };
	struct walk w;

	frame_mem_init(&enter_mem, enter);
	frame_mem_init(&exit_mem, exit);
	walk_init(&w, abi_get(e->abi), e->nr, e->args, &enter_mem.mem, &sink, opts);
	walk_capture_enter(&w);
	walk_init(&w, abi_get(e->abi), e->nr, e->args, NULL, &sink, opts);
	walk_exit_known(&w, x->result, x->flags & EXIT_FAILED, &exit_mem.mem);
	walk_capture_exit(&w);
}

static void cook(
	struct reader *r, struct builder *b, struct buf *frames, const struct walk_opts *opts)
{
	unsigned abi_id = (unsigned)take(r, 1), how = abi_id >> 2;
	const struct abi *abi = abi_get(abi_id & 3);
	uint64_t nr = take(r, 2) % (abi_number_count(abi) + 2), args[6];
	size_t exit_begins;
	struct frame_enter *e;
	struct frame_exit *x;
	size_t enter_at, exit_at;

	for (unsigned i = 0; i < 6; i++)
		args[i] = take_word(r);
	e = builder_begin(b, FRAME_ENTER, 100, 100, 1000, sizeof(*e));
	e->nr = nr | abi->nr_mask;
	e->abi = abi->id;
	memcpy(e->args, args, sizeof(args));
	x = NULL;
	uint64_t result = take_word(r);

	/* bit 0: the exit sees other memory than the entry; bits 1-2: which frame has none */
	exit_begins = how & 1 ? r->left / 2 : 0;
	if ((how & 6) != 2)
		builder_section(b, SECTION_BLOB, MEMORY, r->p, how & 1 ? exit_begins : r->left);
	builder_section(b, SECTION_FD_PATH, 3, r->p, r->left < 20 ? r->left : 20);
	builder_section(b, SECTION_CWD, 0, "/w", 2);
	enter_at = frames->len;
	add(b, frames);
	x = builder_begin(b, FRAME_EXIT, 100, 100, 2000, sizeof(*x));
	x->nr = nr | abi->nr_mask;
	x->abi = abi->id;
	memcpy(x->args, args, sizeof(args));
	x->enter_time_ns = 1000;
	x->result = (int64_t)result;
	x->flags = how & 8 ? EXIT_FAILED : 0;
	if ((how & 6) != 4)
		builder_section(b, SECTION_BLOB, MEMORY, r->p + exit_begins, r->left - exit_begins);
	exit_at = frames->len;
	add(b, frames);
	if (frames->failed)
		return;
	walk_as_capture((const struct frame *)(const void *)(frames->data + enter_at),
		(const struct frame *)(const void *)(frames->data + exit_at), opts);
	if (how & 16) {
		struct frame_signal *s = builder_begin(b, FRAME_SIGNAL, 100, 100, 3000, sizeof(*s));

		s->sig = (int32_t)(result % 70);
		memcpy(s->info, r->p, r->left < sizeof(s->info) ? r->left : sizeof(s->info));
		add(b, frames);
	}
}

/* What folds over frames make of them: the file ledger in all forms, the table of calls. */
static void fold(const struct buf *frames, unsigned form)
{
	struct files_opts opts = { .format = (enum files_format)(form % 6),
		.by = (enum files_by)(form / 6 % 3),
		.live = form & 64,
		.fold = form & 128,
		.only = FILES_ANY,
		.command = "fuzz" };
	const struct summary_opts summary_opts = { .wall_clock = true };
	struct output out;
	struct files_view *files;
	struct summary *summary = summary_new(&summary_opts);

	output_init(&out, -1, false);
	files = files_view_new(&opts, &out);
	if (!files || !summary)
		abort();
	for (size_t at = 0; at < frames->len;) {
		int64_t size = frame_check(frames->data + at, frames->len - at);
		const struct frame *f = (const struct frame *)(const void *)(frames->data + at);

		if (size <= 0)
			break;
		(void)files_view_frame(files, f);
		(void)summary_frame(summary, f);
		at += (size_t)size;
	}
	(void)files_view_end(files);
	if (opts.format == FILES_JSON)
		check_json_lines(&out.buf);
	else if (opts.format != FILES_PATHS)
		check_lines(&out.buf);
	out.buf.len = 0;
	summary_write(summary, &out);
	check_text_lines(&out.buf);
	files_view_free(files);
	summary_free(summary);
	buf_done(&out.buf);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct reader r = { data, size };
	struct buf frames = BUF_INIT(1u << 22), text = BUF_INIT(1u << 26),
		   json = BUF_INIT(1u << 26);
	struct text_opts opts;
	struct builder b;

	if (size < 2 || builder_init(&b, NULL) < 0)
		return 0;
	take_options(&r, &opts);
	if (take(&r, 1) == 255)
		buf_add(&frames, r.p, r.left); /* an allocation of its own: aligned */
	else
		cook(&r, &b, &frames, &opts.walk);
	if (frames.len)
		(void)frames_show(frames.data, frames.len, &opts, &text, &json);
	if (frames.len)
		fold(&frames, data[1]);
	if (text.failed || json.failed)
		abort(); /* some hundred bytes must not become 64 MB */
	check_text_lines(&text);
	check_json_lines(&json);
	builder_done(&b);
	buf_done(&frames);
	buf_done(&text);
	buf_done(&json);
	return 0;
}
