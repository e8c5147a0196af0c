import type { Finding } from '../../chain/finding.ts'
import type { Plan, Proof } from '../../chain/plan.ts'
import { shellLine } from '../escape.ts'
import { type Phrase, plain, type Remedy, type Sentence, say } from '../phrase.ts'
import { few, verb } from './amount.ts'
import { wordAuth } from './auth.ts'
import { wordBystander } from './bystander.ts'
import { isConductFinding, wordConduct } from './conduct.ts'
import { wordDaemon } from './daemon.ts'
import { wordFeature } from './feature.ts'
import { wordInside } from './inside.ts'
import { count, short } from './measure.ts'
import { commands, composeBuild, edit, recreate } from './remedy.ts'
import { wordRestarts } from './restarts.ts'
import { wordRoute } from './route.ts'
import { wordServed } from './served.ts'
import { wordStop } from './stopped.ts'
import { wordElsewhere, wordSwarm } from './swarm.ts'
import { isTermFinding, ofPart, wordCertificate, wordTerms } from './terms.ts'
import { wordUnseen } from './unseen.ts'
import { logLine, machineOf, nameInstance, wordSelector } from './whereabouts.ts'
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
export function wordFinding(finding: Finding, plan: Plan): Sentence {
  if (isConductFinding(finding)) return wordConduct(finding, plan)
  if (isTermFinding(finding)) return ofPart(wordTerms(finding), finding.part)
  switch (finding.code) {
    case 'runtime/restarted-recently':
    case 'runtime/crash-loop':
      return wordRestarts(finding, plan)
    case 'route/certificate-ending':
      return wordCertificate(finding)
    case 'source/commit-unknown':
    case 'source/unseen':
      return wordSource(finding)
    case 'source/feature-missing':
    case 'source/feature-unseen':
    case 'build/feature-missing':
      return wordFeature(finding)
    case 'build/other-commit':
    case 'build/no-revision':
    case 'build/short-revision':
    case 'build/image-gone':
      return wordBuild(finding, plan)
    case 'build/manifest-dirty':
      return wordDirty(finding)
    case 'build/manifest-other-commit':
      return wordManifest(finding)
    case 'runtime/unseen':
      return wordUnseen(finding.why, { name: finding.target, address: finding.address })
    case 'runtime/no-instance':
    case 'runtime/ambiguous':
    case 'runtime/instance-count':
    case 'runtime/weak-proof':
    case 'runtime/statement-other-commit':
    case 'runtime/statement-short':
      return wordService(finding, plan)
    case 'runtime/not-recreated':
    case 'runtime/other-commit':
    case 'runtime/no-revision':
    case 'runtime/short-revision':
    case 'runtime/labels-disagree':
    case 'runtime/variant-unknown':
    case 'runtime/image-gone':
    case 'runtime/other-image':
    case 'runtime/digest-unknown':
      return wordInstance(finding, plan)
    case 'runtime/file-changed':
    case 'runtime/file-missing':
    case 'runtime/link-changed':
    case 'runtime/file-extra':
    case 'runtime/shadowed':
    case 'runtime/edited':
    case 'runtime/files-added-later':
    case 'runtime/files-not-counted':
    case 'runtime/files-unseen':
      return wordInside(finding, plan)
    case 'runtime/not-running':
    case 'runtime/unhealthy':
    case 'runtime/health-starting':
      return wordState(finding, plan)
    case 'route/status':
    case 'route/refused':
    case 'route/unseen':
    case 'route/throttled':
    case 'route/cached':
    case 'route/edge-answered':
    case 'route/catch-all':
    case 'route/all-turned-away':
      return ofPart(wordRoute(finding, plan), finding.part)
    case 'runtime/updating':
    case 'runtime/update-stuck':
    case 'runtime/update-rolled-back':
    case 'runtime/draining':
      return wordSwarm(finding, plan)
    case 'runtime/also-running':
    case 'route/other-container':
      return wordBystander(finding, plan)
    case 'runtime/task-elsewhere':
      return wordElsewhere(finding.instance, finding.reference, finding.node, plan)
    case 'runtime/daemon-stopped':
    case 'runtime/daemon-old-release':
    case 'runtime/daemon-other-commit':
    case 'runtime/daemon-no-revision':
    case 'runtime/daemon-short-revision':
    case 'runtime/daemon-older':
    case 'runtime/daemon-replaced':
    case 'runtime/process-other-release':
    case 'runtime/process-supervisor':
    case 'runtime/process-place-unknown':
    case 'runtime/process-order-unknown':
    case 'runtime/daemon-unseen':
      return wordDaemon(finding, plan)
    case 'route/served-stale':
    case 'route/served-missing':
    case 'route/served-unseen':
      return wordServed(finding)
    case 'auth/stranger-admitted':
    case 'auth/wrong-admitted':
    case 'auth/invited-refused':
    case 'auth/status':
    case 'auth/edge-answered':
    case 'auth/unseen':
      return wordAuth(finding)
  }
}

type Of<Code extends Finding['code']> = Extract<Finding, { readonly code: Code }>

function wordSource(finding: Of<'source/commit-unknown' | 'source/unseen'>): Sentence {
  switch (finding.code) {
    case 'source/commit-unknown': {
      const where = plain(finding.where === 'github' ? 'the repository on GitHub' : 'the checkout')
      return {
        what: say`commit ${finding.commit} does not exist in ${where}`,
        now: edit(
          finding.where === 'github'
            ? say`name a commit of this repository in the input ${'commit'}`
            : say`name a commit of this repository in the input ${'commit'}, and let ${'actions/checkout'} fetch it (${'fetch-depth: 0'})`,
        ),
      }
    }
    case 'source/unseen':
      return wordUnseen(finding.why, { name: 'source', address: '' })
  }
}

function wordDirty({ service, manifest, paths, total }: Of<'build/manifest-dirty'>): Sentence {
  return {
    what: say`the build manifest of ${service}, ${manifest}, was written in a checkout with ${count(total, 'changed file')}: ${nameChanged({ total, paths })}`,
    now: edit(
      say`commit these files, or restore them before the build. If the build changes them, let it write elsewhere (for ${'package-lock.json'}: ${'npm ci'})`,
    ),
  }
}

function wordManifest({ service, manifest, said, commit }: Of<'build/manifest-other-commit'>): Sentence {
  return {
    what: say`the build manifest of ${service}, ${manifest}, was made for commit ${short(said, commit)}, not for ${short(commit, said)}`,
    now: edit(
      say`bring the manifest that the build of commit ${short(commit)} made to ${manifest} before this step: the artifact of the same run, and not one of another`,
    ),
  }
}

function wordBuild(
  finding: Of<'build/other-commit' | 'build/no-revision' | 'build/short-revision' | 'build/image-gone'>,
  plan: Plan,
): Sentence {
  const { service, target, reference } = finding
  switch (finding.code) {
    case 'build/other-commit': {
      const what = say`the image of ${service} on ${target}, ${reference}, was built from commit ${short(finding.revision, finding.commit)}, not from ${short(finding.commit, finding.revision)}`
      if (finding.compose !== undefined) {
        return { what, now: composeBuild(plan, target, finding.compose, [finding.compose.service]) }
      }
      const pull = shellLine(['docker', 'pull'], reference)
      const now = commands(machineOf(plan, target), [pull], say`build or pull ${reference} on ${target}`)
      return { what, now }
    }
    case 'build/no-revision':
    case 'build/short-revision':
      return {
        what: say`the image of ${service} on ${target}, ${reference} (${short(finding.image)}), ${said(finding.revision)}`,
        now: label,
      }
    case 'build/image-gone':
      return {
        what: say`nothing on ${target} has the name ${reference} any more, so nobody can tell what ${service} would be started from`,
        now: commands(
          machineOf(plan, target),
          [shellLine(['docker', 'pull'], reference)],
          say`build or pull ${reference} on ${target}`,
          say`If the image is built on the host, build it there.`,
        ),
      }
  }
}

function wordService(
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
        what: say`${finding.service} does not run on ${finding.target}: ${wordSelector(finding.selector)} was expected; ${there}`,
        now: edit(say`start ${finding.service} on ${finding.target}, or correct its name in the plan`),
      }
    }
    case 'runtime/ambiguous':
      return {
        what: say`${finding.service} can be more than one service on ${finding.target}: ${few(finding.candidates, 8)}`,
        now: edit(say`say which one in the config file: ${'container: { compose: PROJECT/SERVICE }'}`),
      }
    case 'runtime/instance-count':
      return {
        what: say`${count(finding.expected, 'instance')} of ${finding.service} must run on ${finding.target}; ${plain(finding.running === 1 ? '1 does' : `${finding.running} do`)}`,
        now: edit(say`scale ${finding.service} on ${finding.target}, or correct ${'instances:'} in the plan`),
      }
    case 'runtime/weak-proof':
      return {
        what: say`${finding.service} must be ${finding.required}; what was seen proves no more than ${finding.proof}`,
        now: edit(
          say`${strongerProof(finding.required)}, or accept the weaker one with ${`require: ${finding.proof}`}`,
        ),
      }
    case 'runtime/statement-other-commit':
      return {
        what: say`${finding.target} says (${finding.at}) that it runs commit ${short(finding.said, finding.commit)}, not ${short(finding.commit, finding.said)}`,
        now: edit(
          say`deploy commit ${short(finding.commit)} to what answers at ${targetAddress(plan, finding.target)}`,
        ),
      }
    case 'runtime/statement-short':
      return {
        what: say`${finding.target} says (${finding.at}) that it runs ${finding.said}, which is not a full commit id; ${finding.commit} was expected`,
        now: edit(
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

function wordInstance(
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
      return { what: wordNotRecreated(finding, who), now: again }
    case 'runtime/other-commit':
      return {
        what: say`${who} runs commit ${short(finding.revision, finding.commit)}, not ${short(finding.commit, finding.revision)}`,
        // Its reference means the same old image, so recreating it would change nothing.
        now: edit(
          say`build or pull the image of commit ${short(finding.commit)} on ${finding.instance.target}, then recreate ${finding.instance.service}`,
        ),
      }
    case 'runtime/no-revision':
    case 'runtime/short-revision':
      return { what: say`the image that ${who} runs, ${short(finding.image)}, ${said(finding.revision)}`, now: label }
    case 'runtime/variant-unknown':
      return {
        what: say`the image of ${who} carries the label ${finding.image.revision ?? ''}, and the container does not carry it, so it may run the variant of another platform`,
        now: edit(
          say`build every platform of the image of ${finding.instance.service} with ${revisionLabel}, then recreate it`,
        ),
      }
    case 'runtime/labels-disagree':
      return {
        what: say`${who} carries the label ${finding.own.revision ?? ''}, its image carries ${finding.image.revision ?? ''}: they disagree about ${revisionLabel}`,
        now: edit(say`remove that label from what creates the container, then recreate it`),
      }
    case 'runtime/image-gone':
      return {
        what: say`${who} runs image ${short(finding.image)}, which the engine no longer has, so nothing tells which commit it is`,
        now: again,
      }
    case 'runtime/other-image':
      return {
        what: say`${who} must run ${finding.expected}; it was created from ${finding.reference}${digests(finding.repoDigests)}`,
        now: wantedImage(finding, plan),
      }
    case 'runtime/digest-unknown':
      return {
        what: say`${who} must run ${finding.expected}; its image ${short(finding.image)} carries no digest of that repository to compare with`,
        now: edit(say`push the image to the repository, or pull it from there, so that the engine knows its digest`),
      }
  }
}

/** Recreating alone would start the same image again: what Compose starts is what its file names. */
function wantedImage({ instance, expected }: Of<'runtime/other-image'>, plan: Plan): Remedy {
  if (instance.compose === undefined) return recreate(plan, instance, say`${expected}`)
  return edit(
    say`let the compose file of ${instance.compose.project} on ${instance.target} name ${expected} for ${instance.compose.service}, pull it and recreate the service; or correct ${'image:'} in the plan, when that names another build`,
  )
}

/** By commits where they tell the two images apart, else by image ids. */
function wordNotRecreated(finding: Of<'runtime/not-recreated'>, who: Phrase): Phrase {
  const { running, tagged, runningRevision: old, taggedRevision: fresh, reference } = finding
  if (old !== undefined && fresh !== undefined && old !== fresh) {
    return say`${who} still runs commit ${short(old, fresh)}; ${reference} there is commit ${short(fresh, old)} by now`
  }
  const of = old === undefined ? say`` : say` of commit ${short(old)}`
  return say`${who} still runs image ${short(running, tagged)}${of}; ${reference} there is ${short(tagged, running)} by now`
}

const digests = (repoDigests: readonly string[]): Phrase =>
  repoDigests.length === 0 ? say`, which has no digest of a registry` : say`, which is ${few(repoDigests)}`

function wordState(
  finding: Of<'runtime/not-running' | 'runtime/unhealthy' | 'runtime/health-starting'>,
  plan: Plan,
): Sentence {
  const who = nameInstance(finding.instance)
  const log = logLine(finding.instance)
  // What the check itself printed stands in no log.
  const health = shellLine(['docker', 'inspect', '--format', "'{{json .State.Health}}'"], finding.instance.container)
  const now = commands(machineOf(plan, finding.instance.target), [log], say`read the log of ${who}`)
  switch (finding.code) {
    case 'runtime/not-running':
      return { what: say`${who} is not running: it is ${wordStop(finding)}`, now }
    case 'runtime/unhealthy':
      return {
        what: say`${who} runs, but its health check says that it is unhealthy`,
        now: commands(
          machineOf(plan, finding.instance.target),
          [health, log],
          say`read what its health check and ${who} say`,
        ),
      }
    case 'runtime/health-starting':
      return {
        what: say`${who} runs, but its health check has not passed yet`,
        now: edit(say`give it more time (${'wait:'}), or read its log`),
      }
  }
}
