#include "view/summary.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "abi/numbers.h"
#include "base/map.h"

struct times {
	uint64_t total_ns, min_ns, max_ns;
};

struct counter {
	const struct abi *abi;
	uint64_t nr;
	uint64_t calls, errors;
	struct times wall;
	struct times shown; /* system time, or wall with -w */
};

struct summary {
	struct summary_opts opts;
	struct map counters; /* abi and number → struct counter */
};

struct table {
	const struct summary *s;
	struct counter **rows;
	size_t n;
	struct counter sum;
	int widths[COLUMN_COUNT];
};

struct summary *summary_new(const struct summary_opts *opts)
{
	static const enum summary_column usual[] = { COLUMN_TIME_PERCENT, COLUMN_TOTAL_TIME,
		COLUMN_AVG_TIME, COLUMN_CALLS, COLUMN_ERRORS, COLUMN_NAME };
	struct summary *s = calloc(1, sizeof(*s));

	if (!s)
		return NULL;
	s->opts = *opts;
	if (!s->opts.columns_n) {
		memcpy(s->opts.columns, usual, sizeof(usual));
		s->opts.columns_n = sizeof(usual) / sizeof(usual[0]);
	}
	map_init(&s->counters, 1u << 16);
	return s;
}

void summary_free(struct summary *s)
{
	struct map_iter it = { 0 };
	uint64_t key;
	void *c;

	if (!s)
		return;
	while (map_next(&s->counters, &it, &key, &c))
		free(c);
	map_done(&s->counters);
	free(s);
}

static struct counter *counter_of(struct summary *s, const struct abi *abi, uint64_t nr)
{
	uint64_t key = (uint64_t)abi->id << 32 | (nr & 0xffffffffu);
	struct counter *c = map_get(&s->counters, key);

	if (c)
		return c;
	c = calloc(1, sizeof(*c));
	if (!c)
		return NULL;
	c->abi = abi;
	c->nr = nr;
	c->wall.min_ns = c->shown.min_ns = UINT64_MAX;
	if (map_put(&s->counters, key, c) < 0) {
		free(c);
		return NULL;
	}
	return c;
}

static void add_time(struct times *t, uint64_t ns, uint64_t overhead_ns)
{
	ns = ns > overhead_ns ? ns - overhead_ns : 0;
	t->total_ns += ns;
	if (ns < t->min_ns)
		t->min_ns = ns;
	if (ns > t->max_ns)
		t->max_ns = ns;
}

int summary_frame(struct summary *s, const struct frame *f)
{
	const struct frame_exit *x = frame_exit_body(f);
	const struct abi *abi = x ? abi_get(x->abi) : NULL;
	uint64_t wall_ns = 0, nr = x ? frame_meant_number(x) : 0;
	struct counter *c;

	if (!abi || !filter_call(&s->opts.filter, abi, nr) ||
		!filter_status(&s->opts.filter,
			x->flags & EXIT_FAILED ? STATUS_FAILED : STATUS_SUCCESSFUL))
		return 0;
	c = counter_of(s, abi, nr);
	if (!c)
		return -ENOMEM;
	if (x->enter_time_ns && f->time_ns > x->enter_time_ns)
		wall_ns = f->time_ns - x->enter_time_ns;
	c->calls++;
	c->errors += x->flags & EXIT_FAILED ? 1 : 0;
	add_time(&c->wall, wall_ns, s->opts.overhead_ns);
	add_time(&c->shown, s->opts.wall_clock ? wall_ns : x->system_ns, s->opts.overhead_ns);
	return 0;
}

/* ---- the table -------------------------------------------------------------------- */

static const struct {
	const char *name, *head;
	int width;
} columns[] = {
	[COLUMN_TIME_PERCENT] = { "time-percent", "% time", 6 },
	[COLUMN_TOTAL_TIME] = { "total-time", "seconds", 11 },
	[COLUMN_MIN_TIME] = { "min-time", "shortest", 8 },
	[COLUMN_MAX_TIME] = { "max-time", "longest", 8 },
	[COLUMN_AVG_TIME] = { "avg-time", "usecs/call", 11 },
	[COLUMN_CALLS] = { "calls", "calls", 9 },
	[COLUMN_ERRORS] = { "errors", "errors", 9 },
	[COLUMN_NAME] = { "name", "syscall", 16 },
	[COLUMN_WALL_TOTAL] = { "wall-total", "wall-total", 11 },
	[COLUMN_WALL_MIN] = { "wall-min", "wall-min", 8 },
	[COLUMN_WALL_MAX] = { "wall-max", "wall-max", 8 },
	[COLUMN_WALL_AVG] = { "wall-avg", "wall-avg", 11 },
};

/* Words are joined by "-" or "_". */
static bool is_same_column(const char *name, const char *known)
{
	for (; *name && *known; name++, known++)
		if (*name != *known && !(*name == '_' && *known == '-'))
			return false;
	return *name == *known;
}

int summary_column_find(const char *name)
{
	static const struct {
		const char *name;
		enum summary_column column;
	} more[] = { { "time", COLUMN_TOTAL_TIME }, { "time-total", COLUMN_TOTAL_TIME },
		{ "shortest", COLUMN_MIN_TIME }, { "min", COLUMN_MIN_TIME },
		{ "time-min", COLUMN_MIN_TIME }, { "longest", COLUMN_MAX_TIME },
		{ "max", COLUMN_MAX_TIME }, { "time-max", COLUMN_MAX_TIME },
		{ "avg", COLUMN_AVG_TIME }, { "time-avg", COLUMN_AVG_TIME },
		{ "count", COLUMN_CALLS }, { "error", COLUMN_ERRORS }, { "syscall", COLUMN_NAME },
		{ "syscall-name", COLUMN_NAME }, { "nothing", COLUMN_NOTHING },
		{ "none", COLUMN_NOTHING }, { "total-wall", COLUMN_WALL_TOTAL },
		{ "min-wall", COLUMN_WALL_MIN }, { "max-wall", COLUMN_WALL_MAX },
		{ "avg-wall", COLUMN_WALL_AVG } };

	for (int i = 0; i < COLUMN_COUNT; i++)
		if (is_same_column(name, columns[i].name))
			return i;
	for (size_t i = 0; i < sizeof(more) / sizeof(more[0]); i++)
		if (is_same_column(name, more[i].name))
			return (int)more[i].column;
	return -1;
}

static const char *name_of(const struct counter *c, char buf[32])
{
	const struct syscall_row *row = spec_meant_row(c->abi, c->nr);
	const char *own = abi_call_name(c->abi, c->nr);

	/* A row may serve calls of several names: getrlimit, ugetrlimit. */
	if (row && own)
		return own;
	if (row)
		return row->name;
	snprintf(buf, 32, "syscall_%#" PRIx64, c->nr);
	return buf;
}

static int by_number(uint64_t a, uint64_t b)
{
	return a < b ? 1 : a > b ? -1 : 0;
}

static uint64_t average(const struct counter *c, const struct times *t)
{
	return c->calls ? t->total_ns / c->calls : 0;
}

static int compare(const void *pa, const void *pb, void *ctx)
{
	const struct counter *a = *(struct counter *const *)pa, *b = *(struct counter *const *)pb;
	const struct summary *s = ctx;
	char na[32], nb[32];
	int r = 0;

	switch (s->opts.sort) {
	case COLUMN_CALLS:
		r = by_number(a->calls, b->calls);
		break;
	case COLUMN_ERRORS:
		r = by_number(a->errors, b->errors);
		break;
	case COLUMN_NAME:
		r = strcmp(name_of(a, na), name_of(b, nb));
		break;
	case COLUMN_MIN_TIME:
		r = by_number(a->shown.min_ns, b->shown.min_ns);
		break;
	case COLUMN_MAX_TIME:
		r = by_number(a->shown.max_ns, b->shown.max_ns);
		break;
	case COLUMN_AVG_TIME:
		r = by_number(average(a, &a->shown), average(b, &b->shown));
		break;
	case COLUMN_WALL_TOTAL:
		r = by_number(a->wall.total_ns, b->wall.total_ns);
		break;
	case COLUMN_WALL_MIN:
		r = by_number(a->wall.min_ns, b->wall.min_ns);
		break;
	case COLUMN_WALL_MAX:
		r = by_number(a->wall.max_ns, b->wall.max_ns);
		break;
	case COLUMN_WALL_AVG:
		r = by_number(average(a, &a->wall), average(b, &b->wall));
		break;
	case COLUMN_NOTHING:
		break;
	default:
		r = by_number(a->shown.total_ns, b->shown.total_ns);
	}
	return r ? r : by_number(b->nr, a->nr);
}

static void put_dashes(struct buf *b, int n)
{
	while (n-- > 0)
		buf_char(b, '-');
}

static double seconds(uint64_t ns)
{
	return (double)ns / 1e9;
}

/* One cell without what pads it. */
static int format_cell(
	const struct table *t, char out[32], enum summary_column col, const struct counter *c)
{
	double total = (double)t->sum.shown.total_ns;
	const struct times *time = col < COLUMN_WALL_TOTAL ? &c->shown : &c->wall;

	switch (col) {
	case COLUMN_TIME_PERCENT:
		return snprintf(out, 32, "%.2f",
			total > 0      ? 100.0 * (double)c->shown.total_ns / total
			: c == &t->sum ? 100.0
				       : 0.0);
	case COLUMN_TOTAL_TIME:
	case COLUMN_WALL_TOTAL:
		return snprintf(out, 32, "%.6f", seconds(time->total_ns));
	case COLUMN_MIN_TIME:
	case COLUMN_WALL_MIN:
		return snprintf(out, 32, "%.6f", seconds(time->min_ns));
	case COLUMN_MAX_TIME:
	case COLUMN_WALL_MAX:
		return snprintf(out, 32, "%.6f", seconds(time->max_ns));
	case COLUMN_AVG_TIME:
	case COLUMN_WALL_AVG:
		return snprintf(out, 32, "%" PRIu64, average(c, time) / 1000);
	case COLUMN_CALLS:
		return snprintf(out, 32, "%" PRIu64, c->calls);
	case COLUMN_ERRORS:
		if (c->errors)
			return snprintf(out, 32, "%" PRIu64, c->errors);
		__attribute__((fallthrough));
	default:
		out[0] = 0;
		return 0;
	}
}

/* As wide as usual, or as the widest cell. */
static void set_widths(struct table *t)
{
	char name[32], cell[32];

	for (enum summary_column c = 0; c < COLUMN_COUNT; c++) {
		int w = format_cell(t, cell, c, &t->sum);

		t->widths[c] = w > columns[c].width ? w : columns[c].width;
	}
	for (size_t i = 0; i < t->n; i++) {
		int w = (int)strlen(name_of(t->rows[i], name)) + 1;

		if (w > t->widths[COLUMN_NAME])
			t->widths[COLUMN_NAME] = w;
	}
}

static void put_row(const struct table *t, struct buf *b, const struct counter *c, const char *name)
{
	const struct summary_opts *o = &t->s->opts;

	for (unsigned i = 0; i < o->columns_n; i++) {
		enum summary_column col = o->columns[i];
		char cell[32];

		if (i)
			buf_char(b, ' ');
		(void)format_cell(t, cell, col, c);
		/* The name is on the left of its column; nothing follows the last one. */
		if (col != COLUMN_NAME)
			buf_printf(b, "%*s", t->widths[col], cell);
		else if (i + 1 < o->columns_n)
			buf_printf(b, "%-*s", t->widths[col], name);
		else
			buf_str(b, name);
	}
	buf_char(b, '\n');
}

static void put_head(const struct table *t, struct buf *b)
{
	const struct summary_opts *o = &t->s->opts;

	for (unsigned i = 0; i < o->columns_n; i++) {
		enum summary_column c = o->columns[i];
		int w = t->widths[c];

		if (i)
			buf_char(b, ' ');
		if (c != COLUMN_NAME)
			buf_printf(b, "%*s", w, columns[c].head);
		else if (i + 1 < o->columns_n)
			buf_printf(b, "%-*s", w, columns[c].head);
		else
			buf_str(b, columns[c].head);
	}
	buf_char(b, '\n');
}

static void put_rule(const struct table *t, struct buf *b)
{
	const struct summary_opts *o = &t->s->opts;

	for (unsigned i = 0; i < o->columns_n; i++) {
		if (i)
			buf_char(b, ' ');
		put_dashes(b, t->widths[o->columns[i]]);
	}
	buf_char(b, '\n');
}

static void sum_times(struct times *sum, const struct times *one)
{
	sum->total_ns += one->total_ns;
	if (one->min_ns < sum->min_ns)
		sum->min_ns = one->min_ns;
	if (one->max_ns > sum->max_ns)
		sum->max_ns = one->max_ns;
}

static void collect(struct table *t, const struct abi *abi)
{
	struct map_iter it = { 0 };
	uint64_t key;
	void *p;

	t->sum.shown.min_ns = t->sum.wall.min_ns = UINT64_MAX;
	while (map_next(&t->s->counters, &it, &key, &p)) {
		struct counter *c = p;

		if (c->abi != abi)
			continue;
		t->rows[t->n++] = c;
		t->sum.calls += c->calls;
		t->sum.errors += c->errors;
		sum_times(&t->sum.shown, &c->shown);
		sum_times(&t->sum.wall, &c->wall);
	}
	qsort_r(t->rows, t->n, sizeof(*t->rows), compare, (void *)(uintptr_t)t->s);
}

void summary_write(const struct summary *s, struct output *out)
{
	struct buf *b = &out->buf;

	for (unsigned id = 0; id < ABI_COUNT; id++) {
		struct table t = { .s = s };

		t.rows = calloc(s->counters.used + 1, sizeof(*t.rows));
		if (!t.rows)
			return;
		collect(&t, abi_get(id));
		if (t.n) {
			char name[32];

			if (id != ABI_X86_64 && id != ABI_AARCH64)
				buf_printf(b, "System call usage summary for %u bit mode:\n",
					abi_get(id)->bits == 33 ? 32 : abi_get(id)->bits);
			set_widths(&t);
			put_head(&t, b);
			put_rule(&t, b);
			for (size_t i = 0; i < t.n; i++)
				put_row(&t, b, t.rows[i], name_of(t.rows[i], name));
			put_rule(&t, b);
			put_row(&t, b, &t.sum, "total");
		}
		free(t.rows);
	}
}
