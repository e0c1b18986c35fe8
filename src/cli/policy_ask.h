/* policy_ask: what can be asked about policies in files.  words are the command's, NULL-terminated;
 * all return the status to exit with. */
#ifndef TATTLE_CLI_POLICY_ASK_H
#define TATTLE_CLI_POLICY_ASK_H

/* output: NULL is standard output. */
int policy_ask_merge(const char *output, char **words);
int policy_ask_diff(char **words);
int policy_ask_explain(char **words);
int policy_ask_lint(char **words);

#endif
