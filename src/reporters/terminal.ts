import type { Plan } from '../chain/plan.ts'
import type { Outcome, Progress, VerdictKind } from '../chain/verdict.ts'
import type { Problem } from '../problem.ts'
import { inText, visible } from './escape.ts'
import { type Phrase, plain, say } from './phrase.ts'
import { progressTeller } from './progress.ts'
import { remedyLines } from './remedy.ts'
import type { FilesRow } from './story/files.ts'
import type { LogRows } from './story/logs.ts'
import type { RouteRow } from './story/routes.ts'
import type { ServedRow } from './story/served.ts'
import type { TargetRows } from './story/targets.ts'
import { type LinkStory, type Story, tellStory } from './story.ts'
import { renderCallers, renderFeature } from './terminal/features.ts'
import { columns, wrapped } from './terminal/layout.ts'
import { type Paint, painter, type Tone } from './terminal/paint.ts'
import { filesMarks } from './wording/files.ts'
import { wordProblem } from './wording/problems.ts'
import { count, counted, placeOf, stateWords, verdictMarks } from './wording.ts'

const tones: Readonly<Record<VerdictKind, Tone>> = { proven: 'green', drifted: 'red', unproven: 'yellow' }
const stateTones: Readonly<Record<LinkStory['state'], Tone>> = {
  holds: 'green',
  broken: 'red',
  unseen: 'yellow',
  unclaimed: 'dim',
}

const mostRows = 40

/** A finished run for a terminal, at most 100 columns wide but for commands, which must stay one line to be pasted. */
export function renderTerminal(outcome: Outcome, color: boolean): string {
  const story = tellStory(outcome)
  const paint = painter(color)
  const blocks = [
    renderHead(story, paint),
    renderWhy(story, paint),
    renderWarnings(story, paint),
    story.links.flatMap((link) => renderLink(link, paint)),
    story.features.slice(0, mostRows).flatMap((row) => renderFeature(row, paint)),
    story.targets.slice(0, mostRows).flatMap((target) => renderTarget(target, paint)),
    story.files.slice(0, mostRows).flatMap((row) => renderFiles(row, paint)),
    renderRoutes(story.routes, paint),
    renderCallers(story.callers, mostRows, paint),
    story.served.flatMap((row) => renderServed(row, paint)),
    story.logs.flatMap((log) => renderLog(log, paint)),
    [...wrapped(inText(say`${story.run}; ${story.commit}`), 2)].map((line) => paint('dim', line)),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

function renderHead(story: Story, paint: Paint): readonly string[] {
  const tone = tones[story.verdict]
  const unsafe = story.unsafe.flatMap((words) => wrapped(`! Careful: ${inText(words)}`, 2))
  const title = `${verdictMarks[story.verdict]} ${inText(story.headline)}`
  const bold = paint('bold', paint(tone, title))
  const alarms = story.alarms.flatMap((words) => wrapped(`! Open to strangers: ${inText(words)}`, 2))
  return [
    bold,
    ...wrapped(inText(story.meaning), 2),
    ...(story.failed === undefined ? [] : wrapped(inText(story.failed), 2).map((line) => paint('red', line))),
    ...alarms.map((line) => paint('bold', paint('red', line))),
    ...unsafe.map((line) => paint('yellow', line)),
  ]
}

function renderWarnings({ warnings }: Story, paint: Paint): readonly string[] {
  const lines = warnings
    .slice(0, 10)
    .flatMap(({ what, now }) => [
      ...wrapped(`! Warning: ${inText(what)}.`, 2).map((line) => paint('yellow', line)),
      ...remedyLines(now, '$ ').flatMap((line) =>
        line.startsWith('  $ ') ? [paint('bold', `  ${line}`)] : wrapped(line, 4),
      ),
    ])
  const rest = warnings.length - 10
  return rest > 0 ? [...lines, `  … and ${counted(rest, 'more warning')}`] : lines
}

function renderWhy(story: Story, paint: Paint): readonly string[] {
  const causes = story.causes.slice(0, 10).flatMap((cause) => wrapped(`${cause.name}: ${inText(cause.what)}.`, 2))
  const remedies = story.remedies.slice(0, 10).flatMap((remedy) => {
    const lines = remedyLines(remedy, '$ ')
    return lines.flatMap((line) => (line.startsWith('  $ ') ? [paint('bold', `  ${line}`)] : wrapped(line, 2)))
  })
  return remedies.length === 0 ? causes : [...causes, '', ...remedies]
}

function renderLink(link: LinkStory, paint: Paint): readonly string[] {
  const { mark, word } = stateWords[link.state]
  const claims = link.claims === 0 ? '' : counted(link.claims, 'claim')
  const state = paint(link.moot ? 'dim' : stateTones[link.state], `${mark} ${word}`.padEnd(14))
  const note = link.note.parts[0] === '' ? '' : paint('dim', inText(link.note))
  const row = `  ${link.link.padEnd(9)}${state}${(link.proof ?? '').padEnd(12)}${claims.padEnd(14)}${note}`.trimEnd()
  const told = link.told.slice(0, 5).flatMap(({ what }) => wrapped(inText(what), 11))
  const rest = link.told.length > 5 ? [`${' '.repeat(11)}… and ${counted(link.told.length - 5, 'more finding')}`] : []
  return [row, ...told, ...rest]
}

function renderTarget(target: TargetRows, paint: Paint): readonly string[] {
  const name = placeOf(target)
  const mark = target.wrong ? paint('red', '✗') : paint('green', '✓')
  if (target.says !== undefined) {
    const [first = '', ...rest] = wrapped(inText(target.says), 4)
    return [`  ${mark} ${first.trimStart()}`, ...rest]
  }
  const rows = target.instances
    .slice(0, mostRows)
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

function renderFiles({ state, says }: FilesRow, paint: Paint): readonly string[] {
  const tone = { whole: 'green', weaker: 'yellow', wrong: 'red' } as const
  const [first = '', ...rest] = wrapped(inText(says), 4)
  return [`  ${paint(tone[state], filesMarks[state])} ${first.trimStart()}`, ...rest]
}

function renderRoutes(routes: readonly RouteRow[], paint: Paint): readonly string[] {
  if (routes.length === 0) return []
  const wrong = routes.filter((row) => row.wrong)
  const mark = wrong.length === 0 ? paint('green', '✓') : paint('red', '✗')
  const words = wrong.length === 0 ? 'as declared' : `${wrong.length} of them answered otherwise than declared`
  const lines = routes.slice(0, mostRows).flatMap((row) => {
    const note: Phrase = row.note.parts[0] === '' ? plain('') : say` (${row.note})`
    const text = inText(
      say`${plain(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`,
    )
    return wrapped(text, 4).map((line) => paint(row.wrong ? 'red' : 'dim', line))
  })
  const rest = routes.length - mostRows
  const more = rest > 0 ? [`    … and ${counted(rest, 'more route')}`] : []
  return [`  ${mark} ${counted(routes.length, 'route')}, ${words}`, ...lines, ...more]
}

const renderServed = ({ says, wrong }: ServedRow, paint: Paint): readonly string[] =>
  wrapped(`${wrong ? '✗' : '✓'} ${inText(says)}`, 2).map((line) => paint(wrong ? 'red' : 'dim', line))

/** Lines of a log that a screen has room for. */
const mostLog = 12

function renderLog({ name, lines, why }: LogRows, paint: Paint): readonly string[] {
  if (why !== undefined) return wrapped(`? ${inText(say`${name}: ${why}`)}`, 2)
  const last = lines.slice(-mostLog).map((line) => paint('dim', `    | ${visible(line, 92)}`))
  return [`  ${inText(name)} said last:`, ...last]
}

/** Every mistake in what was asked, in one message: where, what, and how to mend it. */
export function renderProblems(problems: readonly Problem[], color: boolean): string {
  const paint = painter(color)
  const head = `✗ ${counted(problems.length, 'problem')}; nothing was touched`
  const lines = problems.flatMap((problem) => {
    const { where, what, mend } = wordProblem(problem)
    return ['', ...wrapped(`${inText(where)}: ${inText(what)}`, 2), ...wrapped(`→ ${inText(mend)}`, 4)]
  })
  return `${[paint('bold', paint('red', head)), ...lines].join('\n')}\n`
}

/** Tells a run's progress to a terminal, one line a look; `write` gets the line without its end. */
export function terminalProgress(plan: Plan, color: boolean, write: (line: string) => void) {
  const paint = painter(color)
  const teller: (progress: Progress) => void = progressTeller(plan, (words) => write(paint('dim', inText(words))))
  return teller
}
