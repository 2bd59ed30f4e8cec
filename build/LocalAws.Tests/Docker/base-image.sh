#!/usr/bin/env bash
# Writes a small image's files, as a tar, to standard output: programs of this machine, with the libraries that they need.
# Usage: base-image.sh FOLDER PROGRAM... (the folder is filled)
set -euo pipefail
root=$1
shift

copy() {
  local file
  file=$(readlink -f "$1")
  mkdir -p "$root${1%/*}" "$root${file%/*}"
  [[ -e $root$file ]] || cp -a "$file" "$root$file"
  [[ -e $root$1 ]] || ln -s "$file" "$root$1"
}

mkdir -p "$root/usr/bin" "$root/usr/sbin" "$root/etc" "$root/root" "$root/home" "$root/opt" "$root/var" "$root/run"
mkdir -m 1777 "$root/tmp"
ln -s usr/bin "$root/bin"
ln -s usr/sbin "$root/sbin"
echo 'root:x:0:0::/root:/bin/bash' >"$root/etc/passwd"
echo 'builder:x:1234:1234::/tmp:/bin/bash' >>"$root/etc/passwd"
printf 'root:x:0:\nbuilder:x:1234:\n' >"$root/etc/group"
for program; do
  path=$(command -v "$program")
  copy "$path"
  while read -r library; do copy "$library"; done < <(ldd "$(readlink -f "$path")" 2>/dev/null | grep -oE '/[^ ]+' || true)
done
tar -C "$root" -c .
