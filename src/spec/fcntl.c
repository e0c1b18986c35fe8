/* fcntl and flock. */
#include "spec/file_types.h"
#include "spec/gen/const_desc.h"

static ENUM(fcntl_cmd, 4, cset_fcntl_cmds);
static FLAGWORD(fd_flags, 4, cset_fd_flags);
static FLAGWORD(fd_flags_got, 4, cset_fd_flags_got);
static FLAGWORD(seals_got, 4, cset_seals_got);
static ENUM(lock_type, 2, cset_lock_types);
static ENUM(lock_whence, 2, cset_whence);
static ENUM(lease_type, 4, cset_lock_types);
static ENUM(lease_arg, 0, cset_lock_types);
static ENUM(owner_type, 4, cset_f_owner_types);
static FLAGWORD(notify_flags, 0, cset_notify_flags);
static FLAGWORD(seals, 0, cset_seals);
static ENUM(rw_hint, 8, cset_rw_hints);
static FLAGWORD(flock_op, 4, cset_flock_ops);

/* A whole word, which has a sign where it is long. */
static const struct type *choose_number(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->abi->klong == 4 ? &t_ulong : &t_long;
}
static CHOICE(number, choose_number);

#define FLOCK(off_type) \
	VAL(lock_type, "l_type"), VAL(lock_whence, "l_whence"), VAL(off_type, "l_start"), \
		VAL(off_type, "l_len")

static STRUCT(flock, FLOCK(klong), VAL(pid, "l_pid", FLAGS(ITEM_HIDDEN)));
static STRUCT(flock_got, FLOCK(klong), VAL(pid, "l_pid"));
static STRUCT(flock64, FLOCK(loff), VAL(pid, "l_pid", FLAGS(ITEM_HIDDEN)));
static STRUCT(flock64_got, FLOCK(loff), VAL(pid, "l_pid"));
static STRUCT(delegation, VAL(u32_hex, "d_flags"), VAL(lock_type, "d_type"),
	VAL(u16_hex, "__pad"));

/* The type says whose id it is. */
static const struct type *choose_owner(const struct walk *w, const struct item *it)
{
	static const struct type *const types[] = { &t_tid, &t_tgid, &t_pgid };
	uint64_t type = walk_field(w, 0);

	(void)it;
	return type < sizeof(types) / sizeof(types[0]) ? types[type] : &t_int;
}

static const struct type t_owner = { .name = "pid_t", .kind = KIND_CHOICE, .size = 4,
	.choose = choose_owner };
static STRUCT(f_owner_ex, VAL(owner_type, "type"), VAL(owner, "pid"));

/* What a lock command's number means is the ABI's: 12 to 14 exist where off_t has 32 bits. */
#define F_GETFD 1
#define F_GETFL 3
#define F_GETOWN 9
#define F_GETSIG 11
#define F_GETLK64 12
#define F_SETLK64 13
#define F_SETLKW64 14
#define F_GETLEASE 1025
#define SIGNAL_MAX 64
#define F_GET_SEALS 1034

#define LOCK_IN IN(flock, "arg")
#define LOCK_OUT OUT(flock_got, "arg")
#define HINT_IN IN(rw_hint, "arg", FLAGS(ITEM_ARRAY), .n = 1)
#define HINT_OUT OUT(rw_hint, "arg", FLAGS(ITEM_ARRAY), .n = 1)

/* clang-format off */
#define VARIANT_NONE_RET(k, r) { .key = k, .ret = &t_##r, .items = (const struct item[]){ ITEM_END } }
static const struct variant fcntl_variants_list[] = {
	VARIANT_RET(0, fd, VAL(number, "arg")),		/* F_DUPFD */
	VARIANT_NONE_RET(F_GETFD, word_hex),
	VARIANT(2, VAL(fd_flags, "arg")),		/* F_SETFD */
	VARIANT_NONE_RET(F_GETFL, word_hex),
	VARIANT(4, VAL(open_flags, "arg")),		/* F_SETFL */
	VARIANT(5, LOCK_OUT),				/* F_GETLK */
	VARIANT(6, LOCK_IN),				/* F_SETLK */
	VARIANT(7, LOCK_IN),				/* F_SETLKW */
	VARIANT(8, VAL(pid, "arg")),			/* F_SETOWN */
	VARIANT_NONE_RET(F_GETOWN, pid),
	VARIANT(10, VAL(signal, "arg")),		/* F_SETSIG */
	VARIANT_NONE(F_GETSIG),
	VARIANT(15, IN(f_owner_ex, "arg")),		/* F_SETOWN_EX */
	VARIANT(16, OUT(f_owner_ex, "arg")),		/* F_GETOWN_EX */
	VARIANT(36, OUT(flock64_got, "arg")),		/* F_OFD_GETLK */
	VARIANT(37, IN(flock64, "arg")),		/* F_OFD_SETLK */
	VARIANT(38, IN(flock64, "arg")),		/* F_OFD_SETLKW */
	VARIANT(1024, VAL(lease_arg, "arg")),		/* F_SETLEASE */
	VARIANT_NONE_RET(F_GETLEASE, word_hex),
	VARIANT(1026, VAL(notify_flags, "arg")),	/* F_NOTIFY */
	VARIANT(1027, VAL(fd, "arg")),			/* F_DUPFD_QUERY */
	VARIANT_RET(1030, fd, VAL(number, "arg")),		/* F_DUPFD_CLOEXEC */
	VARIANT(1031, VAL(number, "arg")),			/* F_SETPIPE_SZ */
	VARIANT_NONE(1032),				/* F_GETPIPE_SZ */
	VARIANT(1033, VAL(seals, "arg")),		/* F_ADD_SEALS */
	VARIANT_NONE_RET(F_GET_SEALS, word_hex),
	VARIANT(1035, HINT_OUT),			/* F_GET_RW_HINT */
	VARIANT(1036, HINT_IN),				/* F_SET_RW_HINT */
	VARIANT(1037, HINT_OUT),			/* F_GET_FILE_RW_HINT */
	VARIANT(1038, HINT_IN),				/* F_SET_FILE_RW_HINT */
	VARIANT(1039, OUT(delegation, "arg")),		/* F_GETDELEG */
	VARIANT(1040, IN(delegation, "arg")) };		/* F_SETDELEG */
/* clang-format on */

extern const struct syscall_row row_fcntl64;

/* i386's second call has locks with 64-bit offsets; elsewhere these numbers mean nothing. */
static const struct variant lock64_list[] = {
	VARIANT(F_GETLK64, OUT(flock64_got, "arg")),
	VARIANT(F_SETLK64, IN(flock64, "arg")),
	VARIANT(F_SETLKW64, IN(flock64, "arg")),
};

static const struct variant *find_variant(const struct walk *w, uint64_t key)
{
	const struct variant *list = fcntl_variants_list;
	size_t n = sizeof(fcntl_variants_list) / sizeof(fcntl_variants_list[0]);

	if (w->row == &row_fcntl64 && (uint32_t)key >= F_GETLK64 && (uint32_t)key <= F_SETLKW64)
		return &lock64_list[(uint32_t)key - F_GETLK64];
	for (size_t i = 0; i < n; i++)
		if (list[i].key == (uint32_t)key)
			return &list[i];
	return NULL;
}

static const struct variants fcntl_variants = { .key = 1, .first = 2, .find = find_variant };

/* Words about what the numbers of some commands mean. */
static void hook_result(struct walk *w, const struct item *it, uint64_t v)
{
	const char *name = NULL, *silent = NULL;
	const struct type *t;

	(void)it;
	if (w->failed)
		return;
	switch ((uint32_t)w->args[1]) {
	case F_GETFD:
		t = &t_fd_flags_got;
		name = "flags";
		break;
	case F_GETFL:
		t = &t_open_flags;
		name = "flags";
		break;
	case F_GET_SEALS:
		t = &t_seals_got;
		name = "seals";
		break;
	case F_GETLEASE:
		t = &t_lease_type;
		if (!cset_name(t->set, w->abi->facts, v))
			return;
		silent = "lease";
		break;
	case F_GETSIG:
		if (!v || v > SIGNAL_MAX)
			return;
		t = &t_signal;
		silent = "signal";
		break;
	default:
		return;
	}
	if (!v && name && w->args[1] != F_GETFL)
		return;
	walk_open(w, GROUP_RESULT, NULL);
	if (name)
		walk_name(w, name);
	else
		walk_silent_name(w, silent);
	/* open's flags are names in every style, the others as the style says. */
	if (name && t != &t_open_flags)
		walk_open(w, GROUP_PLAIN, NULL);
	walk_scalar(w, t, v);
	if (name && t != &t_open_flags)
		walk_close(w, GROUP_PLAIN);
	walk_close(w, GROUP_RESULT);
}

#define FCNTL(entry) \
	ROW(entry, #entry, C_DESC, long, \
		(.flags = ROW_LATE_COMMA, .variants = &fcntl_variants, .result = hook_result), \
		VAL(fd, "fd"), VAL(fcntl_cmd, "cmd"), VAL(word_hex, "arg"))

FCNTL(fcntl);
FCNTL(fcntl64);

SYSCALL(flock, C_DESC, int, VAL(fd, "fd"), VAL(flock_op, "op"));
