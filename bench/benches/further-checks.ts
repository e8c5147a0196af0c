import type { Bench } from '../contest.ts'
import { sshTrue } from '../peers/ssh.ts'
import { checksBy, type WayOfChecks } from '../peers/ways.ts'
import { access, hostPrograms, openHost } from '../stage/fleet.ts'
import { product } from '../stage/step.ts'

const ours = 'runtime-drift, 11 checks'
const oursOnce = 'runtime-drift, 1 check'
const login = 'ssh host true'
/** How many checks follow the first one. */
const further = 10
/** The shortest pause that can be declared, in milliseconds. It is no part of a check. */
const pause = 100

const ways: Readonly<Record<WayOfChecks, string>> = {
  login: 'a login for each check',
  session: 'a session for each check (ControlMaster)',
  shell: 'one shell for all checks',
}

/** What a further check of a run costs, by the way that leads to the host. */
export const furtherChecks: Bench = {
  name: 'further-checks',
  about: 'Ten further checks of one host with 20 containers',
  notes: [
    'Real sshd, real Docker Engine, on this machine: the host works on the same cores as its client.',
    'A further check is a tenth of what eleven checks take longer than one. The ways only run the script of the product.',
  ],
  goals: [
    {
      kind: 'further',
      what: 'a further check, against `ssh host true`',
      over: ours,
      from: oursOnce,
      count: further,
      pause,
      under: login,
      bound: 'at most',
      times: 0.35,
    },
    ...Object.values(ways).map((way) => ({
      kind: 'further' as const,
      what: `a further check with ${way}`,
      over: `${way}, 11`,
      from: `${way}, 1`,
      count: further,
      pause: 0,
      under: login,
      bound: 'at most' as const,
      times: way === ways.shell ? 0.35 : 2,
    })),
  ],
  needs: hostPrograms,
  async set(stage) {
    const fleet = await openHost(stage)
    const target = `ssh://${fleet.user}@${fleet.hosts[0]}:${fleet.port}`
    const inputs = { ...access(fleet), target, services: fleet.services.join(' ') }
    const eleven = { ...inputs, stable: `${further + 1}`, interval: `${pause}ms`, wait: '120s' }
    return [
      sshTrue(fleet, stage),
      product(oursOnce, { inputs }, stage),
      product(ours, { inputs: eleven }, stage),
      ...(['login', 'session', 'shell'] as const).flatMap((way) =>
        [1, further + 1].map((count) => checksBy(way, count, `${ways[way]}, ${count}`, fleet, stage)),
      ),
    ]
  },
}
