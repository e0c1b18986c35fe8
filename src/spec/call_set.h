/*
 * call_set: a set of calls, for every ABI, and the expressions that users write for it.
 *
 * "open,close,%network,/^stat,?newcall,42,read@64" and "!" before all of it to negate, as
 * strace's -e trace= takes them.
 */
#ifndef TATTLE_SPEC_CALL_SET_H
#define TATTLE_SPEC_CALL_SET_H

#include <stdbool.h>
#include <stdint.h>

#include "abi/abi.h"
#include "base/error.h"

/* Numbers 0..1023, more than any ABI has; the last one is it and all beyond. */
#define CALL_SET_WORDS 16

struct call_set {
	uint64_t bits[ABI_COUNT][CALL_SET_WORDS];
	bool others; /* numbers without a row */
};

void call_set_all(struct call_set *s);
void call_set_none(struct call_set *s);
/* nr: as abi_meant_number() gives it. */
bool call_set_has(const struct call_set *s, const struct abi *abi, uint64_t nr);
/* Of socketcall and ipc: with all calls behind them. */
void call_set_add(struct call_set *s, const struct abi *abi, uint64_t nr);
/* Adds every call that has one of the classes (enum call_class). */
void call_set_add_classes(struct call_set *s, uint32_t bits);

/*
 * Sets *ret from an expression.  Returns 0, or -EINVAL with the words "invalid system call
 * 'X'" in err; *ret is untouched then.
 */
int call_set_parse(const char *expr, struct call_set *ret, struct error *err);

#endif
