import { requestFiles } from './inputs/files.ts'
import type { Request } from './inputs/index.ts'
import { openOrigin } from './origin/index.ts'
import { openTree } from './origin/tree.ts'
import type { OpenTunnel } from './probes/gate.ts'
import type { Adapters, Time } from './verify.ts'

/** The git repository: its checkout and its name on a git host. */
export interface Repository {
  /** The checkout's folder. */
  readonly workspace: string
  /** `owner/name`, and the API that knows it. */
  readonly name: string | undefined
  readonly apiUrl: string | undefined
  /** The id of the own workflow run. */
  readonly runId?: string | undefined
  /** The PATH in which programs are searched. */
  readonly path: string
}

/**
 * Creates the adapters of a request. The HTTP client is loaded with the first route. `mask` takes the secrets that are read
 * during the run: logins and tokens of registries.
 */
export function createAdapters(
  request: Request,
  repository: Repository,
  mask: (secret: string) => void = () => {},
): Adapters {
  const { timeout, concurrency } = request.plan.pace
  const { proxies } = request
  return {
    targets: request.targets,
    files: expectedFiles(request),
    sent: request.sent,
    secrets: request.secrets,
    variables: request.variables,
    credentials: request.credentials,
    tree: openTree({ workspace: repository.workspace, path: repository.path, timeout }),
    openProber: async () =>
      (await import('./probes/index.ts')).openProber({
        timeout,
        concurrency,
        proxies,
        tunnel: throughTargets(request),
      }),
    ...(request.publicFiles.length === 0
      ? {}
      : {
          fetchBuilds: async (signal) =>
            (await import('./probes/public-files.ts')).fetchBuilds(
              request.publicFiles,
              { timeout, concurrency, proxies },
              signal,
            ),
        }),
    ...(request.attestations.size === 0
      ? {}
      : {
          openAttestor: async () =>
            (await import('./origin/attestation/index.ts')).openAttestor({
              ...{ services: request.attestations, timeout, proxies },
              github: {
                token: request.githubToken,
                apiUrl: repository.apiUrl,
                server: request.plan.repository?.server,
              },
            }),
        }),
    openRegistries: async () =>
      (await import('./origin/registry/index.ts')).openRegistries({
        ...{ timeout, proxies, mask, githubToken: request.githubToken, tokenHosts: request.tokenHosts },
        ...{ environment: process.env, workspace: repository.workspace },
      }),
    origin: openOrigin({
      workspace: repository.workspace,
      commitKnownBy: request.commitKnownBy,
      branches: request.branches,
      githubToken: request.githubToken,
      repository: repository.name,
      apiUrl: repository.apiUrl,
      runId: repository.runId,
      path: repository.path,
      timeout,
      proxies,
    }),
  }
}

/** Opens a tunnel through a target. The plan names only targets that have one. */
const throughTargets =
  ({ targets }: Request): OpenTunnel =>
  async (name, port, signal, host) => {
    const open = targets.find((target) => target.name === name)?.tunnel
    if (open === undefined) throw new Error(`nothing leads through the target ${name}`)
    return open(port, signal, host)
  }

/** The expected files: the plan has their location, the manifest has the list. */
function expectedFiles({ plan, manifests }: Request): Adapters['files'] {
  return new Map(
    plan.services.flatMap(({ name, files }) => {
      const manifest = manifests.get(name)
      if (files === undefined || manifest === undefined) return []
      const ask = requestFiles(files, manifest)
      return [[name, { ...ask, entries: featuredFirst(plan, name, ask.entries) }]]
    }),
  )
}

/** Only the first differences are reported, so the files of features come first. */
function featuredFirst<File extends { readonly path: string }>(
  { features = [] }: Request['plan'],
  service: string,
  files: readonly File[],
): readonly File[] {
  const own = new Set(
    features.flatMap(({ artifacts }) =>
      artifacts.flatMap((one) => (one.service === service ? (one.files ?? [one.path]) : [])),
    ),
  )
  if (own.size === 0) return files
  return [...files.filter(({ path }) => own.has(path)), ...files.filter(({ path }) => !own.has(path))]
}

/** The monotonic clock of the machine, so that a change of the wall clock doesn't affect a wait. */
export const machineTime: Time = {
  now: () => Number(process.hrtime.bigint()) / 1e6,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const done = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal.addEventListener('abort', done, { once: true })
    }),
}

/**
 * Aborts when the process gets a signal to end, and removes all files that targets wrote. A runner that cancels sends
 * SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that.
 */
export function stopSignal(adapters: Adapters): AbortSignal {
  const stop = new AbortController()
  const end = (): void => {
    stop.abort()
    for (const target of adapters.targets) target.close()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, end)
  return stop.signal
}
