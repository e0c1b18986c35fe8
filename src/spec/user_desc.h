/* user_desc: a segment of x86, which i386 uses for thread-local storage. */
#ifndef TATTLE_SPEC_USER_DESC_H
#define TATTLE_SPEC_USER_DESC_H

#include "spec/spec.h"

extern const struct type t_user_desc;
/* The same where the kernel tells which entry it took: {entry_number=-1 => 6, …}. */
extern const struct type t_user_desc_set;
/* A value that is the address of a user_desc on i386, and any word elsewhere. */
extern const struct type t_tls;

#endif
