/* A few calls of each kind, the same every time. */
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static void on_signal(int sig)
{
	(void)sig;
}

int main(void)
{
	char text[64], more[8];
	struct iovec out[2] = { { (char[]){ "one" }, 3 }, { (char[]){ "two\n\1" }, 5 } };
	struct iovec in[2] = { { more, 4 }, { text, sizeof(text) } };
	struct stat st;
	int pipes[2], pair[2], fd;

	signal(SIGUSR1, on_signal);
	for (int i = 0; i < 6; i++)
		if (chdir("/") < 0 && i > 100)
			return 1;
	fd = open("/dev/null", O_RDWR);
	if (write(fd, "hello\303\251\377\n", 9) != 9)
		return 1;
	close(fd);
	if (open("/nonexistent/file", O_RDONLY) >= 0 || stat("/dev/zero", &st) < 0)
		return 1;
	if (pipe(pipes) < 0 || socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0)
		return 1;
	if (writev(pipes[1], out, 2) < 0 || readv(pipes[0], in, 2) < 0)
		return 1;
	if (send(pair[0], "a message that is longer than thirty-two bytes", 46, 0) < 0 ||
		recv(pair[1], text, sizeof(text), 0) < 0)
		return 1;
	if (access("/etc/passwd", R_OK) < 0 || access("/etc/../etc/passwd", F_OK) < 0)
		return 1;
	raise(SIGUSR1);
	return getpid() < 0 ? 2 : 3;
}
