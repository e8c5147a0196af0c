import type { DaemonSight } from '../../chain/evidence.ts'
import { plain, say } from '../phrase.ts'
import { short } from '../wording.ts'
import type { InstanceRow } from './row.ts'

/** A process of the host as a row: by its unit or its pid file, with what it executes in place of an image. */
export function daemonRow(
  { service, keeper, sight }: DaemonSight,
  isBlamed: (container: string) => boolean,
  commit: string,
): InstanceRow {
  const container = keeper.by === 'systemd' ? keeper.unit : keeper.path
  const facts = { service, container, wrong: isBlamed(container) }
  if (sight.kind === 'unseen')
    return { ...facts, state: plain('unseen'), image: plain('not seen'), revision: plain('not said') }
  const { state, main, release } = sight.value
  // What lies there says nothing of a process that does not run.
  const revision = main === undefined ? undefined : (main.release ?? release)?.revision
  return {
    ...facts,
    state: plain(state.replaceAll('-', ' ')),
    image: main?.executable === undefined ? plain('–') : say`${main.executable.path}`,
    revision: revision === undefined ? plain('not said') : say`${short(revision, commit)}`,
  }
}
