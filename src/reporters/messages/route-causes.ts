import type { BuildCount, RouteCause, RouteGroup } from '../../model/cause-route.ts'
import type { Plan } from '../../model/plan.ts'
import { shellLine } from '../escape.ts'
import { type Fix, list, type Phrase, plain, say } from '../phrase.ts'
import { answersInside, commands, edit, readLogs, rebuilt } from './commands.ts'
import { explainEdge, fixEdge } from './edge.ts'
import { explainMissing } from './missing.ts'
import { endpointOf } from './missing-ssh.ts'
import { counted, few, lasting, machineOf, short, verb, type Whereabouts } from './names.ts'
import { ageing, alike, explainCache, fixLogin, isRedirect, moves, nothingShown } from './route.ts'

/** `GET /a and GET /b at https://backoffice.example.com`. */
const requestsOf = ({ requests, origin, via }: RouteGroup): Phrase =>
  via === undefined ? say`${few(requests, 3)} at ${origin}` : say`${few(requests, 3)} at ${origin} (sent to ${via})`

const returned = (group: RouteGroup): Phrase =>
  say`${requestsOf(group)} returned ${group.status ?? plain('no response')}`

/** Why routes return an unexpected response. */
export function explainRouteCause(cause: RouteCause, plan: Plan): Phrase {
  switch (cause.code) {
    case 'other-copy':
      return say`${requestsOf(cause)} returned a response of commit ${short(cause.received, plan.commit)}, but every checked instance runs ${short(plan.commit, cause.received)}. ${cause.each !== undefined ? answersInside : cause.cache?.hit ? say`A cache responded (${explainCache(cause.cache)})` : say`A cache or an instance that was not checked responds there`}`
    case 'mixed-copies':
      return say`${list(cause.copies.slice(0, 4).map((copy) => explainCopy(copy, cause.samples, plan)))}, but every checked instance runs ${short(plan.commit)}. ${cause.each === undefined ? say`Some servers behind ${requestsOf(cause)} were not deployed to` : answersInside}`
    case 'edge-stale':
      return say`${returned(cause)} from a cache (${explainCache(cause.cache)})${since(cause.ran)}. The running application did not send this response`
    case 'edge-old':
      return say`${requestsOf(cause)} returned a response from a cache (${explainCache(cause.cache)})${cause.cache.age === undefined ? plain(' that does not report its age') : since(cause.ran)}. It proves nothing about what runs now`
    case 'edge-alone':
      return say`${returned(cause)}, but ${cause.via} behind it returns the expected response. The proxy or edge before it is the reason`
    case 'edge-hides':
      return say`${returned(cause)}, but the public address returns the expected response. A cache or another server responds there`
    case 'edge-answered':
      return say`${returned(cause)}, and the response is not from the application. ${explainEdge(cause.edge)}`
    case 'origin-silent':
      return explainSilence(cause)
    case 'throttled':
      return say`${returned(cause)}: a rate limit rejected the requests${retryAfter(cause.after)}`
    case 'upstream-down':
      return say`${returned(cause)}. ${plain(behind(cause.status))}${retryAfter(cause.after)}`
    case 'code-fails':
      return say`${returned(cause)}: the route exists and the application fails`
    case 'login-wall':
      return say`${returned(cause)} and ${verb(cause.requests, 'redirects', 'redirect')} to a login, ${cause.location}. The route requires a credential`
    case 'redirects-to-itself':
      return say`${returned(cause)} and ${verb(cause.requests, 'redirects', 'redirect')} to itself${cause.cookie === undefined ? say`` : say`. It sets the cookie ${cause.cookie}, and cookies are not sent back`}`
    case 'moved':
      return say`${returned(cause)} and ${verb(cause.requests, 'redirects', 'redirect')} ${plain(moves[cause.to])}, ${cause.location}. Redirects are not followed`
    case 'nothing-routed':
      return say`${plain(cause.of === 2 ? 'Both' : `All ${cause.of}`)} routes at ${cause.origin} returned ${cause.status ?? plain('no response')}. The host name or the base path leads to another site`
    case 'not-routed':
      return say`${returned(cause)}${extras(cause)}. The runtime link holds, so the code is running, but no server or proxy routes the path to it`
    case 'method-missing':
      return say`${returned(cause)}: the path exists, but not for this method${allowed(cause.allow)}`
    case 'turned-away':
      return cause.credential
        ? say`${returned(cause)}: the route exists and rejects the credential that was sent`
        : say`${returned(cause)}: the route exists and requires a credential, and none was sent`
    case 'catch-all':
      return say`${returned(cause)}, ${alike(cause.status)} a path below ${cause.baseline} that can't exist. ${nothingShown}`
    case 'all-turned-away':
      return say`${returned(cause)}, and so did a path below ${cause.baseline} that can't exist. ${nothingShown}`
  }
}

/** What 502, 503 and 504 mean (RFC 9110, 15.6): only the first and the last are sure to come from a proxy. */
function behind(status: number | undefined): string {
  if (status === 504) return 'A proxy responded: the application behind it timed out'
  if (status === 503) return 'No application behind the proxy is ready, or the application itself is not ready'
  return 'A proxy responded: no HTTP server is reachable behind it. The runtime link holds, so the proxy uses a wrong address or port, or the application is still starting'
}

/** `3 of 40 responses came from 1a2b3c4d5e6f (at 10.0.0.7)`. */
const explainCopy = ({ build, count, addresses }: BuildCount, samples: number, { commit }: Plan): Phrase =>
  say`${plain(`${count} of ${counted(samples, 'response')}`)} came from ${short(build, commit)}${addresses.length === 0 ? say`` : say` (at ${few(addresses, 3)})`}`

const since = (ran: number | undefined): Phrase =>
  ran === undefined ? say`` : say`, older than every running instance (${plain(ageing(ran))})`

const retryAfter = (seconds: number | undefined): Phrase =>
  seconds === undefined ? say`` : say`; retry after ${plain(lasting(seconds * 1000))}`

const allowed = (allow: readonly string[]): Phrase => (allow.length === 0 ? say`` : say`. Allowed: ${list(allow)}`)

function extras({ extras, by }: Extract<RouteCause, { code: 'not-routed' }>): Phrase {
  const others =
    extras === 0
      ? say``
      : say`, while ${plain(extras === 1 ? 'another route' : `${extras} other routes`)} there ${plain(extras === 1 ? 'returns' : 'return')} the expected response`
  return by === undefined
    ? others
    : say`${others}. ${by.server} sent this response, and ${by.others} serves the other routes`
}

function explainSilence(cause: Extract<RouteCause, { code: 'origin-silent' }>): Phrase {
  const { what } = explainMissing(cause.why, placeOfSilence(cause))
  const amount =
    cause.requests.length === cause.of
      ? cause.of === 1
        ? 'Its route'
        : `All of its ${cause.of} routes`
      : `${cause.requests.length} of its ${cause.of} routes`
  return say`${what}. ${plain(amount)} returned no response`
}

/** The server that did not respond, with its real port. */
function placeOfSilence({ via, origin }: RouteGroup): Whereabouts {
  const { port, scheme } = endpointOf({ name: origin, address: origin })
  // Through a target, the port is that of the URL.
  const isTarget = via !== undefined && !/:\d+$/.test(via)
  const address = isTarget ? `${via}:${port ?? (scheme === 'https' ? '443' : '80')}` : (via ?? origin)
  return { name: address, address }
}

/** How to fix it, the most likely fix first. */
export function fixRouteCause(cause: RouteCause, plan: Plan): readonly Fix[] {
  const url = urlOf(cause)
  switch (cause.code) {
    case 'other-copy':
      if (cause.each !== undefined) return [rebuilt(cause.each)]
      return [
        cause.cache?.hit
          ? edit(say`purge ${url} at the edge after each deployment, then run the job again`)
          : edit(
              say`find out which server responds at ${cause.via ?? cause.origin}, add it as a target, and deploy to it${listeners(cause, '. The commit is served by')}`,
            ),
      ]
    case 'mixed-copies':
      if (cause.each !== undefined) return [rebuilt(cause.each)]
      return [
        edit(
          say`list the servers behind ${cause.via ?? cause.origin} in its load balancer, add each of them as a target, and deploy to the outdated ones`,
        ),
      ]
    case 'edge-stale':
    case 'edge-old':
      return [
        edit(
          say`purge ${url} at the edge after each deployment, or send ${'Cache-Control: no-store'} with it. Then run the job again`,
        ),
      ]
    case 'edge-alone':
      return [
        edit(
          say`compare the rules of the proxy or edge before ${cause.via} with ${url}, and reload it. A proxy keeps its old rules until then`,
        ),
      ]
    case 'edge-hides':
      return [edit(say`fix the server at ${cause.via ?? cause.origin}, then purge ${url} at the edge`)]
    case 'edge-answered':
      return [edit(fixEdge(cause.edge))]
    case 'origin-silent':
      return silence(cause, plan)
    case 'throttled':
      return [edit(say`lower ${'concurrency'}, raise ${'interval'}, or exempt this runner from the rate limit`)]
    case 'upstream-down':
      return [
        edit(
          say`set the upstream of the proxy to the address and port where the instances listen${listeners(cause)}, and reload the proxy`,
        ),
      ]
    case 'code-fails':
      return logsOf(cause, plan)
    case 'login-wall':
      return [
        edit(
          say`send a credential with the route (${'headers:'}), or expect the redirect of anonymous requests in the config: ${`-> ${cause.status ?? 302}`}`,
        ),
      ]
    case 'redirects-to-itself':
      return [edit(cause.cookie === undefined ? fixSelf : sendCookie(cause.cookie, cause.status))]
    case 'moved':
      return [
        edit(
          say`use the address that it redirects to, or expect the redirect in the config: ${`-> ${cause.status ?? 302}`}`,
        ),
      ]
    case 'nothing-routed':
      return [
        edit(
          say`correct ${'base-url'} in the config file, or the host name and path of the service in the proxy at ${cause.origin}`,
        ),
      ]
    case 'not-routed':
      return [
        edit(
          say`add ${url} to the routes of the server and of the proxy before it, and reload them. A proxy keeps its old rules until then`,
        ),
      ]
    case 'method-missing':
      return [
        edit(
          say`${cause.allow.length === 0 ? say`use the method of the path in the config file` : say`use ${list(cause.allow, 'or')} in the config file`}, or add a handler for this method`,
        ),
      ]
    case 'turned-away':
      return [
        edit(
          cause.credential
            ? say`check that the credential belongs to this deployment and is still valid`
            : say`send a credential with the route (${'headers:'}), or expect ${`-> ${cause.status ?? 401}`} in the config if anonymous requests must be rejected`,
        ),
      ]
    case 'catch-all':
      return [
        edit(
          say`return 404 for unknown paths. If this response is intended, declare in the config what it must contain (${'body: { contains: … }'} or ${'headers:'} in ${'expect:'})`,
        ),
      ]
    case 'all-turned-away':
      if (isRedirect(cause.status)) return [edit(fixLogin)]
      return [
        edit(
          say`add a ${'guard'} with a caller who is allowed, which proves the route; or remove ${'baseline: strict'} from the config`,
        ),
      ]
  }
}

/** Where instances of the commit listen: ` (pack-api-1 on prod-1, port 33080 of the host)`. */
function listeners({ listening = [] }: RouteGroup, words?: string): Phrase {
  if (listening.length === 0) return say``
  const places = listening.map(
    ({ instance, port, on }) =>
      say`${instance.container} on ${instance.target} at port ${port} ${plain(on === 'host' ? 'of the host' : 'of the container')}`,
  )
  return words === undefined ? say` (${list(places)})` : say`${plain(words)} ${list(places)}`
}

/** A proxy that ends TLS, and an application that requires TLS, redirect to the same address forever. */
const fixSelf = say`correct the redirect of the server. If a proxy ends TLS before it, let the proxy send ${'X-Forwarded-Proto'} and the application trust it`

/** A page that looks for its own cookie redirects for ever without it. */
const sendCookie = (name: string, status: number | undefined): Phrase =>
  say`send the cookie with the route (${`headers: { Cookie: "${name}=…" }`}), or expect the redirect in the config: ${`-> ${status ?? 302}`}`

const urlOf = ({ origin, requests }: RouteGroup): string => `${origin}${requests[0]?.replace(/^\S+ /, '') ?? ''}`

/** Where the connection is refused, the first fix shows on the machine what publishes the port. */
function silence(cause: Extract<RouteCause, { code: 'origin-silent' }>, plan: Plan): readonly Fix[] {
  const { fix } = explainMissing(cause.why, placeOfSilence(cause))
  if (cause.reason !== 'connection-refused') return [fix]
  const { host, port, scheme } = endpointOf(placeOfSilence(cause))
  const used = port ?? (scheme === 'https' ? '443' : '80')
  const publish = `publish=${used}`
  const list = shellLine(['docker', 'ps', '--filter'], publish)
  // Only with a single host is it known where to run the command.
  const hosts = plan.targets.filter(({ hasInstances }) => hasInstances)
  const [only] = hosts
  if (only === undefined || hosts.length > 1) return [fix]
  return [commands(machineOf(plan, only.name), [list], say`list what publishes port ${used} at ${host}`), fix]
}

/** The log of what failed. */
const logsOf = ({ suspects = [] }: RouteGroup, plan: Plan): readonly Fix[] =>
  suspects.length === 0 ? [edit(say`read the server's log at the time of the request`)] : readLogs(suspects, plan)
