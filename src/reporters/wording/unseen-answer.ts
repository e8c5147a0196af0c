import { plain, say } from '../phrase.ts'
import { weighing } from './measure.ts'
import { edit } from './remedy.ts'
import { about, quote, within } from './unseen-host.ts'
import type { UnseenTeller } from './unseen-teller.ts'
import { placeOf } from './whereabouts.ts'

/** Asking over HTTP. */
export const unseenAnswers = {
  'tls-untrusted': (why, at) => ({
    what: say`${placeOf(at)} shows a certificate that nobody known to this runner has signed${quote(why)}`,
    now: edit(
      say`send the whole chain from the server; for an authority of your own set ${'NODE_EXTRA_CA_CERTS'} for the step`,
    ),
  }),
  'tls-wrong-name': (why, at) => ({
    what: say`${placeOf(at)} shows a certificate of another name than ${about(why, at)}${quote(why)}`,
    now: edit(say`ask it by a name that its certificate has, or issue one for this name`),
  }),
  'tls-expired': (why, at) => ({
    what: say`the certificate of ${placeOf(at)} has expired${quote(why)}`,
    now: edit(say`renew it`),
  }),
  'tls-failed': (why, at) => ({
    what: say`no TLS connection to ${placeOf(at)} could be made${quote(why)}`,
    now: edit(say`see that TLS is what that port speaks, in version 1.2 or newer`),
  }),
  'headers-timeout': (why, at) => ({
    what: say`${placeOf(at)} took the request, but sent no complete head of an answer${within(why)}`,
    now: edit(say`see what the server waits for, or give one request more time (${'timeout:'})`),
  }),
  'body-timeout': (why, at) => ({
    what: say`${placeOf(at)} began to answer, but did not finish${within(why)}`,
    now: edit(say`see what the server waits for, or give one request more time (${'timeout:'})`),
  }),
  'not-http': (why, at) => ({
    what: say`${placeOf(at)} does not answer in HTTP${quote(why)}`,
    now: edit(say`correct the port or the scheme of the address`),
  }),
  'headers-too-large': (why, at) => ({
    what: say`${placeOf(at)} answered with more headers than are read${why.limit === undefined ? say`` : say` (${plain(weighing(why.limit))})`}`,
    now: edit(say`see what fills the headers: cookies and traces are the usual reason`),
  }),
  'http-failed': (why, at) => ({
    what: say`${placeOf(at)} gave no answer that can be read${quote(why)}`,
    now: edit(say`ask it with ${'curl -v'} from a runner of the same kind`),
  }),
  'edge-answered': (why, at) => ({
    what: say`${placeOf(at)} returned a response that is not from the application: ${why.about ?? 'an edge'} answered${why.amount === undefined ? say`` : say` with status ${why.amount}`}`,
    now: edit(
      say`let this runner pass ${why.about ?? 'the edge'} (an allow rule, or the credential that it accepts from a machine in ${'headers:'}), or use the address of the origin`,
    ),
  }),
  'answer-surplus': (_, at) => ({
    what: say`${placeOf(at)} sent bytes that no request asked for, so its responses can't be matched to requests`,
    now: edit(
      say`see what sends more than one response to a request: a proxy, a handler, or a wrong ${'Content-Length'}`,
    ),
  }),
  redirected: (why, at) => ({
    what: say`${placeOf(at)} answered with status ${why.amount ?? '3xx'} and points to ${why.about ?? why.said ?? 'elsewhere'}; redirects are not followed`,
    now: edit(say`declare the address that answers itself`),
  }),
  'status-unexpected': (why, at) => ({
    what: say`${placeOf(at)} answered with status ${why.amount ?? 'unknown'}, ${why.limit ?? 200} was expected${quote(why)}`,
    now: edit(say`see that the endpoint exists and that the headers in the config let this runner in`),
  }),
  'not-json': (why, at) => ({
    what: say`${placeOf(at)} did not answer with JSON${quote(why)}`,
    now: edit(say`correct the address of the endpoint, or name the header that says which commit runs`),
  }),
  'encoding-unexpected': (why, at) => ({
    what: say`${placeOf(at)} sent an encoding that was not asked for, ${why.about ?? why.said ?? 'unknown'}`,
    now: edit(say`let the server (or the proxy before it) respect ${'Accept-Encoding: identity'}`),
  }),
  'commit-missing': (why, at) => ({
    what: say`${placeOf(at)} answered, but does not say which commit it runs: ${why.about ?? 'the declared field'} is missing`,
    now: edit(say`let the endpoint say it, or declare the header or JSON field where it does`),
  }),
} satisfies Record<string, UnseenTeller>
