import { isAdmission, isRefusal } from '../../judge/access.ts'
import type { AuthCause } from '../../model/cause.ts'
import type { AuthFinding } from '../../model/finding-access.ts'
import { shellLine } from '../escape.ts'
import { type Fix, list, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { commands, edit } from './commands.ts'
import { explainEdge, fixEdge } from './edge.ts'
import { explainMissing } from './missing.ts'
import { count, few, verb } from './names.ts'

type Request = Pick<AuthFinding, 'method' | 'url'>

const nameRequest = ({ method, url }: Request): Phrase => say`${`${method} ${url}`}`

/** Who asked, in a sentence; our own two have names of their own. */
const nameCaller = (caller: string): Phrase =>
  caller === 'anonymous'
    ? plain('a stranger (no credential)')
    : caller === 'invalid'
      ? plain('a wrong credential')
      : caller === 'authorized'
        ? plain('the invited')
        : say`the caller ${caller}`

/** Several of them; after the fifth they are counted. */
function nameCallers(callers: readonly string[]): Phrase {
  const shown = callers.slice(0, 5).map(nameCaller)
  const rest = callers.length - shown.length
  return rest === 0 ? list(shown) : say`${list(shown, ',')} and ${count(rest, 'more', 'more')}`
}

/** Who was answered what, against what was declared, and what now. */
export function explainAuth(finding: AuthFinding): Sentence {
  const who = nameCaller(finding.caller)
  const request = nameRequest(finding)
  if (finding.code === 'auth/unknown') {
    const { what, fix } = explainMissing(finding.why, {
      name: `${finding.method} ${finding.url}`,
      address: finding.url,
    })
    return { what: say`${what}, so nobody can tell how ${who} is answered`, fix }
  }
  const to = finding.location === undefined ? say`` : say` to ${finding.location}`
  const answered = say`${request} answered ${who} with ${finding.status}${to}, not ${finding.expected}`
  switch (finding.code) {
    case 'auth/edge-answered':
      return {
        what: say`${request} answered ${who} with ${finding.status}${to}, and the response is not from the application: ${explainEdge(finding.edge)}`,
        fix: edit(fixEdge(finding.edge)),
      }
    case 'auth/catch-all':
      return {
        what: say`${request} answered ${who} with ${finding.status}. A path beside it that cannot exist gets the same response`,
        fix: edit(say`return 404 for unknown paths, or declare what the response of the route must contain`),
      }
    case 'auth/moved':
      return {
        what: say`${request} answered ${who} with ${finding.status}${to}. That is the same path at another address, so that ${who} is neither let in nor turned away`,
        fix: edit(say`declare the route at the address that it redirects to`),
      }
    case 'auth/anonymous-allowed':
    case 'auth/invalid-allowed':
      return { what: say`${answered}: let in`, fix: close }
    case 'auth/authorized-denied':
      return {
        what: say`${isDeclared(finding) ? say`${request} answered ${who} with ${finding.status}${to}, as it does a stranger` : answered}: turned away`,
        fix: edit(checkCredential(finding.headers)),
      }
    case 'auth/status':
      return { what: answered, fix: edit(fixStatus(finding.status)) }
  }
}

/** Whether the status is the declared one, so that it is no news. */
const isDeclared = ({ status, expected }: { readonly status: number; readonly expected: string }): boolean =>
  expected.split('|').some((one) => one === String(status) || one.toLowerCase() === `${Math.floor(status / 100)}xx`)

function fixStatus(status: number): Phrase {
  if (status === 404 || status === 410)
    return say`see whether the route is there at all: the route link says so; else correct the expected status`
  if (status === 429) return say`ask less often, or let the limit not count this runner`
  if (status >= 500)
    return say`read the server's log at the time of the request: it failed before it answered who may enter`
  return say`correct the expected status in the plan, or the answer of the server`
}

/** What an answer means for whoever got it. */
export function explainFate(status: number): Phrase {
  if (isAdmission(status)) return plain('let in')
  if (isRefusal(status)) return plain(status >= 300 && status < 400 ? 'sent elsewhere' : 'turned away')
  if (status === 404 || status === 410) return plain('nothing is routed there')
  return plain(status >= 500 ? 'the server failed' : 'neither let in nor turned away')
}

/** Why the wrong people get in, or the right ones do not. Begins in the middle of a sentence. */
export function explainAuthCause(cause: AuthCause): Phrase {
  const request = nameRequest(cause)
  switch (cause.code) {
    case 'open-to-anonymous': {
      const also =
        cause.others.length === 0
          ? say``
          : say`, and so ${verb(cause.others, 'does', 'do')} ${nameCallers(cause.others)}`
      return say`${request} is open: a stranger without any credential gets ${cause.status}${also}. Nobody is asked who they are`
    }
    case 'credential-unchecked':
      return say`${request} asks for a credential and does not look at it: ${nameCallers(cause.callers)} ${verb(cause.callers, 'gets', 'get')} ${cause.status}`
    case 'locked-out':
      return say`${request} turns ${nameCallers(cause.callers)} away with ${cause.status}${cause.location === undefined ? say`` : say` to ${cause.location}`}${likeness(cause)}`
  }
}

function likeness({ as, headers }: Extract<AuthCause, { code: 'locked-out' }>): Phrase {
  switch (as) {
    case 'invalid':
      return say`, as it does with a wrong credential: what ${few(headers)} ${verb(headers, 'says', 'say')} is not known there`
    case 'forbidden':
      return say`, where a stranger gets 401: the credential is known, and may not do this`
    case 'unknown':
      return say``
  }
}

/** What mends that. */
export function fixAuth(cause: AuthCause): readonly Fix[] {
  switch (cause.code) {
    case 'open-to-anonymous':
    case 'credential-unchecked':
      return [close, tryAsAnonymous(cause)]
    case 'locked-out':
      return [
        edit(
          cause.as === 'forbidden'
            ? say`give the account behind ${few(cause.headers)} the permission (role, scope) that this route asks for, or invite another one`
            : checkCredential(cause.headers),
        ),
      ]
  }
}

const checkCredential = (headers: readonly string[]): Phrase =>
  say`see whether the secret behind ${few(headers)} is the one that this deployment accepts: expired, of another environment, or rotated on one side only`

/** A door that is open is closed first, and understood later. */
const close = edit(
  say`take the route off the public, or put the check of the credential before it (in the application, or in the proxy), and deploy that`,
)

/** What anybody can try: no credential is sent, so that nothing but the status matters. */
function tryAsAnonymous({ method, url, code, expected }: Exclude<AuthCause, { code: 'locked-out' }>): Fix {
  const format = String.raw`'%{http_code}\n'`
  const line = shellLine(['curl', '-sS', '-o', '/dev/null', '-w', format, '-X'], method, url)
  const then =
    code === 'open-to-anonymous'
      ? say`It prints ${expected} when the door is closed.`
      : say`It prints ${expected}, and must do so with a wrong credential too (${'-H'}).`
  return commands(undefined, [line], say`ask ${nameRequest({ method, url })} without a credential`, then)
}
