import { type Listening, type RouteCause, type RouteGroup, routeCauseRecords } from '../model/cause-route.ts'
import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import type { RouteClaim } from '../model/plan.ts'
import { type DiagnosisContext, type Explained, findingsOf, gather } from './context.ts'
import { nameOf } from './instance.ts'
import { originOf, readCache, wayOf } from './route-diagnosis.ts'

/** The order of the records is the order of the causes in a verdict. */
const order = Object.keys(routeCauseRecords)

/** Explains routes that do not respond as declared: one cause for the routes of an origin that fail alike. */
export function routeCauses(context: DiagnosisContext): readonly Explained[] {
  const found = findingsOf(context, ...codes).flatMap((finding): readonly Explicable[] => {
    const explain = readReason(finding, context)
    return explain === undefined ? [] : [{ finding, explain }]
  })
  const amounts = new Map<string, number>()
  for (const route of context.plan.routes) amounts.set(wayOf(route), (amounts.get(wayOf(route)) ?? 0) + 1)
  return gather(found, ({ finding, explain: { code } }) => JSON.stringify([wayOf(finding.route), code, alike(finding)]))
    .map((group) => {
      const [{ finding, explain }] = group
      const { url, via, each } = finding.route
      const facts: RouteGroup = {
        origin: originOf(url),
        via,
        ...(each === undefined ? {} : { each: each.service }),
        requests: group.map((one) => requestOf(one.finding.route)),
        status: 'status' in finding ? finding.status : undefined,
        of: amounts.get(wayOf(finding.route)) ?? group.length,
      }
      const suspects = routeCauseRecords[explain.code].mayBeLogged ? suspectsOf(context) : []
      const listening = unreached.includes(explain.code) ? listeningIn(context) : []
      const known = listening.length === 0 ? facts : { ...facts, listening }
      return {
        rank: order.indexOf(explain.code),
        cause: explain.as(suspects.length === 0 ? known : { ...known, suspects }),
        findings: group.map((one) => one.finding),
      }
    })
    .toSorted((a, b) => a.rank - b.rank)
}

/** The maximum number of services whose logs a cause suggests. */
const maxSuspects = 3

/** The plan does not say which service answers a route, so all of them are candidates. */
function suspectsOf(context: DiagnosisContext): readonly InstanceName[] {
  const all = context.plan.services.flatMap((claim) =>
    claim.on.flatMap((target) =>
      context.instancesOf(claim.name, target).instances.map((one) => nameOf(one, claim, target)),
    ),
  )
  return all.length > maxSuspects ? [] : all
}

/** Causes in which something else answers in place of the instances of the commit. */
const unreached: readonly RouteCause['code'][] = ['upstream-down', 'other-copy', 'origin-silent']

/** The observed ports of the running instances of the plan. */
function listeningIn(context: DiagnosisContext): readonly Listening[] {
  const all = context.plan.services.flatMap((claim) =>
    claim.on.flatMap((target) =>
      context
        .instancesOf(claim.name, target)
        .instances.flatMap((one) =>
          (one.sockets ?? []).flatMap(({ port, on, holder }): Listening[] =>
            holder.kind === 'seen' && holder.value.by === 'own'
              ? [{ instance: nameOf(one, claim, target), port, on }]
              : [],
          ),
        ),
    ),
  )
  return all.slice(0, maxSuspects)
}

interface Explicable {
  readonly finding: RouteFinding
  readonly explain: Reason
}

/** The cause of a group of similar findings. */
interface Reason {
  readonly code: RouteCause['code']
  as(group: RouteGroup): RouteCause
}

const codes = [
  'route/status',
  'route/refused',
  'route/unknown',
  'route/throttled',
  'route/cached',
  'route/edge-answered',
  'route/catch-all',
  'route/all-turned-away',
  'route/other-build',
  'route/mixed-builds',
] as const
type RouteFinding = Extract<Finding, { readonly code: (typeof codes)[number] }>

function readReason(finding: RouteFinding, { observed }: DiagnosisContext): Reason | undefined {
  switch (finding.code) {
    case 'route/status': {
      const { diagnosis } = finding
      return diagnosis && { code: diagnosis.code, as: (group) => ({ ...group, ...diagnosis }) }
    }
    case 'route/refused':
    case 'route/unknown': {
      const { why } = finding
      const { reason } = why
      return { code: 'origin-silent', as: (group) => ({ ...group, code: 'origin-silent', reason, why }) }
    }
    case 'route/throttled': {
      const { after } = finding
      return { code: 'throttled', as: (group) => ({ ...group, code: 'throttled', after }) }
    }
    case 'route/cached': {
      const { cache, ran } = finding
      return { code: 'edge-old', as: (group) => ({ ...group, code: 'edge-old', cache, ran }) }
    }
    case 'route/edge-answered': {
      const { edge } = finding
      return { code: 'edge-answered', as: (group) => ({ ...group, code: 'edge-answered', edge }) }
    }
    case 'route/catch-all': {
      const { baseline } = finding
      return { code: 'catch-all', as: (group) => ({ ...group, code: 'catch-all', baseline }) }
    }
    case 'route/other-build': {
      const { received } = finding
      const evidence = observed.route(finding.route.id)
      const cache = evidence.kind === 'seen' ? readCache(evidence.value) : undefined
      return { code: 'other-copy', as: (group) => ({ ...group, code: 'other-copy', received, cache }) }
    }
    case 'route/mixed-builds': {
      const { samples, builds, commit } = finding
      const copies = builds.filter(({ build }) => build !== commit)
      return { code: 'mixed-copies', as: (group) => ({ ...group, code: 'mixed-copies', samples, copies }) }
    }
    case 'route/all-turned-away': {
      const { baseline } = finding
      return { code: 'all-turned-away', as: (group) => ({ ...group, code: 'all-turned-away', baseline }) }
    }
  }
}

/** What all findings of a cause share: the status, the reason for a missing response, or the build that responded. */
function alike(finding: RouteFinding): number | string {
  if ('status' in finding) return finding.status
  if ('why' in finding) return finding.why.reason
  return finding.code === 'route/other-build' ? finding.received : JSON.stringify(finding.builds)
}

/** For example `GET /api/workflows`. */
const requestOf = ({ method, url }: RouteClaim): string => `${method} ${url.slice(originOf(url).length) || '/'}`
