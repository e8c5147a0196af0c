#!/usr/bin/env bash
# Builds Docker Engine 29 and Compose 5, which Debian doesn't have, from source. The results stay in a cache folder outside
# the checkout, one per set of versions. It needs Go and takes about eight minutes on two cores the first time.
# usage: scripts/rigs/engines.sh build | where
set -euo pipefail

moby=v2.0.0-beta.24 containerd=v2.4.2 runc=v1.5.3 compose=v5.5.1 cli=v29.7.2
cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/runtime-drift
home=$cache/docker-29_moby-${moby}_containerd-${containerd}_runc-${runc}_compose-${compose}_cli-${cli}

case ${1-} in
build) ;;
where) echo "$home"; exit ;;
*) echo 'usage: scripts/rigs/engines.sh build | where' >&2; exit 2 ;;
esac

mkdir -p "$home/bin" "$home/cli-plugins" "$home/modules"
exec 9>"$cache/engines.lock"
flock 9
# What is there is whole: each program is moved to its place after it was built.
[ ! -e "$home/complete" ] || exit 0

# An older Go fetches the version that a module asks for.
export GOTOOLCHAIN=auto
minor=$(go env GOVERSION 2>/dev/null | sed -n 's/^go1\.\([0-9]*\).*/\1/p') || minor=
if [ "${minor:-0}" -lt 21 ]; then
  echo "Docker Engine 29 is built from source, which needs Go 1.21 or newer; this machine has ${minor:+Go 1.}${minor:-no Go}." >&2
  echo 'Install it from https://go.dev/doc/install. The "golang" package of Debian 12 is Go 1.19.' >&2
  exit 1
fi
# The C library that runc's sandbox is linked with.
command -v pkg-config >/dev/null && pkg-config --exists libseccomp && command -v cc >/dev/null || {
  echo 'Installing: libseccomp-dev pkg-config gcc libc6-dev'
  apt-get update -q >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends libseccomp-dev pkg-config gcc libc6-dev >/dev/null
}

# install FOLDER PACKAGE@VERSION [FLAG...]: a program of a module that can be installed by itself.
install() {
  local folder=$1 package=$2 name
  name=$(basename "${package%@*}")
  shift 2
  [ ! -x "$home/$folder/$name" ] || return 0
  echo "Building $package"
  (cd "$home/modules" && GOBIN="$home/modules" nice go install "$@" "$package")
  mv "$home/modules/$name" "$home/$folder/$name"
}

# A module with replacements can only be built as a dependency of another one.
build_compose() {
  [ ! -x "$home/cli-plugins/docker-compose" ] || return 0
  echo "Building Compose $compose"
  mkdir -p "$home/modules/compose"
  cd "$home/modules/compose"
  [ -f go.mod ] || go mod init compose 2>/dev/null
  nice go get -tool "github.com/docker/compose/v5/cmd@$compose" 2>go.log || { cat go.log >&2; exit 1; }
  nice go build -ldflags "-s -w -X github.com/docker/compose/v5/internal.Version=$compose" \
    -o docker-compose github.com/docker/compose/v5/cmd
  mv docker-compose "$home/cli-plugins/docker-compose"
}

# The client keeps its requirements in a file of another name.
build_client() {
  [ ! -x "$home/bin/docker" ] || return 0
  echo "Building the Docker client $cli"
  local source
  source=$(cd "$home/modules" && go mod download -json "github.com/docker/cli@$cli+incompatible" | sed -n 's/.*"Dir": "\(.*\)",/\1/p')
  mkdir -p "$home/modules/client"
  cp -r "$source/." "$home/modules/client"
  chmod -R u+w "$home/modules/client"
  cd "$home/modules/client"
  cp vendor.mod go.mod
  cp vendor.sum go.sum
  nice go build -mod=mod -ldflags "-s -w -X github.com/docker/cli/cli/version.Version=${cli#v}" -o docker.built ./cmd/docker
  mv docker.built "$home/bin/docker"
}

install bin "github.com/moby/moby/v2/cmd/dockerd@$moby"
install bin "github.com/moby/moby/v2/cmd/docker-proxy@$moby"
install bin "github.com/containerd/containerd/v2/cmd/containerd@$containerd"
install bin "github.com/containerd/containerd/v2/cmd/containerd-shim-runc-v2@$containerd"
install bin "github.com/opencontainers/runc@$runc" -tags seccomp
build_compose
build_client
cd "$home"
rm -rf "$home/modules"
touch "$home/complete"
