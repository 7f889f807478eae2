# shellcheck shell=bash
# shellcheck disable=SC2154 # root and data come from run and test
# Building, and knowing when there is nothing to build.

# No servers that outlive the command, no first-run messages.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=1
export DOTNET_GENERATE_ASPNET_CERTIFICATE=false DOTNET_CLI_USE_MSBUILD_SERVER=0 MSBUILDDISABLENODEREUSE=1
export UseSharedCompilation=false

find_dotnet() {
  local advice='install the .NET 10 SDK (https://dotnet.microsoft.com/download) and see that dotnet is on the PATH'
  if ! command -v dotnet >/dev/null; then
    [[ -x ${HOME:-}/.dotnet/dotnet ]] || fail 'there is no .NET SDK on this machine' '' "$advice"
    PATH=$HOME/.dotnet:$PATH
    export DOTNET_ROOT=$HOME/.dotnet
  fi
  if [[ ! -w ${HOME:-/nowhere} ]]; then
    export DOTNET_CLI_HOME=$data/dotnet-home NUGET_PACKAGES=$data/nuget-packages
    # A data folder that cannot be written is reported where it is prepared.
    mkdir -p "$DOTNET_CLI_HOME" 2>/dev/null || true
  fi
}

check_sdk() {
  (cd "$root" && dotnet --version >/dev/null 2>"$data/logs/sdk.log") ||
    fail 'the installed .NET SDK does not satisfy global.json' "$data/logs/sdk.log" 'install the .NET 10 SDK named there'
}

# fingerprint PATH…: changes when a file below is added, removed, or written.
fingerprint() {
  # A folder that is not there is as good as an empty one.
  (cd "$root" && { find "$@" \( -name bin -o -name obj \) -prune -o -type f -printf '%p %s %T@\n' 2>/dev/null || true; } |
    LC_ALL=C sort | sha256sum | cut -c1-32)
}
