import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { EngineName } from '../../scenarios/scenario.ts'

/** What is special about a generation of Docker: its programs, and the words in which it is spoken to. */
export interface EngineKind {
  /** The folder of its recordings in a scenario. */
  readonly name: EngineName
  /** Its version, if its source does not contain it. */
  readonly version?: string
  readonly dockerd: string
  readonly docker: string
  /** PATH on a host with it. */
  readonly path: string
  /** The folder with Compose as a plugin of the client; Compose 1 is a separate program. */
  readonly plugins?: string
  /** The name of a container that Compose made, for the name that Compose 1 gives: `pack_api_1`. */
  containerName(name: string): string
}

/** Debian's: Docker Engine 20.10 with graph drivers, and Compose 1.29. */
export const debian: EngineKind = {
  name: 'docker-20',
  dockerd: '/usr/sbin/dockerd',
  docker: '/usr/bin/docker',
  path: '/usr/bin:/bin:/usr/sbin:/sbin',
  containerName: (name) => name,
}

/** Where `scripts/rigs/engines.sh build` puts what it builds. */
const built = execFileSync(join(import.meta.dirname, '../../../scripts/rigs/engines.sh'), ['where'], {
  encoding: 'utf8',
}).trim()

/** Docker Engine 29 with containerd's image store, and Compose 5. */
export const today: EngineKind = {
  name: 'docker-29',
  version: `29 (${/moby-[^_]+/.exec(built)?.[0]})`,
  dockerd: join(built, 'bin/dockerd'),
  docker: join(built, 'bin/docker'),
  path: `${join(built, 'bin')}:${debian.path}`,
  plugins: join(built, 'cli-plugins'),
  containerName: (name) => name.replaceAll('_', '-'),
}

export const engineKinds: Readonly<Record<EngineName, EngineKind>> = { 'docker-20': debian, 'docker-29': today }
