import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, start, stop, until } from './started.ts'

/** A registry (CNCF distribution) on loopback, which every engine takes without TLS. */
export interface Registry {
  /** `127.0.0.1:40123`: the domain of its references. */
  readonly domain: string
  stop(): Promise<void>
}

/** A user with a password, and its bcrypt hash. */
export const reader = {
  user: 'reader',
  password: 'a long password',
  hash: '$2b$05$abcdefghijklmnopqrstuubQAIp2KHArSATlxkyfhXij4AEzV6VKS',
} as const

/** With `reader`, only that user may pull and push. */
export async function startRegistry(only?: typeof reader): Promise<Registry> {
  const dir = await mkdtemp(join(tmpdir(), 'drift-registry-'))
  const domain = `127.0.0.1:${await freePort()}`
  const path = join(dir, 'htpasswd')
  if (only !== undefined) await writeFile(path, `${only.user}:${only.hash}\n`)
  const config = {
    version: 0.1,
    storage: { filesystem: { rootdirectory: join(dir, 'data') } },
    http: { addr: domain },
    ...(only === undefined ? {} : { auth: { htpasswd: { realm: 'acme', path } } }),
  }
  // JSON is YAML, but for the version, which must not be a string.
  await writeFile(join(dir, 'config.yml'), JSON.stringify(config))
  const { child, received } = start('/usr/bin/docker-registry', ['serve', join(dir, 'config.yml')])
  const registry: Registry = {
    domain,
    stop: async () => {
      await stop(child)
      await rm(dir, { recursive: true, force: true })
    },
  }
  try {
    await until(
      () => fetch(`http://${domain}/v2/`).then(...[({ ok, status }: Response) => ok || status === 401, () => false]),
      received,
    )
  } catch (error) {
    await registry.stop()
    throw error
  }
  return registry
}
