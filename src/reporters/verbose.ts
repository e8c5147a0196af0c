import type { Plan } from '../model/plan.ts'
import type { Progress } from '../model/verdict.ts'
import type { Target } from '../targets/port.ts'
import { inText, visible } from './escape.ts'
import { lasting } from './messages/index.ts'
import { plain, say } from './phrase.ts'
import { painter } from './terminal.ts'

/** The most characters of a command line that are printed. */
const maxLine = 4096

/** The command for each target, by its name. */
export const commandLines = (targets: readonly Target[]): ReadonlyMap<string, string> =>
  new Map(targets.map((target) => [target.name, visible(target.shownCommand?.() ?? target.address, maxLine)]))

/** Prints how long each target and each route of a check took. */
export function timingReporter(
  plan: Plan,
  color: boolean,
  write: (line: string) => void,
): (progress: Progress) => void {
  const paint = painter(color)
  let check = 0
  return (progress) => {
    switch (progress.kind) {
      case 'checking':
        check = progress.check
        return
      case 'answered': {
        const { target, seen, took } = progress
        const words = say`check ${check}: ${target} ${plain(seen ? 'answered' : 'did not answer')} after ${plain(lasting(took))}`
        write(paint('dim', `  ${inText(words)}`))
        return
      }
      case 'judged':
        for (const { route, evidence } of progress.answers ?? []) {
          const claim = plan.routes.find(({ id }) => id === route)
          if (claim === undefined) continue
          const name = `${claim.method} ${claim.url}`
          const words =
            evidence.kind === 'seen'
              ? say`check ${check}: ${name} answered ${evidence.value.status} after ${plain(lasting(evidence.value.took))}`
              : say`check ${check}: ${name} did not answer (${evidence.why.reason})`
          write(paint('dim', `  ${inText(words)}`))
        }
        write(paint('dim', `  check ${check}: took ${lasting(progress.took)}`))
        return
      case 'waiting':
    }
  }
}
