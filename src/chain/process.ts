import type { Instance } from './evidence.ts'
import type { Finding, InstanceName } from './finding.ts'
import { isAfter, readFiles } from './inside.ts'
import type { ServiceClaim } from './plan.ts'

/** What is wrong with the main process of an instance: it runs what is no longer there, or from before its files. */
export function judgeProcess(instance: Instance, service: ServiceClaim, named: InstanceName): readonly Finding[] {
  if (instance.state !== 'running') return []
  return [...judgeExecutable(instance, service, named), ...judgeAge(instance, service, named)]
}

function judgeExecutable({ executable }: Instance, { place }: ServiceClaim, named: InstanceName): readonly Finding[] {
  return executable === undefined ? [] : [{ code: 'runtime/executable-lost', place, instance: named, ...executable }]
}

/**
 * Files that differ are said to differ; only of those that are right does it matter whether the process may have read
 * others. Times are compared in whole seconds, so that what was put there in the second of the start is no finding.
 */
function judgeAge(instance: Instance, service: ServiceClaim, named: InstanceName): readonly Finding[] {
  const { files, place, reloads } = service
  const reading = readFiles(instance, service)
  if (files === undefined || reloads === true || reading.kind !== 'whole') return []
  const { artifact } = files
  const sight = reading.inside.files
  const newest = sight.kind === 'seen' ? sight.value.newest : undefined
  const { startedAt } = instance
  if (newest === undefined || !isAfter(newest.at, startedAt)) return []
  const { path, at: putAt } = newest
  return [{ code: 'runtime/older-than-files', place, instance: named, artifact, path, putAt, startedAt }]
}
