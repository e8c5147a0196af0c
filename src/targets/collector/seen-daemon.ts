import type { Daemon, DaemonProcess, DaemonState, Link, Release, Way } from '../../chain/evidence/daemon.ts'
import type { DaemonKeeper } from '../../chain/evidence/keeper.ts'
import { type DaemonSight, type Evidence, type Inside, seen, unseen } from '../../chain/evidence.ts'
import type { ServiceAsk } from '../port.ts'
import { type Besides, withBeside } from './seen-beside.ts'
import type { Hashing } from './seen-inside.ts'

/** A record `d`: one thing that the host says of the process of an ask. */
export interface DaemonLine {
  readonly ask: number
  readonly key: string
  readonly text: string
}

/** The most that is kept of a text. */
const most = 1024

export function readDaemonLine(rest: string): DaemonLine | undefined {
  const [, ask, key, text] = /^(\d{1,4}) ([a-z]{1,16}) (.*)$/s.exec(rest) ?? []
  return ask === undefined || key === undefined
    ? undefined
    : { ask: Number(ask), key, text: (text ?? '').slice(0, most) }
}

/** The processes that were asked for, each with what the host says of it and the files that were hashed for it. */
export function daemonsOf(
  lines: readonly DaemonLine[],
  asks: readonly ServiceAsk[],
  hashings: readonly Hashing[],
  besides: readonly Besides[] = [],
): readonly DaemonSight[] {
  const told = Map.groupBy(lines, ({ ask }) => ask)
  return asks.flatMap(({ name, container, files }, index): readonly DaemonSight[] => {
    if (container.by !== 'systemd' && container.by !== 'pidfile') return []
    const keeper: DaemonKeeper = container
    const sight = readDaemon(told.get(index) ?? [], files?.artifact)
    const hashed = hashings.filter((one) => one.ask === index && one.id === `p${index}`)
    const found: readonly Inside[] =
      files === undefined
        ? []
        : hashed.map((one) => ({ service: name, artifact: files.artifact, files: one.files, mounts: [] }))
    const own = besides.filter((one) => one.ask === index && one.id === `p${index}`)
    const inside = withBeside(found, asks, own)
    return [{ service: name, keeper, sight, ...(files === undefined ? {} : { inside }) }]
  })
}

function readDaemon(lines: readonly DaemonLine[], artifact: string | undefined): Evidence<Daemon> {
  const [own = [], ...others] = groupsOf(lines, 'child')
  const texts = textsOf(own)
  if (!lines.some(({ key }) => key === 'z')) return unseen('read', 'answer-cut')
  const [missing, failed, unreadable] = [texts.get('missing'), texts.get('failed'), texts.get('unreadable')]
  if (missing !== undefined) return unseen('run', 'systemd-missing', { about: missing })
  if (failed !== undefined) return unseen('run', 'systemd-failed', { said: failed.slice(0, 400) })
  if (unreadable !== undefined) return unseen('read', 'pid-hidden', { about: unreadable })
  const unit = new Map(lines.filter(({ key }) => key === 'unit').map(({ text }) => property(text)))
  const state = stateOf(texts, unit)
  if (state === undefined) return unseen('parse', 'answer-malformed', { about: 'ActiveState' })
  const main = state === 'running' ? readProcess(own) : undefined
  if (state === 'running' && main === undefined) return unseen('run', 'main-pid-missing')
  const current = releaseOf(texts, 'release', 'states')
  return seen({
    state,
    result: unit.get('Result'),
    exitCode: numberIn(unit.get('ExecMainStatus')),
    restarts: numberIn(unit.get('NRestarts')) ?? 0,
    ...(main === undefined ? {} : { main }),
    ...(current === undefined ? {} : { release: { ...current, linkedAt: timeIn(texts.get('linked')) } }),
    ...newestOf(texts.get('newest'), artifact),
    ...waysOf(own),
    ...(main === undefined ? {} : familyOf(lines, others)),
  })
}

/** Lines in the order of the answer, in groups of which each but the first begins with this key. */
function groupsOf(lines: readonly DaemonLine[], key: string): readonly (readonly DaemonLine[])[] {
  const groups: DaemonLine[][] = [[]]
  for (const line of lines) {
    if (line.key === key) groups.push([])
    groups.at(-1)?.push(line)
  }
  return groups
}

const textsOf = (lines: readonly DaemonLine[]): ReadonlyMap<string, string> =>
  new Map(lines.map(({ key, text }) => [key, text]))

/** The other processes, when the host said all that it was asked of them. */
function familyOf(
  lines: readonly DaemonLine[],
  groups: readonly (readonly DaemonLine[])[],
): Pick<Daemon, 'children' | 'surplus'> {
  const keys = new Set(lines.map(({ key }) => key))
  const children = groups.map(readProcess).filter((child) => child !== undefined)
  if (!keys.has('family') || children.length !== groups.length) return {}
  return { children, ...(keys.has('surplus') ? { surplus: true } : {}) }
}

/** A way whose links were not all told has no end. */
function waysOf(lines: readonly DaemonLine[]): Pick<Daemon, 'ways'> {
  const ways = groupsOf(lines, 'way')
    .slice(1)
    .map((group): Way => {
      const links = groupsOf(group, 'link').slice(1)
      const told = links.flatMap((link) => linkOf(link) ?? [])
      const texts = textsOf(group)
      const real = told.length === links.length ? texts.get('real') : undefined
      return { path: texts.get('way') ?? '', real, links: told }
    })
  return ways.length === 0 ? {} : { ways }
}

function linkOf(lines: readonly DaemonLine[]): Link | undefined {
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

function stateOf(texts: ReadonlyMap<string, string>, unit: ReadonlyMap<string, string>): DaemonState | undefined {
  if (unit.size > 0) return stateOfUnit(texts, unit)
  if (texts.has('absent')) return 'no-pid-file'
  if (texts.has('garbage')) return 'no-pid'
  if (texts.has('gone')) return 'gone'
  const [began, written] = [numberIn(texts.get('began')), numberIn(texts.get('written'))]
  if (began === undefined || written === undefined) return undefined
  return began > written + slack ? 'stranger' : 'running'
}

/** `ActiveState` of a unit (org.freedesktop.systemd1(5)). */
function stateOfUnit(texts: ReadonlyMap<string, string>, unit: ReadonlyMap<string, string>): DaemonState | undefined {
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

function readProcess(lines: readonly DaemonLine[]): DaemonProcess | undefined {
  const texts = textsOf(lines)
  const startedAt = timeIn(texts.get('began'))
  if (startedAt === undefined) return undefined
  const [path, sum] = [texts.get('executes'), texts.get('sum')]
  const sha256 = sum !== undefined && /^[0-9a-f]{64}$/.test(sum) ? sum : undefined
  const executable = path === undefined ? undefined : { path, replaced: texts.has('replaced'), sha256 }
  const pid = numberIn(texts.get('pid'))
  const launchedAt = timeIn(texts.get('launched'))
  const [removed, through, supervisor] = [texts.get('removed'), texts.get('through'), texts.get('keeper')]
  const directory = removed ?? texts.get('at')
  const all = (wanted: string): readonly string[] =>
    lines
      .filter(({ key }) => key === wanted)
      .map(({ text }) => text)
      .slice(0, mostUsed)
  const [names, uses] = [all('names'), all('uses')]
  return {
    ...(pid === undefined ? {} : { pid }),
    startedAt,
    ...(launchedAt === undefined ? {} : { launchedAt }),
    executable,
    release: releaseOf(texts, 'works', 'says'),
    ...(directory === undefined ? {} : { directory: { path: directory, removed: removed !== undefined } }),
    ...(names.length === 0 ? {} : { names }),
    ...(uses.length === 0 ? {} : { uses }),
    ...(through === undefined ? {} : { through }),
    ...(supervisor === undefined ? {} : { supervisor: supervisor.slice(0, 64) }),
  }
}

/** How many files of a process are kept. */
const mostUsed = 20

function releaseOf(texts: ReadonlyMap<string, string>, at: string, said: string): Release | undefined {
  const [path, revision] = [texts.get(at), texts.get(said)?.trim().slice(0, 256)]
  return path === undefined ? undefined : { path, revision: revision === '' ? undefined : revision }
}

/** Files of the manifest are told as the list has them, relative to the artifact. */
function newestOf(text: string | undefined, artifact = ''): Pick<Daemon, 'newest'> {
  const [, seconds, path] = /^([\d.]{1,24}) (.+)$/s.exec(text ?? '') ?? []
  const changedAt = timeIn(seconds)
  return changedAt === undefined || path === undefined
    ? {}
    : { newest: { path: path.replace(/^\./, artifact), changedAt } }
}
