import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, merged } from '../../builders/observations.ts'
import type { EngineKind } from './engine-kinds.ts'

/** Programs for the commands that deploy, in addition to docker, Compose, curl and those of every Debian. */
export const programsOf = ({ docker, plugins }: EngineKind): Readonly<Record<string, string>> => ({
  // `docker compose` is a plugin that Debian's docker does not have; its predecessor takes the same words.
  ...(plugins === undefined && {
    docker: `if [ "$1" = compose ]; then shift; exec docker-compose "$@"; fi\nexec ${docker} "$@"`,
  }),
  // An image that is pushed has bytes of its own: an engine remembers for bytes, and not for a name, where they were pushed to.
  // build IMAGE [COMMIT [LINE OF A DOCKERFILE]...]; FROM=IMAGE builds on another image than the one with the pages.
  build: `image=$1 commit=\${2-}
if [ $# -gt 2 ]; then shift 2; else shift $#; fi
{ echo "FROM \${FROM:-base}"
  [ -z "$commit" ] || printf 'LABEL org.opencontainers.image.revision="%s"\\n' "$commit"
  for line; do printf '%s\\n' "$line"; done
  [ -z "\${PUSHES-}" ] || printf 'LABEL scenario="%s"\\n' "$PUSHES"
} | ${docker} build -q -t "$image" - >/dev/null`,
  // await COMMAND...: until it succeeds.
  await: 'for try in $(seq 150); do "$@" >/dev/null 2>&1 && exit; sleep 0.1; done; echo "in vain: $*" >&2; exit 1',
  // is CONTAINER TEMPLATE VALUE: a field of docker inspect.
  is: `[ "$(${docker} inspect --format "$2" "$1")" = "$3" ]`,
  // swarm: makes the engine the only node of a swarm with a separate address, so that two can run at the same time.
  swarm: `docker swarm init --advertise-addr "$SWARM" --listen-addr "$SWARM:2377" >/dev/null`,
  // updated SERVICE STATE: until its last update is in that state.
  updated: `await sh -c '[ "$(${docker} service inspect --format "{{.UpdateStatus.State}}" "$1")" = "$2" ]' sh "$@"`,
  // tasks SERVICE IMAGE NUMBER: until so many of its tasks run that image.
  tasks: `await sh -c '[ "$(${docker} service ps --filter desired-state=running --format "{{.Image}} {{.CurrentState}}" "$1" | grep -c "^$2 Running")" = "$3" ]' sh "$@"`,
  // launch FOLDER PIDFILE COMMAND...: starts a process that works there; the stage ends it.
  launch: `cd "$1"
pidfile=$2
shift 2
setsid "$@" </dev/null >/dev/null 2>&1 &
echo $! >>"$PIDS"
echo $! >"$pidfile"`,
  fact: 'printf "%s=%s\\n" "$1" "$2" >>"$FACTS"',
})

/** Programs for the commands that deploy to a host with systemd. `enter` are the words before a command that runs there. */
export const systemdPrograms = (enter: readonly string[]): Readonly<Record<string, string>> => ({
  // units COMMAND...: runs it on that host.
  units: `exec ${enter.join(' ')} "$@"`,
  // unit NAME: makes a unit of that name from stdin.
  unit: `echo "$1" >>"$UNITS"
${enter.join(' ')} sh -c 'cat >"/etc/systemd/system/$1" && systemctl daemon-reload' sh "$1"`,
})

const answer = (...lines: readonly string[]): string =>
  `#!/bin/sh\nprintf '%s\\r\\n' ${lines.map((line) => `'${line}'`).join(' ')} ''\n`

/** What the base image serves: the code of before has no workflow screen. Scripts are named for what they answer. */
export const pages: Readonly<Record<string, string>> = {
  '/new/healthz': 'ok\n',
  '/new/api/workflows': '[]\n',
  '/new/version': `{"commit":"${merged}"}\n`,
  '/new/cgi-bin/302': answer('Status: 302 Found', 'Location: /login'),
  '/new/cgi-bin/500': answer('Status: 500 Internal Server Error'),
  '/new/cgi-bin/503': answer('Status: 503 Service Unavailable'),
  '/new/cgi-bin/late': '#!/bin/sh\nsleep 20\n',
  '/old/healthz': 'ok\n',
  '/old/version': `{"commit":"${before}"}\n`,
  '/short/version': `{"commit":"${merged.slice(0, 7)}"}\n`,
}

/** Makes a folder of programs: name to shell text. */
export async function writePrograms(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(texts))
    await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
}

export const removePrograms = (folder: string, names: readonly string[]): Promise<unknown> =>
  Promise.all(names.map((name) => rm(join(folder, name), { force: true })))
