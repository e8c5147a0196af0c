import { plain, say } from '../phrase.ts'
import { edit } from './commands.ts'
import { about, type MissingTeller, quote, within } from './missing-ssh.ts'
import { lasting, placeOf, weighing } from './names.ts'

/** Asking over HTTP. */
export const missingAnswers = {
  'tls-untrusted': (why, at) => ({
    what: say`${placeOf(at)} shows a certificate that nobody known to this runner has signed${quote(why)}`,
    fix: edit(
      say`send the whole chain from the server; for an authority of your own set ${'NODE_EXTRA_CA_CERTS'} for the step`,
    ),
  }),
  'tls-wrong-name': (why, at) => ({
    what: say`${placeOf(at)} shows a certificate of another name than ${about(why, at)}${quote(why)}`,
    fix: edit(say`ask it by a name that its certificate has, or issue one for this name`),
  }),
  'tls-expired': (why, at) => ({
    what: say`the certificate of ${placeOf(at)} has expired${quote(why)}`,
    fix: edit(say`renew it`),
  }),
  'tls-failed': (why, at) => ({
    what: say`no TLS connection to ${placeOf(at)} could be made${quote(why)}`,
    fix: edit(say`see that TLS is what that port speaks, in version 1.2 or newer`),
  }),
  'headers-timeout': (why, at) => ({
    what: say`${placeOf(at)} took the request, but sent no complete head of an answer${within(why)}`,
    fix: edit(say`see what the server waits for, or give one request more time (${'timeout:'})`),
  }),
  'body-timeout': (why, at) => ({
    what: say`${placeOf(at)} began to answer, but did not finish${within(why)}`,
    fix: edit(say`see what the server waits for, or give one request more time (${'timeout:'})`),
  }),
  'not-http': (why, at) => ({
    what: say`${placeOf(at)} does not answer in HTTP${quote(why)}`,
    fix: edit(say`correct the port or the scheme of the address`),
  }),
  'headers-too-large': (why, at) => ({
    what: say`${placeOf(at)} answered with more headers than are read${why.limit === undefined ? say`` : say` (${plain(weighing(why.limit))})`}`,
    fix: edit(say`see what fills the headers: cookies and traces are the usual reason`),
  }),
  'http-failed': (why, at) => ({
    what: say`${placeOf(at)} gave no answer that can be read${quote(why)}`,
    fix: edit(say`ask it with ${'curl -v'} from a runner of the same kind`),
  }),
  'edge-answered': (why, at) => ({
    what: say`${placeOf(at)} returned a response that is not from the application: ${why.about ?? 'an edge'} answered${why.amount === undefined ? say`` : say` with status ${why.amount}`}`,
    fix: edit(
      say`let this runner pass ${why.about ?? 'the edge'} (an allow rule, or the credential that it accepts from a machine in ${'headers:'}), or use the address of the origin`,
    ),
  }),
  'answer-surplus': (_, at) => ({
    what: say`${placeOf(at)} sent bytes that no request asked for, so its responses can't be matched to requests`,
    fix: edit(
      say`see what sends more than one response to a request: a proxy, a handler, or a wrong ${'Content-Length'}`,
    ),
  }),
  redirected: (why, at) => ({
    what: say`${placeOf(at)} answered with status ${why.amount ?? '3xx'} and points to ${why.about ?? why.said ?? 'elsewhere'}; redirects are not followed`,
    fix: edit(say`declare the address that answers itself`),
  }),
  'status-unexpected': (why, at) => ({
    what: say`${placeOf(at)} answered with status ${why.amount ?? 'unknown'}, ${why.limit ?? 200} was expected${quote(why)}`,
    fix: edit(say`see that the endpoint exists and that the headers in the config let this runner in`),
  }),
  'not-json': (why, at) => ({
    what: say`${placeOf(at)} did not answer with JSON${quote(why)}`,
    fix: edit(say`correct the address of the endpoint, or name the header that says which commit runs`),
  }),
  'encoding-unexpected': (why, at) => ({
    what: say`${placeOf(at)} sent an encoding that was not asked for, ${why.about ?? why.said ?? 'unknown'}`,
    fix: edit(say`let the server (or the proxy before it) respect ${'Accept-Encoding: identity'}`),
  }),
  'commit-missing': (why, at) => ({
    what: say`${placeOf(at)} answered, but does not say which commit it runs: ${why.about ?? 'the declared field'} is missing`,
    fix: edit(say`let the endpoint say it, or declare the header or JSON field where it does`),
  }),
} satisfies Record<string, MissingTeller>

/** What an endpoint says, when that cannot be taken for its word about this build. */
export const missingSignatures = {
  'commit-not-text': (why, at) => ({
    what: say`${placeOf(at)} names no commit at ${why.about ?? 'the declared place'}: the value is a ${why.said ?? 'number'} and not a text`,
    fix: edit(say`let the endpoint write the full commit id as a text, in quotes`),
  }),
  'key-repeated': (why, at) => ({
    what: say`${placeOf(at)} answered with JSON in which one object has the key ${why.about ?? ''} twice, so it says two things`,
    fix: edit(say`let the endpoint write each key once`),
  }),
  'commit-ambiguous': (why, at) => ({
    what: say`${placeOf(at)} names several commits at ${why.about ?? 'the declared place'}${quote(why)}`,
    fix: edit(
      why.about?.startsWith('meta ')
        ? say`leave one tag of that name in the head of the page`
        : why.about?.startsWith('header ')
          ? say`let the server and every proxy before it send that header once`
          : say`name the one that counts with ${'metric:'} and ${'label:'} of the target`,
    ),
  }),
  'files-not-collected': (why, at) => ({
    what: say`what ${placeOf(at)} publishes holds no hashes of ${why.about ?? 'the declared files'}`,
    fix: edit(say`make its script or server anew with ${'runtime-drift collector --config …'}, which lists the files`),
  }),
  'files-of-another-build': (why, at) => ({
    what: say`${placeOf(at)} hashed the files of ${why.about ?? 'the service'} by the manifest of another build`,
    fix: edit(say`bring the manifest of this build there with every deployment, and make the script anew`),
  }),
  'signature-missing': (why, at) => ({
    what: say`${placeOf(at)} did not sign its answer: ${why.about ?? 'the signature'} is missing`,
    fix: edit(say`let it sign as docs/endpoint.md says, or remove ${'sign:'} from the target`),
  }),
  'signature-wrong': (why, at) => ({
    what: say`the signature of ${placeOf(at)} does not fit its answer${why.about === undefined ? say`` : say` (${why.about})`}`,
    fix: edit(say`see that both sides hold the same secret, and that no proxy changes the answer on its way`),
  }),
  'nonce-mismatch': (why, at) => ({
    what: say`${placeOf(at)} gave the answer to another request: it was kept, or is replayed`,
    fix:
      why.about === 'collector'
        ? edit(say`let the login or the forced command run ${'sh -s'}, which runs the collector that is sent`)
        : edit(say`keep it out of every cache: ${'Cache-Control: no-store'}`),
  }),
  'clock-set-back': (why, at) => ({
    what: say`${placeOf(at)} says that ${why.about ?? 'a process'} started ${plain(lasting(why.amount ?? 0))} after the present time of its clock, so nobody can tell whether the process is newer than its files`,
    fix: edit(
      say`set the clock there right (${'timedatectl set-ntp true'}), then restart ${why.about ?? 'the process'}`,
    ),
  }),
  'clock-skewed': (why, at) => ({
    what: say`the clock of ${placeOf(at)} differs from ours by ${plain(lasting(Math.abs(why.amount ?? 0)))}; ${plain(lasting(why.limit ?? 0))} are allowed`,
    fix: edit(say`set the clock there right (${'timedatectl set-ntp true'})`),
  }),
} satisfies Record<string, MissingTeller>
