import type { Copy, RouteCause, RouteGroup } from '../../model/cause.ts'
import type { Plan } from '../../model/plan.ts'
import type { Cause } from '../../model/verdict.ts'
import { shellLine } from '../escape.ts'
import { type Fix, list, type Phrase, plain, say } from '../phrase.ts'
import { answersInside, commands, edit, readLogs, rebuilt } from './commands.ts'
import { explainEdge, fixEdge } from './edge.ts'
import { explainMissing } from './missing.ts'
import { counted, few, lasting, machineOf, readAddress, short, verb } from './names.ts'
import { ageing, alike, explainCache, fixLogin, isRedirect, moves } from './route.ts'

/** What the causes at the route link are called. */
export const routeCauseNames: Readonly<Record<RouteCause['code'], string>> = {
  'mixed-copies': 'Mixed builds',
  'other-copy': 'Another build answers',
  'edge-stale': 'Stale edge',
  'edge-old': 'Older than what runs',
  'edge-alone': 'Lost at the edge',
  'edge-hides': 'Hidden by the edge',
  'edge-answered': 'Answered at the edge',
  'origin-silent': 'No answer',
  throttled: 'Throttled',
  'upstream-down': 'Nobody behind the proxy',
  'code-fails': 'The code fails',
  'login-wall': 'Sent to a login',
  moved: 'Moved',
  'nothing-routed': 'Nothing routed',
  'not-routed': 'Not routed',
  'method-missing': 'Method missing',
  'turned-away': 'Turned away',
  'catch-all': 'Catch-all page',
  'all-turned-away': 'Turned away everywhere',
}

export const isRouteCause = (cause: Cause): cause is RouteCause => Object.hasOwn(routeCauseNames, cause.code)

/** `GET /a and GET /b at https://backoffice.example.com`. */
const asked = ({ requests, origin, via }: RouteGroup): Phrase =>
  via === undefined ? say`${few(requests, 3)} at ${origin}` : say`${few(requests, 3)} at ${origin} (asked at ${via})`

const answered = (group: RouteGroup): Phrase => say`${asked(group)} answered ${group.status ?? 'nothing'}`

/** Why routes do not answer as declared. Begins in the middle of a sentence. */
export function explainRouteCause(cause: RouteCause, plan: Plan): Phrase {
  switch (cause.code) {
    case 'other-copy':
      return say`${asked(cause)} ${verb(cause.requests, 'is', 'are')} answered by commit ${short(cause.said, plan.commit)}, although every instance that was seen runs ${short(plan.commit, cause.said)}: ${cause.each !== undefined ? answersInside : cause.cache?.hit ? say`a cache answered (${explainCache(cause.cache)})` : say`another copy answers there, or a cache`}`
    case 'mixed-copies':
      return say`${list(cause.copies.slice(0, 4).map((copy) => explainCopy(copy, cause.samples, plan)))}, although every instance that was seen runs ${short(plan.commit)}: ${cause.each === undefined ? say`behind ${asked(cause)} stand servers that were not deployed to` : answersInside}`
    case 'edge-stale':
      return say`${answered(cause)} out of a cache (${explainCache(cause.cache)})${since(cause.ran)}: that is no answer of what runs now`
    case 'edge-old':
      return say`${asked(cause)} ${verb(cause.requests, 'was', 'were')} answered out of a cache (${explainCache(cause.cache)})${since(cause.ran)}: that says nothing of what runs now`
    case 'edge-alone':
      return say`${answered(cause)}, while ${cause.via} behind it answers as declared: the fault lies before it, at the proxy or the edge`
    case 'edge-hides':
      return say`${answered(cause)}, while the public address answers as declared: a cache or another server answers there in its place`
    case 'edge-answered':
      return say`${answered(cause)}, and the response is not from the application: ${explainEdge(cause.edge)}`
    case 'origin-silent':
      return explainSilence(cause)
    case 'throttled':
      return say`${answered(cause)}: a limit of requests answered in place of the code${asksToWait(cause.after)}`
    case 'upstream-down':
      return say`${answered(cause)}: ${plain(behind(cause.status))}${asksToWait(cause.after)}`
    case 'code-fails':
      return say`${answered(cause)}: the code is there and fails`
    case 'login-wall':
      return say`${answered(cause)} and ${verb(cause.requests, 'leads', 'lead')} to a login, ${cause.location}: the route asks who is there before it answers`
    case 'moved':
      return say`${answered(cause)} and ${verb(cause.requests, 'points', 'point')} ${plain(moves[cause.to])}, ${cause.location}; redirects are not followed`
    case 'nothing-routed':
      return say`${plain(cause.of === 2 ? 'both' : `all ${cause.of}`)} routes at ${cause.origin} answered ${cause.status ?? 'nothing'}: the address leads to another site or to another base path than the one where the code answers`
    case 'not-routed':
      return say`${answered(cause)}${extras(cause)}. The runtime link holds, so the code is there and nothing leads to it`
    case 'method-missing':
      return say`${answered(cause)}: the path exists, but not for this method${allowed(cause.allow)}`
    case 'turned-away':
      return cause.credential
        ? say`${answered(cause)}: the route exists and refuses the credential that was sent`
        : say`${answered(cause)}: the route exists and turns strangers away, and no credential was sent`
    case 'catch-all':
      return say`${answered(cause)}, ${alike(cause.status)} a path below ${cause.baseline} that cannot exist: every path is answered so, and nothing shows that this route is there`
    case 'all-turned-away':
      return say`${answered(cause)}, and so did a path below ${cause.baseline} that cannot exist: every path is answered so, and nothing shows that this route is there`
  }
}

/** What 502, 503 and 504 say (RFC 9110, 15.6): only the first and the last are sure to come from a proxy. */
function behind(status: number | undefined): string {
  if (status === 504) return 'a proxy answered, and waited in vain for what is behind it'
  if (status === 503) return 'nobody behind the proxy is ready, or the code itself says that it is not'
  return 'a proxy answered, and found nobody behind it who speaks HTTP. The runtime link holds, so it asks at another address or port than the instances have, or too early'
}

/** `3 of 40 answers came from 1a2b3c4d5e6f (at 10.0.0.7)`. */
const explainCopy = ({ build, count, addresses }: Copy, samples: number, { commit }: Plan): Phrase =>
  say`${plain(`${count} of ${counted(samples, 'answer')}`)} came from ${short(build, commit)}${addresses.length === 0 ? say`` : say` (at ${few(addresses, 3)})`}`

const since = (ran: number | undefined): Phrase =>
  ran === undefined ? say`` : say`, which is longer than any instance runs (${plain(ageing(ran))})`

const asksToWait = (seconds: number | undefined): Phrase =>
  seconds === undefined ? say`` : say`; it asks to wait ${plain(lasting(seconds * 1000))}`

const allowed = (allow: readonly string[]): Phrase => (allow.length === 0 ? say`` : say`, only for ${list(allow)}`)

function extras({ extras, by }: Extract<RouteCause, { code: 'not-routed' }>): Phrase {
  const others =
    extras === 0
      ? say``
      : say`, while ${plain(extras === 1 ? 'another route' : `${extras} other routes`)} there ${plain(extras === 1 ? 'answers' : 'answer')} as declared`
  return by === undefined ? others : say`${others}; ${by.server} said so, and the others are answered by ${by.others}`
}

function explainSilence(cause: Extract<RouteCause, { code: 'origin-silent' }>): Phrase {
  const { what } = explainMissing(cause.why, { name: cause.via ?? cause.origin, address: '' })
  return say`${what}: ${plain(cause.requests.length === cause.of ? (cause.of === 1 ? 'its route' : `all of its ${cause.of} routes`) : `${cause.requests.length} of its ${cause.of} routes`)} ${verb(cause.requests, 'is', 'are')} unanswered`
}

/** What mends that, most telling first. */
export function fixRouteCause(cause: RouteCause, plan: Plan): readonly Fix[] {
  const url = urlOf(cause)
  switch (cause.code) {
    case 'other-copy':
      if (cause.each !== undefined) return [rebuilt(cause.each)]
      return [
        cause.cache?.hit
          ? edit(say`purge ${url} at the edge after each deployment, then look again`)
          : edit(
              say`see which server answers at ${cause.via ?? cause.origin}, declare it as a target, and deploy to it`,
            ),
      ]
    case 'mixed-copies':
      if (cause.each !== undefined) return [rebuilt(cause.each)]
      return [
        edit(
          say`list the servers behind ${cause.via ?? cause.origin} in its balancer, declare each of them as a target, and deploy to those of before`,
        ),
      ]
    case 'edge-stale':
    case 'edge-old':
      return [
        edit(
          say`purge ${url} at the edge after each deployment (or let it not be stored: ${'Cache-Control: no-store'}), then look again`,
        ),
      ]
    case 'edge-alone':
      return [
        edit(
          say`compare the rules of the proxy or edge before ${cause.via} with ${url}, and reload it: it may still have those of before`,
        ),
      ]
    case 'edge-hides':
      return [edit(say`mend what answers at ${cause.via ?? cause.origin}, then purge ${url} at the edge`)]
    case 'edge-answered':
      return [edit(fixEdge(cause.edge))]
    case 'origin-silent':
      return silence(cause, plan)
    case 'throttled':
      return [
        edit(
          say`ask less at the same time (${'concurrency:'}) or less often (${'interval:'}), or let the limit not count this runner`,
        ),
      ]
    case 'upstream-down':
      return [
        edit(
          say`compare the upstream of the proxy with the address and port where the instances listen, and reload it`,
        ),
      ]
    case 'code-fails':
      return logsOf(cause, plan)
    case 'login-wall':
      return [
        edit(
          say`send a credential with the route (${'headers:'}), or declare what strangers are to be answered: ${`-> ${cause.status ?? 302}`}`,
        ),
      ]
    case 'moved':
      return [edit(say`declare the address that it points to, or accept the redirect: ${`-> ${cause.status ?? 302}`}`)]
    case 'nothing-routed':
      return [
        edit(
          say`correct the base of the URLs in the plan, or the name and path under which the proxy knows the service at ${cause.origin}`,
        ),
      ]
    case 'not-routed':
      return [
        edit(
          say`see which routes the server and the proxy before it know, add ${url} there, and reload it: a proxy keeps the rules of before until then`,
        ),
      ]
    case 'method-missing':
      return [
        edit(
          say`${cause.allow.length === 0 ? say`declare the method that the path is to be asked with` : say`declare ${list(cause.allow, 'or')}`}, or add the handler of this method`,
        ),
      ]
    case 'turned-away':
      return [
        edit(
          cause.credential
            ? say`see whether the credential is the one of this deployment, and still valid`
            : say`declare ${`-> ${cause.status ?? 401}`} if strangers are to be turned away there, or send a credential with the route (${'headers:'})`,
        ),
      ]
    case 'catch-all':
      return [
        edit(
          say`return 404 for unknown paths; if this response is meant, declare what it must contain (${'body: { contains: … }'} or ${'headers:'} in ${'expect:'})`,
        ),
      ]
    case 'all-turned-away':
      if (isRedirect(cause.status)) return [edit(fixLogin)]
      return [
        edit(
          say`declare a ${'guard'} with a caller who is let in: only that shows the route; or leave out ${'control: strict'}`,
        ),
      ]
  }
}

const urlOf = ({ origin, requests }: RouteGroup): string => `${origin}${requests[0]?.replace(/^\S+ /, '') ?? ''}`

/** Whether something listens there is asked on the machine; everything else is mended as its own sentence says. */
function silence(cause: Extract<RouteCause, { code: 'origin-silent' }>, plan: Plan): readonly Fix[] {
  const { fix } = explainMissing(cause.why, { name: cause.origin, address: '' })
  if (cause.reason !== 'connection-refused') return [fix]
  const { host, port, scheme } = readAddress(cause.origin)
  const publish = `publish=${port ?? (scheme === 'https' ? '443' : '80')}`
  const list = shellLine(['docker', 'ps', '--filter'], publish)
  // Behind one host alone it is known where to look.
  const hosts = plan.targets.filter(({ yields }) => yields === 'instances')
  const [only] = hosts
  if (only === undefined || hosts.length > 1) return [fix]
  return [commands(machineOf(plan, only.name), [list], say`see what publishes that port at ${host}`), fix]
}

/** What failed says why in its log. */
const logsOf = ({ suspects = [] }: RouteGroup, plan: Plan): readonly Fix[] =>
  suspects.length === 0 ? [edit(say`read the server's log at the time of the request`)] : readLogs(suspects, plan)
