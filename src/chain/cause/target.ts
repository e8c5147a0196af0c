import type { ComposeOrigin } from '../evidence.ts'
import type { Finding } from '../finding.ts'
import { commandOf, gather } from '../group.ts'
import type { Judged } from '../link.ts'
import type { Cause } from '../verdict.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

/** Why a target has no container of a service, says another commit, or could not be looked at. */
export function targetCauses(scene: Scene): readonly Explained[] {
  return [...absences(scene), ...staleStatements(scene), ...unseenTargets(scene)]
}

const absences = (scene: Scene): readonly Explained[] =>
  findingsOf(scene, 'runtime/no-instance').map((finding) => {
    const { service, target, selector, others } = finding
    const compose = neighbourhood(scene, target)
    return { cause: { code: 'never-created', service, target, selector, others, compose }, findings: [finding] }
  })

/** The project of everything else that the plan declares on a target; none when there are several or none. */
function neighbourhood(scene: Scene, target: string): ComposeOrigin | undefined {
  const origins = scene.plan.services.flatMap(({ name }) =>
    scene.crew(name, target).instances.map(({ compose }) => compose),
  )
  const projects = gather(origins, (compose) => commandOf({ target, service: '', compose }))
  return projects.length === 1 ? projects[0]?.[0] : undefined
}

const staleStatements = (scene: Scene): readonly Explained[] =>
  findingsOf(scene, 'runtime/statement-other-commit').map((finding) => {
    const { target, at, said } = finding
    const address = addressOf(scene, target)
    const newer = scene.sights.relation(said) === 'descendant' ? { newer: true } : {}
    const cause: Cause = { code: 'statement-stale', target, address, at, said, hosts: hostsOf(scene), ...newer }
    return { cause, findings: [finding] }
  })

const addressOf = ({ plan }: Scene, target: string): string =>
  plan.targets.find(({ name }) => name === target)?.address ?? target

/** What the hosts say while an endpoint says another commit: `right` only when nothing but endpoints is wrong. */
function hostsOf({ plan, links }: Scene): 'right' | 'wrong' | 'unclaimed' {
  const hosts = new Set(plan.targets.filter((target) => target.yields === 'instances').map(({ name }) => name))
  if (!plan.services.some(({ on }) => on.some((target) => hosts.has(target)))) return 'unclaimed'
  const runtime: Judged | undefined = links.find(({ link }) => link === 'runtime')
  const isOfEndpoint = ({ code }: Finding): boolean =>
    code === 'runtime/statement-other-commit' || code === 'runtime/statement-short'
  return runtime?.findings.every(isOfEndpoint) ? 'right' : 'wrong'
}

const unseenTargets = (scene: Scene): readonly Explained[] =>
  gather(findingsOf(scene, 'runtime/unseen'), ({ why }) => why.reason).map((group) => ({
    cause: {
      code: 'target-unseen',
      reason: group[0].why.reason,
      targets: group.map(({ target, address, why }) => ({ target, address, why })),
      of: scene.plan.targets.length,
    },
    findings: group,
  }))
