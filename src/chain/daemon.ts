import { attainable } from './artifact.ts'
import { judgeFamily } from './daemon-family.ts'
import type { Daemon, Release } from './evidence/daemon.ts'
import { type DaemonSight, unseen } from './evidence.ts'
import type { DaemonFact } from './finding/daemon.ts'
import type { Finding, InstanceName } from './finding.ts'
import { basisOf, judgeFiles, proofInside, readFiles } from './inside.ts'
import { isContradicted, type Share } from './link.ts'
import type { CommitSha, ServiceClaim } from './plan.ts'
import { readRevision } from './revision.ts'

/** A process of the host: it runs, from the release of the commit, and began after everything was put there. */
export function judgeDaemon(sight: DaemonSight, service: ServiceClaim, target: string, commit: CommitSha): Share {
  const instance = nameDaemon(sight, target)
  const facts = { place: service.place, instance }
  const code = judgeSight(sight, service, commit).map((fact): Finding => ({ ...facts, ...fact }))
  // Another build has other files: what is there tells more of it than what is not.
  const inside =
    sight.sight.kind === 'seen' && !code.some(isContradicted)
      ? judgeFiles({ ...sight, state: 'running' }, service, instance, commit)
      : []
  const proof = proofInside(sight, service, commit)
  return { claims: 1, proofs: [proof], bases: [basisOf(proof, 'release')], findings: [...code, ...inside] }
}

/** A process as findings and causes name it: by its unit or its pid file. */
export function nameDaemon({ service, keeper }: DaemonSight, target: string): InstanceName {
  const container = keeper.by === 'systemd' ? keeper.unit : keeper.path
  return { target, service, container, compose: undefined, keeper }
}

function judgeSight(sight: DaemonSight, service: ServiceClaim, commit: CommitSha): readonly DaemonFact[] {
  if (sight.sight.kind === 'unseen') return [{ code: 'runtime/daemon-unseen', why: sight.sight.why }]
  const daemon = sight.sight.value
  const { state, result, exitCode, restarts, main } = daemon
  if (state !== 'running') return [{ code: 'runtime/daemon-stopped', state, result, exitCode, restarts }]
  if (main === undefined)
    return [{ code: 'runtime/daemon-unseen', why: unseen('parse', 'answer-malformed', { about: 'MainPID' }).why }]
  const isWhole = readFiles(sight, service).kind === 'whole' && attainable(service, commit) === 'hashed'
  return judgeFamily(daemon, main, (running) => judgeRelease(daemon, running, commit, isWhole), service)
}

/**
 * What the process was released from: the directory that it works in says so for the process, the one that the service
 * names says what is there now, and speaks for the process only when that works nowhere else.
 */
function judgeRelease(
  { release: current }: Daemon,
  running: Release | undefined,
  commit: CommitSha,
  isWhole: boolean,
): readonly DaemonFact[] {
  if (running !== undefined && current !== undefined && running.path !== current.path) {
    const { path, revision } = running
    const there = { current: current.path, currentRevision: current.revision }
    return [{ code: 'runtime/daemon-old-release', running: path, revision, ...there }]
  }
  // One directory that names two commits is contradicted by the wrong one.
  const isOther = (one: Release | undefined): boolean => readRevision(one?.revision, commit) === 'other'
  const release = isOther(current) ? current : (running ?? current)
  const [path, revision] = [release?.path, release?.revision]
  switch (readRevision(revision, commit)) {
    case 'commit':
      return []
    case 'none':
      return isWhole ? [] : [{ code: 'runtime/daemon-no-revision', release: path, revision }]
    case 'short':
      return isWhole ? [] : [{ code: 'runtime/daemon-short-revision', release: path, revision }]
    case 'other':
      return [{ code: 'runtime/daemon-other-commit', release: path ?? '', revision: revision ?? '', commit }]
  }
}
