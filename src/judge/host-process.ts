import type { Cause } from '../model/cause.ts'
import { noEvidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { HostProcessFact, HostProcessName } from '../model/finding-host-process.ts'
import type { HostProcessObservation } from '../model/host.ts'
import type { HostProcess, ObservedProcess, Release } from '../model/host-process.ts'
import { readRevision } from '../model/image-reference.ts'
import type { CommitSha, ServiceClaim } from '../model/plan.ts'
import { type DiagnosisContext, type Explained, findingsOf, gather, instanceKey } from './context.ts'
import { attainable, basisOf, judgeFiles, proofOfContents, readFiles } from './files.ts'
import { judgeFamily } from './host-process-family.ts'
import { releaseBelow } from './host-process-place.ts'
import { isContradicted, type Share } from './link.ts'

/** Checks that a process of the host runs from the release of the commit, and started after its files were changed. */
export function judgeHostProcess(
  evidence: HostProcessObservation,
  service: ServiceClaim,
  target: string,
  commit: CommitSha,
): Share {
  const instance = nameHostProcess(evidence, target)
  const facts = { place: service.place, instance }
  const code = judgeObservation(evidence, service, commit).map((fact): Finding => ({ ...facts, ...fact }))
  // Another build has other files, so differing files would add nothing.
  const contents =
    evidence.evidence.kind === 'seen' && !code.some(isContradicted)
      ? judgeFiles({ ...evidence, state: 'running' }, service, instance, commit)
      : []
  const proof = proofOfContents(evidence, service, commit)
  return { claims: 1, proofs: [proof], bases: [basisOf(proof, 'release')], findings: [...code, ...contents] }
}

/** The name of a process in findings and causes: its unit or its pid file. */
export function nameHostProcess({ service, manager }: HostProcessObservation, target: string): HostProcessName {
  const container = manager.by === 'systemd' ? manager.unit : manager.path
  return { target, service, container, compose: undefined, manager }
}

function judgeObservation(
  evidence: HostProcessObservation,
  service: ServiceClaim,
  commit: CommitSha,
): readonly HostProcessFact[] {
  if (evidence.evidence.kind === 'missing') return [{ code: 'runtime/process-unknown', why: evidence.evidence.why }]
  const hostProcess = evidence.evidence.value
  const { state, result, exitCode, restarts, main } = hostProcess
  if (state !== 'running') return [{ code: 'runtime/process-stopped', state, result, exitCode, restarts }]
  if (main === undefined)
    return [{ code: 'runtime/process-unknown', why: noEvidence('parse', 'answer-malformed', { about: 'MainPID' }).why }]
  const isWhole = readFiles(evidence, service).kind === 'whole' && attainable(service, commit) === 'hashed'
  const found = judgeFamily(
    hostProcess,
    main,
    (running) => judgeRelease(hostProcess, running, commit, isWhole),
    service,
  )
  const isUnnamed = found.some(({ code }) => code === 'runtime/process-no-revision')
  return isWhole || isUnnamed ? found : [...found, ...judgeBelow(hostProcess, main)]
}

/** A revision file above the folder of releases does not name the release that a process runs. */
function judgeBelow({ release: current, children }: HostProcess, main: ObservedProcess): readonly HostProcessFact[] {
  const all = [main, children].flat().filter((member) => member !== undefined)
  const own = all.filter(({ shares }) => shares !== true)
  const below = own.flatMap((member) => {
    const named = member.release ?? current
    return named === undefined ? [] : (releaseBelow(member, named.path) ?? [])
  })
  const [first] = below
  return first === undefined ? [] : [{ code: 'runtime/process-no-revision', release: first, revision: undefined }]
}

/**
 * Judges the release of a process. Its working directory names the running release. The declared directory names the
 * current one, and counts only if the process works in no other.
 */
function judgeRelease(
  { release: current }: HostProcess,
  running: Release | undefined,
  commit: CommitSha,
  isWhole: boolean,
): readonly HostProcessFact[] {
  if (running !== undefined && current !== undefined && running.path !== current.path) {
    const { path, revision } = running
    const there = { current: current.path, currentRevision: current.revision }
    return [{ code: 'runtime/process-old-release', running: path, revision, ...there }]
  }
  // If one directory names two commits, the wrong one contradicts the claim.
  const isOther = (one: Release | undefined): boolean => readRevision(one?.revision, commit) === 'other'
  const release = isOther(current) ? current : (running ?? current)
  const [path, revision] = [release?.path, release?.revision]
  switch (readRevision(revision, commit)) {
    case 'commit':
      return []
    case 'none':
      return isWhole ? [] : [{ code: 'runtime/process-no-revision', release: path, revision }]
    case 'short':
      return isWhole ? [] : [{ code: 'runtime/process-short-revision', release: path, revision }]
    case 'other':
      return [{ code: 'runtime/process-other-commit', release: path ?? '', revision: revision ?? '', commit }]
  }
}

/** Explains why a process of the host runs another build, or does not run. */
export function hostProcessCauses(context: DiagnosisContext): readonly Explained[] {
  return [...notRestarted(context), ...notReleased(context), ...stopped(context)]
}

type Of<C extends Finding['code']> = Extract<Finding, { readonly code: C }>
const oldCodes = [
  'runtime/process-old-release',
  'runtime/process-other-release',
  'runtime/process-older',
  'runtime/process-replaced',
] as const
type Old = Of<(typeof oldCodes)[number]>

/** One restart fixes all stale files of a process, so each process is reported once, by its most specific finding. */
function notRestarted(context: DiagnosisContext): readonly Explained[] {
  const older = findingsOf(context, ...oldCodes)
  const wrong = findingsOf(context, 'runtime/process-other-commit').map(({ instance }) => instanceKey(instance))
  // If the release on the host is of another commit, a restart fixes nothing.
  const fixed = older.filter((finding) => !wrong.includes(instanceKey(finding.instance)) && isThere(finding, context))
  return gather(fixed, ({ instance }) => instanceKey(instance)).map((findings) => ({
    cause: causeOf(findings[0]),
    findings,
  }))
}

/** Only the linked release can be of another commit here, because files have their own claim. */
function isThere(finding: Old, { observed, plan, service }: DiagnosisContext): boolean {
  if (finding.code !== 'runtime/process-old-release') return true
  const claim = service(finding.instance.service)
  const commit = claim === undefined ? plan.commit : observed.wanted(claim, finding.currentRevision).commit
  return readRevision(finding.currentRevision, commit) !== 'other'
}

function causeOf(finding: Old): Cause {
  const whose = of(finding.instance)
  switch (finding.code) {
    case 'runtime/process-old-release': {
      const { running, current, revision } = finding
      return { code: 'not-restarted', ...whose, by: 'release', running, current, revision }
    }
    case 'runtime/process-other-release': {
      const { path, current, supervisor } = finding
      const known = supervisor === undefined ? {} : { supervisor }
      return {
        code: 'not-restarted',
        ...whose,
        by: 'other-release',
        running: path,
        current,
        revision: undefined,
        ...known,
      }
    }
    case 'runtime/process-older':
      return {
        code: 'not-restarted',
        ...whose,
        by: 'files',
        running: undefined,
        current: finding.path,
        revision: undefined,
      }
    case 'runtime/process-replaced':
      return {
        code: 'not-restarted',
        ...whose,
        by: 'executable',
        running: undefined,
        current: finding.path,
        revision: undefined,
      }
  }
}

/** The release on the host is of another commit. A process that is older than it needs no separate cause. */
function notReleased(context: DiagnosisContext): readonly Explained[] {
  return findingsOf(context, 'runtime/process-other-commit').map((finding) => {
    const { instance, release, revision } = finding
    return { cause: { code: 'not-released', ...of(instance), release, revision }, findings: [finding] }
  })
}

function stopped(context: DiagnosisContext): readonly Explained[] {
  return findingsOf(context, 'runtime/process-stopped').map((finding) => {
    const { instance, state, result, exitCode, restarts } = finding
    return {
      cause: { code: 'process-stopped', ...of(instance), state, result, exitCode, restarts },
      findings: [finding],
    }
  })
}

const of = ({ service, target, manager }: HostProcessName) => ({ service, target, manager })
