/* Calls that glibc never makes: unknown numbers, bad pointers, rubbish in high halves. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	syscall(9999, 1, 2, 3, 4, 5, 6);
	syscall(-1L, 1, 2, 3, 4, 5, 6);
	syscall(SYS_openat, AT_FDCWD, (char *)8, O_RDONLY);
	syscall(SYS_close, 0xdeadbeef00000055);
	syscall(SYS_write, 1, NULL, 5);
	syscall(SYS_read, 99, (void *)-1L, -1L);
	syscall(SYS_clone3, NULL, 0);
	syscall(SYS_ioctl, 1, 0x5401, NULL);
	syscall(SYS_rt_sigaction, 77, NULL, NULL, 3);
	syscall(SYS_futex, NULL, 129, 1, NULL, NULL, 0);
	syscall(SYS_exit_group, 0x1ff);
	return 0;
}
