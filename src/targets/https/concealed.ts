import { type Evidence, noEvidence } from '../../model/evidence.ts'
import type { TargetView } from '../../model/host.ts'

/** This many characters in a row of a secret mark a text as an echo of it, since both may be cut. */
const telling = 8

/**
 * The evidence without echoes of our secret headers: a debugging endpoint prints them, and the runner masks its log,
 * but not the summary or the report.
 */
export function concealed(evidence: Evidence<TargetView>, secrets: readonly string[]): Evidence<TargetView> {
  const echoes = (text: string): boolean => secrets.some((secret) => echoesOf(secret, text))
  if (evidence.kind === 'missing') {
    const { said, ...why } = evidence.why
    return said === undefined || !echoes(said) ? evidence : { kind: 'missing', why }
  }
  const view = withoutEchoes(evidence.value, echoes)
  // A commit id that was also sent as a header is no secret.
  if (view.kind !== 'statement' || /^[0-9a-f]{40,64}$/.test(view.commit) || !echoes(view.commit))
    return { kind: 'seen', value: view }
  return noEvidence('parse', 'commit-missing', { about: view.at })
}

function withoutEchoes(view: TargetView, echoes: (text: string) => boolean): TargetView {
  if (view.kind !== 'statement' || view.cache === undefined) return view
  return { ...view, cache: Object.fromEntries(Object.entries(view.cache).filter(([, text]) => !echoes(text))) }
}

function echoesOf(secret: string, text: string): boolean {
  for (let at = 0; at + telling <= secret.length; at += 1)
    if (text.includes(secret.slice(at, at + telling))) return true
  return false
}
