/* Prints its effective ids: installed set-user-ID by the test. */
#include "tracee.h"

int main(void)
{
	say("euid %d\n", (int)geteuid());
	return 0;
}
