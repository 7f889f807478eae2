# shellcheck shell=bash
# shellcheck disable=SC2154 # data comes from run and test
# Everything that is started here is stopped here, by process id, whatever way the command ends.

children=() # "pid signal name" in the order they were started
child_pid=''
lock_fd=9 # the real number is chosen when the lock is taken; children never inherit it

# Becomes the command, in its own session. The kernel tells it when this shell dies, so that even kill -9 leaves
# nothing behind.
become() {
  local signal=$1
  shift
  exec setsid setpriv --pdeathsig "$signal" -- "$@"
}

# start_process NAME SIGNAL LOG COMMAND…: in the background and in its own session, so that Ctrl-C reaches this
# script first and the order of stopping is ours. Sets child_pid.
start_process() {
  local name=$1 signal=$2 log=$3
  shift 3
  become "$signal" "$@" >>"$log" 2>&1 </dev/null {lock_fd}>&- &
  child_pid=$!
  children+=("$child_pid $signal $name")
}

# run_logged NAME LOG COMMAND…: runs to the end, output to the log; interruptible at once. Returns its exit code.
run_logged() {
  local name=$1 log=$2 status=0
  shift 2
  start_process "$name" TERM "$log" "$@"
  wait "$child_pid" || status=$?
  unset 'children[-1]'
  return "$status"
}

alive() { [[ -d /proc/$1 ]] && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null; }

# Does process PID run a command line that contains TEXT? Guards against process ids that were handed out again.
runs() { [[ -r /proc/$1/cmdline ]] && tr '\0' ' ' <"/proc/$1/cmdline" | grep -qF -- "$2"; }

# stop_process PID SIGNAL SECONDS: asks, waits, and only then kills.
stop_process() {
  local pid=$1 signal=$2 tenths=$(($3 * 10))
  alive "$pid" || return 0
  kill -s "$signal" "$pid" 2>/dev/null || return 0
  while alive "$pid" && ((tenths-- > 0)); do sleep 0.1; done
  if alive "$pid"; then
    kill -s KILL -- "-$pid" 2>/dev/null || kill -s KILL "$pid" 2>/dev/null || true
  fi
}

stop_children() {
  local entry pid signal name i
  for ((i = ${#children[@]} - 1; i >= 0; i--)); do
    entry=${children[i]}
    read -r pid signal name <<<"$entry"
    alive "$pid" || continue
    step "Stopping $name"
    stop_process "$pid" "$signal" 35
  done
  children=()
}

# take_lock FILE WHAT: one at a time per data folder. The kernel drops the lock with its holder, so a file that
# kill -9 left behind never blocks.
take_lock() {
  local file=$1 what=$2 holder
  exec {lock_fd}>>"$file"
  if ! flock --nonblock "$lock_fd"; then
    holder=$(tail -n 1 "$file" 2>/dev/null || true)
    fail "another $what is running on $(short "$data") (process ${holder:-unknown})" '' \
      "use that one, or stop it with Ctrl-C in its terminal or: kill ${holder:-PID}" 3
  fi
  printf '%s\n' "$$" >"$file"
}

# What nobody foresaw is at least not silent.
report_unexpected() {
  problem "unexpected end in ${BASH_SOURCE[1]##*/} line ${BASH_LINENO[0]}: $BASH_COMMAND" '' 'please report this'
}
set -o errtrace
trap report_unexpected ERR
