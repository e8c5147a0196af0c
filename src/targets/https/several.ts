import { type Evidence, noEvidence } from '../../model/evidence.ts'
import type { HostView, Statement, TargetView } from '../../model/host.ts'
import { isUnreached } from '../../wire/addresses.ts'

/** What one address of an endpoint returned. */
export interface AtAddress {
  readonly address: string
  readonly evidence: Evidence<TargetView>
}

/**
 * The evidence of all addresses of `name` as one. Addresses without a connection are left out, because they serve
 * no requests. Missing evidence of one address is missing for the endpoint, and so are different answers.
 */
export function together(name: string, all: readonly [AtAddress, ...AtAddress[]]): Evidence<TargetView> {
  const [{ evidence: first }] = all
  const reached = all.filter(({ evidence }) => !isUnreached(evidence))
  const missing = reached.find(({ evidence }) => evidence.kind === 'missing')
  if (missing !== undefined) return missing.evidence
  const views = reached.flatMap(({ address, evidence }) =>
    evidence.kind === 'seen' ? [{ address, view: evidence.value }] : [],
  )
  const [one] = views
  if (one === undefined) return first
  const other = views.find(({ view }) => whatOf(view) !== whatOf(one.view))
  if (other === undefined) return { kind: 'seen', value: views.map(({ view }) => view).reduce(older) }
  const received = [one, other].map(({ address, view }) => `${address} ${shown(view)}`).join(', ')
  return noEvidence('read', 'addresses-differ', { about: name, received: received.slice(0, 400) })
}

/** Equal for two answers about the same build, or about the same host. */
function whatOf(view: TargetView): string {
  if (view.kind === 'statement') return view.commit
  const processes = (view.hostProcesses ?? []).map(({ service, evidence }) => [service, mainOf(evidence)])
  return JSON.stringify([view.boot, view.instances.map(({ id, name, startedAt }) => [id, name, startedAt]), processes])
}

const mainOf = (evidence: NonNullable<HostView['hostProcesses']>[number]['evidence']) =>
  evidence.kind === 'seen' ? [evidence.value.main?.pid, evidence.value.main?.startedAt] : evidence.why.reason

const shown = (view: TargetView): string =>
  view.kind === 'statement' ? `returns ${view.commit.slice(0, 80)}` : `has ${namesOf(view)}`

const namesOf = ({ instances }: HostView): string =>
  instances.length === 0
    ? 'no container of the services'
    : instances.map(({ name, id }) => `${name} (${id.slice(0, 12)})`).join(' and ')

/** The older of two equal answers, which a cache may have kept. */
function older(a: TargetView, b: TargetView): TargetView {
  if (a.kind === 'host' || b.kind === 'host') return a.kind === 'host' && b.kind === 'host' && b.clock < a.clock ? b : a
  return ageOf(b) > ageOf(a) ? b : a
}

/** How much an answer seems to come from a cache: by its age, else by a field that reports a hit. */
function ageOf({ cache = {}, dated = 0 }: Statement): number {
  const ages = (cache.age ?? '').split(',').map(Number).filter(Number.isFinite)
  const hits = Object.keys(cache).length === 0 ? 0 : 0.5
  return Math.max(0, ...ages, Math.abs(dated)) + hits
}
