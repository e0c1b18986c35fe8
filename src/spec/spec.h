/*
 * spec: what the arguments of every call mean, in one place.
 *
 * A call is one const row; everything that tattle knows about it (what to read from the
 * task and when, text, JSON, file facts, classes) derives from the row.  This header is
 * the vocabulary.  It owns no code that runs: src/walk walks rows.
 */
#ifndef TATTLE_SPEC_SPEC_H
#define TATTLE_SPEC_SPEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/abi.h"
#include "spec/constants.h"

struct item;
struct walk;

/* What a type is, and so how it is read and shown. */
enum kind {
	KIND_VOID = 0,
	/* scalars: a register, or bytes inside a struct */
	KIND_INT,    /* .size, TYPE_SIGNED, TYPE_HEX or TYPE_OCT */
	KIND_ADDR,   /* an address as such: NULL for 0, else hexadecimal */
	KIND_ENUM,   /* one of .set */
	KIND_FLAGS,  /* an or of .set, with its parts */
	KIND_FD,     /* file descriptor */
	KIND_DIRFD,  /* file descriptor or AT_FDCWD */
	KIND_OTHER_FD, /* file descriptor of another task, see fd_of_task() */
	KIND_PID,    /* thread or process id; .pid says of what */
	KIND_ID,     /* user or group id: all ones is -1 */
	KIND_SIGNAL, /* signal number */
	KIND_ERRNO,  /* positive errno value */
	KIND_MODE,   /* file mode: type and octal permissions */
	KIND_PERM,   /* permission bits only, octal with at least three digits */
	KIND_DEV,    /* device number: makedev(major, minor) */
	KIND_WAIT,   /* wait status */
	KIND_BOOL_NULL, /* unused word that is shown as an address when set */
	/* bytes */
	KIND_PATH,   /* NUL-terminated path: shown whole, never cut by the string limit */
	KIND_STR,    /* NUL-terminated string */
	KIND_BYTES,  /* counted bytes shown as a string; count from the item */
	KIND_CHARS,  /* fixed char array in a struct, ends at its first NUL; item .n bytes */
	KIND_SIGSET, /* set of signals; count = bytes */
	KIND_HEXSTR, /* counted bytes always shown as "\x01\x02" */
	/* made of others */
	KIND_STRUCT, /* .fields, ends with a field that has neither name nor type */
	KIND_CHOICE, /* .choose says which type it is here */
	KIND_HOOK,   /* .hook emits values itself */
	KIND_CLOCK,  /* scalar: time in ticks of 10 ms; with .bytes 3: of 1 ms */
	/* network */
	KIND_NET,    /* scalar in network byte order: htons(80); .set: htons(ETH_P_ALL) */
	KIND_INET4,  /* 4 bytes: an IPv4 address */
	KIND_INET6,  /* 16 bytes: an IPv6 address */
	KIND_HWADDR, /* bytes: a link layer address */
	KIND_AX25,   /* 7 bytes: an AX.25 address */
	KIND_IFINDEX, /* scalar: index of a network interface */
	KIND_UUID,    /* 16 bytes: a UUID, in the order in which it is written */
};

enum type_flags {
	TYPE_SIGNED = 1,
	TYPE_HEX = 2,	    /* shown as 0x1f; 0 as 0 */
	TYPE_OCT = 4,	    /* shown as 017; 0 as 0 */
	TYPE_BE = 8,	    /* network byte order in memory */
	TYPE_PACKED = 16,   /* struct without padding */
	TYPE_ALIGN8 = 32,   /* aligned to 8 bytes whatever the ABI says (__aligned_u64) */
	TYPE_PAIR = 64,	    /* 64-bit value in two argument registers even on 64-bit ABIs */
	TYPE_HEX0 = 128,    /* with TYPE_HEX: 0 is shown as 0x0 */
	TYPE_LABEL = 256,   /* KIND_CHOICE/KIND_HOOK: has no "name=" of its own in structs */
	TYPE_ZPAD = 512,    /* hexadecimal with all digits: 0x00000042 */
	TYPE_DEC = 2048,    /* KIND_ENUM: a value without a name is shown in decimal */
	TYPE_ALIGN4 = 1024, /* aligned to 4 bytes whatever the ABI says */
	TYPE_BOTH = 8192,   /* KIND_ENUM, KIND_FLAGS: number and name even in abbreviated style */
	TYPE_TEXT = 16384,  /* KIND_HOOK: what it gives is not hidden by -e verbose=none, as strings are */
	TYPE_HOOK_AFTER = 32768, /* KIND_STRUCT: .hook comes after the brace, for words about it all */
	TYPE_NAMED = 4096,  /* an argument whose name is always shown: child_stack=NULL */
};

/* Emits the item's values.  For an argument or field that is a value, v is the value;
 * where the item is a pointer, v is the address (never 0: NULL was dealt with). */
typedef void (*walk_hook)(struct walk *w, const struct item *it, uint64_t v);

/* Picks the type, looking at the walk's arguments and the enclosing struct. */
typedef const struct type *(*type_choose)(const struct walk *w, const struct item *it);

/* A scalar of the size of the kernel's long, which is not the program's on x32. */
#define SIZE_KLONG 255

struct type {
	const char *name; /* C's name, for the schema and the documents */
	uint8_t kind;	  /* enum kind */
	uint8_t size;	  /* bytes of a scalar; 0 = the ABI's word; SIZE_KLONG */
	uint16_t flags;	  /* enum type_flags */
	const struct cset *set;
	const struct item *fields;
	walk_hook hook;	  /* for a struct: called after the last field, before the brace closes;
			   * see TYPE_HOOK_AFTER */
	type_choose choose;
	uint16_t bytes;	  /* size of a KIND_HOOK inside a struct, which fields cannot tell;
			   * KIND_CLOCK: decimals of the seconds, if not 2 */
};

/* Where a length comes from.  Elements for arrays, bytes for KIND_BYTES and friends. */
enum len_from {
	LEN_NONE = 0,
	LEN_CONST, /* .k */
	LEN_ARG,   /* argument .n; .k: multiply by, if not 0 */
	LEN_RET,   /* the call's result */
	LEN_DEREF, /* 32-bit number that argument .n points to, at entry for cap, at exit for got */
	LEN_DEREF_WORD, /* the same, of the ABI's word size */
	LEN_FIELD, /* field .n of the enclosing struct */
	LEN_OUTER, /* field .n of the struct around the enclosing one */
};
struct len {
	uint8_t from;
	uint8_t n;
	uint16_t k;
};

enum when_op { WHEN_OP_ALWAYS = 0, WHEN_OP_ANY, WHEN_OP_EQ, WHEN_OP_NE, WHEN_OP_NONE, WHEN_OP_VERBOSE, WHEN_OP_ALL };
struct when {
	uint8_t op;
	uint8_t n; /* argument, or field of the enclosing struct, that is looked at */
	uint64_t v;
};

/* How an item's word is to be taken. */
enum item_dir {
	DIR_VALUE = 0,
	DIR_IN = 1,    /* points to what the kernel reads */
	DIR_OUT = 2,   /* points to what the kernel writes */
	DIR_INOUT = 3, /* both; see ITEM_* for how the two are shown */
};

/* What the call does with the file that a path or descriptor names. */
enum role {
	ROLE_NONE = 0,
	ROLE_OPEN,    /* open flags say whether it is read, written, created */
	ROLE_READ,
	ROLE_WRITE,
	ROLE_CREATE,
	ROLE_DELETE,
	ROLE_RENAME_FROM,
	ROLE_RENAME_TO,
	ROLE_LINK_FROM,
	ROLE_LINK_TO,
	ROLE_EXEC,
	ROLE_STAT,
	ROLE_CHMOD,
	ROLE_CHOWN,
	ROLE_TOUCH,
	ROLE_LIST,
	ROLE_CHDIR,
	ROLE_CHROOT,
	ROLE_MKDIR,
	ROLE_RMDIR,
	ROLE_TRUNCATE,
	ROLE_XATTR,
	ROLE_MOUNT,
	ROLE_WATCH,
	ROLE_TARGET,  /* text of a symbolic link: names nothing by itself */
	ROLE_READLINK,
	ROLE_CONNECT,
	ROLE_BIND,
	ROLE_MAP,
	ROLE_ALLOCATE, /* space of a file */
	ROLE_SOURCE,   /* what is mounted; a file only if it is one */
	ROLE_RECEIVE,  /* a message that may bring descriptors */
};

enum item_flags {
	ITEM_VERBOSE = 1,    /* field shown only in verbose mode; else "..." at the end */
	ITEM_AT_EXIT = 2,    /* field of a DIR_INOUT struct that the kernel fills */
	ITEM_CHANGES = 4,    /* field of a DIR_INOUT struct that goes in and may come out changed: a => b */
	ITEM_NONZERO = 8,    /* field shown only when not zero (all bytes) */
	ITEM_EVEN_FAILED = 16, /* OUT argument is read although the call failed */
	ITEM_ARRAY = 32,     /* an array of .type even where .count is LEN_CONST 1 */
	ITEM_ARROW = 64,     /* DIR_INOUT argument shown as "before => after" when it changed */
	ITEM_HIDDEN = 128,   /* takes its register or bytes but is not shown */
	ITEM_NO_NAME = 256,  /* struct field without "name=" */
	ITEM_ENTRY_ONLY = 512, /* DIR_INOUT shown as it was at entry; the result's words tell the rest */
	ITEM_ALWAYS_ARROW = 1024, /* with ITEM_ARROW: shown even when nothing changed */
	ITEM_DECODE_LATE = 2048, /* IN argument that strace shows only when the call returns */
	ITEM_PAD = 4096,     /* bytes that mean nothing */
	ITEM_STRING_ARRAY = 8192, /* argv, envp: NULL-terminated array of string pointers */
	ITEM_WHOLE = 16384,  /* inline array of which all elements are shown, whatever the limit */
	ITEM_MORE_OK = 32768, /* struct may be cut short by its length: show the fields that are there */
};

/* How an argument that is shown when the call returns follows what was shown when it began. */
enum item_late {
	LATE_PLAIN = 0, /* the comma stands before the wait: read(3, …, the usual way */
	LATE_COMMA,	/* the comma comes with the argument: clone(flags=SIGCHLD …, child_tidptr= */
	LATE_IF_ROOM,	/* OUT: late unless it or the argument that .cap names is NULL, when
			 * nothing can come: accept(3, NULL, NULL …) */
	LATE_SPLIT,	/* INOUT: what goes in is shown when the call begins, without the brace at its
			 * end, what came out when it returns: {handle_bytes=8 … => 12} */
	LATE_SPLIT_WHOLE, /* the same, with the brace: [100] … => [4096] */
	LATE_SAME,	/* not late: reads the register of the argument before it in another way,
			 * of which .when lets one be seen */
	LATE_THEN,	/* takes the register of the argument before it and tells what became of that:
			 * {…} => {…}.  A hook, which says walk_then() if there is anything to tell. */
	LATE_AGAIN,	/* no argument: a scalar field that its struct shows a second time */
};

/* One argument of a call or one field of a struct. */
struct item {
	const char *name;
	const struct type *type;
	uint8_t dir;	 /* enum item_dir */
	uint8_t role;	 /* enum role */
	int8_t base;	 /* index of the dirfd that a path is relative to, plus 1; 0 = cwd */
	uint8_t late;	 /* enum item_late */
	uint16_t flags;	 /* enum item_flags */
	uint16_t n;	 /* inline array: elements (KIND_CHARS, KIND_BYTES: bytes); 0 = not an array */
	struct len cap;	 /* what the caller offered: elements or bytes */
	struct len got;	 /* what the kernel filled (DIR_OUT only); the smaller of both counts */
	struct when when;
};

/* A call whose further arguments depend on one of them. */
struct variant {
	uint64_t key;
	const struct type *ret; /* NULL: the row's */
	const char *text_name;	/* of its first argument, where it is not the row's .text_names */
	const struct item *items; /* replace the row's arguments from .first on; NULL-terminated */
};
struct variants {
	uint8_t key;   /* index of the argument that decides */
	uint8_t first; /* index of the first argument that is replaced */
	bool sorted;   /* by key, ascending: binary search */
	uint64_t mask; /* bits of the key that count; 0 = all 32 */
	unsigned n;
	const struct variant *v;
	/* Instead of .v, where the keys differ by ABI: finds the variant; NULL if there is none. */
	const struct variant *(*find)(const struct walk *w, uint64_t key);
};

/* Classes, for -e trace=%class and for what views need.  Bits, since calls have several. */
enum call_class {
	C_FILE = 1u << 0,      /* takes a file name */
	C_DESC = 1u << 1,      /* takes or returns a descriptor */
	C_PROCESS = 1u << 2,
	C_NET = 1u << 3,
	C_SIGNAL = 1u << 4,
	C_IPC = 1u << 5,
	C_MEMORY = 1u << 6,
	C_CREDS = 1u << 7,
	C_CLOCK = 1u << 8,
	C_PURE = 1u << 9,      /* always succeeds, takes no arguments */
	C_STAT = 1u << 10,
	C_LSTAT = 1u << 11,
	C_FSTAT = 1u << 12,
	C_STATFS = 1u << 13,
	C_FSTATFS = 1u << 14,
	C_STAT_LIKE = 1u << 15,   /* any of the stat family */
	C_STATFS_LIKE = 1u << 16,
	C_IO = 1u << 17,	/* moves data: read, write and friends */
};

enum row_flags {
	ROW_NO_RETURN = 1,   /* never returns: exit, exit_group */
	ROW_MAY_VANISH = 4,  /* success has no exit of the old image: execve */
	ROW_SHOW_AT_EXIT = 8, /* strace shows all arguments only when the call returns */
	ROW_RESTORES = 16,   /* rt_sigreturn: arguments come from memory */
	ROW_RESUMES = 32,    /* restart_syscall: goes on with the call before it */
	ROW_LATE_COMMA = 64, /* whatever is shown when the call returns brings its comma: LATE_COMMA */
};

#define SPEC_MAX_ARGS 7

struct syscall_row {
	const char *name;
	uint32_t classes; /* enum call_class */
	uint16_t flags;	  /* enum row_flags */
	const struct type *ret;
	struct item args[SPEC_MAX_ARGS]; /* logical arguments, ends at the first without type */
	const struct variants *variants;
	/* What strace -N calls all variants' arguments, ends with NULL; NULL: by their own names. */
	const char *const *text_names;
	walk_hook result; /* adds words to the result: "(flags O_RDONLY)"; v = the result */
	/* For a multiplexed entry point (socketcall, ipc): replaces the walk's row and registers
	 * by those of the call that is meant; false: show the entry point itself. */
	bool (*demux)(struct walk *w);
};

/* The row of a call; NULL for a number without one. */
const struct syscall_row *spec_row(const struct abi *abi, uint64_t nr);
/* The same for numbers from abi_meant_number(), also those that no real call has. */
const struct syscall_row *spec_meant_row(const struct abi *abi, uint64_t nr);
/* What is behind socketcall and ipc, by their first argument; NULL for nothing. */
const struct syscall_row *socketcall_row(uint32_t call);
/* How many words of memory are that call's arguments. */
unsigned socketcall_words(uint32_t call);
/* Of the registers behind ipc's first one, how many a call has; 0 if there is no such call. */
unsigned ipc_words(uint32_t call);
const struct syscall_row *ipc_row(uint32_t call);

/* ---- how rows are written -------------------------------------------------------- */

#define VAL(t, nm, ...) { .name = nm, .type = &t_##t, __VA_ARGS__ }
#define IN(t, nm, ...) { .name = nm, .type = &t_##t, .dir = DIR_IN, __VA_ARGS__ }
#define OUT(t, nm, ...) { .name = nm, .type = &t_##t, .dir = DIR_OUT, __VA_ARGS__ }
#define INOUT(t, nm, ...) { .name = nm, .type = &t_##t, .dir = DIR_INOUT, __VA_ARGS__ }
#define ITEM_END { .name = NULL, .type = NULL }
#define PAD(bytes) { .name = "", .type = &t_u8, .n = bytes, .flags = ITEM_PAD }

#define LEN_K(x) { LEN_CONST, 0, x }
#define LEN_A(i) { LEN_ARG, i, 0 }
#define LEN_R { LEN_RET, 0, 0 }
#define LEN_D(i) { LEN_DEREF, i, 0 }
#define LEN_DW(i) { LEN_DEREF_WORD, i, 0 }
#define LEN_F(i) { LEN_FIELD, i, 0 }
#define AT(i) .base = (i) + 1
#define WHEN_ANY(i, bits) .when = { WHEN_OP_ANY, i, bits }
#define WHEN_ALL(i, bits) .when = { WHEN_OP_ALL, i, bits }
#define WHEN_NONE(i, bits) .when = { WHEN_OP_NONE, i, bits }
#define WHEN_EQ(i, x) .when = { WHEN_OP_EQ, i, x }
#define WHEN_NE(i, x) .when = { WHEN_OP_NE, i, x }
#define FLAGS(f) .flags = f

/* SYSCALL(entry, classes, result type, arguments…): a row whose printed name is its entry's. */
#define SYSCALL(entry, c, r, ...) \
	const struct syscall_row row_##entry = { .name = #entry, .classes = c, .ret = &t_##r, \
		.args = { __VA_ARGS__ } }
/* The same, with further row members first: ROW(entry, "name", (.flags = …,), …). */
#define ROW(entry, nm, c, r, more, ...) \
	const struct syscall_row row_##entry = { .name = nm, .classes = c, .ret = &t_##r, \
		.args = { __VA_ARGS__ }, SPEC_UNWRAP more }
#define SPEC_UNWRAP(...) __VA_ARGS__

#define VARIANTS(id, keyarg, firstarg, ...) \
	static const struct variant id##_list[] = { __VA_ARGS__ }; \
	static const struct variants id = { .key = keyarg, .first = firstarg, \
		.n = sizeof(id##_list) / sizeof(id##_list[0]), .v = id##_list }
#define VARIANT(k, ...) { .key = k, .items = (const struct item[]){ __VA_ARGS__, ITEM_END } }
#define VARIANT_RET(k, r, ...) \
	{ .key = k, .ret = &t_##r, .items = (const struct item[]){ __VA_ARGS__, ITEM_END } }
#define VARIANT_NONE(k) { .key = k, .items = (const struct item[]){ ITEM_END } }

#define STRUCT(id, ...) \
	const struct type t_##id = { .name = #id, .kind = KIND_STRUCT, \
		.fields = (const struct item[]){ __VA_ARGS__, ITEM_END } }
#define STRUCT_F(id, f, ...) \
	const struct type t_##id = { .name = #id, .kind = KIND_STRUCT, .flags = f, \
		.fields = (const struct item[]){ __VA_ARGS__, ITEM_END } }
#define ENUM(id, sz, s) \
	const struct type t_##id = { .name = #id, .kind = KIND_ENUM, .size = sz, .set = &s }
#define FLAGWORD(id, sz, s) \
	const struct type t_##id = { .name = #id, .kind = KIND_FLAGS, .size = sz, .set = &s }
#define HOOK(id, fn) const struct type t_##id = { .name = #id, .kind = KIND_HOOK, .hook = fn }
#define TEXT_HOOK(id, fn) \
	const struct type t_##id = { .name = #id, .kind = KIND_HOOK, .flags = TYPE_TEXT, .hook = fn }
#define CHOICE(id, fn) const struct type t_##id = { .name = #id, .kind = KIND_CHOICE, .choose = fn }

#endif
