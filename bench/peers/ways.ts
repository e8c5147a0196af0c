import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from '../contest.ts'
import { type Fleet, ssh } from '../stage/fleet.ts'
import type { Stage } from '../stage/stage.ts'
import { answers, plain } from './ssh.ts'

/** How the checks of a run can reach one host: a login each, a session each over one login, or one shell for all. */
export type WayOfChecks = 'login' | 'session' | 'shell'

/** Runs the product's script `count` times on one host in one of the ways, and judges nothing. */
export function checksBy(way: WayOfChecks, count: number, name: string, fleet: Fleet, stage: Stage): Contender {
  const program = join(stage.folder, `${fleet.port}-ways.cjs`)
  writeFileSync(program, source)
  const [host = ''] = fleet.hosts
  const [file, ...options] = ssh(fleet, host)
  // ssh uses the first value of an option, and the product's own options switch multiplexing off.
  const folder = mkdtempSync(join(stage.folder, 'way-'))
  const task = { way, count, file, options, script: fleet.script, control: join(folder, 'c') }
  stage.defer(() => rmSync(folder, { recursive: true, force: true }))
  return {
    name,
    command: () => ({ line: [process.execPath, program, JSON.stringify(task)], env: plain, cwd: stage.folder }),
    wrong: ({ exit, stdout }) => {
      if (exit !== 0) return `exit code ${exit}`
      const complete = answers(stdout)
      return complete === count ? undefined : `${complete} complete answers`
    },
  }
}

const source = `const { spawn } = require('node:child_process')
const { existsSync, readFileSync } = require('node:fs')
const { way, count, file, options, script, control } = JSON.parse(process.argv[2])
const text = readFileSync(script, 'utf8')
const start = (first, last) => spawn(file, [...first, ...options, ...last], { stdio: ['pipe', 'pipe', 'ignore'] })
const gone = (child) => new Promise((end) => child.once('close', end))
const pause = (ms) => new Promise((next) => setTimeout(next, ms))
const once = async (child) => {
  child.stdout.pipe(process.stdout, { end: false })
  child.stdin.end(text)
  await gone(child)
}
const ways = {
  async login() {
    for (let check = 0; check < count; check += 1) await once(start([], ['sh', '-s']))
  },
  async session() {
    const master = start(['-o', 'ControlMaster=yes', '-o', 'ControlPath=' + control, '-N'], [])
    while (!existsSync(control)) await pause(1)
    for (let check = 0; check < count; check += 1) await once(start(['-o', 'ControlPath=' + control], ['sh', '-s']))
    master.kill()
    await gone(master)
  },
  async shell() {
    const child = start([], ['sh', '-s'])
    let seen = ''
    let next
    child.stdout.on('data', (chunk) => {
      seen += chunk
      process.stdout.write(chunk)
      if (/ end \\S+ \\d+\\n$/.test(seen)) next()
    })
    for (let check = 0; check < count; check += 1) {
      seen = ''
      const done = new Promise((end) => (next = end))
      child.stdin.write(text)
      await done
    }
    child.stdin.end()
    await gone(child)
  },
}
void ways[way]()
`
