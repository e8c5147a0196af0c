import type { Bench } from '../contest.ts'
import { sshScript, sshTrue } from '../peers/ssh.ts'
import { access, hostPrograms, openHost } from '../stage/fleet.ts'
import { product } from '../stage/step.ts'

const ours = 'runtime-drift'

/** The cost of more containers, apart from the login, which every check needs. */
export const manyContainers: Bench = {
  name: 'many-containers',
  about: 'One host with 100 containers',
  notes: [
    'Real sshd, real Docker Engine, on this machine: the host works on the same cores as its client.',
    'Labels, state and images of every container; inputs alone, `stable: 1`.',
  ],
  goals: [
    {
      kind: 'time',
      what: 'one host, 100 containers, against `ssh host true`',
      over: ours,
      under: 'ssh host true',
      bound: 'at most',
      times: 1.6,
    },
  ],
  needs: hostPrograms,
  async set(stage) {
    const fleet = await openHost(stage, { services: ['api', 'dashboard', 'worker', 'scheduler'], instances: 25 })
    const target = `ssh://${fleet.user}@${fleet.hosts[0]}:${fleet.port}`
    const inputs = { ...access(fleet), target, services: fleet.services.join(' ') }
    return [product(ours, { inputs }, stage), sshTrue(fleet, stage), sshScript(fleet, stage)]
  },
}
