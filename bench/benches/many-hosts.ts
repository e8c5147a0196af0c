import type { Bench } from '../contest.ts'
import { bareNode } from '../peers/node.ts'
import { pssh } from '../peers/pssh.ts'
import { access, configOf, hostPrograms, openFleets, playedBack } from '../stage/fleet.ts'
import { product } from '../stage/step.ts'

const ours = 'runtime-drift'

/** Whether one runner is enough for a fleet. */
export const manyHosts: Bench = {
  name: 'many-hosts',
  about: '50 hosts with 20 containers each',
  notes: [
    playedBack,
    'Same script, ssh options and key exchange for both; a config file, `stable: 1`. pssh judges nothing.',
  ],
  goals: [
    {
      kind: 'time',
      what: '50 hosts, against `pssh -p 50`',
      over: ours,
      under: 'pssh -p 50',
      bound: 'at most',
      times: 1,
    },
  ],
  needs: hostPrograms,
  async set(stage) {
    const fleets = await openFleets(50, ['default'], [], stage)
    return fleets.flatMap((fleet) => [
      product(ours, { inputs: access(fleet), config: configOf(fleet, []) }, stage),
      pssh(fleet, stage),
      bareNode('a Node that only spawns 50 times ssh', fleet, stage),
    ])
  },
}
