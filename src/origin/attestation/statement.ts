import { commitSha } from '../../model/plan.ts'

/** What an in-toto statement with a SLSA provenance says. Nothing of it is verified. */
export interface Statement {
  readonly predicateType: string
  /** The SHA-256 digests of its subjects. */
  readonly digests: readonly string[]
  /** Git sources of the build: a URL without its ref, the ref, and the commit. */
  readonly sources: readonly GitSource[]
}

export interface GitSource {
  readonly repository: string
  readonly ref: string | undefined
  readonly commit: string | undefined
}

/** The provenance formats that name the commit of a build. */
export const provenanceTypes = ['https://slsa.dev/provenance/v1', 'https://slsa.dev/provenance/v0.2'] as const

const statementTypes = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']

/** Subjects and sources beyond these are ignored, so a statement that relies on them is not accepted. */
const maxSubjects = 1024
const maxSources = 256
const maxText = 1024

/** Parses the payload of an envelope; `undefined` if it is no in-toto statement. */
export function readStatement(payload: Uint8Array): Statement | undefined {
  const statement = fromJson(payload)
  const [type, predicateType, subjects] = [
    at(statement, '_type'),
    at(statement, 'predicateType'),
    at(statement, 'subject'),
  ]
  if (!statementTypes.some((one) => one === type) || typeof predicateType !== 'string' || !Array.isArray(subjects))
    return undefined
  const digests = subjects.slice(0, maxSubjects).flatMap((subject: unknown) => {
    const sum = at(at(subject, 'digest'), 'sha256')
    return typeof sum === 'string' && /^[0-9a-f]{64}$/.test(sum) ? [`sha256:${sum}`] : []
  })
  return { predicateType: predicateType.slice(0, maxText), digests, sources: sourcesOf(at(statement, 'predicate')) }
}

/** `resolvedDependencies` of SLSA v1, `materials` of v0.2. */
function sourcesOf(predicate: unknown): readonly GitSource[] {
  const listed = at(at(predicate, 'buildDefinition'), 'resolvedDependencies') ?? at(predicate, 'materials')
  if (!Array.isArray(listed) || listed.length > maxSources) return []
  return listed.flatMap((one: unknown) => {
    const uri = at(one, 'uri')
    if (typeof uri !== 'string' || uri.length > maxText) return []
    const { repository, ref } = readGitUri(uri)
    return [{ repository, ref, commit: commitOf(at(one, 'digest')) }]
  })
}

/** GitHub writes `gitCommit`, others `sha1`; GitLab writes the commit as `sha256`, whatever its length. */
function commitOf(digest: unknown): string | undefined {
  const named = ['gitCommit', 'sha1', 'sha256'].map((key) => at(digest, key)).find((one) => one !== undefined)
  return typeof named === 'string' ? commitSha(named) : undefined
}

/** `git+https://github.com/OWNER/NAME.git@refs/heads/main`: everything but the repository and the ref is optional. */
function readGitUri(uri: string): Omit<GitSource, 'commit'> {
  const [, address = '', ref] = /^(?:git\+)?([^@]*)(?:@(.*))?$/s.exec(uri) ?? []
  return { repository: address.replace(/\/$/, '').replace(/\.git$/, ''), ref }
}

function fromJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** An own field, so that keys such as `__proto__` have no effect. */
const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
