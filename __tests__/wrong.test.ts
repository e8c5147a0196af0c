import fc from 'fast-check'
import { compareChecks } from '../src/judge/continuity.ts'
import type { Observations } from '../src/model/verdict.ts'
import { type Deployment, isProven, provenDeployments } from './wrong/deployments.ts'
import { applied, isApart, type Mutation, mutationsOf } from './wrong/mutations.ts'
import {
  areObservedTogether,
  isAbout,
  mayChangeBetweenChecks,
  mayStayProven,
  type Reviewed,
  unusedOf,
} from './wrong/reviewed.ts'

/**
 * A generator of wrong deployments: of each deployment that is proven, every single fact is removed and contradicted. What
 * stays proven all the same is either a hole in the judge, or has its reason in reviewed.ts.
 */

/** A mutation of a deployment, and whether it is proven all the same. */
interface Case {
  readonly deployment: Deployment
  readonly mutation: Mutation
  readonly stays: boolean
}

const deployments = await provenDeployments()
const cases: readonly Case[] = deployments.flatMap((deployment) =>
  [...mutationsOf(deployment.observations)].map((mutation) => ({
    deployment,
    mutation,
    stays: isProven(deployment, applied(deployment.observations, mutation.edit)),
  })),
)
const survivors = cases.filter(({ stays }) => stays)

/** Where and how, and in which deployments: one line each. */
function tell(some: readonly Case[]): readonly string[] {
  const lines = Map.groupBy(some, ({ mutation: { at, change } }) => `${at}: ${change}`)
  return [...lines].map(([line, of]) => {
    const names = [...new Set(of.map(({ deployment }) => deployment.name))]
    return `${line} (in ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''})`
  })
}

const unlisted = (some: readonly Case[], list: readonly Reviewed[]): readonly string[] =>
  tell(some.filter(({ mutation, deployment }) => !list.some((entry) => isAbout(entry, mutation, deployment.name))))

describe('a wrong deployment', () => {
  it.each(deployments.map((deployment) => [deployment.name, deployment] as const))(
    'starts from a proven deployment: %s',
    (_, deployment) => {
      expect(isProven(deployment, deployment.observations)).toBe(true)
    },
  )

  it('is never proven when one fact is removed or contradicted, except for reviewed cases', () => {
    // Judge the named fields, or explain in wrong/reviewed.ts why no value of it makes a wrong deployment look right.
    expect(unlisted(survivors, mayStayProven)).toEqual([])
  })

  it('is found in at least 1,200 different cases', () => {
    const negative = cases.filter(({ stays }) => !stays)
    expect(new Set(negative.map(({ mutation: { at, change } }) => `${at}: ${change}`)).size).toBeGreaterThanOrEqual(
      1200,
    )
    expect(negative.length).toBeGreaterThanOrEqual(22_000)
  })

  it('has a review list in which each place, change and deployment is still needed', () => {
    const used = survivors.map(({ mutation, deployment }) => ({ ...mutation, deployment: deployment.name }))
    expect(unusedOf(mayStayProven, used)).toEqual([])
  })
})

describe('the second of two checks', () => {
  /** Those of which both checks are proven, and that differ in one fact. */
  const pairs = survivors.map((one): Case => {
    const { observations } = one.deployment
    const first: Observations = JSON.parse(JSON.stringify(observations))
    const second: Observations = JSON.parse(JSON.stringify(applied(observations, one.mutation.edit)))
    const { changes, repeated } = compareChecks(first, second)
    return { ...one, stays: changes.length === 0 && repeated.length === 0 }
  })
  const kept = pairs.filter(({ stays }) => stays)

  it.each(['id', 'startedAt', 'restarts', 'pid', 'state'])(
    'restarts the count when the %s of a container changes',
    (key) => {
      const at = `instances[].${key}`
      expect(
        tell(kept.filter(({ mutation }) => mutation.at.endsWith(at) && !mutation.change.startsWith('extras'))),
      ).toEqual([])
    },
  )

  it('restarts the count when one fact differs, except for reviewed cases', () => {
    expect(unlisted(kept, mayChangeBetweenChecks)).toEqual([])
  })

  it('has a review list in which each place, change and deployment is still needed', () => {
    const used = kept.map(({ mutation, deployment }) => ({ ...mutation, deployment: deployment.name }))
    expect(unusedOf(mayChangeBetweenChecks, used)).toEqual([])
  })
})

describe('two facts', () => {
  it('are never proven together when one of them alone is not', () => {
    const index = fc.nat(1_000_000)
    const byDeployment = [...Map.groupBy(cases, ({ deployment }) => deployment).values()]
    fc.assert(
      fc.property(index, index, index, (which, one, two) => {
        const own = byDeployment[which % byDeployment.length] ?? []
        const [a, b] = [own[one % own.length], own[two % own.length]]
        fc.pre(a !== undefined && b !== undefined && !(a.stays && b.stays))
        fc.pre(isApart(a.mutation.edit, b.mutation.edit) && !areObservedTogether(a.mutation.at, b.mutation.at))
        const both = applied(applied(a.deployment.observations, a.mutation.edit), b.mutation.edit)
        if (isProven(a.deployment, both)) throw new Error(tell([a, b]).join(' and '))
      }),
      // Other pairs are tried whenever a fact is added, and the same ones until then.
      { numRuns: 2_000, seed: 20_261_122 },
    )
  })
})
