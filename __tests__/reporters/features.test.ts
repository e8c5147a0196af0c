import { marked } from 'marked'
import { judgeChain } from '../../src/judge/index.ts'
import type { Cause } from '../../src/model/cause.ts'
import type { FindingCode } from '../../src/model/finding.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import { renderAnnotations } from '../../src/reporters/annotations.ts'
import { inText } from '../../src/reporters/escape.ts'
import { logGroups, logVerdict } from '../../src/reporters/log.ts'
import { explainCause, explainFinding, fixCauses } from '../../src/reporters/messages/index.ts'
import { paragraph } from '../../src/reporters/phrase.ts'
import { renderReport } from '../../src/reporters/report.ts'
import { buildReport } from '../../src/reporters/rows/index.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { everyCause, everyFinding } from '../builders/examples.ts'
import { artifact, type Feat, feature, featured } from '../builders/guards.ts'
import { container, contents, fresh, stale } from '../builders/observations.ts'
import { attacks, theStory } from '../builders/outcomes.ts'
import { expectGolden } from './golden.ts'

/** A check of the workflow screen, as a run would end with it. */
function outcome(facts: Feat): Outcome {
  const [plan, observations] = featured(facts)
  const verdict = judgeChain(plan, observations)
  return { plan, observations, verdict, checks: 1, stable: 0, took: 812, ended: 'cannot-converge' }
}

const built: Feat = {
  instances: [container('api', stale, { means: fresh, contents: contents({ missing: ['workflow/index.js'] }) })],
  status: 404,
  answers: [404, 404, 404],
}
const open: Feat = { status: 200, answers: [200, 200, 200] }

describe('a feature in the summary', () => {
  it('is a row of five links that names the first broken one and marks the later ones as unproven', () => {
    expectGolden('feature-stale.md', renderSummary(outcome(built), '0.1.0'))
  })

  it('shows which callers were allowed when the route is open', () => {
    expectGolden('feature-open.md', renderSummary(outcome(open), '0.1.0'))
  })

  it('lists all callers when it holds', () => {
    expectGolden('feature-proven.md', renderSummary(outcome({}), '0.1.0'))
  })

  it('claims no more for a proven link than was checked', () => {
    const note = ({ plan, ...rest }: Outcome, link: string) =>
      buildReport({ ...rest, plan }).links.flatMap((one) => (one.link === link ? [inText(one.note)] : []))
    const all = outcome({})
    const anonymous = all.plan.guards?.map((one) => ({ ...one, callers: one.callers.slice(0, 1) })) ?? []
    expect(note(all, 'auth')).toEqual(['unauthorized rejected, authorized accepted'])
    expect(note({ ...all, plan: { ...all.plan, guards: anonymous } }, 'auth')).toEqual([
      'unauthorized requests are rejected',
    ])
    expect(note(all, 'source')).toEqual(['the commit and the feature sources exist'])
    expect(note(theStory, 'source')).toEqual(['the commit exists'])
  })

  it('has no table and no callers when no feature is declared', () => {
    const summary = renderSummary(theStory, '0.1.0')
    expect(summary).not.toMatch(/### Features|### Access/)
  })

  it.each([
    [{ matches: 0 }, 'Commit `1a2b3c4d5e6f` does not contain the code of `workflow`.'],
    [{ listed: false }, 'The build of commit `1a2b3c4d5e6f` does not contain the code of `workflow`.'],
    [{ answers: [401, 401, 401] }, 'Commit `1a2b3c4d5e6f` is running, but access control does not work as expected.'],
  ] as const)('names what its state means for the commit: %j', (facts, meaning) => {
    expect(renderSummary(outcome(facts), '0.1.0').split('\n\n')[1]).toBe(meaning)
  })

  it('names the commit or the build when more than features is missing', () => {
    const [plan, observations] = featured({ listed: false, instances: [container('api', stale)] })
    const verdict = judgeChain(plan, observations)
    expect(verdict.causes.map(({ code }) => code)).toEqual(['never-built', 'not-in-build'])
    const summary = renderSummary({ ...outcome({}), plan, observations, verdict }, '0.1.0')
    expect(summary.split('\n\n')[1]).toBe('The images on the hosts were not built from commit `1a2b3c4d5e6f`.')
  })

  it('does not mention a file that equals the build, and names the links without claims', () => {
    const ill = outcome({ instances: [container('api', fresh, { health: 'unhealthy', contents: contents() })] })
    expect(buildReport(ill).features[0]?.messages.map(inText)).toEqual([expect.stringContaining('health check fails')])
    const bare = outcome({ claim: { source: [], artifacts: [] } })
    expect(buildReport(bare).features[0]?.stands).toEqual({
      parts: ['proven, except for source, build, runtime (nothing claimed)'],
    })
  })

  it('names the origin of callers once, and in every row where there are several', () => {
    const all = outcome({})
    const [one] = all.plan.guards ?? []
    if (one === undefined) throw new Error('no guard')
    const guards = [one, { ...one, url: 'https://other.example.com/api' }]
    const two = { ...all, plan: { ...all.plan, guards } }
    expect(renderSummary(all, '0.1.0')).toContain('3 callers at <code>https://backoffice.example.com</code>')
    expect(renderSummary(two, '0.1.0')).toContain('<code>GET https://other.example.com/api</code>')
  })

  it('counts features that do not fit', () => {
    const all = outcome({})
    const features = Array.from({ length: 45 }, (_, at) => feature({ name: `f${at}`, artifacts: [artifact()] }))
    const seen = features.map(({ name }) => ({
      feature: name,
      source: { kind: 'missing', why: { phase: 'run', reason: 'git-failed' } } as const,
    }))
    const many = { ...all, plan: { ...all.plan, features }, observations: { ...all.observations, features: seen } }
    expect(renderSummary(many, '0.1.0')).toContain('… and 5 more features; the JSON report has all of them.')
  })

  it.each(attacks)('shows %# as text', (attack) => {
    const [plan, observations] = featured({
      answers: [{ status: 302, location: attack }, 200, { status: 401, location: attack }],
    })
    const features = [
      feature({
        source: [{ glob: attack, place: feature().place }],
        artifacts: [artifact({ path: attack, listed: false, near: [attack, attack] })],
      }),
    ]
    const planned = { ...plan, features }
    const observed = {
      ...observations,
      features: [{ feature: 'workflow', source: { kind: 'seen', value: [{ total: 0, paths: [attack] }] } as const }],
    }
    const verdict = judgeChain(planned, observed)
    const html = marked.parse(
      renderSummary({ ...outcome({}), plan: planned, observations: observed, verdict }, '0.1.0'),
      {
        async: false,
      },
    )
    expect(html.replace(/<code[^>]*>[^<]*<\/code>/g, '')).not.toMatch(/evil|octocat|owned|verified|script|onerror/)
  })
})

describe('a feature in the terminal', () => {
  it('is a line of five marks, followed by the findings', () => {
    expectGolden('feature-stale.txt', renderTerminal(outcome(built), false))
  })
})

describe('a feature in the log', () => {
  it('is a separate group before the links', () => {
    const [first] = logGroups(buildReport(outcome(built)))
    expect(first && [first.title, ...first.lines].map(inText)).toEqual([
      '✗ feature workflow: broken at runtime',
      '  workflow: ✓ source  ✓ build  ✗ runtime  (✗) route  (✗) auth',
      '  workflow/index.js is missing from 1 of 1 instance of api.',
      '  api on prod (container pack_api_1) still runs commit 0f0e0d0c0b0a, but api:latest is now commit 1a2b3c4d5e6f.',
    ])
  })
})

describe('the callers of a guard', () => {
  it('are listed in the log and the terminal with their responses', () => {
    const group = logGroups(buildReport(outcome({ answers: [401, 401, 403] }))).at(-1)
    const at = 'GET https://backoffice.example.com/api/workflows'
    expect(group && [group.title, ...group.lines].map(inText)).toEqual([
      '✗ 3 callers, 1 with an unexpected response',
      `  ✗ ${at} as authorized -> 403, expected 200 (rejected)`,
      `  ✓ ${at} as anonymous -> 401, expected 401 (rejected)`,
      `  ✓ ${at} as invalid -> 401, expected 401 (rejected)`,
    ])
    expect(renderTerminal(outcome({}), false)).toContain(`  ✓ 3 callers, all as expected\n    ✓ ${at} as anonymous`)
  })
})

describe('a feature in the report', () => {
  it('contains the trace of a declared feature, and nothing otherwise', () => {
    expect(renderReport(outcome(open), '0.1.0').features).toMatchObject([{ feature: 'workflow', broken: 'auth' }])
    expect(renderReport(theStory, '0.1.0')).not.toHaveProperty('features')
  })
})

describe('a route that is open to anonymous requests', () => {
  const stalerAndOpen = outcome({ ...built, ...open })

  it('is shown above everything else, whichever link broke first', () => {
    const words = 'GET https://backoffice.example.com/api/workflows returns 200 to a request without any credential.'
    expect(stalerAndOpen.verdict.broken).toBe('runtime')
    expect(logVerdict(buildReport(stalerAndOpen))[1]).toBe(`  Open to anonymous requests: ${words}`)
    expect(renderSummary(stalerAndOpen, '0.1.0').split('\n\n')[2]).toMatch(
      /^\*\*⚠ Open to anonymous requests:\*\* `GET https/,
    )
    expect(renderTerminal(stalerAndOpen, false).split('\n')[2]).toMatch(/^ {2}! Open to anonymous requests: /)
  })

  it('is an error annotation even when an earlier link broke', () => {
    const kinds = renderAnnotations(buildReport(stalerAndOpen)).map(({ kind, message }) => [
      kind,
      /must be rejected/.test(message),
    ])
    expect(kinds.filter(([, isOpen]) => isOpen)).toEqual([
      ['error', true],
      ['notice', true],
    ])
  })

  it('is shown once when the auth link broke first', () => {
    expect(buildReport(outcome(open)).alarms).toEqual([])
  })
})

describe('messages of the auth link', () => {
  const { plan } = theStory
  const finding = (code: FindingCode, caller?: string) =>
    everyFinding.flatMap((one) =>
      one.code === code
        ? [inText(explainFinding('caller' in one && caller !== undefined ? { ...one, caller } : one, plan).what)]
        : [],
    )
  const cause = (code: Cause['code'], facts: object = {}) =>
    everyCause.flatMap((one) => (one.code === code ? [{ ...one, ...facts } as Cause] : []))
  const received = (...causes: readonly Cause[]) => causes.map((one) => inText(paragraph(explainCause(one, plan))))
  const at = 'GET https://backoffice.example.com/api/workflows'

  it('names the caller, the expected status and the received one', () => {
    expect(finding('auth/anonymous-allowed')).toEqual([
      `${at} returned an unexpected response to an anonymous request: expected 401, received 200`,
    ])
    expect(finding('auth/invalid-allowed')).toEqual([
      `${at} returned an unexpected response to a request with an invalid credential: expected 401, received 200`,
    ])
    expect(finding('auth/invalid-allowed', 'expired')).toEqual([
      `${at} returned an unexpected response to a request of the caller expired: expected 401, received 200`,
    ])
    expect(finding('auth/authorized-denied')).toEqual([
      `${at} returned an unexpected response to an authorized request: expected 200, received 401`,
    ])
    expect(finding('auth/unknown')).toEqual([`the response of ${at} to an anonymous request is unknown`])
  })

  it('names all callers who are allowed, and compares an authorized request with the others', () => {
    expect(received(...cause('open-to-anonymous'))).toEqual([
      `${at} is open: an anonymous request gets 200, and so does a request with an invalid credential. No credential is checked.`,
    ])
    expect(received(...cause('open-to-anonymous', { others: [] }))[0]).not.toContain('and so')
    expect(received(...cause('credential-unchecked', { callers: ['invalid', 'expired'] }))).toEqual([
      `${at} requires a credential and does not check it: a request with an invalid credential and a request of the caller expired get 200.`,
    ])
    expect(received(...cause('locked-out'))).toEqual([
      `${at} rejects an authorized request with 401, like an invalid credential. The server does not know the value of authorization.`,
    ])
    expect(received(...cause('locked-out', { as: 'forbidden', status: 403 }))[0]).toMatch(
      /The credential is valid but has no permission for this\.$/,
    )
    expect(received(...cause('locked-out', { as: 'unknown', status: 302, location: '/login' }))[0]).toMatch(
      /rejects an authorized request with 302 to \/login\.$/,
    )
  })

  it('closes an open route first, and shows how to check that it is closed', () => {
    expect(fixCauses(cause('open-to-anonymous'), plan)).toMatchObject([
      { kind: 'edit' },
      {
        kind: 'command',
        on: undefined,
        lines: [
          String.raw`curl -sS -o /dev/null -w '%{http_code}\n' -X GET https://backoffice.example.com/api/workflows`,
        ],
      },
    ])
  })
})

describe('messages of features', () => {
  it('lists the commits that contain the missing source', () => {
    const causes = everyCause.filter(({ code }) => code === 'not-in-commit')
    expect(fixCauses(causes, theStory.plan)).toMatchObject([
      {
        kind: 'command',
        on: undefined,
        lines: ["git log --all --oneline -n 5 -- ':(top,glob)apps/api/src/workflow/**'"],
      },
    ])
  })

  it('names similar files of the build for a missing one', () => {
    const [received = ''] = everyCause.flatMap((one) =>
      one.code === 'not-in-build' ? [inText(paragraph(explainCause(one, theStory.plan)))] : [],
    )
    expect(received).toBe(
      'The code of workflow is in the repository, but not in the build of api. dist/build-manifest.json does not list workflow/index.js (it lists workflow/index.mjs).',
    )
  })
})
