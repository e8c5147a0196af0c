import type { Cause } from '../model/cause.ts'
import type { Finding } from '../model/finding.ts'
import type { ComposeOrigin } from '../model/instance.ts'
import { commandOf, type DiagnosisContext, type Explained, findingsOf, gather } from './context.ts'
import type { Judged } from './link.ts'
import { branchOf } from './newer.ts'

/** Explains targets without a container of a service, with another commit, or that could not be checked. */
export function targetCauses(context: DiagnosisContext): readonly Explained[] {
  return [...absences(context), ...staleStatements(context), ...unknownTargets(context)]
}

const absences = (context: DiagnosisContext): readonly Explained[] =>
  findingsOf(context, 'runtime/no-instance').map((finding) => {
    const { service, target, selector, others } = finding
    const compose = neighbourhood(context, target)
    return { cause: { code: 'never-created', service, target, selector, others, compose }, findings: [finding] }
  })

/** The only compose project of the other declared services on a target; undefined if there are several or none. */
function neighbourhood(context: DiagnosisContext, target: string): ComposeOrigin | undefined {
  const origins = context.plan.services.flatMap(({ name }) =>
    context.instancesOf(name, target).instances.map(({ compose }) => compose),
  )
  const [[only] = [], ...others] = gather(origins, (compose) => commandOf({ target, service: '', compose }))
  return others.length === 0 ? only : undefined
}

const staleStatements = (context: DiagnosisContext): readonly Explained[] =>
  findingsOf(context, 'runtime/statement-other-commit').map((finding) => {
    const { target, at, received } = finding
    const address = addressOf(context, target)
    const newer =
      context.observed.relation(received) === 'descendant' ? { newer: true, ...branchOf(context, received) } : {}
    const cause: Cause = { code: 'statement-stale', target, address, at, received, hosts: hostsOf(context), ...newer }
    return { cause, findings: [finding] }
  })

const addressOf = ({ plan }: DiagnosisContext, target: string): string =>
  plan.targets.find(({ name }) => name === target)?.address ?? target

/** What the hosts show while an endpoint reports another commit: `right` only if all findings are about endpoints. */
function hostsOf({ plan, links }: DiagnosisContext): 'right' | 'wrong' | 'unclaimed' {
  const hosts = new Set(plan.targets.filter((target) => target.hasInstances).map(({ name }) => name))
  if (!plan.services.some(({ on }) => on.some((target) => hosts.has(target)))) return 'unclaimed'
  const runtime: Judged | undefined = links.find(({ link }) => link === 'runtime')
  const isOfEndpoint = ({ code }: Finding): boolean =>
    code === 'runtime/statement-other-commit' || code === 'runtime/statement-short'
  return runtime?.findings.every(isOfEndpoint) ? 'right' : 'wrong'
}

const unknownTargets = (context: DiagnosisContext): readonly Explained[] =>
  gather(findingsOf(context, 'runtime/unknown'), ({ why }) => why.reason).map((group) => ({
    cause: {
      code: 'target-unknown',
      reason: group[0].why.reason,
      targets: group.map(({ target, address, why }) => ({ target, address, why })),
      of: context.plan.targets.length,
    },
    findings: group,
  }))
