/* names: values of arguments as the spec names them. */
#ifndef TATTLE_POLICY_NAMES_H
#define TATTLE_POLICY_NAMES_H

#include <stdint.h>

#include "base/buf.h"

/* Adds the name of value v in register index of a call: "AF_INET", or the number. */
void arg_value_name(const char *call, unsigned index, uint32_t v, unsigned abi, struct buf *out);

#endif
