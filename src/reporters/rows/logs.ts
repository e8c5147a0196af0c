import type { Instance } from '../../model/instance.ts'
import type { Outcome } from '../../model/verdict.ts'
import { explainMissing } from '../messages/index.ts'
import { type Phrase, paragraph, say } from '../phrase.ts'

/** The last log lines of one container, oldest first. Lines are foreign. */
export interface LogRows {
  /** `pack-api-1 on prod-1`. */
  readonly name: Phrase
  readonly lines: readonly string[]
  /** Why there are none, when they could not be read. */
  readonly why: Phrase | undefined
}

/** The maximum number of containers whose logs are shown. */
const max = 6

/** The last log lines of containers, if the config requests them and something is wrong. */
export function logRows({ plan, observations, verdict }: Outcome): readonly LogRows[] {
  if (verdict.kind === 'proven') return []
  return observations.targets
    .flatMap(({ target, evidence }) => {
      if (evidence.kind === 'missing' || evidence.value.kind !== 'host') return []
      return evidence.value.instances.flatMap((instance) => rowsOf(instance, target, plan))
    })
    .slice(0, max)
}

function rowsOf({ name: container, log }: Instance, target: string, plan: Outcome['plan']): readonly LogRows[] {
  if (log === undefined) return []
  const name = say`${container} on ${target}`
  if (log.kind === 'seen') return [{ name, lines: log.value, why: undefined }]
  const address = plan.targets.find((one) => one.name === target)?.address ?? ''
  return [{ name, lines: [], why: paragraph(explainMissing(log.why, { name: target, address })) }]
}
