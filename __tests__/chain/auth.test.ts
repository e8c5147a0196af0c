import { judgeChain } from '../../src/chain/index.ts'
import type { LinkName } from '../../src/chain/plan.ts'
import type { Verdict } from '../../src/chain/verdict.ts'
import { container, fresh, host, plan, service, world } from './world.ts'

const link = (verdict: Verdict, name: LinkName) => verdict.chain.find((result) => result.link === name)
const right = { targets: [host('prod', container('api', fresh))] }
const api = plan({ services: [service('api')] })

describe('the auth link', () => {
  it('is unclaimed, and so never holds', () => {
    expect(link(judgeChain(api, world(right)), 'auth')).toMatchObject({ state: 'unclaimed', claims: 0 })
  })
})
