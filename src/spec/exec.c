/* Programs: execve and its like, and how tasks end. */
#include <stdio.h>

#include "spec/gen/const_process.h"
#include "spec/types.h"
#include "walk/walk.h"

static FLAGWORD(execveat_flags, 4, cset_execveat_flags);

/* How many pointers stand before the null pointer; a page at a time, which is there or not. */
static void count_pointers(struct walk *w, uint64_t addr, unsigned *count, bool *whole)
{
	uint8_t page[4096];
	size_t word = w->abi->word;

	*count = 0;
	*whole = false;
	while (*count < WALK_ARRAY_MAX) {
		size_t n = sizeof(page) - (size_t)(addr % sizeof(page));

		n = n < word ? word : n / word * word;
		if (!walk_read(w, addr, page, n))
			return;
		for (size_t i = 0; i < n; i += word) {
			if (!type_number(&t_addr, w->abi, page + i)) {
				*whole = true;
				return;
			}
			(*count)++;
		}
		addr += n;
	}
}

/* The environment is long and seldom of interest: how many variables it has, or all of it. */
static void hook_environment(struct walk *w, const struct item *it, uint64_t addr)
{
	static const struct item whole_item = IN(str, "envp", FLAGS(ITEM_STRING_ARRAY));
	unsigned count;
	char text[48];
	bool whole;

	(void)it;
	/* Also with the whole of it: what is captured so may be shown either way. */
	if (!w->opts->verbose)
		walk_address(w, addr);
	count_pointers(w, addr, &count, &whole);
	if (w->opts->verbose) {
		walk_item(w, &whole_item, addr);
		return;
	}
	if (!count && !whole)
		return;
	snprintf(text, sizeof(text), "%u var%s%s", count, count == 1 ? "" : "s",
		whole ? "" : ", unterminated");
	walk_comment(w, text);
}

static HOOK(environment, hook_environment);

ROW(execve, "execve", C_FILE | C_PROCESS, int, (.flags = ROW_MAY_VANISH),
	IN(path, "pathname", .role = ROLE_EXEC),
	IN(str, "argv", FLAGS(ITEM_STRING_ARRAY)),
	IN(environment, "envp"));

ROW(execveat, "execveat", C_DESC | C_FILE | C_PROCESS, int, (.flags = ROW_MAY_VANISH),
	VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_EXEC),
	IN(str, "argv", FLAGS(ITEM_STRING_ARRAY)),
	IN(environment, "envp"),
	VAL(execveat_flags, "flags"));

ROW(exit, "exit", C_PROCESS, int, (.flags = ROW_NO_RETURN), VAL(int, "status"));
ROW(exit_group, "exit_group", C_PROCESS, int, (.flags = ROW_NO_RETURN), VAL(int, "status"));
