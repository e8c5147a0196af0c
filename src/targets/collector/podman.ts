import { listColumns } from './formats.ts'
import { engineJson } from './quote.ts'

/** Which engine a host is asked for; not said, it is docker where there is one. */
export type EngineName = 'docker' | 'podman'

/**
 * `podman ps`, in the columns of the list of docker: podman knows labels as a map, docker as a function. It calls an image
 * by the name that a container was created from, also when that means another one by now, so its id is listed.
 */
export function podmanListFormat(keys: readonly string[]): string {
  const column = (key: string): string => `{{json (printf "%.1024s" (index .Labels ${engineJson(key)}))}}`
  return listColumns('{{json .ImageID}}', keys, column)
}

/**
 * Chooses the engine: the one that was asked for (`$engine`), else docker, else podman. podman takes the words of docker,
 * so from here on it is called by that name; and `docker` may be Debian's script that calls podman (podman-docker).
 */
export const engineScript = `if [ -z "$engine" ]; then
  if at=$(command -v docker 2>/dev/null); then
    first=
    [ ! -f "$at" ] || { read -r first <"$at"; } 2>/dev/null || :
    case $first in
    '#!'*) case $(cat "$at" 2>/dev/null) in *'exec '*podman' "$@"'*) engine=podman ;; esac ;;
    esac
  elif command -v podman >/dev/null 2>&1; then engine=podman
  fi
fi
if [ "$engine" = podman ]; then
  list=$podman
  if command -v podman >/dev/null 2>&1; then
    docker() { podman "$@"; }
  else
    docker() { return 127; }
  fi
  echo 'g podman'
fi
`
