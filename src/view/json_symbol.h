/* json_symbol: names of numbers for the JSON view.  Each function writes one whole value. */
#ifndef TATTLE_VIEW_JSON_SYMBOL_H
#define TATTLE_VIEW_JSON_SYMBOL_H

#include <stdint.h>

#include "base/buf.h"
#include "spec/spec.h"

/* Integers that a double cannot hold are written as {"int":"18446744073709551615"}. */
void json_exact_int(struct buf *b, int64_t v);
void json_exact_uint(struct buf *b, uint64_t v);

/* {"address":"0x7f…"}; null for 0. */
void json_address(struct buf *b, uint64_t v);

/* {"enum":"SEEK_SET","value":0}; the name is null when the value has none. */
void json_enum(struct buf *b, const struct type *t, unsigned facts, uint64_t v);

/* {"flags":["O_RDONLY","O_CLOEXEC"],"value":524288}; bits without a name: "0x40". */
void json_flags(struct buf *b, const struct type *t, unsigned facts, uint64_t v);

/* "SIGINT", "SIGRT_3"; null when there is no such signal. */
void json_signal_name(struct buf *b, unsigned facts, int64_t sig);

/* {"signal":"SIGINT","value":2} */
void json_signal(struct buf *b, unsigned facts, int64_t sig);

/* "ENOENT", also those that only a tracer sees (ERESTARTSYS); null if it has no name. */
void json_errno_name(struct buf *b, unsigned facts, uint64_t code);

/* {"mode":33188,"type":"S_IFREG","permissions":"0644"} */
void json_mode(struct buf *b, uint64_t v);

/* {"mode":420,"permissions":"0644"} */
void json_perm(struct buf *b, uint64_t v);

/* {"device":[8,1],"value":2049} */
void json_device(struct buf *b, uint64_t v);

/* {"wait":"exited","status":0,"value":0} and the like. */
void json_wait_status(struct buf *b, unsigned facts, int status);

/* {"signals":["SIGINT","SIGTERM"]}; with "except" instead when most are in the set. */
void json_sigset(struct buf *b, unsigned facts, const uint8_t *p, size_t n);

#endif
