/* ioctl_input: requests of input devices, whose numbers hold a length or a code. */
#ifndef TATTLE_SPEC_IOCTL_INPUT_H
#define TATTLE_SPEC_IOCTL_INPUT_H

#include "spec/spec.h"

/* The words of such a request, EVIOCGNAME(256): 0 if it is none, else an or of IOCTL_WORDS. */
enum { IOCTL_WORDS = 1, IOCTL_WORDS_ONLY = 2 /* no further name of the number counts */ };
int ioctl_input_words(const struct walk *w, unsigned request, char *words, size_t size);

/* What its argument is; NULL if it is nothing known. */
const struct variant *ioctl_input_variant(unsigned request);

/* What devices of programs share with those of the kernel. */
extern const struct type t_input_id, t_absinfo, t_ff_effect;

#endif
