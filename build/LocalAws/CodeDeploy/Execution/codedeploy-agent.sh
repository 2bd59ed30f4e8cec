#!/bin/bash
# The CodeDeploy agent of an instance of LocalAws: while this process lives, LocalAws carries deployments out here.
# Usage: codedeploy-agent start|stop|restart|status
root=/opt/codedeploy-agent
pid_file=$root/state/.pid/codedeploy-agent.pid
log=/var/log/aws/codedeploy-agent/codedeploy-agent.log

is_running() { [[ -f $pid_file ]] && kill -0 "$(cat "$pid_file")" 2>/dev/null; }

note() { echo "$(date '+%Y-%m-%dT%H:%M:%S') INFO  [codedeploy-agent($$)]: $1" >>"$log"; }

run() {
  trap 'note "stopping"; exit 0' TERM
  note "started"
  while :; do
    note "ready for commands of LocalAws"
    sleep 60 &
    wait $!
  done
}

start() {
  if is_running; then return; fi
  mkdir -p "${pid_file%/*}" "${log%/*}"
  setsid "$0" run </dev/null >/dev/null 2>&1 &
  echo $! >"$pid_file"
}

stop() {
  if is_running; then kill "$(cat "$pid_file")"; fi
  rm -f "$pid_file"
}

case ${1:-} in
  start) start ;;
  stop) stop ;;
  restart) stop; start ;;
  run) run ;;
  status)
    if is_running; then
      echo "The AWS CodeDeploy agent is running as PID $(cat "$pid_file")"
    else
      echo "error: No AWS CodeDeploy agent running" >&2
      exit 3
    fi
    ;;
  *)
    echo "Usage: $0 start|stop|restart|status" >&2
    exit 2
    ;;
esac
