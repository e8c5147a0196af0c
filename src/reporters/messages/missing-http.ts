import type { MissingEvidence } from '../../model/evidence.ts'
import { type Fix, type Phrase, plain, say } from '../phrase.ts'
import { edit } from './commands.ts'
import { about, because, type ExplainMissing, within } from './missing-ssh.ts'
import { lasting, placeOf, type Whereabouts, weighing } from './names.ts'

const place = (about: string | undefined, otherwise: string): Phrase =>
  about === undefined || about === '' ? plain(otherwise) : say`${about}`

const slow = say`find out what the server waits for, or raise ${'timeout'}`

/** Certificates that servers send while they have none for the requested name, by the names in them. */
const defaults: readonly { readonly by: string; readonly named: RegExp }[] = [
  { by: 'Traefik', named: /\bTRAEFIK DEFAULT CERT\b/i },
  { by: 'the ingress controller', named: /Kubernetes Ingress Controller Fake Certificate/i },
  { by: 'Caddy', named: /\bCaddy Local Authority\b/i },
  { by: 'Nginx Proxy Manager', named: /\bNginx Proxy Manager\b/i },
  { by: 'nginx-proxy', named: /\b(?:letsencrypt-)?nginx-proxy\b/i },
  { by: 'kamal-proxy', named: /\bkamal-proxy\b/i },
  { by: 'HAProxy', named: /\bha-?proxy\b/i },
  { by: 'OpenResty (auto-ssl)', named: /\bsni-support-required-for-valid-ssl\b/i },
  { by: 'Kong', named: /\bO=Kong\b/ },
  { by: 'Plesk', named: /\bCN=Plesk\b/ },
  { by: 'Istio', named: /\bO=cluster\.local\b/ },
  { by: 'Debian (snakeoil)', named: /\bsnakeoil\b|CN=(?:debian|ubuntu)\b/i },
  { by: 'the web server (for localhost)', named: /^(?:.*, )?CN=localhost(?:\.localdomain)?(?:,|$)/i },
]

/** Whose default certificate was sent. */
const defaultOf = ({ certificate }: MissingEvidence): string | undefined =>
  certificate === undefined
    ? undefined
    : defaults.find(({ named }) => named.test(certificate.subject) || named.test(certificate.issuer))?.by

/** Whom the certificate names, and who issued it. */
function issued({ certificate }: MissingEvidence): Phrase {
  if (certificate === undefined || certificate.subject === '') return say``
  const { subject, issuer } = certificate
  return subject === issuer
    ? say` (${subject}, signed by itself)`
    : say` (${subject}, issued by ${issuer === '' ? plain('an unknown authority') : issuer})`
}

const ownCertificate = (by: string, name: string): Fix =>
  edit(
    say`check that ${plain(by)} has a certificate for ${name}. While it starts or requests one, it may send its default certificate: raise ${'wait'} if it needs more time`,
  )

/** Whether a proxy of the network probably replaced the certificate: GitHub's own ones are always trusted. */
const isReplaced = (why: MissingEvidence, at: Whereabouts): boolean =>
  why.through !== undefined || /^(?:api\.)?github\.com$/.test(about(why, at))

const replaced = edit(
  say`if a proxy of your network replaces certificates, save the certificate of its authority to a file and set ${'NODE_EXTRA_CA_CERTS'} to its path in the ${'env'} of the step`,
)

/** Requests over HTTP. */
export const missingAnswers = {
  'tls-untrusted': (why, at) => {
    const known = defaultOf(why)
    if (known === undefined && isReplaced(why, at))
      return {
        what: say`${placeOf(at)} has a certificate that this runner does not trust${issued(why)}`,
        ...because(why),
        fix: replaced,
      }
    return {
      what:
        known === undefined
          ? say`${placeOf(at)} has a certificate that this runner does not trust${issued(why)}`
          : say`${placeOf(at)} returned the default certificate of ${plain(known)} and not its own${issued(why)}`,
      ...because(why),
      fix:
        known === undefined
          ? edit(
              say`send the full certificate chain from the server. For a private authority, set ${'NODE_EXTRA_CA_CERTS'} in the ${'env'} of the step`,
            )
          : ownCertificate(known, about(why, at)),
    }
  },
  'tls-wrong-name': (why, at) => {
    const known = defaultOf(why)
    return {
      what: say`${placeOf(at)} has a certificate that is not valid for the name ${about(why, at)}${issued(why)}`,
      ...because(why),
      fix:
        known === undefined
          ? edit(say`use a name that the certificate lists, or issue a certificate for this name`)
          : ownCertificate(known, about(why, at)),
    }
  },
  'tls-expired': (why, at) => ({
    what: say`the certificate of ${placeOf(at)} has expired`,
    ...because(why),
    fix: edit(say`renew the certificate of ${about(why, at)}`),
  }),
  'tls-failed': (why, at) => ({
    what: say`the TLS connection to ${placeOf(at)} failed`,
    ...because(why),
    fix: edit(
      why.received?.includes('NO_APPLICATION_PROTOCOL')
        ? say`set ${'http: 2'} in the config file, because the server supports no other version of HTTP`
        : say`check that the port serves TLS 1.2 or newer`,
    ),
  }),
  'headers-timeout': (why, at) => ({
    what: say`${placeOf(at)} accepted the request but sent no response headers${within(why)}`,
    ...because(why),
    fix: edit(slow),
  }),
  'body-timeout': (why, at) => ({
    what: say`${placeOf(at)} started a response but did not finish it${within(why)}`,
    ...because(why),
    fix: edit(slow),
  }),
  'not-http': (why, at) => ({
    what: say`${placeOf(at)} returned a response that is not HTTP`,
    ...because(why),
    fix: edit(say`correct the port or the scheme of the address`),
  }),
  'headers-too-large': (why, at) => ({
    what: say`${placeOf(at)} returned headers larger than the limit${why.limit === undefined ? say`` : say` of ${plain(weighing(why.limit))}`}`,
    ...because(why),
    fix: edit(say`check what fills the headers. Cookies and traces are the usual reason`),
  }),
  'http-failed': (why, at) => ({
    what: say`${placeOf(at)} returned no readable response`,
    ...because(why),
    fix: edit(say`send the request with ${'curl -v'} from a runner of the same kind`),
  }),
  'edge-answered': (why, at) => ({
    what: say`${place(why.about, 'an edge')} responded in place of ${placeOf(at)}${why.amount === undefined ? say`` : say` with status ${why.amount}`}, so the response is not from the application`,
    ...because(why),
    fix: edit(
      say`allow this runner at ${place(why.about, 'the edge')} (an allow rule, or a credential in ${'headers:'}), or use the address of the origin`,
    ),
  }),
  'answer-surplus': (why, at) => ({
    what: say`${placeOf(at)} sent bytes without a request, so its responses can't be matched to requests`,
    ...because(why),
    fix: edit(
      say`find out what sends more than one response to a request: a proxy, a handler, or a wrong ${'Content-Length'}`,
    ),
  }),
  redirected: (why, at) => ({
    what: say`${placeOf(at)} returned status ${why.amount ?? '3xx'} and redirects to ${why.about ?? why.received ?? 'an unknown address'}`,
    why: say`Redirects are not followed`,
    fix: edit(say`use the address that the redirect leads to`),
  }),
  'status-unexpected': (why, at) => ({
    what: say`${placeOf(at)} returned an unexpected response: expected status ${why.limit ?? 200}, received ${why.amount ?? 'unknown'}`,
    ...because(why),
    fix: edit(say`check that the endpoint exists and that it accepts the ${'headers'} in the config file`),
  }),
  'not-json': (why, at) => ({
    what: say`${placeOf(at)} returned a response that is not JSON`,
    ...because(why),
    fix: edit(say`correct the address of the endpoint, or name the header that holds the commit (${'header:'})`),
  }),
  'encoding-unexpected': (why, at) => ({
    what: say`${placeOf(at)} returned a response in an encoding that can't be read: ${why.about ?? why.received ?? 'unknown'}`,
    fix: edit(say`let the server, or the proxy before it, respect the ${'Accept-Encoding'} of the request`),
  }),
  'commit-missing': (why, at) => ({
    what: say`the response of ${placeOf(at)} does not name a commit: ${place(why.about, 'the declared field')} is missing`,
    ...because(why),
    fix: edit(say`let the endpoint return the full commit id there, or correct the field in the config file`),
  }),
} satisfies Record<string, ExplainMissing>

/** The proxy that HTTPS_PROXY names. */
export const missingProxies = {
  'proxy-unsupported': (why, at) => ({
    what: say`can't connect to ${placeOf(at)}: ${'HTTPS_PROXY'} names ${place(why.about, 'a proxy')}, which is not supported`,
    fix: edit(
      say`set ${'HTTPS_PROXY'} to ${'http://HOST:PORT'} or ${'https://HOST:PORT'}, or add the host to ${'NO_PROXY'}`,
    ),
  }),
  'proxy-authentication': (why, at) => ({
    what:
      why.amount === 1
        ? say`can't connect to ${placeOf(at)} through the proxy ${about(why, at)}: it rejected the credentials in ${'HTTPS_PROXY'} (status 407)`
        : say`can't connect to ${placeOf(at)} through the proxy ${about(why, at)}: it requires credentials, and ${'HTTPS_PROXY'} has none (status 407)`,
    ...(why.received === undefined || why.received === '' ? {} : { why: say`It accepts: ${why.received}` }),
    fix: edit(
      /\bbasic\b/i.test(why.received ?? 'basic')
        ? say`set ${'HTTPS_PROXY'} to ${'http://USER:PASSWORD@HOST:PORT'} from a secret, with special characters percent-encoded`
        : say`let the proxy accept this runner without credentials or with ${'Basic'}, which is the only supported scheme`,
    ),
  }),
  'proxy-refused': (why, at) => ({
    what: say`can't connect to ${placeOf(at)} through the proxy ${about(why, at)}: it refused the connection with status ${why.amount ?? 'unknown'}`,
    ...because(
      why,
      (why.amount ?? 0) < 500
        ? plain('Its rules do not allow that host and port')
        : plain('It could not reach that host'),
    ),
    fix: edit(
      (why.amount ?? 0) < 500
        ? say`allow the host and port in the rules of the proxy, or add the host to ${'NO_PROXY'}`
        : say`read the log of the proxy. If this runner reaches the host directly, add the host to ${'NO_PROXY'}`,
    ),
  }),
  'proxy-failed': (why, at) => ({
    what: say`can't connect to ${placeOf(at)} through the proxy ${about(why, at)}`,
    ...because(why),
    fix: edit(say`check ${'HTTPS_PROXY'} and that the proxy is up, or add the host to ${'NO_PROXY'}`),
  }),
} satisfies Record<string, ExplainMissing>

/** Responses of endpoints that can't be used as evidence of this build. */
export const missingSignatures = {
  'commit-not-text': (why, at) => ({
    what: say`the commit of ${placeOf(at)} at ${place(why.about, 'the declared place')} has the wrong type: expected a string, received a ${why.received ?? 'number'}`,
    fix: edit(say`let the endpoint return the full commit id as a string, in quotes`),
  }),
  'addresses-differ': (why, at) => ({
    what: say`the addresses of ${place(why.about, 'the name')} return different responses at ${placeOf(at)}`,
    ...because(why),
    fix: edit(
      say`deploy to every server that the name leads to, or remove the address of the other server from the DNS`,
    ),
  }),
  'addresses-too-many': (why, at) => ({
    what: say`${place(why.about, 'the name')} of ${placeOf(at)} has ${plain(String(why.amount ?? 'too many'))} addresses${why.limit === undefined ? say`` : say`, and at most ${plain(String(why.limit))} are compared`}`,
    fix: edit(say`use a name that leads to fewer servers, or one target for each server`),
  }),
  'requests-too-many': (why, at) => ({
    what: say`the requests to ${place(why.about, 'the service')} at ${placeOf(at)} are ${plain(String(why.amount ?? 'too many'))}${why.limit === undefined ? say`` : say`, and the limit of one check is ${plain(String(why.limit))}`}`,
    fix: edit(say`lower ${'samples'} of the route, or narrow the service to fewer instances`),
  }),
  'key-repeated': (why, at) => ({
    what: say`${placeOf(at)} returned JSON with a duplicate key${why.about === undefined ? say`` : say`, ${why.about}`}, so its value is ambiguous`,
    ...because(why),
    fix: edit(say`let the endpoint write each key once`),
  }),
  'commit-ambiguous': (why, at) => ({
    what: say`${placeOf(at)} names no single commit at ${place(why.about, 'the declared place')}`,
    ...because(why),
    fix: edit(
      why.about?.startsWith('meta ')
        ? say`keep one meta tag of that name in the head of the page`
        : why.about?.startsWith('header ')
          ? say`let the server and every proxy before it send that header once`
          : say`let every series of the metric name the same commit, or select one with ${'metric:'} and ${'label:'} of the target`,
    ),
  }),
  'files-not-collected': (why, at) => ({
    what: say`the evidence of ${placeOf(at)} has no hashes of ${place(why.about, 'the declared files')}`,
    ...because(why),
    fix: edit(say`print its script again with ${'runtime-drift collector --config …'}, which lists the files`),
  }),
  'files-of-another-build': (why, at) => ({
    what: say`${placeOf(at)} hashed the files of ${place(why.about, 'the service')} with the manifest of another build`,
    ...because(why),
    fix: edit(say`copy the manifest of this build to the host at every deployment, and print the script again`),
  }),
  'signature-missing': (why, at) => ({
    what: say`the response of ${placeOf(at)} is not signed: ${place(why.about, 'the signature')} is missing`,
    ...because(why),
    fix: edit(say`sign the response as docs/guides/signed-evidence.md describes, or remove ${'sign:'} from the target`),
  }),
  'signature-wrong': (why, at) => ({
    what: say`the signature of ${placeOf(at)} does not match its response${why.about === undefined ? say`` : say` (${why.about})`}`,
    ...because(why),
    fix: edit(say`check that both sides use the same secret and that no proxy changes the response`),
  }),
  'nonce-mismatch': (why, at) => ({
    what: say`${placeOf(at)} returned the response to another request`,
    ...because(why, plain('The response was stored and sent again')),
    fix:
      why.about === 'collector'
        ? edit(
            say`remove the stored response from the login, or install the collector as docs/guides/restrict-the-ssh-key.md describes`,
          )
        : edit(say`exclude it from every cache: ${'Cache-Control: no-store'}`),
  }),
  'clock-set-back': (why, at) => ({
    what: say`${placeOf(at)} reports that ${place(why.about, 'a process')} started ${plain(lasting(why.amount ?? 0))} in the future of its own clock`,
    ...because(why, plain("It can't be decided whether the process is newer than its files")),
    fix: edit(
      say`set the clock of that host (${'timedatectl set-ntp true'}), then restart ${place(why.about, 'the process')}`,
    ),
  }),
  'clock-skewed': (why, at) => ({
    what: say`the clock of ${placeOf(at)} differs from the clock of this runner by ${plain(lasting(Math.abs(why.amount ?? 0)))}, at most ${plain(lasting(why.limit ?? 0))} is accepted`,
    ...because(why),
    fix: edit(say`set the clock of that host: ${'timedatectl set-ntp true'}`),
  }),
} satisfies Record<string, ExplainMissing>
