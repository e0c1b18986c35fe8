/* A path whose memory ends before it does. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int main(void)
{
	char *p = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || munmap(p + 4096, 4096) < 0)
		return 1;
	memset(p + 4090, 'x', 6);
	return !chdir(p + 4090);
}
