import type { ServiceClaim } from '../model/plan.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredRoute } from './declarations.ts'
import { nearest } from './nearest.ts'
import { problem } from './problems.ts'

/** What `via` needs to know about a target. Of an invalid target only the name is known. */
export interface Gate {
  readonly name: string
  readonly kind: string | undefined
  /** Whether it can forward requests. */
  readonly canTunnel: boolean
  /** Whether requests can be sent to each of its containers. */
  readonly reachesContainers: boolean
}

/** Whether `via` is the name of a target and not an address. */
export const isTargetName = (via: string): boolean => !via.includes(':')

/** Why requests can't be sent through the targets in `via`. */
export function judgeVias(routes: readonly DeclaredRoute[], gates: readonly Gate[]): Problem[] {
  return routes.flatMap((route) => {
    const { via, each } = route.kind === 'parts' ? route.terms.terms : {}
    if (route.kind === 'line' || via === undefined || each !== undefined || !isTargetName(via)) return []
    const place = route.terms.places.via
    const gate = gates.find(({ name }) => name === via)
    const known = gates.filter(({ canTunnel }) => canTunnel).map(({ name }) => name)
    if (gate === undefined)
      return [problem(place, via, { code: 'via-unknown', name: via, nearest: nearest(via, known), known })]
    if (gate.kind === undefined || gate.canTunnel) return []
    return [problem(place, via, { code: 'via-kind', name: via, kind: gate.kind })]
  })
}

/** Why requests can't be sent to each instance of a service. Invalid services are skipped. */
export function judgeEach(
  routes: readonly DeclaredRoute[],
  services: readonly ServiceClaim[],
  named: readonly string[] | undefined,
  sites: readonly string[],
  gates: readonly Gate[],
): Problem[] {
  return routes.flatMap((route) => {
    if (route.kind === 'line' || route.terms.terms.each === undefined) return []
    const { service: name } = route.terms.terms.each
    const place = route.terms.places.via
    const service = services.find((one) => one.name === name)
    if (sites.includes(name)) return [problem(place, name, { code: 'site-without-instances', service: name })]
    if (service === undefined) {
      if (named === undefined || named.includes(name)) return []
      return [problem(place, name, { code: 'via-service-unknown', name, nearest: nearest(name, named), known: named })]
    }
    const { by } = service.container
    if (by === 'systemd' || by === 'pidfile')
      return [problem(place, name, { code: 'via-service-kind', name, kind: by, target: undefined })]
    return service.on.flatMap((target) => {
      const gate = gates.find((one) => one.name === target)
      if (gate?.kind === undefined || gate.reachesContainers) return []
      return [problem(place, name, { code: 'via-service-kind', name, kind: gate.kind, target })]
    })
  })
}
