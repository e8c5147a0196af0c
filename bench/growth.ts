/** `npm run bench:growth [-- SIZE [NAME]]`: the CPU that a run takes for large answers of a host, and how it grows. */
import { shapes } from './growth/answers.ts'
import { costOf } from './growth/run.ts'

const [size = '10000', only] = process.argv.slice(2)
for (const [name, shape] of Object.entries(shapes)) {
  if (only !== undefined && name !== only) continue
  const [half, whole] = [Number(size) / 2, Number(size)].map((one) => costOf(shape(one)))
  if (half === undefined || whole === undefined) continue
  const steps = Object.entries(whole.steps).map(([step, took]) => `${step} ${Math.round(took)}`)
  const growth = (whole.total / half.total).toFixed(1)
  process.stdout.write(
    `${name}, ${size}: ${Math.round(whole.total)} ms of CPU, ${growth} times that of half as many (${whole.outcome.verdict.kind}; ${steps.join(', ')})\n`,
  )
}
