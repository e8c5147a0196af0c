import type { CommitRelation, GlobObservation } from '../model/answer.ts'
import type { Evidence } from '../model/evidence.ts'
import type { PathsComparison } from '../model/evidence-paths.ts'
import type { RunsObservation } from '../model/evidence-runs.ts'
import type { SourceObservation } from '../model/host.ts'
import type { EventCommits, JobCommit } from '../model/job-commit.ts'
import type { CommitSha } from '../model/plan.ts'
import type { BundlerName, DirtyFiles } from '../model/plan-files.ts'
import type { Parsed } from '../parsed.ts'
import type { ManifestFault } from '../problem.ts'
import type { Proxies } from '../wire/proxy.ts'

/** Checks that commits exist. */
export interface Origin {
  /** Whether the commit exists; `undefined` if there is no source and nothing is claimed. */
  observe(commit: CommitSha, signal: AbortSignal): Promise<Evidence<SourceObservation> | undefined>
  /**
   * The relations of other commits to `commit`, as far as known. Never throws for expected failures. Absent without a
   * history.
   */
  relate?(commit: CommitSha, others: readonly CommitSha[], signal: AbortSignal): Promise<readonly CommitRelation[]>
  /** The workflow runs of a commit; `undefined` outside of a job. Never throws for expected failures. */
  runs?(commit: CommitSha, signal: AbortSignal): Promise<RunsObservation | undefined>
  /** Adds pull requests to commits whose titles name none. Never throws for expected failures. */
  withPulls?(history: readonly CommitRelation[], signal: AbortSignal): Promise<readonly CommitRelation[]>
  /** The commits that the job knows: HEAD of the checkout, and what its event names. Never throws for expected failures. */
  jobCommits?(event: EventCommits | undefined, signal: AbortSignal): Promise<readonly JobCommit[]>
  /**
   * Compares the files of two commits below these paths. Never throws for expected failures. Absent without a history.
   */
  compare?(
    commit: CommitSha,
    other: CommitSha,
    globs: readonly string[],
    signal: AbortSignal,
  ): Promise<Evidence<PathsComparison>>
}

/** What the job must find out before there is a plan. */
export interface JobHistory {
  /** The newest successful deployment of an environment. Never throws for expected failures. */
  newestDeployment(environment: string): Promise<Evidence<DeploymentSearch>>
  /** A file at a commit, which may be none. Never throws for expected failures. */
  fileAt(commit: CommitSha, path: string, maxBytes: number): Promise<Evidence<CommittedFile>>
}

/** `amount` deployments were read, and there may be `more`. */
export type DeploymentSearch =
  | { readonly kind: 'found'; readonly commit: CommitSha; readonly id: number; readonly ref: string }
  | { readonly kind: 'none'; readonly amount: number; readonly more: boolean }
  /** The newest deployment belongs to this run and has not ended. */
  | { readonly kind: 'of-this-run' }

/** A file of a commit. Sizes in bytes. */
export type CommittedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' | 'not-a-file' | 'not-utf8' | 'link' }
  | { readonly kind: 'too-large'; readonly amount: number }

export interface JobHistorySettings {
  readonly workspace: string
  readonly path: string
  readonly githubToken: string | undefined
  readonly repository: string | undefined
  readonly apiUrl: string | undefined
  /** The id of this run (GITHUB_RUN_ID). */
  readonly run: string | undefined
  /** Timeout of one request, and how long to retry, in milliseconds. */
  readonly timeout: number
  readonly wait: number
  readonly proxies?: Proxies | undefined
}

export type OpenJobHistory = (settings: JobHistorySettings) => JobHistory

/** The files of commits. */
export interface SourceTree {
  /** The matches of each glob at the commit, in order. Never throws for expected failures. */
  find(commit: CommitSha, globs: readonly string[], signal: AbortSignal): Promise<Evidence<readonly GlobObservation[]>>
}

/**
 * The files of a build. Paths are relative to the build directory, with slashes, in the order of their UTF-16 code units, and
 * unique. Names may contain newlines and tabs, but no other control characters.
 */
export type Manifest = HashedManifest | NamedManifest

interface Recorded {
  /** The built commit; most formats do not name it. */
  readonly commit: CommitSha | undefined
  /** The files that differed from that commit when the manifest was written, if the format names them. */
  readonly dirty?: DirtyFiles
  /** `sha256:…` of the list in canonical form. */
  readonly digest: string
}

/** A manifest of files with hashes. */
export interface HashedManifest extends Recorded {
  readonly lists: 'hashes'
  readonly format: 'runtime-drift' | 'sha256sum'
  /** At least one. Sums are 64 lower-case hex digits. */
  readonly files: readonly HashedFile[]
  readonly links: readonly LinkedFile[]
}

/** A manifest of file names only, as bundlers write it. It claims only that the files exist. */
export interface NamedManifest extends Recorded {
  readonly lists: 'names'
  /** `feature` where features name the files. */
  readonly format: BundlerName | 'feature'
  /** At least one. */
  readonly files: readonly NamedFile[]
}

export interface NamedFile {
  readonly path: string
}

export interface HashedFile extends NamedFile {
  readonly sha256: string
}

/** A symbolic link and its text. It is never followed. */
export interface LinkedFile extends NamedFile {
  readonly link: string
}

/** Parses a manifest. `hint` is the name of its file, which distinguishes the formats of bundlers. */
export type ReadManifest = (text: string, hint: string) => Promise<Parsed<Manifest, ManifestFault>>
