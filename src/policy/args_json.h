/* args_json: rules on arguments as OCI's profiles have them, and procd's. */
#ifndef TATTLE_POLICY_ARGS_JSON_H
#define TATTLE_POLICY_ARGS_JSON_H

#include <jansson.h>

#include "policy/render.h"

/* Such rules hold on all ABIs together.  Have all that allow the call some, at this level? */
bool args_json_hold(const struct name_use *u, enum policy_args level);
/* Has one? */
bool args_json_any(const struct name_use *u, enum policy_args level);
/* Adds a rule for each tuple of values of each ABI. */
void args_json_add(json_t *syscalls, const struct name_use *u);

#endif
