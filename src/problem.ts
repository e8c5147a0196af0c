import type { Place } from './parsed.ts'

/** A mistake in what was asked: the workflow is wrong, not the deployment. Shown before anything is touched. */
export interface Problem {
  readonly place: Place
  /** The value as it was written, bounded; `undefined` for a secret or a value that is missing. */
  readonly value: string | undefined
  readonly fault: Fault
}

/** What stands in a drafted config where only a person knows the value; left there, it is a problem. */
export const fillIn = 'FILL-IN'

/** What is wrong with it. Facts alone: reporters/wording/problems.ts has the sentence and the mend. */
export type Fault =
  | GeneralFault
  | RunnerFault
  | FlagFault
  | CommitFault
  | ImageFault
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

/** A word that is not one of those that are known there. */
interface Unknown {
  readonly nearest: string | undefined
  readonly known: readonly string[]
}

export type GeneralFault =
  | ({ readonly code: 'unknown-key'; readonly key: string } & Unknown)
  | { readonly code: 'missing'; readonly what: string }
  /** A word that is none of those that may stand there; `what` is the key. */
  | ({ readonly code: 'word-unknown'; readonly what: string } & Unknown)
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
  /** The same thing with another value; `other` is where it was said first. */
  | { readonly code: 'said-twice'; readonly what: string; readonly name: string; readonly other: Place }

export type RunnerFault =
  | ({ readonly code: 'unknown-input'; readonly key: string } & Unknown)
  | { readonly code: 'runner-variable-missing'; readonly name: string }
  | {
      readonly code: 'event-unreadable'
      readonly reason: 'not-found' | 'not-readable' | 'not-json' | 'not-an-object' | 'too-large'
    }

/** Mistakes on a command line. */
export type FlagFault =
  | { readonly code: 'flag-value-missing' | 'flag-twice' | 'word-unexpected' }
  | { readonly code: 'listen-malformed' }
  /** `reason` is the code of a system error. */
  | { readonly code: 'listen-failed'; readonly reason: string }
  /** Evidence for everybody beyond this machine; `variable` is where the secret belongs. */
  | { readonly code: 'serve-unsigned'; readonly variable: string }
  /** A secret as an argument, which every process of the machine can read; `variable` is where it belongs. */
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
  | { readonly code: 'commit-unsafe-event' | 'commit-not-in-event'; readonly event: string }
  | { readonly code: 'commit-field-missing'; readonly event: string; readonly field: string }

/** Digests of images: in the input `images`, in the config file, or in the list of what the job built. */
export type ImageFault =
  | { readonly code: 'image-line-malformed' }
  | { readonly code: 'image-digest-missing'; readonly service: string }
  | { readonly code: 'image-digest-malformed'; readonly digest: string }
  | ({ readonly code: 'service-unknown'; readonly name: string } & Unknown)
  | { readonly code: 'artifacts-unreadable'; readonly reason: 'not-readable' | 'not-json' | 'too-large' }
  /** `at` is a JSON pointer. */
  | { readonly code: 'artifact-malformed'; readonly at: string }
  /** The job built one repository more than once; `amount` counts the digests. */
  | { readonly code: 'artifact-ambiguous'; readonly service: string; readonly amount: number }

/** Why a text is not a build manifest, or no file can be one. Paths, and texts of the file, are bounded. */
export type ManifestFault =
  | { readonly code: 'manifest-missing' | 'manifest-not-a-file' | 'manifest-not-utf8' }
  | { readonly code: 'manifest-unreadable'; readonly reason: string }
  | { readonly code: 'manifest-outside'; readonly by: 'absolute' | 'parent' | 'link' }
  /** Sizes in bytes. */
  | { readonly code: 'manifest-too-large'; readonly limit: number; readonly amount: number }
  | { readonly code: 'manifest-unrecognised' | 'manifest-not-json' | 'manifest-empty' }
  | { readonly code: 'manifest-newer'; readonly schema: number }
  /** `at` is a JSON pointer, or a line: `line 3`. */
  | { readonly code: 'manifest-malformed'; readonly at: string }
  | { readonly code: 'manifest-commit'; readonly said: string }
  /** A hash that is not SHA-256; `digits` are hexadecimal. */
  | { readonly code: 'manifest-hash'; readonly path: string; readonly digits: number }
  | { readonly code: 'manifest-path'; readonly path: string; readonly reason: PathReason }
  | { readonly code: 'manifest-path-twice'; readonly path: string }

/** Why a build directory cannot be written down as a manifest. Paths are relative to it, and bounded. */
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

/** Why the checkout that a build was made of cannot be named by its manifest. */
export type WorktreeFault =
  /** The commit that was named is not the one that is checked out. */
  | { readonly code: 'build-head-other'; readonly commit: string; readonly head: string }
  | { readonly code: 'build-git-missing' }
  /** `said` is the first line of what git printed. */
  | { readonly code: 'build-git-failed'; readonly said: string }

/** What keeps a text from being the path of a file inside of a build directory. */
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

/** Services that are no containers, and what only one of the two kinds can be asked. */
export type ManagerFault =
  | { readonly code: 'host-path-malformed'; readonly key: 'pidfile' | 'release' }
  | { readonly code: 'revision-file-malformed' }
  | { readonly code: 'of-a-container-alone'; readonly key: string; readonly service: string }
  | { readonly code: 'of-a-process-alone'; readonly key: string }

/** What a service says of its files. */
export type FilesFault =
  | { readonly code: 'artifact-path-malformed'; readonly reason: 'relative' | 'root' | 'parent' | 'malformed' }
  /** `require: hashed`, and nothing to compare hashes with. */
  | { readonly code: 'proof-without-manifest'; readonly service: string }
  /** `require` asks for more than an endpoint can show, and the plan has no host. */
  | { readonly code: 'proof-of-endpoint'; readonly proof: string }
  /** `require: hashed`, and a manifest that may be of any build. */
  | { readonly code: 'proof-without-commit'; readonly service: string; readonly manifest: string }
  /** None of the files that the manifest lists is public, by the globs; `of` counts what it lists. */
  | { readonly code: 'served-none'; readonly of: number }
  | { readonly code: 'served-glob-malformed' }
  /** What runs on no host, with a manifest that may be of any build, or with more files than are fetched. */
  | { readonly code: 'site-without-commit'; readonly service: string; readonly manifest: string }
  | { readonly code: 'site-too-large'; readonly limit: number; readonly amount: number }
  /** An image or instances are asked for of what runs on no host. */
  | { readonly code: 'site-without-instances'; readonly service: string }
  /** A glob below the artifact; a `sign` is one that means something in other globs. */
  | {
      readonly code: 'files-glob-malformed'
      readonly reason: 'empty' | 'absolute' | 'parent' | 'excluding' | 'sign' | 'too-long'
    }
  /** The manifest of a bundler, which names files alone, where their hashes are needed. */
  | { readonly code: 'manifest-without-hashes'; readonly format: 'vite' | 'webpack' | 'mix' }

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
  | { readonly code: 'proof-not-yet'; readonly available: readonly string[] }
  | {
      readonly code: 'wait-too-short'
      readonly wait: number
      readonly interval: number
      readonly stable: number
      readonly needed: number
    }

export type TargetFault =
  | { readonly code: 'target-malformed'; readonly known: readonly string[] }
  | ({ readonly code: 'target-scheme-unknown'; readonly scheme: string } & Unknown)
  | { readonly code: 'address-twice'; readonly first: string; readonly other: Place }

/** Mistakes in `ssh://user@host:port` and `docker://`; `form` is what was expected. */
export type AddressFault =
  | { readonly code: 'address-malformed'; readonly form: string }
  | { readonly code: 'address-extra'; readonly part: 'path' | 'query' | 'host'; readonly text: string }
  | { readonly code: 'setting-not-text'; readonly key: string }
  | { readonly code: 'ssh-user-missing' | 'ssh-password-in-address' }
  | { readonly code: 'ssh-user-invalid' | 'ssh-host-invalid' | 'ssh-port-invalid'; readonly text: string }

/** What opens a door over ssh: named by its shape alone, never by its text. `line` counts from 1. */
export type SshFault =
  | { readonly code: 'ssh-known-hosts-missing' }
  | { readonly code: 'ssh-known-hosts-malformed'; readonly line: number }
  /** Neither `ssh-key` nor an agent. */
  | { readonly code: 'ssh-key-missing' }
  | { readonly code: 'ssh-key-empty' | 'ssh-key-public' | 'ssh-key-putty' | 'ssh-key-cut' | 'ssh-key-unrecognised' }
  | { readonly code: 'ssh-key-passphrase-missing' }

/** A URL's password never becomes part of a problem: it is hidden in `value` too. */
export type UrlFault =
  | { readonly code: 'url-malformed' | 'url-credentials' | 'url-fragment' | 'url-query' }
  | { readonly code: 'url-scheme'; readonly scheme: string }
  | { readonly code: 'url-plain-http'; readonly host: string }

/** Settings of an `https://` target. Values of headers are secrets: their problems carry none. */
export type EndpointFault =
  | { readonly code: 'pointer-malformed' }
  | { readonly code: 'header-name-malformed' | 'header-value-malformed' | 'header-reserved'; readonly name: string }
  | { readonly code: 'header-name-twice'; readonly name: string; readonly other: string }
  | { readonly code: 'settings-exclude'; readonly keys: readonly string[] }
  | ({ readonly code: 'preset-unknown' } & Unknown)
  | { readonly code: 'meta-name-malformed' | 'metric-malformed' }
  /** `method` is nothing when it is none that an endpoint is asked with. */
  | { readonly code: 'endpoint-method'; readonly method: 'GET' | 'HEAD' | 'POST' | undefined }
  /** The secret of `sign`; lengths in characters. */
  | { readonly code: 'sign-secret-in-file' }
  | { readonly code: 'sign-secret-short'; readonly min: number }

export type RouteFault =
  | { readonly code: 'route-malformed' | 'route-path-malformed' | 'base-url-missing' | 'status-malformed' }
  | { readonly code: 'method-malformed'; readonly suggestion: string | undefined }
  | { readonly code: 'method-unsupported'; readonly method: string }
  | { readonly code: 'status-out-of-range'; readonly min: number; readonly max: number }

/** What the long form of a route says beside its request and its status. */
export type TermFault =
  /** Neither a JSON pointer nor a JSON path. */
  | { readonly code: 'json-place-malformed' }
  | { readonly code: 'json-path-malformed' | 'pattern-malformed'; readonly said: string }
  /** A path that searches at every depth, and there again, and again; `limit` is how often it may. */
  | { readonly code: 'json-path-costly'; readonly limit: number }
  /** A regular expression that takes too long to search, linear as it is. */
  | { readonly code: 'pattern-costly' }
  /** Callers are asked for as everybody is, and not at each instance. */
  | { readonly code: 'via-guard' }
  | { readonly code: 'http-version-unknown' | 'follow-unknown' | 'via-malformed' | 'body-not-json' }
  /** Over `http://` there is neither a certificate nor a choice of protocols. */
  | { readonly code: 'term-needs-https'; readonly term: 'http' | 'tls' }
  | ({ readonly code: 'via-unknown'; readonly name: string } & Unknown)
  | { readonly code: 'via-kind'; readonly name: string; readonly kind: string }
  | ({ readonly code: 'via-service-unknown'; readonly name: string } & Unknown)
  /** Instances that no request can be sent to: on a target of this kind, or processes that are kept so. */
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
      readonly reason: 'missing' | 'not-a-file' | 'not-utf8' | 'outside' | 'too-large' | 'unreadable'
    }
  | { readonly code: 'authorities-malformed' }

/** What a YAML value can be, in words of YAML. */
export type YamlKind = 'text' | 'number' | 'boolean' | 'nothing' | 'list' | 'mapping'

export type ConfigFault =
  /** A file that looks like the config file under a name that nobody reads. */
  | { readonly code: 'config-misnamed'; readonly usual: string }
  | { readonly code: 'config-missing' | 'config-not-a-file' | 'config-not-utf8' | 'config-empty' }
  | { readonly code: 'config-unreadable'; readonly reason: string }
  /** There is one already, and `init` overwrites none. */
  | { readonly code: 'config-exists' }
  | { readonly code: 'config-unwritable'; readonly reason: string }
  /** A value of a draft that nobody has filled in. */
  | { readonly code: 'value-left' }
  | { readonly code: 'config-outside'; readonly by: 'absolute' | 'parent' | 'link' }
  | { readonly code: 'yaml-syntax'; readonly said: string }
  | { readonly code: 'yaml-duplicate-key'; readonly key: string }
  | { readonly code: 'yaml-reserved-key'; readonly key: string }
  | { readonly code: 'yaml-key-not-text' }
  | { readonly code: 'yaml-tag'; readonly tag: string }
  | { readonly code: 'yaml-alias'; readonly name: string }
  | { readonly code: 'yaml-too-big' | 'yaml-documents' }
  /** `quoted` is the same value as YAML text, when quoting is all it needs. */
  | {
      readonly code: 'yaml-type'
      readonly expected: readonly YamlKind[]
      readonly seen: YamlKind
      readonly quoted: string | undefined
    }
  | { readonly code: 'entries-count'; readonly min: number; readonly max: number; readonly known: readonly string[] }
  | { readonly code: 'list-empty' }
  | { readonly code: 'key-not-yet'; readonly key: string }
  | { readonly code: 'expression-in-file' }

export type TemplateFault =
  | { readonly code: 'template-misplaced' | 'template-malformed' }
  | { readonly code: 'template-unset' | 'template-empty'; readonly name: string }

/** Mistakes in what a feature claims, and in who may use it. */
export type FeatureFault =
  /** Nothing is claimed of it. */
  | { readonly code: 'feature-empty' }
  | {
      readonly code: 'glob-malformed'
      readonly reason: 'empty' | 'absolute' | 'parent' | 'excluding' | 'too-long'
    }
  | {
      readonly code: 'feature-path-malformed'
      readonly reason: 'empty' | 'absolute' | 'parent' | 'directory' | 'too-long'
    }
  /** A file of a build, of a service whose build nobody lists. */
  | { readonly code: 'feature-without-manifest'; readonly service: string }
  | ({ readonly code: 'feature-unknown'; readonly name: string } & Unknown)
  /** What a stranger must be answered is what a route is answered that is not there. */
  | { readonly code: 'guard-hides-route'; readonly status: string }
  | { readonly code: 'guard-stranger-headers' }
  | { readonly code: 'guard-headers-missing'; readonly caller: string }
  /** An accepted answer that lets in who is to be turned away, or the other way round. */
  | { readonly code: 'guard-admits' | 'guard-refuses'; readonly caller: string }
  | { readonly code: 'guard-callers-same'; readonly caller: string; readonly other: string }

export type PlanFault =
  | { readonly code: 'nothing-to-verify' | 'routes-alone' | 'services-without-target' }
  | ({ readonly code: 'target-unknown'; readonly service: string; readonly name: string } & Unknown)
  | { readonly code: 'target-unclaimed'; readonly name: string }
  /** Services that are on no target but endpoints, which show no containers, and that no endpoint is said to speak for. */
  | {
      readonly code: 'services-not-visible'
      readonly services: readonly string[]
      readonly targets: readonly string[]
    }
  /** An endpoint names one commit, so it speaks for one service. */
  | { readonly code: 'endpoint-of-several'; readonly target: string; readonly services: readonly string[] }
  /** What only a host can show, asked of a service that is on endpoints alone. */
  | { readonly code: 'not-on-endpoint'; readonly key: string; readonly service: string; readonly target: string }
