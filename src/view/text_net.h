/* text_net: numbers in network byte order, addresses and interfaces, as strace prints them. */
#ifndef TATTLE_VIEW_TEXT_NET_H
#define TATTLE_VIEW_TEXT_NET_H

#include "view/text_value.h"

/* v is in host order. */
void text_net_number(struct buf *out, const struct text_style *style, const struct type *type,
	unsigned facts, uint64_t v);
void text_ifindex(struct text_value *t, uint64_t index);
/* KIND_INET4, KIND_INET6, KIND_HWADDR, KIND_AX25. */
void text_net_bytes(struct text_value *t, const struct type *type, const uint8_t *p, size_t len,
	unsigned flags);

#endif
