// Breaks the judge on purpose, once in every way that Stryker's instrumenter knows, and counts the breaks that the tests
// of src/chain and the recorded deployments notice. `npm run mutate -- src/chain/route.ts` breaks that file alone.
import { fork } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Instrumenter } from '@stryker-mutator/instrumenter'

const root = join(fileURLToPath(import.meta.url), '../..')
/** The share of breaks that must be noticed, in per cent. */
const wanted = 90
/** A break that keeps its tests busy for longer than this counts as noticed, in milliseconds. */
const patience = 60_000
const workers = 2

const listed = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
const asked = process.argv.slice(2)
const files = listed('src/chain', '.ts').filter((file) => asked.length === 0 || asked.includes(file))
if (files.length === 0) throw new Error(`no such file of the judge: ${asked.join(' ')}`)
const tests = [...listed('__tests__/chain', '.test.ts'), '__tests__/scenarios.test.ts']

const copy = mkdtempSync(join(tmpdir(), 'drift-mutants-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const mutants = await instrument()
console.log(`${mutants.length} breaks in ${files.length} files`)
const results = await judgeAll(mutants)
report()

/** Copies what the tests need, with every break in place and none of them active. */
async function instrument() {
  for (const entry of ['src', '__tests__', 'schema', 'action.yml', 'package.json'])
    cpSync(join(root, entry), join(copy, entry), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const silent = () => {}
  const instrumenter = new Instrumenter({ isDebugEnabled: () => false, debug: silent, info: silent, warn: silent })
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') }))
  const { files: broken, mutants } = await instrumenter.instrument(sources, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  })
  for (const { name, content } of broken) writeFileSync(join(copy, name), content)
  return mutants
}

/** What became of every break, by its id: `noticed`, `unnoticed` or `unreached`. */
async function judgeAll(mutants) {
  const queue = mutants.map(({ id }) => id)
  const results = new Map()
  const lot = Math.max(1, Math.min(50, Math.ceil(queue.length / (workers * 4))))
  const work = async () => {
    for (let ids = queue.splice(0, lot); ids.length > 0; ids = queue.splice(0, lot)) await judgeLot(ids, results)
  }
  await Promise.all(Array.from({ length: workers }, work))
  return results
}

/** Judges a lot in a process of its own, and in another one what is left of it after a break that never ends. */
async function judgeLot(ids, results) {
  let left = ids
  while (left.length > 0) {
    const ended = await run(left, results)
    const rest = left.filter((id) => !results.has(id))
    if (ended === 'stuck' && rest[0] !== undefined) results.set(rest[0], 'noticed')
    else if (rest.length > 0) throw new Error(`the tests ended early: ${ended}`)
    left = left.filter((id) => !results.has(id))
  }
}

function run(ids, results) {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('mutate/run.mjs', import.meta.url)), {
      env: { ...process.env, MUTANTS: JSON.stringify({ copy, tests, ids }) },
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    let stuck = false
    const give = () => {
      stuck = true
      child.kill('SIGKILL')
    }
    let timer = setTimeout(give, 4 * patience)
    child.on('message', ({ id, result }) => {
      results.set(id, result)
      clearTimeout(timer)
      timer = setTimeout(give, patience)
      if (results.size % 100 === 0) console.log(`${results.size} of ${mutants.length} judged`)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(stuck ? 'stuck' : code)
    })
  })
}

function report() {
  const rows = files.map((file) => {
    const own = mutants.filter(({ fileName }) => fileName === file)
    const noticed = own.filter(({ id }) => results.get(id) === 'noticed').length
    return { file, of: own.length, noticed }
  })
  for (const mutant of mutants.filter(({ id }) => results.get(id) !== 'noticed')) {
    const { fileName, location, mutatorName, replacement, id } = mutant
    const text = replacement.replaceAll(/\s+/g, ' ').slice(0, 100)
    console.log(
      `${results.get(id)}: ${fileName}:${location.start.line + 1}:${location.start.column + 1} ${mutatorName} → ${text}`,
    )
  }
  const share = (noticed, of) => `${(of === 0 ? 100 : (100 * noticed) / of).toFixed(1).padStart(5)} %  ${noticed}/${of}`
  for (const { file, of, noticed } of rows.filter(({ of }) => of > 0)) console.log(`${share(noticed, of)}  ${file}`)
  const noticed = rows.reduce((sum, row) => sum + row.noticed, 0)
  console.log(`${share(noticed, mutants.length)}  all`)
  if (noticed * 100 < wanted * mutants.length) {
    console.error(`fewer than ${wanted} % were noticed`)
    process.exitCode = 1
  }
}
