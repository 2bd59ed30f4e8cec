#!/usr/bin/env bash
# Runs the build: compiles build/Build when one of its sources changed, then starts it with these arguments and its exit code.
#   ./build.sh --help
# NUTSHELL_INSTALL_DOTNET=1 allows it to put a missing .NET SDK into .nutshell/dotnet. Runs in bash 3.2, macOS's own.
set -eu
self=$0
while [ -h "$self" ]; do # called by a link to it
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=$(dirname "$self")/$link ;; esac
done
cd "$(dirname "$self")"

artifacts=build/artifacts
dll=$artifacts/bin/Build/release/Build.dll
precompiled=$artifacts/precompiled/Build.dll # with native code, so that it starts sooner; where there is one, it runs
stamp=$artifacts/build.stamp     # holds the dotnet that compiled the DLL; as old as the start of that compilation
started=$artifacts/build.started # becomes the stamp; left behind by a compilation that was killed

say() { echo "$*" >&2; }

# Folders count too: they change when a file in them is deleted or moved in, all but build/ itself, where settings and documents are saved.
# They and the tests are not compiled in.
stale() {
  [ -f "$dll" ] && [ -f "$stamp" ] || return 0
  [ -n "$(find build -mindepth 1 \( -path $artifacts -o -name '*.Tests' \) -prune -o -newer $stamp \
    ! -name '*.md' ! -name 'settings*.json' -print | head -n 1)" ]
}

find_dotnet() {
  local candidate sdks found=''
  for candidate in "$PWD/.nutshell/dotnet/dotnet" "${DOTNET_ROOT:-/nonexistent}/dotnet" "$(command -v dotnet || true)" \
    "${HOME:-}/.dotnet/dotnet" /usr/share/dotnet/dotnet /usr/lib/dotnet/dotnet /usr/local/share/dotnet/dotnet; do
    [ -x "$candidate" ] || continue
    sdks=$("$candidate" --list-sdks 2>/dev/null) || continue
    if echo "$sdks" | grep -q '^10\.0\.'; then
      echo "$candidate"
      return
    fi
    found="$found $(echo "$sdks" | cut -d ' ' -f 1 | tr '\n' ' ')"
  done
  if [ "${NUTSHELL_INSTALL_DOTNET:-}" = 1 ] || [ -n "${CODEBUILD_BUILD_ID:-}" ]; then
    install_dotnet || return 1
    echo "$PWD/.nutshell/dotnet/dotnet"
    return
  fi
  say "The .NET 10 SDK (10.0.x) is needed; found:${found:- none}. Either"
  say "  install it:             https://dotnet.microsoft.com/download/dotnet/10.0"
  say "  or, in this checkout:   NUTSHELL_INSTALL_DOTNET=1 ./build.sh"
  return 1
}

install_dotnet() {
  local script=.nutshell/dotnet-install.sh url=https://dot.net/v1/dotnet-install.sh
  say "Installing the .NET 10 SDK into .nutshell/dotnet"
  mkdir -p .nutshell
  if { curl -fsSL --retry 3 -o $script $url || wget -qO $script $url; } >&2 &&
    bash $script --channel 10.0 --install-dir .nutshell/dotnet --no-path >&2; then return; fi
  say "That did not work. Install the SDK by hand: https://dotnet.microsoft.com/download/dotnet/10.0"
  return 1
}

# Waits for the lock on descriptor 9, which a compilation shares: it is free when all of them have ended, however they ended.
lock() {
  exec 9>$artifacts/build.lock
  if command -v flock >/dev/null; then
    flock -n 9 || { say "Waiting for another build.sh that compiles"; flock 9; }
  else
    perl -e 'open(my $lock, ">&=9") && flock($lock, 2) or die "no lock: $!\n"'
  fi
}

# Build servers would outlive this script, and hold its lock.
run_compiler() {
  DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 "$dotnet" build build/Build/Build.csproj --configuration Release \
    --disable-build-servers --verbosity quiet "$@" >$artifacts/build.log 2>&1 </dev/null
}

compile() (
  dotnet=$(find_dotnet) || exit 1
  mkdir -p $artifacts
  lock
  stale || exit 0
  say "Compiling build/"
  incremental=
  if [ -f $started ]; then # what was killed may have left half a file that looks up to date
    incremental=--no-incremental
    rm -rf ${precompiled%/*}
  fi
  echo "$dotnet" >$started
  rm -f $artifacts/bin/Build/release/*.dll $precompiled # a running build keeps the files it has open; overwriting them would crash it
  compiled=
  if [ -n "${CI:-}${CODEBUILD_BUILD_ID:-}" ]; then # compiles for one run
    run_compiler $incremental && compiled=1
  elif run_compiler $incremental -p:Precompile=true; then
    compiled=1
  elif ! grep -q ': error CS' $artifacts/build.log; then
    rm -rf ${precompiled%/*}
    mv $artifacts/build.log $artifacts/precompile.log
    run_compiler $incremental && compiled=1 && say "Without native code each run starts a second later; why it has none: $artifacts/precompile.log"
  fi
  if [ -z "$compiled" ]; then
    rm -f $started
    cat $artifacts/build.log >&2
    exit 1
  fi
  mv $started $stamp
)

if stale; then compile; fi
read -r dotnet <$stamp
if [ ! -x "$dotnet" ]; then # that SDK has moved or gone
  rm $stamp
  compile
  read -r dotnet <$stamp
fi
case ":$PATH:" in
  *":${dotnet%/*}:"*) ;;
  *) export DOTNET_ROOT="${dotnet%/*}" PATH="${dotnet%/*}:$PATH" ;;
esac
[ ! -f $precompiled ] || dll=$precompiled
exec "$dotnet" $dll "$@"
