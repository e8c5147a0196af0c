import { styleText } from 'node:util'
import type { Plan } from '../model/plan.ts'
import type { Outcome, Progress, VerdictKind } from '../model/verdict.ts'
import type { Problem } from '../problem.ts'
import { inText, visible } from './escape.ts'
import { fixLines, sameFix } from './fix.ts'
import { filesMarks } from './messages/files-rows.ts'
import { alarmTitle, count, counted, placeOf, stateWords, verdictMarks } from './messages/index.ts'
import { nameCommit } from './messages/not-live.ts'
import { explainInTerminal } from './messages/problems/terminal.ts'
import { ended, type Fix, isEmpty, type Phrase, paragraph, plain, say, sentence } from './phrase.ts'
import { progressReporter } from './progress.ts'
import { type CallerRow, lineOfCaller } from './rows/callers.ts'
import { type FeatureRow, lineOf } from './rows/features.ts'
import type { FilesRow, PublicFilesRow } from './rows/files.ts'
import { buildReport, type LinkModel, type ReportModel } from './rows/index.ts'
import type { LogRows } from './rows/logs.ts'
import type { NotLiveRow } from './rows/not-live.ts'
import type { RouteRow } from './rows/routes.ts'
import type { TargetRows } from './rows/targets.ts'

const tones: Readonly<Record<VerdictKind, Tone>> = { proven: 'green', drifted: 'red', unproven: 'yellow' }
const stateTones: Readonly<Record<LinkModel['state'], Tone>> = {
  holds: 'green',
  broken: 'red',
  unknown: 'yellow',
  unclaimed: 'dim',
}

const maxRows = 40

/** A finished run for a terminal, at most 100 columns wide but for commands, which must stay one line to be pasted. */
export function renderTerminal(outcome: Outcome, color: boolean): string {
  const model = buildReport(outcome)
  const paint = painter(color)
  const blocks = [
    renderHead(model, paint),
    renderWhy(model, paint),
    renderWarnings(model, paint),
    model.notLive.flatMap((row) => renderNotLive(row, paint)),
    model.links.flatMap((link) => renderLink(link, paint)),
    model.features.slice(0, maxRows).flatMap((row) => renderFeature(row, paint)),
    model.targets.slice(0, maxRows).flatMap((target) => renderTarget(target, paint)),
    [...model.paths, ...model.newer]
      .slice(0, maxRows)
      .flatMap(({ says }) => wrapped(`✓ ${inText(says)}`, 2).map((line) => paint('dim', line))),
    model.files.slice(0, maxRows).flatMap((row) => renderFiles(row, paint)),
    renderRoutes(model.routes, paint),
    renderCallers(model.callers, maxRows, paint),
    model.publicFiles.flatMap((row) => renderPublicFiles(row, paint)),
    model.logs.flatMap((log) => renderLog(log, paint)),
    [...wrapped(inText(say`${model.run}; ${model.commit}`), 2)].map((line) => paint('dim', line)),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

/** The verdict in one line: `✗ Drifted: …`. */
export function renderVerdictLine(outcome: Outcome, color: boolean): string {
  const model = buildReport(outcome)
  const title = `${verdictMarks[model.verdict]} ${inText(model.headline)}`
  return `${painter(color)(tones[model.verdict], title)}\n`
}

function renderHead(model: ReportModel, paint: Paint): readonly string[] {
  const tone = tones[model.verdict]
  const unsafe = model.unsafe.flatMap((words) => wrapped(`! Careful: ${inText(sentence(words))}`, 2))
  const title = `${verdictMarks[model.verdict]} ${inText(model.headline)}`
  const bold = paint('bold', paint(tone, title))
  const alarms = model.alarms.flatMap((words) => wrapped(`! ${alarmTitle}: ${inText(sentence(words))}`, 2))
  return [
    bold,
    ...wrapped(inText(sentence(model.meaning)), 2),
    ...(model.failed === undefined ? [] : wrapped(inText(sentence(model.failed)), 2).map((line) => paint('red', line))),
    ...alarms.map((line) => paint('bold', paint('red', line))),
    ...unsafe.map((line) => paint('yellow', line)),
  ]
}

function renderWarnings({ warnings }: ReportModel, paint: Paint): readonly string[] {
  const lines = warnings
    .slice(0, 10)
    .flatMap((warning) => [
      ...wrapped(`! Warning: ${inText(paragraph(warning))}`, 2).map((line) => paint('yellow', line)),
      ...renderFixes(warning.fixes, paint),
    ])
  const rest = warnings.length - 10
  return rest > 0 ? [...lines, `  … and ${counted(rest, 'more warning')}`] : lines
}

function renderWhy(model: ReportModel, paint: Paint): readonly string[] {
  return model.causes
    .slice(0, 10)
    .flatMap((cause, at) => [
      ...(at === 0 ? [] : ['']),
      ...wrapped(`${cause.name}: ${inText(paragraph(cause))}`, 2),
      ...renderFixes(cause.fixes, paint),
    ])
}

const renderFixes = (fixes: readonly Fix[], paint: Paint): readonly string[] =>
  (fixes.length === 0 ? [sameFix] : fixes.flatMap((fix) => fixLines(fix, '$ '))).flatMap((line) =>
    line.startsWith('  $ ') ? [paint('bold', `  ${line}`)] : wrapped(line, 2),
  )

function renderLink(link: LinkModel, paint: Paint): readonly string[] {
  const { mark, word } = stateWords[link.state]
  const claims = link.claims === 0 ? '' : counted(link.claims, 'claim')
  const state = paint(link.blocked ? 'dim' : stateTones[link.state], `${mark} ${word}`.padEnd(14))
  const note = isEmpty(link.note) ? '' : paint('dim', inText(link.note))
  const row = `  ${link.link.padEnd(9)}${state}${(link.proof ?? '').padEnd(12)}${claims.padEnd(14)}${note}`.trimEnd()
  const lines = link.messages.slice(0, 5).flatMap((message) => wrapped(inText(paragraph(message)), 11))
  const rest =
    link.messages.length > 5 ? [`${' '.repeat(11)}… and ${counted(link.messages.length - 5, 'more finding')}`] : []
  return [row, ...lines, ...rest]
}

function renderTarget(target: TargetRows, paint: Paint): readonly string[] {
  const name = placeOf(target)
  const mark = target.wrong ? paint('red', '✗') : paint('green', '✓')
  if (target.says !== undefined) {
    const [first = '', ...rest] = wrapped(inText(target.says), 4)
    return [`  ${mark} ${first.trimStart()}`, ...rest]
  }
  const rows = target.instances
    .slice(0, maxRows)
    .map((row) => [
      row.wrong ? '✗' : '✓',
      ...[say`${row.service}`, say`${row.container}`, row.state, row.image, row.revision].map(inText),
    ])
  const rest = target.instances.length - rows.length
  const more = rest === 0 ? [] : [`    … and ${counted(rest, `more ${target.noun.one}`, `more ${target.noun.many}`)}`]
  const lines = columns(rows, 4).map((line, at) => paint(target.instances[at]?.wrong === true ? 'red' : 'dim', line))
  return [
    `  ${mark} ${inText(name)}: ${inText(count(target.instances.length, target.noun.one, target.noun.many))}`,
    ...lines,
    ...more,
  ]
}

/** The commits that a screen has room for. */
const maxCommits = 10

function renderNotLive({ says, compare, commits, rest }: NotLiveRow, paint: Paint): readonly string[] {
  const shown = commits.slice(0, maxCommits)
  const more = rest + commits.length - shown.length
  return [
    ...wrapped(`Not live yet: ${inText(sentence(says))}`, 2),
    ...shown.map((one) => paint('dim', `    ${inText(nameCommit(one))}`)),
    ...(more > 0 ? [`    … and ${counted(more, 'more commit')}`] : []),
    ...(compare === undefined ? [] : [`    ${compare}`]),
  ]
}

function renderFiles({ state, says }: FilesRow, paint: Paint): readonly string[] {
  const tone = { whole: 'green', weaker: 'yellow', wrong: 'red' } as const
  const [first = '', ...rest] = wrapped(inText(says), 4)
  return [`  ${paint(tone[state], filesMarks[state])} ${first.trimStart()}`, ...rest]
}

function renderRoutes(routes: readonly RouteRow[], paint: Paint): readonly string[] {
  if (routes.length === 0) return []
  const wrong = routes.filter((row) => row.wrong)
  const mark = wrong.length === 0 ? paint('green', '✓') : paint('red', '✗')
  const words = wrong.length === 0 ? 'all as expected' : `${wrong.length} with an unexpected response`
  const lines = routes.slice(0, maxRows).flatMap((row) => {
    const note: Phrase = isEmpty(row.note) ? plain('') : say` (${row.note})`
    const text = inText(
      say`${plain(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`,
    )
    return wrapped(text, 4).map((line) => paint(row.wrong ? 'red' : 'dim', line))
  })
  const rest = routes.length - maxRows
  const more = rest > 0 ? [`    … and ${counted(rest, 'more route')}`] : []
  return [`  ${mark} ${counted(routes.length, 'route')}, ${words}`, ...lines, ...more]
}

const renderPublicFiles = ({ says, wrong }: PublicFilesRow, paint: Paint): readonly string[] =>
  wrapped(`${wrong ? '✗' : '✓'} ${inText(says)}`, 2).map((line) => paint(wrong ? 'red' : 'dim', line))

/** Lines of a log that a screen has room for. */
const maxLog = 12

function renderLog({ name, lines, why }: LogRows, paint: Paint): readonly string[] {
  if (why !== undefined) return wrapped(`? ${inText(say`${name}: ${why}`)}`, 2)
  const last = lines.slice(-maxLog).map((line) => paint('dim', `    | ${visible(line, 92)}`))
  return [`  Last log lines of ${inText(name)}:`, ...last]
}

/** All problems in the input: where, what, and the fix. */
export function renderProblems(problems: readonly Problem[], color: boolean): string {
  const paint = painter(color)
  const head = `✗ ${counted(problems.length, 'problem')} in the input; nothing was done`
  const lines = problems.flatMap((problem) => {
    const { where, what, fix } = explainInTerminal(problem)
    return ['', ...wrapped(inText(say`${where}: ${sentence(what)}`), 2), ...wrapped(inText(say`Fix: ${ended(fix)}`), 4)]
  })
  return `${[paint('bold', paint('red', head)), ...lines].join('\n')}\n`
}

/** Shows the progress of a run in a terminal, one line a check; `write` gets the line without its end. */
export function terminalProgress(plan: Plan, color: boolean, write: (line: string) => void) {
  const paint = painter(color)
  const reporter: (progress: Progress) => void = progressReporter(plan, (words) => write(paint('dim', inText(words))))
  return reporter
}

/** Columns of a terminal that a person reads comfortably; a narrower one breaks lines itself. */
const width = 100

/** A text as lines of at most 100 columns behind an indent. A word that is longer stays whole, so that it can be copied. */
export function wrapped(text: string, indent: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && indent + longer.length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((one) => `${' '.repeat(indent)}${one}`)
}

/** Rows in columns as wide as their widest cell, at most 40; a wider cell pushes its own row only. */
export function columns(rows: readonly (readonly string[])[], indent: number): readonly string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.min(40, Math.max(widths[at] ?? 0, cell.length))
    })
  }
  const fill = (row: readonly string[]) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')
  return rows.map((row) => `${' '.repeat(indent)}${fill(row)}`.trimEnd())
}

/** What a text is coloured as. */
export type Tone = 'green' | 'red' | 'yellow' | 'dim' | 'bold'
/** Colours a text, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string

export const painter = (color: boolean): Paint =>
  color ? (tone, text) => styleText(tone, text, { validateStream: false }) : (_tone, text) => text

/** The row of a feature, and below it the findings of its first broken link. */
export function renderFeature(row: FeatureRow, paint: Paint): readonly string[] {
  const right = row.broken === undefined
  const line = inText(lineOf(row, (state) => stateWords[state].mark))
  const lines = row.messages.flatMap((what) => wrapped(inText(sentence(what)), 6))
  return [
    `  ${paint(right ? 'green' : 'red', right ? '✓' : '✗')} ${line}`,
    ...wrapped(inText(row.stands), 6).map((text) => paint('dim', text)),
    ...lines,
  ]
}

/** The response to each caller; at most `max` rows. */
export function renderCallers(callers: readonly CallerRow[], max: number, paint: Paint): readonly string[] {
  if (callers.length === 0) return []
  const wrong = callers.filter((row) => row.wrong).length
  const mark = wrong === 0 ? paint('green', '✓') : paint('red', '✗')
  const words = wrong === 0 ? 'all as expected' : `${wrong} with an unexpected response`
  const lines = callers
    .slice(0, max)
    .flatMap((row) => wrapped(inText(lineOfCaller(row)), 4).map((line) => paint(row.wrong ? 'red' : 'dim', line)))
  const rest = callers.length - max
  const more = rest > 0 ? [`    … and ${counted(rest, 'more caller')}`] : []
  return [`  ${mark} ${counted(callers.length, 'caller')}, ${words}`, ...lines, ...more]
}
