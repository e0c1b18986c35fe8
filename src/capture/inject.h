/*
 * inject: rules about calls to tamper with.  Owned by whoever made them; read-only once a
 * session has begun.
 */
#ifndef TATTLE_CAPTURE_INJECT_H
#define TATTLE_CAPTURE_INJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "capture/capture.h"

#define INJECT_RULES_MAX 64 /* a task keeps one bit for each */

struct inject_poke {
	unsigned arg; /* 0..5 */
	bool at_exit;
	uint32_t len;
	const uint8_t *bytes; /* in the rules' own memory */
};

struct inject_rule {
	struct call_bits calls[4]; /* by enum abi_id */
	bool sets_result;
	bool is_value; /* the result is no error, whatever it looks like */
	int sig;       /* 0 = none */
	int64_t result;
	uint64_t call[4]; /* what is made instead; UINT64_MAX = nothing */
	uint64_t delay_enter_ns, delay_exit_ns;
	uint32_t first, last, step;
	struct inject_poke *pokes;
	size_t pokes_count;
};

struct inject_rules {
	size_t count;
	struct inject_rule rule[];
};

#endif
