import { isAdmission, isRefusal } from '../../judge/access.ts'
import type { AuthCause } from '../../model/cause-access.ts'
import type { AuthFinding } from '../../model/finding-access.ts'
import { shellLine } from '../escape.ts'
import { type Fix, list, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { explainEdge, fixEdge } from './edge.ts'
import { explainMissing } from './missing.ts'
import { count, few, verb } from './names.ts'
import { nothingShown } from './route.ts'
import { explainMiss, explainPlace } from './route-expectations.ts'

type Request = Pick<AuthFinding, 'method' | 'url'>

const nameRequest = ({ method, url }: Request): Phrase => say`${`${method} ${url}`}`

/** The caller in a sentence; the three built-in callers have fixed descriptions. */
const nameCaller = (caller: string): Phrase =>
  caller === 'anonymous'
    ? plain('an anonymous request')
    : caller === 'invalid'
      ? plain('a request with an invalid credential')
      : caller === 'authorized'
        ? plain('an authorized request')
        : say`a request of the caller ${caller}`

/** Several callers; after the fifth they are counted. */
function nameCallers(callers: readonly string[]): Phrase {
  const shown = callers.slice(0, 5).map(nameCaller)
  const rest = callers.length - shown.length
  return rest === 0 ? list(shown) : say`${list(shown, ',')} and ${count(rest, 'more', 'more')}`
}

/** The response to a caller, compared with the expected one. */
export function explainAuth(finding: AuthFinding): Sentence {
  const who = nameCaller(finding.caller)
  const request = nameRequest(finding)
  if (finding.code === 'auth/unknown') {
    const { what, why, fix } = explainMissing(finding.why, {
      name: `${finding.method} ${finding.url}`,
      address: finding.url,
    })
    return {
      what: say`the response of ${request} to ${who} is unknown`,
      why: why === undefined ? what : say`${what}. ${why}`,
      fix,
    }
  }
  const to = finding.location === undefined ? say`` : say` to ${finding.location}`
  const what = say`${request} returned an unexpected response to ${who}: expected ${finding.expected}, received ${finding.status}${to}`
  switch (finding.code) {
    case 'auth/edge-answered':
      return {
        what: say`${request} returned ${finding.status}${to} to ${who}, and the response is not from the application`,
        why: explainEdge(finding.edge),
        fix: edit(fixEdge(finding.edge)),
      }
    case 'auth/catch-all':
      return {
        what: say`${request} returned ${finding.status} to ${who}, the same response as a path next to it that can't exist`,
        why: nothingShown,
        fix: edit(say`return 404 for unknown paths, or declare what the response of the route must contain`),
      }
    case 'auth/not-compared':
      return {
        what: say`${request} returned ${finding.status} to ${who}, which does not show that the route exists`,
        why: say`A ${finding.method} request may change data, so none was sent to a path that can't exist. A server can allow all of them alike`,
        fix: edit(
          say`add a ${'GET'} route of the same feature, or declare what the response of the route must contain`,
        ),
      }
    case 'auth/moved':
      return {
        what: say`${request} returned ${finding.status}${to} to ${who}, a redirect to the same path at another address`,
        why: plain('Such a redirect neither allows nor rejects the request'),
        fix: edit(say`use the address that the route redirects to`),
      }
    case 'auth/anonymous-allowed':
    case 'auth/invalid-allowed':
      return { what, why: plain('The request was allowed and must be rejected'), fix: close }
    case 'auth/authorized-denied':
      return {
        what: isDeclared(finding)
          ? say`${request} returned ${finding.status}${to} to ${who}, the same response as to an anonymous request`
          : what,
        why: plain('The request was rejected and must be allowed'),
        fix: edit(checkCredential(finding.headers)),
      }
    case 'auth/response': {
      const { assertion, saw } = finding
      return {
        what: say`${request} returned an unexpected response to ${who}: ${explainPlace(assertion)} is ${saw === undefined ? say`another value` : explainMiss(saw, assertion.test)}`,
        fix: edit(say`correct ${'json'} or ${'body'} of the caller in the config file, or the response of the server`),
      }
    }
    case 'auth/status':
      return { what, fix: edit(fixStatus(finding.status)) }
  }
}

/** Whether the status is the declared one, so that it is not mentioned. */
const isDeclared = ({ status, expected }: { readonly status: number; readonly expected: string }): boolean =>
  expected.split('|').some((one) => one === String(status) || one.toLowerCase() === `${Math.floor(status / 100)}xx`)

function fixStatus(status: number): Phrase {
  if (status === 404 || status === 410)
    return say`check that the route exists (see the route link), or correct the expected status`
  if (status === 429) return say`raise ${'interval'}, or exempt this runner from the rate limit`
  if (status >= 500)
    return say`read the log of the server at the time of the request. It failed before it checked the credential`
  return say`correct the expected status in the config file, or the response of the server`
}

/** What a response means for its caller. */
export function explainFate(status: number): Phrase {
  if (isAdmission(status)) return plain('allowed')
  if (isRefusal(status)) return plain(status >= 300 && status < 400 ? 'redirected' : 'rejected')
  if (status === 404 || status === 410) return plain('no route matches this path')
  return plain(status >= 500 ? 'the server failed' : 'neither allowed nor rejected')
}

/** Why callers are allowed who must be rejected, or rejected who must be allowed. */
export function explainAuthCause(cause: AuthCause): Phrase {
  const request = nameRequest(cause)
  switch (cause.code) {
    case 'open-to-anonymous': {
      const also =
        cause.others.length === 0
          ? say``
          : say`, and so ${verb(cause.others, 'does', 'do')} ${nameCallers(cause.others)}`
      return say`${request} is open: an anonymous request gets ${cause.status}${also}. No credential is checked`
    }
    case 'credential-unchecked':
      return say`${request} requires a credential and does not check it: ${nameCallers(cause.callers)} ${verb(cause.callers, 'gets', 'get')} ${cause.status}`
    case 'locked-out':
      return say`${request} rejects ${nameCallers(cause.callers)} with ${cause.status}${cause.location === undefined ? say`` : say` to ${cause.location}`}${similarity(cause)}`
  }
}

function similarity({ as, headers }: Extract<AuthCause, { code: 'locked-out' }>): Phrase {
  switch (as) {
    case 'invalid':
      return say`, like an invalid credential. The server does not know the value of ${few(headers)}`
    case 'forbidden':
      return say`, while an anonymous request gets 401. The credential is valid but has no permission for this`
    case 'unknown':
      return say``
  }
}

/** How to fix it. */
export function fixAuth(cause: AuthCause): readonly Fix[] {
  switch (cause.code) {
    case 'open-to-anonymous':
    case 'credential-unchecked':
      return [close, tryAsAnonymous(cause)]
    case 'locked-out':
      return [
        edit(
          cause.as === 'forbidden'
            ? say`give the account behind ${few(cause.headers)} the permission (role, scope) that this route requires, or use another account`
            : checkCredential(cause.headers),
        ),
      ]
  }
}

const checkCredential = (headers: readonly string[]): Phrase =>
  say`check that this deployment accepts the secret in ${few(headers)}. It may have expired, belong to another environment, or be rotated on one side only`

/** An open route is closed first and analysed later. */
const close = edit(
  say`remove public access to the route, or check the credential in the application or the proxy. Then deploy that`,
)

/** A command that sends no credential, so that only the status matters. */
function tryAsAnonymous({ method, url, code, expected }: Exclude<AuthCause, { code: 'locked-out' }>): Fix {
  const format = String.raw`'%{http_code}\n'`
  const line = shellLine(['curl', '-sS', '-o', '/dev/null', '-w', format, '-X'], method, url)
  const then =
    code === 'open-to-anonymous'
      ? say`Expect ${expected} once access is restricted.`
      : say`Expect ${expected}, also with an invalid credential (${'-H'}).`
  return commands(undefined, [line], say`send ${nameRequest({ method, url })} without a credential`, then)
}
