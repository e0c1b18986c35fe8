/* Dies of a bad address. */
int main(void)
{
	volatile int *p = (volatile int *)16;

	return *p;
}
