import { judgeChain } from '../../../src/judge/index.ts'
import { noEvidence } from '../../../src/model/evidence.ts'
import type { Contents } from '../../../src/model/instance.ts'
import type { FilesClaim } from '../../../src/model/plan.ts'
import type { Outcome } from '../../../src/model/verdict.ts'
import { inText } from '../../../src/reporters/escape.ts'
import { logGroups } from '../../../src/reporters/log.ts'
import { filesRows } from '../../../src/reporters/rows/files.ts'
import { buildReport } from '../../../src/reporters/rows/index.ts'
import { renderSummary } from '../../../src/reporters/summary.ts'
import { renderTerminal } from '../../../src/reporters/terminal.ts'
import {
  before,
  container,
  contents,
  extras,
  files,
  fresh,
  host,
  observations,
  plan,
  service,
} from '../../builders/observations.ts'

type Seen = readonly (readonly Contents[] | undefined)[]

/** A run whose service has these instances with this evidence about their files. */
function outcome(seen: Seen, claim: Partial<FilesClaim> = {}): Outcome {
  const planned = plan({ services: [service('api', { files: files(claim) })] })
  const instances = seen.map((one, at) =>
    container('api', fresh, { name: `pack_api_${at + 1}`, ...(one === undefined ? {} : { contents: one }) }),
  )
  const observed = observations({ targets: [host('prod', ...instances)] })
  const run = { checks: 1, stable: 1, took: 100, ended: 'stable' } as const
  return { plan: planned, observations: observed, verdict: judgeChain(planned, observed), ...run }
}

const rows = (...args: Parameters<typeof outcome>) =>
  filesRows(outcome(...args)).map(({ state, says }) => `${state}: ${inText(says)}`)

const by = (method: 'exec' | 'cp', seen = contents()): readonly Contents[] =>
  seen.map((one) =>
    one.files.kind === 'seen' ? { ...one, files: { ...one.files, value: { ...one.files.value, method } } } : one,
  )
const closed: readonly Contents[] = contents().map((one) => ({
  ...one,
  files: noEvidence('read', 'files-unreadable', { about: '/app/dist', received: 'sh: not found' }),
}))

describe('the rows of files in containers', () => {
  it('are one row for all equal instances, with the method by which they were read', () => {
    expect(rows([contents(), by('exec'), contents(), by('cp')])).toEqual([
      'whole: api on prod (pack_api_1 and pack_api_3): 2 files are as listed in dist/build-manifest.json, hashed from the host (/proc/PID/root)',
      'whole: api on prod (pack_api_2): 2 files are as listed in dist/build-manifest.json, hashed in the container with its own tools (docker exec), because the /proc of the host is not readable',
      'whole: api on prod (pack_api_4): 2 files are as listed in dist/build-manifest.json, hashed from a copy (docker cp)',
    ])
  })

  it('name why the files were not read, and what is proven instead', () => {
    const result = outcome([contents(), closed])
    expect(result.verdict.kind).toBe('proven')
    expect(rows([contents(), closed])[0]).toBe(
      "weaker: api on prod (pack_api_2): some files in /app/dist of pack_api_2 can't be read, so the proof is claimed, not hashed",
    )
    const words = 'so the proof is <code>claimed</code>, not hashed'
    expect(renderSummary(result, '1')).toContain(words)
    expect(renderTerminal(result, false).replace(/\s+/g, ' ')).toContain('so the proof is claimed, not hashed')
    const group = logGroups(buildReport(result)).find(({ title }) => inText(title).endsWith(' files'))
    expect(group && inText(group.title)).toBe('⚠ files')
    expect(group?.lines.map(inText)[0]).toContain('so the proof is claimed, not hashed')
  })

  it('name what a manifest that was read does not list', () => {
    expect(rows([contents()], { commit: undefined })[0]).toMatch(
      /^weaker: .*; the manifest names no commit, so the proof/,
    )
    expect(rows([contents()], { commit: before })[0]).toMatch(
      /^weaker: .*; the manifest is of commit 0f0e0d0c0b0a, so the proof/,
    )
    const names = extras({ right: 2 })
    const seen = contents({}, [], names).map((one) =>
      one.files.kind === 'seen' ? { ...one, files: { ...one.files, value: { ...one.files.value, hashed: 0 } } } : one,
    )
    expect(rows([seen], { named: 'vite', commit: undefined })).toEqual([
      'weaker: api on prod (pack_api_1): 2 files are present; a manifest of Vite has no hashes, so the proof is claimed, not hashed',
    ])
  })

  it('report that a file which only a feature names identifies no build', () => {
    const seen = contents({}, [], extras({ right: 1 })).map((one) =>
      one.files.kind === 'seen' ? { ...one, files: { ...one.files, value: { ...one.files.value, hashed: 0 } } } : one,
    )
    expect(rows([seen], { named: 'feature', manifest: '', commit: undefined, count: 1 })).toEqual([
      'weaker: api on prod (pack_api_1): 1 file is present in /app/dist; without a manifest nothing shows which build it is from, so the proof is claimed, not hashed',
    ])
    const gone = contents({ missing: ['a.js'] }, [], extras({ right: 0 }))
    expect(rows([gone], { named: 'feature', manifest: '', commit: undefined, count: 1 })).toEqual([
      'wrong: api on prod (pack_api_1): files of features are missing in /app/dist',
    ])
  })

  it('count the links, and name the globs that must be complete', () => {
    const seen = contents({}, [], extras({ right: 1 }))
    expect(rows([seen], { links: 1, complete: ['**/*.js'] })[0]).toMatch(
      /: 2 files and 1 link, and no other file that matches \*\*\/\*\.js, are as /,
    )
  })

  it('list files that differ first', () => {
    expect(rows([contents(), contents({ changed: ['a.js'] })])[0]).toMatch(
      /^wrong: .*the files differ from dist\/build-manifest\.json/,
    )
  })

  it('are absent for stopped instances and for services without files', () => {
    expect(filesRows(outcome([])).length).toBe(0)
    const stopped = outcome([undefined])
    const view = host('prod', container('api', fresh, { state: 'exited' }))
    expect(filesRows({ ...stopped, observations: observations({ targets: [view] }) })).toEqual([])
    expect(renderSummary({ ...stopped, plan: plan({ services: [service('api')] }) }, '1')).not.toContain('### Files')
  })

  it('are folded in the summary only when all files are as expected', () => {
    expect(renderSummary(outcome([contents()]), '1')).toContain('<summary>✓ as listed in their manifests</summary>')
    expect(renderSummary(outcome([closed]), '1')).not.toContain('as listed in their manifests')
  })
})
