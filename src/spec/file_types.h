/* file_types: what several of the files about files and descriptors share. */
#ifndef TATTLE_SPEC_FILE_TYPES_H
#define TATTLE_SPEC_FILE_TYPES_H

#include "spec/types.h"
#include "walk/walk.h"

/* O_*; permission bits of a umode_t (16 bits); SEEK_*; AT_*; RWF_*. */
extern const struct type t_open_flags, t_umode, t_whence, t_at_flags, t_rwf_flags;

/* A 32-bit mode whose type bits are shown by name. */
#define O_CREAT_OR_TMPFILE 0x400040u

/* A signal mask whose size is an argument: IN(sigmask, "sigmask", .cap = LEN_A(4)). */
extern const struct type t_sigmask;

/* Names the next of the words about a result, for views that name everything; text has no name
 * there. */
void walk_silent_name(struct walk *w, const char *name);

/* A descriptor of type t, of which one number is no descriptor but has a name. */
void walk_fd_or(struct walk *w, const struct type *t, uint64_t v, int special, const char *name);

/* len bytes in hexadecimal, max of them shown. */
void walk_hex(struct walk *w, uint64_t addr, uint64_t len, uint64_t max);

/* The date and time of day; false for the epoch itself and for what is no time. */
#define MOMENT_BYTES 96
bool moment_text(char text[MOMENT_BYTES], int64_t sec, uint64_t nsec);

/* Adds the date to the value just given; nothing for the epoch itself. */
void walk_moment(struct walk *w, int64_t sec, uint64_t nsec);
void walk_moment_us(struct walk *w, int64_t sec, uint64_t usec);

#endif
