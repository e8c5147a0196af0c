import type { Bench } from '../contest.ts'
import { sshScript, sshTrue } from '../peers/ssh.ts'
import { openBuild } from '../stage/files.ts'
import { access, type Fleet, hostPrograms, openHost } from '../stage/fleet.ts'
import { product } from '../stage/step.ts'

const ours = 'runtime-drift'
const artifact = '/app/dist'

/** The cost of hashing the running files. */
export const files: Bench = {
  name: 'files',
  about: 'One container with 10,000 files, 50 MB',
  notes: [
    'Real sshd, real Docker Engine, on this machine: the host hashes on the same cores as its client.',
    'Every file is hashed where it runs, through `/proc/PID/root`; `require: hashed`, `stable: 1`.',
  ],
  goals: [
    {
      kind: 'time',
      what: '10,000 files hashed in one container, against `ssh host true`',
      over: ours,
      under: 'ssh host true',
      bound: 'at most',
      times: 2,
    },
  ],
  needs: hostPrograms,
  async set(stage) {
    const build = await openBuild(stage, 10_000, 5_000)
    const deployment = { services: ['api'], instances: 1, folders: { [artifact]: build.folder } }
    const fleet = await openHost(stage, deployment, { artifact, entries: build.files })
    return [product(ours, hashed(fleet, build.manifest), stage), sshTrue(fleet, stage), sshScript(fleet, stage)]
  },
}

/** The memory that the runner needs for it. */
export const manyFiles: Bench = {
  name: 'many-files',
  about: 'Fifty containers with 10,000 files each',
  notes: ['Half a million files hashed on one host, which shares its cores with the client; one round.'],
  goals: [{ kind: 'memory', what: 'memory, 10,000 files in 50 containers', of: ours, megabytes: 150 }],
  needs: hostPrograms,
  async set(stage) {
    const build = await openBuild(stage, 10_000, 500)
    const fleet = await openHost(stage, { services: ['api'], instances: 50, folders: { [artifact]: build.folder } })
    return [{ ...product(ours, hashed(fleet, build.manifest), stage), rounds: 1, weighings: 1 }]
  },
}

const hashed = (fleet: Fleet, manifest: string) => ({
  inputs: { ...access(fleet), timeout: '120s' },
  config: [
    `targets: { host: 'ssh://${fleet.user}@${fleet.hosts[0]}:${fleet.port}' }`,
    'services:',
    `  api: { instances: ${fleet.instances}, artifact: ${artifact}, manifest: build-manifest.json, require: hashed }`,
    '',
  ].join('\n'),
  files: { 'build-manifest.json': manifest },
})
