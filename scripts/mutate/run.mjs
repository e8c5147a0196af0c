// Runs the tests of the judge once unbroken, then once for each break that it is given, in this one process: a break is a
// switch in the instrumented sources. Tells the parent what became of each.
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'expect'
import { describe, getState, it, resetState } from 'jest-circus'

const { copy, tests, ids } = JSON.parse(process.env.MUTANTS)
const inside = pathToFileURL(`${copy}/`).href
let generation = 0

// What is worked out when a module is loaded is broken only by loading it anew.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    const isOurs = found.url.startsWith(inside) && !found.url.includes('/node_modules/')
    return isOurs ? { ...found, url: `${found.url.split('?')[0]}?${generation}` } : found
  },
})
Object.assign(globalThis, { describe, it, expect })
const switches = { activeMutant: undefined, currentTestId: undefined, mutantCoverage: undefined, hitCount: undefined }
globalThis.__stryker__ = switches

async function load() {
  generation += 1
  resetState()
  for (const test of tests) await import(pathToFileURL(join(copy, test)).href)
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

/** Which breaks each test reaches, and how long it takes, with none of them active. */
async function rehearse() {
  switches.mutantCoverage = { static: {}, perTest: {} }
  const loaded = await load()
  const took = []
  for (const [at, test] of loaded.entries()) {
    switches.currentTestId = String(at + 1)
    const begun = performance.now()
    await test.fn()
    took.push(performance.now() - begun)
  }
  switches.currentTestId = undefined
  const { static: atLoad, perTest } = switches.mutantCoverage
  const order = loaded.map((_, at) => at).sort((one, other) => took[one] - took[other])
  return { loaded, order, atLoad, reached: (at) => perTest[String(at + 1)] ?? {} }
}

const { loaded, order, atLoad, reached } = await rehearse()

async function judge(id) {
  const isStatic = atLoad[id] > 0
  const asked = isStatic ? order : order.filter((at) => reached(at)[id] > 0)
  if (asked.length === 0) return 'unreached'
  const usual = Math.max(...asked.map((at) => reached(at)[id] ?? 0), atLoad[id] ?? 0)
  Object.assign(switches, { activeMutant: id, hitLimit: 100 * usual + 1000, hitCount: 0 })
  try {
    const subjects = isStatic ? await load() : loaded
    if (subjects.length !== loaded.length) return 'noticed'
    for (const at of asked) {
      switches.hitCount = 0
      await subjects[at].fn()
    }
    return 'unnoticed'
  } catch {
    return 'noticed'
  } finally {
    switches.activeMutant = undefined
  }
}

for (const id of ids) {
  const result = await judge(id)
  await new Promise((sent) => process.send({ id, result }, sent))
}
process.disconnect()
