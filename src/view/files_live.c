/* One event, one line. */
#include <inttypes.h>
#include <string.h>
#include <time.h>

#include "spec/gen/const_misc.h"
#include "view/files_view.h"

static void put_ops(struct buf *b, uint32_t ops)
{
	const char *comma = "";

	for (unsigned bit = 0; bit < FILE_OPS; bit++)
		if (ops & 1u << bit) {
			buf_str(b, comma);
			buf_str(b, file_op_word(bit));
			comma = ",";
		}
}

static void put_error(struct buf *b, int error)
{
	const char *name = cset_name(&cset_errno_names, FACTS_X86_64, (uint64_t)error);

	if (name)
		buf_str(b, name);
	else
		buf_dec(b, error);
}

static void put_clock(struct buf *b, const struct files_view *v, uint64_t time_ns)
{
	int64_t real = (int64_t)time_ns + v->realtime_offset_ns;
	time_t s = (time_t)(real / 1000000000);
	struct tm tm;

	if (localtime_r(&s, &tm))
		buf_printf(b, "%02d:%02d:%02d.%06d", tm.tm_hour, tm.tm_min, tm.tm_sec,
			(int)(real % 1000000000 / 1000));
}

static void put_field(struct buf *b, const struct file_name *n)
{
	size_t len;
	const char *path = file_name_best(n, &len);

	files_path(b, path, len);
	if (n->used.len && (n->used.len != len || memcmp(n->used.data, path, len) != 0)) {
		buf_str(b, " as ");
		files_path(b, (const char *)n->used.data, n->used.len);
	}
}

void files_live_line(struct files_view *v, const struct task *t, const struct frame *f,
	const struct file_event *e, const char *call)
{
	struct buf *b = files_buf(v);

	(void)call;
	put_clock(b, v, f->time_ns);
	buf_printf(b, " %d ", t->tgid ? t->tgid : t->tid);
	files_path(b, t->comm, strlen(t->comm));
	buf_char(b, ' ');
	put_ops(b, e->ops);
	buf_char(b, ' ');
	put_field(b, &e->file);
	if (e->to.used.len || e->to.real.len) {
		buf_str(b, " -> ");
		put_field(b, &e->to);
	}
	if (e->error) {
		buf_str(b, " = ");
		put_error(b, e->error);
	} else if (e->moves_data) {
		buf_printf(b, " = %" PRIu64 " bytes", e->bytes);
	}
	buf_char(b, '\n');
}

/* whatfiles' own words for what an open or create wants. */
static const char *whatfiles_mode(const struct file_event *e)
{
	if (e->ops & FILE_DELETED)
		return "delete";
	if (e->ops & FILE_CREATED)
		return "create";
	if (e->ops & FILE_RENAMED)
		return "rename";
	if (e->ops & FILE_EXECUTED)
		return "exec";
	if (e->ops & FILE_WRITTEN)
		return e->ops & FILE_READ ? "read/write" : "write";
	if (e->ops & FILE_READ)
		return "read";
	return "other";
}

void files_whatfiles_line(
	struct files_view *v, const struct task *t, const struct file_event *e, const char *call)
{
	struct buf *b = files_buf(v);
	size_t n;
	const char *path = file_name_best(&e->file, &n);

	buf_printf(b, "mode: %5s, file: ", whatfiles_mode(e));
	files_path(b, path, n);
	buf_printf(b, ", syscall: %s(), PID: %d, process: ", call, t->tgid ? t->tgid : t->tid);
	files_path(b, t->comm, strlen(t->comm));
	buf_char(b, '\n');
}
