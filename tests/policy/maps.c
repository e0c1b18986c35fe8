/* Maps a file as a dynamic loader does, and then calls umask(). */
#include <fcntl.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/stat.h>

int main(void)
{
	int fd = open("/proc/self/exe", O_RDONLY);
	void *at = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 0);

	umask(022);
	return at == MAP_FAILED;
}
