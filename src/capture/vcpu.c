#include "capture/vcpu.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "capture/proc.h"

/* Since Linux 4.16 the name of the descriptor has the processor's number. */
#define VCPU_NAME "anon_inode:kvm-vcpu:"
#define NAME_BYTES 64
#define LINE_BYTES 256

/* Does the line of maps end in the name?  Sets where the mapping begins. */
static bool is_mapping_of(char *line, const char *name, uint64_t *ret)
{
	char *word = strchr(line, '/'), *end = strchr(line, '\n');

	/* Names of files begin with a slash; this one follows the spaces after the inode. */
	if (word || !end)
		return false;
	*end = 0;
	word = strstr(line, VCPU_NAME);
	return word && !strcmp(word, name) && sscanf(line, "%" SCNx64 "-", ret) == 1;
}

bool vcpu_mapping(pid_t proc_tid, int fd, uint64_t *ret, uint32_t *cpu)
{
	char what[32], name[NAME_BYTES], path[32], line[LINE_BYTES];
	bool found = false;
	FILE *f;

	(void)snprintf(what, sizeof(what), "fd/%d", fd);
	if (fd < 0 || proc_link(proc_tid, what, name, sizeof(name)) <= 0 ||
		strncmp(name, VCPU_NAME, strlen(VCPU_NAME)) != 0)
		return false;
	*cpu = (uint32_t)strtoul(name + strlen(VCPU_NAME), NULL, 10);
	(void)snprintf(path, sizeof(path), "/proc/%d/maps", proc_tid);
	f = fopen(path, "re");
	if (!f)
		return false;
	while (!found && fgets(line, sizeof(line), f))
		found = is_mapping_of(line, name, ret);
	(void)fclose(f);
	return found;
}
