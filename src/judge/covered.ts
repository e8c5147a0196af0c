import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import type { Instance } from '../model/instance.ts'
import type { CommitSha, ServiceClaim } from '../model/plan.ts'
import { isAt, proofOfContents } from './files.ts'

/**
 * Reports a mount that holds the code of an instance: then its image shows nothing about what runs. Files that were
 * compared in that mount do.
 */
export function judgeCovered(
  instance: Instance,
  service: ServiceClaim,
  named: InstanceName,
  commit: CommitSha,
): readonly Finding[] {
  const { covered, state } = instance
  if (covered === undefined || state !== 'running') return []
  const { how, by, mount } = covered
  const { files, place } = service
  const isCompared =
    files !== undefined && (isAt(files.artifact, mount.destination) || isAt(mount.destination, files.artifact))
  if (isCompared && proofOfContents(instance, service, commit) === 'hashed') return []
  const facts = { place, instance: named, mount }
  return how === 'directory'
    ? [{ ...facts, code: 'runtime/directory-mounted', by }]
    : [{ ...facts, code: 'runtime/code-mounted', how, by }]
}
