import { colorOf, commonFlags, parseCommandLine } from '../inputs/command-line.ts'
import { allNear } from '../inputs/nearest.ts'
import { causeRecords, exampleCauses } from '../model/cause.ts'
import { type EvidenceError, evidenceErrors } from '../model/evidence.ts'
import { exampleFindings, type FindingCode, findingRecords, linkOf } from '../model/finding.ts'
import type { FindingRecord } from '../model/record.ts'
import type { Problem } from '../problem.ts'
import {
  type CodeEntry,
  exampleOfCause,
  exampleOfFinding,
  exampleOfMissing,
  explainNoCode,
  fixedBySentences,
  renderCode,
  renderCodes,
} from '../reporters/explain.ts'
import type { Command } from './command.ts'
import { exitOf } from './exit-codes.ts'
import { print, refuse, wantsColor } from './print.ts'

export const command: Command = {
  summary: 'Explains a code of a report: what it means, and how to fix it.',
  usage: ['explain', 'explain CODE'],
  about: [
    'CODE is a finding (runtime/not-recreated), a cause (built-not-recreated) or an evidence error (host-key-unknown). Without CODE it lists all codes.',
  ],
  examples: ['runtime-drift explain runtime/not-recreated', 'runtime-drift explain host-key-unknown'],
  flags: commonFlags,
  exits: ['done', 'wrongInput', 'bug'],
  run: runExplain,
}

async function runExplain(args: readonly string[]): Promise<number> {
  const problems: Problem[] = []
  const { switched, rest } = parseCommandLine(args, commonFlags, problems)
  const [word, extra] = rest
  if (extra !== undefined)
    problems.push({
      place: { kind: 'input', name: extra.slice(0, 64) },
      value: undefined,
      fault: { code: 'argument-unexpected' },
    })
  if (problems.length > 0) return refuse(problems)
  const color = wantsColor(colorOf(switched))
  const entries = allCodes()
  if (word === undefined) {
    await print(renderCodes(entries, color))
    return exitOf('done')
  }
  const found = entries.filter(({ code }) => code === word.toLowerCase())
  if (found.length === 0) {
    const known = [...new Set(entries.map(({ code }) => code))]
    process.stderr.write(explainNoCode(word, allNear(word, known, 5)))
    return exitOf('wrongInput')
  }
  await print(found.map((entry) => renderCode(entry, color)).join('\n'))
  return exitOf('done')
}

/** Every code that a report can hold. A cause may have the name of an evidence error: both are shown. */
function allCodes(): readonly CodeEntry[] {
  const findings = exampleFindings().map((finding): CodeEntry => {
    const { code } = finding
    const record = findingRecords[code]
    return {
      code,
      kind: 'finding',
      meaning: record.meaning,
      effect: `${effectOf(code, record)} ${fixedBySentences[record.fixedBy]}`,
      example: exampleOfFinding(finding),
    }
  })
  const causes = exampleCauses()
    .filter(({ code }) => code !== 'as-found')
    .map((cause): CodeEntry => {
      const { title, meaning, fixedBy } = causeRecords[cause.code]
      return {
        code: cause.code,
        kind: 'cause',
        meaning,
        effect: `Reports show it as "${title}": why the first broken link broke. ${fixedBySentences[fixedBy]}`,
        example: exampleOfCause(cause),
      }
    })
  const errors = (Object.keys(evidenceErrors) as EvidenceError[]).map((code): CodeEntry => {
    const example = exampleOfMissing({ phase: 'read', reason: code })
    return {
      code,
      kind: 'evidence error',
      meaning: example.what,
      effect: `Evidence is missing, so the verdict is unproven. ${lasting(evidenceErrors[code] === 'retryable')}`,
      example,
    }
  })
  return [...findings, ...causes, ...errors]
}

function effectOf(code: FindingCode, { kind, retryable }: FindingRecord): string {
  const link = linkOf(code)
  switch (kind) {
    case 'warning':
      return `Link: ${link}. A warning: it never changes the verdict.`
    case 'contradicted':
      return `Link: ${link}. Verdict: drifted. ${lasting(retryable)}`
    case 'missing':
      return `Link: ${link}. Verdict: unproven. ${lasting(retryable)}`
  }
}

/** Whether a run retries it. */
function lasting(retryable: FindingRecord['retryable']): string {
  if (retryable === 'by-reason') return 'Whether it is checked again depends on the evidence error.'
  return retryable ? 'It is checked again until `wait` is over.' : 'It is final: it is not checked again.'
}
