# shellcheck shell=bash
# shellcheck disable=SC2154 # lock_fd and child_pid come from processes.sh
# A private PostgreSQL: own data folder, unix socket only, nobody else gets in (docs/adr/0003).

cluster_owner='' # the operating system user PostgreSQL runs as; it refuses to run as root
cluster=''       # real path of the data folder
sockets=''       # real path of the folder with the socket

as_cluster_owner() {
  if [[ $cluster_owner == "$(id -un)" ]]; then
    "$@"
  else
    setpriv --reuid="$cluster_owner" --regid="$(id -gn "$cluster_owner")" --init-groups -- "$@"
  fi
}

postgres_bin() {
  local newest
  newest=$(compgen -G '/usr/lib/postgresql/*/bin/postgres' | sort -V | tail -n 1)
  printf '%s' "${newest%/*}"
}

# The folder stands where asked, unless PostgreSQL's user cannot get there (root's home is closed to it): then
# it stands under /var/lib and a symbolic link remembers it.
choose_cluster_folder() {
  local wanted=$1 parent=${1%/*}
  if [[ -e $wanted || -L $wanted ]]; then
    cluster=$(realpath -m "$wanted")
    [[ -d $cluster ]] && cluster_owner=$(stat -c %U "$cluster")
  fi
  if [[ -z $cluster_owner ]]; then
    cluster_owner=$(id -un)
    if ((EUID == 0)); then cluster_owner=postgres; fi
  fi
  if ((EUID != 0)) && [[ $cluster_owner != "$(id -un)" ]]; then
    fail "$(short "$wanted") belongs to the user $cluster_owner" '' \
      "start as the user who started it first (sudo ./run), or remove it: sudo ./run --reset"
  fi
  [[ -z $cluster ]] || return 0
  if (cd / && as_cluster_owner test -x "$parent"); then
    cluster=$wanted
  else
    cluster=/var/lib/graphql-backend/$(printf '%s' "$wanted" | sha256sum | cut -c1-12)/postgres
    install -d -m 0755 /var/lib/graphql-backend "${cluster%/*}"
    ln -sfn "$cluster" "$wanted"
  fi
}

# The path of a unix socket holds at most 107 bytes, and a comma would end it (it separates several folders).
fits_a_socket() {
  local LC_ALL=C path=$1/.s.PGSQL.5432
  ((${#path} <= 107)) && [[ $path != *[,\"\'\\]* ]]
}

choose_socket_folder() {
  local remembered=$1.sockets base=/tmp
  sockets=${cluster%/*}/sockets-${cluster##*/}
  if ! fits_a_socket "$sockets"; then
    if ((EUID != 0)) && [[ -w ${XDG_RUNTIME_DIR:-/nowhere} ]]; then base=$XDG_RUNTIME_DIR; fi
    # Remembered together with the cluster, so that a copy of the whole tree does not share its original's.
    sockets=$(awk -F '\t' -v cluster="$cluster" '$2 == cluster { print $1 }' "$remembered" 2>/dev/null || true)
    [[ $(stat -c %U "$sockets" 2>/dev/null) == "$cluster_owner" ]] || sockets=$(mktemp -d "$base/graphql-XXXXXXXX")
    printf '%s\t%s\n' "$sockets" "$cluster" >"$remembered"
  fi
  mkdir -p "$sockets"
  [[ $(stat -c %U "$sockets") == "$cluster_owner" ]] || chown "$cluster_owner:" "$sockets"
  chmod 0700 "$sockets"
}

# initdb into a folder beside, then one rename: what is there is always whole.
create_cluster() {
  local log=$1 fresh=$cluster.new
  [[ -f $cluster/PG_VERSION ]] && return 0
  step "Creating the database folder $(short "$cluster")"
  rm -rf "$fresh"
  install -d -m 0700 "$fresh"
  [[ $cluster_owner == "$(id -un)" ]] || chown "$cluster_owner:" "$fresh"
  # C.UTF-8 sorts by code point and still knows letters outside ASCII, which trigram search needs.
  (cd / && as_cluster_owner "$(postgres_bin)/initdb" -D "$fresh" -U postgres -E UTF8 --locale=C.UTF-8 \
    --auth=peer >>"$log" 2>&1 {lock_fd}>&-) ||
    fail 'could not create the database folder' "$log" 'is the disk full or read-only?'
  rm -rf "$cluster"
  mv "$fresh" "$cluster"
}

# The kernel says who is at the other end of the socket; only the user who starts this is let in.
write_access_rules() {
  local me
  me=$(id -un)
  printf 'local all all peer map=house\n' | as_cluster_owner tee "$cluster/pg_hba.conf" >/dev/null
  {
    printf 'house "%s" app\nhouse "%s" postgres\n' "$me" "$me"
    [[ $me == "$cluster_owner" ]] || printf 'house "%s" postgres\n' "$cluster_owner"
  } | as_cluster_owner tee "$cluster/pg_ident.conf" >/dev/null
}

# A server that outlived its ./run is stopped; a lock file whose process is something else by now is removed.
stop_leftover_postgres() {
  local folder=$1 pid
  pid=$(head -n 1 "$folder/postmaster.pid" 2>/dev/null || true)
  [[ $pid =~ ^[0-9]+$ ]] || return 0
  if alive "$pid" && runs "$pid" "$folder"; then
    step "Stopping PostgreSQL left over from an earlier start (process $pid)"
    stop_process "$pid" INT 20
  else
    rm -f "$folder/postmaster.pid"
  fi
}

psql_admin() {
  env -u PGOPTIONS -u PGSERVICE "$(postgres_bin)/psql" -X -q -t -A -v ON_ERROR_STOP=1 \
    -h "$sockets" -p 5432 -U postgres "$@"
}

create_role_and_database() {
  local log=$1 have
  have=$(psql_admin -d postgres -c "SELECT (SELECT count(*) FROM pg_roles WHERE rolname = 'app') || ',' ||
    (SELECT count(*) FROM pg_database WHERE datname = 'graphql')" 2>>"$log") ||
    fail 'PostgreSQL does not let us in' "$log" 'look at the log'
  [[ $have == 1,* ]] || psql_admin -d postgres -c 'CREATE ROLE app LOGIN CREATEDB' >>"$log" 2>&1
  [[ $have == *,1 ]] || psql_admin -d postgres -c 'CREATE DATABASE graphql OWNER app' >>"$log" 2>&1
}

percent_encoded() {
  local LC_ALL=C text=$1 i c code
  for ((i = 0; i < ${#text}; i++)); do
    c=${text:i:1}
    case $c in
    [A-Za-z0-9._~/-]) printf '%s' "$c" ;;
    *)
      printf -v code '%d' "'$c"
      printf '%%%02X' $((code & 255))
      ;;
    esac
  done
}

# start_postgres FOLDER LOG durable|disposable: starts it, waits for it, and exports DATABASE_URL.
start_postgres() {
  local folder=$1 log=$2 kind=$3 settings=() start tenths=600
  if ((EUID == 0)) && ! id postgres >/dev/null 2>&1; then
    fail 'there is no user postgres to run PostgreSQL as (it refuses to run as root)' '' \
      'create one: useradd --system postgres'
  fi
  choose_cluster_folder "$folder"
  create_cluster "$log"
  stop_leftover_postgres "$cluster"
  choose_socket_folder "$folder"
  write_access_rules
  # Autovacuum works as the superuser, whose processes the role app could not end when it drops a test's database.
  [[ $kind == durable ]] || settings=(-c fsync=off -c synchronous_commit=off -c full_page_writes=off
    -c autovacuum=off -c max_connections=300)

  start=("$(postgres_bin)/postgres" -D "$cluster" -c listen_addresses= -c port=5432
    -c "unix_socket_directories=$sockets" -c unix_socket_permissions=0700
    -c log_destination=stderr -c logging_collector=off "${settings[@]}")
  if [[ $cluster_owner != "$(id -un)" ]]; then
    start=(setpriv "--reuid=$cluster_owner" "--regid=$(id -gn "$cluster_owner")" --init-groups --pdeathsig INT -- "${start[@]}")
  fi
  start_process PostgreSQL INT "$log" "${start[@]}"
  until "$(postgres_bin)/pg_isready" -q -h "$sockets" -p 5432 2>/dev/null; do
    alive "$child_pid" || fail 'PostgreSQL stopped while starting' "$log" \
      'when the data folder is damaged or of another version: --reset starts with an empty one'
    ((tenths-- > 0)) || fail 'PostgreSQL was not ready within 60 s' "$log" 'is the disk very slow or full?'
    sleep 0.1
  done
  create_role_and_database "$log"
  DATABASE_URL="postgres://app@/graphql?host=$(percent_encoded "$sockets")"
  export DATABASE_URL
}

# remove_postgres FOLDER: the data folder, wherever it stands, and its socket folder.
remove_postgres() {
  local folder=$1 real sockets_away
  sockets_away=$(cut -f 1 "$folder.sockets" 2>/dev/null || true)
  if [[ $sockets_away == */graphql-* && -d $sockets_away ]]; then rm -rf "$sockets_away"; fi
  if [[ -L $folder ]]; then
    real=$(realpath -m "$folder")
    [[ $real != /var/lib/graphql-backend/*/postgres ]] || rm -rf "${real%/*}"
  fi
  rm -rf "$folder" "$folder.new" "$folder.sockets" "${folder%/*}/sockets-${folder##*/}"
}
