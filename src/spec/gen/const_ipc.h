/* From tools/constants/ipc.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IPC_H
#define TATTLE_SPEC_GEN_CONST_IPC_H

#include "spec/constants.h"

extern const struct cset cset_ipc_private;
extern const struct cset cset_ipc_get_flags;
extern const struct cset cset_shm_get_flags;
extern const struct cset cset_shm_huge_shift;
extern const struct cset cset_shmat_flags;
extern const struct cset cset_ipc_version;
extern const struct cset cset_shmctl_cmds;
extern const struct cset cset_msgctl_cmds;
extern const struct cset cset_semctl_cmds;
extern const struct cset cset_sem_flags;
extern const struct cset cset_msgq_flags;

#endif
