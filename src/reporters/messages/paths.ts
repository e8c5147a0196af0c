import type { Cause } from '../../model/cause.ts'
import type { ChangedPaths, PathsSource } from '../../model/evidence-paths.ts'
import type { Finding } from '../../model/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { type Phrase, plain, type Sentence, type Statement, say } from '../phrase.ts'
import { explainMissing } from './missing.ts'
import { count, few, short, verb } from './names.ts'

type Of<Code extends Finding['code']> = Extract<Finding, { readonly code: Code }>

/** Nothing shows whether a build of another commit is one of the commit to run. */
export function explainPathsUnknown({
  service,
  revision,
  commit,
  paths,
  why: missing,
}: Of<'source/paths-unknown'>): Sentence {
  const { what, fix } = explainMissing(missing, { name: short(revision, commit), address: '' })
  return {
    what: say`${service} was built from commit ${short(revision, commit)}, expected ${short(commit, revision)}. Nothing shows whether ${few(paths, 3)} ${verb(paths, 'differs', 'differ')} between them`,
    why: what,
    fix,
  }
}

/** A build of another commit that is one of the commit to run, according to its paths. */
export const explainSame = ({ service, revision, commit, globs, where }: SameFacts): Phrase =>
  say`${service} was built from commit ${short(revision, commit)}; ${few(globs, 3)} ${verb(globs, 'is', 'are')} the same in commit ${short(commit, revision)} (compared ${plain(where === 'github' ? 'on GitHub' : 'in the checkout')})`

interface SameFacts {
  readonly service: string
  readonly revision: string
  readonly commit: string
  readonly globs: readonly string[]
  readonly where: PathsSource
}

/** What differs below the paths of the service. */
export const explainChanged = ({ changed }: { readonly changed?: ChangedPaths }): Pick<Statement, 'why'> =>
  changed === undefined
    ? {}
    : {
        why: say`${count(changed.total, 'file')} of ${few(changed.globs, 3)} ${verb({ length: changed.total }, 'differs', 'differ')} between them: ${nameFiles(changed)}`,
      }

const nameFiles = ({ paths, total }: ChangedPaths): Phrase =>
  total > paths.length ? say`${few(paths, 3)}, …` : few(paths, 3)

/** The plan with the commit of the service that a finding or a cause is about. */
export function planOf(about: Finding | Cause, plan: Plan): Plan {
  const name = serviceOf(about)
  const commit = name === undefined ? undefined : plan.services.find((one) => one.name === name)?.commit
  return commit === undefined ? plan : { ...plan, commit }
}

function serviceOf(about: Finding | Cause): string | undefined {
  if ('instance' in about) return about.instance.service
  if ('service' in about) return about.service
  if ('services' in about) return about.services[0]
  return 'instances' in about ? about.instances[0]?.service : undefined
}
