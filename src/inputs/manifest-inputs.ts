import type { CommitSha } from '../model/plan.ts'
import { type Parsed, parsed, refused } from '../parsed.ts'
import type { Fault, Problem } from '../problem.ts'
import { commonFlags, type Flag, parseCommandLine } from './command-line.ts'
import { readCommitInput } from './commit-input.ts'
import { problem } from './problems.ts'
import type { RawInputs } from './raw-inputs.ts'
import { given, readRunner } from './runner.ts'

/** The build to list in a manifest, and its origin. */
export interface ManifestInputs {
  /** The build directory, as given. */
  readonly folder: string
  readonly commit: CommitSha | undefined
  readonly repository: string | undefined
  readonly run: string | undefined
}

/** The companion step writes to a file. */
export interface RunnerManifestInputs extends ManifestInputs {
  readonly out: string
}

/** Without a file, the terminal writes to standard output. */
export interface TerminalManifestInputs extends ManifestInputs {
  readonly out: string | undefined
}

type Environment = RawInputs['environment']

/** Reads the inputs of manifest/action.yml from the runner. */
export async function readRunnerManifestInputs(
  environment: Environment,
): Promise<Parsed<RunnerManifestInputs, Problem>> {
  const problems: Problem[] = []
  const runner = await readRunner(environment, ['GITHUB_OUTPUT'], problems)
  const [path, out, text] = ['PATH', 'OUT', 'COMMIT'].map((name) => given(environment[`INPUT_${name}`]))
  if (path === undefined) problems.push(missing('path'))
  if (out === undefined) problems.push(missing('out'))
  const commit = runner && readCommitInput({ event: runner.event, environment }, text, problems)
  if (problems.length > 0 || path === undefined || out === undefined) return refused(...problems)
  return parsed({ folder: path, out, commit: commit?.commit, ...runOf(environment) })
}

const missing = (name: string): Problem => problem({ kind: 'input', name }, undefined, { code: 'missing', what: name })

export const manifestFlags = {
  out: { value: 'FILE', description: 'Write the manifest to FILE. It is printed by default.' },
  commit: {
    value: 'SHA',
    description:
      'The commit that the build was made from, as a full lower-case id. Defaults to the commit that is checked out here, and must be the same if both are known.',
  },
  ...commonFlags,
} as const satisfies Readonly<Record<string, Flag>>

/** Parses `DIR [--out FILE] [--commit SHA]`. The commit defaults to HEAD, which is read later. */
export function readManifestFlags(
  args: readonly string[],
  environment: Environment,
): Parsed<TerminalManifestInputs, Problem> {
  const problems: Problem[] = []
  const texts = new Map<string, string>()
  const report = (name: string, fault: Fault): void => {
    problems.push(problem({ kind: 'input', name: name.slice(0, 64) }, undefined, fault))
  }
  const { given: flagged, rest: folders } = parseCommandLine(args, manifestFlags, problems)
  for (const { name, value } of flagged) {
    if (value === '') report(name, { code: 'flag-value-missing' })
    else if (texts.has(name)) report(name, { code: 'flag-twice' })
    else texts.set(name, value)
  }
  const [folder, extra] = folders
  if (extra !== undefined) report(extra, { code: 'argument-unexpected' })
  if (folder === undefined && problems.length === 0) report('DIR', { code: 'missing', what: 'DIR' })
  const text = texts.get('commit')
  const commit = text === undefined ? undefined : readCommitInput({ event: undefined, environment }, text, problems)
  if (problems.length > 0 || folder === undefined) return refused(...problems)
  return parsed({ folder, out: texts.get('out'), commit: commit?.commit, ...runOf(environment) })
}

/** The repository and the run of a GitHub runner; `undefined` elsewhere. */
function runOf({ GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' }: Environment) {
  return {
    repository: /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository : undefined,
    run: /^\d{1,20}$/.test(run) ? run : undefined,
  }
}
