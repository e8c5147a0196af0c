import type { Answer } from '../../chain/evidence.ts'
import type { TermFinding } from '../../chain/finding/terms.ts'
import type { Finding } from '../../chain/finding.ts'
import type { Plan, RouteClaim } from '../../chain/plan.ts'
import { type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { wordBystander } from './bystander.ts'
import { ageing, wordCache, wordDiagnosis } from './diagnosis.ts'
import { fixEdge, wordEdge } from './edge.ts'
import { edit } from './remedy.ts'
import { noteOfAnswer } from './terms.ts'
import { wordUnseen } from './unseen.ts'

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
      return finding.diagnosis === undefined ? statusProves(finding.status) : wordDiagnosis(finding.diagnosis)
    case 'route/throttled':
      return wordDiagnosis({ code: 'throttled', after: finding.after })
    case 'route/cached':
      return say`older than anything that runs (${wordCache(finding.cache)})`
    case 'route/edge-answered':
      return wordEdge(finding.edge)
    case 'route/catch-all':
    case 'route/all-turned-away':
      return plain('a path that cannot exist is answered alike')
    case 'route/other-container':
      return plain('a container of another build holds the port')
    case 'route/refused':
    case 'route/unseen':
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
export function wordRoute(finding: RouteFinding, plan: Plan): Sentence {
  const expected = finding.route.expect.text
  const name = `${finding.route.method} ${finding.route.url}`
  switch (finding.code) {
    case 'route/other-container':
      return wordBystander(finding, plan)
    case 'route/status': {
      const proves = noteOf(finding)
      const to = finding.location === undefined ? say`` : say` to ${finding.location}`
      const seen = say`${name} answered ${finding.status}${to}, not ${expected}`
      if (finding.explained) {
        return { what: say`${seen}: the old code that still runs explains it`, now: afterRuntime }
      }
      return {
        what: proves.parts[0] === '' ? seen : say`${seen}: ${proves}`,
        now: edit(mendStatus(finding.status, finding.route.url)),
      }
    }
    case 'route/refused': {
      const { what, now } = wordUnseen(finding.why, { name, address: finding.route.url })
      return finding.explained
        ? { what: say`${what}: the broken runtime explains it`, now: afterRuntime }
        : { what, now }
    }
    case 'route/unseen':
      return wordUnseen(finding.why, { name, address: finding.route.url })
    case 'route/throttled':
      return {
        what: say`${name} answered ${finding.status}, not ${expected}: ${noteOf(finding)}`,
        now: edit(say`ask less often, or let the limit not count this runner`),
      }
    case 'route/cached':
      return {
        what: say`${name} answered ${finding.status} out of a cache (${wordCache(finding.cache)}), and nothing that was seen runs for longer than ${plain(ageing(finding.ran))}`,
        now: edit(say`purge it at the edge after each deployment, then look again`),
      }
    case 'route/edge-answered':
      return {
        what: say`${name} answered ${finding.status}, and the response is not from the application: ${wordEdge(finding.edge)}`,
        now: edit(fixEdge(finding.edge)),
      }
    case 'route/catch-all':
      return {
        what: say`${name} answered ${finding.status}, ${alike(finding.status)} a path below ${finding.control} that cannot exist`,
        now: edit(say`return 404 for unknown paths, or declare what the response must contain`),
      }
    case 'route/all-turned-away':
      return {
        what: say`${name} answered ${finding.status}, and so did a path below ${finding.control} that cannot exist`,
        now: edit(isRedirect(finding.status) ? fixLogin : say`declare a caller who is let in there`),
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

function mendStatus(status: number, url: string): Phrase {
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
