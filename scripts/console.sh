# shellcheck shell=bash
# shellcheck disable=SC2154 # root comes from run and test
# What a person sees: progress with seconds, warnings, and failures that say what to do. Sourced by run and test.

if [[ -t 1 && -z ${NO_COLOR:-} && ${TERM:-dumb} != dumb ]]; then
  bold=$'\e[1m' dim=$'\e[2m' red=$'\e[31m' green=$'\e[32m' yellow=$'\e[33m' plain=$'\e[0m'
else
  bold='' dim='' red='' green='' yellow='' plain=''
fi

started_at=$EPOCHREALTIME

# Seconds since the command began, with one decimal.
elapsed() {
  local now=${EPOCHREALTIME//[.,]/} then=${started_at//[.,]/}
  local tenths=$(((now - then) / 100000))
  printf '%d.%d' $((tenths / 10)) $((tenths % 10))
}

step() { printf '%s[%6ss]%s %s\n' "$dim" "$(elapsed)" "$plain" "$*"; }
done_step() { printf '%s[%6ss]%s %s%s%s\n' "$dim" "$(elapsed)" "$plain" "$green" "$*" "$plain"; }
warn() { printf '%sWarning:%s %s\n' "$yellow" "$plain" "$*" >&2; }

# Paths under the repository are shown short.
short() { printf '%s' "${1#"$root"/}"; }

# problem WHAT [LOG] [ADVICE]: says what failed, shows the end of the log, and what to do.
problem() {
  local what=$1 log=${2:-} advice=${3:-}
  {
    printf '\n%sFailed:%s %s\n' "$red$bold" "$plain" "$what"
    if [[ -n $log && -s $log ]]; then
      printf '  Log:   %s, its last lines:\n' "$(short "$log")"
      { grep -E '(: error |\[Error\]|FATAL|^E: |rror:)' "$log" | sort -u | tail -n 8 || true; } | sed 's/^/         /'
      tail -n 6 "$log" | sed 's/^/         /'
    fi
    [[ -z $advice ]] || printf '  To do: %s\n' "$advice"
  } >&2
}

# fail WHAT [LOG] [ADVICE] [EXIT CODE]
fail() {
  problem "$1" "${2:-}" "${3:-}"
  exit "${4:-1}"
}

# Wrong usage: exit code 2.
misuse() {
  printf '%s\nTry: %s --help\n' "$1" "$0" >&2
  exit 2
}
