import { type Evidence, noEvidence } from '../../model/evidence.ts'
import type { Statement } from '../../model/host.ts'
import type { Says } from './says.ts'
import { onlyOne } from './statement.ts'

/** A requested series. */
export interface Series {
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
  readonly value: number
  /** When it was collected, in milliseconds since 1970, if the line says so. */
  readonly at?: number
}

/** More labels than any build has. */
const maxLabels = 64
/** Characters of a line that names a build, and of a number. A longer one is malformed. */
const maxLine = 16 * 1024
const maxNumber = 64

/**
 * The series that `wants` accepts, of an exposition in the text format of Prometheus or in OpenMetrics
 * (https://prometheus.io/docs/instrumenting/exposition_formats/); or the first malformed line of one of them.
 */
export function readSeries(
  text: string,
  wants: (name: string) => boolean,
): { readonly series: readonly Series[] } | { readonly malformed: string } {
  const series: Series[] = []
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const end = newline === -1 ? text.length : newline
    const name = nameAt(text, from, end)
    if (name !== undefined && wants(name)) {
      const line = text.slice(from, Math.min(end, from + maxLine))
      const read = end - from > maxLine ? undefined : readLine(line)
      if (read === undefined) return { malformed: line }
      series.push(read)
    }
    from = end + 1
  }
  return { series }
}

/**
 * The name at the start of the line at `from`, quoted in braces or before them; comments and empty lines have none.
 */
function nameAt(text: string, from: number, end: number): string | undefined {
  const start = /[ \t]*(?:([A-Za-z_:][A-Za-z0-9_:]*)|\{[ \t]*"((?:[^"\\\n]|\\["\\n]){1,256})"(?=[ \t]*[,}]))/y
  start.lastIndex = from
  const found = start.exec(text)
  if (found === null || start.lastIndex > end) return undefined
  return found[1] ?? unescaped(found[2] ?? '')
}

function readLine(line: string): Series | undefined {
  const name = nameAt(line, 0, line.length)
  const labels = new Map<string, string>()
  const head = /^[ \t]*(?:[A-Za-z_:][A-Za-z0-9_:]*[ \t]*(\{)?|\{[ \t]*"(?:[^"\\]|\\["\\n])*"[ \t]*(,|(?=\})))/.exec(
    line,
  )
  if (head === null || name === undefined) return undefined
  let at = head[0].length
  if (head[1] !== undefined || head[2] !== undefined) {
    const label =
      /[ \t]*(?:([A-Za-z_][A-Za-z0-9_]*)|"((?:[^"\\]|\\["\\n])*)")[ \t]*=[ \t]*"((?:[^"\\]|\\["\\n])*)"[ \t]*(?:,|(?=\}))/y
    for (label.lastIndex = at; ; at = label.lastIndex) {
      const found = label.exec(line)
      if (found === null) break
      const key = found[1] ?? unescaped(found[2] ?? '')
      if (labels.has(key) || labels.size >= maxLabels) return undefined
      labels.set(key, unescaped(found[3] ?? ''))
    }
    const close = /[ \t]*\}/y
    close.lastIndex = at
    if (!close.test(line)) return undefined
    at = close.lastIndex
  }
  // A timestamp may follow, and in OpenMetrics an exemplar, which does not identify the build.
  const [, value, time] = /^[ \t]*([^\s#{}]+)(?:[ \t]+(-?[\d.]+))?[ \t]*(?:#.*)?\r?$/.exec(line.slice(at)) ?? []
  const number = value === undefined ? undefined : readNumber(value)
  if (number === undefined) return undefined
  return { name, labels, value: number, ...(time === undefined ? {} : { at: millisecondsOf(Number(time)) }) }
}

/** OpenMetrics writes seconds, and the older format milliseconds, which are seconds of the year 5138 from this number on. */
const millisecondsOf = (time: number): number => (Math.abs(time) >= 1e11 ? time : time * 1000)

/** A number as Go's ParseFloat reads it, as far as metrics use it. */
function readNumber(text: string): number | undefined {
  if (text.length > maxNumber) return undefined
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number(text)
  if (/^nan$/i.test(text)) return Number.NaN
  const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text)
  if (infinite === null) return undefined
  return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

const unescaped = (text: string): string =>
  text.replace(/\\(["\\n])/g, (_, character: string) => (character === 'n' ? '\n' : character))

/** How old a series may be, in milliseconds: Prometheus forgets older ones. */
const freshness = 5 * 60_000

/**
 * The commit that the metrics of an application name. A series of 0 is not running, and one of an old time describes a
 * process that may have ended; `now` is our clock, in milliseconds.
 */
export function readMetrics(
  text: string,
  { metric, label }: Extract<Says, { kind: 'metric' }>,
  now: number,
): Evidence<Statement> {
  const read = readSeries(
    text,
    metric === undefined ? (name) => /(?:^|[_:])build_info$/.test(name) : (name) => name === metric,
  )
  if ('malformed' in read) return noEvidence('parse', 'answer-malformed', { received: read.malformed.slice(0, 120) })
  const running = read.series.filter(({ value }) => value !== 0)
  const labelled = running.filter(({ labels }) => (labels.get(label) ?? '') !== '')
  const names = [...new Set(labelled.map(({ name }) => name))]
  const at = names.length === 0 ? (metric ?? '*_build_info') : names.slice(0, 4).join(', ')
  const old = labelled.find(({ at }) => at !== undefined && !(Math.abs(now - at) <= freshness))
  if (old?.at !== undefined) {
    const facts = Number.isFinite(old.at) ? { amount: now - old.at } : {}
    return noEvidence('parse', 'answer-stale', {
      about: `metric ${old.name}`.slice(0, 256),
      limit: freshness,
      ...facts,
    })
  }
  // Another series of such a metric is another process, and one without the label can be an older build.
  const silent = running.find((one) => names.includes(one.name) && !labelled.includes(one))
  if (silent !== undefined) {
    const received = [
      ...new Set(labelled.map(({ labels }) => labels.get(label) ?? '')),
      `none in a series of ${silent.name}`,
    ]
    return noEvidence('parse', 'commit-ambiguous', {
      about: `metric ${at}{${label}}`.slice(0, 256),
      received: received.join(', ').slice(0, 200),
    })
  }
  return onlyOne(
    labelled.map(({ labels }) => labels.get(label) ?? ''),
    `metric ${at}{${label}}`.slice(0, 256),
  )
}
