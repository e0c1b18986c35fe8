/* From tools/constants/ipc.list by tools/gen-constants. */
#include "spec/gen/const_ipc.h"

#include <stddef.h>

static const struct cname ipc_private_x86_64[] = {
	{ 0x0, "IPC_PRIVATE" },
};
const struct cset cset_ipc_private = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { ipc_private_x86_64, ipc_private_x86_64, ipc_private_x86_64 },
	.sorted = true,
};

static const struct cname ipc_get_flags_x86_64[] = {
	{ 0x200, "IPC_CREAT" },
	{ 0x400, "IPC_EXCL" },
	{ 0x800, "IPC_NOWAIT" },
};
const struct cset cset_ipc_get_flags = {
	.unknown = NULL,
	.n = { 3, 3, 3 },
	.v = { ipc_get_flags_x86_64, ipc_get_flags_x86_64, ipc_get_flags_x86_64 },
	.flags = true,
};

static const struct cname shm_get_flags_x86_64[] = {
	{ 0x200, "IPC_CREAT" },
	{ 0x400, "IPC_EXCL" },
	{ 0x800, "SHM_HUGETLB" },
	{ 0x1000, "SHM_NORESERVE" },
};
const struct cset cset_shm_get_flags = {
	.unknown = NULL,
	.n = { 4, 4, 4 },
	.v = { shm_get_flags_x86_64, shm_get_flags_x86_64, shm_get_flags_x86_64 },
	.flags = true,
};

static const struct cname shm_huge_shift_x86_64[] = {
	{ 0x1a, "SHM_HUGE_SHIFT" },
};
const struct cset cset_shm_huge_shift = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { shm_huge_shift_x86_64, shm_huge_shift_x86_64, shm_huge_shift_x86_64 },
	.sorted = true,
};

static const struct cname shmat_flags_x86_64[] = {
	{ 0x1000, "SHM_RDONLY" },
	{ 0x2000, "SHM_RND" },
	{ 0x4000, "SHM_REMAP" },
	{ 0x8000, "SHM_EXEC" },
};
const struct cset cset_shmat_flags = {
	.unknown = "SHM_???",
	.n = { 4, 4, 4 },
	.v = { shmat_flags_x86_64, shmat_flags_x86_64, shmat_flags_x86_64 },
	.flags = true,
};

static const struct cname ipc_version_x86_64[] = {
	{ 0x100, "IPC_64" },
};
const struct cset cset_ipc_version = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { ipc_version_x86_64, ipc_version_x86_64, ipc_version_x86_64 },
	.flags = true,
};

static const struct cname shmctl_cmds_x86_64[] = {
	{ 0x0, "IPC_RMID" },
	{ 0x1, "IPC_SET" },
	{ 0x2, "IPC_STAT" },
	{ 0x3, "IPC_INFO" },
	{ 0xb, "SHM_LOCK" },
	{ 0xc, "SHM_UNLOCK" },
	{ 0xd, "SHM_STAT" },
	{ 0xe, "SHM_INFO" },
	{ 0xf, "SHM_STAT_ANY" },
};
const struct cset cset_shmctl_cmds = {
	.unknown = "SHM_???",
	.n = { 9, 9, 9 },
	.v = { shmctl_cmds_x86_64, shmctl_cmds_x86_64, shmctl_cmds_x86_64 },
	.sorted = true,
};

static const struct cname msgctl_cmds_x86_64[] = {
	{ 0x0, "IPC_RMID" },
	{ 0x1, "IPC_SET" },
	{ 0x2, "IPC_STAT" },
	{ 0x3, "IPC_INFO" },
	{ 0xb, "MSG_STAT" },
	{ 0xc, "MSG_INFO" },
	{ 0xd, "MSG_STAT_ANY" },
};
const struct cset cset_msgctl_cmds = {
	.unknown = "MSG_???",
	.n = { 7, 7, 7 },
	.v = { msgctl_cmds_x86_64, msgctl_cmds_x86_64, msgctl_cmds_x86_64 },
	.sorted = true,
};

static const struct cname semctl_cmds_x86_64[] = {
	{ 0x0, "IPC_RMID" },
	{ 0x1, "IPC_SET" },
	{ 0x2, "IPC_STAT" },
	{ 0x3, "IPC_INFO" },
	{ 0xb, "GETPID" },
	{ 0xc, "GETVAL" },
	{ 0xd, "GETALL" },
	{ 0xe, "GETNCNT" },
	{ 0xf, "GETZCNT" },
	{ 0x10, "SETVAL" },
	{ 0x11, "SETALL" },
	{ 0x12, "SEM_STAT" },
	{ 0x13, "SEM_INFO" },
	{ 0x14, "SEM_STAT_ANY" },
};
const struct cset cset_semctl_cmds = {
	.unknown = "SEM_???",
	.n = { 14, 14, 14 },
	.v = { semctl_cmds_x86_64, semctl_cmds_x86_64, semctl_cmds_x86_64 },
	.sorted = true,
};

static const struct cname sem_flags_x86_64[] = {
	{ 0x1000, "SEM_UNDO" },
	{ 0x800, "IPC_NOWAIT" },
};
const struct cset cset_sem_flags = {
	.unknown = "SEM_???",
	.n = { 2, 2, 2 },
	.v = { sem_flags_x86_64, sem_flags_x86_64, sem_flags_x86_64 },
	.flags = true,
};

static const struct cname msgq_flags_x86_64[] = {
	{ 0x1000, "MSG_NOERROR" },
	{ 0x2000, "MSG_EXCEPT" },
	{ 0x4000, "MSG_COPY" },
	{ 0x800, "IPC_NOWAIT" },
};
const struct cset cset_msgq_flags = {
	.unknown = "MSG_???",
	.n = { 4, 4, 4 },
	.v = { msgq_flags_x86_64, msgq_flags_x86_64, msgq_flags_x86_64 },
	.flags = true,
};
