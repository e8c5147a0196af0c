import { appendFileSync } from 'node:fs'
import type { Outcome } from '../chain/verdict.ts'
import { inMarkdown, shellBlock } from './escape.ts'
import { type Phrase, type Remedy, say } from './phrase.ts'
import type { Reporter } from './port.ts'
import { type Story, tellStory } from './story.ts'
import { callerTable } from './summary/callers.ts'
import { featureTable } from './summary/features.ts'
import { filesList } from './summary/files.ts'
import { logFolds } from './summary/logs.ts'
import { servedList } from './summary/served.ts'
import { chainTable, instanceTables, routeTable } from './summary/tables.ts'
import { verdictMarks } from './wording.ts'

/** The runner drops a summary above 1 MiB whole; a person stops reading long before this. Bytes. */
const capacity = 256 * 1024

const mostCauses = 12

/**
 * The job summary in GitHub's markdown: verdict, meaning, causes and remedies first, then the chain, the instances, the
 * routes and how the run went. Sections are written in that order until the capacity is used; what is left out is named.
 */
export function renderSummary(outcome: Outcome, version: string): string {
  const story = tellStory(outcome)
  const sections: readonly (readonly [string, string])[] = [
    ['verdict', renderVerdict(story)],
    ['cause', renderCauses(story)],
    ['remedy', renderRemedies(story)],
    ['warnings', renderWarnings(story)],
    ['features', featureTable(story.features)],
    ['chain', `### The chain\n\n${chainTable(story.links)}`],
    ['run', `<sub>${renderRun(story, version)}</sub>`],
    ['routes', routeTable(story.routes)],
    ['served', servedList(story.served)],
    ['logs', logFolds(story.logs)],
    ['callers', callerTable(story.callers)],
    ['files', filesList(story.files)],
    ['instances', instanceTables(story.targets)],
  ]
  return inReadingOrder(withinCapacity(sections.filter(([, text]) => text !== '')))
}

/** Keeps sections while they fit; what does not fit is named in one line, and the JSON report has it. */
function withinCapacity(sections: readonly (readonly [string, string])[]): Map<string, string> {
  const kept = new Map<string, string>()
  const cut: string[] = []
  let used = 1024
  for (const [name, text] of sections) {
    used += Buffer.byteLength(text)
    if (used <= capacity) kept.set(name, text)
    else {
      cut.push(name)
      used -= Buffer.byteLength(text)
    }
  }
  if (cut.length > 0)
    kept.set('cut', `> Left out because the summary was full: ${cut.join(', ')}. The JSON report has it.`)
  return kept
}

const readingOrder = [
  'verdict',
  'cause',
  'remedy',
  'warnings',
  'features',
  'chain',
  'files',
  'instances',
  'routes',
  'served',
  'logs',
  'callers',
  'cut',
  'run',
]

/** Priority decides what is kept, this what is read first. */
const inReadingOrder = (kept: ReadonlyMap<string, string>): string =>
  `${readingOrder.flatMap((name) => kept.get(name) ?? []).join('\n\n')}\n`

function renderVerdict(story: Story): string {
  const unsafe = story.unsafe.map((words) => `⚠ Careful: ${inMarkdown(words)}.`)
  const title = `## ${verdictMarks[story.verdict]} ${inMarkdown(story.headline)}`
  const alarms = story.alarms.map((words) => `**⚠ Open to strangers:** ${inMarkdown(words)}.`)
  const failed = story.failed === undefined ? [] : [`**${inMarkdown(story.failed)}**`]
  return [title, inMarkdown(story.meaning), ...failed, ...alarms, ...unsafe].join('\n\n')
}

/** What is odd beside the verdict, each with its fix. */
function renderWarnings({ warnings }: Story): string {
  if (warnings.length === 0) return ''
  const shown = warnings.slice(0, mostCauses).map(({ what, now }) => `⚠ ${inMarkdown(what)}.\n\n${renderRemedy(now)}`)
  const rest = warnings.length - shown.length
  const more = rest === 0 ? [] : [`… and ${rest} more; the JSON report has all of them.`]
  return [`### ${warnings.length === 1 ? 'Warning' : 'Warnings'}`, ...shown, ...more].join('\n\n')
}

/** Each cause by its name; two or more as a list. */
function renderCauses(story: Story): string {
  const shown = story.causes.slice(0, mostCauses).map(({ name, what }) => `**${name}:** ${inMarkdown(what)}.`)
  if (story.causes.length < 2) return shown.join('')
  const rest = story.causes.length - shown.length
  const more = rest === 0 ? [] : [`… and ${rest} more; the JSON report has all of them.`]
  return [...shown, ...more].map((line) => `- ${line}`).join('\n')
}

function renderRemedies(story: Story): string {
  if (story.remedies.length === 0) return ''
  const shown = story.remedies.slice(0, mostCauses).map(renderRemedy)
  return ['### What to do now', ...shown].join('\n\n')
}

function renderRemedy(remedy: Remedy): string {
  if (remedy.kind === 'edit') return `${sentence(remedy.words)}.`
  const on = remedy.on === undefined ? 'Run:' : `${inMarkdown(say`On ${remedy.on}`)}:`
  const then = remedy.then === undefined ? [] : [inMarkdown(remedy.then)]
  return [on, shellBlock(remedy.lines), ...then].join('\n\n')
}

/** Our own first word with a capital. */
function sentence(words: Phrase): string {
  const text = inMarkdown(words)
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

const renderRun = (story: Story, version: string): string =>
  `${inMarkdown(story.run)} · ${inMarkdown(story.commit)} · Runtime Drift ${version}`

export const summary: Reporter = {
  name: 'summary',
  async report(outcome, room) {
    appendFileSync(room.summaryFile, renderSummary(outcome, room.version))
  },
}
