import { type EvidenceError, noEvidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { HostProcessObservation, Statement, UnknownContainer } from '../model/host.ts'
import type { HostProcess } from '../model/host-process.ts'
import { readRevision } from '../model/image-reference.ts'
import type { Instance } from '../model/instance.ts'
import type { CommitSha, Plan, PlannedTarget, ServiceClaim } from '../model/plan.ts'
import type { Basis } from '../model/verdict.ts'
import { readStated } from './accepted.ts'
import { judgeAttestations, runsAttested, withAttestation } from './attestation.ts'
import { judgeBystanders } from './bystanders.ts'
import { attainable, basisOf, isOfImage, proofOfContents } from './files.ts'
import { judgeHostProcess, nameHostProcess } from './host-process.ts'
import { straysOutside } from './host-process-place.ts'
import { judgeInstance, judgeOneOff, nameOf, runningImage } from './instance.ts'
import { broken, holding, isContradicted, type Judged, noted, type Share, silent, sumUp } from './link.ts'
import type { ObservationIndex, Presence, Present } from './observations.ts'
import { withChanges } from './paths.ts'
import { isAtLeast } from './proof.ts'
import { isNamedByTag } from './registry.ts'
import { countRequirements, declaredRequirements, judgeHostPorts } from './requirements.ts'
import { judgeRestarts, judgeWorkers, type Watch } from './restarts.ts'
import { doubtAge, longestRun, type Uptime } from './route-diagnosis.ts'
import { judgeSwarm } from './swarm.ts'
import type { Wanted } from './wanted.ts'

/** Judges whether every instance on every target runs the artifact of the commit, and every endpoint reports it. */
export function judgeRuntime(plan: Plan, observed: ObservationIndex): Judged {
  return sumUp('runtime', [
    ...plan.targets.map((target) => judgeTarget(target, observed, plan)),
    ...plan.services.flatMap((service) => judgeService(service, plan, observed)),
    ...plan.targets.map((target) => noted(judgeBystanders(target, observed, plan.commit))),
  ])
}

/** A reachable target is a separate claim. Its services are judged separately. */
function judgeTarget(target: PlannedTarget, observed: ObservationIndex, plan: Plan): Share {
  const evidence = observed.target(target)
  if (evidence.kind === 'missing') {
    const { name, address, place } = target
    return broken({ code: 'runtime/unknown', place, target: name, address, why: evidence.why })
  }
  if (evidence.value.kind === 'host') return silent(0)
  const commit = statedCommit(target, evidence.value, plan, observed)
  return judgeStatement(target, evidence.value, commit, uptimeOf(target, plan, observed))
}

/** The commit that an endpoint must state: that of the one service it speaks for. */
function statedCommit({ name }: PlannedTarget, view: Statement, plan: Plan, observed: ObservationIndex): CommitSha {
  const [service, ...others] = plan.services.filter(({ on }) => on.includes(name))
  if (service === undefined || others.length > 0)
    return (
      readStated(
        plan.services.filter(({ on }) => on.includes(name)),
        view.commit,
        plan,
        observed.accepts,
      ) ?? plan.commit
    )
  return observed.wanted(service, view.commit).commit
}

/** The uptime of the service that a target reports; zero if no host shows that service. */
function uptimeOf({ name }: PlannedTarget, plan: Plan, observed: ObservationIndex): Uptime {
  const services = plan.services.filter(({ on }) => on.includes(name))
  const hosts = plan.targets.filter((target) => services.some(({ on }) => on.includes(target.name)))
  return longestRun({ ...plan, targets: hosts }, observed) ?? { seconds: 0, within: plan.pace.timeout / 1000 }
}

function judgeStatement(
  { name, address, place }: PlannedTarget,
  view: Statement,
  commit: CommitSha,
  uptime: Uptime,
): Share {
  // A cached response describes the past.
  const doubt = doubtAge(view, uptime)
  if (doubt !== undefined) return broken({ code: 'runtime/unknown', place, target: name, address, why: doubt.why })
  const facts = { place, target: name, at: view.at, received: view.commit, commit }
  switch (readRevision(view.commit, commit)) {
    case 'commit':
      return holding('claimed', 'endpoint')
    case 'none': {
      const { why } = noEvidence('parse', 'commit-missing', { about: view.at })
      return broken({ code: 'runtime/unknown', place, target: name, address, why })
    }
    case 'short':
      return broken({ ...facts, code: 'runtime/statement-short' })
    case 'other':
      return broken({ ...facts, code: 'runtime/statement-other-commit' })
  }
}

/** Judges all instances of a service on all its targets, and the proof that they share. */
export function judgeService(service: ServiceClaim, plan: Plan, observed: ObservationIndex): readonly Share[] {
  const presences = service.on.map((target) => ({ target, presence: observed.presence(service, target) }))
  const shares = presences.map(({ target, presence }) => judgePresence(service, target, presence, plan, observed))
  return [
    ...shares,
    judgeProof(
      observed.wanted(service, service.files?.commit).service,
      observed.wanted(service, service.files?.commit).commit,
      presences.map(({ presence }) => presence),
    ),
  ]
}

function judgePresence(
  service: ServiceClaim,
  target: string,
  presence: Presence,
  plan: Plan,
  observed: ObservationIndex,
): Share {
  const facts = { place: service.place, service: service.name, target }
  switch (presence.kind) {
    case 'missing':
      return judgeMissing(service, target, observed)
    case 'stated':
      return judgeStated(service, target, plan)
    case 'absent': {
      const { others } = presence
      if (service.instances === 0) return silent(1)
      return broken({ ...facts, code: 'runtime/no-instance', selector: service.container, others })
    }
    case 'ambiguous':
      return broken({ ...facts, code: 'runtime/ambiguous', ...candidatesOf(presence) })
    case 'unknown':
      return broken(missingAnswer(service, target, addressOf(plan, target), 'service-not-collected', service.name))
    case 'state-unknown':
      return broken(...judgeUnknown(presence.containers, service, target, addressOf(plan, target)))
    case 'host-process':
      return withFindings(
        judgeProcessOfHost(presence, service, target, observed),
        judgeTimes(service, target, presence, plan),
      )
    case 'present':
      return withFindings(
        judgePresent(service, target, presence, watchOf(presence.clock, target, observed), observed),
        [
          ...judgeTimes(service, target, presence, plan),
          ...judgeUnknown(presence.unknown ?? [], service, target, addressOf(plan, target)),
        ],
      )
  }
}

/** The services that a name matches, with the commit and the state of the first ones. */
function candidatesOf({ candidates, containers }: Extract<Presence, { readonly kind: 'ambiguous' }>) {
  const shown = containers.map((one, at) => ({
    name: candidates[at] ?? one.name,
    state: one.state,
    revision: runningImage(one)?.labels.revision,
  }))
  return { candidates, shown }
}

/** The maximum number of containers in one warning. */
const maxNamed = 50

/** Warns about stopped older copies. They run nothing, and a person may need them for a rollback. */
function noteKept(kept: readonly Instance[], { place, name }: ServiceClaim, target: string): readonly Finding[] {
  if (kept.length === 0) return []
  const containers = kept
    .slice(0, maxNamed)
    .map((one) => ({ name: one.name, revision: runningImage(one)?.labels.revision ?? one.ownLabels.revision }))
  return [{ code: 'runtime/kept-copies', place, service: name, target, containers, total: kept.length }]
}

/** The name that the engine gives to the container of a task: `service.slot.id` or `service.node.id`. */
const taskName = /^(.+)\.(?:\d+|[0-9a-z]{25})\.[0-9a-z]{25}$/

/** Warns about tasks of a swarm that were selected as containers of one host, because other nodes may run others. */
function noteNodes(instances: readonly Instance[], { place, name, on, container }: ServiceClaim, target: string) {
  if (container.by === 'swarm' || on.length > 1) return []
  return instances
    .flatMap((one): readonly Finding[] => {
      const swarm = taskName.exec(one.name)?.[1]
      const facts = { place, service: name, target, container: one.name }
      return swarm === undefined ? [] : [{ ...facts, code: 'runtime/other-nodes', swarm }]
    })
    .slice(0, 1)
}

/** A container in a state that is unknown here may or may not run. */
const judgeUnknown = (
  containers: readonly UnknownContainer[],
  { place }: ServiceClaim,
  target: string,
  address: string,
): readonly Finding[] =>
  containers.map(({ name, received }) => {
    const { why } = noEvidence('parse', 'container-state-unknown', { about: name, received })
    return { code: 'runtime/unknown', place, target, address, why }
  })

/** The target's own finding covers all its services, unless the plan does not contain the target. */
function judgeMissing(service: ServiceClaim, target: string, observed: ObservationIndex): Share {
  if (observed.isPlanned(target)) return silent(1)
  return broken(missingAnswer(service, target, target, 'answer-missing', target))
}

/**
 * An endpoint reports one commit, so it can only prove one service. It can't prove a number of instances, containers,
 * images or files.
 */
function judgeStated(service: ServiceClaim, target: string, plan: Plan): Share {
  const address = addressOf(plan, target)
  const speaksForOne = plan.services.filter(({ on }) => on.includes(target)).length === 1
  const isShown = plan.targets.some(({ name, hasInstances }) => hasInstances && service.on.includes(name))
  const unprovable = [
    ...(speaksForOne ? [] : [`${service.name} alone`]),
    ...(isShown || service.container.by === 'service' ? [] : [`container of ${service.name}`]),
    ...(service.instances === undefined ? [] : [`instances of ${service.name}`]),
    ...(service.image === undefined ? [] : [`image of ${service.name}`]),
    ...(service.attestation === undefined ? [] : [`attestation of ${service.name}`]),
    ...(service.files === undefined ? [] : [`files of ${service.name}`]),
    ...declaredRequirements(service),
  ]
  const findings = unprovable.map((about) => missingAnswer(service, target, address, 'answer-missing', about))
  return { ...silent(1 + unprovable.length), findings }
}

const addressOf = (plan: Plan, target: string): string =>
  plan.targets.find(({ name }) => name === target)?.address ?? target

const missingAnswer = (
  { place }: ServiceClaim,
  target: string,
  address: string,
  reason: EvidenceError,
  about: string,
): Finding => ({ code: 'runtime/unknown', place, target, address, why: noEvidence('read', reason, { about }).why })

function judgeProcessOfHost(
  { evidence, clock }: Extract<Presence, { readonly kind: 'host-process' }>,
  service: ServiceClaim,
  target: string,
  observed: ObservationIndex,
): Share {
  const { commit, service: claim } = observed.wanted(service, releaseRevision(evidence))
  const share = judgeHostProcess(evidence, claim, target, commit)
  if (evidence.evidence.kind === 'missing' || evidence.evidence.value.main === undefined) return share
  const { state, restarts, main } = evidence.evidence.value
  const createdAt = putAt(evidence.evidence.value, main.startedAt)
  const life = { state, restarts, startedAt: main.startedAt, createdAt }
  const [watch, instance] = [watchOf(clock, target, observed), nameHostProcess(evidence, target)]
  const outside = straysOutside(evidence.evidence.value)
  const { place } = service
  return {
    ...share,
    findings: [
      ...share.findings,
      ...judgeRestarts(life, watch, service, instance),
      // Findings about the release are more specific than the age of the workers.
      ...(share.findings.length > 0 ? [] : judgeWorkers(evidence.evidence.value, watch, service, instance)),
      ...(outside === undefined
        ? []
        : [{ code: 'runtime/process-also-running', place, instance, ...outside } as const]),
    ],
  }
}

/** The commit that the running release names. */
function releaseRevision({ evidence }: HostProcessObservation): string | undefined {
  if (evidence.kind === 'missing') return undefined
  const { main, release } = evidence.value
  return (main?.release ?? release)?.revision
}

/** When the release of a process was put there: the last change of its files and links before the start. */
function putAt({ newest, ways = [], release }: HostProcess, startedAt: string): string | undefined {
  const links = ways.flatMap((way) => way.links.map(({ changedAt }) => changedAt))
  const times = [newest?.changedAt, release?.linkedAt, ...links].filter((at) => at !== undefined)
  return times
    .filter((at) => Date.parse(at) <= Date.parse(startedAt))
    .toSorted((a, b) => Date.parse(b) - Date.parse(a))[0]
}

type Running = Extract<Presence, { readonly kind: 'present' | 'host-process' }>

/**
 * The tolerated difference between a start and its host's clock, in seconds. The clock is read in whole seconds, before
 * the containers are. Another check settles what started in between.
 */
const startSlack = 5

/**
 * Reports times that can't be compared: a start in the future of its own host, whose clock was set back, or a text that
 * is no time. Then nothing shows whether the process is newer than its files. Labels and digests need no time.
 */
function judgeTimes(service: ServiceClaim, target: string, presence: Running, plan: Plan): readonly Finding[] {
  const { files, current, place } = service
  if (presence.kind === 'present' && files === undefined && current === undefined) return []
  const { clock } = presence
  const facts = { place, target, address: addressOf(plan, target) }
  const { starts, changes } = timesOf(presence)
  if ([...starts, ...changes].some((at) => Number.isNaN(Date.parse(at))) || Number.isNaN(clock)) {
    const { why } = noEvidence('parse', 'answer-malformed', { about: `the times of ${service.name}` })
    return [{ ...facts, code: 'runtime/unknown', why }]
  }
  const ahead = starts.map((at) => Date.parse(at) / 1000 - clock).find((seconds) => seconds > startSlack)
  if (ahead === undefined) return []
  const { why } = noEvidence('read', 'clock-set-back', { about: service.name, amount: Math.round(ahead * 1000) })
  return [{ ...facts, code: 'runtime/unknown', why }]
}

interface Times {
  readonly starts: readonly string[]
  /** When files, links and configurations were changed. */
  readonly changes: readonly string[]
}

/** The times of what runs. A stopped instance has its own finding, and a task on another node has no times here. */
function timesOf(presence: Running): Times {
  if (presence.kind === 'host-process') {
    const { evidence } = presence.evidence
    return evidence.kind === 'seen' ? timesOfProcess(evidence.value) : { starts: [], changes: [] }
  }
  const running = presence.instances.filter(({ state, id }) => state === 'running' && id !== '')
  return { starts: running.map(({ startedAt }) => startedAt), changes: running.flatMap(changesOf) }
}

function changesOf({ createdAt, contents = [], configuration, mountedFiles }: Instance): readonly string[] {
  const files = contents.flatMap((one) =>
    one.files.kind === 'seen' ? [one.files.value.newest?.at, one.files.value.held?.newest?.at] : [],
  )
  const mounted = mountedFiles?.map(({ writtenAt }) => writtenAt) ?? []
  return [createdAt, ...files, configuration?.newest?.changedAt, ...mounted].filter((at) => at !== undefined)
}

function timesOfProcess({ main, children = [], newest, ways = [], release }: HostProcess): Times {
  const processes = main === undefined ? children : [main, ...children]
  const links = ways.flatMap((way) => way.links.map(({ changedAt }) => changedAt))
  const launched = processes.map(({ launchedAt }) => launchedAt)
  const changes = [newest?.changedAt, release?.linkedAt, ...links, ...launched].filter((at) => at !== undefined)
  return { starts: processes.map(({ startedAt }) => startedAt), changes }
}

const withFindings = (share: Share, findings: readonly Finding[]): Share => ({
  ...share,
  findings: [...share.findings, ...findings],
})

/** What this run knows about a target from all its checks. */
const watchOf = (clock: number, target: string, observed: ObservationIndex): Watch => ({
  clock,
  restarts: (name) => observed.restarts(target, name),
})

function judgePresent(
  service: ServiceClaim,
  target: string,
  present: Present,
  watch: Watch,
  observed: ObservationIndex,
): Share {
  if (service.instances === 0) return judgeNone(service, target, present)
  const { instances, oneOffs, swarm } = present
  const wantedOf = (instance: Instance): Wanted => observed.wanted(service, runningImage(instance)?.labels.revision)
  const ofInstances = instances.flatMap((instance) => {
    const { commit, service: claim } = wantedOf(instance)
    const judged = judgeInstance(instance, claim, target, commit)
    const found = judged.map((finding) => withChanges(finding, service, observed.compare))
    // What runs is wrong whether it stays up or not.
    if (found.some(isContradicted)) return found
    return [...found, ...judgeRestarts(instance, watch, service, nameOf(instance, service, target))]
  })
  const findings = [
    ...ofInstances,
    ...(swarm === undefined ? [] : judgeSwarm(swarm, service, target, ofInstances)),
    ...oneOffs.flatMap((instance) => judgeOneOff(instance, service, target, wantedOf(instance).commit)),
    ...judgeUnattested(present, service, target, observed),
    ...judgeHostPorts(service, instances, (instance) => nameOf(instance, service, target)),
    ...noteKept(present.kept ?? [], service, target),
    ...noteNodes(instances, service, target),
    ...(present.unknown === undefined ? judgeCount(service, target, present) : []),
  ]
  // These are the proofs that the instances carry without findings. A link that does not hold carries none.
  const counted = service.instances === undefined ? 0 : 1
  const claims = instances.length + oneOffs.length + counted + countRequirements(service, instances.length)
  const claimedBy = (instance: Instance): Basis => {
    const image = runningImage(instance)
    return image !== undefined &&
      readRevision(image.labels.revision, wantedOf(instance).commit) !== 'commit' &&
      isNamedByTag(image, service)
      ? 'tags'
      : 'labels'
  }
  const proofs = instances.map((instance) => {
    const { commit, service: claim } = wantedOf(instance)
    const ofFiles = proofOfContents(instance, claim, commit)
    const areOfImage = instance.contents?.every((one) => one.mounts.length === 0 && isOfImage(one)) === true
    const proof = withAttestation(ofFiles, instance, claim, commit, areOfImage)
    const isWhole = proof === 'attested' && ofFiles === 'hashed'
    return { proof, basis: isWhole ? ('attestations-and-files' as const) : basisOf(proof, claimedBy(instance)) }
  })
  return { claims, proofs: proofs.map(({ proof }) => proof), bases: proofs.map(({ basis }) => basis), findings }
}

/** Instances without an attested image, on a host that has one. The build link reports a host without one. */
function judgeUnattested(
  { instances, oneOffs }: Present,
  service: ServiceClaim,
  target: string,
  observed: ObservationIndex,
): readonly Finding[] {
  const { attestation } = service
  if (attestation === undefined || judgeAttestations(service, target, instances, observed) !== undefined) return []
  const running = [...instances, ...oneOffs].filter(({ state }) => state === 'running')
  return running.flatMap((instance): readonly Finding[] => {
    const image = runningImage(instance)
    const { commit } = observed.wanted(service, image?.labels.revision)
    // An image of another commit has a finding of its own.
    if (runsAttested(instance, service, commit) || readRevision(image?.labels.revision, commit) === 'other') return []
    const named = nameOf(instance, service, target)
    const id = image?.id ?? instance.imageId
    return [{ code: 'runtime/not-attested', place: attestation.place, instance: named, image: id, commit }]
  })
}

/** A service that was scaled to zero may have stopped containers, and needs no proof. */
function judgeNone(service: ServiceClaim, target: string, present: Present): Share {
  const active = present.instances.filter(({ state }) => state !== 'exited' && state !== 'dead' && state !== 'created')
  const facts = { place: service.place, service: service.name, target, expected: 0 }
  if (active.length === 0) return silent(1)
  return broken({ ...facts, code: 'runtime/instance-count', running: active.length })
}

/**
 * Compares the number of running instances with the declared one. If the total is right, stopped instances already have
 * findings.
 */
function judgeCount(service: ServiceClaim, target: string, { instances }: Present): readonly Finding[] {
  const expected = service.instances
  // The tasks of a lost node never end, so an ending task counts only if its container was observed.
  const counted = instances.filter(({ task }) => task?.ending !== true || task.here)
  const running = counted.filter(({ state }) => state === 'running').length
  if (expected === undefined || running === expected || counted.length === expected) return []
  const { place, name } = service
  return [{ code: 'runtime/instance-count', place, service: name, target, expected, running }]
}

/** A proof that is out of reach now stays out of reach, so a retry does not help. */
function judgeProof(service: ServiceClaim, commit: CommitSha, presences: readonly Presence[]): Share {
  const { name, place, require: required } = service
  if (service.instances === 0) return silent(0)
  if (!presences.some(({ kind }) => kind === 'present' || kind === 'host-process' || kind === 'stated'))
    return silent(0)
  const proof = attainable(service, commit)
  if (isAtLeast(proof, required)) return silent(0)
  return noted([{ code: 'runtime/weak-proof', place, service: name, proof, required }])
}
