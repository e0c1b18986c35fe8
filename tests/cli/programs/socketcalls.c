/* A 64-bit program that makes i386's socketcalls, of which some cannot be looked behind. */
#include <sys/mman.h>
#include <unistd.h>

#define AF_UNIX 1
#define SOCK_STREAM 1
enum { SOCKET = 1, BIND = 2, SOCKETPAIR = 8, GETSOCKOPT = 15 };

static long socketcall(long call, const void *args)
{
	long ret;

	__asm__ volatile("int $0x80"
			 : "=a"(ret)
			 : "a"(102), "b"(call), "c"(args)
			 : "memory", "r8", "r9", "r10", "r11");
	return ret;
}

int main(void)
{
	char *low = mmap((void *)0x10000000, 8192, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	unsigned *args = (unsigned *)low, *cut = (unsigned *)(low + 4096 - 8);

	if (low == MAP_FAILED || munmap(low + 4096, 4096))
		return 1;
	args[0] = AF_UNIX;
	args[1] = SOCK_STREAM;
	socketcall(SOCKET, args);
	socketcall(SOCKET, (void *)8);
	socketcall(SOCKET, cut); /* two words of three */
	socketcall(0, args);
	socketcall(21, args);
	args[3] = 0x10000800;
	socketcall(SOCKETPAIR, args);
	socketcall(GETSOCKOPT, (void *)8);
	args[0] = 77;
	args[1] = args[2] = 0;
	socketcall(BIND, args);
	return 0;
}
