import type { BuildCause } from '../model/cause-build.ts'
import type { OtherBuild, ServiceGroup } from '../model/cause-instance.ts'
import type { WorkflowRun } from '../model/evidence-runs.ts'
import type { Finding } from '../model/finding.ts'
import { isRegistered } from '../model/image-reference.ts'
import { isDirty } from '../model/revision.ts'
import { type DiagnosisContext, type Explained, findingsOf, gather } from './context.ts'
import { runningImage } from './instance.ts'

/** Words in the name or the file of a workflow that builds. */
const building = /build|image|docker|container|release|publish|package|deploy|ship|(?:^|[^a-z])c[id](?:[^a-z]|$)/i

const isBuilding = ({ name, path }: WorkflowRun): boolean =>
  building.test(name) || building.test(path.slice(path.lastIndexOf('/') + 1))

const failures = ['failure', 'timed_out', 'startup_failure', 'cancelled', 'action_required', 'stale']

/**
 * Why no image of the commit is there, according to labels and the workflow runs of the commit. An image that was built on
 * the host itself does not come from a workflow.
 */
export function buildReason(
  context: DiagnosisContext,
  group: ServiceGroup,
  builds: readonly OtherBuild[],
): BuildCause | undefined {
  if (builds.length > 0 && builds.every(({ revision }) => isDirty(revision)))
    return { code: 'dirty-tree', ...group, builds }
  const { runs: observed } = context.observed
  const isOwnCommit = group.services.every((service) => context.commitOf(service) === context.plan.commit)
  if (observed?.kind !== 'seen' || !isOwnCommit || builds.some(({ registered }) => registered === false))
    return undefined
  const { total, runs } = observed.value
  if (total === 0) return { code: 'build-never-ran', ...group }
  const ofBuilds = runs.filter(isBuilding)
  const failed = ofBuilds.filter(({ conclusion }) => conclusion !== undefined && failures.includes(conclusion))
  const pending = ofBuilds.filter(({ status }) => status !== 'completed')
  const [code, found] =
    failed.length > 0 ? (['build-run-failed', failed] as const) : (['build-run-pending', pending] as const)
  const [run] = found
  return run === undefined ? undefined : { code, ...group, run, more: found.length - 1 }
}

interface Unlabelled {
  readonly finding: Finding
  readonly service: string
  readonly target: string
  readonly reference: string
  readonly how: Extract<BuildCause, { readonly code: 'label-missing' }>['how']
  readonly file: string | undefined
}

/** Explains images without a commit label, by how they were built. */
export function labelCauses(context: DiagnosisContext): readonly Explained[] {
  const findings = [
    ...findingsOf(context, 'build/no-revision', 'build/short-revision')
      .filter(isMissing)
      .map((finding) => {
        const { service, target, reference } = finding
        return unlabelled(context, finding, service, target, reference)
      }),
    ...findingsOf(context, 'runtime/no-revision', 'runtime/short-revision')
      .filter(isMissing)
      .map((finding) => {
        const { service, target, container } = finding.instance
        const reference = context.instancesOf(service, target).byName.get(container)?.reference ?? finding.image
        return unlabelled(context, finding, service, target, reference)
      }),
  ]
  return gather(findings, ({ target, how, file }) => JSON.stringify([target, how, file])).map((group): Explained => {
    const [{ target, how, file }] = group
    const services = [...new Set(group.map(({ service }) => service))]
    const references = [...new Set(group.map(({ reference }) => reference))]
    const where = file === undefined ? {} : { file }
    return {
      cause: { code: 'label-missing', target, services, references, how, ...where },
      findings: group.map(({ finding }) => finding),
    }
  })
}

/** Whether the label is missing, and not only short. */
const isMissing = ({ code }: Finding): boolean => code === 'build/no-revision' || code === 'runtime/no-revision'

function unlabelled(
  context: DiagnosisContext,
  finding: Finding,
  service: string,
  target: string,
  reference: string,
): Unlabelled {
  const { instances } = context.instancesOf(service, target)
  const of = instances.find((one) => one.reference === reference)
  const image = of && (of.resolved ?? runningImage(of))
  const isPulled = image === undefined || isRegistered(image) !== false
  const [file] = of?.compose?.configFiles ?? []
  const how = isPulled ? 'registry' : of?.compose === undefined ? 'local' : 'compose'
  return { finding, service, target, reference, how, file: how === 'compose' ? file : undefined }
}
