import { judgeChain } from '../../src/judge/index.ts'
import type { CommitRelation } from '../../src/model/answer.ts'
import { seen } from '../../src/model/evidence.ts'
import type { PathsObservation } from '../../src/model/evidence-paths.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import { linkCommits } from '../../src/reporters/commit-links.ts'
import { inText } from '../../src/reporters/escape.ts'
import { logGroups } from '../../src/reporters/log.ts'
import { buildReport } from '../../src/reporters/rows/index.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import {
  before,
  container,
  endpoint,
  host,
  image,
  merged,
  observations,
  plan,
  says,
  service,
  sha,
  stale,
} from '../builders/observations.ts'

const repository = { server: 'https://git.example.com', name: 'acme/pack' }
const page = 'https://git.example.com/acme/pack'
const third = sha('c'.repeat(40))
const behind = {
  total: 37,
  commits: [
    { id: merged, title: 'Add search (#101)', pulls: [101] },
    { id: third, title: '</li><script>`x` @team #7 ##[error]', pulls: [] },
  ],
}
const ancestor: CommitRelation = { commit: before, relation: 'ancestor', behind }

const outcomeOf = (history: readonly CommitRelation[], facts: Partial<Plan> = { repository }): Outcome => {
  const deployed = observations({ targets: [host('prod', container('api', stale))], history })
  const planned = plan({ services: [service('api')], ...facts })
  const verdict = judgeChain(planned, deployed)
  return { plan: planned, observations: deployed, verdict, checks: 1, stable: 0, took: 5, ended: 'deadline' }
}
const linked = (id: string) => `<a href="${page}/commit/${id}"><code>${id.slice(0, 12)}</code></a>`

describe('what is not live yet', () => {
  it('is listed in the summary with links', () => {
    const text = renderSummary(outcomeOf([ancestor]), 'VERSION')
    expect(text).toContain('### Not live yet')
    expect(text).toContain(
      `<p><code>api</code> runs ${linked(before)}, 37 commits (at least 1 pull request) behind ${linked(merged)}. <a href="${page}/compare/${before}...${merged}">Compare</a></p>`,
    )
    expect(text).toContain(
      `<li>${linked(merged)} <code>Add search (#101)</code> <a href="${page}/pull/101">#101</a></li>`,
    )
    expect(text).toContain('<li>… and 35 more commits</li>')
  })

  it('shows titles as text only', () => {
    const text = renderSummary(outcomeOf([ancestor]), 'VERSION')
    expect(text).toContain('<code>&lt;/li&gt;&lt;script&gt;`x` @team #7 ##[error]</code>')
    const log = logGroups(buildReport(outcomeOf([ancestor]))).flatMap(({ lines }) => lines.map(inText))
    expect(log.join('\n')).toContain('"</li><script>`x` @team #7 ##[error]"')
  })

  it('is listed in the terminal and in the log', () => {
    const text = renderTerminal(outcomeOf([ancestor]), false)
    expect(text).toContain(`Not live yet: api runs ${before.slice(0, 12)}, 37 commits (at least 1 pull request) behind`)
    expect(text).toContain(`    ${merged.slice(0, 12)} "Add search (#101)" #101\n`)
    expect(text).toContain('    … and 35 more commits\n')
    expect(text).toContain(`    ${page}/compare/${before}...${merged}\n`)
    const log = logGroups(buildReport(outcomeOf([ancestor]))).map(({ title }) => inText(title))
    expect(log.filter((title) => title.startsWith('not live yet: api runs'))).toHaveLength(1)
  })

  it.each<[string, CommitRelation]>([
    ['37 commits (at least 1 pull request) behind', ancestor],
    ['2 commits ahead of', { commit: before, relation: 'descendant', ahead: { total: 2, commits: [] } }],
    [
      'which diverged from 1a2b3c4d5e6f: 1 commit behind and more than 10,000 commits ahead. No branch of the checkout contains it.',
      {
        commit: before,
        relation: 'apart',
        behind: { total: 1, commits: [] },
        ahead: { total: 10_000, isCut: true, commits: [] },
        isOnNoBranch: true,
      },
    ],
    ['some commits behind', { commit: before, relation: 'ancestor' }],
    ['which is not a commit of this repository', { commit: before, relation: 'unknown' }],
  ])('is %s', (words, relation) => {
    expect(renderTerminal(outcomeOf([relation]), false).replace(/\s+/g, ' ')).toContain(words)
  })

  it('names the endpoint that reports the commit, and nothing that does not run', () => {
    const planned = plan({ targets: [endpoint('public')], repository })
    const deployed = observations({
      targets: [says('public', before)],
      history: [ancestor, { ...ancestor, commit: third }],
    })
    const verdict = judgeChain(planned, deployed)
    const outcome: Outcome = {
      plan: planned,
      observations: deployed,
      verdict,
      checks: 1,
      stable: 0,
      took: 5,
      ended: 'deadline',
    }
    expect(buildReport(outcome).notLive.map(({ says }) => inText(says))).toEqual([
      `public runs ${before.slice(0, 12)}, 37 commits (at least 1 pull request) behind ${merged.slice(0, 12)}`,
    ])
  })

  it('is no link outside of a job, and of a commit that the repository does not have', () => {
    expect(renderSummary(outcomeOf([ancestor], {}), 'VERSION')).not.toContain('<a href')
    const unknown = renderSummary(outcomeOf([{ commit: before, relation: 'unknown' }]), 'VERSION')
    expect(unknown).not.toContain(`commit/${before}`)
    expect(unknown).not.toContain('/compare/')
    expect(unknown).toContain(`commit/${merged}`)
  })
})

describe('commits in a summary', () => {
  const links = new Map([['0123456789ab', 'https://x/commit/0']])

  it('are links in paragraphs and in tables', () => {
    expect(linkCommits('runs `0123456789ab`.', links)).toBe('runs [`0123456789ab`](https://x/commit/0).')
    expect(linkCommits('<td><code>0123456789ab</code></td>', links)).toBe(
      '<td><a href="https://x/commit/0"><code>0123456789ab</code></a></td>',
    )
  })

  it.each([
    ['in a command', '```sh\ndocker run `0123456789ab`\n```'],
    ['in a longer fence', '````sh\n```\n`0123456789ab`\n````'],
    ['of another repository', '`ba9876543210`'],
    ['in a text of an HTML block', '<pre>`0123456789ab`</pre>'],
    ['as a part of a longer text', '`x 0123456789ab`'],
  ])('are no links %s', (_, text) => {
    expect(linkCommits(text, links)).toBe(text)
  })

  it('are links after a command too, and at most 500', () => {
    expect(linkCommits('```sh\nx\n```\n`0123456789ab`', links)).toContain('[`0123456789ab`]')
    const many = linkCommits('`0123456789ab`\n'.repeat(600), links)
    expect(many.split('](')).toHaveLength(501)
  })
})

describe('the run that built no image', () => {
  it('is a link made from its number', () => {
    const pushed = image('pushed', before, { repoDigests: [`ghcr.io/acme/api@sha256:${'cd'.repeat(32)}`] })
    const run = { id: 57, name: '`x` [a](b)', path: 'build.yml', number: 3, status: 'completed', conclusion: 'failure' }
    const planned = plan({ services: [service('api')], repository })
    const deployed = observations({
      targets: [host('prod', container('api', pushed))],
      runs: seen({ total: 1, runs: [run] }),
    })
    const verdict = judgeChain(planned, deployed)
    const outcome: Outcome = {
      ...{ plan: planned, observations: deployed, verdict, checks: 1, stable: 0, took: 5 },
      ended: 'deadline',
    }
    const text = renderSummary(outcome, 'VERSION')
    expect(text).toContain(`[\`${page}/actions/runs/57\`](${page}/actions/runs/57)`)
    expect(text).toContain('`\\u0060x\\u0060 [a](b)`')
  })
})

describe('a service that runs a build of another commit with the same source', () => {
  it('is listed', () => {
    const paths = { globs: ['api/**'], place: service('api').place }
    const same: PathsObservation = { service: 'api', revision: before, evidence: seen({ is: 'same', where: 'github' }) }
    const planned = plan({ services: [service('api', { paths })], repository })
    const deployed = observations({ targets: [host('prod', container('api', stale))], paths: [same] })
    const verdict = judgeChain(planned, deployed)
    const outcome: Outcome = {
      plan: planned,
      observations: deployed,
      verdict,
      checks: 2,
      stable: 2,
      took: 5,
      ended: 'stable',
    }
    expect(renderSummary(outcome, 'VERSION')).toContain(
      `<li>✓ <code>api</code> was built from commit ${linked(before)}; <code>api/**</code> is the same in commit ${linked(merged)} (compared on GitHub)</li>`,
    )
    expect(renderTerminal(outcome, false)).toContain('api was built from commit 0f0e0d0c0b0a; api/** is the same in')
    expect(logGroups(buildReport(outcome)).map(({ title }) => inText(title))).toContain('✓ unchanged services')
  })
})
