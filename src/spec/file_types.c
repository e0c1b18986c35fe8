#include "spec/file_types.h"

#include <stdio.h>
#include <time.h>

#include "spec/gen/const_desc.h"
#include "spec/gen/const_file.h"

FLAGWORD(open_flags, 4, cset_open_flags);
FLAGWORD(at_flags, 4, cset_at_flags);
FLAGWORD(rwf_flags, 4, cset_rwf_flags);
ENUM(whence, 4, cset_whence);
const struct type t_umode = { .name = "umode_t", .kind = KIND_PERM, .size = 2 };

/* digits: how many of the fraction are shown. */
static bool moment_digits(char text[MOMENT_BYTES], int64_t sec, uint64_t nsec, unsigned digits)
{
	time_t t = (time_t)sec;
	char zone[16];
	struct tm tm;
	size_t n;

	if ((!sec && !nsec) || nsec > 999999999 || t != sec || !localtime_r(&t, &tm))
		return false;
	n = strftime(text, MOMENT_BYTES - 32, "%FT%T", &tm);
	if (!n || !strftime(zone, sizeof(zone), "%z", &tm))
		return false;
	if (nsec && digits == 6)
		n += (size_t)snprintf(text + n, MOMENT_BYTES - n, ".%06u", (unsigned)(nsec / 1000));
	else if (nsec)
		n += (size_t)snprintf(text + n, MOMENT_BYTES - n, ".%09u", (unsigned)nsec);
	snprintf(text + n, MOMENT_BYTES - n, "%s", zone);
	return true;
}

bool moment_text(char text[MOMENT_BYTES], int64_t sec, uint64_t nsec)
{
	return moment_digits(text, sec, nsec, 9);
}

void walk_moment(struct walk *w, int64_t sec, uint64_t nsec)
{
	char text[MOMENT_BYTES];

	if (w->sink->ops->comment != sink_no_comment && moment_text(text, sec, nsec))
		walk_comment(w, text);
}

void walk_moment_us(struct walk *w, int64_t sec, uint64_t usec)
{
	char text[MOMENT_BYTES];

	if (w->sink->ops->comment != sink_no_comment && usec <= 999999 &&
		moment_digits(text, sec, usec * 1000, 6))
		walk_comment(w, text);
}

static void hook_sigmask(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t len = walk_len(w, it->cap);

	/* A word at least, and no more than there are signals. */
	if (len < w->abi->word || len > 8)
		walk_address(w, v);
	else
		walk_bytes_as(w, &t_sigset, v, len);
}
HOOK(sigmask, hook_sigmask);

void walk_fd_or(struct walk *w, const struct type *t, uint64_t v, int special, const char *name)
{
	v = type_extend(t, w->abi, v);
	if ((int)v != special) {
		walk_scalar(w, t, v);
		return;
	}
	walk_open(w, GROUP_EITHER, NULL);
	walk_scalar(w, &t_int, v);
	walk_word(w, name);
	walk_close(w, GROUP_EITHER);
}

void walk_silent_name(struct walk *w, const char *name)
{
	struct item it = { .name = name, .type = &t_word, .flags = ITEM_NO_NAME };

	w->sink->ops->name(w->sink, &it);
}

#define HEX_MAX 4096

void walk_hex(struct walk *w, uint64_t addr, uint64_t len, uint64_t max)
{
	uint64_t n = len < max ? len : max;
	uint8_t p[HEX_MAX + 1];

	if (n > HEX_MAX)
		n = HEX_MAX;
	/* What is cut must go on: one byte more than is shown has to be there. */
	if (!addr || (len && !walk_read(w, addr, p, (size_t)(n + (len > n)))))
		walk_address(w, addr);
	else
		walk_raw_bytes(w, &t_hexstr, p, (size_t)n, n < len ? BYTES_MORE : 0);
}
