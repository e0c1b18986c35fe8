/* From tools/constants/ioctl_tty.list by tools/gen-constants. */
#include "spec/gen/const_ioctl_tty.h"

#include <stddef.h>

static const struct cname term_iflag_x86_64[] = {
	{ 0x0, "" },
	{ 0x1, "IGNBRK" },
	{ 0x2, "BRKINT" },
	{ 0x4, "IGNPAR" },
	{ 0x8, "PARMRK" },
	{ 0x10, "INPCK" },
	{ 0x20, "ISTRIP" },
	{ 0x40, "INLCR" },
	{ 0x80, "IGNCR" },
	{ 0x100, "ICRNL" },
	{ 0x200, "IUCLC" },
	{ 0x400, "IXON" },
	{ 0x800, "IXANY" },
	{ 0x1000, "IXOFF" },
	{ 0x2000, "IMAXBEL" },
	{ 0x4000, "IUTF8" },
};
const struct cset cset_term_iflag = {
	.unknown = NULL,
	.n = { 16, 16, 16 },
	.v = { term_iflag_x86_64, term_iflag_x86_64, term_iflag_x86_64 },
	.flags = true,
};

static const struct cname term_oflag_x86_64[] = {
	{ 0x0, "" },
	{ 0x1, "OPOST" },
	{ 0x2, "OLCUC" },
	{ 0x4, "ONLCR" },
	{ 0x8, "OCRNL" },
	{ 0x10, "ONOCR" },
	{ 0x20, "ONLRET" },
	{ 0x40, "OFILL" },
	{ 0x80, "OFDEL" },
};
const struct cset cset_term_oflag = {
	.unknown = NULL,
	.n = { 9, 9, 9 },
	.v = { term_oflag_x86_64, term_oflag_x86_64, term_oflag_x86_64 },
	.flags = true,
};

static const struct cname term_nl_x86_64[] = {
	{ 0x0, "NL0" },
	{ 0x100, "NL1" },
};
const struct cset cset_term_nl = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { term_nl_x86_64, term_nl_x86_64, term_nl_x86_64 },
	.sorted = true,
};

static const struct cname term_cr_x86_64[] = {
	{ 0x0, "CR0" },
	{ 0x200, "CR1" },
	{ 0x400, "CR2" },
	{ 0x600, "CR3" },
};
const struct cset cset_term_cr = {
	.unknown = NULL,
	.n = { 4, 4, 4 },
	.v = { term_cr_x86_64, term_cr_x86_64, term_cr_x86_64 },
	.sorted = true,
};

static const struct cname term_tab_x86_64[] = {
	{ 0x0, "TAB0" },
	{ 0x800, "TAB1" },
	{ 0x1000, "TAB2" },
	{ 0x1800, "XTABS" },
};
const struct cset cset_term_tab = {
	.unknown = NULL,
	.n = { 4, 4, 4 },
	.v = { term_tab_x86_64, term_tab_x86_64, term_tab_x86_64 },
	.sorted = true,
};

static const struct cname term_bs_x86_64[] = {
	{ 0x0, "BS0" },
	{ 0x2000, "BS1" },
};
const struct cset cset_term_bs = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { term_bs_x86_64, term_bs_x86_64, term_bs_x86_64 },
	.sorted = true,
};

static const struct cname term_vt_x86_64[] = {
	{ 0x0, "VT0" },
	{ 0x4000, "VT1" },
};
const struct cset cset_term_vt = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { term_vt_x86_64, term_vt_x86_64, term_vt_x86_64 },
	.sorted = true,
};

static const struct cname term_ff_x86_64[] = {
	{ 0x0, "FF0" },
	{ 0x8000, "FF1" },
};
const struct cset cset_term_ff = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { term_ff_x86_64, term_ff_x86_64, term_ff_x86_64 },
	.sorted = true,
};

static const struct cname term_csize_x86_64[] = {
	{ 0x0, "CS5" },
	{ 0x10, "CS6" },
	{ 0x20, "CS7" },
	{ 0x30, "CS8" },
};
const struct cset cset_term_csize = {
	.unknown = NULL,
	.n = { 4, 4, 4 },
	.v = { term_csize_x86_64, term_csize_x86_64, term_csize_x86_64 },
	.sorted = true,
};

static const struct cname term_baud_x86_64[] = {
	{ 0x0, "B0" },
	{ 0x1, "B50" },
	{ 0x2, "B75" },
	{ 0x3, "B110" },
	{ 0x4, "B134" },
	{ 0x5, "B150" },
	{ 0x6, "B200" },
	{ 0x7, "B300" },
	{ 0x8, "B600" },
	{ 0x9, "B1200" },
	{ 0xa, "B1800" },
	{ 0xb, "B2400" },
	{ 0xc, "B4800" },
	{ 0xd, "B9600" },
	{ 0xe, "B19200" },
	{ 0xf, "B38400" },
	{ 0x1000, "BOTHER" },
	{ 0x1001, "B57600" },
	{ 0x1002, "B115200" },
	{ 0x1003, "B230400" },
	{ 0x1004, "B460800" },
	{ 0x1005, "B500000" },
	{ 0x1006, "B576000" },
	{ 0x1007, "B921600" },
	{ 0x1008, "B1000000" },
	{ 0x1009, "B1152000" },
	{ 0x100a, "B1500000" },
	{ 0x100b, "B2000000" },
	{ 0x100c, "B2500000" },
	{ 0x100d, "B3000000" },
	{ 0x100e, "B3500000" },
	{ 0x100f, "B4000000" },
};
const struct cset cset_term_baud = {
	.unknown = "B???",
	.n = { 32, 32, 32 },
	.v = { term_baud_x86_64, term_baud_x86_64, term_baud_x86_64 },
	.sorted = true,
};

static const struct cname term_cflag_x86_64[] = {
	{ 0x0, "" },
	{ 0x40, "CSTOPB" },
	{ 0x80, "CREAD" },
	{ 0x100, "PARENB" },
	{ 0x200, "PARODD" },
	{ 0x400, "HUPCL" },
	{ 0x800, "CLOCAL" },
	{ 0x40000000, "CMSPAR" },
	{ 0x80000000, "CRTSCTS" },
};
const struct cset cset_term_cflag = {
	.unknown = NULL,
	.n = { 9, 9, 9 },
	.v = { term_cflag_x86_64, term_cflag_x86_64, term_cflag_x86_64 },
	.flags = true,
};

static const struct cname term_lflag_x86_64[] = {
	{ 0x0, "" },
	{ 0x1, "ISIG" },
	{ 0x2, "ICANON" },
	{ 0x4, "XCASE" },
	{ 0x8, "ECHO" },
	{ 0x10, "ECHOE" },
	{ 0x20, "ECHOK" },
	{ 0x40, "ECHONL" },
	{ 0x80, "NOFLSH" },
	{ 0x8000, "IEXTEN" },
	{ 0x200, "ECHOCTL" },
	{ 0x400, "ECHOPRT" },
	{ 0x800, "ECHOKE" },
	{ 0x1000, "FLUSHO" },
	{ 0x4000, "PENDIN" },
	{ 0x100, "TOSTOP" },
	{ 0x10000, "EXTPROC" },
};
const struct cset cset_term_lflag = {
	.unknown = NULL,
	.n = { 17, 17, 17 },
	.v = { term_lflag_x86_64, term_lflag_x86_64, term_lflag_x86_64 },
	.flags = true,
};

static const struct cname term_line_x86_64[] = {
	{ 0x0, "N_TTY" },
	{ 0x1, "N_SLIP" },
	{ 0x2, "N_MOUSE" },
	{ 0x3, "N_PPP" },
	{ 0x4, "N_STRIP" },
	{ 0x5, "N_AX25" },
	{ 0x6, "N_X25" },
	{ 0x7, "N_6PACK" },
	{ 0x8, "N_MASC" },
	{ 0x9, "N_R3964" },
	{ 0xa, "N_PROFIBUS_FDL" },
	{ 0xb, "N_IRDA" },
	{ 0xc, "N_SMSBLOCK" },
	{ 0xd, "N_HDLC" },
	{ 0xe, "N_SYNC_PPP" },
	{ 0xf, "N_HCI" },
	{ 0x10, "N_GIGASET_M101" },
	{ 0x11, "N_SLCAN" },
	{ 0x12, "N_PPS" },
	{ 0x13, "N_V253" },
	{ 0x14, "N_CAIF" },
	{ 0x15, "N_GSM0710" },
	{ 0x16, "N_TI_WL" },
	{ 0x17, "N_TRACESINK" },
	{ 0x18, "N_TRACEROUTER" },
	{ 0x19, "N_NCI" },
	{ 0x1a, "N_SPEAKUP" },
	{ 0x1b, "N_NULL" },
	{ 0x1c, "N_MCTP" },
	{ 0x1d, "N_DEVELOPMENT" },
	{ 0x1e, "N_CAN327" },
};
const struct cset cset_term_line = {
	.unknown = "N_???",
	.n = { 31, 31, 31 },
	.v = { term_line_x86_64, term_line_x86_64, term_line_x86_64 },
	.sorted = true,
};

static const struct cname term_modem_x86_64[] = {
	{ 0x1, "TIOCM_LE" },
	{ 0x2, "TIOCM_DTR" },
	{ 0x4, "TIOCM_RTS" },
	{ 0x8, "TIOCM_ST" },
	{ 0x10, "TIOCM_SR" },
	{ 0x20, "TIOCM_CTS" },
	{ 0x40, "TIOCM_CAR" },
	{ 0x80, "TIOCM_RNG" },
	{ 0x100, "TIOCM_DSR" },
	{ 0x2000, "TIOCM_OUT1" },
	{ 0x4000, "TIOCM_OUT2" },
	{ 0x8000, "TIOCM_LOOP" },
};
const struct cset cset_term_modem = {
	.unknown = "TIOCM_???",
	.n = { 12, 12, 12 },
	.v = { term_modem_x86_64, term_modem_x86_64, term_modem_x86_64 },
	.flags = true,
};

static const struct cname term_xonc_x86_64[] = {
	{ 0x0, "TCOOFF" },
	{ 0x1, "TCOON" },
	{ 0x2, "TCIOFF" },
	{ 0x3, "TCION" },
};
const struct cset cset_term_xonc = {
	.unknown = "TC???",
	.n = { 4, 4, 4 },
	.v = { term_xonc_x86_64, term_xonc_x86_64, term_xonc_x86_64 },
	.sorted = true,
};

static const struct cname term_flush_x86_64[] = {
	{ 0x0, "TCIFLUSH" },
	{ 0x1, "TCOFLUSH" },
	{ 0x2, "TCIOFLUSH" },
};
const struct cset cset_term_flush = {
	.unknown = "TC???",
	.n = { 3, 3, 3 },
	.v = { term_flush_x86_64, term_flush_x86_64, term_flush_x86_64 },
	.sorted = true,
};
