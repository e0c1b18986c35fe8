/* An AppArmor profile: files only. */
#include <errno.h>
#include <string.h>

#include "base/path.h"
#include "model/file_event.h"
#include "policy/render.h"

#define CHANGES                                                                                    \
	(FILE_WRITTEN | FILE_CREATED | FILE_DELETED | FILE_RENAMED | FILE_TRUNCATED | FILE_MODE |  \
		FILE_OWNER | FILE_TIMES | FILE_LINKED | FILE_BOUND)
#define LOOKS (FILE_READ | FILE_LISTED)

/* Always in quotes; what would be a pattern there is escaped. */
static void put_path(struct buf *out, const char *path)
{
	buf_char(out, '"');
	for (; *path; path++) {
		if (strchr("*?[]{}^@\\,", *path))
			buf_char(out, '\\');
		buf_char(out, *path);
	}
	buf_char(out, '"');
}

static bool is_library(const char *path)
{
	return strstr(path, ".so.") ||
	       (strlen(path) > 3 && !strcmp(path + strlen(path) - 3, ".so"));
}

static void put_file(struct buf *out, const struct policy_file *f)
{
	bool dir = f->ops & FILE_LISTED;

	buf_str(out, "  ");
	put_path(out, f->path);
	/* AppArmor tells directories by the slash at their end. */
	if (dir && strcmp(f->path, "/")) {
		out->len--;
		buf_str(out, "/\"");
	}
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

	(void)o;
	if (!p->files_n)
		return error_set(
			err, -ENODATA, "the policy knows of no files: learn it with --files");
	buf_str(notes, "the profile is about files; calls are for a seccomp format\n");
	buf_str(out, "# Learnt by tattle\n#include <tunables/global>\n\nprofile tattle-learnt");
	if (program && program[0] == '/') {
		buf_char(out, ' ');
		put_path(out, program);
	}
	buf_str(out, " {\n");
	if (policy_file_find(p, "/etc/ld.so.cache", strlen("/etc/ld.so.cache")))
		buf_str(out, "  #include <abstractions/base>\n");
	for (size_t i = 0; i < p->files_n; i++) {
		const struct policy_file *f = &p->files[i];

		if (f->path[0] != '/')
			buf_printf(notes,
				"%s: a name with control or non-ASCII characters is left out\n",
				f->path);
		else if (f->ops & (LOOKS | CHANGES | FILE_EXECUTED | FILE_CONNECTED))
			put_file(out, f);
	}
	buf_str(out, "}\n");
	return 0;
}
