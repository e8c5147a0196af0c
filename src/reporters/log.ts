import * as core from '@actions/core'
import type { Plan } from '../model/plan.ts'
import type { Progress } from '../model/verdict.ts'
import { inLog } from './escape.ts'
import { fixLines, sameFix } from './fix.ts'
import { filesMarks } from './messages/files-rows.ts'
import { alarmTitle, count, explainPlace, stateWords, verdictMarks } from './messages/index.ts'
import { nameCommit } from './messages/not-live.ts'
import { type Fix, isEmpty, type Phrase, paragraph, plain, say, sentence } from './phrase.ts'
import type { Reporter } from './port.ts'
import { progressReporter } from './progress.ts'
import { type CallerRow, lineOfCaller } from './rows/callers.ts'
import { type FeatureRow, lineOf } from './rows/features.ts'
import type { FilesRow } from './rows/files.ts'
import { buildReport, type LinkModel, type ReportModel } from './rows/index.ts'
import type { NotLiveRow } from './rows/not-live.ts'
import type { RouteRow } from './rows/routes.ts'
import type { InstanceRow, TargetRows } from './rows/targets.ts'

/** The runner keeps every line of a log; a person reads the first few hundred. */
const maxRows = 500
/** Causes and warnings at the end of the log. */
const max = 20

interface Group {
  readonly title: Phrase
  readonly lines: readonly Phrase[]
}

/** Folded groups of the log: one per link with a result, one per target, one for the routes. */
export function logGroups(model: ReportModel): readonly Group[] {
  const links = model.links.map(groupLink)
  const targets = model.targets.map(groupTarget)
  const notLive = model.notLive.map(groupNotLive)
  const paths =
    model.paths.length === 0
      ? []
      : [{ title: plain('✓ unchanged services'), lines: bounded(model.paths, ({ says }) => say`  ✓ ${says}`) }]
  const newer =
    model.newer.length === 0
      ? []
      : [{ title: plain('✓ newer commits'), lines: bounded(model.newer, ({ says }) => say`  ✓ ${says}`) }]
  const files = model.files.length === 0 ? [] : [groupFiles(model.files)]
  const routes = model.routes.length === 0 ? [] : [groupRoutes(model.routes)]
  const callers = model.callers.length === 0 ? [] : [groupCallers(model.callers)]
  return [
    ...model.features.map(groupFeature),
    ...notLive,
    ...links,
    ...targets,
    ...paths,
    ...newer,
    ...files,
    ...routes,
    ...callers,
  ]
}

function groupLink(link: LinkModel): Group {
  const { mark, word } = stateWords[link.state]
  const claims = link.claims === 0 ? say`` : say`, ${count(link.claims, 'claim')}`
  const proof = link.proof === undefined ? say`` : plain(` (${link.proof})`)
  const note = isEmpty(link.note) ? say`` : say`; ${link.note}`
  const lines = bounded(link.messages, (message) => say`  ${paragraph(message)} [${explainPlace(message.place)}]`)
  return { title: say`${plain(`${mark} ${link.link} ${word}`)}${proof}${claims}${note}`, lines }
}

function groupNotLive({ says, compare, commits, rest }: NotLiveRow): Group {
  return {
    title: say`not live yet: ${says}`,
    lines: [
      ...commits.map((one) => say`  ${nameCommit(one)}`),
      ...(rest === 0 ? [] : [say`  … and ${count(rest, 'more commit')}`]),
      ...(compare === undefined ? [] : [say`  ${compare}`]),
    ],
  }
}

function groupCallers(callers: readonly CallerRow[]): Group {
  const wrong = callers.filter((row) => row.wrong).length
  return {
    title: say`${plain(wrong === 0 ? '✓' : '✗')} ${count(callers.length, 'caller')}, ${plain(`${wrong} with an unexpected response`)}`,
    lines: bounded(callers, (row) => say`  ${lineOfCaller(row)}`),
  }
}

function groupFeature(row: FeatureRow): Group {
  const mark = row.broken === undefined ? '✓' : '✗'
  const line = lineOf(row, (state) => stateWords[state].mark)
  return {
    title: say`${plain(mark)} feature ${row.name}: ${row.stands}`,
    lines: [say`  ${line}`, ...row.messages.map((what) => say`  ${sentence(what)}`)],
  }
}

function groupFiles(rows: readonly FilesRow[]): Group {
  const wrong = rows.find(({ state }) => state !== 'whole')
  const title = say`${plain(filesMarks[wrong?.state ?? 'whole'])} files`
  return { title, lines: bounded(rows, ({ state, says }) => say`  ${plain(filesMarks[state])} ${says}`) }
}

function groupTarget(target: TargetRows): Group {
  const mark = target.wrong ? '✗' : '✓'
  const lines = bounded(target.instances, (row) => say`  ${rowWords(row)}`)
  const says = target.says ?? say`${target.name}: ${count(target.instances.length, target.noun.one, target.noun.many)}`
  return { title: say`${plain(mark)} ${says}`, lines }
}

const rowWords = (row: InstanceRow): Phrase =>
  say`${plain(row.mark)} ${row.service}: ${row.container} ${row.state}, image ${row.image}, commit ${row.revision}`

function groupRoutes(routes: readonly RouteRow[]): Group {
  const wrong = routes.filter((row) => row.wrong).length
  const lines = bounded(routes, (row) => {
    const note = isEmpty(row.note) ? say`` : say` (${row.note})`
    return say`  ${plain(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`
  })
  return {
    title: say`${plain(wrong === 0 ? '✓' : '✗')} ${count(routes.length, 'route')}, ${plain(`${wrong} with an unexpected response`)}`,
    lines,
  }
}

function bounded<T>(all: readonly T[], render: (one: T) => Phrase): readonly Phrase[] {
  const lines = all.slice(0, maxRows).map(render)
  const rest = all.length - lines.length
  return rest === 0 ? lines : [...lines, say`  … and ${count(rest, 'more', 'more')}; the report has all of them`]
}

/** The end of the log, unfolded: the verdict, why, and the fix. */
export function logVerdict(model: ReportModel, docs?: string): readonly string[] {
  return [
    inLog(say`${plain(verdictMarks[model.verdict])} ${sentence(model.headline)} ${sentence(model.meaning)}`),
    ...model.alarms.map((words) => `  ${alarmTitle}: ${inLog(sentence(words))}`),
    ...model.unsafe.map((words) => `  Careful: ${inLog(sentence(words))}`),
    ...(model.failed === undefined ? [] : [`  ${inLog(sentence(model.failed))}`]),
    ...warningLines(model, docs),
    ...model.causes
      .slice(0, max)
      .flatMap((cause) => [
        `  ${cause.name}: ${inLog(paragraph(cause))}`,
        ...linesOf(cause.fixes),
        ...detailsOf(cause, docs),
      ]),
    `  ${inLog(model.run)}; ${inLog(model.commit)}`,
  ]
}

const detailsOf = ({ page }: { readonly page: string }, docs: string | undefined): readonly string[] =>
  docs === undefined ? [] : [`  Details: ${docs}/${page}`]

const warningLines = ({ warnings }: ReportModel, docs: string | undefined): readonly string[] => [
  ...warnings
    .slice(0, max)
    .flatMap((warning) => [
      `  Warning: ${inLog(paragraph(warning))}`,
      ...linesOf(warning.fixes),
      ...detailsOf(warning, docs),
    ]),
  ...(warnings.length > max ? [`  … and ${warnings.length - max} more warnings; the report has all of them.`] : []),
]

const linesOf = (fixes: readonly Fix[]): readonly string[] =>
  fixes.length === 0 ? [`  ${sameFix}`] : fixes.flatMap((fix) => fixLines(fix, '$ ').map((line) => `  ${line}`))

export const log: Reporter = {
  name: 'log',
  async report(outcome, { docs }) {
    const model = buildReport(outcome)
    for (const group of logGroups(model)) {
      if (group.lines.length === 0) core.info(inLog(group.title))
      else {
        core.startGroup(inLog(group.title))
        // One write: a thousand single lines would take longer than their requests did.
        core.info(group.lines.map(inLog).join('\n'))
        core.endGroup()
      }
    }
    for (const line of logVerdict(model, docs)) core.info(line)
  },
}

/** Shows the progress of a run in the job log, one line a check. */
export const logProgress = (plan: Plan): ((progress: Progress) => void) =>
  progressReporter(plan, (words) => core.info(inLog(words)))
