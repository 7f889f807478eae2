#!/usr/bin/env bash
# Runs as root: installs the named packages without letting PostgreSQL's packaging make a cluster of its own.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

policy=/etc/postgresql-common/createcluster.d/graphql-backend.conf
made=''
for folder in /etc/postgresql-common "${policy%/*}"; do
  [[ -d $folder ]] || { mkdir "$folder" && made="$folder $made"; }
done
forget_policy() {
  rm -f "$policy"
  # shellcheck disable=SC2086 # a list of folders without spaces, innermost first
  [[ -z $made ]] || rmdir $made 2>/dev/null || true
}
trap forget_policy EXIT
printf 'create_main_cluster = false\n' >"$policy"

# Another apt may be at work (unattended upgrades): wait for it rather than fail.
apt=(apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
"${apt[@]}" update || echo 'Could not refresh the package lists; trying with those that are here.'
"${apt[@]}" install -y --no-install-recommends "$@"
