/* cmd: the subcommands, one file each.  argv[0] is the name that messages carry. */
#ifndef TATTLE_CLI_CMD_H
#define TATTLE_CLI_CMD_H

#define STATUS_TATTLE_FAILED 125

int cmd_trace(int argc, char **argv);
int cmd_strace(int argc, char **argv);
int cmd_files(int argc, char **argv);
int cmd_policy(int argc, char **argv);

#endif
