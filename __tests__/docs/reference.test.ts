import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { evidenceErrors } from '../../src/model/evidence.ts'
import { findingRecords } from '../../src/model/finding.ts'
import { nameCause } from '../../src/reporters/messages/cause.ts'
import { stateWords } from '../../src/reporters/messages/verdict.ts'
import { renderReport } from '../../src/reporters/report.ts'
import { everyCause } from '../builders/examples.ts'
import { theStory } from '../builders/outcomes.ts'
import { root } from '../rig/act.ts'
import { textOf } from './pages.ts'

describe('the reference', () => {
  it('names every field at the top of a report', () => {
    const { properties } = JSON.parse(readFileSync(join(root, 'schema/report.schema.json'), 'utf8'))
    const rows = [...textOf('docs/reference/report.md').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
    expect(rows).toEqual(Object.keys(properties))
    expect(rows).toEqual(expect.arrayContaining(Object.keys(renderReport(theStory, '0.0.0'))))
  })

  it('names only codes that exist in the guide to troubleshooting', () => {
    const named = [...textOf('docs/guides/troubleshooting.md').matchAll(/\(`([a-z-]+)`\)/g)].map(
      ([, code = '']) => code,
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((code) => !(code in evidenceErrors) && !Object.hasOwn(findingRecords, code))).toEqual([])
  })
})

describe('the README', () => {
  it('has at most 250 lines and 12 KB', () => {
    const text = textOf('README.md')
    expect(text.split('\n').length).toBeLessThanOrEqual(250)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(12 * 1024)
  })

  it('calls causes and states as the summary does', () => {
    const named = [...textOf('README.md').matchAll(/\[([^\]]+)\]\(docs\/reference\/causes\.md#([\w-]+)\)/g)]
    expect(named.length).toBeGreaterThanOrEqual(4)
    for (const [, name, code] of named) {
      const cause = everyCause.find((one) => one.code === code)
      expect({ code, name: cause && nameCause(cause) }).toEqual({ code, name })
    }
    expect(textOf('README.md')).toContain(`*${stateWords.unclaimed.word}*`)
    expect(textOf('docs/concepts.md')).toContain(`*${stateWords.unclaimed.word}*`)
  })

  it('lists every input of the action, in the order of action.yml', () => {
    const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
    const list = /\[All inputs\][^:]*:\n([\s\S]*?)\.\n/.exec(textOf('README.md'))?.[1] ?? ''
    expect([...list.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)).toEqual(Object.keys(inputs))
  })
})
