#!/bin/sh
# Installs what the tests need, builds everything, and runs every suite.
#
#	./check.sh		what every change must pass, some minutes
#	./check.sh --long	also the long ones
#	./check.sh SUITE...	only these: see the list at the end of this file
#
# Logs go to build/check/.  The last line is "N passed, N failed, N skipped".
set -u

cd "$(dirname "$0")" || exit 1
. ./tools/packages.sh

long=false
only=
for word in "$@"; do
	case $word in
	--long) long=true ;;
	-*) die "unknown option: $word" ;;
	*) only="$only $word " ;;
	esac
done

# shellcheck disable=SC2086 # lists of words
install_packages $BUILD_PACKAGES $CHECK_PACKAGES

logs=$PWD/build/check
passed=0
failed=0
skipped=0
failures=

# Prints "passed failed skipped" of the TAP in a file.  Results that a plan promised and that
# did not come have failed.
count_tap() {
	awk '
		/^1\.\.[0-9]+/ { sub(/^1\.\./, ""); planned += $1 }
		/^not ok / { bad++ }
		/^ok / { if (tolower($0) ~ /# *skip/) skip++; else good++ }
		END {
			missing = planned - good - bad - skip
			if (missing > 0)
				bad += missing
			print good + 0, bad + 0, skip + 0
		}' "$1"
}

# suite NAME COMMAND...: runs it, counts the TAP that it prints.  A command that prints none
# counts as one test, by its status.
suite() {
	name=$1
	shift
	case $only in
	"" | *" $name "*) ;;
	*) return ;;
	esac
	begun=$(date +%s)
	log=$logs/$name.log
	"$@" >"$log" 2>&1 </dev/null
	status=$?
	# shellcheck disable=SC2046 # three words
	set -- $(count_tap "$log")
	good=$1 bad=$2 skip=$3
	if [ $((good + bad + skip)) -eq 0 ]; then
		if [ $status -eq 0 ]; then good=1; else bad=1; fi
	elif [ $status -ne 0 ] && [ "$bad" -eq 0 ]; then
		bad=1
	fi
	passed=$((passed + good))
	failed=$((failed + bad))
	skipped=$((skipped + skip))
	printf '%-12s %5d passed %4d failed %4d skipped %5d s\n' "$name" "$good" "$bad" "$skip" \
		$(($(date +%s) - begun))
	if [ "$bad" -gt 0 ]; then
		failures="$failures $name"
		grep -A12 '^not ok ' "$log" | head -n 60 | sed 's/^/    /'
		[ $status -eq 0 ] || tail -n 15 "$log" | sed 's/^/    | /'
	fi
}

# build DIR MESON-OPTIONS...: everything, with warnings as errors.
build() {
	dir=$1
	shift
	if [ ! -f "$dir/build.ninja" ]; then
		meson setup "$dir" . "$@" || return 1
	elif [ "$dir" = build ]; then
		# setup.sh builds no tests, whose packages come only now.
		meson configure build -Dtests=true || return 1
	fi
	ninja -C "$dir"
}

build_clang() {
	CC=clang build build/check/clang -Dfuzz=true -Db_sanitize=address,undefined
}

build_arm64() {
	build build/check/arm64 --cross-file tools/cross/aarch64.ini &&
		file_is_arm64 build/check/arm64/src/tattle
}

# ELF's machine field says 183 for AArch64.
file_is_arm64() {
	[ "$(od -An -j18 -N2 -tu2 "$1" | tr -d ' ')" = 183 ]
}

# The suites that meson knows print their TAP into its log.
meson_suite() {
	rm -f "$1/meson-logs/testlog.txt"
	meson test -C "$1" --no-rebuild --suite "$2" >&2
	result=$?
	cat "$1/meson-logs/testlog.txt"
	return $result
}

# tests/SUITE/run prints TAP; it finds the programs through BUILD.
run_suite() {
	BUILD=$PWD/$2 LONG=$long "tests/$1/run"
}

sanitized() {
	ASAN_OPTIONS=abort_on_error=1:detect_leaks=${LEAKS:-1} \
		UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 "$@"
}

short_fuzz() {
	sanitized tests/fuzz/run build/check/clang "$($long && echo 300 || echo 10)"
}

mkdir -p "$logs"
start=$(date +%s)

suite gcc build build --buildtype=release -Doptimization=2
suite gcc-O3 build build/check/gcc-O3 --buildtype=release -Dtests=false
suite clang build_clang
suite arm64 build_arm64
suite unit meson_suite build unit
suite includes tools/check-includes
if $long; then suite lint tools/lint --all; else suite lint tools/lint; fi
suite format tools/format --check
for name in self golden cli diff live files policy; do
	[ ! -x tests/$name/run ] || suite $name run_suite $name build
done
suite asan-unit sanitized meson_suite build/check/clang unit
for name in golden cli; do
	[ ! -x tests/$name/run ] || suite asan-$name sanitized run_suite $name build/check/clang
done
suite fuzz short_fuzz

[ -z "$failures" ] || say "Failed:$failures (logs in build/check/)"
say "Took $(($(date +%s) - start)) s."
say "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
