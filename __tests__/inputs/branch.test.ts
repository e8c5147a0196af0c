import { branchesOfEvent } from '../../src/inputs/branch.ts'

const repository = { full_name: 'acme/pack', default_branch: 'main' }
const ours = { repo: { full_name: 'acme/pack' }, ref: 'topic' }
const fork = { repo: { full_name: 'mallory/pack' }, ref: 'main' }
const of = (name: string, payload: object) => branchesOfEvent({ name, payload: { repository, ...payload } }, undefined)

describe('the branch that a run is about', () => {
  it.each<[string, string, object, string | undefined]>([
    ['a push', 'push', { ref: 'refs/heads/release/1.x' }, 'release/1.x'],
    ['a pushed tag', 'push', { ref: 'refs/tags/v1' }, undefined],
    ['a dispatch', 'workflow_dispatch', { ref: 'refs/heads/main' }, 'main'],
    ['a dispatch on a tag', 'workflow_dispatch', { ref: 'refs/tags/main' }, undefined],
    ['a pull request', 'pull_request', { pull_request: { head: ours, base: { ref: 'main' } } }, 'topic'],
    ['a pull request of a fork', 'pull_request', { pull_request: { head: fork, base: { ref: 'main' } } }, undefined],
    ['a pull request whose fork was deleted', 'pull_request', { pull_request: { head: { ref: 'main' } } }, undefined],
    ['a merged one', 'pull_request', { pull_request: { merged: true, head: fork, base: { ref: 'next' } } }, 'next'],
    ['a merge group', 'merge_group', { merge_group: { base_ref: 'refs/heads/main' } }, 'main'],
    ['a finished run', 'workflow_run', { workflow_run: { head_branch: 'topic', head_repository: ours.repo } }, 'topic'],
    [
      'a finished run of a fork',
      'workflow_run',
      { workflow_run: { head_branch: 'main', head_repository: fork.repo } },
      undefined,
    ],
    ['a deployment', 'deployment', { deployment: { ref: 'main' } }, 'main'],
    ['a deployment of a full ref', 'deployment_status', { deployment: { ref: 'refs/heads/main' } }, 'main'],
    ['a deployment of a commit', 'deployment', { deployment: { ref: 'a'.repeat(40) } }, undefined],
    ['a deployment of a tag by its full ref', 'deployment', { deployment: { ref: 'refs/tags/v1' } }, undefined],
    ['a new branch', 'create', { ref_type: 'branch', ref: 'topic' }, 'topic'],
    ['a new tag', 'create', { ref_type: 'tag', ref: 'v1' }, undefined],
    ['a schedule', 'schedule', {}, undefined],
    ['a release', 'release', { release: { target_commitish: 'next' } }, undefined],
  ])('of %s', (_, name, payload, own) => {
    expect(of(name, payload)).toEqual({ ...(own === undefined ? {} : { own }), default: 'main' })
  })

  it.each([
    '-x',
    '../x',
    'a..b',
    'a b',
    'a\nb',
    'a~1',
    'a^',
    'a:b',
    'x@{1}',
    'a//b',
    'x.lock',
    '.x',
    'a/.b',
    'x'.repeat(201),
    '',
    7,
  ])('is none if its name is %j', (name) => {
    expect(of('workflow_run', { workflow_run: { head_branch: name, head_repository: ours.repo } })).toEqual({
      default: 'main',
    })
    expect(of('schedule', { repository: { default_branch: name } })).toEqual({})
  })

  it.each(['dependabot/npm_and_yarn/@types/node-24', 'fix#7', 'ünïcode', 'a+b', 'v1.2'])('may be called %s', (name) => {
    expect(of('push', { ref: `refs/heads/${name}` }).own).toBe(name)
  })

  it('is the one of the deployment whose commit is verified', () => {
    const event = { name: 'schedule', payload: { repository } }
    expect(branchesOfEvent(event, { kind: 'deployment', id: 1, ref: 'next' })).toEqual({ own: 'next', default: 'main' })
    const dispatch = { name: 'workflow_dispatch', payload: { repository, ref: 'refs/heads/topic' } }
    expect(branchesOfEvent(dispatch, { kind: 'deployment', id: 1, ref: 'b'.repeat(40) })).toEqual({ default: 'main' })
  })

  it('is unknown in a terminal', () => {
    expect(branchesOfEvent(undefined, { kind: 'checkout' })).toEqual({})
  })
})
