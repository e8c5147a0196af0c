import type { CommitSha } from '../model/plan.ts'
import type { JobHistory } from '../origin/port.ts'
import type { Place } from '../parsed.ts'
import type { Problem } from '../problem.ts'
import { type CommitInput, othersOf } from './commit-input.ts'
import type { DeclaredText } from './declarations.ts'
import { own } from './event.ts'
import { controlCharacter, problem } from './problems.ts'
import type { RawInputs } from './raw-inputs.ts'

/** The longest name of an environment on GitHub. */
const maxName = 255

/**
 * The environment that the run is about: the declared one, else the one of the event. An event of another environment is
 * refused, because its commit runs elsewhere. So is a status of a deployment that is not finished.
 */
export function readEnvironment(
  { event }: Pick<RawInputs, 'event'>,
  text: string | undefined,
  declared: DeclaredText | undefined,
  problems: Problem[],
): string | undefined {
  const environment = readName(text, declared, problems)
  if (event?.name !== 'deployment' && event?.name !== 'deployment_status') return environment
  const place: Place = { kind: 'event', name: event.name }
  const report = (fault: Problem['fault']): unknown => problems.push(problem(place, undefined, fault))
  const [name, state] = ['deployment.environment', 'deployment_status.state'].map((field) => {
    const value = own(event.payload, field)
    return typeof value === 'string' && value !== '' ? value.slice(0, maxName) : undefined
  })
  if (environment !== undefined && name?.toLowerCase() !== environment.toLowerCase())
    report({ code: 'environment-other', event: event.name, received: name, expected: environment })
  if (
    environment === undefined &&
    name !== undefined &&
    own(event.payload, 'deployment.transient_environment') === true
  )
    report({ code: 'environment-not-named', event: event.name, received: name })
  if (event.name === 'deployment_status' && state !== undefined && state !== 'success')
    report({ code: 'deployment-state', state })
  return environment ?? name
}

function readName(
  text: string | undefined,
  declared: DeclaredText | undefined,
  problems: Problem[],
): string | undefined {
  const given = [
    ...(text === undefined ? [] : [{ text: text.trim(), place: { kind: 'input', name: 'environment' } as const }]),
    ...(declared === undefined ? [] : [{ text: declared.text.trim(), place: declared.place }]),
  ]
  for (const { text: name, place } of given) {
    const character = controlCharacter(name)
    if (character !== undefined) problems.push(problem(place, name, { code: 'control-character', character }))
    else if (name === '' || name.length > maxName)
      problems.push(problem(place, name, { code: 'environment-malformed', limit: maxName }))
  }
  const [first, second] = given
  if (first !== undefined && second !== undefined && first.text.toLowerCase() !== second.text.toLowerCase()) {
    const fault = { code: 'declared-twice', what: 'environment', name: first.text, other: first.place } as const
    problems.push(problem(second.place, second.text, fault))
  }
  return first?.text
}

/** Whether the commit is the one of the newest successful deployment. */
export const isDeployed = (text: string | undefined): boolean => text?.trim().toLowerCase() === 'deployed'

const place: Place = { kind: 'input', name: 'commit' }

/** Reports what `commit: deployed` needs and does not have. */
export function checkDeployed(
  environment: string | undefined,
  token: string | undefined,
  repository: string | undefined,
  problems: Problem[],
): void {
  const needed = { environment, 'github-token': token, GITHUB_REPOSITORY: repository } as const
  for (const what of ['environment', 'github-token', 'GITHUB_REPOSITORY'] as const)
    if (needed[what] === undefined) problems.push(problem(place, 'deployed', { code: 'deployed-without', what }))
}

/** The commit of the newest successful deployment, or why it is unknown. */
export async function findDeployed(
  raw: RawInputs,
  environment: string,
  history: JobHistory,
  problems: Problem[],
): Promise<CommitInput | undefined> {
  const evidence = await history.newestDeployment(environment)
  const report = (fault: Problem['fault']): undefined => {
    problems.push(problem(place, 'deployed', fault))
  }
  if (evidence.kind === 'missing') return report({ code: 'deployed-unknown', environment, why: evidence.why })
  const found = evidence.value
  switch (found.kind) {
    case 'found':
      return commitOf(raw, found)
    case 'none':
      return report({ code: 'deployed-none', environment, amount: found.amount, more: found.more })
    case 'of-this-run':
      return report({ code: 'deployed-by-this-run', environment })
  }
}

const commitOf = (
  raw: RawInputs,
  { commit, id, ref }: { readonly commit: CommitSha; readonly id: number; readonly ref: string },
): CommitInput => ({
  commit,
  from: { kind: 'deployment', id, ref },
  knownBy: undefined,
  named: othersOf(raw, commit),
})
