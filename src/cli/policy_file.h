/* policy_file: policies in files, and messages of tattle policy. */
#ifndef TATTLE_CLI_POLICY_FILE_H
#define TATTLE_CLI_POLICY_FILE_H

#include "base/buf.h"
#include "policy/policy.h"

/* Reads a policy; NULL after printing why not. */
struct policy *policy_load(const char *path);
/* All of a list that ends with NULL, as one. */
struct policy *policy_load_all(char **paths);
/* From the beginning of an open file. */
struct policy *policy_load_fd(int fd);

/* Writes bytes to a file, whole or not at all (path NULL: standard output).  0, or the status to
 * exit with after printing. */
int policy_store(const char *path, const void *bytes, size_t n);
/* The same for a policy. */
int policy_save(const char *path, const struct policy *p);
/* Into an empty open file. */
int policy_save_fd(int fd, const struct policy *p);
/* Could a file be stored there, as far as can be told before?  0, or the status to exit with. */
int policy_can_store(const char *path);

#endif
