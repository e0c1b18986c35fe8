/* trace_find: the program that a command's name means, by strace's rules and with its messages. */
#ifndef TATTLE_CLI_TRACE_FIND_H
#define TATTLE_CLI_TRACE_FIND_H

#include <limits.h>

#include "cli/trace_config.h"

/* 0, or an exit status after a message. */
int trace_find_program(const struct trace_config *c, const char *name, char path[PATH_MAX]);

#endif
