import { isDeepStrictEqual } from 'node:util'
import { type Parsed, refused } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'
import type { Access, Target, TargetKind } from '../targets/port.ts'
import type { Proxies } from '../wire/proxy.ts'
import type { DeclaredTarget } from './declarations.ts'
import { nearest } from './nearest.ts'
import { mistake, problem } from './problems.ts'

/** The context of parsing a target. */
export interface TargetContext {
  readonly kinds: readonly TargetKind[]
  readonly access: Access
  readonly timeout: number
  readonly allowUnsafeHttp: boolean
  readonly proxies?: Proxies
}

interface NamedTarget extends DeclaredTarget {
  readonly name: string
}

/** Gives every target a name, and removes duplicates. */
export function nameTargets(declared: readonly DeclaredTarget[], problems: Problem[]): NamedTarget[] {
  const named: NamedTarget[] = []
  const unnamed = declared.filter((target) => target.name === undefined)
  for (const target of [...declared.filter((one) => one.name !== undefined), ...unnamed]) {
    const namesake = named.find((one) => one.name === target.name)
    const same = named.find((one) => one.address === target.address && !distinguish(one, target))
    const twin = namesake ?? same
    if (twin === undefined) named.push({ ...target, name: target.name ?? freeName(hostOf(target.address), named) })
    else if (!isSame(twin, target)) problems.push(problem(target.place, target.address, twiceFault(twin, target)))
  }
  return declared.flatMap((one) => named.filter((target) => target.place === one.place))
}

function twiceFault(twin: NamedTarget, target: DeclaredTarget): Fault {
  if (target.name === undefined || target.name === twin.name)
    return { code: 'declared-twice', what: 'target', name: twin.name, other: twin.place }
  return { code: 'address-twice', first: twin.name, other: twin.place }
}

const isSame = (a: NamedTarget, b: DeclaredTarget): boolean =>
  (b.name === undefined || b.name === a.name) && a.address === b.address && isDeepStrictEqual(values(a), values(b))

/** Two targets may share one endpoint only if both have settings and these differ. */
const distinguish = (a: DeclaredTarget, b: DeclaredTarget): boolean =>
  Object.keys(a.settings).length > 0 && Object.keys(b.settings).length > 0 && !isDeepStrictEqual(values(a), values(b))

/** Settings without their places. */
const values = (target: DeclaredTarget) =>
  new Map(Object.entries(target.settings).map(([key, { value }]) => [key, value]))

function freeName(wanted: string, named: readonly NamedTarget[]): string {
  const taken = new Set(named.map((target) => target.name))
  for (let number = 2, name = wanted; ; number += 1) {
    if (!taken.has(name)) return name
    name = `${wanted}-${number}`
  }
}

/** The host of an address, or its scheme if it has no host, as in `docker://`. */
function hostOf(address: string): string {
  const [, scheme, host] = /^([^:]*):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^:/?#]*)/.exec(address) ?? []
  return host ? host.replace(/[[\]]/g, '') : (scheme ?? address).slice(0, 128)
}

/** An address without its scheme: `deploy@host` of ssh, or a host of a web server with a path. */
function meantBy(address: string): { readonly meant: string } | undefined {
  if (/^[A-Za-z_][\w.-]{0,31}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?::\d{1,5})?$/.test(address))
    return { meant: `ssh://${address}` }
  return /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d{1,5})?\/\S{0,200}$/.test(address)
    ? { meant: `https://${address}` }
    : undefined
}

/** Parses an address with the kind that its scheme names. */
export function readTarget(target: NamedTarget, context: TargetContext): Parsed<Target, Problem> {
  const { address, place } = target
  const known = context.kinds.map((kind) => `${kind.scheme}://`)
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(address)?.[1]
  if (scheme === undefined || /\s/.test(address))
    return mistake(place, address, { code: 'target-malformed', known, ...meantBy(address) })
  const kind = context.kinds.find((one) => one.scheme === scheme)
  if (kind !== undefined) {
    const { access, timeout, allowUnsafeHttp, proxies } = context
    const { name, settings } = target
    const read = kind.read({ name, address, place, settings, access, timeout, allowUnsafeHttp, proxies })
    // `problem` shortens the value and hides passwords, whatever the kind returns.
    return read.ok ? read : refused(...read.problems.map((one) => problem(one.place, one.value, one.fault)))
  }
  const meant = nearest(
    scheme,
    context.kinds.map((one) => one.scheme),
  )
  return mistake(place, address, { code: 'target-scheme-unknown', scheme, nearest: meant, known })
}
