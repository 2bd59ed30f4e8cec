#!/usr/bin/env bash
# Starts the installed app; whatever ran before is stopped first, so that a second start is a restart.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

# Runs the app until told to stop. Restarts it when it fails, but not soon after its start: then it is broken, not unlucky.
supervise() {
  local app status started
  trap 'trap "" TERM; kill -TERM "$app"; wait "$app"; exit 0' TERM
  while :; do
    started=$SECONDS status=0
    "$@" &
    app=$!
    wait "$app" || status=$?
    ((status != 0 && SECONDS - started >= RESTART_SECONDS)) || exit "$status"
    echo "The app ended with status $status; starting it again"
  done
}

start_process() {
  local command=(node app.js)
  if can_become_account; then command=(as_account "${command[@]}"); fi
  own "$state_dir"
  if [[ -f $log_file ]]; then mv -f "$log_file" "$log_file.1"; fi
  cd "$app_dir"
  # A session of its own, with none of the hook's streams: the agent waits for every holder of a hook's stdout.
  NODE_ENV=production PORT=$port RESTART_SECONDS=${RESTART_SECONDS:-5} account=$account setsid bash -c "$(declare -f supervise as_account); supervise \"\$@\"" "$name" "${command[@]}" \
    </dev/null >"$log_file" 2>&1 &
  echo "$! $(started_at $!)" >"$pid_file"
  echo "Started the app as process $! on port $port; log: $log_file"
}

start_unit() {
  cat >"/etc/systemd/system/$name.service" <<UNIT
[Unit]
Description=$name, deployed by CodeDeploy
Wants=network-online.target
After=network-online.target

[Service]
User=$account
WorkingDirectory=$app_dir
Environment=NODE_ENV=production PORT=$port
ExecStart=$(command -v node) app.js
Restart=on-failure
TimeoutStopSec=$stop_seconds

[Install]
WantedBy=multi-user.target
UNIT
  systemctl daemon-reload
  systemctl enable --quiet "$name"
  systemctl restart "$name"
  echo "Started $name.service on port $port; log: journalctl --unit $name"
}

[[ -f $app_dir/app.js ]] || fail "There is no app to start: $app_dir/app.js does not exist"
stop_app
if (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  fail "Port $port is in use by a process that no deployment of $name started. Find it: ss -ltnp 'sport = :$port'"
fi
if uses_systemd; then start_unit; else start_process; fi
