/* Terminals: type 0x54, with the requests that any descriptor takes. */
#include "spec/gen/const_ioctl_tty.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

/* ---- termios ---------------------------------------------------------------------- */

/* Masks and shift of c_cflag, c_oflag: asm-generic/termbits.h. */
#define MASK_CBAUD 0x100fu
#define MASK_CSIZE 0x30u
#define SHIFT_CIBAUD 16

#define NCCS_TERMIOS 19
#define NCC_TERMIO 8

static FLAGWORD(term_iflag, 4, cset_term_iflag);
static FLAGWORD(term_iflag16, 2, cset_term_iflag);
static FLAGWORD(term_lflag, 4, cset_term_lflag);
static FLAGWORD(term_lflag16, 2, cset_term_lflag);
static FLAGWORD(term_cflag, 4, cset_term_cflag);
static FLAGWORD(term_oflag, 4, cset_term_oflag);
static ENUM(term_line, 1, cset_term_line);
static ENUM(term_baud, 4, cset_term_baud);
static ENUM(term_csize, 4, cset_term_csize);

/* Fields of c_oflag, each with a name also for 0. */
static const struct {
	uint32_t mask;
	struct type type;
} delays[] = {
	{ 0x100, { .name = "tcflag_t", .kind = KIND_ENUM, .size = 4, .set = &cset_term_nl } },
	{ 0x600, { .name = "tcflag_t", .kind = KIND_ENUM, .size = 4, .set = &cset_term_cr } },
	{ 0x1800, { .name = "tcflag_t", .kind = KIND_ENUM, .size = 4, .set = &cset_term_tab } },
	{ 0x2000, { .name = "tcflag_t", .kind = KIND_ENUM, .size = 4, .set = &cset_term_bs } },
	{ 0x4000, { .name = "tcflag_t", .kind = KIND_ENUM, .size = 4, .set = &cset_term_vt } },
	{ 0x8000, { .name = "tcflag_t", .kind = KIND_ENUM, .size = 4, .set = &cset_term_ff } },
};

static void hook_oflag(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_open(w, GROUP_OR, NULL);
	for (size_t i = 0; i < sizeof(delays) / sizeof(delays[0]); i++) {
		walk_scalar(w, &delays[i].type, v & delays[i].mask);
		v &= ~(uint64_t)delays[i].mask;
	}
	walk_scalar(w, &t_term_oflag, v);
	walk_close(w, GROUP_OR);
}

static void hook_cflag(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t input = v >> SHIFT_CIBAUD & MASK_CBAUD;

	(void)it;
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_term_baud, v & MASK_CBAUD);
	if (input) {
		walk_open(w, GROUP_SHIFT, NULL);
		walk_scalar(w, &t_term_baud, input);
		walk_symbol(w, "IBSHIFT", SHIFT_CIBAUD);
		walk_close(w, GROUP_SHIFT);
	}
	walk_scalar(w, &t_term_csize, v & MASK_CSIZE);
	v &= ~(uint64_t)(MASK_CBAUD | MASK_CSIZE | (uint64_t)MASK_CBAUD << SHIFT_CIBAUD);
	walk_scalar(w, &t_term_cflag, v);
	walk_close(w, GROUP_OR);
}

static const char *const cc_names[NCCS_TERMIOS] = { "VINTR", "VQUIT", "VERASE", "VKILL", "VEOF",
	"VTIME", "VMIN", "VSWTC", "VSTART", "VSTOP", "VSUSP", "VEOL", "VREPRINT", "VDISCARD",
	"VWERASE", "VLNEXT", "VEOL2", "17", "18" };

static void walk_cc(struct walk *w, uint64_t addr, size_t n)
{
	uint8_t cc[NCCS_TERMIOS];

	if (!walk_read(w, addr, cc, n)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_INDEX, NULL);
	for (size_t i = 0; i < n; i++) {
		walk_name(w, cc_names[i]);
		walk_scalar(w, &t_u8_hex, cc[i]);
	}
	walk_close(w, GROUP_INDEX);
}

static void hook_cc(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_cc(w, addr, NCCS_TERMIOS);
}

static void hook_cc8(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_cc(w, addr, NCC_TERMIO);
}

static const struct type t_oflag = { .name = "tcflag_t", .kind = KIND_HOOK, .size = 4,
	.hook = hook_oflag };
static const struct type t_cflag = { .name = "tcflag_t", .kind = KIND_HOOK, .size = 4,
	.hook = hook_cflag };
static const struct type t_oflag16 = { .name = "unsigned short", .kind = KIND_HOOK, .size = 2,
	.hook = hook_oflag };
static const struct type t_cflag16 = { .name = "unsigned short", .kind = KIND_HOOK, .size = 2,
	.hook = hook_cflag };
static const struct type t_cc = { .name = "cc_t[]", .kind = KIND_HOOK, .bytes = NCCS_TERMIOS,
	.hook = hook_cc };
static const struct type t_cc8 = { .name = "cc_t[]", .kind = KIND_HOOK, .bytes = NCC_TERMIO,
	.hook = hook_cc8 };

#define TERMIOS_FIELDS \
	VAL(term_iflag, "c_iflag"), VAL(oflag, "c_oflag"), VAL(cflag, "c_cflag"), \
		VAL(term_lflag, "c_lflag"), VAL(term_line, "c_line", FLAGS(ITEM_VERBOSE)), \
		VAL(cc, "c_cc", FLAGS(ITEM_VERBOSE))

static STRUCT(termios, TERMIOS_FIELDS);
static STRUCT(termios2, TERMIOS_FIELDS, VAL(uint, "c_ispeed", FLAGS(ITEM_VERBOSE)),
	VAL(uint, "c_ospeed", FLAGS(ITEM_VERBOSE)));
static STRUCT(termio, VAL(term_iflag16, "c_iflag"), VAL(oflag16, "c_oflag"),
	VAL(cflag16, "c_cflag"), VAL(term_lflag16, "c_lflag"),
	VAL(term_line, "c_line", FLAGS(ITEM_VERBOSE)), VAL(cc8, "c_cc", FLAGS(ITEM_VERBOSE)));

/* ---- the rest --------------------------------------------------------------------- */

static STRUCT(winsize, VAL(u16, "ws_row"), VAL(u16, "ws_col"), VAL(u16, "ws_xpixel"),
	VAL(u16, "ws_ypixel"));
static STRUCT(ttysize, VAL(int, "ts_lines"), VAL(int, "ts_cols"));
static FLAGWORD(term_modem, 4, cset_term_modem);
static ENUM(term_xonc, 0, cset_term_xonc);
static ENUM(term_flush, 0, cset_term_flush);

IOCTL_FAMILY(tty,
	REQ(TCGETS, OUT(termios, "argp")),
	REQ(TCSETS, IN(termios, "argp")),
	REQ(TCSETSW, IN(termios, "argp")),
	REQ(TCSETSF, IN(termios, "argp")),
	REQ(TIOCGLCKTRMIOS, OUT(termios, "argp")),
	REQ(TIOCSLCKTRMIOS, IN(termios, "argp")),
	REQ(TCGETS2, OUT(termios2, "argp")),
	REQ(TCSETS2, IN(termios2, "argp")),
	REQ(TCSETSW2, IN(termios2, "argp")),
	REQ(TCSETSF2, IN(termios2, "argp")),
	REQ(TCGETA, OUT(termio, "argp")),
	REQ(TCSETA, IN(termio, "argp")),
	REQ(TCSETAW, IN(termio, "argp")),
	REQ(TCSETAF, IN(termio, "argp")),
	REQ(TIOCGWINSZ, OUT(winsize, "argp")),
	REQ(TIOCSWINSZ, IN(winsize, "argp")),
	REQ(TIOCGSIZE, OUT(ttysize, "argp")),
	REQ(TIOCSSIZE, IN(ttysize, "argp")),
	REQ(TCXONC, VAL(term_xonc, "arg")),
	REQ(TCFLSH, VAL(term_flush, "arg")),
	REQ(TCSBRK, VAL(int, "arg")),
	REQ(TCSBRKP, VAL(int, "arg")),
	REQ(TIOCSCTTY, VAL(int, "arg")),
	REQ(TIOCMGET, OUT_1(term_modem)),
	REQ(TIOCMSET, IN_1(term_modem)),
	REQ(TIOCMBIS, IN_1(term_modem)),
	REQ(TIOCMBIC, IN_1(term_modem)),
	REQ(TIOCGPGRP, OUT_1(pgid)),
	REQ(TIOCSPGRP, IN_1(pgid)),
	REQ(TIOCGSID, OUT_1(sid)),
	REQ(FIONREAD, OUT_1(int)),
	REQ(TIOCOUTQ, OUT_1(int)),
	REQ(TIOCGSOFTCAR, OUT_1(int)),
	REQ(TIOCGDEV, OUT_1(int)),
	REQ(TIOCGETD, OUT_1(int)),
	REQ(TIOCGPTN, OUT_1(int)),
	REQ(TIOCGEXCL, OUT_1(int)),
	REQ(FIOASYNC, IN_1(int)),
	REQ(FIONBIO, IN_1(int)),
	REQ(TIOCPKT, IN_1(int)),
	REQ(TIOCSETD, IN_1(int)),
	REQ(TIOCSPTLCK, IN_1(int)),
	REQ(TIOCSSOFTCAR, IN_1(int)),
	REQ(TIOCSTI, IN(buf, "argp", .cap = LEN_K(1))),
	REQ_NONE(TIOCSBRK),
	REQ_NONE(TIOCCBRK),
	REQ_NONE(TIOCCONS),
	REQ_NONE(TIOCNOTTY),
	REQ_NONE(TIOCEXCL),
	REQ_NONE(TIOCNXCL),
	REQ_NONE(TIOCVHANGUP),
	REQ_NONE(TIOCSSERIAL),
	REQ_NONE(FIOCLEX),
	REQ_NONE(FIONCLEX));
