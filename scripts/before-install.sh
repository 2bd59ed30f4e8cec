#!/usr/bin/env bash
# Makes the machine ready for the files: Node.js, folders with the right owner, nothing in the way.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

has_node() { command -v npm && node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)'; } &>/dev/null

if ! has_node && [[ $EUID == 0 ]] && command -v dnf >/dev/null; then
  dnf install -y nodejs22 nodejs22-npm
fi
has_node || fail "Node.js 20 or later with npm is needed; found: $(node --version 2>/dev/null || echo none). Amazon Linux 2023: sudo dnf install nodejs22 nodejs22-npm"

own "$app_dir"
own "$state_dir"

# Packages that after-install.sh installed are not on the agent's list of files to remove. When this revision brings its
# own, they must not meet: Install would refuse ("file already exists") or mix two trees.
if [[ -d $source_dir/node_modules && -f $app_dir/node_modules/.installed-by-hook ]]; then
  echo "Removing the packages that an earlier AfterInstall installed: this revision brings its own"
  rm -rf "$app_dir/node_modules"
fi
