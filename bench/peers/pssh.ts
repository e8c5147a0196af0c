import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from '../contest.ts'
import { type Fleet, ssh } from '../stage/fleet.ts'
import type { Stage } from '../stage/stage.ts'
import { installed } from './installed.ts'
import { answered, plain } from './ssh.ts'

const program = '/usr/bin/parallel-ssh'

/** Debian's pssh, all hosts at once, the same script and options, each answer kept in a file. */
export function pssh(fleet: Fleet, stage: Stage): Contender {
  const list = join(stage.folder, 'pssh-hosts')
  const answers = join(stage.folder, 'pssh-answers')
  writeFileSync(list, fleet.hosts.map((host) => `${fleet.user}@${host}:${fleet.port}\n`).join(''))
  return {
    name: `pssh -p ${fleet.hosts.length}`,
    ...installed(program),
    command: () => {
      rmSync(answers, { recursive: true, force: true })
      mkdirSync(answers)
      const width = ['-p', `${fleet.hosts.length}`, '-t', '60']
      const line = [program, '-h', list, ...width, '-o', answers, '-I', '-x', optionsOf(fleet), 'sh', '-s'] as const
      return { line: [...line], stdin: fleet.script, env: plain, cwd: stage.folder }
    },
    wrong: ({ exit }) => {
      if (exit !== 0) return `exit code ${exit}`
      const complete = readdirSync(answers).filter((file) => answered(fleet, readFileSync(join(answers, file), 'utf8')))
      return complete.length === fleet.hosts.length ? undefined : `${complete.length} complete answers`
    },
  }
}

/** The options that the product passes to ssh, without the destination, which pssh adds itself. */
const optionsOf = (fleet: Fleet): string => {
  const line = ssh(fleet, 'host')
  return line.slice(1, line.indexOf('-p')).join(' ')
}
