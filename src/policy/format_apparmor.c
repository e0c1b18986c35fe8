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

/* Which sockets: a profile without them allows none. */
/* clang-format off */
static const char *const families[] = { [1] = "unix", [2] = "inet", [3] = "ax25", [4] = "ipx", [5] = "appletalk",
	[6] = "netrom", [7] = "bridge", [8] = "atmpvc", [9] = "x25", [10] = "inet6", [11] = "rose", [15] = "key",
	[16] = "netlink", [17] = "packet", [29] = "can", [30] = "tipc", [31] = "bluetooth", [38] = "alg", [40] = "vsock" };
static const char *const types[] = { [1] = "stream", [2] = "dgram", [3] = "raw", [4] = "rdm", [5] = "seqpacket", [10] = "packet" };
/* clang-format on */

static const char *word_of(const char *const *words, size_t n, uint32_t v)
{
	return v < n ? words[v] : NULL;
}

#define FAMILIES (sizeof(families) / sizeof(families[0]))

struct networks {
	bool all;
	uint16_t types[FAMILIES]; /* bits of the types that are wanted, by family */
};

static void add_network(struct networks *n, const struct policy_call *c)
{
	n->all = n->all || c->any_args || !c->tuples_n;
	for (size_t i = 0; i < c->tuples_n; i++) {
		const uint32_t *v = c->tuples[i].value;
		uint32_t type = v[1] & 15;

		if (word_of(families, FAMILIES, v[0]) &&
			word_of(types, sizeof(types) / sizeof(types[0]), type))
			n->types[v[0]] |= (uint16_t)(1u << type);
		else
			n->all = true;
	}
}

static void put_networks(struct buf *out, const struct policy *p)
{
	struct networks n = { 0 };

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < p->abis[abi].n; i++) {
			const struct policy_call *c = &p->abis[abi].calls[i];

			if (!strcmp(c->name, "socket") || !strcmp(c->name, "socketpair"))
				add_network(&n, c);
			else if (!strcmp(c->name, "socketcall"))
				n.all = true;
		}
	if (n.all)
		buf_str(out, "  network,\n");
	for (unsigned f = 0; f < FAMILIES && !n.all; f++)
		for (unsigned t = 0; t < sizeof(types) / sizeof(types[0]); t++)
			if (families[f] && types[t] && n.types[f] & 1u << t)
				buf_printf(out, "  network %s %s,\n", families[f], types[t]);
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
	buf_str(notes, "the profile is about files and sockets: capabilities, signals, mounts and "
		       "the like are "
		       "not learnt, and it grants none of them; calls are for a seccomp format\n");
	buf_str(out, "# Learnt by tattle\n#include <tunables/global>\n\nprofile tattle-learnt");
	if (program && policy_path_bytes(program, &path) && path.len && path.data[0] == '/' &&
		!has_controls(&path)) {
		buf_char(out, ' ');
		put_path(out, &path, false);
	}
	buf_str(out, " {\n");
	if (policy_file_find(p, "/etc/ld.so.cache", strlen("/etc/ld.so.cache")))
		buf_str(out, "  #include <abstractions/base>\n");
	put_networks(out, p);
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
