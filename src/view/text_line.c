#include "view/text_line.h"

#include <inttypes.h>
#include <time.h>

#define NS_PER_S UINT64_C(1000000000)

static void put_fraction(struct buf *b, uint64_t ns, unsigned digits)
{
	if (!digits)
		return;
	for (unsigned i = digits; i < 9; i++)
		ns /= 10;
	buf_printf(b, ".%0*" PRIu64, (int)digits, ns);
}

void text_clock_offset(struct text_clock_offset *ret, int64_t ns)
{
	int64_t rest = ns % (int64_t)NS_PER_S;

	ret->s = ns / (int64_t)NS_PER_S - (rest < 0);
	ret->rest_ns = (uint64_t)(rest < 0 ? rest + (int64_t)NS_PER_S : rest);
}

void text_line_time(struct buf *b, const struct text_line_time *lt, uint64_t mono_ns,
	const struct text_clock_offset *offset, uint64_t *last_ns)
{
	uint64_t real = mono_ns % NS_PER_S + offset->rest_ns;
	uint64_t past = *last_ns && mono_ns > *last_ns ? mono_ns - *last_ns : 0;
	time_t seconds = (time_t)((uint64_t)offset->s + mono_ns / NS_PER_S + real / NS_PER_S);
	struct tm tm;

	*last_ns = mono_ns;
	if (lt->clock != TEXT_CLOCK_NONE) {
		/* There is no time of day in years beyond an int. */
		if (lt->clock == TEXT_CLOCK_TIME && localtime_r(&seconds, &tm))
			buf_printf(b, "%02d:%02d:%02d", tm.tm_hour, tm.tm_min, tm.tm_sec);
		else
			buf_printf(b, "%jd", (intmax_t)seconds);
		put_fraction(b, real % NS_PER_S, lt->digits);
		buf_char(b, ' ');
	}
	if (lt->relative) {
		if (lt->clock != TEXT_CLOCK_NONE)
			buf_printf(b, "(+%6" PRIu64, past / NS_PER_S);
		else
			buf_printf(b, "%6" PRIu64, past / NS_PER_S);
		put_fraction(b, past % NS_PER_S, lt->relative_digits);
		buf_str(b, lt->clock != TEXT_CLOCK_NONE ? ") " : " ");
	}
}

void text_duration(struct buf *b, uint64_t ns, unsigned digits)
{
	buf_printf(b, " <%" PRIu64, ns / NS_PER_S);
	put_fraction(b, ns % NS_PER_S, digits);
	buf_char(b, '>');
}

void text_pad(struct buf *b, size_t start, unsigned column)
{
	size_t have = b->len - start;

	if (have < column && buf_room(b, column)) {
		memset(b->data + b->len, ' ', column - have);
		b->len += column - have;
	} else {
		buf_char(b, ' ');
	}
}
