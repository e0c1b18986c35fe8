# packages.sh: sourced by setup.sh and check.sh; installs Debian packages that are missing.
# shellcheck shell=sh disable=SC2034

# What building needs, and the small project that the first run traces.
BUILD_PACKAGES="gcc libc6-dev make meson ninja-build pkg-config
	libseccomp-dev libjansson-dev libdw-dev libselinux1-dev"

# What the tests need besides.
CHECK_PACKAGES="python3 git libcmocka-dev strace procps util-linux rsync nodejs g++
	clang libclang-rt-14-dev clang-tidy clang-format shellcheck scdoc man-db
	bubblewrap runc busybox-static apparmor systemd
	gcc-12-multilib gcc-aarch64-linux-gnu libc6-dev-arm64-cross"

say() {
	printf '%s\n' "$*"
}

die() {
	printf '%s: %s\n' "${0##*/}" "$*" >&2
	exit 1
}

# As root, or through sudo.
as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null 2>&1; then
		sudo "$@"
	else
		die "needs root for: $* (no sudo here: run that as root, then this again)"
	fi
}

# Prints those of the given packages that are not installed.
missing_packages() {
	for package in "$@"; do
		case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
		*" installed") ;;
		*) printf ' %s' "$package" ;;
		esac
	done
}

install_packages() {
	if ! command -v apt-get >/dev/null 2>&1; then
		say "No apt-get here: please have these installed: $*"
		return 0
	fi
	missing=$(missing_packages "$@")
	[ -n "$missing" ] || return 0
	say "Installing:$missing"
	# A package list that cannot be had matters only if the package then cannot be had.
	as_root apt-get -q update >/dev/null 2>&1 || say "(some package lists could not be updated)"
	# shellcheck disable=SC2086 # a list of words
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
		install $missing </dev/null >"${TMPDIR:-/tmp}/tattle-apt.$$" 2>&1 || {
		tail -n 20 "${TMPDIR:-/tmp}/tattle-apt.$$" >&2
		rm -f "${TMPDIR:-/tmp}/tattle-apt.$$"
		die "could not install:$missing"
	}
	rm -f "${TMPDIR:-/tmp}/tattle-apt.$$"
}
