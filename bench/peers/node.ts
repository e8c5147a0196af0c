import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from '../contest.ts'
import { type Fleet, ssh } from '../stage/fleet.ts'
import type { Stage } from '../stage/stage.ts'
import { answers, plain } from './ssh.ts'

/** `node -e 0`: what no JavaScript action can be faster than. */
export const emptyNode = (stage: Stage): Contender => ({
  name: 'node -e 0',
  command: () => ({ line: [process.execPath, '-e', '0'], env: { PATH: '/usr/bin:/bin' }, cwd: stage.folder }),
  wrong: ({ exit }) => (exit === 0 ? undefined : `exit code ${exit}`),
})

/**
 * A Node program that only runs the product's script on all hosts at once over the same ssh. It reads no input,
 * judges nothing and reports nothing: the lower bound for a JavaScript action that uses OpenSSH.
 */
export function bareNode(name: string, fleet: Fleet, stage: Stage): Contender {
  const program = join(stage.folder, `${fleet.port}-bare.cjs`)
  const lines = fleet.hosts.map((host) => ssh(fleet, host, 'sh', '-s'))
  writeFileSync(
    program,
    `const { openSync } = require('node:fs')
const { spawn } = require('node:child_process')
for (const [file, ...args] of ${JSON.stringify(lines)})
  spawn(file, args, { stdio: [openSync(${JSON.stringify(fleet.script)}), 'inherit', 'ignore'] })
`,
  )
  return {
    name,
    command: () => ({ line: [process.execPath, program], env: plain, cwd: stage.folder }),
    wrong: ({ exit, stdout }) => {
      if (exit !== 0) return `exit code ${exit}`
      const complete = answers(stdout)
      return complete === fleet.hosts.length ? undefined : `${complete} complete answers`
    },
  }
}
