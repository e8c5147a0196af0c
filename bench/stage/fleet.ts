import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sshd, startSshd } from '../../__tests__/live/rig/sshd.ts'
import { collectorScript } from '../../src/targets/collector/index.ts'
import type { FilesRequest, ServiceAsk } from '../../src/targets/port.ts'
import { sshCommand } from '../../src/targets/ssh/command.ts'
import { type Deployment, openDeployment, project, twenty } from './deployment.ts'
import { openRecording } from './recording.ts'
import type { Stage } from './stage.ts'

/** Docker hosts behind ssh. They share one engine and one sshd: for a client, every 127.x.y.z is a separate host. */
export interface Fleet {
  readonly user: string
  readonly port: number
  readonly key: string
  /** Paths of what an ssh client needs. */
  readonly keyFile: string
  readonly knownHostsFile: string
  readonly knownHosts: string
  readonly hosts: readonly string[]
  /** The collector, as the product sends it, in a file. */
  readonly script: string
  /** The containers of each host. */
  readonly services: readonly string[]
  readonly instances: number
}

/** What a machine must have to play a host; it also takes root. */
export const hostPrograms = [
  '/usr/sbin/dockerd',
  '/usr/bin/docker',
  '/usr/sbin/sshd',
  '/usr/bin/ssh',
  '/bin/busybox',
] as const

/** What ends a complete answer of the collector; the nonce is fixed, so that a file can hold the script. */
export const nonce = 'b0a7c0de-0000-4000-8000-000000000000'

/** Starts an engine with busybox containers (default: twenty) and one host that uses it. */
export async function openHost(stage: Stage, deployment = twenty, files?: FilesRequest): Promise<Fleet> {
  const engine = await openDeployment(stage, deployment)
  return describeFleet(await openSshd({ DOCKER_HOST: engine.host }, {}, [], stage), 1, deployment, stage, files)
}

/** What a server may agree to: all that its OpenSSH knows, or the one exchange that is cheap everywhere. */
export type KeyExchange = 'default' | 'curve25519-sha256'

/**
 * Starts an engine with twenty busybox containers, records what it answers to the collector and to the `commands` of
 * peers, and starts an sshd for each of `exchanges` that plays `count` hosts which answer the same.
 */
export async function openFleets(
  count: number,
  exchanges: readonly KeyExchange[],
  commands: readonly string[],
  stage: Stage,
): Promise<readonly Fleet[]> {
  const engine = await openDeployment(stage)
  const recording = openRecording(engine, stage)
  const fleets: Fleet[] = []
  for (const exchange of exchanges) {
    const config = exchange === 'default' ? [] : [`KexAlgorithms ${exchange}`]
    const sshd = await openSshd({}, { docker: recording.docker }, config, stage)
    const fleet = describeFleet(sshd, count, twenty, stage)
    if (fleets.length === 0)
      for (const command of [`sh ${fleet.script}`, ...commands]) await recording.record(command, sshd.bin)
    fleets.push(fleet)
  }
  return fleets
}

async function openSshd(
  env: Readonly<Record<string, string>>,
  programs: Readonly<Record<string, string>>,
  config: readonly string[],
  stage: Stage,
): Promise<Sshd> {
  stage.alive()
  const sshd = await startSshd({ env: { PATH: '/usr/bin:/bin', ...env }, programs, config })
  stage.defer(() => sshd.stop())
  return sshd
}

function describeFleet(
  sshd: Sshd,
  count: number,
  { services, instances }: Deployment,
  stage: Stage,
  files?: FilesRequest,
): Fleet {
  const hosts = Array.from({ length: count }, (_, index) => `127.0.2.${index + 1}`)
  const hostKey = /ssh-ed25519 \S+/.exec(sshd.knownHosts)?.[0] ?? ''
  const at = (name: string): string => join(stage.folder, `${sshd.port}-${name}`)
  const knownHosts = knownHostsOf(hosts, sshd.port, hostKey)
  writeFileSync(at('key'), sshd.key, { mode: 0o600 })
  writeFileSync(at('known_hosts'), knownHosts)
  writeFileSync(at('collector.sh'), collectorScript(asksOf(services, files), nonce))
  return {
    user: sshd.user,
    port: sshd.port,
    key: sshd.key,
    keyFile: at('key'),
    knownHostsFile: at('known_hosts'),
    knownHosts,
    hosts,
    script: at('collector.sh'),
    services,
    instances,
  }
}

const knownHostsOf = (hosts: readonly string[], port: number, key: string): string =>
  hosts.map((host) => `[${host}]:${port} ${key}\n`).join('')

const asksOf = (services: readonly string[], files?: FilesRequest): readonly ServiceAsk[] =>
  services.map((service) => ({
    name: service,
    container: { by: 'compose', project, service },
    ...(files === undefined ? {} : { files }),
  }))

/** The same hosts at `port`, for clients that have to go through a relay. */
export function behind(fleet: Fleet, port: number, stage: Stage): Fleet {
  const knownHosts = readFileSync(fleet.knownHostsFile, 'utf8').replaceAll(`]:${fleet.port} `, `]:${port} `)
  const knownHostsFile = join(stage.folder, `${port}-known_hosts`)
  writeFileSync(knownHostsFile, knownHosts)
  return { ...fleet, port, knownHosts, knownHostsFile }
}

/** The command line that the product would use, with all options, without the remote command. */
export function ssh(fleet: Fleet, host: string, ...remote: readonly string[]): readonly [string, ...string[]] {
  const address = { user: fleet.user, host, port: fleet.port }
  const access = { key: { path: fleet.keyFile, asks: false }, knownHosts: fleet.knownHostsFile, connectTimeout: 20 }
  return ['/usr/bin/ssh', ...sshCommand(address, access).slice(1, -2), ...remote]
}

/** The config file of a workflow that proves every service on every host. */
export function configOf(fleet: Fleet, routes: readonly string[]): string {
  const names = fleet.hosts.map((_, index) => `host-${index + 1}`)
  return [
    'targets:',
    ...fleet.hosts.map((host, index) => `  ${names[index]}: ssh://${fleet.user}@${host}:${fleet.port}`),
    'services:',
    ...fleet.services.flatMap((service) => [
      `  ${service}:`,
      `    on: [${names.join(', ')}]`,
      `    container: { compose: ${project}/${service} }`,
      `    instances: ${fleet.instances}`,
    ]),
    ...(routes.length > 0 ? ['routes:', ...routes.map((route) => `  - GET ${route} -> 200`)] : []),
    '',
  ].join('\n')
}

/** How several hosts fit on one machine, for the reader of the numbers. */
export const playedBack =
  'Hosts play back what a real engine answered, after the time it took; sshd itself still runs on the same cores.'

/** The inputs that give access to the fleet. `stable: 1`, because one check is compared with one run of a peer. */
export const access = (fleet: Fleet): Readonly<Record<string, string>> => ({
  'ssh-key': fleet.key,
  'ssh-known-hosts': fleet.knownHosts,
  stable: '1',
  wait: '0s',
})
