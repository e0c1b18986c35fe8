/* Waiting for descriptors: poll, select and epoll. */
#include "spec/file_types.h"
#include "spec/gen/const_desc.h"

static FLAGWORD(poll_events, 2, cset_poll_events);
static FLAGWORD(poll_revents, 2, cset_poll_revents);

/* ---- poll ---------------------------------------------------------------------------- */

static STRUCT(pollfd, VAL(fd, "fd"), VAL(poll_events, "events", WHEN_NONE(0, 0x80000000u)),
	VAL(poll_events, "revents", FLAGS(ITEM_HIDDEN)));
/* In the result's words a descriptor is a number only. */
static STRUCT(pollfd_ready, VAL(int, "fd"), VAL(poll_events, "events", FLAGS(ITEM_HIDDEN)),
	VAL(poll_revents, "revents"));

#define POLLFD_SIZE 8

/* The descriptors that are ready, inside the result's group, which is opened for them.  False,
 * and nothing is given, if there are none. */
static bool give_ready(struct walk *w)
{
	uint64_t addr = w->args[0], n = w->args[1], shown = 0;
	const uint8_t *all;
	bool any = false;

	if (n > WALK_ARRAY_MAX)
		n = WALK_ARRAY_MAX;
	/* One read for all of them; what it gives serves the small ones below. */
	if (w->mem && n)
		(void)w->mem->get(w->mem, addr, (size_t)n * POLLFD_SIZE, &all);
	for (uint64_t i = 0; i < n; i++) {
		uint64_t at = addr + i * POLLFD_SIZE;
		uint8_t p[POLLFD_SIZE];
		bool readable = walk_read(w, at, p, sizeof(p));

		if (readable && !p[6] && !p[7])
			continue;
		if (!any) {
			walk_open(w, GROUP_RESULT, NULL);
			walk_silent_name(w, "ready");
			walk_open(w, GROUP_ARRAY, NULL);
		}
		any = true;
		if (!readable) {
			walk_address(w, at);
			break;
		}
		if (!w->opts->verbose && shown++ == w->opts->string_max) {
			walk_more(w);
			break;
		}
		walk_inline(w, &t_pollfd_ready, p, sizeof(p), at);
	}
	if (any)
		walk_close(w, GROUP_ARRAY);
	return any;
}

/* left: the type of the time that the kernel writes back, or NULL. */
static void poll_words(struct walk *w, const struct type *left)
{
	bool any;

	if (w->failed)
		return;
	if (!w->result) {
		walk_open(w, GROUP_RESULT, NULL);
		walk_silent_name(w, "note");
		walk_word(w, "Timeout");
		walk_close(w, GROUP_RESULT);
		return;
	}
	/* Nothing is told of a list that goes beyond the last address. */
	if (!w->args[0] || !w->args[1] || w->opts->no_structs ||
		w->args[0] + w->args[1] * POLLFD_SIZE < w->args[0])
		return;
	any = give_ready(w);
	if (left && w->args[2]) {
		if (!any)
			walk_open(w, GROUP_RESULT, NULL);
		any = true;
		walk_name(w, "left");
		walk_at(w, left, w->args[2]);
	}
	if (any)
		walk_close(w, GROUP_RESULT);
}

static void hook_poll(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	poll_words(w, NULL);
}

static void hook_ppoll(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	poll_words(w, &t_timespec);
}

static void hook_ppoll64(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	poll_words(w, &t_timespec64);
}

#define POLL_FDS IN(pollfd, "fds", .cap = LEN_A(1)), VAL(uint, "nfds")

ROW(poll, "poll", C_DESC, int, (.result = hook_poll), POLL_FDS, VAL(int, "timeout"));
ROW(ppoll, "ppoll", C_DESC, int, (.result = hook_ppoll), POLL_FDS, IN(timespec, "tmo_p"),
	IN(sigmask, "sigmask", .cap = LEN_A(4)), VAL(size, "sigsetsize"));
ROW(ppoll_time64, "ppoll_time64", C_DESC, int, (.result = hook_ppoll64), POLL_FDS,
	IN(timespec64, "tmo_p"), IN(sigmask, "sigmask", .cap = LEN_A(4)), VAL(size, "sigsetsize"));

/* ---- select -------------------------------------------------------------------------- */

#define SELECT_FDS_MAX (1024 * 1024)

/* How many descriptors the sets have room for; 0 for a senseless number. */
static unsigned set_bits(const struct walk *w, uint64_t nfds)
{
	int n = (int)nfds;

	(void)w;
	if (n <= 0)
		return 0;
	return n > SELECT_FDS_MAX ? SELECT_FDS_MAX : (unsigned)n;
}

/* The kernel reads whole words. */
static size_t set_bytes(const struct walk *w, unsigned bits)
{
	size_t word = w->abi->word;

	return ((bits + 7) / 8 + word - 1) / word * word;
}

/* Gives the descriptors of a set, most at most; true if there were any.  label: what to call
 * it, for the result's words. */
static bool give_set(struct walk *w, uint64_t addr, unsigned bits, const char *label,
	uint64_t *most)
{
	size_t len = set_bytes(w, bits);
	const uint8_t *p = NULL;
	bool any = false;

	if (len && (!w->mem || w->mem->get(w->mem, addr, len, &p) < len)) {
		if (!label)
			walk_address(w, addr);
		return false;
	}
	if (!label)
		walk_open(w, GROUP_BITS, NULL);
	for (unsigned fd = 0; fd < bits && *most; fd++) {
		if (!p[fd / 8]) {
			fd |= 7;
			continue;
		}
		if (!(p[fd / 8] >> fd % 8 & 1))
			continue;
		if (label && !any) {
			walk_name(w, label);
			walk_open(w, GROUP_BITS, NULL);
		}
		any = true;
		--*most;
		walk_scalar(w, label ? &t_uint : &t_fd, fd);
	}
	if (!label || any)
		walk_close(w, GROUP_BITS);
	return any;
}

static void hook_fd_set(struct walk *w, const struct item *it, uint64_t v)
{
	unsigned bits = set_bits(w, w->args[0]);
	uint64_t most = UINT64_MAX;

	(void)it;
	if (!bits)
		walk_address(w, v);
	else
		give_set(w, v, bits, NULL, &most);
}
static const struct type t_fd_set = { .name = "fd_set", .kind = KIND_HOOK, .hook = hook_fd_set };

static void select_words(struct walk *w, uint64_t nfds, const uint64_t sets[3], uint64_t timeout,
	const struct type *left)
{
	static const char *const labels[] = { "in", "out", "except" };
	uint64_t ready = w->result > 0 ? (uint64_t)w->result : 0;

	if (w->failed)
		return;
	walk_open(w, GROUP_RESULT, NULL);
	if (!ready) {
		walk_silent_name(w, "note");
		walk_word(w, "Timeout");
		walk_close(w, GROUP_RESULT);
		return;
	}
	for (unsigned i = 0; i < 3 && ready; i++)
		if (sets[i])
			give_set(w, sets[i], set_bits(w, nfds), labels[i], &ready);
	if (timeout) {
		walk_name(w, "left");
		walk_at(w, left, timeout);
	}
	walk_close(w, GROUP_RESULT);
}

static void hook_select(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	select_words(w, w->args[0], w->args + 1, w->args[4], &t_timeval);
}

static void hook_pselect6(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	select_words(w, w->args[0], w->args + 1, w->args[4], &t_timespec);
}

static void hook_pselect6_64(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	select_words(w, w->args[0], w->args + 1, w->args[4], &t_timespec64);
}

#define SELECT_SETS \
	VAL(int, "nfds"), IN(fd_set, "readfds"), IN(fd_set, "writefds"), IN(fd_set, "exceptfds")

ROW(select, "select", C_DESC, int, (.result = hook_select), SELECT_SETS, IN(timeval, "timeout"));

static STRUCT(pselect_sigmask, IN(sigmask, "sigmask", .cap = LEN_F(1)), VAL(size, "sigsetsize"));

ROW(pselect6, "pselect6", C_DESC, int, (.result = hook_pselect6), SELECT_SETS,
	IN(timespec, "timeout"), IN(pselect_sigmask, "sigmask"));
ROW(pselect6_time64, "pselect6_time64", C_DESC, int, (.result = hook_pselect6_64), SELECT_SETS,
	IN(timespec64, "timeout"), IN(pselect_sigmask, "sigmask"));

/* i386's first select: all five arguments behind one pointer. */
static bool demux_select(struct walk *w)
{
	uint32_t args[5];

	if (!walk_read(w, w->regs[0] & 0xffffffffu, args, sizeof(args)))
		return false;
	for (unsigned i = 0; i < 5; i++)
		w->regs[i] = args[i];
	w->row = &row_select;
	return true;
}

ROW(old_select, "select", C_DESC, int, (.demux = demux_select), VAL(addr, "arg"));

/* ---- epoll --------------------------------------------------------------------------- */

static FLAGWORD(epoll_create_flags, 4, cset_epoll_create_flags);
static ENUM(epoll_op, 4, cset_epoll_ops);
static FLAGWORD(epoll_events, 4, cset_epoll_events);

/* A union: both readings of it. */
static void hook_data(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "u32");
	walk_scalar(w, &t_u32, v & 0xffffffffu);
	walk_name(w, "u64");
	walk_scalar(w, &t_u64, v);
	walk_close(w, GROUP_STRUCT);
}
static const struct type t_epoll_data = { .name = "epoll_data_t",
	.kind = KIND_HOOK,
	.size = 8,
	.hook = hook_data };

#define EPOLL_EVENT VAL(epoll_events, "events"), VAL(epoll_data, "data")

static STRUCT_F(epoll_event_packed, TYPE_PACKED, EPOLL_EVENT);
static STRUCT(epoll_event_padded, VAL(epoll_events, "events"), PAD(4), VAL(epoll_data, "data"));

/* x86-64 made it as small as i386's; nobody else did. */
static const struct type *choose_event(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->abi->id == ABI_AARCH64 ? &t_epoll_event_padded : &t_epoll_event_packed;
}
static CHOICE(epoll_event, choose_event);

/* EPOLL_CTL_DEL does not look at the event. */
static void hook_ctl_event(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->args[1] == 2)
		walk_address(w, v);
	else
		walk_at(w, &t_epoll_event, v);
}
static HOOK(ctl_event, hook_ctl_event);

#define EPOLL_GOT OUT(epoll_event, "events", .got = LEN_R), VAL(int, "maxevents")
/* strace shows what follows the events when the call has returned, and only if it did well. */
#define EPOLL_SIGMASK OUT(sigmask, "sigmask", .cap = LEN_A(5)), VAL(size, "sigsetsize")

SYSCALL(epoll_create, C_DESC, fd, VAL(int, "size"));
SYSCALL(epoll_create1, C_DESC, fd, VAL(epoll_create_flags, "flags"));
SYSCALL(epoll_ctl, C_DESC, int, VAL(context_fd, "epfd"), VAL(epoll_op, "op"), VAL(fd, "fd"),
	IN(ctl_event, "event"));
SYSCALL(epoll_wait, C_DESC, int, VAL(fd, "epfd"), EPOLL_GOT, VAL(int, "timeout"));
SYSCALL(epoll_pwait, C_DESC, int, VAL(fd, "epfd"), EPOLL_GOT, VAL(int, "timeout"), EPOLL_SIGMASK);
SYSCALL(epoll_pwait2, C_DESC, int, VAL(fd, "epfd"), EPOLL_GOT, OUT(timespec64, "timeout"),
	EPOLL_SIGMASK);
