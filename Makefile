# The developer's commands.  Each is a thin call of what does the work; CI uses the same.
.POSIX:

make: build/build.ninja
	ninja -C build

build/build.ninja:
	meson setup build . --buildtype=release -Doptimization=2

check:
	./check.sh

check-long:
	./check.sh --long

asan:
	./check.sh clang asan-unit asan-golden asan-cli

fuzz:
	./check.sh --long clang fuzz

coverage:
	tools/coverage

lint: make
	tools/lint

format:
	tools/format

gen:
	tools/gen-numbers
	tools/gen-constants

bench: make
	bench/run

.PHONY: make check check-long asan fuzz coverage lint format gen bench
