#include "cli/policy_render.h"

#include <stdio.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/policy_file.h"

static void print_notes(const struct buf *notes)
{
	for (size_t at = 0, end; at < notes->len; at = end + 1) {
		const char *n = (const char *)notes->data + at;

		end = at + strcspn(n, "\n");
		fprintf(stderr, "tattle: note: %.*s\n", (int)(end - at), n);
	}
}

int policy_render(const struct render_format *format, const struct render_opts *o,
	const char *output, char **paths)
{
	struct policy *p = policy_load_all(paths);
	struct buf out = { 0 }, notes = { 0 };
	struct error err = { 0 };
	int status = 0;

	if (!p)
		return STATUS_TATTLE_FAILED;
	if (render_policy(format, p, o, &out, &notes, &err) < 0) {
		fprintf(stderr, "tattle: %s\n", err.what);
		status = STATUS_TATTLE_FAILED;
	} else if (!strcmp(p->from, "entry") &&
		   !(format->flags & (RENDER_AFTER_LOADER | RENDER_FILES))) {
		buf_str(&notes, "learnt from the program's entry point on: its loader's calls, "
				"which this form comes before, are refused\n");
	}
	buf_char(&notes, 0);
	notes.len -= notes.len != 0;
	print_notes(&notes);
	if (!status)
		status = policy_store(output, out.data, out.len);
	buf_done(&out);
	buf_done(&notes);
	policy_free(p);
	return status;
}
