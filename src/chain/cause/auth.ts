import type { AuthFinding } from '../finding/auth.ts'
import { gather } from '../group.ts'
import type { GuardClaim } from '../plan/feature.ts'
import type { AuthCause } from '../verdict/auth.ts'
import { type Explained, findingsOf, type Scene } from './scene.ts'

type Admitted = Extract<AuthFinding, { readonly code: 'auth/stranger-admitted' | 'auth/wrong-admitted' }>
type Refused = Extract<AuthFinding, { readonly code: 'auth/invited-refused' }>

/** Why somebody is let in who must not be, or turned away who must not be: what is open comes first. */
export function authCauses(scene: Scene): readonly Explained[] {
  const admitted = gather(findingsOf(scene, 'auth/stranger-admitted', 'auth/wrong-admitted'), requestOf)
  const refused = gather(findingsOf(scene, 'auth/invited-refused'), (finding) =>
    JSON.stringify([requestOf(finding), finding.status]),
  )
  return [...admitted.map(openTo), ...refused.map((group) => lockedOut(scene, group))]
}

const requestOf = ({ method, url }: Pick<AuthFinding, 'method' | 'url'>): string => `${method} ${url}`

function openTo(findings: readonly [Admitted, ...Admitted[]]): Explained {
  const [{ method, url }] = findings
  const stranger = findings.find(({ code }) => code === 'auth/stranger-admitted')
  const callers = findings.filter((finding) => finding !== stranger).map(({ caller }) => caller)
  const { status, expected } = stranger ?? findings[0]
  const cause: AuthCause =
    stranger === undefined
      ? { code: 'credential-unchecked', method, url, status, expected, callers }
      : { code: 'open-to-strangers', method, url, status, expected, others: callers }
  return { cause, findings }
}

function lockedOut(scene: Scene, findings: readonly [Refused, ...Refused[]]): Explained {
  const [{ method, url, status, location }] = findings
  const callers = findings.map(({ caller }) => caller)
  const headers = [...new Set(findings.flatMap((finding) => finding.headers))]
  const as = likeWhom(scene, status, requestOf(findings[0]))
  return { cause: { code: 'locked-out', method, url, status, location, callers, headers, as }, findings }
}

/** How those were answered who are to be turned away, beside which the answer to the invited can be read. */
function likeWhom({ plan, sights }: Scene, status: number, request: string) {
  const answers = (plan.guards ?? []).flatMap((guard, at) =>
    requestOf(guard) === request ? answersOf(guard, (caller) => sights.caller(at, caller)) : [],
  )
  const isAnswered = (name: 'stranger' | 'other', expected: number): boolean =>
    answers.some((one) => (one.caller === 'stranger') === (name === 'stranger') && one.status === expected)
  if (isAnswered('other', status)) return 'wrong'
  if (status === 403 && isAnswered('stranger', 401)) return 'forbidden'
  return 'unknown'
}

const answersOf = (guard: GuardClaim, sight: (caller: number) => ReturnType<Scene['sights']['caller']>) =>
  guard.callers.flatMap(({ name, admitted }, at) => {
    const answer = sight(at)
    return admitted || answer.kind === 'unseen' ? [] : [{ caller: name, status: answer.value.status }]
  })
