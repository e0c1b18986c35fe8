#!/bin/sh
# Installs what building needs, builds tattle into build/, and traces a small real program.
# Run it as often as you like.
set -eu

cd "$(dirname "$0")"
. ./tools/packages.sh

# shellcheck disable=SC2086 # a list of words
install_packages $BUILD_PACKAGES

if [ -f build/build.ninja ]; then
	say "Building (build/ is set up already) ..."
else
	say "Building into build/ ..."
	meson setup build . --buildtype=release -Doptimization=2 -Dtests=false >build-setup.log 2>&1 || {
		tail -n 20 build-setup.log >&2
		die "meson setup failed"
	}
	rm -f build-setup.log
fi
ninja -C build >build/ninja.log 2>&1 || {
	tail -n 40 build/ninja.log >&2
	die "the build failed; build/ninja.log has all of it"
}
say "Built build/src/tattle."

tools/sample
