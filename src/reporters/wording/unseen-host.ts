import type { Unseen } from '../../chain/evidence.ts'
import { type Phrase, plain, type Remedy, say } from '../phrase.ts'
import { lasting } from './measure.ts'
import { edit } from './remedy.ts'
import type { UnseenTeller } from './unseen-teller.ts'
import { placeOf, readAddress, type Whereabouts } from './whereabouts.ts'

/** What the other side said, when it said something. */
export const quote = (why: Unseen): Phrase =>
  why.said === undefined || why.said === '' ? say`` : say`; it said ${why.said.replace(/[\s.]+$/, '')}`

/** What it was about, or the address when that was not noted. */
export const about = (why: Unseen, at: Whereabouts): string =>
  why.about === undefined || why.about === '' ? readAddress(at.address).host || at.name : why.about

/** ` within 5 s`, when the limit is known. */
export const within = (why: Unseen): Phrase =>
  why.limit === undefined ? say`` : plain(` within ${lasting(why.limit)}`)

/** Where the port of an address is asked, as a person would check it. */
function reachable(at: Whereabouts): Remedy {
  const { scheme, host, port } = readAddress(at.address)
  const asked = port ?? (scheme === 'ssh' ? '22' : scheme === 'http' ? '80' : '443')
  return edit(
    say`see that the host is up, that something listens on port ${asked} of ${host} and that this runner may reach it (firewall, allow-list, VPN)`,
  )
}

/** Reaching a host: names, routes, ports. */
export const unseenHosts = {
  'name-not-resolved': (why, at) => ({
    what: say`${placeOf(at)} could not be reached: the name ${about(why, at)} does not resolve${quote(why)}`,
    now: edit(say`correct the host name, or let this runner use the DNS server that knows it`),
  }),
  'connection-refused': (why, at) => ({
    what: say`${placeOf(at)} could not be reached: the connection was refused, nothing listens there${quote(why)}`,
    now: reachable(at),
  }),
  'connection-timeout': (why, at) => ({
    what: say`${placeOf(at)} could not be reached: no connection${within(why)}`,
    now: reachable(at),
  }),
  'network-unreachable': (why, at) => ({
    what: say`${placeOf(at)} could not be reached: this runner has no route to it${quote(why)}`,
    now: reachable(at),
  }),
  'connection-reset': (why, at) => ({
    what: say`${placeOf(at)} closed the connection before it answered${quote(why)}`,
    now: edit(
      say`read the log of the server (or of the proxy before it) at that time; a host that bans after failed logins does this too`,
    ),
  }),
} satisfies Record<string, UnseenTeller>
