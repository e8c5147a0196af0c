import type { Selector, ServiceClaim } from '../model/plan.ts'
import { type Parsed, type Place, parsed } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import type { DeclaredService } from './declarations.ts'
import { controlCharacter, mistake, problem } from './problems.ts'

/** Parses the name of a swarm service (moby, daemon/cluster/convert and api/server/validate): no dots. */
export function readSwarm(text: string, place: Place): Parsed<Selector, Problem> {
  if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,126}[A-Za-z0-9])?$/.test(text)) return parsed({ by: 'swarm', service: text })
  return mistake(place, text, { code: 'name-malformed', what: 'swarm' })
}

/** Parses the name of a unit (systemd.unit(5)). The suffix `.service` is optional, as in systemctl. */
export function readUnit(text: string, place: Place): Parsed<Selector, Problem> {
  const unit = /\.[a-z]+$/.test(text) ? text : `${text}.service`
  const good = /^[A-Za-z0-9_@\\:][A-Za-z0-9_.@\\:-]{0,254}$/.test(text) && unit.endsWith('.service')
  return good ? parsed({ by: 'systemd', unit }) : mistake(place, text, { code: 'name-malformed', what: 'unit' })
}

/** Parses the path of a pid file on the host. */
export function readPidFile(text: string, place: Place): Parsed<Selector, Problem> {
  const read = readHostPath(text, 'pidfile', place)
  return read.ok ? parsed({ by: 'pidfile', path: read.value }) : read
}

/** Parses an absolute path of the host without `..`. A slash at its end is removed. */
export function readHostPath(text: string, key: 'pidfile' | 'release', place: Place): Parsed<string, Problem> {
  const character = controlCharacter(text)
  if (character !== undefined) return mistake(place, text, { code: 'control-character', character })
  const names = text.replace(/\/$/, '').split('/').slice(1)
  const good = text.startsWith('/') && names.length > 0 && !names.some((name) => ['', '.', '..'].includes(name))
  if (!good || Buffer.byteLength(text) > 1024) return mistake(place, text, { code: 'host-path-malformed', key })
  return parsed(`/${names.join('/')}`)
}

/** Parses the path of the file with the commit, relative to the release directory. */
export function readRevisionFile(text: string, place: Place): Parsed<string, Problem> {
  const character = controlCharacter(text)
  if (character !== undefined) return mistake(place, text, { code: 'control-character', character })
  const good = !text.split('/').some((name) => ['', '.', '..'].includes(name)) && Buffer.byteLength(text) <= 255
  return good ? parsed(text) : mistake(place, text, { code: 'revision-file-malformed' })
}

const isHostProcess = ({ container }: Pick<ServiceClaim, 'container'>): boolean =>
  container.by === 'systemd' || container.by === 'pidfile'

/** Reports keys of a process that require a container, and the reverse: they would not be checked. */
export function judgeKind(claim: ServiceClaim, declared: DeclaredService): Problem[] {
  if (!isHostProcess(claim))
    return declared.release === undefined
      ? []
      : [problem(declared.release.place, undefined, { code: 'process-only', key: declared.release.key })]
  const { instances, image, attestation, listens, env, current, place } = claim
  const keys = { instances, image, attestation, listens, env, current }
  return Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : [problem(place, undefined, { code: 'container-only', key, service: claim.name })],
  )
}

/** The release of a process; `undefined` for containers. */
export function releaseOf(
  claim: Pick<ServiceClaim, 'container'>,
  declared: DeclaredService['release'],
): Pick<ServiceClaim, 'release'> {
  if (!isHostProcess(claim)) return {}
  return { release: { path: declared?.path, revision: declared?.revision ?? 'REVISION' } }
}
