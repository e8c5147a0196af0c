import { appendFile } from 'node:fs/promises'
import * as core from '@actions/core'
import { isMissing, type Problem } from '../problem.ts'
import { warnReporting } from './bug.ts'
import { inLog, inMarkdown } from './escape.ts'
import { counted } from './messages/names.ts'
import { explainProblem } from './messages/problems/index.ts'
import { setOutput } from './output.ts'
import { ended, say, sentence } from './phrase.ts'

/** The runner keeps ten annotations of a kind and step; 4,096 characters of each. */
const max = 10
const longest = 4096
const maxListed = 200

/**
 * Reports all problems in the input at once: each as an annotation on its line, all of them in the log and in the summary.
 * `summaryFile` is missing when the runner's own variables are wrong.
 */
export async function reportProblems(problems: readonly Problem[], summaryFile: string | undefined): Promise<void> {
  annotateProblems(problems)
  for (const line of problemLines(problems)) core.info(line)
  if (problems.every(isMissing)) setOutput('verdict', 'unproven')
  if (summaryFile === undefined) return
  try {
    await appendFile(summaryFile, renderRefusal(problems))
  } catch (error) {
    warnReporting('summary', error)
  }
}

function annotateProblems(problems: readonly Problem[]): void {
  problems.slice(0, max).forEach((problem, at) => {
    const { where, what, fix } = explainProblem(problem)
    const head =
      at === 0 && problems.length > max
        ? `${counted(problems.length, 'problem')}, the first ${max} are annotated.\n`
        : ''
    const place = problem.place.kind === 'file' ? { file: problem.place.path, startLine: problem.place.line } : {}
    const message = `${head}${inLog(say`${where}: ${sentence(what)}`)}\n${inLog(say`Fix: ${ended(fix)}`)}`.slice(
      0,
      longest,
    )
    core.error(message, { title: 'Runtime drift: wrong input', ...place })
  })
}

/** All problems for the log. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const listed = problems.slice(0, maxListed).flatMap((problem) => {
    const { where, what, fix } = explainProblem(problem)
    return [inLog(say`  ${where}: ${sentence(what)}`), inLog(say`    Fix: ${ended(fix)}`)]
  })
  const rest = problems.length - maxListed
  const head = `✗ ${counted(problems.length, 'problem')} in the input; nothing was done`
  return [head, ...listed, ...(rest > 0 ? [`  … and ${rest} more`] : [])]
}

/** All problems for the job summary. */
export function renderRefusal(problems: readonly Problem[]): string {
  const listed = problems.slice(0, maxListed).map((problem) => {
    const { where, what, fix } = explainProblem(problem)
    return `- ${inMarkdown(where)}: ${inMarkdown(sentence(what))}<br>**Fix:** ${inMarkdown(ended(fix))}`
  })
  const rest = problems.length - maxListed
  const more = rest > 0 ? [`- … and ${rest} more`] : []
  const head = `## ✗ Not verified: ${counted(problems.length, 'problem')} in the input`
  return `${[head, '', 'Nothing was checked.', '', ...listed, ...more].join('\n')}\n`
}
