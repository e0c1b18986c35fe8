/* opened: every file that a command and all it starts try to open, as they ask for it. */
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <tattle/tattle.h>

#ifdef __aarch64__
#define NATIVE TATTLE_ABI_AARCH64
#else
#define NATIVE TATTLE_ABI_X86_64
#endif

static void print_path(const struct tattle_frame *frame)
{
	struct tattle_call call;
	const void *path;
	size_t len;

	if (tattle_frame_type(frame) != TATTLE_FRAME_ENTER || !tattle_frame_call(frame, &call))
		return;
	len = tattle_frame_memory(frame, call.args[1], 4096, &path);
	printf("%d %.*s\n", tattle_frame_tid(frame), (int)strnlen(path, len), (const char *)path);
}

int main(int argc, char **argv)
{
	const uint32_t openat = SYS_openat;
	const struct tattle_calls calls = { .abi = NATIVE, .count = 1, .numbers = &openat };
	struct tattle_options options = TATTLE_OPTIONS_INIT;
	struct tattle_command command = TATTLE_COMMAND_INIT;
	struct tattle_error error = { 0 };
	struct tattle_session *session;
	const struct tattle_frame *frame;
	int status = 0;

	options.calls = &calls; /* between these the command runs at full speed */
	options.calls_count = 1;
	command.argv = argv + 1;
	if (argc < 2 || tattle_session_spawn(&session, &options, &command, &error) < 0) {
		fprintf(stderr, "opened: %s\n", argc < 2 ? "which command?" : error.what);
		return 1;
	}
	while (tattle_session_next(session, &frame) > 0)
		print_path(frame);
	tattle_session_status(session, &status);
	tattle_session_free(session);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
