import type { Instance } from '../model/instance.ts'

/** The containers of a service: its instances, and stopped copies that were kept. */
export interface Split {
  readonly instances: readonly Instance[]
  readonly kept: readonly Instance[]
}

/**
 * Separates stopped containers that a running one of another image has replaced. Deployment tools such as Kamal keep
 * them for a rollback. One that was created last is an instance, because it may be a failed deployment.
 */
export function splitKept(containers: readonly Instance[]): Split {
  const stopped = containers.filter(({ state }) => state === 'exited' || state === 'dead')
  const running = containers.filter(({ state }) => state === 'running')
  const latest = latestOf(running)
  const names = new Set(running.map(({ name }) => name))
  const kept = new Set(stopped.filter((one) => latest.some((other) => isReplacedBy(one, other, names))))
  return { instances: containers.filter((one) => !kept.has(one)), kept: [...kept] }
}

/** The latest running container, and the latest one with another image. */
function latestOf(running: readonly Instance[]): readonly Instance[] {
  const [first, ...others] = running.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
  const other = others.find(({ imageId }) => imageId !== first?.imageId)
  return [first, other].filter((one) => one !== undefined)
}

function isReplacedBy(stopped: Instance, running: Instance, names: ReadonlySet<string>): boolean {
  if (!(Date.parse(running.createdAt) > Date.parse(stopped.createdAt)) || isReplica(stopped, running)) return false
  return stopped.imageId !== running.imageId || names.has(originalName(stopped))
}

/** Compose keeps no copies, so a stopped container of the same project has to run. */
const isReplica = ({ compose }: Instance, running: Instance): boolean =>
  compose !== undefined && compose.project === running.compose?.project

/** Kamal renames the container of a version that is deployed again. */
const originalName = ({ name }: Instance): string => name.replace(/_replaced_[0-9a-f]+$/, '')
