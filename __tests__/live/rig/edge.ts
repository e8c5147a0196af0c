import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort, start, stop, until } from './started.ts'

/** Something that listens on a port of loopback until it is stopped. */
export interface Listening {
  readonly port: number
  readonly origin: string
  stop(): Promise<void>
}

/** One generation of the application, behind a proxy. */
export interface App extends Listening {
  /** The commit that it reports; it can be changed, as by a deployment. */
  commit: string
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?].*$/, '')

/** An application that knows a few routes, each named for what it answers; anything else is 404. */
export async function startApp(commit: string): Promise<App> {
  const app = { commit }
  const say = (response: ServerResponse, status: number, text: string, fields: Record<string, string> = {}): void => {
    response.writeHead(status, { server: 'backoffice', 'x-commit': app.commit, ...fields }).end(text)
  }
  const server = createServer((request, response) => {
    switch (pathOf(request)) {
      case '/healthz':
        return say(response, 200, `ok, of ${app.commit}`)
      case '/api/workflows':
        return say(response, 401, 'who is there?', { 'www-authenticate': 'Bearer' })
      case '/api/import':
        return request.method === 'POST' ? say(response, 200, '{}') : say(response, 405, '', { allow: 'POST, OPTIONS' })
      case '/fails':
        return say(response, 500, 'Traceback (most recent call last)')
      case '/account':
        return say(response, 302, '', { location: '/login?next=/account' })
      case '/moved':
        return say(response, 301, '', { location: '/elsewhere' })
      case '/slow':
        return void setTimeout(() => say(response, 200, 'at last'), 3_000).unref()
      default:
        return say(response, 404, 'nothing')
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(app, {
    port,
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  })
}

/** nginx with the text of its `http` block, which gets its port and its folder; the files lie in `site` there. */
export async function startNginx(
  http: (port: number, folder: string) => string,
  files: Readonly<Record<string, string>> = {},
): Promise<Listening & { write(path: string, text: string): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-nginx-'))
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(files)) await write(path, text)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const port = await freePort()
  await write(
    'nginx.conf',
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
user root;
events { worker_connections 256; }
http {
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
access_log off;
types { text/html html; text/javascript js; }
${http(port, folder)}
}
`,
  )
  const program = [
    '/usr/sbin/nginx',
    ['-e', `${folder}/error.log`, '-p', folder, '-c', `${folder}/nginx.conf`],
  ] as const
  return { ...(await started(program, port, () => rm(folder, { recursive: true, force: true }))), write }
}

/** haproxy with its sections, which get their port. */
export async function startHaproxy(sections: (port: number) => string): Promise<Listening> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-haproxy-'))
  const port = await freePort()
  const times = 'mode http\n timeout connect 1s\n timeout client 10s\n timeout server 10s'
  await writeFile(join(folder, 'haproxy.cfg'), `defaults\n ${times}\n${sections(port)}\n`)
  const program = ['/usr/sbin/haproxy', ['-db', '-f', join(folder, 'haproxy.cfg')]] as const
  return started(program, port, () => rm(folder, { recursive: true, force: true }))
}

async function started(
  [file, args]: readonly [string, readonly string[]],
  port: number,
  clear: () => Promise<void>,
): Promise<Listening> {
  const { child, received } = start(file, args)
  const end = async (): Promise<void> => {
    await stop(child)
    await clear()
  }
  try {
    await until(() => listens(port), received)
  } catch (error) {
    await end()
    throw error
  }
  return { port, origin: `http://127.0.0.1:${port}`, stop: end }
}

const listens = (port: number): Promise<boolean> =>
  new Promise((settle) => {
    const socket = connect(port, '127.0.0.1')
    const done = (answer: boolean): void => {
      socket.destroy()
      settle(answer)
    }
    socket.once('connect', () => done(true)).once('error', () => done(false))
  })
