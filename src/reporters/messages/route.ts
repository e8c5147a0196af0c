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
import { afterRuntime, noteOfAnswer, oldCode } from './route-expectations.ts'

type RouteFinding = Exclude<Extract<Finding, { readonly route: RouteClaim }>, TermFinding>

/** What a status proves about a route, in a few words; empty where it proves nothing. */
export function statusProves(status: number): Phrase {
  if (status === 404 || status === 410) return plain('no route matches this path')
  if (status === 401 || status === 403) return plain('the route exists and requires a credential')
  if (status === 405) return plain('the path exists, but not for this method')
  if (status === 502 || status === 503 || status === 504)
    return plain('a proxy responded and could not reach the application')
  if (status >= 500) return plain('the application failed')
  if (status >= 300 && status < 400) return plain('it redirects, and redirects are not followed')
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
      return say`cached, and older than every running instance (${explainCache(finding.cache)})`
    case 'route/edge-answered':
      return explainEdge(finding.edge)
    case 'route/catch-all':
    case 'route/all-turned-away':
      return plain('the baseline request got the same response')
    case 'route/not-compared':
      return plain('the status alone does not show that the route exists')
    case 'route/other-container':
      return plain('a container of another build uses the port')
    case 'route/refused':
    case 'route/unknown':
      return plain('')
  }
}

/** The note on an expected response; `alike` when the baseline request was rejected in the same way. */
export function noteOfRight(route: RouteClaim, answer: Answer, alike: boolean): Phrase {
  const note = noteOfAnswer(route, answer)
  if (!alike) return note
  const same = plain('anonymous requests to every path are rejected, so this does not prove that the route exists')
  return note.parts[0] === '' ? same : say`${note}; ${same}`
}

/** A request and the status that is accepted: `GET https://… -> 200|204`. */
export const nameRoute = (finding: RouteFinding): Phrase => say`${`${finding.route.method} ${finding.route.url}`}`

/** The response of a route, compared with the expected one. */
export function explainRoute(finding: RouteFinding, plan: Plan): Sentence {
  const expected = finding.route.expect.text
  const name = `${finding.route.method} ${finding.route.url}`
  switch (finding.code) {
    case 'route/other-container':
      return explainBystander(finding, plan)
    case 'route/status': {
      const proves = noteOf(finding)
      const to = finding.location === undefined ? say`` : say` to ${finding.location}`
      const what = say`${name} returned an unexpected response: expected ${expected}, received ${finding.status}${to}`
      if (finding.explained) return { what, why: oldCode, fix: afterRuntime }
      return {
        what,
        ...(proves.parts[0] === '' ? {} : { why: proves }),
        fix: edit(fixStatus(finding.status, finding.route.url)),
      }
    }
    case 'route/refused': {
      const missing = explainMissing(finding.why, { name, address: finding.route.url })
      return finding.explained ? { what: missing.what, why: brokenRuntime, fix: afterRuntime } : missing
    }
    case 'route/unknown':
      return explainMissing(finding.why, { name, address: finding.route.url })
    case 'route/throttled':
      return {
        what: say`${name} returned an unexpected response: expected ${expected}, received ${finding.status}`,
        why: noteOf(finding),
        fix: edit(say`raise ${'interval'}, or exempt this runner from the rate limit`),
      }
    case 'route/cached':
      return {
        what: say`${name} returned ${finding.status} from a cache (${explainCache(finding.cache)})`,
        why:
          finding.cache.age === undefined
            ? say`The cache does not report the age of the response (${'Age'}), so it may be older than the deployment`
            : finding.ran === undefined
              ? plain('The response is older than a day, and nothing shows how long the service has run')
              : say`The response is older than every running instance (${plain(ageing(finding.ran))})`,
        fix: edit(say`purge it at the edge after each deployment, then run the job again`),
      }
    case 'route/edge-answered':
      return {
        what: say`${name} returned ${finding.status}, and the response is not from the application`,
        why: explainEdge(finding.edge),
        fix: edit(fixEdge(finding.edge)),
      }
    case 'route/catch-all':
      return {
        what: say`${name} returned ${finding.status}, ${alike(finding.status)} a path below ${finding.baseline} that can't exist`,
        why: nothingShown,
        fix: edit(
          say`return 404 for unknown paths, or declare what the response must contain (${'body: { contains: … }'})`,
        ),
      }
    case 'route/all-turned-away':
      return {
        what: say`${name} returned ${finding.status}, and so did a path below ${finding.baseline} that can't exist`,
        why: nothingShown,
        fix: edit(isRedirect(finding.status) ? fixLogin : say`add a ${'guard'} with a caller who is allowed`),
      }
    case 'route/not-compared':
      return {
        what: say`${name} returned ${finding.status}, which does not show that the route exists`,
        why: say`A ${finding.route.method} request may change data, so none was sent to a path that can't exist. A server can answer all of them alike`,
        fix: edit(say`declare what the response must contain (${'body: { contains: … }'})`),
      }
  }
}

export const isRedirect = (status: number | undefined): boolean =>
  status !== undefined && status >= 300 && status < 400 && status !== 304

/** How a response equals the one to the baseline request. */
export const alike = (status: number | undefined): Phrase =>
  plain(isRedirect(status) ? 'and redirects to the same address as' : 'the same response as')

/** What proves a route where every path redirects to one login. */
export const fixLogin: Phrase = say`send a credential with the route (${'headers:'}), or declare what its response must contain (${'body: { contains: … }'}); ${'baseline: off'} accepts a response that every path gets`

/** Why a path that can't exist with the same response proves nothing. */
export const nothingShown = plain('Every path gets this response, so it does not prove that the route exists')

/** Findings of a route that an earlier link explains. */
const brokenRuntime = plain('The runtime link is broken')

function fixStatus(status: number, url: string): Phrase {
  if (status === 404 || status === 410)
    return say`add ${url} to the routes of the server and of the proxy before it, or correct the path in the config file`
  if (status === 401 || status === 403)
    return say`send a credential with the route (${'headers:'}), or expect ${status} in the config if anonymous requests must be rejected`
  if (status === 502 || status === 503 || status === 504)
    return say`check that the upstream of the proxy is up and that its address and port are right`
  if (status >= 500) return say`read the server's log at the time of the request`
  if (status >= 300 && status < 400) return say`use the address that it redirects to, or expect ${status}`
  return say`correct the expected status or the path in the config file`
}

/** What an unexpected response says about its route, in the few words of a row. */
export function explainDiagnosis(diagnosis: Diagnosis): Phrase {
  switch (diagnosis.code) {
    case 'edge-stale':
      return say`a cache responded (${explainCache(diagnosis.cache)})`
    case 'edge-alone':
      return say`${diagnosis.via} behind it returns the expected response`
    case 'edge-hides':
      return plain('the public address hides it: that returns the expected response')
    case 'throttled':
      return say`too many requests${explainWait(diagnosis.after)}`
    case 'upstream-down':
      return say`the application behind the proxy did not respond${explainWait(diagnosis.after)}`
    case 'code-fails':
      return plain('the application failed')
    case 'login-wall':
      return plain('it redirects to a login')
    case 'redirects-to-itself':
      return diagnosis.cookie === undefined
        ? plain('it redirects to itself')
        : say`it redirects to itself and sets the cookie ${diagnosis.cookie}, which is not sent back`
    case 'moved':
      return plain(`it redirects ${moves[diagnosis.to]}, and redirects are not followed`)
    case 'nothing-routed':
      return plain('every route there is unknown')
    case 'not-routed':
      return diagnosis.by === undefined
        ? plain('no route matches this path')
        : say`${diagnosis.by.server} has no route for this path; other routes are served by ${diagnosis.by.others}`
    case 'method-missing':
      return diagnosis.allow.length === 0
        ? plain('the path exists, but not for this method')
        : say`the path exists, but only for ${list(diagnosis.allow)}`
    case 'turned-away':
      return diagnosis.credential
        ? plain('the route exists and rejects the credential')
        : plain('the route exists and requires a credential')
  }
}

export const moves: Readonly<Record<Move, string>> = {
  tls: 'to the same address over another scheme',
  slash: 'to the same path with or without a slash at its end',
  host: 'to another host',
  path: 'to another path',
}

/** `x-cache: HIT, 5 min old`. */
export function explainCache({ by, received, age }: Cached): Phrase {
  const old = age === undefined ? say`` : say`${plain(ageing(age))} old`
  if (by === 'age') return old
  if (by === 'date') return say`its ${'Date'} is ${old}`
  return age === undefined ? say`${`${by}: ${received}`}` : say`${`${by}: ${received}`}, ${old}`
}

const hour = 3600
const day = 24 * hour

/** Seconds of something that may be old, in whole units: neither `0.4 h` nor `14400 min`. */
export function ageing(seconds: number): string {
  if (seconds === 0) return 'less than a second'
  if (seconds < 2 * hour) return lasting(seconds * 1000)
  return seconds < 2 * day ? counted(Math.floor(seconds / hour), 'hour') : counted(Math.floor(seconds / day), 'day')
}

const explainWait = (seconds: number | undefined): Phrase =>
  seconds === undefined ? say`` : say`; retry after ${plain(lasting(seconds * 1000))}`
