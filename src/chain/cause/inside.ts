import type { Instance } from '../evidence.ts'
import type { Finding, InstanceName } from '../finding.ts'
import { commandOf, gather, instanceKey } from '../group.ts'
import { differing, readFiles, shadows } from '../inside.ts'
import { runningImage } from '../instance.ts'
import { readRevision } from '../revision.ts'
import { groupedIn } from './group.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

const codes = ['runtime/file-changed', 'runtime/file-missing', 'runtime/link-changed', 'runtime/file-extra'] as const
type Differing = Extract<Finding, { readonly code: (typeof codes)[number] }>

/** Why the files inside are others than those of the build: a mount, an edit, or an image made of old ones. */
export function insideCauses(scene: Scene): readonly Explained[] {
  const differences = findingsOf(scene, ...codes)
  const [accounted, left] = partition(differences, (finding) => isExplained(finding, scene))
  const stale = left.filter((finding) => isStale(finding, scene))
  return [...shadowed(scene, accounted), ...edited(scene, accounted), ...staleCaches(scene, stale)]
}

const shadowed = (scene: Scene, accounted: readonly Differing[]): readonly Explained[] =>
  gather(findingsOf(scene, 'runtime/shadowed'), ({ instance, mount }) =>
    // Each instance has anonymous volumes of its own; the one command renews all of them.
    JSON.stringify([commandOf(instance), mount.type, mount.destination]),
  ).map((group) => {
    const [{ mount, paths }] = group
    return {
      cause: { code: 'shadowed', ...groupedIn(scene, group), mount, paths },
      findings: [...group, ...ofInstances(accounted, group)],
    }
  })

const edited = (scene: Scene, accounted: readonly Differing[]): readonly Explained[] =>
  gather(findingsOf(scene, 'runtime/edited'), ({ instance }) => commandOf(instance)).map((group) => {
    const [{ artifact, paths }] = group
    return {
      cause: { code: 'edited-in-place', ...groupedIn(scene, group), artifact, paths },
      findings: [...group, ...ofInstances(accounted, group)],
    }
  })

const staleCaches = (scene: Scene, stale: readonly Differing[]): readonly Explained[] =>
  gather(stale, ({ instance }) => commandOf(instance)).map((group) => {
    const [{ artifact, paths }] = group
    return { cause: { code: 'stale-cache', ...groupedIn(scene, group), artifact, paths }, findings: group }
  })

type Placed = { readonly instance: InstanceName }

function ofInstances(differences: readonly Differing[], group: readonly Placed[]): readonly Differing[] {
  const own = new Set(group.map(({ instance }) => instanceKey(instance)))
  return differences.filter(({ instance }) => own.has(instanceKey(instance)))
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

/** Every path that is listed lies in a mount or in the writable layer, so that the image may be right. */
function isExplained(finding: Differing, scene: Scene): boolean {
  const reading = readingOf(finding, scene)
  if (reading === undefined) return false
  const { edited = [] } = reading.sight
  const elsewhere = new Set([...edited, ...shadows(reading).flatMap(({ paths }) => paths)])
  return differing(reading).every((path) => elsewhere.has(path))
}

/**
 * The image says that it is of the commit, its own files are others, and nobody has put them there since. Who put links
 * and files that nobody lists there, was not asked.
 */
function isStale(finding: Differing, scene: Scene): boolean {
  if (finding.code === 'runtime/link-changed' || finding.code === 'runtime/file-extra') return false
  const reading = readingOf(finding, scene)
  const instance = instanceOf(finding, scene)
  if (reading === undefined || instance === undefined || reading.sight.edited === undefined) return false
  return readRevision(runningImage(instance)?.labels.revision, scene.plan.commit) === 'commit'
}

const instanceOf = ({ instance }: Differing, scene: Scene): Instance | undefined =>
  scene.crew(instance.service, instance.target).byName.get(instance.container)

function readingOf(finding: Differing, scene: Scene) {
  const [claim, instance] = [scene.service(finding.instance.service), instanceOf(finding, scene)]
  const reading = claim === undefined || instance === undefined ? undefined : readFiles(instance, claim)
  return reading?.kind === 'differs' ? reading : undefined
}
