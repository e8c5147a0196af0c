import type { Finding, FindingCode } from '../../model/finding.ts'
import type { Plan, Proof } from '../../model/plan.ts'
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
import { explainCertificate, explainTerms, isTermFinding, ofPart } from './route-expectations.ts'
import { explainRequirements, isRequirementsFinding, requirementsMeanings } from './settings.ts'
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
  if (isRequirementsFinding(finding)) return explainRequirements(finding, plan)
  if (isTermFinding(finding)) return ofPart(explainTerms(finding), finding.part)
  switch (finding.code) {
    case 'runtime/restarted-recently':
    case 'runtime/crash-loop':
      return explainRestarts(finding, plan)
    case 'route/certificate-ending':
      return explainCertificate(finding)
    case 'source/commit-unknown':
    case 'source/unknown':
      return explainSource(finding)
    case 'source/feature-missing':
    case 'source/feature-unknown':
    case 'build/feature-missing':
      return explainFeature(finding)
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
    case 'runtime/file-changed':
    case 'runtime/file-missing':
    case 'runtime/link-changed':
    case 'runtime/file-extra':
    case 'runtime/shadowed':
    case 'runtime/edited':
    case 'runtime/files-added-later':
    case 'runtime/files-not-counted':
    case 'runtime/files-unknown':
      return explainInside(finding, plan)
    case 'runtime/not-running':
    case 'runtime/unhealthy':
    case 'runtime/health-starting':
      return explainState(finding, plan)
    case 'route/status':
    case 'route/refused':
    case 'route/unknown':
    case 'route/throttled':
    case 'route/cached':
    case 'route/edge-answered':
    case 'route/catch-all':
    case 'route/all-turned-away':
      return ofPart(explainRoute(finding, plan), finding.part)
    case 'runtime/updating':
    case 'runtime/update-stuck':
    case 'runtime/update-rolled-back':
    case 'runtime/draining':
      return explainSwarm(finding, plan)
    case 'runtime/also-running':
    case 'route/other-container':
      return explainBystander(finding, plan)
    case 'runtime/task-elsewhere':
      return explainElsewhere(finding.instance, finding.reference, finding.node, plan)
    case 'runtime/process-stopped':
    case 'runtime/process-old-release':
    case 'runtime/process-other-commit':
    case 'runtime/process-no-revision':
    case 'runtime/process-short-revision':
    case 'runtime/process-older':
    case 'runtime/process-replaced':
    case 'runtime/process-other-release':
    case 'runtime/process-supervisor':
    case 'runtime/process-place-unknown':
    case 'runtime/process-order-unknown':
    case 'runtime/process-unknown':
      return explainHostProcess(finding, plan)
    case 'route/public-files-stale':
    case 'route/public-files-missing':
    case 'route/public-files-unknown':
      return explainPublicFiles(finding)
    case 'auth/anonymous-allowed':
    case 'auth/invalid-allowed':
    case 'auth/authorized-denied':
    case 'auth/status':
    case 'auth/edge-answered':
    case 'auth/unknown':
      return explainAuth(finding)
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

/** One sentence a finding, for the table of the README: what is wrong when it appears, in general. */
export const meanings: Readonly<Record<FindingCode, string>> = {
  'source/commit-unknown': 'The commit is not in the repository.',
  'source/unknown': 'Nobody who knows the commits of the repository could be asked.',
  'source/feature-missing': 'The commit has no file where a feature must be written.',
  'source/feature-unknown':
    'The files of the commit could not be listed, so nobody can tell whether a feature is in it.',
  'build/feature-missing': 'The build manifest does not list a file that a feature needs.',
  'build/other-commit':
    'What the image reference resolves to on that host was built from another commit: the new image never got there.',
  'build/no-revision':
    'The image has no `org.opencontainers.image.revision` label, so nothing says which commit it was built from.',
  'build/short-revision': 'The image names its commit in short form; only the full id names one commit.',
  'build/image-gone': 'The engine no longer has the image that the containers were created from, nor one of that name.',
  'build/manifest-other-commit': 'The build manifest was made for another commit, so it lists the wrong files.',
  'build/manifest-dirty':
    'Tracked files differed from the commit when the build manifest was written, so the manifest is of no commit.',
  'runtime/unknown': 'The target could not be looked at, or its answer was incomplete.',
  'runtime/no-instance': 'No container of the service exists on a target where it must run.',
  'runtime/ambiguous': 'More than one project on the target has a service of that name.',
  'runtime/not-recreated':
    'The container runs another image than the one its reference resolves to now: built or pulled, not recreated.',
  'runtime/other-commit': 'The image that runs was built from another commit.',
  'runtime/no-revision': 'The image that runs does not say which commit it was built from.',
  'runtime/short-revision': 'The image that runs names its commit in short form.',
  'runtime/variant-unknown':
    'The image names a commit and its container does not, so it may run a variant for another platform that was built from another commit.',
  'runtime/labels-disagree': 'The label on the container and the label of its image name different commits.',
  'runtime/image-gone':
    'The image that the container was created from was removed from the host, and its labels with it.',
  'runtime/not-running': 'A container of the service exists and does not run.',
  'runtime/unhealthy': "The container's own health check fails.",
  'runtime/health-starting': "The container's health check has not passed yet.",
  'runtime/restarted-recently':
    'The instance was restarted, and has not run for long enough since to know that it stays up.',
  'runtime/crash-loop': 'The instance was restarted several times while it was checked.',
  'runtime/instance-count': 'Another number of copies runs than was declared.',
  'runtime/other-image': 'The container runs an image of another repository or digest than was declared.',
  'runtime/digest-unknown':
    'The engine knows no registry digest of the image that runs, so it cannot be compared with the declared one.',
  'runtime/file-changed': 'Files inside a running instance are not those that the build manifest lists.',
  'runtime/file-missing': 'Files that the build manifest lists are not inside a running instance.',
  'runtime/link-changed': 'Symbolic links that the build manifest lists point elsewhere, or are not there.',
  'runtime/file-extra': 'Files match a glob of `complete:` that the build manifest does not list.',
  'runtime/shadowed': 'A mount holds other files in place of those of the image.',
  'runtime/edited': 'Files were changed or removed in the running container.',
  'runtime/files-added-later':
    'The files are right, but not those of the image, and were written after the process had started, so that nothing shows that it runs them.',
  'runtime/files-not-counted':
    'The files are right, but some were written in the container and are not counted as files of its image.',
  'runtime/files-unknown': 'The files inside a running instance could not be hashed, and `require` accepts no less.',
  ...requirementsMeanings,
  'runtime/weak-proof': 'The evidence holds, but is weaker than `require` accepts.',
  'runtime/statement-other-commit': 'The deployment endpoint says that it runs another commit.',
  'runtime/statement-short': 'The deployment endpoint names its commit in short form.',
  'runtime/updating': 'The update of a swarm service, or its rollback, has not ended.',
  'runtime/update-stuck':
    'The update of a swarm service, or its rollback, stopped half-way. Final: swarm waits for a person.',
  'runtime/update-rolled-back': 'Swarm took the update back, and what runs is not the commit. Final too.',
  'runtime/also-running':
    'Containers of the same project or image repository run there too, and are not of the commit. A warning.',
  'route/other-container':
    'The port that the route asks belongs to a container of another build, which the plan does not name.',
  'runtime/draining': 'Old tasks of a swarm service are to end and still run.',
  'runtime/task-elsewhere': 'A task runs on a node that was not asked, of an image that nothing names for certain.',
  'runtime/process-stopped': 'The unit or the process of the pid file does not run.',
  'runtime/process-old-release':
    'The process works in another release directory than the one that is named: not restarted.',
  'runtime/process-other-commit': 'The release that the process runs says another commit.',
  'runtime/process-no-revision': 'Nothing says which commit the process was released from.',
  'runtime/process-short-revision': 'The release that the process runs names its commit in short form.',
  'runtime/process-older': 'The process began before its files, or the link to its release, were put there.',
  'runtime/process-replaced': 'The executable of the process belongs to the build, and was replaced since it began.',
  'runtime/process-other-release':
    'A directory, an executable or a file of the process lies in another release than the current one.',
  'runtime/process-supervisor':
    'The main process starts and watches other programs, and nothing shows that one of them runs the release.',
  'runtime/process-place-unknown':
    'Where the process works, which processes it has, or where a path leads can’t be read.',
  'runtime/process-order-unknown':
    'The process began so close to a change of its files or links that nothing shows which came first.',
  'runtime/process-unknown': 'The process could not be looked at.',
  'route/status': 'The route answers with another status than was declared.',
  'route/refused': 'Nothing listens where the route should be answered.',
  'route/unknown': 'The route could not be asked, or its answer was incomplete.',
  'route/assertion': 'The answer has the right status, and something else that was declared of it does not hold.',
  'route/assertion-unknown': 'The answer cannot be read, so what was declared of it cannot be judged.',
  'route/other-build': 'The answer names another commit than the one that must be running.',
  'route/mixed-builds': 'Samples of the route are answered by more than one build.',
  'route/build-unnamed': 'The answer does not name the full commit it was built from.',
  'route/other-http': 'The server speaks another version of HTTP than was declared.',
  'route/certificate-ending': 'The certificate of an origin ends sooner than the config wants.',
  'route/redirect-endless': 'Redirects inside of the origin were followed, and never ended.',
  'route/public-files-stale': 'Files of the build are public with other bytes than those that were built.',
  'route/public-files-missing': 'Files of the build are not public.',
  'route/public-files-unknown': 'Public files of the build could not be fetched to the end.',
  'route/throttled': 'A limit of requests (429) answered in place of the route.',
  'route/cached': 'The answer lies in a cache for longer than anything runs, so it says nothing of what runs now.',
  'route/edge-answered':
    'An edge, a firewall, a waiting room, a bot check or a login proxy answered, and not the application.',
  'route/catch-all':
    'A path that cannot exist gets the same response, so the response does not show that the route exists.',
  'route/all-turned-away':
    'A path that cannot exist is turned away in the same way (redirected to the same login; or, with `control: strict`, refused with the same status), so the response does not show that the route exists.',
  'auth/anonymous-allowed': 'Somebody without a credential is let in. Final: it is not looked at again.',
  'auth/invalid-allowed': 'Somebody with a credential that is not right is let in. Final too.',
  'auth/authorized-denied': 'Somebody with the right credential is turned away.',
  'auth/status':
    'A caller is neither let in nor turned away as declared: the server failed, or the route is not there.',
  'auth/edge-answered':
    'An edge, a firewall, a bot check or a login proxy answered the caller, and not the application.',
  'auth/unknown': 'A caller got no whole answer, which is not the same as being turned away.',
}
