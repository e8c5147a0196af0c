// Breaks the judge on purpose, once in every way that Stryker's instrumenter knows, and counts the breaks that the tests
// of the judge and the recorded deployments notice. `npm run mutate -- src/judge/route.ts` breaks that file alone.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { openTester, TestsFail } from './mutate/tester.mjs'

const root = join(fileURLToPath(import.meta.url), '../..')
/** The share of breaks that must be noticed, in per cent. */
const wanted = 95
const workers = 2

const listed = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
const paths = process.argv.slice(2)
const files = listed('src/judge', '.ts').filter((file) => paths.length === 0 || paths.includes(file))
if (files.length === 0) throw new Error(`no such file of the judge: ${paths.join(' ')}`)
const tests = [...listed('__tests__/judge', '.test.ts'), '__tests__/scenarios.test.ts']

const copy = mkdtempSync(join(tmpdir(), 'drift-mutants-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const mutants = await instrument()
console.log(`${mutants.length} breaks in ${files.length} files`)
const results = await judgeAll(mutants).catch((thrown) => {
  if (!(thrown instanceof TestsFail)) throw thrown
  console.error(thrown.message)
  process.exit(2)
})
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

/** The result of every break, by its id: `noticed`, `unnoticed` or `unreached`. One that never ends is noticed. */
async function judgeAll(mutants) {
  const queue = [...mutants]
  const results = new Map()
  const work = async () => {
    let tester
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      tester ??= await openTester({ copy, files, tests })
      const answer = await tester.run(mutant.id)
      const { result, isWorn } = answer ?? { result: 'noticed', isWorn: true }
      results.set(mutant.id, result)
      if (answer === undefined) print(mutant, 'never ends')
      if (result !== 'noticed') print(mutant, result)
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

function print({ fileName, location: { start }, mutatorName, replacement }, result) {
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
