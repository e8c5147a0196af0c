import { logVerdict } from '../../src/reporters/log.ts'
import { docsUrl, pageOfCause, pageOfFinding } from '../../src/reporters/pages.ts'
import { buildReport } from '../../src/reporters/rows/index.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import { everyCause, everyFinding } from '../builders/examples.ts'
import { theStory } from '../builders/outcomes.ts'
import { anchorsOf } from '../docs/pages.ts'

const docs = 'https://github.com/acme/runtime-drift/blob/v1/docs'
const page = 'reference/causes.md#built-not-recreated'

describe('the reference', () => {
  it('has a section for each cause and each finding', () => {
    const pages = [...everyCause.map(pageOfCause), ...everyFinding.map(({ code }) => pageOfFinding(code))]
    const exists = (one: string): boolean => {
      const [path = '', anchor = ''] = one.split('#')
      return anchorsOf(`docs/${path}`).includes(anchor)
    }
    expect(pages.filter((one) => !exists(one))).toEqual([])
  })

  it('is linked from the summary and the log, next to the cause', () => {
    expect(renderSummary(theStory, '0.1.0', docs)).toContain(` [Details](${docs}/${page})`)
    expect(logVerdict(buildReport(theStory), docs)).toContain(`  Details: ${docs}/${page}`)
  })

  it('is not linked when its address is unknown', () => {
    expect(renderSummary(theStory, '0.1.0')).not.toContain('Details')
    expect(logVerdict(buildReport(theStory)).join('\n')).not.toContain('Details')
  })
})

describe('the address of the reference', () => {
  const runner = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTION_REPOSITORY: 'acme/runtime-drift',
    GITHUB_ACTION_REF: 'v1',
  }

  it('is that of the action that runs, in its version', () => {
    expect(docsUrl(runner)).toBe(docs)
  })

  it.each([
    ['the action is in the checkout', { GITHUB_ACTION_REPOSITORY: '' }],
    ['the runner names no version', { GITHUB_ACTION_REF: undefined }],
    ['a name could end the link', { GITHUB_ACTION_REF: 'v1) [x](https://evil.example' }],
    ['the server is no https address', { GITHUB_SERVER_URL: 'javascript:alert(1)' }],
  ])('is unknown when %s', (_, changed) => {
    expect(docsUrl({ ...runner, ...changed })).toBeUndefined()
  })
})
