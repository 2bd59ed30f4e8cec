#!/usr/bin/env bash
# Makes node_modules match the lock file, in the installed app.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

cd "$app_dir"

# npm notes what it installed in node_modules/.package-lock.json. Development and optional packages may be missing.
packages_match_lock() {
  [[ -f node_modules/.package-lock.json ]] && node - <<'JS'
const packages = (file) => JSON.parse(require("node:fs").readFileSync(file, "utf8")).packages;
const installed = packages("node_modules/.package-lock.json");
const matches = ([path, { version, integrity }]) => installed[path]?.version === version && installed[path]?.integrity === integrity;
const needed = Object.entries(packages("package-lock.json")).filter(([path, entry]) => path !== "" && !entry.dev && !entry.optional);
process.exit(needed.every(matches) ? 0 : 1);
JS
}

if packages_match_lock; then
  echo "node_modules matches package-lock.json: nothing to install"
else
  export HOME=${HOME:-$(dirname "$app_dir")} # npm's cache; an agent may start hooks without it
  npm ci --omit=dev --no-audit --no-fund
  mkdir -p node_modules # npm makes none when there is nothing to install
  touch node_modules/.installed-by-hook
fi
