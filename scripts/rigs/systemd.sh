#!/usr/bin/env bash
# A Debian with a real systemd, to be booted in a namespace of its own. Its files stay in a cache folder outside the checkout.
# usage: scripts/rigs/systemd.sh build | where
set -euo pipefail

release=bookworm
packages=systemd,dbus,sudo
cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/runtime-drift
home=$cache/systemd_${release}_${packages//,/-}

case ${1-} in
build) ;;
where) echo "$home"; exit ;;
*) echo 'usage: scripts/rigs/systemd.sh build | where' >&2; exit 2 ;;
esac

mkdir -p "$cache"
exec 9>"$cache/systemd.lock"
flock 9
[ ! -e "$home/complete" ] || exit 0

missing=()
command -v debootstrap >/dev/null || missing+=(debootstrap)
command -v systemd-nspawn >/dev/null || missing+=(systemd-container)
# Other distributions do not have the keys of Debian's packages.
[ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing: ${missing[*]}"
  apt-get update -q >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
fi

echo "Installing Debian $release with systemd"
rm -rf "$home"
mkdir -p "$home"
nice debootstrap --variant=minbase --include="$packages" --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
  "$release" "$home/root" >"$home/debootstrap.log"
touch "$home/complete"
