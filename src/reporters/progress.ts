import type { Plan } from '../model/plan.ts'
import type { Progress } from '../model/verdict.ts'
import { inText } from './escape.ts'
import { count, explainAnswers, explainCheck, explainWait } from './messages/index.ts'
import { list, type Phrase, plain, say } from './phrase.ts'

/**
 * Turns progress into few lines: what is checked, then one line for each check but the last, which only names what changed.
 * The result of the last check is the verdict, which reporters show.
 */
export function progressReporter(plan: Plan, tell: (words: Phrase) => void): (progress: Progress) => void {
  let check = 0
  let targets = 0
  let answered = 0
  let before = ''
  const files = (plan.publicFiles ?? []).reduce((sum, { asked }) => sum + asked, 0)
  const counts = ({ targets, routes }: { readonly targets: number; readonly routes: number }): readonly Phrase[] => [
    ...(targets + routes === 0 && files > 0 ? [] : [count(targets, 'target'), count(routes, 'route')]),
    ...(files === 0 ? [] : [count(files, 'public file')]),
  ]
  return (progress) => {
    switch (progress.kind) {
      case 'checking':
        check = progress.check
        targets = progress.targets
        answered = 0
        if (check === 1) tell(say`check 1: ${list(counts(progress))}`)
        return
      case 'answered':
        if (progress.seen) answered += 1
        return
      case 'judged':
        check = progress.check
        return
      case 'waiting': {
        const seen = say`${explainAnswers(answered, targets)}${explainCheck(progress.verdict, plan)}`
        const same = inText(seen) === before
        before = inText(seen)
        tell(say`${plain(`check ${check}`)}: ${same ? plain('no change') : seen}${explainWait(progress)}`)
      }
    }
  }
}
