import type { MissingEvidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import { accessFindings } from '../../model/finding-access.ts'
import { attestationFindings } from '../../model/finding-attestation.ts'
import { bystanderFindings } from '../../model/finding-bystander.ts'
import { featureFindings } from '../../model/finding-feature.ts'
import { filesFindings } from '../../model/finding-files.ts'
import { hostProcessFindings } from '../../model/finding-host-process.ts'
import type { InstanceName } from '../../model/finding-instance.ts'
import { instanceWarnings } from '../../model/finding-instance-warning.ts'
import { registryFindings } from '../../model/finding-registry.ts'
import { requirementsFindings } from '../../model/finding-requirements.ts'
import { answerFindings, certificateFindings, doubtFindings, termFindings } from '../../model/finding-route.ts'
import { publicFilesFindings } from '../../model/finding-site.ts'
import { swarmFindings, taskFindings } from '../../model/finding-swarm.ts'
import type { Plan, Proof } from '../../model/plan.ts'
import { isOneOf } from '../../model/record.ts'
import { isDirty } from '../../model/revision.ts'
import { shellLine } from '../escape.ts'
import { type Fix, list, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { explainAuth } from './access.ts'
import { explainAttestation } from './attestation.ts'
import { explainBystander } from './bystander.ts'
import { commands, composeBuild, composeLine, edit, recreate } from './commands.ts'
import { explainFeature } from './feature.ts'
import { explainInside } from './files.ts'
import { explainHostProcess } from './host-process.ts'
import { explainInstanceWarning } from './instance-warnings.ts'
import { explainMissing } from './missing.ts'
import { count, explainSelector, few, lasting, logLine, machineOf, nameInstance, short } from './names.ts'
import { explainChanged, explainPathsUnknown, planOf } from './paths.ts'
import { explainRegistry } from './registry.ts'
import { explainRestarts } from './restarts.ts'
import { explainRoute } from './route.ts'
import { explainCertificate, explainTerms, ofPart } from './route-expectations.ts'
import { explainRequirements } from './settings.ts'
import { explainPublicFiles } from './site.ts'
import { explainElsewhere, explainStop, explainSwarm } from './swarm.ts'
import { nameChanged } from './worktree.ts'

const revisionLabel = 'org.opencontainers.image.revision'

const addLabel = ({ commit }: Plan): Fix =>
  edit(
    say`build the image with ${`--label ${revisionLabel}=${commit}`}, then deploy it (${'docker/metadata-action'} sets this label)`,
  )

const targetAddress = (plan: Plan, target: string): string =>
  plan.targets.find((one) => one.name === target)?.address ?? target

/** A label that is missing, or too short to identify one commit. */
const explainLabel = (revision: string | undefined): Phrase =>
  revision === undefined || revision === ''
    ? say`has no label ${revisionLabel}, so its commit is unknown`
    : say`has the label ${`${revisionLabel}=${revision}`}, which is not a full commit ID`

/** What was expected, what was found and where, and the fix. */
export const explainFinding = (finding: Finding, plan: Plan): Sentence => explain(finding, planOf(finding, plan))

function explain(finding: Finding, plan: Plan): Sentence {
  if (isOneOf(requirementsFindings, finding)) return explainRequirements(finding, plan)
  if (isOneOf(termFindings, finding)) return ofPart(explainTerms(finding), finding.part)
  if (isOneOf(answerFindings, finding) || isOneOf(doubtFindings, finding))
    return ofPart(explainRoute(finding, plan), finding.part)
  if (isOneOf(certificateFindings, finding)) return explainCertificate(finding)
  if (isOneOf(filesFindings, finding)) return explainInside(finding)
  if (isOneOf(hostProcessFindings, finding)) return explainHostProcess(finding, plan)
  if (isOneOf(swarmFindings, finding)) return explainSwarm(finding, plan)
  if (isOneOf(taskFindings, finding)) return explainElsewhere(finding.instance, finding.reference, finding.node, plan)
  if (isOneOf(instanceWarnings, finding)) return explainInstanceWarning(finding)
  if (isOneOf(registryFindings, finding)) return explainRegistry(finding)
  if (isOneOf(bystanderFindings, finding)) return explainBystander(finding, plan)
  if (isOneOf(publicFilesFindings, finding)) return explainPublicFiles(finding)
  if (isOneOf(attestationFindings, finding)) return explainAttestation(finding, plan)
  if (isOneOf(featureFindings, finding)) return explainFeature(finding)
  if (isOneOf(accessFindings, finding)) return explainAuth(finding)
  switch (finding.code) {
    case 'runtime/restarted-recently':
    case 'runtime/crash-loop':
      return explainRestarts(finding, plan)
    case 'source/commit-unknown':
    case 'source/unknown':
      return explainSource(finding)
    case 'source/paths-unknown':
      return explainPathsUnknown(finding)
    case 'build/other-commit':
    case 'build/no-revision':
    case 'build/short-revision':
    case 'build/image-gone':
      return explainBuild(finding, plan)
    case 'build/manifest-dirty':
      return explainDirty(finding)
    case 'build/manifest-other-commit':
      return explainManifest(finding)
    case 'runtime/unknown':
      return explainMissing(finding.why, { name: finding.target, address: finding.address })
    case 'runtime/no-instance':
    case 'runtime/ambiguous':
    case 'runtime/instance-count':
    case 'runtime/weak-proof':
    case 'runtime/statement-other-commit':
    case 'runtime/statement-short':
      return explainService(finding, plan)
    case 'runtime/not-recreated':
    case 'runtime/other-commit':
    case 'runtime/no-revision':
    case 'runtime/short-revision':
    case 'runtime/labels-disagree':
    case 'runtime/variant-unknown':
    case 'runtime/image-gone':
    case 'runtime/other-image':
    case 'runtime/other-build':
    case 'runtime/digest-unknown':
      return explainInstance(finding, plan)
    case 'runtime/not-running':
    case 'runtime/unhealthy':
    case 'runtime/health-starting':
      return explainState(finding, plan)
  }
}

type Of<Code extends Finding['code']> = Extract<Finding, { readonly code: Code }>

function explainSource(finding: Of<'source/commit-unknown' | 'source/unknown'>): Sentence {
  switch (finding.code) {
    case 'source/commit-unknown': {
      const where = plain(finding.where === 'github' ? 'the repository on GitHub' : 'the checkout')
      return {
        what: say`Commit ${finding.commit} does not exist in ${where}`,
        fix: edit(
          finding.where === 'github'
            ? say`set the input ${'commit'} to a commit of this repository`
            : say`set the input ${'commit'} to a commit of this repository, and set ${'fetch-depth: 0'} of ${'actions/checkout'}`,
        ),
      }
    }
    case 'source/unknown':
      return explainMissing(finding.why, { name: 'source', address: '' })
  }
}

function explainDirty({ service, manifest, paths, total }: Of<'build/manifest-dirty'>): Sentence {
  return {
    what: say`The build manifest ${manifest} of ${service} was written in a checkout with ${count(total, 'changed file')}: ${nameChanged({ total, paths })}`,
    fix: edit(
      say`commit these files, or restore them before the build. If the build changes them, write its output elsewhere (for ${'package-lock.json'}, use ${'npm ci'})`,
    ),
  }
}

function explainManifest({ service, manifest, received, commit }: Of<'build/manifest-other-commit'>): Sentence {
  return {
    what: say`The build manifest ${manifest} of ${service} was made for commit ${short(received, commit)}, expected ${short(commit, received)}`,
    fix: edit(
      say`before this step, download the manifest from the build of commit ${short(commit)} in the same workflow run to ${manifest}`,
    ),
  }
}

function explainBuild(
  finding: Of<'build/other-commit' | 'build/no-revision' | 'build/short-revision' | 'build/image-gone'>,
  plan: Plan,
): Sentence {
  const { service, target, reference } = finding
  switch (finding.code) {
    case 'build/other-commit': {
      const what = say`The image ${reference} of ${service} on ${target} was built from commit ${short(finding.revision, finding.commit)}, expected ${short(finding.commit, finding.revision)}`
      if (finding.compose !== undefined) {
        return {
          what,
          ...explainChanged(finding),
          fix: composeBuild(plan, target, finding.compose, [finding.compose.service]),
        }
      }
      const pull = shellLine(['docker', 'pull'], reference)
      const fix = commands(machineOf(plan, target), [pull], say`build or pull ${reference} on ${target}`)
      return { what, ...explainChanged(finding), fix }
    }
    case 'build/no-revision':
    case 'build/short-revision':
      return {
        what: say`The image ${reference} (${short(finding.image)}) of ${service} on ${target} ${explainLabel(finding.revision)}`,
        fix: addLabel(plan),
      }
    case 'build/image-gone':
      return {
        what: say`The image ${reference} of ${service} no longer exists on ${target}, so its commit is unknown`,
        fix: commands(
          machineOf(plan, target),
          [shellLine(['docker', 'pull'], reference)],
          say`build or pull ${reference} on ${target}`,
          say`If the image is built on the host, build it there instead.`,
        ),
      }
  }
}

function explainService(
  finding: Of<
    | 'runtime/no-instance'
    | 'runtime/ambiguous'
    | 'runtime/instance-count'
    | 'runtime/weak-proof'
    | 'runtime/statement-other-commit'
    | 'runtime/statement-short'
  >,
  plan: Plan,
): Sentence {
  switch (finding.code) {
    case 'runtime/no-instance': {
      const there =
        finding.others.length === 0 ? say`No container exists there` : say`Containers there: ${few(finding.others, 8)}`
      return {
        what: say`${finding.service} is not running on ${finding.target}: expected ${explainSelector(finding.selector)}`,
        why: there,
        fix: edit(say`start ${finding.service} on ${finding.target}, or correct its name in the config`),
      }
    }
    case 'runtime/ambiguous':
      return {
        what: say`${finding.service} matches ${finding.candidates.length} services on ${finding.target}: ${nameCandidates(finding)}`,
        fix: nameOne(finding, plan),
      }
    case 'runtime/instance-count':
      return {
        what: say`${count(finding.running, 'instance')} of ${finding.service} ${plain(finding.running === 1 ? 'is' : 'are')} running on ${finding.target}, expected ${plain(String(finding.expected))}`,
        fix: edit(
          say`scale ${finding.service} on ${finding.target} to ${finding.expected}, or correct ${'instances'} in the config`,
        ),
      }
    case 'runtime/weak-proof':
      return {
        what: say`${finding.service} requires the proof ${finding.required}, but the evidence only proves ${finding.proof}`,
        fix: edit(
          say`${strongerProof(finding.required)}, or accept the weaker proof with ${`require: ${finding.proof}`}`,
        ),
      }
    case 'runtime/statement-other-commit':
      return {
        what: say`${finding.target} reports commit ${short(finding.received, finding.commit)}, expected ${short(finding.commit, finding.received)} (read from ${finding.at})`,
        fix: edit(say`deploy commit ${short(finding.commit)} to ${targetAddress(plan, finding.target)}`),
      }
    case 'runtime/statement-short':
      return {
        what: say`${finding.target} reports commit ${finding.received}, which is not a full commit ID, expected ${finding.commit} (read from ${finding.at})`,
        fix: edit(
          finding.at.startsWith('json /git/commit/id')
            ? say`set ${'management.info.git.mode: full'} in the application, so that the actuator reports the full commit ID`
            : say`change ${targetAddress(plan, finding.target)} to report the full commit ID`,
        ),
      }
  }
}

/** Each candidate with what runs there: `pack/api (commit 4f0c7d1e9a2b, running)`. */
function nameCandidates({ candidates, shown = [] }: Of<'runtime/ambiguous'>): Phrase {
  if (shown.length === 0) return few(candidates, 8)
  const named = shown.map(({ name, state, revision }) => {
    const build = revision === undefined || revision === '' ? say`no commit label` : say`commit ${short(revision)}`
    return say`${name} (${build}, ${plain(state)})`
  })
  const rest = candidates.length - named.length
  return rest === 0 ? list(named) : say`${list(named, ',')} and ${count(rest, 'more', 'more')}`
}

/** The name that the step or the config accepts: of the candidate that runs the commit, else a placeholder. */
function nameOne({ shown = [] }: Of<'runtime/ambiguous'>, plan: Plan): Fix {
  const right = shown.filter(({ name, revision }) => revision === plan.commit && name.includes('/'))
  const name = right.length === 1 ? (right[0]?.name ?? '') : 'PROJECT/SERVICE'
  return edit(
    say`name one of them, in the step (${`services: ${name}`}) or in the config (${`container: { compose: ${name} }`})`,
  )
}

/** How a service gets a proof. */
function strongerProof(required: Proof): Phrase {
  switch (required) {
    case 'claimed':
      return say`provide the stronger proof`
    case 'identified':
      return say`set the digest that its image must have (the input ${'images'}, or ${'image'} in the config)`
    case 'attested':
      return say`set ${'attestation'} of the service in the config`
    case 'hashed':
      return say`set ${'manifest'} and ${'artifact'} of the service in the config`
  }
}

function explainInstance(
  finding: Of<
    | 'runtime/not-recreated'
    | 'runtime/other-commit'
    | 'runtime/no-revision'
    | 'runtime/short-revision'
    | 'runtime/labels-disagree'
    | 'runtime/variant-unknown'
    | 'runtime/image-gone'
    | 'runtime/other-image'
    | 'runtime/other-build'
    | 'runtime/digest-unknown'
  >,
  plan: Plan,
): Sentence {
  const who = nameInstance(finding.instance)
  const again = recreate(plan, finding.instance)
  switch (finding.code) {
    case 'runtime/not-recreated':
      return { what: explainNotRecreated(finding, who), fix: again }
    case 'runtime/other-commit':
      if (isDirty(finding.revision))
        return {
          what: say`${who} runs a build with uncommitted changes: ${finding.revision}, expected ${short(finding.commit)}`,
          fix: edit(
            say`build the image from a clean checkout of commit ${short(finding.commit)} and name that commit in the label ${'org.opencontainers.image.revision'}, then recreate ${finding.instance.service}`,
          ),
        }
      return {
        what: say`${who} runs commit ${short(finding.revision, finding.commit)}, expected ${short(finding.commit, finding.revision)}`,
        ...explainChanged(finding),
        // Its tag still points to the old image, so recreating the container changes nothing.
        fix: edit(
          say`build or pull the image of commit ${short(finding.commit)} on ${finding.instance.target}, then recreate ${finding.instance.service}`,
        ),
      }
    case 'runtime/no-revision':
    case 'runtime/short-revision':
      return {
        what: say`The image ${short(finding.image)} of ${who} ${explainLabel(finding.revision)}`,
        fix: addLabel(plan),
      }
    case 'runtime/variant-unknown':
      if (finding.manifest !== undefined)
        return {
          what: say`${who} runs the ${finding.manifest.platform} variant of its image (manifest ${short(finding.manifest.digest)}), and the engine returned no labels for that variant`,
          fix: edit(
            say`update the docker CLI on ${finding.instance.target} to version 28.1 or later, or give the digest of the image with "images:"`,
          ),
        }
      return {
        what: say`The image of ${who} has the commit label ${finding.image.revision ?? ''}, but the container does not`,
        why: say`The container may run the image of another platform, which has no label`,
        fix: edit(
          say`set the label ${revisionLabel} for every platform of the image of ${finding.instance.service}, then recreate the container`,
        ),
      }
    case 'runtime/labels-disagree':
      return {
        what: say`The label ${revisionLabel} is ${finding.own.revision ?? ''} on ${who}, but ${finding.image.revision ?? ''} on its image`,
        fix: edit(
          say`remove the label from ${'labels:'} in the Compose file or from ${'--label'} of ${'docker run'}, then recreate the container`,
        ),
      }
    case 'runtime/image-gone':
      return {
        what: say`${who} runs image ${short(finding.image)}, which the engine no longer has, so its commit is unknown`,
        fix: again,
      }
    case 'runtime/other-image':
      return {
        what: say`${who} was created from ${finding.reference}${digests(finding.repoDigests)}, expected ${finding.expected}`,
        fix: wantedImage(finding, plan),
      }
    case 'runtime/other-build':
      return {
        what: say`${who} runs another build of commit ${short(finding.commit)} than ${finding.expected} in the registry`,
        why: say`The commit was built again, and the host did not pull that build`,
        fix: pullAgain(plan, finding.instance, finding.expected),
      }
    case 'runtime/digest-unknown':
      return {
        what: say`The image ${short(finding.image)} of ${who} can't be compared with ${finding.expected}`,
        ...explainUncompared(finding, plan),
      }
  }
}

/** Why an image can't be compared with the declared digest. */
function explainUncompared(finding: Of<'runtime/digest-unknown'>, plan: Plan): Pick<Sentence, 'why' | 'fix'> {
  if (finding.why !== undefined) return unreadable(finding.why, finding)
  if (finding.absent)
    return {
      why: say`The registry has no image with that digest`,
      fix: edit(
        say`push that image, or set the digest that the build gave out (the input ${'images'}, or ${'image'} of ${finding.instance.service} in the config file)`,
      ),
    }
  return finding.known === undefined
    ? {
        why: say`The engine knows no digest of that repository for it`,
        fix: edit(say`push the image to the repository, or pull it from there, so that the engine knows its digest`),
      }
    : {
        why: say`The engine knows it as ${finding.known}, and one of the two digests may be an index that contains the other`,
        fix: wantedImage(finding, plan),
      }
}

/** The registry could compare the two, and could not be read. */
function unreadable(
  why: MissingEvidence,
  { instance, expected }: Of<'runtime/digest-unknown'>,
): Pick<Sentence, 'why' | 'fix'> {
  const told = explainMissing(why, { name: `the image of ${instance.service}`, address: expected })
  return { why: told.why === undefined ? told.what : say`${told.what}. ${told.why}`, fix: told.fix }
}

/** Pulls the image of a tag, then recreates the instance. */
function pullAgain(plan: Plan, instance: InstanceName, expected: string): Fix {
  const { compose, target, container } = instance
  const machine = machineOf(plan, target)
  if (compose === undefined)
    return commands(
      machine,
      [shellLine(['docker', 'pull'], expected)],
      say`pull ${expected} on ${target}, then recreate ${container}`,
      say`Then recreate ${container} from it.`,
    )
  const lines = [
    composeLine(compose, ['pull'], [compose.service]),
    composeLine(compose, ['up', '-d'], [compose.service]),
  ]
  return commands(
    machine,
    lines,
    say`pull and recreate ${compose.service} of the Compose project ${compose.project} on ${target}`,
  )
}

/** Compose starts the image that its file names, so recreating alone would start the same image again. */
function wantedImage({ instance, expected }: Of<'runtime/other-image' | 'runtime/digest-unknown'>, plan: Plan): Fix {
  if (instance.compose === undefined) return recreate(plan, instance, say`${expected}`)
  return edit(
    say`set ${`image: ${expected}`} for ${instance.compose.service} in the Compose file of ${instance.compose.project} on ${instance.target}, then pull and recreate the service. If the digest is of another build, correct ${'image'} in the config`,
  )
}

/** By commits where they differ, else by image IDs. */
function explainNotRecreated(finding: Of<'runtime/not-recreated'>, who: Phrase): Phrase {
  const { running, tagged, runningRevision: old, taggedRevision: fresh, reference } = finding
  if (old !== undefined && fresh !== undefined && old !== fresh) {
    return say`${who} still runs commit ${short(old, fresh)}, but ${reference} is now commit ${short(fresh, old)}`
  }
  const of = old === undefined ? say`` : say` of commit ${short(old)}`
  return say`${who} still runs image ${short(running, tagged)}${of}, but ${reference} is now ${short(tagged, running)}`
}

const digests = (repoDigests: readonly string[]): Phrase =>
  repoDigests.length === 0 ? say` (no registry digest)` : say` (${few(repoDigests)})`

function explainState(
  finding: Of<'runtime/not-running' | 'runtime/unhealthy' | 'runtime/health-starting'>,
  plan: Plan,
): Sentence {
  const who = nameInstance(finding.instance)
  const log = logLine(finding.instance)
  // The output of the health check itself is in no log.
  const health = shellLine(['docker', 'inspect', '--format', "'{{json .State.Health}}'"], finding.instance.container)
  const fix = commands(machineOf(plan, finding.instance.target), [log], say`read the log of ${who}`)
  switch (finding.code) {
    case 'runtime/not-running':
      return {
        what: say`${who} is not running: ${explainStop(finding)}`,
        ...(finding.error === undefined ? {} : { why: say`The engine reports: ${finding.error}` }),
        fix,
      }
    case 'runtime/unhealthy':
      return {
        what: say`${who} is running, but its health check fails`,
        fix: commands(
          machineOf(plan, finding.instance.target),
          [health, log],
          say`read the health check output and the log of ${who}`,
        ),
      }
    case 'runtime/health-starting':
      return {
        what: say`${who} is running, but its health check has not passed yet`,
        fix: edit(
          say`raise ${'wait'} of this step (now ${plain(lasting(plan.pace.wait))}), or read the log of ${finding.instance.container}`,
        ),
      }
  }
}
