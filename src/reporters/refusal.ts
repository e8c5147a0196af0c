import { appendFile } from 'node:fs/promises'
import * as core from '@actions/core'
import type { Problem } from '../problem.ts'
import { inLog, inMarkdown } from './escape.ts'
import { say } from './phrase.ts'
import { warnReporting } from './warning.ts'
import { counted } from './wording/measure.ts'
import { wordProblem } from './wording/problems.ts'

/** The runner keeps ten annotations of a kind and step; 4,096 characters of each. */
const most = 10
const longest = 4096
const mostListed = 200

/**
 * Says in one go everything that is wrong with what was asked: each problem as an annotation on its line, all of them in
 * the log and in the summary. `summaryFile` is missing when the runner's variables are what is wrong.
 */
export async function tellProblems(problems: readonly Problem[], summaryFile: string | undefined): Promise<void> {
  annotateProblems(problems)
  for (const line of problemLines(problems)) core.info(line)
  if (summaryFile === undefined) return
  try {
    await appendFile(summaryFile, renderRefusal(problems))
  } catch (error) {
    warnReporting('summary', error)
  }
}

function annotateProblems(problems: readonly Problem[]): void {
  problems.slice(0, most).forEach((problem, at) => {
    const { where, what, mend } = wordProblem(problem)
    const head =
      at === 0 && problems.length > most
        ? `${counted(problems.length, 'problem')}, the first ${most} are annotated.\n`
        : ''
    const place = problem.place.kind === 'file' ? { file: problem.place.path, startLine: problem.place.line } : {}
    const message = `${head}${inLog(say`${where}: ${what}`)}\n${inLog(mend)}`.slice(0, longest)
    core.error(message, { title: 'Runtime drift: wrong input', ...place })
  })
}

/** All problems for the log. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const listed = problems.slice(0, mostListed).flatMap((problem) => {
    const { where, what, mend } = wordProblem(problem)
    return [inLog(say`  ${where}: ${what}`), inLog(say`    → ${mend}`)]
  })
  const rest = problems.length - mostListed
  const head = `✗ ${counted(problems.length, 'problem')}; nothing was touched`
  return [head, ...listed, ...(rest > 0 ? [`  … and ${rest} more`] : [])]
}

/** All problems for the job summary. */
export function renderRefusal(problems: readonly Problem[]): string {
  const listed = problems.slice(0, mostListed).map((problem) => {
    const { where, what, mend } = wordProblem(problem)
    return `- ${inMarkdown(where)}: ${inMarkdown(what)}<br>→ ${inMarkdown(mend)}`
  })
  const rest = problems.length - mostListed
  const more = rest > 0 ? [`- … and ${rest} more`] : []
  const head = `## ✗ Not verified: ${counted(problems.length, 'problem')} in what was asked`
  return `${[head, '', 'Nothing was touched.', '', ...listed, ...more].join('\n')}\n`
}
