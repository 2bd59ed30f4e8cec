# shellcheck shell=bash
# Process 1 of an instance: makes the namespaces' mounts, then lives until its input ends, and everything in the instance with it.
# Usage: instance-init.sh outer|inner|disk FOLDER (the instance's files; "disk" makes them, and nothing else). In the environment: ACCOUNT, its login account, and OWN, the
# names at the top of its file system that are its own; all else is the machine's, to read.
set -euo pipefail
stage=$1 root=$2
script=${BASH_SOURCE[0]}

is_own() { [[ " $OWN " == *" $1 "* ]]; }

# A copy keeps no machine's secrets: what the caller may not read stays behind.
make_disk() {
  cd "$root"
  # shellcheck disable=SC2086 # a list of names
  mkdir -p $OWN run/lock
  mkdir -p var/cache var/lib var/log/aws/codedeploy-agent var/spool var/tmp var/www
  chmod 1777 tmp var/tmp run/lock
  chmod 755 . dev home opt run srv var
  chmod 700 root
  ln -s /run var/run
  ln -s /run/lock var/lock
  cp -R --preserve=mode,timestamps,links /etc/. etc 2>/dev/null || true
  rm -f etc/resolv.conf etc/mtab
  cp -L /etc/resolv.conf etc/resolv.conf 2>/dev/null || true
  ln -s /proc/self/mounts etc/mtab
  mkdir -p etc/init.d etc/systemd/system
  make_account etc
  touch .own/made
}

make_account() {
  local id=1000
  if ! grep -q "^$ACCOUNT:" "$1/passwd"; then
    while grep -qE "^[^:]*:[^:]*:$id:" "$1/passwd" "$1/group"; do id=$((id + 1)); done
    echo "$ACCOUNT:x:$id:$id::/home/$ACCOUNT:/bin/bash" >>"$1/passwd"
    echo "$ACCOUNT:x:$id:" >>"$1/group"
    if [[ -w $1/shadow ]]; then echo "$ACCOUNT:!:19000:0:99999:7:::" >>"$1/shadow"; fi
  fi
  mkdir -p "home/$ACCOUNT"
  chmod 700 "home/$ACCOUNT"
  # Where one account is all that the namespace maps, the folder is its.
  chown "$(sed -n "s/^$ACCOUNT:[^:]*:\([0-9]*\):\([0-9]*\):.*/\1:\2/p" "$1/passwd")" "home/$ACCOUNT" 2>/dev/null || true
}

# Every mount at or below a path becomes read-only; flags that the kernel locked for us are repeated, as it demands.
make_read_only() {
  local mountpoint flags
  while read -r _ _ _ _ mountpoint flags _; do
    mountpoint=$(printf '%b' "$mountpoint")
    [[ $mountpoint == "$1" || $mountpoint == "$1"/* ]] || continue
    flags=$(tr ',' '\n' <<<"$flags" | grep -xE 'nosuid|nodev|noexec|noatime|nodiratime|relatime' | paste -sd, || true)
    mount -o "remount,bind,ro${flags:+,$flags}" "$mountpoint" 2>/dev/null || echo "stays writable: $mountpoint" >&2
  done </proc/self/mountinfo
}

mount_machine() {
  mount --rbind / "$root/.host"
  mount --make-rprivate "$root/.host"
  make_read_only "$root/.host"
  local path name
  for path in /* /.[!.]*; do
    name=${path#/}
    if is_own "$name" || [[ ! -e $path ]]; then
      continue
    elif [[ -L $path ]]; then
      [[ -L $root/$name ]] || cp -P "$path" "$root/$name"
    elif [[ -d $path ]]; then
      mkdir -p "$root/$name"
      mount --rbind "$root/.host/$name" "$root/$name"
    fi
  done
}

mount_devices() {
  local name
  mount -t tmpfs -o mode=755 tmpfs "$root/dev"
  for name in null zero full random urandom tty; do
    touch "$root/dev/$name"
    mount --bind "/dev/$name" "$root/dev/$name"
  done
  mkdir -m 1777 "$root/dev/shm"
  mkdir "$root/dev/pts"
  mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts" 2>/dev/null || true
  ln -s pts/ptmx "$root/dev/ptmx"
  ln -s /proc/self/fd "$root/dev/fd"
  ln -s /proc/self/fd/0 "$root/dev/stdin"
  ln -s /proc/self/fd/1 "$root/dev/stdout"
  ln -s /proc/self/fd/2 "$root/dev/stderr"
}

# Folders of the machine that this instance made its own in an earlier life (see instance-own.sh).
mount_own_folders() {
  local folder
  [[ -f $root/.own/folders ]] || return 0
  while read -r folder; do
    mount --bind "$root/.own$folder" "$root$folder" || echo "cannot be written: $folder" >&2
  done <"$root/.own/folders"
}

has_processes() {
  local path
  for path in /proc/[0-9]*; do
    [[ $path == /proc/1 || ! -e $path/exe ]] || return 0
  done
  return 1
}

if [[ $stage == disk ]]; then
  [[ -f $root/.own/made ]] || make_disk >&2
  rm -rf "$root"/run/* "$root"/tmp/* "$root"/tmp/.[!.]*
  mkdir -p "$root/run/lock"
  exit
fi

if [[ $stage == outer ]]; then
  echo unshared
  read -r _ # the accounts are mapped now; the next exec makes this process root among them
  exec unshare --mount --pid --fork --kill-child bash "$script" inner "$root"
fi

read -r process _ </proc/self/stat # as the machine numbers it: the proc of the instance is not mounted yet
mount --make-rprivate /
mount --bind "$root" "$root"
[[ -f $root/.own/made ]] || make_disk >&2
rm -rf "$root"/run/* "$root"/tmp/* "$root"/tmp/.[!.]*
mkdir -p "$root/run/lock"
mount_machine
mount_devices
mount --rbind "$root/.host/sys" "$root/sys"
mount -t proc proc "$root/proc"
mount_own_folders
cd "$root"
pivot_root . .
umount -l .
cd /
echo "ready $process"
while read -r _; do :; done
kill -TERM -1 2>/dev/null || true
for _ in {1..40}; do
  has_processes || break
  sleep 0.05
done
