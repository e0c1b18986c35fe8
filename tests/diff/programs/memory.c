/* Mappings and what is done to them. */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	struct rlimit lim;
	char vec[4];
	char *p = mmap(NULL, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int fd = memfd_create("thing", MFD_CLOEXEC | MFD_ALLOW_SEALING), id;

	if (p == MAP_FAILED)
		return 1;
	memset(p, 1, 16384);
	mprotect(p + 4096, 4096, PROT_NONE);
	madvise(p, 4096, MADV_DONTNEED);
	mincore(p + 8192, 8192, (unsigned char *)vec);
	p = mremap(p + 8192, 4096, 8192, MREMAP_MAYMOVE);
	mlock(p, 4096);
	munlock(p, 4096);
	msync(p, 4096, MS_SYNC);
	munmap(p, 8192);
	mmap((void *)1, 4096, PROT_READ, MAP_FIXED | MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0);
	id = shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600);
	shmat(id, NULL, SHM_RDONLY);
	shmctl(id, IPC_RMID, NULL);
	getrlimit(RLIMIT_NOFILE, &lim);
	syscall(SYS_membarrier, 0, 0, 0);
	sbrk(8192);
	return 0;
}
