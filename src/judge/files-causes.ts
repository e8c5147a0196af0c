import type { Finding } from '../model/finding.ts'
import type { InstanceName } from '../model/finding-instance.ts'
import { readRevision } from '../model/image-reference.ts'
import type { Instance } from '../model/instance.ts'
import {
  commandOf,
  type DiagnosisContext,
  type Explained,
  findingsOf,
  gather,
  groupedIn,
  instanceKey,
} from './context.ts'
import { differing, readFiles, shadows } from './files.ts'
import { runningImage } from './instance.ts'

const codes = ['runtime/file-changed', 'runtime/file-missing', 'runtime/link-changed', 'runtime/file-extra'] as const
type Differing = Extract<Finding, { readonly code: (typeof codes)[number] }>

/** Explains files that differ from the build: a mount, an edit, or an image that was built from old files. */
export function insideCauses(context: DiagnosisContext): readonly Explained[] {
  const differences = findingsOf(context, ...codes)
  const [accounted, left] = partition(differences, (finding) => isExplained(finding, context))
  const stale = left.filter((finding) => isStale(finding, context))
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

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

/** Whether all listed paths are in a mount or in the writable layer. Then the image may be right. */
function isExplained(finding: Differing, context: DiagnosisContext): boolean {
  const reading = readingOf(finding, context)
  if (reading === undefined) return false
  const { edited = [] } = reading.evidence
  const elsewhere = new Set([...edited, ...shadows(reading).flatMap(({ paths }) => paths)])
  return differing(reading).every((path) => elsewhere.has(path))
}

/**
 * Whether the image itself has wrong files although its label names the commit. Links and unlisted files have no known
 * origin, so they exclude this cause.
 */
function isStale(finding: Differing, context: DiagnosisContext): boolean {
  if (finding.code === 'runtime/link-changed' || finding.code === 'runtime/file-extra') return false
  const reading = readingOf(finding, context)
  const instance = instanceOf(finding, context)
  if (reading === undefined || instance === undefined || reading.evidence.edited === undefined) return false
  // A cache keeps old files. A file that is not there at all was never copied.
  if (reading.evidence.changed.total === 0) return false
  const claim = context.service(finding.instance.service)
  const revision = runningImage(instance)?.labels.revision
  const commit = claim === undefined ? context.plan.commit : context.observed.wanted(claim, revision).commit
  return readRevision(revision, commit) === 'commit'
}

const instanceOf = ({ instance }: Differing, context: DiagnosisContext): Instance | undefined =>
  context.instancesOf(instance.service, instance.target).byName.get(instance.container)

function readingOf(finding: Differing, context: DiagnosisContext) {
  const [claim, instance] = [context.service(finding.instance.service), instanceOf(finding, context)]
  const reading = claim === undefined || instance === undefined ? undefined : readFiles(instance, claim)
  return reading?.kind === 'differs' ? reading : undefined
}
