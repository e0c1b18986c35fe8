/* C source that restricts itself by Landlock, then executes a command. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "base/quote.h"
#include "model/file_event.h"
#include "policy/render.h"

/* LANDLOCK_ACCESS_FS_*: include/uapi/linux/landlock.h */
enum access {
	EXECUTE = 1u << 0,
	WRITE_FILE = 1u << 1,
	READ_FILE = 1u << 2,
	READ_DIR = 1u << 3,
	REMOVE_DIR = 1u << 4,
	REMOVE_FILE = 1u << 5,
	MAKE_CHAR = 1u << 6,
	MAKE_DIR = 1u << 7,
	MAKE_REG = 1u << 8,
	MAKE_SOCK = 1u << 9,
	MAKE_FIFO = 1u << 10,
	MAKE_BLOCK = 1u << 11,
	MAKE_SYM = 1u << 12,
	REFER = 1u << 13,
	TRUNCATE = 1u << 14,
};

static const char head[] =
	"/* Learnt by tattle.  Build: cc -o sandbox sandbox.c; run: ./sandbox COMMAND... */\n"
	"#define _GNU_SOURCE\n"
	"#include <errno.h>\n"
	"#include <fcntl.h>\n"
	"#include <stdint.h>\n"
	"#include <stdio.h>\n"
	"#include <string.h>\n"
	"#include <sys/prctl.h>\n"
	"#include <sys/stat.h>\n"
	"#include <sys/syscall.h>\n"
	"#include <unistd.h>\n"
	"\n"
	"/* LANDLOCK_ACCESS_FS_* of each version of Landlock, and those that files can have. */\n"
	"static const uint64_t handled[] = { 0, 0x1fff, 0x3fff, 0x7fff };\n"
	"#define OF_FILES 0x4007ull\n"
	"\n"
	"static const struct {\n"
	"\tconst char *path;\n"
	"\tuint64_t access;\n"
	"} rules[] = {\n";

static const char tail[] =
	"};\n"
	"\n"
	"static int fail(const char *what)\n"
	"{\n"
	"\tperror(what);\n"
	"\treturn 125;\n"
	"}\n"
	"\n"
	"int main(int argc, char **argv)\n"
	"{\n"
	"\tlong abi = syscall(444, NULL, 0, 1); /* landlock_create_ruleset: the version */\n"
	"\tuint64_t mask;\n"
	"\tint set;\n"
	"\n"
	"\tif (argc < 2 || abi < 1) {\n"
	"\t\tfprintf(stderr, argc < 2 ? \"usage: %s COMMAND...\\n\" : \"%s: no Landlock here\\n\", "
	"argv[0]);\n"
	"\t\treturn 125;\n"
	"\t}\n"
	"\tmask = handled[abi < 3 ? abi : 3];\n"
	"\tset = (int)syscall(444, &mask, sizeof(mask), 0);\n"
	"\tif (set < 0)\n"
	"\t\treturn fail(\"landlock_create_ruleset\");\n"
	"\tfor (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {\n"
	"\t\tstruct { uint64_t access; int32_t fd; } __attribute__((packed)) beneath;\n"
	"\t\tstruct stat st;\n"
	"\n"
	"\t\tbeneath.fd = open(rules[i].path, O_PATH | O_CLOEXEC);\n"
	"\t\tif (beneath.fd < 0)\n"
	"\t\t\tcontinue; /* what is not there cannot be reached */\n"
	"\t\tbeneath.access = rules[i].access & mask;\n"
	"\t\tif (fstat(beneath.fd, &st) == 0 && !S_ISDIR(st.st_mode))\n"
	"\t\t\tbeneath.access &= OF_FILES;\n"
	"\t\tif (beneath.access && syscall(445, set, 1, &beneath, 0) < 0)\n"
	"\t\t\treturn fail(rules[i].path);\n"
	"\t\tclose(beneath.fd);\n"
	"\t}\n"
	"\tif (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 || syscall(446, set, 0) < 0)\n"
	"\t\treturn fail(\"landlock_restrict_self\");\n"
	"\tclose(set);\n"
	"\texecvp(argv[1], argv + 1);\n"
	"\tperror(argv[1]);\n"
	"\treturn errno == ENOENT ? 127 : 126;\n"
	"}\n";

struct rule {
	const char *path;
	size_t len;
	uint32_t access;
};

struct rules {
	struct rule *rule;
	size_t n, max;
};

static void add(struct rules *r, const char *path, size_t len, uint32_t access)
{
	if (r->n && r->rule[r->n - 1].len == len && !memcmp(r->rule[r->n - 1].path, path, len))
		r->rule[r->n - 1].access |= access;
	else if (r->n < r->max)
		r->rule[r->n++] = (struct rule){ path, len, access };
}

/* The file of that name, or NULL. */
static const struct policy_file *find(const struct policy *p, const char *path, size_t n)
{
	struct buf text = { 0 };
	const struct policy_file *f = NULL;

	quote_line(&text, (const uint8_t *)path, n);
	if (!text.failed)
		f = policy_file_find(p, (const char *)text.data, text.len);
	buf_done(&text);
	return f;
}

/* The directory that the rule must name: the nearest one that this run has not made itself. */
static size_t parent_len(const struct policy *p, const char *path, size_t n)
{
	const struct policy_file *f;

	do {
		n = path_dir_len(path, n);
		f = find(p, path, n);
	} while (n > 1 && f && f->ops & FILE_CREATED);
	return n;
}

static void add_file(struct rules *r, const struct policy *p, const struct policy_file *f,
	const char *path, size_t n)
{
	size_t dir = parent_len(p, path, n);
	uint32_t own = 0, above = 0;

	if (f->ops & (FILE_READ | FILE_LISTED))
		own |= f->dir ? READ_DIR : READ_FILE;
	if (f->ops & FILE_EXECUTED)
		own |= EXECUTE | READ_FILE;
	if (f->ops & (FILE_WRITTEN | FILE_TRUNCATED))
		own |= WRITE_FILE | TRUNCATE;
	if (f->ops & (FILE_CREATED | FILE_BOUND | FILE_LINKED))
		above |= MAKE_DIR | MAKE_REG | MAKE_SOCK | MAKE_FIFO | MAKE_SYM | own;
	if (f->ops & (FILE_DELETED | FILE_RENAMED))
		above |= f->dir ? REMOVE_DIR : REMOVE_FILE;
	if (f->ops & (FILE_RENAMED | FILE_LINKED))
		above |= REFER | MAKE_REG | REMOVE_FILE | REMOVE_DIR | MAKE_DIR;
	if (own && !(f->ops & FILE_CREATED))
		add(r, path, n, own);
	if (above)
		add(r, path, dir, above);
}

static int by_path(const void *a, const void *b)
{
	const struct rule *x = a, *y = b;
	int r = memcmp(x->path, y->path, x->len < y->len ? x->len : y->len);

	return r ? r : x->len < y->len ? -1 : x->len > y->len;
}

static void put_rules(struct buf *out, struct rules *r)
{
	size_t n = r->n;

	qsort(r->rule, r->n, sizeof(*r->rule), by_path);
	r->n = 0;
	for (size_t i = 0; i < n; i++) {
		struct rule one = r->rule[i];

		add(r, one.path, one.len, one.access);
	}
	for (size_t i = 0; i < r->n; i++) {
		buf_str(out, "\t{ \"");
		/* '?' too: no trigraphs. */
		quote_bytes(
			out, (const uint8_t *)r->rule[i].path, r->rule[i].len, QUOTE_OCTAL, "\"?");
		buf_printf(out, "\", %#" PRIx32 " },\n", r->rule[i].access);
	}
}

int render_landlock(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	struct rules r = { .max = 2 * p->files_n };
	struct buf bytes = { 0 };
	struct arena names;

	(void)o;
	arena_init(&names, 0);
	if (!p->files_n)
		return error_set(
			err, -ENODATA, "the policy knows of no files: learn it with --files");
	r.rule = calloc(r.max, sizeof(*r.rule));
	if (!r.rule)
		return error_set(err, -ENOMEM, "out of memory");
	buf_str(notes,
		"Landlock does not control stat, chmod, chown, times, extended attributes or "
		"connect; what may be made in a directory may be made in all below it; calls "
		"are for a seccomp format\n");
	for (size_t i = 0; i < p->files_n; i++) {
		const char *path = policy_path_bytes(p->files[i].path, &bytes)
					   ? arena_copy(&names, (char *)bytes.data, bytes.len)
					   : NULL;

		if (path && *path == '/')
			add_file(&r, p, &p->files[i], path, bytes.len);
		else
			buf_printf(notes, "%s: no absolute path, left out\n", p->files[i].path);
	}
	buf_str(out, head);
	put_rules(out, &r);
	buf_str(out, tail);
	free(r.rule);
	buf_done(&bytes);
	arena_done(&names);
	return 0;
}
