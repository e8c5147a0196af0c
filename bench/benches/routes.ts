import type { Bench } from '../contest.ts'
import type { Goal } from '../measure.ts'
import { curlParallel } from '../peers/curl.ts'
import { curlLoop } from '../peers/curl-loop.ts'
import { newman } from '../peers/newman.ts'
import { product } from '../stage/step.ts'
import { openWeb } from '../stage/web.ts'

const widths = [50, 100] as const
const ours = (width: number): string => `runtime-drift, ${width} wide`

/** Whether a thousand routes cost more than the requests themselves. */
export const routes: Bench = asking('routes', 'http', '1,000 routes', [
  'Plain HTTP through a relay that delays both ways by 25 ms, handshake included. Start-up is part of it.',
  'The loop and newman ask one route after the other, in one round.',
])

/** The same with the handshakes and the ciphers of TLS. */
export const secureRoutes: Bench = asking('routes-tls', 'https', '1,000 routes over TLS', [
  'As before, over TLS 1.3. Sequential clients take minutes here, and are omitted.',
])

function asking(name: string, scheme: 'http' | 'https', what: string, notes: readonly string[]): Bench {
  const loops = scheme === 'http'
  return {
    name,
    about: `${what}, 25 ms away`,
    notes: [
      ...notes,
      'The same number of connections at a time for both; inputs alone, `stable: 1`; ours also requests the commit and a path that cannot exist.',
    ],
    goals: [
      ...widths.flatMap((width) => [
        {
          kind: 'time',
          what: `${what}, ${width} at a time, against \`curl --parallel --parallel-immediate\``,
          over: ours(width),
          under: `curl --parallel-max ${width}`,
          bound: 'at most',
          times: 1.1,
        } as const,
        { kind: 'memory', what: `${what}, ${width} at a time, memory`, of: ours(width), megabytes: 120 } as const,
      ]),
      ...(loops ? [slower('a shell loop of curl', 30), slower('newman', 8)] : []),
    ],
    needs: [],
    async set(stage) {
      const web = await openWeb(scheme, 1000, stage)
      const declared = web.routes.map((route) => `GET ${route} -> 200`).join('\n')
      const inputs = { target: web.version, routes: declared, stable: '1', wait: '0s' }
      const env = web.authority === undefined ? {} : { NODE_EXTRA_CA_CERTS: web.authority }
      return [
        ...widths.flatMap((width) => [
          product(ours(width), { inputs: { ...inputs, concurrency: `${width}` }, env }, stage),
          curlParallel(web, width, stage),
        ]),
        ...(loops ? [curlLoop(web, stage), newman(web, stage)] : []),
      ]
    },
  }
}

function slower(peer: string, times: number): Goal {
  return {
    kind: 'time',
    what: `${peer}, against 1,000 routes, 50 at a time`,
    over: peer,
    under: ours(50),
    bound: 'at least',
    times,
  }
}
