import { fillIn } from '../../problem.ts'
import type { Draft } from '../draft.ts'
import { inText } from '../escape.ts'
import { plain, say } from '../phrase.ts'
import { counted } from '../wording/measure.ts'

/** Says what was written, and what a person does now. */
export function wordDrafted(path: string, { targets, services, routes }: Draft, text: string): string {
  const amounts = [
    counted(targets.length, 'target'),
    counted(services.length, 'service'),
    counted(routes.length, 'route'),
  ]
  const left = text.split('\n').filter((line) => !/^\s*#/.test(line) && line.includes(fillIn)).length
  const fill =
    left === 0
      ? say``
      : say`Fill in ${plain(counted(left, 'value'))} that ${plain(left === 1 ? 'is' : 'are')} marked ${fillIn}, `
  const next = say`${left === 0 ? plain('Read it, ') : plain('read it, ')}then try it: ${`runtime-drift verify --config ${path}`}`
  return `${inText(say`Wrote ${path}: ${plain(amounts.join(', '))}.`)}\n${inText(say`${fill}${next}`)}\n`
}
