/*
 * Waits that return -EINTR whatever SA_RESTART says, when a signal or a tracer wakes them: how
 * long each waits, and what it returns when that time is over.
 *
 * Facts: signal(7), the man page of each call; for sockets socket(7), SO_RCVTIMEO.
 */
#include "capture/ptrace/waits.h"

#include <linux/io_uring.h>
#include <linux/net.h>
#include <sys/socket.h>

#include "abi/numbers.h"
#include "capture/socket.h"

/* Where a wait's limit stands. */
enum limit {
	NO_LIMIT,
	MS,	 /* an argument, in ms; below 0: none */
	TIME,	 /* a struct timespec in memory, of two words */
	TIME64,	 /* of two 64-bit numbers on every ABI */
	RECEIVE, /* SO_RCVTIMEO of the socket that is argument 0 */
	SEND,	 /* SO_SNDTIMEO */
	CONNECT, /* SO_SNDTIMEO, and an end of its own */
	RING,	 /* io_uring_enter's */
	SOCKETCALL,
	IPC,
};

struct wait {
	uint16_t nr;
	uint8_t limit;
	uint8_t arg; /* that says it */
	int16_t end; /* the result when the time is over */
};

/* clang-format off */
static const struct wait waits_x86_64[] = {
	{ 0 /* read */, RECEIVE }, { 1 /* write */, SEND }, { 19 /* readv */, RECEIVE },
	{ 20 /* writev */, SEND }, { 40 /* sendfile */, SEND }, { 42 /* connect */, CONNECT },
	{ 43 /* accept */, RECEIVE }, { 44 /* sendto */, SEND }, { 45 /* recvfrom */, RECEIVE },
	{ 46 /* sendmsg */, SEND }, { 47 /* recvmsg */, RECEIVE }, { 65 /* semop */, NO_LIMIT },
	{ 128 /* rt_sigtimedwait */, TIME, 2, -EAGAIN }, { 208 /* io_getevents */, TIME, 4 },
	{ 220 /* semtimedop */, TIME, 3, -EAGAIN }, { 232 /* epoll_wait */, MS, 3 },
	{ 275 /* splice */, RECEIVE }, { 281 /* epoll_pwait */, MS, 3 },
	{ 288 /* accept4 */, RECEIVE }, { 299 /* recvmmsg */, RECEIVE },
	{ 307 /* sendmmsg */, SEND }, { 333 /* io_pgetevents */, TIME, 4 },
	{ 426 /* io_uring_enter */, RING }, { 441 /* epoll_pwait2 */, TIME64, 3 },
	/* x32's own */
	{ 515 /* readv */, RECEIVE }, { 516 /* writev */, SEND }, { 517 /* recvfrom */, RECEIVE },
	{ 518 /* sendmsg */, SEND }, { 519 /* recvmsg */, RECEIVE },
	{ 523 /* rt_sigtimedwait */, TIME64, 2, -EAGAIN }, { 537 /* recvmmsg */, RECEIVE },
	{ 538 /* sendmmsg */, SEND },
};
static const struct wait waits_i386[] = {
	{ 3 /* read */, RECEIVE }, { 4 /* write */, SEND }, { 102 /* socketcall */, SOCKETCALL },
	{ 117 /* ipc */, IPC }, { 145 /* readv */, RECEIVE }, { 146 /* writev */, SEND },
	{ 177 /* rt_sigtimedwait */, TIME, 2, -EAGAIN }, { 187 /* sendfile */, SEND },
	{ 239 /* sendfile64 */, SEND }, { 247 /* io_getevents */, TIME, 4 },
	{ 256 /* epoll_wait */, MS, 3 }, { 313 /* splice */, RECEIVE },
	{ 319 /* epoll_pwait */, MS, 3 }, { 337 /* recvmmsg */, RECEIVE },
	{ 345 /* sendmmsg */, SEND }, { 362 /* connect */, CONNECT },
	{ 364 /* accept4 */, RECEIVE }, { 369 /* sendto */, SEND }, { 370 /* sendmsg */, SEND },
	{ 371 /* recvfrom */, RECEIVE }, { 372 /* recvmsg */, RECEIVE },
	{ 385 /* io_pgetevents */, TIME, 4 }, { 416 /* io_pgetevents_time64 */, TIME64, 4 },
	{ 417 /* recvmmsg_time64 */, RECEIVE }, { 420 /* semtimedop_time64 */, TIME64, 3, -EAGAIN },
	{ 421 /* rt_sigtimedwait_time64 */, TIME64, 2, -EAGAIN },
	{ 426 /* io_uring_enter */, RING }, { 441 /* epoll_pwait2 */, TIME64, 3 },
};
static const struct wait waits_aarch64[] = {
	{ 4 /* io_getevents */, TIME, 4 }, { 22 /* epoll_pwait */, MS, 3 },
	{ 63 /* read */, RECEIVE }, { 64 /* write */, SEND }, { 65 /* readv */, RECEIVE },
	{ 66 /* writev */, SEND }, { 71 /* sendfile */, SEND }, { 76 /* splice */, RECEIVE },
	{ 137 /* rt_sigtimedwait */, TIME, 2, -EAGAIN }, { 192 /* semtimedop */, TIME, 3, -EAGAIN },
	{ 193 /* semop */, NO_LIMIT }, { 202 /* accept */, RECEIVE },
	{ 203 /* connect */, CONNECT }, { 206 /* sendto */, SEND }, { 207 /* recvfrom */, RECEIVE },
	{ 211 /* sendmsg */, SEND }, { 212 /* recvmsg */, RECEIVE }, { 242 /* accept4 */, RECEIVE },
	{ 243 /* recvmmsg */, RECEIVE }, { 269 /* sendmmsg */, SEND },
	{ 292 /* io_pgetevents */, TIME, 4 }, { 426 /* io_uring_enter */, RING },
	{ 441 /* epoll_pwait2 */, TIME64, 3 },
};
/* clang-format on */

#define WAITS(a)                                                                                   \
	{                                                                                          \
		a, sizeof(a) / sizeof((a)[0])                                                      \
	}

static const struct {
	const struct wait *rows;
	unsigned count;
} waits[] = {
	[ABI_X86_64] = WAITS(waits_x86_64),
	[ABI_I386] = WAITS(waits_i386),
	[ABI_AARCH64] = WAITS(waits_aarch64),
	[ABI_X32] = WAITS(waits_x86_64),
};

const struct wait *wait_of_call(uint32_t abi, uint64_t nr)
{
	if (abi >= sizeof(waits) / sizeof(waits[0]))
		return NULL;
	nr = abi_bare_number(abi, nr);
	for (unsigned i = 0; i < waits[abi].count; i++)
		if (waits[abi].rows[i].nr == nr)
			return &waits[abi].rows[i];
	return NULL;
}

static bool peek(struct engine *e, uint64_t addr, void *dst, size_t len)
{
	return tracee_mem_peek(&e->mem, addr, dst, len) == len;
}

/* What the kernel would refuse as a time was refused before the wait. */
static uint64_t total_ns(int64_t sec, int64_t nsec)
{
	const int64_t most_sec = 1000000000;

	return sec < 0 || sec > most_sec ? NO_END : (uint64_t)sec * 1000000000 + (uint32_t)nsec;
}

static uint64_t time_at(struct engine *e, uint64_t addr, bool narrow)
{
	int64_t wide[2];
	int32_t words[2];

	if (!addr)
		return NO_END;
	if (narrow)
		return peek(e, addr, words, sizeof(words)) ? total_ns(words[0], words[1]) : NO_END;
	return peek(e, addr, wide, sizeof(wide)) ? total_ns(wide[0], wide[1]) : NO_END;
}

static uint64_t patience(const struct task *k, uint64_t fd, bool sends)
{
	uint64_t ns = socket_patience_ns(k->tgid, (int)fd, sends);

	return ns ? ns : NO_END;
}

static uint64_t patience_of_connect(const struct task *k, uint64_t fd, int *end)
{
	*end = socket_domain(k->tgid, (int)fd) == AF_UNIX ? -EAGAIN : -EINPROGRESS;
	return patience(k, fd, true);
}

static uint64_t ring_limit(struct engine *e, const struct task *k)
{
	struct io_uring_getevents_arg arg;
	const uint64_t other = 1u << 5 /* ABS_TIMER: restarts as it is */ | 1u << 6 /* ARG_REG */;

	if (!(k->args[3] & IORING_ENTER_EXT_ARG) || k->args[3] & other ||
		k->args[5] != sizeof(arg) || !peek(e, k->args[4], &arg, sizeof(arg)))
		return NO_END;
	return time_at(e, arg.ts, false);
}

static uint64_t socketcall_limit(struct engine *e, const struct task *k, int *end)
{
	uint32_t fd;

	if (!peek(e, k->args[1], &fd, sizeof(fd)))
		return NO_END;
	*end = -EAGAIN;
	switch ((uint32_t)k->args[0]) {
	case SYS_CONNECT:
		return patience_of_connect(k, fd, end);
	case SYS_SEND:
	case SYS_SENDTO:
	case SYS_SENDMSG:
	case SYS_SENDMMSG:
		return patience(k, fd, true);
	default:
		return patience(k, fd, false);
	}
}

/* Of the calls behind ipc only semtimedop has one. */
static uint64_t ipc_limit(struct engine *e, const struct task *k, int *end)
{
	*end = -EAGAIN;
	return (uint16_t)k->args[0] == 4 ? time_at(e, k->args[5], true) : NO_END;
}

uint64_t wait_limit_ns(const struct wait *w, struct engine *e, struct task *k, int *end)
{
	uint64_t arg = k->args[w->arg];

	task_mem_begin(e, k);
	*end = w->end;
	switch ((enum limit)w->limit) {
	case NO_LIMIT:
		return NO_END;
	case MS:
		return (int32_t)arg < 0 ? NO_END : (uint64_t)(int32_t)arg * 1000000;
	case TIME:
		return time_at(e, arg, k->abi == ABI_I386);
	case TIME64:
		return time_at(e, arg, false);
	case CONNECT:
		return patience_of_connect(k, arg, end);
	case RECEIVE:
	case SEND:
		*end = -EAGAIN;
		return patience(k, arg, w->limit == SEND);
	case RING:
		*end = -ETIME;
		return ring_limit(e, k);
	case SOCKETCALL:
		return socketcall_limit(e, k, end);
	case IPC:
		return ipc_limit(e, k, end);
	}
	return NO_END;
}
