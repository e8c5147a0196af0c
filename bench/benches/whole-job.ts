import type { Bench } from '../contest.ts'
import { ansible, inspectAll } from '../peers/ansible.ts'
import { bareNode } from '../peers/node.ts'
import { inspectEach, shellLoop } from '../peers/shell-loop.ts'
import { sshScript } from '../peers/ssh.ts'
import { access, behind, configOf, hostPrograms, openFleets, playedBack } from '../stage/fleet.ts'
import { product } from '../stage/step.ts'
import { delay, openRelay, openWeb } from '../stage/web.ts'

const parallel = ['--parallel', '--parallel-immediate', '--parallel-max', '50']
const exchanges = ['default', 'curve25519-sha256'] as const
type Exchange = (typeof exchanges)[number]
const spoken: Readonly<Record<Exchange, string>> = { default: 'sntrup761', 'curve25519-sha256': 'curve25519' }
const ours = (exchange: Exchange): string => `runtime-drift, ${spoken[exchange]}`
const bare = (exchange: Exchange): string => `one ssh, ${spoken[exchange]}`
const ten = (exchange: Exchange): string => `a Node that only spawns ten times ssh, ${spoken[exchange]}`
const loop = 'a shell loop'
const people = 'ansible, curl'

/** How long a person waits after a deployment. */
export const wholeJob: Bench = {
  name: 'whole-job',
  about: `10 hosts with 20 containers each and 100 https routes, ${delay} ms away`,
  notes: [
    'Every connection goes through a relay that delays both ways by 25 ms, handshake included.',
    playedBack,
    'One ssh runs the same script with the same options on one host; a config file, `stable: 1`.',
    "sntrup761 is what OpenSSH 9.2 agrees on by itself; the other hosts' sshd offers curve25519 alone.",
    'ansible reuses its connections (ControlPersist) within a run; the shell loop runs once after its warm-up.',
  ],
  goals: [
    ...exchanges.map(
      (exchange) =>
        ({
          kind: 'time',
          what: `the whole job, against one ssh with the same script (${spoken[exchange]})`,
          over: ours(exchange),
          under: bare(exchange),
          bound: 'at most',
          times: 1.5,
        }) as const,
    ),
    { kind: 'time', what: `${people}, against the whole job`, ...fasterThan(people), bound: 'at least', times: 5 },
    { kind: 'time', what: `${loop}, against the whole job`, ...fasterThan(loop), bound: 'at least', times: 20 },
  ],
  needs: [...hostPrograms, '/usr/bin/openssl'],
  async set(stage) {
    const near = await openFleets(10, exchanges, [inspectAll, inspectEach], stage)
    const routes = near.map(({ port }) => ({ listen: '0.0.0.0:0', to: `127.0.0.1:${port}` }))
    const relays = await openRelay(routes, stage)
    const fleets = near.map((fleet, index) => behind(fleet, Number(relays[index]?.split(':')[1]), stage))
    const web = await openWeb('https', 100, stage)
    const env = { NODE_EXTRA_CA_CERTS: web.authority ?? '' }
    const peers = fleets
      .slice(0, 1)
      .flatMap((fleet) => [
        ansible(fleet, web, [], people, stage),
        ansible(fleet, web, parallel, 'ansible, curl --parallel', stage),
        shellLoop(fleet, web, stage),
      ])
    const rivals = exchanges.flatMap((exchange, index) => {
      const fleet = fleets[index]
      if (fleet === undefined) return []
      const step = { inputs: access(fleet), config: configOf(fleet, web.routes), env }
      const contenders = [sshScript(fleet, stage, bare(exchange)), bareNode(ten(exchange), fleet, stage)]
      return [product(ours(exchange), step, stage), ...contenders]
    })
    return [...rivals, ...peers]
  },
}

/** A peer and the product, both with the default key exchange. */
function fasterThan(over: string): { readonly over: string; readonly under: string } {
  return { over, under: ours('default') }
}
