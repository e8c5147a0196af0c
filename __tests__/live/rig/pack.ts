import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from './engine.ts'
import { freePort, run, until } from './started.ts'

/** What a build makes, relative to `/www` in the images: with the workflow screen, or from before there was one. */
export const builtFiles = (workflow: boolean): Readonly<Record<string, string>> => ({
  healthz: 'ok\n',
  ...(workflow ? { 'api/workflows': '[]\n' } : {}),
})

/**
 * AI Back Office Pack, deployed with docker-compose: an `api` that serves /healthz and, from the commit on that brought
 * the workflow screen, /api/workflows; and a `dashboard`.
 */
export interface Pack {
  readonly project: string
  /** Where the api answers. */
  readonly url: string
  /** The folder of the compose file on the host. */
  readonly folder: string
  /** Builds both images from a commit, with the workflow screen or without it. */
  build(commit: string, workflow: boolean): Promise<void>
  /** Runs docker-compose for the project. */
  compose(...args: readonly string[]): Promise<string>
  /** Runs a pasted command as a person on the host would. */
  paste(command: string): Promise<string>
  remove(): Promise<void>
}

export async function openPack(engine: Engine, project = 'ai-backoffice-pack'): Promise<Pack> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-pack-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const services = ['api', 'dashboard']
  const file = join(folder, 'compose.yml')
  const image = (service: string): string => `${project}-${service}:latest`
  await writeFile(
    file,
    `version: "2.4"
services:
  api:
    image: ${image('api')}
    ports: ["127.0.0.1:${port}:8080"]
    stop_grace_period: 1s
  dashboard:
    image: ${image('dashboard')}
    stop_grace_period: 1s
`,
  )
  // `docker compose` is a plugin that Debian's docker does not have; its predecessor takes the same words.
  const bin = join(folder, 'bin')
  await mkdir(bin)
  await writeFile(
    join(bin, 'docker'),
    '#!/bin/sh\nif [ "$1" = compose ]; then shift; exec docker-compose "$@"; fi\nexec /usr/bin/docker "$@"\n',
    { mode: 0o755 },
  )
  const env = { ...engine.env, PATH: `${bin}:${engine.env.PATH}` }
  const paste = async (command: string): Promise<string> => {
    const received = await run('sh', ['-c', command], env)
    await until(
      () => answers(`${url}/healthz`),
      () => `${command}\n${received}`,
    )
    return received
  }
  return {
    project,
    url,
    folder,
    async build(commit, workflow) {
      const labels = { 'org.opencontainers.image.revision': commit }
      for (const service of services)
        await engine.build(image(service), {
          labels,
          files: Object.fromEntries(Object.entries(builtFiles(workflow)).map(([path, text]) => [`/www/${path}`, text])),
          command: ['/bin/busybox', 'httpd', '-f', '-p', '8080', '-h', '/www'],
        })
    },
    compose: (...args) => paste(`docker-compose -p ${project} -f ${file} ${args.join(' ')}`),
    paste,
    async remove() {
      await run('docker-compose', ['-p', project, '-f', file, 'down', '-t', '1'], env)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).ok
  } catch {
    return false
  }
}
