/* A call whose name is wider than strace's column of names. */
#include <sched.h>

int main(void)
{
	return sched_get_priority_max(SCHED_FIFO) < 0;
}
