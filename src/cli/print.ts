import { isMissing, type Problem } from '../problem.ts'
import { renderProblems } from '../reporters/terminal.ts'
import { exitOf } from './exit-codes.ts'

/** Prints to standard output, and resolves when everything is written, because the process ends soon after. */
export const print = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()))

/** Colours where a person reads them: https://no-color.org. */
export const wantsColor = (choice: boolean | undefined): boolean =>
  choice ?? (process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '')

/** Prints every problem to standard error, and gives the exit code for wrong input, or for missing evidence. */
export function refuse(problems: readonly Problem[], color?: boolean): number {
  process.stderr.write(renderProblems(problems, wantsColor(color)))
  return exitOf(problems.every(isMissing) ? 'unproven' : 'wrongInput')
}
