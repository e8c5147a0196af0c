import type { Plan } from '../model/plan.ts'
import type { Progress } from '../model/verdict.ts'
import { inText } from './escape.ts'
import { count, explainAnswers, explainLook, explainWait } from './messages/index.ts'
import { list, type Phrase, plain, say } from './phrase.ts'

/**
 * Turns progress into few lines: what is looked at, then one line a look that is not the last, which says only once what
 * stays the same. The last look's line is the verdict, which reporters tell.
 */
export function progressTeller(plan: Plan, tell: (words: Phrase) => void): (progress: Progress) => void {
  let look = 0
  let targets = 0
  let answered = 0
  let before = ''
  const files = (plan.publicFiles ?? []).reduce((sum, { asked }) => sum + asked, 0)
  const asked = ({ targets, routes }: { readonly targets: number; readonly routes: number }): readonly Phrase[] => [
    ...(targets + routes === 0 && files > 0 ? [] : [count(targets, 'target'), count(routes, 'route')]),
    ...(files === 0 ? [] : [count(files, 'public file')]),
  ]
  return (progress) => {
    switch (progress.kind) {
      case 'looking':
        look = progress.look
        targets = progress.targets
        answered = 0
        if (look === 1) tell(say`look 1: ${list(asked(progress))}`)
        return
      case 'answered':
        if (progress.seen) answered += 1
        return
      case 'judged':
        look = progress.look
        return
      case 'waiting': {
        const seen = say`${explainAnswers(answered, targets)}${explainLook(progress.verdict, plan)}`
        const same = inText(seen) === before
        before = inText(seen)
        tell(say`${plain(`look ${look}`)}: ${same ? plain('no change') : seen}${explainWait(progress)}`)
      }
    }
  }
}
