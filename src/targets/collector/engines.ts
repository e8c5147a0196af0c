import { noEvidence } from '../../model/evidence.ts'
import { listColumns } from './containers.ts'
import { bounded, engineJson } from './shell.ts'

/** Which engine a host uses; default: docker if there is one. */
export type EngineName = 'docker' | 'podman'

/**
 * `podman ps`, in the columns of the docker list: podman has labels as a map, docker as a function. podman lists an
 * image by the name that a container was created from, even when that name means another image now, so its id is
 * listed.
 */
export function podmanListFormat(keys: readonly string[]): string {
  const column = (key: string): string => `{{json (printf "%.1024s" (index .Labels ${engineJson(key)}))}}`
  return listColumns('{{json .ImageID}}', keys, column)
}

/**
 * Chooses the engine: the configured one (`$engine`), else docker, else podman. podman accepts docker's commands, so
 * from here on it is called by that name; and `docker` may be Debian's script that calls podman (podman-docker).
 *
 * `docker` may also be a script that calls sudo. What sudo runs belongs to another user, so a lost connection could not
 * end it. It gets a terminal of its own (script(1)): when that is closed, the kernel sends SIGHUP to its processes,
 * whoever runs them. Where sudo asks for a password, it fails faster without a terminal.
 */
export const engineScript = `wrapper= first=
if [ "$engine" != podman ] && at=$(command -v docker 2>/dev/null); then
  [ ! -f "$at" ] || { read -r first <"$at"; } 2>/dev/null || :
  case $first in
  '#!'*) case $(cat "$at" 2>/dev/null) in
    *'exec '*podman' "$@"'*) engine=\${engine:-podman} ;;
    *sudo*) ! sudo -n -l >/dev/null 2>&1 </dev/null || ! SHELL=/bin/sh script -qefc : /dev/null >/dev/null 2>&1 </dev/null || wrapper=$at ;;
    esac ;;
  esac
elif [ -z "$engine" ] && command -v podman >/dev/null 2>&1; then engine=podman
fi
if [ -n "$wrapper" ]; then
  docker() (
    words= count=0
    for word; do count=$((count + 1)); export "word$count=$word"; words="$words \\"\\$word$count\\""; done
    export wrapper SHELL=/bin/sh
    exec script -qefc "exec \\"\\$wrapper\\"$words <&7 >&8 2>&9" /dev/null 7<&0 8>&1 9>&2 </dev/null >/dev/null 2>&1
  )
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

/**
 * Names the socket of a rootless engine of this user, when the engine did not answer. Often only interactive shells set
 * `DOCKER_HOST` (docs.docker.com/engine/security/rootless).
 */
export const rootlessScript = `rootless() {
  at=\${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/docker.sock
  [ ! -S "$at" ] || printf 'e rootless socket: %.200s\\n' "$at"
}
`

/** The result of one engine command: its exit code in the shell. */
export interface EngineCall {
  readonly name: string
  readonly code: number
}

/** The exit code of a shell for a missing command (POSIX, 2.8.2). */
const notFound = 127

/** Docker's own messages (20.10 to 29) for a socket that may not be opened, and for a daemon that does not answer. */
const permission = /permission denied while trying to connect|dial unix [^:]*: connect: permission denied/i
const down =
  /cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect|connection refused|dial unix [^:]*: connect: no such file/i

/** Why the engine did not answer: missing, no permission, not running, or its own error message. */
export function engineMissing(call: EngineCall, lines: readonly string[]) {
  const sockets = lines.map((line) => /^rootless socket: (\/[\w./-]{1,200})$/.exec(line)?.[1])
  const socket = sockets.find((path) => path !== undefined)
  const text = lines.filter((_, at) => sockets[at] === undefined).join('\n')
  const facts = { received: bounded(text), about: `docker ${call.name}`, amount: call.code }
  if (socket !== undefined && (call.code === notFound || permission.test(text) || down.test(text)))
    return noEvidence('run', 'engine-rootless', { ...facts, about: socket })
  if (call.code === notFound) return noEvidence('run', 'engine-missing', facts)
  if (/this node is not a swarm manager/i.test(text)) return noEvidence('run', 'not-a-manager', facts)
  if (permission.test(text)) return noEvidence('run', 'engine-permission', facts)
  if (down.test(text)) return noEvidence('run', 'engine-down', facts)
  return noEvidence('run', 'engine-failed', facts)
}
