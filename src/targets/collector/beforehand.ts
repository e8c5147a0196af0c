import type { ServiceAsk } from '../port.ts'
import { daemonData, daemonScript } from './daemon.ts'
import { type EngineName, engineScript, podmanListFormat } from './podman.ts'
import { swarmData, swarmLabel, swarmScript } from './swarm.ts'

/** What the script defines and calls before it asks for containers, and the data of it. */
export interface Beforehand {
  readonly data: Readonly<Record<string, string>>
  readonly scripts: string
  readonly calls: string
}

/** The label that a selector compares. */
export const labelOf = ({ container }: ServiceAsk): readonly string[] =>
  container.by === 'label' ? [container.key] : container.by === 'swarm' ? [swarmLabel] : []

const isDaemon = ({ container }: ServiceAsk): boolean => container.by === 'systemd' || container.by === 'pidfile'

/** Says which start of its kernel a host lives in (record `p`), so that two names of one machine are told from two machines. */
const bootLine = `{ read -r boot </proc/sys/kernel/random/boot_id && printf 'p %.36s\\n' "$boot"; } 2>/dev/null
`

/** The processes of the host, the engine, and the swarm. Who asks for no container needs no engine at all. */
export function beforehand(
  asks: readonly ServiceAsk[],
  keys: readonly string[],
  files: Readonly<Record<string, string>>,
  engine: EngineName | undefined,
): Beforehand {
  const hosted = Object.keys(files).length === 0 ? '' : '1'
  const daemons = asks.some(isDaemon)
  const first = { scripts: daemons ? daemonScript : '', calls: daemons ? `${bootLine}daemons\n` : '' }
  if (asks.length > 0 && asks.every(isDaemon)) {
    const calls = String.raw`date '+t %s'; echo 'g none'; printf 'z\n'; return`
    return { data: { ...daemonData(asks), hosted }, scripts: first.scripts, calls: `${first.calls}${calls}\n` }
  }
  const swarm = swarmData(asks)
  const asked = Object.keys(swarm).length > 0
  return {
    data: { ...daemonData(asks), hosted, engine: engine ?? '', podman: podmanListFormat(keys), ...swarm },
    scripts: `${first.scripts}${asked ? swarmScript : ''}`,
    calls: `${first.calls}${engineScript}${asked ? 'swarm_services\n' : ''}`,
  }
}
