import { judgeChain } from '../../src/judge/index.ts'
import { noEvidence, seen } from '../../src/model/evidence.ts'
import type { PublicFilesClaim } from '../../src/model/plan.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import { renderSummary } from '../../src/reporters/summary.ts'
import { renderTerminal } from '../../src/reporters/terminal.ts'
import { answering, body, serving, siting } from '../builders/answers.ts'
import { container, fresh, host, route } from '../builders/observations.ts'

const outcomeOf = ([plan, observations]: ReturnType<typeof answering>): Outcome => {
  const verdict = judgeChain(plan, observations)
  return { plan, observations, verdict, checks: 1, stable: 0, took: 5, ended: 'deadline' }
}
const summary = (deployment: ReturnType<typeof answering>): string => renderSummary(outcomeOf(deployment), 'VERSION')
const terminal = (deployment: ReturnType<typeof answering>): string => renderTerminal(outcomeOf(deployment), false)

describe('what the public gets', () => {
  it('is one line for each build', () => {
    expect(summary(serving({}))).toContain(
      '<li>✓ all 2 files of <code>api</code> fetched from <code>https://backoffice.example.com/</code> equal the build</li>',
    )
    expect(summary(serving({ changed: ['index.html'] }))).toContain('<li>✗ 1 of 2 files of <code>api</code>')
    expect(terminal(serving({ changed: ['index.html'] }))).toContain('✗ 1 of 2 files of api fetched from')
  })

  it('reports when only some of the public files were fetched, or none', () => {
    const [plan, observations] = serving({})
    const publicFiles = (plan.publicFiles ?? []).map((one) => ({ ...one, of: 300 }))
    expect(summary([{ ...plan, publicFiles }, observations])).toContain(
      '; each check fetches 2 of the 300 public files',
    )
    expect(summary([plan, { ...observations, publicFiles: [] }])).toContain(
      '<li>✗ no file of <code>api</code> could be fetched',
    )
  })
})

describe('a build that runs on no host', () => {
  it('is never reported as running when only its responses show it', () => {
    expect(terminal(siting({}))).toContain('is running: source, build and route hold.')
    expect(terminal(siting({ changed: ['index.html'] }))).toMatch(/The public files are not those of commit \w+\./)
    expect(terminal(siting({ lost: 1 }))).toMatch(/It is not proven that commit \w+ is running\./)
    const [plan, observations] = siting({})
    const [{ routes }, { answers }] = answering([[route('/', 200), 500]])
    expect(
      terminal([
        { ...plan, routes },
        { ...observations, answers },
      ]),
    ).toMatch(/Commit \w+ does not respond as expected\./)
    for (const facts of [{ changed: ['index.html'] }, { missing: ['app.js'] }, { lost: 1 }])
      expect(terminal(siting(facts))).not.toMatch(/Commit \w+ is running/)
  })

  it('counts the excluded files of its manifest, and names the first', () => {
    const [plan, observations] = siting({})
    const of = (leftOut: NonNullable<PublicFilesClaim['leftOut']>) =>
      summary([{ ...plan, publicFiles: (plan.publicFiles ?? []).map((one) => ({ ...one, leftOut })) }, observations])
    expect(of({ total: 12, paths: ['a'] })).toContain('12 files of the manifest were not checked.')
    expect(summary([plan, observations])).not.toContain('not checked.')
    expect(of({ total: 1, paths: ['_headers'] })).toContain(
      'build; 1 file of its manifest was left out and not proven: <code>_headers</code></li>',
    )
    expect(of({ total: 12, paths: ['_headers', '.vite/a.json'] })).toContain(
      '; 12 files of its manifest were left out and not proven: <code>_headers</code>, <code>.vite/a.json</code> and 10 more</li>',
    )
  })

  it('counts the files of its manifest when some are excluded', () => {
    const [plan, observations] = siting({})
    const left = (listed: number) =>
      (plan.publicFiles ?? []).map((one) => ({ ...one, ...(one.site && { site: { ...one.site, listed } }) }))
    expect(summary([{ ...plan, publicFiles: left(2) }, observations])).not.toContain('its manifest lists')
    expect(summary([{ ...plan, publicFiles: left(40) }, observations])).toContain(
      'build; its manifest lists 40 files</li>',
    )
  })

  it('uses the singular for one file', () => {
    const [plan, observations] = siting({ missing: ['app.js'], status: 404 })
    const publicFiles = (plan.publicFiles ?? []).map((one) => ({ ...one, asked: 1, of: 1 }))
    expect(terminal([{ ...plan, publicFiles }, observations])).toContain('the only file of web fetched from')
  })

  it('does not change the messages for builds on hosts', () => {
    expect(terminal(serving({ changed: ['index.html'] }))).toContain('is running, but it does not respond as expected.')
    expect(terminal(serving({ lost: 1 }))).toContain('is running, but its responses could not be checked.')
  })
})

describe('the last log lines of containers', () => {
  const failing = (log: Parameters<typeof container>[2]) => {
    const [plan, observations] = answering([[route('/', 200), 500]])
    return [plan, { ...observations, targets: [host('prod', container('api', fresh, log))] }] as const
  }

  it('are folded and unchanged, and contain no markup and no command of the runner', () => {
    const text = summary(failing({ log: seen(['</pre><h1>', '', '::error::x', '\u001b[31mred', '```']) }))
    expect(text).toContain('<summary><code>pack_api_1</code> on <code>prod</code>: the last 5 lines</summary>')
    expect(text).toContain('<pre>&lt;/pre&gt;&lt;h1&gt;<br><br>::error::x<br>\\u001b[31mred<br>```</pre>')
  })

  it('are shortened to the last ones on a terminal', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `line ${at}`)
    const text = terminal(failing({ log: seen(lines) }))
    expect(text).toContain('Last log lines of pack_api_1 on prod:\n    | line 28\n')
    expect(text).not.toContain('| line 27')
  })

  it('are replaced by the reason when they could not be read, and absent from a proof', () => {
    expect(summary(failing({ log: noEvidence('run', 'engine-failed', { received: 'no log' }) }))).toContain('no log')
    const [plan, observations] = answering([[route('/', 200), 200]])
    const right = { ...observations, targets: [host('prod', container('api', fresh, { log: seen(['secret life']) }))] }
    expect(summary([plan, right])).not.toContain('secret life')
  })
})

describe('a route with the declared response', () => {
  it('reports when a path that cannot exist gets the same refusal', () => {
    const alike = answering([[route('/api', 401), 401]], { baseline: 401 })
    expect(summary(alike)).toContain('anonymous requests to every path are rejected')
    expect(summary(answering([[route('/api', 401), 401]], { baseline: 404 }))).not.toContain(
      'does not prove that the route exists',
    )
    const page = { status: 200, body: body('x') }
    expect(summary(answering([[route('/', 200), page]], { baseline: page }))).not.toContain(
      'does not prove that the route exists',
    )
  })
})
