import { readFileSync } from 'node:fs'
import { commitOfEvent, namedInEvent } from '../../src/inputs/event.ts'
import { eventRules } from '../../src/inputs/event-rules.ts'
import { codes } from '../builders/inputs.ts'

const sha = 'feed'.repeat(10)
const path = new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url)
const examples: readonly { readonly name: string; readonly examples: readonly unknown[] }[] = JSON.parse(
  readFileSync(path, 'utf8'),
)
const payloadsOf = (name: string): readonly unknown[] =>
  examples.filter((event) => event.name === name).flatMap((event) => event.examples)

const commitOf = (name: string, payload: unknown, runnerSha: string | undefined = sha) =>
  commitOfEvent({ name, payload }, runnerSha)

describe('the commit of an event', () => {
  it('is `after` of a push', () => {
    const payload = { ref: 'refs/heads/main', after: '6113728f27ae82c7b1a177c8d03f9e96e0adf246', deleted: false }
    expect(commitOf('push', payload)).toEqual({ ok: true, value: { commit: payload.after, field: 'after' } })
  })

  it('is the commit that a pushed tag points at, not the object of an annotated tag', () => {
    const payload = { ref: 'refs/tags/v1', after: 'a'.repeat(40), head_commit: { id: 'b'.repeat(40) }, deleted: false }
    expect(commitOf('push', payload)).toMatchObject({ value: { commit: 'b'.repeat(40), field: 'head_commit.id' } })
  })

  it.each([[{}], [{ ref: 'refs/heads/main' }], [{ ref: 'refs/tags/v1' }], ['']])(
    'is `GITHUB_SHA` of a push whose payload is %j, as local runners send it',
    (payload) => {
      expect(commitOf('push', payload)).toEqual({ ok: true, value: { commit: sha, field: 'GITHUB_SHA' } })
      expect(codes(commitOfEvent({ name: 'push', payload }, undefined))).toEqual(['commit-field-missing @ event push'])
    },
  )

  it('is missing when a branch was deleted', () => {
    const deleted = payloadsOf('push').map((payload) => commitOf('push', payload))
    expect(new Set(deleted.flatMap(codes))).toEqual(new Set(['commit-deleted-ref @ event push']))
  })

  it('is the tip of a merge group', () => {
    for (const payload of payloadsOf('merge_group')) {
      expect(commitOf('merge_group', payload)).toEqual({
        ok: true,
        value: { commit: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d', field: 'merge_group.head_sha' },
      })
    }
  })

  it('is the test merge of a pull request, which is what images are labelled with', () => {
    for (const payload of payloadsOf('pull_request'))
      expect(commitOf('pull_request', payload)).toEqual({ ok: true, value: { commit: sha, field: 'GITHUB_SHA' } })
  })

  it('is the merge of a pull request that was merged', () => {
    const payload = { action: 'closed', pull_request: { merged: true, merge_commit_sha: 'c'.repeat(40) } }
    expect(commitOf('pull_request', payload)).toEqual({
      ok: true,
      value: { commit: 'c'.repeat(40), field: 'pull_request.merge_commit_sha' },
    })
  })

  it('is the test merge when something else happens to a merged pull request', () => {
    const payload = { action: 'labeled', pull_request: { merged: true, merge_commit_sha: 'c'.repeat(40) } }
    expect(commitOf('pull_request', payload)).toMatchObject({ value: { commit: sha, field: 'GITHUB_SHA' } })
  })

  it.each(['deployment', 'deployment_status'])('is the commit to deploy on %s', (name) => {
    const read = payloadsOf(name).map((payload) => commitOf(name, payload))
    expect(read).toEqual(
      read.map(() => ({
        ok: true,
        value: { commit: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e', field: 'deployment.sha' },
      })),
    )
    expect(read.length).toBeGreaterThan(0)
  })

  it('is the commit of the triggering run on workflow_run, not the tip of the default branch', () => {
    const [payload] = payloadsOf('workflow_run')
    expect(commitOf('workflow_run', payload)).toEqual({
      ok: true,
      value: { commit: '5779607b49aab1200488439f02372c57b4f75444', field: 'workflow_run.head_sha' },
    })
  })

  it.each(['workflow_dispatch', 'schedule', 'release', 'workflow_call', 'repository_dispatch'])(
    'is the commit of the runner on %s',
    (name) => {
      const payloads = [...payloadsOf(name), {}]
      for (const payload of payloads)
        expect(commitOf(name, payload)).toEqual({ ok: true, value: { commit: sha, field: 'GITHUB_SHA' } })
    },
  )

  it('requires `commit` on pull_request_target', () => {
    expect(codes(commitOf('pull_request_target', payloadsOf('pull_request')[0]))).toEqual([
      'commit-unsafe-event @ event pull_request_target',
    ])
  })

  it('requires `commit` on every event without a commit', () => {
    const rules = new Map<string, object>(Object.entries(eventRules))
    const others = examples.map((event) => event.name).filter((name) => !('field' in (rules.get(name) ?? {})))
    expect(others).toEqual(expect.arrayContaining(['issue_comment', 'check_run', 'status', 'delete', 'fork', 'star']))
    for (const name of others)
      expect(codes(commitOf(name, payloadsOf(name)[0]))).toEqual([`commit-not-in-event @ event ${name}`])
  })

  it.each([
    ['check_run', 'github.event.check_run.head_sha'],
    ['check_suite', 'github.event.check_suite.head_sha'],
    ['status', 'github.event.sha'],
    ['pull_request_review', 'github.event.pull_request.head.sha'],
    ['page_build', 'github.event.build.commit'],
  ])('suggests the expression for the commit of %s', (name, give) => {
    expect(commitOf(name, payloadsOf(name)[0])).toMatchObject({ problems: [{ fault: { give } }] })
  })

  it('is never found under the name of a method of objects', () => {
    for (const name of ['toString', 'constructor', '__proto__'])
      expect(codes(commitOf(name, {}))).toEqual([`commit-not-in-event @ event ${name}`])
  })

  it('is the tip of a new branch or tag on create', () => {
    for (const payload of payloadsOf('create'))
      expect(commitOf('create', payload)).toEqual({ ok: true, value: { commit: sha, field: 'GITHUB_SHA' } })
  })

  it.each([
    ['deployment', {}],
    ['deployment', { deployment: null }],
    ['deployment', { deployment: { sha: 5 } }],
    ['deployment', { deployment: { sha: '' } }],
    ['deployment', 'text'],
    ['push', { ref: 'refs/heads/main', after: '' }],
    ['push', { ref: 'refs/heads/main', after: null }],
    ['workflow_run', JSON.parse('{"__proto__":{"workflow_run":{"head_sha":"abc"}}}')],
    ['workflow_run', Object.create({ workflow_run: { head_sha: sha } })],
  ])('is missing from a %s of the shape %j', (name, payload) => {
    expect(codes(commitOf(name, payload))).toEqual([`commit-field-missing @ event ${name}`])
  })

  it('is missing when the runner sets no commit', () => {
    expect(codes(commitOfEvent({ name: 'schedule', payload: {} }, undefined))).toEqual([
      'commit-field-missing @ event schedule',
    ])
  })

  it('is parsed as strictly as the input', () => {
    expect(codes(commitOf('deployment', { deployment: { sha: 'main' } }))).toEqual([
      'commit-not-hex @ event deployment',
    ])
    expect(codes(commitOf('push', { after: '0'.repeat(40) }))).toEqual(['commit-zero @ event push'])
  })
})

describe('the other commits of an event', () => {
  const [a, b] = ['a', 'b'].map((digit) => digit.repeat(40))

  it('is the head of a pull request, and its merge', () => {
    const payload = { pull_request: { head: { sha: a }, merge_commit_sha: b, base: { sha: 'c'.repeat(40) } } }
    expect(namedInEvent({ name: 'pull_request', payload }, sha)).toEqual({
      event: 'pull_request',
      commits: [
        { commit: sha, expression: 'github.sha' },
        { commit: a, expression: 'github.event.pull_request.head.sha' },
        { commit: b, expression: 'github.event.pull_request.merge_commit_sha' },
      ],
      refs: [],
    })
  })

  it('is the tip of the default branch on workflow_run', () => {
    const payload = { workflow_run: { head_sha: a } }
    expect(namedInEvent({ name: 'workflow_run', payload }, sha).commits).toContainEqual({
      commit: sha,
      expression: 'github.sha',
    })
  })

  it('is not the object of an annotated tag', () => {
    const payload = { ref: 'refs/tags/v1', after: a, head_commit: { id: sha } }
    expect(namedInEvent({ name: 'push', payload }, sha).commits).toEqual([{ commit: sha, expression: 'github.sha' }])
  })

  it('are the commits and refs that inputs of a dispatch hold', () => {
    const inputs = {
      ref: 'refs/heads/release/1.2',
      image_tag: 'v1.2',
      note: 'main',
      sha: ` ${b?.toUpperCase()} `,
      version: b,
    }
    expect(namedInEvent({ name: 'workflow_dispatch', payload: { inputs } }, sha)).toEqual({
      event: 'workflow_dispatch',
      commits: [
        { commit: sha, expression: 'github.sha' },
        { commit: b, expression: 'github.event.inputs.sha' },
      ],
      refs: [
        { ref: 'release/1.2', expression: 'github.event.inputs.ref' },
        { ref: 'v1.2', expression: 'github.event.inputs.image_tag' },
      ],
    })
    const client_payload = { sha: a, nested: { sha: b }, 'a b': b }
    expect(namedInEvent({ name: 'repository_dispatch', payload: { client_payload } }, sha).commits).toEqual([
      { commit: sha, expression: 'github.sha' },
      { commit: a, expression: 'github.event.client_payload.sha' },
    ])
  })

  it.each([
    '--upload-pack=x',
    '-x',
    'a..b',
    'main@{1}',
    'main^{tree}',
    'a b',
    ':/text',
    'main~3',
    'x'.repeat(300),
    'a\nb',
  ])('is not a ref: %j', (ref) => {
    expect(namedInEvent({ name: 'workflow_dispatch', payload: { inputs: { ref } } }, sha).refs).toEqual([])
  })

  it.each([null, 'text', [], { inputs: null }, { inputs: 'main' }])('is nothing in the payload %j', (payload) => {
    expect(namedInEvent({ name: 'workflow_dispatch', payload }, undefined)).toMatchObject({ commits: [], refs: [] })
  })
})
