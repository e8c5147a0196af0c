// Runs the tests of the judge once unbroken, then the ones that reach each break that the parent requests, all in
// this one process: a break is a switch in the instrumented sources. Reports first which tests fail unbroken, then the result
// of each break.
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'expect'
import fc from 'fast-check'
import { describe, getState, it, resetState } from 'jest-circus'

const { copy, files, tests } = JSON.parse(process.env.MUTANTS)
/** Modules that were loaded anew are never given back: above this a process is replaced, in bytes. */
const worn = 1_200_000_000
const contents = pathToFileURL(`${copy}/`).href
let generation = 0

// Values computed when a module is loaded are broken only by loading it again; what such a module loads later belongs
// to the same generation.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    const isOurs = found.url.startsWith(contents) && !found.url.includes('/node_modules/')
    if (!isOurs) return found
    const age = /\?(\d+)$/.exec(context.parentURL ?? '')?.[1] ?? generation
    return { ...found, url: `${found.url.split('?')[0]}?${age}` }
  },
})
Object.assign(globalThis, { describe, it, expect })
// The same samples for every break, and the first that fails is enough.
fc.configureGlobal({ seed: 1, numRuns: 25, endOnFailure: true })
const switches = {
  activeMutant: undefined,
  currentTestId: undefined,
  mutantCoverage: { static: {}, perTest: {} },
  hitCount: undefined,
}
globalThis.__stryker__ = switches

/** Imports a file in the current generation of the sources. */
const imported = (file) => import(pathToFileURL(join(copy, file)).href)

async function testsOf(file) {
  resetState()
  await imported(file)
  const found = []
  const walk = (block) => {
    for (const child of block.children) {
      if (child.type === 'describeBlock') walk(child)
      else if (child.mode !== 'skip' && child.mode !== 'todo') found.push(child)
    }
  }
  walk(getState().rootDescribeBlock)
  return found
}

/** The breaks that something reaches, with none of them active: how often, by id. */
async function reachedBy(name, something) {
  switches.currentTestId = name
  await something()
  return switches.mutantCoverage.perTest[name] ?? {}
}

/**
 * Which breaks are reached by loading the sources, by loading each test file, and by each test, the quickest first.
 * Tests run twice, because what the first run caches must not count for later runs.
 */
async function rehearse() {
  const atSource = await reachedBy('sources', async () => {
    for (const file of files) await imported(file)
  })
  const subjects = []
  const atFile = new Map()
  for (const file of tests) {
    const loading = async () => {
      for (const test of await testsOf(file)) subjects.push({ file, test })
    }
    atFile.set(file, await reachedBy(file, loading))
  }
  const failing = []
  for (const [at, subject] of subjects.entries()) {
    try {
      subject.reached = await reachedBy(`test ${at}`, subject.test.fn)
      const begun = performance.now()
      await subject.test.fn()
      subject.took = performance.now() - begun
    } catch (thrown) {
      failing.push(
        `${subject.file}: ${subject.test.parent.name}: ${subject.test.name}: ${String(thrown?.message ?? thrown)}`,
      )
    }
  }
  subjects.sort((one, other) => one.took - other.took)
  return { atSource, atFile, subjects, failing }
}

const { atSource, atFile, subjects, failing } = await rehearse()

/** Whether a test fails with the break that is active. */
async function isNoticed(test) {
  switches.hitCount = 0
  try {
    await test.fn()
    return false
  } catch {
    return true
  }
}

/** Whether a file of tests fails that is loaded with the break: already then, or in any of its tests. */
async function isNoticedAnew(file) {
  switches.hitCount = 0
  let loaded
  try {
    loaded = await testsOf(file)
  } catch {
    return true
  }
  if (loaded.length !== subjects.filter((subject) => subject.file === file).length) return true
  for (const test of loaded) if (await isNoticed(test)) return true
  return false
}

async function judge(id) {
  const reaching = subjects.filter(({ reached }) => reached[id] > 0)
  const anew = tests.filter((file) => atSource[id] > 0 || atFile.get(file)[id] > 0)
  if (reaching.length === 0 && anew.length === 0) return 'unreached'
  const usual = [
    ...reaching.map(({ reached }) => reached[id]),
    atSource[id] ?? 0,
    ...anew.map((file) => atFile.get(file)[id] ?? 0),
  ]
  Object.assign(switches, { activeMutant: id, hitLimit: 100 * Math.max(...usual) + 1000, hitCount: 0 })
  for (const { test } of reaching) if (await isNoticed(test)) return 'noticed'
  generation += 1
  for (const file of anew) if (await isNoticedAnew(file)) return 'noticed'
  return 'unnoticed'
}

const say = (what) => new Promise((sent) => process.send(what, sent))
process.on('message', async ({ id }) => {
  const result = await judge(id)
  switches.activeMutant = undefined
  await say({ result, isWorn: process.memoryUsage.rss() > worn })
})
await say({ failing })
