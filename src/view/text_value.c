#include "view/text_value.h"

#include <fcntl.h>
#include <inttypes.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>

#include "spec/gen/const_signal.h"
#include "view/text_bytes.h"
#include "view/text_net.h"
#include "view/text_symbol.h"
#include "walk/walk.h"

static struct text_value *text_of(struct sink *s)
{
	return (struct text_value *)s;
}

static unsigned facts_of(const struct text_value *t)
{
	return t->sink.walk->abi->facts;
}

static const char *const separators[] = {
	[GROUP_STRUCT] = ", ",
	[GROUP_ARRAY] = ", ",
	[GROUP_CALL] = ", ",
	[GROUP_CHANGE] = " => ",
	[GROUP_OR] = "|",
	[GROUP_BITS] = " ",
	[GROUP_RESULT] = ", ",
	[GROUP_NAMES] = ", ",
	[GROUP_PLAIN] = "",
	[GROUP_SHIFT] = "<<",
	[GROUP_SUM] = "+",
	[GROUP_INDEX] = ", ",
	[GROUP_EITHER] = "",
	[GROUP_INSTEAD] = "",
	[GROUP_MEANS] = "",
};

/* ---- a number and what it means: style says which of them is left in the end ------------- */

/* Makes what stands in b from at on a comment. */
static void comment_from(struct buf *b, size_t at)
{
	static const char open_comment[] = " /* ", close_comment[] = " */";
	size_t n = b->len - at;

	if (!buf_room(b, sizeof(open_comment) + sizeof(close_comment)))
		return;
	memmove(b->data + at + 4, b->data + at, n);
	memcpy(b->data + at, open_comment, 4);
	b->len += 4;
	buf_str(b, close_comment);
}

static void either_open(struct text_value *t)
{
	if (t->outer)
		return; /* none inside another */
	t->outer = t->style;
	t->inner = *t->style;
	t->inner.symbols = SYMBOLS_RAW;
	t->style = &t->inner;
	t->either_start = t->either_mid = t->out->len;
}

static void either_next(struct text_value *t)
{
	if (t->inner.symbols != SYMBOLS_RAW)
		return;
	t->either_mid = t->out->len;
	t->inner.symbols = SYMBOLS_ABBREV;
}

static void either_close(struct text_value *t)
{
	struct buf *b = t->out;
	size_t n = b->len - t->either_mid;

	if (!t->outer)
		return;
	t->style = t->outer;
	t->outer = NULL;
	if (t->style->symbols == SYMBOLS_RAW) {
		b->len = t->either_mid;
	} else if (t->style->symbols == SYMBOLS_ABBREV) {
		memmove(b->data + t->either_start, b->data + t->either_mid, n);
		b->len = t->either_start + n;
	} else {
		comment_from(b, t->either_mid);
	}
}

static bool is_two_forms(unsigned group)
{
	return group == GROUP_MEANS || group == GROUP_INSTEAD;
}

static void two_forms_close(struct text_value *t, enum group g)
{
	struct buf *b = t->out;
	size_t n = b->len - t->second_form;
	bool raw = t->style->symbols == SYMBOLS_RAW;

	if (g == GROUP_MEANS && t->style->symbols == SYMBOLS_VERBOSE) {
		comment_from(b, t->second_form);
	} else if (raw == (g == GROUP_INSTEAD)) {
		b->len = t->second_form;
	} else {
		memmove(b->data + t->first_form, b->data + t->second_form, n);
		b->len = t->first_form + n;
	}
}

static void separate(struct text_value *t)
{
	if (t->named) {
		t->named = false;
		return;
	}
	if (t->groups[t->depth].group == GROUP_EITHER && t->groups[t->depth].count)
		either_next(t);
	if (is_two_forms(t->groups[t->depth].group) && t->groups[t->depth].count)
		t->second_form = t->out->len;
	if (t->groups[t->depth].count++)
		buf_str(t->out, separators[t->groups[t->depth].group]);
}

/* An argument's name as strace says it. */
static const char *argument_name(const struct text_value *t, const struct item *it)
{
	const struct walk *w = t->sink.walk;
	const char *const *names = w->row ? w->row->text_names : NULL;

	if (names && w->variant && w->variant->text_name && it == w->variant->items)
		return w->variant->text_name;
	for (unsigned i = 0; names && i < w->nargs && names[i]; i++)
		if (w->items[i] == it)
			return names[i];
	return it->name;
}

static void op_name(struct sink *s, const struct item *it)
{
	struct text_value *t = text_of(s);
	unsigned group = t->groups[t->depth].group;

	if (t->path_put)
		t->dirfd = walk_path_base(s->walk, it);
	t->named = false;
	if (!t->depth && it->late == LATE_THEN) {
		buf_str(t->out, separators[GROUP_CHANGE]);
		t->groups[0].count++;
		t->named = true;
		return;
	}
	separate(t);
	t->named = true;
	t->late_name = NULL;
	if (!it->name || !it->name[0] || it->flags & ITEM_NO_NAME)
		return;
	if (it->type->kind == KIND_INET6 && !it->dir && group == GROUP_STRUCT &&
		t->style->symbols == SYMBOLS_ABBREV) {
		t->late_name = it->name;
		return;
	}
	if (t->depth ? group == GROUP_STRUCT
		     : t->style->arg_names || it->type->flags & TYPE_NAMED) {
		buf_str(t->out, t->depth ? it->name : argument_name(t, it));
		buf_char(t->out, '=');
	} else if (t->depth && group == GROUP_INDEX && it->type->kind == KIND_ENUM &&
		   it->cap.from == LEN_CONST) {
		buf_char(t->out, '[');
		text_enum(t->out, t->style->symbols, it->type, facts_of(t), it->cap.k);
		buf_str(t->out, "]=");
	} else if (t->depth && group == GROUP_INDEX) {
		buf_printf(t->out, "[%s]=", it->name);
	} else if (t->depth && group == GROUP_RESULT) {
		buf_str(t->out, it->name);
		buf_char(t->out, ' ');
	}
}

static void put_addr(struct buf *out, uint64_t v)
{
	if (!v) {
		buf_str(out, "NULL");
		return;
	}
	buf_str(out, "0x");
	buf_hex(out, v);
}

static void put_int(struct text_value *t, const struct type *type, uint64_t v)
{
	if (type->flags & TYPE_HEX) {
		if (type->flags & TYPE_ZPAD) {
			buf_printf(t->out, "%#0*" PRIx64,
				type->bytes ? type->bytes : type->size * 2 + 2, v);
			return;
		}
		if (v || type->flags & TYPE_HEX0)
			buf_str(t->out, "0x");
		if (type->flags & TYPE_SIGNED && type->size && type->size < 8)
			v &= (1ULL << 8 * type->size) - 1;
		buf_hex(t->out, v);
	} else if (type->flags & TYPE_OCT) {
		if (v)
			buf_char(t->out, '0');
		buf_oct(t->out, v);
	} else if (type->flags & TYPE_SIGNED) {
		buf_dec(t->out, (int64_t)v);
	} else {
		buf_udec(t->out, v);
	}
}

static void put_fd_note(struct text_value *t, int64_t fd)
{
	const uint8_t *note;
	size_t len;

	if (t->fd_put) {
		t->fd_put(t->fd_ctx, t->out, fd);
		return;
	}
	note = t->fd_note && fd == (int)fd ? t->fd_note(t->fd_ctx, (int)fd, &len) : NULL;
	if (!note)
		return;
	buf_char(t->out, '<');
	text_escape_note(t->out, note, len, t->style->hex);
	buf_char(t->out, '>');
}

static void put_fd(struct text_value *t, int fd)
{
	buf_dec(t->out, fd);
	/* AT_FDCWD has a note too, but is no descriptor here */
	if (fd >= 0)
		put_fd_note(t, fd);
}

static void put_dirfd(struct text_value *t, int fd)
{
	if (fd != AT_FDCWD) {
		put_fd(t, fd);
		return;
	}
	text_symbol(t->out, t->style->symbols, "AT_FDCWD", (uint64_t)(int64_t)fd, true);
	put_fd_note(t, fd);
}

/* At least three octal digits after any leading zero, as "%#03o" gives. */
static void put_perm(struct buf *out, uint64_t v)
{
	buf_oct3(out, v);
}

static void put_mode(struct text_value *t, uint64_t mode)
{
	static const struct {
		uint32_t v;
		const char *s;
	} types[] = { { S_IFREG, "S_IFREG" }, { S_IFDIR, "S_IFDIR" }, { S_IFLNK, "S_IFLNK" },
		{ S_IFCHR, "S_IFCHR" }, { S_IFBLK, "S_IFBLK" }, { S_IFIFO, "S_IFIFO" },
		{ S_IFSOCK, "S_IFSOCK" } };
	uint64_t kind = mode & S_IFMT;
	struct buf *out = t->out;
	const char *name = kind ? NULL : "";

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (kind == types[i].v)
			name = types[i].s;
	if (t->style->symbols != SYMBOLS_ABBREV) {
		put_perm(out, mode);
		if (t->style->symbols == SYMBOLS_RAW || !name)
			return;
		buf_str(out, " /* ");
	}
	if (name) {
		buf_str(out, name);
		buf_str(out, mode & S_ISUID ? &"|S_ISUID"[!kind] : "");
		buf_str(out, mode & S_ISGID ? &"|S_ISGID"[!(mode & (S_IFMT | S_ISUID))] : "");
		buf_str(out,
			mode & S_ISVTX ? &"|S_ISVTX"[!(mode & (S_IFMT | S_ISUID | S_ISGID))] : "");
		buf_str(out, mode & (S_IFMT | S_ISUID | S_ISGID | S_ISVTX) ? "|" : "");
		mode &= ~(uint64_t)(S_IFMT | S_ISUID | S_ISGID | S_ISVTX);
	}
	put_perm(out, mode);
	if (t->style->symbols == SYMBOLS_VERBOSE)
		buf_str(out, " */");
}

/* Ticks, USER_HZ of which make a second on every ABI that we know. */
static void put_clock(struct text_value *t, const struct type *type, uint64_t v)
{
	unsigned decimals = type->bytes ? type->bytes : 2, second = decimals == 3 ? 1000 : 100;

	buf_udec(t->out, v);
	if (v && t->style->symbols != SYMBOLS_RAW)
		buf_printf(t->out, " /* %" PRIu64 ".%0*u s */", v / second, (int)decimals,
			(unsigned)(v % second));
}

static void put_dev(struct text_value *t, uint64_t dev)
{
	if (t->style->symbols != SYMBOLS_ABBREV) {
		buf_str(t->out, dev ? "0x" : "");
		buf_hex(t->out, dev);
		if (t->style->symbols == SYMBOLS_RAW)
			return;
		buf_str(t->out, " /* ");
	}
	buf_printf(t->out, "makedev(%#x, %#x)", major(dev), minor(dev));
	if (t->style->symbols == SYMBOLS_VERBOSE)
		buf_str(t->out, " */");
}

/* Words about a result are names in every style, also where several are or-ed. */
static enum text_symbols symbols_of(const struct text_value *t)
{
	unsigned i = t->depth;

	while (i && (t->groups[i].group == GROUP_OR || t->groups[i].group == GROUP_SHIFT))
		i--;
	if (i && t->groups[i].group == GROUP_NAMES)
		return SYMBOLS_ABBREV;
	return t->depth && t->groups[t->depth].group == GROUP_RESULT ? SYMBOLS_ABBREV
								     : t->style->symbols;
}

static void put_signal(struct text_value *t, int64_t sig)
{
	bool named =
		sig > 0 && (sig <= 64 || cset_name(&cset_signal_names, facts_of(t), (uint64_t)sig));

	if (symbols_of(t) == SYMBOLS_ABBREV || !named) {
		text_signal(t->out, facts_of(t), sig);
		return;
	}
	buf_dec(t->out, sig);
	if (symbols_of(t) == SYMBOLS_RAW)
		return;
	buf_str(t->out, " /* ");
	text_signal(t->out, facts_of(t), sig);
	buf_str(t->out, " */");
}

static void put_wait_status(struct text_value *t, int status)
{
	struct buf *out = t->out;
	unsigned event = (unsigned)status >> 16;

	if (WIFSTOPPED(status)) {
		int sig = WSTOPSIG(status);

		buf_str(out, "{WIFSTOPPED(s) && WSTOPSIG(s) == ");
		text_signal(out, facts_of(t), sig & 0x7f);
		buf_str(out, sig & 0x80 ? " | 0x80}" : "}");
		status &= ~(sig << 8 | 0x7f);
	} else if (WIFSIGNALED(status)) {
		buf_str(out, "{WIFSIGNALED(s) && WTERMSIG(s) == ");
		text_signal(out, facts_of(t), WTERMSIG(status));
		buf_str(out, WCOREDUMP(status) ? " && WCOREDUMP(s)}" : "}");
		status &= ~(WTERMSIG(status) | 0x80);
	} else if (WIFEXITED(status)) {
		buf_printf(out, "{WIFEXITED(s) && WEXITSTATUS(s) == %d}", WEXITSTATUS(status));
		status &= ~(WEXITSTATUS(status) << 8);
	} else if (status == 0xffff) {
		buf_str(out, "{WIFCONTINUED(s)}");
		return;
	} else {
		buf_printf(out, "%#x", (unsigned)status);
		return;
	}
	if (event) {
		buf_char(out, '|');
		text_wait_event(out, t->style->symbols, event);
		status &= 0xffff;
	}
	if (status)
		buf_printf(out, "|%#x", (unsigned)status);
}

static void op_scalar(struct sink *s, const struct type *type, uint64_t v)
{
	struct text_value *t = text_of(s);

	separate(t);
	switch (type->kind) {
	case KIND_ADDR:
		put_addr(t->out, v);
		return;
	case KIND_ENUM:
		text_enum(t->out, symbols_of(t), type, facts_of(t), v);
		return;
	case KIND_FLAGS:
		text_flags(t->out, symbols_of(t), type, facts_of(t), v);
		return;
	case KIND_FD:
		put_fd(t, (int)v);
		return;
	case KIND_OTHER_FD:
		buf_dec(t->out, (int)v);
		put_fd_note(t, (int64_t)v);
		return;
	case KIND_DIRFD:
		put_dirfd(t, (int)v);
		return;
	case KIND_PID:
		buf_dec(t->out, (int64_t)(int32_t)v);
		if (t->pid_put)
			t->pid_put(t->fd_ctx, t->out, type, (int)v);
		return;
	case KIND_ID:
		if (type_extend(type, s->walk->abi, UINT64_MAX) == v)
			buf_str(t->out, "-1");
		else
			buf_udec(t->out, v);
		return;
	case KIND_SIGNAL:
		put_signal(t, (int64_t)v);
		return;
	case KIND_ERRNO:
		text_errno(t->out, t->style->symbols, facts_of(t), v);
		return;
	case KIND_MODE:
		put_mode(t, v);
		return;
	case KIND_PERM:
		put_perm(t->out, v);
		return;
	case KIND_DEV:
		put_dev(t, v);
		return;
	case KIND_WAIT:
		put_wait_status(t, (int)v);
		return;
	case KIND_BOOL_NULL:
		put_addr(t->out, v);
		return;
	case KIND_CLOCK:
		put_clock(t, type, v);
		return;
	case KIND_NET:
		text_net_number(t->out, t->style, type, facts_of(t), v);
		return;
	case KIND_IFINDEX:
		text_ifindex(t, v);
		return;
	case KIND_VOID:
		buf_char(t->out, '0');
		return;
	default:
		put_int(t, type, v);
	}
}

static void op_bytes(
	struct sink *s, const struct type *type, const uint8_t *p, size_t len, unsigned flags)
{
	struct text_value *t = text_of(s);
	enum quote_hex hex = t->style->hex;

	separate(t);
	if (type->kind == KIND_SIGSET) {
		text_sigset(t->out, t->style->symbols, facts_of(t), p, len);
		return;
	}
	if (type->kind == KIND_UUID && len == UUID_BYTES) {
		quote_uuid(t->out, p);
		return;
	}
	if (type->kind >= KIND_INET4 && type->kind <= KIND_AX25) {
		text_net_bytes(t, type, p, len, flags);
		return;
	}
	if (type->kind == KIND_HEXSTR || type->flags & TYPE_HEX)
		hex = QUOTE_HEX_ALL;
	if (flags & BYTES_NUL_LAST && (hex == QUOTE_OCTAL || hex == QUOTE_HEX_CHARS)) {
		len--;
		flags = 0;
	}
	text_quote(t->out, p, len, hex, true);
	if (flags & BYTES_MORE)
		buf_str(t->out, "...");
	else if (type->kind == KIND_PATH && t->path_put)
		t->path_put(t->fd_ctx, t->out, t->dirfd, p, len);
}

static void op_address(struct sink *s, uint64_t addr)
{
	separate(text_of(s));
	put_addr(text_of(s)->out, addr);
}

static const char *const openers[] = { [GROUP_STRUCT] = "{",
	[GROUP_ARRAY] = "[",
	[GROUP_CALL] = "(",
	[GROUP_CHANGE] = "",
	[GROUP_OR] = "",
	[GROUP_BITS] = "[",
	[GROUP_RESULT] = " (",
	[GROUP_NAMES] = " (",
	[GROUP_PLAIN] = "",
	[GROUP_SHIFT] = "",
	[GROUP_SUM] = "",
	[GROUP_INDEX] = "[",
	[GROUP_EITHER] = "",
	[GROUP_INSTEAD] = "",
	[GROUP_MEANS] = "" };
static const char *const closers[] = { [GROUP_STRUCT] = "}",
	[GROUP_ARRAY] = "]",
	[GROUP_CALL] = ")",
	[GROUP_CHANGE] = "",
	[GROUP_OR] = "",
	[GROUP_BITS] = "]",
	[GROUP_RESULT] = ")",
	[GROUP_NAMES] = ")",
	[GROUP_PLAIN] = "",
	[GROUP_SHIFT] = "",
	[GROUP_SUM] = "",
	[GROUP_INDEX] = "]",
	[GROUP_EITHER] = "",
	[GROUP_INSTEAD] = "",
	[GROUP_MEANS] = "" };

static void op_open(struct sink *s, enum group g, const char *label)
{
	struct text_value *t = text_of(s);

	if (g == GROUP_RESULT || g == GROUP_NAMES)
		t->named = false;
	else
		separate(t);
	if (g == GROUP_NAMES)
		t->names_start = t->out->len;
	if (g == GROUP_EITHER)
		either_open(t);
	else if (is_two_forms(g))
		t->first_form = t->second_form = t->out->len;
	if (label)
		buf_str(t->out, label);
	buf_str(t->out, openers[g]);
	/* walks nest less deep than this (WALK_DEPTH_MAX structs, each with its arrays) */
	if (t->depth + 1 < TEXT_DEPTH_MAX)
		t->depth++;
	t->groups[t->depth].group = (uint8_t)g;
	t->groups[t->depth].count = 0;
	t->named = false;
}

static void op_close(struct sink *s, enum group g)
{
	struct text_value *t = text_of(s);

	buf_str(t->out, closers[g]);
	if (g == GROUP_EITHER)
		either_close(t);
	else if (is_two_forms(g))
		two_forms_close(t, g);
	else if (g == GROUP_NAMES && t->style->symbols == SYMBOLS_RAW)
		t->out->len = t->names_start;
	if (t->depth)
		t->depth--;
	t->named = false;
}

static void op_more(struct sink *s)
{
	separate(text_of(s));
	buf_str(text_of(s)->out, "...");
}

static void op_fault(struct sink *s, uint64_t addr)
{
	separate(text_of(s));
	buf_str(text_of(s)->out, "... /* ");
	put_addr(text_of(s)->out, addr);
	buf_str(text_of(s)->out, " */");
}

static void op_comment(struct sink *s, const char *text)
{
	struct text_value *t = text_of(s);

	buf_str(t->out, " /* ");
	buf_str(t->out, text);
	buf_str(t->out, " */");
}

static void op_symbol(struct sink *s, const char *text, uint64_t v)
{
	struct text_value *t = text_of(s);

	separate(t);
	text_symbol(t->out, symbols_of(t), text, v, false);
}

static const struct sink_ops text_ops = {
	.name = op_name,
	.scalar = op_scalar,
	.bytes = op_bytes,
	.address = op_address,
	.open = op_open,
	.close = op_close,
	.more = op_more,
	.fault = op_fault,
	.comment = op_comment,
	.symbol = op_symbol,
};

void text_value_init(struct text_value *t, struct buf *out, const struct text_style *style)
{
	t->sink.ops = &text_ops;
	t->out = out;
	t->style = style;
	t->outer = NULL;
	t->pid_put = NULL;
	t->fd_put = NULL;
	t->fd_note = NULL;
	t->fd_ctx = NULL;
	t->path_put = NULL;
	t->if_name = NULL;
	t->if_ctx = NULL;
	t->late_name = NULL;
	t->depth = 0;
	t->named = false;
	t->groups[0].group = GROUP_CALL;
	t->groups[0].count = 0;
}
