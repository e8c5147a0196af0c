import type { VerdictKind } from '../model/verdict.ts'

/** Every exit code of the terminal. 64 and 70 are those of sysexits.h (EX_USAGE, EX_SOFTWARE). */
export const exitCodes = {
  proven: { code: 0, meaning: 'Proven: the commit is running.' },
  drifted: { code: 1, meaning: 'Drifted: the evidence contradicts a claim.' },
  unproven: { code: 2, meaning: 'Unproven: evidence is missing.' },
  warned: { code: 3, meaning: 'Proven, with a warning, and --fail-on is `warning`.' },
  done: { code: 0, meaning: 'The command succeeded.' },
  failed: { code: 1, meaning: 'A step failed.' },
  wrongInput: { code: 64, meaning: 'Wrong input: nothing was contacted or written.' },
  bug: { code: 70, meaning: 'Runtime Drift itself failed, or Node is too old.' },
} as const satisfies Readonly<Record<string, { readonly code: number; readonly meaning: string }>>

export type Exit = keyof typeof exitCodes

export const exitOf = (exit: Exit): number => exitCodes[exit].code

/** The code of a verdict; `isWarned` is a proven one that `--fail-on warning` does not accept. */
export const exitOfVerdict = (kind: VerdictKind, isWarned: boolean): number =>
  exitOf(kind === 'proven' && isWarned ? 'warned' : kind)
