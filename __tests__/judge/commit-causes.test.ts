import { judgeChain } from '../../src/judge/index.ts'
import type { JobCommit } from '../../src/model/job-commit.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Observations } from '../../src/model/verdict.ts'
import { inText } from '../../src/reporters/escape.ts'
import { fixText } from '../../src/reporters/fix.ts'
import { explainCause } from '../../src/reporters/messages/cause.ts'
import { fixCauses } from '../../src/reporters/messages/fix.ts'
import { paragraph } from '../../src/reporters/phrase.ts'
import {
  before,
  composed,
  container,
  contents,
  endpoint,
  files,
  fresh,
  host,
  image,
  merged,
  observations,
  plan,
  says,
  service,
  stale,
  target,
} from '../builders/observations.ts'
import { hostProcess, kept, main, release } from '../builders/swarm.ts'

const head: JobCommit = { commit: before, head: { ref: 'release/1.2' } }
const planned = plan({ services: [service('api')] })
const onHost = (jobCommits: readonly JobCommit[], seen: Partial<Observations> = {}) =>
  observations({ targets: [host('prod', container('api', stale))], jobCommits, ...seen })
const codesOf = (of: Plan, seen: Observations) => judgeChain(of, seen).causes.map(({ code }) => code)
/** What happened and what to do, as text. */
function texts(of: Plan, seen: Observations): string {
  const { causes } = judgeChain(of, seen)
  const what = causes.map((cause) => inText(paragraph(explainCause(cause, of))))
  return [...what, ...fixCauses(causes, of).map(fixText)].join('\n')
}

describe('an image that was built from another ref', () => {
  it('is explained by HEAD of the checkout', () => {
    const verdict = judgeChain(planned, onHost([head]))
    expect(verdict).toMatchObject({
      kind: 'drifted',
      broken: 'build',
      causes: [{ code: 'other-ref-built', services: ['api'], target: 'prod', revision: before, known: head }],
    })
    const text = texts(
      { ...planned, commitFrom: { kind: 'event', event: 'workflow_dispatch', field: 'GITHUB_SHA' } },
      onHost([head]),
    )
    expect(text).toContain('HEAD of the checkout (release/1.2)')
    expect(text).toContain('The event workflow_dispatch names commit 1a2b3c4d5e6f (GITHUB_SHA)')
    expect(text).toContain('commit: ${{ steps.checkout.outputs.commit }}')
    expect(text).not.toContain('docker')
  })

  it('is explained by what the event names', () => {
    const expression = 'github.event.pull_request.head.sha'
    const of: Plan = { ...planned, commitFrom: { kind: 'event', event: 'pull_request', field: 'GITHUB_SHA' } }
    expect(texts(of, onHost([{ commit: before, expression }]))).toContain(`commit: \${{ ${expression} }}`)
    const named = texts(of, onHost([{ commit: before, expression: 'github.event.inputs.ref', ref: 'release/1.2' }]))
    expect(named).toContain('the tip of release/1.2, which github.event.inputs.ref names')
  })

  it('is a wrong label on workflow_run if the job checked out the right commit', () => {
    const of: Plan = {
      ...planned,
      commitFrom: { kind: 'event', event: 'workflow_run', field: 'workflow_run.head_sha' },
    }
    const tip: JobCommit = { commit: before, expression: 'github.sha' }
    const right = texts(of, onHost([{ commit: merged, head: {} }, tip]))
    expect(right).toContain(
      'label the image with "org.opencontainers.image.revision=${{ github.event.workflow_run.head_sha }}"',
    )
    expect(right).not.toContain('commit: ${{ github.sha }}')
    expect(texts(of, onHost([tip, { commit: merged, head: {} }]))).toBe(right)
    const wrong = texts(of, onHost([{ ...tip, head: { ref: 'main' } }]))
    expect(wrong).toContain('check out "ref: ${{ github.event.workflow_run.head_sha }}"')
    expect(texts(of, onHost([tip]))).toContain('commit: ${{ github.sha }}')
  })

  it('is explained for a commit that was given, too', () => {
    const given: Plan = { ...planned, commitFrom: { kind: 'input' } }
    expect(texts(given, onHost([head]))).toContain(`commit: ${before}`)
    expect(texts({ ...given, eventCommits: { event: 'push', commits: [], refs: [] } }, onHost([head]))).toContain(
      'steps.checkout.outputs.commit',
    )
  })

  it('is explained in endpoints, and in processes', () => {
    const ofEndpoint = plan({ targets: [endpoint('public')] })
    const stated = observations({ targets: [says('public', before)], jobCommits: [head] })
    expect(codesOf(ofEndpoint, stated)).toEqual(['other-ref-built'])
    expect(texts(ofEndpoint, stated)).toContain('https://')
    const [ofProcess, seen] = kept({
      kind: 'seen',
      value: hostProcess({ main: main({ release: release('2', before) }) }),
    })
    expect(codesOf(ofProcess, { ...seen, jobCommits: [head] })).toEqual(['other-ref-built'])
  })

  it('is explained once for all services of a target', () => {
    const both = plan({ services: [service('api'), service('web')] })
    const seen = observations({
      targets: [host('prod', container('api', stale), container('web', stale))],
      jobCommits: [head],
    })
    expect(judgeChain(both, seen).causes).toMatchObject([{ code: 'other-ref-built', services: ['api', 'web'] }])
  })

  it('is not the explanation of a commit that the job does not know', () => {
    expect(codesOf(planned, onHost([{ commit: merged, head: {} }]))).toEqual(['never-built'])
    expect(codesOf(planned, onHost([{ commit: 'd'.repeat(40), head: {} }]))).toEqual(['never-built'])
  })

  it('is not the explanation of an overridden label in a service with its own commit', () => {
    const other = 'd'.repeat(40)
    const own = plan({ services: [service('api', { commit: before })] })
    const overridden = container('api', image('other', other), { ownLabels: stale.labels })
    const seen = observations({ targets: [host('prod', overridden)], jobCommits: [{ commit: other, head: {} }] })
    expect(codesOf(own, seen)).toContain('label-overridden')
    expect(codesOf(own, seen)).not.toContain('other-ref-built')
  })

  it('is not the explanation of the expected commit in a service with its own commit', () => {
    const own = plan({ services: [service('api', { commit: before })] })
    const seen = observations({
      targets: [host('prod', container('api', fresh))],
      jobCommits: [{ commit: merged, head: {} }],
    })
    expect(codesOf(own, seen)).toEqual(['never-built'])
  })

  it('is not the explanation of files of the commit, of a container left behind, or of a label that was overridden', () => {
    const hashed = container('api', stale, { contents: contents({}) })
    const withFiles = plan({ services: [service('api', { files: files() })] })
    expect(codesOf(withFiles, observations({ targets: [host('prod', hashed)], jobCommits: [head] }))).toEqual([
      'label-behind',
    ])
    const left = [container('api', fresh), container('api', stale, { name: 'b', compose: composed('pack', 'api') })]
    expect(codesOf(planned, observations({ targets: [host('prod', ...left)], jobCommits: [head] }))).toEqual([
      'left-behind',
    ])
    const overridden = container('api', stale, { ownLabels: { ...stale.labels, revision: merged } })
    expect(codesOf(planned, observations({ targets: [host('prod', overridden)], jobCommits: [head] }))).toContain(
      'label-overridden',
    )
  })

  it('is explained with what is known of it', () => {
    const cause = { code: 'other-ref-built', target: 'prod', services: ['api'], revision: before, known: head }
    expect(judgeChain(planned, onHost([head])).causes).toStrictEqual([cause])
    const tip: JobCommit = { commit: before, expression: 'github.sha' }
    expect(judgeChain(planned, onHost([{ commit: merged, head: {} }, tip])).causes).toMatchObject([
      { ...cause, known: tip, headIsExpected: true },
    ])
    const history = (relation: 'ancestor' | 'descendant') =>
      judgeChain(planned, onHost([head], { history: [{ commit: before, relation }] })).causes
    expect(history('descendant')).toMatchObject([{ ...cause, newer: true }])
    expect(history('ancestor')).toStrictEqual([cause])
  })

  it('is explained for each target, and for the services of each', () => {
    const two = plan({ services: [service('api', { on: ['a', 'b'] }), service('web', { on: ['b'] })] })
    const seen = observations({
      targets: [
        host('a', container('api', stale), container('api', stale, { name: 'copy' })),
        host('b', container('api', stale), container('web', stale)),
      ],
      jobCommits: [head],
    })
    expect(judgeChain(two, seen).causes).toMatchObject([
      { code: 'other-ref-built', target: 'a', services: ['api'] },
      { code: 'other-ref-built', target: 'b', services: ['api', 'web'] },
    ])
  })

  it('is explained in a container that runs it while the right image is on the host', () => {
    const right = container('api', fresh, { state: 'exited' })
    const running = container('api', stale, { name: 'b', reference: 'api:old' })
    const seen = observations({ targets: [host('prod', right, running)], jobCommits: [head] })
    expect(judgeChain(planned, seen)).toMatchObject({
      broken: 'runtime',
      causes: [{ code: 'other-ref-built', services: ['api'], revision: before }, { code: 'stopped' }],
    })
    const overridden = { ...running, name: 'c', ownLabels: { ...stale.labels, revision: merged } }
    const both = observations({ targets: [host('prod', right, running, overridden)], jobCommits: [head] })
    expect(codesOf(planned, both)).not.toContain('other-ref-built')
  })

  it('is not the explanation of an endpoint if the plan has hosts, which show more', () => {
    const both = plan({ targets: [target('prod'), endpoint('public')], services: [service('api')] })
    const seen = observations({
      targets: [host('prod', container('api', fresh)), says('public', before)],
      jobCommits: [head],
    })
    expect(codesOf(both, seen)).toEqual(['statement-stale'])
  })

  it('is explained in an endpoint of no service', () => {
    const stated = observations({ targets: [says('public', before)], jobCommits: [head] })
    const address = 'https://public.example.com/version'
    expect(judgeChain(plan({ targets: [endpoint('public')] }), stated).causes).toStrictEqual([
      { code: 'other-ref-built', target: 'public', services: [], address, revision: before, known: head },
    ])
  })
})
