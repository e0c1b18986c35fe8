#include "capture/pid_ns.h"

#include <ctype.h>
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "capture/proc.h"

#define STATUS_BYTES 4096
#define LINK_BYTES 64

static bool namespace_of(pid_t tid, char link[LINK_BYTES])
{
	return proc_link(tid, "ns/pid", link, LINK_BYTES) > 0;
}

bool pid_ns_differs(pid_t tid)
{
	char theirs[LINK_BYTES], ours[LINK_BYTES];

	return namespace_of(tid, theirs) && namespace_of(getpid(), ours) &&
	       strcmp(theirs, ours) != 0;
}

/* Does a line "NSpid:\t1234\t5" of the task end with inner? */
static bool is_known_as(pid_t tid, const char *line, pid_t inner)
{
	char text[STATUS_BYTES];
	const char *p;
	char *end;
	long id = 0;

	if (proc_read(tid, "status", text, sizeof(text)) <= 0)
		return false;
	p = strstr(text, line);
	if (!p)
		return false;
	p += strlen(line);
	while (*p == '\t' || *p == ' ') {
		id = strtol(p, &end, 10);
		if (end == p)
			break;
		p = end;
	}
	return id == inner;
}

pid_t pid_ns_outer(pid_t tid, pid_t inner)
{
	char theirs[LINK_BYTES], link[LINK_BYTES];
	const struct dirent *entry;
	pid_t found = 0;
	DIR *dir;

	if (is_known_as(tid, "\nNSpid:", inner))
		return tid;
	if (!namespace_of(tid, theirs))
		return 0;
	dir = opendir("/proc");
	while (dir && !found && (entry = readdir(dir))) {
		pid_t pid = isdigit((unsigned char)entry->d_name[0]) ? atoi(entry->d_name) : 0;

		if (pid > 0 && namespace_of(pid, link) && !strcmp(link, theirs) &&
			is_known_as(pid, "\nNSpid:", inner))
			found = pid;
	}
	if (dir)
		closedir(dir);
	return found;
}
