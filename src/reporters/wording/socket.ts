import type { Finding } from '../../chain/finding.ts'
import type { Plan } from '../../chain/plan.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, type Sentence, say } from '../phrase.ts'
import { few } from './amount.ts'
import { commands, edit } from './remedy.ts'
import { wordUnseen } from './unseen.ts'
import { machineOf, nameInstance } from './whereabouts.ts'

type Socket = Extract<Finding, { readonly on: 'container' | 'host' }>

/** Who has a declared port, when it is not the service. */
export function wordSocket(finding: Socket, plan: Plan): Sentence {
  const { instance, port, on } = finding
  const who = nameInstance(instance)
  const at = on === 'host' ? say`port ${port} of ${instance.target}` : say`port ${port}`
  switch (finding.code) {
    case 'runtime/not-listening': {
      const log = shellLine(['docker', 'logs', '--tail', '50'], instance.container)
      return on === 'host'
        ? {
            what: say`${at} must lead to ${who}, and nobody listens there`,
            now: edit(say`publish the port where the container is declared (${'ports:'}, ${'-p'}), then recreate it`),
          }
        : {
            what: say`${who} must listen on ${at}, and none of its processes does`,
            now: commands(machineOf(plan, instance.target), [log], say`read the log of ${who}`),
          }
    }
    case 'runtime/port-of-another':
    case 'runtime/port-of-stranger': {
      const { holder, code } = finding
      const whom =
        code === 'runtime/port-of-another' ? say`the container ${holder}` : say`the program ${holder} of the host`
      return { what: say`${at} must belong to ${who}; ${whom} has it`, now: edit(freePort(whom, at, who)) }
    }
    case 'runtime/not-reachable': {
      const { addresses, leads } = finding
      return {
        what:
          on === 'host'
            ? say`${at} leads to ${few(leads)}, and ${who} listens only on ${few(addresses)}`
            : say`${who} listens on ${at} only at ${few(addresses)}, so nothing outside of its container reaches it`,
        now: edit(
          on === 'host'
            ? say`make ${instance.service} listen on ${'0.0.0.0'}`
            : say`make ${instance.service} listen on ${'0.0.0.0'}; if only its own container may reach it, say ${'loopback: true'} at that port`,
        ),
      }
    }
    case 'runtime/socket-unseen':
      return wordUnseen(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' })
  }
}

/** Who must leave a port to whom: nothing is stopped by a line that is pasted. */
export const freePort = (whom: Phrase, at: Phrase, who: Phrase): Phrase =>
  say`stop ${whom} or give it another port, so that ${at} is free, then recreate ${who}`
