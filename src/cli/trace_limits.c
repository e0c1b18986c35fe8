/* Options that are numbers, sizes and times: when to stop, when to begin a new file. */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "cli/trace_config.h"

#define STACK_FRAMES_MOST 0x3fffffff

bool trace_number(const char *s, unsigned long max, unsigned long *ret)
{
	char *end;

	while (isspace((unsigned char)*s))
		s++;
	s += *s == '+';
	errno = 0;
	*ret = strtoul(s, &end, 10);
	return isdigit((unsigned char)*s) && !*end && !errno && *ret <= max;
}

bool trace_time(const char *s, double unit_ns, uint64_t *ret_ns)
{
	static const struct {
		const char *unit;
		double ns;
	} units[] = { { "", 0 }, { "s", 1e9 }, { "ms", 1e6 }, { "us", 1e3 }, { "ns", 1 } };
	char *end;
	double v;

	if (*s == '+')
		s++;
	if (!isdigit((unsigned char)*s) && *s != '.')
		return false;
	v = strtod(s, &end);
	for (size_t i = 0; end != s && v >= 0 && i < sizeof(units) / sizeof(units[0]); i++) {
		if (!strcmp(end, units[i].unit)) {
			v *= i ? units[i].ns : unit_ns;
			*ret_ns = v < 9e18 ? (uint64_t)v : 0;
			return v < 9e18;
		}
	}
	return false;
}

/* "4096", "64k", "10M", "2G" */
static bool parse_bytes(const char *s, uint64_t *ret)
{
	static const char letters[] = "kMGT";
	const char *letter;
	unsigned shift = 0;
	char *end;

	errno = 0;
	*ret = strtoull(s, &end, 10);
	if (!isdigit((unsigned char)*s) || errno)
		return false;
	letter = *end ? strchr(letters, *end == 'K' ? 'k' : *end) : NULL;
	if (letter) {
		shift = 10 * (unsigned)(letter - letters + 1);
		end++;
	}
	if (*end || *ret > UINT64_MAX >> shift)
		return false;
	*ret <<= shift;
	return *ret > 0;
}

int trace_take_limit(struct trace_config *c, int key, const char *arg)
{
	static const struct {
		int key;
		const char *name;
	} names[] = { { KEY_LIMIT, "--syscall-limit" }, { KEY_MAX_EVENTS, "--max-events" },
		{ KEY_MAX_SIZE, "--max-size" }, { KEY_MAX_TIME, "--max-time" },
		{ KEY_ROTATE_SIZE, "--rotate-size" }, { KEY_ROTATE_FILES, "--rotate-files" },
		{ KEY_STACK_LIMIT, "--stack-trace-frame-limit" } };
	unsigned long n = 0;
	bool ok = false;

	switch (key) {
	case KEY_LIMIT:
	case KEY_MAX_EVENTS:
		ok = trace_number(arg, LONG_MAX, &n) && n;
		c->limit_calls = n;
		break;
	case KEY_MAX_SIZE:
		ok = parse_bytes(arg, &c->limit_bytes);
		break;
	case KEY_ROTATE_SIZE:
		ok = parse_bytes(arg, &c->rotate_bytes);
		break;
	case KEY_MAX_TIME:
		ok = trace_time(arg, 1e9, &c->limit_ns) && c->limit_ns;
		break;
	case KEY_ROTATE_FILES:
		ok = trace_number(arg, 10000, &n) && n;
		c->rotate_files = (unsigned)n;
		break;
	case KEY_STACK_LIMIT:
		ok = trace_number(arg, STACK_FRAMES_MOST, &n) && n;
		c->stack_frames = (unsigned)n;
		c->stack_frames_given = true;
		break;
	}
	for (size_t i = 0; !ok && i < sizeof(names) / sizeof(names[0]); i++)
		if (names[i].key == key)
			return trace_fail_help(c, "invalid %s argument: '%s'", names[i].name, arg);
	return 0;
}
