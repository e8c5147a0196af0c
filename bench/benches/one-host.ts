import type { Bench } from '../contest.ts'
import { bareNode } from '../peers/node.ts'
import { sshScript, sshTrue } from '../peers/ssh.ts'
import { access, hostPrograms, openHost } from '../stage/fleet.ts'
import { product } from '../stage/step.ts'

const ours = 'runtime-drift'

/** The cost of the proof, apart from the login, which every check needs. */
export const oneHost: Bench = {
  name: 'one-host',
  about: 'One host with 20 containers',
  notes: [
    'Real sshd, real Docker Engine, on this machine: the host works on the same cores as its client.',
    'Same ssh options and key exchange for all; inputs alone, `stable: 1`.',
  ],
  goals: [
    {
      kind: 'time',
      what: 'one host, 20 containers, against `ssh host true`',
      over: ours,
      under: 'ssh host true',
      bound: 'at most',
      times: 1.5,
    },
  ],
  needs: hostPrograms,
  async set(stage) {
    const fleet = await openHost(stage)
    const target = `ssh://${fleet.user}@${fleet.hosts[0]}:${fleet.port}`
    const inputs = { ...access(fleet), target, services: fleet.services.join(' ') }
    const floor = bareNode('a Node that only spawns that ssh', fleet, stage)
    return [product(ours, { inputs }, stage), sshTrue(fleet, stage), sshScript(fleet, stage), floor]
  },
}
