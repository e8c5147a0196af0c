import type { Answer, AssertSaw, CertificateObservation, Unreadable } from '../../model/answer.ts'
import type { CertificateWarning, Part, TermFinding } from '../../model/finding-route.ts'
import type { Assertion, BuildMark, RouteClaim, Test } from '../../model/plan.ts'
import { list, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { edit, rebuilt } from './commands.ts'
import { counted, few, short } from './names.ts'

export const afterRuntime = edit(say`fix the runtime link first, then run the job again`)
export const oldCode = plain('The runtime link is broken: outdated code is still running')

/** What differs in the response of a route besides its status. */
export function explainTerms(finding: TermFinding): Sentence {
  const name = say`${`${finding.route.method} ${finding.route.url}`}`
  const contents = finding.route.each && rebuilt(finding.route.each.service)
  switch (finding.code) {
    case 'route/assertion': {
      const { assertion, saw } = finding
      const what = say`${name} returned an unexpected response: ${explainPlace(assertion)} is ${explainMiss(saw, assertion.test)}`
      return finding.explained
        ? { what, why: oldCode, fix: afterRuntime }
        : { what, fix: edit(say`correct the response of the application, or ${'expect:'} of this route`) }
    }
    case 'route/assertion-unknown':
      return {
        what: say`${explainPlace(finding.assertion)} in the response of ${name} can't be checked: ${explainUnreadable(finding.reason)}`,
        fix: edit(fixUnreadable(finding.reason)),
      }
    case 'route/other-build': {
      const what = say`${name} returned a response of another build (${explainMark(finding.mark)}): expected ${short(finding.commit, finding.received)}, received ${short(finding.received, finding.commit)}`
      return finding.explained
        ? { what, why: oldCode, fix: afterRuntime }
        : {
            what,
            fix: contents ?? edit(say`find out which server or cache responds there, and deploy the commit to it`),
          }
    }
    case 'route/mixed-builds': {
      const names = finding.builds.map(({ build }) => build)
      const amounts = finding.builds
        .slice(0, 4)
        .map(
          ({ build, count, addresses }) =>
            say`${plain(`${count} of ${finding.samples}`)} came from ${short(build, ...names, finding.commit)}${addresses.length === 0 ? say`` : say` (at ${few(addresses, 3)})`}`,
        )
      const what = say`${name} returned responses of ${plain(counted(names.length, 'build'))}: expected ${short(finding.commit, ...names)}, ${list(amounts)}`
      return finding.explained
        ? { what, why: oldCode, fix: afterRuntime }
        : {
            what,
            fix: contents ?? edit(say`find the outdated servers behind this address, and deploy to them`),
          }
    }
    case 'route/build-unnamed':
      return explainUnnamed(finding, name)
    case 'route/other-http':
      return {
        what: say`${name} used another HTTP version: expected HTTP/${plain(finding.route.http ?? '1.1')}, received HTTP/${plain(finding.spoken)}`,
        fix: edit(say`enable ${'h2'} (ALPN) on the server at this address, or remove ${'http: 2'}`),
      }
    case 'route/redirect-endless': {
      const to = finding.location === undefined ? say`` : say`, the last time to ${finding.location}`
      return {
        what:
          finding.stopped === 'loop' && finding.hops === 0
            ? say`${name} redirects to itself`
            : say`${name} redirects ${plain(endless[finding.stopped])} after ${plain(counted(finding.hops, 'redirect'))}${to}`,
        ...(finding.cookie === undefined
          ? {}
          : { why: say`It sets the cookie ${finding.cookie}, and cookies are not sent back` }),
        fix: edit(
          finding.cookie === undefined
            ? say`correct the redirect, or use the address that it leads to`
            : say`send the cookie with the route (${`headers: { Cookie: "${finding.cookie}=…" }`}), or remove ${'follow'} and expect the redirect`,
        ),
      }
    }
  }
}

const endless = {
  loop: 'in a loop',
  'too-many': 'too often',
  'not-a-url': 'to an invalid address',
} as const

function explainUnnamed(finding: Extract<TermFinding, { code: 'route/build-unnamed' }>, name: Phrase): Sentence {
  const mark = explainMark(finding.mark)
  switch (finding.reason) {
    case 'absent':
      return {
        what: say`the response of ${name} does not name its commit: ${mark} is missing`,
        fix: edit(say`let the application return the full commit id there`),
      }
    case 'short':
      return {
        what: say`the response of ${name} does not name a full commit id (${mark}): received ${finding.received ?? plain('nothing')}`,
        fix: edit(say`let the application return the full commit id there`),
      }
    case 'not-json':
    case 'not-text':
    case 'encoded':
    case 'too-large':
    case 'cut':
    case 'too-deep':
    case 'too-costly':
    case 'key-repeated':
    case 'not-a-string':
    case 'number-inexact':
      return {
        what: say`the commit in the response of ${name} (${mark}) can't be read: ${explainUnreadable(finding.reason)}`,
        fix: edit(fixUnreadable(finding.reason)),
      }
  }
}

/** Where a response names its build. */
function explainMark(mark: BuildMark): Phrase {
  switch (mark.by) {
    case 'header':
      return say`header ${mark.name}`
    case 'json':
      return say`JSON ${mark.at}`
    case 'meta':
      return say`meta tag ${mark.name}`
  }
}

export function explainPlace(assertion: Assertion): Phrase {
  switch (assertion.on) {
    case 'header':
      return say`the header ${assertion.name}`
    case 'body':
      return plain('the body')
    case 'json':
      return assertion.at === '' ? plain('the JSON document') : say`the JSON value ${assertion.at}`
  }
}

/** The received value, and the expected one. */
export function explainMiss(saw: AssertSaw, test: Test): Phrase {
  switch (saw.kind) {
    case 'text':
    case 'structure': {
      const isAlike = saw.kind === 'text' && test.is === 'equal' && saw.text === String(test.to)
      // The two look the same and differ in type.
      if (isAlike) return say`${explainSaw(saw)}, a ${plain(saw.type ?? 'string')}, not a ${plain(kindOf(test.to))}`
      return say`${explainSaw(saw)}, ${explainOtherwise(test)}`
    }
    case 'absent':
      return say`missing, expected ${explainExpected(test)}`
    case 'unreadable':
      return say`not readable (${explainUnreadable(saw.why)}), expected ${explainExpected(test)}`
  }
}

function explainSaw(saw: AssertSaw): Phrase {
  switch (saw.kind) {
    case 'text':
    case 'structure':
      return saw.text === '' ? plain('empty') : say`${saw.text}`
    case 'absent':
      return plain('missing')
    case 'unreadable':
      return explainUnreadable(saw.why)
  }
}

/** What the received value does not fulfil. */
function explainOtherwise(test: Test): Phrase {
  switch (test.is) {
    case 'equal':
      return test.to === '' ? plain('expected an empty string') : say`expected ${String(test.to)}`
    case 'containing':
      return say`which does not contain ${test.text}`
    case 'matching':
      return say`which does not match ${test.pattern}`
    case 'present':
      return plain('expected any value')
    case 'absent':
      return plain('expected no value')
  }
}

/** The expected value. */
function explainExpected(test: Test): Phrase {
  switch (test.is) {
    case 'equal':
      return test.to === '' ? plain('an empty string') : say`${String(test.to)}`
    case 'containing':
      return say`a text that contains ${test.text}`
    case 'matching':
      return say`a text that matches ${test.pattern}`
    case 'present':
      return plain('any value')
    case 'absent':
      return plain('no value')
  }
}

const kindOf = (value: string | number | boolean | null): string => (value === null ? 'null' : typeof value)

function explainUnreadable(reason: Unreadable): Phrase {
  switch (reason) {
    case 'not-json':
      return plain('it is not JSON')
    case 'not-text':
      return plain('it is not UTF-8 text')
    case 'encoded':
      return plain('it is compressed, although no compression was requested')
    case 'too-large':
      return plain('it is larger than 1 MiB')
    case 'cut':
      return plain('it has no length and ended with the connection, so it may be incomplete')
    case 'too-deep':
      return plain('it is nested too deeply')
    case 'too-costly':
      return plain('the search in it took too much time or memory and was stopped')
    case 'key-repeated':
      return plain('one of its objects has a duplicate key')
    case 'not-a-string':
      return plain('the value is not a string')
    case 'number-inexact':
      return plain('the number is too large for an exact comparison')
  }
}

function fixUnreadable(reason: Unreadable): Phrase {
  switch (reason) {
    case 'encoded':
      return say`let the server respect ${'Accept-Encoding: identity'}`
    case 'too-large':
    case 'too-deep':
    case 'too-costly':
      return say`test a smaller response, or a header of it`
    case 'cut':
      return say`let the server send ${'Content-Length'} or ${'Transfer-Encoding: chunked'}`
    case 'key-repeated':
      return say`let the server write each key once`
    case 'not-a-string':
      return say`let the application return the full commit id there, in quotes`
    case 'number-inexact':
      return say`let the application return it as a string, in quotes`
    case 'not-json':
    case 'not-text':
      return say`test a header of it, or request another format (${'headers: { Accept: … }'})`
  }
}

/** The finding in the few words of a row. */
export function noteOfTerm(finding: TermFinding): Phrase {
  switch (finding.code) {
    case 'route/assertion':
      return say`${explainPlace(finding.assertion)}: ${explainSaw(finding.saw)}`
    case 'route/assertion-unknown':
      return say`${explainPlace(finding.assertion)}: ${explainUnreadable(finding.reason)}`
    case 'route/other-build':
      return say`build ${short(finding.received, finding.commit)}`
    case 'route/mixed-builds':
      return plain(counted(finding.builds.length, 'build'))
    case 'route/build-unnamed':
      return say`no build in ${explainMark(finding.mark)}`
    case 'route/other-http':
      return say`HTTP/${plain(finding.spoken)}`
    case 'route/redirect-endless':
      return plain(`redirects ${endless[finding.stopped]}`)
  }
}

/** A sentence about some of the samples of a route. */
export const ofPart = (sentence: Sentence, part: Part | undefined): Sentence =>
  part === undefined ? sentence : { ...sentence, what: say`${sentence.what} (${explainPart(part)})` }

const explainPart = ({ count, of, at }: Part): Phrase =>
  at === undefined || at.length === 0
    ? plain(`${count} of ${counted(of, 'sample')}`)
    : say`at ${few(at, 3)}: ${plain(`${count} of ${counted(of, 'response')}`)}`

/** The largest share of differing responses that this many equal samples would miss in one of 20 runs. */
export const missedShare = (samples: number): number => 1 - 0.05 ** (1 / samples)

/** The note on an expected response: how many samples there were, and a certificate that expires soon. */
export function noteOfAnswer(claim: RouteClaim, { tally, certificate }: Answer): Phrase {
  const ends = certificate !== undefined && endsSoon(claim, certificate) ? [explainEnd(certificate)] : []
  if (tally === undefined) return ends[0] ?? plain('')
  const { samples, addresses, unrouted = [], skipped = [] } = tally
  if (tally.by === 'instance') {
    const each = samples === addresses ? plain('') : plain(`, ${counted(samples, 'response')} in total`)
    const alike = say`sent to each of ${plain(counted(addresses, 'instance'))}${each}`
    return ends.reduce((received, more) => say`${received}; ${more}`, alike)
  }
  const percent = Math.ceil(missedShare(samples) * 1000) / 10
  const sure = plain(`with 95 % confidence fewer than ${percent} % differ`)
  const alike = say`${plain(counted(samples, 'equal response'))} from ${plain(counted(addresses, 'address', 'addresses'))}, ${sure}`
  const left = unrouted.length === 0 ? [] : [say`${few(unrouted, 3)} can't be reached from this runner`]
  const rest =
    skipped.length === 0 ? [] : [say`${few(skipped, 3)} got no request: ${'samples'} is ${plain(`${samples}`)}`]
  return [...left, ...rest, ...ends].reduce((received, more) => say`${received}; ${more}`, alike)
}

/** Whether a certificate expires sooner than the config file allows. */
const endsSoon = ({ certificateDays }: RouteClaim, { days }: CertificateObservation): boolean =>
  certificateDays !== undefined && days < certificateDays

/** A certificate that expires too soon. */
export const explainCertificate = ({ origin, certificate, wanted }: CertificateWarning): Sentence => ({
  what: say`The certificate of ${origin} expires ${plain(endOf(certificate))}, but the config file requires at least ${plain(counted(wanted, 'day'))}`,
  fix: edit(say`renew the certificate of ${origin}`),
})

/** When a certificate expires. */
const explainEnd = ({ days, until }: CertificateObservation): Phrase =>
  plain(`its certificate expires ${endOf({ days, until })}`)

const endOf = ({ days, until }: CertificateObservation): string =>
  `${days < 1 ? 'today' : `in ${counted(days, 'day')}`} (${until.slice(0, 10)})`
