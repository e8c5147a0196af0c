import type { EventBranches } from '../model/branches.ts'
import type { CommitSha, Plan, ServiceClaim } from '../model/plan.ts'
import type { AttestationFiles } from '../origin/attestation/port.ts'
import type { JobHistory, Manifest, OpenJobHistory, ReadManifest } from '../origin/port.ts'
import { type Parsed, parsed, refused } from '../parsed.ts'
import type { PublicFilesAsk, Sent } from '../probes/port.ts'
import type { Problem } from '../problem.ts'
import type { Target, TargetKind, VariableAsk } from '../targets/port.ts'
import { type Proxies, readProxies } from '../wire/proxy.ts'
import { judgeAmounts } from './amounts.ts'
import { readBuilt } from './artifacts.ts'
import { readAttestations } from './attestation.ts'
import { readAuthorities } from './authorities.ts'
import { isOfBase, readsCommit, readsWorkspace } from './base-file.ts'
import { readBaseline } from './baseline.ts'
import { branchesOfEvent } from './branch.ts'
import { readClaims } from './claims.ts'
import { readCommit } from './commit.ts'
import { readCommitInput } from './commit-input.ts'
import type { ConfigSource } from './config/file.ts'
import { loadConfig } from './config/load.ts'
import type { DeclaredService } from './declarations.ts'
import { checkDeployed, findDeployed, isDeployed, readEnvironment } from './deployment.ts'
import { unsafeVariables } from './environment.ts'
import { readPresence } from './feature-presence.ts'
import type { Credential } from './features.ts'
import { openFiles, readFiles, readSites } from './files.ts'
import { lacksDigest, tagClaim } from './images.ts'
import { readLists } from './lines.ts'
import { keep } from './problems.ts'
import { readPublicFiles, readSiteClaims } from './public-files.ts'
import { givenTexts, type RawInputs } from './raw-inputs.ts'
import { readRepository } from './repository.ts'
import { checkSearches } from './searches.ts'
import { readAccess, readSettings } from './settings.ts'
import { maskLines } from './template.ts'

export { declaredInputs, declaredOutputs, type InputName, type OutputName } from './declared.ts'
export { durationText } from './duration.ts'
export { inputNames, type RawInputs, readRunnerInputs } from './raw-inputs.ts'
export { readRunId } from './repository.ts'

/** The parsed inputs: the plan, and what is needed to check it. */
export interface Request {
  readonly plan: Plan
  /** In the order of `plan.targets`. No connection is open yet, but each target must be closed. */
  readonly targets: readonly Target[]
  /** The full file lists of the plan, by service. */
  readonly manifests: ReadonlyMap<string, Manifest>
  /** What routes send that a plan must not contain, by the id of the route. */
  readonly sent: ReadonlyMap<string, Sent>
  /** The required values of variables by service, which are secrets and not part of the plan. */
  readonly variables: ReadonlyMap<string, readonly VariableAsk[]>
  /** The request headers of the callers of guards. */
  readonly credentials: readonly Credential[]
  /** The files of public builds, in the order of `plan.served`. */
  readonly publicFiles: readonly PublicFilesAsk[]
  /** Who must have attested the images, and the files that say it, by service. */
  readonly attestations: ReadonlyMap<string, AttestationFiles>
  /** All masked secrets. */
  readonly secrets: readonly string[]
  readonly githubToken: string | undefined
  /** Path of the config file, relative to the workspace. */
  readonly config: string | undefined
  /** Whether the commit comes from the event, which then proves that it exists. */
  readonly commitKnownBy: 'event' | undefined
  /** The branch that the run is about, as far as its event names it. */
  readonly branches: EventBranches
  /** The proxies of the environment, for requests over HTTPS. */
  readonly proxies: Proxies
  /** The hosts that may give out tokens for a registry, by its host. */
  readonly tokenHosts: ReadonlyMap<string, readonly string[]>
}

/**
 * Parses the inputs into a plan, or returns all problems at once. Secrets go to `conceal` before anything else. Reads only
 * the config file and the files that it names.
 */
export async function readRequest(
  raw: RawInputs,
  kinds: readonly TargetKind[],
  conceal: (secret: string) => void,
  readManifest: ReadManifest,
  openHistory?: OpenJobHistory,
): Promise<Parsed<Request, Problem>> {
  const secrets = new Set<string>()
  const mask = (secret: string): void => {
    secrets.add(secret)
    conceal(secret)
  }
  const problems: Problem[] = []
  const given = givenTexts(raw, problems)
  const access = readAccess(given, mask)
  const proxies = readProxies(raw.environment)
  for (const secret of proxies.secrets) maskLines(secret, mask)
  const githubToken = given('github-token')
  if (githubToken !== undefined) maskLines(githubToken, mask)
  const isOfDeployment = isDeployed(given('commit'))
  const known = isOfDeployment ? undefined : readCommitInput(raw, given('commit'), problems)
  const settings = readSettings(given, problems)
  const { pace, require, failOn, allowUnsafeHttp } = settings
  const { GITHUB_REPOSITORY: name, GITHUB_API_URL: apiUrl, GITHUB_RUN_ID: run, PATH = '' } = raw.environment
  const { workspace } = raw
  const { timeout, wait } = pace
  const job = { workspace, path: PATH, githubToken, repository: name, apiUrl, run, timeout, wait, proxies }
  const history = openHistory?.(job)
  const source = readSource(raw, history, problems)
  const config = await loadConfig(raw, given('config'), source, { environment: raw.environment, mask })
  const environment = readEnvironment(raw, given('environment'), config.reading.declared.environment, problems)
  if (isOfDeployment) checkDeployed(environment, githubToken, name, problems)
  const readings = [config.reading, readLists(given)]
  const declared = readings.map((reading) => reading.declared)
  if (!judgeAmounts(declared, problems)) return refused(...problems, ...readings.flatMap((one) => one.problems))
  const images = declared.flatMap((one) => one.images)
  const undigested = declared.flatMap((one) => one.services).filter((service) => lacksDigest(service, images))
  const built = await readBuilt(raw.environment.GITHUB_ARTIFACTS_LIST, undigested, problems)
  const origin = openFiles(raw.workspace, readManifest)
  const listed = await readFiles(config.reading.declared.services, origin, problems)
  const presence = await readPresence(
    config.reading.declared.features,
    declared.flatMap((one) => one.services),
  )
  const files = new Map([...listed, ...presence])
  const sites = await readSites(config.reading.declared.sites, origin, problems)
  const { routes: plainly, features: wanted } = config.reading.declared
  const asking = [...plainly, ...wanted.flatMap((feature) => feature.routes)]
  const authorities = await readAuthorities(asking, source.read, problems)
  await checkSearches(
    asking,
    wanted.flatMap(({ guard }) => guard ?? []),
    problems,
  )
  const repository = readRepository(raw.environment)
  const attestations = await readAttestations(
    config.reading.declared.services,
    { repository, readTrusted: source.read, readWorkspace: readsWorkspace(workspace) },
    problems,
  )
  const context = {
    attestations,
    kinds,
    access,
    timeout: pace.timeout,
    allowUnsafeHttp,
    proxies,
    require,
    built,
    files,
    authorities,
  }
  const { targets, services, routes, traced } = readClaims(readings, context, problems)
  const publicFiles = [
    ...readPublicFiles(config.reading.declared.services, listed, allowUnsafeHttp, problems),
    ...readSiteClaims(config.reading.declared.sites, sites, allowUnsafeHttp, problems),
  ]
  const baseline = keep(readBaseline(config.reading.declared.baseline), problems) ?? 'off'
  // GitHub is requested only for a plan without other problems.
  const isAsked = isOfDeployment && problems.length === 0 && environment !== undefined && history !== undefined
  const commit = isAsked ? await findDeployed(raw, environment, history, problems) : known
  if (problems.length > 0 || commit === undefined) return refused(...problems)
  const baselines =
    baseline === 'off'
      ? undefined
      : (await import('../judge/baseline.ts')).planBaselines(
          routes.map(({ claim }) => claim),
          baseline,
          new Map(routes.map(({ claim, sent }) => [claim.id, JSON.stringify(sent?.headers ?? [])])),
        )
  const plan: Plan = {
    commit: commit.commit,
    commitFrom: commit.from,
    ...(repository === undefined ? {} : { repository }),
    ...(environment === undefined ? {} : { environment }),
    ...(commit.named === undefined ? {} : { eventCommits: commit.named }),
    targets: targets.map(({ name, kind, address, hasInstances, isThisMachine, remoteEngine, place }) => ({
      ...{ name, kind, address, hasInstances, place },
      ...(isThisMachine && { isThisMachine }),
      ...(remoteEngine && { remoteEngine }),
    })),
    services: services.map((service) => withTag(service, commit.commit)),
    routes: routes.map(({ claim }) => claim),
    ...(traced.guards.length === 0 ? {} : { guards: traced.guards }),
    ...(traced.features.length === 0 ? {} : { features: traced.features }),
    ...(baselines === undefined ? {} : { baselines }),
    ...(publicFiles.length === 0 ? {} : { publicFiles: publicFiles.map(({ claim }) => claim) }),
    pace,
    ...(config.reading.declared.accept === undefined ? {} : { accept: config.reading.declared.accept }),
    ...(failOn === 'warning' ? { failOn } : {}),
    unsafe: [
      ...(allowUnsafeHttp ? ['allow-unsafe-http'] : []),
      ...(baseline === 'off' && routes.length > 0 ? ['baseline: off'] : []),
      ...unsafeVariables(raw.environment),
    ],
  }
  const manifests = new Map([...files].map(([service, { manifest }]) => [service, manifest]))
  const sent = new Map(routes.flatMap(({ claim, sent }) => (sent === undefined ? [] : [[claim.id, sent] as const])))
  const variables = variablesOf(config.reading.declared.services)
  return parsed({
    plan,
    targets,
    manifests,
    sent,
    variables,
    secrets: [...secrets],
    publicFiles: publicFiles.map(({ ask }) => ask),
    credentials: traced.credentials,
    attestations,
    githubToken,
    config: config.path,
    commitKnownBy: commit.knownBy,
    branches: branchesOfEvent(raw.event, commit.from),
    proxies,
    tokenHosts: config.reading.declared.tokenHosts ?? new Map(),
  })
}

/** Where the files of the plan are read: in the workspace, or at the base commit of an event that may run code of others. */
function readSource(raw: RawInputs, history: JobHistory | undefined, problems: Problem[]): ConfigSource {
  const { event, workspace } = raw
  const read = readsWorkspace(workspace)
  if (event === undefined || !isOfBase(event.name)) return { read }
  const sha = raw.environment['GITHUB_SHA'] ?? ''
  const commit = keep(readCommit(sha, { kind: 'environment', name: 'GITHUB_SHA' }), problems)
  return commit === undefined
    ? { read: async () => ({ kind: 'missing' }) }
    : { read: readsCommit(workspace, commit, history), base: { event: event.name, commit } }
}

/** A claim with the commit in its tag, which was only a template until the commit was known. */
const withTag = (service: ServiceClaim, commit: CommitSha): ServiceClaim =>
  service.tag === undefined ? service : { ...service, tag: tagClaim(service.tag.name, service.commit ?? commit) }

const variablesOf = (services: readonly DeclaredService[]): Request['variables'] =>
  new Map(
    services.flatMap(({ name, requirements }) => {
      const env = requirements?.env ?? []
      return env.length === 0 ? [] : [[name, env.map(({ name, value }) => ({ name, value }))] as const]
    }),
  )
