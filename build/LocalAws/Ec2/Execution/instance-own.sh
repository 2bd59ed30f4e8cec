# shellcheck shell=bash
# Makes a folder of the machine writable in the instance: its entries become links to the machine's, beside which new ones can be made.
# Usage: instance-own.sh FOLDER (absolute, existing)
set -euo pipefail
folder=$1
mkdir -p "/.own$folder"
find "/.host$folder" -mindepth 1 -maxdepth 1 -exec ln -sfn -t "/.own$folder" {} +
mount --bind "/.own$folder" "$folder"
echo "$folder" >>/.own/folders
