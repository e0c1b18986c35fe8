# Made by tools/gen-completions from the option tables; do not edit.
# shellcheck shell=bash disable=SC2207

_tattle_pids() {
	cd /proc && printf '%s\n' [0-9]*
}

_tattle_trace() {
	local cur=$1 prev=$2

	case $prev in
	--color)
		COMPREPLY=($(compgen -W 'auto always never' -- "$cur"))
		return 0 ;;
	-o|--output)
		compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))
		return 0 ;;
	-p|--attach)
		COMPREPLY=($(compgen -W "$(_tattle_pids)" -- "$cur"))
		return 0 ;;
	-E|--env)
		COMPREPLY=()
		return 0 ;;
	-u|--user)
		COMPREPLY=($(compgen -u -- "$cur"))
		return 0 ;;
	--argv0)
		COMPREPLY=()
		return 0 ;;
	--follow-depth)
		COMPREPLY=()
		return 0 ;;
	-b|--detach-on)
		COMPREPLY=($(compgen -W 'execve' -- "$cur"))
		return 0 ;;
	-e|--expr)
		compopt -o nospace; COMPREPLY=($(compgen -W 'trace= trace-fds= signal= status= abbrev= verbose= raw= read= write= quiet= decode-fds= decode-pids= inject= fault= kvm=vcpu namespace=new' -- "$cur"))
		return 0 ;;
	--trace)
		COMPREPLY=($(compgen -W '%file %process %net %network %signal %ipc %desc %memory %creds %stat %lstat %fstat %%stat %statfs %fstatfs %%statfs %clock %pure all none' -- "$cur"))
		return 0 ;;
	--trace-fds)
		COMPREPLY=()
		return 0 ;;
	-P|--trace-path)
		compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))
		return 0 ;;
	--signal)
		COMPREPLY=($(compgen -A signal -- "$cur"))
		return 0 ;;
	--signals)
		COMPREPLY=($(compgen -A signal -- "$cur"))
		return 0 ;;
	--status)
		COMPREPLY=($(compgen -W 'successful failed unfinished unavailable detached' -- "$cur"))
		return 0 ;;
	-a|--columns)
		COMPREPLY=()
		return 0 ;;
	-s|--string-limit)
		COMPREPLY=()
		return 0 ;;
	--abbrev)
		COMPREPLY=($(compgen -W '%file %process %net %network %signal %ipc %desc %memory %creds %stat %lstat %fstat %%stat %statfs %fstatfs %%statfs %clock %pure all none' -- "$cur"))
		return 0 ;;
	--verbose)
		COMPREPLY=($(compgen -W '%file %process %net %network %signal %ipc %desc %memory %creds %stat %lstat %fstat %%stat %statfs %fstatfs %%statfs %clock %pure all none' -- "$cur"))
		return 0 ;;
	--raw)
		COMPREPLY=($(compgen -W '%file %process %net %network %signal %ipc %desc %memory %creds %stat %lstat %fstat %%stat %statfs %fstatfs %%statfs %clock %pure all none' -- "$cur"))
		return 0 ;;
	--strings-in-hex)
		COMPREPLY=($(compgen -W 'all non-ascii non-ascii-chars' -- "$cur"))
		return 0 ;;
	-X|--const-print-style)
		COMPREPLY=($(compgen -W 'raw abbrev verbose' -- "$cur"))
		return 0 ;;
	--stack-trace)
		COMPREPLY=($(compgen -W 'symbol source' -- "$cur"))
		return 0 ;;
	--stack-traces)
		COMPREPLY=($(compgen -W 'symbol source' -- "$cur"))
		return 0 ;;
	--stack-trace-frame-limit)
		COMPREPLY=()
		return 0 ;;
	--relative-timestamps)
		COMPREPLY=($(compgen -W 's ms us ns' -- "$cur"))
		return 0 ;;
	--absolute-timestamps)
		COMPREPLY=($(compgen -W 'none time unix s ms us ns' -- "$cur"))
		return 0 ;;
	--timestamps)
		COMPREPLY=($(compgen -W 'none time unix s ms us ns' -- "$cur"))
		return 0 ;;
	--syscall-times)
		COMPREPLY=($(compgen -W 's ms us ns' -- "$cur"))
		return 0 ;;
	--quiet)
		COMPREPLY=($(compgen -W 'attach exit path-resolution personality thread-execve all' -- "$cur"))
		return 0 ;;
	--silent)
		COMPREPLY=()
		return 0 ;;
	--silence)
		COMPREPLY=()
		return 0 ;;
	--read)
		COMPREPLY=()
		return 0 ;;
	--write)
		COMPREPLY=()
		return 0 ;;
	--decode-fds)
		COMPREPLY=($(compgen -W 'path dev socket pidfd eventfd signalfd all none' -- "$cur"))
		return 0 ;;
	--decode-pids)
		COMPREPLY=($(compgen -W 'comm pidns' -- "$cur"))
		return 0 ;;
	--kvm)
		COMPREPLY=($(compgen -W 'vcpu vcpu+' -- "$cur"))
		return 0 ;;
	--namespace)
		COMPREPLY=($(compgen -W 'new' -- "$cur"))
		return 0 ;;
	--secontext)
		COMPREPLY=($(compgen -W 'full mismatch all none' -- "$cur"))
		return 0 ;;
	--inject)
		COMPREPLY=()
		return 0 ;;
	--fault)
		COMPREPLY=()
		return 0 ;;
	--syscall-limit)
		COMPREPLY=()
		return 0 ;;
	--max-events)
		COMPREPLY=()
		return 0 ;;
	--max-time)
		COMPREPLY=()
		return 0 ;;
	--max-size)
		COMPREPLY=()
		return 0 ;;
	--rotate-size)
		COMPREPLY=()
		return 0 ;;
	--rotate-files)
		COMPREPLY=()
		return 0 ;;
	-S|--summary-sort-by)
		COMPREPLY=($(compgen -W 'time min-time max-time avg-time calls errors name nothing' -- "$cur"))
		return 0 ;;
	-U|--summary-columns)
		COMPREPLY=()
		return 0 ;;
	-O|--summary-syscall-overhead)
		COMPREPLY=()
		return 0 ;;
	-I|--interruptible)
		COMPREPLY=($(compgen -W '1 2 3 4' -- "$cur"))
		return 0 ;;
	esac
	if [[ $cur == -* ]]; then
		COMPREPLY=($(compgen -W '--color --no-follow --no-fd-paths -f --follow-forks -y -o --output -A --output-append-mode --output-separately -p --attach -E --env -u --user --argv0 --kill-on-exit --follow-depth -b --detach-on -e --expr --trace --trace-fds -P --trace-path --signal --signals --status -z --successful-only -Z --failed-only -Z --failing-only -a --columns -s --string-limit -v --no-abbrev --abbrev --verbose --raw -x --strings-in-hex -X --const-print-style -i --instruction-pointer -n --syscall-number -N --arg-names -k --stack-trace --stack-traces --stack-trace-frame-limit -r --relative-timestamps -t --absolute-timestamps --timestamps -T --syscall-times --always-show-pid -q --quiet --silent --silence --read --write --decode-fds -Y --decode-pids --pidns-translation --kvm --namespace --secontext --inject --fault --syscall-limit --max-events --max-time --max-size --rotate-size --rotate-files --tree -c --summary-only -C --summary -S --summary-sort-by -U --summary-columns -w --summary-wall-clock -O --summary-syscall-overhead -I --interruptible --hyperlink --json --seccomp-bpf -h --help -V --version' -- "$cur"))
		return 0
	fi
	return 1
}

_tattle_files() {
	local cur=$1 prev=$2

	case $prev in
	-o|--output)
		compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))
		return 0 ;;
	-p|--attach)
		COMPREPLY=($(compgen -W "$(_tattle_pids)" -- "$cur"))
		return 0 ;;
	--by)
		COMPREPLY=($(compgen -W 'process directory' -- "$cur"))
		return 0 ;;
	--deps)
		COMPREPLY=($(compgen -W 'make ninja' -- "$cur"))
		return 0 ;;
	--target)
		COMPREPLY=()
		return 0 ;;
	--format)
		COMPREPLY=($(compgen -W 'summary json tree null deps whatfiles' -- "$cur"))
		return 0 ;;
	--only)
		COMPREPLY=()
		return 0 ;;
	--under)
		COMPREPLY=($(compgen -W 'directory' -- "$cur"))
		return 0 ;;
	--match)
		COMPREPLY=()
		return 0 ;;
	--except)
		COMPREPLY=()
		return 0 ;;
	--color)
		COMPREPLY=($(compgen -W 'auto always never' -- "$cur"))
		return 0 ;;
	esac
	if [[ $cur == -* ]]; then
		COMPREPLY=($(compgen -W '-o --output -p --attach --live --json -0 --null --tree --by --deps --target --absolute --format --only --under --match --except --no-missing --no-system --no-fold --no-bytes --color -h --help' -- "$cur"))
		return 0
	fi
	return 1
}

_tattle_policy() {
	local cur=$1 prev=$2

	case $prev in
	-o|--output)
		compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))
		return 0 ;;
	-p|--attach)
		COMPREPLY=($(compgen -W "$(_tattle_pids)" -- "$cur"))
		return 0 ;;
	--from)
		COMPREPLY=($(compgen -W 'exec entry' -- "$cur"))
		return 0 ;;
	--runs)
		COMPREPLY=()
		return 0 ;;
	--max-runs)
		COMPREPLY=()
		return 0 ;;
	--args)
		COMPREPLY=($(compgen -W 'none safe all' -- "$cur"))
		return 0 ;;
	--mode)
		COMPREPLY=($(compgen -W 'enforce log ask-nothing' -- "$cur"))
		return 0 ;;
	--action)
		COMPREPLY=($(compgen -W 'errno kill log' -- "$cur"))
		return 0 ;;
	--violations-status)
		COMPREPLY=()
		return 0 ;;
	--format)
		COMPREPLY=($(compgen -W 'oci docker procd procd-whitelist systemd bpf pfc libseccomp-c minijail landlock apparmor' -- "$cur"))
		return 0 ;;
	--for)
		COMPREPLY=($(compgen -W 'runc' -- "$cur"))
		return 0 ;;
	--abi)
		COMPREPLY=($(compgen -W 'x86_64 i386 aarch64' -- "$cur"))
		return 0 ;;
	esac
	if [[ $cur == -* ]]; then
		COMPREPLY=($(compgen -W '-o --output -p --attach --from --files --no-filter --no-complete -h --help --runs --max-runs --args -q --quiet --mode --action --violations-status --format --for --abi' -- "$cur"))
		return 0
	fi
	return 1
}

_tattle_strace() {
	local cur=$1 prev=$2

	case $prev in
	--color)
		COMPREPLY=($(compgen -W 'auto always never' -- "$cur"))
		return 0 ;;
	--daemonize)
		COMPREPLY=($(compgen -W 'grandchild pgroup session' -- "$cur"))
		return 0 ;;
	--daemonised)
		COMPREPLY=()
		return 0 ;;
	--daemonized)
		COMPREPLY=()
		return 0 ;;
	--tips)
		COMPREPLY=($(compgen -W 'none compact full random' -- "$cur"))
		return 0 ;;
	-o|--output)
		compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))
		return 0 ;;
	-p|--attach)
		COMPREPLY=($(compgen -W "$(_tattle_pids)" -- "$cur"))
		return 0 ;;
	-E|--env)
		COMPREPLY=()
		return 0 ;;
	-u|--user)
		COMPREPLY=($(compgen -u -- "$cur"))
		return 0 ;;
	--argv0)
		COMPREPLY=()
		return 0 ;;
	--follow-depth)
		COMPREPLY=()
		return 0 ;;
	-b|--detach-on)
		COMPREPLY=($(compgen -W 'execve' -- "$cur"))
		return 0 ;;
	-e|--expr)
		compopt -o nospace; COMPREPLY=($(compgen -W 'trace= trace-fds= signal= status= abbrev= verbose= raw= read= write= quiet= decode-fds= decode-pids= inject= fault= kvm=vcpu namespace=new' -- "$cur"))
		return 0 ;;
	--trace)
		COMPREPLY=($(compgen -W '%file %process %net %network %signal %ipc %desc %memory %creds %stat %lstat %fstat %%stat %statfs %fstatfs %%statfs %clock %pure all none' -- "$cur"))
		return 0 ;;
	--trace-fds)
		COMPREPLY=()
		return 0 ;;
	-P|--trace-path)
		compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))
		return 0 ;;
	--signal)
		COMPREPLY=($(compgen -A signal -- "$cur"))
		return 0 ;;
	--signals)
		COMPREPLY=($(compgen -A signal -- "$cur"))
		return 0 ;;
	--status)
		COMPREPLY=($(compgen -W 'successful failed unfinished unavailable detached' -- "$cur"))
		return 0 ;;
	-a|--columns)
		COMPREPLY=()
		return 0 ;;
	-s|--string-limit)
		COMPREPLY=()
		return 0 ;;
	--abbrev)
		COMPREPLY=($(compgen -W '%file %process %net %network %signal %ipc %desc %memory %creds %stat %lstat %fstat %%stat %statfs %fstatfs %%statfs %clock %pure all none' -- "$cur"))
		return 0 ;;
	--verbose)
		COMPREPLY=($(compgen -W '%file %process %net %network %signal %ipc %desc %memory %creds %stat %lstat %fstat %%stat %statfs %fstatfs %%statfs %clock %pure all none' -- "$cur"))
		return 0 ;;
	--raw)
		COMPREPLY=($(compgen -W '%file %process %net %network %signal %ipc %desc %memory %creds %stat %lstat %fstat %%stat %statfs %fstatfs %%statfs %clock %pure all none' -- "$cur"))
		return 0 ;;
	--strings-in-hex)
		COMPREPLY=($(compgen -W 'all non-ascii non-ascii-chars' -- "$cur"))
		return 0 ;;
	-X|--const-print-style)
		COMPREPLY=($(compgen -W 'raw abbrev verbose' -- "$cur"))
		return 0 ;;
	--stack-trace)
		COMPREPLY=($(compgen -W 'symbol source' -- "$cur"))
		return 0 ;;
	--stack-traces)
		COMPREPLY=($(compgen -W 'symbol source' -- "$cur"))
		return 0 ;;
	--stack-trace-frame-limit)
		COMPREPLY=()
		return 0 ;;
	--relative-timestamps)
		COMPREPLY=($(compgen -W 's ms us ns' -- "$cur"))
		return 0 ;;
	--absolute-timestamps)
		COMPREPLY=($(compgen -W 'none time unix s ms us ns' -- "$cur"))
		return 0 ;;
	--timestamps)
		COMPREPLY=($(compgen -W 'none time unix s ms us ns' -- "$cur"))
		return 0 ;;
	--syscall-times)
		COMPREPLY=($(compgen -W 's ms us ns' -- "$cur"))
		return 0 ;;
	--quiet)
		COMPREPLY=($(compgen -W 'attach exit path-resolution personality thread-execve all' -- "$cur"))
		return 0 ;;
	--silent)
		COMPREPLY=()
		return 0 ;;
	--silence)
		COMPREPLY=()
		return 0 ;;
	--read)
		COMPREPLY=()
		return 0 ;;
	--write)
		COMPREPLY=()
		return 0 ;;
	--decode-fds)
		COMPREPLY=($(compgen -W 'path dev socket pidfd eventfd signalfd all none' -- "$cur"))
		return 0 ;;
	--decode-pids)
		COMPREPLY=($(compgen -W 'comm pidns' -- "$cur"))
		return 0 ;;
	--kvm)
		COMPREPLY=($(compgen -W 'vcpu vcpu+' -- "$cur"))
		return 0 ;;
	--namespace)
		COMPREPLY=($(compgen -W 'new' -- "$cur"))
		return 0 ;;
	--secontext)
		COMPREPLY=($(compgen -W 'full mismatch all none' -- "$cur"))
		return 0 ;;
	--inject)
		COMPREPLY=()
		return 0 ;;
	--fault)
		COMPREPLY=()
		return 0 ;;
	--syscall-limit)
		COMPREPLY=()
		return 0 ;;
	--max-events)
		COMPREPLY=()
		return 0 ;;
	--max-time)
		COMPREPLY=()
		return 0 ;;
	--max-size)
		COMPREPLY=()
		return 0 ;;
	--rotate-size)
		COMPREPLY=()
		return 0 ;;
	--rotate-files)
		COMPREPLY=()
		return 0 ;;
	-S|--summary-sort-by)
		COMPREPLY=($(compgen -W 'time min-time max-time avg-time calls errors name nothing' -- "$cur"))
		return 0 ;;
	-U|--summary-columns)
		COMPREPLY=()
		return 0 ;;
	-O|--summary-syscall-overhead)
		COMPREPLY=()
		return 0 ;;
	-I|--interruptible)
		COMPREPLY=($(compgen -W '1 2 3 4' -- "$cur"))
		return 0 ;;
	esac
	if [[ $cur == -* ]]; then
		COMPREPLY=($(compgen -W '--color -f --follow-forks -F -D --daemonize --daemonised --daemonized -y -d --debug --tips -o --output -A --output-append-mode --output-separately -p --attach -E --env -u --user --argv0 --kill-on-exit --follow-depth -b --detach-on -e --expr --trace --trace-fds -P --trace-path --signal --signals --status -z --successful-only -Z --failed-only -Z --failing-only -a --columns -s --string-limit -v --no-abbrev --abbrev --verbose --raw -x --strings-in-hex -X --const-print-style -i --instruction-pointer -n --syscall-number -N --arg-names -k --stack-trace --stack-traces --stack-trace-frame-limit -r --relative-timestamps -t --absolute-timestamps --timestamps -T --syscall-times --always-show-pid -q --quiet --silent --silence --read --write --decode-fds -Y --decode-pids --pidns-translation --kvm --namespace --secontext --inject --fault --syscall-limit --max-events --max-time --max-size --rotate-size --rotate-files --tree -c --summary-only -C --summary -S --summary-sort-by -U --summary-columns -w --summary-wall-clock -O --summary-syscall-overhead -I --interruptible --hyperlink --json --seccomp-bpf -h --help -V --version' -- "$cur"))
		return 0
	fi
	return 1
}

_tattle() {
	local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=$1 first=1 i

	if [[ $command != strace ]]; then
		command=${COMP_WORDS[1]}
		first=2
		if ((COMP_CWORD == 1)); then
			COMPREPLY=($(compgen -W 'trace files policy strace --help --version' -- "$cur"))
			return
		fi
	fi
	# bash splits "--option=value" at the "=".
	if [[ $cur == = ]]; then
		cur=
	elif [[ $prev == = ]] && ((COMP_CWORD >= 2)); then
		prev=${COMP_WORDS[COMP_CWORD-2]}
	fi
	for ((i = first; i < COMP_CWORD; i++)); do
		[[ ${COMP_WORDS[i]} == -- ]] && break
	done
	case $command in
	trace) _tattle_trace "$cur" "$prev" && return ;;
	files) _tattle_files "$cur" "$prev" && return ;;
	policy) _tattle_policy "$cur" "$prev" && return ;;
	strace) _tattle_strace "$cur" "$prev" && return ;;
	esac
	if ((COMP_CWORD == first)); then
		COMPREPLY=($(compgen -c -- "$cur"))
	else
		compopt -o filenames
		COMPREPLY=($(compgen -c -f -- "$cur"))
	fi
}

complete -F _tattle tattle
