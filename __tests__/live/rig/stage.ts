import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../../src/reporters/report.ts'
import { before, merged } from '../../builders/observations.ts'
import { type Acted, act } from '../../rig/act.ts'
import { type Recording, readReport, record } from '../../scenarios/recording.ts'
import { configOf } from '../../scenarios/replay.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { openBusyboxRoot } from './busybox-root.ts'
import { type Engine, startEngine } from './engine.ts'
import type { EngineKind } from './engine-kinds.ts'
import { addressOf, knownHostsOf, type Names, nameGround } from './names.ts'
import { openPodman, type Podman } from './podman.ts'
import { startRegistry } from './registry.ts'
import { type Sshd, startSshd } from './sshd.ts'
import { pages, programsOf, removePrograms, systemdPrograms, writePrograms } from './stage-programs.ts'
import { freePort, run, until } from './started.ts'
import { type Booted, bootSystemd } from './systemd.ts'

/** One engine, one sshd and one registry, on which deployments are played one after the other. */
export interface Stage {
  /** Deploys, lets the bundle verify, and clears the stage again. */
  play(scenario: Scenario): Promise<Played>
  close(): Promise<void>
}

export interface Played {
  readonly step: Acted
  readonly report: Report
  readonly recording: Recording
  /** The step again, after the commands of its summary were run on the host; only if the scenario has `fixes: true`. */
  readonly fixed: Acted | undefined
}

interface Parts {
  readonly engine: Engine
  /** The versions of the engine and its Compose. */
  readonly versions: string
  /** The id of the image with the pages, which every scenario builds upon. */
  readonly base: string
  readonly host: Sshd
  readonly names: Names
  readonly podman: Podman
  /** The host with systemd, where there is one. */
  readonly units: Booted | undefined
  readonly home: string
}

export async function openStage(kind: EngineKind, withSystemd = false): Promise<Stage> {
  const opened: { stop(): Promise<void> }[] = []
  const open = async <T extends { stop(): Promise<void> }>(opening: Promise<T>): Promise<T> => {
    const part = await opening
    opened.push(part)
    return part
  }
  const close = async (): Promise<void> => {
    for (const part of opened.splice(0).reverse()) await part.stop()
  }
  try {
    const home = await open(openHome())
    const bare = await open(openBusyboxRoot())
    const engine = await open(startEngine(kind))
    const registry = await open(startRegistry())
    const units = withSystemd ? await open(bootSystemd(home.path)) : undefined
    const host = await open(startSshd(loginsTo(engine, bare.root, units)))
    const commands = '/bin/busybox --install -s /bin && chmod -R 755 /new'
    const base = await engine.build('base', {
      files: pages,
      lines: [`RUN ["/bin/busybox", "sh", "-c", "${commands}"]`],
    })
    const versions = [await versionsOf(engine), ...(units === undefined ? [] : [await systemdOf(units)])].join(', ')
    const podman = await openPodman(join(home.path, 'podman'))
    await writePrograms(join(home.path, 'bin'), {
      ...programsOf(kind),
      podman: podman.program,
      'podman-build': podman.build,
    })
    if (units !== undefined) await writePrograms(join(home.path, 'bin'), systemdPrograms(units.enter))
    await writePrograms(join(home.path, 'host'), { podman: podman.program })
    await writePrograms(host.bin, { podman: podman.program })
    const [web, silent] = [await freePort(), await freePort()]
    const ground = { ssh: host.port, silent, web, registry: registry.domain, folder: join(home.path, 'pack') }
    const parts: Parts = {
      engine,
      versions,
      base,
      host,
      names: nameGround({ ...ground, socket: engine.socket }),
      podman,
      units,
      home: home.path,
    }
    return { play: (scenario) => play(scenario, parts), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openHome() {
  const path = await mkdtemp(join(tmpdir(), 'drift-stage-'))
  return { path, stop: () => rm(path, { recursive: true, force: true }) }
}

/** One engine behind every host; the address of a login decides its special behaviour. */
const loginsTo = ({ host, settings, kind }: Engine, bare: string, units: Booted | undefined) => ({
  // Nothing of this machine but Debian's own: texts of other versions of the docker CLI differ.
  env: { DOCKER_HOST: host, PATH: kind.path, DOCKER_CONFIG: settings },
  ending: [
    `Match LocalAddress ${addressOf('restricted.example.com')}`,
    'ForceCommand echo This account is for backups only.',
    `Match LocalAddress ${addressOf('bare.example.com')}`,
    `ChrootDirectory ${bare}`,
    `Match LocalAddress ${addressOf('closed.example.com')}`,
    'AuthorizedKeysFile none',
    ...(units === undefined
      ? []
      : [
          `Match LocalAddress ${addressOf('units.example.com')}`,
          `ForceCommand ${units.enter.join(' ')} sh -c "$SSH_ORIGINAL_COMMAND"`,
        ]),
  ],
})

async function play(scenario: Scenario, parts: Parts): Promise<Played> {
  const { host, home, names } = parts
  const folder = join(home, 'pack')
  const sessionPrograms = { ...scenario.programs, ...hooksOf(scenario, parts.engine.kind, home) }
  try {
    await mkdir(folder)
    await writePrograms(host.bin, mapValues(sessionPrograms, names.real))
    const facts = await deploy(scenario, parts, folder)
    const begun = Date.now()
    const verify = (inputs: Scenario['inputs']): Promise<Acted> =>
      act({
        env: scenario.environment,
        inputs: { ...inputs, 'ssh-key': host.key, 'ssh-known-hosts': knownHostsOf(host) },
        files: { ...scenario.files, '.github/runtime-drift.yml': names.real(configOf(scenario, facts)) },
      })
    const step = await verify(scenario.inputs)
    // A config that the action refuses has no report; its log says why.
    if (step.report === undefined) throw new Error(step.log.join('\n'))
    const report = readReport(step.report)
    const recording = record(report, { engine: parts.versions, facts }, begun, names.written)
    if (!scenario.fixes) return { step, report, recording, fixed: undefined }
    await paste(commandsIn(step.summary), parts, folder)
    return { step, report, recording, fixed: await verify({ ...scenario.inputs, wait: '20s' }) }
  } finally {
    await removePrograms(host.bin, Object.keys(sessionPrograms))
    await endProcesses(home)
    if (parts.units !== undefined) await removeUnits(parts.units, home)
    await rm(folder, { recursive: true })
    if (/^swarm$/m.test(scenario.deploy)) await leaveSwarm(parts.engine)
    if (scenario.deploy.includes('podman')) await parts.podman.clear()
    await clear(parts)
    if (scenario.deploy.includes('compose')) await parts.engine.docker('network', 'prune', '-f')
  }
}

const mapValues = (texts: Readonly<Record<string, string>>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text)]))

/** What a person would copy: the shell blocks of a summary, one after the other. */
const commandsIn = (summary: string): readonly string[] =>
  [...summary.matchAll(/^```sh\n(.*?)\n```$/gms)].map(([, lines]) => lines ?? '')

/** Runs blocks of commands as a person on the host would. */
async function paste(blocks: readonly string[], { engine, home, units }: Parts, folder: string): Promise<void> {
  if (blocks.length === 0) throw new Error('the summary has no command')
  // Only what the host has: `docker compose` of a printed command is Compose 2 or newer.
  const env = { ...engine.env, PATH: `${join(home, 'host')}:${engine.kind.path}` }
  const [file = 'sh', ...words] = [...(units?.enter ?? []), 'sh']
  for (const block of blocks) await run(file, [...words, '-euc', `cd ${folder}\n${block}`], env)
}

/** A container as Compose 1 names it. */
const composeName = /\b[a-z]+(?:-[a-z]+)*_[a-z]+_\d\b/g

/** `docker 20.10.24, compose 1.29.2` */
async function versionsOf({ docker, kind, env }: Engine): Promise<string> {
  const version = kind.version ?? (await docker('version', '--format', '{{.Server.Version}}'))
  const compose =
    kind.plugins === undefined
      ? await run('docker-compose', ['version', '--short'], env)
      : await docker('compose', 'version', '--short')
  return `docker ${version.replace(/\+.*$/, '')}, compose ${compose.replace(/^v/, '')}`
}

/** Runs the commands as a person on the host would, and gives the facts that they name. */
async function deploy(scenario: Scenario, { engine, names, home }: Parts, folder: string) {
  const file = join(home, 'facts')
  await writeFile(file, '')
  const isPodman = scenario.deploy.includes('podman run')
  const commands = scenario.deploy.replace(composeName, (name) => (isPodman ? name : engine.kind.containerName(name)))
  const pushes = /\bpush\b/.test(scenario.deploy) ? { PUSHES: scenario.name } : {}
  await run('sh', ['-euc', `cd ${folder}\n${names.real(commands)}`], { ...deployer(engine, home), ...pushes })
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

/** An address of this machine that no other swarm on it has: the ports of its gossip cannot be chosen. */
const swarmAddress = `127.${100 + (process.pid % 100)}.${Math.floor(process.pid / 100) % 250}.1`

/** Removes all services, waits until the swarm has removed the containers of their tasks, and dissolves it. */
async function leaveSwarm({ docker }: Engine): Promise<void> {
  const services = await docker('service', 'ls', '-q')
  if (services !== '') await docker('service', 'rm', ...services.split('\n'))
  await until(
    async () => (await docker('ps', '-aq', '--filter', 'label=com.docker.swarm.task')) === '',
    () => 'tasks are left',
    30_000,
  )
  await docker('swarm', 'leave', '--force')
}

/** `systemd 252` */
const systemdOf = async ({ enter: [file = '', ...words] }: Booted): Promise<string> =>
  (await run(file, [...words, 'systemctl', '--version'])).split(' ', 2).join(' ')

/** Stops and removes what `unit` made. */
async function removeUnits({ enter: [file = '', ...words] }: Booted, home: string): Promise<void> {
  const names = (await readFile(join(home, 'units'), 'utf8').catch(() => '')).split('\n').filter((name) => name !== '')
  const end = `cd /etc/systemd/system
for unit; do systemctl stop "$unit" || true; rm -f "$unit"; done
systemctl daemon-reload
systemctl reset-failed`
  if (names.length > 0) await run(file, [...words, 'sh', '-euc', end, 'sh', ...new Set(names)])
  await rm(join(home, 'units'), { force: true })
}

/** Ends what `launch` started, as far as it still runs. */
async function endProcesses(home: string): Promise<void> {
  const file = join(home, 'pids')
  const pids = await readFile(file, 'utf8').catch(() => '')
  for (const pid of pids.split('\n').filter((line) => line !== '')) {
    try {
      process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  await rm(file, { force: true })
}

/** `$merged` is the commit to prove. */
const deployer = ({ env, kind }: Engine, home: string): NodeJS.ProcessEnv => ({
  ...env,
  PATH: `${join(home, 'bin')}:${kind.path}`,
  FACTS: join(home, 'facts'),
  PIDS: join(home, 'pids'),
  UNITS: join(home, 'units'),
  SWARM: swarmAddress,
  ...{ merged, before, older: 'a'.repeat(40), newer: 'b'.repeat(40) },
})

/**
 * A docker CLI that runs commands right before a check: each begins with one `docker ps`. Known containers are inspected
 * at the same time, so an inspection waits until as many checks have begun, for a second at most.
 */
function hooksOf({ checks }: Scenario, { docker }: EngineKind, home: string): Readonly<Record<string, string>> {
  const cases = Object.entries(checks).map(([look, text]) => `${look})\n${text}\n;;`)
  if (cases.length === 0) return {}
  const [begun, count, inspected] = ['.begun', '.looks', '.inspected'].map((name) => join(home, 'pack', name))
  return {
    docker: `if [ "$1" = ps ]; then
  echo >>${begun}
  PATH=${join(home, 'bin')}:$PATH
  case $(wc -l <${begun}) in
${cases.join('\n')}
  esac >/dev/null
  echo >>${count}
elif [ "$1 $2 $3" = 'inspect --type container' ]; then
  echo >>${inspected}
  for wait in 1 2 3 4 5 6 7 8 9 10; do
    [ "$(wc -l <${count})" -lt "$(wc -l <${inspected})" ] || break
    sleep 0.1
  done
fi
exec ${docker} "$@"`,
  }
}

/**
 * Leaves the base image alone, but for the names that a deployment gave it. An image goes after those that were made from it, so
 * that some need another try.
 */
async function clear({ engine, base }: Pick<Parts, 'engine' | 'base'>): Promise<void> {
  await engine.clear()
  await until(
    async () => {
      const images = (await engine.docker('images', '-q', '--no-trunc')).split('\n')
      const others = [...new Set(images)].filter((id) => id !== base)
      if (others.length === 0) return true
      return engine.docker('rmi', '-f', ...others).then(...[() => true, () => false])
    },
    () => 'images are left',
  )
  const names = (await engine.docker('image', 'inspect', '--format', '{{join .RepoTags "\\n"}}', base)).split('\n')
  const given = names.filter((name) => name !== 'base:latest')
  if (given.length > 0) await engine.docker('rmi', ...given)
}
