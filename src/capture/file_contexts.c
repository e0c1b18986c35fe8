#include "capture/file_contexts.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#ifdef HAVE_SELINUX
#include <selinux/label.h>
#include <selinux/selinux.h>

#define LIBSELINUX "libselinux.so.1"

struct file_contexts {
	char *path;
	bool tried;
	int error;
	void *library;
	struct selabel_handle *labels;
	char *last; /* what was found */
	__typeof__(&selabel_open) open;
	__typeof__(&selabel_close) close;
	__typeof__(&selabel_lookup) lookup;
	__typeof__(&freecon) free;
	__typeof__(&selinux_set_callback) set_callback;
};

/* The library would print. */
static int stay_silent(int type, const char *fmt, ...)
{
	(void)type;
	(void)fmt;
	return 0;
}

struct file_contexts *file_contexts_new(const char *path)
{
	struct file_contexts *fc = calloc(1, sizeof(*fc));

	if (fc && path)
		fc->path = strdup(path);
	if (fc && path && !fc->path) {
		free(fc);
		return NULL;
	}
	return fc;
}

void file_contexts_free(struct file_contexts *fc)
{
	if (!fc)
		return;
	if (fc->last)
		fc->free(fc->last);
	if (fc->labels)
		fc->close(fc->labels);
	if (fc->library)
		dlclose(fc->library);
	free(fc->path);
	free(fc);
}

static int load(struct file_contexts *fc)
{
	fc->library = dlopen(LIBSELINUX, RTLD_NOW | RTLD_LOCAL);
	if (!fc->library)
		return -ELIBACC;
	*(void **)&fc->open = dlsym(fc->library, "selabel_open");
	*(void **)&fc->close = dlsym(fc->library, "selabel_close");
	*(void **)&fc->lookup = dlsym(fc->library, "selabel_lookup");
	*(void **)&fc->free = dlsym(fc->library, "freecon");
	*(void **)&fc->set_callback = dlsym(fc->library, "selinux_set_callback");
	if (!fc->open || !fc->close || !fc->lookup || !fc->free || !fc->set_callback)
		return -ELIBBAD;
	fc->set_callback(SELINUX_CB_LOG, (union selinux_callback){ .func_log = stay_silent });
	return 0;
}

static int open_labels(struct file_contexts *fc)
{
	const struct selinux_opt where = { SELABEL_OPT_PATH, fc->path };
	int r = load(fc);

	if (r < 0)
		return r;
	errno = 0;
	fc->labels = fc->open(SELABEL_CTX_FILE, &where, fc->path ? 1 : 0);
	return fc->labels ? 0 : errno ? -errno : -ENOENT;
}

const char *file_contexts_find(struct file_contexts *fc, const char *path, mode_t mode, int *error)
{
	if (!fc->tried)
		fc->error = open_labels(fc);
	fc->tried = true;
	*error = fc->error;
	if (fc->error)
		return NULL;
	if (fc->last)
		fc->free(fc->last);
	fc->last = NULL;
	/* Nothing found is an answer, and so is what cannot be looked for. */
	if (fc->lookup(fc->labels, &fc->last, path, (int)mode) < 0)
		fc->last = NULL;
	return fc->last;
}

#else

struct file_contexts *file_contexts_new(const char *path)
{
	(void)path;
	return calloc(1, sizeof(char));
}

void file_contexts_free(struct file_contexts *fc)
{
	free(fc);
}

const char *file_contexts_find(struct file_contexts *fc, const char *path, mode_t mode, int *error)
{
	(void)fc;
	(void)path;
	(void)mode;
	*error = -ENOSYS;
	return NULL;
}

#endif
