# Sourced by eng/test and eng/demo: what the gateway and its tests use of the system, and how it gets there.

# Prints a step with the time since the start.
step() { printf '[%4ds] %s\n' "$SECONDS" "$*"; }

# install_missing COMMAND=PACKAGE...: installs the packages whose command or file is missing, when it may (root or
# sudo without a password); otherwise says what would be needed and goes on: what needs it is skipped and says so.
install_missing() {
  local missing=() pair probe
  for pair in "$@"; do
    probe=${pair%%=*}
    if [[ $probe == /* ]]; then compgen -G "$probe" >/dev/null || missing+=("${pair#*=}")
    else command -v "$probe" >/dev/null || missing+=("${pair#*=}"); fi
  done
  [[ ${#missing[@]} -eq 0 ]] && return 0
  local as_root=()
  if [[ $(id -u) -ne 0 ]]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as_root=(sudo)
    else step "missing, and not allowed to install: apt-get install ${missing[*]}"; return 0; fi
  fi
  if ! command -v apt-get >/dev/null; then step "missing, and no apt-get here: ${missing[*]}"; return 0; fi
  step "installing ${missing[*]}"
  local log; log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log"; step "could not install ${missing[*]}; what needs it is skipped"
  fi
  rm -f "$log"
}

require_dotnet() {
  if ! command -v dotnet >/dev/null || ! dotnet --version >/dev/null 2>&1; then
    echo "The .NET SDK of global.json is needed: https://dotnet.microsoft.com/download" >&2
    exit 1
  fi
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 MSBUILDDISABLENODEREUSE=1
}
