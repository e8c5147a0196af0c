import type { Daemon, DaemonProcess, DaemonState, Release } from '../../chain/evidence/daemon.ts'
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
  const texts = new Map(lines.map(({ key, text }) => [key, text]))
  if (!texts.has('z')) return unseen('read', 'answer-cut')
  const [missing, failed, unreadable] = [texts.get('missing'), texts.get('failed'), texts.get('unreadable')]
  if (missing !== undefined) return unseen('run', 'systemd-missing', { about: missing })
  if (failed !== undefined) return unseen('run', 'systemd-failed', { said: failed.slice(0, 400) })
  if (unreadable !== undefined) return unseen('read', 'pid-hidden', { about: unreadable })
  const unit = new Map(lines.filter(({ key }) => key === 'unit').map(({ text }) => property(text)))
  const state = stateOf(texts, unit)
  if (state === undefined) return unseen('parse', 'answer-malformed', { about: 'ActiveState' })
  const main = state === 'running' ? readProcess(texts) : undefined
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
  })
}

const property = (text: string): readonly [string, string] => {
  const at = text.indexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined

/** Seconds since 1970 as RFC 3339. */
function timeIn(text: string | undefined): string | undefined {
  const seconds = numberIn(text)
  return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString()
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

function readProcess(texts: ReadonlyMap<string, string>): DaemonProcess | undefined {
  const startedAt = timeIn(texts.get('began'))
  if (startedAt === undefined) return undefined
  const [path, sum] = [texts.get('executes'), texts.get('sum')]
  const sha256 = sum !== undefined && /^[0-9a-f]{64}$/.test(sum) ? sum : undefined
  const executable = path === undefined ? undefined : { path, replaced: texts.has('replaced'), sha256 }
  const pid = numberIn(texts.get('pid'))
  return {
    ...(pid === undefined ? {} : { pid }),
    startedAt,
    executable,
    release: releaseOf(texts, 'works', 'says'),
  }
}

function releaseOf(texts: ReadonlyMap<string, string>, at: string, said: string): Release | undefined {
  const [path, revision] = [texts.get(at), texts.get(said)?.trim().slice(0, 256)]
  return path === undefined ? undefined : { path, revision: revision === '' ? undefined : revision }
}

/** Files of the manifest are told as the list has them, relative to the artifact. */
function newestOf(text: string | undefined, artifact = ''): Pick<Daemon, 'newest'> {
  const [, seconds, path] = /^(\d{1,12}) (.+)$/s.exec(text ?? '') ?? []
  const changedAt = timeIn(seconds)
  return changedAt === undefined || path === undefined
    ? {}
    : { newest: { path: path.replace(/^\./, artifact), changedAt } }
}
