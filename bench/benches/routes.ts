import type { Bench } from '../contest.ts'
import { curlParallel } from '../peers/curl.ts'
import { product } from '../stage/step.ts'
import { openWeb } from '../stage/web.ts'

const widths = [50, 100] as const
const ours = (width: number): string => `runtime-drift, ${width} wide`

/** Whether a thousand routes cost more than asking them. */
export const routes: Bench = {
  name: 'routes',
  about: '1,000 routes, 25 ms away',
  notes: [
    'Plain HTTP through a relay that delays both ways by 25 ms, handshake included. Start-up is part of it.',
    'The same number of connections at a time for both; inputs alone, `stable: 1`; ours also asks which commit runs.',
  ],
  goals: widths.flatMap((width) => [
    {
      kind: 'time',
      what: `1,000 routes, ${width} at a time, against \`curl --parallel --parallel-immediate\``,
      over: ours(width),
      under: `curl --parallel-max ${width}`,
      bound: 'at most',
      times: 1.1,
    } as const,
    { kind: 'memory', what: `1,000 routes, ${width} at a time, memory`, of: ours(width), megabytes: 120 } as const,
  ]),
  needs: [],
  async set(stage) {
    const web = await openWeb('http', 1000, stage)
    const declared = web.routes.map((route) => `GET ${route} -> 200`).join('\n')
    const inputs = { target: web.version, routes: declared, stable: '1', wait: '0s' }
    return widths.flatMap((width) => [
      product(ours(width), { inputs: { ...inputs, concurrency: `${width}` } }, stage),
      curlParallel(web, width, stage),
    ])
  },
}
