import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import { readRevision } from '../model/image-reference.ts'
import type { Instance } from '../model/instance.ts'
import type { ServiceClaim } from '../model/plan.ts'
import {
  commandOf,
  type DiagnosisContext,
  type Explained,
  findingsOf,
  gather,
  groupedIn,
  instanceKey,
} from './context.ts'
import { differing, type FilesReading, readFiles, shadows } from './files.ts'
import { runningImage } from './instance.ts'

const codes = ['runtime/file-changed', 'runtime/file-missing', 'runtime/link-changed', 'runtime/file-extra'] as const
type Differing = Extract<Finding, { readonly code: (typeof codes)[number] }>

/** Explains files that differ from the build: a mount, an edit, or an image that was built from old files. */
export function insideCauses(context: DiagnosisContext): readonly Explained[] {
  const differences = findingsOf(context, ...codes).flatMap((finding) => read(finding, context) ?? [])
  const accounted = differences.filter(isExplained).map(({ finding }) => finding)
  const stale = differences.filter((one) => !isExplained(one) && isStale(one, context)).map(({ finding }) => finding)
  return [...shadowed(context, accounted), ...edited(context, accounted), ...staleCaches(context, stale)]
}

const shadowed = (context: DiagnosisContext, accounted: readonly Differing[]): readonly Explained[] =>
  gather(findingsOf(context, 'runtime/shadowed'), ({ instance, mount }) =>
    // Each instance has its own anonymous volumes, and one command renews all of them.
    JSON.stringify([commandOf(instance), mount.type, mount.destination]),
  ).map((group) => {
    const [{ mount, paths }] = group
    return {
      cause: { code: 'shadowed', ...groupedIn(context, group), mount, paths },
      findings: [...group, ...ofInstances(accounted, group)],
    }
  })

const edited = (context: DiagnosisContext, accounted: readonly Differing[]): readonly Explained[] =>
  gather(findingsOf(context, 'runtime/edited'), ({ instance }) => commandOf(instance)).map((group) => {
    const [{ artifact, paths }] = group
    return {
      cause: { code: 'edited-in-place', ...groupedIn(context, group), artifact, paths },
      findings: [...group, ...ofInstances(accounted, group)],
    }
  })

const staleCaches = (context: DiagnosisContext, stale: readonly Differing[]): readonly Explained[] =>
  gather(stale, ({ instance }) => commandOf(instance)).map((group) => {
    const [{ artifact, paths }] = group
    return { cause: { code: 'stale-cache', ...groupedIn(context, group), artifact, paths }, findings: group }
  })

type Placed = { readonly instance: InstanceName }

function ofInstances(differences: readonly Differing[], group: readonly Placed[]): readonly Differing[] {
  const own = new Set(group.map(({ instance }) => instanceKey(instance)))
  return differences.filter(({ instance }) => own.has(instanceKey(instance)))
}

/** A finding with what the instance shows about its files. */
interface Difference {
  readonly finding: Differing
  readonly claim: ServiceClaim
  readonly instance: Instance
  readonly reading: Extract<FilesReading, { readonly kind: 'differs' }>
}

/** A process of the host has no image that could be the cause. */
function read(finding: Differing, context: DiagnosisContext): Difference | undefined {
  const { service, target, container } = finding.instance
  const claim = context.service(service)
  const instance = context.instancesOf(service, target).byName.get(container)
  if (claim === undefined || instance === undefined) return undefined
  const reading = readFiles(instance, claim)
  return reading.kind === 'differs' ? { finding, claim, instance, reading } : undefined
}

/** Whether all listed paths are in a mount or in the writable layer. Then the image may be right. */
function isExplained({ reading }: Difference): boolean {
  const shadowed = new Set(shadows(reading).flatMap(({ paths }) => paths))
  const { edited } = reading.evidence
  return differing(reading).every((path) => shadowed.has(path) || edited?.includes(path) === true)
}

/**
 * Whether the image itself has wrong files although its label names the commit. Links and unlisted files have no known
 * origin, so they exclude this cause.
 */
function isStale({ finding, claim, instance, reading }: Difference, { observed }: DiagnosisContext): boolean {
  if (finding.code === 'runtime/link-changed' || finding.code === 'runtime/file-extra') return false
  // A cache keeps old files. A file that is not there at all was never copied.
  if (reading.evidence.edited === undefined || reading.evidence.changed.total === 0) return false
  const revision = runningImage(instance)?.labels.revision
  return readRevision(revision, observed.wanted(claim, revision).commit) === 'commit'
}
