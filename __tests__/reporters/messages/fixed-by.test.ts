import { causeRecords } from '../../../src/model/cause.ts'
import { examplePlan } from '../../../src/model/example.ts'
import { findingRecords } from '../../../src/model/finding.ts'
import type { FixedBy } from '../../../src/model/record.ts'
import { inMarkdown } from '../../../src/reporters/escape.ts'
import { explainFinding } from '../../../src/reporters/messages/finding.ts'
import { fixCauses } from '../../../src/reporters/messages/fix.ts'
import type { Fix } from '../../../src/reporters/phrase.ts'
import { everyCause, everyFinding } from '../../builders/examples.ts'

const cases: readonly (readonly [string, FixedBy, readonly Fix[]])[] = [
  ...everyFinding.map(
    (one) => [one.code, findingRecords[one.code].fixedBy, [explainFinding(one, examplePlan).fix]] as const,
  ),
  ...everyCause.map((one) => [one.code, causeRecords[one.code].fixedBy, fixCauses([one], examplePlan)] as const),
]
const of = (kind: FixedBy) => cases.filter(([, fixedBy]) => fixedBy === kind)

/** Commands that only read: they help to find a fix, and change nothing. */
const reading = /^(?:sudo journalctl|docker (?:logs|inspect|ps|service ps)|git log|curl) /
const changes = (fixes: readonly Fix[]) =>
  fixes.flatMap((fix) => (fix.kind === 'command' ? fix.lines.filter((line) => !reading.test(line)) : []))
const edits = (fixes: readonly Fix[]) => fixes.flatMap((fix) => (fix.kind === 'edit' ? [inMarkdown(fix.words)] : []))

describe('a record that is fixed by a command', () => {
  it.each(of('command'))('%s prints a command that changes something', (_code, _kind, fixes) => {
    expect(changes(fixes)).not.toEqual([])
  })
})

describe('a record that is fixed by an edit', () => {
  it.each(of('edit'))('%s names the file, the key and the value', (_code, _kind, fixes) => {
    const text = edits(fixes).join(' ')
    expect(text).toMatch(
      /\b(?:config|Compose file|step|input|actions\/checkout|label|REVISION|docker\/build-push-action)\b/,
    )
    expect([...text.matchAll(/`[^`]+`/g)].length).toBeGreaterThan(0)
    expect(text).toMatch(/`[^`]*(?:[:=]\s*[^`\s]|-> )[^`]*`|`[^`]+`.*`[^`]+`|\(now /)
  })
})

describe('a record without a general fix', () => {
  it.each(of('none'))('%s names what to check, and prints no command that changes anything', (_code, _kind, fixes) => {
    expect(changes(fixes)).toEqual([])
    expect(fixes).not.toEqual([])
  })
})
