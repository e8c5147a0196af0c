// Writes the tables of README.md from what they describe: action.yml, the findings of src/chain, and what the reporters
// say of one cause of each kind, as the tests have them.
// `node scripts/docs.mjs --check` changes nothing and fails when a table is out of date.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { everyCause } from '../__tests__/reporters/causes.ts'
import { theStory } from '../__tests__/reporters/outcomes.ts'
import { findingRecords } from '../src/model/finding.ts'
import { inMarkdown } from '../src/reporters/escape.ts'
import { explainCause, nameCause } from '../src/reporters/messages/cause.ts'
import { fixCauses } from '../src/reporters/messages/fix.ts'
import { paragraph, sentence } from '../src/reporters/phrase.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const readme = join(root, 'README.md')
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const cell = (text) => String(text).trim().replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
const code = (text) => (text === '' || text === undefined ? '' : `\`${text}\``)

const fixed = (fix) =>
  fix.kind === 'edit'
    ? inMarkdown(sentence(fix.words))
    : [...fix.lines.map(code), ...(fix.then === undefined ? [] : [inMarkdown(fix.then)])].join('<br>')

const tables = {
  inputs: table(
    ['input', 'default', 'what it says'],
    Object.entries(action.inputs).map(([name, { default: value, description }]) => [
      code(name),
      code(value),
      description,
    ]),
  ),
  outputs: table(
    ['output', 'what it says'],
    Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]),
  ),
  findings: table(
    ['finding', 'verdict', 'what it means'],
    Object.entries(findingRecords).map(([name, { kind, meaning }]) => [
      code(name),
      kind === 'contradicted' ? 'drifted' : 'unproven',
      meaning,
    ]),
  ),
  causes: table(
    ['cause', 'how it is told', 'what mends it'],
    everyCause
      .filter(({ code: name }) => name !== 'as-found')
      .map((cause) => [
        nameCause(cause),
        inMarkdown(paragraph(explainCause(cause, theStory.plan))),
        fixCauses([cause], theStory.plan).map(fixed).join('<br>'),
      ]),
  ),
}

const before = readFileSync(readme, 'utf8')
let after = before
for (const [name, rows] of Object.entries(tables)) {
  const region = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`)
  if (!region.test(after)) throw new Error(`README.md has no region for the table of ${name}`)
  after = after.replace(region, (_, open, close) => `${open}\n${rows}\n\n${close}`)
}
if (process.argv.includes('--check')) {
  if (after !== before) throw new Error('README.md: a table is out of date; run `npm run docs`')
} else writeFileSync(readme, after)
