import type { Finding } from '../../model/finding.ts'
import { accessFindings } from '../../model/finding-access.ts'
import { bystanderFindings } from '../../model/finding-bystander.ts'
import { featureFindings } from '../../model/finding-feature.ts'
import { filesFindings } from '../../model/finding-files.ts'
import { hostProcessFindings } from '../../model/finding-host-process.ts'
import { requirementsFindings } from '../../model/finding-requirements.ts'
import { answerFindings, certificateFindings, doubtFindings, termFindings } from '../../model/finding-route.ts'
import { publicFilesFindings } from '../../model/finding-site.ts'
import { swarmFindings, taskFindings } from '../../model/finding-swarm.ts'
import type { Plan, Proof } from '../../model/plan.ts'
import { isOneOf } from '../../model/record.ts'
import { shellLine } from '../escape.ts'
import { type Fix, type Phrase, plain, type Sentence, say } from '../phrase.ts'
import { explainAuth } from './access.ts'
import { explainBystander } from './bystander.ts'
import { commands, composeBuild, edit, recreate } from './commands.ts'
import { explainFeature } from './feature.ts'
import { explainInside } from './files.ts'
import { explainHostProcess } from './host-process.ts'
import { explainMissing } from './missing.ts'
import { count, explainSelector, few, logLine, machineOf, nameInstance, short, verb } from './names.ts'
import { explainRestarts } from './restarts.ts'
import { explainRoute } from './route.ts'
import { explainCertificate, explainTerms, ofPart } from './route-expectations.ts'
import { explainRequirements } from './settings.ts'
import { explainPublicFiles } from './site.ts'
import { explainElsewhere, explainStop, explainSwarm } from './swarm.ts'
import { nameChanged } from './worktree.ts'

const revisionLabel = 'org.opencontainers.image.revision'

const label = edit(
  say`build the image with ${`--label ${revisionLabel}=<full commit id>`} (${'docker/metadata-action'} writes it), then deploy it`,
)

const targetAddress = (plan: Plan, target: string): string =>
  plan.targets.find((one) => one.name === target)?.address ?? target

/** A label that is missing, or too short to name one commit. */
const said = (revision: string | undefined): Phrase =>
  revision === undefined || revision === ''
    ? say`does not say which commit it was built from (it has no label ${revisionLabel})`
    : say`says ${revision}, which is not a full commit id, where it must say which commit it was built from`

/** What was expected, what was seen instead and where, and what to do now. */
export function explainFinding(finding: Finding, plan: Plan): Sentence {
  if (isOneOf(requirementsFindings, finding)) return explainRequirements(finding, plan)
  if (isOneOf(termFindings, finding)) return ofPart(explainTerms(finding), finding.part)
  if (isOneOf(answerFindings, finding) || isOneOf(doubtFindings, finding))
    return ofPart(explainRoute(finding, plan), finding.part)
  if (isOneOf(certificateFindings, finding)) return explainCertificate(finding)
  if (isOneOf(filesFindings, finding)) return explainInside(finding, plan)
  if (isOneOf(hostProcessFindings, finding)) return explainHostProcess(finding, plan)
  if (isOneOf(swarmFindings, finding)) return explainSwarm(finding, plan)
  if (isOneOf(taskFindings, finding)) return explainElsewhere(finding.instance, finding.reference, finding.node, plan)
  if (isOneOf(bystanderFindings, finding)) return explainBystander(finding, plan)
  if (isOneOf(publicFilesFindings, finding)) return explainPublicFiles(finding)
  if (isOneOf(featureFindings, finding)) return explainFeature(finding)
  if (isOneOf(accessFindings, finding)) return explainAuth(finding)
  switch (finding.code) {
    case 'runtime/restarted-recently':
    case 'runtime/crash-loop':
      return explainRestarts(finding, plan)
    case 'source/commit-unknown':
    case 'source/unknown':
      return explainSource(finding)
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
        what: say`commit ${finding.commit} does not exist in ${where}`,
        fix: edit(
          finding.where === 'github'
            ? say`name a commit of this repository in the input ${'commit'}`
            : say`name a commit of this repository in the input ${'commit'}, and let ${'actions/checkout'} fetch it (${'fetch-depth: 0'})`,
        ),
      }
    }
    case 'source/unknown':
      return explainMissing(finding.why, { name: 'source', address: '' })
  }
}

function explainDirty({ service, manifest, paths, total }: Of<'build/manifest-dirty'>): Sentence {
  return {
    what: say`the build manifest of ${service}, ${manifest}, was written in a checkout with ${count(total, 'changed file')}: ${nameChanged({ total, paths })}`,
    fix: edit(
      say`commit these files, or restore them before the build. If the build changes them, let it write elsewhere (for ${'package-lock.json'}: ${'npm ci'})`,
    ),
  }
}

function explainManifest({ service, manifest, said, commit }: Of<'build/manifest-other-commit'>): Sentence {
  return {
    what: say`the build manifest of ${service}, ${manifest}, was made for commit ${short(said, commit)}, not for ${short(commit, said)}`,
    fix: edit(
      say`bring the manifest that the build of commit ${short(commit)} made to ${manifest} before this step: the artifact of the same run, and not one of another`,
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
      const what = say`the image of ${service} on ${target}, ${reference}, was built from commit ${short(finding.revision, finding.commit)}, not from ${short(finding.commit, finding.revision)}`
      if (finding.compose !== undefined) {
        return { what, fix: composeBuild(plan, target, finding.compose, [finding.compose.service]) }
      }
      const pull = shellLine(['docker', 'pull'], reference)
      const fix = commands(machineOf(plan, target), [pull], say`build or pull ${reference} on ${target}`)
      return { what, fix }
    }
    case 'build/no-revision':
    case 'build/short-revision':
      return {
        what: say`the image of ${service} on ${target}, ${reference} (${short(finding.image)}), ${said(finding.revision)}`,
        fix: label,
      }
    case 'build/image-gone':
      return {
        what: say`nothing on ${target} has the name ${reference} any more, so nobody can tell what ${service} would be started from`,
        fix: commands(
          machineOf(plan, target),
          [shellLine(['docker', 'pull'], reference)],
          say`build or pull ${reference} on ${target}`,
          say`If the image is built on the host, build it there.`,
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
        finding.others.length === 0
          ? say`there is no container at all`
          : say`there ${verb(finding.others, 'is', 'are')} ${few(finding.others, 8)}`
      return {
        what: say`${finding.service} does not run on ${finding.target}: ${explainSelector(finding.selector)} was expected; ${there}`,
        fix: edit(say`start ${finding.service} on ${finding.target}, or correct its name in the plan`),
      }
    }
    case 'runtime/ambiguous':
      return {
        what: say`${finding.service} can be more than one service on ${finding.target}: ${few(finding.candidates, 8)}`,
        fix: edit(say`say which one in the config file: ${'container: { compose: PROJECT/SERVICE }'}`),
      }
    case 'runtime/instance-count':
      return {
        what: say`${count(finding.expected, 'instance')} of ${finding.service} must run on ${finding.target}; ${plain(finding.running === 1 ? '1 does' : `${finding.running} do`)}`,
        fix: edit(say`scale ${finding.service} on ${finding.target}, or correct ${'instances:'} in the plan`),
      }
    case 'runtime/weak-proof':
      return {
        what: say`${finding.service} must be ${finding.required}; what was seen proves no more than ${finding.proof}`,
        fix: edit(
          say`${strongerProof(finding.required)}, or accept the weaker one with ${`require: ${finding.proof}`}`,
        ),
      }
    case 'runtime/statement-other-commit':
      return {
        what: say`${finding.target} says (${finding.at}) that it runs commit ${short(finding.said, finding.commit)}, not ${short(finding.commit, finding.said)}`,
        fix: edit(
          say`deploy commit ${short(finding.commit)} to what answers at ${targetAddress(plan, finding.target)}`,
        ),
      }
    case 'runtime/statement-short':
      return {
        what: say`${finding.target} says (${finding.at}) that it runs ${finding.said}, which is not a full commit id; ${finding.commit} was expected`,
        fix: edit(
          finding.at.startsWith('json /git/commit/id')
            ? say`set ${'management.info.git.mode: full'} in the application, so that the actuator answers with the full commit id`
            : say`let ${targetAddress(plan, finding.target)} answer with the full commit id`,
        ),
      }
  }
}

/** How a service comes to a proof. */
function strongerProof(required: Proof): Phrase {
  switch (required) {
    case 'claimed':
      return say`give the stronger proof`
    case 'identified':
      return say`name the digest that its image must have (${'images:'}, or ${'image:'} in the config file)`
    case 'hashed':
    case 'attested':
      return say`name the manifest of its build (${'manifest:'} and ${'artifact:'} in the config file)`
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
      return {
        what: say`${who} runs commit ${short(finding.revision, finding.commit)}, not ${short(finding.commit, finding.revision)}`,
        // Its reference means the same old image, so recreating it would change nothing.
        fix: edit(
          say`build or pull the image of commit ${short(finding.commit)} on ${finding.instance.target}, then recreate ${finding.instance.service}`,
        ),
      }
    case 'runtime/no-revision':
    case 'runtime/short-revision':
      return { what: say`the image that ${who} runs, ${short(finding.image)}, ${said(finding.revision)}`, fix: label }
    case 'runtime/variant-unknown':
      if (finding.manifest !== undefined)
        return {
          what: say`${who} runs the ${finding.manifest.platform} variant of its image (manifest ${short(finding.manifest.digest)}), and the engine returned no labels for that variant`,
          fix: edit(
            say`update the docker CLI on ${finding.instance.target} to version 28.1 or later, or give the digest of the image with "images:"`,
          ),
        }
      return {
        what: say`the image of ${who} carries the label ${finding.image.revision ?? ''}, and the container does not carry it, so it may run the variant of another platform`,
        fix: edit(
          say`build every platform of the image of ${finding.instance.service} with ${revisionLabel}, then recreate it`,
        ),
      }
    case 'runtime/labels-disagree':
      return {
        what: say`${who} carries the label ${finding.own.revision ?? ''}, its image carries ${finding.image.revision ?? ''}: they disagree about ${revisionLabel}`,
        fix: edit(say`remove that label from what creates the container, then recreate it`),
      }
    case 'runtime/image-gone':
      return {
        what: say`${who} runs image ${short(finding.image)}, which the engine no longer has, so nothing tells which commit it is`,
        fix: again,
      }
    case 'runtime/other-image':
      return {
        what: say`${who} must run ${finding.expected}; it was created from ${finding.reference}${digests(finding.repoDigests)}`,
        fix: wantedImage(finding, plan),
      }
    case 'runtime/digest-unknown':
      return {
        what: say`${who} must run ${finding.expected}; its image ${short(finding.image)} carries no digest of that repository to compare with`,
        fix: edit(say`push the image to the repository, or pull it from there, so that the engine knows its digest`),
      }
  }
}

/** Recreating alone would start the same image again: what Compose starts is what its file names. */
function wantedImage({ instance, expected }: Of<'runtime/other-image'>, plan: Plan): Fix {
  if (instance.compose === undefined) return recreate(plan, instance, say`${expected}`)
  return edit(
    say`let the compose file of ${instance.compose.project} on ${instance.target} name ${expected} for ${instance.compose.service}, pull it and recreate the service; or correct ${'image:'} in the plan, when that names another build`,
  )
}

/** By commits where they tell the two images apart, else by image ids. */
function explainNotRecreated(finding: Of<'runtime/not-recreated'>, who: Phrase): Phrase {
  const { running, tagged, runningRevision: old, taggedRevision: fresh, reference } = finding
  if (old !== undefined && fresh !== undefined && old !== fresh) {
    return say`${who} still runs commit ${short(old, fresh)}; ${reference} there is commit ${short(fresh, old)} by now`
  }
  const of = old === undefined ? say`` : say` of commit ${short(old)}`
  return say`${who} still runs image ${short(running, tagged)}${of}; ${reference} there is ${short(tagged, running)} by now`
}

const digests = (repoDigests: readonly string[]): Phrase =>
  repoDigests.length === 0 ? say`, which has no digest of a registry` : say`, which is ${few(repoDigests)}`

function explainState(
  finding: Of<'runtime/not-running' | 'runtime/unhealthy' | 'runtime/health-starting'>,
  plan: Plan,
): Sentence {
  const who = nameInstance(finding.instance)
  const log = logLine(finding.instance)
  // What the check itself printed stands in no log.
  const health = shellLine(['docker', 'inspect', '--format', "'{{json .State.Health}}'"], finding.instance.container)
  const fix = commands(machineOf(plan, finding.instance.target), [log], say`read the log of ${who}`)
  switch (finding.code) {
    case 'runtime/not-running':
      return { what: say`${who} is not running: it is ${explainStop(finding)}`, fix }
    case 'runtime/unhealthy':
      return {
        what: say`${who} runs, but its health check says that it is unhealthy`,
        fix: commands(
          machineOf(plan, finding.instance.target),
          [health, log],
          say`read what its health check and ${who} say`,
        ),
      }
    case 'runtime/health-starting':
      return {
        what: say`${who} runs, but its health check has not passed yet`,
        fix: edit(say`give it more time (${'wait:'}), or read its log`),
      }
  }
}
