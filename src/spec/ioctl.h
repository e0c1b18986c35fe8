/*
 * ioctl: what the third argument of each request is.
 *
 * A request is known by its name: numbers differ by ABI, since they hold the size of a struct,
 * and cset_ioctl_names has them all.  The files ioctl_*.c describe a family of requests each.
 */
#ifndef TATTLE_SPEC_IOCTL_H
#define TATTLE_SPEC_IOCTL_H

#include "spec/spec.h"

struct ioctl_request {
	const char *name; /* NULL for a request that has none, of which .v.key is the number */
	struct variant v;
};

struct ioctl_family {
	const struct ioctl_request *v;
	unsigned n;
	bool native; /* the kernel has none of them for 32-bit programs */
};

extern const struct ioctl_family ioctl_tty, ioctl_block, ioctl_loop, ioctl_fs, ioctl_socket, ioctl_input,
	ioctl_rtc, ioctl_random, ioctl_ns, ioctl_perf, ioctl_seccomp, ioctl_watchdog, ioctl_hdio,
	ioctl_hdio_native,
	ioctl_sg, ioctl_ptp, ioctl_inotify, ioctl_uffd, ioctl_kvm, ioctl_nbd, ioctl_mtd,
	ioctl_ubi, ioctl_btrfs, ioctl_dm, ioctl_video, ioctl_kd, ioctl_gpio, ioctl_lirc,
	ioctl_uinput,
	ioctl_video_format, ioctl_video_buffer, ioctl_video_control,
	ioctl_counter, ioctl_epoll, ioctl_tee, ioctl_vduse, ioctl_pidfd, ioctl_udmabuf, ioctl_tun;

#define REQ(nm, ...) { #nm, VARIANT(0, __VA_ARGS__) }
/* The same with strace -N's word for the argument, where that is not argp. */
#define REQ_CALLED(nm, text, ...) \
	{ #nm, { .text_name = text, .items = (const struct item[]){ __VA_ARGS__, ITEM_END } } }
#define REQ_RET(nm, r, ...) { #nm, VARIANT_RET(0, r, __VA_ARGS__) }
#define REQ_NONE(nm) { #nm, VARIANT_NONE(0) }
/* A struct that goes in and comes out as another, of types t_IN and t_OUT: t_ID, and its request. */
#define IOCTL_CHANGE(id, in, out) \
	static void hook_##id(struct walk *w, const struct item *it, uint64_t addr) \
	{ \
		(void)it; \
		ioctl_change(w, &t_##in, &t_##out, addr); \
	} \
	static HOOK(id, hook_##id)
/* A struct that is shown as it goes in, to which a hook adds what came out: t_ID, of type t_IN. */
#define IOCTL_GROWS(id, in) \
	static void hook_##id(struct walk *w, const struct item *it, uint64_t addr) \
	{ \
		(void)it; \
		ioctl_before(w); \
		walk_at(w, &t_##in, addr); \
	} \
	static HOOK(id, hook_##id)
#define REQ_CHANGE(nm, id) REQ(nm, INOUT(id, "argp", FLAGS(ITEM_EVEN_FAILED)))
#define IOCTL_FAMILY(id, ...) \
	static const struct ioctl_request id##_list[] = { __VA_ARGS__ }; \
	const struct ioctl_family ioctl_##id = { .v = id##_list, \
		.n = sizeof(id##_list) / sizeof(id##_list[0]) }

/* How many bytes the number of the request says that the argument points to. */
size_t ioctl_size(const struct walk *w);

/* A number that the argument points to. */
#define IN_1(t) IN(t, "argp", .cap = LEN_K(1))
#define OUT_1(t) OUT(t, "argp", .cap = LEN_K(1))

/* Name of a request, or NULL; several are joined by " or ". */
const char *ioctl_name(const struct walk *w, uint64_t request);

/* For hooks of arguments that go in and come out: makes the walk read what was there at entry. */
void ioctl_before(struct walk *w);
/* What is there after the call; false, and nothing is changed, if it is not known. */
bool ioctl_after(struct walk *w);
/* Can n bytes be read there? */
bool ioctl_is_there(struct walk *w, uint64_t addr, size_t n);
/* Field i of the struct t at addr, as a number: for hooks that show fields in an order of their
 * own, with no scope around them. */
uint64_t ioctl_field(struct walk *w, const struct type *t, unsigned i, uint64_t addr);
/* Shows it with its name. */
void ioctl_put(struct walk *w, const struct type *t, unsigned i, uint64_t addr);
/* The inside of a character constant: a, \', \x07; spaces: \n for a line's end. */
void ioctl_letter(char *to, size_t size, unsigned c, bool spaces);
/* A fixed array of n characters, as a struct's field of KIND_CHARS shows it. */
void ioctl_chars(struct walk *w, const uint8_t *p, size_t n);
/* A number of parts of a second, and how many seconds that is. */
void ioctl_seconds(
	struct walk *w, const struct type *t, int64_t v, int64_t per_second, int digits);
/* {…} => {…}, the second only if the call succeeded. */
void ioctl_change(struct walk *w, const struct type *in, const struct type *out, uint64_t addr);

#endif
