#include "decode/call.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "abi/numbers.h"

const struct frame_enter *frame_enter_body(const struct frame *f)
{
	bool ok = f && f->type == FRAME_ENTER && f->body_size >= sizeof(struct frame_enter);

	return ok ? frame_body(f) : NULL;
}

const struct frame_exit *frame_exit_body(const struct frame *f)
{
	bool ok = f && f->type == FRAME_EXIT && f->body_size >= sizeof(struct frame_exit);

	return ok ? frame_body(f) : NULL;
}

/* What capture noted about a netlink socket. */
static int netlink_noted(const struct walk *w, int fd)
{
	const struct call *c = w->user;
	const struct frame *frames[] = { c->exit, c->enter };
	uint32_t protocol;

	for (size_t i = 0; i < 2; i++) {
		const struct section *s =
			frames[i] ? frame_find(frames[i], SECTION_NETLINK, (uint32_t)fd) : NULL;

		if (!s || s->len < sizeof(protocol))
			continue;
		memcpy(&protocol, section_bytes(s), sizeof(protocol));
		return (int)(protocol & INT32_MAX);
	}
	return -1;
}

static bool is_word_char(uint8_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
	       c == '_' || c == '-' || c == '.';
}

/* What capture noted about a family of generic netlink. */
static bool netlink_family_noted(const struct walk *w, uint32_t id, char name[WALK_FAMILY_MAX])
{
	const struct call *c = w->user;
	const struct frame *frames[] = { c->exit, c->enter };

	for (size_t i = 0; i < 2; i++) {
		const struct section *s =
			frames[i] ? frame_find(frames[i], SECTION_NETLINK_FAMILY, id) : NULL;

		if (!s || !s->len || s->len >= WALK_FAMILY_MAX)
			continue;
		/* it is printed as it is */
		for (size_t k = 0; k < s->len; k++)
			if (!is_word_char(section_bytes(s)[k]))
				return false;
		memcpy(name, section_bytes(s), s->len);
		name[s->len] = 0;
		return true;
	}
	return false;
}

/* Where capture found that a processor's state is mapped, when the call had ended. */
static bool vcpu_noted(const struct walk *w, int fd, uint64_t *ret)
{
	const struct call *c = w->user;
	const struct section *s = c->exit ? frame_find(c->exit, SECTION_VCPU, (uint32_t)fd) : NULL;

	if (!s || s->len < sizeof(*ret))
		return false;
	memcpy(ret, section_bytes(s), sizeof(*ret));
	return true;
}

/* The frame is about one call, and so about one task's namespaces. */
static bool namespace_noted(
	const struct walk *w, const struct walk_ns *kind, int32_t child, uint64_t *ret)
{
	const struct call *c = w->user;
	const struct section *s =
		c->exit ? frame_find(c->exit, SECTION_NAMESPACE, kind->flag) : NULL;

	(void)child;
	if (!s || s->len < sizeof(*ret))
		return false;
	memcpy(ret, section_bytes(s), sizeof(*ret));
	return true;
}

static bool fd_noted(const struct walk *w, int fd, const char *link)
{
	const struct call *c = w->user;
	const struct frame *frames[] = { c->enter, c->exit };

	for (size_t i = 0; i < 2; i++) {
		const struct section *s =
			frames[i] ? frame_find(frames[i], SECTION_FD_PATH, (uint32_t)fd) : NULL;

		if (s)
			return s->len == strlen(link) && !memcmp(section_bytes(s), link, s->len);
	}
	return false;
}

static bool char_device_noted(const struct walk *w, int fd, uint32_t *number)
{
	const struct call *c = w->user;
	const struct section *s =
		c->enter ? frame_find(c->enter, SECTION_CHAR_DEVICE, (uint32_t)fd) : NULL;

	if (!s || s->len < sizeof(*number))
		return false;
	memcpy(number, section_bytes(s), sizeof(*number));
	return true;
}

static bool boot_offset_noted(const struct walk *w, int64_t *ret)
{
	const struct call *c = w->user;
	const struct section *s = c->exit ? frame_find(c->exit, SECTION_BOOT_OFFSET, 0) : NULL;

	if (!s || s->len < sizeof(*ret))
		return false;
	memcpy(ret, section_bytes(s), sizeof(*ret));
	return true;
}

int call_init(struct call *c, const struct frame *enter, const struct frame *exit,
	struct sink *sink, const struct walk_opts *opts)
{
	const struct frame_enter *in = frame_enter_body(enter);
	const struct frame_exit *out = frame_exit_body(exit);
	const struct abi *abi;

	if ((enter && !in) || (exit && !out) || (!in && !out))
		return -EBADMSG;
	abi = abi_get(in ? in->abi : out->abi);
	if (!abi)
		return -EBADMSG;
	c->enter = enter;
	c->exit = exit;
	if (enter)
		frame_mem_init(&c->enter_mem, enter);
	if (exit)
		frame_mem_init(&c->exit_mem, exit);
	walk_init(&c->walk, abi, in ? in->nr : out->nr, in ? in->args : out->args,
		enter ? &c->enter_mem.mem : NULL, sink, opts);
	c->walk.sp = in ? in->sp : 0;
	c->walk.netlink = netlink_noted;
	c->walk.netlink_family = netlink_family_noted;
	c->walk.vcpu = vcpu_noted;
	c->walk.namespace = namespace_noted;
	c->walk.fd_is = fd_noted;
	c->walk.char_device = char_device_noted;
	c->walk.boot_offset = boot_offset_noted;
	c->walk.user = c;
	if (out)
		walk_exit_known(&c->walk, out->result, out->flags & EXIT_FAILED, &c->exit_mem.mem);
	return 0;
}

const char *call_name(const struct call *c, char buf[32])
{
	const struct walk *w = &c->walk;
	const struct syscall_row *row = spec_row(w->abi, w->nr);
	const char *own = abi_call_name(w->abi, w->nr);

	/* A row may serve calls of several names: getuid, getuid32.  Of a multiplexed call the
	 * one that was meant is named. */
	if (own && (w->row == row || (row && !strcmp(w->row->name, row->name))))
		return own;
	if (w->row)
		return w->row->name;
	/* As strace calls those of x32 that are meant for 64-bit programs. */
	if (w->abi->id == ABI_X32)
		own = abi_call_name(abi_get(ABI_X86_64), abi_bare_number(ABI_X32, w->nr));
	if (own) {
		snprintf(buf, 32, "%s#64", own);
		return buf;
	}
	snprintf(buf, 32, "syscall_%#" PRIx64, c->walk.nr);
	return buf;
}
