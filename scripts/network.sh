# shellcheck shell=bash
# Ports and health, with nothing but bash: a fresh machine has neither curl nor ss.

port_taken() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null
}

# free_port FIRST: the first free one of the hundred from FIRST on.
free_port() {
  local port
  for ((port = $1; port < $1 + 100 && port < 65536; port++)); do
    port_taken "$port" || { printf '%s' "$port" && return 0; }
  done
  return 1
}

# http_status PORT PATH: the status code of a GET on loopback, 000 when nobody answers within two seconds.
http_status() {
  local line=''
  {
    exec 4<>"/dev/tcp/127.0.0.1/$1" &&
      printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&4 &&
      IFS= read -r -t 2 line <&4
    exec 4>&-
  } 2>/dev/null || true
  [[ $line =~ ^HTTP/[0-9.]+\ ([0-9]{3}) ]] && printf '%s' "${BASH_REMATCH[1]}" || printf '000'
}
