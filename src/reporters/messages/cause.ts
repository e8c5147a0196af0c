import { type Cause, causeRecords } from '../../model/cause.ts'
import { accessCauseRecords } from '../../model/cause-access.ts'
import { buildCauseRecords } from '../../model/cause-build.ts'
import { commitCauseRecords } from '../../model/cause-commit.ts'
import { featureCauseRecords } from '../../model/cause-feature.ts'
import { hostProcessCauseRecords } from '../../model/cause-host-process.ts'
import type { OtherBuild, Stop } from '../../model/cause-instance.ts'
import { registryCauseRecords } from '../../model/cause-registry.ts'
import { requirementsCauseRecords } from '../../model/cause-requirements.ts'
import { routeCauseRecords } from '../../model/cause-route.ts'
import { publicFilesCauseRecords } from '../../model/cause-site.ts'
import { swarmCauseRecords } from '../../model/cause-swarm.ts'
import type { Change } from '../../model/evidence-continuity.ts'
import { findingRecords } from '../../model/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { isOneOf } from '../../model/record.ts'
import { isEmpty, list, type Phrase, plain, type Sentence, type Statement, say, sentence } from '../phrase.ts'
import { explainAuthCause } from './access.ts'
import { explainBuildCause } from './build-causes.ts'
import { composeProgram } from './commands.ts'
import { explainCommitCause } from './commit.ts'
import { explainFeatureCause } from './feature.ts'
import { explainMount } from './files.ts'
import { explainFinding } from './finding.ts'
import { explainHostProcessCause } from './host-process.ts'
import { explainLeftover, explainNewer, explainPast } from './instance-causes.ts'
import { explainMissing } from './missing.ts'
import { count, explainSelector, few, nameContained, nameContainers, nameGroup, short, verb } from './names.ts'
import { planOf } from './paths.ts'
import { explainRegistryCause } from './registry.ts'
import { explainRouteCause } from './route-causes.ts'
import { explainRequirementsCause } from './settings.ts'
import { explainPublicFilesCause } from './site.ts'
import { explainStop, explainSwarmCause } from './swarm.ts'

/** The title of a cause: `Built, not recreated`. */
export const nameCause = (cause: Cause): string =>
  cause.code === 'as-found' && findingRecords[cause.finding.code].kind === 'missing'
    ? 'Missing evidence'
    : causeRecords[cause.code].title

/** Why the first broken link broke: what was expected, what was found, and where. */
export function explainCause(cause: Cause, plan: Plan): Statement {
  const explained = explain(cause, planOf(cause, plan))
  return 'parts' in explained ? { what: explained } : explained
}

function explain(cause: Cause, plan: Plan): Phrase | Statement {
  if (isOneOf(commitCauseRecords, cause)) return explainCommitCause(cause, plan)
  if (isOneOf(routeCauseRecords, cause)) return explainRouteCause(cause, plan)
  if (isOneOf(registryCauseRecords, cause)) return explainRegistryCause(cause, plan)
  if (isOneOf(publicFilesCauseRecords, cause)) return explainPublicFilesCause(cause)
  if (isOneOf(requirementsCauseRecords, cause)) return explainRequirementsCause(cause, plan)
  if (isOneOf(featureCauseRecords, cause)) return explainFeatureCause(cause)
  if (isOneOf(accessCauseRecords, cause)) return explainAuthCause(cause)
  if (isOneOf(swarmCauseRecords, cause)) return explainSwarmCause(cause)
  if (isOneOf(hostProcessCauseRecords, cause)) return explainHostProcessCause(cause, plan)
  if (isOneOf(buildCauseRecords, cause)) return explainBuildCause(cause, plan)
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'built-not-recreated':
      return {
        what: say`${nameContained(cause)} still ${verb(cause.instances, 'runs', 'run')} an older image, not the image of commit ${commit}`,
        why: say`The image of this commit is on ${cause.target}, but the ${verb(cause.instances, 'container was', 'containers were')} not recreated from it`,
      }
    case 'left-behind':
    case 'orphaned':
    case 'old-project':
    case 'wrong-scale':
      return explainLeftover(cause, plan)
    case 'running-newer':
    case 'running-unmerged':
    case 'rolled-back':
    case 'digest-of-other-commit':
      return explainPast(cause, plan)
    case 'never-built':
      return {
        what: say`No image of ${few(cause.services)} on ${cause.target} was built from commit ${commit}`,
        ...(cause.builds.length === 0 ? {} : { why: otherBuilds(cause.builds) }),
      }
    case 'label-overridden':
      return {
        what: say`${nameContainers(cause.instances)} ${verb(cause.instances, 'has a commit label that differs', 'have commit labels that differ')} from the label of the image`,
        why: say`A label in the Compose file, or ${'--label'} of ${'docker run'}, overrides the label of the image`,
      }
    case 'one-off-left':
      return {
        what: say`${nameContainers(cause.instances)} still ${verb(cause.instances, 'runs', 'run')} another build`,
        why: say`${verb(cause.instances, 'The container was', 'The containers were')} started with ${`${composeProgram(cause.instances[0]?.compose)} run`}, and ${`${composeProgram(cause.instances[0]?.compose)} up`} does not recreate ${verb(cause.instances, 'it', 'them')}`,
      }
    case 'crash-loop':
      return {
        what: say`${nameGroup(cause)} ${verb(cause.services, 'keeps', 'keep')} restarting: ${stops(cause.stops)}`,
      }
    case 'stopped':
      return {
        what: say`${nameGroup(cause)} ${verb(cause.services, 'is', 'are')} not running: ${stops(cause.stops)}`,
      }
    case 'never-created':
      return {
        what: say`${cause.service} has no container on ${cause.target}, running or stopped`,
        why: say`Expected ${explainSelector(cause.selector)}, and no container there matches`,
      }
    case 'target-unknown':
      return explainTargetsMissing(cause)
    case 'statement-stale':
      return explainStatement(cause, plan)
    case 'shadowed':
      return {
        what: say`${explainMount(cause.mount)} contains files that are not those of commit ${commit}: ${few(cause.paths, 3)} in ${nameContained(cause)}`,
        why: say`The mount hides the files of the image`,
      }
    case 'edited-in-place':
      return {
        what: say`Files in ${cause.artifact} of ${nameContained(cause)} are not those of commit ${commit}: ${few(cause.paths, 3)}`,
        why: say`They are not those of its image: they were changed in the running container, or its own start rewrites them`,
      }
    case 'stale-cache':
      return {
        what: say`The image of ${nameGroup(cause)} is labeled with commit ${commit}, but contains other files: ${few(cause.paths, 3)} in ${cause.artifact}`,
        why: say`It was built from a stale build cache, or from other sources than the manifest`,
      }
    case 'label-behind':
      return {
        what: say`The image label of ${nameContained(cause)} names commit ${short(cause.revision, plan.commit)}, but the files are those of commit ${commit}`,
      }
    case 'as-found':
      return withoutFix(explainFinding(cause.finding, plan))
    case 'not-stable':
      return explainNotStable(cause, plan)
    case 'nothing-claimed':
      return {
        what: say`The configuration has no check that shows which commit is running`,
        why: say`A route only shows that something responds`,
      }
  }
}

const withoutFix = ({ fix: _, ...statement }: Sentence): Statement => statement

/** Why checks that passed do not count as consecutive ones. */
function explainNotStable(
  { stable, wanted, changes, repeated }: Extract<Cause, { code: 'not-stable' }>,
  { pace }: Pick<Plan, 'pace'>,
): Statement {
  const what = say`Only ${plain(`${stable} of the ${wanted}`)} required consecutive checks passed before the time limit`
  const changed = changes.slice(0, 3).map(explainChange)
  const rest = changes.length - changed.length
  const more = rest === 0 ? [] : [say`${count(rest, 'more change')}`]
  if (changes.length > 0) return { what, why: say`Between the last two checks: ${list([...changed, ...more], ',')}` }
  if (repeated.length > 0)
    return { what, why: say`${list(repeated.slice(0, 3))} published no new evidence between the last two checks` }
  if (wanted > pace.stable)
    return { what, why: say`A response was wrong after a check had passed, so some of several servers may be old` }
  return { what }
}

function explainChange({ target, name, what, times = 1 }: Change): Phrase {
  const of = name === undefined ? say`${target}` : say`${name} on ${target}`
  switch (what) {
    case 'started':
      return say`${of} appeared`
    case 'gone':
      return say`${of} disappeared`
    case 'restarted':
      return say`${of} restarted${plain(times === 1 ? '' : ` ${times} times`)}`
    case 'state':
      return say`${of} changed its state`
    case 'clock':
      return say`the clock of ${of} was set back`
    case 'engine':
      return say`another engine answered on ${of}`
  }
}

/** What the names point to, at most three of them. */
function otherBuilds(builds: readonly OtherBuild[]): Phrase {
  const few = builds.slice(0, 3).map(otherBuild)
  const rest = builds.length - few.length
  return rest === 0 ? list(few) : say`${list(few, ',')} and ${count(rest, 'more', 'more')}`
}

/** What a name points to; a label may hold anything. */
function otherBuild({ reference, revision, untagged }: OtherBuild): Phrase {
  const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
  const build = isCommit
    ? say`was built from commit ${short(revision)}`
    : say`has the commit label ${revision}, which is not a full commit ID`
  return untagged === true
    ? say`${short(reference)} no longer exists there, and the running image ${build}`
    : say`${short(reference)} ${build}`
}

/** How containers stopped, at most three of them. */
function stops(all: readonly Stop[]): Phrase {
  const few = all.slice(0, 3).map((stop) => say`${stop.instance.container} (${explainStop(stop)})`)
  const rest = all.length - few.length
  return rest === 0 ? list(few) : say`${list(few, ',')} and ${count(rest, 'more', 'more')}`
}

function explainTargetsMissing(cause: Extract<Cause, { code: 'target-unknown' }>): Statement {
  const first = cause.targets[0]
  if (first === undefined) return { what: say`A target could not be checked` }
  const explained = withoutFix(explainMissing(first.why, { name: first.target, address: first.address }))
  const others = cause.targets.slice(1)
  if (others.length === 0) return explained
  const named = list(
    others.slice(0, 5).map((one) => one.target),
    ',',
  )
  const rest = others.length > 5 ? say` and ${count(others.length - 5, 'more', 'more')}` : say``
  return {
    ...explained,
    what: say`${sentence(explained.what)} The same applies to ${named}${rest}: ${plain(`${cause.targets.length} of ${cause.of} targets`)}`,
  }
}

function explainStatement(cause: Extract<Cause, { code: 'statement-stale' }>, plan: Plan): Statement {
  const [received, expected] = [short(cause.received, plan.commit), short(plan.commit, cause.received)]
  const what = say`${cause.address} reports commit ${received}, expected ${expected} (read from ${cause.at})`
  const why = [
    ...(cause.newer === true ? [sentence(explainNewer({ ...cause, revision: cause.received }, plan))] : []),
    ...statementReasons[cause.hosts],
  ]
  return why.length === 0 ? { what } : { what, why: spaced(why) }
}

const statementReasons: Readonly<Record<Extract<Cause, { code: 'statement-stale' }>['hosts'], readonly Phrase[]>> = {
  right: [plain('Every instance on the hosts runs the expected commit, so a cache or another copy answered.')],
  wrong: [plain('The hosts do not show the expected commit on every instance either.')],
  unclaimed: [],
}

const spaced = (sentences: readonly Phrase[]): Phrase =>
  sentences.reduce((text, next) => (isEmpty(text) ? next : say`${text} ${next}`), say``)
