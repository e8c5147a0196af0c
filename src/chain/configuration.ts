import type { VariableSight } from './evidence/configuration.ts'
import { type Evidence, type Instance, unseen } from './evidence.ts'
import type { Finding, InstanceName } from './finding.ts'
import { isAfter } from './inside.ts'
import type { VariableClaim } from './plan/conduct.ts'
import type { ServiceClaim } from './plan.ts'

/** Whether the declared configuration reached an instance that runs, and whether compose would make the same one now. */
export function judgeConfiguration(instance: Instance, service: ServiceClaim, named: InstanceName): readonly Finding[] {
  if (instance.state !== 'running') return []
  return [
    ...(service.env ?? []).flatMap((claim) => judgeVariable(sightOf(instance, service, claim), claim, named)),
    ...(service.current === true ? judgeCurrent(instance, service, named) : []),
    ...(service.current === true ? judgeMounts(instance, service, named) : []),
  ]
}

function sightOf(
  { variables = [] }: Instance,
  service: ServiceClaim,
  { name }: VariableClaim,
): Evidence<VariableSight> {
  const [only, ...more] = variables.filter((one) => one.service === service.name && one.name === name)
  return only === undefined || more.length > 0 ? unseen('read', 'answer-missing', { about: name }) : only.sight
}

/**
 * What the process was started with decides, for an entrypoint may set what the container does not have; where that
 * cannot be read, what the container was created with does.
 */
function judgeVariable(
  sight: Evidence<VariableSight>,
  { name: variable, place }: VariableClaim,
  instance: InstanceName,
): readonly Finding[] {
  const facts = { place, instance, variable }
  if (sight.kind === 'unseen') return [{ ...facts, code: 'runtime/env-unseen', why: sight.why }]
  const { created, started } = sight.value
  switch (started ?? created) {
    case 'same':
      return []
    case 'other':
      return [{ ...facts, code: 'runtime/env-differs', from: created === 'other' ? 'container' : 'process' }]
    case 'missing':
      return [{ ...facts, code: 'runtime/env-missing', from: created === 'missing' ? 'container' : 'process' }]
  }
}

/** A file that was replaced stays the old one inside for ever; one that was written anew may be taken up by itself. */
function judgeMounts(
  { mountedFiles = [], startedAt }: Instance,
  { place, reloads }: ServiceClaim,
  instance: InstanceName,
): readonly Finding[] {
  return mountedFiles
    .filter(({ is, writtenAt }) => is === 'another' || (reloads !== true && isAfter(writtenAt, startedAt)))
    .map((file) => ({ code: 'runtime/mount-behind', place, instance, ...file, startedAt }))
}

/**
 * The hash that compose computes of its files now decides. Where it cannot be computed, files that nobody touched since
 * the container was created say as much, if they are all the files that the hash covers; one that was touched says nothing, for it may hold what it held.
 */
function judgeCurrent(instance: Instance, { place }: ServiceClaim, named: InstanceName): readonly Finding[] {
  const facts = { place, instance: named }
  const { configuration, createdAt } = instance
  if (configuration === undefined) {
    return [
      { ...facts, code: 'runtime/config-unseen', why: unseen('read', 'answer-missing', { about: 'compose' }).why },
    ]
  }
  const { hash, newest, whole } = configuration
  const changed = newest !== undefined && isAfter(newest.changedAt, createdAt) ? newest.path : undefined
  if (hash.kind === 'seen') {
    return hash.value === 'same' ? [] : [{ ...facts, code: 'runtime/config-behind', changed }]
  }
  if (changed !== undefined) return [{ ...facts, code: 'runtime/config-newer', changed, why: hash.why }]
  if (newest === undefined) return [{ ...facts, code: 'runtime/config-unseen', why: hash.why }]
  if (whole === true) return []
  const { why } = unseen('read', 'compose-files-unreadable', { about: 'a file that the compose files name' })
  return [{ ...facts, code: 'runtime/config-unseen', why }]
}
