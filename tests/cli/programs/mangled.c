/* Makes a call from a function that has a name as C++ makes them. */
#include <unistd.h>

int inner(int n) __asm__("_ZN2ns2f0Ei");

__attribute__((noinline)) int inner(int n)
{
	return chdir("/") + n;
}

int main(void)
{
	return inner(1) - 1;
}
