import * as core from '@actions/core'
import type { Plan } from '../chain/plan.ts'
import type { Progress } from '../chain/verdict.ts'
import { inLog } from './escape.ts'
import { type Phrase, plain, say } from './phrase.ts'
import type { Reporter } from './port.ts'
import { progressTeller } from './progress.ts'
import { remedyLines } from './remedy.ts'
import { type CallerRow, lineOfCaller } from './story/callers.ts'
import { type FeatureRow, lineOf } from './story/features.ts'
import type { FilesRow } from './story/files.ts'
import type { RouteRow } from './story/routes.ts'
import type { InstanceRow, TargetRows } from './story/targets.ts'
import { type LinkStory, type Story, tellStory } from './story.ts'
import { filesMarks } from './wording/files.ts'
import { count, stateWords, verdictMarks, wordPlace } from './wording.ts'

/** The runner keeps every line of a log; a person reads the first few hundred. */
const mostRows = 500

interface Group {
  readonly title: Phrase
  readonly lines: readonly Phrase[]
}

/** Folded groups of the log: one a link that says something, one a target, one for the routes. */
export function logGroups(story: Story): readonly Group[] {
  const links = story.links.map(groupLink)
  const targets = story.targets.map(groupTarget)
  const files = story.files.length === 0 ? [] : [groupFiles(story.files)]
  const routes = story.routes.length === 0 ? [] : [groupRoutes(story.routes)]
  const callers = story.callers.length === 0 ? [] : [groupCallers(story.callers)]
  return [...story.features.map(groupFeature), ...links, ...targets, ...files, ...routes, ...callers]
}

function groupLink(link: LinkStory): Group {
  const { mark, word } = stateWords[link.state]
  const claims = link.claims === 0 ? say`` : say`, ${count(link.claims, 'claim')}`
  const proof = link.proof === undefined ? say`` : plain(` (${link.proof})`)
  const note = link.note.parts[0] === '' ? say`` : say`; ${link.note}`
  const lines = link.told.map((told) => say`  ${told.what} [${wordPlace(told.place)}]`)
  return { title: say`${plain(`${mark} ${link.link} ${word}`)}${proof}${claims}${note}`, lines: bounded(lines) }
}

function groupCallers(callers: readonly CallerRow[]): Group {
  const wrong = callers.filter((row) => row.wrong).length
  return {
    title: say`${plain(wrong === 0 ? '✓' : '✗')} ${count(callers.length, 'caller')}, ${plain(`${wrong} with another answer`)}`,
    lines: bounded(callers.map((row) => say`  ${lineOfCaller(row)}`)),
  }
}

function groupFeature(row: FeatureRow): Group {
  const mark = row.broken === undefined ? '✓' : '✗'
  const line = lineOf(row, (state) => stateWords[state].mark)
  return {
    title: say`${plain(mark)} feature ${row.name}: ${row.stands}`,
    lines: [say`  ${line}`, ...row.told.map((what) => say`  ${what}`)],
  }
}

function groupFiles(rows: readonly FilesRow[]): Group {
  const wrong = rows.find(({ state }) => state !== 'whole')
  const title = say`${plain(filesMarks[wrong?.state ?? 'whole'])} files inside`
  return { title, lines: bounded(rows.map(({ state, says }) => say`  ${plain(filesMarks[state])} ${says}`)) }
}

function groupTarget(target: TargetRows): Group {
  const mark = target.wrong ? '✗' : '✓'
  const lines = target.instances.map((row) => say`  ${rowWords(row)}`)
  const says = target.says ?? say`${target.name}: ${count(target.instances.length, target.noun.one, target.noun.many)}`
  return { title: say`${plain(mark)} ${says}`, lines: bounded(lines) }
}

const rowWords = (row: InstanceRow): Phrase =>
  say`${plain(row.wrong ? '✗' : '✓')} ${row.service}: ${row.container} ${row.state}, image ${row.image}, commit ${row.revision}`

function groupRoutes(routes: readonly RouteRow[]): Group {
  const wrong = routes.filter((row) => row.wrong).length
  const lines = routes.map((row) => {
    const note = row.note.parts[0] === '' ? say`` : say` (${row.note})`
    return say`  ${plain(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`
  })
  return {
    title: say`${plain(wrong === 0 ? '✓' : '✗')} ${count(routes.length, 'route')}, ${plain(`${wrong} with another answer`)}`,
    lines: bounded(lines),
  }
}

const bounded = (lines: readonly Phrase[]): readonly Phrase[] =>
  lines.length <= mostRows
    ? lines
    : [
        ...lines.slice(0, mostRows),
        say`  … and ${count(lines.length - mostRows, 'more', 'more')}; the report has all of them`,
      ]

/** What stands at the end of the log, unfolded: the verdict, why, and what to do. */
export function logVerdict(story: Story): readonly string[] {
  return [
    inLog(say`${plain(verdictMarks[story.verdict])} ${story.headline}. ${story.meaning}`),
    ...story.alarms.map((words) => `  Open to strangers: ${inLog(words)}`),
    ...story.unsafe.map((words) => `  Careful: ${inLog(words)}`),
    ...(story.failed === undefined ? [] : [`  ${inLog(story.failed)}`]),
    ...warningLines(story),
    ...story.causes.slice(0, 20).map((cause) => `  ${cause.name}: ${inLog(cause.what)}.`),
    ...story.remedies.slice(0, 20).flatMap((remedy) => remedyLines(remedy, '$ ').map((line) => `  ${line}`)),
    `  ${inLog(story.run)}; ${inLog(story.commit)}`,
  ]
}

const warningLines = ({ warnings }: Story): readonly string[] => [
  ...warnings
    .slice(0, 20)
    .flatMap(({ what, now }) => [`  Warning: ${inLog(what)}.`, ...remedyLines(now, '$ ').map((line) => `    ${line}`)]),
  ...(warnings.length > 20 ? [`  … and ${warnings.length - 20} more warnings; the report has all of them.`] : []),
]

export const log: Reporter = {
  name: 'log',
  async report(outcome) {
    const story = tellStory(outcome)
    for (const group of logGroups(story)) {
      if (group.lines.length === 0) core.info(inLog(group.title))
      else {
        core.startGroup(inLog(group.title))
        // One write: a thousand lines one by one would take longer than asking their routes did.
        core.info(group.lines.map(inLog).join('\n'))
        core.endGroup()
      }
    }
    for (const line of logVerdict(story)) core.info(line)
  },
}

/** Tells a run's progress to the job log, one line a look. */
export const logProgress = (plan: Plan): ((progress: Progress) => void) =>
  progressTeller(plan, (words) => core.info(inLog(words)))
