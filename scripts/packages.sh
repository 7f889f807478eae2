# shellcheck shell=bash
# shellcheck disable=SC2154 # root and lock_fd come from run and test
# Packages of the distribution. Adding one is one line in `packages`.

# command or file that shows it is there | package    | who needs it
packages='
/usr/lib/postgresql/*/bin/postgres       | postgresql | run test
node                                     | nodejs     | clients
npm                                      | npm        | clients
'

package_present() { compgen -G "$1" >/dev/null || command -v "$1" >/dev/null 2>&1; }

missing_packages() {
  local who=$1 probe package users
  while IFS='|' read -r probe package users; do
    probe=${probe//[[:space:]]/} package=${package//[[:space:]]/}
    [[ " $users " == *" $who "* ]] || continue
    package_present "$probe" || printf '%s\n' "$package"
  done <<<"$packages"
}

# install_packages WHO LOG: installs what is missing. The distribution would create and start a database cluster of its own beside ours;
# a setting that stands only while installing keeps it from that. Clusters that exist are not touched.
install_packages() {
  local who=$1 log=$2 missing advice
  mapfile -t missing < <(missing_packages "$who")
  ((${#missing[@]})) || return 0
  advice="install by hand as an administrator: apt-get install --no-install-recommends ${missing[*]}"
  command -v apt-get >/dev/null || fail "missing ${missing[*]}, and this is no Debian or Ubuntu" '' \
    "install ${missing[*]} yourself; for PostgreSQL (15 or newer) DATABASE_URL may name a database instead"
  step "Installing from the distribution: ${missing[*]} (log: $(short "$log"))"
  install_as_root "$log" "${missing[@]}" || fail "could not install ${missing[*]}" "$log" "$advice"
  mapfile -t missing < <(missing_packages "$who")
  ((${#missing[@]} == 0)) || fail "apt-get succeeded but ${missing[*]} is still not there" "$log" "$advice"
}

install_as_root() {
  local log=$1 elevate=()
  shift
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "missing ${*}; neither root nor sudo is at hand to install it" '' \
      "ask an administrator to run: apt-get install --no-install-recommends $*"
    elevate=(sudo)
    if ! [[ -t 0 && -t 2 ]]; then elevate+=(--non-interactive); fi
  fi
  "${elevate[@]}" bash "$root/scripts/install-packages.sh" "$@" >>"$log" 2>&1 {lock_fd}>&-
}
