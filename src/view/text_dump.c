#include "view/text_dump.h"

#include <inttypes.h>
#include <string.h>

#define PIECES_MAX 1024
#define DUMP_ROW 16
#define DUMP_PIECE (1u << 16) /* is there as a whole or not at all; rows do not cross its end */
#define OFFSET_DIGITS 5	      /* at least */

enum shape { BUFFER, VECTOR, MESSAGE, MESSAGES };

static const struct {
	const char *name;
	enum shape shape;
	bool writes;
} io_calls[] = {
	{ "read", BUFFER, false },
	{ "pread64", BUFFER, false },
	{ "recv", BUFFER, false },
	{ "recvfrom", BUFFER, false },
	{ "mq_timedreceive", BUFFER, false },
	{ "mq_timedreceive_time64", BUFFER, false },
	{ "readv", VECTOR, false },
	{ "preadv", VECTOR, false },
	{ "preadv2", VECTOR, false },
	{ "recvmsg", MESSAGE, false },
	{ "recvmmsg", MESSAGES, false },
	{ "recvmmsg_time64", MESSAGES, false },
	{ "write", BUFFER, true },
	{ "pwrite64", BUFFER, true },
	{ "send", BUFFER, true },
	{ "sendto", BUFFER, true },
	{ "mq_timedsend", BUFFER, true },
	{ "mq_timedsend_time64", BUFFER, true },
	{ "writev", VECTOR, true },
	{ "pwritev", VECTOR, true },
	{ "pwritev2", VECTOR, true },
	{ "vmsplice", VECTOR, true },
	{ "sendmsg", MESSAGE, true },
	{ "sendmmsg", MESSAGES, true },
};

struct dump {
	struct buf *b;
	struct mem *mem;
	unsigned word;
	int32_t pid;
};

static int offset_digits(uint64_t len)
{
	int digits = OFFSET_DIGITS;

	while (digits < 16 && (len - 1) >> 4 * digits)
		digits++;
	return digits;
}

static void put_row(struct buf *b, uint64_t offset, int digits, const uint8_t *p, size_t n)
{
	buf_printf(b, " | %0*" PRIx64 " ", digits, offset);
	for (size_t i = 0; i < DUMP_ROW; i++) {
		if (i % 8 == 0)
			buf_char(b, ' ');
		if (i < n)
			buf_printf(b, "%02x ", p[i]);
		else
			buf_str(b, "   ");
	}
	buf_char(b, ' ');
	for (size_t i = 0; i < DUMP_ROW; i++)
		buf_char(b, i >= n ? ' ' : p[i] >= ' ' && p[i] < 0x7f ? (char)p[i] : '.');
	buf_str(b, " |\n");
}

static void put_bytes(const struct dump *d, uint64_t addr, uint64_t len)
{
	int digits = len ? offset_digits(len) : OFFSET_DIGITS;
	size_t want;

	for (uint64_t done = 0; done < len; done += want) {
		const uint8_t *p;

		want = len - done < DUMP_PIECE ? (size_t)(len - done) : DUMP_PIECE;
		if (d->mem->get(d->mem, addr + done, want, &p) < want) {
			if (done)
				buf_printf(d->b,
					" | <Cannot fetch %zu byte%s from pid %d @%#" PRIx64 ">\n",
					want, want == 1 ? "" : "s", d->pid, addr + done);
			return;
		}
		for (size_t i = 0; i < want; i += DUMP_ROW)
			put_row(d->b, done + i, digits, p + i,
				want - i < DUMP_ROW ? want - i : DUMP_ROW);
	}
}

static bool get_word(const struct dump *d, uint64_t addr, uint64_t *ret)
{
	const uint8_t *p;
	uint32_t half;

	if (d->mem->get(d->mem, addr, d->word, &p) < d->word)
		return false;
	if (d->word == 8) {
		memcpy(ret, p, 8);
	} else {
		memcpy(&half, p, 4);
		*ret = half;
	}
	return true;
}

static void put_vector(const struct dump *d, uint64_t addr, uint64_t count, uint64_t limit)
{
	const uint8_t *all;
	size_t size;

	if (count > PIECES_MAX)
		count = PIECES_MAX;
	size = (size_t)count * 2 * d->word;
	/* A vector that is not there as a whole is not one. */
	if (!size || d->mem->get(d->mem, addr, size, &all) < size)
		return;
	for (uint64_t i = 0; i < count && limit; i++) {
		uint64_t base, len;

		if (!get_word(d, addr + i * 2 * d->word, &base) ||
			!get_word(d, addr + (i * 2 + 1) * d->word, &len))
			return;
		if (len > limit)
			len = limit;
		if (!len)
			return;
		limit -= len;
		buf_printf(d->b, " * %" PRIu64 " bytes in buffer %" PRIu64 "\n", len, i);
		put_bytes(d, base, len);
	}
}

/* struct msghdr: name, namelen (padded to a word), iov, iovlen, … */
static void put_message(const struct dump *d, uint64_t addr, uint64_t limit)
{
	uint64_t iov, count;

	if (get_word(d, addr + 2 * d->word, &iov) && get_word(d, addr + 3 * d->word, &count))
		put_vector(d, iov, count, limit);
}

/* struct mmsghdr: struct msghdr, then the length that was sent or received. */
static void put_messages(const struct dump *d, uint64_t addr, uint64_t count, bool writes)
{
	size_t header = 7u * d->word, size = header + d->word;

	for (uint64_t i = 0; i < count && i < PIECES_MAX; i++, addr += size) {
		uint64_t vectors, len = UINT64_MAX;

		if (!get_word(d, addr + 3 * d->word, &vectors))
			return;
		if (!writes && get_word(d, addr + header, &len))
			len &= 0xffffffffu;
		buf_printf(d->b, " = %" PRIu64 " buffers in vector %" PRIu64 "\n", vectors, i);
		put_message(d, addr, len);
	}
}

void text_dump(struct buf *b, const struct call *c, const struct fd_set_words *reads,
	const struct fd_set_words *writes)
{
	const struct walk *w = &c->walk;
	struct dump d = { .b = b, .word = w->abi->word, .pid = c->exit ? c->exit->tid : 0 };
	uint64_t done = (uint64_t)w->result;
	size_t i = 0, n = sizeof(io_calls) / sizeof(io_calls[0]);
	char name[32];
	bool out;

	if (!w->exited)
		return;
	while (i < n && strcmp(io_calls[i].name, call_name(c, name)) != 0)
		i++;
	if (i == n)
		return;
	out = io_calls[i].writes;
	/* What was to be written is there also when that failed. */
	if (w->failed && (!out || io_calls[i].shape == MESSAGES))
		return;
	d.mem = out ? w->enter_mem : w->exit_mem;
	if (!d.mem || !(out ? writes : reads) || !fd_set_has(out ? writes : reads, (int)w->args[0]))
		return;
	switch (io_calls[i].shape) {
	case BUFFER:
		/* A message that was cut has a length that the buffer has not (MSG_TRUNC). */
		put_bytes(&d, w->args[1], out || w->args[2] < done ? w->args[2] : done);
		return;
	case VECTOR:
		put_vector(&d, w->args[1], w->args[2], out ? UINT64_MAX : done);
		return;
	case MESSAGE:
		put_message(&d, w->args[1], out ? UINT64_MAX : done);
		return;
	case MESSAGES:
		put_messages(&d, w->args[1], done, out);
		return;
	}
}
