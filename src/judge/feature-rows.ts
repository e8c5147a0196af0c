import { type Finding, linkOf } from '../model/finding.ts'
import type { Instance } from '../model/instance.ts'
import {
  type FeatureArtifact,
  type FeatureClaim,
  type FilesClaim,
  type LinkName,
  linkNames,
  type Plan,
  type ServiceClaim,
} from '../model/plan.ts'
import type { LinkResult, Observations, Verdict } from '../model/verdict.ts'
import type { Place } from '../parsed.ts'
import { type Differing, readClaimed } from './files.ts'
import { isContradicted } from './link.ts'
import { indexObservations, type ObservationIndex, type Presence } from './observations.ts'

/** A feature as a row of five links: the findings of the verdict about it, and the evidence about its files. */
export interface FeatureTrace {
  readonly feature: string
  readonly place: Place
  /** The first of its links that does not hold. */
  readonly broken: LinkName | undefined
  readonly links: readonly TracedLink[]
  readonly files: readonly TracedFile[]
}

export interface TracedLink extends Pick<LinkResult, 'link' | 'state' | 'findings'> {
  /** True for every link after the first broken one: it proves nothing. */
  readonly blocked: boolean
}

/**
 * The number of running instances of a service in which a file of the feature matches the build; `unseen` counts the
 * unknown ones. An endpoint counts as one unknown instance, because it reports a commit and no files.
 */
export interface TracedFile {
  readonly service: string
  readonly path: string
  readonly of: number
  readonly whole: number
  readonly changed: number
  readonly missing: number
  readonly unknown: number
}

/** Follows each feature through the five links. Pure, so it also works on a saved report. */
export function traceFeatures(plan: Plan, observations: Observations, verdict: Verdict): readonly FeatureTrace[] {
  if (plan.features === undefined) return []
  const observed = indexObservations(plan, observations)
  const findings = verdict.chain.flatMap((result) => result.findings)
  return plan.features.map((feature): FeatureTrace => {
    const about = findings.filter(isAbout(feature, plan))
    const files = feature.artifacts.map((artifact) => traceFile(artifact, plan, observed))
    const links = linkNames.map((link) => traceLink(link, feature, about, files))
    const first = links.findIndex(({ state }) => state === 'broken' || state === 'unknown')
    return {
      feature: feature.name,
      place: feature.place,
      broken: links[first]?.link,
      links: links.map((link, at) => ({ ...link, blocked: first !== -1 && at > first })),
      files,
    }
  })
}

function traceLink(
  link: LinkName,
  feature: FeatureClaim,
  about: readonly Finding[],
  files: readonly TracedFile[],
): Omit<TracedLink, 'blocked'> {
  const findings = about.filter(({ code }) => linkOf(code) === link)
  return { link, state: stateOfLink(link, feature, findings, files), findings }
}

function stateOfLink(
  link: LinkName,
  feature: FeatureClaim,
  findings: readonly Finding[],
  files: readonly TracedFile[],
): TracedLink['state'] {
  if (findings.some(isContradicted)) return 'broken'
  if (findings.length > 0) return 'unknown'
  if (!isClaimed(link, feature)) return 'unclaimed'
  // A service can be proven without its files. The feature needs a check of its file.
  return link === 'runtime' && !files.every(isChecked) ? 'unknown' : 'holds'
}

/** Whether a file matches the build in at least one instance, and in all of them. */
const isChecked = ({ of, whole }: TracedFile): boolean => of > 0 && whole === of

function isClaimed(link: LinkName, { source, artifacts, routes, guards }: FeatureClaim): boolean {
  switch (link) {
    case 'source':
      return source.length > 0
    case 'build':
      return artifacts.some(({ unlisted }) => !unlisted)
    case 'runtime':
      return artifacts.length > 0
    case 'route':
      return routes.length > 0
    case 'auth':
      return guards.length > 0
  }
}

/**
 * Selects the findings about a feature: those that name it, its services, routes or guards, and those about the whole
 * deployment, such as a commit that does not exist.
 */
function isAbout({ name, artifacts, routes, guards }: FeatureClaim, plan: Plan): (finding: Finding) => boolean {
  const services = new Set(artifacts.map(({ service }) => service))
  const claims = plan.services.filter((service) => services.has(service.name))
  const own = new Set(claims.flatMap(({ on }) => on))
  const taken = new Set(plan.services.flatMap(({ on }) => on))
  const ownGuards = plan.guards?.filter(({ id }) => guards.includes(id)) ?? []
  return (finding) => {
    if ('feature' in finding) return finding.feature === name
    if ('instance' in finding) return services.has(finding.instance.service)
    if ('service' in finding) return services.has(finding.service)
    if ('route' in finding) return routes.includes(finding.route.id)
    if ('caller' in finding)
      return ownGuards.some((guard) => guard.method === finding.method && guard.url === finding.url)
    if ('target' in finding) return own.has(finding.target) || !taken.has(finding.target)
    return true
  }
}

function traceFile(
  { service, path, files = [path] }: FeatureArtifact,
  plan: Plan,
  observed: ObservationIndex,
): TracedFile {
  const states = plan.services
    .filter(({ name }) => name === service)
    .flatMap((claim) =>
      claim.on.flatMap((target) =>
        holdersOf(observed.presence(claim, target)).map((holder) => worst(holder, claim, files)),
      ),
    )
  const count = (state: FileState): number => states.filter((one) => one === state).length
  return {
    service,
    path,
    of: states.length,
    whole: count('whole'),
    changed: count('changed'),
    missing: count('missing'),
    unknown: count('unknown'),
  }
}

/** Places that can have files of a service. */
type Holder = Pick<Instance, 'contents'>

/** An instance that does not run has no readable files, and a finding for that. */
function holdersOf(presence: Presence): readonly Holder[] {
  if (presence.kind === 'present') return presence.instances.filter(({ state }) => state === 'running')
  if (presence.kind === 'host-process') return [presence.evidence]
  return presence.kind === 'stated' ? [{}] : []
}

const fileStates = ['missing', 'changed', 'unknown', 'whole'] as const
type FileState = (typeof fileStates)[number]

/** The worst result of several files counts for all of them. */
function worst(instance: Holder, claim: ServiceClaim, files: readonly string[]): FileState {
  const states = files.map((path) => stateOf(instance, claim, path))
  return fileStates.find((state) => states.includes(state)) ?? 'unknown'
}

function stateOf(instance: Holder, { name, files }: ServiceClaim, path: string): FileState {
  if (files === undefined) return 'unknown'
  const reading = readClaimed(instance, name, files)
  if (reading.kind === 'differs') return stateAmong(reading, files, path)
  return reading.kind === 'whole' ? 'whole' : 'unknown'
}

/**
 * A file in no list is right only if the lists are complete and count as many files as the manifest. The manifest of a
 * bundler has no hashes, so a separate check looks for its names.
 */
function stateAmong({ evidence, extras }: Differing, { count, named }: FilesClaim, path: string): FileState {
  const { changed, missing, hashed } = evidence
  if (changed.paths.includes(path)) return 'changed'
  if (missing.paths.includes(path)) return 'missing'
  const isListed = [changed, missing].every(({ paths, total }) => paths.length === total)
  const there = named === undefined ? hashed : (extras?.right ?? 0)
  return isListed && there + missing.total === count ? 'whole' : 'unknown'
}
