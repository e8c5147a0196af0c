import { planBaselines } from '../judge/baseline.ts'
import type { Plan } from '../model/plan.ts'
import type { Manifest, ReadManifest } from '../origin/port.ts'
import { type Parsed, parsed, refused } from '../parsed.ts'
import type { PublicFilesAsk, Sent } from '../probes/port.ts'
import type { Problem } from '../problem.ts'
import type { Target, TargetKind, VariableAsk } from '../targets/port.ts'
import { readBuilt } from './artifacts.ts'
import { givenTexts, type RawInputs } from './asked.ts'
import { readAuthorities } from './authorities.ts'
import { readClaims } from './claims.ts'
import { readAskedCommit } from './commit-asked.ts'
import { readAskedConfig } from './config/asked.ts'
import { readBaseline } from './control.ts'
import { unsafeVariables } from './environment.ts'
import type { Credential } from './features.ts'
import { readFiles, readSites } from './files.ts'
import { lacksDigest } from './images.ts'
import { readLists } from './lines.ts'
import { keep } from './mistakes.ts'
import type { DeclaredService } from './said.ts'
import { checkSearches } from './searches.ts'
import { readPublicFiles, readSiteClaims } from './served.ts'
import { readAccess, readSettings } from './settings.ts'
import { maskLines } from './template.ts'

export { askedOfRunner, inputNames, type RawInputs } from './asked.ts'
export { declaredInputs, declaredOutputs, type InputName, type OutputName } from './declared.ts'
export { durationText } from './duration.ts'

/** A workflow's wish, read whole: what must be true, and where to look for it. */
export interface Request {
  readonly plan: Plan
  /** In the order of `plan.targets`. Nothing is open yet, but each has to be closed. */
  readonly targets: readonly Target[]
  /** The whole lists of files that the plan claims, by service. */
  readonly manifests: ReadonlyMap<string, Manifest>
  /** What routes send that no plan may show, by their index in it. */
  readonly sent: ReadonlyMap<number, Sent>
  /** What variables must hold, by service: secrets that no plan shows. */
  readonly variables: ReadonlyMap<string, readonly VariableAsk[]>
  /** What the callers of guards send, by their indexes in the plan. */
  readonly credentials: readonly Credential[]
  /** The files of public builds, in the order of `plan.served`. */
  readonly publicFiles: readonly PublicFilesAsk[]
  /** Every secret that was masked. */
  readonly secrets: readonly string[]
  readonly githubToken: string | undefined
  /** The config file that was read, relative to the workspace. */
  readonly config: string | undefined
  /** Whether the commit is the one that the event itself is about: then the event knows that it exists. */
  readonly commitKnownBy: 'event' | undefined
}

/**
 * Reads what was asked into a plan, or gives every mistake in it at once. Secrets go to `conceal` before anything else.
 * Reads the config file and the files that it names; touches nothing beyond them.
 */
export async function readRequest(
  asked: RawInputs,
  kinds: readonly TargetKind[],
  conceal: (secret: string) => void,
  readManifest: ReadManifest,
): Promise<Parsed<Request, Problem>> {
  const secrets = new Set<string>()
  const mask = (secret: string): void => {
    secrets.add(secret)
    conceal(secret)
  }
  const problems: Problem[] = []
  const given = givenTexts(asked, problems)
  const access = readAccess(given, mask)
  const githubToken = given('github-token')
  if (githubToken !== undefined) maskLines(githubToken, mask)
  const commit = readAskedCommit(asked, given('commit'), problems)
  const settings = readSettings((name) => given(name) ?? '', problems)
  const config = await readAskedConfig(asked, given('config'), { environment: asked.environment, mask })
  const { pace, require, failOn, allowUnsafeHttp } = settings
  const readings = [config.reading, readLists(given)]
  const declared = readings.map((reading) => reading.declared)
  const images = declared.flatMap((one) => one.images)
  const undigested = declared.flatMap((one) => one.services).filter((service) => lacksDigest(service, images))
  const built = await readBuilt(asked.environment.GITHUB_ARTIFACTS_LIST, undigested, problems)
  const origin = { workspace: asked.workspace, readManifest }
  const files = await readFiles(config.reading.declared.services, origin, problems)
  const sites = await readSites(config.reading.declared.sites, origin, problems)
  const { routes: plainly, features: wanted } = config.reading.declared
  const asking = [...plainly, ...wanted.flatMap((feature) => feature.routes)]
  const authorities = await readAuthorities(asking, asked.workspace, problems)
  await checkSearches(asking, problems)
  const context = { kinds, access, timeout: pace.timeout, allowUnsafeHttp, require, built, files, authorities }
  const { targets, services, routes, traced } = readClaims(readings, context, problems)
  const publicFiles = [
    ...readPublicFiles(config.reading.declared.services, files, allowUnsafeHttp, problems),
    ...readSiteClaims(config.reading.declared.sites, sites, allowUnsafeHttp, problems),
  ]
  const baseline = keep(readBaseline(config.reading.declared.baseline), problems) ?? 'off'
  if (problems.length > 0 || commit === undefined) return refused(...problems)
  const baselines =
    baseline === 'off'
      ? undefined
      : planBaselines(
          routes.map(({ claim }) => claim),
          baseline,
          routes.map(({ sent }) => JSON.stringify(sent?.headers ?? [])),
        )
  const plan: Plan = {
    commit: commit.commit,
    commitFrom: commit.from,
    targets: targets.map(({ name, kind, address, hasInstances, isThisMachine, remoteEngine, place }) => ({
      ...{ name, kind, address, hasInstances, place },
      ...(isThisMachine && { isThisMachine }),
      ...(remoteEngine && { remoteEngine }),
    })),
    services,
    routes: routes.map(({ claim }) => claim),
    ...(traced.guards.length === 0 ? {} : { guards: traced.guards }),
    ...(traced.features.length === 0 ? {} : { features: traced.features }),
    ...(baselines === undefined ? {} : { baselines }),
    ...(publicFiles.length === 0 ? {} : { publicFiles: publicFiles.map(({ claim }) => claim) }),
    pace,
    ...(failOn === 'warning' ? { failOn } : {}),
    unsafe: [...(allowUnsafeHttp ? ['allow-unsafe-http'] : []), ...unsafeVariables(asked.environment)],
  }
  const manifests = new Map([...files].map(([service, { manifest }]) => [service, manifest]))
  const sent = new Map(routes.flatMap((route, at) => (route.sent === undefined ? [] : [[at, route.sent] as const])))
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
    githubToken,
    config: config.path,
    commitKnownBy: commit.knownBy,
  })
}

const variablesOf = (services: readonly DeclaredService[]): Request['variables'] =>
  new Map(
    services.flatMap(({ name, requirements }) => {
      const env = requirements?.env ?? []
      return env.length === 0 ? [] : [[name, env.map(({ name, value }) => ({ name, value }))] as const]
    }),
  )
