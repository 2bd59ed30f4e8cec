#!/usr/bin/env bash
# Runs from the previous revision's bundle, before anything of the new one is there.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

stop_app
