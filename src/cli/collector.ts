import { readFlags } from '../inputs/flags.ts'
import { refused } from '../parsed.ts'
import { renderProblems } from '../reporters/terminal.ts'
import { collectorScript } from '../targets/collector/index.ts'
import { shell } from './shell.ts'
import { wantsColor } from './verify.ts'

const serviceName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/

/**
 * `runtime-drift collector --services "api dashboard"`: prints the read-only script whose answer an `https://` target with
 * `evidence: true` reads. Each run of the script frames its answer by a number of its own.
 */
export async function runCollector(words: readonly string[]): Promise<number> {
  const flags = await readFlags(words, shell)
  const place = { kind: 'input', name: 'services' } as const
  const names = flags.ok
    ? [...flags.value.inputs].flatMap(([name, text]) => (name === 'services' ? text.split(/[\s,]+/) : []))
    : []
  const wanted = names.filter((name) => name !== '')
  const bad = wanted.filter((name) => !serviceName.test(name))
  const read = !flags.ok
    ? flags
    : wanted.length === 0
      ? refused({ place, value: undefined, fault: { code: 'missing', what: 'services' } as const })
      : bad.length > 0
        ? refused(
            ...bad.map((value) => ({ place, value, fault: { code: 'name-malformed', what: 'service' } as const })),
          )
        : flags
  if (!read.ok) {
    process.stderr.write(renderProblems(read.problems, wantsColor(undefined)))
    return 64
  }
  const asks = wanted.map((name) => ({ name, container: { by: 'service', name } as const }))
  const { randomUUID } = await import('node:crypto')
  process.stdout.write(collectorScript(asks, randomUUID()))
  return 0
}
