import type { Place } from '../parsed.ts'
import type { Instance } from './evidence.ts'
import type { Finding, InstanceName } from './finding.ts'
import type { ServiceClaim } from './plan.ts'
import { readReference } from './reference.ts'

/** Whether nothing of an instance is on the host but its task: it runs on another node, or has no container yet. */
export const isElsewhere = ({ task, imageId }: Instance): boolean => task !== undefined && imageId === ''

/**
 * The build of a task that has no container on the host. What runs on another node shows by its reference alone: the
 * declared digest identifies it, another one is told with the image, and a tag may mean anything there.
 */
export function judgeElsewhere(
  { reference, state, image, task }: Instance,
  service: ServiceClaim,
  facts: { readonly place: Place; readonly instance: InstanceName },
): readonly Finding[] {
  // A task that does not run has a finding of its own.
  if (state !== 'running' || image !== undefined) return []
  const expected = service.image === undefined ? undefined : readReference(service.image).digest
  if (expected !== undefined && readReference(reference).digest === expected) return []
  return [{ ...facts, code: 'runtime/task-elsewhere', reference, node: task?.node ?? '' }]
}
