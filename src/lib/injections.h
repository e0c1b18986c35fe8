/* injections: the caller's sets of calls and rules, copied into what capture uses. */
#ifndef TATTLE_LIB_INJECTIONS_H
#define TATTLE_LIB_INJECTIONS_H

#include "capture/capture.h"
#include "tattle/tattle.h"

/* Adds sets of calls to bits, which has one element for each ABI. */
int call_bits_take(
	struct call_bits *bits, const struct tattle_calls *sets, size_t count, struct error *err);

/* Sets config->inject.  0 or negative errno; nothing is left to free then. */
int take_injections(
	struct capture_config *config, const struct tattle_options *o, struct error *err);
void injections_free(const struct inject_rules *rules);

#endif
