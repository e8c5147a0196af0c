import type { Answer, AssertSaw, CertificateObservation, Unreadable } from '../../model/answer.ts'
import type { CertificateWarning, Part, TermFinding } from '../../model/finding-route.ts'
import type { Assertion, BuildMark, RouteClaim, Test } from '../../model/plan.ts'
import { list, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { edit, rebuilt } from './commands.ts'
import { counted, few, short } from './names.ts'

/** What a route was answered beside its status, against what was declared. */
export function explainTerms(finding: TermFinding): Sentence {
  const name = say`${`${finding.route.method} ${finding.route.url}`}`
  const afterRuntime = edit(say`mend the runtime link first, then look again`)
  const contents = finding.route.each && rebuilt(finding.route.each.service)
  switch (finding.code) {
    case 'route/assertion': {
      const { assertion, saw } = finding
      const what = say`${name} answered with ${explainPlace(assertion)} ${explainMiss(saw, assertion.test)}`
      return finding.explained
        ? { what: say`${what}: the old code that still runs explains it`, fix: afterRuntime }
        : { what, fix: edit(say`correct the answer, or what is expected of it`) }
    }
    case 'route/assertion-unknown':
      return {
        what: say`${explainPlace(finding.assertion)} of the answer to ${name} cannot be judged: ${explainUnreadable(finding.reason)}`,
        fix: edit(fixUnreadable(finding.reason)),
      }
    case 'route/other-build': {
      const what = say`${name} was answered by the build ${short(finding.said, finding.commit)} (${explainMark(finding.mark)}), not by ${short(finding.commit, finding.said)}`
      return finding.explained
        ? { what: say`${what}: the old code that still runs explains it`, fix: afterRuntime }
        : { what, fix: contents ?? edit(say`see which server or cache answers there, and deploy the commit to it`) }
    }
    case 'route/mixed-builds': {
      const names = finding.builds.map(({ build }) => build)
      const amounts = finding.builds
        .slice(0, 4)
        .map(
          ({ build, count, addresses }) =>
            say`${plain(`${count} of ${finding.samples}`)} came from ${short(build, ...names, finding.commit)}${addresses.length === 0 ? say`` : say` (at ${few(addresses, 3)})`}`,
        )
      const what = say`the answers to ${name} are of ${plain(counted(names.length, 'build'))}: ${list(amounts)}, and ${short(finding.commit, ...names)} was expected`
      return finding.explained
        ? { what: say`${what}: the runtime link is broken too`, fix: afterRuntime }
        : {
            what,
            fix:
              contents ?? edit(say`find the servers behind this address that were not deployed to, and deploy to them`),
          }
    }
    case 'route/build-unnamed':
      return explainUnnamed(finding, name)
    case 'route/other-http':
      return {
        what: say`${name} was answered over HTTP/${plain(finding.spoken)}, not over HTTP/${plain(finding.route.http ?? '1.1')}`,
        fix: edit(say`let the server offer ${'h2'} (ALPN) at this address, or remove ${'http: 2'}`),
      }
    case 'route/redirect-endless': {
      const to = finding.location === undefined ? say`` : say`, at last to ${finding.location}`
      return {
        what:
          finding.stopped === 'loop' && finding.hops === 0
            ? say`${name} is redirected to itself`
            : say`${name} is redirected ${plain(endless[finding.stopped])} after ${plain(counted(finding.hops, 'redirect'))}${to}`,
        fix: edit(say`correct the redirect, or declare the address that it should end at`),
      }
    }
  }
}

const endless = {
  loop: 'in a circle',
  'too-many': 'again and again, and was no longer followed',
  'not-a-url': 'to something that is no address',
} as const

function explainUnnamed(finding: Extract<TermFinding, { code: 'route/build-unnamed' }>, name: Phrase): Sentence {
  const mark = explainMark(finding.mark)
  switch (finding.reason) {
    case 'absent':
      return {
        what: say`the answer to ${name} does not say which build it comes from: there is no ${mark}`,
        fix: edit(say`let the application write the full commit id there`),
      }
    case 'short':
      return {
        what: say`the answer to ${name} says ${finding.said ?? ''} (${mark}), which is not a full commit id`,
        fix: edit(say`let the application write the full commit id there`),
      }
    case 'not-json':
    case 'not-text':
    case 'encoded':
    case 'too-large':
    case 'cut':
    case 'too-deep':
    case 'key-repeated':
    case 'not-a-string':
    case 'number-inexact':
      return {
        what: say`the build that answered ${name} (${mark}) cannot be read: ${explainUnreadable(finding.reason)}`,
        fix: edit(fixUnreadable(finding.reason)),
      }
  }
}

/** Where a build is named. */
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

function explainPlace(assertion: Assertion): Phrase {
  switch (assertion.on) {
    case 'header':
      return say`the header ${assertion.name}`
    case 'body':
      return plain('the body')
    case 'json':
      return assertion.at === '' ? plain('the JSON document') : say`the JSON value ${assertion.at}`
  }
}

/** What stood there, and what was expected of it. */
function explainMiss(saw: AssertSaw, test: Test): Phrase {
  switch (saw.kind) {
    case 'text':
    case 'structure': {
      const isAlike = saw.kind === 'text' && test.is === 'equal' && saw.text === String(test.to)
      // What looks the same is of another kind.
      if (isAlike) return say`${explainSaw(saw)}, the ${plain(saw.type ?? 'text')}, not the ${plain(kindOf(test.to))}`
      return say`${explainSaw(saw)}, ${explainOtherwise(test)}`
    }
    case 'absent':
      return say`missing, where ${explainExpected(test)} was expected`
    case 'unreadable':
      return say`unreadable (${explainUnreadable(saw.why)}), where ${explainExpected(test)} was expected`
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

/** What a value that was seen does not do. */
function explainOtherwise(test: Test): Phrase {
  switch (test.is) {
    case 'equal':
      return test.to === '' ? plain('where an empty text was expected') : say`not ${String(test.to)}`
    case 'containing':
      return say`which does not contain ${test.text}`
    case 'matching':
      return say`in which ${test.pattern} is not found`
    case 'present':
      return plain('where something was expected')
    case 'absent':
      return plain('where nothing was expected')
  }
}

/** What should have been there. */
function explainExpected(test: Test): Phrase {
  switch (test.is) {
    case 'equal':
      return test.to === '' ? plain('an empty text') : say`${String(test.to)}`
    case 'containing':
      return say`a text with ${test.text}`
    case 'matching':
      return say`a match of ${test.pattern}`
    case 'present':
      return plain('something')
    case 'absent':
      return plain('nothing')
  }
}

const kindOf = (value: string | number | boolean | null): string =>
  value === null ? 'null' : typeof value === 'string' ? 'text' : typeof value

function explainUnreadable(reason: Unreadable): Phrase {
  switch (reason) {
    case 'not-json':
      return plain('it is not JSON')
    case 'not-text':
      return plain('it is not UTF-8 text')
    case 'encoded':
      return plain('it is compressed, although that was not asked for')
    case 'too-large':
      return plain('it is larger than 1 MiB')
    case 'cut':
      return plain('it has no length and ended with its connection, which does not show that all of it came')
    case 'too-deep':
      return plain('it is nested too deeply')
    case 'key-repeated':
      return plain('an object of it has one key twice, so it says two things')
    case 'not-a-string':
      return plain('the value is not a text')
    case 'number-inexact':
      return plain('the number is too large to be read exactly')
  }
}

function fixUnreadable(reason: Unreadable): Phrase {
  switch (reason) {
    case 'encoded':
      return say`let the server heed ${'Accept-Encoding: identity'}`
    case 'too-large':
    case 'too-deep':
      return say`test a smaller answer, or a header of it`
    case 'cut':
      return say`let the server send ${'Content-Length'}, or ${'Transfer-Encoding: chunked'}`
    case 'key-repeated':
      return say`let the server write each key once`
    case 'not-a-string':
      return say`let the application write the full commit id there, in quotes`
    case 'number-inexact':
      return say`let the application write it as a text, in quotes`
    case 'not-json':
    case 'not-text':
      return say`test a header of it, or ask for another representation (${'headers: { Accept: … }'})`
  }
}

/** What a finding says about its route, in the few words of a row. */
export function noteOfTerm(finding: TermFinding): Phrase {
  switch (finding.code) {
    case 'route/assertion':
      return say`${explainPlace(finding.assertion)}: ${explainSaw(finding.saw)}`
    case 'route/assertion-unknown':
      return say`${explainPlace(finding.assertion)}: ${explainUnreadable(finding.reason)}`
    case 'route/other-build':
      return say`build ${short(finding.said, finding.commit)}`
    case 'route/mixed-builds':
      return plain(counted(finding.builds.length, 'build'))
    case 'route/build-unnamed':
      return say`no build in ${explainMark(finding.mark)}`
    case 'route/other-http':
      return say`HTTP/${plain(finding.spoken)}`
    case 'route/redirect-endless':
      return plain(`redirected ${endless[finding.stopped]}`)
  }
}

/** A sentence about some of the samples of a route. */
export const ofPart = (sentence: Sentence, part: Part | undefined): Sentence =>
  part === undefined ? sentence : { ...sentence, what: say`${sentence.what} (${explainPart(part)})` }

const explainPart = ({ count, of, at }: Part): Phrase =>
  at === undefined || at.length === 0
    ? plain(`${count} of ${counted(of, 'sample')}`)
    : say`at ${few(at, 3)}: ${plain(`${count} of ${counted(of, 'answer')}`)}`

/** How sure samples that are all alike make: the largest share of other answers that would still be missed in one of 20 runs. */
export const missedShare = (samples: number): number => 1 - 0.05 ** (1 / samples)

/** What is told of an answer that is as declared: how many there were, and a certificate that ends soon. */
export function noteOfAnswer(claim: RouteClaim, { tally, certificate }: Answer): Phrase {
  const ends = certificate !== undefined && endsSoon(claim, certificate) ? [explainEnd(certificate)] : []
  if (tally === undefined) return ends[0] ?? plain('')
  const { samples, addresses, unrouted = [] } = tally
  if (tally.by === 'instance') {
    const each = samples === addresses ? plain('') : plain(`, ${counted(samples, 'answer')} in all`)
    const alike = say`each of ${plain(counted(addresses, 'instance'))} asked for itself${each}`
    return ends.reduce((said, more) => say`${said}; ${more}`, alike)
  }
  const percent = Math.ceil(missedShare(samples) * 1000) / 10
  const sure = plain(`95 % sure that fewer than ${percent} % differ`)
  const alike = say`${plain(counted(samples, 'answer'))} alike from ${plain(counted(addresses, 'address', 'addresses'))}, ${sure}`
  const left = unrouted.length === 0 ? [] : [say`no way to ${few(unrouted, 3)} from here`]
  return [...left, ...ends].reduce((said, more) => say`${said}; ${more}`, alike)
}

/** Whether a certificate ends sooner than the plan wants. */
const endsSoon = ({ certificateDays }: RouteClaim, { days }: CertificateObservation): boolean =>
  certificateDays !== undefined && days < certificateDays

/** A certificate that ends soon, and how soon is too soon. */
export const explainCertificate = ({ origin, certificate, wanted }: CertificateWarning): Sentence => ({
  what: say`The certificate of ${origin} ends ${plain(endOf(certificate))}; the config wants at least ${plain(counted(wanted, 'day'))}`,
  fix: edit(say`renew the certificate of ${origin}`),
})

/** When a certificate ends. */
const explainEnd = ({ days, until }: CertificateObservation): Phrase =>
  plain(`its certificate ends ${endOf({ days, until })}`)

const endOf = ({ days, until }: CertificateObservation): string =>
  `${days < 1 ? 'today' : `in ${counted(days, 'day')}`} (${until.slice(0, 10)})`
