import type { Selector } from '../../model/plan.ts'
import type { Parsed } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import type { DeclaredRelease } from '../declarations.ts'
import { readHostPath, readPidFile, readRevisionFile, readSwarm, readUnit } from '../host-process.ts'
import { keep } from '../problems.ts'
import type { ConfigSchema } from './schema.ts'
import type { Located, Path } from './yaml.ts'

type ServiceKeys = NonNullable<Exclude<ConfigSchema['services'], string | undefined>[string]>
type Container = NonNullable<ServiceKeys['container']>

/** The selector of a service that a swarm, systemd or a pid file manages. */
export function readManager(
  { swarm, systemd, pidfile }: Container,
  path: Path,
  yaml: Located,
): Parsed<Selector, Problem> | undefined {
  if (swarm !== undefined) return readSwarm(swarm, yaml.at([...path, 'swarm']))
  if (systemd !== undefined) return readUnit(systemd, yaml.at([...path, 'systemd']))
  return pidfile === undefined ? undefined : readPidFile(pidfile, yaml.at([...path, 'pidfile']))
}

/** The release of a process. An invalid key is reported, and the other is still parsed. */
export function releaseIn(
  { release, revision }: ServiceKeys,
  path: Path,
  yaml: Located,
  problems: Problem[],
): DeclaredRelease | undefined {
  if (release === undefined && revision === undefined) return undefined
  const key = release === undefined ? 'revision' : 'release'
  return {
    key,
    path:
      release === undefined
        ? undefined
        : keep(readHostPath(release, 'release', yaml.at([...path, 'release'])), problems),
    revision:
      revision === undefined ? undefined : keep(readRevisionFile(revision, yaml.at([...path, 'revision'])), problems),
    place: yaml.atKey([...path, key]),
  }
}
