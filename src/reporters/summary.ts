import { appendFileSync } from 'node:fs'
import { linkNames } from '../model/plan.ts'
import type { Outcome } from '../model/verdict.ts'
import { commitLinks, linkCommits } from './commit-links.ts'
import { htmlText, inHtml, inMarkdown, shellBlock, visible } from './escape.ts'
import { sameFix } from './fix.ts'
import { blockedLegend } from './messages/feature.ts'
import { filesMarks } from './messages/files-rows.ts'
import { alarmTitle, count, counted, short, stateWords, verdictMarks } from './messages/index.ts'
import { ended, type Fix, paragraph, plain, type Statement, say, sentence } from './phrase.ts'
import type { Reporter } from './port.ts'
import type { CallerRow } from './rows/callers.ts'
import { type FeatureRow, markLink } from './rows/features.ts'
import type { FilesRow, PublicFilesRow } from './rows/files.ts'
import { buildReport, type ReportModel } from './rows/index.ts'
import type { LogRows } from './rows/logs.ts'
import type { NotLiveRow } from './rows/not-live.ts'
import type { PathsRow } from './rows/paths.ts'
import { chainTable, instanceTables, routeTable, table } from './summary-tables.ts'

/** The runner drops a summary above 1 MiB whole; a person stops reading long before this. Bytes. */
const capacity = 256 * 1024

const maxCauses = 12

/**
 * The job summary in GitHub's markdown: verdict, meaning, causes and fixes first, then the chain, the instances, the
 * routes and how the run went. Sections are written in that order until the capacity is used; omitted parts are named.
 */
export function renderSummary(outcome: Outcome, version: string, docs?: string): string {
  const model = buildReport(outcome)
  const sections: readonly (readonly [string, string])[] = [
    ['verdict', renderVerdict(model)],
    ['causes', renderCauses(model, docs)],
    ['warnings', renderWarnings(model, docs)],
    ['features', featureTable(model.features)],
    ['notLive', notLiveList(model.notLive)],
    ['chain', `### The chain\n\n${chainTable(model.links)}`],
    ['run', `<sub>${renderRun(model, version)}</sub>`],
    ['routes', routeTable(model.routes)],
    ['publicFiles', publicFilesList(model.publicFiles)],
    ['logs', logFolds(model.logs)],
    ['callers', callerTable(model.callers)],
    ['paths', pathsList(model.paths)],
    ['newer', pathsList(model.newer, 'Newer commits')],
    ['files', filesList(model.files)],
    ['instances', instanceTables(model.targets)],
  ]
  const text = inReadingOrder(withinCapacity(sections.filter(([, text]) => text !== '')))
  return linkCommits(text, commitLinks(outcome))
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
    kept.set(
      'cut',
      `> Not shown, because the summary reached its size limit: ${cut.join(', ')}. The JSON report has it.`,
    )
  return kept
}

const readingOrder = [
  'verdict',
  'causes',
  'warnings',
  'notLive',
  'features',
  'chain',
  'paths',
  'newer',
  'files',
  'instances',
  'routes',
  'publicFiles',
  'logs',
  'callers',
  'cut',
  'run',
]

/** The priority decides what is kept, and this the order. */
const inReadingOrder = (kept: ReadonlyMap<string, string>): string =>
  `${readingOrder.flatMap((name) => kept.get(name) ?? []).join('\n\n')}\n`

function renderVerdict(model: ReportModel): string {
  const unsafe = model.unsafe.map((words) => `⚠ Careful: ${inMarkdown(sentence(words))}`)
  const title = `## ${verdictMarks[model.verdict]} ${inMarkdown(model.headline)}`
  const alarms = model.alarms.map((words) => `**⚠ ${alarmTitle}:** ${inMarkdown(sentence(words))}`)
  const failed = model.failed === undefined ? [] : [`**${inMarkdown(sentence(model.failed))}**`]
  return [title, inMarkdown(sentence(model.meaning)), ...failed, ...alarms, ...unsafe].join('\n\n')
}

/** Findings that do not change the verdict, each with its fix. */
function renderWarnings({ warnings }: ReportModel, docs: string | undefined): string {
  if (warnings.length === 0) return ''
  const shown = warnings.slice(0, maxCauses).map((warning) => `⚠ ${renderStatement(warning, docs)}`)
  const rest = warnings.length - shown.length
  const more = rest === 0 ? [] : [`… and ${rest} more; the JSON report has all of them.`]
  return [`### ${warnings.length === 1 ? 'Warning' : 'Warnings'}`, ...shown, ...more].join('\n\n')
}

/** Each cause by its title: what was found, why, and its fix. */
function renderCauses({ causes }: ReportModel, docs: string | undefined): string {
  const shown = causes.slice(0, maxCauses).map((cause) => `**${cause.name}:** ${renderStatement(cause, docs)}`)
  const rest = causes.length - shown.length
  const more = rest === 0 ? [] : [`… and ${rest} more; the JSON report has all of them.`]
  return [...shown, ...more].join('\n\n')
}

type Explained = Statement & { readonly fixes: readonly Fix[]; readonly page: string }

const renderStatement = (statement: Explained, docs: string | undefined): string =>
  [
    `${inMarkdown(paragraph(statement))}${docs === undefined ? '' : ` [Details](${docs}/${statement.page})`}`,
    ...(statement.fixes.length === 0 ? [bold(sameFix)] : statement.fixes.map(renderFix)),
  ].join('\n\n')

function renderFix(fix: Fix): string {
  if (fix.kind === 'edit') return bold(`Fix: ${inMarkdown(ended(fix.words))}`)
  const head = fix.on === undefined ? 'Fix: run:' : `Fix: run on ${inMarkdown(say`${fix.on}`)}:`
  const then = fix.then === undefined ? [] : [inMarkdown(ended(fix.then))]
  return [bold(head), shellBlock(fix.lines), ...then].join('\n\n')
}

/** The word before the colon is bold. */
const bold = (text: string): string => text.replace(/^Fix:/, '**Fix:**')

const renderRun = (model: ReportModel, version: string): string =>
  `${inMarkdown(model.run)} · ${inMarkdown(model.commit)} · Runtime Drift ${version}`

export const summary: Reporter = {
  name: 'summary',
  async report(outcome, context) {
    appendFileSync(context.summaryFile, renderSummary(outcome, context.version, context.docs))
  },
}

const max = 30

/** How the files were read, one line for each result; folded only when all of them match. */
export function filesList(rows: readonly FilesRow[]): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, max).map(({ state, says }) => `<li>${filesMarks[state]} ${inHtml(says)}</li>`)
  const rest = rows.length - shown.length
  const more =
    rest === 0 ? [] : [`<li>… and ${htmlText(counted(rest, 'more', 'more'))}; the JSON report has all of them.</li>`]
  const list = ['<ul>', ...shown, ...more, '</ul>'].join('\n')
  const isWhole = rows.every(({ state }) => state === 'whole')
  if (!isWhole) return `### Files\n\n${list}`
  return `### Files\n\n<details><summary>✓ as listed in their manifests</summary>\n${list}\n</details>`
}

/** The commits that are not live, for each running commit that is not the expected one. */
export function notLiveList(rows: readonly NotLiveRow[]): string {
  if (rows.length === 0) return ''
  const parts = rows.map(({ says, compare, commits, rest }) => {
    const link = compare === undefined ? '' : ` <a href="${compare}">Compare</a>`
    const items = commits.map(({ id, title, pulls, pullPages }) => {
      const numbers = pulls.map((number, at) => {
        const page = pullPages[at]
        return page === undefined ? `#${number}` : `<a href="${page}">#${number}</a>`
      })
      return `<li>${[inHtml(say`${short(id)} ${title}`), ...numbers].join(' ')}</li>`
    })
    const more = rest === 0 ? [] : [`<li>… and ${htmlText(counted(rest, 'more commit'))}</li>`]
    const list = items.length === 0 ? [] : ['<ul>', ...items, ...more, '</ul>']
    return [`<p>${inHtml(sentence(says))}${link}</p>`, ...list].join('\n')
  })
  return `### Not live yet\n\n${parts.join('\n')}`
}

/** The services that run an accepted build of another commit: with the same source, or a newer one. */
export function pathsList(rows: readonly Pick<PathsRow, 'says'>[], title = 'Unchanged services'): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, max).map(({ says }) => `<li>✓ ${inHtml(says)}</li>`)
  const rest = rows.length - shown.length
  const more =
    rest === 0 ? [] : [`<li>… and ${htmlText(counted(rest, 'more', 'more'))}; the JSON report has all of them.</li>`]
  return `### ${title}\n\n${['<ul>', ...shown, ...more, '</ul>'].join('\n')}`
}

/** Characters of a line that are shown. */
const lineCap = 300

/** The last log lines of containers, each folded. They are one line of HTML, because an empty line would end the block. */
export function logFolds(logs: readonly LogRows[]): string {
  if (logs.length === 0) return ''
  const folds = logs.map(({ name, lines, why }) => {
    if (why !== undefined) return `<p>? ${inHtml(say`${name}: ${why}`)}</p>`
    const title = inHtml(say`${name}: the last ${count(lines.length, 'line')}`)
    const text = lines.map((line) => htmlText(visible(line, lineCap))).join('<br>')
    return `<details><summary>${title}</summary>\n<pre>${text}</pre>\n</details>`
  })
  return ['### Last log lines', ...folds].join('\n\n')
}

/** The public files of each build, one line each. */
export function publicFilesList(rows: readonly PublicFilesRow[]): string {
  if (rows.length === 0) return ''
  const lines = rows.map(({ says, wrong }) => `<li>${wrong ? '✗' : '✓'} ${inHtml(says)}</li>`)
  return `### Public files\n\n${['<ul>', ...lines, '</ul>'].join('\n')}`
}

const maxFeatures = 40

/** A row of five links for each feature, and what was found at the first one that does not hold. */
export function featureTable(features: readonly FeatureRow[]): string {
  if (features.length === 0) return ''
  const shown = features.slice(0, maxFeatures)
  const rows = shown.map((row) => [inHtml(say`${row.name}`), ...row.links.map(linkCell), standCell(row)])
  const rest = features.length - shown.length
  const legend = shown.some((row) => row.links.some(({ blocked, state }) => blocked && state !== 'unclaimed'))
    ? [`<p><sub>${inHtml(blockedLegend)}</sub></p>`]
    : []
  const more =
    rest === 0 ? [] : [`<p>${inHtml(say`… and ${count(rest, 'more feature')}`)}; the JSON report has all of them.</p>`]
  return ['### Features', [table(['Feature', ...linkNames, 'Status'], rows), ...legend, ...more].join('\n')].join(
    '\n\n',
  )
}

/** The mark alone: its column names the link, and the last column says where it breaks. */
function linkCell({ state, blocked }: FeatureRow['links'][number]): string {
  const mark = htmlText(markLink(stateWords[state].mark, blocked && state !== 'unclaimed'))
  return (state === 'broken' || state === 'unknown') && !blocked ? `<strong>${mark}</strong>` : mark
}

function standCell(row: FeatureRow): string {
  const more = row.rest === 0 ? [] : [inHtml(say`… and ${count(row.rest, 'more finding')}`)]
  const stands = inHtml(row.stands)
  return [
    row.broken === undefined ? stands : `<strong>${stands}</strong>`,
    ...row.messages.map((what) => inHtml(sentence(what))),
    ...more,
  ].join('<br>')
}

const maxRows = 100

/** The response to each caller: unfolded when one of them is unexpected. */
export function callerTable(callers: readonly CallerRow[]): string {
  if (callers.length === 0) return ''
  const wrong = callers.filter((row) => row.wrong).length
  const origin = originOfAll(callers)
  const at = origin === '' ? say`` : say` at ${origin}`
  const all = counted(callers.length, 'caller')
  const head = inHtml(
    wrong === 0
      ? say`${plain(`✓ ${all}`)}${at} returned the expected response`
      : say`${plain(`✗ ${wrong} of ${all}`)}${at} returned an unexpected response`,
  )
  const rows = callers.slice(0, maxRows).map((row) => cellsOf(row, origin))
  const rest = callers.length - rows.length
  const more =
    rest === 0 ? '' : `\n<p>… and ${htmlText(counted(rest, 'more caller'))}; the JSON report has all of them.</p>`
  const body = table(['Request', 'Caller', 'Expected', 'Received', 'Result'], rows) + more
  const shown =
    wrong === 0
      ? `<details><summary>${head}</summary>\n${body}\n</details>`
      : `<p><strong>${head}</strong></p>\n${body}`
  return `### Access\n\n${shown}`
}

const cellsOf = (row: CallerRow, origin: string): readonly string[] => [
  inHtml(say`${`${row.method} ${row.url.slice(origin.length)}`}`),
  `${row.wrong ? '✗' : '✓'}&nbsp;${inHtml(say`${row.caller}`)}`,
  inHtml(say`${row.expected}`),
  inHtml(row.answer),
  inHtml(row.fate),
]

/** The common origin of all URLs, which the head names once. */
function originOfAll(callers: readonly CallerRow[]): string {
  const origins = new Set(callers.map(({ url }) => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? ''))
  const [first = ''] = origins
  return origins.size === 1 ? first : ''
}
