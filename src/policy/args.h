/* args: the arguments that rules of a policy can look at, by call. */
#ifndef TATTLE_POLICY_ARGS_H
#define TATTLE_POLICY_ARGS_H

#include <stdbool.h>
#include <stdint.h>

#include "abi/abi.h"
#include "policy/policy.h"

/* How far a user wants arguments restricted. */
enum policy_args { ARGS_NONE, ARGS_SAFE, ARGS_ALL };

struct arg_rule {
	const char *call;
	bool safe; /* few values, which do not change from run to run */
	uint8_t n;
	struct {
		uint8_t index; /* of the register */
		const char *name;
		uint32_t mask;	  /* bits that are compared: a C int comes in a 64-bit register */
		const char *bits; /* what they are called, if not all are */
	} arg[POLICY_ARGS_MAX];
};

/* The rule for a call of that name, or NULL. */
const struct arg_rule *arg_rule_find(const char *call);

/* The values of one call, from its registers. */
void arg_rule_values(const struct arg_rule *r, const uint64_t regs[6], struct policy_tuple *ret);

/* Are the call's arguments to be compared, at this level? */
bool arg_rule_holds(const struct policy_call *c, enum policy_args level);

#endif
