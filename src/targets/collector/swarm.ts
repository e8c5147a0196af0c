import type { ServiceAsk } from '../port.ts'

/** The label by which the engine says of a container whose task it is (moby, daemon/cluster/executor/container). */
export const swarmLabel = 'com.docker.swarm.service.name'

/** `docker service inspect`: name, image now and before, and how the last update goes. */
const serviceFormat = `y [${[
  '{{json .Spec.Name}}',
  '{{with .Spec.TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}',
  '{{with .PreviousSpec}}{{with .TaskTemplate.ContainerSpec}}{{json (printf "%.512s" .Image)}}{{else}}""{{end}}{{else}}""{{end}}',
  '{{with .UpdateStatus}}{{json .State}},{{json (printf "%.400s" .Message)}}{{else}}"",""{{end}}',
].join(',')}]`

/** `docker service ps`, the newest task of a slot first. */
const taskFormat = `j [${['.ID', '.Name', '.Image', '.Node', '.DesiredState', '.CurrentState', '.Error']
  .map((field) => `{{json (printf "%.512s" ${field})}}`)
  .join(',')}]`

/** The swarm services that are asked for, as data of the script; nothing when none is. */
export function swarmData(asks: readonly ServiceAsk[]): Readonly<Record<string, string>> {
  const names = asks.flatMap(({ container }) => (container.by === 'swarm' ? [container.service] : []))
  if (names.length === 0) return {}
  return { swarm: [...new Set(names)].join('\n'), service: serviceFormat, task: taskFormat }
}

/**
 * Asks a manager for the services and all of their tasks. A service that it does not know is an answer and no failure, in
 * the words of either call; the others are told all the same.
 */
export const swarmScript = String.raw`ask_swarm() {
  name=$1; shift
  { said=$("$@" 2>&1 >&4 4>&- </dev/null); code=$?; } 4>&1
  lost=0
  for line in $said; do
    case $line in
    *[Nn]o' such service: '* | *' service '*' not found'* | 'nothing found in stack'*) [ "$lost" = 2 ] || lost=1 ;;
    *) [ "$code" = 0 ] || { lost=2; printf 'e %.500s\n' "$line"; } ;;
    esac
  done
  [ "$lost" != 1 ] || code=0
  printf 'x ["%s",%s]\n' "$name" "$code"
}
swarm_services() {
  ask_swarm service docker service inspect --format "$service" -- $swarm
  ask_swarm tasks docker service ps --no-trunc --format "$task" -- $swarm
}
`
