/*
 * walk: goes through one call along its spec row and hands typed values to a sink.
 *
 * The same code captures and decodes: capture walks with live memory that remembers what
 * it read, decode with the frame's memory.  Pure but for the memory and the sink.
 */
#ifndef TATTLE_WALK_WALK_H
#define TATTLE_WALK_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/abi.h"
#include "spec/spec.h"
#include "walk/mem.h"
#include "walk/sink.h"

#define WALK_PATH_MAX 4095	   /* the longest path that the kernel takes, without NUL */
#define WALK_BYTES_MAX (2u << 20)  /* of one buffer, whatever the string limit says */
#define WALK_ARRAY_MAX (1u << 16)  /* elements of one array */
#define WALK_FAMILY_MAX 16	   /* the name of a family of generic netlink, with its NUL */
#define WALK_AT_CWD (-100)	   /* AT_FDCWD, in every ABI */
#define WALK_DEPTH_MAX 24	   /* structs in structs */
#define WALK_VALUES_MAX (1u << 18) /* values of one call: hostile nesting ends here */

/* How much is read and shown; capture and view use the same. */
struct walk_opts {
	uint32_t string_max; /* bytes of a string or buffer; elements of an array unless verbose */
	bool verbose;	     /* whole structs and arrays (-v) */
	bool no_structs;     /* structs, arrays and strings behind pointers as addresses (-e
				verbose=none) */
	bool numbers_only; /* -X raw: numbers without words about them; for hooks, sinks know it */
	bool numbers_too;  /* -X verbose: numbers and words; the same */
	bool strings_whole_paths; /* reserved: always true today */
};

enum walk_phase {
	PHASE_ENTER, /* what is known when the call begins */
	PHASE_EXIT,  /* what the kernel filled in */
};

/* The struct that is being walked, and those around it. */
struct scope {
	const struct scope *outer;
	const struct type *type;
	const uint8_t *bytes; /* at least .len bytes */
	size_t len;
	uint64_t addr;	       /* in the task; 0 if it has none */
	const uint8_t *before; /* DIR_INOUT: as it was at entry, or NULL */
};

/* A kind of namespace. */
struct walk_ns {
	uint32_t flag;	  /* CLONE_NEW* */
	const char *name; /* below /proc/PID/ns */
};

struct walk {
	const struct abi *abi;
	const struct syscall_row *row;
	uint64_t regs[6];
	const struct syscall_row *door; /* row and registers as the call came, before what */
	uint64_t door_regs[6];		/* it stands for gave it others */
	uint64_t nr;
	uint64_t meant;	     /* the same, of a multiplexed call: abi_meant_number() */
	uint32_t task_audit; /* of what is told in another ABI's layout than the task's
			      * own (siginfo of a tracer): the task's; else 0 */
	uint64_t sp;	     /* the stack pointer at entry; 0 where it is not known */
	unsigned nargs;	     /* logical arguments of row and variant */
	const struct item *items[SPEC_MAX_ARGS];
	uint64_t args[SPEC_MAX_ARGS]; /* logical arguments: extended, register pairs joined */
	const struct type *ret;
	const struct variant *variant; /* NULL if the row has none, or none that fits */
	bool exited;		       /* the result is known */
	bool failed;
	int64_t result;

	struct mem *enter_mem, *exit_mem; /* either may be NULL */
	struct mem *mem;		  /* what the current item reads */
	enum walk_phase phase;		  /* of the current item */
	struct sink *sink;
	const struct walk_opts *opts;
	const struct scope *scope; /* NULL at argument level */
	unsigned depth;
	unsigned values; /* given so far */
	uint64_t budget; /* for hooks: bytes of data left (iovecs limited by the result) */
	/* The protocol of a netlink socket, -1 if fd is not known to be one.  The caller of
	 * walk_init() may set it; NULL: nothing is known. */
	int (*netlink)(const struct walk *w, int fd);
	/* The name of a family of generic netlink by its number; NULL as above. */
	bool (*netlink_family)(const struct walk *w, uint32_t id, char name[WALK_FAMILY_MAX]);
	/* Where the struct kvm_run of a KVM processor is mapped; false if that is not known.
	 * The caller may set it as well. */
	bool (*vcpu)(const struct walk *w, int fd, uint64_t *ret);
	/* The namespace of a kind that the task is in after the call, or the child of that id;
	 * false if it is not known, or nobody asks for namespaces.  NULL as above. */
	bool (*namespace)(
		const struct walk *w, const struct walk_ns *kind, int32_t child, uint64_t *ret);
	/* Is this what /proc says about the descriptor?  NULL as above. */
	bool (*fd_is)(const struct walk *w, int fd, const char *link);
	/* The major number of the character device that a descriptor is; false if it is none.
	 * NULL as above. */
	bool (*char_device)(const struct walk *w, int fd, uint32_t *number);
	/* What is added to a time since boot for the time of day, in ns; NULL as above. */
	bool (*boot_offset)(const struct walk *w, int64_t *ret);
	const void *user; /* the caller's; hooks do not touch it */
};

/*
 * Prepares w for one call: row, register pairs, variants, multiplexed calls.  enter_mem is
 * the memory at entry (NULL if unknown).  sink->walk is set to w.  w->row is NULL when the
 * number has no row; walking then gives six words.
 */
void walk_init(struct walk *w, const struct abi *abi, uint64_t nr, const uint64_t regs[6],
	struct mem *enter_mem, struct sink *sink, const struct walk_opts *opts);

/* Adds what the exit told.  exit_mem may be NULL. */
void walk_exit_known(struct walk *w, int64_t result, bool failed, struct mem *exit_mem);

/* Is nothing known of the call's number?  Its arguments are six words then, and there are no
 * items. */
static inline bool walk_is_plain(const struct walk *w)
{
	return !w->row;
}

/* How many of the arguments can be shown before the call returns. */
unsigned walk_args_at_entry(const struct walk *w);

/* Walks arguments first..last-1. */
void walk_args(struct walk *w, unsigned first, unsigned last);

/* The descriptor that a relative path begins at which the item is, or WALK_AT_CWD: for sinks that
 * have just been given its name. */
int walk_path_base(const struct walk *w, const struct item *it);

/* Whether the call looks at half of each register only. */
bool walk_takes_halves(const struct walk *w);

/* Walks the result: the value, then the row's words about it. */
void walk_result(struct walk *w);
/* Only what follows the number: "(in [0])". */
void walk_result_words(struct walk *w);

/* The error that a result of t_int_zext stands for; 0 if it is none. */
unsigned walk_zext_errno(const struct walk *w);

/* For capture: walks what must be read at entry / at exit, in whatever order is cheapest. */
void walk_capture_enter(struct walk *w);
void walk_capture_exit(struct walk *w);

/* ---- for hooks (and for the walk itself) ------------------------------------------ */

/* Size and alignment of a type in the walk's ABI. */
size_t type_size(const struct type *t, const struct abi *abi);
size_t type_align(const struct type *t, const struct abi *abi);
/* Offset of field i of a struct. */
size_t type_field_offset(const struct type *t, unsigned i, const struct abi *abi);

/* Evaluates a length in the memory of the current phase; UINT64_MAX when there is no bound. */
uint64_t walk_len(struct walk *w, struct len len);

/* Field i of the enclosing struct (or of the one around it), as a number; 0 if it is cut off. */
uint64_t walk_field(const struct walk *w, unsigned i);
uint64_t walk_outer_field(const struct walk *w, unsigned i);

/* Reads n bytes at addr into dst; false unless all could be read. */
bool walk_read(struct walk *w, uint64_t addr, void *dst, size_t n);
/* Reads an unsigned number of the given size, in the task's byte order. */
bool walk_read_num(struct walk *w, uint64_t addr, size_t size, uint64_t *ret);

/* Number of a scalar type from bytes (byte order, sign as the type says). */
uint64_t type_number(const struct type *t, const struct abi *abi, const uint8_t *p);
/* A number cut and extended as the type says. */
uint64_t type_extend(const struct type *t, const struct abi *abi, uint64_t v);
/* The same for a register's content: a word is all of it, on x32 too. */
uint64_t type_of_register(const struct type *t, const struct abi *abi, uint64_t v);
/* Whether an argument of this type takes two registers. */
bool type_is_pair(const struct type *t, const struct abi *abi);

/* Emit. */
void walk_scalar(struct walk *w, const struct type *t, uint64_t v);
void walk_address(struct walk *w, uint64_t addr);
void walk_open(struct walk *w, enum group g, const char *label);
void walk_close(struct walk *w, enum group g);
void walk_name(struct walk *w, const char *name);
/* Names a scalar field that the struct has shown already: views with keys leave it out. */
void walk_name_again(struct walk *w, const char *name);
void walk_more(struct walk *w);
/* For the hook of a LATE_THEN argument: what follows is what became of the one before. */
void walk_then(struct walk *w, const struct item *it);
void walk_comment(struct walk *w, const char *text);
void walk_symbol(struct walk *w, const char *text, uint64_t v);
/* The same for a number that is shown in decimal where the symbol is not. */
void walk_symbol_dec(struct walk *w, const char *text, int64_t v);
void walk_symbol_udec(struct walk *w, const char *text, uint64_t v);
/* The same where the abbreviated style has the number too, and the symbol as a remark. */
void walk_symbol_both(struct walk *w, const char *text, uint64_t v);
/* Text that stands for itself in all styles. */
void walk_word(struct walk *w, const char *text);
void walk_raw_bytes(
	struct walk *w, const struct type *t, const uint8_t *p, size_t len, unsigned flags);

/* What is at addr, by type: NULL and unreadable memory give an address. */
void walk_at(struct walk *w, const struct type *t, uint64_t addr);
/* A struct of which only len bytes are given. */
void walk_at_len(struct walk *w, const struct type *t, uint64_t addr, uint64_t len);
/* count elements of t at addr, as an array. */
void walk_array(struct walk *w, const struct type *t, uint64_t addr, uint64_t count);
/* The same, of which no more than max are looked at. */
void walk_array_up_to(
	struct walk *w, const struct type *t, uint64_t addr, uint64_t count, uint64_t max);
/* The same, of an array that has no room for more: what does not fit is not looked for. */
void walk_array_room(
	struct walk *w, const struct type *t, uint64_t addr, uint64_t count, uint64_t room);
/* The few values that are always there: no limit of strings cuts them. */
void walk_few(struct walk *w, const struct type *t, uint64_t addr, unsigned count);
/* len bytes at addr as a string, cut at the string limit. */
void walk_bytes(struct walk *w, uint64_t addr, uint64_t len);
void walk_bytes_as(struct walk *w, const struct type *t, uint64_t addr, uint64_t len);
/* The same for what mostly ends with a NUL, which is then not shown: see BYTES_NUL_LAST. */
void walk_words(struct walk *w, uint64_t addr, uint64_t len);
/* For a struct that grows with kernels: the bytes from offset known to len that are not zero. */
void walk_surplus(struct walk *w, uint64_t addr, uint64_t known, uint64_t len);
/* Such a struct of which nothing else is shown: "???" is the rest, if there is one. */
void walk_size_only(struct walk *w, uint64_t size, bool rest);
/* Does walk_surplus() give anything? */
bool walk_has_surplus(struct walk *w, uint64_t addr, uint64_t known, uint64_t len);
/* A NUL-terminated string or path at addr. */
void walk_string(struct walk *w, const struct type *t, uint64_t addr);
/* The same of which only the first size bytes are looked at, with a NUL among them or without. */
void walk_string_in(struct walk *w, const struct type *t, uint64_t addr, uint64_t size);
/* A struct (or scalar) whose bytes are at hand. */
void walk_inline(struct walk *w, const struct type *t, const uint8_t *p, size_t len, uint64_t addr);
/* A struct that the kernel changed: fields with ITEM_CHANGES show both. */
void walk_inline_changed(struct walk *w, const struct type *t, const uint8_t *after,
	const uint8_t *before, size_t len, uint64_t addr);
/* Does the item's condition hold? */
bool walk_when(const struct walk *w, const struct item *it);
/* One item (an argument's or field's description) with its word. */
void walk_item(struct walk *w, const struct item *it, uint64_t v);

#endif
