import type { MissingEvidence } from './model/evidence.ts'
import type { BundlerName, OtherFormat } from './model/plan-files.ts'
import type { Place } from './parsed.ts'

/** A mistake in the inputs or the config: the workflow is wrong, not the deployment. Reported before anything is observed. */
export interface Problem {
  readonly place: Place
  /** The value as it was written, bounded; `undefined` for a secret or a value that is missing. */
  readonly value: string | undefined
  readonly fault: Fault
}

/** A placeholder in a drafted config for a value that only the user knows. If it is still there, that is a problem. */
export const fillIn = 'FILL-IN'

/** What is wrong, as data. reporters/messages/problems has the sentence and the fix. */
export type Fault =
  | GeneralFault
  | RunnerFault
  | FlagFault
  | CommitFault
  | DeploymentFault
  | ImageFault
  | AttestationFault
  | ManifestFault
  | BuildFault
  | WorktreeFault
  | FilesFault
  | ManagerFault
  | ScalarFault
  | TargetFault
  | AddressFault
  | SshFault
  | UrlFault
  | EndpointFault
  | RouteFault
  | TermFault
  | ConfigFault
  | TemplateFault
  | FeatureFault
  | PlanFault

/** A word that is not allowed there. */
interface Unknown {
  readonly nearest: string | undefined
  readonly known: readonly string[]
}

/** Mistakes below the key `attestation` of a service. */
export type AttestationFault =
  | {
      readonly code: 'attestation-malformed'
      readonly key:
        | 'signer-workflow'
        | 'repository'
        | 'ref'
        | 'runner'
        | 'issuer'
        | 'identity'
        | 'bundle'
        | 'trusted-root'
    }
  /** Neither the plan nor the job names a repository. */
  | { readonly code: 'attestation-repository-missing' }
  | { readonly code: 'attestation-signer-twice' }
  /** The API of `server` has no attestations of this repository. */
  | { readonly code: 'attestation-bundle-missing'; readonly server: string }
  | {
      readonly code: 'attestation-file-unreadable'
      readonly key: 'bundle' | 'trusted-root'
      readonly reason: 'missing' | 'not-a-file' | 'not-utf8' | 'outside' | 'too-large' | 'unreadable' | 'unknown'
    }

export type GeneralFault =
  | ({ readonly code: 'unknown-key'; readonly key: string } & Unknown)
  | { readonly code: 'missing'; readonly what: string }
  /** A word that is not allowed there; `what` is the key. */
  | ({ readonly code: 'value-unknown'; readonly what: string } & Unknown)
  /** Sizes in bytes. */
  | { readonly code: 'too-large'; readonly limit: number; readonly amount: number }
  | { readonly code: 'too-many'; readonly what: string; readonly limit: number; readonly amount: number }
  /** `character` is its code point, as in `U+001B`. */
  | { readonly code: 'control-character'; readonly character: string }
  | {
      readonly code: 'name-malformed'
      readonly what:
        | 'service'
        | 'target'
        | 'feature'
        | 'caller'
        | 'container'
        | 'compose'
        | 'label'
        | 'image'
        | 'variable'
        | 'swarm'
        | 'unit'
    }
  /** The same thing was given twice with different values; `other` is the first place. */
  | { readonly code: 'declared-twice'; readonly what: string; readonly name: string; readonly other: Place }

export type RunnerFault =
  | ({ readonly code: 'unknown-input'; readonly key: string } & Unknown)
  | { readonly code: 'runner-variable-missing'; readonly name: string }
  | {
      readonly code: 'event-unreadable'
      readonly reason: 'not-found' | 'not-readable' | 'not-json' | 'not-an-object' | 'too-large'
    }
  /** `variable` names a file or folder of the runner; `reason` is the code of a system error. */
  | { readonly code: 'runner-file-unwritable'; readonly variable: string; readonly reason: string }

/** Mistakes on a command line. */
export type FlagFault =
  | { readonly code: 'flag-value-missing' | 'flag-twice' | 'argument-unexpected' }
  | { readonly code: 'listen-malformed' }
  /** `reason` is the code of a system error. */
  | { readonly code: 'listen-failed'; readonly reason: string }
  /** Evidence would be served to other machines without a signature; `variable` is where the secret belongs. */
  | { readonly code: 'serve-unsigned'; readonly variable: string }
  /** A secret was given as an argument, which every process of the machine can read; `variable` is where it belongs. */
  | { readonly code: 'flag-secret-shown'; readonly variable: string }
  | {
      readonly code: 'flag-file-unreadable'
      readonly path: string
      readonly reason: 'not-found' | 'not-readable' | 'too-large'
    }

export type CommitFault =
  | { readonly code: 'commit-short'; readonly length: number }
  | { readonly code: 'commit-numeric' | 'commit-not-hex' | 'commit-zero' | 'commit-whitespace' }
  | { readonly code: 'commit-upper-case'; readonly lower: string }
  | { readonly code: 'commit-length'; readonly length: number }
  | { readonly code: 'commit-in-file' | 'commit-not-named' }
  | { readonly code: 'commit-deleted-ref'; readonly event: string; readonly ref: string | undefined }
  /** `give` is the expression that names the commit of the event. */
  | { readonly code: 'commit-unsafe-event' | 'commit-not-in-event'; readonly event: string; readonly give?: string }
  | { readonly code: 'commit-field-missing'; readonly event: string; readonly field: string }

/** Mistakes about environments and deployments, and reasons why the deployed commit is unknown. */
export type DeploymentFault =
  /** The event is about another environment. `received` is `undefined` if the event names none. */
  | {
      readonly code: 'environment-other'
      readonly event: string
      readonly received: string | undefined
      readonly expected: string
    }
  /** The event is about an environment that exists for a limited time, and the step does not say which one it checks. */
  | { readonly code: 'environment-not-named'; readonly event: string; readonly received: string }
  | { readonly code: 'environment-malformed'; readonly limit: number }
  /** The status of a deployment that has not ended, or has failed. */
  | { readonly code: 'deployment-state'; readonly state: string }
  /** `commit: deployed` without an environment, a token or a repository. */
  | { readonly code: 'deployed-without'; readonly what: 'environment' | 'github-token' | 'GITHUB_REPOSITORY' }
  /** None of the newest deployments was successful; there may be `more` than were read. */
  | {
      readonly code: 'deployed-none'
      readonly environment: string
      readonly amount: number
      readonly more: boolean
    }
  /** A job of this run deploys to the environment, so the newest deployment has not ended. */
  | { readonly code: 'deployed-by-this-run'; readonly environment: string }
  /** Missing evidence: GitHub did not answer, or refused. */
  | { readonly code: 'deployed-unknown'; readonly environment: string; readonly why: MissingEvidence }
  /** The config file of the base commit can't be read. */
  | { readonly code: 'base-unknown'; readonly event: string; readonly commit: string; readonly why: MissingEvidence }

/** Whether evidence is missing, rather than that the workflow is wrong. */
export const isMissing = ({ fault }: Problem): boolean =>
  fault.code === 'deployed-unknown' || fault.code === 'base-unknown'

/** Digests of images: in the input `images`, in the config file, or in the list of what the job built. */
export type ImageFault =
  | { readonly code: 'image-line-malformed' }
  | { readonly code: 'image-digest-missing'; readonly service: string }
  | { readonly code: 'image-digest-malformed'; readonly digest: string }
  | { readonly code: 'mirror-malformed' | 'tag-malformed' | 'registry-host-malformed' }
  | ({ readonly code: 'service-unknown'; readonly name: string } & Unknown)
  | { readonly code: 'artifacts-unreadable'; readonly reason: 'not-readable' | 'not-json' | 'too-large' }
  /** `at` is a JSON pointer. */
  | { readonly code: 'artifact-malformed'; readonly at: string }
  /** The job built one repository more than once; `amount` counts the digests. */
  | { readonly code: 'artifact-ambiguous'; readonly service: string; readonly amount: number }

/** Why a file is not a build manifest. Paths and texts of the file are bounded. */
export type ManifestFault =
  | { readonly code: 'manifest-missing' | 'manifest-not-a-file' | 'manifest-not-utf8' }
  | { readonly code: 'manifest-unreadable'; readonly reason: string }
  | { readonly code: 'manifest-outside'; readonly by: 'absolute' | 'parent' | 'link' }
  /** Sizes in bytes. */
  | { readonly code: 'manifest-too-large'; readonly limit: number; readonly amount: number }
  | { readonly code: 'manifest-unrecognised' | 'manifest-not-json' | 'manifest-empty' }
  | { readonly code: 'manifest-of-other-format'; readonly format: OtherFormat }
  | { readonly code: 'manifest-newer'; readonly schema: number }
  /** `at` is a JSON pointer, or a line: `line 3`. */
  | { readonly code: 'manifest-malformed'; readonly at: string }
  | { readonly code: 'manifest-commit'; readonly received: string }
  /** A hash that is not SHA-256; `digits` are hexadecimal. */
  | { readonly code: 'manifest-hash'; readonly path: string; readonly digits: number }
  | { readonly code: 'manifest-path'; readonly path: string; readonly reason: PathReason }
  | { readonly code: 'manifest-path-twice'; readonly path: string }

/** Why no manifest can be written for a build directory. Paths are relative to it and bounded. */
export type BuildFault =
  | { readonly code: 'build-missing' | 'build-not-a-directory' | 'build-empty' }
  /** `reason` is the code of a system error; the path is empty for the directory itself. */
  | { readonly code: 'build-unreadable'; readonly path: string; readonly reason: string }
  | { readonly code: 'build-entry'; readonly path: string; readonly kind: 'socket' | 'pipe' | 'device' }
  | { readonly code: 'build-name'; readonly path: string; readonly reason: PathReason }
  | { readonly code: 'build-changed'; readonly path: string }
  | { readonly code: 'build-too-many'; readonly limit: number }
  /** Sizes of the manifest in bytes. */
  | { readonly code: 'build-too-large'; readonly limit: number; readonly amount: number }
  | { readonly code: 'build-out'; readonly path: string; readonly reason: string }

/** Why a manifest can't name the commit of its checkout. */
export type WorktreeFault =
  /** The given commit is not the one that is checked out. */
  | { readonly code: 'build-head-other'; readonly commit: string; readonly head: string }
  | { readonly code: 'build-git-missing' }
  /** `said` is the first line of what git printed. */
  | { readonly code: 'build-git-failed'; readonly received: string }

/** Why a text is not the path of a file in a build directory. */
export type PathReason =
  | 'empty'
  | 'absolute'
  | 'parent'
  | 'url'
  | 'directory'
  | 'below-a-file'
  | 'control-character'
  | 'not-unicode'
  | 'reserved'
  | 'too-long'

/** Mistakes in services that are host processes, and keys that only containers or only host processes can have. */
export type ManagerFault =
  | { readonly code: 'host-path-malformed'; readonly key: 'pidfile' | 'release' }
  | { readonly code: 'revision-file-malformed' }
  | { readonly code: 'container-only'; readonly key: string; readonly service: string }
  | { readonly code: 'process-only'; readonly key: string }

/** Mistakes in what a service declares about its files. */
export type FilesFault =
  | { readonly code: 'artifact-path-malformed'; readonly reason: 'relative' | 'root' | 'parent' | 'malformed' }
  /** `require: hashed` without a manifest. */
  | { readonly code: 'proof-without-manifest'; readonly service: string }
  /** `require` needs more than an endpoint can show, and the plan has no host. */
  | { readonly code: 'proof-of-endpoint'; readonly proof: string }
  /** `require: hashed` with a manifest that names no commit. */
  | { readonly code: 'proof-without-commit'; readonly service: string; readonly manifest: string }
  /** The globs select no file of the manifest; `of` is the number of files that it lists. */
  | { readonly code: 'site-files-none'; readonly of: number }
  | { readonly code: 'site-glob-malformed' }
  /** `exclude` matches every file of the manifest; `of` is the number of files that it lists. */
  | { readonly code: 'exclude-all'; readonly of: number }
  /** A glob of `include` matches none of the `of` files of the manifest. */
  | { readonly code: 'include-nothing'; readonly of: number }
  /** A text that does not identify one added element. */
  | { readonly code: 'site-addition-malformed'; readonly least: number }
  /** A site without a host whose manifest names no commit, or lists more files than are fetched. */
  | { readonly code: 'site-without-commit'; readonly service: string; readonly manifest: string }
  | { readonly code: 'site-too-large'; readonly limit: number; readonly amount: number }
  /** A site without a host that declares an image or instances. */
  | { readonly code: 'site-without-instances'; readonly service: string }
  /** A glob below the artifact; `sign` is a character with a meaning in other kinds of globs. */
  | {
      readonly code: 'files-glob-malformed'
      readonly reason: 'empty' | 'absolute' | 'parent' | 'excluding' | 'sign' | 'too-long'
    }
  /** The manifest of a bundler, which lists no hashes, where hashes are needed. */
  | { readonly code: 'manifest-without-hashes'; readonly format: BundlerName }

/** Durations are in milliseconds. */
export type ScalarFault =
  | { readonly code: 'duration-unit-missing'; readonly suggestion: string }
  | { readonly code: 'duration-malformed' | 'duration-negative' }
  | { readonly code: 'duration-fraction'; readonly suggestion: string | undefined }
  | { readonly code: 'duration-too-long'; readonly max: number }
  | { readonly code: 'duration-too-short'; readonly min: number }
  | { readonly code: 'number-malformed'; readonly min: number; readonly max: number }
  | { readonly code: 'number-out-of-range'; readonly min: number; readonly max: number }
  | { readonly code: 'boolean-malformed' }
  | ({ readonly code: 'proof-unknown' } & Unknown)
  | { readonly code: 'proof-unsupported'; readonly available: readonly string[] }
  | {
      readonly code: 'wait-too-short'
      readonly wait: number
      readonly interval: number
      readonly stable: number
      readonly needed: number
    }

export type TargetFault =
  /** `meant` is the address with the scheme that is missing, if that makes it one. */
  | { readonly code: 'target-malformed'; readonly known: readonly string[]; readonly meant?: string }
  /** A line of an input in the syntax of a YAML list; `line` is the line without it. */
  | { readonly code: 'line-of-list'; readonly line: string }
  | ({ readonly code: 'target-scheme-unknown'; readonly scheme: string } & Unknown)
  | { readonly code: 'address-twice'; readonly first: string; readonly other: Place }

/** Mistakes in `ssh://user@host:port` and `docker://`; `form` is what was expected. */
export type AddressFault =
  | { readonly code: 'address-malformed'; readonly form: string }
  | { readonly code: 'address-extra'; readonly part: 'path' | 'query' | 'host'; readonly text: string }
  | { readonly code: 'setting-not-text'; readonly key: string }
  | { readonly code: 'ssh-user-missing' | 'ssh-password-in-address' }
  | { readonly code: 'ssh-user-invalid' | 'ssh-host-invalid' | 'ssh-port-invalid'; readonly text: string }

/** Mistakes in SSH keys and known hosts. They never contain the text of a key. `line` counts from 1. */
export type SshFault =
  | { readonly code: 'ssh-known-hosts-missing' }
  | { readonly code: 'ssh-known-hosts-malformed'; readonly line: number }
  /** Neither `ssh-key` nor an agent. */
  | { readonly code: 'ssh-key-missing' }
  | { readonly code: 'ssh-key-empty' | 'ssh-key-public' | 'ssh-key-putty' | 'ssh-key-cut' | 'ssh-key-unrecognised' }
  | { readonly code: 'ssh-key-passphrase-missing' }

/** The password of a URL is never part of a problem; it is masked in `value` too. */
export type UrlFault =
  | { readonly code: 'url-malformed' | 'url-credentials' | 'url-fragment' | 'url-query' }
  | { readonly code: 'url-scheme'; readonly scheme: string }
  | { readonly code: 'url-plain-http'; readonly host: string }

/** Mistakes in the settings of an `https://` target. Values of headers are secrets, so they are left out. */
export type EndpointFault =
  | { readonly code: 'pointer-malformed' }
  | { readonly code: 'header-name-malformed' | 'header-value-malformed' | 'header-reserved'; readonly name: string }
  | { readonly code: 'header-name-twice'; readonly name: string; readonly other: string }
  | { readonly code: 'settings-exclude'; readonly keys: readonly string[] }
  | ({ readonly code: 'preset-unknown' } & Unknown)
  | { readonly code: 'meta-name-malformed' | 'metric-malformed' }
  /** `method` is `undefined` if endpoints don't support it. */
  | { readonly code: 'endpoint-method'; readonly method: 'GET' | 'HEAD' | 'POST' | undefined }
  /** The secret of `sign`; lengths in characters. */
  | { readonly code: 'sign-secret-in-file' }
  | { readonly code: 'sign-secret-short'; readonly min: number }

export type RouteFault =
  | { readonly code: 'route-malformed' | 'route-path-malformed' | 'base-url-missing' | 'status-malformed' }
  | { readonly code: 'method-malformed'; readonly suggestion: string | undefined }
  | { readonly code: 'method-unsupported'; readonly method: string }
  | { readonly code: 'status-out-of-range'; readonly min: number; readonly max: number }

/** Mistakes in the long form of a route. */
export type TermFault =
  /** Neither a JSON pointer nor a JSON path. */
  | { readonly code: 'json-place-malformed' }
  | { readonly code: 'json-path-malformed' | 'pattern-malformed'; readonly received: string }
  /** A path that nests searches at every depth; `limit` is the highest number allowed. */
  | { readonly code: 'json-path-costly'; readonly limit: number }
  /** A regular expression that takes too long, although the search is linear. */
  | { readonly code: 'pattern-costly' }
  /** A route with a guard can't be requested at each instance. */
  | { readonly code: 'via-guard' }
  | { readonly code: 'http-version-unknown' | 'follow-unknown' | 'via-malformed' | 'body-not-json' }
  /** Over `http://` there is neither a certificate nor a choice of protocols. */
  | { readonly code: 'term-needs-https'; readonly term: 'http' | 'tls' }
  | ({ readonly code: 'via-unknown'; readonly name: string } & Unknown)
  | { readonly code: 'via-kind'; readonly name: string; readonly kind: string }
  | ({ readonly code: 'via-service-unknown'; readonly name: string } & Unknown)
  /** Instances that can't get requests, because of the kind of their target or of their supervisor. */
  | {
      readonly code: 'via-service-kind'
      readonly name: string
      readonly kind: string
      readonly target: string | undefined
    }
  /** An answer to HEAD has no body to test. */
  | { readonly code: 'head-without-body' }
  | {
      readonly code: 'authorities-unreadable'
      readonly reason: 'missing' | 'not-a-file' | 'not-utf8' | 'outside' | 'too-large' | 'unreadable' | 'unknown'
    }
  | { readonly code: 'authorities-malformed' }

/** The kinds of YAML values. */
export type YamlKind = 'text' | 'number' | 'boolean' | 'nothing' | 'list' | 'mapping'

export type ConfigFault =
  /** A file that seems to be the config file, but has another name. */
  | { readonly code: 'config-misnamed'; readonly usual: string }
  | { readonly code: 'config-missing' | 'config-not-a-file' | 'config-not-utf8' | 'config-empty' }
  | { readonly code: 'config-unreadable'; readonly reason: string }
  /** The file exists, and `init` doesn't overwrite it. */
  | { readonly code: 'config-exists' }
  | { readonly code: 'config-unwritable'; readonly reason: string }
  /** A placeholder of a draft that was not filled in. */
  | { readonly code: 'placeholder-left' }
  | { readonly code: 'config-outside'; readonly by: 'absolute' | 'parent' | 'link' }
  | { readonly code: 'yaml-syntax'; readonly received: string }
  | { readonly code: 'yaml-duplicate-key'; readonly key: string }
  | { readonly code: 'yaml-reserved-key'; readonly key: string }
  | { readonly code: 'yaml-key-not-text' }
  | { readonly code: 'yaml-tag'; readonly tag: string }
  | { readonly code: 'yaml-alias'; readonly name: string }
  | { readonly code: 'yaml-too-big' | 'yaml-documents' }
  /** `quoted` is the value in quotes, if quotes fix the problem. */
  | {
      readonly code: 'yaml-type'
      readonly expected: readonly YamlKind[]
      readonly seen: YamlKind
      readonly quoted: string | undefined
      /** The key of the value, if it has one. */
      readonly key?: string
      /** What to write instead, if it is known. */
      readonly instead?: string
    }
  /** A key of a service next to the services: `service` is the one above it. */
  | { readonly code: 'key-of-service'; readonly key: string; readonly service: string | undefined }
  | { readonly code: 'entries-count'; readonly min: number; readonly max: number; readonly known: readonly string[] }
  | { readonly code: 'list-empty' }
  | { readonly code: 'key-unsupported'; readonly key: string }
  | { readonly code: 'expression-in-file' }

export type TemplateFault =
  | { readonly code: 'template-misplaced' | 'template-malformed' }
  | { readonly code: 'template-unset' | 'template-empty' | 'template-without-braces'; readonly name: string }

/** Mistakes in features and guards. */
export type FeatureFault =
  /** The feature claims nothing. */
  | { readonly code: 'feature-empty' }
  | {
      readonly code: 'glob-malformed'
      readonly reason: 'empty' | 'absolute' | 'parent' | 'excluding' | 'too-long'
    }
  /** `paths` has no glob without `!`. */
  | { readonly code: 'paths-only-excluded' }
  | {
      readonly code: 'feature-path-malformed'
      readonly reason: 'empty' | 'absolute' | 'parent' | 'directory' | 'too-long'
    }
  /** A file of a service that has no manifest. */
  | { readonly code: 'feature-without-manifest'; readonly service: string }
  | ({ readonly code: 'feature-unknown'; readonly name: string } & Unknown)
  /** The status for anonymous requests is the one of a missing route. */
  | { readonly code: 'guard-hides-route'; readonly status: string }
  | { readonly code: 'guard-anonymous-headers' }
  | { readonly code: 'guard-headers-missing'; readonly caller: string }
  /** An expected status that allows a caller who must be denied, or denies one who must be allowed. */
  | { readonly code: 'guard-allows' | 'guard-denies'; readonly caller: string }
  | { readonly code: 'guard-callers-same'; readonly caller: string; readonly other: string }
  | { readonly code: 'guard-tests-same'; readonly caller: string; readonly other: string }

export type PlanFault =
  | { readonly code: 'nothing-to-verify' | 'routes-only' | 'services-without-target' }
  | ({ readonly code: 'target-unknown'; readonly service: string; readonly name: string } & Unknown)
  | { readonly code: 'target-unclaimed'; readonly name: string }
  /** Services whose only targets are endpoints that don't state their commit. */
  | {
      readonly code: 'services-not-visible'
      readonly services: readonly string[]
      readonly targets: readonly string[]
    }
  /** An endpoint states one commit, so it can represent one service only. */
  | { readonly code: 'endpoint-of-several'; readonly target: string; readonly services: readonly string[] }
  /** A key that needs a host, for a service whose only targets are endpoints. */
  | { readonly code: 'not-on-endpoint'; readonly key: string; readonly service: string; readonly target: string }
