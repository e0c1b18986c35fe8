/*
 * sockaddr: socket addresses of every family.
 *
 * Item use: IN(sockaddr, "addr", .cap = LEN_A(2)), the length being a signed 32-bit number.
 * OUT arguments with a value-result length: OUT(sockaddr_out, "addr", .cap = LEN_D(2)) and
 * OUT(socklen_out, "addrlen", .cap = LEN_A(1), FLAGS(ITEM_EVEN_FAILED)), where .cap names the
 * other one's argument; a socklen_out without .cap does not care for any other.
 */
#ifndef TATTLE_SPEC_SOCKADDR_H
#define TATTLE_SPEC_SOCKADDR_H

#include "walk/walk.h"

#define SOCKADDR_MAX 128 /* sizeof(struct sockaddr_storage) */

extern const struct type t_sockaddr, t_sockaddr_out, t_socklen_out;
extern const struct type t_addrfam, t_addrfam16, t_addrfam8, t_socktype;

/* The address of len bytes at addr; a length or memory that has none shows addr. */
void sockaddr_walk(struct walk *w, uint64_t addr, int64_t len);
/* The family of such an address, -1 if there is none. */
int sockaddr_family(struct walk *w, uint64_t addr, int64_t len);
/* The same with bytes at hand, at least two. */
void sockaddr_walk_bytes(struct walk *w, const uint8_t *p, size_t len, uint64_t addr);

/* The length that the caller offered and the one that the kernel wrote, by the argument that
 * points to them; false if there is none.  At exit capture does not know the first, which is
 * as large as can be then. */
bool socklen_before(struct walk *w, unsigned arg, int32_t *ret);
bool socklen_after(struct walk *w, unsigned arg, int32_t *ret);

#endif
