# Sourced by eng/test and eng/demo: what the gateway and its tests use of the system, and how it gets there.

# What the gateway itself uses; without WeasyPrint it runs and holds back what needs a PDF.
gateway_needs=(
  /usr/bin/weasyprint=weasyprint
  /usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf=fonts-open-sans
  /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf=fonts-dejavu-core
  '/usr/lib/*/libsqlite3.so.0'=libsqlite3-0
)

# What only tests use: a server database of their own, a browser, and others' code to compare ours with.
test_needs=(
  '/usr/lib/postgresql/*/bin/initdb'=postgresql
  chromium=chromium
  pdftoppm=poppler-utils
  xmllint=libxml2-utils
  xmlsec1=xmlsec1
  /usr/share/java/xmlsec.jar=libxml-security-java
  javac=default-jdk-headless
)

# A sender of AS4 messages by others, for which the program stands beside the repository: tests run it as a process of
# its own, and skip where it is not.
foreign_sender=../shared/interop/send.mjs
foreign_sender_package=@n42/edelivery@0.2.85
if [[ -f $foreign_sender ]]; then
  test_needs+=(node=nodejs npm=npm)
fi

# Prints a step with the time since the start.
step() { printf '[%4ds] %s\n' "$SECONDS" "$*"; }

# The .NET SDK of global.json, on the PATH or where Microsoft's installer puts it; without it nothing can be done.
require_dotnet() {
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 MSBUILDDISABLENODEREUSE=1
  command -v dotnet >/dev/null || PATH="$HOME/.dotnet:$PATH"
  local wanted; wanted=$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' global.json)
  if ! command -v dotnet >/dev/null; then
    echo "The .NET SDK $wanted is needed, and no dotnet is on the PATH: https://dotnet.microsoft.com/download" >&2
    exit 1
  fi
  if ! dotnet --version >/dev/null 2>&1; then
    echo "The .NET SDK $wanted or a later one of its major version is needed. Here are:" >&2
    dotnet --list-sdks >&2
    exit 1
  fi
  step "using the .NET SDK $(dotnet --version)"
}

# install_missing PROBE=PACKAGE...: installs the packages whose command or file is missing, when it may (root, or sudo
# without a password); else says what would be needed and goes on: what needs it is skipped, and says so.
install_missing() {
  local missing=() pair
  for pair in "$@"; do is_there "${pair%%=*}" || missing+=("${pair#*=}"); done
  [[ ${#missing[@]} -gt 0 ]] || return 0

  local as_root=(env)
  if [[ $(id -u) -ne 0 ]]; then as_root=(sudo -n env); fi
  if ! command -v apt-get >/dev/null; then
    step "missing, and no apt-get to install them with: ${missing[*]}"
  elif ! "${as_root[@]}" true 2>/dev/null; then
    step "missing, and not allowed to install them; as root: apt-get install ${missing[*]}"
  else
    step "installing ${missing[*]}"
    apt update || true
    # One by one when together fails: one package that cannot be had shall not keep the others away.
    local package
    apt install "${missing[@]}" >/dev/null || for package in "${missing[@]}"; do
      apt install "$package" || step "could not install $package; what needs it is skipped"
    done
  fi
}

# Puts the foreign sender's package into a folder of the user's own and names it to the tests.
install_foreign_sender() {
  [[ -f $foreign_sender && -z ${GATEWAY_TEST_NODE42:-} ]] && is_there npm || return 0
  export GATEWAY_TEST_NODE42=${XDG_CACHE_HOME:-$HOME/.cache}/smart-gateway/foreign-sender
  [[ ! -d $GATEWAY_TEST_NODE42/node_modules/${foreign_sender_package%@*} ]] || return 0
  step "installing $foreign_sender_package"
  mkdir -p "$GATEWAY_TEST_NODE42"
  timeout 300 npm install --prefix "$GATEWAY_TEST_NODE42" --no-save --no-audit --no-fund --ignore-scripts \
    "$foreign_sender_package" >/dev/null 2>&1 </dev/null ||
    step "could not install $foreign_sender_package; what needs it is skipped"
}

is_there() {
  if [[ $1 == /* ]]; then compgen -G "$1" >/dev/null; else command -v "$1" >/dev/null; fi
}

# Quiet unless it fails; waits for another installation to end; never asks. Uses as_root of its caller.
apt() {
  local action=$1 log status=0; shift
  log=$(mktemp)
  [[ $action == install ]] && set -- -y --no-install-recommends "$@"
  "${as_root[@]}" DEBIAN_FRONTEND=noninteractive timeout 600 apt-get \
    -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 "$action" "$@" >"$log" 2>&1 </dev/null || status=$?
  [[ $status -eq 0 ]] || tail -n 10 "$log"
  rm -f "$log"
  return "$status"
}
