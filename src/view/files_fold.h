/* files_fold: a long list of paths in few lines, by their directories. */
#ifndef TATTLE_VIEW_FILES_FOLD_H
#define TATTLE_VIEW_FILES_FOLD_H

#include "model/ledger.h"

struct fold {
	size_t first, n; /* which of the list */
	size_t dir_len;	 /* n > 1: length of the directory that they all lie in */
};

/*
 * Folds the n paths of list, sorted as files_sorted() does, into at most max lines (more only
 * if max is 0).  Returns how many; fills out, which has room for max + 1.
 */
size_t files_fold(const struct ledger_file *const *list, size_t n, size_t max, struct fold *out);

#endif
