import type { Answer } from '../../src/model/answer.ts'
import type { Evidence, MissingEvidence } from '../../src/model/evidence.ts'
import type { RouteTerms } from '../../src/model/plan.ts'
import { openProber } from '../../src/probes/index.ts'
import { nothingSent, type ProbedAnswer, type RouteAsk } from '../../src/probes/port.ts'
import { type Behaviour, type RawServer, type RawSettings, rawServer } from '../rig/raw-server.ts'

/** The most that a request of these tests may take, in milliseconds. */
export const timeout = 1_200

const open: RawServer[] = []

/** A server that is closed when its test ends. */
export async function serve(behave: Behaviour, settings?: RawSettings): Promise<RawServer> {
  const server = await rawServer(behave, settings)
  open.push(server)
  return server
}

/** Closes all servers: for `afterEach`. */
export const closeServers = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((server) => server.close()))
}

/** The settings of a request besides its URL. */
export interface Asking extends Partial<Omit<RouteAsk, 'claim'>> {
  readonly method?: string
  readonly terms?: RouteTerms
}

export const requestTo = (url: string, { method = 'GET', terms = {}, ...sent }: Asking = {}): RouteAsk => ({
  claim: {
    id: `${method} ${url}`,
    method,
    url,
    expect: { codes: [200], classes: [], text: '200' },
    place: { kind: 'input', name: 'routes' },
    ...terms,
  },
  ...nothingSent,
  ...sent,
})

/** Sends one request, and returns the evidence. */
export async function askOnce(url: string, asking: Asking = {}): Promise<Evidence<Answer>> {
  const [evidence] = await askMany([requestTo(url, asking)])
  if (evidence === undefined) throw new Error('no sight')
  return evidence.evidence
}

export async function askMany(asks: readonly RouteAsk[], concurrency = 10): Promise<readonly ProbedAnswer[]> {
  const prober = openProber({ timeout, concurrency })
  try {
    return await prober.ask(asks, new AbortController().signal)
  } finally {
    await prober.close()
  }
}

/** The observed response. */
export function seenOf(evidence: Evidence<Answer>): Answer {
  if (evidence.kind === 'missing') throw new Error(`unseen: ${JSON.stringify(evidence.why)}`)
  return evidence.value
}

/** The reason for missing evidence. */
export const whyOf = (evidence: Evidence<Answer>): MissingEvidence | string =>
  evidence.kind === 'missing' ? evidence.why : `seen ${evidence.value.status}`
