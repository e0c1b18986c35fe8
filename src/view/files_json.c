/* The ledger as JSON Lines; doc/files.md has the members. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_write.h"
#include "spec/gen/const_misc.h"
#include "view/files_view.h"

void files_json_header(struct files_view *v)
{
	struct buf *b = files_buf(v);

	buf_str(b, "{\"schema\":\"tattle.files\",\"version\":1,\"tool\":\"tattle " TATTLE_VERSION
		   "\"}\n");
	v->header = true;
}

static void put_ops(struct buf *b, const char *key, uint32_t ops)
{
	const char *comma = "";

	buf_printf(b, ",\"%s\":[", key);
	for (unsigned bit = 0; bit < FILE_OPS; bit++)
		if (ops & 1u << bit) {
			buf_printf(b, "%s\"%s\"", comma, file_op_word(bit));
			comma = ",";
		}
	buf_char(b, ']');
}

static void put_error(struct buf *b, int error)
{
	const char *name = cset_name(&cset_errno_names, FACTS_X86_64, (uint64_t)error);

	buf_str(b, ",\"error\":");
	if (name)
		buf_printf(b, "\"%s\"", name);
	else
		json_int(b, error);
}

static void put_path(struct buf *b, const char *key, const char *path, size_t n)
{
	buf_printf(b, ",\"%s\":", key);
	json_bytes(b, (const uint8_t *)path, n, false);
}

static void put_comm(struct buf *b, const char *key, const char *comm)
{
	put_path(b, key, comm, strlen(comm));
}

/* Nanoseconds since the epoch. */
static void put_time(struct buf *b, const struct files_view *v, const char *key, uint64_t ns)
{
	buf_printf(b, ",\"%s\":", key);
	json_int(b, (int64_t)ns + v->realtime_offset_ns);
}

void files_json_event(struct files_view *v, const struct task *t, const struct frame *f,
	const struct file_event *e, const char *call)
{
	struct buf *b = files_buf(v);
	size_t n;
	const char *path = file_name_best(&e->file, &n);

	if (!v->header)
		files_json_header(v);
	buf_str(b, "{\"type\":\"event\"");
	put_path(b, "path", path, n);
	if (e->file.used.len && (e->file.used.len != n || memcmp(e->file.used.data, path, n)))
		put_path(b, "used", (const char *)e->file.used.data, e->file.used.len);
	if (e->to.used.len || e->to.real.len) {
		path = file_name_best(&e->to, &n);
		put_path(b, "to", path, n);
	}
	put_ops(b, "ops", e->ops);
	if (e->error)
		put_error(b, e->error);
	if (e->moves_data) {
		buf_str(b, ",\"bytes\":");
		json_uint(b, e->bytes);
	}
	buf_printf(b, ",\"call\":\"%s\",\"pid\":%d,\"tid\":%d", call, t->tgid ? t->tgid : t->tid,
		t->tid);
	put_comm(b, "program", t->comm);
	put_time(b, v, "time", f->time_ns);
	buf_str(b, "}\n");
}

static void put_bool(struct buf *b, const char *key, bool yes)
{
	if (yes)
		buf_printf(b, ",\"%s\":true", key);
}

static void put_number(struct buf *b, const char *key, uint64_t v)
{
	buf_printf(b, ",\"%s\":", key);
	json_uint(b, v);
}

static void put_file(struct files_view *v, const struct ledger_file *f)
{
	struct buf *b = files_buf(v);

	buf_str(b, "{\"type\":\"file\"");
	put_path(b, "path", f->path, f->path_len);
	if (f->first_path != f->path)
		put_path(b, "renamed_from", f->first_path, f->first_len);
	if (f->used_path)
		put_path(b, "used", f->used_path, f->used_len);
	put_ops(b, "done", f->done);
	if (f->missed)
		put_ops(b, "missing", f->missed);
	if (f->tried) {
		put_ops(b, "failed", f->tried);
		put_error(b, f->last_error);
	}
	put_bool(b, "existed", f->existed);
	put_bool(b, "directory", f->dir);
	put_bool(b, "gone", f->gone);
	put_bool(b, "nameless", f->nameless);
	put_number(b, "events", f->events);
	put_number(b, "failures", f->failures);
	put_number(b, "bytes_read", f->bytes_read);
	put_number(b, "bytes_written", f->bytes_written);
	if (f->owner)
		buf_printf(b, ",\"pid\":%d", f->owner->pid);
	put_comm(b, "first_program", f->first_program ? f->first_program->name : "");
	put_comm(b, "last_program", f->last_program ? f->last_program->name : "");
	put_time(b, v, "first", f->first_ns);
	put_time(b, v, "last", f->last_ns);
	buf_str(b, "}\n");
	output_maybe_flush(v->out);
}

int files_json(struct files_view *v)
{
	size_t n;
	const struct ledger_file **list = files_sorted(v, &n);
	struct buf *b = files_buf(v);

	if (!list)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++)
		put_file(v, list[i]);
	free(list);
	buf_str(b, "{\"type\":\"end\"");
	put_number(b, "files", n);
	put_number(b, "events", v->ledger.events);
	put_number(b, "processes", v->processes);
	put_number(b, "state_bytes", ledger_bytes(&v->ledger));
	put_bool(b, "incomplete", v->unseen || v->no_path || v->ledger.dropped);
	buf_str(b, "}\n");
	return 0;
}
