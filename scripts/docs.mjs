// Writes the generated parts of the pages: inputs and outputs from action.yml, keys of the config file from its schema,
// findings and causes from their records and messages, the help of the command line.
// `node scripts/docs.mjs --check` changes nothing and fails when a page is out of date.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { commands } from '../src/cli/commands.ts'
import { exitCodes } from '../src/cli/exit-codes.ts'
import { eventRules } from '../src/inputs/event-rules.ts'
import { causesReference, findingsReference, warningsReference } from './docs/codes.mjs'
import { configReference } from './docs/config.mjs'
import { block, code, table } from './docs/markdown.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const read = (path) => readFileSync(join(root, path), 'utf8')
const action = parse(read('action.yml'))
const companion = parse(read('manifest/action.yml'))

const inputs = (of) =>
  table(
    ['input', 'default', 'description'],
    Object.entries(of.inputs).map(([name, { default: value, description }]) => [code(name), code(value), description]),
  )
const outputs = (of) =>
  table(
    ['output', 'description'],
    Object.entries(of.outputs).map(([name, { description }]) => [code(name), description]),
  )

/** The config files that the pages show. */
const examples = readdirSync(join(root, 'docs'), { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .toSorted()
  .flatMap((name) => [...read(join('docs', name)).matchAll(/<!-- config: \S+ -->\n```yaml\n([\s\S]*?)```/g)])
  .map(([, text]) => text)

/** What the command line prints for these words. */
const printed = (...words) =>
  execFileSync(process.execPath, [join(root, 'src/cli.ts'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '98' },
  }).trimEnd()

/** The help of each command that the help lists. */
const help = () => {
  const text = printed('--help')
  const commands = [...text.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name)
  const sections = commands.map((name) => `## ${name}\n\n${block('text', printed(name, '--help'))}`)
  return [block('text', text), ...sections].join('\n\n')
}

/** Every exit code of the command line, with its meaning and the commands that use it. */
async function exitTable() {
  const users = new Map()
  for (const [name, load] of commands)
    for (const exit of (await load()).command.exits) users.set(exit, [...(users.get(exit) ?? []), code(name)])
  return table(
    ['code', 'meaning', 'commands'],
    Object.entries(exitCodes).map(([exit, { code: number, meaning }]) => [
      number,
      meaning,
      users.get(exit).length === commands.size ? 'all' : users.get(exit).join(', '),
    ]),
  )
}

/** Each event with the place of its commit, or what to give. */
const eventTable = () =>
  table(
    ['event', 'commit', 'meaning'],
    Object.entries(eventRules).map(([name, rule]) => {
      const { field, tag, merged, give, is } = rule
      const places = [code(field), tag && `${code(tag)} of a tag`, merged && `${code(merged)} after the merge`]
      const given = give === undefined ? 'give `commit`' : `give ${code(`commit: \${{ ${give} }}`)}`
      return [code(name), field === undefined ? given : places.filter(Boolean).join(', '), is]
    }),
  )

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->` of a page. */
const regions = {
  'README.md': { outputs: () => outputs(action) },
  'docs/reference/inputs.md': {
    inputs: () => inputs(action),
    outputs: () => outputs(action),
    'manifest-inputs': () => inputs(companion),
    'manifest-outputs': () => outputs(companion),
  },
  'docs/reference/commit.md': { events: eventTable },
  'docs/reference/config.md': {
    'keys-top': () => configReference('top', examples),
    'keys-targets': () => configReference('targets', examples),
    'keys-services': () => configReference('services', examples),
    'keys-routes': () => configReference('routes', examples),
    'keys-features': () => configReference('features', examples),
  },
  'docs/reference/findings.md': { warnings: warningsReference, findings: findingsReference },
  'docs/reference/causes.md': { causes: causesReference },
  'docs/reference/cli.md': { help },
  'docs/reference/exit-codes.md': { codes: exitTable },
}

const stale = []
for (const [page, parts] of Object.entries(regions)) {
  const before = read(page)
  let after = before
  for (const [name, render] of Object.entries(parts)) {
    const region = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!region.test(after)) throw new Error(`${page} has no region ${name}`)
    const text = await render()
    after = after.replace(region, (_, open, close) => `${open}\n${text}\n\n${close}`)
  }
  if (after !== before) stale.push(page)
  if (!process.argv.includes('--check')) writeFileSync(join(root, page), after)
}
if (process.argv.includes('--check') && stale.length > 0)
  throw new Error(`${stale.join(', ')}: a generated part is out of date; run \`npm run docs\``)
