import { instanceKey } from '../../judge/context.ts'
import { type Cause, causeRecords } from '../../model/cause.ts'
import { accessCauseRecords } from '../../model/cause-access.ts'
import { buildCauseRecords } from '../../model/cause-build.ts'
import { commitCauseRecords } from '../../model/cause-commit.ts'
import { featureCauseRecords } from '../../model/cause-feature.ts'
import { hostProcessCauseRecords } from '../../model/cause-host-process.ts'
import { registryCauseRecords } from '../../model/cause-registry.ts'
import { requirementsCauseRecords } from '../../model/cause-requirements.ts'
import { routeCauseRecords } from '../../model/cause-route.ts'
import { publicFilesCauseRecords } from '../../model/cause-site.ts'
import { swarmCauseRecords } from '../../model/cause-swarm.ts'
import type { InstanceName } from '../../model/finding-instance.ts'
import type { Plan } from '../../model/plan.ts'
import { isOneOf } from '../../model/record.ts'
import { shellLine } from '../escape.ts'
import { type Fix, plain, say } from '../phrase.ts'
import { fixAuth } from './access.ts'
import { fixBuildCause } from './build-causes.ts'
import {
  buildGroup,
  commands,
  composeGroup,
  composeLine,
  composeLines,
  composeServices,
  distinct,
  edit,
  readLogs,
  recreateGroup,
  remove,
} from './commands.ts'
import { fixCommitCause } from './commit.ts'
import { fixTasks, forManager } from './engines.ts'
import { fixFeature } from './feature.ts'
import { explainMount, fixEdited, isAnonymous } from './files.ts'
import { explainFinding } from './finding.ts'
import { fixHostProcess } from './host-process.ts'
import { fixLeftover, fixPast, leaveNewer } from './instance-causes.ts'
import { explainMissing } from './missing.ts'
import { few, lasting, machineOf, nameContainers, short } from './names.ts'
import { planOf } from './paths.ts'
import { fixRegistryCause } from './registry.ts'
import { fixRouteCause } from './route-causes.ts'
import { fixRequirementsCause } from './settings.ts'
import { fixPublicFilesCause } from './site.ts'
import { fixSwarm } from './swarm.ts'

/** The fixes of all causes, in their order, each of them once. */
export const fixCauses = (causes: readonly Cause[], plan: Plan): readonly Fix[] =>
  distinct(causes.flatMap((cause) => fixesOf(cause, causes, plan)))

/** The fixes of one cause; `all` are the other causes, whose fixes may include this one. */
export const fixesOf = (cause: Cause, all: readonly Cause[], plan: Plan): readonly Fix[] =>
  fixCause(cause, planOf(cause, plan), all).map((fix) => forManager(cause, fix))

function fixCause(cause: Cause, plan: Plan, all: readonly Cause[]): readonly Fix[] {
  if (isOneOf(commitCauseRecords, cause)) return [fixCommitCause(cause, plan)]
  if (isOneOf(routeCauseRecords, cause)) return fixRouteCause(cause, plan)
  if (isOneOf(registryCauseRecords, cause)) return fixRegistryCause(cause, plan)
  if (isOneOf(publicFilesCauseRecords, cause)) return [fixPublicFilesCause(cause)]
  if (isOneOf(buildCauseRecords, cause)) return [fixBuildCause(cause, plan)]
  const anew = fixTasks(cause, plan)
  if (anew !== undefined) return [anew]
  if (isOneOf(requirementsCauseRecords, cause)) return fixRequirementsCause(cause, plan)
  if (isOneOf(featureCauseRecords, cause)) return [fixFeature(cause)]
  if (isOneOf(accessCauseRecords, cause)) return fixAuth(cause)
  if (isOneOf(swarmCauseRecords, cause)) return [fixSwarm(cause, plan)]
  if (isOneOf(hostProcessCauseRecords, cause)) return [fixHostProcess(cause, plan)]
  switch (cause.code) {
    case 'built-not-recreated':
      return recreateGroup(cause, plan)
    case 'left-behind':
    case 'orphaned':
    case 'old-project':
    case 'wrong-scale':
      return fixLeftover(cause, plan)
    case 'running-newer':
    case 'running-unmerged':
    case 'rolled-back':
    case 'digest-of-other-commit':
      return fixPast(cause, plan)
    case 'never-built':
      return buildGroup(cause, plan)
    case 'label-overridden':
      return [
        edit(
          say`remove the label ${'org.opencontainers.image.revision'} from ${'labels:'} in the Compose file or from ${'--label'} of ${'docker run'}, then recreate ${nameContainers(cause.instances)}. Only the image may set it`,
        ),
      ]
    case 'one-off-left':
      return remove(cause.instances, plan)
    case 'crash-loop':
      return readLogs(
        cause.stops.map((stop) => stop.instance),
        plan,
      )
    case 'stopped':
      return startAgain(cause, plan, all)
    case 'never-created':
      return [create(cause, plan)]
    case 'target-unknown':
      return cause.targets.map((one) => explainMissing(one.why, { name: one.target, address: one.address }).fix)
    case 'statement-stale':
      return [fixStatement(cause, plan)]
    case 'shadowed':
      return [uncover(cause, plan)]
    case 'edited-in-place':
      return [fixEdited(cause)]
    case 'stale-cache':
      return composeGroup(cause, plan, [
        ['build', '--no-cache'],
        ['up', '-d'],
      ])
    case 'label-behind':
      return [
        edit(say`build the image with ${`--label org.opencontainers.image.revision=${plan.commit}`}, then deploy it`),
      ]
    case 'as-found':
      return [explainFinding(cause.finding, plan).fix]
    case 'not-stable':
      return [
        edit(
          say`raise ${'wait'} of this step (now ${plain(lasting(plan.pace.wait))}), or find out what changes between the checks`,
        ),
      ]
    case 'nothing-claimed':
      return [edit(say`add the ${'services'} that must run the commit, or a target whose endpoint reports its commit`)]
  }
}

const replacedByCauses = new WeakMap<readonly Cause[], ReadonlySet<string>>()

/** The instances that the fixes of these causes replace. Each of a thousand causes needs them. */
function replacedBy(causes: readonly Cause[]): ReadonlySet<string> {
  const known = replacedByCauses.get(causes)
  if (known !== undefined) return known
  const replaced = causes.flatMap((cause) =>
    'instances' in cause && causeRecords[cause.code].replacesInstances ? cause.instances.map(instanceKey) : [],
  )
  const keys = new Set(replaced)
  replacedByCauses.set(causes, keys)
  return keys
}

/** Paused containers are unpaused. Of ended ones the log is read first, then they are started. */
function startAgain(cause: Extract<Cause, { code: 'stopped' }>, plan: Plan, all: readonly Cause[]): readonly Fix[] {
  const replaced = replacedBy(all)
  const stops = cause.stops.filter(({ instance }) => !replaced.has(instanceKey(instance)))
  const paused = stops.filter(({ state }) => state === 'paused').map(({ instance }) => instance)
  const stopped = stops.filter(({ state }) => state !== 'paused')
  const ended = stopped.filter(({ state }) => state !== 'created').map(({ instance }) => instance)
  const instances = stopped.map(({ instance }) => instance)
  const started =
    cause.compose === undefined ? callEach('start', instances, plan) : recreateGroup({ ...cause, instances }, plan)
  return [...callEach('unpause', paused, plan), ...readLogs(ended, plan), ...(instances.length === 0 ? [] : started)]
}

/** One docker command for containers of one machine. */
function callEach(call: 'start' | 'unpause', instances: readonly InstanceName[], plan: Plan): readonly Fix[] {
  const first = instances[0]
  if (first === undefined) return []
  const names = instances.map(({ container }) => container)
  const words = say`${plain(call)} ${few(names)} on ${first.target}`
  return [commands(machineOf(plan, first.target), [shellLine(['docker', call], ...names)], words)]
}

/** An anonymous volume is renewed. A named volume or a directory of the host may hold data, so no command touches it. */
function uncover(cause: Extract<Cause, { code: 'shadowed' }>, plan: Plan): Fix {
  const { mount, compose, target } = cause
  const services = composeServices(cause)
  const words = say`remove ${explainMount(mount)} of ${few(services)} on ${target} (${'volumes:'} in the Compose file, or ${'-v'} of ${'docker run'}) and recreate the container. Or put the files of commit ${short(plan.commit)} into the mount`
  if (compose === undefined || !isAnonymous(mount)) return edit(words)
  const lines = composeLines(cause, [['up', '-d', '--force-recreate', '--renew-anon-volumes']])
  return commands(machineOf(plan, target), lines, words)
}

function create(cause: Extract<Cause, { code: 'never-created' }>, plan: Plan): Fix {
  const { service, target, compose, selector } = cause
  const there = cause.others.length === 0 ? say`` : say` (on ${target}: ${few(cause.others, 8)})`
  const words = say`start ${service} on ${target}, or correct its name in the config${there}`
  const name = selector.by === 'compose' ? selector.service : selector.by === 'service' ? selector.name : undefined
  if (compose === undefined || name === undefined) return edit(words)
  const otherwise = say`If it has another name there, correct the name in the config${there}.`
  return commands(machineOf(plan, target), [composeLine(compose, ['up', '-d'], [name])], words, otherwise)
}

function fixStatement(cause: Extract<Cause, { code: 'statement-stale' }>, plan: Plan): Fix {
  switch (cause.hosts) {
    case 'right':
      return edit(say`purge the cache in front of ${cause.address}, and check which servers it forwards to`)
    case 'wrong':
      return edit(say`fix the instances on the hosts first`)
    case 'unclaimed':
      if (cause.newer === true)
        return leaveNewer({ ...cause, revision: cause.received }, cause.target, cause.target, plan)
      return edit(say`deploy commit ${short(plan.commit)} to ${cause.address}`)
  }
}
