import type { Contender } from '../contest.ts'
import { type Fleet, nonce, ssh } from '../stage/fleet.ts'
import type { Stage } from '../stage/stage.ts'

/** A login that does nothing, with the options and the key exchange of the product. */
export const sshTrue = (fleet: Fleet, stage: Stage): Contender => ({
  name: 'ssh host true',
  command: () => ({ line: ssh(fleet, first(fleet), 'true'), env: plain, cwd: stage.folder }),
  wrong: ({ exit }) => (exit === 0 ? undefined : `exit code ${exit}`),
})

/** One login that runs the product's own script; the output is discarded. */
export const sshScript = (fleet: Fleet, stage: Stage, name = 'ssh with the same script'): Contender => ({
  name,
  command: () => ({
    line: ssh(fleet, first(fleet), 'sh', '-s'),
    stdin: fleet.script,
    env: plain,
    cwd: stage.folder,
  }),
  wrong: ({ exit, stdout }) => {
    if (exit !== 0) return `exit code ${exit}`
    return answered(fleet, stdout) ? undefined : 'the answer is not complete'
  },
})

/** Whether the answer of a host has its closing frame, and a record for each of its containers. */
export const answered = (fleet: Fleet, text: string): boolean =>
  new RegExp(`end ${nonce} \\d+$`, 'm').test(text) &&
  text.match(/^i \[/gm)?.length === fleet.services.length * fleet.instances

/** How many complete answers a text holds. */
export const answers = (text: string): number => text.match(new RegExp(`end ${nonce} \\d+$`, 'gm'))?.length ?? 0

export const plain = { PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: '/nonexistent' }

const first = ({ hosts: [host] }: Fleet): string => {
  if (host === undefined) throw new Error('a fleet has a host')
  return host
}
