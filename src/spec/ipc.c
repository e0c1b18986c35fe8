/* System V: shared memory, semaphores, messages; and i386's one call for all of them. */
#include "spec/gen/const_ipc.h"
#include "spec/types.h"
#include "walk/walk.h"

#define PERM_BITS 0777u
#define HUGE_SHIFT 26
#define HUGE_MASK 0x3fu
#define IPC_64_BIT 0x100u /* or-ed to a command: the structs with 32-bit ids */
#define COMMAND_MASK 0xfffffeffu
/* Commands that all three kinds have. */
#define CMD_SET 1
#define CMD_STAT 2
#define CMD_INFO 3

/* ---- words ------------------------------------------------------------------------- */

static ENUM(key, 4, cset_ipc_private);
static FLAGWORD(get_flags, 4, cset_ipc_get_flags);
static FLAGWORD(shm_get_flags, 4, cset_shm_get_flags);
static FLAGWORD(version, 4, cset_ipc_version);
static const struct type t_huge_shift = { .name = "int", .kind = KIND_ENUM, .size = 4,
	.flags = TYPE_DEC, .set = &cset_shm_huge_shift };

/* Flags, if there are any, or-ed with permissions, which there always are. */
static void walk_get_flags(struct walk *w, const struct type *t, uint64_t v, uint64_t huge)
{
	uint64_t flags = v & ~(uint64_t)PERM_BITS & ~(huge << HUGE_SHIFT);

	walk_open(w, GROUP_OR, NULL);
	if (flags)
		walk_scalar(w, t, flags);
	if (huge) {
		walk_open(w, GROUP_SHIFT, NULL);
		walk_scalar(w, &t_uint, huge);
		walk_scalar(w, &t_huge_shift, HUGE_SHIFT);
		walk_close(w, GROUP_SHIFT);
	}
	walk_scalar(w, &t_perm, v & PERM_BITS);
	walk_close(w, GROUP_OR);
}

static void hook_get(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_get_flags(w, &t_get_flags, v, 0);
}

static void hook_shm_get(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_get_flags(w, &t_shm_get_flags, v, v >> HUGE_SHIFT & HUGE_MASK);
}

static ENUM(shm_cmd, 4, cset_shmctl_cmds);
static ENUM(msg_cmd, 4, cset_msgctl_cmds);
static ENUM(sem_cmd, 4, cset_semctl_cmds);

static void walk_command(struct walk *w, const struct type *t, uint64_t v)
{
	if (!(v & IPC_64_BIT)) {
		walk_scalar(w, t, v);
		return;
	}
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_version, IPC_64_BIT);
	walk_scalar(w, t, v & ~(uint64_t)IPC_64_BIT);
	walk_close(w, GROUP_OR);
}

static void hook_shm_cmd(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_command(w, &t_shm_cmd, v);
}

static void hook_msg_cmd(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_command(w, &t_msg_cmd, v);
}

static void hook_sem_cmd(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_command(w, &t_sem_cmd, v);
}

#define INT_HOOK(id, fn) \
	static const struct type t_##id = { .name = "int", .kind = KIND_HOOK, .size = 4, .hook = fn }
INT_HOOK(get, hook_get);
INT_HOOK(shm_get, hook_shm_get);
INT_HOOK(shmctl_cmd, hook_shm_cmd);
INT_HOOK(msgctl_cmd, hook_msg_cmd);
INT_HOOK(semctl_cmd, hook_sem_cmd);

/* ---- structs: shown in another order than they lie in memory ------------------------ */

#define HIDE FLAGS(ITEM_HIDDEN)

/* Shows fields by their index. */
static void walk_fields(struct walk *w, const uint8_t *order, unsigned n)
{
	for (unsigned i = 0; i < n; i++) {
		const struct item *f = &w->scope->type->fields[order[i]];

		walk_name(w, f->name);
		walk_scalar(w, f->type, walk_field(w, order[i]));
	}
}

#define ORDER_HOOK(fn, ...) \
	static void fn(struct walk *w, const struct item *it, uint64_t v) \
	{ \
		static const uint8_t order[] = { __VA_ARGS__ }; \
		(void)it; \
		(void)v; \
		walk_fields(w, order, sizeof(order)); \
	}

enum { PERM_KEY, PERM_UID, PERM_GID, PERM_CUID, PERM_CGID, PERM_MODE };
ORDER_HOOK(hook_perm, PERM_UID, PERM_GID, PERM_MODE, PERM_KEY, PERM_CUID, PERM_CGID)
ORDER_HOOK(hook_perm_set, PERM_UID, PERM_GID, PERM_MODE)

static const struct type t_perm16 = { .name = "mode_t", .kind = KIND_PERM, .size = 2 };

#define STRUCT_H(id, nm, fn, ...) \
	static const struct type t_##id = { .name = nm, .kind = KIND_STRUCT, .hook = fn, \
		.fields = (const struct item[]){ __VA_ARGS__, ITEM_END } }

/* struct ipc64_perm; i386's mode has 16 bits. */
#define PERM_STRUCT(id, fn, ...) \
	STRUCT_H(id, "struct ipc64_perm", fn, VAL(uint, "key", HIDE), VAL(uid, "uid", HIDE), \
		VAL(gid, "gid", HIDE), VAL(uid, "cuid", HIDE), VAL(gid, "cgid", HIDE), __VA_ARGS__, \
		VAL(u16, "seq", HIDE), VAL(u16, "pad", HIDE), VAL(kulong, "unused", HIDE), \
		VAL(kulong, "unused", HIDE))
PERM_STRUCT(perm_stat, hook_perm, VAL(perm, "mode", HIDE));
PERM_STRUCT(perm_set, hook_perm_set, VAL(perm, "mode", HIDE));
PERM_STRUCT(perm_stat32, hook_perm, VAL(perm16, "mode", HIDE), PAD(2));
PERM_STRUCT(perm_set32, hook_perm_set, VAL(perm16, "mode", HIDE), PAD(2));

/* struct shmid64_ds.  On 32-bit ABIs a word follows each time, for its upper half; strace leaves
 * it out, and so do we until it means something. */
#define TIME32(nm) VAL(kulong, nm, HIDE), PAD(4)
enum { SHM_PERM, SHM_SEGSZ, SHM_ATIME, SHM_DTIME, SHM_CTIME, SHM_CPID, SHM_LPID, SHM_NATTCH };
enum { SHM32_PERM, SHM32_SEGSZ, SHM32_ATIME, SHM32_DTIME = 4, SHM32_CTIME = 6, SHM32_CPID = 8,
	SHM32_LPID, SHM32_NATTCH };
ORDER_HOOK(hook_shm, SHM_SEGSZ, SHM_CPID, SHM_LPID, SHM_NATTCH, SHM_ATIME, SHM_DTIME, SHM_CTIME)
ORDER_HOOK(hook_shm32, SHM32_SEGSZ, SHM32_CPID, SHM32_LPID, SHM32_NATTCH, SHM32_ATIME, SHM32_DTIME,
	SHM32_CTIME)
#define SHM_TAIL \
	VAL(tgid, "shm_cpid", HIDE), VAL(tgid, "shm_lpid", HIDE), VAL(kulong, "shm_nattch", HIDE), \
		VAL(kulong, "unused", HIDE), VAL(kulong, "unused", HIDE)
#define SHM_FIELDS(perm) \
	VAL(perm, "shm_perm"), VAL(size, "shm_segsz", HIDE), VAL(kulong, "shm_atime", HIDE), \
		VAL(kulong, "shm_dtime", HIDE), VAL(kulong, "shm_ctime", HIDE), SHM_TAIL
#define SHM32_FIELDS(perm) \
	VAL(perm, "shm_perm"), VAL(size, "shm_segsz", HIDE), TIME32("shm_atime"), \
		TIME32("shm_dtime"), TIME32("shm_ctime"), SHM_TAIL
STRUCT_H(shm_stat, "struct shmid64_ds", hook_shm, SHM_FIELDS(perm_stat));
STRUCT_H(shm_stat32, "struct shmid64_ds", hook_shm32, SHM32_FIELDS(perm_stat32));
STRUCT_H(shm_set, "struct shmid64_ds", NULL, SHM_FIELDS(perm_set));
STRUCT_H(shm_set32, "struct shmid64_ds", NULL, SHM32_FIELDS(perm_set32));
static STRUCT(shminfo, VAL(kulong, "shmmax"), VAL(kulong, "shmmin"), VAL(kulong, "shmmni"),
	VAL(kulong, "shmseg"), VAL(kulong, "shmall"), VAL(kulong, "unused", .n = 4, HIDE));
static STRUCT(shm_info, VAL(int, "used_ids"), VAL(kulong, "shm_tot"), VAL(kulong, "shm_rss"),
	VAL(kulong, "shm_swp"), VAL(kulong, "swap_attempts"), VAL(kulong, "swap_successes"));

/* struct msqid64_ds */
enum { MSG_PERM, MSG_STIME, MSG_RTIME, MSG_CTIME, MSG_CBYTES, MSG_QNUM, MSG_QBYTES, MSG_LSPID,
	MSG_LRPID };
enum { MSG32_PERM, MSG32_STIME, MSG32_RTIME = 3, MSG32_CTIME = 5, MSG32_CBYTES = 7, MSG32_QNUM,
	MSG32_QBYTES, MSG32_LSPID, MSG32_LRPID };
ORDER_HOOK(hook_msq, MSG_STIME, MSG_RTIME, MSG_CTIME, MSG_QNUM, MSG_QBYTES, MSG_LSPID, MSG_LRPID)
ORDER_HOOK(hook_msq32, MSG32_STIME, MSG32_RTIME, MSG32_CTIME, MSG32_QNUM, MSG32_QBYTES,
	MSG32_LSPID, MSG32_LRPID)
ORDER_HOOK(hook_msq_set, MSG_QBYTES)
ORDER_HOOK(hook_msq_set32, MSG32_QBYTES)
#define MSQ_TAIL \
	VAL(kulong, "msg_cbytes", HIDE), VAL(kulong, "msg_qnum", HIDE), \
		VAL(kulong, "msg_qbytes", HIDE), VAL(int, "msg_lspid", HIDE), \
		VAL(int, "msg_lrpid", HIDE), VAL(kulong, "unused", HIDE), VAL(kulong, "unused", HIDE)
#define MSQ_FIELDS(perm) \
	VAL(perm, "msg_perm"), VAL(kulong, "msg_stime", HIDE), VAL(kulong, "msg_rtime", HIDE), \
		VAL(kulong, "msg_ctime", HIDE), MSQ_TAIL
#define MSQ32_FIELDS(perm) \
	VAL(perm, "msg_perm"), TIME32("msg_stime"), TIME32("msg_rtime"), TIME32("msg_ctime"), \
		MSQ_TAIL
STRUCT_H(msq_stat, "struct msqid64_ds", hook_msq, MSQ_FIELDS(perm_stat));
STRUCT_H(msq_stat32, "struct msqid64_ds", hook_msq32, MSQ32_FIELDS(perm_stat32));
STRUCT_H(msq_set, "struct msqid64_ds", hook_msq_set, MSQ_FIELDS(perm_set));
STRUCT_H(msq_set32, "struct msqid64_ds", hook_msq_set32, MSQ32_FIELDS(perm_set32));
static STRUCT(msginfo, VAL(int, "msgpool"), VAL(int, "msgmap"), VAL(int, "msgmax"),
	VAL(int, "msgmnb"), VAL(int, "msgmni"), VAL(int, "msgssz"), VAL(int, "msgtql"),
	VAL(u16, "msgseg"));

/* struct semid64_ds: x86 has a spare word after each time. */
#define SEM_X86(perm, hide) \
	VAL(perm, "sem_perm"), VAL(kulong, "sem_otime", FLAGS(hide)), VAL(kulong, "unused", HIDE), \
		VAL(kulong, "sem_ctime", FLAGS(hide)), VAL(kulong, "unused", HIDE), \
		VAL(kulong, "sem_nsems", FLAGS(hide)), VAL(kulong, "unused", .n = 2, HIDE)
#define SEM_ARM64(perm, hide) \
	VAL(perm, "sem_perm"), VAL(kulong, "sem_otime", FLAGS(hide)), \
		VAL(kulong, "sem_ctime", FLAGS(hide)), VAL(kulong, "sem_nsems", FLAGS(hide)), \
		VAL(kulong, "unused", .n = 2, HIDE)
static STRUCT(sem_stat, SEM_X86(perm_stat, 0));
static STRUCT(sem_stat32, SEM_X86(perm_stat32, 0));
static STRUCT(sem_stat_arm64, SEM_ARM64(perm_stat, 0));
static STRUCT(sem_set, SEM_X86(perm_set, ITEM_HIDDEN));
static STRUCT(sem_set32, SEM_X86(perm_set32, ITEM_HIDDEN));
static STRUCT(sem_set_arm64, SEM_ARM64(perm_set, ITEM_HIDDEN));
static STRUCT(seminfo, VAL(int, "semmap"), VAL(int, "semmni"), VAL(int, "semmns"),
	VAL(int, "semmnu"), VAL(int, "semmsl"), VAL(int, "semopm"), VAL(int, "semume"),
	VAL(int, "semusz"), VAL(int, "semvmx"), VAL(int, "semaem"));

#define BY_ABI(tid, t64, t32) \
	static const struct type *choose_##tid(const struct walk *w, const struct item *it) \
	{ \
		(void)it; \
		return w->abi->id == ABI_I386 ? &t_##t32 : &t_##t64; \
	} \
	static CHOICE(tid, choose_##tid)
BY_ABI(shmid_ds, shm_stat, shm_stat32);
BY_ABI(shmid_ds_set, shm_set, shm_set32);
BY_ABI(msqid_ds, msq_stat, msq_stat32);
BY_ABI(msqid_ds_set, msq_set, msq_set32);

static const struct type *choose_semid_ds(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->abi->id == ABI_I386 ? &t_sem_stat32 :
		w->abi->id == ABI_AARCH64 ? &t_sem_stat_arm64 : &t_sem_stat;
}

static const struct type *choose_semid_ds_set(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->abi->id == ABI_I386 ? &t_sem_set32 :
		w->abi->id == ABI_AARCH64 ? &t_sem_set_arm64 : &t_sem_set;
}

static CHOICE(semid_ds, choose_semid_ds);
static CHOICE(semid_ds_set, choose_semid_ds_set);

/* ---- shared memory ------------------------------------------------------------------ */

static FLAGWORD(shmat_flags, 4, cset_shmat_flags);

#define CTL_VARIANTS(id, keyarg, ...) \
	static const struct variant id##_list[] = { __VA_ARGS__ }; \
	static const struct variants id = { .key = keyarg, .first = (keyarg) + 1, \
		.mask = COMMAND_MASK, .n = sizeof(id##_list) / sizeof(id##_list[0]), \
		.v = id##_list }

CTL_VARIANTS(shmctl_args, 1,
	VARIANT(CMD_STAT, OUT(shmid_ds, "buf")),
	VARIANT(CMD_SET, IN(shmid_ds_set, "buf")),
	VARIANT(CMD_INFO, OUT(shminfo, "buf")),
	VARIANT(13 /* SHM_STAT */, OUT(shmid_ds, "buf")),
	VARIANT(14 /* SHM_INFO */, OUT(shm_info, "buf")),
	VARIANT(15 /* SHM_STAT_ANY */, OUT(shmid_ds, "buf")));

SYSCALL(shmget, C_IPC, int, VAL(key, "key"), VAL(size, "size"), VAL(shm_get, "shmflg"));
SYSCALL(shmat, C_IPC | C_MEMORY, word_hex0, VAL(int, "shmid"), VAL(addr, "shmaddr"),
	VAL(shmat_flags, "shmflg"));
SYSCALL(shmdt, C_IPC | C_MEMORY, int, VAL(addr, "shmaddr"));
ROW(shmctl, "shmctl", C_IPC, int, (.variants = &shmctl_args),
	VAL(int, "shmid"), VAL(shmctl_cmd, "op"), VAL(addr, "buf"));

/* ---- messages ----------------------------------------------------------------------- */

static FLAGWORD(msg_flags, 4, cset_msgq_flags);

/* struct msgbuf: a type, then as many bytes as argument 2 says. */
static void hook_msgbuf(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t type;
	uint8_t head[16];

	(void)it;
	/* The struct has one byte of text and its padding. */
	if (!walk_read(w, addr, head, (size_t)2 * w->abi->klong) ||
		!walk_read_num(w, addr, w->abi->klong, &type)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "mtype");
	walk_scalar(w, &t_klong, type_extend(&t_klong, w->abi, type));
	walk_name(w, "mtext");
	walk_bytes(w, addr + w->abi->klong, w->args[2]);
	walk_close(w, GROUP_STRUCT);
}

static HOOK(msgbuf, hook_msgbuf);

CTL_VARIANTS(msgctl_args, 1,
	VARIANT(CMD_STAT, OUT(msqid_ds, "buf")),
	VARIANT(CMD_SET, IN(msqid_ds_set, "buf")),
	VARIANT(CMD_INFO, OUT(msginfo, "buf")),
	VARIANT(11 /* MSG_STAT */, OUT(msqid_ds, "buf")),
	VARIANT(12 /* MSG_INFO */, OUT(msginfo, "buf")),
	VARIANT(13 /* MSG_STAT_ANY */, OUT(msqid_ds, "buf")));

SYSCALL(msgget, C_IPC, int, VAL(key, "key"), VAL(get, "msgflg"));
SYSCALL(msgsnd, C_IPC, int, VAL(int, "msqid"), IN(msgbuf, "msgp"), VAL(size, "msgsz"),
	VAL(msg_flags, "msgflg"));
SYSCALL(msgrcv, C_IPC, ssize, VAL(int, "msqid"), OUT(msgbuf, "msgp"), VAL(size, "msgsz"),
	VAL(long, "msgtyp"), VAL(msg_flags, "msgflg"));
ROW(msgctl, "msgctl", C_IPC, int, (.variants = &msgctl_args),
	VAL(int, "msqid"), VAL(msgctl_cmd, "op"), VAL(addr, "buf"));

/* ---- semaphores --------------------------------------------------------------------- */

static FLAGWORD(sem_flags, 2, cset_sem_flags);
static STRUCT(sembuf, VAL(u16, "sem_num"), VAL(s16, "sem_op"), VAL(sem_flags, "sem_flg"));

CTL_VARIANTS(semctl_args, 2,
	VARIANT(CMD_STAT, OUT(semid_ds, "arg")),
	VARIANT(CMD_SET, IN(semid_ds_set, "arg")),
	VARIANT(CMD_INFO, OUT(seminfo, "arg")),
	VARIANT(18 /* SEM_STAT */, OUT(semid_ds, "arg")),
	VARIANT(19 /* SEM_INFO */, OUT(seminfo, "arg")),
	VARIANT(20 /* SEM_STAT_ANY */, OUT(semid_ds, "arg")));

SYSCALL(semget, C_IPC, int, VAL(key, "key"), VAL(int, "nsems"), VAL(get, "semflg"));
SYSCALL(semop, C_IPC, int, VAL(int, "semid"), IN(sembuf, "sops", .cap = LEN_A(2)),
	VAL(uint, "nsops"));
SYSCALL(semtimedop, C_IPC, int, VAL(int, "semid"), IN(sembuf, "sops", .cap = LEN_A(2)),
	VAL(uint, "nsops"), IN(timespec, "timeout"));
SYSCALL(semtimedop_time64, C_IPC, int, VAL(int, "semid"), IN(sembuf, "sops", .cap = LEN_A(2)),
	VAL(uint, "nsops"), IN(timespec64, "timeout"));
ROW(semctl, "semctl", C_IPC, int, (.variants = &semctl_args),
	VAL(int, "semid"), VAL(int, "semnum"), VAL(semctl_cmd, "op"), VAL(addr, "arg"));

/* ---- ipc(2) of i386 ------------------------------------------------------------------ */

/* The address is not the result but where third points. */
static void hook_shmat_result(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (walk_read_num(w, w->regs[3], w->abi->word, &v))
		walk_scalar(w, &t_word_hex0, v);
	else
		walk_word(w, "?");
}

static HOOK(shmat_result, hook_shmat_result);
static const struct syscall_row ipc_shmat = { .name = "shmat", .classes = C_IPC | C_MEMORY,
	.ret = &t_shmat_result, .args = { VAL(int, "shmid"), VAL(addr, "shmaddr"),
	VAL(shmat_flags, "shmflg") } };

enum { CALL_SEMOP = 1, CALL_SEMGET, CALL_SEMCTL, CALL_SEMTIMEDOP, CALL_MSGSND = 11, CALL_MSGRCV,
	CALL_MSGGET, CALL_MSGCTL, CALL_SHMAT = 21, CALL_SHMDT, CALL_SHMGET, CALL_SHMCTL };

/* ipc(call, first, second, third, ptr, fifth): where the arguments of each call are. */
static const struct {
	uint8_t call;
	const struct syscall_row *row;
	uint8_t args[5];
} ipc_calls[] = {
	{ CALL_SEMOP, &row_semop, { 1, 4, 2 } },
	{ CALL_SEMGET, &row_semget, { 1, 2, 3 } },
	{ CALL_SEMCTL, &row_semctl, { 1, 2, 3, 4 } },
	{ CALL_SEMTIMEDOP, &row_semtimedop, { 1, 4, 2, 5 } },
	{ CALL_MSGSND, &row_msgsnd, { 1, 4, 2, 3 } },
	{ CALL_MSGRCV, &row_msgrcv, { 1, 4, 2, 5, 3 } },
	{ CALL_MSGGET, &row_msgget, { 1, 2 } },
	{ CALL_MSGCTL, &row_msgctl, { 1, 2, 4 } },
	{ CALL_SHMAT, &ipc_shmat, { 1, 4, 2, 3 } },
	{ CALL_SHMDT, &row_shmdt, { 4 } },
	{ CALL_SHMGET, &row_shmget, { 1, 2, 3 } },
	{ CALL_SHMCTL, &row_shmctl, { 1, 2, 4 } },
};

/* semctl's last argument is behind ptr; shown as a pointer where it is not decoded. */
static const struct syscall_row ipc_semctl = { .name = "semctl", .classes = C_IPC, .ret = &t_int,
	.args = { VAL(int, "semid"), VAL(int, "semnum"), VAL(semctl_cmd, "op"),
	IN(addr, "arg", .cap = LEN_K(1)) } };

/* What the pointer at ptr leads to; if that cannot be told the pointer is shown, but for limits as
 * what a pointer leads to. */
static void walk_behind(struct walk *w, uint64_t ptr, const struct type *t)
{
	bool limits = t == &t_seminfo;
	size_t size = type_size(t, w->abi);
	const uint8_t *p;
	uint64_t v;

	if (!walk_read_num(w, ptr, w->abi->word, &v)) {
		walk_address(w, ptr);
	} else if (w->failed || !v || w->mem->get(w->mem, v, size, &p) < size) {
		if (!limits)
			walk_open(w, GROUP_ARRAY, NULL);
		walk_address(w, v);
		if (!limits)
			walk_close(w, GROUP_ARRAY);
	} else {
		walk_at(w, t, v);
	}
}

static void hook_ipc_stat(struct walk *w, const struct item *it, uint64_t v)
{
	walk_behind(w, v, choose_semid_ds(w, it));
}

/* This is the same when the call failed. */
static void hook_ipc_set(struct walk *w, const struct item *it, uint64_t v)
{
	bool failed = w->failed;

	w->failed = false;
	walk_behind(w, v, choose_semid_ds_set(w, it));
	w->failed = failed;
}

static void hook_ipc_info(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_behind(w, v, &t_seminfo);
}
static HOOK(ipc_stat, hook_ipc_stat);
static HOOK(ipc_set, hook_ipc_set);
static HOOK(ipc_info, hook_ipc_info);

CTL_VARIANTS(ipc_semctl_args, 2,
	VARIANT(CMD_STAT, OUT(ipc_stat, "arg", FLAGS(ITEM_EVEN_FAILED))),
	VARIANT(CMD_SET, IN(ipc_set, "arg")),
	VARIANT(CMD_INFO, OUT(ipc_info, "arg", FLAGS(ITEM_EVEN_FAILED))),
	VARIANT(18 /* SEM_STAT */, OUT(ipc_stat, "arg", FLAGS(ITEM_EVEN_FAILED))),
	VARIANT(19 /* SEM_INFO */, OUT(ipc_info, "arg", FLAGS(ITEM_EVEN_FAILED))),
	VARIANT(20 /* SEM_STAT_ANY */, OUT(ipc_stat, "arg", FLAGS(ITEM_EVEN_FAILED))));
static const struct syscall_row ipc_semctl_known = { .name = "semctl", .classes = C_IPC, .ret = &t_int,
	.variants = &ipc_semctl_args, .args = { VAL(int, "semid"), VAL(int, "semnum"),
	VAL(semctl_cmd, "op"), VAL(addr, "arg") } };

/* msgrcv of old has its buffer and type behind ptr, which are told when it succeeded. */
static bool read_pair(struct walk *w, uint64_t ptr, uint64_t *msgp, uint64_t *type)
{
	return !w->failed && walk_read_num(w, ptr, w->abi->word, msgp) &&
		walk_read_num(w, ptr + w->abi->word, w->abi->word, type);
}

static void hook_ipc_msgp(struct walk *w, const struct item *it, uint64_t ptr)
{
	uint64_t msgp, type;

	if (!read_pair(w, ptr, &msgp, &type))
		walk_address(w, ptr);
	else if (!msgp)
		walk_address(w, 0);
	else
		hook_msgbuf(w, it, msgp);
}

/* The size, and after it the type if there is one to tell. */
static void hook_ipc_msgsz(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t msgp, type;

	(void)it;
	walk_scalar(w, &t_size, v);
	if (!w->exited || !w->exit_mem || w->opts->no_structs)
		return;
	w->mem = w->exit_mem;
	w->phase = PHASE_EXIT;
	if (!read_pair(w, w->args[1], &msgp, &type))
		return;
	walk_name(w, "msgtyp");
	walk_scalar(w, &t_long, type_extend(&t_long, w->abi, type));
}
static HOOK(ipc_msgp, hook_ipc_msgp);
static HOOK(ipc_msgsz, hook_ipc_msgsz);
static const struct syscall_row ipc_msgrcv = { .name = "msgrcv", .classes = C_IPC, .ret = &t_ssize,
	.args = { VAL(int, "msqid"), OUT(ipc_msgp, "msgp", FLAGS(ITEM_EVEN_FAILED)),
	VAL(ipc_msgsz, "msgsz"), VAL(msg_flags, "msgflg") } };

#define CALL_NR(call) ((call) & 0xffff)
#define CALL_VERSION(call) ((call) >> 16)

static bool has_variant(const struct variants *vs, uint64_t key)
{
	for (unsigned i = 0; i < vs->n; i++)
		if (vs->v[i].key == (key & vs->mask))
			return true;
	return false;
}

/* Goes behind ptr where the kernel does. */
static const struct syscall_row *read_indirect(struct walk *w, uint64_t call,
	const struct syscall_row *row, uint64_t regs[6])
{
	if (CALL_NR(call) == CALL_SEMCTL)
		return has_variant(&ipc_semctl_args, regs[2]) ? &ipc_semctl_known : &ipc_semctl;
	if (CALL_NR(call) == CALL_MSGRCV && !CALL_VERSION(call)) {
		regs[1] = w->regs[4];
		regs[3] = w->regs[3];
		return &ipc_msgrcv;
	}
	return row;
}

const struct syscall_row *ipc_row(uint32_t call)
{
	for (size_t i = 0; i < sizeof(ipc_calls) / sizeof(ipc_calls[0]); i++)
		if (ipc_calls[i].call == call)
			return ipc_calls[i].row;
	return NULL;
}

unsigned ipc_words(uint32_t call)
{
	unsigned n = 0;

	for (size_t i = 0; i < sizeof(ipc_calls) / sizeof(ipc_calls[0]); i++)
		for (unsigned k = 0; k < 5 && ipc_calls[i].call == CALL_NR(call); k++)
			if (ipc_calls[i].args[k] > n)
				n = ipc_calls[i].args[k];
	return n;
}

static bool demux(struct walk *w)
{
	uint64_t call = w->regs[0] & 0xffffffffu;
	uint64_t regs[6] = { 0 };

	for (size_t i = 0; i < sizeof(ipc_calls) / sizeof(ipc_calls[0]); i++) {
		if (ipc_calls[i].call != CALL_NR(call))
			continue;
		for (unsigned k = 0; k < 5 && ipc_calls[i].args[k]; k++)
			regs[k] = w->regs[ipc_calls[i].args[k]];
		w->row = read_indirect(w, call, ipc_calls[i].row, regs);
		for (unsigned k = 0; k < 6; k++)
			w->regs[k] = regs[k];
		return true;
	}
	return false;
}

/* A call that does not exist: its number, with the version in its upper half. */
static void hook_call(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (!CALL_VERSION(v)) {
		walk_scalar(w, &t_uint, v);
		return;
	}
	walk_open(w, GROUP_OR, NULL);
	walk_open(w, GROUP_SHIFT, NULL);
	walk_scalar(w, &t_uint, CALL_VERSION(v));
	walk_scalar(w, &t_uint, 16);
	walk_close(w, GROUP_SHIFT);
	walk_scalar(w, &t_uint, CALL_NR(v));
	walk_close(w, GROUP_OR);
}

static const struct type t_ipc_call = { .name = "unsigned int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_call };
ROW(ipc, "ipc", C_IPC, long, (.demux = demux), VAL(ipc_call, "call"), VAL(word_hex, "first"),
	VAL(word_hex, "second"), VAL(word_hex, "third"), VAL(word_hex, "ptr"), VAL(word_hex, "fifth"));
