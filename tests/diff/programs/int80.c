/* A 64-bit program that makes 32-bit calls. */
#include <sys/mman.h>
#include <unistd.h>

static long call32(long nr, long a, long b, long c)
{
	long ret;

	__asm__ volatile("int $0x80"
			 : "=a"(ret)
			 : "a"(nr), "b"(a), "c"(b), "d"(c)
			 : "memory", "r8", "r9", "r10", "r11");
	return ret;
}

int main(void)
{
	char *low = mmap((void *)0x10000000, 4096, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);

	if (low == MAP_FAILED)
		return 1;
	for (int i = 0; i < 6; i++)
		low[i] = "hello\n"[i];
	call32(4, 1, (long)low, 6); /* write */
	getppid();
	call32(20, 0, 0, 0);	    /* getpid */
	call32(6, 77, 0, 0);	    /* close */
	call32(5, (long)low, 0, 0); /* open */
	call32(1000, 1, 2, 3);
	return 0;
}
