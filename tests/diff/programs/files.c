/* Files: every usual thing that one does to them, and usual failures. */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <sys/xattr.h>
#include <unistd.h>

int main(void)
{
	char buf[100];
	struct stat st;
	struct iovec v[2] = { { buf, 3 }, { buf + 3, 50 } };
	int fd = open("a", O_RDWR | O_CREAT | O_EXCL, 0640);

	if (fd != 3 || write(fd, "hello\nworld\0\377", 13) != 13)
		return 1;
	pread(fd, buf, 5, 6);
	lseek(fd, 2, SEEK_SET);
	readv(fd, v, 2);
	fstat(fd, &st);
	ftruncate(fd, 5);
	fchmod(fd, 04711);
	dup2(fd, 9);
	fcntl(fd, F_GETFL);
	fcntl(9, F_SETFD, FD_CLOEXEC);
	close(fd);
	mkdir("d", 0755);
	rename("a", "d/b");
	link("d/b", "c");
	symlink("c", "s");
	readlink("s", buf, sizeof(buf));
	lstat("s", &st);
	access("s", R_OK | W_OK);
	open("missing", O_RDONLY);
	open("d", O_WRONLY);
	mkdir("d", 0700);
	rmdir("d");
	unlink("d");
	chdir("d");
	chdir("..");
	chown("c", 1, 1);
	truncate("c", 100000);
	getxattr("c", "user.none", buf, sizeof(buf));
	close(77);
	unlink("s");
	unlink("c");
	unlink("d/b");
	rmdir("d");
	memset(buf, 'x', sizeof(buf));
	write(1, buf, sizeof(buf));
	write(1, "\n", 1);
	return 0;
}
