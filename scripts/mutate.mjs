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
  const queue = [...mutants]
  const results = new Map()
  const work = async () => {
    let tester
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      tester ??= await openTester()
      const told = await tester.ask(mutant.id)
      const { result, isWorn } = told ?? { result: 'noticed', isWorn: true }
      results.set(mutant.id, result)
      if (told === undefined) tell(mutant, 'never ends')
      if (result !== 'noticed') tell(mutant, result)
      if (results.size % 100 === 0) console.log(`${results.size} of ${mutants.length} judged`)
      if (isWorn) {
        tester.close()
        tester = undefined
      }
    }
    tester?.close()
  }
  await Promise.all(Array.from({ length: Math.min(workers, mutants.length) }, work))
  return results
}

/** A process that has run the tests unbroken and waits for breaks. Throws when the tests do not pass as they are. */
async function openTester() {
  const child = fork(fileURLToPath(new URL('mutate/run.mjs', import.meta.url)), {
    env: { ...process.env, MUTANTS: JSON.stringify({ copy, files, tests }) },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  /** The next thing it says; nothing when it says nothing for too long. */
  const hear = (wait) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(resolve, undefined), wait)
      const ended = (code) => settle(reject, new Error(`the tests ended early: ${code}`))
      const said = (what) => settle(resolve, what)
      const settle = (how, what) => {
        clearTimeout(timer)
        child.off('close', ended).off('message', said)
        how(what)
      }
      child.on('close', ended).on('message', said)
    })
  const close = () => child.kill('SIGKILL')
  process.on('exit', close)
  const first = await hear(5 * patience)
  if (first === undefined || first.failing.length > 0) {
    const failing = first?.failing.map((text) => `\n  ${text.replaceAll(/\s+/g, ' ').slice(0, 300)}`) ?? [
      '\n  they never end',
    ]
    console.error(`nothing is broken yet, and tests fail, so they could not tell a break:${failing.join('')}`)
    process.exit(2)
  }
  const ask = (id) => {
    child.send({ id })
    return hear(patience)
  }
  return { ask, close }
}

function tell({ fileName, location: { start }, mutatorName, replacement }, result) {
  const text = replacement.replaceAll(/\s+/g, ' ').slice(0, 100)
  console.log(`${result}: ${fileName}:${start.line + 1}:${start.column + 1} ${mutatorName} → ${text}`)
}

function report() {
  const rows = files.map((file) => {
    const own = mutants.filter(({ fileName }) => fileName === file)
    const noticed = own.filter(({ id }) => results.get(id) === 'noticed').length
    return { file, of: own.length, noticed }
  })
  const share = (noticed, of) => `${(of === 0 ? 100 : (100 * noticed) / of).toFixed(1).padStart(5)} %  ${noticed}/${of}`
  for (const { file, of, noticed } of rows.filter(({ of }) => of > 0)) console.log(`${share(noticed, of)}  ${file}`)
  const noticed = rows.reduce((sum, row) => sum + row.noticed, 0)
  console.log(`${share(noticed, mutants.length)}  all`)
  if (noticed * 100 < wanted * mutants.length) {
    console.error(`fewer than ${wanted} % were noticed`)
    process.exitCode = 1
  }
}
