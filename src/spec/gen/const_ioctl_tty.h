/* From tools/constants/ioctl_tty.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_TTY_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_TTY_H

#include "spec/constants.h"

extern const struct cset cset_term_iflag;
extern const struct cset cset_term_oflag;
extern const struct cset cset_term_nl;
extern const struct cset cset_term_cr;
extern const struct cset cset_term_tab;
extern const struct cset cset_term_bs;
extern const struct cset cset_term_vt;
extern const struct cset cset_term_ff;
extern const struct cset cset_term_csize;
extern const struct cset cset_term_baud;
extern const struct cset cset_term_cflag;
extern const struct cset cset_term_lflag;
extern const struct cset cset_term_line;
extern const struct cset cset_term_modem;
extern const struct cset cset_term_xonc;
extern const struct cset cset_term_flush;

#endif
