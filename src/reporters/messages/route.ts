import type { Answer } from '../../model/answer.ts'
import type { Finding } from '../../model/finding.ts'
import type { Cached, Diagnosis, Move, TermFinding } from '../../model/finding-route.ts'
import type { Plan, RouteClaim } from '../../model/plan.ts'
import { list, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { explainBystander } from './bystander.ts'
import { edit } from './commands.ts'
import { explainEdge, fixEdge } from './edge.ts'
import { explainMissing } from './missing.ts'
import { counted, lasting } from './names.ts'
import { noteOfAnswer } from './route-expectations.ts'

type RouteFinding = Exclude<Extract<Finding, { readonly route: RouteClaim }>, TermFinding>

/** What a status proves about a route, in a few words; nothing where it proves nothing. */
export function statusProves(status: number): Phrase {
  if (status === 404 || status === 410) return plain('nothing is routed there')
  if (status === 401 || status === 403) return plain('the route exists and asks who is there')
  if (status === 405) return plain('the path exists, but not for this method')
  if (status === 502 || status === 503 || status === 504) return plain('a proxy answered and found nobody behind it')
  if (status >= 500) return plain('the code is there and fails')
  if (status >= 300 && status < 400) return plain('it points elsewhere; redirects are not followed')
  return plain('')
}

/** What a finding says about its route, in the few words of a row. */
export function noteOf(finding: RouteFinding): Phrase {
  switch (finding.code) {
    case 'route/status':
      return finding.diagnosis === undefined ? statusProves(finding.status) : explainDiagnosis(finding.diagnosis)
    case 'route/throttled':
      return explainDiagnosis({ code: 'throttled', after: finding.after })
    case 'route/cached':
      return say`older than anything that runs (${explainCache(finding.cache)})`
    case 'route/edge-answered':
      return explainEdge(finding.edge)
    case 'route/catch-all':
    case 'route/all-turned-away':
      return plain('a path that cannot exist is answered alike')
    case 'route/other-container':
      return plain('a container of another build holds the port')
    case 'route/refused':
    case 'route/unknown':
      return plain('')
  }
}

/** What is told of an answer that is as declared; `alike` when a path that cannot exist is turned away so too. */
export function noteOfRight(route: RouteClaim, answer: Answer, alike: boolean): Phrase {
  const note = noteOfAnswer(route, answer)
  if (!alike) return note
  const said = plain(
    'a path that cannot exist is answered alike: strangers are turned away, and the route is not shown',
  )
  return note.parts[0] === '' ? said : say`${note}; ${said}`
}

/** A request and the status that is accepted: `GET https://… -> 200|204`. */
export const nameRoute = (finding: RouteFinding): Phrase => say`${`${finding.route.method} ${finding.route.url}`}`

/** What a route answered, against what it must answer. */
export function explainRoute(finding: RouteFinding, plan: Plan): Sentence {
  const expected = finding.route.expect.text
  const name = `${finding.route.method} ${finding.route.url}`
  switch (finding.code) {
    case 'route/other-container':
      return explainBystander(finding, plan)
    case 'route/status': {
      const proves = noteOf(finding)
      const to = finding.location === undefined ? say`` : say` to ${finding.location}`
      const seen = say`${name} answered ${finding.status}${to}, not ${expected}`
      if (finding.explained) {
        return { what: say`${seen}: the old code that still runs explains it`, fix: afterRuntime }
      }
      return {
        what: proves.parts[0] === '' ? seen : say`${seen}: ${proves}`,
        fix: edit(fixStatus(finding.status, finding.route.url)),
      }
    }
    case 'route/refused': {
      const { what, fix } = explainMissing(finding.why, { name, address: finding.route.url })
      return finding.explained
        ? { what: say`${what}: the broken runtime explains it`, fix: afterRuntime }
        : { what, fix }
    }
    case 'route/unknown':
      return explainMissing(finding.why, { name, address: finding.route.url })
    case 'route/throttled':
      return {
        what: say`${name} answered ${finding.status}, not ${expected}: ${noteOf(finding)}`,
        fix: edit(say`ask less often, or let the limit not count this runner`),
      }
    case 'route/cached':
      return {
        what: say`${name} answered ${finding.status} out of a cache (${explainCache(finding.cache)}), and nothing that was seen runs for longer than ${plain(ageing(finding.ran))}`,
        fix: edit(say`purge it at the edge after each deployment, then look again`),
      }
    case 'route/edge-answered':
      return {
        what: say`${name} answered ${finding.status}, and the response is not from the application: ${explainEdge(finding.edge)}`,
        fix: edit(fixEdge(finding.edge)),
      }
    case 'route/catch-all':
      return {
        what: say`${name} answered ${finding.status}, ${alike(finding.status)} a path below ${finding.baseline} that cannot exist`,
        fix: edit(say`return 404 for unknown paths, or declare what the response must contain`),
      }
    case 'route/all-turned-away':
      return {
        what: say`${name} answered ${finding.status}, and so did a path below ${finding.baseline} that cannot exist`,
        fix: edit(isRedirect(finding.status) ? fixLogin : say`declare a caller who is let in there`),
      }
  }
}

export const isRedirect = (status: number | undefined): boolean =>
  status !== undefined && status >= 300 && status < 400 && status !== 304

/** How an answer is like that of a path that cannot exist. */
export const alike = (status: number | undefined): Phrase =>
  plain(isRedirect(status) ? 'and redirects to the same place as' : 'with the same response as')

/** What shows a route where everything is sent to one login. */
export const fixLogin: Phrase = say`send a credential with the route (${'headers:'}), or declare what its response must contain (${'body: { contains: … }'}); ${'control: off'} accepts a response that every path gets`

const afterRuntime = edit(say`mend the runtime link first, then look again`)

function fixStatus(status: number, url: string): Phrase {
  if (status === 404 || status === 410)
    return say`see which routes the server and the proxy before it know, and compare ${url}`
  if (status === 401 || status === 403)
    return say`correct the expected status in the plan if strangers are to be turned away there`
  if (status === 502 || status === 503 || status === 504)
    return say`see whether the proxy's upstream is up and is the one it asks`
  if (status >= 500) return say`read the server's log at the time of the request`
  if (status >= 300 && status < 400) return say`declare the address it points to, or accept the redirect's status`
  return say`correct the expected status in the plan, or the route`
}

/** What a wrong answer says of its route, in the few words of a row. */
export function explainDiagnosis(diagnosis: Diagnosis): Phrase {
  switch (diagnosis.code) {
    case 'edge-stale':
      return say`a cache answered (${explainCache(diagnosis.cache)})`
    case 'edge-alone':
      return say`${diagnosis.via} behind it answers as declared`
    case 'edge-hides':
      return plain('the public address hides it: that answers as declared')
    case 'throttled':
      return say`too many requests${explainWait(diagnosis.after)}`
    case 'upstream-down':
      return say`nobody behind the proxy answered${explainWait(diagnosis.after)}`
    case 'code-fails':
      return plain('the code is there and fails')
    case 'login-wall':
      return plain('it asks who is there')
    case 'moved':
      return plain(`it points ${moves[diagnosis.to]}; redirects are not followed`)
    case 'nothing-routed':
      return plain('nothing that was asked there is known')
    case 'not-routed':
      return diagnosis.by === undefined
        ? plain('nothing is routed there')
        : say`nothing is routed there, says ${diagnosis.by.server}; the other routes are answered by ${diagnosis.by.others}`
    case 'method-missing':
      return diagnosis.allow.length === 0
        ? plain('the path exists, but not for this method')
        : say`the path exists, but only for ${list(diagnosis.allow)}`
    case 'turned-away':
      return diagnosis.credential
        ? plain('the route exists and refuses the credential')
        : plain('the route exists and asks who is there')
  }
}

export const moves: Readonly<Record<Move, string>> = {
  tls: 'to the same address over another scheme',
  slash: 'to the same path with another slash at its end',
  host: 'to another host',
  path: 'to another path',
}

/** `x-cache: HIT, 5 min old`. */
export function explainCache({ by, said, age }: Cached): Phrase {
  const old = age === undefined ? say`` : say`${plain(ageing(age))} old`
  if (by === 'age') return old
  return age === undefined ? say`${`${by}: ${said}`}` : say`${`${by}: ${said}`}, ${old}`
}

const hour = 3600
const day = 24 * hour

/** Seconds of something that may be old: `0.4 h` is nobody's word, and neither is `14400 min`. */
export function ageing(seconds: number): string {
  if (seconds === 0) return 'less than a second'
  if (seconds < 2 * hour) return lasting(seconds * 1000)
  return seconds < 2 * day ? counted(Math.floor(seconds / hour), 'hour') : counted(Math.floor(seconds / day), 'day')
}

const explainWait = (seconds: number | undefined): Phrase =>
  seconds === undefined ? say`` : say`; it asks to wait ${plain(lasting(seconds * 1000))}`
