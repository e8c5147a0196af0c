import { type Evidence, noEvidence, seen } from '../../model/evidence.ts'
import type { HostProcessObservation } from '../../model/host.ts'
import type {
  HostProcess,
  HostProcessState,
  Link,
  ObservedProcess,
  OutsideProcess,
  Release,
  Way,
} from '../../model/host-process.ts'
import type { Contents } from '../../model/instance.ts'
import type { HostProcessManager } from '../../model/plan.ts'
import type { ServiceAsk } from '../port.ts'
import type { Hashing } from './files-record.ts'
import { type ExtraRecord, withExtras } from './manifest-extras.ts'

/** A record `d`: one fact that the host reports about the process of a request. */
export interface HostProcessLine {
  readonly ask: number
  readonly key: string
  readonly text: string
}

/** The most that is kept of a text. */
const max = 1024

export function readHostProcessLine(rest: string): HostProcessLine | undefined {
  const [, ask, key, text] = /^(\d{1,4}) ([a-z]{1,16}) (.*)$/s.exec(rest) ?? []
  return ask === undefined || key === undefined
    ? undefined
    : { ask: Number(ask), key, text: (text ?? '').slice(0, max) }
}

/** The requested processes, each with what the host reports about it and the files that were hashed for it. */
export function hostProcessesOf(
  lines: readonly HostProcessLine[],
  asks: readonly ServiceAsk[],
  hashings: readonly Hashing[],
  extraRecords: readonly ExtraRecord[] = [],
): readonly HostProcessObservation[] {
  const linesByRequest = Map.groupBy(lines, ({ ask }) => ask)
  return asks.flatMap(({ name, container, files }, index): readonly HostProcessObservation[] => {
    if (container.by !== 'systemd' && container.by !== 'pidfile') return []
    const manager: HostProcessManager = container
    const evidence = readHostProcess(linesByRequest.get(index) ?? [], files?.artifact)
    const hashed = hashings.filter((one) => one.ask === index && one.id === `p${index}`)
    const found: readonly Contents[] =
      files === undefined
        ? []
        : hashed.map((one) => ({ service: name, artifact: files.artifact, files: one.files, mounts: [] }))
    const own = extraRecords.filter((one) => one.ask === index && one.id === `p${index}`)
    const contents = withExtras(found, asks, own)
    return [{ service: name, manager, evidence, ...(files === undefined ? {} : { contents }) }]
  })
}

function readHostProcess(lines: readonly HostProcessLine[], artifact: string | undefined): Evidence<HostProcess> {
  const [own = [], ...others] = groupsOf(lines, 'child')
  const texts = textsOf(own)
  if (!lines.some(({ key }) => key === 'z')) return noEvidence('read', 'answer-cut')
  const [missing, failed, unreadable] = [texts.get('missing'), texts.get('failed'), texts.get('unreadable')]
  if (missing !== undefined) return noEvidence('run', 'systemd-missing', { about: missing })
  if (failed !== undefined) return noEvidence('run', 'systemd-failed', { received: failed.slice(0, 400) })
  if (unreadable !== undefined) return noEvidence('read', 'pid-hidden', { about: unreadable })
  const unit = new Map(lines.filter(({ key }) => key === 'unit').map(({ text }) => property(text)))
  const state = stateOf(texts, unit)
  if (state === undefined) return noEvidence('parse', 'answer-malformed', { about: 'ActiveState' })
  const main = state === 'running' ? readProcess(own) : undefined
  if (state === 'running' && main === undefined) return noEvidence('run', 'main-pid-missing')
  const current = releaseOf(texts, 'release', 'states')
  return seen({
    state,
    result: unit.get('Result'),
    exitCode: numberIn(unit.get('ExecMainStatus')),
    restarts: numberIn(unit.get('NRestarts')) ?? 0,
    ...(main === undefined ? {} : { main }),
    ...(current === undefined ? {} : { release: { ...current, linkedAt: timeIn(texts.get('linked')) } }),
    ...newestOf(texts.get('newest'), artifact),
    ...movedOf(lines, artifact),
    ...waysOf(own),
    ...(main === undefined ? {} : familyOf(lines, others)),
  })
}

/** Lines in the order of the answer, in groups of which each but the first begins with this key. */
function groupsOf(lines: readonly HostProcessLine[], key: string): readonly (readonly HostProcessLine[])[] {
  const groups: HostProcessLine[][] = [[]]
  for (const line of lines) {
    if (line.key === key) groups.push([])
    groups.at(-1)?.push(line)
  }
  return groups
}

const textsOf = (lines: readonly HostProcessLine[]): ReadonlyMap<string, string> =>
  new Map(lines.map(({ key, text }) => [key, text]))

/** The other processes, if the host reported everything about them. */
function familyOf(
  lines: readonly HostProcessLine[],
  groups: readonly (readonly HostProcessLine[])[],
): Pick<HostProcess, 'children' | 'surplus' | 'forkedAt' | 'outside' | 'crowd'> {
  const keys = new Set(lines.map(({ key }) => key))
  const children = groups.map(readProcess).filter((child) => child !== undefined)
  if (!keys.has('family') || children.length !== groups.length) return {}
  const forkedAt = timeIn(lines.find(({ key }) => key === 'forked')?.text)
  const forks = forkedAt === undefined ? {} : { forkedAt }
  const outside = lines.flatMap(({ key, text }) => (key === 'outside' ? (readOutside(text) ?? []) : []))
  return {
    children,
    ...forks,
    ...(keys.has('surplus') ? { surplus: true } : {}),
    ...(outside.length === 0 ? {} : { outside: outside.slice(0, maxOutside) }),
    ...(keys.has('crowd') || outside.length > maxOutside ? { crowd: true } : {}),
  }
}

/** How many processes outside of the service are kept. */
const maxOutside = 256

/** `PID NAME/PATH`. The collector removes slashes from the name. */
function readOutside(text: string): OutsideProcess | undefined {
  const [, pid, name, path] = /^(\d{1,10}) ([^/]{0,64})(\/.*)$/s.exec(text) ?? []
  return pid === undefined || name === undefined || path === undefined ? undefined : { pid: Number(pid), name, path }
}

/** A path whose links were not all reported has no end. */
function waysOf(lines: readonly HostProcessLine[]): Pick<HostProcess, 'ways'> {
  const ways = groupsOf(lines, 'way')
    .slice(1)
    .map((group): Way => {
      const links = groupsOf(group, 'link').slice(1)
      const known = links.flatMap((link) => linkOf(link) ?? [])
      const texts = textsOf(group)
      const real = known.length === links.length ? texts.get('real') : undefined
      return { path: texts.get('way') ?? '', real, links: known }
    })
  return ways.length === 0 ? {} : { ways }
}

function linkOf(lines: readonly HostProcessLine[]): Link | undefined {
  const texts = textsOf(lines)
  const [, seconds, path] = /^([\d.]{1,24}) (.+)$/s.exec(texts.get('link') ?? '') ?? []
  const [to, changedAt] = [texts.get('to'), timeIn(seconds)]
  if (path === undefined || to === undefined || to === '' || changedAt === undefined) return undefined
  return { path, to, changedAt }
}

const property = (text: string): readonly [string, string] => {
  const at = text.indexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined

/** Seconds since 1970, with a fraction or without, as RFC 3339. */
function timeIn(text: string | undefined): string | undefined {
  const good = text !== undefined && /^\d{1,11}(?:\.\d{1,9})?$/.test(text)
  return good ? new Date(Math.round(Number(text) * 1000)).toISOString() : undefined
}

/** A pid file is written by the process that began before; whole seconds, and a clock that may be set, want some room. */
const slack = 2

function stateOf(texts: ReadonlyMap<string, string>, unit: ReadonlyMap<string, string>): HostProcessState | undefined {
  if (unit.size > 0) return stateOfUnit(texts, unit)
  if (texts.has('absent')) return 'no-pid-file'
  if (texts.has('garbage')) return 'no-pid'
  if (texts.has('gone')) return 'gone'
  const [began, written] = [numberIn(texts.get('began')), numberIn(texts.get('written'))]
  if (began === undefined || written === undefined) return undefined
  return began > written + slack ? 'other-process' : 'running'
}

/** `ActiveState` of a unit (org.freedesktop.systemd1(5)). */
function stateOfUnit(
  texts: ReadonlyMap<string, string>,
  unit: ReadonlyMap<string, string>,
): HostProcessState | undefined {
  if (unit.get('LoadState') === 'not-found') return 'not-found'
  switch (unit.get('ActiveState')) {
    case 'active':
    case 'reloading':
    case 'refreshing':
      return texts.has('gone') ? 'starting' : 'running'
    case 'activating':
      return 'starting'
    case 'inactive':
    case 'deactivating':
    case 'maintenance':
      return 'stopped'
    case 'failed':
      return 'failed'
  }
  return undefined
}

function readProcess(lines: readonly HostProcessLine[]): ObservedProcess | undefined {
  const texts = textsOf(lines)
  const startedAt = timeIn(texts.get('began'))
  if (startedAt === undefined) return undefined
  const [path, sum] = [texts.get('executes'), texts.get('sum')]
  const sha256 = sum !== undefined && /^[0-9a-f]{64}$/.test(sum) ? sum : undefined
  const executable = path === undefined ? undefined : { path, replaced: texts.has('replaced'), sha256 }
  const pid = numberIn(texts.get('pid'))
  const launchedAt = timeIn(texts.get('launched'))
  const [removed, through, supervisor] = [texts.get('removed'), texts.get('through'), texts.get('supervisor')]
  const directory = removed ?? texts.get('at')
  const all = (wanted: string): readonly string[] => lines.flatMap(({ key, text }) => (key === wanted ? [text] : []))
  const [names, uses] = [all('names'), all('uses')]
  const isCut = texts.has('more') || names.length > maxUsed || uses.length > maxUsed
  return {
    ...(pid === undefined ? {} : { pid }),
    startedAt,
    ...(launchedAt === undefined ? {} : { launchedAt }),
    executable,
    release: releaseOf(texts, 'works', 'says'),
    ...(directory === undefined ? {} : { directory: { path: directory, removed: removed !== undefined } }),
    ...(texts.has('apart') ? { apart: true } : {}),
    ...(texts.has('shares') ? { shares: true } : {}),
    ...(names.length === 0 ? {} : { names: names.slice(0, maxUsed) }),
    ...(uses.length === 0 ? {} : { uses: uses.slice(0, maxUsed) }),
    ...(isCut ? { more: true } : {}),
    ...(through === undefined ? {} : { through }),
    ...(supervisor === undefined ? {} : { supervisor: supervisor.slice(0, 64) }),
  }
}

/** How many arguments and how many files of a process are kept. */
const maxUsed = 256

function releaseOf(texts: ReadonlyMap<string, string>, at: string, received: string): Release | undefined {
  const [path, revision] = [texts.get(at), texts.get(received)?.trim().slice(0, 256)]
  return path === undefined ? undefined : { path, revision: revision === '' ? undefined : revision }
}

/** How many moved folders are kept. */
const maxMoved = 40

/** Folders of the manifest are named relative to the artifact. */
function movedOf(lines: readonly HostProcessLine[], artifact = ''): Pick<HostProcess, 'moved'> {
  const moved = lines.flatMap(({ key, text }) => {
    const { newest } = key === 'moved' ? newestOf(text, artifact) : {}
    return newest === undefined ? [] : [newest]
  })
  return moved.length === 0 ? {} : { moved: moved.slice(0, maxMoved) }
}

/** Files of the manifest are named as in the list, relative to the artifact. */
function newestOf(text: string | undefined, artifact = ''): Pick<HostProcess, 'newest'> {
  const [, seconds, path] = /^([\d.]{1,24}) (.+)$/s.exec(text ?? '') ?? []
  const changedAt = timeIn(seconds)
  return changedAt === undefined || path === undefined
    ? {}
    : { newest: { path: path.replace(/^\./, artifact), changedAt } }
}
