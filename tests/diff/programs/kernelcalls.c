/* Calls with structs of their own that need nothing but the kernel: messages, semaphores, shared
 * memory, keys, programs of BPF, counters.  Nearly all of them fail: what they are given is
 * shown all the same. */
#define _GNU_SOURCE
#include <linux/bpf.h>
#include <linux/filter.h>
#include <linux/io_uring.h>
#include <linux/keyctl.h>
#include <linux/perf_event.h>
#include <linux/seccomp.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <unistd.h>

#define PLACE 0x20000000ul
#define ROOM 4096

/* Where the last of n bytes is the last before memory that is not there. */
static void *last(size_t n)
{
	char *p = (char *)PLACE;

	memset(p, 0, ROOM);
	return p + ROOM - n;
}

static void system_v(void)
{
	struct sembuf *ops = last(3 * sizeof(*ops));
	long *message;

	ops[0].sem_flg = SEM_UNDO;
	ops[1].sem_op = -1;
	ops[1].sem_flg = IPC_NOWAIT;
	semop(-1, ops, 2);
	semop(-1, ops, 4);
	semop(-1, NULL, 1);
	semctl(-1, 0, IPC_STAT, PLACE);
	semctl(-1, 0, SETVAL, 5);
	message = last(sizeof(*message) + 8);
	message[0] = 7;
	memcpy(message + 1, "mess\0\1g", 8);
	msgsnd(-1, message, 8, IPC_NOWAIT);
	msgsnd(-1, message, 9, 0x8000);
	msgrcv(-1, message, 8, -3, MSG_NOERROR);
	msgctl(-1, IPC_SET, (void *)PLACE);
	shmget(0x1234567, 4096, 0600);
	shmget(0x1234567, 1 << 21, SHM_HUGETLB | 21 << 26);
	shmat(-1, (void *)0x123456, SHM_RDONLY | SHM_RND);
	shmctl(-1, IPC_STAT, (void *)PLACE);
	shmctl(-1, 77, NULL);
}

static void filters(void)
{
	struct sock_filter *f = last(4 * sizeof(*f));
	struct sock_fprog p = { 5, f };

	f[0] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 4);
	f[1] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0xc000003e, 1, 0);
	f[2] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 1);
	f[3] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	memcpy((void *)PLACE, &p, sizeof(p));
	syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, PLACE);
	syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0x8000, NULL);
	syscall(SYS_seccomp, 99, 1, 2);
}

static void keys(void)
{
	char *words = last(16);

	memcpy(words, "user\0about\0\1\2\3\4", 16);
	syscall(SYS_add_key, words, words + 5, words + 11, 5, 99);
	syscall(SYS_request_key, words, words + 5, NULL, KEY_SPEC_THREAD_KEYRING);
	syscall(SYS_keyctl, KEYCTL_SETPERM, 99, 0x3f010000);
	syscall(SYS_keyctl, KEYCTL_READ, 99, words, 16);
	syscall(SYS_keyctl, KEYCTL_UPDATE, 99, words, 5);
	syscall(SYS_keyctl, 1000, 1, 2, 3, 4);
}

static void programs(void)
{
	union bpf_attr *a = last(72);
	struct perf_event_attr *e;
	struct io_uring_params *u;

	a->map_type = BPF_MAP_TYPE_HASH;
	a->key_size = 4;
	strcpy(a->map_name, "a-map");
	for (long size = 4; size <= 72; size += 4)
		syscall(SYS_bpf, BPF_MAP_CREATE, a, size);
	syscall(SYS_bpf, BPF_MAP_LOOKUP_ELEM, a, 32);
	syscall(SYS_bpf, BPF_PROG_LOAD, a, 48);
	syscall(SYS_bpf, BPF_OBJ_GET, a, 16);
	syscall(SYS_bpf, BPF_MAP_CREATE, a, 73);
	syscall(SYS_bpf, 1000, a, 72);
	e = last(112);
	e->type = PERF_TYPE_HW_CACHE;
	e->size = 112;
	e->config = 0x10102;
	e->exclude_kernel = 1;
	e->precise_ip = 2;
	syscall(SYS_perf_event_open, e, -5, -5, -5, PERF_FLAG_FD_CLOEXEC);
	e->type = PERF_TYPE_BREAKPOINT;
	syscall(SYS_perf_event_open, e, -5, -5, -5, 0x100);
	u = last(sizeof(*u));
	u->flags = IORING_SETUP_SQPOLL | 1u << 31;
	syscall(SYS_io_uring_setup, 8, u);
	syscall(SYS_io_uring_register, -1, IORING_REGISTER_FILES, u, 3);
	syscall(SYS_io_uring_enter, -1, 1, 2, IORING_ENTER_GETEVENTS, NULL, 8);
}

int main(void)
{
	if (mmap((void *)PLACE, ROOM, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
		return 1;
	system_v();
	filters();
	keys();
	programs();
	return 0;
}
