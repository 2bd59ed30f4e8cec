# shellcheck shell=bash disable=SC2034 # the hooks use what this file only sets
# Sourced by every hook: where the app lies, how it is started, stopped and asked, and how AWS is called.
# On a machine that systemd runs the app is the unit codepipeline-demo.service; elsewhere (a container, a rehearsal) it is a
# background process in a session of its own. SERVICE_MANAGER=systemd or =process overrides what uses_systemd finds.
set -euo pipefail

bundle=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# appspec.yml is the one place that says where the app comes from, where it goes, and whose it is.
from_appspec() { sed -n "/^[ -]*$1: */{s///p;q;}" "$bundle/appspec.yml"; }

name=codepipeline-demo
source_dir=$bundle/$(from_appspec source)
app_dir=$(from_appspec destination)
account=$(from_appspec runas)
port=${PORT:-3000}
# Beside the app folder, not in it: the agent's Install must never meet a file there that no Install copied.
state_dir=$(dirname "$app_dir")/.$name
pid_file=$state_dir/app.pid
log_file=$state_dir/app.log
# Longer than the 10 s that the app gives open requests; shorter than ApplicationStop's timeout.
stop_seconds=${STOP_SECONDS:-15}

fail() {
  echo "$*" >&2
  exit 1
}

# True only where process 1 is this machine's systemd and shares its namespaces with us: a rehearsal's instance sees the
# host's /run/systemd, and must never write a unit there.
uses_systemd() {
  [[ -z ${SERVICE_MANAGER:-} ]] || { [[ $SERVICE_MANAGER == systemd ]]; return; }
  [[ $EUID == 0 && -d /run/systemd/system ]] || return 1
  local kind
  for kind in mnt user; do
    [[ $(readlink "/proc/1/ns/$kind") == "$(readlink "/proc/self/ns/$kind")" ]] || return 1
  done
}

# Runs a command as the app's account, in place of the caller: runuser would stay in between, and pass a signal on in two seconds.
as_account() {
  exec setpriv --reuid "$account" --regid "$(id -g "$account")" --init-groups \
    env HOME="$(getent passwd "$account" | cut -d: -f6)" USER="$account" LOGNAME="$account" "$@"
}

# Whether this process may act as the app's account. Where it may not, everything is the caller's.
can_become_account() { [[ $EUID == 0 ]] && id -u "$account" && (as_account true); } &>/dev/null

own() {
  mkdir -p "$1"
  if can_become_account; then chown "$account:" "$1"; fi
}

# Reads /proc/ID/stat into fields, from the state on: 0 state, 1 parent, 2 group, 3 session, 19 start time.
read_stat() {
  local line
  { read -r line <"/proc/$1/stat"; } 2>/dev/null && read -ra fields <<<"${line##*) }"
}

started_at() {
  local fields
  read_stat "$1" && echo "${fields[19]}"
}

# The live processes of a session, one id a line. Zombies do not count: whoever should reap them may take its time.
processes_of_session() {
  local path fields
  for path in /proc/[0-9]*; do
    read_stat "${path#/proc/}" || continue
    [[ ${fields[3]} != "$1" || ${fields[0]} == Z ]] || echo "${path#/proc/}"
  done
}

# Sets leader to the session that the pid file names. Its leader's start time tells it from a later process of the same id.
find_app() {
  local recorded now
  { read -r leader recorded <"$pid_file"; } 2>/dev/null || return 1
  now=$(started_at "$leader") || now=$recorded
  [[ $now == "$recorded" && -n $(processes_of_session "$leader") ]]
}

is_running() {
  if uses_systemd; then systemctl is-active --quiet "$name"; else find_app; fi
}

# Waits until the session has no live process; fails after so many seconds.
wait_until_gone() {
  local deadline=$((SECONDS + $2))
  while [[ -n $(processes_of_session "$1") ]]; do
    ((SECONDS < deadline)) || return 1
    sleep 0.05
  done
}

# Those that have ended since they were listed need no signal.
signal_session() { processes_of_session "$1" | xargs -r kill "-$2" 2>/dev/null || true; }

stop_app() {
  if uses_systemd; then
    systemctl cat "$name" &>/dev/null || { echo "$name.service is not installed"; return; }
    systemctl stop "$name"
    echo "Stopped $name.service"
  elif find_app; then
    # The leader passes the signal on, once: a second one would end the app before its open requests.
    kill -TERM "$leader" 2>/dev/null || signal_session "$leader" TERM
    if ! wait_until_gone "$leader" "$stop_seconds"; then
      echo "The app did not end within $stop_seconds s of SIGTERM: killing it"
      signal_session "$leader" KILL
      wait_until_gone "$leader" 5 || fail "Processes of session $leader survive SIGKILL: $(processes_of_session "$leader" | xargs)"
    fi
    echo "Stopped the app (process $leader)"
  else
    echo "The app is not running"
  fi
  rm -f "$pid_file"
}

# Where this instance is: its agent's variable, else its own metadata (IMDSv2).
region() {
  if [[ -n ${AWS_REGION:-} ]]; then
    echo "$AWS_REGION"
  else
    local token
    token=$(curl -fsS -m 2 -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token)
    curl -fsS -m 2 -H "X-aws-ec2-metadata-token: $token" http://169.254.169.254/latest/meta-data/placement/region
  fi
}

# The AWS CLI in the instance's role. A rehearsal's endpoint stands in a variable that versions before 2.13 do not read.
aws_cli() {
  local options=(--region "$(region)" --output text --cli-connect-timeout 5)
  if [[ -n ${AWS_ENDPOINT_URL:-} ]]; then options+=(--endpoint-url "$AWS_ENDPOINT_URL"); fi
  AWS_MAX_ATTEMPTS=5 aws "${options[@]}" "$@"
}

tail_log() {
  if uses_systemd; then journalctl --unit "$name" --lines 15 --no-pager --output cat; else tail -n 15 "$log_file"; fi
}
