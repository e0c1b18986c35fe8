#include "view/json_value.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <stdio.h>

#include "base/json_write.h"
#include "base/quote.h"
#include "spec/types.h"
#include "view/json_symbol.h"
#include "walk/walk.h"

static struct json_value *json_of(struct sink *s)
{
	return (struct json_value *)s;
}

static unsigned facts_of(const struct json_value *j)
{
	return j->sink.walk->abi->facts;
}

/* ---- where a value stands ----------------------------------------------------------- */

static const struct {
	const char *open, *close;
	bool keyed;
} forms[] = {
	[GROUP_STRUCT] = { "{\"struct\":{", "}}", true },
	[GROUP_ARRAY] = { "[", "]", false },
	[GROUP_CALL] = { "{\"call\":", "]}", false },
	[GROUP_CHANGE] = { "{\"change\":[", "]}", false },
	[GROUP_OR] = { "{\"or\":[", "]}", false },
	[GROUP_BITS] = { "{\"set\":[", "]}", false },
	[GROUP_RESULT] = { "{", "}", true },
	[GROUP_NAMES] = { "{", "}", true },
	[GROUP_PLAIN] = { "{\"parts\":[", "]}", false },
	[GROUP_SHIFT] = { "{\"shift\":[", "]}", false },
	[GROUP_SUM] = { "{\"sum\":[", "]}", false },
	[GROUP_EITHER] = { "{\"either\":[", "]}", false },
	[GROUP_INSTEAD] = { "{\"either\":[", "]}", false },
	[GROUP_MEANS] = { "{\"either\":[", "]}", false },
	[GROUP_INDEX] = { "{\"struct\":{", "}}", true },
};

static bool is_keyed(const struct json_value *j)
{
	return !j->depth || forms[j->levels[j->depth].group].keyed;
}

static void put_key(struct json_value *j, const char *key)
{
	struct json_level *l = &j->levels[j->depth];

	if (l->count++)
		buf_char(j->out, ',');
	json_words(j->out, key);
	buf_char(j->out, ':');
	j->named = true;
}

/* Whatever must stand before a value; false when the value is to be left out. */
static bool begin(struct json_value *j)
{
	struct json_level *l = &j->levels[j->depth];
	char key[16];

	if (j->skipped || j->again) {
		j->again = false;
		return false;
	}
	if (!j->named && is_keyed(j)) {
		snprintf(key, sizeof(key), "#%u", l->count);
		put_key(j, key);
	} else if (!j->named && l->count++) {
		buf_char(j->out, ',');
	}
	j->named = false;
	j->commented = false;
	j->last = j->out->len;
	return true;
}

/* A key that lacks its value gets one: the walk named an item that showed nothing. */
static void fill_key(struct json_value *j)
{
	if (j->named && begin(j))
		buf_str(j->out, "null");
}

void json_value_key(struct json_value *j, const char *name)
{
	fill_key(j);
	if (!j->skipped)
		put_key(j, name);
}

/* The name of an array's element, or its number. */
static void put_index(struct json_value *j, const struct item *it)
{
	const char *name = cset_name(it->type->set, facts_of(j), it->cap.k);
	char text[16];

	snprintf(text, sizeof(text), "%u", it->cap.k);
	put_key(j, name ? name : text);
}

static void op_name(struct sink *s, const struct item *it)
{
	struct json_value *j = json_of(s);
	char key[16];

	fill_key(j);
	j->again = it->late == LATE_AGAIN;
	if (j->skipped || j->again || !is_keyed(j))
		return;
	if (it == &item_unknown) {
		snprintf(key, sizeof(key), "arg%u", j->levels[j->depth].count);
		put_key(j, key);
	} else if (j->levels[j->depth].group == GROUP_INDEX && it->type->kind == KIND_ENUM &&
		   it->cap.from == LEN_CONST) {
		put_index(j, it);
	} else if (it->name && it->name[0]) {
		put_key(j, it->name);
	}
}

/* ---- scalars ------------------------------------------------------------------------ */

static void put_int(struct buf *b, const struct type *t, uint64_t v)
{
	if (t->flags & TYPE_SIGNED)
		json_exact_int(b, (int64_t)v);
	else
		json_exact_uint(b, v);
}

static void put_fd(struct json_value *j, int fd, bool dirfd)
{
	buf_str(j->out, "{\"fd\":");
	json_int(j->out, fd);
	if (dirfd && fd == AT_FDCWD)
		buf_str(j->out, ",\"name\":\"AT_FDCWD\"");
	if (j->fd_put && (fd >= 0 || (dirfd && fd == AT_FDCWD)))
		j->fd_put(j->fd_ctx, j->out, fd);
	buf_char(j->out, '}');
}

static void put_other_fd(struct json_value *j, uint64_t v)
{
	buf_str(j->out, "{\"fd\":");
	json_int(j->out, (int)v);
	if (j->fd_put)
		j->fd_put(j->fd_ctx, j->out, (int64_t)v);
	buf_char(j->out, '}');
}

static void put_interface(struct json_value *j, uint64_t index)
{
	buf_str(j->out, "{\"ifindex\":");
	json_uint(j->out, index);
	if (j->if_put)
		j->if_put(j->fd_ctx, j->out, (uint32_t)index);
	buf_char(j->out, '}');
}

static void put_id(struct json_value *j, const struct type *t, uint64_t v)
{
	if (type_extend(t, j->sink.walk->abi, UINT64_MAX) == v)
		buf_str(j->out, "-1");
	else
		json_exact_uint(j->out, v);
}

static void put_errno(struct json_value *j, uint64_t v)
{
	buf_str(j->out, "{\"errno\":");
	json_errno_name(j->out, facts_of(j), v);
	buf_str(j->out, ",\"value\":");
	json_exact_int(j->out, (int64_t)v);
	buf_char(j->out, '}');
}

static void op_scalar(struct sink *s, const struct type *t, uint64_t v)
{
	struct json_value *j = json_of(s);
	struct buf *b = j->out;

	if (!begin(j))
		return;
	switch (t->kind) {
	case KIND_ADDR:
	case KIND_BOOL_NULL:
		json_address(b, v);
		return;
	case KIND_ENUM:
		json_enum(b, t, facts_of(j), v);
		return;
	case KIND_FLAGS:
		json_flags(b, t, facts_of(j), v);
		return;
	case KIND_FD:
	case KIND_DIRFD:
		put_fd(j, (int)v, t->kind == KIND_DIRFD);
		return;
	case KIND_OTHER_FD:
		put_other_fd(j, v);
		return;
	case KIND_PID:
		json_int(b, (int32_t)v);
		return;
	case KIND_ID:
		put_id(j, t, v);
		return;
	case KIND_SIGNAL:
		json_signal(b, facts_of(j), (int64_t)v);
		return;
	case KIND_ERRNO:
		put_errno(j, v);
		return;
	case KIND_MODE:
		json_mode(b, v);
		return;
	case KIND_PERM:
		json_perm(b, v);
		return;
	case KIND_DEV:
		json_device(b, v);
		return;
	case KIND_WAIT:
		json_wait_status(b, facts_of(j), (int)v);
		return;
	case KIND_IFINDEX:
		put_interface(j, v);
		return;
	case KIND_NET:
		if (t->set)
			json_enum(b, t, facts_of(j), v);
		else
			json_exact_uint(b, v);
		return;
	case KIND_VOID:
		buf_char(b, '0');
		return;
	default:
		put_int(b, t, v);
	}
}

/* {"ip":"::1"}, {"hwaddr":"02:00:00:00:00:01"} */
static void put_net_bytes(struct buf *b, const struct type *t, const uint8_t *p, size_t len)
{
	char text[INET6_ADDRSTRLEN];

	if (t->kind == KIND_HWADDR) {
		buf_str(b, "{\"hwaddr\":\"");
		for (size_t i = 0; i < len; i++)
			buf_printf(b, "%s%02x", i ? ":" : "", p[i]);
		buf_str(b, "\"}");
	} else if (len >= (t->kind == KIND_INET4 ? 4 : 16) &&
		   inet_ntop(t->kind == KIND_INET4 ? AF_INET : AF_INET6, p, text, sizeof(text))) {
		buf_str(b, "{\"ip\":\"");
		buf_str(b, text);
		buf_str(b, "\"}");
	} else {
		json_bytes_hex(b, p, len, false);
	}
}

static void put_uuid(struct buf *b, const uint8_t *p, size_t len)
{
	if (len != UUID_BYTES) {
		json_bytes_hex(b, p, len, false);
		return;
	}
	buf_str(b, "{\"uuid\":\"");
	quote_uuid(b, p);
	buf_str(b, "\"}");
}

static void op_bytes(
	struct sink *s, const struct type *t, const uint8_t *p, size_t len, unsigned flags)
{
	struct json_value *j = json_of(s);

	if (!begin(j))
		return;
	if (flags & BYTES_NUL_LAST) {
		len--;
		flags = 0;
	}
	switch (t->kind) {
	case KIND_SIGSET:
		json_sigset(j->out, facts_of(j), p, len);
		return;
	case KIND_INET4:
	case KIND_INET6:
	case KIND_HWADDR:
		put_net_bytes(j->out, t, p, flags & BYTES_WHOLE ? len : bytes_address(len, flags));
		return;
	case KIND_UUID:
		put_uuid(j->out, p, len);
		return;
	case KIND_PATH:
	case KIND_STR:
	case KIND_BYTES:
	case KIND_CHARS:
		json_bytes(j->out, p, len, flags & BYTES_MORE);
		return;
	default:
		json_bytes_hex(j->out, p, len, flags & BYTES_MORE);
	}
}

static void op_address(struct sink *s, uint64_t addr)
{
	if (begin(json_of(s)))
		json_address(json_of(s)->out, addr);
}

static void op_symbol(struct sink *s, const char *text, uint64_t v)
{
	struct json_value *j = json_of(s);

	if (!begin(j))
		return;
	buf_str(j->out, "{\"enum\":");
	json_words(j->out, text);
	buf_str(j->out, ",\"value\":");
	json_exact_uint(j->out, v);
	buf_char(j->out, '}');
}

/* ---- groups ------------------------------------------------------------------------- */

static void op_open(struct sink *s, enum group g, const char *label)
{
	struct json_value *j = json_of(s);
	struct json_level *l;

	if (j->skipped || j->depth + 1 >= JSON_DEPTH_MAX) {
		if (!j->skipped && begin(j))
			buf_str(j->out, "{\"more\":true}");
		j->skipped++;
		return;
	}
	if ((size_t)g >= sizeof(forms) / sizeof(forms[0]))
		g = GROUP_PLAIN;
	if ((g == GROUP_RESULT || g == GROUP_NAMES) && !j->depth && !j->named)
		put_key(j, "details");
	(void)begin(j);
	l = &j->levels[++j->depth];
	*l = (struct json_level){ .start = j->last, .group = (uint8_t)g };
	if (g == GROUP_CALL) {
		buf_str(j->out, forms[g].open);
		json_words(j->out, label ? label : "");
		buf_str(j->out, ",\"args\":[");
	} else {
		if (label) {
			l->labelled = true;
			buf_str(j->out, "{\"word\":");
			json_words(j->out, label);
			l->word_end = j->out->len;
			buf_str(j->out, ",\"value\":");
		}
		l->body = j->out->len;
		buf_str(j->out, forms[g].open);
	}
	j->last = SIZE_MAX;
}

/* Words that have no values are only words; one value needs no brackets around it. */
static bool close_plainly(struct buf *b, const struct json_level *l)
{
	size_t open = strlen(forms[l->group].open);

	if (l->group == GROUP_STRUCT || forms[l->group].keyed || l->group == GROUP_ARRAY ||
		l->group == GROUP_CALL || l->group == GROUP_BITS || b->failed)
		return false;
	if (!l->count && l->labelled) {
		b->len = l->word_end;
		return true;
	}
	if (l->count != 1)
		return false;
	b->len -= open;
	memmove(b->data + l->body, b->data + l->body + open, b->len - l->body);
	return true;
}

static void op_close(struct sink *s, enum group g)
{
	struct json_value *j = json_of(s);
	const struct json_level *l = &j->levels[j->depth];

	(void)g; /* what was opened is what is closed */
	if (j->skipped) {
		j->skipped--;
		return;
	}
	if (!j->depth)
		return;
	fill_key(j);
	if (!close_plainly(j->out, l))
		buf_str(j->out, forms[l->group].close);
	if (l->labelled)
		buf_char(j->out, '}');
	j->last = l->start;
	j->commented = false;
	j->depth--;
}

static void op_more(struct sink *s)
{
	struct json_value *j = json_of(s);

	fill_key(j);
	if (j->skipped)
		return;
	if (is_keyed(j)) {
		if (j->levels[j->depth].more)
			return;
		j->levels[j->depth].more = true;
		put_key(j, "...");
		if (begin(j))
			buf_str(j->out, "true");
	} else if (begin(j)) {
		buf_str(j->out, "{\"more\":true}");
	}
	j->last = SIZE_MAX;
}

static void op_fault(struct sink *s, uint64_t addr)
{
	struct json_value *j = json_of(s);

	if (!begin(j))
		return;
	buf_str(j->out, "{\"fault\":");
	json_hex_word(j->out, addr);
	buf_char(j->out, '}');
}

/* ---- comments ----------------------------------------------------------------------- */

/* Turns the last value into {"value":…} unless it is an object already, and opens that. */
static void reopen(struct json_value *j)
{
	static const char wrap[] = "{\"value\":";
	const size_t n = sizeof(wrap) - 1;
	struct buf *b = j->out;

	if (b->data[j->last] == '{') {
		b->len--;
		return;
	}
	if (!buf_room(b, n))
		return;
	memmove(b->data + j->last + n, b->data + j->last, b->len - j->last);
	memcpy(b->data + j->last, wrap, n);
	b->len += n;
}

static void op_comment(struct sink *s, const char *text)
{
	struct json_value *j = json_of(s);
	struct buf *b = j->out;

	if (j->skipped || j->named || j->last >= b->len || b->failed)
		return;
	if (j->commented) {
		b->len -= 2; /* the bracket of the comments and the brace */
		buf_char(b, ',');
	} else {
		reopen(j);
		buf_str(b, ",\"comments\":[");
	}
	json_words(b, text);
	buf_str(b, "]}");
	j->commented = true;
}

static const struct sink_ops json_ops = {
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

void json_value_init(struct json_value *j, struct buf *out, unsigned count)
{
	j->sink.ops = &json_ops;
	j->out = out;
	j->depth = 0;
	j->skipped = 0;
	j->named = false;
	j->commented = false;
	j->again = false;
	j->last = SIZE_MAX;
	j->levels[0] = (struct json_level){ .group = GROUP_STRUCT, .count = count };
}

void json_value_end(struct json_value *j)
{
	j->skipped = 0;
	while (j->depth)
		op_close(&j->sink, GROUP_STRUCT);
	fill_key(j);
}
