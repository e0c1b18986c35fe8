#include "spec/open_rule.h"

#include <string.h>

#include "spec/gen/const_file.h"
#include "walk/walk.h"

#define HOW_RESOLVE 16 /* in struct open_how: after flags and mode */
#define WORD_SIZE 8

static bool is_how(const struct item *it)
{
	return it->dir == DIR_IN && !strcmp(it->name, "how");
}

struct open_words open_words_of(struct walk *w)
{
	struct open_words o = { 0 };
	struct mem *mem = w->mem;

	for (unsigned i = 0; i < w->nargs; i++) {
		const struct item *it = w->items[i];

		if (it->dir == DIR_VALUE && it->type->kind == KIND_FLAGS) {
			o.flags = w->args[i];
			return o;
		}
		if (!is_how(it))
			continue;
		w->mem = w->enter_mem;
		if (!w->mem || !walk_read_num(w, w->args[i], WORD_SIZE, &o.flags) ||
			!walk_read_num(w, w->args[i] + HOW_RESOLVE, WORD_SIZE, &o.resolve))
			o = (struct open_words){ 0 };
		w->mem = mem;
		return o;
	}
	if (!strcmp(w->row->name, "creat"))
		o.flags = OPEN_CREAT | OPEN_TRUNC | 1;
	return o;
}

bool open_follows(const struct walk *w, const struct open_words *words)
{
	static const uint64_t nofollow[] = { 0x20000, 0x8000 };

	if ((words->flags & (OPEN_CREAT | OPEN_EXCL)) == (OPEN_CREAT | OPEN_EXCL))
		return false;
	for (unsigned i = 0; i < sizeof(nofollow) / sizeof(nofollow[0]); i++) {
		const char *name = words->flags & nofollow[i]
					   ? cset_name(&cset_open_flags, w->abi->facts, nofollow[i])
					   : NULL;

		if (name && !strcmp(name, "O_NOFOLLOW"))
			return false;
	}
	return true;
}
