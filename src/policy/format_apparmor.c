/* An AppArmor profile: files only. */
#include <errno.h>
#include <string.h>

#include "model/file_event.h"
#include "policy/render.h"

#define CHANGES                                                                                    \
	(FILE_WRITTEN | FILE_CREATED | FILE_DELETED | FILE_RENAMED | FILE_TRUNCATED | FILE_MODE |  \
		FILE_OWNER | FILE_TIMES | FILE_LINKED | FILE_BOUND)
#define LOOKS (FILE_READ | FILE_LISTED)

/* What the rules of all files depend on. */
struct profile {
	bool locks;	   /* the programs lock files; which ones is not learnt */
	uint32_t link_ops; /* all that was done with the files by their new links */
	struct buf last;   /* the rule that was written last */
};

static size_t digits(const struct buf *path, size_t at)
{
	size_t n = 0;

	while (at + n < path->len && path->data[at + n] >= '0' && path->data[at + n] <= '9')
		n++;
	return n;
}

static bool has_prefix(const struct buf *path, const char *prefix)
{
	return path->len >= strlen(prefix) && !memcmp(path->data, prefix, strlen(prefix));
}

/* A file that O_TMPFILE made: the kernel calls it by its inode. */
static bool is_unnamed(const struct buf *path)
{
	size_t at = path->len;

	while (at && path->data[at - 1] != '/')
		at--;
	return at < path->len && path->data[at] == '#' && digits(path, at + 1) &&
	       at + 1 + digits(path, at + 1) == path->len;
}

/* Numbers that are others in the next run. */
static const char *pattern_at(const struct buf *path, size_t at)
{
	if (at == strlen("/proc/") && has_prefix(path, "/proc/"))
		return "@{pids}";
	if (at == strlen("/dev/pts/") && has_prefix(path, "/dev/pts/"))
		return "[0-9]*";
	if (path->data[at - 1] == '#' && is_unnamed(path))
		return "[0-9]*";
	return at > strlen("/task/") && has_prefix(path, "/proc/") &&
			       !memcmp(path->data + at - strlen("/task/"), "/task/",
				       strlen("/task/"))
		       ? "@{tid}"
		       : NULL;
}

/* Always in quotes; what would be a pattern there is escaped.  AppArmor tells directories by the
 * slash at their end. */
static void put_path(struct buf *out, const struct buf *path, bool dir)
{
	buf_char(out, '"');
	for (size_t i = 0; i < path->len; i++) {
		size_t n = i ? digits(path, i) : 0;
		const char *pattern = n ? pattern_at(path, i) : NULL;

		if (pattern && (i + n == path->len || path->data[i + n] == '/')) {
			buf_str(out, pattern);
			i += n - 1;
			continue;
		}
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

static void put_file(struct profile *profile, struct buf *out, const struct policy_file *f,
	const struct buf *path)
{
	uint32_t ops = f->ops;
	size_t begin = out->len;

	/* The kernel allows a link only if the file may be used as the link may be. */
	if (ops & FILE_LINKED)
		ops |= profile->link_ops & ~(uint32_t)FILE_CREATED;
	if (is_unnamed(path))
		ops |= FILE_READ;
	buf_str(out, "  ");
	put_path(out, path, f->dir);
	buf_char(out, ' ');
	if (ops & FILE_EXECUTED || (ops & FILE_READ && is_library(f->path)))
		buf_char(out, 'm');
	/* What is renamed must be readable. */
	if (ops & (LOOKS | FILE_EXECUTED | FILE_CONNECTED | FILE_RENAMED))
		buf_char(out, 'r');
	if (ops & (CHANGES | FILE_CONNECTED))
		buf_char(out, 'w');
	if (profile->locks && ops & (FILE_READ | FILE_WRITTEN) && !(ops & FILE_EXECUTED) &&
		!f->dir && !is_library(f->path))
		buf_char(out, 'k');
	if (f->ops & FILE_LINKED && f->ops & FILE_CREATED)
		buf_char(out, 'l');
	if (ops & FILE_EXECUTED)
		buf_str(out, "ix");
	buf_str(out, ",\n");
	if (out->len - begin == profile->last.len &&
		!memcmp(out->data + begin, profile->last.data, profile->last.len)) {
		out->len = begin;
		return;
	}
	profile->last.len = 0;
	buf_add(&profile->last, out->data + begin, out->len - begin);
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

/* fcntl()'s commands that lock: F_SETLK and F_SETLKW, their 64-bit forms, and F_OFD_*. */
static bool is_lock(uint32_t cmd)
{
	return cmd == 6 || cmd == 7 || cmd == 13 || cmd == 14 || cmd == 37 || cmd == 38;
}

static bool call_locks(const struct policy_call *c)
{
	if (!strcmp(c->name, "flock"))
		return true;
	if (strcmp(c->name, "fcntl") && strcmp(c->name, "fcntl64"))
		return false;
	for (size_t i = 0; i < c->tuples_n; i++)
		if (is_lock(c->tuples[i].value[0]))
			return true;
	return c->any_args;
}

static struct profile look_over(const struct policy *p)
{
	struct profile profile = { 0 };

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < p->abis[abi].n && !profile.locks; i++)
			profile.locks = call_locks(&p->abis[abi].calls[i]);
	for (size_t i = 0; i < p->files_n; i++)
		if (p->files[i].ops & FILE_LINKED && p->files[i].ops & FILE_CREATED)
			profile.link_ops |= p->files[i].ops;
	return profile;
}

/* The program that all calls are of; a profile that is attached to a shell or an interpreter
 * because it ran among others would hold for all its uses. */
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
	return first && first->users_n == 1 ? first->users[0].program : NULL;
}

int render_apparmor(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	const char *program = attached_to(p);
	struct profile profile = look_over(p);
	struct buf path = { 0 };

	(void)o;
	if (!p->files_n)
		return error_set(
			err, -ENODATA, "the policy knows of no files: learn it with --files");
	buf_str(notes, "the profile is about files and sockets: capabilities, signals, mounts and "
		       "the like are "
		       "not learnt, and it grants none of them; calls are for a seccomp format\n");
	buf_str(notes, "what is mapped to be executed is known by names with .so only\n");
	if (!program)
		buf_str(notes, "several programs ran: the profile is attached to none, "
			       "aa-exec -p tattle-learnt starts one under it\n");
	if (profile.locks)
		buf_str(notes, "which files are locked is not learnt: all but programs and "
			       "libraries may be\n");
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
			put_file(&profile, out, f, &path);
	}
	/* A terminal's other side may come without its name: by ioctl(TIOCGPTPEER). */
	if (policy_file_find(p, "/dev/ptmx", strlen("/dev/ptmx")))
		buf_str(out, "  \"/dev/pts/[0-9]*\" rw,\n");
	buf_done(&profile.last);
	buf_done(&path);
	buf_str(out, "}\n");
	return 0;
}
