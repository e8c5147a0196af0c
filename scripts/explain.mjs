// Writes src/cli/examples.ts: one example of every finding and cause, with the messages of the reporters, for
// `explain CODE`. `node scripts/explain.mjs --check` changes nothing and fails when the file is out of date.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { everyCause, everyFinding } from '../__tests__/reporters/causes.ts'
import { theStory } from '../__tests__/reporters/outcomes.ts'
import { inText } from '../src/reporters/escape.ts'
import { fixLines } from '../src/reporters/fix.ts'
import { explainCause } from '../src/reporters/messages/cause.ts'
import { explainFinding } from '../src/reporters/messages/finding.ts'
import { fixCauses } from '../src/reporters/messages/fix.ts'
import { paragraph } from '../src/reporters/phrase.ts'

const file = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'cli', 'examples.ts')
const { plan } = theStory
/** The first one of each code. */
const byCode = (examples) => [...new Map(examples.toReversed()).entries()].sort(([a], [b]) => (a < b ? -1 : 1))

const findings = byCode(
  everyFinding.map((finding) => {
    const told = explainFinding(finding, plan)
    return [finding.code, { what: inText(paragraph(told)), fix: fixLines(told.fix, '$ ') }]
  }),
)
const causes = byCode(
  everyCause
    .filter(({ code }) => code !== 'as-found')
    .map((cause) => [
      cause.code,
      {
        what: inText(paragraph(explainCause(cause, plan))),
        fix: fixCauses([cause], plan).flatMap((fix) => fixLines(fix, '$ ')),
      },
    ]),
)
const entries = (examples) => examples.map(([code, example]) => `  '${code}': ${JSON.stringify(example)},\n`).join('')
const draft = `// Derived from the messages by scripts/explain.mjs: run \`npm run docs\`.

/** A message as a run prints it. */
export interface Example {
  readonly what: string
  /** The fix, line by line. */
  readonly fix: readonly string[]
}

export const findingExamples: Readonly<Record<string, Example>> = {
${entries(findings)}}

export const causeExamples: Readonly<Record<string, Example>> = {
${entries(causes)}}
`
const biome = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.bin', 'biome')
const text = execFileSync(biome, ['format', `--stdin-file-path=${file}`], { input: draft, encoding: 'utf8' })
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) throw new Error('src/cli/examples.ts is out of date; run `npm run docs`')
} else writeFileSync(file, text)
