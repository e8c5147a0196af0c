/**
 * `npm run bench [-- --only NAME] [--rounds N] [--json] [--write]`: the product and its peers side by side, in one run.
 *
 * Whole processes are timed from outside, from spawn to exit, in turn (A B A B …) after a warm-up; ratios compare what
 * ran in the same round. Processor time and memory are taken apart from that, in a few more rounds under GNU time.
 * `--write` writes docs/performance.md: the goals, and what each contender took.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { files, manyFiles } from './benches/files.ts'
import { furtherChecks } from './benches/further-checks.ts'
import { manyContainers } from './benches/many-containers.ts'
import { manyHosts } from './benches/many-hosts.ts'
import { oneHost } from './benches/one-host.ts'
import { refused } from './benches/refused.ts'
import { routes, secureRoutes } from './benches/routes.ts'
import { wholeJob } from './benches/whole-job.ts'
import { type Bench, contest } from './contest.ts'
import { writePage } from './page.ts'
import { judge, machine, type Result, render } from './report.ts'
import { Stage } from './stage/stage.ts'
import { bundle, root } from './stage/step.ts'

const benches: readonly Bench[] = [
  refused,
  oneHost,
  furtherChecks,
  manyContainers,
  files,
  manyFiles,
  manyHosts,
  routes,
  secureRoutes,
  wholeJob,
]

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '9' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const rounds = Number(options.rounds)
const unknown = options.only?.filter((name) => benches.every((bench) => bench.name !== name)) ?? []
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(`--only takes ${benches.map(({ name }) => name).join(', ')}; --rounds takes a number from 1\n`)
  process.exit(64)
}
if (!existsSync(join(bundle, 'index.js'))) {
  process.stderr.write('there is no dist/index.js to measure: npm run build\n')
  process.exit(64)
}

const results: Result[] = []
if (!options.json) process.stdout.write(`${machine()}, ${rounds} rounds\n\n`)
for (const bench of benches) {
  if (process.exitCode === 130 || (options.only && !options.only.includes(bench.name))) continue
  const missing = lacking(bench)
  if (missing !== undefined) {
    process.stderr.write(`${bench.name} is skipped: ${missing}\n`)
    continue
  }
  try {
    const result = await held(bench)
    results.push(result)
    if (!options.json) process.stdout.write(`${render(result)}\n`)
  } catch (error) {
    process.exitCode ??= 1
    process.stderr.write(`${bench.name}: ${error instanceof Error ? error.message : error}\n`)
  }
}
if (options.json) process.stdout.write(`${JSON.stringify({ machine: machine(), rounds, results }, undefined, 2)}\n`)

if (options.write) {
  if (results.length < benches.length)
    throw new Error('docs/performance.md shows all benches of one run, and some are missing')
  writePage(root, results, `${machine()}, ${rounds} rounds`, new Date().toISOString().slice(0, 10))
}

/** Why a bench cannot run on this machine. */
function lacking({ needs }: Bench): string | undefined {
  const program = needs.find((path) => !existsSync(path))
  if (program !== undefined) return `${program} is not installed`
  return needs.length > 0 && process.getuid?.() !== 0 ? 'it starts an engine and an sshd, which takes root' : undefined
}

/** Sets the stage of a bench, runs it, and takes everything down, also when it fails or is interrupted. */
async function held(bench: Bench): Promise<Result> {
  const stage = new Stage()
  const interrupt = (): void => {
    process.exitCode = 130
    stage.interrupt()
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    return judge(bench, await contest(await bench.set(stage), rounds, stage))
  } finally {
    await stage.close()
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}
