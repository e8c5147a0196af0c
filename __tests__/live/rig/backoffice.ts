import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../../rig/act.ts'
import type { Engine } from './engine.ts'
import { freePort, run, start, stop, until } from './started.ts'

/**
 * The back office, from its repository to the proxy before it: sources in git, a build directory with its manifest, an
 * image around it (busybox's httpd, which knows passwords), one compose service, and nginx, which has configurable routes.
 */
export interface Backoffice {
  /** The checkout, which is at the last commit. */
  readonly checkout: string
  /** Where nginx answers. */
  readonly url: string
  /** What the httpd of a guarded build takes from the invited: user and password, as basic authentication sends them. */
  readonly token: string
  /** Commits sources over those that are there, and gives the commit. */
  commit(sources: Files): Promise<string>
  /** Builds the last commit into the image and its manifest into the checkout, as a build job does. */
  build(built: Files): Promise<void>
  /** Creates the container from what the image's name means now. */
  deploy(): Promise<void>
  /** Runs a pasted command as a person on the host would. */
  paste(command: string): Promise<void>
  /** Lets nginx route these paths, and no other. */
  route(...paths: readonly string[]): Promise<void>
  remove(): Promise<void>
}

type Files = Readonly<Record<string, string>>

const identity = {
  GIT_AUTHOR_NAME: 'dev',
  GIT_AUTHOR_EMAIL: 'dev@example.com',
  GIT_COMMITTER_NAME: 'dev',
  GIT_COMMITTER_EMAIL: 'dev@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

export async function openBackoffice(engine: Engine): Promise<Backoffice> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-backoffice-'))
  const [checkout, dist, host] = ['checkout', 'dist', 'host'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const [inner, outer] = [await freePort(), await freePort()]
  const project = 'ai-backoffice-pack'
  const image = 'backoffice-api:latest'
  const compose = join(host, 'compose.yml')
  for (const made of [checkout, dist, join(host, 'bin'), join(folder, 'nginx')]) await mkdir(made, { recursive: true })
  await writeFile(
    compose,
    `version: "2.4"
services:
  api:
    image: ${image}
    ports: ["127.0.0.1:${inner}:8080"]
    stop_grace_period: 1s
`,
  )
  // `docker compose` is a plugin that Debian's docker does not have; its predecessor takes the same words.
  await writeFile(
    join(host, 'bin/docker'),
    '#!/bin/sh\nif [ "$1" = compose ]; then shift; exec docker-compose "$@"; fi\nexec /usr/bin/docker "$@"\n',
    { mode: 0o755 },
  )
  const env = { ...engine.env, PATH: `${join(host, 'bin')}:${engine.env.PATH}` }
  const git = (...args: readonly string[]) => run('git', ['-C', checkout, ...args], { ...process.env, ...identity })
  await git('init', '-q', '-b', 'main')
  let proxy: ReturnType<typeof start> | undefined
  const up = ['docker', 'compose', '-p', project, '--project-directory', host, '-f', compose, 'up', '-d', 'api']
  const paste = async (command: string): Promise<void> => {
    const received = await run('sh', ['-c', command], env)
    await until(
      () => answers(`http://127.0.0.1:${inner}/healthz`),
      () => received,
    )
  }
  return {
    checkout,
    url: `http://127.0.0.1:${outer}`,
    token: Buffer.from('clerk:a-long-password').toString('base64'),
    async commit(sources) {
      for (const [path, text] of Object.entries(sources)) await put(join(checkout, path), text)
      await git('add', '-A')
      await git('commit', '-q', '-m', 'A change')
      return git('rev-parse', 'HEAD')
    },
    async build(built) {
      const commit = await git('rev-parse', 'HEAD')
      await rm(dist, { recursive: true })
      for (const [path, text] of Object.entries(built)) await put(join(dist, path), text)
      await mkdir(join(checkout, 'dist'), { recursive: true })
      const manifest = join(checkout, 'dist/build-manifest.json')
      const words = ['manifest', dist, '--out', manifest, '--commit', commit]
      await run(process.execPath, [join(root, 'dist/cli.js'), ...words], process.env, checkout)
      await engine.build(image, {
        labels: { 'org.opencontainers.image.revision': commit },
        files: Object.fromEntries(Object.entries(built).map(([path, text]) => [`/app/dist/${path}`, text])),
        command: ['/bin/busybox', 'httpd', '-f', '-p', '8080', '-h', '/app/dist', '-c', '/app/dist/httpd.conf'],
      })
    },
    deploy: () => paste(up.join(' ')),
    paste,
    async route(...paths) {
      if (proxy !== undefined) await stop(proxy.child)
      const file = join(folder, 'nginx/nginx.conf')
      await writeFile(file, nginxConfig(join(folder, 'nginx'), outer, inner, paths))
      proxy = start('/usr/sbin/nginx', ['-e', join(folder, 'nginx/error.log'), '-p', join(folder, 'nginx'), '-c', file])
      const log = (): Promise<string> => readFile(join(folder, 'nginx/error.log'), 'utf8').catch(() => '')
      const received = `${proxy.received()} ${await log()}`
      await until(
        () => answers(`http://127.0.0.1:${outer}/healthz`),
        () => received,
      )
    },
    async remove() {
      if (proxy !== undefined) await stop(proxy.child)
      await run('docker-compose', ['-p', project, '-f', compose, 'down', '-t', '1'], env)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A proxy that knows its routes one by one, and answers 404 to anything else. */
const nginxConfig = (folder: string, outer: number, inner: number, paths: readonly string[]): string => `daemon off;
pid ${folder}/pid;
worker_processes 1;
events { worker_connections 64; }
http {
  access_log ${folder}/access.log;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${outer};
    location / { return 404; }
${paths.map((path) => `    location = ${path} { proxy_pass http://127.0.0.1:${inner}; }`).join('\n')}
  }
}
`

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).ok
  } catch {
    return false
  }
}
