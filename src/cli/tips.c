#include "cli/tips.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "cli/trace_config.h"

#define TIP_WIDTH 60

static const char *const tips[] = {
	"'tattle files CMD' lists what a command reads and writes, each file once.",
	"-f follows children; 'tattle trace' does so without being asked.",
	"-P takes patterns: -P '/etc/**' shows every call that touches a file below /etc.",
	"-Z shows only calls that fail: the quickest way to a missing file.",
	"--json writes one object a line, with typed values: made for jq.",
	"-y shows the file behind each descriptor, -yy also what a socket is connected to.",
	"-k shows who made each call; -kk with lines of source, where these are known.",
	"-e trace=%net shows the calls of a class. 'man tattle-strace' lists the classes.",
	"-e trace-fds=0,1,2 shows only what happens on standard input, output and error.",
	"-e inject=openat:error=ENOENT:when=3 lets the third openat fail, as a test.",
	"-c counts calls and errors; -w has it measure wall-clock time, -U chooses the columns.",
	"--rotate-size=10M --rotate-files=5 keeps the end of a long trace, and no more.",
	"--max-time=10s ends a trace and lets the program go on as if nothing had been.",
	"-o '|gzip > trace.gz' writes a trace through a command.",
	"-tt shows when calls begin, -T how long they last, -r what passed between them.",
	"--tree indents lines by generation: who started whom is seen at once.",
	"--namespace=new tells which namespaces a call has made: what a container engine does.",
	"A link named 'strace' that leads to tattle behaves as strace does.",
};
#define TIPS (sizeof(tips) / sizeof(tips[0]))

bool tips_parse(struct tips_opts *o, const char *arg)
{
	static const char *const formats[] = { "none", "compact", "full" };
	struct tips_opts new = *o;
	char *copy = strdup(arg), *save = NULL;
	bool ok = copy;

	if (new.format == TIPS_NONE)
		new.format = TIPS_COMPACT;
	for (char *w = copy ? strtok_r(copy, ",", &save) : NULL; w && ok;
		w = strtok_r(NULL, ",", &save)) {
		bool id = !strncasecmp(w, "id:", 3), format = !strncasecmp(w, "format:", 7);
		const char *word = w + (id ? 3 : format ? 7 : 0);
		unsigned long n;

		ok = false;
		if (!format && !strcasecmp(word, "random")) {
			new.chosen = false;
			ok = true;
		} else if (!format && trace_number(word, INT_MAX, &n)) {
			new.chosen = true;
			new.id = (unsigned)n;
			ok = true;
		}
		for (unsigned i = 0; !id && !ok && i < 3; i++) {
			ok = !strcasecmp(word, formats[i]);
			if (ok)
				new.format = (enum tips_format)i;
		}
	}
	free(copy);
	if (ok)
		*o = new;
	return ok;
}

static void put_edge(FILE *to, char corner)
{
	fputc(corner, to);
	for (int i = 0; i < TIP_WIDTH + 2; i++)
		fputc('-', to);
	fprintf(to, "%c\n", corner);
}

static void put_text(FILE *to, const char *text)
{
	while (*text) {
		int len = (int)strlen(text);

		if (len > TIP_WIDTH)
			for (len = TIP_WIDTH; len > 0 && text[len] != ' '; len--)
				;
		fprintf(to, "| %-*.*s |\n", TIP_WIDTH, len, text);
		text += len;
		text += strspn(text, " ");
	}
}

void tips_write(const struct tips_opts *o, FILE *to)
{
	unsigned id = o->id;
	char head[32];

	if (o->format == TIPS_NONE)
		return;
	if (!o->chosen && getrandom(&id, sizeof(id), GRND_NONBLOCK) != (ssize_t)sizeof(id))
		id = 0;
	id %= TIPS;
	put_edge(to, '.');
	if (o->format == TIPS_FULL) {
		(void)snprintf(head, sizeof(head), "tip %u of %zu", id, TIPS);
		put_text(to, head);
		put_text(to, " ");
	}
	put_text(to, tips[id]);
	put_edge(to, '\'');
	fflush(to);
}
