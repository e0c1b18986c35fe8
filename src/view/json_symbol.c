#include "view/json_symbol.h"

#include <inttypes.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>

#include "base/json_write.h"
#include "spec/gen/const_misc.h"
#include "spec/gen/const_signal.h"

#define EXACT_MAX ((1ull << 53) - 1) /* what every reader of JSON keeps exactly */

void json_exact_uint(struct buf *b, uint64_t v)
{
	bool big = v > EXACT_MAX;

	buf_str(b, big ? "{\"int\":\"" : "");
	json_uint(b, v);
	buf_str(b, big ? "\"}" : "");
}

void json_exact_int(struct buf *b, int64_t v)
{
	bool big = v > (int64_t)EXACT_MAX || v < -(int64_t)EXACT_MAX;

	buf_str(b, big ? "{\"int\":\"" : "");
	json_int(b, v);
	buf_str(b, big ? "\"}" : "");
}

void json_address(struct buf *b, uint64_t v)
{
	if (!v) {
		buf_str(b, "null");
		return;
	}
	buf_str(b, "{\"address\":");
	json_hex_word(b, v);
	buf_char(b, '}');
}

static void put_name(struct buf *b, const char *name)
{
	if (name)
		json_words(b, name);
	else
		buf_str(b, "null");
}

void json_enum(struct buf *b, const struct type *t, unsigned facts, uint64_t v)
{
	const char *name = cset_name(t->set, facts, v);
	bool dec = t->flags & TYPE_DEC;

	if (!dec && t->size && t->size < 8)
		v &= (1ULL << 8 * t->size) - 1;
	if (!name)
		name = cset_name(t->set, facts, v);
	buf_str(b, "{\"enum\":");
	put_name(b, name);
	buf_str(b, ",\"value\":");
	if (dec && t->flags & TYPE_SIGNED)
		json_exact_int(b, (int64_t)v);
	else
		json_exact_uint(b, v);
	buf_char(b, '}');
}

/* ---- flags -------------------------------------------------------------------------- */

static void put_comma(struct buf *b, bool *any)
{
	if (*any)
		buf_char(b, ',');
	*any = true;
}

static void put_bits(struct buf *b, uint64_t bits, bool *any)
{
	put_comma(b, any);
	json_hex_word(b, bits);
}

static void put_single(
	struct buf *b, const struct cset *set, unsigned facts, uint64_t *rest, bool *any)
{
	for (unsigned i = 0; i < set->n[facts] && *rest; i++) {
		const struct cname *c = &set->v[facts][i];

		if (!c->v || (*rest & c->v) != c->v)
			continue;
		put_comma(b, any);
		json_words(b, c->s);
		*rest &= ~c->v;
	}
}

static void put_part(
	struct buf *b, const struct cset_part *part, unsigned facts, uint64_t field, bool *any)
{
	const char *name = NULL;
	char text[64];

	if (part->show == PART_SHIFTED) {
		snprintf(text, sizeof(text), "%" PRIu64 "<<%s", field / (part->mask & -part->mask),
			part->shift);
		name = text;
	} else if (part->show == PART_PERM) {
		snprintf(text, sizeof(text), "%#03" PRIo64, field);
		name = text;
	} else if (part->set->flags) {
		put_single(b, part->set, facts, &field, any);
		if (field)
			put_bits(b, field, any);
		return;
	} else {
		name = cset_name(part->set, facts, field);
	}
	if (name) {
		put_comma(b, any);
		json_words(b, name);
	} else if (field || part->always) {
		put_bits(b, field, any);
	}
}

static void put_parts(
	struct buf *b, const struct cset *set, unsigned facts, uint64_t v, bool first, bool *any)
{
	for (unsigned i = 0; i < set->nparts; i++) {
		const struct cset_part *part = &set->parts[i];

		if (part->first == first &&
			(v & part->mask || part->always || part->show == PART_NAMES))
			put_part(b, part, facts, v & part->mask, any);
	}
}

void json_flags(struct buf *b, const struct type *t, unsigned facts, uint64_t v)
{
	const char *zero = v ? NULL : cset_name(t->set, facts, 0);
	uint64_t rest = v;
	bool any = false;

	for (unsigned i = 0; i < t->set->nparts; i++)
		rest &= ~t->set->parts[i].mask;
	buf_str(b, "{\"flags\":[");
	if (zero) {
		if (zero[0])
			json_words(b, zero);
	} else {
		put_parts(b, t->set, facts, v, true, &any);
		put_single(b, t->set, facts, &rest, &any);
		if (rest)
			put_bits(b, rest, &any);
		put_parts(b, t->set, facts, v, false, &any);
	}
	buf_str(b, "],\"value\":");
	json_exact_uint(b, v);
	buf_char(b, '}');
}

/* ---- signals and errors ------------------------------------------------------------- */

void json_signal_name(struct buf *b, unsigned facts, int64_t sig)
{
	const char *name = sig > 0 ? cset_name(&cset_signal_names, facts, (uint64_t)sig) : NULL;
	char text[16];

	if (!name && sig >= 32 && sig <= 64) {
		snprintf(text, sizeof(text), sig == 32 ? "SIGRTMIN" : "SIGRT_%d", (int)(sig - 32));
		name = text;
	}
	put_name(b, name);
}

void json_signal(struct buf *b, unsigned facts, int64_t sig)
{
	buf_str(b, "{\"signal\":");
	json_signal_name(b, facts, sig);
	buf_str(b, ",\"value\":");
	json_exact_int(b, sig);
	buf_char(b, '}');
}

void json_errno_name(struct buf *b, unsigned facts, uint64_t code)
{
	const char *name = cset_name(&cset_errno_names, facts, code);

	/* include/linux/errno.h of the kernel: only a tracer sees these */
	switch (name ? 0 : code) {
	case 512:
		name = "ERESTARTSYS";
		break;
	case 513:
		name = "ERESTARTNOINTR";
		break;
	case 514:
		name = "ERESTARTNOHAND";
		break;
	case 516:
		name = "ERESTART_RESTARTBLOCK";
		break;
	default:
		break;
	}
	put_name(b, name);
}

void json_sigset(struct buf *b, unsigned facts, const uint8_t *p, size_t n)
{
	unsigned bits = (unsigned)(n < 16 ? n : 16) * 8, set = 0;
	unsigned whole = (bits + 31) / 32 * 32; /* sets are made of words */
	bool invert, any = false;

	for (unsigned i = 0; i < bits; i++)
		set += p[i / 8] >> i % 8 & 1;
	invert = set >= whole * 2 / 3 && bits; /* as the text does */
	buf_str(b, invert ? "{\"signals_except\":[" : "{\"signals\":[");
	for (unsigned i = 0; i < (invert ? whole : bits); i++) {
		if ((i < bits && p[i / 8] >> i % 8 & 1) == invert)
			continue;
		put_comma(b, &any);
		if (i < 64)
			json_signal_name(b, facts, (int64_t)i + 1);
		else
			json_uint(b, i + 1);
	}
	buf_str(b, "]}");
}

/* ---- words with parts --------------------------------------------------------------- */

void json_mode(struct buf *b, uint64_t v)
{
	static const char *const types[16] = { [S_IFREG >> 12] = "S_IFREG",
		[S_IFDIR >> 12] = "S_IFDIR",
		[S_IFLNK >> 12] = "S_IFLNK",
		[S_IFCHR >> 12] = "S_IFCHR",
		[S_IFBLK >> 12] = "S_IFBLK",
		[S_IFIFO >> 12] = "S_IFIFO",
		[S_IFSOCK >> 12] = "S_IFSOCK" };

	buf_str(b, "{\"mode\":");
	json_exact_uint(b, v);
	buf_str(b, ",\"type\":");
	put_name(b, types[v >> 12 & 15]);
	buf_printf(b, ",\"permissions\":\"%04o\"}", (unsigned)(v & 07777));
}

void json_perm(struct buf *b, uint64_t v)
{
	buf_str(b, "{\"mode\":");
	json_exact_uint(b, v);
	buf_printf(b, ",\"permissions\":\"%04" PRIo64 "\"}", v);
}

void json_device(struct buf *b, uint64_t v)
{
	buf_printf(b, "{\"device\":[%u,%u],\"value\":", major(v), minor(v));
	json_exact_uint(b, v);
	buf_char(b, '}');
}

void json_wait_status(struct buf *b, unsigned facts, int status)
{
	unsigned event = (unsigned)status >> 16;

	buf_str(b, "{\"wait\":");
	if (WIFSTOPPED(status)) {
		buf_str(b, "\"stopped\",\"signal\":");
		json_signal_name(b, facts, WSTOPSIG(status) & 0x7f);
		buf_str(b, WSTOPSIG(status) & 0x80 ? ",\"syscall\":true" : "");
	} else if (WIFSIGNALED(status)) {
		buf_str(b, "\"killed\",\"signal\":");
		json_signal_name(b, facts, WTERMSIG(status));
		buf_str(b, WCOREDUMP(status) ? ",\"core\":true" : "");
	} else if (WIFEXITED(status)) {
		buf_printf(b, "\"exited\",\"status\":%d", WEXITSTATUS(status));
	} else if (WIFCONTINUED(status)) {
		buf_str(b, "\"continued\"");
	} else {
		buf_str(b, "null");
	}
	if (event) {
		buf_str(b, ",\"event\":");
		put_name(b, cset_name(&cset_ptrace_events, facts, event));
	}
	buf_printf(b, ",\"value\":%d}", status);
}
