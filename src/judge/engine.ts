import { type Evidence, noEvidence } from '../model/evidence.ts'
import type { EngineObservation } from '../model/evidence-engine.ts'
import type { HostView, TargetView } from '../model/host.ts'
import type { Plan, PlannedTarget, ServiceClaim } from '../model/plan.ts'

/**
 * The evidence about a host. It is missing if the engine belongs to another host or target, because such evidence
 * neither proves nor contradicts anything.
 */
export function readHosts(
  plan: Plan,
  evidenceOf: (target: PlannedTarget) => Evidence<TargetView>,
): ReadonlyMap<string, Evidence<TargetView>> {
  /** The target that first reported an instance of a service. */
  const shownBy = new Map<string, string>()
  return new Map(
    plan.targets.map((target) => {
      const { name } = target
      const evidence = ofOwnEngine(target, evidenceOf(target))
      if (evidence.kind === 'missing' || evidence.value.kind !== 'host') return [name, evidence]
      const ids = idsOf(plan.services, name, evidence.value)
      const twin = ids.flatMap((id) => shownBy.get(id) ?? []).find((other) => other !== name)
      if (twin !== undefined) return [name, noEvidence('read', 'engine-twice', { about: twin })]
      for (const id of ids) shownBy.set(id, name)
      return [name, evidence]
    }),
  )
}

function ofOwnEngine({ remoteEngine }: PlannedTarget, evidence: Evidence<TargetView>): Evidence<TargetView> {
  if (evidence.kind === 'missing' || evidence.value.kind !== 'host' || remoteEngine === true) return evidence
  const { answering } = evidence.value
  if (answering === undefined || isOfHost(answering)) return evidence
  const { source, endpoint, machine, host } = answering
  const about = [source, endpoint].filter((one) => one !== undefined).join(' = ')
  const received = machine === undefined ? '' : `${machine.name}${host === undefined ? '' : `, not ${host.name}`}`
  return noEvidence('run', 'engine-elsewhere', {
    ...(about === '' ? {} : { about }),
    ...(received === '' ? {} : { received }),
  })
}

/** Systems, as `uname -s` names them, that run Linux containers only in a virtual machine. */
const withoutContainers = /^(?:Darwin|MINGW|MSYS|CYGWIN|Windows)/

/**
 * Whether the engine belongs to the host. A process or the shell's own container shows it. If neither does, the socket
 * must be of this host and the engine must report its name and kernel. An engine in a virtual machine, such as Docker
 * Desktop, has processes that the host can't see, so its socket decides.
 */
export function isOfHost({ shown, endpoint = '', machine, host, engines = 1 }: EngineObservation): boolean {
  if (endpoint.startsWith('ssh:')) return false
  const isSocket = endpoint === '' || endpoint.startsWith('unix:')
  switch (shown) {
    case 'process':
      // A port can lead to any of several engines.
      return isSocket || engines === 1
    case 'container':
      return true
    case 'other':
    case 'hidden':
    case 'none':
      break
  }
  const isVirtual = host !== undefined && (withoutContainers.test(host.system) || machine?.system === 'Docker Desktop')
  if (isSocket && isVirtual) return true
  if (shown === 'other') return false
  if (machine === undefined || host === undefined) return shown === 'none' && isSocket
  return machine.name === host.name && machine.kernel === host.kernel
}

/**
 * The instances and processes of a target's claimed services, each with its service. Two targets that share one are the
 * same host. Two logins to one host with different services are not a conflict.
 */
function idsOf(services: readonly ServiceClaim[], target: string, view: HostView): readonly string[] {
  const { instances, hostProcesses = [], boot } = view
  const claimed = new Set(services.filter(({ on }) => on.includes(target)).map(({ name }) => name))
  const containers = instances.flatMap(({ id, services: own }) =>
    id === '' ? [] : own.filter((name) => claimed.has(name)).map((name) => `${name}\n${id}`),
  )
  const processes = hostProcesses.flatMap(({ service, evidence }) => {
    if (boot === undefined || !claimed.has(service) || evidence.kind === 'missing') return []
    const { main } = evidence.value
    return main?.pid === undefined ? [] : [`${service}\n${boot} ${main.pid} ${main.startedAt}`]
  })
  return [...containers, ...processes]
}
