import { type Evidence, noEvidence } from '../../model/evidence.ts'
import type { TargetView } from '../../model/host.ts'
import { concealDeep, concealer, longOnes } from '../../secrets.ts'

/** The evidence without echoes of our secret headers, because a debugging endpoint prints them. */
export function concealed(evidence: Evidence<TargetView>, secrets: readonly string[]): Evidence<TargetView> {
  const conceal = concealer(secrets)
  if (evidence.kind === 'missing') return { kind: 'missing', why: concealDeep(evidence.why, conceal) }
  const view = evidence.value
  if (view.kind !== 'statement') return { kind: 'seen', value: concealDeep(view, concealer(longOnes(secrets))) }
  // A commit id that was also sent as a header is no secret.
  const isCommit = /^[0-9a-f]{40,64}$/.test(view.commit)
  if (!isCommit && conceal(view.commit) !== view.commit)
    return noEvidence('parse', 'commit-missing', { about: view.at })
  return { kind: 'seen', value: { ...concealDeep(view, conceal), commit: view.commit } }
}
