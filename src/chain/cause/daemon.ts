import type { DaemonKeeper } from '../evidence/keeper.ts'
import type { Finding, InstanceName } from '../finding.ts'
import { readRevision } from '../revision.ts'
import type { Cause } from '../verdict.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

/** Why a process of the host runs another build, or does not run. */
export function daemonCauses(scene: Scene): readonly Explained[] {
  return [...notRestarted(scene), ...notReleased(scene), ...stopped(scene)]
}

type Of<C extends Finding['code']> = Extract<Finding, { readonly code: C }>
const oldCodes = [
  'runtime/daemon-old-release',
  'runtime/process-other-release',
  'runtime/daemon-older',
  'runtime/daemon-replaced',
] as const
type Old = Of<(typeof oldCodes)[number]>

/** One restart mends all that a process has not read yet, so each process is told once, by the most telling. */
function notRestarted(scene: Scene): readonly Explained[] {
  const older = findingsOf(scene, ...oldCodes)
  const wrong = findingsOf(scene, 'runtime/daemon-other-commit').map(({ instance }) => keyOf(instance))
  // A restart brings up what is there; when that is another commit, it mends nothing.
  const mended = older.filter((finding) => !wrong.includes(keyOf(finding.instance)) && isThere(finding, scene))
  return [...Map.groupBy(mended, ({ instance }) => keyOf(instance)).values()].flatMap((findings) => {
    const cause = findings[0] && causeOf(findings[0])
    return cause === undefined ? [] : [{ cause, findings }]
  })
}

/** Only the release that a link names may be of another commit than the one to prove: files have a claim of their own. */
const isThere = (finding: Old, { plan }: Scene): boolean =>
  finding.code !== 'runtime/daemon-old-release' || readRevision(finding.currentRevision, plan.commit) !== 'other'

function causeOf(finding: Old): Cause | undefined {
  const whose = of(finding.instance)
  if (whose === undefined) return undefined
  switch (finding.code) {
    case 'runtime/daemon-old-release': {
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
    case 'runtime/daemon-older':
      return {
        code: 'not-restarted',
        ...whose,
        by: 'files',
        running: undefined,
        current: finding.path,
        revision: undefined,
      }
    case 'runtime/daemon-replaced':
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

/** What lies there is of another commit; a process that is older than that is no cause of its own. */
function notReleased(scene: Scene): readonly Explained[] {
  return findingsOf(scene, 'runtime/daemon-other-commit').flatMap((finding) => {
    const whose = of(finding.instance)
    if (whose === undefined) return []
    const { release, revision } = finding
    return [{ cause: { code: 'not-released', ...whose, release, revision }, findings: [finding] }]
  })
}

function stopped(scene: Scene): readonly Explained[] {
  return findingsOf(scene, 'runtime/daemon-stopped').flatMap((finding) => {
    const whose = of(finding.instance)
    if (whose === undefined) return []
    const { state, result, exitCode, restarts } = finding
    return [{ cause: { code: 'daemon-stopped', ...whose, state, result, exitCode, restarts }, findings: [finding] }]
  })
}

const keyOf = ({ target, service, container }: InstanceName): string => JSON.stringify([target, service, container])

function of({
  service,
  target,
  keeper,
}: InstanceName): { readonly service: string; readonly target: string; readonly keeper: DaemonKeeper } | undefined {
  return keeper?.by === 'systemd' || keeper?.by === 'pidfile' ? { service, target, keeper } : undefined
}
