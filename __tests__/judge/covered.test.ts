import { judgeChain } from '../../src/judge/index.ts'
import type { Covered, Instance } from '../../src/model/instance.ts'
import type { ServiceClaim } from '../../src/model/plan.ts'
import {
  composed,
  container,
  contents,
  files,
  fresh,
  host,
  merged,
  mount,
  observations,
  plan,
  resultOf,
  service,
  stale,
} from '../builders/observations.ts'

const judge = (instances: readonly Instance[], claim: Partial<ServiceClaim> = {}) =>
  judgeChain(plan({ services: [service('api', claim)] }), observations({ targets: [host('prod', ...instances)] }))

const covered = (how: Covered['how'], at = '/app'): Covered => ({
  how,
  by: how === 'directory' ? '' : 'x',
  mount: mount(at),
})

describe('a mount that holds the code of an instance', () => {
  it.each(['executable', 'file', 'runner'] as const)('hides the files of the image: %s', (how) => {
    expect(resultOf(judge([container('api', fresh, { covered: covered(how) })]))).toMatchObject({
      kind: 'unproven',
      findings: ['runtime/code-mounted'],
    })
  })

  it('is a warning when nothing shows that it holds code', () => {
    const verdict = judge([container('api', fresh, { covered: covered('directory') })])
    expect(verdict.kind).toBe('proven')
    expect(verdict.chain.flatMap(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      'runtime/directory-mounted',
    ])
  })

  it('is compared when the artifact is in it, or when it is in the artifact', () => {
    const built = { files: files({ commit: merged }) }
    for (const at of ['/app', '/app/dist', '/app/dist/server'])
      expect(judge([container('api', fresh, { covered: covered('file', at), contents: contents() })], built).kind).toBe(
        'proven',
      )
  })

  it('is not compared when the artifact is elsewhere, or when its files could not be read', () => {
    const built = { files: files({ commit: merged }) }
    const elsewhere = container('api', fresh, { covered: covered('file', '/srv'), contents: contents() })
    expect(resultOf(judge([elsewhere], built)).findings).toEqual(['runtime/code-mounted'])
    const unread = container('api', fresh, { covered: covered('file'), contents: [] })
    expect(resultOf(judge([unread], built)).findings).toEqual(['runtime/code-mounted'])
  })

  it('is not reported for an instance that runs another commit', () => {
    expect(resultOf(judge([container('api', stale, { covered: covered('file') })])).findings).not.toContain(
      'runtime/code-mounted',
    )
  })

  it('is reported for a container of `docker compose run` too', () => {
    const oneOff = container('api', fresh, {
      name: 'run',
      compose: composed('pack', 'api', true),
      covered: covered('file'),
    })
    expect(resultOf(judge([container('api', fresh), oneOff])).findings).toEqual(['runtime/code-mounted'])
  })
})
