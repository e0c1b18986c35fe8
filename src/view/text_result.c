#include "view/text_result.h"

#include <inttypes.h>
#include <string.h>

#include "spec/gen/const_misc.h"
#include "spec/types.h"

/* Results that only a tracer sees: include/linux/errno.h of the kernel. */
static const struct {
	int code;
	const char *words;
} restarts[] = {
	{ 512, "ERESTARTSYS (To be restarted if SA_RESTART is set)" },
	{ 513, "ERESTARTNOINTR (To be restarted)" },
	{ 514, "ERESTARTNOHAND (To be restarted if no handler)" },
	{ 516, "ERESTART_RESTARTBLOCK (Interrupted by signal)" },
};

static void put_errno(struct buf *out, const struct abi *abi, uint64_t code)
{
	const char *name = cset_name(&cset_errno_names, abi->facts, code);
	const char *words;

	if (!name) {
		buf_printf(out, "(errno %d)", (int)code);
		return;
	}
	/* Always by name, also in raw style. */
	buf_str(out, name);
	/* The C library's words: numbers are those of the host, as are the words. */
	words = strerrordesc_np((int)code);
	if (words)
		buf_printf(out, " (%s)", words);
	else
		buf_printf(out, " (Unknown error %d)", (int)code);
}

static void put_error(struct walk *w, struct text_value *t, bool raw)
{
	uint64_t code = (uint64_t)-w->result;

	for (size_t i = 0; !raw && i < sizeof(restarts) / sizeof(restarts[0]); i++) {
		if ((uint64_t)restarts[i].code == code) {
			buf_str(t->out, "? ");
			buf_str(t->out, restarts[i].words);
			return;
		}
	}
	buf_str(t->out, "-1 ");
	put_errno(t->out, w->abi, code);
}

static bool is_number(const struct type *t)
{
	return !t || (t->kind == KIND_INT && !(t->flags & (TYPE_HEX | TYPE_OCT)));
}

void text_result(struct walk *w, struct text_value *t, const struct text_result_opts *opts)
{
	t->depth = 0;
	t->named = true; /* no separator before the value */
	if (!w->exited) {
		buf_char(t->out, '?');
		return;
	}
	if (w->failed)
		put_error(w, t, opts->raw);
	if (opts->raw && !w->failed) {
		buf_str(t->out, w->result ? "0x" : "");
		buf_hex(t->out, (uint64_t)w->result);
		return;
	}
	if (opts->injected && !w->failed && is_number(w->ret)) {
		uint64_t v = (uint64_t)w->result;

		buf_printf(t->out, "%" PRIu64, w->abi->klong == 4 ? v & 0xffffffffu : v);
		walk_result_words(w);
		return;
	}
	walk_result(w);
	if (walk_zext_errno(w)) {
		buf_char(t->out, ' ');
		put_errno(t->out, w->abi, walk_zext_errno(w));
	}
}
