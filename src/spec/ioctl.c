#include "spec/ioctl.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "spec/gen/const_ioctl_names.h"
#include "spec/ioctl_input.h"
#include "spec/types.h"
#include "walk/walk.h"

/* The parts of a request's number: include/uapi/asm-generic/ioctl.h. */
#define REQUEST_NR(r) ((unsigned)(r) & 0xff)
#define REQUEST_TYPE(r) ((unsigned)(r) >> 8 & 0xff)
#define REQUEST_SIZE(r) ((unsigned)(r) >> 16 & 0x3fff)
#define REQUEST_DIR(r) ((unsigned)(r) >> 30)
#define DIR_WRITE 1u
#define DIR_READ 2u

#define WORDS_MAX 128

static const struct {
	uint8_t type; /* of the request's number */
	const struct ioctl_family *family;
	bool partial; /* other requests of the type are of devices that nobody has described */
	bool zero;    /* a null pointer is shown as the number 0 */
} families[] = {
	{ 0x03, &ioctl_hdio },
	{ 0x03, &ioctl_hdio_native },
	{ 0x12, &ioctl_block },
	{ 0x15, &ioctl_fs },
	{ '!', &ioctl_seccomp },
	{ 0x22, &ioctl_sg },
	{ '$', &ioctl_perf },
	{ '=', &ioctl_ptp },
	{ '>', &ioctl_counter },
	{ 'E', &ioctl_input },
	{ 'I', &ioctl_inotify },
	{ 'K', &ioctl_kd },
	{ 0x4c, &ioctl_loop },
	{ 'M', &ioctl_mtd },
	{ 'O', &ioctl_ubi },
	{ 'R', &ioctl_random },
	{ 'T', &ioctl_tty },
	{ 'T', &ioctl_tun },
	{ 'U', &ioctl_uinput, true },
	{ 'V', &ioctl_video },
	{ 'V', &ioctl_video_format },
	{ 'V', &ioctl_video_buffer },
	{ 'V', &ioctl_video_control },
	{ 'W', &ioctl_watchdog },
	{ 'X', &ioctl_fs },
	{ 'f', &ioctl_fs },
	{ 'i', &ioctl_lirc },
	{ 'o', &ioctl_ubi },
	{ 'p', &ioctl_rtc },
	{ 'u', &ioctl_udmabuf },
	{ 0x81, &ioctl_vduse, true },
	{ 0x89, &ioctl_socket },
	{ 0x8a, &ioctl_epoll },
	{ 0x94, &ioctl_fs },
	{ 0x94, &ioctl_btrfs },
	{ 0xa4, &ioctl_tee },
	{ 0xaa, &ioctl_uffd },
	{ 0xab, &ioctl_nbd },
	{ 0xae, &ioctl_kvm },
	{ 0xb4, &ioctl_gpio },
	{ 0xb7, &ioctl_ns },
	{ 0xfd, &ioctl_dm, .zero = true },
	{ 0xff, &ioctl_pidfd },
};

const char *ioctl_name(const struct walk *w, uint64_t request)
{
	/* x32's requests have the sizes of 32-bit programs. */
	unsigned facts = w->abi->id == ABI_X32 ? FACTS_I386 : w->abi->facts;

	return cset_name(&cset_ioctl_names, facts, request);
}

void ioctl_before(struct walk *w)
{
	if (!w->enter_mem)
		return;
	w->mem = w->enter_mem;
	w->phase = PHASE_ENTER;
}

bool ioctl_after(struct walk *w)
{
	if (!w->exited || !w->exit_mem)
		return false;
	w->mem = w->exit_mem;
	w->phase = PHASE_EXIT;
	return true;
}

size_t ioctl_size(const struct walk *w)
{
	return REQUEST_SIZE(w->args[1]);
}

bool ioctl_is_there(struct walk *w, uint64_t addr, size_t n)
{
	const uint8_t *p;

	return w->mem && w->mem->get(w->mem, addr, n, &p) >= n;
}

uint64_t ioctl_field(struct walk *w, const struct type *t, unsigned i, uint64_t addr)
{
	const struct type *f = t->fields[i].type;
	uint64_t v = 0;

	(void)walk_read_num(w, addr + type_field_offset(t, i, w->abi), type_size(f, w->abi), &v);
	return type_extend(f, w->abi, v);
}

void ioctl_put(struct walk *w, const struct type *t, unsigned i, uint64_t addr)
{
	walk_name(w, t->fields[i].name);
	walk_scalar(w, t->fields[i].type, ioctl_field(w, t, i, addr));
}

void ioctl_letter(char *to, size_t size, unsigned c, bool spaces)
{
	static const char white[] = "\t\n\v\f\r", names[] = "tnvfr";
	const char *p = c && spaces ? strchr(white, (int)c) : NULL;

	if (p)
		(void)snprintf(to, size, "\\%c", names[p - white]);
	else if (c == '\'' || c == '\\')
		(void)snprintf(to, size, "\\%c", (int)c);
	else if (c >= ' ' && c < 0x7f)
		(void)snprintf(to, size, "%c", (int)c);
	else
		(void)snprintf(to, size, "\\x%02x", c);
}

void ioctl_chars(struct walk *w, const uint8_t *p, size_t n)
{
	size_t len = strnlen((const char *)p, n);

	walk_raw_bytes(w, &t_chars, p, len < n ? len : n - 1, len < n ? 0 : BYTES_MORE);
}

void ioctl_seconds(
	struct walk *w, const struct type *t, int64_t v, int64_t per_second, int digits)
{
	int64_t size = v < 0 ? -v : v;
	char words[64];

	walk_scalar(w, t, (uint64_t)v);
	if (!v || w->opts->numbers_only)
		return;
	(void)snprintf(words, sizeof(words), "%s%" PRId64 ".%0*" PRId64 " s", v < 0 ? "-" : "",
		size / per_second, digits, size % per_second);
	walk_comment(w, words);
}

void ioctl_change(struct walk *w, const struct type *in, const struct type *out, uint64_t addr)
{
	bool succeeded = w->exited && !w->failed && w->exit_mem;

	ioctl_before(w);
	if (!ioctl_is_there(w, addr, type_size(in, w->abi))) {
		walk_address(w, addr);
		return;
	}
	if (succeeded)
		walk_open(w, GROUP_CHANGE, NULL);
	walk_at(w, in, addr);
	if (!succeeded)
		return;
	(void)ioctl_after(w);
	walk_at(w, out, addr);
	walk_close(w, GROUP_CHANGE);
}

/* Is name one of "A or B"? */
static bool is_among(const char *names, const char *name)
{
	size_t n = strlen(name);

	while (names) {
		if (!strncmp(names, name, n) && (!names[n] || names[n] == ' '))
			return true;
		names = strstr(names, " or ");
		if (names)
			names += 4;
	}
	return false;
}

/* names: NULL if the request has none. */
static const struct variant *find_in(
	const struct ioctl_family *f, const char *names, uint64_t request)
{
	for (unsigned i = 0; i < f->n; i++)
		if (f->v[i].name ? is_among(names, f->v[i].name)
				 : !names && f->v[i].v.key == (request & 0xffffffffu))
			return &f->v[i].v;
	return NULL;
}

/* ---- requests of types that nobody has described ------------------------------------------- */

/* Verbose mode shows as many bytes as the number says, before and after the call as it says. */
static void hook_bytes(struct walk *w, const struct item *it, uint64_t addr)
{
	unsigned dir = REQUEST_DIR(w->args[1]), size = REQUEST_SIZE(w->args[1]);
	bool before = dir != DIR_READ, after = dir != DIR_WRITE;
	unsigned max = w->opts->string_max;

	(void)it;
	walk_open(w, GROUP_CHANGE, NULL);
	if (before) {
		ioctl_before(w);
		walk_bytes_as(w, &t_hexbuf, addr, size);
		after = after && ioctl_is_there(w, addr, size > max ? max + 1 : size);
	}
	if (after && ioctl_after(w))
		walk_bytes_as(w, &t_hexbuf, addr, size);
	else if (!before)
		walk_address(w, addr);
	walk_close(w, GROUP_CHANGE);
}
static HOOK(bytes_by_number, hook_bytes);

static const struct variant goes_in = VARIANT(0, IN(bytes_by_number, "argp"));
static const struct variant comes_out =
	VARIANT(0, OUT(bytes_by_number, "argp", FLAGS(ITEM_EVEN_FAILED)));
static const struct variant goes_both =
	VARIANT(0, INOUT(bytes_by_number, "argp", FLAGS(ITEM_EVEN_FAILED)));

static const struct variant unknown_number =
	VARIANT(0, VAL(word_hex, "argp", FLAGS(ITEM_DECODE_LATE)));

static uint64_t pointer_argument(const struct walk *w)
{
	return type_extend(&t_addr, w->abi, w->regs[2]);
}

static const struct variant *unknown_variant(const struct walk *w, uint64_t request)
{
	if (!w->opts->verbose || !pointer_argument(w) || !REQUEST_SIZE(request))
		return &unknown_number;
	switch (REQUEST_DIR(request)) {
	case DIR_WRITE:
		return &goes_in;
	case DIR_READ:
		return &comes_out;
	default:
		return &goes_both;
	}
}

/* What all requests of sockets take that are not a protocol's or driver's own, and those of input
 * devices that go one way. */
#define INPUT_TYPE 'E'
#define SOCKET_TYPE 0x89
#define SOCKET_PRIVATE 0xe0
static const struct variant by_pointer = VARIANT(0, VAL(addr, "argp"));

/* Requests that are known whatever their number says of the size, most of them since the struct may
 * grow: what the number is in the headers, and how many bytes there have to be. */
enum {
	OF_WORDS = 1,    /* the struct ends in a pointer: half as large for 32-bit programs */
	DIRECTION = 2,   /* a request of the other direction is another */
	AS_POINTER = 4,  /* if there are less, an address, else a number */
};
static const struct {
	uint32_t number;
	uint16_t least;
	uint16_t flags;
} growing[] = {
	{ 0x8010b70a, 16 },                         /* NS_MNT_GET_INFO */
	{ 0x8010b70b, 16 },                         /* NS_MNT_GET_NEXT */
	{ 0x8010b70c, 16 },                         /* NS_MNT_GET_PREV */
	{ 0xc058ff0b, 64, AS_POINTER },             /* PIDFD_GET_INFO */
	{ 0x401054d5, 0, OF_WORDS | DIRECTION },    /* TUNATTACHFILTER */
	{ 0x401054d6, 0, OF_WORDS | DIRECTION },    /* TUNDETACHFILTER */
	{ 0x801054db, 0, OF_WORDS | DIRECTION },    /* TUNGETFILTER */
};

/* The request as it is in the headers; 0 if it is too small to be one that is known there. */
static uint64_t known_size(const struct walk *w, uint64_t request, bool *pointer)
{
	for (size_t i = 0; i < sizeof(growing) / sizeof(growing[0]); i++) {
		unsigned flags = growing[i].flags;
		uint64_t number = growing[i].number;

		if ((number ^ request) & 0xffff ||
			(flags & DIRECTION && REQUEST_DIR(number) != REQUEST_DIR(request)))
			continue;
		*pointer = flags & AS_POINTER;
		if (flags & OF_WORDS)
			number -= (uint64_t)(8 - w->abi->word) * 2 << 16;
		return REQUEST_SIZE(request) < growing[i].least ? 0 : number;
	}
	return request;
}

static const struct variant *find(const struct walk *w, uint64_t request)
{
	bool known = false, pointer = false;
	const char *names = ioctl_name(w, known_size(w, request, &pointer));
	const struct variant *v = ioctl_input_variant((unsigned)request);

	if (v)
		return v;
	if (pointer && !names)
		return &by_pointer;
	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++) {
		if (families[i].type != REQUEST_TYPE(request))
			continue;
		known = known || !families[i].partial;
		if (families[i].family->native && w->abi->id == ABI_I386)
			continue;
		if (families[i].zero && !pointer_argument(w))
			return NULL;
		v = find_in(families[i].family, names, request);
		if (v)
			return v;
	}
	if (REQUEST_TYPE(request) == INPUT_TYPE &&
		(REQUEST_DIR(request) == DIR_READ || REQUEST_DIR(request) == DIR_WRITE))
		return &by_pointer;
	if (REQUEST_TYPE(request) == SOCKET_TYPE && names && REQUEST_NR(request) < SOCKET_PRIVATE)
		return &by_pointer;
	return known ? NULL : unknown_variant(w, request);
}

/* _IOC(_IOC_READ|_IOC_WRITE, 0x54, 0x13, 0x8) */
static void words_of_unknown(char *to, size_t size, unsigned r)
{
	static const char *const dirs[] = { "_IOC_NONE", "_IOC_WRITE", "_IOC_READ",
		"_IOC_READ|_IOC_WRITE" };

	(void)snprintf(to, size, "_IOC(%s, %#x, %#x, %#x)", dirs[REQUEST_DIR(r)], REQUEST_TYPE(r),
		REQUEST_NR(r), REQUEST_SIZE(r));
}

/* Requests of terminals have numbers of sound's old timers; the kernel's list of device numbers
 * (Documentation/admin-guide/devices.txt) says what a terminal is. */
#define TERMINAL_PREFIX "TC"
static const char *terminal_name(const struct walk *w, const char *names, uint64_t request)
{
	const char *name = names ? strstr(names, " or " TERMINAL_PREFIX) : NULL;
	uint32_t major;

	if (!name || REQUEST_TYPE(request) != 'T' || !w->char_device ||
		!w->char_device(w, (int)w->args[0], &major))
		return names;
	return (major >= 3 && major <= 5) || (major >= 136 && major <= 143)
		       ? name + strlen(" or ")
		       : names;
}

static void hook_request(struct walk *w, const struct item *it, uint64_t v)
{
	const char *name = terminal_name(w, ioctl_name(w, v), v);
	char words[WORDS_MAX], both[2 * WORDS_MAX];
	int special = ioctl_input_words(w, (unsigned)v, words, sizeof(words));

	(void)it;
	if (special && name && !(special & IOCTL_WORDS_ONLY)) {
		(void)snprintf(both, sizeof(both), "%s or %s", words, name);
		name = both;
	} else if (special) {
		name = words;
	} else if (!name) {
		words_of_unknown(words, sizeof(words), (unsigned)v);
		name = words;
	}
	walk_symbol(w, name, v);
}

static const struct type t_request = { .name = "unsigned int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_request };

static const struct variants requests = { .key = 1, .first = 2, .find = find };

static const char *const text_names[] = { "fd", "op", "argp", NULL };

ROW(ioctl, "ioctl", C_DESC, int,
	(.flags = ROW_LATE_COMMA, .variants = &requests, .text_names = text_names),
	VAL(fd, "fd"),
	VAL(request, "request"),
	VAL(word_hex, "argp"));
