import type { Place } from '../parsed.ts'
import type { MissingEvidence } from './evidence.ts'
import { type BystanderFinding, bystanderCodes } from './finding-bystander.ts'
import { type AuthFinding, authCodes, type FeatureFinding, featureCodes } from './finding-feature.ts'
import {
  type CertificateWarning,
  type Diagnosis,
  type DoubtFinding,
  doubtCodes,
  type Part,
  type PublicFilesFinding,
  publicFilesCodes,
  type TermFinding,
  termCodes,
} from './finding-route.ts'
import {
  type ConfigurationFault,
  configurationCodes,
  type HostProcessFact,
  hostProcessCodes,
  type ProcessFault,
  processCodes,
  type SocketFault,
  type SwarmFinding,
  socketCodes,
  swarmCodes,
  type TaskFact,
} from './finding-runtime.ts'
import type { BuildLabels, ComposeOrigin, ContainerState, FileTime, Mount, SwarmTask } from './host.ts'
import type { LinkName, Manager, Proof, RouteClaim, Selector } from './plan.ts'

/** An instance as a message names it. */
export interface InstanceName {
  readonly target: string
  readonly service: string
  readonly container: string
  readonly compose: ComposeOrigin | undefined
  /** Who keeps it, when that is not the Docker Engine by itself. */
  readonly manager?: Manager
}

/** What every finding carries: the line that made the claim. */
interface At {
  readonly place: Place
}

/**
 * A claim that evidence contradicts, or that evidence is missing for: a stable code and typed facts, no prose.
 * The first word of the code is the link it belongs to.
 */
export type Finding =
  | FeatureFinding
  | AuthFinding
  | SwarmFinding
  | BystanderFinding
  | (At & { readonly instance: InstanceName } & (HostProcessFact | TaskFact))
  // source
  | (At & { readonly code: 'source/commit-unknown'; readonly commit: string; readonly where: 'checkout' | 'github' })
  | (At & { readonly code: 'source/unknown'; readonly why: MissingEvidence })
  // build
  | (At & {
      readonly code: 'build/other-commit'
      readonly service: string
      readonly target: string
      readonly reference: string
      readonly image: string
      readonly revision: string
      readonly commit: string
      readonly compose: ComposeOrigin | undefined
    })
  | (At & {
      readonly code: 'build/no-revision' | 'build/short-revision'
      readonly service: string
      readonly target: string
      readonly reference: string
      readonly image: string
      readonly revision: string | undefined
    })
  | (At & {
      readonly code: 'build/image-gone'
      readonly service: string
      readonly target: string
      readonly reference: string
      readonly image: string
    })
  /** The list that the files of a service are compared with was made for another commit. */
  | (At & {
      readonly code: 'build/manifest-other-commit'
      readonly service: string
      readonly manifest: string
      readonly said: string
      readonly commit: string
    })
  /** Tracked files differed from the commit when the manifest was written, so that it is of no commit. */
  | (At & {
      readonly code: 'build/manifest-dirty'
      readonly service: string
      readonly manifest: string
      /** The first ones of `total`, relative to the root of the repository. */
      readonly paths: readonly string[]
      readonly total: number
    })
  // runtime
  | (At & {
      readonly code: 'runtime/unknown'
      readonly target: string
      readonly address: string
      readonly why: MissingEvidence
    })
  | (At & {
      readonly code: 'runtime/no-instance'
      readonly service: string
      readonly target: string
      readonly selector: Selector
      readonly others: readonly string[]
    })
  | (At & {
      readonly code: 'runtime/ambiguous'
      readonly service: string
      readonly target: string
      readonly candidates: readonly string[]
    })
  | (At & {
      readonly code: 'runtime/not-recreated'
      readonly instance: InstanceName
      readonly reference: string
      readonly running: string
      readonly tagged: string
      readonly runningRevision: string | undefined
      readonly taggedRevision: string | undefined
      readonly commit: string
    })
  | (At & {
      readonly code: 'runtime/other-commit'
      readonly instance: InstanceName
      readonly image: string
      readonly revision: string
      readonly commit: string
    })
  | (At & {
      readonly code: 'runtime/no-revision' | 'runtime/short-revision'
      readonly instance: InstanceName
      readonly image: string
      readonly revision: string | undefined
      readonly commit: string
    })
  | (At & {
      readonly code: 'runtime/labels-disagree'
      readonly instance: InstanceName
      readonly own: BuildLabels
      readonly image: BuildLabels
    })
  /** The image names a commit, and the container made from it does not: it may run the variant of another platform. */
  | (At & {
      readonly code: 'runtime/variant-unknown'
      readonly instance: InstanceName
      readonly image: BuildLabels
    })
  | (At & { readonly code: 'runtime/image-gone'; readonly instance: InstanceName; readonly image: string })
  | (At & {
      readonly code: 'runtime/not-running'
      readonly instance: InstanceName
      readonly state: ContainerState
      readonly exitCode: number
      readonly restarts: number
      /** What the swarm says of it. */
      readonly task?: SwarmTask
    })
  | (At & { readonly code: 'runtime/unhealthy' | 'runtime/health-starting'; readonly instance: InstanceName })
  /** It was restarted, and runs for too short a time since to know that it stays. Seconds; `restarts` as its keeper counts them. */
  | (At & {
      readonly code: 'runtime/restarted-recently'
      readonly instance: InstanceName
      readonly restarts: number
      readonly ran: number
      readonly needed: number
    })
  /** The same, and this run saw it happen `observed` times. */
  | (At & {
      readonly code: 'runtime/crash-loop'
      readonly instance: InstanceName
      readonly restarts: number
      readonly ran: number
      readonly needed: number
      readonly observed: number
    })
  | (At & {
      readonly code: 'runtime/instance-count'
      readonly service: string
      readonly target: string
      readonly expected: number
      readonly running: number
    })
  | (At & {
      readonly code: 'runtime/other-image'
      readonly instance: InstanceName
      readonly expected: string
      readonly reference: string
      readonly repoDigests: readonly string[]
    })
  /** A digest was declared, and the running image carries none of that repository that could be compared with it. */
  | (At & {
      readonly code: 'runtime/digest-unknown'
      readonly instance: InstanceName
      readonly expected: string
      readonly image: string
    })
  /** Files of the manifest that have other bytes in an instance, or are not there; `of` counts all that it lists. */
  | (At & {
      readonly code: 'runtime/file-changed' | 'runtime/file-missing'
      readonly instance: InstanceName
      readonly artifact: string
      /** Relative to the artifact; the first ones of `total`. */
      readonly paths: readonly string[]
      readonly total: number
      readonly of: number
    })
  /** Symbolic links of the manifest that have another text, are no links, or are not there. */
  | (At & {
      readonly code: 'runtime/link-changed'
      readonly instance: InstanceName
      readonly artifact: string
      readonly paths: readonly string[]
      readonly total: number
      readonly of: number
    })
  /** Files that match a glob of the plan, and that the manifest does not list. */
  | (At & {
      readonly code: 'runtime/file-extra'
      readonly instance: InstanceName
      readonly artifact: string
      readonly paths: readonly string[]
      readonly total: number
    })
  /** A mount holds these of them in place of the image's. */
  | (At & {
      readonly code: 'runtime/shadowed'
      readonly instance: InstanceName
      readonly artifact: string
      readonly mount: Mount
      readonly paths: readonly string[]
    })
  /** The writable layer of the container holds these of them in place of the image's. */
  | (At & {
      readonly code: 'runtime/edited'
      readonly instance: InstanceName
      readonly artifact: string
      readonly paths: readonly string[]
    })
  | (At & {
      readonly code: 'runtime/files-unknown'
      readonly instance: InstanceName
      readonly artifact: string
      readonly why: MissingEvidence
    })
  /** Right files that are not those of the image. `added-later`: nothing shows that the process was started with them. */
  | (At & {
      readonly code: 'runtime/files-added-later' | 'runtime/files-not-counted'
      readonly instance: InstanceName
      readonly artifact: string
      readonly paths: readonly string[]
      readonly total: number
      readonly newest: FileTime | undefined
      readonly startedAt: string | undefined
    })
  | (At & {
      readonly code: 'runtime/weak-proof'
      readonly service: string
      readonly proof: Proof
      readonly required: Proof
    })
  | (At & {
      readonly code: 'runtime/statement-other-commit'
      readonly target: string
      readonly at: string
      readonly said: string
      readonly commit: string
    })
  | (At & {
      readonly code: 'runtime/statement-short'
      readonly target: string
      readonly at: string
      readonly said: string
      readonly commit: string
    })
  | (At & { readonly instance: InstanceName } & (ProcessFault | SocketFault | ConfigurationFault))
  // route
  | (At & {
      readonly code: 'route/status'
      readonly route: RouteClaim
      readonly status: number
      readonly location: string | undefined
      /** True when the runtime link is broken, which explains an answer of the old code. */
      readonly explained: boolean
      /** What the answer says of its route, when that is more than its status. */
      readonly diagnosis?: Diagnosis
      readonly part?: Part
    })
  | DoubtFinding
  | TermFinding
  | CertificateWarning
  | PublicFilesFinding
  | (At & {
      readonly code: 'route/refused'
      readonly route: RouteClaim
      readonly part?: Part
      readonly why: MissingEvidence
      readonly explained: boolean
    })
  | (At & {
      readonly code: 'route/unknown'
      readonly route: RouteClaim
      readonly part?: Part
      readonly why: MissingEvidence
    })

export type FindingCode = Finding['code']

/**
 * Whether evidence contradicts the claim (`contradicted`: drift) or is missing for it (`missing`: unproven). Both are
 * errors; a `warning` is reported and never changes the verdict.
 */
export type FindingKind = 'contradicted' | 'missing' | 'warning'

/** Whether looking again can change it: `passing` may, `final` ends the wait. An unseen asks its reason. */
export const findingCodes = {
  ...featureCodes,
  'source/commit-unknown': { kind: 'contradicted', retryable: false },
  'source/unknown': { kind: 'missing', retryable: 'by-reason' },
  'build/other-commit': { kind: 'contradicted', retryable: true },
  'build/no-revision': { kind: 'missing', retryable: true },
  'build/short-revision': { kind: 'missing', retryable: true },
  'build/image-gone': { kind: 'missing', retryable: true },
  'build/manifest-dirty': { kind: 'missing', retryable: false },
  'build/manifest-other-commit': { kind: 'contradicted', retryable: false },
  'runtime/unknown': { kind: 'missing', retryable: 'by-reason' },
  'runtime/no-instance': { kind: 'contradicted', retryable: true },
  'runtime/ambiguous': { kind: 'missing', retryable: false },
  'runtime/not-recreated': { kind: 'contradicted', retryable: true },
  'runtime/other-commit': { kind: 'contradicted', retryable: true },
  'runtime/no-revision': { kind: 'missing', retryable: true },
  'runtime/short-revision': { kind: 'missing', retryable: true },
  'runtime/variant-unknown': { kind: 'missing', retryable: true },
  'runtime/labels-disagree': { kind: 'contradicted', retryable: true },
  'runtime/image-gone': { kind: 'missing', retryable: true },
  'runtime/not-running': { kind: 'contradicted', retryable: true },
  'runtime/unhealthy': { kind: 'contradicted', retryable: true },
  'runtime/health-starting': { kind: 'missing', retryable: true },
  'runtime/restarted-recently': { kind: 'missing', retryable: true },
  'runtime/crash-loop': { kind: 'contradicted', retryable: true },
  'runtime/instance-count': { kind: 'contradicted', retryable: true },
  'runtime/other-image': { kind: 'contradicted', retryable: true },
  'runtime/digest-unknown': { kind: 'missing', retryable: true },
  'runtime/file-changed': { kind: 'contradicted', retryable: true },
  'runtime/file-missing': { kind: 'contradicted', retryable: true },
  'runtime/link-changed': { kind: 'contradicted', retryable: true },
  'runtime/file-extra': { kind: 'contradicted', retryable: true },
  'runtime/shadowed': { kind: 'contradicted', retryable: true },
  'runtime/edited': { kind: 'contradicted', retryable: true },
  'runtime/files-unknown': { kind: 'missing', retryable: 'by-reason' },
  'runtime/files-added-later': { kind: 'missing', retryable: true },
  'runtime/files-not-counted': { kind: 'warning', retryable: true },
  ...processCodes,
  ...socketCodes,
  ...configurationCodes,
  'runtime/weak-proof': { kind: 'missing', retryable: false },
  'runtime/statement-other-commit': { kind: 'contradicted', retryable: true },
  'runtime/statement-short': { kind: 'missing', retryable: true },
  'route/status': { kind: 'contradicted', retryable: true },
  'route/refused': { kind: 'contradicted', retryable: true },
  'route/unknown': { kind: 'missing', retryable: 'by-reason' },
  ...swarmCodes,
  ...bystanderCodes,
  ...hostProcessCodes,
  ...doubtCodes,
  ...termCodes,
  ...publicFilesCodes,
  ...authCodes,
} as const satisfies Record<FindingCode, { readonly kind: FindingKind; readonly retryable: boolean | 'by-reason' }>

/** The link a finding belongs to: the first word of its code. */
export const linkOf = (code: FindingCode): LinkName => code.slice(0, code.indexOf('/')) as LinkName
