#!/usr/bin/env bash
# Passes when the app answers and is this revision: an old process on the port must fail the deployment.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

validate_seconds=${VALIDATE_SECONDS:-60}

# "version commit" of this bundle; without the commit where packaging left no revision.json.
expected=$(node - "$source_dir" <<'JS'
const fs = require("node:fs");
const read = (name) => JSON.parse(fs.readFileSync(`${process.argv[2]}/${name}`, "utf8"));
const commit = fs.existsSync(`${process.argv[2]}/revision.json`) ? read("revision.json").commit : "";
console.log(`${read("package.json").version} ${commit}`);
JS
)

# Prints "version commit" as the running app tells them, or fails and prints why. (Node.js is there; curl may not be.)
ask_health() {
  node - "http://127.0.0.1:$port/health" 2>&1 <<'JS'
fetch(process.argv[2], { signal: AbortSignal.timeout(2000) }).then(async (response) => {
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { version, commit } = await response.json();
  console.log(`${version} ${commit}`);
}).catch((error) => {
  console.log((error.cause ?? error).message);
  process.exit(1);
});
JS
}

give_up() {
  echo "$1" >&2
  tail_log >&2 || true
  exit 1
}

deadline=$((SECONDS + validate_seconds))
while :; do
  is_running || give_up "The app on port $port has ended. Its last words:"
  if answer=$(ask_health); then
    [[ $answer == "$expected" || ($expected == *" " && $answer == "$expected"*) ]] ||
      fail "Port $port answers as revision '$answer', but this is '$expected': another process serves there"
    echo "Healthy: $answer"
    exit 0
  fi
  ((SECONDS < deadline)) || give_up "No healthy answer from port $port within $validate_seconds s (last: $answer). The app's last words:"
  sleep 0.1
done
