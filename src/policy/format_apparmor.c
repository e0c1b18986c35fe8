/* An AppArmor profile: files only. */
#include <errno.h>
#include <string.h>

#include "model/file_event.h"
#include "policy/render.h"

#define CHANGES                                                                                    \
	(FILE_WRITTEN | FILE_CREATED | FILE_DELETED | FILE_RENAMED | FILE_TRUNCATED | FILE_MODE |  \
		FILE_OWNER | FILE_TIMES | FILE_LINKED | FILE_BOUND)
#define LOOKS (FILE_READ | FILE_LISTED)

/* Always in quotes; what would be a pattern there is escaped.  AppArmor tells directories by the
 * slash at their end. */
static void put_path(struct buf *out, const struct buf *path, bool dir)
{
	buf_char(out, '"');
	for (size_t i = 0; i < path->len; i++) {
		if (strchr("*?[]{}^@\\,\"", path->data[i]))
			buf_char(out, '\\');
		buf_char(out, (char)path->data[i]);
	}
	buf_str(out, dir && path->len > 1 ? "/\"" : "\"");
}

static bool is_library(const char *path)
{
	return strstr(path, ".so.") ||
	       (strlen(path) > 3 && !strcmp(path + strlen(path) - 3, ".so"));
}

static void put_file(struct buf *out, const struct policy_file *f, const struct buf *path)
{
	buf_str(out, "  ");
	put_path(out, path, f->dir);
	buf_char(out, ' ');
	if (f->ops & FILE_EXECUTED || (f->ops & FILE_READ && is_library(f->path)))
		buf_char(out, 'm');
	if (f->ops & (LOOKS | FILE_EXECUTED | FILE_CONNECTED))
		buf_char(out, 'r');
	if (f->ops & (CHANGES | FILE_CONNECTED))
		buf_char(out, 'w');
	if (f->ops & FILE_LINKED)
		buf_char(out, 'l');
	if (f->ops & FILE_EXECUTED)
		buf_str(out, "ix");
	buf_str(out, ",\n");
}

static bool has_controls(const struct buf *path)
{
	for (size_t i = 0; i < path->len; i++)
		if (path->data[i] < ' ' || path->data[i] == 0x7f)
			return true;
	return false;
}

static const char *attached_to(const struct policy *p)
{
	const struct policy_call *first = NULL;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < p->abis[abi].n; i++) {
			const struct policy_call *c = &p->abis[abi].calls[i];

			/* The program that runs when the loader's first brk() comes. */
			if (!strcmp(c->name, "brk") && c->users_n &&
				(!first || c->first < first->first))
				first = c;
		}
	return first ? first->users[0].program : NULL;
}

int render_apparmor(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	const char *program = attached_to(p);
	struct buf path = { 0 };

	(void)o;
	if (!p->files_n)
		return error_set(
			err, -ENODATA, "the policy knows of no files: learn it with --files");
	buf_str(notes, "the profile is about files; calls are for a seccomp format\n");
	buf_str(out, "# Learnt by tattle\n#include <tunables/global>\n\nprofile tattle-learnt");
	if (program && policy_path_bytes(program, &path) && path.len && path.data[0] == '/' &&
		!has_controls(&path)) {
		buf_char(out, ' ');
		put_path(out, &path, false);
	}
	buf_str(out, " {\n");
	if (policy_file_find(p, "/etc/ld.so.cache", strlen("/etc/ld.so.cache")))
		buf_str(out, "  #include <abstractions/base>\n");
	for (size_t i = 0; i < p->files_n; i++) {
		const struct policy_file *f = &p->files[i];

		if (!(f->ops & (LOOKS | CHANGES | FILE_EXECUTED | FILE_CONNECTED)))
			continue;
		if (!policy_path_bytes(f->path, &path) || !path.len || path.data[0] != '/')
			buf_printf(notes, "%s: no absolute path, left out\n", f->path);
		else if (has_controls(&path))
			buf_printf(notes,
				"%s: a name with control characters cannot be in a profile\n",
				f->path);
		else
			put_file(out, f, &path);
	}
	buf_done(&path);
	buf_str(out, "}\n");
	return 0;
}
