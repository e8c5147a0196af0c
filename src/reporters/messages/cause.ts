import { type Cause, causeRecords } from '../../model/cause.ts'
import { accessCauseRecords } from '../../model/cause-access.ts'
import { featureCauseRecords } from '../../model/cause-feature.ts'
import { hostProcessCauseRecords } from '../../model/cause-host-process.ts'
import type { OtherBuild, Stop } from '../../model/cause-instance.ts'
import { requirementsCauseRecords } from '../../model/cause-requirements.ts'
import { routeCauseRecords } from '../../model/cause-route.ts'
import { publicFilesCauseRecords } from '../../model/cause-site.ts'
import { swarmCauseRecords } from '../../model/cause-swarm.ts'
import type { Change } from '../../model/evidence-continuity.ts'
import type { Plan } from '../../model/plan.ts'
import { isOneOf } from '../../model/record.ts'
import { list, type Phrase, plain, type Sentence, type Statement, say } from '../phrase.ts'
import { explainAuthCause } from './access.ts'
import { explainFeatureCause } from './feature.ts'
import { explainMount } from './files.ts'
import { explainFinding } from './finding.ts'
import { explainHostProcessCause } from './host-process.ts'
import { explainLeftover, explainPast } from './instance-causes.ts'
import { explainMissing } from './missing.ts'
import { count, explainSelector, few, nameContained, nameContainers, nameGroup, short, verb } from './names.ts'
import { explainRouteCause } from './route-causes.ts'
import { explainRequirementsCause } from './settings.ts'
import { explainPublicFilesCause } from './site.ts'
import { explainStop, explainSwarmCause } from './swarm.ts'

/** What a cause is called: `Built, not recreated`. */
export const nameCause = (cause: Cause): string => causeRecords[cause.code].title

/** Why the first broken link broke: what was expected, what was found, and where. */
export function explainCause(cause: Cause, plan: Plan): Statement {
  const told = explain(cause, plan)
  return 'parts' in told ? { what: told } : told
}

function explain(cause: Cause, plan: Plan): Phrase | Statement {
  if (isOneOf(routeCauseRecords, cause)) return explainRouteCause(cause, plan)
  if (isOneOf(publicFilesCauseRecords, cause)) return explainPublicFilesCause(cause)
  if (isOneOf(requirementsCauseRecords, cause)) return explainRequirementsCause(cause, plan)
  if (isOneOf(featureCauseRecords, cause)) return explainFeatureCause(cause)
  if (isOneOf(accessCauseRecords, cause)) return explainAuthCause(cause)
  if (isOneOf(swarmCauseRecords, cause)) return explainSwarmCause(cause)
  if (isOneOf(hostProcessCauseRecords, cause)) return explainHostProcessCause(cause, plan)
  const commit = short(plan.commit)
  switch (cause.code) {
    case 'built-not-recreated':
      return say`the image of ${nameGroup(cause)} was built for commit ${commit}, but ${nameContainers(cause.instances)} still ${verb(cause.instances, 'runs', 'run')} the image from before`
    case 'left-behind':
    case 'orphaned':
    case 'old-project':
    case 'wrong-scale':
      return explainLeftover(cause, plan)
    case 'running-newer':
    case 'rolled-back':
    case 'digest-of-other-commit':
      return explainPast(cause, plan)
    case 'tag-moved':
      return say`${nameContained(cause)} ${verb(cause.instances, 'runs', 'run')} commit ${commit}, but the reference means another build by now, so the next recreate would replace it`
    case 'never-built':
      return say`no image of commit ${commit} has the name that ${nameGroup(cause)} ${verb(cause.services, 'is', 'are')} started from${otherBuilds(cause.builds)}`
    case 'label-overridden':
      return say`the container's own label says which commit ${nameContainers(cause.instances)} ${verb(cause.instances, 'runs', 'run')}, but the image says otherwise`
    case 'one-off-left':
      return say`${nameContainers(cause.instances)} ${verb(cause.instances, 'was', 'were')} started with ${'docker compose run'} and still ${verb(cause.instances, 'runs', 'run')} another build; recreating the service does not touch ${verb(cause.instances, 'it', 'them')}`
    case 'crash-loop':
      return say`the engine starts ${nameGroup(cause)} again and again: ${stops(cause.stops)}`
    case 'stopped':
      return say`${nameGroup(cause)} ${verb(cause.services, 'does', 'do')} not run: ${stops(cause.stops)}`
    case 'never-created':
      return say`${cause.service} has no container on ${cause.target}, not even a stopped one; ${explainSelector(cause.selector)} was expected`
    case 'target-unknown':
      return explainTargetsMissing(cause)
    case 'statement-stale':
      return explainStatement(cause, plan)
    case 'shadowed':
      return say`${explainMount(cause.mount)} holds other files than commit ${commit} has in ${nameContained(cause)}, whatever the image has: ${few(cause.paths, 3)}`
    case 'edited-in-place':
      return say`files of ${nameContained(cause)} were changed in the running container, not in the image: ${few(cause.paths, 3)} in ${cause.artifact}`
    case 'stale-cache':
      return say`the label of the image of ${nameGroup(cause)} says commit ${commit}, its files are others: it was built from a stale cache, or from other sources than the manifest: ${few(cause.paths, 3)} in ${cause.artifact}`
    case 'label-behind':
      return say`the files in ${nameContained(cause)} are those of commit ${commit}, but the label of the image says ${short(cause.revision, plan.commit)}`
    case 'as-found':
      return withoutFix(explainFinding(cause.finding, plan))
    case 'not-stable':
      return explainNotStable(cause)
    case 'nothing-claimed':
      return say`nothing in the plan says which commit runs, so nothing is proven of it: a route only shows that something answers`
  }
}

const withoutFix = ({ fix: _, ...statement }: Sentence): Statement => statement

/** Why the checks that held do not count as consecutive ones. */
function explainNotStable({ stable, wanted, changes, repeated }: Extract<Cause, { code: 'not-stable' }>): Phrase {
  const what = say`Only ${plain(`${stable} of the ${wanted}`)} required consecutive checks passed before the time limit`
  const changed = changes.slice(0, 3).map(explainChange)
  const rest = changes.length - changed.length
  const more = rest === 0 ? [] : [say`${count(rest, 'more change')}`]
  if (changes.length > 0) return say`${what}. Between the last two checks: ${list([...changed, ...more], ',')}`
  if (repeated.length > 0)
    return say`${what}. ${list(repeated.slice(0, 3))} published nothing new between the last two checks`
  return what
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

/** What the names mean instead, at most three of them. */
function otherBuilds(builds: readonly OtherBuild[]): Phrase {
  if (builds.length === 0) return say``
  const few = builds.slice(0, 3).map(otherBuild)
  const rest = builds.length - few.length
  return rest === 0 ? say`: ${list(few)}` : say`: ${list(few, ',')} and ${count(rest, 'more', 'more')}`
}

/** What a name means instead; a label may hold anything. */
function otherBuild({ reference, revision, untagged }: OtherBuild): Phrase {
  const name =
    untagged === true
      ? say`nothing there is called ${short(reference)} any more, and what runs`
      : say`${short(reference)}`
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
    ? say`${name} is of commit ${short(revision)}`
    : say`${name} says ${revision}, which is no full commit id`
}

/** How containers stopped, at most three of them. */
function stops(all: readonly Stop[]): Phrase {
  const few = all.slice(0, 3).map((stop) => say`${stop.instance.container} (${explainStop(stop)})`)
  const rest = all.length - few.length
  return rest === 0 ? list(few) : say`${list(few, ',')} and ${count(rest, 'more', 'more')}`
}

function explainTargetsMissing(cause: Extract<Cause, { code: 'target-unknown' }>): Phrase {
  const first = cause.targets[0]
  if (first === undefined) return say`a target could not be looked at`
  const { what, why } = explainMissing(first.why, { name: first.target, address: first.address })
  const others = cause.targets.slice(1)
  if (others.length === 0) return why === undefined ? what : say`${what}. ${why}`
  const named = list(
    others.slice(0, 5).map((one) => one.target),
    ',',
  )
  const rest = others.length > 5 ? say` and ${count(others.length - 5, 'more', 'more')}` : say``
  return say`${what}. The same holds for ${named}${rest}: ${plain(`${cause.targets.length} of ${cause.of} targets`)}`
}

function explainStatement(cause: Extract<Cause, { code: 'statement-stale' }>, plan: Plan): Phrase {
  const newer = cause.newer === true ? say`, which it descends from: this run is about an old commit` : say``
  const what = say`${cause.address} says (${cause.at}) that it runs commit ${short(cause.said, plan.commit)}, not ${short(plan.commit, cause.said)}${newer}`
  switch (cause.hosts) {
    case 'right':
      return say`${what}, although every instance on the hosts runs it: a cache or another copy answered`
    case 'wrong':
      return say`${what}, and the hosts agree with it`
    case 'unclaimed':
      return say`${what}`
  }
}
