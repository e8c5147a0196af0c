import type { Inside } from '../../../src/chain/evidence.ts'
import { unseen } from '../../../src/chain/evidence.ts'
import { judgeChain } from '../../../src/chain/index.ts'
import type { FilesClaim } from '../../../src/chain/plan.ts'
import type { Outcome } from '../../../src/chain/verdict.ts'
import { inText } from '../../../src/reporters/escape.ts'
import { logGroups } from '../../../src/reporters/log.ts'
import { filesRows } from '../../../src/reporters/story/files.ts'
import { tellStory } from '../../../src/reporters/story.ts'
import { renderSummary } from '../../../src/reporters/summary.ts'
import { renderTerminal } from '../../../src/reporters/terminal.ts'
import { before, beside, container, files, fresh, host, inside, plan, service, world } from '../../chain/world.ts'

type Seen = readonly (readonly Inside[] | undefined)[]

/** A run whose service has these instances, with what was seen inside of each. */
function outcome(seen: Seen, claim: Partial<FilesClaim> = {}): Outcome {
  const asked = plan({ services: [service('api', { files: files(claim) })] })
  const instances = seen.map((one, at) =>
    container('api', fresh, { name: `pack_api_${at + 1}`, ...(one === undefined ? {} : { inside: one }) }),
  )
  const sights = world({ targets: [host('prod', ...instances)] })
  const run = { looks: 1, stable: 1, took: 100, ended: 'stable' } as const
  return { plan: asked, world: sights, verdict: judgeChain(asked, sights), ...run }
}

const rows = (...asked: Parameters<typeof outcome>) =>
  filesRows(outcome(...asked)).map(({ state, says }) => `${state}: ${inText(says)}`)

const by = (method: 'exec' | 'cp', seen = inside()): readonly Inside[] =>
  seen.map((one) =>
    one.files.kind === 'seen' ? { ...one, files: { ...one.files, value: { ...one.files.value, method } } } : one,
  )
const closed: readonly Inside[] = inside().map((one) => ({
  ...one,
  files: unseen('read', 'files-unreadable', { about: '/app/dist', said: 'sh: not found' }),
}))

describe('the files inside', () => {
  it('are told once for all instances that are alike, with the way in which they were read', () => {
    expect(rows([inside(), by('exec'), inside(), by('cp')])).toEqual([
      'whole: api on prod (pack_api_1 and pack_api_3): 2 files are as dist/build-manifest.json lists them, hashed from the host (/proc/PID/root)',
      "whole: api on prod (pack_api_2): 2 files are as dist/build-manifest.json lists them, hashed by the tools of the image itself (docker exec), so by the container's own word",
      'whole: api on prod (pack_api_4): 2 files are as dist/build-manifest.json lists them, hashed from a stream of them (docker cp)',
    ])
  })

  it('say why they were not seen where that is accepted, and what is proven instead', () => {
    const asked = outcome([inside(), closed])
    expect(asked.verdict.kind).toBe('proven')
    expect(rows([inside(), closed])[0]).toBe(
      'weaker: api on prod (pack_api_2): the files in /app/dist of pack_api_2 could not all be read; it said "sh: not found", so that the proof is claimed and not hashed',
    )
    const words = 'so that the proof is <code>claimed</code> and not hashed'
    expect(renderSummary(asked, '1')).toContain(words)
    expect(renderTerminal(asked, false).replace(/\s+/g, ' ')).toContain('so that the proof is claimed and not hashed')
    const group = logGroups(tellStory(asked)).find(({ title }) => inText(title).includes('files inside'))
    expect(group && inText(group.title)).toBe('⚠ files inside')
    expect(group?.lines.map(inText)[0]).toContain('so that the proof is claimed and not hashed')
  })

  it('say what a manifest lacks that was read all the same', () => {
    expect(rows([inside()], { commit: undefined })[0]).toMatch(/^weaker: .*; the manifest names no commit, so that/)
    expect(rows([inside()], { commit: before })[0]).toMatch(
      /^weaker: .*; the manifest is of commit 0f0e0d0c0b0a, so that/,
    )
    const names = beside({ right: 2 })
    const seen = inside({}, [], names).map((one) =>
      one.files.kind === 'seen' ? { ...one, files: { ...one.files, value: { ...one.files.value, hashed: 0 } } } : one,
    )
    expect(rows([seen], { named: 'vite', commit: undefined })).toEqual([
      'weaker: api on prod (pack_api_1): 2 files are there; a manifest of Vite has no hashes, so that the proof is claimed and not hashed',
    ])
  })

  it('count the links, and name the globs that must be complete', () => {
    const seen = inside({}, [], beside({ right: 1 }))
    expect(rows([seen], { links: 1, complete: ['**/*.js'] })[0]).toMatch(
      /: 2 files and 1 link, and nothing else that matches \*\*\/\*\.js, are as /,
    )
  })

  it('that differ come first', () => {
    expect(rows([inside(), inside({ changed: ['a.js'] })])[0]).toMatch(/^wrong: .*lists other files than are there/)
  })

  it('of what does not run, and of services that name none, are not told', () => {
    expect(filesRows(outcome([])).length).toBe(0)
    const stopped = outcome([undefined])
    const view = host('prod', container('api', fresh, { state: 'exited' }))
    expect(filesRows({ ...stopped, world: world({ targets: [view] }) })).toEqual([])
    expect(renderSummary({ ...stopped, plan: plan({ services: [service('api')] }) }, '1')).not.toContain('files inside')
  })

  it('are folded in the summary only when all of them are as they should be', () => {
    expect(renderSummary(outcome([inside()]), '1')).toContain('<summary>✓ as their manifests list them</summary>')
    expect(renderSummary(outcome([closed]), '1')).not.toContain('as their manifests list them')
  })
})
