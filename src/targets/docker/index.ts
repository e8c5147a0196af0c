import type { HostView } from '../../model/host.ts'
import { type Parsed, parsed, refused } from '../../parsed.ts'
import type { Fault, Problem } from '../../problem.ts'
import { runBounded, usualBounds } from '../bounded.ts'
import type { EngineName } from '../collector/engines.ts'
import { readEngine, readRemoteEngine, refuseUnknown } from '../engine-setting.ts'
import { freshNonce } from '../nonce.ts'
import type { Target, TargetKind, TargetRequest } from '../port.ts'

/** The Docker Engine of this machine, for runners on the deployment's own host: the same script, without ssh. */
export const dockerKind: TargetKind = { scheme: 'docker', read: (request) => readDockerTarget(request, process.env) }

const form = 'docker:// or docker:///path/to/docker.sock'

/**
 * Reads `docker://` (the engine of the environment) or `docker:///path/to.sock`. Its settings are `engine` and
 * `remote-engine`.
 */
export function readDockerTarget(request: TargetRequest, env: NodeJS.ProcessEnv): Parsed<Target, Problem> {
  const value = request.address.slice(0, 300)
  const problems: Problem[] = []
  refuseUnknown(request.settings, ['engine', 'remote-engine'], problems)
  const remoteEngine = readRemoteEngine(request.settings['remote-engine'], problems)
  const engine = readEngine(request.settings.engine, problems)
  const socket = readSocket(request.address)
  if (!socket.ok) problems.push(...socket.problems.map((fault) => ({ place: request.place, value, fault })))
  return problems.length > 0 || !socket.ok
    ? refused(...problems)
    : parsed({ ...openTarget(request, socket.value, engine, env), ...(remoteEngine && { remoteEngine }) })
}

/** The path of the socket; empty for the default engine. */
function readSocket(address: string): Parsed<string, Fault> {
  const path = address.replace(/^docker:\/\//i, '')
  if (path === address || /[?#]/.test(path)) return refused({ code: 'address-malformed', form })
  if (path === '' || path === '/') return parsed('')
  if (!path.startsWith('/')) return refused({ code: 'address-extra', part: 'host', text: path.slice(0, 100) })
  return /^[A-Za-z0-9/_.@+-]+$/.test(path) ? parsed(path) : refused({ code: 'address-malformed', form })
}

function openTarget(
  { name, place, timeout }: TargetRequest,
  socket: string,
  engine: EngineName | undefined,
  env: NodeJS.ProcessEnv,
): Target {
  const closed = new AbortController()
  /** What the last check found. */
  let last: HostView | undefined
  return {
    name,
    kind: 'docker',
    address: `docker://${socket}`,
    hasInstances: true,
    isThisMachine: true,
    place,
    steps: ['shell', 'engine', 'answer'],
    shownCommand: () => `${socket === '' ? '' : `DOCKER_HOST=unix://${socket} `}sh -s`,
    ...(isLocal(socket, env) ? { canDialContainers: true } : {}),
    async observe(ask, signal) {
      const nonce = freshNonce()
      const command = {
        file: 'sh',
        args: ['-s'],
        env: engineEnvironment(env, socket),
        input: async () => {
          const { collectorScript, piped } = await import('../collector/script.ts')
          return piped(collectorScript(ask, nonce, false, engine, last))
        },
      }
      const open = AbortSignal.any([signal, closed.signal])
      // The reader is loaded while the host works on its answer.
      const [finished, { readRun }] = await Promise.all([
        runBounded(command, { timeout, ...usualBounds }, open),
        import('./diagnosis.ts'),
      ])
      const answer = readRun(finished, nonce, timeout, ask)
      last = answer.kind === 'seen' ? answer.value : undefined
      return answer
    },
    close: () => closed.abort(),
  }
}

/**
 * Whether the engine runs on this machine: container addresses of another machine would be those of other hosts here.
 */
const isLocal = (socket: string, { DOCKER_HOST = '', DOCKER_CONTEXT = '', CONTAINER_HOST = '' }: NodeJS.ProcessEnv) =>
  socket !== '' ||
  (['', 'default'].includes(DOCKER_CONTEXT) &&
    [DOCKER_HOST, CONTAINER_HOST].every((host) => host === '' || host.startsWith('unix://')))

/** What the CLI of docker or podman needs, without the runner's own variables. */
export function engineEnvironment(env: NodeJS.ProcessEnv, socket: string): Record<string, string> {
  const names = [
    'PATH',
    'HOME',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS_VERIFY',
    'CONTAINER_HOST',
    'CONTAINERS_CONF',
    'XDG_RUNTIME_DIR',
  ]
  const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))
  return { ...Object.fromEntries(kept), ...(socket === '' ? {} : { DOCKER_HOST: `unix://${socket}` }) }
}
