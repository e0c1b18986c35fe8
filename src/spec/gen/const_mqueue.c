/* From tools/constants/mqueue.list by tools/gen-constants. */
#include "spec/gen/const_mqueue.h"

#include <stddef.h>

static const struct cname mq_attr_flags_x86_64[] = {
	{ 0x800, "O_NONBLOCK" },
};
const struct cset cset_mq_attr_flags = {
	.unknown = "O_???",
	.n = { 1, 1, 1 },
	.v = { mq_attr_flags_x86_64, mq_attr_flags_x86_64, mq_attr_flags_x86_64 },
	.flags = true,
};
