import type { Bench } from '../contest.ts'
import { sshTrue } from '../peers/ssh.ts'
import { checksBy } from '../peers/ways.ts'
import { hostPrograms, openHost } from '../stage/fleet.ts'

export const furtherChecks: Bench = {
  name: 'further-checks',
  about: 'x',
  notes: [],
  goals: [],
  needs: hostPrograms,
  async set(stage) {
    const fleet = await openHost(stage)
    return [
      sshTrue(fleet, stage),
      ...(['login', 'session', 'shell'] as const).flatMap((way) =>
        [1, 11].map((count) => checksBy(way, count, `${way} ${count}`, fleet, stage)),
      ),
    ]
  },
}
