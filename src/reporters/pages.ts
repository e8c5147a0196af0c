import type { Cause } from '../model/cause.ts'
import type { FindingCode } from '../model/finding.ts'

/** GitHub's anchor of a heading that is a code. */
const anchor = (code: string): string => code.replaceAll('/', '')

/** The section of the reference about a finding, below `docs/`. */
export const pageOfFinding = (code: FindingCode): string => `reference/findings.md#${anchor(code)}`

/** The section of the reference about a cause; a cause that only repeats a finding has that of the finding. */
export const pageOfCause = (cause: Cause): string =>
  cause.code === 'as-found' ? pageOfFinding(cause.finding.code) : `reference/causes.md#${anchor(cause.code)}`

/**
 * The URL of `docs/` in the version of the action that runs. The runner names the action's repository; for an action in
 * the checkout itself (`uses: ./`) it doesn't, and then nothing is linked.
 */
export function docsUrl(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const {
    GITHUB_SERVER_URL: server = '',
    GITHUB_ACTION_REPOSITORY: name = '',
    GITHUB_ACTION_REF: ref = '',
  } = environment
  const isKnown =
    /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(name) && /^[\w./-]+$/.test(ref)
  return isKnown ? `${server}/${name}/blob/${ref}/docs` : undefined
}
