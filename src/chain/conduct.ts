import { judgeConfiguration } from './configuration.ts'
import type { Instance } from './evidence.ts'
import type { Finding, InstanceName } from './finding.ts'
import { isContradicted } from './link.ts'
import type { ServiceClaim } from './plan.ts'
import { judgeProcess } from './process.ts'
import { judgeSockets } from './socket.ts'

/** Findings that say nothing new of an instance that must be recreated anyway. */
const mended: readonly Finding['code'][] = [
  'runtime/older-than-files',
  'runtime/config-behind',
  'runtime/config-newer',
  'runtime/mount-behind',
]

/** How the code of an instance runs: its process, the sockets it must have, its configuration. `code` is what was found of the code itself. */
export function judgeConduct(
  instance: Instance,
  service: ServiceClaim,
  named: InstanceName,
  code: readonly Finding[],
): readonly Finding[] {
  const findings = [
    ...judgeProcess(instance, service, named),
    ...judgeSockets(instance, service, named),
    ...judgeConfiguration(instance, service, named),
  ]
  return code.some(isContradicted) ? findings.filter((finding) => !mended.includes(finding.code)) : findings
}

/** How many things a service claims of the conduct of so many instances on one target. */
export function countConduct({ listens = [], env = [], current }: ServiceClaim, instances: number): number {
  const ofHost = listens.filter(({ host }) => host !== undefined).length
  return (listens.length + env.length + (current === true ? 1 : 0)) * instances + ofHost
}

/** What a service asks of its containers that no statement answers, by the key that asks it. */
export const conductAsked = ({ name, listens = [], env = [], current }: ServiceClaim): readonly string[] => [
  ...(listens.length === 0 ? [] : [`sockets of ${name}`]),
  ...(env.length === 0 ? [] : [`variables of ${name}`]),
  ...(current === true ? [`compose files of ${name}`] : []),
]
