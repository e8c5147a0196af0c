import { type Evidence, type EvidenceError, noEvidence, seen } from '../../src/model/evidence.ts'
import type { HeldFiles, Instance, Mount } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import type { Holder, NetworkSharing, RequestedSocket, VariableObservation } from '../../src/model/requirements.ts'
import { contents } from './observations.ts'

/** Builders of containers with sockets, variables and configuration. */

const place = { kind: 'file', path: '.github/runtime-drift.yml', line: 6, column: 7 } as const

/** A service that must listen on port 3000, and on port 8080 of the host. */
export const listening: Partial<ServiceClaim> = {
  listens: [
    { port: 3000, place },
    { port: 80, host: 8080, place },
  ],
}
export const needing: Partial<ServiceClaim> = { env: [{ name: 'FLAG', place }] }

export type HolderObservation = Holder | EvidenceError | undefined

const holderOf = (evidence: Holder | EvidenceError): Evidence<Holder> =>
  typeof evidence === 'string' ? noEvidence('read', evidence) : seen(evidence)

const own: Holder = { by: 'own', way: 'process', addresses: ['0.0.0.0'] }
/** Bound to loopback only, by default in the container's own network. */
export const looped = (network: NetworkSharing | undefined = 'own', ...addresses: readonly string[]): Holder => ({
  by: 'own',
  way: 'process',
  addresses: addresses.length === 0 ? ['127.0.0.1'] : addresses,
  ...(network && { network }),
})

/** A container that holds all its sockets except the given one; `undefined` was not observed. */
export function socketed(at: Partial<Record<'3000' | '80' | '8080', HolderObservation>>): Pick<Instance, 'sockets'> {
  const observed = { '3000': own, '80': own, '8080': { by: 'own', way: 'proxy' } as const, ...at }
  const sockets = Object.entries(observed).flatMap(([port, evidence]) => {
    const requested: RequestedSocket = {
      service: 'api',
      port: Number(port),
      on: port === '8080' ? 'host' : 'container',
    }
    return evidence === undefined ? [] : [{ ...requested, holder: holderOf(evidence) }]
  })
  return { sockets }
}

/** A container with one variable. */
export const having = (evidence: VariableObservation, name = 'FLAG'): Pick<Instance, 'variables'> => ({
  variables: [{ service: 'api', name, evidence: seen(evidence) }],
})

/** A container and its Compose configuration; created at 10:00:00. */
export const composedOf = (
  hash: 'same' | 'other' | EvidenceError,
  changedAt?: string,
): Pick<Instance, 'configuration'> => ({
  configuration: {
    hash: hash === 'same' || hash === 'other' ? seen(hash) : noEvidence('run', hash),
    newest: changedAt === undefined ? undefined : { path: '/srv/pack/.env', changedAt },
    whole: true,
  },
})

/** The files of the build in a mount, the newest with this time; started at 10:00:01. */
export const aged = (at: string): Pick<Instance, 'contents'> => ({
  contents: contents().map((one) =>
    one.files.kind === 'missing' ? one : { ...one, files: seen({ ...one.files.value, newest: { path: 'a.js', at } }) },
  ),
})

/** The expected files, one of which is not from the image; started at 10:00:01. */
export const holding = (
  image: HeldFiles['image'],
  when: 'early' | 'late' | undefined,
  mounts: readonly Mount[] = [],
): Pick<Instance, 'contents'> => {
  const at = when === 'early' ? '2026-11-22T10:00:01.000Z' : '2026-11-22T10:00:04.000Z'
  const newest = when === undefined ? {} : { newest: { path: 'a.js', at } }
  const held = { total: 1, paths: ['a.js'], image, ...newest }
  return {
    contents: contents({}, mounts).map((one) =>
      one.files.kind === 'missing' ? one : { ...one, files: seen({ ...one.files.value, held }) },
    ),
  }
}

/** A container that Compose would create again, with a mounted file of the host; started at 10:00:01. */
export const mountedAt = (writtenAt: string, is: 'same' | 'another' = 'same'): Partial<Instance> => ({
  ...composedOf('same'),
  mountedFiles: [{ source: '/srv/pack/app.conf', destination: '/etc/app.conf', is, writtenAt }],
})
